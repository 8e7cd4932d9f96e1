// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeswitch.h"

#include "ui/looks/colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ModeSwitch::ModeSwitch(QWidget *parent)
    : QWidget(parent), m_live(new QPushButton(tr("Live"))), m_test(new QPushButton(tr("Test")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton *button : {m_live, m_test}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_live->setAccessibleName(tr("Live mode"));
    m_test->setAccessibleName(tr("Test mode"));
    m_live->setToolTip(tr("Real customers and real money (Ctrl+Shift+L)"));
    m_test->setToolTip(tr("Nothing here is real money (Ctrl+Shift+T)"));
    const auto want = [this](Mode mode) {
        dress(); // a click toggles the button by itself; what is checked is what is open
        if (mode != m_mode)
            emit modeWanted(mode);
    };
    connect(m_live, &QPushButton::clicked, this, [want] { want(Mode::Live); });
    connect(m_test, &QPushButton::clicked, this, [want] { want(Mode::Test); });
    dress();
}

void ModeSwitch::setMode(Mode mode)
{
    m_mode = mode;
    dress();
}

void ModeSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ModeSwitch::dress()
{
    m_live->setChecked(m_mode == Mode::Live);
    m_test->setChecked(m_mode == Mode::Test);
    const BandColors band = bandColors(palette());
    const QString form = u"QPushButton { border-radius: 0; padding: 0 12px; min-height: 24px; %1 }"
                         "QPushButton:checked { background: %2; color: %3; font-weight: 600; border-color: %2; }"
                         "QPushButton:focus { border: 1px solid %4; }"_s;
    const QString sheet = form.arg(
        u"border-top-left-radius: 6px; border-bottom-left-radius: 6px;"_s, accentColor(palette()).name(),
        palette().color(QPalette::HighlightedText).name(), textColor(palette()).name());
    if (m_live->styleSheet() == sheet) // setting a sheet repolishes, which is a palette change again
        return;
    m_live->setStyleSheet(sheet);
    m_test->setStyleSheet(form.arg(u"border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-left: 0;"_s,
                                   band.ground.name(), band.ink.name(), textColor(palette()).name()));
}
