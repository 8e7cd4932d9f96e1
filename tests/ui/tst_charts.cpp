// SPDX-License-Identifier: GPL-3.0-or-later
// Charts by themselves: what a click and the keys reach, zoom, and that what is shown is what was given last.
#include "tests/support/widgets.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartlooks.h"
#include "ui/charts/heattable.h"
#include "ui/charts/picture.h"
#include "ui/charts/retentioncard.h"
#include "ui/charts/sparkline.h"
#include "ui/looks/theme.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/savebutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// A name and values a category; series from below.
ChartData dataOf(const QList<std::pair<QString, QList<qint64>>> &series)
{
    ChartData data;
    for (qsizetype i = 0; i < series.first().second.size(); ++i) {
        data.categories.append(u"M%1"_s.arg(i));
        data.periods.append(u"Month %1"_s.arg(i));
    }
    data.exact = data.plain = [](qint64 value) { return QString::number(value); };
    for (const auto &[name, values] : series)
        data.series.append({name, values});
    return data;
}

std::unique_ptr<PeriodChart> shown(const ChartData &data, ChartShape shape = ChartShape::StackedBars)
{
    auto chart = std::make_unique<PeriodChart>();
    chart->resize(600, 300);
    chart->setData(data, shape);
    chart->setVisible(true);
    return chart;
}

QImage pictureOf(PeriodChart &chart)
{
    QImage picture(chart.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&picture);
    chart.paintPicture(painter);
    return picture;
}

QByteArray vectorsOf(PeriodChart &chart)
{
    return svgOf(chart.viewport()->size(), [&chart](QPainter &painter) { chart.paintPicture(painter); });
}

using Picked = std::pair<int, int>;

Picked taken(QSignalSpy &spy)
{
    if (spy.size() != 1)
        return {-9, -9};
    const QList<QVariant> values = spy.takeFirst();
    return {values.at(0).toInt(), values.at(1).toInt()};
}

void turnWheel(PeriodChart &chart, int notches, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = chart.viewport()->rect().center();
    QWheelEvent wheel(middle, chart.viewport()->mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart.viewport(), &wheel);
}

} // namespace

