// SPDX-License-Identifier: GPL-3.0-or-later
// The page of activity: what it lists, filters, exports, and leads back.
#include "tests/support/actionsrig.h"
#include "tests/support/csvparser.h"
#include "tests/support/everywish.h"
#include "tests/support/plaintimes.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/pages/activitypage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ActivityPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_activitypage"_s);
    }
    void init()
    {
        m_reply = Reply::Done;
        m_isDone = false;
        m_now.clear();
        m_rig = std::make_unique<SessionRig>(
            [this](const FaultServer::Request &request) { return answer(request); }, u"Northwind <b>%1"_s);
        m_session = &m_rig->session;
        m_server = &m_rig->server;
        m_page = std::make_unique<ActivityPage>(*m_session, plainTimes());
        m_page->resize(1084, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_session->actions().isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
    }

    void emptyFirst()
    {
        QTRY_VERIFY(state()->isVisible());
        QTRY_COMPARE(state()->accessibleName(), u"Nothing has been changed here yet"_s);
        QVERIFY(!m_page->isLoading());
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
    }

    void whatIsChosenCanBeTakenBackWhereNothingIsFound()
    {
        submit(everywish::of(WishKind::CreateDiscount).wish);
        auto *outcome = chip(u"Outcome"_s);
        const auto entry = [outcome](const QString &text) -> QAction * {
            emit outcome->menu()->aboutToShow();
            for (QAction *action : outcome->menu()->actions())
                if (action->text() == text)
                    return action;
            return nullptr;
        };
        QTRY_VERIFY(entry(u"done (1)"_s));
        entry(u"done (1)"_s)->trigger();
        m_page->findChild<QLineEdit *>()->setText(u"nothing is called this"_s);
        QTRY_COMPARE(m_page->list().rowCount(), 0);
        QTRY_VERIFY(entry(u"done (0)"_s) && entry(u"done (0)"_s)->isChecked());
        entry(u"done (0)"_s)->trigger();
        QVERIFY(outcome->chosen().isEmpty());
    }

    void listsEveryKindNewestFirst()
    {
        const QAbstractItemModelTester tester(
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): the tester only looks
            const_cast<ActivityList *>(&m_page->list()), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const everywish::Case &c : everywish::all())
            submit(c.wish);
        QCOMPARE(m_page->list().rowCount(), wishKindCount);
        QCOMPARE(cell(0, 1), json::Open(WishKind::DeactivateLicense).wire());
        for (int row = 0; row < wishKindCount; ++row) {
            const auto record = m_session->actions().record(m_page->list().ids().at(row));
            QVERIFY2(cell(row, 3) == "done"_L1 || cell(row, 3) == "refund-pending"_L1,
                     qPrintable(json::Open(record->wish.kind).wire() + u' ' + cell(row, 3)));
            m_page->showRecord(record->id);
            QTRY_VERIFY(shown().contains(wishTitle(record->wish)));
            QCOMPARE(widgets::faultOf(m_page.get()), QString());
            QVERIFY(!shown().join(u'\n').contains(everywish::license().key));
        }
    }

    void unknownOnesStandFirstAndAreChecked()
    {
        m_reply = Reply::Lost;
        submit(everywish::of(WishKind::CancelNow).wish, ActionState::Unknown);
        m_reply = Reply::Done;
        submit(everywish::of(WishKind::UpdateCustomer).wish);
        submit(everywish::of(WishKind::CreateDiscount).wish);
        QCOMPARE(cell(0, 1), u"cancel-now"_s);
        QTRY_COMPARE(notice()->title(), u"Of 1 change(s) nobody knows the outcome"_s);
        m_page->showRecord(m_page->list().ids().first());
        const int reads = m_server->copies("GET");
        m_isDone = true;
        widgets::button(m_page.get(), u"Check all now"_s)->click();
        QTRY_COMPARE(cellOf(WishKind::CancelNow), u"done"_s);
        QVERIFY(m_server->copies("GET") > reads);
        QCOMPARE(m_server->copies("POST", "/v1/subscriptions/sub_1/cancel"), 1);
        QTRY_VERIFY(notice()->title().isEmpty());
        QTRY_COMPARE(cell(2, 1), u"cancel-now"_s); // where its time puts it
        QTRY_VERIFY(shown().join(u'\n').contains(u"reading it back showed that it was done"_s));
    }

    void refusedOnesSayCreemsWords()
    {
        m_reply = Reply::Refused;
        submit(everywish::of(WishKind::Refund).wish, ActionState::Refused);
        QTRY_VERIFY(shown().join(u'\n').contains(u"<b>%1</b> is not allowed"_s));
        QVERIFY(shown().contains(u"trace-9"_s));
        QVERIFY(shown().join(u'\n').contains(u"nothing to take back"_s));
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
    }

    void whatIsLockedIsNotSent()
    {
        m_session->actions().setReadOnly(true);
        submit(everywish::of(WishKind::Pause).wish, ActionState::NotSent);
        QTRY_COMPARE(cell(0, 3), u"not-sent"_s);
        QCOMPARE(m_server->copies(), 0);
    }

    void filtersSearchesAndClears()
    {
        submit(everywish::of(WishKind::UpdateCustomer).wish);
        submit(everywish::of(WishKind::CreateDiscount).wish);
        m_reply = Reply::Refused;
        submit(everywish::of(WishKind::DeleteDiscount).wish, ActionState::Refused);
        QTRY_COMPARE(m_page->list().facets().value("status").size(), 2);
        auto *outcome = chip(u"Outcome"_s);
        QVERIFY(outcome);
        emit outcome->chosenChanged({u"refused"_s});
        QCOMPARE(m_page->list().rowCount(), 1);
        emit outcome->chosenChanged({});
        QCOMPARE(m_page->list().rowCount(), 3);
        m_page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"change cust"_s);
        QCOMPARE(m_page->list().rowCount(), 1);
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        QCOMPARE(state()->accessibleName(), u"Nothing matches"_s);
        widgets::button(m_page.get(), u"Clear search and filters"_s)->click();
        QCOMPARE(m_page->list().rowCount(), 3);
        // A new one that the filter doesn't take stays out.
        emit outcome->chosenChanged({u"refused"_s});
        m_reply = Reply::Done;
        submit(everywish::of(WishKind::Pause).wish);
        QCOMPARE(m_page->list().rowCount(), 1);
    }

    void exportsWhatIsShown()
    {
        Wish wish = everywish::of(WishKind::CreateDiscount).wish;
        wish.objectName = u"=HYPERLINK(\"x\"), \"a\"\nb"_s;
        submit(wish);
        m_reply = Reply::Refused;
        submit(everywish::of(WishKind::Refund).wish, ActionState::Refused);
        const auto lines = parseCsv(m_page->csv());
        QVERIFY(lines);
        QCOMPARE(lines->size(), 3);
        const QStringList header = lines->first();
        QCOMPARE(lines->at(1).at(header.indexOf(u"what"_s)), u"refund"_s);
        QCOMPARE(lines->at(1).at(header.indexOf(u"trace_id"_s)), u"trace-9"_s);
        QCOMPARE(lines->at(2).at(header.indexOf(u"of"_s)), u"'=HYPERLINK(\"x\"), \"a\"\nb"_s);
    }

    void takesBackAfterALook()
    {
        submit(everywish::of(WishKind::UpdateCustomer).wish);
        QTRY_VERIFY(table()->currentIndex().isValid());
        m_now = everywish::of(WishKind::UpdateCustomer).after;
        auto *back = widgets::button(m_page.get(), u"Change back…"_s);
        QVERIFY(back);
        back->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(widgets::faultOf(dialog()), QString());
        QCOMPARE(m_server->copies("PATCH"), 1); // nothing yet but what was done before
        m_kind = WishKind::UpdateCustomer;
        QTest::mouseClick(widgets::button(dialog(), u"Take it back"_s), Qt::LeftButton);
        QTRY_COMPARE(m_server->copies("PATCH"), 2);
        QCOMPARE(m_server->requests().last().body,
                 everywish::text(
                     {{u"customer_id"_s, everywish::customer().id}, {u"name"_s, everywish::customer().name.value()}}));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_page->list().rowCount(), 2);

        // Somebody has changed it since: nothing is left to take back.
        m_now = everywish::of(WishKind::UpdateCustomer).before;
        m_page->showRecord(m_page->list().ids().last());
        widgets::button(m_page.get(), u"Change back…"_s)->click();
        QTRY_COMPARE(m_page->findChildren<NoticeBox *>().first()->title(), u"There is nothing to take back"_s);
        QVERIFY(!dialog());
    }

    void aRunThatBrokeOffCanGoOn()
    {
        QList<Wish> wishes;
        for (const char *id : {"sub_1", "sub_2", "sub_3"}) {
            Subscription s = everywish::subscription(
                qstrcmp(id, "sub_3") == 0 ? SubscriptionStatus::Canceled : SubscriptionStatus::Active);
            s.id = QLatin1String(id);
            m_session->mirror().remember(s); // the third one was ended by somebody else meanwhile
            wishes.append(wishes::ofSubscription(WishKind::CancelNow, s, u"Ana & <b>%1"_s));
        }
        QTRY_COMPARE(m_session->mirror().count(Resource::Subscriptions), 3);
        Actions &actions = m_session->actions();
        m_kind = WishKind::CancelNow;
        m_reply = Reply::Lost; // what ends a run
        const QString batch = actions.run(wishes);
        QTRY_VERIFY(!actions.isRunning(batch));
        QCOMPARE(actions.notBegun(batch), (QStringList{u"sub_2"_s, u"sub_3"_s}));
        m_reply = Reply::Done;
        m_page->showRecord(actions.ofBatch(batch).at(1).id);
        auto *goOn = m_page->findChild<QAction *>(u"go-on"_s);
        QTRY_VERIFY(goOn->isEnabled());
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
        // The third one has ended by itself: there is nothing to cancel any more.
        auto *button = widgets::button(m_page.get(), u"Go on with the 1 that was (were) not begun…"_s);
        QVERIFY(button);
        button->click();
        QPointer<BulkDialog> run = m_page->findChild<BulkDialog *>();
        QVERIFY(run);
        QTRY_COMPARE(run->stage(), BulkDialog::Stage::Ready);
        auto *items = run->findChild<QTableWidget *>();
        QCOMPARE(items->rowCount(), 1);
        QCOMPARE(m_server->copies("POST"), 1); // nothing is sent before it is confirmed
        auto *cancel = widgets::button(run, u"Cancel 1 now"_s);
        QVERIFY(cancel);
        cancel->click();
        QTRY_COMPARE(run->stage(), BulkDialog::Stage::Over);
        QCOMPARE(m_server->copies("POST"), 2);
        QCOMPARE(m_server->copies("POST", "/v1/subscriptions/sub_2/cancel"), 1);
        QCOMPARE(actions.notBegun(batch), QStringList{u"sub_3"_s});
        run->close();
        // What was begun once is not gone on with.
        m_page->showRecord(actions.ofBatch(batch).at(2).id);
        QTRY_VERIFY(!goOn->isEnabled());
        QVERIFY(!widgets::button(m_page.get(), u"Go on with the 1 that was (were) not begun…"_s));
    }

    void whatIsNotOnTheDiskYetIsSaid()
    {
        const QTemporaryDir folder;
        const MirrorLocation mirror{folder.filePath(u"p/test.sqlite"_s)};
        Session session({}, *ApiKey::parse(u"creem_test_D1sk"_s), Endpoint{m_server->url(), {}}, {}, mirror);
        ActivityPage page(session, plainTimes());
        page.resize(1084, 700);
        page.show();
        QTRY_VERIFY(session.actions().isReady());
        sqlite::Database disk;
        QVERIFY(disk.open(journalBeside(mirror).path, sqlite::Database::Access::ReadWrite));
        m_server->answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET") // between sending and the answer
                disk.execute("CREATE TRIGGER broken BEFORE INSERT ON lines BEGIN SELECT RAISE(ABORT, 'full'); END");
            return answer(request);
        });
        m_kind = WishKind::CancelNow;
        const QString id = session.actions().submit(everywish::of(WishKind::CancelNow).wish);
        QTRY_COMPARE(session.actions().record(id)->state, ActionState::Done);
        const NoticeBox *box = page.findChildren<NoticeBox *>().last();
        QTRY_COMPARE(box->title(), u"The journal can't be written"_s);
        const auto labels = box->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"What became of 1 change(s) is known here and not on the disk yet"_s);
        }));
        QCOMPARE(widgets::faultOf(&page), QString());
        QVERIFY(disk.execute("DROP TRIGGER broken"));
        QTRY_VERIFY(box->title().isEmpty());
    }

    /// Creamery was killed in the middle of a run: the next start says so and leads to what is left of it.
    void aRunThatDiedIsSaidAndLeadsToWhatIsLeft()
    {
        const QTemporaryDir folder;
        const MirrorLocation mirror{folder.filePath(u"p/test.sqlite"_s)};
        {
            ActionsRig rig(everywish::of(WishKind::CancelNow), journalBeside(mirror));
            rig.reply = fault::hang();
            QList<Wish> wishes;
            for (const char *id : {"sub_1", "sub_2", "sub_3"}) {
                Subscription s = everywish::subscription();
                s.id = QLatin1String(id);
                wishes.append(wishes::ofSubscription(WishKind::CancelNow, s, u"Ana & <b>%1"_s));
            }
            rig.actions->run(wishes);
            QTRY_COMPARE(rig.writes(), 1);
        }
        Session session({}, *ApiKey::parse(u"creem_test_D1ed"_s), Endpoint{m_server->url(), {}}, {}, mirror);
        ActivityPage page(session, plainTimes());
        page.resize(1084, 700);
        page.show();
        const NoticeBox *box = page.findChildren<NoticeBox *>().last();
        QTRY_COMPARE(session.actions().brokenOff().size(), 1);
        for (const QString &id : session.actions().ids())
            session.actions().giveUp(id); // what was under way is graver, and said first
        QTRY_COMPARE(box->title(), u"A run ended with Creamery before its end"_s);
        QVERIFY(box->text().contains(u"2 change(s)"_s));
        QCOMPARE(widgets::faultOf(&page), QString());
        QAbstractButton *show = widgets::button(&page, u"Show what is left"_s);
        QVERIFY(show);
        show->click();
        const QStringList chosen = page.findChild<RecordTable *>()->selectedIds();
        QCOMPARE(chosen.size(), 1);
        const auto record = session.actions().record(chosen.first());
        QCOMPARE(record->state, ActionState::NotSent);
        QTRY_VERIFY(box->title().isEmpty());
        QCOMPARE(m_server->copies("POST"), 0);
    }

    void leadsToTheRecord()
    {
        submit(everywish::of(WishKind::Pause).wish);
        QSignalSpy wanted(m_page.get(), &StorePage::recordWanted);
        QTRY_VERIFY(table()->currentIndex().isValid());
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<Resource>(), Resource::Subscriptions);
        QCOMPARE(wanted.first().at(1).toString(), u"sub_1"_s);
    }

