// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says while something is under way with its record: the words of each kind, and a payment from the refund
// to what Creem shows of it.
#include "tests/support/everywish.h"
#include "tests/support/sessionrig.h"
#include "ui/dialogs/actionwords.h"
#include "ui/looks/statuslook.h"
#include "ui/pages/transactionspage.h"
#include "ui/widgets/recordtable.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using What = RowMark::What;

class tst_RowMarks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_rowmarks"_s);
    }

    void everyKindHasItsWord_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<QString>("underway");
        const auto row = [](WishKind kind, const char *underway) {
            QTest::newRow(qPrintable(json::Open(kind).wire())) << kind << QString::fromUtf8(underway);
        };
        row(WishKind::CreateProduct, "changing…");
        row(WishKind::UpdateProduct, "changing…");
        row(WishKind::ArchiveProduct, "archiving…");
        row(WishKind::CreateCustomer, "changing…");
        row(WishKind::UpdateCustomer, "changing…");
        row(WishKind::CreatePortalLink, "changing…");
        row(WishKind::ChangeSeats, "changing…");
        row(WishKind::ChangePlan, "changing…");
        row(WishKind::CancelNow, "cancelling…");
        row(WishKind::CancelAtPeriodEnd, "cancelling…");
        row(WishKind::PauseAtPeriodEnd, "pausing…");
        row(WishKind::Pause, "pausing…");
        row(WishKind::Resume, "resuming…");
        row(WishKind::Refund, "refunding…");
        row(WishKind::CreateDiscount, "changing…");
        row(WishKind::DeleteDiscount, "deleting…");
        row(WishKind::CreateCheckout, "changing…");
        row(WishKind::ActivateLicense, "changing…");
        row(WishKind::DeactivateLicense, "changing…");
        QTest::newRow("of a newer Creamery") << WishKind::Newer << u"changing…"_s;
    }
    void everyKindHasItsWord()
    {
        QFETCH(WishKind, kind);
        QFETCH(QString, underway);
        QCOMPARE(wordOf({kind, What::Underway}), underway);
        QCOMPARE(wordOf({kind, What::Checking}), u"checking…"_s); // whatever it was: that nobody knows is the news
        QCOMPARE(wordOf({kind, What::RefundPending}), u"refund pending"_s);
        for (const What what : {What::Underway, What::Checking, What::RefundPending})
            QVERIFY(!statusLook(markWire({kind, what})).sign.isEmpty()); // none depends on its colour
    }
    void noKindIsLeftOut()
    {
        for (const auto &[kind, name] : json::enumNames<WishKind>)
            QVERIFY2(markWire({kind, What::Underway}).startsWith(u'~'), name); // and is no status of Creem's
    }

    void aPaymentsRowFollowsItsRefund_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: the connection breaks
        QTest::addColumn<QString>("word");
        QTest::newRow("pending") << QByteArray(R"({"status":"pending"})") << u"refund pending"_s;
        QTest::newRow("done, and not shown yet") << QByteArray(R"({"status":"succeeded"})") << u"refunding…"_s;
        QTest::newRow("nobody knows") << QByteArray() << u"checking…"_s;
    }
    void aPaymentsRowFollowsItsRefund()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, word);
        SessionRig rig([&](const FaultServer::Request &r) {
            if (r.method == "POST")
                return answer.isEmpty() ? fault::rst() : fault::json(200, answer);
            return fault::json(503, "{}"); // what became of it is not to be seen
        });
        rig.session.mirror().remember(everywish::transaction());
        TransactionsPage page(rig.session, TimeStyle());
        page.resize(1084, 700);
        page.show();
        const auto shown = [&page] {
            const int column = page.list().columnOf("status");
            return page.table()->model()->index(0, column).data().toString();
        };
        QTRY_COMPARE(shown(), u"paid"_s);
        QTRY_VERIFY(rig.session.actions().isReady());
        rig.session.actions().submit(everywish::of(WishKind::Refund).wish);
        QTRY_COMPARE(shown(), word);
        if (answer.isEmpty())
            return; // what settles it then is tested where it is settled
        const auto refunded = *json::decode<Transaction>(QByteArrayView(everywish::of(WishKind::Refund).after));
        // As a sync reads it; what was asked for at once may still come, and be older.
        QTRY_VERIFY((rig.session.mirror().remember(refunded), !rig.session.actions().markOf(refunded.id)));
        QTRY_COMPARE(shown(), u"refunded"_s);
    }

private:
    static QString wordOf(const RowMark &mark) { return statusLook(markWire(mark)).word; }
};

QTEST_MAIN(tst_RowMarks)
#include "tst_rowmarks.moc"
