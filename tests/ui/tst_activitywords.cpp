// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in plain words: every kind of wish and every outcome, the way back or why there is none.
#include "core/models/activitylist.h"
#include "tests/support/everywish.h"
#include "tests/support/plaintimes.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/wishfacts.h"
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

Wish richProduct()
{
    NewProduct product;
    product.name = u"Font"_s;
    product.price = 2900;
    product.currency = u"USD"_s;
    product.billingType = BillingType::Recurring;
    product.billingPeriod = BillingPeriod::Custom;
    product.recurringInterval = RecurringInterval::Week;
    product.recurringIntervalCount = 2;
    product.taxMode = TaxMode::Exclusive;
    product.businessNetPricing = true;
    product.payWhatYouWant = true;
    product.suggestedPrice = 2500;
    product.abandonedCartRecoveryEnabled = false;
    product.imageUrls = QList<QString>{u"https://example.com/a.png"_s};
    return wishes::createProduct(product);
}

Wish richChanges()
{
    Product before = everywish::product();
    before.billingPeriod = BillingPeriod::Custom;
    before.recurringInterval = RecurringInterval::Week;
    before.recurringIntervalCount = 2;
    ProductChanges changes;
    changes.price = 2900;
    changes.recurringIntervalCount = 3;
    changes.taxMode = TaxMode::Exclusive;
    changes.businessNetPricing = false;
    return wishes::updateProduct(before, changes);
}

Wish richCheckout()
{
    NewCheckout checkout;
    checkout.productId = u"prod_1"_s;
    checkout.units = 2;
    checkout.customer = CheckoutCustomer{{}, u"ana@example.com"_s};
    NewCustomField company;
    company.type = CustomFieldType::Text;
    company.key = u"company"_s;
    company.label = u"Company"_s;
    NewCustomField news;
    news.type = CustomFieldType::Checkbox;
    news.key = u"news"_s;
    news.label = u"News?"_s;
    news.optional = true;
    checkout.customFields = QList<NewCustomField>{company, news};
    checkout.metadata = QJsonObject{
        {u"campaign"_s, u"autumn"_s}, {u"level"_s, 3}, {u"nested"_s, QJsonArray{QJsonObject{{u"a"_s, 1}}, true}}};
    return wishes::createCheckout(checkout, u"Pro"_s);
}

