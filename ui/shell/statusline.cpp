// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimeZone>

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel), m_bar(new QProgressBar), m_share(new PlainLabel), m_zone(new PlainLabel)
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
    m_zone->setText(tr("All times %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_share);
    row->addStretch(1);
    row->addWidget(m_zone);
    setActivity({}, 0, 0);
}

void StatusLine::setActivity(const QString &what, qint64 done, qint64 of)
{
    const bool busy = !what.isEmpty();
    m_text->setText(what);
    m_bar->setVisible(busy);
    m_share->setVisible(busy && of > 0);
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
    setActivity({}, 0, 0);
    m_text->setText(text);
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}
