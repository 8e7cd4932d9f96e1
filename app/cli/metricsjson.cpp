// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const DayRange &days)
{
    return {{u"from"_s, days.first.toString(Qt::ISODate)}, {u"to"_s, days.last.toString(Qt::ISODate)}};
}

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
    object.insert(u"failed_payments"_s,
                  QJsonObject{{u"count"_s, day.failed.count},
                              {u"amount"_s, day.failed.isOverflown ? QJsonValue() : QJsonValue(day.failed.amount)}});
    return object;
}

const QStringList splitNames{u"by_product"_s, u"by_country"_s, u"by_type"_s};

QJsonArray totalsOf(const Split &split)
{
    QJsonArray array;
    for (const NamedSlice &slice : split.totals) {
        QJsonObject object = jsonOf(slice.figures);
        object.insert(u"key"_s, slice.key);
        if (!slice.name.isEmpty())
            object.insert(u"name"_s, slice.name);
        array.append(object);
    }
    return array;
}

/// Without what there is nothing of: most products sell nothing on most days.
QJsonArray bucketOf(const Split &split, qsizetype bucket)
{
    QJsonArray array;
    const QList<Figures> &figures = split.byBucket.at(bucket);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (figures.at(i).isEmpty())
            continue;
        QJsonObject object = jsonOf(figures.at(i));
        object.insert(u"key"_s, split.totals.at(i).key);
        array.append(object);
    }
    return array;
}

QJsonValue amountOf(qint64 minor, bool isOverflown) { return isOverflown ? QJsonValue() : QJsonValue(minor); }

QJsonObject jsonOf(const MrrState &state)
{
    return {{u"mrr"_s, amountOf(state.mrr, state.isOverflown)}, {u"subscribers"_s, state.subscribers}};
}

QJsonObject jsonOf(const Movements &moved)
{
    QJsonObject object;
    for (const Metric metric :
         {Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr, Metric::ReactivationMrr}) {
        const auto movement = *movementOf(metric);
        object.insert(metricName(metric),
                      QJsonObject{{u"amount"_s, amountOf(moved.of(movement), moved.isOverflown)},
                                  {u"count"_s, moved.countOf(movement)}});
    }
    return object;
}

QJsonValue jsonOf(const Ratio &ratio)
{
    return ratio.isKnown() ? QJsonValue(QJsonArray{ratio.part, ratio.whole}) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

void addRates(QJsonObject &object, const MrrState &start, const Movements &moved, const Leavers &leavers,
              const MrrState &end, qint64 days)
{
    const Ratio churn = subscriberChurn(start, leavers);
    object.insert(metricName(Metric::SubscriberChurn), jsonOf(churn));
    object.insert(metricName(Metric::RevenueChurn), jsonOf(revenueChurn(start, leavers)));
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
        addRates(object, bucket.start, bucket.moved, bucket.leavers, bucket.end, bucket.days.daysUntil(r.today));
        buckets.append(object);
    }
    QJsonObject object{{u"start"_s, jsonOf(r.mrrStart)},
                       {u"movements"_s, jsonOf(r.moved)},
                       {u"end"_s, jsonOf(r.mrrEnd)},
                       {u"without_known_price"_s, r.unpriced},
                       {u"buckets"_s, buckets}};
    addRates(object, r.mrrStart, r.moved, r.leavers, r.mrrEnd, r.request.range.daysUntil(r.today));
    if (r.request.previous) {
        QJsonObject before{{u"start"_s, jsonOf(r.previousMrrStart)},
                           {u"movements"_s, jsonOf(r.previousMoved)},
                           {u"end"_s, jsonOf(r.previousMrrEnd)}};
        addRates(before, r.previousMrrStart, r.previousMoved, r.previousLeavers, r.previousMrrEnd,
                 r.request.previous->daysUntil(r.today));
        object.insert(u"previous"_s, before);
    }
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

QJsonObject jsonOf(const Trials &trials)
{
    return {{u"started"_s, trials.started},
            {u"converted"_s, trials.converted},
            {u"lost"_s, trials.lost},
            {u"running"_s, trials.running()},
            {metricName(Metric::TrialConversion), jsonOf(trials.conversion())}};
}

QJsonObject jsonOf(const HealthReport &health, const Trials &trialsBefore)
{
    QJsonArray attention;
    for (const Attention &a : health.attention) {
        const bool isKnown = a.concern != Concern::DiscountEnding; // Creem doesn't say which payment used which code
        attention.append(QJsonObject{{u"concern"_s, concernName(a.concern)},
                                     {u"count"_s, qint64(a.rows.size())},
                                     {u"stake"_s, amountOf(a.stake, a.isOverflown || !isKnown)}});
    }
    QJsonArray renewals;
    for (const RenewalDay &day : health.renewals)
        renewals.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                                    {u"count"_s, day.count},
                                    {u"amount"_s, amountOf(day.amount, day.isOverflown)},
                                    {u"trials"_s, day.trials}});
    QJsonArray forecasts;
    for (const Forecast &f : health.forecasts)
        forecasts.append(QJsonObject{
            {u"days"_s, f.days},
            {u"renewals"_s, f.count},
            {u"amount"_s, amountOf(f.amount, f.isOverflown)},
            {u"ending"_s, f.ending},
            {u"ending_amount"_s, amountOf(f.endingAmount, f.isOverflown)}});
    QJsonArray cohorts;
    for (const Cohort &cohort : health.cohorts) {
        QJsonObject object = jsonOf(cohort.month);
        object.insert(u"subscribers"_s, cohort.subscribers);
        object.insert(u"mrr"_s, amountOf(cohort.mrr, cohort.isOverflown));
        object.insert(u"kept"_s, numbers(cohort.kept));
        object.insert(u"kept_mrr"_s, cohort.isOverflown ? QJsonValue() : QJsonValue(numbers(cohort.keptMrr)));
        cohorts.append(object);
    }
    QJsonObject trials = jsonOf(health.trials);
    trials.insert(u"previous"_s, jsonOf(trialsBefore));
    return {{u"needs_attention"_s, attention},
            {u"renewals"_s, renewals},
            {metricName(Metric::Forecast), forecasts},
            {metricName(Metric::Retention), cohorts},
            {u"trials"_s, trials}};
}

