// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

enum Trait : unsigned {
    Seats = 1,
    LicenseKey = 2,
    File = 4,
    Credits = 8,
    Exclusive = 16,
    Archived = 32,
    AsksCompany = 64,
    AsksThree = 128,
    PaidTrial = 256,
    Business2B = 512
};

struct Line
{
    const char *name;
    const char *text;
    qint64 price;
    const char *currency;
    BillingPeriod period;
    int popularity;
    unsigned traits = 0;
    int trialDays = 0;
    TaxCategory category = TaxCategory::Saas;
    RecurringInterval interval = RecurringInterval::Month; ///< for Custom
    int count = 1;
};

using P = BillingPeriod;
constexpr auto Goods = TaxCategory::DigitalGoodsService;

constexpr Line lines[] = {
    // Old and archived ones first: the list is in order of creation.
    {"Pro, monthly (first year)", "The plan of the first year.", 900, "USD", P::Monthly, 12, Archived},
    {"Launch bundle", "All fonts of the first year, once.", 4900, "USD", P::Once, 10, Archived | LicenseKey, 0, Goods},
    {"Beta access", "Free while it lasted.", 0, "USD", P::Once, 3, Archived},
    {"Solo, monthly", "One designer, all fonts, one computer.", 900, "USD", P::Monthly, 60, 0, 7},
    {"Pro, monthly", "All fonts and the editor, three computers.", 1900, "USD", P::Monthly, 150, 0, 14},
    {"Pro, yearly", "All fonts and the editor, two months free.", 19000, "USD", P::Yearly, 70, LicenseKey},
    {"Pro, monthly (EUR)", "All fonts and the editor, three computers.", 1800, "EUR", P::Monthly, 110, 0, 14},
    {"Pro, yearly (EUR)", "All fonts and the editor, two months free.", 18000, "EUR", P::Yearly, 45, LicenseKey},
    {"Team, monthly", "Pro for each seat, shared libraries.", 1500, "USD", P::Monthly, 70,
     Seats | AsksCompany | Exclusive},
    {"Team, yearly", "Pro for each seat, shared libraries, invoice once a year.", 15000, "USD", P::Yearly, 30,
     Seats | AsksCompany | Exclusive},
    {"Team, monthly (EUR)", "Pro for each seat, shared libraries.", 1400, "EUR", P::Monthly, 45,
     Seats | AsksCompany | Exclusive | Business2B},
    {"Studio, quarterly", "For agencies: client handover, archive, priority mail.", 13900, "EUR", P::Quarterly, 25, 0},
    {"Studio, half-yearly", "For agencies, twice a year.", 26900, "EUR", P::HalfYearly, 18, 0},
    {"Studio, quarterly (USD)", "For agencies: client handover, archive, priority mail.", 14900, "USD", P::Quarterly,
     20, 0},
    {"Web fonts, pay by week", "Hosting for campaigns: pay for the weeks it runs.", 400, "USD", P::Custom, 30, 0, 0,
     TaxCategory::Saas, RecurringInterval::Week, 1},
    {"Type club", "A new font every other month.", 2900, "EUR", P::Custom, 14, File, 0, Goods, RecurringInterval::Month,
     2},
    {"Render server, daily", "A render server for as long as you need it.", 250, "USD", P::Daily, 3, 0},
    {"Hobby", "Three fonts, free for ever.", 0, "USD", P::Monthly, 30, 0},
    {"Plus with trial", "The first two weeks for a dollar.", 2400, "USD", P::Monthly, 20, PaidTrial, 14},
    {"Northwind Sans, desktop licence", "Eight weights with italics.", 12900, "USD", P::Once, 90, LicenseKey | File, 0,
     Goods},
    {"Northwind Serif, desktop licence", "Six weights with italics.", 11900, "USD", P::Once, 60, LicenseKey | File, 0,
     Goods},
    {"Northwind Mono", "For code, four weights.", 3900, "USD", P::Once, 120, LicenseKey | File, 0, Goods},
    {"Northwind Sans, Desktop-Lizenz", "Acht Schnitte mit Kursiven.", 11900, "EUR", P::Once, 60, LicenseKey | File, 0,
     Goods},
    {"Icon set", "1,200 icons as SVG and font.", 2900, "USD", P::Once, 160, File, 0, Goods},
    {"Icon set (EUR)", "1,200 icons as SVG and font.", 2700, "EUR", P::Once, 100, File, 0, Goods},
    {"Export credits, 100", "A hundred exports, no expiry.", 500, "USD", P::Once, 200, Credits},
    {"Export credits, 1,000", "A thousand exports, no expiry.", 3900, "USD", P::Once, 80, Credits},
    {"The book: Setting Type", "An e-book of 240 pages.", 1500, "EUR", P::Once, 90, File, 0, TaxCategory::Ebooks},
    {"Sample pack", "Twelve fonts to try, free.", 0, "EUR", P::Once, 40, File, 0, Goods},
    {"Custom lettering", "A wordmark drawn for you. We ask three questions first.", 89000, "EUR", P::Once, 4,
     AsksThree | Exclusive, 0, Goods},
    {"Workshop: Variable fonts", "Two evenings, live.", 14900, "EUR", P::Once, 12, AsksCompany, 0, Goods},
};

