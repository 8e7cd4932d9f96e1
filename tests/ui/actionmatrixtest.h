// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every action in the window, by keys, against the demo store behind something that harms what passes: allowed, refused
// with each error, unknown and settled either way. One request each, and no hole in the table: in each mode by a test
// of its own.
#include "core/models/activitylist.h"
#include "tests/support/faultyfront.h"
#include "tests/support/keydriver.h"
#include "tests/support/keyrows.h"
#include "tests/support/printedtable.h"
#include "ui/dialogs/actionwords.h"
#include "ui/widgets/noticebox.h"

#include <QSettings>

class ActionMatrixTest : public QObject
{
    Q_OBJECT
public:
    explicit ActionMatrixTest(Mode mode) : m_mode(mode) { }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(m_mode == Mode::Live ? u"tst_actionmatrixlive"_s : u"tst_actionmatrix"_s);
        QSettings().clear();
        m_driver = std::make_unique<KeyDriver>(m_mode);
        KeyDriver::Between between;
        between.front = [this](const QUrl &store) {
            m_front = std::make_unique<FaultyFront>(store);
            return m_front->url();
        };
        between.limits.retry.maxAttempts = 1; // what fails, fails at once
        between.acting.waits = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)};
        m_driver->begin(between);
    }
    void cleanup() { m_driver->close(); }
    void cleanupTestCase()
    {
        m_driver->end();
        m_front.reset();
        m_driver.reset();
    }

    void everyAction_data()
    {
        QTest::addColumn<int>("index");
        const QList<keys::Row> rows = keys::rows();
        for (int i = 0; i < rows.size(); ++i)
            if (rows.at(i).kind)
                QTest::newRow(rows.at(i).name) << i;
    }
    void everyAction()
    {
        QFETCH(int, index);
        const keys::Row row = keys::rows().at(index);
        m_cells.append({row, {}});
        m_front->loss = losses().at(index % losses().size());
        for (void (ActionMatrixTest::*part)(const keys::Row &) :
             {&ActionMatrixTest::leftUnderIt, &ActionMatrixTest::allowed, &ActionMatrixTest::refusedThenNotDone,
              &ActionMatrixTest::lostAndDone}) {
            m_front->writes = FaultyFront::Writes::Pass;
            m_front->readsFail = false;
            m_driver->open();
            (this->*part)(row);
            if (QTest::currentTestFailed())
                return;
            m_driver->close();
        }
    }

    void theTableHasNoHole()
    {
        QSet<WishKind> kinds;
        PrintedTable table;
        table.addLine(line("requests, what became of it", columns()));
        for (const auto &[row, cells] : std::as_const(m_cells)) {
            QList<QByteArray> values;
            for (const QByteArray &column : columns())
                values.append(cells.value(column));
            table.addLine(line(row.name, values));
            kinds.insert(*row.kind);
            QCOMPARE(cells.size(), columns().size());
        }
        QCOMPARE(kinds.size(), wishKindCount);
    }