/// Null where nothing was compared.
QJsonValue jsonOf(const QList<ComparedFigure> &compared)
{
    QJsonArray array;
    for (const ComparedFigure &figure : compared) {
        QJsonArray explanations;
        for (const Explanation &explanation : figure.explanations)
            explanations.append(QJsonObject{{u"reason"_s, reasonName(explanation.reason)},
                                            {u"amount"_s, explanation.amount},
                                            {u"records"_s, qint64(explanation.rows.size())}});
        array.append(QJsonObject{
            {u"figure"_s, comparedName(figure.figure)},
            {u"ours"_s, figure.ours},
            {u"creems"_s, figure.theirs},
            {u"difference"_s, figure.difference()},
            {u"explanations"_s, explanations},
            {u"unexplained"_s, figure.unexplained()}});
    }
    return compared.isEmpty() ? QJsonValue() : QJsonValue(array);
}

QJsonObject jsonOf(const RevenueBucket &bucket)
{
    QJsonObject object = jsonOf(bucket.figures);
    object.insert(u"from"_s, bucket.days.first.toString(Qt::ISODate));
    object.insert(u"to"_s, bucket.days.last.toString(Qt::ISODate));
    return object;
}

QJsonObject currencyOf(const CurrencyMetrics &metrics)
{
    const MetricsReport &r = metrics.report;
    QJsonArray buckets;
    for (qsizetype i = 0; i < r.revenue.size(); ++i) {
        QJsonObject object = jsonOf(r.revenue.at(i));
        for (qsizetype split = 0; split < splitNames.size(); ++split)
            object.insert(splitNames.at(split), bucketOf(metrics.splits.at(split), i));
        buckets.append(object);
    }
    QJsonArray before; // beside the buckets, as far as both go
    for (const RevenueBucket &bucket : r.previousRevenue)
        before.append(jsonOf(bucket));
    QJsonObject revenue{{u"total"_s, jsonOf(r.total)},
                        {u"previous"_s, jsonOf(r.previousTotal)},
                        {u"buckets"_s, buckets},
                        {u"previous_buckets"_s, before}};
    for (qsizetype split = 0; split < splitNames.size(); ++split)
        revenue.insert(splitNames.at(split), totalsOf(metrics.splits.at(split)));
    const auto digits = minorDigits(r.request.currency);
    return {{u"currency"_s, r.request.currency},
            {u"minor_digits"_s, digits ? QJsonValue(*digits) : QJsonValue()},
            {u"revenue"_s, revenue},
            {u"recurring"_s, recurringOf(r)},
            {u"health"_s, jsonOf(metrics.health, metrics.trialsBefore)},
            {u"reconciliation"_s, jsonOf(metrics.compared)}};
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
    case CountedTime::Now: return u"now"_s;
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

} // namespace

QString comparedName(Compared figure)
{
    switch (figure) {
    case Compared::Revenue: return u"revenue"_s;
    case Compared::NetRevenue: return u"net_revenue"_s;
    case Compared::Payments: return u"payments"_s;
    case Compared::Customers: return u"new_customers"_s;
    case Compared::Subscriptions: return u"new_subscriptions"_s;
    case Compared::ActiveSubscriptions: return u"active_subscriptions"_s;
    case Compared::Mrr: return u"mrr"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::RefundsOnOtherDays: return u"refunds_on_other_days"_s;
    case Reason::Fees: return u"fees"_s;
    case Reason::ListPrices: return u"list_prices"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray metricsJson(const QList<CurrencyMetrics> &all, const QJsonValue &combined)
{
    QJsonArray currencies;
    const MetricsReport &any = all.first().report;
    if (!any.request.currency.isEmpty())
        for (const CurrencyMetrics &metrics : all)
            currencies.append(currencyOf(metrics));
    QJsonObject root = jsonOf(any.request.range);
    QJsonObject before;
    if (any.request.previous) {
        before = jsonOf(*any.request.previous);
        before.insert(metricName(Metric::NewCustomers), any.previousCustomers);
        before.insert(metricName(Metric::ActiveSubscriptions), QJsonObject{{u"end"_s, any.previousActive}});
    }
    root.insert(u"previous"_s, any.request.previous ? QJsonValue(before) : QJsonValue());
    root.insert(u"interval"_s, intervalName(any.request.interval));
    root.insert(u"zone"_s, QString::fromLatin1(any.zone));
    root.insert(u"now"_s, QDateTime::fromMSecsSinceEpoch(any.now, Qt::UTC).toString(Qt::ISODateWithMs));
    root.insert(u"currencies"_s, currencies);
    root.insert(u"combined"_s, combined);
    root.insert(metricName(Metric::NewCustomers), any.customers);
    root.insert(
        metricName(Metric::ActiveSubscriptions), QJsonObject{{u"start"_s, any.activeAtStart}, {u"end"_s, any.active}});
    root.insert(u"buckets"_s, customersOf(any));
    root.insert(u"definitions"_s, definitions());
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}
