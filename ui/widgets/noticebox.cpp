// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebox.h"

#include "breakinglabel.h"
#include "plainlabel.h"
#include "tonelabel.h"
#include "ui/looks/fonts.h"
#include "ui/looks/otherwords.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return u"–"_s;
    case Tone::Good: return u"✓"_s;
    case Tone::Information: return u"…"_s;
    case Tone::Warning:
    case Tone::Danger: return u"!"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

NoticeBox::NoticeBox(QWidget *parent)
    : QWidget(parent), m_title(new ToneLabel), m_text(new BreakingLabel), m_traceRow(new QWidget),
      m_trace(new PlainLabel), m_copy(new QPushButton(tr("Copy trace id"))), m_action(new QPushButton)
{
    m_title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trace->setFont(monospaceFont());
    m_trace->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setAutoDefault(false);

    auto *trace = new QHBoxLayout(m_traceRow);
    trace->setContentsMargins(0, 4, 0, 0);
    trace->setSpacing(8);
    trace->addWidget(new PlainLabel(tr("Trace id")));
    trace->addWidget(m_trace, 1);
    trace->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_traceRow);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &NoticeBox::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_trace->text()); });
    hide();
}

void NoticeBox::say(Tone tone, const QString &title, const QString &text, const QString &traceId, const QString &action)
{
    m_tone = tone;
    m_title->setText(signOf(tone) + u"  "_s + breakableIfLong(title));
    m_text->setWords(text);
    m_text->setVisible(!text.isEmpty());
    m_trace->setText(traceId);
    m_trace->setAccessibleName(tr("Trace id %1").arg(traceId));
    m_traceRow->setVisible(!traceId.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_title->setTone(tone);
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBox::clear() { hide(); }

QString NoticeBox::title() const { return isHidden() ? QString() : accessibleName(); }
QString NoticeBox::text() const { return isHidden() ? QString() : accessibleDescription(); }

void NoticeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_tone, palette()).soft);
    painter.drawRoundedRect(rect(), 6, 6);
}
