// SPDX-License-Identifier: GPL-3.0-or-later
// What was read once is there without a network: a store that is opened where nobody answers.
#include "core/format/money.h"
#include "core/profiles/session.h"
#include "tests/support/csvparser.h"
#include "tests/support/listrig.h"
#include "tests/support/naivelist.h"
#include "tests/support/widgets.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/recordtable.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

/// A session and its window over a mirror on the disk.
struct Desk
{
    Desk(const Endpoint &endpoint, const MirrorLocation &mirror)
        : session(profile(), listrig::key(), endpoint, limits(), mirror)
    {
        window.resize(1280, 800);
        window.showStore(profile().name, Mode::Test, pagesOf(session));
        window.show();
        session.refresh();
        isEnded = QTest::qWaitFor(
            [this] { return session.sync().lastOutcome() && !session.sync().isRunning(); }, patience);
    }
    ~Desk() { window.closeStore(); }
    Q_DISABLE_COPY_MOVE(Desk)

    static Profile profile()
    {
        Profile profile;
        profile.id = u"test"_s;
        profile.name = u"Northwind"_s;
        return profile;
    }
    static Transport::Limits limits()
    {
        Transport::Limits limits;
        limits.retry.firstWait = std::chrono::milliseconds(1);
        limits.retry.maxAttempts = 1;
        return limits;
    }
    ListPage *page() const { return qobject_cast<ListPage *>(window.currentPage()); }

    Session session;
    MainWindow window;    // goes first
    bool isEnded = false; ///< the refresh, however it went
};

QLineEdit *searchOf(const ListPage *page) { return page->findChild<QLineEdit *>(); }

QVariant value(const ListPage *page, const QByteArray &key, int row)
{
    return page->list().index(row, page->list().columnOf(key)).data(ListModel::ValueRole);
}

bool says(const QWidget *in, const QString &words)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().remove(QChar(0x200B)).contains(words);
    });
}

bool isShown(const ListPage *page)
{
    return !page->currentId().isEmpty() && says(page->findChild<DetailPane *>(), page->currentId());
}

/// What leads from the details to another list; null: nothing does.
LinkButton *linkOf(const ListPage *page)
{
    for (auto *button : page->findChild<DetailPane *>()->findChildren<LinkButton *>())
        if (button->isVisible()
            && (button->accessibleName().contains(u": show "_s) || button->accessibleName().startsWith(u"Show "_s)))
            return button;
    return nullptr;
}

} // namespace

