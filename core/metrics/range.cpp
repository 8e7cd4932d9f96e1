// SPDX-License-Identifier: GPL-3.0-or-later
#include "range.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDate monthStart(QDate day) { return {day.year(), day.month(), 1}; }
QDate quarterStart(QDate day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

QDate bucketEnd(QDate day, Interval interval)
{
    switch (interval) {
    case Interval::Day: return day;
    case Interval::Week: return day.addDays(7 - day.dayOfWeek());
    case Interval::Month: return monthStart(day).addMonths(1).addDays(-1);
    case Interval::Quarter: return quarterStart(day).addMonths(3).addDays(-1);
    case Interval::Year: return {day.year(), 12, 31};
    }
    Q_UNREACHABLE();
    return {};
}

bool isMonthEnd(QDate day) { return day.addDays(1).day() == 1; }

} // namespace

QLatin1String intervalName(Interval interval)
{
    switch (interval) {
    case Interval::Day: return "day"_L1;
    case Interval::Week: return "week"_L1;
    case Interval::Month: return "month"_L1;
    case Interval::Quarter: return "quarter"_L1;
    case Interval::Year: return "year"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Interval> intervalNamed(QStringView name)
{
    for (const Interval interval : allIntervals)
        if (name == intervalName(interval))
            return interval;
    return {};
}

qint64 DayRange::daysUntil(QDate today) const
{
    return std::max<qint64>(0, DayRange{first, std::min(last, today)}.days());
}

QList<DayRange> bucketsOf(const DayRange &range, Interval interval)
{
    QList<DayRange> buckets;
    if (!range.isValid())
        return buckets;
    for (QDate day = range.first; day <= range.last;) {
        const QDate end = std::min(bucketEnd(day, interval), range.last);
        buckets.append({day, end});
        day = end.addDays(1);
    }
    return buckets;
}

QList<DayRange> bucketsBefore(const DayRange &range, const DayRange &previous, Interval interval)
{
    QList<DayRange> buckets;
    if (!range.isValid() || !previous.isValid())
        return buckets;
    const qint64 moved = range.first.daysTo(previous.first);
    const int months = (previous.first.year() - range.first.year()) * 12 + previous.first.month() - range.first.month();
    const bool isDays = interval == Interval::Day || interval == Interval::Week;
    const bool isByMonths = !isDays && range.first.addMonths(months) == previous.first;
    const auto take = [&](QDate first, QDate last) { buckets.append({first, std::min(last, previous.last)}); };
    for (const DayRange &days : bucketsOf(range, interval)) {
        const QDate first = isByMonths ? days.first.addMonths(months) : days.first.addDays(moved);
        if (first > previous.last)
            break;
        if (!isDays && !buckets.isEmpty())
            buckets.last().last = first.addDays(-1);
        take(first, isDays ? days.last.addDays(moved) : previous.last);
    }
    if (!isDays)
        return buckets;
    const int length = interval == Interval::Week ? 7 : 1;
    for (QDate day = buckets.constLast().last.addDays(1); day <= previous.last; day = day.addDays(length))
        take(day, day.addDays(length - 1));
    return buckets;
}

Interval fittingInterval(const DayRange &range)
{
    const qint64 days = range.days();
    if (days <= 45)
        return Interval::Day;
    if (days <= 200)
        return Interval::Week;
    return days <= 1300 ? Interval::Month : days <= 4000 ? Interval::Quarter : Interval::Year;
}

QLatin1String presetName(Preset preset)
{
    switch (preset) {
    case Preset::Last7Days: return "last-7-days"_L1;
    case Preset::Last30Days: return "last-30-days"_L1;
    case Preset::Last90Days: return "last-90-days"_L1;
    case Preset::ThisMonth: return "this-month"_L1;
    case Preset::LastMonth: return "last-month"_L1;
    case Preset::ThisQuarter: return "this-quarter"_L1;
    case Preset::ThisYear: return "this-year"_L1;
    case Preset::LastYear: return "last-year"_L1;
    case Preset::Last12Months: return "last-12-months"_L1;
    case Preset::AllTime: return "all-time"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Preset> presetNamed(QStringView name)
{
    for (const Preset preset : allPresets)
        if (name == presetName(preset))
            return preset;
    return {};
}

DayRange rangeOf(Preset preset, QDate today, QDate firstDay)
{
    switch (preset) {
    case Preset::Last7Days: return {today.addDays(-6), today};
    case Preset::Last30Days: return {today.addDays(-29), today};
    case Preset::Last90Days: return {today.addDays(-89), today};
    case Preset::ThisMonth: return {monthStart(today), today};
    case Preset::LastMonth: return {monthStart(today).addMonths(-1), monthStart(today).addDays(-1)};
    case Preset::ThisQuarter: return {quarterStart(today), today};
    case Preset::ThisYear: return {{today.year(), 1, 1}, today};
    case Preset::LastYear: return {{today.year() - 1, 1, 1}, {today.year() - 1, 12, 31}};
    case Preset::Last12Months: return lastMonths(12, today);
    case Preset::AllTime: return {std::min(firstDay.isValid() ? firstDay : today, today), today};
    }
    Q_UNREACHABLE();
    return {};
}

DayRange lastMonths(int months, QDate today) { return {monthStart(today).addMonths(1 - months), today}; }

DayRange previousRange(const DayRange &range)
{
    const QDate first = range.first;
    const QDate last = range.last;
    for (const auto &[interval, months] :
         {std::pair(Interval::Month, 1), std::pair(Interval::Quarter, 3), std::pair(Interval::Year, 12)}) {
        const QDate end = bucketEnd(first, interval);
        const bool beginsOne = first.addDays(-1) == bucketEnd(first.addDays(-1), interval);
        if (!beginsOne || last > end)
            continue;
        const QDate before = last.addMonths(-months);
        return {first.addMonths(-months), isMonthEnd(last) ? bucketEnd(before, Interval::Month) : before};
    }
    if (first.day() == 1) {
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
        const QDate before = last.addMonths(-months);
        return {first.addMonths(-months), isMonthEnd(last) ? bucketEnd(before, Interval::Month) : before};
    }
    return {first.addDays(-range.days()), first.addDays(-1)};
}

qint64 dayStart(QDate day, const QTimeZone &zone)
{
    constexpr int skippedAtMost = 2; // no zone has ever skipped more than one day
    for (int skipped = 0; skipped <= skippedAtMost; ++skipped) {
        const QDate candidate = day.addDays(skipped);
        const QDateTime start = candidate.startOfDay(zone);
        if (!start.isValid() || start.date() != candidate)
            continue;
        const qint64 time = start.toMSecsSinceEpoch();
        // Where clocks are set back to midnight there are two, and Qt names the second.
        const QDateTime before = QDateTime::fromMSecsSinceEpoch(time - 1, zone);
        return before.date() == candidate
            ? time - (before.offsetFromUtc() - start.offsetFromUtc()) * qint64(1000)
            : time;
    }
    return QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch();
}

DayGrid::DayGrid(const DayRange &range, const QTimeZone &zone) : m_range(range), m_zone(zone)
{
    if (!range.isValid())
        return;
    const qint64 days = range.days();
    m_starts.reserve(size_t(days) + 1);
    for (qint64 i = 0; i <= days; ++i)
        m_starts.push_back(dayStart(range.first.addDays(i), m_zone));
}

int DayGrid::indexOf(qint64 time) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), time) - m_starts.begin()) - 1;
}
