// SPDX-License-Identifier: GPL-3.0-or-later
// Every wish against everything a server can do to it: one request each, an end that is true, and no hole in the table.
#include "tests/support/actionsrig.h"
#include "tests/support/printedtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortDeadline(700); // long enough for a request to arrive on a busy machine

struct Fault
{
    QByteArray name;
    FaultServer::Reply reply;
    bool timesOut = false;
    bool isRefusal = false;
};

QList<Fault> faults()
{
    QList<Fault> all;
    for (const fault::Named &named : fault::unclear()) {
        const QByteArray name = named.name;
        const bool timesOut = name == "hang" || name == "drip" || name == "101 header fields"
            || name == "malformed header";
        all.append({name, named.reply, timesOut, false});
    }
    all.append({"redirect", fault::redirect(307, QUrl(u"http://127.0.0.1:9/"_s)), false, false});
    for (const int status : {400, 401, 403, 404, 409, 422, 429})
        all.append({QByteArray::number(status) + " refused",
                    fault::json(status, R"({"trace_id":"t-1","message":["No, <b>never</b> %1"]})"), false, true});
    all.append({"500 in Creem's words", fault::json(500, R"({"trace_id":"t-2","message":"oops"})"), false, false});
    all.append({"404 of a gateway", fault::html(404), false, false});
    all.append({"200, something else", fault::json(200, "{\"hello\":1}"), false, false});
    return all;
}

QByteArray stateName(ActionState state)
{
    switch (state) {
    case ActionState::Waiting: return "waiting";
    case ActionState::Sending: return "sending";
    case ActionState::Done: return "done";
    case ActionState::Refused: return "refused";
    case ActionState::NotSent: return "not sent";
    case ActionState::Unknown: return "unknown";
    case ActionState::NotDone: return "not done";
    case ActionState::GivenUp: return "given up";
    }
    Q_UNREACHABLE();
    return {};
}

ActionState expectedEnd(const Fault &fault, const everywish::Case &about, bool wasDone)
{
    if (fault.isRefusal)
        return ActionState::Refused;
    const Operation &operation = operationOf(about.wish.kind);
    if (!operation.look)
        return ActionState::Unknown;
    if (wasDone)
        return ActionState::Done;
    return operation.showsAtOnce ? ActionState::NotDone : ActionState::Unknown;
}

} // namespace