class tst_Offline : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_offline"_s);
        QSettings().clear();
        OddServer server(9);
        listrig::fill(server, 120);
        for (QJsonObject &o : server.records(Resource::Subscriptions)) // so that something was paid
            o.insert("last_transaction_id"_L1, server.anyId(Resource::Transactions));
        for (const Resource resource : allResources)
            m_ids[size_t(resource)] = server.records(resource).keys();
        Desk online(server.endpoint(), m_mirror);
        QVERIFY(online.isEnded);
        QVERIFY(online.session.sync().lastOutcome()->isComplete);
    }

    void whatWasSyncedOnceIsThereWithoutANetwork_data()
    {
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QByteArray>("sortKey");
        QTest::addColumn<QByteArray>("filterKey");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("hasLinks");
        const auto row = [](Resource resource, const char *sortKey, const char *key, const QString &filter,
                            bool links) {
            QTest::newRow(resourceName(resource).data())
                << resource << QByteArray(sortKey) << QByteArray(key) << filter << links;
        };
        row(Resource::Products, "price", "status", u"Status"_s, false); // nothing in a product leads elsewhere
        row(Resource::Customers, "created", "country", u"Country"_s, true);
        row(Resource::Subscriptions, "seats", "status", u"Status"_s, true);
        row(Resource::Transactions, "amount", "status", u"Status"_s, true);
        row(Resource::Discounts, "id", "type", u"Type"_s, true);
    }
    void whatWasSyncedOnceIsThereWithoutANetwork()
    {
        QFETCH(Resource, resource);
        QFETCH(QByteArray, sortKey);
        QFETCH(QByteArray, filterKey);
        QFETCH(QString, filter);
        QFETCH(bool, hasLinks);
        const QStringList &ids = m_ids[size_t(resource)];
        Desk desk({QUrl(u"http://127.0.0.1:9"_s), {}}, m_mirror); // where nobody listens
        QVERIFY(desk.isEnded);
        QVERIFY(desk.session.sync().lastOutcome()->error);
        desk.window.showPage(QString(resourceName(resource)));
        ListPage *page = desk.page();
        const auto has = [page](qint64 rows) { return page->list().isComplete() && page->list().rowCount() == rows; };
        const QString all = QLocale().toString(ids.size());
        QTRY_VERIFY(has(ids.size()));
        QTRY_VERIFY(page->list().totals() && says(page, u"%1 shown"_s.arg(all)));
        for (const QByteArray &column : {"amount"_ba, "spend"_ba, "pays"_ba})
            for (const Money &sum : page->list().totals()->sums.value(column))
                QVERIFY(sum.minor == 0 || says(page, formatMoney(sum, QLocale())));

        searchOf(page)->setText(ids.at(3));
        QTRY_VERIFY(has(1));
        QTRY_COMPARE(page->list().index(0, 0).data(ListModel::IdRole).toString(), ids.at(3));
        QTRY_VERIFY(says(page, u"1 of %1 shown"_s.arg(all)));
        searchOf(page)->clear();
        QTRY_VERIFY(has(ids.size()));

        emit page->table()->horizontalHeader()->sectionClicked(page->list().columnOf(sortKey));
        QCOMPARE(page->list().query().sortKey, sortKey);
        QTRY_VERIFY(has(ids.size()));
        const bool isUp = page->list().query().sortOrder == Qt::AscendingOrder;
        for (int row = 0; row < ids.size(); ++row) {
            QTRY_VERIFY(value(page, "id", row).isValid());
            const int order = row == 0 ? 0
                                       : naive::compareCells(value(page, sortKey, row - 1), value(page, sortKey, row));
            QVERIFY(isUp ? order <= 0 : order >= 0);
        }

        if (hasLinks) {
            LinkButton *link = nullptr;
            for (int row = 0; row < ids.size() && !link; ++row) {
                page->table()->setCurrentIndex(page->table()->model()->index(row, 0));
                QTRY_VERIFY(page->currentId() == value(page, "id", row).toString() && isShown(page));
                link = linkOf(page);
            }
            QVERIFY(link);
            const QString from = page->currentId();
            link->click();
            QVERIFY(desk.page() && desk.page() != page);
            QTRY_VERIFY(isShown(desk.page()));
            desk.window.goBack();
            QCOMPARE(desk.page(), page);
            QTRY_VERIFY(page->currentId() == from && isShown(page));
        } else {
            QTRY_VERIFY(isShown(page));
        }

        auto *chip = widgets::named<FilterChip>(page, u"Filter, %1: all"_s.arg(filter));
        QVERIFY(chip);
        const QList<FacetValue> facets = page->list().facets().value(filterKey);
        QVERIFY(facets.size() > 1);
        const qint64 chosen = facets.first().count;
        emit chip->menu()->aboutToShow();
        QAction *choice = nullptr;
        for (QAction *action : chip->menu()->actions())
            if (!choice && action->text().endsWith(u" (%1)"_s.arg(QLocale().toString(chosen))))
                choice = action;
        QVERIFY(choice);
        choice->trigger();
        QTRY_VERIFY(has(chosen));
        QVERIFY(chosen < ids.size());

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        for (QAction *action : page->actions())
            if (widgets::plain(action->text()) == u"Export…"_s)
                action->trigger();
        auto *dialog = page->findChild<QFileDialog *>(u"export-dialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path)); // at once as a whole
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = parseCsv(file.readAll());
        QVERIFY(lines);
        QCOMPARE(qint64(lines->size()), chosen + 1);
        const auto id = lines->first().indexOf(u"id"_s);
        QVERIFY(id >= 0);
        for (int row = 0; row < chosen; ++row)
            QCOMPARE(lines->at(row + 1).at(id), value(page, "id", row).toString());
    }

private:
    const QTemporaryDir m_folder;
    const MirrorLocation m_mirror{m_folder.filePath(u"store/test.sqlite"_s)};
    std::array<QStringList, resourceCount> m_ids;
};

QTEST_MAIN(tst_Offline)
#include "tst_offline.moc"
