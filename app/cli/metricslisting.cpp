// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricslisting.h"

#include "core/metrics/health.h"
#include "terminaltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const DayRange &days)
{
    return {{u"from"_s, days.first.toString(Qt::ISODate)}, {u"to"_s, days.last.toString(Qt::ISODate)}};
}

constexpr std::array sums{Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept,
                          Metric::Tax,   Metric::Net,     Metric::Discounts,   Metric::Payments};

QJsonObject jsonOf(const Figures &figures)
{
    if (figures.isOverflown)
        return {{u"overflown"_s, true}};
    QJsonObject object;
    for (const Metric metric : sums)
        object.insert(metricName(metric), figures.of(metric));
    return object;
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::New: return u"new"_s;
    case Origin::Recurring: return u"recurring"_s;
    case Origin::OneTime: return u"one_time"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject jsonOf(const DayFigures &day)
{
    QJsonObject object = jsonOf(day.all());
    for (const Origin origin : allOrigins)
        object.insert(originName(origin), jsonOf(day.byOrigin[size_t(origin)]));
    object.insert(u"failed_payments"_s, QJsonObject{{u"count"_s, day.failed.count}, {u"amount"_s, day.failed.amount}});
    return object;
}

QJsonArray jsonOf(const QList<NamedSlice> &slices)
{
    QJsonArray array;
    for (const NamedSlice &slice : slices) {
        QJsonObject object = jsonOf(slice.figures);
        object.insert(u"key"_s, slice.key);
        if (!slice.name.isEmpty())
            object.insert(u"name"_s, slice.name);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const MrrState &state) { return {{u"mrr"_s, state.mrr}, {u"subscribers"_s, state.subscribers}}; }

QJsonObject jsonOf(const Movements &moved)
{
    QJsonObject object;
    for (const Metric metric :
         {Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr, Metric::ReactivationMrr}) {
        const auto movement = *movementOf(metric);
        object.insert(
            metricName(metric), QJsonObject{{u"amount"_s, moved.of(movement)}, {u"count"_s, moved.countOf(movement)}});
    }
    return object;
}

QJsonValue jsonOf(const Ratio &ratio)
{
    return ratio.isKnown() ? QJsonValue(QJsonArray{ratio.part, ratio.whole}) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

void addRates(QJsonObject &object, const MrrState &start, const Movements &moved, const MrrState &end, qint64 days)
{
    const Ratio churn = subscriberChurn(start, moved);
    object.insert(metricName(Metric::SubscriberChurn), jsonOf(churn));
    object.insert(metricName(Metric::RevenueChurn), jsonOf(revenueChurn(start, moved)));
    object.insert(metricName(Metric::QuickRatio), jsonOf(quickRatio(moved)));
    object.insert(metricName(Metric::Arpu), jsonOf(arpu(end)));
    object.insert(metricName(Metric::Ltv), jsonOf(lifetimeValue(end, churn, days)));
}

QJsonObject recurringOf(const MetricsReport &r)
{
    QJsonArray buckets;
    for (const RecurringBucket &bucket : r.recurring) {
        QJsonObject object = jsonOf(bucket.days);
        object.insert(u"start"_s, jsonOf(bucket.start));
        object.insert(u"movements"_s, jsonOf(bucket.moved));
        object.insert(u"end"_s, jsonOf(bucket.end));
        object.insert(u"noted_on_the_day"_s, bucket.noted ? QJsonValue(jsonOf(*bucket.noted)) : QJsonValue());
        addRates(object, bucket.start, bucket.moved, bucket.end, bucket.days.days());
        buckets.append(object);
    }
    QJsonObject object{{u"start"_s, jsonOf(r.mrrStart)},
                       {u"movements"_s, jsonOf(r.moved)},
                       {u"end"_s, jsonOf(r.mrrEnd)},
                       {u"buckets"_s, buckets}};
    addRates(object, r.mrrStart, r.moved, r.mrrEnd, r.request.range.days());
    return object;
}

QString concernName(Concern concern)
{
    switch (concern) {
    case Concern::PastDue: return u"past_due"_s;
    case Concern::Unpaid: return u"unpaid"_s;
    case Concern::Ending: return u"ending"_s;
    case Concern::TrialEnding: return u"trial_ending"_s;
    case Concern::ChargedBack: return u"charged_back"_s;
    case Concern::DiscountEnding: return u"discount_ending"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonArray numbers(const QList<qint64> &values)
{
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

QJsonObject jsonOf(const HealthReport &health)
{
    QJsonArray attention;
    for (const Attention &a : health.attention)
        attention.append(QJsonObject{
            {u"concern"_s, concernName(a.concern)}, {u"count"_s, qint64(a.rows.size())}, {u"stake"_s, a.stake}});
    QJsonArray renewals;
    for (const RenewalDay &day : health.renewals)
        renewals.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                                    {u"count"_s, day.count},
                                    {u"amount"_s, day.amount},
                                    {u"trials"_s, day.trials}});
    QJsonArray forecasts;
    for (const Forecast &f : health.forecasts)
        forecasts.append(QJsonObject{
            {u"days"_s, f.days},
            {u"renewals"_s, f.count},
            {u"amount"_s, f.amount},
            {u"ending"_s, f.ending},
            {u"ending_amount"_s, f.endingAmount}});
    QJsonArray cohorts;
    for (const Cohort &cohort : health.cohorts) {
        QJsonObject object = jsonOf(cohort.month);
        object.insert(u"subscribers"_s, cohort.subscribers);
        object.insert(u"mrr"_s, cohort.mrr);
        object.insert(u"kept"_s, numbers(cohort.kept));
        object.insert(u"kept_mrr"_s, numbers(cohort.keptMrr));
        cohorts.append(object);
    }
    const Trials &trials = health.trials;
    return {{u"needs_attention"_s, attention},
            {u"renewals"_s, renewals},
            {metricName(Metric::Forecast), forecasts},
            {metricName(Metric::Retention), cohorts},
            {u"trials"_s,
             QJsonObject{{u"started"_s, trials.started},
                         {u"converted"_s, trials.converted},
                         {u"lost"_s, trials.lost},
                         {u"running"_s, trials.running()},
                         {metricName(Metric::TrialConversion), jsonOf(trials.conversion())}}}};
}

QJsonObject currencyOf(const MetricsReport &r, const HealthReport &health)
{
    QJsonArray buckets;
    for (const RevenueBucket &bucket : r.revenue) {
        QJsonObject object = jsonOf(bucket.figures);
        object.insert(u"from"_s, bucket.days.first.toString(Qt::ISODate));
        object.insert(u"to"_s, bucket.days.last.toString(Qt::ISODate));
        buckets.append(object);
    }
    const auto digits = minorDigits(r.request.currency);
    return {{u"currency"_s, r.request.currency},
            {u"minor_digits"_s, digits ? QJsonValue(*digits) : QJsonValue()},
            {u"revenue"_s,
             QJsonObject{{u"total"_s, jsonOf(r.total)},
                         {u"previous"_s, jsonOf(r.previousTotal)},
                         {u"buckets"_s, buckets},
                         {u"by_product"_s, jsonOf(r.products)},
                         {u"by_country"_s, jsonOf(r.countries)},
                         {u"by_type"_s, jsonOf(r.types)}}},
            {u"recurring"_s, recurringOf(r)},
            {u"health"_s, jsonOf(health)}};
}

QString timeName(CountedTime time)
{
    switch (time) {
    case CountedTime::Payment: return u"payment"_s;
    case CountedTime::FirstSeen: return u"payment; what is given back when it was first seen, if that was seen"_s;
    case CountedTime::Movement: return u"change of the subscription's MRR"_s;
    case CountedTime::Created: return u"creation"_s;
    case CountedTime::EndOfRange: return u"end of the range"_s;
    case CountedTime::StartOfRange: return u"start of the range"_s;
    case CountedTime::NextCharge: return u"next charge"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonArray definitions()
{
    QJsonArray array;
    for (const Metric metric : allMetrics) {
        const Definition &definition = definitionOf(metric);
        QJsonArray transactions;
        for (const TransactionStatus status : definition.transactions)
            transactions.append(json::Open(status).wire());
        QJsonArray subscriptions;
        for (const SubscriptionStatus status : definition.subscriptions)
            subscriptions.append(json::Open(status).wire());
        array.append(QJsonObject{{u"metric"_s, metricName(metric)},
                                 {u"transactions"_s, transactions},
                                 {u"subscriptions"_s, subscriptions},
                                 {u"time"_s, timeName(definition.time)}});
    }
    return array;
}

QJsonArray customersOf(const MetricsReport &r)
{
    QJsonArray array;
    for (qsizetype i = 0; i < r.recurring.size(); ++i) {
        QJsonObject object = jsonOf(r.recurring.at(i).days);
        object.insert(metricName(Metric::NewCustomers), r.customersByBucket.at(i));
        object.insert(metricName(Metric::ActiveSubscriptions), r.recurring.at(i).active);
        array.append(object);
    }
    return array;
}

QByteArray jsonOf(const QList<MetricsReport> &reports, const QList<HealthReport> &healths)
{
    QJsonArray currencies;
    const MetricsReport &any = reports.first();
    if (!any.request.currency.isEmpty())
        for (qsizetype i = 0; i < reports.size(); ++i)
            currencies.append(currencyOf(reports.at(i), healths.at(i)));
    QJsonObject root = jsonOf(any.request.range);
    root.insert(u"previous"_s, any.request.previous ? QJsonValue(jsonOf(*any.request.previous)) : QJsonValue());
    root.insert(u"interval"_s, intervalName(any.request.interval));
    root.insert(u"zone"_s, QString::fromLatin1(any.zone));
    root.insert(u"now"_s, QDateTime::fromMSecsSinceEpoch(any.now, Qt::UTC).toString(Qt::ISODateWithMs));
    root.insert(u"currencies"_s, currencies);
    root.insert(metricName(Metric::NewCustomers), any.customers);
    root.insert(
        metricName(Metric::ActiveSubscriptions), QJsonObject{{u"start"_s, any.activeAtStart}, {u"end"_s, any.active}});
    root.insert(u"buckets"_s, customersOf(any));
    root.insert(u"definitions"_s, definitions());
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

/// The figures of each currency and bucket, a line each. Minor units for programs, amounts for people.
QByteArray linesOf(const QList<MetricsReport> &reports, bool isCsv)
{
    QList<QStringList> lines;
    QStringList head{u"currency"_s, u"from"_s, u"to"_s};
    for (const Metric metric : sums)
        head.append(metricName(metric));
    head += {u"new_mrr"_s,          u"expansion_mrr"_s, u"contraction_mrr"_s, u"churned_mrr"_s,
             u"reactivation_mrr"_s, u"mrr"_s,           u"subscribers"_s};
    lines.append(head);
    for (const MetricsReport &r : reports) {
        if (r.request.currency.isEmpty())
            continue;
        const auto amount = [&](qint64 minor) {
            return isCsv ? QString::number(minor) : plainAmount({minor, r.request.currency});
        };
        for (qsizetype i = 0; i < r.revenue.size(); ++i) {
            const Figures figures = r.revenue.at(i).figures.all();
            const RecurringBucket &recurring = r.recurring.at(i);
            QStringList line{terminalText(r.request.currency), r.revenue.at(i).days.first.toString(Qt::ISODate),
                             r.revenue.at(i).days.last.toString(Qt::ISODate)};
            for (const Metric metric : sums)
                line.append(figures.isOverflown              ? u"?"_s
                                : metric == Metric::Payments ? QString::number(figures.payments)
                                                             : amount(figures.of(metric)));
            for (const Movement movement :
                 {Movement::New, Movement::Expansion, Movement::Contraction, Movement::Churn, Movement::Reactivation})
                line.append(amount(recurring.moved.of(movement)));
            line += {amount(recurring.end.mrr), QString::number(recurring.end.subscribers)};
            lines.append(line);
        }
    }
    QList<qsizetype> widths(head.size());
    for (const QStringList &line : std::as_const(lines))
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    QByteArray text;
    for (const QStringList &line : std::as_const(lines)) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i)
            cells.append(isCsv       ? line.at(i)
                             : i < 3 ? line.at(i).leftJustified(widths.at(i))
                                     : line.at(i).rightJustified(widths.at(i)));
        text += cells.join(isCsv ? u","_s : u"  "_s).toUtf8() + (isCsv ? "\r\n" : "\n");
    }
    return text;
}

} // namespace

Listed writeMetrics(MirrorReader &reader, const Arguments &arguments, QIODevice &output)
{
    Listed result;
    Accounts accounts;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const auto done = accounts.bringUpToDate(reader, arguments.zone, now); !done) {
        result.mirrorError = done.error();
        return result;
    }
    MetricsRequest request;
    request.range = {arguments.from.isValid() ? arguments.from : accounts.firstDay(),
                     arguments.to.isValid() ? arguments.to : accounts.today()};
    if (!request.range.isValid()) {
        result.outputError = u"the range ends before it begins"_s;
        return result;
    }
    request.wantsSlices = true;
    request.previous = previousRange(request.range);
    request.interval = arguments.interval.value_or(fittingInterval(request.range));
    QStringList currencies = accounts.currencies();
    if (currencies.isEmpty())
        currencies = QStringList{QString()};
    constexpr int cohortMonths = 24;
    QList<MetricsReport> reports;
    QList<HealthReport> healths;
    for (const QString &currency : std::as_const(currencies)) {
        request.currency = currency;
        auto report = makeReport(reader, accounts, request);
        if (!report) {
            result.mirrorError = report.error();
            return result;
        }
        reports.append(std::move(*report));
        healths.append(makeHealth(accounts, currency, request.range, cohortMonths));
    }
    QByteArray text;
    switch (arguments.format) {
    case Arguments::Format::Json: text = terminalJson(jsonOf(reports, healths)); break;
    case Arguments::Format::Csv: text = linesOf(reports, true); break;
    case Arguments::Format::Table: text = linesOf(reports, false); break;
    }
    result.records = reports.size();
    if (output.write(text) != text.size())
        result.outputError = output.errorString();
    return result;
}
