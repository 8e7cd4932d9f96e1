// SPDX-License-Identifier: GPL-3.0-or-later
// Many at once where money moves: what is said of it before, and that each is looked at anew before it is sent.
#include "core/mirror/mirror.h"
#include "tests/support/everywish.h"
#include "tests/support/faultserver.h"
#include "tests/support/plaintimes.h"
#include "tests/support/products.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/widgets/noticebox.h"

#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using Stage = BulkDialog::Stage;

namespace {

Subscription paused(const QString &id, const std::optional<QDateTime> &end)
{
    Subscription subscription = everywish::subscription(SubscriptionStatus::Paused);
    subscription.id = id;
    subscription.currentPeriodEndDate = end;
    return subscription;
}

} // namespace

class tst_BulkMoney : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_mirror = std::make_unique<Mirror>(MirrorLocation::inMemory());
        m_client = products::clientOf(*m_server, false);
        m_actions = std::make_unique<Actions>(
            *m_client, *m_mirror, MirrorLocation::inMemory(),
            Actions::Options{
                {std::chrono::milliseconds(1), std::chrono::milliseconds(1)}, std::chrono::milliseconds(1)});
        m_mirror->remember(everywish::customer());
        QTRY_COMPARE(m_mirror->count(Resource::Customers), 1);
    }
    void cleanup()
    {
        delete m_dialog;
        m_actions.reset();
        m_client.reset();
        m_mirror.reset();
        m_server.reset();
    }

    void resumingSaysWhichAreChargedAtOnceAndHowMuch()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Product pro = everywish::product();
        pro.billingType = BillingType::Recurring;
        pro.billingPeriod = BillingPeriod::Monthly;
        m_mirror->remember(pro); // two seats at 19.00
        QTRY_COMPARE(m_mirror->count(Resource::Products), 1);
        Subscription odd = paused(u"sub_odd"_s, now.addDays(-3));
        odd.product = {u"prod_gone"_s, {}};
        Subscription undone = everywish::subscription(SubscriptionStatus::ScheduledCancel);
        undone.id = u"sub_undone"_s;
        QStringList ids;
        for (const Subscription &s : {paused(u"sub_over"_s, now.addDays(-3)), paused(u"sub_in_time"_s, now.addDays(3)),
                                      paused(u"sub_endless"_s, {}), odd, undone}) {
            m_mirror->remember(s);
            ids.append(s.id);
        }
        QTRY_COMPARE(m_mirror->count(Resource::Subscriptions), 5);
        show(WishKind::Resume, ids);
        QCOMPARE(words(0), u"goes on; Creem is likely to charge $38.00 (the list price) at once"_s);
        QCOMPARE(words(1), u"goes on"_s);
        QCOMPARE(words(2), u"goes on; Creem may charge $38.00 (the list price) at once"_s);
        QCOMPARE(words(3), u"goes on; Creem is likely to charge at once, nobody knows how much"_s);
        QCOMPARE(words(4), u"goes on"_s);
        QVERIFY(says(u"Together about $76.00 is likely to be charged at once."_s));
        QVERIFY(says(u"Of 1 of them nobody knows what is charged."_s));
    }

private:
    void show(WishKind kind, const QStringList &ids)
    {
        m_dialog = new BulkDialog(
            *m_actions, *m_mirror, {u"Northwind"_s, Mode::Test}, plainTimes(), kind, ids, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_COMPARE(m_dialog->stage(), Stage::Ready);
    }
    QString words(int row) const { return m_dialog->findChild<QTableWidget *>()->item(row, 1)->text(); }
    NoticeBox *notice() const { return m_dialog->findChild<NoticeBox *>(); }
    bool says(const QString &text) const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Actions> m_actions;
    QPointer<BulkDialog> m_dialog;
};

QTEST_MAIN(tst_BulkMoney)
#include "tst_bulkmoney.moc"
