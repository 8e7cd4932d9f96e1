// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a list page, its search field and what is selected in it.
#include "tests/support/csvparser.h"
#include "tests/support/shoprig.h"
#include "tests/support/widgets.h"
#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

QLineEdit *search(const Shop &shop) { return shop.page()->findChild<QLineEdit *>(); }
int rows(const Shop &shop) { return shop.page()->list().rowCount(); }

/// The button that counts what is selected; empty: none is shown.
QString counted(const Shop &shop)
{
    const auto *button = widgets::named<QAbstractButton>(shop.page(), u"What can be done to the selected rows"_s);
    return button && button->isVisible() ? button->text() : QString();
}

void choose(const Shop &shop, int from, int to)
{
    const auto *model = shop.page()->table()->model();
    shop.page()->table()->selectionModel()->select(QItemSelection(model->index(from, 0), model->index(to, 0)),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStringList titles(const RecordTable &table)
{
    QStringList titles;
    for (const int column : table.shownColumns())
        titles.append(table.model()->headerData(column, Qt::Horizontal).toString());
    return titles;
}

} // namespace

class tst_ListTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_listtable"_s);
    }
    void init() { QSettings().clear(); }

    void aSelectionThatEndsIsNoLongerCounted()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 10, patience);
        choose(shop, 1, 3);
        QCOMPARE(counted(shop), u"3 selected ▾"_s);
        search(shop)->setText(u"nothing is called this"_s);
        QTRY_COMPARE(rows(shop), 0);
        QCOMPARE(counted(shop), QString());
    }

    void aRowWhoseColumnsWereMovedCountsOnce()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 10, patience);
        RecordTable *table = shop.page()->table();
        table->horizontalHeader()->moveSection(0, 5);
        table->horizontalHeader()->moveSection(2, 0);
        const QRect first = table->visualRect(table->model()->index(2, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
        const QRect last = table->visualRect(table->model()->index(5, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, last.center());
        QCOMPARE(table->selectedRowNumbers(), (std::vector<int>{2, 3, 4, 5}));
        QCOMPARE(table->selectedRowCount(), 4);
        QCOMPARE(counted(shop), u"4 selected ▾"_s);
    }

    void theOrderOfTheColumnsIsRemembered()
    {
        QStringList moved;
        {
            Shop shop(MirrorLocation::inMemory());
            const QStringList before = titles(*shop.page()->table());
            shop.page()->table()->horizontalHeader()->moveSection(1, 0);
            moved = titles(*shop.page()->table());
            QVERIFY(moved != before);
            QCOMPARE(moved.first(), before.at(1));
        }
        Shop again(MirrorLocation::inMemory());
        QCOMPARE(titles(*again.page()->table()), moved);
    }

    /// The menu says by what the rows are sorted, and changes it.
    void rowsAreSortedByTheMenuToo()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 10, patience);
        RecordTable *table = shop.page()->table();
        const auto entry = [table](const QString &text) -> QAction * {
            for (QMenu *menu : table->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
                delete menu;
            table->showColumnMenu(table->mapToGlobal(QPoint()));
            for (const QAction *action : table->findChild<QMenu *>()->actions())
                if (action->menu())
                    for (QAction *one : action->menu()->actions())
                        if (widgets::plain(one->text()) == text)
                            return one;
            return nullptr;
        };
        QVERIFY(entry(u"Date"_s) || entry(u"Created"_s));
        QVERIFY(entry(u"Descending"_s)->isChecked());
        entry(u"Amount"_s)->trigger();
        QCOMPARE(shop.page()->list().query().sortKey, "amount"_ba);
        QVERIFY(entry(u"Amount"_s)->isChecked());
        entry(u"Ascending"_s)->trigger();
        QCOMPARE(shop.page()->list().query().sortOrder, Qt::AscendingOrder);
        entry(u"Amount"_s)->trigger(); // it is sorted by it already
        QCOMPARE(shop.page()->list().query().sortOrder, Qt::AscendingOrder);
        entry(u"Customer"_s)->trigger();
        QCOMPARE(shop.page()->list().query().sortKey, "customer"_ba);
        QCOMPARE(shop.page()->list().query().sortOrder, Qt::AscendingOrder);
        QVERIFY(entry(u"Id"_s));
        entry(u"Id"_s)->trigger();
        QCOMPARE(shop.page()->list().query().sortKey, "id"_ba);
        const QStringList ids = shop.server.records(Resource::Transactions).keys(); // in their order
        for (int row = 0; row < ids.size(); ++row)
            QTRY_COMPARE(shop.page()->list().index(row, 0).data(ListModel::IdRole).toString(), ids.at(row));
    }

    /// What is chosen can be taken back by itself, also when no row has it under what is searched for.
    void whatIsChosenStaysInTheMenu()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        auto &payments = shop.server.records(Resource::Transactions);
        const QStringList ids = payments.keys();
        for (qsizetype i = 0; i < ids.size(); ++i)
            payments[ids.at(i)].insert("status"_L1, i < 5 ? "paid"_L1 : "declined"_L1);
        shop.session->sync().start(Depth::Full);
        FilterChip *chip = nullptr;
        for (auto *one : shop.page()->findChildren<FilterChip *>())
            if (one->text().startsWith(u"Status"_s))
                chip = one;
        QVERIFY(chip);
        const auto entry = [chip](const QString &text) -> QAction * {
            emit chip->menu()->aboutToShow();
            for (QAction *action : chip->menu()->actions())
                if (action->text() == text)
                    return action;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(entry(u"paid (5)"_s), patience);
        entry(u"paid (5)"_s)->trigger();
        QTRY_COMPARE(rows(shop), 5);
        search(shop)->setText(ids.last()); // a declined one
        QTRY_COMPARE(rows(shop), 0);
        QTRY_VERIFY(entry(u"declined (1)"_s));
        QVERIFY(entry(u"paid (0)"_s) && entry(u"paid (0)"_s)->isChecked());
        entry(u"paid (0)"_s)->trigger();
        QTRY_COMPARE(rows(shop), 1);
        QVERIFY(!chip->text().contains(u"paid"_s));
    }

    /// A file holds the rows and the columns that are shown, in the order they have; and the ids.
    void whatIsExportedIsWhatIsShown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"payments.csv"_s);
        QStringList shown;
        {
            Shop shop(MirrorLocation::inMemory());
            QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 10, patience);
            RecordTable *table = shop.page()->table();
            table->showColumnMenu(table->mapToGlobal(QPoint()));
            auto *columns = table->findChild<QMenu *>();
            for (QAction *action : columns->actions())
                if (action->text() == u"Status"_s || action->text() == u"Tax"_s)
                    action->setChecked(action->text() == u"Tax"_s);
            columns->close();
            table->horizontalHeader()->moveSection(1, 0);
            shown = titles(*table);
            QVERIFY(!shown.contains(u"Status"_s) && shown.contains(u"Tax"_s));
            search(shop)->setText(shop.server.records(Resource::Transactions).firstKey());
            QTRY_COMPARE(rows(shop), 1);
            for (QAction *action : shop.page()->actions())
                if (widgets::plain(action->text()) == u"Export…"_s)
                    action->trigger();
            auto *dialog = shop.page()->findChild<QFileDialog *>(u"export-dialog"_s);
            QVERIFY(dialog);
            emit dialog->fileSelected(path);
            QTRY_VERIFY(QFile::exists(path));
            QTRY_VERIFY(shop.title().contains(u"exported"_s));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = parseCsv(file.readAll());
        QVERIFY(lines);
        QCOMPARE(lines->size(), 2);
        QVERIFY(lines->first().contains(u"id"_s) && lines->first().contains(u"tax"_s));
        QVERIFY(!lines->first().contains(u"status"_s));
        QCOMPARE(lines->first().first(), u"customer"_s);
        Shop again(MirrorLocation::inMemory());
        QCOMPARE(titles(*again.page()->table()), shown); // remembered
    }

    /// What int64 can't hold is said, and no sum of that currency is shown; the other ones are.
    void sumsThatAreTooLargeAreSaid()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 10, patience);
        auto &payments = shop.server.records(Resource::Transactions);
        const QStringList ids = payments.keys();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QJsonObject &payment = payments[ids.at(i)];
            payment.insert("currency"_L1, i < 2 ? u"USD"_s : u"EUR"_s);
            payment.insert("amount"_L1, i < 2 ? std::numeric_limits<qint64>::max() - 7 : 1000);
            payment.insert("amount_paid"_L1, payment.value("amount"_L1));
        }
        shop.session->sync().start(Depth::Full);
        const auto says = [&shop](const QString &words) {
            const auto labels = shop.page()->findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"too much to add up: USD"_s), patience);
        QVERIFY(says(u"80.00"_s));
        QVERIFY(!says(u"$"_s));
    }

    /// The columns of the drawings fit, and where there is no room for the record beside them it gives way.
    void noFigureIsBeyondTheEdge_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1200, 1100, 1000, 900})
            QTest::addRow("%d", width) << width;
    }
    void noFigureIsBeyondTheEdge()
    {
        QFETCH(int, width);
        Shop shop(MirrorLocation::inMemory());
        for (const Resource resource : allResources)
            for (int i = 0; i < 40; ++i)
                shop.server.add(resource, Shop::longAgo + i);
        shop.session->refresh();
        shop.window.resize(drawn(width), drawn(700));
        for (const Resource resource : allResources) {
            shop.window.showPage(QString(resourceName(resource)));
            QTRY_VERIFY_WITH_TIMEOUT(rows(shop) >= 40, patience);
            QTRY_VERIFY(shop.page()->table()->isVisible());
            QTRY_COMPARE(shop.page()->table()->horizontalScrollBar()->maximum(), 0);
        }
    }

    /// A list of a million rows would be read to its end for a letter that none begins with, or for any space.
    void lettersDoNotReadTheWholeList()
    {
        Shop shop(MirrorLocation::inMemory());
        for (int i = 0; i < 6000; ++i)
            shop.server.add(Resource::Transactions, Shop::longAgo + 100 + i);
        shop.session->sync().start(Depth::Full);
        QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 6010, patience);
        RecordTable *table = shop.page()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Q);
        QTest::qWait(300);
        int read = 0;
        for (int row = 0; row < rows(shop); ++row)
            read += shop.page()->list().index(row, 0).data(ListModel::IdRole).isValid();
        QVERIFY2(read < 500, qPrintable(QString::number(read)));
    }

    void whatIsClearedLeavesNothingToClear()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_COMPARE_WITH_TIMEOUT(rows(shop), 10, patience);
        auto *button = search(shop)->findChild<QAbstractButton *>();
        QVERIFY(button);
        search(shop)->setText(u"nothing is called this"_s);
        QTRY_VERIFY(button->isVisible());
        QTRY_VERIFY(widgets::button(shop.page(), u"Clear search and filters"_s));
        widgets::button(shop.page(), u"Clear search and filters"_s)->click();
        QTRY_COMPARE(rows(shop), 10);
        QVERIFY(search(shop)->text().isEmpty());
        QTRY_VERIFY(!button->isVisible());
    }
};

QTEST_MAIN(tst_ListTable)
#include "tst_listtable.moc"
