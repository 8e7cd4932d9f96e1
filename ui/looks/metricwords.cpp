// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricwords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct MetricWords
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

QString timeWords(CountedTime time)
{
    switch (time) {
    case CountedTime::Payment: return MetricWords::tr("Counted on the day of the payment.");
    case CountedTime::FirstSeen:
        return MetricWords::tr(
            "Payments count on their day. What was given back counts on the day on which this computer "
            "first saw it: Creem doesn't say when that happened. What was given back before Creamery "
            "read the payment for the first time counts on the payment's day.");
    case CountedTime::Movement: return MetricWords::tr("Counted on the day on which the subscription's MRR changed.");
    case CountedTime::Created: return MetricWords::tr("Counted on the day on which Creem made the record.");
    case CountedTime::EndOfRange: return MetricWords::tr("As it stands at the end of the last day.");
    case CountedTime::StartOfRange: return MetricWords::tr("A share of what was there when the first day began.");
    case CountedTime::NextCharge:
        return MetricWords::tr("Counted on the day for which Creem announces the next charge.");
    case CountedTime::Now: return MetricWords::tr("As it stands now, whatever days are chosen.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString metricTitle(Metric metric)
{
    switch (metric) {
    case Metric::Gross: return MetricWords::tr("Gross revenue");
    case Metric::Refunds: return MetricWords::tr("Refunds");
    case Metric::Chargebacks: return MetricWords::tr("Chargebacks");
    case Metric::Kept: return MetricWords::tr("Kept");
    case Metric::Tax: return MetricWords::tr("Tax");
    case Metric::Net: return MetricWords::tr("Net revenue");
    case Metric::Discounts: return MetricWords::tr("Discounts");
    case Metric::Payments: return MetricWords::tr("Payments");
    case Metric::FailedPayments: return MetricWords::tr("Failed payments");
    case Metric::NewCustomers: return MetricWords::tr("New customers");
    case Metric::ActiveSubscriptions: return MetricWords::tr("Active subscriptions");
    case Metric::Mrr: return MetricWords::tr("MRR");
    case Metric::NewMrr: return MetricWords::tr("New MRR");
    case Metric::ExpansionMrr: return MetricWords::tr("Expansion MRR");
    case Metric::ContractionMrr: return MetricWords::tr("Contraction MRR");
    case Metric::ChurnedMrr: return MetricWords::tr("Churned MRR");
    case Metric::ReactivationMrr: return MetricWords::tr("Reactivation MRR");
    case Metric::Subscribers: return MetricWords::tr("Paying subscriptions");
    case Metric::SubscriberChurn: return MetricWords::tr("Subscriber churn");
    case Metric::RevenueChurn: return MetricWords::tr("Revenue churn");
    case Metric::Arpu: return MetricWords::tr("Average revenue per subscription");
    case Metric::Ltv: return MetricWords::tr("Lifetime value");
    case Metric::QuickRatio: return MetricWords::tr("Quick ratio");
    case Metric::TrialConversion: return MetricWords::tr("Trial conversion");
    case Metric::Retention: return MetricWords::tr("Retention");
    case Metric::Forecast: return MetricWords::tr("Expected renewals");
    case Metric::AtStake: return MetricWords::tr("At stake");
    }
    Q_UNREACHABLE();
    return {};
}

QString metricDefinition(Metric metric)
{
    switch (metric) {
    case Metric::Gross:
        return MetricWords::tr("What customers paid: after discounts, tax included, before anything was given back.");
    case Metric::Refunds:
        return MetricWords::tr(
            "What was refunded of payments, in full or in part, tax included. One that is called refunded without an "
            "amount was refunded in full.");
    case Metric::Chargebacks:
        return MetricWords::tr("What banks took back: all of a charged back payment that was not refunded already.");
    case Metric::Kept:
        return MetricWords::tr(
            "Gross revenue less refunds and chargebacks, tax included. Creem's own summary calls this "
            "revenue.");
    case Metric::Tax:
        return MetricWords::tr(
            "The tax in what was kept. Of a partly refunded payment the same part of its tax counts, "
            "cut to the smallest unit of the currency.");
    case Metric::Net:
        return MetricWords::tr("Gross revenue less refunds, chargebacks and tax. Creem's fees are still in it: its "
                               "interface doesn't tell them.");
    case Metric::Discounts:
        return MetricWords::tr(
            "What discounts took off payments before they were made. It is part of no other figure.");
    case Metric::Payments:
        return MetricWords::tr("How many payments were made, also those that were given back later.");
    case Metric::FailedPayments:
        return MetricWords::tr(
            "Attempts that were declined or given up. A payment that succeeds at the third attempt has "
            "two of them.");
    case Metric::NewCustomers:
        return MetricWords::tr("Customers whom Creem created, whether or not they paid, and in whatever currency.");
    case Metric::ActiveSubscriptions:
        return MetricWords::tr(
            "Subscriptions that may use what they are for: active, on trial, past due, or ending with "
            "their period, free plans included, in whatever currency. Days before today are rebuilt from when "
            "subscriptions began and ended.");
    case Metric::Mrr:
        return MetricWords::tr(
            "Monthly recurring revenue: what each subscription's last charge for a whole period is "
            "worth in a month, after discounts and without tax. A year's charge is divided by twelve, "
            "a day's or week's counts by the 365 days of a year; each is cut to the smallest unit. "
            "Trials, free plans, paused, unpaid and ended subscriptions have none. A subscription that "
            "nobody paid for during more than 30 days had ended in between. Refunds don't change it. "
            "An invoice that also holds the difference of an earlier change counts as it stands. "
            "A subscription of an unknown product isn't in it where no payment says for how long it is. "
            "Creem keeps no history of it: what was before is rebuilt from payments.");
    case Metric::NewMrr: return MetricWords::tr("MRR of subscriptions that have some for the first time.");
    case Metric::ExpansionMrr:
        return MetricWords::tr(
            "What the MRR of subscriptions grew by: more seats, a larger plan, a discount that ended. "
            "A change in the middle of a period counts when it was paid for.");
    case Metric::ContractionMrr:
        return MetricWords::tr("What the MRR of subscriptions shrank by without coming to nothing.");
    case Metric::ChurnedMrr:
        return MetricWords::tr("MRR of subscriptions that came to nothing: canceled, or no longer paid for.");
    case Metric::ReactivationMrr: return MetricWords::tr("MRR of subscriptions that had come to nothing before.");
    case Metric::Subscribers: return MetricWords::tr("Subscriptions with MRR.");
    case Metric::SubscriberChurn:
        return MetricWords::tr(
            "Subscriptions that had MRR when the days began and have none when they end, of all that had some "
            "when they began. Each counts once, and none that came meanwhile.");
    case Metric::RevenueChurn:
        return MetricWords::tr(
            "The MRR that subscriptions had when the days began that have none when they end, of all MRR when "
            "the days began. What only shrank is not in it.");
    case Metric::Arpu: return MetricWords::tr("MRR divided by the subscriptions that have some.");
    case Metric::Ltv:
        return MetricWords::tr("Average revenue per subscription divided by the subscriber churn of a month. A rough "
                               "guide: it takes for granted that everything goes on as in this period.");
    case Metric::QuickRatio:
        return MetricWords::tr("New, expansion and reactivation MRR, divided by churn and contraction.");
    case Metric::TrialConversion:
        return MetricWords::tr(
            "Trials that were paid for afterwards, of all that have ended, by when they began. Creem "
            "doesn't mark them: a subscription was tried when what its first charge is for began later than "
            "it, and nothing was asked for at once. A first payment that only came late is no trial. Of one that "
            "nobody was ever asked to pay, and that isn't active, nothing tells the two apart: it counts.");
    case Metric::Retention:
        return MetricWords::tr("Of the subscriptions whose MRR began in a month, those that have some at the end of it "
                               "and of each month after.");
    case Metric::Forecast:
        return MetricWords::tr(
            "An estimate: the charges that Creem announces for active subscriptions and trials, and "
            "those that follow from their periods, each as high as the last, tax included. A trial "
            "counts with its list price. What has no known price isn't in it. Nobody leaves and nobody comes in it. "
            "Ending are the "
            "subscriptions that are set to be canceled with their period, and what each would have "
            "been charged then is lost by that. What the calendar calls received came in on that "
            "day from subscriptions that had paid before.");
    case Metric::AtStake:
        return MetricWords::tr(
            "What the next charge of each would be, tax included: of subscriptions that are past due or "
            "unpaid, of those that end within 30 days, and, at the list price, of trials that end within 7; where "
            "only a trial's price was paid, the list price counts too. "
            "Payments that were charged back in the last 30 days count with what was taken back. Codes are "
            "shown that run out within 14 days or of which nine tenths are used: what they bring isn't known.");
    }
    Q_UNREACHABLE();
    return {};
}

QString metricRules(Metric metric)
{
    const Definition &definition = definitionOf(metric);
    QStringList lines;
    QStringList words;
    for (const TransactionStatus status : definition.transactions)
        words.append(wireWord(json::Open(status).wire()));
    if (!words.isEmpty())
        lines.append(MetricWords::tr("Transactions that are: %1.").arg(words.join(u", "_s)));
    words.clear();
    for (const SubscriptionStatus status : definition.subscriptions)
        words.append(wireWord(json::Open(status).wire()));
    if (!words.isEmpty())
        lines.append(MetricWords::tr("Subscriptions that are: %1.").arg(words.join(u", "_s)));
    lines.append(timeWords(definition.time));
    return lines.join(u' ');
}

QString partTitle(Part part)
{
    switch (part) {
    case Part::All: return {};
    case Part::NetMovements: return MetricWords::tr("All movements of MRR");
    case Part::Gained: return MetricWords::tr("MRR that came");
    case Part::Lost: return MetricWords::tr("MRR that went");
    case Part::MrrAtStart: return MetricWords::tr("MRR at the start");
    case Part::MrrAtEnd: return MetricWords::tr("MRR at the end");
    case Part::Churned: return MetricWords::tr("Came to nothing");
    case Part::ChurnedMrr: return MetricWords::tr("MRR that they had");
    case Part::SubscribersAtStart: return MetricWords::tr("Paying at the start");
    case Part::SubscribersAtEnd: return MetricWords::tr("Paying at the end");
    case Part::TrialsDecided: return MetricWords::tr("Trials that are over");
    case Part::TrialsConverted: return MetricWords::tr("Converted");
    case Part::TrialsStarted: return MetricWords::tr("Started");
    case Part::TrialsRunning: return MetricWords::tr("Still running");
    case Part::CohortBegan: return MetricWords::tr("Began");
    case Part::CohortKept: return MetricWords::tr("Still paying");
    case Part::RenewalCharges: return MetricWords::tr("Expected charges");
    case Part::Renewals: return MetricWords::tr("Renewals, counted");
    case Part::Endings: return MetricWords::tr("Ending");
    case Part::EndingCharges: return MetricWords::tr("Revenue lost");
    case Part::Unpriced: return MetricWords::tr("Without a known price");
    case Part::NewSubscriptions: return MetricWords::tr("New subscriptions");
    }
    Q_UNREACHABLE();
    return {};
}

QString productWords(const NamedSlice &slice)
{
    if (slice.product == 0)
        return {};
    if (slice.isGone)
        return MetricWords::tr("Unknown product %1", "id").arg(slice.key);
    return slice.name.isEmpty() ? slice.key : slice.name;
}

QString unpricedWords(const MetricsReport &report)
{
    return MetricWords::tr(
        "%n subscription(s) have no known price and aren't in the MRR", nullptr, int(report.unpriced));
}

QString tooMuchWords() { return MetricWords::tr("too much to add up"); }

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::New: return MetricWords::tr("new");
    case Origin::Recurring: return MetricWords::tr("recurring");
    case Origin::OneTime: return MetricWords::tr("one-time");
    }
    Q_UNREACHABLE();
    return {};
}

QString movementWord(Movement movement)
{
    switch (movement) {
    case Movement::New: return MetricWords::tr("new");
    case Movement::Expansion: return MetricWords::tr("expansion");
    case Movement::Contraction: return MetricWords::tr("contraction");
    case Movement::Churn: return MetricWords::tr("churn");
    case Movement::Reactivation: return MetricWords::tr("reactivation");
    }
    Q_UNREACHABLE();
    return {};
}

QString intervalWord(Interval interval)
{
    switch (interval) {
    case Interval::Day: return MetricWords::tr("By day");
    case Interval::Week: return MetricWords::tr("By week");
    case Interval::Month: return MetricWords::tr("By month");
    case Interval::Quarter: return MetricWords::tr("By quarter");
    case Interval::Year: return MetricWords::tr("By year");
    }
    Q_UNREACHABLE();
    return {};
}

QString bucketLabel(const DayRange &days, Interval interval, const QLocale &locale)
{
    switch (interval) {
    case Interval::Day:
    case Interval::Week: return locale.toString(days.first, MetricWords::tr("d MMM", "date"));
    case Interval::Month:
        return days.first.month() == 1 ? locale.toString(days.first, u"yyyy"_s)
                                       : locale.standaloneMonthName(days.first.month(), QLocale::ShortFormat);
    case Interval::Quarter:
        return MetricWords::tr("Q%1 %2", "quarter, year")
            .arg(QString::number((days.first.month() + 2) / 3), locale.toString(days.first, u"yy"_s));
    case Interval::Year: return locale.toString(days.first, u"yyyy"_s);
    }
    Q_UNREACHABLE();
    return {};
}

QString rangeWords(const DayRange &range, const QLocale &locale)
{
    const auto day = [&](QDate date) { return locale.toString(date, MetricWords::tr("d MMM yyyy", "date")); };
    const bool isMonth = range.first.day() == 1 && range.last == range.first.addMonths(1).addDays(-1);
    const bool isYear = range.first.dayOfYear() == 1 && range.last == range.first.addYears(1).addDays(-1);
    if (isMonth)
        return MetricWords::tr("%1 %2", "month, year")
            .arg(locale.standaloneMonthName(range.first.month()), locale.toString(range.first, u"yyyy"_s));
    if (isYear)
        return locale.toString(range.first, u"yyyy"_s);
    return range.first == range.last
        ? day(range.first)
        : MetricWords::tr("%1 to %2", "days").arg(day(range.first), day(range.last));
}

QString bucketPeriod(const DayRange &days, Interval interval, const QLocale &locale)
{
    Q_UNUSED(interval)
    return rangeWords(days, locale);
}

QString changeWords(qint64 now, qint64 before, const QLocale &locale)
{
    if (before == 0)
        return {};
    const double percent = (double(now) - double(before)) / std::abs(double(before)) * 100;
    const QString sign = percent < 0 ? u"−"_s : percent > 0 ? u"+"_s : QString();
    return MetricWords::tr("%1%2 %", "sign, per cent").arg(sign, locale.toString(std::abs(percent), 'f', 1));
}

QString ratioPercent(const Ratio &ratio, const QLocale &locale)
{
    if (!ratio.isKnown())
        return u"–"_s;
    return MetricWords::tr("%1 %", "per cent").arg(locale.toString(ratio.value() * 100, 'f', 1));
}

QString signedMoney(const Money &money, const QLocale &locale)
{
    if (money.minor < 0)
        return u'−' + formatMoney({-money.minor, money.currency}, locale);
    return (money.minor > 0 ? u"+"_s : QString()) + formatMoney(money, locale);
}
