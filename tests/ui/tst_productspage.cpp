// SPDX-License-Identifier: GPL-3.0-or-later
// The page of products against a small store: its states, its rows, its actions.
#include "core/profiles/session.h"
#include "tests/support/products.h"
#include "tests/support/widgets.h"
#include "ui/pages/productspage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ProductsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_productspage"_s);
    }
    void init()
    {
        m_all = {products::product(u"prod_1"_s, u"Alpha"_s, 1900), products::product(u"prod_2"_s, u"Beta"_s, 2900),
                 products::product(u"prod_3"_s, u"Gamma"_s, 3900)};
        m_server = std::make_unique<FaultServer>();
        m_server->answerWith([this](const FaultServer::Request &r) { return answer(r); });
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_server.reset();
    }

    void showsRowsAndDetails()
    {
        m_all[0] = detailed();
        open();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->currentIndex().row(), 0); // something to look at from the start
        QTRY_VERIFY(shown().contains(u"prod_1"_s)); // the place holder is text too
        const QStringList texts = shown();
        for (const QString &text : {u"<b>Alpha</b> & %1"_s, u"What it is"_s, u"prod_1"_s, u"every 2 week(s)"_s,
                                    u"7 day(s), free"_s, u"https://example.com/picture.png"_s,
                                    u"a licence key for you"_s, u"Company, text, required, 2 to 50 characters"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
        QVERIFY(widgets::named(m_page.get(), u"Page: open https://www.creem.io/test/payment/prod_1"_s));
        QVERIFY(!widgets::named(m_page.get(), u"After payment: open javascript:alert(1)"_s)); // text, no link
        QVERIFY(texts.contains(u"javascript:alert(1)"_s));
    }

    void searchesAsYouTypeAndClears()
    {
        open();
        m_page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"bet"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), table());
        QTRY_VERIFY(shown().contains(u"prod_2"_s));
        m_page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        QTRY_VERIFY(state()->isVisible());
        QTRY_COMPARE(state()->accessibleName(), u"Nothing matches"_s);
        QTRY_VERIFY(!shown().contains(u"prod_2"_s)); // nothing is chosen now
        widgets::button(state(), u"Clear search and filters"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(!state()->isVisible());
    }

    void filtersByStatus()
    {
        QJsonObject archived = products::product(u"prod_4"_s, u"Delta"_s);
        archived["status"_L1] = u"archived"_s;
        m_all.append(archived);
        open();
        auto *chip = widgets::named<FilterChip>(m_page.get(), u"Filter, Status: all"_s);
        QVERIFY(chip);
        emit chip->menu()->aboutToShow();
        for (QAction *action : chip->menu()->actions())
            if (action->text() == u"archived (1)"_s)
                action->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(chip->accessibleName(), u"Filter, Status: archived"_s);
        QTRY_VERIFY(shown().contains(u"prod_4"_s));
        QVERIFY(!action(u"Archive…"_s)->isEnabled()); // it is already
    }

    void emptyLoadingErrorAndOfflineDiffer()
    {
        m_all = {};
        build();
        QCOMPARE(state()->accessibleName(), u"Loading the products…"_s);
        QVERIFY(m_page->isLoading());
        QTRY_COMPARE(state()->accessibleName(), u"No products yet"_s);
        QVERIFY(widgets::button(state(), u"Create the first product"_s));

        m_page.reset(); // a store that was never read
        m_server->answerWith([](const FaultServer::Request &) {
            return fault::json(401, products::refusal(u"Invalid API key"_s, u"trace-9"_s));
        });
        build();
        QTRY_COMPARE(state()->accessibleName(), u"Creem does not accept the key"_s);
        QVERIFY(state()->accessibleDescription().contains(u"trace-9"_s));

        m_server->answerWith([](const FaultServer::Request &) { return fault::fin(); });
        m_page->refresh();
        QTRY_COMPARE(state()->accessibleName(), u"The connection broke"_s);
        m_server->answerWith([this](const FaultServer::Request &r) { return answer(r); });
        m_all = {products::product(u"prod_1"_s, u"Alpha"_s)};
        widgets::button(state(), u"Try again"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->isVisible());
    }

    void offlineKeepsTheRows()
    {
        open();
        m_server->answerWith([](const FaultServer::Request &) { return fault::fin(); });
        m_page->refresh();
        QTRY_COMPARE(notices().size(), 1);
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(table()->isVisible());
        QVERIFY(notices().first()->text().startsWith(u"What you see was read on"_s));
        m_server->answerWith([this](const FaultServer::Request &r) { return answer(r); });
        widgets::button(notices().first(), u"Try again"_s)->click();
        QTRY_VERIFY(notices().isEmpty());
    }

    void aBadRecordIsSaid()
    {
        QJsonObject bad = products::product(u"prod_bad"_s, u"Bad"_s);
        bad["price"_L1] = u"12"_s;
        m_all.append(bad);
        open();
        QCOMPARE(table()->model()->rowCount(), 3);
        QTRY_COMPARE(notices().size(), 1);
        QVERIFY(notices().first()->title().startsWith(u"1 record(s) can't be shown"_s));
    }

    void createsByKeyboard()
    {
        open();
        QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
        SubmitDialog *dialog = openDialog();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClicks(QApplication::focusWidget(), u"Delta"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"New"_s);
        widgets::named<QLineEdit>(dialog, u"Price"_s)->setText(u"5"_s);
        QTest::keyClick(widgets::named<QLineEdit>(dialog, u"Price"_s), Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(!openDialog());
        QTRY_VERIFY(shown().contains(u"prod_new"_s)); // the new one is chosen
        QCOMPARE(m_server->copies("POST", "/v1/products"), 1);
        QCOMPARE(notices().size(), 1);
    }

    void whatADialogLeavesOpenStaysOnThePage()
    {
        open();
        const QJsonObject before = m_all.at(0).toObject();
        bool canRead = false;
        m_server->answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return fault::rst();
            if (!request.target.startsWith("/v1/products?"))
                return fault::json(200, products::page({}, request.target));
            QJsonObject now = before;
            now["status"_L1] = u"archived"_s;
            return canRead ? fault::json(200, products::text(now)) : fault::html(503, {{"Retry-After", "0"}});
        });
        table()->setFocus();
        QTRY_VERIFY(action(u"Archive…"_s)->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(openDialog());
        widgets::button(openDialog(), u"Archive product"_s)->click();
        QTRY_COMPARE(openDialog()->stage(), SubmitDialog::Stage::Checking);
        const QModelIndex status = table()->model()->index(0, m_page->list().columnOf("status"));
        QCOMPARE(status.data(ListModel::ValueRole).toString(), u"~checking"_s); // never as if it were done
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
        QCOMPARE(notices().size(), 1);
        QVERIFY(notices().first()->title().contains(u"Nobody knows yet"_s));
        QVERIFY(!action(u"Archive…"_s)->isEnabled());
        canRead = true;
        widgets::button(notices().first(), u"Check now"_s)->click();
        QTRY_VERIFY(notices().size() == 1 && notices().first()->title().contains(u"was archived"_s));
        QTRY_COMPARE(status.data(ListModel::ValueRole).toString(), u"archived"_s);
        QCOMPARE(m_server->copies("DELETE"), 1);
        widgets::button(notices().first(), u"OK"_s)->click();
        QVERIFY(notices().isEmpty());
    }

    void theKeysOfTheTable()
    {
        open();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(shown().contains(u"prod_2"_s));
        const qsizetype asked = m_server->requests().size();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"prod_2"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"Beta\t"_s));
        action(u"Copy link to its page"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.creem.io/test/payment/prod_2"_s);

        for (const int key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete}) {
            QTest::keyClick(table(), Qt::Key(key));
            QTRY_VERIFY(openDialog());
            QVERIFY(QTest::qWaitForWindowActive(openDialog()));
            QTest::keyClick(openDialog(), Qt::Key_Escape);
            QTRY_VERIFY(!openDialog());
        }
        QCOMPARE(m_server->requests().size(), asked); // all of it from what is here
    }

    void archivesByMouse()
    {
        open();
        QPointer<QAction> archive = action(u"Archive…"_s);
        QTRY_VERIFY(archive->isEnabled());
        archive->trigger();
        QTest::mouseClick(widgets::button(openDialog(), u"Archive product"_s), Qt::LeftButton);
        QTRY_COMPARE(m_server->copies("DELETE", "/v1/products/prod_1"), 1);
        QTRY_VERIFY(!archive->isEnabled());
        QTRY_VERIFY(!openDialog());
    }

    void dialogsDieWithThePage()
    {
        m_server->answerWith([this](const FaultServer::Request &r) {
            return r.method == "GET" ? answer(r) : fault::hang();
        });
        open();
        QTRY_VERIFY(action(u"Archive…"_s)->isEnabled());
        action(u"Archive…"_s)->trigger();
        QPointer<SubmitDialog> dialog = openDialog();
        widgets::button(dialog, u"Archive product"_s)->click();
        QTRY_COMPARE(m_server->copies("DELETE"), 1);
        m_page.reset();
        QVERIFY(!dialog);
        m_session.reset();
    }

    void selectionSurvivesARefreshAndASearch()
    {
        open();
        table()->selectId(u"prod_2"_s);
        QTRY_COMPARE(m_page->currentId(), u"prod_2"_s);
        m_all.prepend(products::product(u"prod_0"_s, u"AAA"_s));
        m_page->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_COMPARE(table()->selectedIds(), QStringList{u"prod_2"_s});
        m_page->findChild<QLineEdit *>()->setText(u"bet"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_page->findChild<QLineEdit *>()->clear();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_COMPARE(table()->selectedIds(), QStringList{u"prod_2"_s});
    }

    void tabReachesEverythingAlsoInASmallWindow()
    {
        open();
        m_page->resize(764, 560); // what a window of 960 leaves
        m_page->focusSearch();
        QCOMPARE(widgets::unreachedByTab(m_page.get()).join(u", "_s), QString());
        QVERIFY(m_page->minimumSizeHint().width() <= 764);
    }

private:
    static TimeStyle times() { return {QTimeZone::utc(), QLocale::c()}; }
    static QJsonObject detailed()
    {
        QJsonObject p = products::product(u"prod_1"_s, u"<b>Alpha</b> & %1"_s, 1900);
        p["billing_type"_L1] = u"recurring"_s;
        p["billing_period"_L1] = u"custom"_s;
        p["recurring_interval"_L1] = u"week"_s;
        p["recurring_interval_count"_L1] = 2;
        p["trial_period_days"_L1] = 7;
        p["image_url"_L1] = u"https://example.com/picture.png"_s;
        p["default_success_url"_L1] = u"javascript:alert(1)"_s;
        p["features"_L1] = QJsonArray{QJsonObject{
            {"id"_L1, u"feat_1"_s}, {"type"_L1, u"licenseKey"_s}, {"description"_L1, u"a licence key for you"_s}}};
        p["custom_fields"_L1] = QJsonArray{QJsonObject{
            {"type"_L1, u"text"_s},
            {"key"_L1, u"company"_s},
            {"label"_L1, u"Company"_s},
            {"text"_L1, QJsonObject{{"max_length"_L1, 50}, {"minimum_length"_L1, 2}}}}};
        return p;
    }

    FaultServer::Reply answer(const FaultServer::Request &r)
    {
        if (r.method == "GET" && !r.target.startsWith("/v1/products"))
            return fault::json(200, products::page({}, r.target)); // the sync reads the other lists too
        if (r.method == "GET")
            return fault::json(200, products::page(m_all, r.target));
        if (r.method == "POST")
            return fault::json(200, products::text(products::product(u"prod_new"_s, u"Delta"_s, 500)));
        QJsonObject after = m_all.first().toObject();
        after["status"_L1] = u"archived"_s;
        return fault::json(200, products::text(after));
    }

    void build()
    {
        m_page.reset();
        Transport::Limits limits;
        limits.retry.firstWait = std::chrono::milliseconds(1);
        limits.retry.maxAttempts = 2;
        Profile profile;
        profile.name = u"Northwind"_s;
        m_session = std::make_unique<Session>(
            profile, *ApiKey::parse(u"creem_test_Pr0ducts"_s), Endpoint{m_server->url(), {}}, limits);
        m_page = std::make_unique<ProductsPage>(*m_session, times());
        m_page->resize(1084, 700);
        m_page->show();
        m_session->refresh();
    }
    void open()
    {
        build();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_session->sync().lastOutcome() && !m_session->sync().isRunning());
        QTRY_VERIFY(m_page->list().isComplete());
        QTRY_COMPARE(qint64(table()->model()->rowCount()), m_session->mirror().count(Resource::Products));
        QTRY_VERIFY(table()->model()->rowCount() == 0 || !shown().isEmpty());
    }
    RecordTable *table() const { return m_page->findChild<RecordTable *>(); }
    StateView *state() const { return m_page->findChild<StateView *>(); }
    QAction *action(const QString &text) const
    {
        for (auto *action : m_page->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
            if (widgets::plain(action->text()) == text)
                return action;
        return nullptr;
    }
    QList<NoticeBox *> notices() const
    {
        QList<NoticeBox *> visible;
        for (auto *notice : m_page->findChildren<NoticeBox *>())
            if (notice->isVisible() && !notice->window()->isModal())
                visible.append(notice);
        return visible;
    }
    SubmitDialog *openDialog() const
    {
        for (auto *dialog : m_page->findChildren<SubmitDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    QStringList shown() const ///< in the details, without the places where a word may break
    {
        QStringList texts;
        for (const auto *label : m_page->findChild<DetailPane *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200B)));
        return texts;
    }

    QJsonArray m_all;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProductsPage> m_page;
};

QTEST_MAIN(tst_ProductsPage)
#include "tst_productspage.moc"
