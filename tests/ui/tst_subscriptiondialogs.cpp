// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs of a subscription say of amounts, as a merchant reads it, and what they send.
#include "tests/support/actionsrig.h"
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/subscriptiondialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Product plan(const QString &id, qint64 price, BillingPeriod period = BillingPeriod::Monthly)
{
    Product p = everywish::product();
    p.id = id;
    p.name = id;
    p.price = price;
    p.billingType = BillingType::Recurring;
    p.billingPeriod = period;
    return p;
}

/// Two seats for 38.00 a month; 12 of 30 days left.
SubscriptionStory story(SubscriptionStatus status = SubscriptionStatus::Active)
{
    SubscriptionStory s;
    s.subscription = everywish::subscription(status);
    s.subscription.currentPeriodEndDate = QDateTime::currentDateTimeUtc().addDays(12).addSecs(3600);
    s.subscription.currentPeriodStartDate = s.subscription.currentPeriodEndDate->addDays(-30);
    s.customer = everywish::customer();
    s.product = {u"prod_1"_s, u"Pro"_s};
    s.plan = plan(u"prod_1"_s, 1900);
    s.pays = Money{410, u"USD"_s}; // for a part of a period
    s.regular = RegularPrice{{3800, u"USD"_s}};
    return s;
}

} // namespace

