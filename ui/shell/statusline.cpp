// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeZone>

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel), m_bar(new QProgressBar), m_share(new PlainLabel),
      m_toggle(new QPushButton), m_zone(new PlainLabel)
{
    setFixedHeight(qMax(26, fontMetrics().height() + 8));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (PlainLabel *label : {m_text, m_share, m_zone}) {
        label->setFont(textFont(TextSize::Note));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_toggle->setProperty("role", QStringLiteral("link"));
    m_toggle->setFont(textFont(TextSize::Note));
    connect(m_toggle, &QPushButton::clicked, this, &StatusLine::toggled);
    m_zone->setText(tr("All times %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_share);
    row->addWidget(m_toggle);
    row->addStretch(1);
    row->addWidget(m_zone);
    m_messageAge.setSingleShot(true);
    m_messageAge.setInterval(std::chrono::minutes(1));
    connect(&m_messageAge, &QTimer::timeout, this, [this] {
        m_message.clear();
        m_text->setText({});
    });
    setActivity({}, 0, 0);
}

void StatusLine::setActivity(const QString &what, qint64 done, qint64 of, const QString &toggle)
{
    if (m_isBusy && what.isEmpty() && !m_message.isEmpty())
        m_messageAge.start(); // nobody saw it until now
    m_isBusy = !what.isEmpty();
    m_text->setText(m_isBusy ? what : m_message);
    m_bar->setVisible(m_isBusy && of >= 0);
    m_share->setVisible(m_isBusy && of > 0);
    m_toggle->setText(toggle);
    m_toggle->setVisible(!toggle.isEmpty());
    if (of > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(qBound<qint64>(0, done, of) * 1000 / of));
        m_share->setText(tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(of)));
    } else {
        m_bar->setRange(0, 0);
    }
}

void StatusLine::setMessage(const QString &text)
{
    m_message = text;
    if (m_isBusy)
        return m_messageAge.stop(); // what is being done, and how to stop it, stays
    m_messageAge.start();
    m_text->setText(text);
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}