Wish richCustomer()
{
    Customer before = everywish::customer();
    before.metadata = QJsonObject{{u"level"_s, 2}};
    before.externalId = u"crm-7"_s;
    CustomerChanges changes;
    changes.customerId = before.id;
    changes.metadata = QJsonObject{{u"level"_s, 3}};
    changes.externalId.emplace();
    return wishes::updateCustomer(before, changes);
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

    void saysSomethingOfWhatOnlyALaterVersionKnows()
    {
        Wish wish;
        wish.kind = WishKind::Newer;
        wish.newerKind = u"give-month"_s;
        wish.objectId = u"sub_1"_s;
        wish.objectName = u"Ana <b>%1</b>"_s;
        for (const ActionState state : allStates) {
            ActionRecord record = recordOf(wish, state);
            QVERIFY(wishTitle(wish).contains(wish.objectName));
            QVERIFY(!outcomeWords(record, Mode::Test).title.isEmpty());
            QVERIFY(!noWayBackSentence(std::get<NoWayBack>(wayBackOf(record))).isEmpty());
        }
        ActionRecord record = recordOf(wish, ActionState::Unknown);
        QVERIFY(!outcomeWords(record, Mode::Test).text.contains(u"leave it open"_s)); // it holds nothing up
        record.holdsClaim = true;
        QVERIFY(outcomeWords(record, Mode::Test).text.contains(u"leave it open"_s));
    }

    void saysThatAnotherKeyMayBeOfAnotherStore()
    {
        ActionRecord record = recordOf(everywish::of(WishKind::CreateDiscount).wish, ActionState::Unknown);
        record.finding = Finding::Otherwise;
        QVERIFY(!outcomeWords(record, Mode::Test).text.contains(u"another API key"_s));
        record.isOfAnotherKey = true;
        QVERIFY(outcomeWords(record, Mode::Test).text.contains(u"It was wanted with another API key."_s));
        QVERIFY(!outcomeWords(record, Mode::Test).text.contains(u"Check before you do it again."_s));
        record.lookError = record.error;
        QVERIFY(outcomeWords(record, Mode::Test).text.contains(u"The last check did not work either"_s));
    }

    /// The button that would do so is off.
    void whatIsOfAnotherKeyIsNotSaidToBeSafeAgain()
    {
        const auto said = [](WishKind kind, ActionState state, bool isOfAnotherKey) {
            ActionRecord record = recordOf(everywish::of(kind).wish, state);
            record.isOfAnotherKey = isOfAnotherKey;
            return outcomeWords(record, Mode::Test).text;
        };
        QVERIFY(said(WishKind::CreatePortalLink, ActionState::Unknown, false).contains(u"safely do it again"_s));
        QVERIFY(!said(WishKind::CreatePortalLink, ActionState::Unknown, true).contains(u"safely do it again"_s));
        QVERIFY(said(WishKind::CreateDiscount, ActionState::NotDone, false).contains(u"You can send it again"_s));
        QVERIFY(!said(WishKind::CreateDiscount, ActionState::NotDone, true).contains(u"You can send it again"_s));
        for (const ActionState state : {ActionState::NotSent, ActionState::NotDone})
            QVERIFY(said(WishKind::CreateDiscount, state, true).contains(u"isn't sent again with this one"_s));
        QVERIFY(said(WishKind::Pause, ActionState::NotDone, true).contains(u"You can send it again"_s));

        ActionRecord deleted = recordOf(everywish::of(WishKind::DeleteDiscount).wish, ActionState::Done);
        QVERIFY(std::holds_alternative<WayBack>(wayBackOf(deleted)));
        deleted.isOfAnotherKey = true;
        QVERIFY(std::get<NoWayBack>(wayBackOf(deleted)) == NoWayBack::OfAnotherKey);
        QVERIFY(noWayBackSentence(NoWayBack::OfAnotherKey).contains(u"another API key"_s));
    }

    void withoutItsKeyALicenceLeadsToThePageOfLicences()
    {
        ActionRecord record = recordOf(everywish::of(WishKind::ActivateLicense).wish, ActionState::NotDone);
        QVERIFY(outcomeWords(record, Mode::Test).text.contains(u"You can send it again."_s));
        record.wish.parameters.remove(u"key"_s); // as the journal keeps it
        QVERIFY(!outcomeWords(record, Mode::Test).text.contains(u"You can send it again."_s));
        QVERIFY(outcomeWords(record, Mode::Test).text.contains(u"look the key up on the page Licences"_s));
    }

    void whatWasLeftOpenIsNotWaitedFor()
    {
        const Wish &wish = everywish::of(WishKind::Pause).wish;
        const auto reason = [&](ActionState state) { return std::get<NoWayBack>(wayBackOf(recordOf(wish, state))); };
        QCOMPARE(reason(ActionState::Unknown), NoWayBack::StillOpen);
        QCOMPARE(reason(ActionState::GivenUp), NoWayBack::NeverKnown);
        QVERIFY(noWayBackSentence(NoWayBack::NeverKnown).contains(u"It was left open"_s));
    }

    void noFactIsWrittenForMachines()
    {
        QList<Wish> wishes;
        for (const everywish::Case &c : everywish::all())
            wishes.append(c.wish);
        wishes += {richProduct(), richChanges(), richCheckout(), richCustomer()};
        QStringList wires{u"immediate"_s, u"scheduled"_s, u"onetime"_s, u"true"_s, u"false"_s};
        const auto add = [&wires](const auto &enumeration) {
            for (const auto &[value, wire] : enumeration)
                if (QString::fromLatin1(wire).contains(u'-'))
                    wires.append(QString::fromLatin1(wire));
        };
        add(json::enumNames<UpdateBehavior>);
        add(json::enumNames<BillingPeriod>);
        add(json::enumNames<TaxCategory>);
        for (const Wish &wish : std::as_const(wishes))
            for (const auto &[name, value] : wishFacts(wish, plainTimes())) {
                const QString fact = name + u": "_s + value;
                for (const QChar c : u"{}[]\""_s)
                    QVERIFY2(!value.contains(c), qPrintable(fact));
                QVERIFY2(!value.isEmpty() && !wires.contains(value), qPrintable(fact));
                QVERIFY2(!name.contains(u'_') && name.at(0).isUpper(), qPrintable(fact));
            }
    }

    void factsAreInPlainWords_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const Wish &wish, const char *name, const char16_t *value) {
            QTest::addRow("%s: %s", qPrintable(json::Open(wish.kind).wire()), name)
                << wish << QString::fromLatin1(name) << QString::fromUtf16(value);
        };
        const auto every = [](WishKind kind) { return everywish::of(kind).wish; };
        row(every(WishKind::ChangeSeats), "Seats", u"5, before: 2");
        row(every(WishKind::ChangeSeats), "Charging", u"the difference is put on the next invoice");
        row(every(WishKind::ChangePlan), "Product", u"Large (prod_2), before: prod_1");
        row(every(WishKind::ChangePlan), "Charging", u"the difference is charged at once, and a new period begins");
        row(every(WishKind::CancelNow), "When", u"at once");
        row(every(WishKind::PauseAtPeriodEnd), "When", u"at the end of the period");
        row(every(WishKind::PauseAtPeriodEnd), "Then", u"it pauses");
        row(every(WishKind::CreateCheckout), "Product", u"Pro (prod_1)");
        row(richCheckout(), "Customer", u"ana@example.com");
        row(richCheckout(), "Questions at the checkout",
            u"Company (text, required), News? (check box, may be left empty)");
        row(richCheckout(), "Notes for programs", u"campaign: autumn, level: 3, nested: a: 1, yes");
        row(richProduct(), "Interval", u"every 2 week(s)");
        row(richProduct(), "Customers choose the price", u"yes");
        row(richProduct(), "Suggested price", u"$25.00");
        row(richChanges(), "Interval", u"every 3 week(s), before: every 2 week(s)");
        row(richChanges(), "Price", u"$29.00, before: $19.00");
        row(richCustomer(), "Notes for programs", u"level: 3, before: level: 2");
        row(richCustomer(), "Your own id", u"none, before: crm-7");
        row(every(WishKind::CreateDiscount), "Percentage", u"20 %");
        // Other people's words keep to themselves what they say of the direction of writing.
        CustomerChanges hebrew;
        hebrew.name = u"\u05d0\u05d1"_s;
        row(wishes::updateCustomer(everywish::customer(), hebrew), "Name", u"\u2068\u05d0\u05d1\u2069, before: Ana");
    }
    void factsAreInPlainWords()
    {
        QFETCH(Wish, wish);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QStringList said;
        for (const auto &[key, words] : wishFacts(wish, plainTimes()))
            if (key == name)
                said.append(words);
        QCOMPARE(said, QStringList{value});
    }

    void productsAreCalledByTheirNames()
    {
        const NamesOfProducts products{{u"prod_1"_s, u"\u05d0\u05d1"_s}, {u"prod_2"_s, {}}};
        const auto value = [&products](const Wish &wish, const QString &name) {
            for (const auto &[key, words] : wishFacts(wish, plainTimes(), products))
                if (key == name)
                    return words;
            return QString();
        };
        NewDiscount rebate;
        rebate.appliesToProducts = {u"prod_1"_s, u"prod_2"_s};
        const Wish discount = wishes::createDiscount(rebate);
        QCOMPARE(productsOf(discount), (QStringList{u"prod_1"_s, u"prod_2"_s}));
        QCOMPARE(value(discount, u"Products"_s), u"\u2068\u05d0\u05d1\u2069 (prod_1), prod_2"_s);
        const Wish plan = everywish::of(WishKind::ChangePlan).wish;
        QCOMPARE(productsOf(plan), (QStringList{u"prod_2"_s, u"prod_1"_s}));
        QCOMPARE(value(plan, u"Product"_s), u"Large (prod_2), before: \u2068\u05d0\u05d1\u2069 (prod_1)"_s);
        QCOMPARE(productsOf(everywish::of(WishKind::DeleteDiscount).wish), QStringList{u"prod_1"_s});
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
