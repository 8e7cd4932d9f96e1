// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "modeswitch.h"
#include "ui/looks/colors.h"
#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/looks/mnemonics.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_store(new QToolButton), m_storeMenu(new QMenu(this)), m_switch(new ModeSwitch),
      m_back(new QToolButton), m_locked(new PlainLabel(tr("Locked: nothing can be changed"))),
      m_freshness(new PlainLabel), m_refresh(new QToolButton)
{
    setFixedHeight(qMax(44, fontMetrics().height() + 24));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_store->setAutoRaise(true);
    m_store->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_store->setPopupMode(QToolButton::InstantPopup);
    m_store->setMenu(m_storeMenu);
    m_store->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_store->setStyleSheet(u"QToolButton { border: none; padding: 4px 6px; text-align: left; }"
                           "QToolButton::menu-indicator { image: none; }"
                           "QToolButton:focus { text-decoration: underline; }"_s);
    m_store->setFocusPolicy(Qt::TabFocus);
    m_locked->setFont(textFont(TextSize::Note, QFont::DemiBold));
    m_locked->hide();
    m_freshness->setFont(textFont(TextSize::Note));
    m_freshness->setForegroundRole(QPalette::PlaceholderText);
    m_back->setIcon(lineIcon(u"back"_s));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setToolTip(tr("Back to what was looked at before (%1)")
                           .arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back"));
    m_refresh->setIcon(lineIcon(u"refresh"_s));
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::TabFocus);
    m_refresh->setToolTip(tr("Refresh (F5); Shift+F5 reads everything from Creem again"));
    m_refresh->setAccessibleName(tr("Refresh"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 12, 0);
    row->setSpacing(8);
    auto *left = new QWidget;
    left->setFixedWidth(drawn(190));
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins(0, 0, 0, 0);
    leftRow->addWidget(m_store);
    leftRow->addStretch(1);
    row->addWidget(left);
    row->addWidget(m_switch);
    row->addSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_locked);
    row->addStretch(1);
    row->addWidget(m_freshness);
    row->addWidget(m_refresh);

    m_minute.setInterval(std::chrono::seconds(20));
    connect(&m_minute, &QTimer::timeout, this, &TopBar::tellFreshness);
    connect(m_switch, &ModeSwitch::modeWanted, this, &TopBar::modeWanted);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backWanted);
    connect(m_refresh, &QToolButton::clicked, this, &TopBar::refreshWanted);
    setStore({});
    setCanGoBack(false);
    setRefreshed({});
}

void TopBar::setStore(const QString &name)
{
    const QString shown = name.isEmpty() ? tr("Creamery") : name;
    const QString cut = m_store->fontMetrics().elidedText(shown, Qt::ElideRight, drawn(150));
    m_store->setText(escapedMnemonics(cut) + u" ▾"_s);
    m_store->setAccessibleName(tr("Store: %1").arg(shown));
    // Escaped: a tool tip renders HTML.
    m_store->setToolTip(
        u"<b>%1</b><br>%2"_s.arg(shown.toHtmlEscaped(), tr("Stores, keys and sign-out (Ctrl+Shift+S)")));
}

void TopBar::setLocked(bool isLocked) { m_locked->setVisible(isLocked); }

void TopBar::setMode(Mode mode) { m_switch->setMode(mode); }

void TopBar::setModeVisible(bool visible)
{
    m_switch->setVisible(visible);
    m_back->setVisible(visible);
    m_freshness->setVisible(visible);
    m_refresh->setVisible(visible);
}

void TopBar::setCanGoBack(bool can) { m_back->setEnabled(can); }

void TopBar::setRefreshed(const QDateTime &at, bool isOffline)
{
    m_isOffline = isOffline;
    m_refreshedAt = at;
    if (at.isValid())
        m_minute.start();
    else
        m_minute.stop();
    tellFreshness();
}

void TopBar::openStoreMenu() { m_store->showMenu(); }

void TopBar::tellFreshness()
{
    const auto when = [this] { return QLocale().toString(m_refreshedAt.toLocalTime(), QLocale::ShortFormat); };
    if (m_isOffline)
        return m_freshness->setText(
            m_refreshedAt.isValid() ? tr("Offline, as of %1").arg(when()) : tr("Offline, nothing read yet"));
    if (!m_refreshedAt.isValid())
        return m_freshness->setText({});
    const qint64 minutes = m_refreshedAt.secsTo(QDateTime::currentDateTimeUtc()) / 60;
    if (minutes < 1)
        m_freshness->setText(tr("Refreshed just now"));
    else if (minutes < 60)
        m_freshness->setText(tr("Refreshed %n min ago", nullptr, int(minutes)));
    else
        m_freshness->setText(tr("Refreshed at %1").arg(when()));
}

void TopBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
