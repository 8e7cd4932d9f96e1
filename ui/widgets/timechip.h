// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/query.h"
#include "ui/looks/words.h"

#include <QToolButton>

/// A button that chooses a span of days: "Last 90 days ▾". Days are those of the merchant's zone.
class TimeChip final : public QToolButton
{
    Q_OBJECT
public:
    enum class Days { Past, Ahead }; ///< in which most of a column's times lie
    /// title: of the column, for screen readers.
    TimeChip(QString title, const TimeStyle &times, Days days, QWidget *parent = nullptr);

    void setSpan(const std::optional<TimeSpan> &span); ///< nullopt: all time
    const std::optional<TimeSpan> &span() const { return m_span; }

    /// From the beginning of the first day to the end of the last.
    static TimeSpan daysOf(QDate first, QDate last, const QTimeZone &zone);

signals:
    void spanChosen(const std::optional<TimeSpan> &span); ///< by a person

private:
    void fill();
    void choose(const std::optional<TimeSpan> &span, const QString &words);
    void askForDays();
    void showWords(const QString &words);
    QString wordsOf(const TimeSpan &span) const;

    const QString m_title;
    const TimeStyle m_times;
    const Days m_days;
    std::optional<TimeSpan> m_span;
};