private:
    enum class Reply { Done, Refused, Lost };

    FaultServer::Reply answer(const FaultServer::Request &request)
    {
        if (request.method == "GET") {
            if (!m_now.isEmpty())
                return fault::json(200, m_now);
            const everywish::Case &c = everywish::of(WishKind::CancelNow);
            return fault::json(200, m_isDone ? c.after : c.before);
        }
        switch (m_reply) {
        case Reply::Lost: return fault::fin();
        case Reply::Refused:
            return fault::json(400, R"({"trace_id":"trace-9","status":400,"message":["<b>%1</b> is not allowed"]})");
        case Reply::Done: break;
        }
        return fault::json(200, everywish::of(m_kind).answer);
    }
    void submit(const Wish &wish, ActionState end = ActionState::Done)
    {
        m_kind = wish.kind;
        const QString id = m_session->actions().submit(wish);
        QTRY_COMPARE(m_session->actions().record(id)->state, end);
    }
    QString cell(int row, int column) const
    {
        return m_page->list().index(row, column).data(ListModel::ValueRole).toString();
    }
    QString cellOf(WishKind kind) const
    {
        for (int row = 0; row < m_page->list().rowCount(); ++row)
            if (cell(row, 1) == json::Open(kind).wire())
                return cell(row, 3);
        return {};
    }
    WishDialog *dialog() const
    {
        for (auto *dialog : m_page->findChildren<WishDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    RecordTable *table() const { return m_page->findChild<RecordTable *>(); }
    StateView *state() const { return m_page->findChild<StateView *>(); }
    NoticeBox *notice() const { return m_page->findChildren<NoticeBox *>().last(); }
    FilterChip *chip(const QString &title) const
    {
        for (auto *chip : m_page->findChildren<FilterChip *>())
            if (chip->text().startsWith(title))
                return chip;
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

    Reply m_reply = Reply::Done;
    WishKind m_kind = WishKind::Refund;
    bool m_isDone = false;
    QByteArray m_now; ///< what reads say instead; empty: what m_isDone says
    std::unique_ptr<SessionRig> m_rig;
    Session *m_session = nullptr;
    FaultServer *m_server = nullptr;
    std::unique_ptr<ActivityPage> m_page;
};

QTEST_MAIN(tst_ActivityPage)
#include "tst_activitypage.moc"