class tst_Charts : public QObject
{
    Q_OBJECT
private slots:
    /// Each part of each bar, what is lost below the line too; beside them: all of the period.
    void aClickPicksAPartOfABar()
    {
        const ChartData data = dataOf(
            {{u"kept"_s, {500, 100, 0}}, {u"new"_s, {300, 400, 50}}, {u"lost"_s, {-200, 0, -90}}});
        const auto chart = shown(data);
        QSignalSpy picked(chart.get(), &PeriodChart::picked);
        int parts = 0;
        for (int category = 0; category < 3; ++category) {
            QRectF all;
            for (int series = 0; series < 3; ++series) {
                const QRectF place = chart->placeOf(category, series);
                if (data.series.at(series).values.at(category) == 0) {
                    QVERIFY(place.height() < 1);
                    continue;
                }
                QVERIFY(!all.adjusted(0, 0.5, 0, -0.5).intersects(place.adjusted(0, 0.5, 0, -0.5)));
                all |= place;
                QTest::mouseMove(chart->viewport(), place.center().toPoint());
                QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, place.center().toPoint());
                QCOMPARE(taken(picked), Picked(category, series));
                QCOMPARE(chart->currentSeries(), series);
                ++parts;
            }
            QTest::mouseClick(
                chart->viewport(), Qt::LeftButton, {}, QPoint(int(all.center().x()), chart->viewport()->height() - 8));
            QCOMPARE(taken(picked), Picked(category, PeriodChart::total));
        }
        QCOMPARE(parts, 7);
    }

    /// What is pointed at is said exactly: the period, the part, and its value; of all of it beside them.
    void pointingSaysTheExactValue_data()
    {
        QTest::addColumn<ChartShape>("shape");
        QTest::newRow("bars") << ChartShape::StackedBars;
        QTest::newRow("lines") << ChartShape::Lines;
    }
    void pointingSaysTheExactValue()
    {
        QFETCH(ChartShape, shape);
        ChartData data = dataOf({{u"kept"_s, {51'234, 20'000}}, {u"new"_s, {30'001, 40'009}}});
        data.hasTotal = shape == ChartShape::StackedBars;
        data.exact = [](qint64 value) { return u"exactly %1"_s.arg(value); };
        const auto chart = shown(data, shape);
        const auto pointAt = [&](const QPointF &place) {
            QMouseEvent move(QEvent::MouseMove, place, chart->viewport()->mapToGlobal(place), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(chart->viewport(), &move);
            return chart->accessibleDescription();
        };
        for (int category = 0; category < 2; ++category) {
            for (int series = 0; series < 2; ++series) {
                const QString said = pointAt(chart->placeOf(category, series).center());
                QCOMPARE(chart->current(), category);
                QVERIFY2(said.contains(data.periods.at(category)), qPrintable(said));
                QVERIFY2(said.contains(data.series.at(series).name), qPrintable(said));
                QVERIFY2(said.contains(data.exact(data.series.at(series).values.at(category))), qPrintable(said));
                QVERIFY2(chart->wordsOf(category).contains(data.exact(data.series.at(series).values.at(category))),
                         qPrintable(chart->wordsOf(category)));
            }
            if (data.hasTotal)
                QVERIFY(chart->wordsOf(category).contains(data.exact(data.total(category))));
        }
    }

    void aClickPicksTheNearestLine()
    {
        const auto chart = shown(dataOf({{u"now"_s, {900, 800}}, {u"before"_s, {100, 200}}}), ChartShape::Lines);
        QSignalSpy picked(chart.get(), &PeriodChart::picked);
        for (const int series : {0, 1}) {
            QTest::mouseClick(
                chart->viewport(), Qt::LeftButton, {}, (chart->placeOf(1, series).center() + QPointF(0, 3)).toPoint());
            QCOMPARE(taken(picked), Picked(1, series));
        }
        const QPointF between = (chart->placeOf(1, 0).center() + chart->placeOf(1, 1).center()) / 2;
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, between.toPoint());
        QCOMPARE(taken(picked), Picked(1, PeriodChart::total));
    }

    void keysReachEveryPart()
    {
        ChartData data = dataOf({{u"first"_s, {500, 100}}, {u"second"_s, {300, 400}}});
        data.series[1].gaps.insert(0);
        const auto chart = shown(data);
        QSignalSpy picked(chart.get(), &PeriodChart::picked);
        const auto pick = [&] {
            QTest::keyClick(chart.get(), Qt::Key_Return);
            return taken(picked);
        };
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(pick(), Picked(1, PeriodChart::total));
        QVERIFY(chart->accessibleDescription().contains(u"Total: 500"_s));
        QTest::keyClick(chart.get(), Qt::Key_Up);
        QCOMPARE(pick(), Picked(1, 0));
        QCOMPARE(chart->accessibleDescription(), u"Month 1, first: 100"_s);
        QTest::keyClick(chart.get(), Qt::Key_Up);
        QCOMPARE(pick(), Picked(1, 1));
        QTest::keyClick(chart.get(), Qt::Key_Left); // where that series has no value
        QCOMPARE(pick(), Picked(0, PeriodChart::total));
        QTest::keyClick(chart.get(), Qt::Key_Down);
        QCOMPARE(pick(), Picked(0, 0));
        QTest::keyClick(chart.get(), Qt::Key_Right); // who walks along a series stays with it
        QCOMPARE(pick(), Picked(1, 0));
        QTest::keyClick(chart.get(), Qt::Key_Down);
        QCOMPARE(pick(), Picked(1, PeriodChart::total));
        QTest::keyClick(chart.get(), Qt::Key_Up);
        QTest::keyClick(chart.get(), Qt::Key_Escape); // from a part to the whole, and then to none
        QCOMPARE(chart->currentSeries(), PeriodChart::total);
        QCOMPARE(chart->current(), 1);
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QCOMPARE(chart->current(), -1);
    }

    void zoomAndPan()
    {
        QList<qint64> values(24, 100);
        const auto chart = shown(dataOf({{u"a"_s, values}}));
        const double usual = chart->placeOf(5, 0).width();
        turnWheel(*chart, 3, Qt::ControlModifier);
        const double closer = chart->placeOf(5, 0).width();
        QVERIFY(closer > usual * 1.5);
        const double before = chart->placeOf(5, 0).left();
        turnWheel(*chart, 1, Qt::ShiftModifier);
        QVERIFY(chart->placeOf(5, 0).left() > before + 1); // to what was earlier
        const QPoint middle = chart->viewport()->rect().center();
        QSignalSpy picked(chart.get(), &PeriodChart::picked);
        const double dragged = chart->placeOf(5, 0).left();
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, middle);
        QMouseEvent move(
            QEvent::MouseMove, middle - QPoint(40, 0), chart->viewport()->mapToGlobal(middle - QPoint(40, 0)),
            Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart->viewport(), &move);
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, middle - QPoint(40, 0));
        QVERIFY(std::abs(chart->placeOf(5, 0).left() - (dragged - 40)) < 1);
        QVERIFY(picked.isEmpty());
        QTest::keyClick(chart.get(), Qt::Key_0);
        QCOMPARE(chart->placeOf(5, 0).width(), usual);
        QTest::keyClick(chart.get(), Qt::Key_Plus);
        QVERIFY(chart->placeOf(5, 0).width() > usual);
        QTest::keyClick(chart.get(), Qt::Key_Minus);
        QCOMPARE(chart->placeOf(5, 0).width(), usual);
    }

    /// Series are kept and get other values: the picture is that of a chart that never showed anything else.
    void whatWasShownBeforeLeavesNoTrace()
    {
        ChartData gaps = dataOf({{u"a"_s, {1, 2, 3, 4, 5}}, {u"b"_s, {5, 0, 3, 0, 1}}});
        gaps.series[1].gaps = {1, 3};
        const QList<std::pair<ChartData, ChartShape>> all{
            {dataOf({{u"a"_s, {500, 100, 70}}, {u"b"_s, {300, -400, 9}}}), ChartShape::StackedBars},
            {dataOf({{u"a"_s, {5, 1, 7, 2, 4, 8}}}), ChartShape::StackedBars},
            {dataOf({{u"a"_s, {5}}, {u"b"_s, {2}}, {u"c"_s, {8}}, {u"d"_s, {-8}}}), ChartShape::StackedBars},
            {gaps, ChartShape::Lines},
            {dataOf({{u"a"_s, {70, 100}}}), ChartShape::Lines},
            {ChartData(), ChartShape::StackedBars}};
        const auto kept = shown({});
        for (const auto &[before, shapeBefore] : all)
            for (const auto &[data, shape] : all) {
                kept->setData(before, shapeBefore);
                (void)pictureOf(*kept);
                kept->setData(data, shape);
                const auto fresh = shown(data, shape);
                QVERIFY(pictureOf(*kept) == pictureOf(*fresh));
                QVERIFY(vectorsOf(*kept) == vectorsOf(*fresh));
            }
        QVERIFY(pictureOf(*shown(all.at(0).first)) != pictureOf(*shown(all.at(1).first)));
    }

    /// The desktop turns dark while charts are shown: they are as if they had been made then.
    void chartsFollowTheDesktopIntoTheDark()
    {
        const QPalette before = QGuiApplication::palette();
        const ChartData data = dataOf({{u"a"_s, {500, 100, 70}}, {u"b"_s, {300, -400, 9}}});
        for (const ChartShape shape : {ChartShape::StackedBars, ChartShape::Lines}) {
            Theme theme(*qApp, false);
            const auto chart = shown(data, shape);
            const QImage light = pictureOf(*chart);
            theme.setFixedDark(true);
            QCoreApplication::processEvents();
            const QImage switched = pictureOf(*chart);
            QVERIFY(switched == pictureOf(*shown(data, shape)));
            QVERIFY(switched != light);
        }
        QGuiApplication::setPalette(before);
        qApp->setStyleSheet({});
    }

    /// It ends as high as its values do, and holds what is on the way.
    void aSparkLineGoesWhereItsValuesGo()
    {
        SparkLine line;
        line.resize(108, 32);
        const auto heightAt = [&line](int x) { // of the line, from above; -1: nothing is there
            QImage image(line.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            line.render(&image, {}, {}, QWidget::RenderFlags());
            int sum = 0;
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                if (qAlpha(image.pixel(x, y)) > 100) {
                    sum += y;
                    ++count;
                }
            return count == 0 ? -1 : sum / count;
        };
        line.setValues({7});
        QCOMPARE(heightAt(50), -1); // one value is no line
        line.setValues({0, 0, 90, 0, 100});
        QVERIFY(heightAt(3) > 25 && heightAt(104) < 6);
        QVERIFY(heightAt(53) < heightAt(28) && heightAt(53) < heightAt(78));
        line.setValues({-5, -5, -5});
        QCOMPARE(heightAt(50), heightAt(20)); // the same all the time: level, in the middle
        QVERIFY(heightAt(50) > 10 && heightAt(50) < 22);
    }

    void stepsAreLabelledAsWhatTheyAre()
    {
        for (const double highest : {0.08, 0.9, 1.1, 3.0, 7.0, 11.0, 12.4, 99.0, 1'100.0, 1'250.0, 12'345.0, 2.6e6}) {
            for (const double step : axisSteps(0, highest, 5)) {
                QString label = shortNumber(step);
                const double unit = label.endsWith(u'k') ? 1e3 : label.endsWith(u'M') ? 1e6 : 1;
                if (unit > 1)
                    label.chop(1);
                bool isNumber = false;
                const double said = QLocale().toDouble(label, &isNumber) * unit;
                QVERIFY2(isNumber && std::abs(said - step) < 1e-9 * std::max(1.0, step),
                         qPrintable(u"%1 is called %2"_s.arg(step).arg(label)));
            }
        }
    }

    /// What points is no part of a picture that is taken along.
    void aPictureIsWithoutWhatPoints()
    {
        const auto chart = shown(dataOf({{u"a"_s, {500, 100}}, {u"b"_s, {300, 400}}}));
        const QImage before = pictureOf(*chart);
        QTest::keyClick(chart.get(), Qt::Key_End);
        QTest::keyClick(chart.get(), Qt::Key_Up);
        QVERIFY(pictureOf(*chart) == before);
        QCOMPARE(chart->current(), 1);
    }

    /// As many series as a chart may have are told apart without their colours.
    void seriesHaveAPatternEach()
    {
        for (const bool isDark : {false, true}) {
            QPalette palette;
            for (const auto role : {QPalette::Window, QPalette::Base})
                palette.setColor(role, isDark ? Qt::black : Qt::white);
            QSet<QByteArray> patterns;
            for (int look = 0; look < 6; ++look) {
                const QImage swatch = seriesSwatch(look, palette, 3).toImage().copy(6, 6, 18, 18); // without its edge
                QHash<QRgb, int> colors;
                for (int i = 0; i < 18 * 18; ++i)
                    ++colors[swatch.pixel(i % 18, i / 18)];
                const QRgb ground = *std::max_element(colors.keyBegin(), colors.keyEnd(), [&](QRgb a, QRgb b) {
                    return colors.value(a) < colors.value(b);
                });
                QByteArray pattern;
                for (int i = 0; i < 18 * 18; ++i)
                    pattern += std::abs(qGray(swatch.pixel(i % 18, i / 18)) - qGray(ground)) > 12 ? '1' : '0';
                patterns.insert(pattern);
            }
            QCOMPARE(patterns.size(), 6);
        }
    }

    void tooMuchToAddUpIsNoChart()
    {
        ChartCard card(u"Revenue"_s, u"revenue"_s, ChartShape::StackedBars);
        card.show();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        ChartData data = dataOf({{u"a"_s, {1, most}}, {u"b"_s, {1, 1}}});
        card.setData(data, u"nothing"_s);
        QVERIFY(card.chart().chartData().series.isEmpty());
        QVERIFY(!card.toCsv().contains("-"));
        bool isSaid = false;
        for (auto *label : card.findChildren<PlainLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"too large"_s));
        QVERIFY(isSaid);
        data.series = {{u"a"_s, {1, 2}}};
        card.setData(data, u"nothing"_s);
        QCOMPARE(card.chart().chartData().series.size(), 1);
        data.isOverflown = true;
        card.setData(data, u"nothing"_s);
        QVERIFY(card.chart().chartData().series.isEmpty());
    }

    /// The table is the chart's, also after another chart had more rows and columns.
    void theTableSaysWhatTheChartShows()
    {
        ChartCard card(u"Revenue"_s, u"revenue"_s, ChartShape::StackedBars);
        card.setData(dataOf({{u"a"_s, {1, 2, 3}}, {u"b"_s, {4, 5, 6}}}), {});
        const auto *table = card.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(table->item(2, 3)->text(), u"9"_s);
        card.setData(dataOf({{u"c"_s, {7, 8}}}), {});
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->horizontalHeaderItem(1)->text(), u"c"_s);
        QCOMPARE(table->item(1, 1)->text(), u"8"_s);
        QCOMPARE(card.toCsv(), QByteArray("period,c\r\nMonth 0,7\r\nMonth 1,8\r\n"));
        ChartData dated = dataOf({{u"=c"_s, {7, -8}}});
        dated.series[0].gaps.insert(0);
        dated.fieldNames = QStringList{u"from"_s, u"to"_s, u"currency"_s};
        dated.fields = {{u"2026-01-01"_s, u"2026-01-31"_s, u"USD"_s}, {u"2026-02-01"_s, u"2026-02-28"_s, u"USD"_s}};
        card.setData(dated, {});
        QCOMPARE(card.toCsv(),
                 QByteArray("from,to,currency,'=c\r\n2026-01-01,2026-01-31,USD,\r\n2026-02-01,2026-02-28,USD,-8\r\n"));
    }

    /// Whoever gets a picture has nothing else: it says what it is, of what, and which series is which.
    void whatIsTakenAlongSpeaksForItself()
    {
        ChartCard card(u"Revenue, by month"_s, u"revenue"_s, ChartShape::StackedBars);
        card.resize(600, 300);
        card.show();
        ChartData data = dataOf({{u"a <b>series</b>"_s, {1, 2}}, {u"another"_s, {3, 4}}});
        data.about = u"USD, 2026"_s;
        card.setData(data, {});
        card.setNote(u"Together $10.00."_s);
        const QString svg = QString::fromUtf8(card.toSvg());
        for (const QString &words :
             {u"Revenue, by month: USD, 2026"_s, u"a &lt;b&gt;series&lt;/b&gt;"_s, u"another"_s, u"Together $10.00."_s})
            QVERIFY2(svg.contains(words), qPrintable(words));
        const QImage picture = QImage::fromData(card.toPng());
        QVERIFY(picture.height() / picture.devicePixelRatio() > card.chart().viewport()->height() + 40);
        const auto choose = [&](const QString &text) {
            for (QAction *action : card.findChild<SaveButton *>()->menu()->actions())
                if (widgets::plain(action->text()) == text)
                    return action->trigger();
            QFAIL(qPrintable(text));
        };
        choose(u"Copy numbers"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), card.findChild<FigureTable *>()->text());
        choose(u"Copy picture"_s);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), picture.size());
    }

    /// The heat holds shares, the table and the file how many they are and what they pay.
    void whoStaysIsATableAndAFileToo()
    {
        RetentionCard card(QLocale::c());
        card.resize(700, 300);
        card.show();
        const Cohort may{{{2026, 5, 1}, {2026, 5, 31}}, 4, 4000, {4, 3, 1}, {4000, 3000, 1000}};
        const Cohort june{{{2026, 6, 1}, {2026, 6, 30}}, 0, 0, {0, 0}, {0, 0}};
        card.setData({may, june}, u"USD"_s);
        QCOMPARE(card.heat().item(0, 3)->text(), u"75 %"_s);
        QCOMPARE(card.heat().item(1, 2)->text(), u"–"_s); // a share of nobody
        QCOMPARE(card.toCsv(),
                 QByteArray("month,currency,began,mrr,kept_0,mrr_0,kept_1,mrr_1,kept_2,mrr_2\r\n"
                            "2026-05,USD,4,40.00,4,40.00,3,30.00,1,10.00\r\n2026-06,USD,0,0.00,0,0.00,0,0.00,,\r\n"));
        QSignalSpy picked(&card, &RetentionCard::picked);
        emit card.heat().cellActivated(0, 0);
        QCOMPARE(taken(picked), Picked(0, -1));
        emit card.findChild<FigureTable *>()->cellActivated(1, 3);
        QCOMPARE(taken(picked), Picked(1, 1));
        QVERIFY(card.toSvg().contains("by the month in which they began, USD"));
        for (int column = 0; column < 2; ++column) // no month and no count is cut
            for (int row = 0; row < 2; ++row)
                QVERIFY(card.heat().fontMetrics().horizontalAdvance(card.heat().item(row, column)->text()) + 16
                        <= card.heat().columnWidth(column));
        card.setData({}, u"USD"_s);
        QVERIFY(!card.heat().isVisible());
    }

    void aTitleIsSaidEverywhere()
    {
        ChartCard card(u"Revenue"_s, u"revenue"_s, ChartShape::StackedBars);
        card.setTitle(u"Refunds"_s);
        QVERIFY(widgets::named<QPushButton>(&card, u"What counts in Refunds?"_s));
        QVERIFY(widgets::named<QToolButton>(&card, u"Save or copy Refunds"_s));
    }
};

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
