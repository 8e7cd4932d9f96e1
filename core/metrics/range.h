// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days, and what is made of them. Every range is one of whole days in the merchant's zone; every bucket is too, so that
// the sum over days is the sum over any of them.

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

enum class Interval { Day, Week, Month, Quarter, Year }; ///< weeks begin on Monday
inline constexpr std::array allIntervals{
    Interval::Day, Interval::Week, Interval::Month, Interval::Quarter, Interval::Year};
QLatin1String intervalName(Interval interval); ///< "day" …: settings, the command line
std::optional<Interval> intervalNamed(QStringView name);

/// From the first day to the last, both included.
struct DayRange
{
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    qint64 days() const { return first.daysTo(last) + 1; }
    qint64 daysUntil(QDate today) const; ///< without those that are still to come; 0: all of them are
    bool contains(QDate day) const { return day >= first && day <= last; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The range cut at the interval's borders; the first and the last may be shorter than an interval.
QList<DayRange> bucketsOf(const DayRange &range, Interval interval);
/// What a range is compared with, cut where the range is, moved to its beginning: by months where the two begin on the
/// same day of a month, by days otherwise. What is left of a longer one follows as days or weeks of its own, or belongs
/// to its last month, quarter or year.
QList<DayRange> bucketsBefore(const DayRange &range, const DayRange &previous, Interval interval);
/// The interval that shows the range in some ten to forty buckets.
Interval fittingInterval(const DayRange &range);

enum class Preset {
    Last7Days,
    Last30Days,
    Last90Days,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    ThisYear,
    LastYear,
    Last12Months,
    AllTime
};
inline constexpr std::array allPresets{
    Preset::Last7Days,   Preset::Last30Days, Preset::Last90Days, Preset::ThisMonth,    Preset::LastMonth,
    Preset::ThisQuarter, Preset::ThisYear,   Preset::LastYear,   Preset::Last12Months, Preset::AllTime};
QLatin1String presetName(Preset preset); ///< for settings
std::optional<Preset> presetNamed(QStringView name);

/// Ranges that reach into today end today: what has not happened is no part of a comparison. firstDay: of all there is.
DayRange rangeOf(Preset preset, QDate today, QDate firstDay);

/// So many months up to today, the last of which is this one: from the first day of the earliest.
DayRange lastMonths(int months, QDate today);

/// What a range is compared with: the same part of the month, quarter or year before where it begins with one and
/// ends within; the same days as many months before where it begins with a month (to the end of a month where it ends
/// with one); and as many days before otherwise.
DayRange previousRange(const DayRange &range);

/// When a day begins in a zone, in epoch milliseconds. A day may begin at 01:00; one that a zone skipped as a whole
/// begins, and ends, with the day after it.
qint64 dayStart(QDate day, const QTimeZone &zone);

/// The days of a zone, numbered from the first.
class DayGrid
{
public:
    DayGrid() = default;
    DayGrid(const DayRange &range, const QTimeZone &zone);

    const QTimeZone &zone() const { return m_zone; }
    const DayRange &range() const { return m_range; }
    int size() const { return m_starts.empty() ? 0 : int(m_starts.size()) - 1; }
    qint64 start(int day) const { return m_starts[size_t(day)]; }           ///< also of size(): the end of the last
    int indexOf(QDate day) const { return int(m_range.first.daysTo(day)); } ///< may lie outside
    int indexOf(qint64 time) const; ///< -1: before the first; size(): after the last
    QDate day(int index) const { return m_range.first.addDays(index); }

private:
    DayRange m_range;
    QTimeZone m_zone;
    std::vector<qint64> m_starts;
};
