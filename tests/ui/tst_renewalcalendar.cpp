// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of renewals: where each day stands, where keys and buttons lead, and what is read and taken along.
#include "tests/support/widgets.h"
#include "ui/charts/renewalcalendar.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 28); // the night before many clocks are put forward

/// From October 2025 to June 2026; what is given stands in them.
QList<CalendarDay> daysWith(const QList<CalendarDay> &given)
{
    QList<CalendarDay> days;
    for (QDate day(2025, 10, 1); day <= QDate(2026, 6, 27); day = day.addDays(1))
        days.append({day});
    for (const CalendarDay &day : given)
        days[QDate(2025, 10, 1).daysTo(day.day)] = day;
    return days;
}

const QList<CalendarDay> usual = daysWith(
    {{{2026, 3, 2}, 3, 5700, 0, 0},
     {{2026, 3, 28}, 1, 1900, 2, 3800},
     {{2026, 3, 29}, 0, 0, 1, 123'456},
     {{2026, 6, 27}, 0, 0, 4, 7600}});

QString spoken(const MonthGrid &grid, QDate day)
{
    for (int row = 0; row < grid.rowCount(); ++row)
        for (int column = 0; column < grid.columnCount(); ++column)
            if (grid.dayAt(row, column) == day)
                return grid.item(row, column)->data(Qt::AccessibleTextRole).toString();
    return {};
}

bool isSaid(const QWidget &within, const QString &words)
{
    for (auto *label : within.findChildren<PlainLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace

class tst_RenewalCalendar : public QObject
{
    Q_OBJECT
private slots:
    void weeksBeginAsTheLocaleSays_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("weekday");
        QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << 1;
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << 7;
        QTest::newRow("Egypt") << QLocale(QLocale::Arabic, QLocale::Egypt) << 6;
    }
    void weeksBeginAsTheLocaleSays()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, weekday);
        MonthGrid grid(locale);
        grid.setDays({}, {2020, 1, 1}, {2030, 12, 31}, today);
        QCOMPARE(grid.horizontalHeaderItem(0)->text(), locale.standaloneDayName(weekday, QLocale::ShortFormat));
        for (QDate month(2025, 1, 1); month.year() < 2029; month = month.addMonths(1)) {
            grid.setMonth(month);
            QCOMPARE(grid.month(), month);
            QCOMPARE(grid.dayAt(0, 0).dayOfWeek(), weekday);
            QVERIFY(grid.dayAt(0, 0) <= month && grid.dayAt(1, 0) > month); // it begins in the first week
            QVERIFY(grid.dayAt(grid.rowCount() - 1, 6) >= month.addMonths(1).addDays(-1));
            for (int row = 0; row < grid.rowCount(); ++row)
                for (int column = 0; column < 7; ++column)
                    QCOMPARE(grid.dayAt(row, column), grid.dayAt(0, 0).addDays(row * 7 + column));
        }
    }

    void daysSayWhatIsInThem()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.show();
        calendar.setData(usual, today, u"USD"_s);
        const MonthGrid &grid = calendar.grid();
        QCOMPARE(grid.currentDay(), today);
        const QString now = spoken(grid, today);
        QVERIFY2(now.startsWith(u"today"_s) && now.contains(u"1 payment"_s) && now.contains(u"19.00"_s)
                     && now.contains(u"2 renewal"_s) && now.contains(u"38.00"_s),
                 qPrintable(now));
        QVERIFY(spoken(grid, {2026, 3, 2}).contains(u"57.00"_s));
        QVERIFY(spoken(grid, {2026, 3, 29}).contains(u"1,234.56"_s));
        QVERIFY(!spoken(grid, {2026, 3, 3}).contains(u':'));
        QVERIFY(isSaid(calendar, u"4 payment"_s) && isSaid(calendar, u"76.00"_s)); // of the whole month
        QVERIFY(isSaid(calendar, u"3 renewal"_s) && isSaid(calendar, u"1,272.56"_s));
        QCOMPARE(widgets::faultOf(&calendar), QString());
        QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(&calendar.grid())
                                         ->tableInterface()
                                         ->cellAt(grid.currentRow(), grid.currentColumn());
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), now);
    }

    void currenciesHaveTheirOwnDigits()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.setData(usual, today, u"KWD"_s);
        QVERIFY(spoken(calendar.grid(), {2026, 3, 29}).contains(u"123.456"_s));
        QVERIFY(calendar.toCsv().contains("2026-03-29,KWD,0,0.000,1,123.456\r\n"));
        calendar.setData(usual, today, u"JPY"_s);
        QVERIFY(spoken(calendar.grid(), {2026, 3, 29}).contains(u"123,456"_s));
        QVERIFY(calendar.toCsv().contains("2026-03-29,JPY,0,0,1,123456\r\n"));
    }

    void keysGoWhereTheySay()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.show();
        calendar.setData(usual, today, u"USD"_s);
        MonthGrid &grid = calendar.grid();
        QSignalSpy picked(&calendar, &RenewalCalendar::picked);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&grid, key);
            return grid.currentDay();
        };
        QCOMPARE(press(Qt::Key_Right), QDate(2026, 3, 29));
        QCOMPARE(press(Qt::Key_Up), QDate(2026, 3, 22));
        QCOMPARE(press(Qt::Key_End), QDate(2026, 3, 31));
        QCOMPARE(press(Qt::Key_Right), QDate(2026, 4, 1)); // over the month's edge
        QCOMPARE(grid.month(), QDate(2026, 4, 1));
        QCOMPARE(press(Qt::Key_Left), QDate(2026, 3, 31));
        QCOMPARE(press(Qt::Key_PageUp), QDate(2026, 2, 28));
        QCOMPARE(press(Qt::Key_Home), QDate(2026, 2, 1));
        QCOMPARE(press(Qt::Key_PageDown), QDate(2026, 3, 1));
        QCOMPARE(press(Qt::Key_Down), QDate(2026, 3, 8));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            press(key);
            QCOMPARE(picked.takeFirst().first().toDate(), QDate(2026, 3, 8));
        }
        for (int n = 0; n < 40; ++n) // no further than there are days
            press(Qt::Key_PageDown);
        QCOMPARE(grid.month(), QDate(2026, 6, 1));
        QCOMPARE(press(Qt::Key_End), QDate(2026, 6, 27));
        QCOMPARE(press(Qt::Key_Right), QDate(2026, 6, 27));
        for (int n = 0; n < 40; ++n)
            press(Qt::Key_PageUp);
        QCOMPARE(grid.month(), QDate(2025, 10, 1));
        QCOMPARE(press(Qt::Key_Home), QDate(2025, 10, 1));
        QCOMPARE(press(Qt::Key_Left), QDate(2025, 10, 1));
    }

    void buttonsGoToOtherMonths()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.show();
        calendar.setData(usual, today, u"USD"_s);
        auto *before = widgets::named<QToolButton>(&calendar, u"Month before"_s);
        auto *after = widgets::named<QToolButton>(&calendar, u"Month after"_s);
        auto *now = widgets::named<QToolButton>(&calendar, u"Renewals of today"_s);
        QVERIFY(before && after && now && !now->isEnabled());
        before->click();
        QVERIFY(isSaid(calendar, u"February 2026"_s));
        QVERIFY(isSaid(calendar, u"February 2026: nothing"_s));
        QVERIFY(now->isEnabled());
        now->click();
        QCOMPARE(calendar.grid().currentDay(), today);
        for (int n = 0; n < 3; ++n)
            after->click();
        QCOMPARE(calendar.grid().month(), QDate(2026, 6, 1));
        QVERIFY(!after->isEnabled());
        for (int n = 0; n < 8; ++n)
            before->click();
        QVERIFY(!before->isEnabled());
        // Other figures come in: who looks at a month goes on looking at it.
        calendar.setData(usual, today, u"USD"_s);
        QCOMPARE(calendar.grid().month(), QDate(2025, 10, 1));
    }

    void aClickPicksADay()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.resize(700, 400);
        calendar.show();
        calendar.setData(usual, today, u"USD"_s);
        MonthGrid &grid = calendar.grid();
        QSignalSpy picked(&calendar, &RenewalCalendar::picked);
        const auto click = [&](QDate day) {
            for (int row = 0; row < grid.rowCount(); ++row)
                for (int column = 0; column < 7; ++column)
                    if (grid.dayAt(row, column) == day)
                        QTest::mouseClick(
                            grid.viewport(), Qt::LeftButton, {}, grid.visualItemRect(grid.item(row, column)).center());
        };
        click({2026, 3, 2});
        QCOMPARE(picked.takeFirst().first().toDate(), QDate(2026, 3, 2));
        QVERIFY(picked.isEmpty());
        click({2026, 4, 2}); // of the next month: that is what is wanted
        QCOMPARE(grid.month(), QDate(2026, 4, 1));
        QVERIFY(picked.isEmpty());
        calendar.grid().setMonth({2026, 6, 1});
        click({2026, 6, 28}); // nothing is known of it: there is nothing to open
        QVERIFY(picked.isEmpty());
        QVERIFY(isSaid(calendar, u"up to 27 June 2026"_s) || isSaid(calendar, u"up to 27 Jun 2026"_s));
        QSignalSpy month(&calendar, &RenewalCalendar::monthPicked);
        widgets::named<QToolButton>(&calendar, u"All renewals of June 2026"_s)->click();
        QCOMPARE(month.takeFirst().first().value<DayRange>().first, QDate(2026, 6, 1));
        auto *numbers = widgets::named<QTableWidget>(&calendar, u"Renewals, numbers"_s);
        emit numbers->cellActivated(3, 1);
        QCOMPARE(picked.takeFirst().first().toDate(), QDate(2026, 6, 27));
    }

    /// Four days have anything, and they are what is listed and saved.
    void itIsATableAndFilesToo()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.resize(700, 400);
        calendar.show();
        calendar.setData(usual, today, u"USD"_s);
        QTest::mouseClick(widgets::named<QAbstractButton>(&calendar, u"Renewals as a table"_s), Qt::LeftButton);
        const auto *numbers = widgets::named<QTableWidget>(&calendar, u"Renewals, numbers"_s);
        QVERIFY(numbers->isVisible());
        QCOMPARE(numbers->rowCount(), 4);
        QCOMPARE(numbers->item(1, 3)->text(), u"2"_s);
        QVERIFY(numbers->item(1, 4)->text().contains(u"38.00"_s));
        QCOMPARE(calendar.toCsv(),
                 QByteArray("day,currency,payments,received,renewals,expected\r\n2026-03-02,USD,3,57.00,0,0.00\r\n"
                            "2026-03-28,USD,1,19.00,2,38.00\r\n2026-03-29,USD,0,0.00,1,1234.56\r\n"
                            "2026-06-27,USD,0,0.00,4,76.00\r\n"));
        for (auto *button : calendar.findChildren<QToolButton *>()) // of one month, which a table isn't
            QVERIFY(!button->isVisible() || button->accessibleName() == u"Save or copy Renewals"_s);
        QTest::mouseClick(widgets::named<QAbstractButton>(&calendar, u"Renewals as a chart"_s), Qt::LeftButton);
        QVERIFY(widgets::named<QToolButton>(&calendar, u"Month before"_s)->isVisible());
        QVERIFY(calendar.toPng().startsWith("\x89PNG"));
        QVERIFY(calendar.toSvg().contains("March 2026, USD"));
    }

    void nothingAndTooMuchAreSaid()
    {
        RenewalCalendar calendar(QLocale::c());
        calendar.show();
        calendar.setData(usual, today, u"USD"_s);
        QVERIFY(isSaid(calendar, u"76.00"_s));
        calendar.setData(daysWith({}), today, u"EUR"_s);
        QVERIFY(!isSaid(calendar, u"76.00"_s)); // nothing of another currency stays
        for (const auto *button : calendar.findChildren<QToolButton *>())
            QVERIFY(!button->isVisible() || !button->accessibleName().contains(u"month"_s, Qt::CaseInsensitive));
        calendar.setData(daysWith({}), today, u"USD"_s);
        QVERIFY(isSaid(calendar, u"nothing is announced"_s));
        QVERIFY(!calendar.grid().isVisible());
        CalendarDay huge{{2026, 3, 29}, 0, 0, 2, 5};
        huge.isOverflown = true;
        calendar.setData(daysWith({huge}), today, u"USD"_s);
        QVERIFY(calendar.grid().isVisible());
        QVERIFY(spoken(calendar.grid(), huge.day).contains(u"too much"_s));
        QVERIFY(!calendar.toCsv().contains("0.05"));
        constexpr qint64 half = std::numeric_limits<qint64>::max() / 2 + 1; // each can be held, and the month can't
        calendar.setData(daysWith({{{2026, 3, 29}, 0, 0, 1, half}, {{2026, 3, 30}, 0, 0, 1, half}}), today, u"USD"_s);
        QVERIFY(isSaid(calendar, u"March 2026: too much"_s));
    }
};

QTEST_MAIN(tst_RenewalCalendar)
#include "tst_renewalcalendar.moc"
