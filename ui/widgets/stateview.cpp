// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateview.h"

#include "plainlabel.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Drawn anew in the ink of the day when that changes.
class IconLabel final : public PlainLabel
{
public:
    void setIcon(const QIcon &icon)
    {
        m_icon = icon;
        setPixmap(icon.pixmap(32, 32));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_icon.isNull())
            setPixmap(m_icon.pixmap(32, 32));
        PlainLabel::changeEvent(event);
    }

private:
    QIcon m_icon;
};

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel), m_busy(new QProgressBar), m_title(new PlainLabel), m_text(new PlainLabel),
      m_action(new QPushButton)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_busy->setRange(0, 0);
    m_busy->setFixedWidth(140);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Loading"));
    m_title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // the trace id is quoted
    m_text->setFocusPolicy(Qt::NoFocus);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_busy, 0, Qt::AlignCenter);
    for (PlainLabel *label : {m_title, m_text}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 4);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch(3);
}

void StateView::show(const Content &content)
{
    m_icon->setVisible(!content.icon.isEmpty());
    if (!content.icon.isEmpty())
        static_cast<IconLabel *>(m_icon)->setIcon(lineIcon(content.icon));
    m_busy->setVisible(content.icon.isEmpty());
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
}
