// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworker.h"

using namespace Qt::StringLiterals;

namespace {

// Creem's products are priced in these; what is paid in others moves their sums too.
constexpr std::array fingerprintCurrencies{"EUR", "USD"};

} // namespace

/// Nothing in a list tells that an old payment was refunded or that a subscription ended. The store's own sums do, for
/// two requests.
void SyncWorker::askFingerprint()
{
    m_fingerprint.clear();
    m_fingerprintFailed = false;
    m_fingerprintParts = int(fingerprintCurrencies.size());
    for (const char *currency : fingerprintCurrencies) {
        ++m_underway;
        ++m_outcome.requests;
        m_client->statsSummary({QString::fromLatin1(currency), {}, {}, {}})
            .then(m_calls.get(), [this, currency](const Result<StatsSummary> &result) {
                --m_underway;
                --m_fingerprintParts;
                if (result) {
                    const StatsTotals &t = result->totals;
                    QStringList numbers{QString::fromLatin1(currency)};
                    for (const qint64 n : {t.totalProducts, t.totalSubscriptions, t.totalCustomers, t.totalPayments,
                                           t.activeSubscriptions, t.totalRevenue, t.totalNetRevenue,
                                           t.netMonthlyRecurringRevenue, t.monthlyRecurringRevenue})
                        numbers.append(QString::number(n));
                    m_fingerprint.append(numbers.join(u' '));
                } else {
                    m_fingerprintFailed = true; // also of a key that may not ask for sums: the lists say what it may
                }
                if (m_fingerprintParts == 0)
                    takeFingerprint();
                pump();
            });
    }
}

void SyncWorker::takeFingerprint()
{
    m_fingerprint.sort();
    const qint64 since = now() - std::chrono::milliseconds(m_options.window).count();
    Sweep &transactions = of(Resource::Transactions).sweep;
    // Where nothing tells of changes they are looked for every now and then.
    const bool isCalledFor = m_fingerprintFailed
        ? transactions.isWindowOlderThan(m_options.windowEvery, now())
        : m_fingerprint.join(u';') != m_fingerprintBefore;
    // A cancellation that is to come, or other seats, need not move any sum: the few subscriptions are read once a day.
    if (of(Resource::Subscriptions).sweep.isOlderThan(m_options.windowEvery, now()))
        of(Resource::Subscriptions).sweep.deepen(Depth::Full);
    if (!isCalledFor)
        return;
    transactions.deepen(Depth::Window, since);
    of(Resource::Subscriptions).sweep.deepen(Depth::Full);
    of(Resource::Discounts).sweep.deepen(Depth::Full); // a payment may have redeemed one
}
