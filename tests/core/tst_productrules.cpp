// SPDX-License-Identifier: GPL-3.0-or-later
// What Creem would refuse is found before it is sent, and an edit sends what differs and nothing else.
#include "core/api/productrules.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Field = ProductProblem::Field;
using Kind = ProductProblem::Kind;
using Problems = QList<ProductProblem>;
using Change = std::function<void(NewProduct &)>;
Q_DECLARE_METATYPE(Problems)
Q_DECLARE_METATYPE(Change)

namespace {

NewProduct good()
{
    NewProduct p;
    p.name = u"Pro"_s;
    p.description = u"Everything"_s;
    p.price = 1900;
    p.currency = u"USD"_s;
    return p;
}

NewCustomField field(const QString &key, const QString &label)
{
    NewCustomField f;
    f.key = key;
    f.label = label;
    return f;
}

void recur(NewProduct &p, json::Open<BillingPeriod> period = BillingPeriod::Monthly)
{
    p.billingType = BillingType::Recurring;
    p.billingPeriod = period;
}

Product stored()
{
    Product p;
    p.id = u"prod_1"_s;
    p.name = u"Pro"_s;
    p.description = u"Everything"_s;
    p.price = 1900;
    p.currency = u"USD"_s;
    p.billingType = BillingType::Recurring;
    p.billingPeriod = BillingPeriod::Monthly;
    p.trialPeriodDays = 14;
    p.trialPrice = 100;
    p.status = ProductStatus::Active;
    p.taxMode = TaxMode::Inclusive;
    p.taxCategory = TaxCategory::Saas;
    return p;
}

/// Compact JSON with ' for ", which reads better in a table.
QByteArray sent(const ProductChanges &changes)
{
    return QJsonDocument(json::write(changes)).toJson(QJsonDocument::Compact).replace('"', '\'');
}

} // namespace

