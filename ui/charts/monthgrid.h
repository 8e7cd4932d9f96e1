// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QTableWidget>

/// A month, a week a line, with what is said of each day. A click or Enter picks a day, Page up and Page down go to
/// other months, and so do the arrow keys over the month's edge.
///
/// A table, so that screen readers know it for one; what they read of a day is its date and its words.
class MonthGrid final : public QTableWidget
{
    Q_OBJECT
public:
    struct Day
    {
        QString amount; ///< plain text, like all of these
        QString brief;  ///< in place of amount where that has no room
        QString count;
        QString words;    ///< all of it, in full
        double share = 0; ///< from 0 to 1: how much of the colour of heat it gets
    };

    explicit MonthGrid(const QLocale &locale, QWidget *parent = nullptr);

    /// Days before the first and after the last can't be reached.
    void setDays(const QHash<QDate, Day> &days, QDate first, QDate last, QDate today);
    void setMonth(QDate day);               ///< that holds the day; no further than there are days
    QDate month() const { return m_month; } ///< its first day
    bool canGo(int months) const;
    void go(int months);
    QDate dayAt(int row, int column) const { return m_corner.addDays(row * 7 + column); }
    QDate currentDay() const { return dayAt(currentRow(), currentColumn()); }
    void setCurrentDay(QDate day); ///< in its month

signals:
    void monthChanged();
    void picked(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int weeks = 6; ///< as many as any month touches, so that none is higher than another

    bool isShown(QDate day) const;
    void fill();
    void walk(int days);

    const QLocale m_locale;
    QHash<QDate, Day> m_days;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    QDate m_month;
    QDate m_corner; ///< the day at the top
};
