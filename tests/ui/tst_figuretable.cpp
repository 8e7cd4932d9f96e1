// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of figures: no figure is cut, whoever stands on a line stays there, and what is taken along.
#include "tests/support/csvparser.h"
#include "ui/widgets/figuretable.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Line = FigureTable::Line;

QList<Line> linesOf(int count)
{
    QList<Line> lines;
    for (int i = 0; i < count; ++i)
        lines.append({u"Line %1"_s.arg(i), {u"$%1.00"_s.arg(i), {u"%1.00"_s.arg(i)}}});
    return lines;
}

} // namespace

class tst_FigureTable : public QObject
{
    Q_OBJECT
private slots:
    /// Wider by fewer letters, too; and when the font grows later.
    void noFigureIsCut()
    {
        FigureTable table(u"Figures"_s);
        table.resize(500, 300);
        table.show();
        const QList<Line> lines{{u"a"_s, u"1,111,111.11"_s, u"x"_s},
                                {u"b"_s, u"888,888,888"_s, u"WWWWWW"_s},
                                {u"c"_s, u"9"_s, u"iiiiiiiiii"_s}};
        table.setFigures({u"Name"_s, u"Amount"_s, u"A long title of a column"_s}, lines);
        const auto check = [&] {
            const QFontMetrics metrics(table.font());
            for (int column = 1; column < 3; ++column)
                for (int row = 0; row < 3; ++row)
                    QVERIFY(metrics.horizontalAdvance(table.item(row, column)->text()) + 16
                            <= table.columnWidth(column));
            QVERIFY(table.columnWidth(2) >= table.horizontalHeader()->sectionSizeHint(2));
        };
        check();
        QFont large = table.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        table.setFont(large);
        check();
    }

    void whoeverStandsOnALineStaysThere()
    {
        FigureTable table(u"Figures"_s);
        table.show();
        table.setFigures({u"Name"_s, u"Amount"_s}, linesOf(20));
        table.setCurrentCell(7, 1);
        QSignalSpy changes(table.model(), &QAbstractItemModel::dataChanged);
        table.setFigures({u"Name"_s, u"Amount"_s}, linesOf(15));
        QCOMPARE(changes.size(), 1); // not one a cell: thousands would hold the window up
        QCOMPARE(table.currentRow(), 7);
        QCOMPARE(table.currentColumn(), 1);
        table.setFigures({u"Name"_s, u"Amount"_s}, {});
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.text(), u"Name\tAmount"_s);
    }

    void whatIsTakenAlong()
    {
        FigureTable table(u"Figures"_s);
        table.setFigures({{u"Period"_s, {u"from"_s, u"to"_s}}, u"Amount"_s},
                         {{{u"May\t2026"_s, {u"2026-05-01"_s, u"2026-05-31"_s}}, {u"−$12.50"_s, {u"-12.50"_s}}},
                          {{u"=SUM(A1)"_s, {u"=SUM(A1)"_s, u"-x,\"y\""_s}}, {u"–"_s, {QString()}}}});
        QCOMPARE(table.text(), u"Period\tAmount\nMay 2026\t−$12.50\n=SUM(A1)\t–"_s);
        const auto lines = parseCsv(table.csv());
        QVERIFY(lines);
        QCOMPARE(*lines,
                 (QList<QStringList>{{u"from"_s, u"to"_s, u"Amount"_s},
                                     {u"2026-05-01"_s, u"2026-05-31"_s, u"-12.50"_s},
                                     {u"'=SUM(A1)"_s, u"'-x,\"y\""_s, QString()}}));
    }
};

QTEST_MAIN(tst_FigureTable)
#include "tst_figuretable.moc"