class tst_SubscriptionDialogs : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        delete m_dialog;
        m_rig.reset();
    }

    void seatsSayWhatTheyCost_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QByteArray>("behavior");
        // Three instead of two: 57.00 instead of 38.00.
        QTest::newRow("next invoice")
            << u"Put the difference on the next invoice"_s
            << QStringList{u"12 of 30 days left, at the new $57.00"_s,
                           u"$22.80"_s,
                           u"12 of 30 days left, paid already of $38.00"_s,
                           u"−$15.20"_s,
                           u"Added to the next invoice, about"_s,
                           u"$7.60"_s,
                           u"Each period from then on"_s,
                           u"$57.00, monthly"_s}
            << QByteArray("proration-charge");
        QTest::newRow("now")
            << u"Charge the difference now and begin a new period"_s
            << QStringList{u"A whole period at the new price"_s,
                           u"$57.00"_s,
                           u"12 of 30 days left, paid already of $38.00"_s,
                           u"−$15.20"_s,
                           u"Charged now, about"_s,
                           u"$41.80"_s,
                           u"Each period from then on"_s,
                           u"$57.00, monthly"_s}
            << QByteArray("proration-charge-immediately");
        QTest::newRow("none") << u"Charge no difference: the new price counts from the next period on"_s
                              << QStringList{u"Charged now and for the rest of this period"_s, u"$0.00"_s,
                                             u"Each period from then on"_s, u"$57.00, monthly"_s}
                              << QByteArray("proration-none");
    }
    void seatsSayWhatTheyCost()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, lines);
        QFETCH(QByteArray, behavior);
        openChange(ChangeDialog::What::Seats, story());
        QCOMPARE(factOf(u"Pays now"_s), u"$38.00"_s);
        m_dialog->findChild<QSpinBox *>()->setValue(3);
        widgets::button(m_dialog, choice)->click();
        QCOMPARE(estimate(), lines);
        send(u"Change seats"_s);
        QCOMPARE(body()[u"update_behavior"_s].toString().toLatin1(), behavior);
        QCOMPARE(body()[u"items"_s][0][u"units"_s].toInt(), 3);
    }

    void plansSayWhatTheyCost_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QByteArray>("behavior");
        // 2 × 49.00 instead of 38.00.
        QTest::newRow("next invoice") << u"Put the difference on the next invoice"_s << u"$24.00"_s
                                      << QByteArray("proration-charge"); // 39.20 - 15.20
        QTest::newRow("now") << u"Charge the difference now and begin a new period"_s << u"$82.80"_s
                             << QByteArray("proration-charge-immediately"); // 98.00 - 15.20
        QTest::newRow("none") << u"Charge no difference: the new price counts from the next period on"_s << u"$0.00"_s
                              << QByteArray("proration-none");
    }
    void plansSayWhatTheyCost()
    {
        QFETCH(QString, choice);
        QFETCH(QString, sum);
        QFETCH(QByteArray, behavior);
        openChange(ChangeDialog::What::Plan, story());
        m_dialog->findChild<QComboBox *>()->setCurrentIndex(0); // Large
        widgets::button(m_dialog, choice)->click();
        const QStringList lines = estimate();
        QCOMPARE(lines.value(lines.size() - 3), sum);
        QCOMPARE(lines.last(), u"$98.00, monthly"_s);
        send(u"Change plan"_s);
        QCOMPARE(body()[u"update_behavior"_s].toString().toLatin1(), behavior);
        QCOMPARE(body()[u"product_id"_s].toString(), u"Large"_s);
    }

    void aPlanOfAnotherLengthHasNoEstimateOnTheNextInvoice()
    {
        openChange(ChangeDialog::What::Plan, story());
        m_dialog->findChild<QComboBox *>()->setCurrentIndex(1); // Year
        QCOMPARE(estimate(), QStringList());
        QVERIFY(says(u"paid for periods of another length"_s));
        widgets::button(m_dialog, u"Charge the difference now and begin a new period"_s)->click();
        const QStringList lines = estimate();
        QCOMPARE(lines.value(lines.size() - 3), u"$964.80"_s); // 980.00 - 15.20
        QCOMPARE(lines.last(), u"$980.00, yearly"_s);
    }

    void saysWhereThePriceIsFrom()
    {
        SubscriptionStory listed = story();
        listed.regular = RegularPrice{{3800, u"USD"_s}, RegularPrice::Source::List, true, true};
        openChange(ChangeDialog::What::Seats, listed);
        QCOMPARE(factOf(u"Pays now"_s), u"$38.00 plus tax (the list price; the last payment had a discount)"_s);
        m_dialog->findChild<QSpinBox *>()->setValue(3);
        QVERIFY(says(u"It goes by the list price"_s));
        QVERIFY(says(u"Tax comes on top."_s));
        delete m_dialog;
        SubscriptionStory unknown = story();
        unknown.regular.reset();
        openChange(ChangeDialog::What::Seats, unknown);
        QCOMPARE(factOf(u"Pays now"_s), QString());
        m_dialog->findChild<QSpinBox *>()->setValue(3);
        QCOMPARE(estimate(), QStringList());
        QVERIFY(says(u"it isn't known what is paid for a whole period"_s));
        QVERIFY(widgets::button(m_dialog, u"Change seats"_s)->isEnabled());
    }

    void theNextChargeIsTheRegularOne()
    {
        SubscriptionStory paused = story(SubscriptionStatus::Paused);
        const QString end = plainTimes().day(*paused.subscription.currentPeriodEndDate);
        open(WishKind::Resume, paused);
        QVERIFY(says(u"The next charge, on %1, is likely to be $38.00."_s.arg(end)));
        QCOMPARE(factOf(u"Pays"_s), u"$38.00, monthly"_s);
        delete m_dialog;
        open(WishKind::Resume, story(SubscriptionStatus::ScheduledCancel));
        QVERIFY(says(u"The next charge, on that day, is likely to be $38.00."_s));
        delete m_dialog;
        paused.subscription.currentPeriodEndDate = QDateTime::currentDateTimeUtc().addDays(-3);
        open(WishKind::Resume, paused);
        QVERIFY(says(u"Creem is likely to charge $38.00 at once"_s));
        delete m_dialog;
        paused.regular.reset();
        open(WishKind::Resume, paused);
        QVERIFY(says(u"Creem is likely to charge at once, nobody knows how much."_s));
    }

    void whatCantBeChosenSaysWhyWithoutAMouse()
    {
        m_rig = std::make_unique<ActionsRig>(everywish::of(WishKind::CancelNow));
        m_dialog = new SubscriptionDialog(*m_rig->actions, {u"Northwind"_s, Mode::Test}, plainTimes(),
                                          story(SubscriptionStatus::Paused), SubscriptionDialog::endings(), nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        auto *later = widgets::button(m_dialog, u"At the end of the period"_s);
        QVERIFY(!later->isEnabled());
        QCOMPARE(later->accessibleDescription(), u"It is paused. Resume it first."_s);
        QVERIFY(says(u"At the end of the period: It is paused. Resume it first."_s));
    }

    void whereCreemNamesNoEndItMayChargeAtOnce()
    {
        SubscriptionStory paused = story(SubscriptionStatus::Paused);
        paused.subscription.currentPeriodEndDate.reset();
        open(WishKind::Resume, paused, Mode::Live);
        QVERIFY(says(u"Creem may charge $38.00 at once."_s));
        QVERIFY(!widgets::button(m_dialog, u"Resume subscription"_s)->isEnabled());
        widgets::named<QLineEdit>(m_dialog, u"Type charge to confirm"_s)->setText(u"charge"_s);
        QVERIFY(widgets::button(m_dialog, u"Resume subscription"_s)->isEnabled());
        delete m_dialog;
        paused.subscription.status = SubscriptionStatus::ScheduledCancel;
        open(WishKind::Resume, paused, Mode::Live);
        QVERIFY(says(u"Creem doesn't say until when was paid: Creem may charge $38.00 at once."_s));
        QVERIFY(!widgets::button(m_dialog, u"Undo the cancellation"_s)->isEnabled());
    }

    void whatChargesAtOnceTakesAWordInLive_data()
    {
        QTest::addColumn<SubscriptionStatus>("status");
        QTest::addColumn<int>("days"); // to the end of what is paid for
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<QString>("word"); // empty: none
        using Status = SubscriptionStatus;
        QTest::newRow("resumed long after") << Status::Paused << -3 << WishKind::Resume << u"charge"_s;
        QTest::newRow("resumed in time") << Status::Paused << 3 << WishKind::Resume << QString();
        QTest::newRow("undone") << Status::ScheduledCancel << 3 << WishKind::Resume << QString();
        QTest::newRow("cancelled now") << Status::Active << 3 << WishKind::CancelNow << u"cancel"_s;
        QTest::newRow("cancelled later") << Status::Active << 3 << WishKind::CancelAtPeriodEnd << QString();
        QTest::newRow("paused") << Status::Active << 3 << WishKind::Pause << QString();
    }
    void whatChargesAtOnceTakesAWordInLive()
    {
        QFETCH(SubscriptionStatus, status);
        QFETCH(int, days);
        QFETCH(WishKind, kind);
        QFETCH(QString, word);
        SubscriptionStory about = story(status);
        about.subscription.currentPeriodEndDate = QDateTime::currentDateTimeUtc().addDays(days);
        open(kind, about, Mode::Live);
        QPushButton *send = nullptr;
        for (auto *button : m_dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->property("role") != u"safe"_s)
                send = button;
        QVERIFY(send);
        QCOMPARE(send->isEnabled(), word.isEmpty());
        auto *typed = widgets::named<QLineEdit>(m_dialog, u"Type %1 to confirm"_s.arg(word));
        QCOMPARE(typed && typed->isVisible(), !word.isEmpty());
        if (!word.isEmpty()) {
            typed->setText(word.chopped(1));
            QVERIFY(!send->isEnabled());
            typed->setText(word);
            QVERIFY(send->isEnabled());
        }
        QCOMPARE(m_rig->writes(), 0);
    }

    void aChangeThatChargesAtOnceTakesAWordInLive()
    {
        openChange(ChangeDialog::What::Seats, story(), Mode::Live);
        m_dialog->findChild<QSpinBox *>()->setValue(3);
        auto *send = widgets::button(m_dialog, u"Change seats"_s);
        QVERIFY(send->isEnabled());
        widgets::button(m_dialog, u"Charge the difference now and begin a new period"_s)->click();
        QVERIFY(!send->isEnabled());
        widgets::named<QLineEdit>(m_dialog, u"Type charge to confirm"_s)->setText(u"charge"_s);
        QVERIFY(send->isEnabled());
    }

    void aPlanHasNoPriceForSeatsThatNobodyKnows_data()
    {
        QTest::addColumn<std::optional<QList<SubscriptionItem>>>("items");
        QTest::addColumn<qint64>("pays");
        QTest::addColumn<bool>("isKnown");
        using Items = QList<SubscriptionItem>;
        const Items two{{u"item_1"_s, u"prod_1"_s, {}, 2}, {u"item_2"_s, u"prod_1"_s, {}, 1}};
        QTest::newRow("no items") << std::optional<Items>() << qint64(9500) << false;
        QTest::newRow("several items") << std::optional(two) << qint64(5700) << false;
        QTest::newRow("no units") << std::optional(Items{{u"item_1"_s, u"prod_1"_s, {}, {}}}) << qint64(9500) << false;
        QTest::newRow("paid for one") << std::optional<Items>() << qint64(1900) << true;
        QTest::newRow("one item") << std::optional(Items{two.first()}) << qint64(3800) << true;
    }
    void aPlanHasNoPriceForSeatsThatNobodyKnows()
    {
        QFETCH(std::optional<QList<SubscriptionItem>>, items);
        QFETCH(qint64, pays);
        QFETCH(bool, isKnown);
        SubscriptionStory about = story();
        about.subscription.items = items;
        about.regular = RegularPrice{{pays, u"USD"_s}};
        openChange(ChangeDialog::What::Plan, about);
        m_dialog->findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(estimate().size() > 1, isKnown);
        QCOMPARE(says(u"Creem doesn't say how many seats it has"_s), !isKnown);
        QVERIFY(widgets::button(m_dialog, u"Change plan"_s)->isEnabled());
    }

    void theStoryReadsIt()
    {
        m_rig = std::make_unique<ActionsRig>(everywish::of(WishKind::Resume));
        const SubscriptionStory told = story();
        Transaction whole = everywish::transaction();
        whole.id = u"tran_whole"_s;
        whole.amount = 3600; // an older price than the product's
        whole.subscription = Reference{u"sub_1"_s};
        whole.periodStart = told.subscription.currentPeriodStartDate;
        whole.periodEnd = told.subscription.currentPeriodEndDate;
        Transaction rest = whole;
        rest.id = u"tran_rest"_s;
        rest.amount = 180;
        rest.periodStart = whole.periodStart->addDays(27);
        rest.createdAt = whole.createdAt.addDays(27);
        m_rig->mirror.remember(told.subscription);
        m_rig->mirror.remember(*told.plan);
        m_rig->mirror.remember(whole);
        m_rig->mirror.remember(rest);
        QTRY_COMPARE(m_rig->mirror.count(Resource::Transactions), 2);
        std::optional<SubscriptionStory> read;
        m_rig->mirror.read(
            this, [](MirrorReader &reader) { return readSubscriptionStory(reader, u"sub_1"_s); },
            [&read](const StoryResult<SubscriptionStory> &found) { read = found.value_or(std::nullopt); });
        QTRY_VERIFY(read);
        QVERIFY(read->regular && read->plan);
        QCOMPARE(read->regular->price.minor, 5400); // 36.00 + 1.80 × 30 ÷ 3
        QCOMPARE(int(read->regular->source), int(RegularPrice::Source::Parts));
    }

private:
    void openChange(ChangeDialog::What what, const SubscriptionStory &about, Mode mode = Mode::Test)
    {
        m_rig = std::make_unique<ActionsRig>(
            everywish::of(what == ChangeDialog::What::Plan ? WishKind::ChangePlan : WishKind::ChangeSeats));
        m_rig->mirror.remember(plan(u"Large"_s, 4900));
        m_rig->mirror.remember(plan(u"Year"_s, 49'000, BillingPeriod::Yearly));
        QTRY_COMPARE(m_rig->mirror.count(Resource::Products), 2); // the dialog reads once
        m_dialog = new ChangeDialog(
            what, *m_rig->actions, m_rig->mirror, {u"Northwind"_s, mode}, plainTimes(), about, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        if (what == ChangeDialog::What::Plan)
            QTRY_COMPARE(m_dialog->findChild<QComboBox *>()->count(), 2);
    }
    void open(WishKind kind, const SubscriptionStory &about, Mode mode = Mode::Test)
    {
        m_rig = std::make_unique<ActionsRig>(everywish::of(kind));
        m_dialog = new SubscriptionDialog(
            *m_rig->actions, {u"Northwind"_s, mode}, plainTimes(), about, {kind}, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void send(const QString &words)
    {
        widgets::button(m_dialog, words)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_rig->writes(), 1);
    }
    QJsonObject body() const
    {
        for (const FaultServer::Request &request : m_rig->server.requests())
            if (request.method == "POST")
                return QJsonDocument::fromJson(request.body).object();
        return {};
    }
    QList<QLabel *> labels() const
    {
        QList<QLabel *> all;
        for (QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible())
                all.append(label);
        return all;
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> all = labels();
        return std::any_of(all.cbegin(), all.cend(), [&text](QLabel *l) { return l->text().contains(text); });
    }
    /// What stands beside a name, in its row.
    QString factOf(const QString &name) const
    {
        const QList<QLabel *> all = labels();
        for (const QLabel *label : all)
            if (label->text() == name)
                for (const QLabel *value : all)
                    if (value != label && value->parent() == label->parent() && value->x() > label->x()
                        && qAbs(value->geometry().center().y() - label->geometry().center().y()) < label->height())
                        return value->text();
        return {};
    }
    /// Its lines and their amounts, from above.
    QStringList estimate() const
    {
        QStringList all;
        const auto *lines = m_dialog->findChild<QGridLayout *>();
        for (int row = 0; row < lines->rowCount(); ++row)
            for (const int column : {0, 1})
                if (const QLayoutItem *item = lines->itemAtPosition(row, column))
                    all.append(static_cast<QLabel *>(item->widget())->text());
        return all;
    }

    std::unique_ptr<ActionsRig> m_rig;
    QPointer<SubmitDialog> m_dialog;
};

QTEST_MAIN(tst_SubscriptionDialogs)
#include "tst_subscriptiondialogs.moc"
