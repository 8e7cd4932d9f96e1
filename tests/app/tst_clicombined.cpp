// SPDX-License-Identifier: GPL-3.0-or-later
// What creamery-cli says of all currencies together, and of what MRR lacks.
#include "../support/accountsrig.h"
#include "../support/clirig.h"
#include "core/metrics/rates.h"
#include "core/profiles/profilestore.h"

#include <QSettings>

namespace {

const QStringList figures{
    u"gross"_s, u"refunds"_s, u"chargebacks"_s, u"kept"_s, u"tax"_s, u"net"_s, u"discounts"_s, u"mrr"_s};
const QStringList asJson{u"metrics"_s, u"--json"_s, u"--zone"_s, u"UTC"_s};

/// In cents of a dollar, by a rate in hundredths: each half cent goes away from zero.
qint64 inCents(qint64 minor, int digits, qint64 hundredths)
{
    const qint64 bottom = digits == 0 ? 1 : digits == 2 ? 100 : 1000;
    const qint64 size = (std::abs(minor) * hundredths * 2 + bottom) / (2 * bottom);
    return minor < 0 ? -size : size;
}

} // namespace

class tst_CliCombined : public QObject, protected CliRig
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init()
    {
        forget();
        QCOMPARE(run({u"sync"_s}).code, 0);
    }

    void byTheGivenRates()
    {
        QCOMPARE(inCents(12'345, 2, 108), 13'333); // 123.45 × 1.08 = 133.326
        QCOMPARE(inCents(-25, 2, 50), -13);        // −0.25 × 0.50 = −0.125
        QCOMPARE(inCents(7, 0, 50), 350);          // ¥7 × 0.50 = 3.50
        const QJsonObject alone = answered(asJson);
        QVERIFY(alone[u"combined"_s].isNull());
        QStringList command = asJson + QStringList{u"--combine"_s, u"USD"_s};
        QHash<QString, qint64> hundredths{{u"USD"_s, 100}};
        for (const QJsonValue &currency : alone[u"currencies"_s].toArray()) {
            const QString code = currency[u"currency"_s].toString();
            if (code == u"USD"_s)
                continue;
            hundredths[code] = code == u"EUR"_s ? 108 : 50;
            command += {u"--rate"_s, code + (code == u"EUR"_s ? u"=1.08"_s : u"=0.50"_s)};
        }
        QVERIFY(hundredths.size() > 1 && hundredths.contains(u"EUR"_s));
        const QJsonObject all = answered(command);
        const QJsonObject combined = all[u"combined"_s].toObject();
        QCOMPARE(combined[u"currency"_s].toString(), u"USD"_s);
        QCOMPARE(combined[u"minor_digits"_s].toInteger(), 2);
        QCOMPARE(combined[u"rates_from"_s].toString(), u"command_line"_s);
        QCOMPARE(combined[u"rates"_s].toArray().size(), hundredths.size() - 1);
        for (const QString &figure : figures) {
            qint64 total = 0;
            for (const QJsonValue &currency : all[u"currencies"_s].toArray()) {
                const qint64 own = figure == u"mrr"_s
                    ? currency[u"recurring"_s][u"end"_s][u"mrr"_s].toInteger()
                    : currency[u"revenue"_s][u"total"_s][figure].toInteger();
                const QString code = currency[u"currency"_s].toString();
                const qint64 cents = inCents(own, int(currency[u"minor_digits"_s].toInteger()), hundredths[code]);
                total += cents;
                const QJsonValue part = partOf(combined[figure], code);
                QCOMPARE(part.isNull(), own == 0);
                if (own == 0)
                    continue;
                QCOMPARE(part[u"amount"_s].toInteger(), own);
                QCOMPARE(part[u"converted"_s].toInteger(), cents);
                QCOMPARE(part[u"rate"_s].toString(),
                         code == u"USD"_s       ? QString()
                             : code == u"EUR"_s ? u"1.08"_s
                                                : u"0.5"_s);
            }
            QVERIFY(combined[figure][u"total"_s].isDouble());
            QCOMPARE(combined[figure][u"total"_s].toInteger(), total);
        }
        QVERIFY(combined[u"net"_s][u"total"_s].toInteger() != 0 && combined[u"mrr"_s][u"total"_s].toInteger() != 0);
    }

    /// Where a rate is missing nothing is added up, and it says of which.
    void aMissingRateIsSaid()
    {
        const QJsonObject combined = answered(asJson + QStringList{u"--combine"_s, u"USD"_s})[u"combined"_s].toObject();
        QVERIFY(combined[u"net"_s][u"total"_s].isNull());
        QVERIFY(combined[u"net"_s][u"without_rate"_s].toArray().contains(u"EUR"_s));
        QVERIFY(partOf(combined[u"net"_s], u"EUR"_s)[u"converted"_s].isNull());
        const Ran table = run({u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=1.08"_s});
        QCOMPARE(table.code, 0);
        QVERIFY2(table.out.contains("by the rates given here: 1 EUR = 1.08 USD."), table.out.constData());
        QVERIFY(table.out.contains("in USD"));
        QVERIFY(!run({u"metrics"_s}).out.contains("All currencies in"));
    }

    /// The window's rates of the store count where none are given; CSV, which others add up, has lines for currencies
    /// only.
    void byTheRatesOfTheStore()
    {
        ProfileStore profiles(m_home.filePath(u"config/creamery"_s));
        const auto profile = profiles.add(u"Shop"_s);
        QVERIFY(profile && profiles.setCurrent(profile->id));
        QDir data(m_home.filePath(u"data/creamery"_s));
        QVERIFY(data.rename(data.entryList({u"key-*"_s}).value(0), profile->id)); // as if it had been read for it
        QProcessEnvironment environment = m_environment;
        environment.remove(u"CREEM_API_KEY"_s);
        const auto out = [&](const QStringList &arguments) {
            const Ran ran = run(arguments, environment);
            if (ran.code != 0)
                qFatal("%s", ran.err.constData());
            return ran.out;
        };
        const auto combined = [&](const QStringList &more) {
            return QJsonDocument::fromJson(out(asJson + more))[u"combined"_s];
        };
        const QByteArray csv = out({u"metrics"_s, u"--csv"_s});
        QVERIFY(combined({}).isNull());
        {
            QSettings window(m_home.filePath(u"config/creamery/creamery.conf"_s), QSettings::NativeFormat);
            const RateBook book{u"EUR"_s, {{u"USD"_s, {9231, 4}, QDate(2026, 11, 2), u"ECB"_s}}};
            window.setValue(ratesKey(profile->id), book.toJson());
        }
        QCOMPARE(out({u"metrics"_s, u"--csv"_s}), csv);
        QCOMPARE(combined({})[u"currency"_s].toString(), u"EUR"_s);
        QCOMPARE(combined({})[u"rates_from"_s].toString(), u"creamery"_s);
        const QJsonValue rate = combined({})[u"rates"_s].toArray().first();
        QCOMPARE(rate.toObject(),
                 (QJsonObject{{u"currency"_s, u"USD"_s},
                              {u"worth"_s, u"0.9231"_s},
                              {u"day"_s, u"2026-11-02"_s},
                              {u"remark"_s, u"ECB"_s}}));
        QVERIFY(out({u"metrics"_s}).contains("that were given in Creamery: 1 USD = 0.9231 EUR, 2026-11-02, ECB."));
        // What is said here counts alone.
        const QJsonValue given = combined({u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=1.08"_s});
        QCOMPARE(given[u"currency"_s].toString(), u"USD"_s);
        QCOMPARE(given[u"rates_from"_s].toString(), u"command_line"_s);
        QCOMPARE(given[u"rates"_s].toArray().size(), 1);
    }

    /// A subscription of a product that the mirror doesn't know, and for which nothing was paid.
    void whatMrrLacksIsSaid()
    {
        const auto lacking = [this] {
            QList<qint64> counts;
            for (const QJsonValue &currency : answered(asJson)[u"currencies"_s].toArray())
                counts.append(currency[u"recurring"_s][u"without_known_price"_s].toInteger(-1));
            return counts;
        };
        QList<qint64> expected = lacking();
        QVERIFY(!expected.isEmpty() && expected.first() >= 0);
        ++expected.first();
        {
            Mirror mirror(MirrorLocation{mirrorFiles().first()});
            QTRY_COMPARE(mirror.state(), Mirror::State::Ready);
            Subscription lost = accountsrig::subscription(u"sub_lost"_s, SubscriptionStatus::Active);
            lost.product = {u"prod_lost"_s, nullptr};
            lost.createdAt = lost.updatedAt = QDateTime::currentDateTimeUtc().addDays(-1);
            Transaction paid = accountsrig::payment(u"tran_lost"_s, lost.createdAt, u"sub_lost"_s);
            paid.periodStart.reset(); // nothing says for how long
            paid.periodEnd.reset();
            mirror.write(
                this,
                [lost, paid](Store &store) -> MirrorResult<void> {
                    accountsrig::put(store, QList{lost});
                    accountsrig::put(store, QList{paid});
                    return {};
                },
                [](const MirrorResult<void> &) {});
            bool isWritten = false;
            mirror.flush(this, [&](const MirrorResult<void> &) { isWritten = true; });
            QTRY_VERIFY(isWritten);
        }
        QCOMPARE(lacking(), expected);
        QVERIFY(run({u"metrics"_s}).out.contains("active subscriptions without a known price"));
    }

private:
    QJsonObject answered(const QStringList &command)
    {
        const Ran ran = run(command);
        if (ran.code != 0)
            qFatal("%s", ran.err.constData());
        return QJsonDocument::fromJson(ran.out).object();
    }
    /// Null: the currency has no part in the figure.
    static QJsonValue partOf(const QJsonValue &figure, const QString &currency)
    {
        for (const QJsonValue &part : figure[u"parts"_s].toArray())
            if (part[u"currency"_s].toString() == currency)
                return part;
        return {};
    }
};

QTEST_GUILESS_MAIN(tst_CliCombined)
#include "tst_clicombined.moc"
