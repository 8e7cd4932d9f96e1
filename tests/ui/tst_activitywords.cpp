// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in plain words: every kind of wish and every outcome, the way back or why there is none.
#include "core/models/activitylist.h"
#include "tests/support/everywish.h"
#include "tests/support/plaintimes.h"
#include "ui/dialogs/actionwords.h"
#include "ui/looks/statuslook.h"
#include "ui/pages/activitywords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<ActionState> allStates = {
    ActionState::Waiting, ActionState::Sending, ActionState::Done,    ActionState::Refused,
    ActionState::NotSent, ActionState::Unknown, ActionState::NotDone, ActionState::GivenUp};

ActionRecord recordOf(const Wish &wish, ActionState state)
{
    ActionRecord record;
    record.id = u"w-1"_s;
    record.wish = wish;
    record.at = record.stateAt = QDateTime({2026, 11, 20}, {18, 0}, Qt::UTC);
    record.state = state;
    record.resultId = wish.objectId.isEmpty() ? u"made_1"_s : wish.objectId;
    if (state == ActionState::Refused || state == ActionState::Unknown) {
        ApiError error;
        error.kind = state == ActionState::Refused ? ApiError::Kind::Http : ApiError::Kind::ConnectionLost;
        error.httpStatus = state == ActionState::Refused ? 400 : 0;
        error.messages = {u"no <b>%1</b>"_s};
        error.outcome = state == ActionState::Refused ? WriteOutcome::Refused : WriteOutcome::Unknown;
        record.error = error;
    }
    return record;
}

} // namespace

class tst_ActivityWords : public QObject
{
    Q_OBJECT
private slots:
    void saysSomethingOfEveryKindAndState()
    {
        for (const everywish::Case &c : everywish::all())
            for (const ActionState state : allStates) {
                const ActionRecord record = recordOf(c.wish, state);
                QVERIFY(wishTitle(c.wish).contains(c.wish.objectName));
                QVERIFY(!outcomeWords(record, Mode::Test).title.isEmpty());
                QVERIFY(!wireWord(json::Open(c.wish.kind).wire()).contains(u'-'));
                QVERIFY(!statusLook(json::Open(outcomeOf(record)).wire()).sign.isEmpty());
                const WayBackOrNot back = wayBackOf(record);
                if (const auto *way = std::get_if<WayBack>(&back)) {
                    QCOMPARE(state, ActionState::Done);
                    QVERIFY(wayBackButton(*way).endsWith(u'…'));
                } else {
                    QVERIFY(!noWayBackSentence(std::get<NoWayBack>(back)).isEmpty());
                }
                for (const auto &[name, value] : wishFacts(c.wish, plainTimes()))
                    QVERIFY2(name != "key"_L1 && !value.contains(everywish::license().key), qPrintable(name));
            }
    }