class tst_ProductRules : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Problems>("expected");
        const auto row = [](const char *name, Change change, Problems expected = {}) {
            QTest::newRow(name) << change << expected;
        };
        row("nothing wrong", [](NewProduct &) {});
        row("no name", [](NewProduct &p) { p.name = u"  "_s; }, {{Field::Name, Kind::Missing}});
        row("longest name", [](NewProduct &p) { p.name = QString(255, u'x'); });
        row("name too long", [](NewProduct &p) { p.name = QString(256, u'x'); }, {{Field::Name, Kind::TooLong}});
        row("no description", [](NewProduct &p) { p.description.clear(); }, {{Field::Description, Kind::Missing}});
        row("free", [](NewProduct &p) { p.price = 0; });
        row("one cent", [](NewProduct &p) { p.price = 1; }, {{Field::Price, Kind::BelowMinimum}});
        row("99 cents", [](NewProduct &p) { p.price = 99; }, {{Field::Price, Kind::BelowMinimum}});
        row("1.00", [](NewProduct &p) { p.price = 100; });
        row("negative", [](NewProduct &p) { p.price = -100; }, {{Field::Price, Kind::BelowMinimum}});
        row("too dear", [](NewProduct &p) { p.price = 100'000'000; }, {{Field::Price, Kind::OutOfRange}});
        row("euros", [](NewProduct &p) { p.currency = u"EUR"_s; });
        row("pounds", [](NewProduct &p) { p.currency = u"GBP"_s; }, {{Field::Currency, Kind::NotAllowed}});
        row("no currency", [](NewProduct &p) { p.currency.clear(); }, {{Field::Currency, Kind::Missing}});

        row("monthly", [](NewProduct &p) { recur(p); });
        row("recurring, no period", [](NewProduct &p) { p.billingType = BillingType::Recurring; },
            {{Field::BillingPeriod, Kind::Missing}});
        row("recurring, once", [](NewProduct &p) { recur(p, BillingPeriod::Once); },
            {{Field::BillingPeriod, Kind::NotAllowed}});
        row("custom, nothing else", [](NewProduct &p) { recur(p, BillingPeriod::Custom); },
            {{Field::BillingPeriod, Kind::Missing}});
        row("custom, no count",
            [](NewProduct &p) {
                recur(p, BillingPeriod::Custom);
                p.recurringInterval = RecurringInterval::Week;
            },
            {{Field::IntervalCount, Kind::Missing}});
        const auto every = [](qint64 count, RecurringInterval interval) {
            return [=](NewProduct &p) {
                recur(p, BillingPeriod::Custom);
                p.recurringInterval = interval;
                p.recurringIntervalCount = count;
            };
        };
        row("every 0 weeks", every(0, RecurringInterval::Week), {{Field::IntervalCount, Kind::OutOfRange}});
        row("every 2 weeks", every(2, RecurringInterval::Week));
        row("every 3 years", every(3, RecurringInterval::Year));
        row("every 4 years", every(4, RecurringInterval::Year), {{Field::IntervalCount, Kind::OutOfRange}});
        row("every 37 months", every(37, RecurringInterval::Month), {{Field::IntervalCount, Kind::OutOfRange}});

        row("trial of a one-time product", [](NewProduct &p) { p.trialPeriodDays = 14; },
            {{Field::TrialDays, Kind::NotAllowed}});
        const auto trial = [](qint64 days, std::optional<qint64> price) {
            return [=](NewProduct &p) {
                recur(p);
                p.trialPeriodDays = days;
                p.trialPrice = price;
            };
        };
        row("free trial", trial(14, {}));
        row("paid trial", trial(14, 100));
        row("trial of no days", trial(0, {}), {{Field::TrialDays, Kind::OutOfRange}});
        row("trial of years", trial(731, {}), {{Field::TrialDays, Kind::OutOfRange}});
        row("trial for 50 cents", trial(14, 50), {{Field::TrialPrice, Kind::BelowMinimum}});
        row("trial price without trial",
            [](NewProduct &p) {
                recur(p);
                p.trialPrice = 100;
            },
            {{Field::TrialPrice, Kind::NotAllowed}});
        row("suggested price", [](NewProduct &p) { p.suggestedPrice = 50; },
            {{Field::SuggestedPrice, Kind::BelowMinimum}});

        for (const auto &[name, url, isGood] : std::to_array<std::tuple<const char *, const char *, bool>>({
                 {"https", "https://example.com/thanks?a=b", true},
                 {"http", "http://example.com", true},
                 {"no scheme", "example.com", false},
                 {"another scheme", "ftp://example.com/", false},
                 {"script", "javascript:alert(1)", false},
                 {"no host", "https:///x", false},
                 {"a space", "https://exa mple.com/", false},
             })) {
            const QString text = QLatin1String(url);
            QTest::addRow("success URL, %s", name)
                << Change([text](NewProduct &p) { p.defaultSuccessUrl = text; })
                << (isGood ? Problems{} : Problems{{Field::SuccessUrl, Kind::Malformed}});
            QTest::addRow("image, %s", name)
                << Change([text](NewProduct &p) { p.imageUrl = text; })
                << (isGood ? Problems{} : Problems{{Field::ImageUrl, Kind::Malformed}});
        }

        const auto fields = [](const QList<NewCustomField> &list) {
            return [list](NewProduct &p) { p.customFields = list; };
        };
        const NewCustomField a = field(u"a1"_s, u"A"_s);
        const NewCustomField b = field(u"b"_s, u"B"_s);
        const NewCustomField c = field(u"c"_s, u"C"_s);
        row("three custom fields", fields({a, b, c}));
        row("four custom fields", fields({a, b, c, field(u"d"_s, u"D"_s)}), {{Field::CustomFields, Kind::TooMany}});
        row("no key", fields({a, field({}, u"B"_s)}), {{Field::CustomFieldKey, Kind::Missing, 1}});
        row("key with a space", fields({field(u"a b"_s, u"A"_s)}), {{Field::CustomFieldKey, Kind::Malformed, 0}});
        row("key with an umlaut", fields({field(u"größe"_s, u"A"_s)}), {{Field::CustomFieldKey, Kind::Malformed, 0}});
        row("longest key", fields({field(QString(200, u'k'), u"A"_s)}));
        row("key too long", fields({field(QString(201, u'k'), u"A"_s)}), {{Field::CustomFieldKey, Kind::TooLong, 0}});
        row("key twice", fields({a, b, field(u"a1"_s, u"C"_s)}), {{Field::CustomFieldKey, Kind::Duplicate, 2}});
        row("no label", fields({field(u"a"_s, u" "_s)}), {{Field::CustomFieldLabel, Kind::Missing, 0}});
        row("longest label", fields({field(u"a"_s, QString(50, u'l'))}));
        row("label too long", fields({field(u"a"_s, QString(51, u'l'))}),
            {{Field::CustomFieldLabel, Kind::TooLong, 0}});
        const auto lengths = [&](std::optional<qint64> min, std::optional<qint64> max) {
            NewCustomField f = a;
            f.text = NewCustomTextField{max, min};
            return fields({f});
        };
        row("lengths", lengths(2, 200));
        row("one length", lengths(3, 3));
        row("lengths reversed", lengths(10, 5), {{Field::CustomFieldLength, Kind::Reversed, 0}});
        row("no room for text", lengths({}, 0), {{Field::CustomFieldLength, Kind::OutOfRange, 0}});
        row("length negative", lengths(-1, {}), {{Field::CustomFieldLength, Kind::OutOfRange, 0}});
        row("several at once",
            [](NewProduct &p) {
                p.name.clear();
                p.price = 5;
            },
            {{Field::Name, Kind::Missing}, {Field::Price, Kind::BelowMinimum}});
    }
    void finds()
    {
        QFETCH(Change, change);
        QFETCH(Problems, expected);
        NewProduct product = good();
        change(product);
        QCOMPARE(problemsOf(product), expected);
    }

    void sendsWhatDiffers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Change change, const QByteArray &expected) {
            QTest::newRow(name) << change << expected;
        };
        row(
            "nothing", [](NewProduct &) {}, "{}");
        row(
            "name", [](NewProduct &p) { p.name = u"Max"_s; }, "{'name':'Max'}");
        row(
            "price brings its currency", [](NewProduct &p) { p.price = 2900; }, "{'currency':'USD','price':2900}");
        row(
            "currency brings its price", [](NewProduct &p) { p.currency = u"EUR"_s; },
            "{'currency':'EUR','price':1900}");
        row(
            "success URL set", [](NewProduct &p) { p.defaultSuccessUrl = u"https://a.b/"_s; },
            "{'default_success_url':'https://a.b/'}");
        row(
            "empty is as absent", [](NewProduct &p) { p.defaultSuccessUrl = QString(); }, "{}");
        row(
            "no trial",
            [](NewProduct &p) {
                p.trialPeriodDays.reset();
                p.trialPrice.reset();
            },
            "{'trial_period_days':null,'trial_price':null}");
        row(
            "trial becomes free", [](NewProduct &p) { p.trialPrice.reset(); }, "{'trial_price':null}");
        row(
            "longer trial", [](NewProduct &p) { p.trialPeriodDays = 30; }, "{'trial_period_days':30}");
        row(
            "yearly", [](NewProduct &p) { p.billingPeriod = BillingPeriod::Yearly; },
            "{'billing_period':'every-year'}");
        row(
            "every 2 weeks",
            [](NewProduct &p) {
                p.billingPeriod = BillingPeriod::Custom;
                p.recurringInterval = RecurringInterval::Week;
                p.recurringIntervalCount = 2;
            },
            "{'billing_period':'custom','recurring_interval':'week','recurring_interval_count':2}");
        row(
            "one-time",
            [](NewProduct &p) {
                p.billingType = BillingType::OneTime;
                p.billingPeriod.reset();
                p.trialPeriodDays.reset();
                p.trialPrice.reset();
            },
            "{'billing_period':'once','billing_type':'onetime','trial_period_days':null,'trial_price':null}");
        row(
            "what can't be edited",
            [](NewProduct &p) {
                p.taxCategory = TaxCategory::Ebooks;
                p.customFields = {field(u"a"_s, u"A"_s)};
                p.abandonedCartRecoveryEnabled = true;
            },
            "{}");
        row(
            "pay what you want",
            [](NewProduct &p) {
                p.payWhatYouWant = true;
                p.suggestedPrice = 500;
            },
            "{'pay_what_you_want':true,'suggested_price':500}");
    }
    void sendsWhatDiffers()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, expected);
        NewProduct draft = draftOf(stored());
        change(draft);
        const ProductChanges changes = changesBetween(stored(), draft);
        QCOMPARE(sent(changes), expected);
        QCOMPARE(isEmpty(changes), expected == "{}");
        QVERIFY(isEmpty(changes) || changes.payWhatYouWant || !isApplied(changes, stored()));
    }

    void seesWhatWasApplied()
    {
        NewProduct draft = draftOf(stored());
        draft.name = u"Max"_s;
        draft.trialPeriodDays.reset();
        draft.trialPrice.reset();
        const ProductChanges changes = changesBetween(stored(), draft);
        Product after = stored();
        after.name = u"Max"_s;
        QVERIFY(!isApplied(changes, after)); // half of it
        after.trialPeriodDays.reset();
        after.trialPrice = 0;
        QVERIFY(isApplied(changes, after));
    }

    void anOldProductMayBreakRulesThatNobodyTouches()
    {
        Product old = stored();
        old.description.reset();
        old.price = 50;
        NewProduct draft = draftOf(old);
        draft.name = u"Max"_s;
        QVERIFY(problemsOf(draft, changesBetween(old, draft)).isEmpty());
        draft.price = 60;
        QCOMPARE(problemsOf(draft, changesBetween(old, draft)), Problems({{Field::Price, Kind::BelowMinimum}}));
    }

    void aDraftMakesTheProductAgain()
    {
        Product product = stored();
        CustomField question;
        question.type = CustomFieldType::Text;
        question.key = u"company"_s;
        question.label = u"Company"_s;
        question.optional = true;
        question.text = CustomTextField{200, 1, u"typed by somebody"_s};
        product.customFields = {question};
        const NewProduct draft = draftOf(product);
        QVERIFY(problemsOf(draft).isEmpty());
        QCOMPARE(draft.customFields->first().key, u"company"_s);
        QCOMPARE(draft.customFields->first().text->maxLength, std::optional<qint64>(200));
        QCOMPARE(draft.trialPrice, std::optional<qint64>(100));
        QVERIFY(isEmpty(changesBetween(product, draft)));
    }
};

QTEST_APPLESS_MAIN(tst_ProductRules)
#include "tst_productrules.moc"