CustomField textField(const QString &key, const QString &label, bool optional)
{
    CustomField f;
    f.type = CustomFieldType::Text;
    f.key = key;
    f.label = label;
    f.optional = optional;
    f.text = CustomTextField{120, 2, {}};
    return f;
}

CustomField checkbox(const QString &key, const QString &label)
{
    CustomField f;
    f.type = CustomFieldType::Checkbox;
    f.key = key;
    f.label = label;
    f.optional = false;
    f.checkbox = CustomCheckbox{u"I agree to the [terms](https://northwind.example/terms)."_s, {}};
    return f;
}

void addFeature(Product &p, const Ids &ids, Index &count, FeatureType type, const QString &text)
{
    QList<Feature> features = p.features.value_or(QList<Feature>());
    features.append({ids.text(Kind::Feature, count++), type, text});
    p.features = features;
}

Product makeProduct(const Line &line, const Business &b, Index index, Index &features)
{
    Product p;
    p.id = b.ids.text(Kind::Product, index);
    p.mode = b.options.mode;
    p.name = QString::fromUtf8(line.name);
    p.description = QString::fromUtf8(line.text);
    p.price = line.price;
    p.currency = QString::fromLatin1(line.currency);
    p.billingType = line.period == P::Once ? BillingType::OneTime : BillingType::Recurring;
    p.billingPeriod = line.period;
    if (line.period == P::Custom) {
        p.recurringInterval = line.interval;
        p.recurringIntervalCount = line.count;
    }
    if (line.trialDays > 0)
        p.trialPeriodDays = line.trialDays;
    if (line.traits & PaidTrial)
        p.trialPrice = 100;
    p.status = line.traits & Archived ? ProductStatus::Archived : ProductStatus::Active;
    p.taxMode = line.traits & Exclusive ? TaxMode::Exclusive : TaxMode::Inclusive;
    if (line.traits & Business2B)
        p.businessNetPricing = true;
    p.taxCategory = line.category;
    p.productUrl = u"https://creem.io/"_s + (b.options.mode == ObjectMode::Live ? u""_s : u"test/"_s) + u"product/"_s
        + p.id;
    if (index % 3 == 0)
        p.defaultSuccessUrl = u"https://northwind.example/thanks"_s;
    if (index % 4 == 1) {
        p.imageUrl = u"https://cdn.northwind.example/products/%1.png"_s.arg(index);
        p.imageUrls = QList<QString>{*p.imageUrl, u"https://cdn.northwind.example/products/%1-back.jpg"_s.arg(index)};
    }
    if (line.traits & LicenseKey)
        addFeature(p, b.ids, features, FeatureType::LicenseKey, u"Licence key for the desktop fonts"_s);
    if (line.traits & File)
        addFeature(p, b.ids, features, FeatureType::File, u"Download: fonts and specimen"_s);
    if (line.traits & Credits)
        addFeature(p, b.ids, features, FeatureType::CustomerCredits, u"Export credits"_s);
    if (line.traits & Seats)
        addFeature(p, b.ids, features, FeatureType::Custom, u"Private note: how to invite your team"_s);
    if (line.traits & AsksCompany)
        p.customFields = QList<CustomField>{textField(u"company"_s, u"Company"_s, true)};
    if (line.traits & AsksThree)
        p.customFields = QList<CustomField>{
            textField(u"wordmark"_s, u"Text of the wordmark"_s, false),
            textField(u"mood"_s, u"Three words for its mood"_s, true), checkbox(u"terms"_s, u"Terms"_s)};
    return p;
}

} // namespace

void addProducts(Business &b, Random &random)
{
    const Milliseconds opening = addMonths(b.options.now, -24) - 60 * dayLength;
    Index index = 0;
    Index features = 0;
    Milliseconds created = opening;
    for (const Line &line : lines) {
        ProductRecord record;
        Product p = makeProduct(line, b, index, features);
        if (b.options.mode == ObjectMode::Test && index % 7 == 6)
            p.name = index % 2 ? u"TEST <b>%1 &amp; co</b>"_s.arg(p.name) : u"TEST "_s + p.name;
        created += random.between(1, 3) * hourLength; // all before the first sale
        p.createdAt = utc(created);
        p.updatedAt = utc(line.traits & Archived ? b.options.now - random.between(60, 300) * dayLength : created);
        record.product = std::make_shared<const Product>(std::move(p));
        record.popularity = line.popularity;
        record.perSeat = line.traits & Seats;
        b.products.push_back(std::move(record));
        ++index;
    }
}

