// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of tables, and the links beside them, are written.
#include "ui/looks/amountwords.h"
#include "ui/looks/textcache.h"
#include "ui/looks/words.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/linkbutton.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage image(400, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(QApplication::font());
    draw(painter);
    return image;
}

} // namespace

class tst_Cells : public QObject
{
    Q_OBJECT
private slots:
    void everyScriptStandsOnTheBaseLine_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Ana Souza"_s, u"आरव पटेल"_s, u"أحمد خليل"_s, u"株式会社ミナト"_s, u"박서연"_s,
                                    u"สมชาย ใจดี"_s, u"Ana आरव 株式会社"_s})
            QTest::newRow(text.toUtf8()) << text;
    }
    void everyScriptStandsOnTheBaseLine()
    {
        QFETCH(QString, text);
        TextCache cache;
        cache.setFont(QApplication::font());
        const QImage cached = drawn([&](QPainter &painter) {
            cache.draw(painter, text, TextCache::Face::Text, 10, 40, 380);
        });
        QCOMPARE(cached, drawn([&](QPainter &painter) { painter.drawText(QPoint(10, 40), text); }));
    }

    void aFigureIsNeverCut()
    {
        const auto within = [](qsizetype length) { return [=](const QString &some) { return some.size() <= length; }; };
        const QString three = u"$180.00 · €119.00 · 5,000 JPY"_s;
        QCOMPARE(wholeFigures(three, within(100)), three);
        QCOMPARE(wholeFigures(three, within(three.size() - 1)), u"$180.00 · €119.00 +1"_s);
        QCOMPARE(wholeFigures(three, within(12)), u"$180.00 +2"_s);
        QCOMPARE(wholeFigures(three, within(8)), u"…"_s);
        QCOMPARE(wholeFigures(u"1,234.50"_s, within(5)), u"…"_s);
    }

    void currenciesWithoutMoneyAreLeftOut()
    {
        const QList<Money> amounts{{2900, u"USD"_s}, {0, u"EUR"_s}};
        const ListModel::Column spent{"spend", CellKind::Amounts};
        const TimeStyle times{QTimeZone::utc(), QLocale::c()};
        QCOMPARE(cellText(spent, QVariant::fromValue(amounts), times), u"$29.00"_s);
        QCOMPARE(cellText(spent, QVariant::fromValue(amounts.mid(1)), times), u"€0.00"_s);
    }

    void aLinkIsALineAsTheOthers()
    {
        DetailPane pane({QTimeZone::utc(), QLocale::c()});
        pane.resize(pane.sizeHint());
        pane.begin(u"Title"_s, {});
        pane.addRecord(u"Customer"_s, u"A name of any length "_s.repeated(20) + u"& <b>more</b>"_s, Resource::Customers,
                       u"cust_1"_s);
        pane.addRow(u"Kind"_s, u"payment"_s);
        pane.addLine(
            {u"Another name of any length "_s.repeated(20), {}, u"$1,234.00"_s, Resource::Products, u"prod_1"_s});
        pane.end();
        pane.show();
        const auto links = pane.findChildren<LinkButton *>();
        QCOMPARE(links.size(), 2);
        for (const LinkButton *link : links) {
            QTRY_COMPARE(link->height(), link->fontMetrics().height());
            const int right = link->mapTo(&pane, QPoint(link->width(), 0)).x();
            QVERIFY2(right <= pane.width(), "cut by the edge of the pane");
        }
        for (const auto *label : pane.findChildren<QLabel *>())
            if (label->text() == u"$1,234.00"_s) {
                QVERIFY(label->mapTo(&pane, QPoint(label->width(), 0)).x() <= pane.width());
                QVERIFY(label->width() >= label->sizeHint().width());
            }
    }
};

QTEST_MAIN(tst_Cells)
#include "tst_cells.moc"
