// SPDX-License-Identifier: GPL-3.0-or-later
// The pages over the mirror against the demo store, in the window: rows, search, filters, links and the way back,
// export, and what is left when the server is gone.
#include "app/demo/demoserver.h"
#include "core/profiles/session.h"
#include "tests/support/csvparser.h"
#include "tests/support/widgets.h"
#include "ui/pages/listexport.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/timechip.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

Transport::Limits limits()
{
    Transport::Limits l;
    l.retry.firstWait = std::chrono::milliseconds(1);
    l.retry.maxAttempts = 2;
    return l;
}

} // namespace

class tst_ListPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_listpages"_s);
        QSettings().clear();
    }
    void init()
    {
        demo::ServerOptions options;
        options.customers = 60;
        options.transactions = 400;
        m_server = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(m_server.get(), &demo::DemoServerThread::ready);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        const auto endpoints = ready.first().first().value<demo::Endpoints>();
        Profile profile;
        profile.id = u"test"_s;
        profile.name = u"Northwind"_s;
        m_session = std::make_unique<Session>(
            profile, *ApiKey::parse(endpoints.test.key), Endpoint{endpoints.test.url, {}}, limits());
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showStore(profile.name, Mode::Test, pagesOf(*m_session));
        m_window->show();
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->sync().lastOutcome() && !m_session->sync().isRunning(), patience);
        QVERIFY(m_session->sync().lastOutcome()->isComplete);
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_server.reset();
    }

    void everyPageShowsWhatTheMirrorHas()
    {
        QCOMPARE(m_window->pageKeys(),
                 (QStringList{
                     u"overview"_s, u"revenue"_s, u"recurring"_s, u"products"_s, u"discounts"_s, u"checkout-links"_s,
                     u"customers"_s, u"subscriptions"_s, u"transactions"_s, u"licences"_s, u"activity"_s}));
        for (const Resource resource : allResources) {
            ListPage *page = open(resource);
            QVERIFY(m_session->mirror().count(resource) > 0);
            QTRY_COMPARE(qint64(page->list().rowCount()), m_session->mirror().count(resource));
            QVERIFY(!page->isLoading());
            QVERIFY(page->table()->isVisible());
            QTRY_VERIFY(!page->currentId().isEmpty()); // something to look at from the start
            QTRY_VERIFY2(shown().contains(page->currentId()), qPrintable(page->currentId())); // its id, in the details
            QCOMPARE(widgets::faultOf(page), QString());
        }
    }

    void searchNarrowsAndClears()
    {
        ListPage *page = open(Resource::Customers);
        const QString email = cell(page, "email", 3);
        QVERIFY(email.contains(u'@'));
        const int all = page->list().rowCount();
        page->focusSearch();
        QTest::keyClicks(search(page), email);
        QTRY_VERIFY(page->list().isComplete() && page->list().rowCount() < all);
        QVERIFY(page->list().rowCount() >= 1);
        for (int row = 0; row < page->list().rowCount(); ++row)
            QTRY_COMPARE(cell(page, "email", row), email);
        QVERIFY(totals(page).contains(u" of %1 shown"_s.arg(QLocale().toString(all))));

        search(page)->setText(u"nobody is called so"_s);
        auto *state = page->findChild<StateView *>();
        QTRY_COMPARE(state->accessibleName(), u"Nothing matches"_s);
        QVERIFY(state->isVisible());
        QTRY_VERIFY(page->currentId().isEmpty());
        widgets::button(state, u"Clear search and filters"_s)->click();
        QTRY_COMPARE(page->list().rowCount(), all);
        QCOMPARE(search(page)->text(), QString());
    }

    void subscriptionsAreChosenByWhenTheyCharge()
    {
        ListPage *page = open(Resource::Subscriptions);
        QSet<QString> names;
        for (const TimeChip *chip : page->findChildren<TimeChip *>())
            names.insert(chip->accessibleName());
        QCOMPARE(names.size(), 3);
        QList<QDateTime> charges;
        for (int row = 0; row < page->list().rowCount(); ++row) {
            const QModelIndex next = page->list().index(row, page->list().columnOf("next_charge"));
            QTRY_VERIFY(next.siblingAtColumn(0).data(ListModel::IdRole).isValid());
            charges.append(next.data(ListModel::ValueRole).toDateTime());
        }
        TimeSpan span;
        for (TimeChip *chip : page->findChildren<TimeChip *>()) {
            if (!chip->accessibleName().contains(u"Next charge"_s))
                continue;
            emit chip->menu()->aboutToShow();
            for (QAction *action : chip->menu()->actions())
                if (action->text() == u"Next 7 days"_s)
                    action->trigger();
            QVERIFY(chip->span());
            span = *chip->span();
        }
        QVERIFY(span.from && span.to && *span.to > QDateTime::currentDateTimeUtc().addDays(5));
        const auto due = std::count_if(charges.cbegin(), charges.cend(), [&span](const QDateTime &at) {
            return at.isValid() && at >= *span.from && at <= *span.to;
        });
        QVERIFY(due > 0 && due < charges.size());
        QTRY_VERIFY(page->list().isComplete() && page->list().rowCount() == due);

        qint64 inAnyCurrency = 0;
        const QList<FacetValue> currencies = page->list().facets().value("currency");
        for (const FacetValue &facet : currencies)
            inAnyCurrency += facet.count;
        QVERIFY(!currencies.isEmpty());
        QCOMPARE(inAnyCurrency, qint64(due));
        QVERIFY(widgets::named<FilterChip>(page, u"Filter, Currency: all"_s));
    }

    void filtersByFacetAndByTime()
    {
        ListPage *page = open(Resource::Transactions);
        const int all = page->list().rowCount();
        auto *chip = widgets::named<FilterChip>(page, u"Filter, Status: all"_s);
        QVERIFY(chip);
        qint64 sum = 0;
        qint64 paid = 0;
        for (const FacetValue &facet : page->list().facets().value("status")) {
            sum += facet.count;
            if (facet.value == "paid"_L1)
                paid = facet.count;
        }
        QCOMPARE(sum, qint64(all));
        QVERIFY(paid > 0 && paid < all);
        emit chip->menu()->aboutToShow();
        QAction *choice = nullptr;
        for (QAction *action : chip->menu()->actions())
            if (action->text() == u"paid (%1)"_s.arg(QLocale().toString(paid)))
                choice = action;
        QVERIFY(choice);
        choice->trigger();
        QTRY_COMPARE(qint64(page->list().rowCount()), paid);
        QTRY_VERIFY(page->list().isComplete());
        for (int row = 0; row < page->list().rowCount(); row += 20)
            QTRY_COMPARE(value(page, "status", row).toString(), u"paid"_s);

        auto *time = page->findChild<TimeChip *>();
        QVERIFY(time);
        emit time->menu()->aboutToShow();
        for (QAction *action : time->menu()->actions())
            if (action->text() == u"Last 90 days"_s)
                action->trigger();
        QTRY_VERIFY(page->list().isComplete() && page->list().rowCount() < paid);
        const QDateTime from = *time->span()->from;
        for (int row = 0; row < page->list().rowCount(); row += 5) {
            QTRY_VERIFY(value(page, "created", row).isValid());
            QVERIFY(value(page, "created", row).toDateTime() >= from);
        }
    }

    void sortsByAnyColumn()
    {
        ListPage *page = open(Resource::Transactions);
        const int column = page->list().columnOf("amount");
        page->table()->horizontalHeader()->setFocus();
        emit page->table()->horizontalHeader()->sectionClicked(column);
        QCOMPARE(page->list().query().sortKey, QByteArray("amount"));
        QTRY_VERIFY(page->list().isComplete());
        std::optional<qint64> before;
        for (int row = 0; row < page->list().rowCount(); ++row) {
            QTRY_VERIFY(value(page, "amount", row).isValid());
            const auto money = value(page, "amount", row).value<Money>();
            if (money.currency != "USD"_L1)
                continue;
            QVERIFY(!before || money.minor <= *before);
            before = money.minor;
        }
    }

    void followsLinksAndComesBack()
    {
        ListPage *transactions = open(Resource::Transactions);
        search(transactions)->setText(u"paid"_s); // as someone would who is looking for something
        search(transactions)->clear();
        QTRY_VERIFY(transactions->list().isComplete());
        int row = 0; // one with a subscription
        for (; row < transactions->list().rowCount(); ++row) {
            transactions->table()->setCurrentIndex(transactions->table()->model()->index(row, 0));
            QTRY_VERIFY(!transactions->currentId().isEmpty() && shown().contains(transactions->currentId()));
            if (link(u"Subscription: show "_s))
                break;
        }
        const QString payment = transactions->currentId();
        QVERIFY(link(u"Subscription: show "_s));
        link(u"Subscription: show "_s)->click();
        ListPage *subscriptions = current();
        QCOMPARE(subscriptions->list().resource(), Resource::Subscriptions);
        QTRY_VERIFY(shown().contains(subscriptions->currentId()));
        QTRY_COMPARE(subscriptions->table()->selectedIds(), QStringList{subscriptions->currentId()});

        QVERIFY(link(u"Customer: show "_s));
        link(u"Customer: show "_s)->click();
        ListPage *customers = current();
        QCOMPARE(customers->list().resource(), Resource::Customers);
        const QString customer = customers->currentId();
        QTRY_VERIFY(shown().contains(customer));
        QTRY_COMPARE(customers->table()->selectedIds(), QStringList{customer});
        QTRY_VERIFY(!shown().contains(u"Asking Creem…"_s)); // orders and licences came

        // A search that hides it gives way.
        m_window->showPage(u"transactions"_s);
        search(customers)->setText(u"nobody is called so"_s);
        QTRY_COMPARE(customers->list().rowCount(), 0);
        link(u"Customer: show "_s)->click();
        QTRY_COMPARE(customers->table()->selectedIds(), QStringList{customer});
        QCOMPARE(search(customers)->text(), QString());

        m_window->goBack();
        QCOMPARE(current(), transactions);
        QTRY_COMPARE(transactions->table()->selectedIds(), QStringList{payment});
        m_window->goBack();
        QCOMPARE(current(), customers);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(current(), subscriptions);
        QTest::mouseClick(subscriptions->table()->viewport(), Qt::BackButton);
        QCOMPARE(current(), transactions);
        QTRY_COMPARE(transactions->currentId(), payment);
    }

    void allOfWhatDetailsShowOnlyInPartAreOneClickAway()
    {
        ListPage *customers = open(Resource::Customers);
        emit customers->table()->horizontalHeader()->sectionClicked(customers->list().columnOf("spend"));
        QTRY_VERIFY(customers->list().isComplete());
        QAbstractButton *all = nullptr;
        for (int row = 0; row < customers->list().rowCount() && !all; ++row) {
            customers->table()->setCurrentIndex(customers->table()->model()->index(row, 0));
            QTRY_VERIFY(!customers->currentId().isEmpty() && shown().contains(customers->currentId()));
            all = link(u"Show all: payments of "_s);
        }
        QVERIFY(all);
        const QString customer = customers->currentId();
        const QString name = all->accessibleName().section(u" of "_s, 1);
        all->click();
        ListPage *payments = current();
        QCOMPARE(payments->list().resource(), Resource::Transactions);
        QTRY_VERIFY(payments->list().isComplete() && payments->list().rowCount() > 0);
        const auto expected = m_session->mirror().count(Resource::Transactions);
        QVERIFY(payments->list().rowCount() < expected);
        for (int row = 0; row < payments->list().rowCount(); ++row)
            QTRY_COMPARE(cell(payments, "customer", row), name);
        m_window->goBack();
        QTRY_COMPARE(current()->currentId(), customer);
        m_window->showPage(u"transactions"_s);
        auto *chip = widgets::named<QAbstractButton>(payments, u"Only payments of %1: show all rows again"_s.arg(name));
        QVERIFY(chip && chip->isVisible());
        chip->click();
        QVERIFY(!chip->isVisible());
        QTRY_COMPARE(qint64(payments->list().rowCount()), expected);
    }

    /// The line below is the sum of the cells above it, of those that are shown.
    void theLineBelowAddsUp_data()
    {
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("search");
        QTest::newRow("transactions") << Resource::Transactions << "amount"_ba << QString();
        QTest::newRow("some transactions") << Resource::Transactions << "amount"_ba << u"usd"_s;
        QTest::newRow("customers") << Resource::Customers << "spend"_ba << QString();
        QTest::newRow("subscriptions") << Resource::Subscriptions << "pays"_ba << QString();
    }
    void theLineBelowAddsUp()
    {
        QFETCH(Resource, resource);
        QFETCH(QByteArray, column);
        QFETCH(QString, search);
        ListPage *page = open(resource);
        if (!search.isEmpty()) {
            const int all = page->list().rowCount();
            tst_ListPages::search(page)->setText(search);
            QTRY_VERIFY(page->list().isComplete() && page->list().rowCount() < all);
        }
        QTRY_VERIFY(page->list().totals());
        QMap<QString, qint64> sums;
        for (int row = 0; row < page->list().rowCount(); ++row) {
            QTRY_VERIFY(value(page, "id", row).isValid());
            const QVariant cell = value(page, column, row);
            if (cell.canConvert<Money>())
                sums[cell.value<Money>().currency] += cell.value<Money>().minor;
            for (const Money &money : cell.value<QList<Money>>())
                sums[money.currency] += money.minor;
        }
        QVERIFY(!sums.isEmpty());
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            if (const QString sum = formatMoney({it.value(), it.key()}, QLocale()); it.value() != 0)
                QVERIFY2(totals(page).contains(sum), qPrintable(sum + u" in "_s + totals(page)));
    }

    void copiesTextAndIds()
    {
        ListPage *page = open(Resource::Transactions);
        page->table()->setFocus();
        page->table()->selectAll(); // most rows were never looked at
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(qint64(QGuiApplication::clipboard()->text().split(u'\n').size()), page->list().totalCount());
        const QStringList ids = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(qint64(QGuiApplication::clipboard()->text().split(u'\n').size()), page->list().totalCount() + 1);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Date\tCustomer\t"_s));
    }

    void exportsWhatIsShown()
    {
        ListPage *page = open(Resource::Transactions);
        search(page)->setText(u"USD"_s);
        QTRY_VERIFY(page->list().isComplete() && page->list().totals());
        const int rows = page->list().rowCount();
        QVERIFY(rows > 0);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        auto *saving = new ListExport(m_session->mirror(), page->list().mirrorQuery(), {0, 1, 4, 5, 11}, rows, page);
        QSignalSpy said(saving, &ListExport::said);
        saving->saveTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        QCOMPARE(said.first().first().value<Tone>(), Tone::Good);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = parseCsv(file.readAll());
        QVERIFY(lines);
        QCOMPARE(
            lines->first(),
            (QStringList{u"created"_s, u"customer"_s, u"email"_s, u"status"_s, u"amount"_s, u"currency"_s, u"id"_s}));
        QCOMPARE(lines->size(), rows + 1);
        for (int row = 0; row < rows; ++row) {
            QTRY_VERIFY(value(page, "amount", row).isValid());
            const QStringList &line = lines->at(row + 1);
            QCOMPARE(line.at(0), value(page, "created", row).toDateTime().toUTC().toString(Qt::ISODateWithMs));
            QCOMPARE(line.at(3), value(page, "status", row).toString());
            QCOMPARE(line.at(4), plainAmount(value(page, "amount", row).value<Money>()));
            QCOMPARE(line.at(6), value(page, "id", row).toString());
        }
    }

    void anExportThatFailsLeavesTheFileAsItWas()
    {
        ListPage *page = open(Resource::Products);
        auto *saving = new ListExport(m_session->mirror(), page->list().mirrorQuery(), {0}, 1, page);
        QSignalSpy said(saving, &ListExport::said);
        saving->saveTo(u"/nowhere/at/all.csv"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        QCOMPARE(said.first().first().value<Tone>(), Tone::Danger);
        QVERIFY(!QFile::exists(u"/nowhere/at/all.csv"_s));
    }

    void everythingStaysWithoutANetwork()
    {
        m_server.reset();
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->sync().isRunning(), patience);
        QVERIFY(m_session->sync().lastOutcome()->error);
        for (const Resource resource : allResources) {
            ListPage *page = open(resource);
            QTRY_COMPARE(qint64(page->list().rowCount()), m_session->mirror().count(resource));
            QVERIFY(page->list().rowCount() > 0);
            QTRY_VERIFY(shown().contains(page->currentId()));
            NoticeBox *notice = nullptr;
            for (auto *box : page->findChildren<NoticeBox *>())
                if (box->isVisible())
                    notice = box;
            QVERIFY(notice);
            QVERIFY2(notice->text().startsWith(u"What you see was read on"_s), qPrintable(notice->text()));
        }
    }