    void waysBackAreWishesOfTheRightKind_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<std::optional<WishKind>>("back");
        const auto row = [](WishKind kind, const QByteArray &now, std::optional<WishKind> back) {
            QTest::newRow(qPrintable(json::Open(kind).wire())) << kind << now << back;
        };
        const auto same = [](WishKind kind) { return everywish::of(kind).after; };
        const auto product = everywish::text(json::write(everywish::product()));
        const auto discount = everywish::text(json::write(everywish::discount()));
        row(WishKind::CreateProduct, product, WishKind::ArchiveProduct);
        row(WishKind::UpdateProduct, same(WishKind::UpdateProduct), WishKind::UpdateProduct);
        row(WishKind::ArchiveProduct, same(WishKind::ArchiveProduct), {});
        row(WishKind::CreateCustomer, same(WishKind::CreateCustomer), {});
        row(WishKind::UpdateCustomer, same(WishKind::UpdateCustomer), WishKind::UpdateCustomer);
        row(WishKind::CreatePortalLink, {}, {});
        row(WishKind::ChangeSeats, same(WishKind::ChangeSeats), {});
        row(WishKind::ChangePlan, same(WishKind::ChangePlan), {});
        row(WishKind::CancelNow, same(WishKind::CancelNow), {});
        row(WishKind::CancelAtPeriodEnd, same(WishKind::CancelAtPeriodEnd), WishKind::Resume);
        row(WishKind::PauseAtPeriodEnd, same(WishKind::PauseAtPeriodEnd), WishKind::Resume);
        row(WishKind::Pause, same(WishKind::Pause), WishKind::Resume);
        row(WishKind::Resume, same(WishKind::Resume), {});
        row(WishKind::Refund, same(WishKind::Refund), {});
        row(WishKind::CreateDiscount, discount, WishKind::DeleteDiscount);
        row(WishKind::DeleteDiscount, {}, WishKind::CreateDiscount);
        row(WishKind::CreateCheckout, {}, {});
        row(WishKind::ActivateLicense, {}, {});
        row(WishKind::DeactivateLicense, {}, {});
    }
    void waysBackAreWishesOfTheRightKind()
    {
        QFETCH(WishKind, kind);
        QFETCH(QByteArray, now);
        QFETCH(std::optional<WishKind>, back);
        const ActionRecord record = recordOf(everywish::of(kind).wish, ActionState::Done);
        const auto wish = wishBack(record, QJsonDocument::fromJson(now).object());
        QCOMPARE(wish ? std::optional(wish->kind) : std::nullopt, back);
        if (kind == WishKind::UpdateProduct) {
            const Product before = everywish::product();
            QCOMPARE(wish->parameters, (QJsonObject{{u"name"_s, before.name}}));
            // As it was before already: nothing to take back.
            QVERIFY(!wishBack(record, json::write(before)));
        }
        if (kind == WishKind::DeleteDiscount)
            QCOMPARE(wish->parameters["code"_L1].toString(), everywish::discount().code);
    }

    void aDiscountThatWouldHaveEndedIsNotMadeAgain()
    {
        Discount ended = everywish::discount();
        ended.expiryDate = QDateTime::currentDateTimeUtc().addDays(-1);
        const ActionRecord record = recordOf(wishes::deleteDiscount(ended), ActionState::Done);
        QCOMPARE(std::get<NoWayBack>(wayBackOf(record)), NoWayBack::HasEnded);
        QVERIFY(!wishBack(record, {}));
        QVERIFY(noWayBackSentence(NoWayBack::HasEnded).contains(u"would have ended"_s));
        ended.expiryDate = QDateTime::currentDateTimeUtc().addDays(1);
        const auto back = wishBack(recordOf(wishes::deleteDiscount(ended), ActionState::Done), {});
        QVERIFY(back && back->parameters.contains("expiry_date"_L1));
    }

    void whatTheApiDoesNotTellCanNotBeTakenBack()
    {
        ProductChanges changes;
        changes.payWhatYouWant = true;
        const ActionRecord record = recordOf(wishes::updateProduct(everywish::product(), changes), ActionState::Done);
        QCOMPARE(std::get<NoWayBack>(wayBackOf(record)), NoWayBack::NotRemembered);
    }

    void aRefundIsSaidToBeWhatCreemSaysOfIt_data()
    {
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isPending");
        QTest::newRow("succeeded") << u"succeeded"_s << u"“tran_1” was refunded"_s << false;
        QTest::newRow("pending") << u"pending"_s << u"The refund of “tran_1” is pending"_s << true;
        QTest::newRow("requires action") << u"requiresAction"_s
                                         << u"The refund of “tran_1” needs something done at Creem"_s << true;
        QTest::newRow("unknown") << u"processing"_s << u"Creem says of the refund of “tran_1”: processing"_s << true;
    }
    void aRefundIsSaidToBeWhatCreemSaysOfIt()
    {
        QFETCH(QString, wire);
        QFETCH(QString, title);
        QFETCH(bool, isPending);
        ActionRecord record = recordOf(wishes::refund(everywish::transaction(), u"tran_1"_s), ActionState::Done);
        record.refund = json::Open<RefundStatus>::fromWire(wire);
        QCOMPARE(outcomeWords(record, Mode::Test).title, title);
        QCOMPARE(outcomeOf(record), isPending ? ActionOutcome::Pending : ActionOutcome::Done);
    }
};

QTEST_MAIN(tst_ActivityWords)
#include "tst_activitywords.moc"
