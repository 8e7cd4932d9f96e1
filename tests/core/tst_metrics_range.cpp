// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/range.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_MetricsRange : public QObject
{
    Q_OBJECT
private slots:
    /// A range that reaches into the future has had fewer days than it has.
    void daysThatHaveBeen()
    {
        const DayRange month{{2026, 11, 1}, {2026, 11, 30}};
        QCOMPARE(month.daysUntil({2026, 11, 21}), 21);
        QCOMPARE(month.daysUntil({2026, 11, 1}), 1);
        QCOMPARE(month.daysUntil({2026, 12, 21}), 30);
        QCOMPARE(month.daysUntil({2026, 10, 31}), 0);
        QCOMPARE(month.daysUntil({2026, 1, 1}), 0);
    }

    /// 24 months up to 15 March 2026 begin on 1 April 2024: March counts, though it isn't over.
    void monthsUpToToday()
    {
        QCOMPARE(lastMonths(24, {2026, 3, 15}), (DayRange{{2024, 4, 1}, {2026, 3, 15}}));
        QCOMPARE(bucketsOf(lastMonths(24, {2026, 3, 15}), Interval::Month).size(), 24);
        QCOMPARE(lastMonths(1, {2026, 3, 31}), (DayRange{{2026, 3, 1}, {2026, 3, 31}}));
        QCOMPARE(lastMonths(2, {2026, 3, 31}), (DayRange{{2026, 2, 1}, {2026, 3, 31}})); // not 3 March
        QCOMPARE(lastMonths(12, {2026, 3, 15}), rangeOf(Preset::Last12Months, {2026, 3, 15}, {}));
    }

    /// Each instant belongs to the day that a clock on the wall shows, whatever the zone did to its clocks.
    void daysAreThoseOfTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("first");
        QTest::newRow("Berlin, into summer") << QByteArray("Europe/Berlin") << QDate(2026, 3, 27);
        QTest::newRow("Berlin, into winter") << QByteArray("Europe/Berlin") << QDate(2026, 10, 23);
        QTest::newRow("New York, into summer") << QByteArray("America/New_York") << QDate(2026, 3, 6);
        QTest::newRow("New York, into winter") << QByteArray("America/New_York") << QDate(2026, 10, 30);
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 1, 1);
        QTest::newRow("São Paulo skips midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 2);
        QTest::newRow("São Paulo repeats the hour before") << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 15);
        QTest::newRow("Beirut skips midnight") << QByteArray("Asia/Beirut") << QDate(2022, 3, 25);
        QTest::newRow("Havana repeats midnight") << QByteArray("America/Havana") << QDate(2022, 11, 4);
        QTest::newRow("Apia skips a day") << QByteArray("Pacific/Apia") << QDate(2011, 12, 27);
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 2, 26);
    }
    void daysAreThoseOfTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, first);
        const QTimeZone place(zone);
        QVERIFY(place.isValid());
        const DayGrid grid({first, first.addDays(6)}, place);
        constexpr qint64 quarter = 15 * 60 * 1000;
        const qint64 from = QDateTime(first, QTime(12, 0), place).toMSecsSinceEpoch();
        const qint64 to = QDateTime(first.addDays(6), QTime(12, 0), place).toMSecsSinceEpoch();
        for (qint64 at = from; at < to; at += quarter) {
            for (const qint64 instant : {at, at - 1}) {
                const QDate wall = QDateTime::fromMSecsSinceEpoch(instant, place).date();
                QCOMPARE(grid.day(grid.indexOf(instant)), wall);
            }
        }
        QCOMPARE(grid.indexOf(grid.start(0) - 1), -1);
        QCOMPARE(grid.indexOf(grid.start(7)), 7);
    }

    void lengthsOfDays()
    {
        const auto hours = [](const char *zone, QDate day) {
            const DayGrid grid({day, day}, QTimeZone(zone));
            return (grid.start(1) - grid.start(0)) / 3'600'000;
        };
        QCOMPARE(hours("Europe/Berlin", {2026, 3, 29}), 23);
        QCOMPARE(hours("Europe/Berlin", {2026, 10, 25}), 25);
        QCOMPARE(hours("America/Sao_Paulo", {2018, 11, 4}), 23);
        QCOMPARE(hours("Pacific/Apia", {2011, 12, 30}), 0); // there was none
        QCOMPARE(hours("Pacific/Apia", {2011, 12, 29}), 24);
    }

    void bucketsCoverTheRange()
    {
        const DayRange range{{2025, 11, 19}, {2026, 2, 3}};
        for (const Interval interval : allIntervals) {
            const auto buckets = bucketsOf(range, interval);
            QCOMPARE(buckets.first().first, range.first);
            QCOMPARE(buckets.last().last, range.last);
            for (qsizetype i = 1; i < buckets.size(); ++i)
                QCOMPARE(buckets.at(i).first, buckets.at(i - 1).last.addDays(1));
        }
        QCOMPARE(bucketsOf(range, Interval::Month).size(), 4);
        QCOMPARE(bucketsOf(range, Interval::Quarter).size(), 2);
        QCOMPARE(bucketsOf(range, Interval::Year).size(), 2);
        QCOMPARE(bucketsOf(range, Interval::Week).first(), (DayRange{{2025, 11, 19}, {2025, 11, 23}})); // to Sunday
        QVERIFY(bucketsOf({{2026, 1, 2}, {2026, 1, 1}}, Interval::Day).isEmpty());
    }

    void theRangeBefore()
    {
        const auto before = [](QDate first, QDate last) { return previousRange({first, last}); };
        QCOMPARE(before({2026, 11, 1}, {2026, 11, 21}), (DayRange{{2026, 10, 1}, {2026, 10, 21}}));
        QCOMPARE(before({2026, 3, 1}, {2026, 3, 31}), (DayRange{{2026, 2, 1}, {2026, 2, 28}}));
        QCOMPARE(before({2026, 3, 1}, {2026, 3, 30}), (DayRange{{2026, 2, 1}, {2026, 2, 28}}));
        QCOMPARE(before({2026, 10, 1}, {2026, 11, 21}), (DayRange{{2026, 7, 1}, {2026, 8, 21}}));
        QCOMPARE(before({2026, 1, 1}, {2026, 11, 21}), (DayRange{{2025, 1, 1}, {2025, 11, 21}}));
        QCOMPARE(before({2026, 2, 1}, {2026, 5, 31}), (DayRange{{2025, 10, 1}, {2026, 1, 31}}));
        // A part of a quarter or year that ends with a month is compared with one that does.
        QCOMPARE(before({2026, 1, 1}, {2026, 2, 28}), (DayRange{{2025, 10, 1}, {2025, 11, 30}}));
        QCOMPARE(before({2026, 4, 1}, {2026, 5, 31}), (DayRange{{2026, 1, 1}, {2026, 2, 28}}));
        QCOMPARE(before({2028, 1, 1}, {2028, 2, 29}), (DayRange{{2027, 10, 1}, {2027, 11, 30}}));
        QCOMPARE(before({2026, 1, 1}, {2026, 11, 30}), (DayRange{{2025, 1, 1}, {2025, 11, 30}}));
        QCOMPARE(before({2026, 4, 1}, {2026, 6, 30}), (DayRange{{2026, 1, 1}, {2026, 3, 31}}));
        QCOMPARE(before({2026, 11, 15}, {2026, 11, 21}), (DayRange{{2026, 11, 8}, {2026, 11, 14}}));
        // Twelve months that end today are held against the same days of the twelve before.
        QCOMPARE(before({2025, 12, 1}, {2026, 11, 28}), (DayRange{{2024, 12, 1}, {2025, 11, 28}}));
        QCOMPARE(before({2026, 4, 1}, {2026, 10, 30}), (DayRange{{2025, 9, 1}, {2026, 3, 30}}));
    }

    /// Ninety days that begin on a Sunday: one day, then weeks; those before begin on a Monday.
    void bucketsOfTheRangeBefore()
    {
        const DayRange range{{2026, 8, 30}, {2026, 11, 27}};
        const DayRange before = previousRange(range);
        QCOMPARE(before.first.dayOfWeek(), 1);
        for (const Interval interval : {Interval::Day, Interval::Week}) {
            const QList<DayRange> now = bucketsOf(range, interval);
            const QList<DayRange> then = bucketsBefore(range, before, interval);
            QCOMPARE(then.size(), now.size());
            QCOMPARE(then.first().first, before.first);
            QCOMPARE(then.last().last, before.last);
            for (qsizetype i = 0; i < now.size(); ++i) {
                QCOMPARE(then.at(i).days(), now.at(i).days());
                QVERIFY(i == 0 || then.at(i).first == then.at(i - 1).last.addDays(1));
            }
        }
        // October has a day more than September, and February fewer than January: all of their days are there.
        const auto lengths = [](const DayRange &of, Interval interval) {
            QList<qint64> list;
            for (const DayRange &days : bucketsBefore(of, previousRange(of), interval))
                list.append(days.days());
            return list;
        };
        const DayRange october{{2026, 10, 1}, {2026, 10, 31}}; // from a Thursday to a Saturday
        const DayRange february{{2026, 2, 1}, {2026, 2, 28}};  // from a Sunday to a Saturday
        QCOMPARE(lengths(october, Interval::Week), (QList<qint64>{4, 7, 7, 7, 5}));
        QCOMPARE(lengths(february, Interval::Week), (QList<qint64>{1, 7, 7, 7, 6, 3}));
        QCOMPARE(lengths(october, Interval::Day), QList<qint64>(30, 1));
        QCOMPARE(lengths(february, Interval::Day), QList<qint64>(31, 1));
        QCOMPARE(lengths(october, Interval::Month), QList<qint64>{30});
        QVERIFY(bucketsBefore(october, {}, Interval::Week).isEmpty());
    }

    /// Months stand beside months, and every day of those before is in one of them.
    void monthsOfTheRangeBefore()
    {
        for (const DayRange &range : {DayRange{{2026, 4, 1}, {2026, 10, 30}}, DayRange{{2025, 12, 1}, {2026, 11, 28}},
                                      DayRange{{2026, 8, 30}, {2026, 11, 27}}, DayRange{{2024, 3, 7}, {2026, 11, 20}}})
            for (const Interval interval : {Interval::Month, Interval::Quarter, Interval::Year}) {
                const DayRange before = previousRange(range);
                const QList<DayRange> now = bucketsOf(range, interval);
                const QList<DayRange> then = bucketsBefore(range, before, interval);
                QCOMPARE(then.size(), now.size());
                QCOMPARE(then.first().first, before.first);
                QCOMPARE(then.last().last, before.last);
                for (qsizetype i = 0; i < then.size(); ++i) {
                    QVERIFY(i == 0 || then.at(i).first == then.at(i - 1).last.addDays(1));
                    QVERIFY(std::abs(then.at(i).days() - now.at(i).days()) <= 3); // months differ by that much
                    if (range.first.day() == 1 && interval == Interval::Month)
                        QCOMPARE(then.at(i).first.day(), 1);
                }
            }
    }

    void presets()
    {
        const QDate today(2026, 11, 21);
        const QDate first(2024, 9, 3);
        QCOMPARE(rangeOf(Preset::ThisMonth, today, first), (DayRange{{2026, 11, 1}, today}));
        QCOMPARE(rangeOf(Preset::LastMonth, today, first), (DayRange{{2026, 10, 1}, {2026, 10, 31}}));
        QCOMPARE(rangeOf(Preset::ThisQuarter, today, first), (DayRange{{2026, 10, 1}, today}));
        QCOMPARE(rangeOf(Preset::Last12Months, today, first), (DayRange{{2025, 12, 1}, today}));
        QCOMPARE(rangeOf(Preset::AllTime, today, first), (DayRange{first, today}));
        for (const Preset preset : allPresets)
            QCOMPARE(presetNamed(QString(presetName(preset))), std::optional(preset));
        for (const Interval interval : allIntervals)
            QCOMPARE(intervalNamed(QString(intervalName(interval))), std::optional(interval));
    }
};

QTEST_GUILESS_MAIN(tst_MetricsRange)
#include "tst_metrics_range.moc"
