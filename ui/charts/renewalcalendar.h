// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartframe.h"
#include "core/metrics/health.h"
#include "monthgrid.h"

class QToolButton;

/// What was renewed and what will be, day by day, as a calendar in its frame.
class RenewalCalendar final : public ChartFrame
{
    Q_OBJECT
public:
    explicit RenewalCalendar(const QLocale &locale, QWidget *parent = nullptr);

    void setData(const QList<CalendarDay> &days, QDate today, const QString &currency);
    const QList<CalendarDay> &days() const { return m_days; }
    const QString &currency() const { return m_currency; }
    MonthGrid &grid() { return *m_grid; }

signals:
    void picked(const QDate &day);
    void monthPicked(const DayRange &month);

protected:
    QString pictureTitle() const override;
    QSize pictureSize() const override { return m_grid->size(); }
    void paintPicture(QPainter &painter) override { m_grid->render(&painter); }

private:
    RenewalCalendar(const QLocale &locale, MonthGrid *grid, QWidget *parent);
    void sayMonth();
    void showControls();
    void fillTable();
    QString wordsOf(const CalendarDay &day) const;
    QString money(qint64 minor) const;

    const QLocale m_locale;
    MonthGrid *m_grid;
    QToolButton *m_month;
    QToolButton *m_before;
    QToolButton *m_after;
    QToolButton *m_now;
    QList<CalendarDay> m_days;
    QList<CalendarDay> m_listed; ///< in the table: those of which there is anything
    QString m_currency;
    QDate m_today;
};