class tst_ActionFaults : public QObject
{
    Q_OBJECT
private slots:
    void everyActionUnderEveryFault()
    {
        const QList<Fault> all = faults();
        QList<QList<QByteArray>> cells; // by fault, then by kind
        for (const Fault &fault : all) {
            cells.append(QList<QByteArray>());
            for (const bool wasDone : {true, false}) {
                std::vector<std::unique_ptr<ActionsRig>> rigs;
                QStringList ids;
                for (const everywish::Case &about : everywish::all()) {
                    rigs.push_back(std::make_unique<ActionsRig>(
                        about, MirrorLocation::inMemory(), fault.timesOut ? shortDeadline : std::chrono::seconds(30)));
                    rigs.back()->reply = fault.reply;
                    rigs.back()->isDone = wasDone;
                    ids.append(rigs.back()->actions->submit(about.wish));
                }
                for (size_t i = 0; i < rigs.size(); ++i) {
                    ActionsRig &rig = *rigs[i];
                    const QString &id = ids.at(int(i));
                    QTRY_VERIFY_WITH_TIMEOUT(rig.isOver(id), 30'000);
                    QVERIFY(rig.server.settle());
                    const ActionRecord record = rig.record(id);
                    const QByteArray where = json::Open(record.wish.kind).wire().toUtf8() + " under " + fault.name;
                    QVERIFY2(
                        rig.writes() == 1, (where + ": " + QByteArray::number(rig.writes()) + " requests").constData());
                    QVERIFY2(rig.server.copies(rig.about.method, rig.about.target) == 1, where.constData());
                    const ActionState expected = expectedEnd(fault, rig.about, wasDone);
                    QVERIFY2(
                        record.state == expected,
                        (where + ": " + stateName(record.state) + ", expected " + stateName(expected)).constData());
                    QVERIFY(record.error);
                    if (fault.isRefusal) {
                        QCOMPARE(record.error->messages, QStringList{u"No, <b>never</b> %1"_s});
                        QCOMPARE(record.error->traceId, u"t-1"_s);
                        QCOMPARE(rig.server.copies("GET"), 0); // nothing is unclear
                    }
                    if (wasDone)
                        cells.last().append("1 " + stateName(record.state));
                    else
                        cells.last()[int(i)] += "/" + stateName(record.state);
                }
            }
        }
        print(all, cells);
        QCOMPARE(cells.size(), all.size());
        for (const QList<QByteArray> &row : std::as_const(cells))
            QCOMPARE(row.size(), wishKindCount);
    }

    void inTheMiddleOfARun_data()
    {
        QTest::addColumn<int>("index");
        const QList<Fault> all = faults();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all.at(i).name.constData()) << i;
    }
    /// A refusal ends one wish; that of the key, and what nobody knows the end of, ends the run, and the rest is never
    /// sent.
    void inTheMiddleOfARun()
    {
        QFETCH(int, index);
        const Fault fault = faults().at(index);
        ActionsRig rig(everywish::of(WishKind::CancelNow), MirrorLocation::inMemory(),
                       fault.timesOut ? shortDeadline : std::chrono::seconds(30));
        int sent = 0;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            if (request.method == "GET")
                return fault::json(200, rig.about.before);
            return ++sent == 2 ? fault.reply : rig.reply;
        });
        QList<Wish> all;
        for (const char *id : {"sub_1", "sub_2", "sub_3"}) {
            Subscription subscription = everywish::subscription();
            subscription.id = QLatin1String(id);
            all.append(wishes::ofSubscription(WishKind::CancelNow, subscription, u"Ana"_s));
        }
        const QString batch = rig.actions->run(all);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.actions->isRunning(batch), 30'000);
        const QList<ActionRecord> run = rig.actions->ofBatch(batch);
        QCOMPARE(run.size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(rig.isOver(run.at(1).id), 30'000);
        QVERIFY(rig.server.settle());
        const bool goesOn = fault.isRefusal && !run.at(1).error->isKeyRejected();
        QCOMPARE(rig.writes(), goesOn ? 3 : 2);
        for (qsizetype i = 0; i < (goesOn ? 3 : 2); ++i)
            QCOMPARE(
                rig.server.copies("POST", "/v1/subscriptions/" + run.at(i).wish.objectId.toLatin1() + "/cancel"), 1);
        QCOMPARE(run.at(0).state, ActionState::Done);
        if (fault.isRefusal)
            QCOMPARE(run.at(1).state, ActionState::Refused);
        else
            QVERIFY(run.at(1).state == ActionState::Unknown || run.at(1).state == ActionState::NotDone);
        QCOMPARE(run.at(2).state, goesOn ? ActionState::Done : ActionState::NotSent);
        QCOMPARE(run.at(2).hurdle, goesOn ? Hurdle::None : Hurdle::Stopped);
    }

private:
    /// Requests, then the end when Creem had carried it out, and when it had not.
    static void print(const QList<Fault> &all, const QList<QList<QByteArray>> &cells)
    {
        PrintedTable table;
        constexpr int faultWidth = 26;
        constexpr int width = 20;
        for (int from = 0; from < wishKindCount; from += 5) {
            QByteArray head = QByteArray("requests, done/not done").leftJustified(faultWidth);
            for (int k = from; k < qMin(wishKindCount, from + 5); ++k)
                head += json::Open(everywish::all().at(k).wish.kind).wire().toUtf8().leftJustified(width);
            table.addLine(head);
            for (int f = 0; f < all.size(); ++f) {
                QByteArray row = all.at(f).name.leftJustified(faultWidth);
                for (int k = from; k < qMin(wishKindCount, from + 5); ++k)
                    row += cells.at(f).at(k).leftJustified(width);
                table.addLine(row);
            }
            table.addLine({});
        }
    }
};

QTEST_GUILESS_MAIN(tst_ActionFaults)
#include "tst_actionfaults.moc"
