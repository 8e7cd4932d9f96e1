// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal of thousands of wishes does to what lists them: it is read in one go, not wish by wish.
#include "core/models/activitylist.h"
#include "core/models/checkoutlist.h"
#include "tests/support/actionsrig.h"
#include "tests/support/longjournal.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_LongJournal : public QObject
{
    Q_OBJECT
private slots:
    void isListedInOneGo()
    {
        constexpr int many = 4000;
        const QTemporaryDir folder;
        const MirrorLocation journal{folder.filePath(u"p/test.journal.sqlite"_s)};
        longjournal::write(journal, many);
        ActionsRig rig(everywish::of(WishKind::Refund), journal);
        ActivityList list(*rig.actions, [](const ActionRecord &) { return QString(); });
        QSignalSpy changed(rig.actions.get(), &Actions::changed);
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        QTRY_COMPARE(list.rowCount(), many);
        QVERIFY(rig.actions->isReady());
        QCOMPARE(list.state(), ListModel::State::Ready);
        QVERIFY(changed.size() >= many); // each is told
        QCOMPARE(inserted.size(), 0);
        QVERIFY2(reset.size() <= 6, qPrintable(QString::number(reset.size())));
        QCOMPARE(list.ids().first(), u"wish-%1"_s.arg(many - 1)); // the newest first
    }

    void linksThatAreOverAreNotAskedAboutAgain()
    {
        const QTemporaryDir folder;
        const MirrorLocation journal{folder.filePath(u"p/test.journal.sqlite"_s)};
        const auto answer = [](const FaultServer::Request &request) {
            const QByteArray status = request.method == "GET" ? "completed" : "pending";
            return fault::json(200, R"({"id":"ch_1","mode":"test","product":"prod_1","status":")" + status + R"("})");
        };
        {
            ActionsRig rig(everywish::of(WishKind::CreateCheckout), journal);
            rig.server.answerWith(answer);
            const QString id = rig.actions->submit(rig.about.wish);
            QTRY_COMPARE(rig.record(id).state, ActionState::Done);
            CheckoutList list(*rig.actions, *rig.client);
            QTRY_COMPARE(list.state(), ListModel::State::Ready);
            QCOMPARE(list.openCount(), 1);
            list.reload();
            QTRY_COMPARE(list.openCount(), 0);
        }
        ActionsRig next(everywish::of(WishKind::CreateCheckout), journal);
        next.server.answerWith(answer);
        CheckoutList list(*next.actions, *next.client);
        QTRY_COMPARE(list.totalCount(), 1);
        QCOMPARE(list.openCount(), 0); // before anybody is asked
        list.reload();
        QVERIFY(next.server.settle());
        QCOMPARE(next.server.copies("GET"), 0);
    }

    void whatIsWishedWhileItIsReadIsListedToo()
    {
        const QTemporaryDir folder;
        const MirrorLocation journal{folder.filePath(u"p/test.journal.sqlite"_s)};
        longjournal::write(journal, 500);
        ActionsRig rig(everywish::of(WishKind::CancelNow), journal);
        ActivityList list(*rig.actions, [](const ActionRecord &) { return QString(); });
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(list.rowOf(id) >= 0);
        QTRY_COMPARE(list.rowCount(), 501);
        QTRY_COMPARE(rig.record(id).state, ActionState::Done);
        QTRY_COMPARE(list.index(list.rowOf(id), 3).data(ListModel::ValueRole).toString(), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(tst_LongJournal)
#include "tst_longjournal.moc"