private:
    using Cells = QHash<QByteArray, QByteArray>;

    static QList<int> refusals() { return {400, 401, 403, 404, 409, 422, 429}; }
    /// What can come instead of an answer.
    static QList<FaultServer::Reply> losses()
    {
        return {fault::fin(),        fault::rst(),     fault::partialHeaders(FaultServer::Reply::Then::Close),
                fault::brokenJson(), fault::html(500), fault::redirect(307, QUrl(u"http://127.0.0.1:9/"_s))};
    }
    static const QList<QByteArray> &columns()
    {
        static const QList<QByteArray> all = [] {
            QList<QByteArray> names{"under way", "allowed"};
            for (const int status : refusals())
                names.append(QByteArray::number(status));
            return names
                + QList<QByteArray>{"locked", "store left", "unknown", "found done", "found not done", "sent again"};
        }();
        return all;
    }
    static QByteArray line(const QByteArray &name, const QList<QByteArray> &values)
    {
        QByteArray text = name.leftJustified(32);
        for (qsizetype i = 0; i < values.size(); ++i)
            text += values.at(i).leftJustified(i == 0 ? 12 : i <= refusals().size() + 3 ? 11 : 20);
        return text.trimmed();
    }

    void allowed(const keys::Row &row)
    {
        press(row.open);
        const int before = m_front->written();
        m_front->writes = FaultyFront::Writes::Hold;
        press(row.send);
        QTRY_COMPARE(m_front->written(), before + 1);
        QVERIFY(dialog() && dialog()->stage() == SubmitDialog::Stage::Sending);
        press({keys::key("Return"), keys::key("Ctrl+Return"), keys::key("Return")}); // of an impatient hand
        QVERIFY(dialog() && dialog()->stage() == SubmitDialog::Stage::Sending);
        QCOMPARE(widgets::faultOf(dialog()), QString());
        const QString said = statusOfTheRow();
        QVERIFY(said.isEmpty() || (said.startsWith(u'~') && said != u"~checking"_s)); // no fact yet
        tell("under way", said.isEmpty() ? "no row" : said.mid(1).toLatin1());
        m_front->release();
        press(row.after);
        note("allowed", before, ActionState::Done);
    }

    /// What the list says of what the wish is about; empty: it has no row, or its list knows no status.
    QString statusOfTheRow() const
    {
        const auto *page = qobject_cast<ListPage *>(m_driver->window()->currentPage());
        const QString id = record().wish.objectId;
        const int row = page && !id.isEmpty() ? page->list().rowOf(id) : -1;
        const int column = row < 0 ? -1 : page->list().columnOf("status");
        return column < 0 ? QString()
                          : page->table()->model()->index(row, column).data(ListModel::ValueRole).toString();
    }

    /// In one dialog, which keeps what was typed all the while.
    void refusedThenNotDone(const keys::Row &row)
    {
        press(row.open);
        seeThatALockHolds(row);
        for (const int status : refusals()) {
            const QString said = u"No, <b>never</b> %1 & %2"_s.arg(u"%1"_s, QString::number(status));
            m_front->writes = FaultyFront::Writes::Refuse;
            m_front->refusal = fault::json(
                status,
                QJsonDocument(QJsonObject{{u"trace_id"_s, u"trace-%1"_s.arg(status)},
                                          {u"status"_s, status},
                                          {u"message"_s, QJsonArray{said}}})
                    .toJson());
            const int before = m_front->written();
            press(row.send);
            QTRY_VERIFY(dialog() && dialog()->stage() == SubmitDialog::Stage::Editing && !dialog()->isAsking());
            QTRY_VERIFY(notice() && notice()->text().contains(said));
            QVERIFY(shows(u"trace-%1"_s.arg(status)));
            QCOMPARE(widgets::faultOf(dialog()), QString());
            note(QByteArray::number(status), before, ActionState::Refused);
        }

        const bool canLook = operationOf(*row.kind).look;
        int before = loseTheAnswer(row, FaultyFront::Writes::LoseBefore);
        note("unknown", before, ActionState::Unknown);
        m_front->readsFail = false;
        if (canLook) {
            press({keys::tab("Check now"), keys::space});
            QTRY_VERIFY(record().finding == Finding::AsBefore && !record().isChecking);
            note("found not done", before, row.kind == WishKind::Refund ? ActionState::Unknown : ActionState::NotDone);
        } else {
            tell("found not done", "no call can tell");
        }
        m_front->writes = FaultyFront::Writes::Pass;
        before = m_front->written();
        if (row.kind == WishKind::Refund)
            return sendAgainOnThePageOfActivity(before);
        QTRY_COMPARE(notice()->title(), canLook ? u"Creem has not done it"_s : u"Nobody knows whether this was done"_s);
        press({keys::confirm, keys::tab("Send it again"), keys::space}); // what is grave takes its word again
        press(row.after);
        note("sent again", before, ActionState::Done);
    }

    /// It comes from another window, when all is filled in already.
    void seeThatALockHolds(const keys::Row &row)
    {
        if (QTest::currentTestFailed())
            return;
        const int before = m_front->written();
        Actions &actions = m_driver->session().actions();
        const auto count = actions.ids().size();
        actions.setReadOnly(true);
        press({keys::key("Ctrl+Return")});
        QVERIFY2(dialog(), row.name);
        for (const auto *button : dialog()->findChildren<QPushButton *>())
            if (const QString role = button->property("role").toString(); role == "primary"_L1 || role == "danger"_L1)
                QVERIFY(!button->isVisible() || !button->isEnabled());
        QCOMPARE(widgets::faultOf(dialog()), QString());
        QVERIFY(shows(u"This store is locked: nothing can be changed."_s));
        actions.setReadOnly(false);
        QVERIFY(m_front->server().settle());
        QCOMPARE(m_front->written(), before);
        QCOMPARE(actions.ids().size(), count);
        tell("locked", "0 sent");
    }

    /// As the switch to the other mode does it.
    void leftUnderIt(const keys::Row &row)
    {
        press(row.open);
        const int before = m_front->written();
        const auto count = m_driver->session().actions().ids().size();
        const QPointer<SubmitDialog> open = dialog();
        QVERIFY(open);
        m_driver->window()->closeStore();
        QVERIFY(!open);
        QVERIFY(m_front->server().settle());
        QCOMPARE(m_front->written(), before);
        QCOMPARE(m_driver->session().actions().ids().size(), count);
        tell("store left", "0 sent");
    }

    /// As it was before, so far: a refund can take days to show.
    void sendAgainOnThePageOfActivity(int before)
    {
        QTRY_VERIFY(notice() && notice()->text().contains(u"A refund can take a while to show"_s));
        QVERIFY(!widgets::button(dialog(), u"Send it again"_s));
        press({keys::key("Escape"), keys::closed, keys::page("Activity"), keys::tab("Activity"), keys::key("Home"),
               keys::tab("Send it again…, in the details"), keys::space, keys::opens("Refund *")});
        press(keys::send("Refund *"));
        press({keys::closed});
        note("sent again", before, ActionState::Done);
    }

    void lostAndDone(const keys::Row &row)
    {
        press(row.open);
        const int before = loseTheAnswer(row, FaultyFront::Writes::LoseAfter);
        m_front->readsFail = false;
        if (!operationOf(*row.kind).look) {
            QVERIFY(!widgets::button(dialog(), u"Check now"_s));
            tell("found done", "no call can tell");
            return press({keys::key("Escape"), keys::closed});
        }
        press({keys::tab("Check now"), keys::space});
        press(row.after);
        note("found done", before, ActionState::Done);
        QVERIFY(record().isSettled);
        QTRY_VERIFY(saysOnThePage(doneWords(record())));
    }

    /// Sends it, and sees that it is said that nobody knows; how many had been written before.
    int loseTheAnswer(const keys::Row &row, FaultyFront::Writes how)
    {
        const int before = m_front->written();
        m_front->writes = how;
        m_front->readsFail = true; // so that looking tells nothing yet
        press(row.send);
        seeThatNobodyKnows();
        return before;
    }
    void seeThatNobodyKnows()
    {
        QTRY_VERIFY(dialog() && dialog()->stage() == SubmitDialog::Stage::Unsettled && notice());
        const bool canLook = operationOf(record().wish.kind).look;
        QCOMPARE(notice()->title(),
                 canLook ? u"Nobody knows yet whether this was done"_s : u"Nobody knows whether this was done"_s);
        QVERIFY(notice()->text().contains(
            canLook                                          ? u"The last check did not work either"_s
                : operationOf(record().wish.kind).isHarmless ? u"you can safely do it again"_s
                                                             : u"Creem has no list to look it up in"_s));
        QCOMPARE(widgets::faultOf(dialog()), QString());
        if (const QString said = statusOfTheRow(); canLook)
            QVERIFY(said.isEmpty() || said == u"~checking"_s);
        // Before a look that worked only what can be done twice without harm is offered again.
        const bool isHarmless = !canLook || !record().wish.idempotencyKey.isEmpty();
        QCOMPARE(bool(widgets::button(dialog(), u"Send it again"_s)), isHarmless);
        if (!isHarmless)
            press({keys::key("Ctrl+Return")}); // what is not offered can't be done either
    }

    /// One request has gone out since, and what was wished last has come to that end.
    void note(const QByteArray &column, int before, ActionState expected)
    {
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE(record().state, expected);
        QVERIFY(m_front->server().settle());
        QCOMPARE(m_front->written(), before + 1);
        if (row().kind == WishKind::Refund && expected == ActionState::Done)
            QTRY_VERIFY(isRefundedInTheMirror()); // the next one is another payment
        const QString outcome = json::Open(outcomeOf(record())).wire();
        tell(column, "1 " + outcome.toLatin1());
    }
    bool isRefundedInTheMirror()
    {
        const auto now = std::make_shared<std::optional<Transaction>>();
        m_driver->session().mirror().record<Transaction>(
            record().wish.objectId, this, [now](const std::optional<Transaction> &found) { *now = found; });
        return QTest::qWaitFor([now] { return now->has_value(); }) && (*now)->status == TransactionStatus::Refunded;
    }
    const keys::Row &row() const { return m_cells.last().first; } ///< that is being done
    void tell(const QByteArray &column, const QByteArray &what) { m_cells.last().second.insert(column, what); }

    void press(const QStringList &steps)
    {
        for (const QString &step : steps) {
            if (QTest::currentTestFailed())
                return;
            m_driver->press(step);
        }
    }
    SubmitDialog *dialog() const { return qobject_cast<SubmitDialog *>(m_driver->dialog()); }
    ActionRecord record() const { return m_driver->session().actions().records().value(0); }
    NoticeBox *notice() const
    {
        for (auto *box : dialog() ? dialog()->findChildren<NoticeBox *>() : QList<NoticeBox *>())
            if (box->isVisible())
                return box;
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    bool saysOnThePage(const QString &title) const
    {
        const auto boxes = m_driver->window()->currentPage()->findChildren<NoticeBox *>();
        return std::any_of(boxes.cbegin(), boxes.cend(), [&](const NoticeBox *box) { return box->title() == title; });
    }

    const Mode m_mode;
    std::unique_ptr<FaultyFront> m_front;
    std::unique_ptr<KeyDriver> m_driver;
    QList<std::pair<keys::Row, Cells>> m_cells;
};