void addDiscounts(Business &b, Random &random)
{
    struct Offer
    {
        const char *name;
        const char *code;
        DiscountType type;
        DiscountDuration duration;
        qint64 value; ///< percent or minor units
        const char *currency;
        int months;
        int limit;       ///< of redemptions; 0: none
        int expiresDays; ///< from now; 0: never
        DiscountStatus status;
        int products; ///< how many it applies to; 0: all
        int age;      ///< days
    };
    using D = DiscountDuration;
    using S = DiscountStatus;
    static constexpr auto Percent = DiscountType::Percentage;
    static constexpr auto Fixed = DiscountType::Fixed;
    static constexpr Offer offers[] = {
        {"Launch week", "LAUNCH50", Percent, D::Once, 50, "", 0, 500, -640, S::Expired, 0, 720},
        {"Friends of the house", "FRIENDS", Percent, D::Forever, 25, "", 0, 0, 0, S::Active, 0, 700},
        {"Students", "STUDENT", Percent, D::Repeating, 40, "", 12, 0, 0, S::Active, 6, 610},
        {"Ten dollars off", "TENOFF", Fixed, D::Once, 1000, "USD", 0, 200, 0, S::Active, 4, 560},
        {"Zehn Euro", "ZEHN", Fixed, D::Once, 1000, "EUR", 0, 0, 0, S::Active, 3, 550},
        {"Black Friday", "BLACKFRIDAY", Percent, D::Once, 30, "", 0, 0, -400, S::Expired, 0, 480},
        {"Annual plan, first year", "YEARLY20", Percent, D::Repeating, 20, "", 12, 1000, 0, S::Active, 4, 400},
        {"Partner: Kern & Pair", "KERN15", Percent, D::Forever, 15, "", 0, 50, 0, S::Active, 2, 300},
        {"Mistyped", "SUMMR", Percent, D::Once, 10, "", 0, 0, 0, S::Deleted, 0, 200},
        {"Summer", "SUMMER", Percent, D::Repeating, 10, "", 3, 0, 0, S::Active, 0, 199},
        {"Save two a month", "TWOOFF", Fixed, D::Repeating, 200, "USD", 6, 0, 0, S::Active, 3, 150},
        {"Come back", "COMEBACK", Percent, D::Repeating, 35, "", 2, 100, 60, S::Active, 5, 90},
        {"Winter sale", "WINTER", Percent, D::Once, 20, "", 0, 0, 90, S::Scheduled, 0, 20},
        {"Agency deal, not yet decided", "AGENCY", Fixed, D::Forever, 5000, "EUR", 0, 3, 0, S::Draft, 2, 10},
        {"Press", "PRESS100", Percent, D::Once, 100, "", 0, 25, 180, S::Active, 0, 5},
    };
    for (const Offer &offer : offers) {
        const auto index = Index(b.discounts.size());
        DiscountRecord record;
        record.createdAt = b.options.now - offer.age * dayLength - random.between(0, 12) * hourLength;
        Discount &d = record.discount;
        d.id = b.ids.text(Kind::Discount, index);
        d.mode = b.options.mode;
        d.status = offer.status;
        d.name = QString::fromUtf8(offer.name);
        d.code = QString::fromLatin1(offer.code);
        d.type = offer.type;
        if (offer.type == Percent) {
            d.percentage = double(offer.value);
        } else {
            d.amount = offer.value;
            d.currency = QString::fromLatin1(offer.currency);
        }
        if (offer.expiresDays != 0)
            d.expiryDate = utc(b.options.now + offer.expiresDays * dayLength);
        if (offer.limit > 0)
            d.maxRedemptions = offer.limit;
        d.duration = offer.duration;
        if (offer.months > 0)
            d.durationInMonths = offer.months;
        QList<QString> applies;
        const Index start = Index(random.below(5)) + 3;
        for (Index i = start; i < b.products.size() && (offer.products == 0 || applies.size() < offer.products); ++i) {
            const Product &p = b.product(i);
            if (p.price > 0 && (offer.type == Percent || p.currency == d.currency))
                applies.append(p.id);
        }
        d.appliesToProducts = applies;
        d.redeemCount = 0;
        b.discountOfCode.insert(d.code.toUpper(), index);
        b.discounts.push_back(std::move(record));
    }
}

} // namespace demo