private:
    ListPage *current() const { return qobject_cast<ListPage *>(m_window->currentPage()); }
    ListPage *open(Resource resource)
    {
        m_window->showPage(QString(resourceName(resource)));
        ListPage *page = current();
        [&] { QTRY_VERIFY(page->list().isComplete() && page->list().rowCount() > 0); }();
        return page;
    }
    static QLineEdit *search(const ListPage *page) { return page->findChild<QLineEdit *>(); }
    static QVariant value(const ListPage *page, const QByteArray &key, int row)
    {
        return page->list().index(row, page->list().columnOf(key)).data(ListModel::ValueRole);
    }
    static QString cell(const ListPage *page, const QByteArray &key, int row)
    {
        return page->table()->model()->index(row, page->list().columnOf(key)).data().toString();
    }
    static QString totals(const ListPage *page)
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u" shown"_s))
                return label->text();
        return {};
    }
    QAbstractButton *link(const QString &namePrefix) const
    {
        for (auto *button : current()->findChild<DetailPane *>()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName().startsWith(namePrefix))
                return button;
        return nullptr;
    }
    QStringList shown() const ///< in the details, without the places where a word may break
    {
        QStringList texts;
        for (const auto *label : current()->findChild<DetailPane *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200B)));
        return texts;
    }

    std::unique_ptr<demo::DemoServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_ListPages)
#include "tst_listpages.moc"
