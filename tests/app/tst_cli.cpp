// SPDX-License-Identifier: GPL-3.0-or-later
// What creamery-cli reads, lists, exports and sums.
#include "tests/support/clirig.h"
#include "tests/support/csvparser.h"

#include <QTimeZone>

namespace {

const QString nastyName = u"=HYPERLINK(\"http://x\";\"y\"),\r\n\u001b]0;owned\u0007\u009b31m\u202e雪"_s;

} // namespace

class tst_Cli : public QObject, private CliRig
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(begin());
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const auto made = http.post(u"/v1/customers"_s, {{u"email"_s, u"nasty@example.com"_s}, {u"name"_s, nastyName}});
        QVERIFY2(made.status == 200 || made.status == 201, made.body.constData());
    }
    void init() { forget(); }

    void whatWasSyncedIsListed()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        // From here on nothing answers: lists read the mirror.
        const QProcessEnvironment offline = with(u"CREAMERY_TEST_API_URL"_s, u"http://127.0.0.1:9"_s);
        for (const QString &resource : paths().keys()) {
            const auto wanted = serverHas(resource);
            QVERIFY(!wanted.isEmpty());
            const Ran json = run({u"list"_s, resource, u"--json"_s}, offline);
            QCOMPARE(json.code, 0);
            QCOMPARE(parsed(json.out), wanted);
            QVERIFY2(json.err.isEmpty(), json.err.constData());

            const Ran csv = run({u"list"_s, resource, u"--csv"_s}, offline);
            const auto cells = parseCsv(csv.out);
            QVERIFY2(cells, csv.out.constData());
            QCOMPARE(cells->size(), wanted.size() + 1);
            const qsizetype id = cells->first().indexOf(u"id"_s);
            QVERIFY(id >= 0);
            QSet<QString> ids;
            for (const QStringList &line : cells->sliced(1))
                ids.insert(line[id]);
            QCOMPARE(ids, QSet<QString>(wanted.keyBegin(), wanted.keyEnd()));

            QCOMPARE(lines(run({u"list"_s, resource}, offline).out), wanted.size() + 1);
            QCOMPARE(lines(run({u"list"_s, resource, u"--limit"_s, u"3"_s}, offline).out), 4);
            QCOMPARE(parsed(run({u"list"_s, resource, u"--json"_s, u"--limit"_s, u"0"_s}, offline).out).size(), 0);
        }
    }

    void everythingIsReadAgainWhenThatIsAsked()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const auto asked = [this](const QStringList &arguments) {
            m_demo->server()->clearRequests();
            return run(arguments).code == 0 ? m_demo->server()->requests().size() : -1;
        };
        const auto usual = asked({u"sync"_s});
        QVERIFY(usual > 0 && usual <= 8);
        QVERIFY(asked({u"sync"_s, u"--all"_s}) > 8);
    }

    void aLongNameLeavesTheTableReadable()
    {
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const QString name = u"雪Ä"_s.repeated(60);
        http.post(u"/v1/customers"_s, {{u"email"_s, u"long@example.com"_s}, {u"name"_s, name}});
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QStringList search{u"list"_s, u"customers"_s, u"--search"_s, u"long@example.com"_s};
        const QString table = QString::fromUtf8(run(search).out);
        QVERIFY(table.contains(u"雪Ä雪Ä"_s) && table.contains(u'…') && !table.contains(name));
        QVERIFY2(table.indexOf(u'\n') < 200, qPrintable(table));
        QVERIFY(run(search + QStringList{u"--csv"_s}).out.contains(name.toUtf8())); // whole
    }

    void searchAndStatusNarrow()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const auto found = parsed(run({u"list"_s, u"customers"_s, u"--json"_s, u"--search"_s, u"NASTY@exam"_s}).out);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[u"name"_s].toString(), nastyName);

        QSet<QString> active;
        for (const QJsonObject &subscription : serverHas(u"subscriptions"_s))
            if (subscription[u"status"_s] == u"active"_s)
                active.insert(subscription[u"id"_s].toString());
        const auto listed = parsed(run({u"list"_s, u"subscriptions"_s, u"--json"_s, u"--status"_s, u"active"_s}).out);
        QVERIFY(!active.isEmpty());
        QCOMPARE(QSet<QString>(listed.keyBegin(), listed.keyEnd()), active);

        QSet<QString> either = active;
        for (const QJsonObject &subscription : serverHas(u"subscriptions"_s))
            if (subscription[u"status"_s] == u"canceled"_s)
                either.insert(subscription[u"id"_s].toString());
        QVERIFY(either.size() > active.size());
        QTemporaryDir folder;
        const QString file = folder.filePath(u"some.json"_s);
        QCOMPARE(
            run({u"export"_s, u"subscriptions"_s, file, u"--status"_s, u"active"_s, u"--status"_s, u"canceled"_s}).code,
            0);
        QFile some(file);
        QVERIFY(some.open(QIODevice::ReadOnly));
        const auto exported = parsed(some.readAll());
        QCOMPARE(QSet<QString>(exported.keyBegin(), exported.keyEnd()), either);
        const QString one = folder.filePath(u"one.json"_s);
        QCOMPARE(run({u"export"_s, u"customers"_s, one, u"--search"_s, u"NASTY@exam"_s}).code, 0);
        QFile searched(one);
        QVERIFY(searched.open(QIODevice::ReadOnly));
        QCOMPARE(parsed(searched.readAll()).size(), 1);
    }

    /// They have no time by which the newest could come first.
    void discountsAreListedByTheirCodes()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const auto cells = parseCsv(run({u"list"_s, u"discounts"_s, u"--csv"_s}).out);
        QVERIFY(cells && cells->size() > 3);
        const qsizetype code = cells->first().indexOf(u"code"_s);
        QStringList codes;
        for (const QStringList &line : cells->sliced(1))
            codes.append(line[code].toLower());
        QVERIFY2(std::is_sorted(codes.begin(), codes.end()), qPrintable(codes.join(u' ')));
    }

    void strangersDriveNeitherTerminalNorSpreadsheet()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        for (const QString &format : {QString(), u"--json"_s, u"--csv"_s}) {
            QStringList arguments{u"list"_s, u"customers"_s, u"--search"_s, u"nasty@example"_s, format};
            arguments.removeAll(QString());
            const Ran ran = run(arguments);
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.contains("HYPERLINK"));
            for (const char *drive : {"\033", "\007", "\xC2\x9B"})
                QVERIFY2(!ran.out.contains(drive), ran.out.toPercentEncoding().constData());
        }
        const auto cells = parseCsv(
            run({u"list"_s, u"customers"_s, u"--csv"_s, u"--search"_s, u"nasty@example"_s}).out);
        QVERIFY(cells);
        QVERIFY(cells->at(1).first().startsWith(u"'=HYPERLINK(\"http://x\";\"y\"),\r\n"_s));
        const Ran table = run({u"list"_s, u"customers"_s, u"--search"_s, u"nasty@example"_s});
        QCOMPARE(lines(table.out), 2);
        QVERIFY(!table.out.contains(QString(QChar(0x202E)).toUtf8()));
    }

    void exportsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"creem_transactions.csv"_s);
        QCOMPARE(
            run({u"export"_s, u"transactions"_s, csv}).code, 1); // never synced: no file that looks like an empty store
        QVERIFY(!QFile::exists(csv));
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"transactions"_s, csv}).code, 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cells = parseCsv(file.readAll());
        QVERIFY(cells);
        const auto wanted = serverHas(u"transactions"_s);
        QCOMPARE(cells->size(), wanted.size() + 1);
        const qsizetype id = cells->first().indexOf(u"id"_s);
        const qsizetype amount = cells->first().indexOf(u"amount"_s);
        const qsizetype created = cells->first().indexOf(u"created"_s);
        for (const QStringList &line : cells->sliced(1)) {
            const QJsonObject transaction = wanted[line[id]];
            bool isNumber = false;
            QCOMPARE(qRound64(line[amount].toDouble(&isNumber) * 100), transaction[u"amount"_s].toInteger());
            QVERIFY(isNumber);
            QCOMPARE(QDateTime::fromString(line[created], Qt::ISODateWithMs).toMSecsSinceEpoch(),
                     transaction[u"created_at"_s].toInteger());
        }

        const QString json = folder.filePath(u"c.json"_s);
        QCOMPARE(run({u"export"_s, u"customers"_s, json}).code, 0);
        QFile exported(json);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(parsed(exported.readAll()), serverHas(u"customers"_s));

        QCOMPARE(run({u"export"_s, u"customers"_s, folder.filePath(u"no/such/folder.csv"_s)}).code, 1);
        QCOMPARE(run({u"export"_s, u"customers"_s, folder.filePath(u"c.txt"_s)}).code, 64);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"c.json"_s, u"creem_transactions.csv"_s}));
    }

    /// Creem keeps no history of it: whoever syncs notes how it stands today.
    void aSyncNotesTheDaysMrr()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const Ran ran = run({u"metrics"_s, u"--json"_s, u"--interval"_s, u"day"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        int noted = 0;
        for (const QJsonValue &currency : QJsonDocument::fromJson(ran.out)[u"currencies"_s].toArray()) {
            const QJsonArray buckets = currency[u"recurring"_s][u"buckets"_s].toArray();
            for (qsizetype i = 0; i + 1 < buckets.size(); ++i)
                QVERIFY(buckets.at(i)[u"noted_on_the_day"_s].isNull());
            if (buckets.last()[u"noted_on_the_day"_s].isNull())
                continue; // nobody ever paid for a subscription in it
            QCOMPARE(buckets.last()[u"noted_on_the_day"_s], buckets.last()[u"end"_s]);
            ++noted;
        }
        QVERIFY(noted >= 2);
    }

    /// What stands in one place and what it is the sum of in others.
    void figuresAddUp()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        for (const QStringList &range : {QStringList{},
                                         QStringList{u"--from"_s, today.addDays(-300).toString(Qt::ISODate), u"--to"_s,
                                                     today.addDays(-31).toString(Qt::ISODate)}}) {
            const Ran ran = run(
                QStringList{u"metrics"_s, u"--json"_s, u"--zone"_s, u"UTC"_s, u"--interval"_s, u"month"_s} + range);
            QVERIFY2(ran.code == 0, ran.err.constData());
            const QJsonObject all = QJsonDocument::fromJson(ran.out).object();
            QVERIFY(all[u"previous"_s][u"new_customers"_s].isDouble());
            QVERIFY(all[u"previous"_s][u"active_subscriptions"_s][u"end"_s].isDouble());
            QVERIFY(all[u"currencies"_s].toArray().size() >= 2);
            for (const QJsonValue &currency : all[u"currencies"_s].toArray()) {
                const QJsonValue recurring = currency[u"recurring"_s];
                checkMovements(recurring);
                checkMovements(recurring[u"previous"_s]);
                QJsonValue before = recurring[u"start"_s];
                for (const QJsonValue &bucket : recurring[u"buckets"_s].toArray()) {
                    QCOMPARE(bucket[u"start"_s], before);
                    checkMovements(bucket);
                    before = bucket[u"end"_s];
                }
                QCOMPARE(recurring[u"end"_s], before);
                checkSplits(currency[u"revenue"_s]);
                checkPrevious(currency[u"revenue"_s], all[u"previous"_s]);
                checkHealth(currency[u"health"_s]);
            }
        }
    }

    void metricsAgreeWithCreem()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const QList<std::pair<QDate, QDate>> ranges{
            {QDate(2000, 1, 1), today},
            {today.addMonths(-14), today.addMonths(-3)},
            {today.addDays(-40), today.addDays(-11)}};
        for (const auto &[first, last] : ranges) {
            const Ran ran = run({u"metrics"_s, u"--json"_s, u"--zone"_s, u"UTC"_s, u"--interval"_s, u"week"_s,
                                 u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, last.toString(Qt::ISODate)});
            QVERIFY2(ran.code == 0, ran.err.constData());
            const QJsonObject ours = QJsonDocument::fromJson(ran.out).object();
            QVERIFY(!ours[u"definitions"_s].toArray().isEmpty());
            int compared = 0;
            for (const QJsonValue &currency : ours[u"currencies"_s].toArray()) {
                const QJsonObject total = currency[u"revenue"_s][u"total"_s].toObject();
                qint64 kept = 0;
                for (const QJsonValue &bucket : currency[u"revenue"_s][u"buckets"_s].toArray())
                    kept += bucket[u"kept"_s].toInteger();
                QCOMPARE(kept, total[u"kept"_s].toInteger());
                for (const QString &split : {u"by_product"_s, u"by_country"_s, u"by_type"_s}) {
                    qint64 net = 0;
                    for (const QJsonValue &slice : currency[u"revenue"_s][split].toArray())
                        net += slice[u"net"_s].toInteger();
                    QCOMPARE(net, total[u"net"_s].toInteger());
                }
                const QString code = currency[u"currency"_s].toString();
                if (code != u"USD"_s && code != u"EUR"_s)
                    continue;
                const auto from = first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
                const auto to = last.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1;
                const QJsonValue theirs = http.get(u"/v1/stats/summary?currency=%1&startDate=%2&endDate=%3"_s.arg(
                                                       code, QString::number(from), QString::number(to)))
                                              .json()[u"totals"_s];
                QCOMPARE(total[u"kept"_s].toInteger(), theirs[u"totalRevenue"_s].toInteger());
                QCOMPARE(total[u"payments"_s].toInteger(), theirs[u"totalPayments"_s].toInteger());
                ++compared;
            }
            QCOMPARE(compared, 2);
        }
        // The same by the program itself: ours, Creem's, and what is between them.
        const Ran compared = run({u"metrics"_s, u"--json"_s, u"--compare"_s, u"--zone"_s, u"UTC"_s});
        QVERIFY2(compared.code == 0, compared.err.constData());
        int figures = 0;
        for (const QJsonValue &currency : QJsonDocument::fromJson(compared.out)[u"currencies"_s].toArray()) {
            const QJsonArray reconciled = currency[u"reconciliation"_s].toArray();
            const QString code = currency[u"currency"_s].toString();
            QCOMPARE(!reconciled.isEmpty(), code == u"USD"_s || code == u"EUR"_s);
            for (const QJsonValue &figure : reconciled) {
                qint64 left = figure[u"ours"_s].toInteger() - figure[u"creems"_s].toInteger();
                QCOMPARE(left, figure[u"difference"_s].toInteger());
                for (const QJsonValue &explanation : figure[u"explanations"_s].toArray())
                    left -= explanation[u"amount"_s].toInteger();
                QCOMPARE(left, figure[u"unexplained"_s].toInteger());
                const bool isSame = QStringList{u"revenue"_s, u"payments"_s, u"new_customers"_s, u"new_subscriptions"_s,
                                                u"active_subscriptions"_s}
                                        .contains(figure[u"figure"_s].toString());
                if (isSame)
                    QCOMPARE(figure[u"difference"_s].toInteger(), 0);
                ++figures;
            }
        }
        QVERIFY(figures >= 14); // seven each of two currencies
        QVERIFY(run({u"metrics"_s, u"--compare"_s}).out.contains("net_revenue"));
        const Ran table = run({u"metrics"_s, u"--interval"_s, u"year"_s});
        QVERIFY(!table.out.contains("net_revenue"));
        QCOMPARE(table.code, 0);
        QVERIFY(lines(table.out) > 3);
    }

    void whatCreemSaysOtherwiseIsExplained_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto today = [&](const char *zone) { return now.toTimeZone(QTimeZone(zone)).date(); };
        QTest::newRow("UTC, all") << QByteArray("UTC") << QDate(2000, 1, 1) << today("UTC");
        QTest::newRow("UTC, days that are over")
            << QByteArray("UTC") << today("UTC").addMonths(-14) << today("UTC").addMonths(-3);
        QTest::newRow("Kathmandu, until today")
            << QByteArray("Asia/Kathmandu") << today("Asia/Kathmandu").addDays(-100) << today("Asia/Kathmandu");
        QTest::newRow("Berlin, until today")
            << QByteArray("Europe/Berlin") << today("Europe/Berlin").addDays(-200) << today("Europe/Berlin");
        // The first and the last day are an hour apart by the clock: what is asked of Creem has to follow.
        const QDate change = QTimeZone("Europe/Berlin").previousTransition(now.addDays(-40)).atUtc.date();
        QTest::newRow("Berlin, over a change of clocks")
            << QByteArray("Europe/Berlin") << change.addDays(-30) << change.addDays(30);
        QTest::newRow("Berlin, the day of that change") << QByteArray("Europe/Berlin") << change << change;
    }
    /// What is left of net revenue is called fees: here it is known what these are, to the smallest unit.
    void whatCreemSaysOtherwiseIsExplained()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QCOMPARE(run({u"sync"_s}).code, 0);
        const Ran ran = run({u"metrics"_s, u"--json"_s, u"--compare"_s, u"--zone"_s, QString::fromLatin1(zone),
                             u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, last.toString(Qt::ISODate)});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const auto payments = serverHas(u"transactions"_s);
        const bool isUntilToday = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone)).date() == last;
        int compared = 0;
        for (const QJsonValue &currency : QJsonDocument::fromJson(ran.out)[u"currencies"_s].toArray()) {
            const QString code = currency[u"currency"_s].toString();
            qint64 fees = 0;
            for (const QJsonObject &of : payments) {
                const auto made = QDateTime::fromMSecsSinceEpoch(of[u"created_at"_s].toInteger(), QTimeZone(zone));
                const qint64 kept = of[u"amount_paid"_s].toInteger() - of[u"refunded_amount"_s].toInteger();
                if (of[u"currency"_s] == code && made.date() >= first && made.date() <= last && kept > 0
                    && of[u"status"_s] != u"chargedBack"_s)
                    fees += kept * 39 / 1000 + 40; // the demo's, of each payment
            }
            for (const QJsonValue &figure : currency[u"reconciliation"_s].toArray()) {
                const QString name = figure[u"figure"_s].toString();
                QVERIFY2(figure[u"unexplained"_s].toInteger(-1) == 0, qPrintable(code + u' ' + name));
                if (name == u"mrr"_s)
                    QVERIFY(isUntilToday);
                if (name != u"net_revenue"_s)
                    continue;
                QCOMPARE(figure[u"difference"_s].toInteger(-1), fees);
                const QJsonArray explanations = figure[u"explanations"_s].toArray();
                QCOMPARE(explanations.size(), fees > 0 ? 1 : 0);
                if (fees > 0) {
                    QCOMPARE(explanations.first()[u"reason"_s].toString(), u"fees"_s);
                    QCOMPARE(explanations.first()[u"amount"_s].toInteger(-1), fees);
                }
                ++compared;
            }
        }
        QCOMPARE(compared, 2); // USD and EUR
    }

private:
    /// Start, movements and end: MRR and subscribers.
    static void checkMovements(const QJsonValue &of)
    {
        qint64 mrr = of[u"start"_s][u"mrr"_s].toInteger();
        qint64 subscribers = of[u"start"_s][u"subscribers"_s].toInteger();
        const QJsonObject moved = of[u"movements"_s].toObject();
        QCOMPARE(moved.size(), 5);
        for (auto it = moved.begin(); it != moved.end(); ++it) {
            mrr += it.value()[u"amount"_s].toInteger();
            const qint64 count = it.value()[u"count"_s].toInteger();
            const bool comes = it.key() == u"new_mrr"_s || it.key() == u"reactivation_mrr"_s;
            subscribers += comes ? count : it.key() == u"churned_mrr"_s ? -count : 0;
            QVERIFY(comes || it.key() == u"expansion_mrr"_s ? it.value()[u"amount"_s].toInteger() >= 0
                                                            : it.value()[u"amount"_s].toInteger() <= 0);
        }
        QCOMPARE(mrr, of[u"end"_s][u"mrr"_s].toInteger(-1));
        QCOMPARE(subscribers, of[u"end"_s][u"subscribers"_s].toInteger(-1));
        for (const QString &rate : {u"subscriber_churn"_s, u"revenue_churn"_s}) {
            const QJsonArray churn = of[rate].toArray(); // a part of the whole, where there is one
            QVERIFY(churn.isEmpty() || churn.at(0).toInteger() <= churn.at(1).toInteger());
        }
    }

    /// What each bucket is compared with: the days before, without a gap, which come to what they come to as a whole.
    static void checkPrevious(const QJsonValue &revenue, const QJsonValue &days)
    {
        const QJsonArray buckets = revenue[u"previous_buckets"_s].toArray();
        const auto dayOf = [](const QJsonValue &of, const QString &key) {
            return QDate::fromString(of[key].toString(), Qt::ISODate);
        };
        QDate next = dayOf(days, u"from"_s);
        QVERIFY(next.isValid());
        for (const QJsonValue &bucket : buckets) {
            QCOMPARE(dayOf(bucket, u"from"_s), next);
            next = dayOf(bucket, u"to"_s).addDays(1);
        }
        QCOMPARE(next.addDays(-1), dayOf(days, u"to"_s));
        for (const QString &metric : {u"gross"_s, u"refunds"_s, u"net"_s, u"payments"_s}) {
            qint64 sum = 0;
            for (const QJsonValue &bucket : buckets)
                sum += bucket[metric].toInteger();
            QCOMPARE(sum, revenue[u"previous"_s][metric].toInteger(-1));
        }
    }

    /// By bucket, by slice, and of all.
    static void checkSplits(const QJsonValue &revenue)
    {
        const auto sums = [](const QJsonArray &list, QMap<QString, qint64> *byKey = nullptr) {
            QMap<QString, qint64> sum;
            for (const QJsonValue &of : list)
                for (const QString &metric : {u"gross"_s, u"net"_s, u"tax"_s, u"payments"_s}) {
                    sum[metric] += of[metric].toInteger();
                    if (byKey)
                        (*byKey)[of[u"key"_s].toString() + metric] += of[metric].toInteger();
                }
            return sum;
        };
        const QJsonArray buckets = revenue[u"buckets"_s].toArray();
        QVERIFY(buckets.size() > 3);
        QCOMPARE(sums(buckets), sums({revenue[u"total"_s]}));
        for (const QString &split : {u"by_product"_s, u"by_country"_s, u"by_type"_s}) {
            QMap<QString, qint64> ofBuckets;
            QMap<QString, qint64> ofAll;
            for (const QJsonValue &bucket : buckets)
                if (const QJsonArray parts = bucket[split].toArray(); !parts.isEmpty())
                    QCOMPARE(sums(parts, &ofBuckets), sums({bucket}));
            QCOMPARE(sums(revenue[split].toArray(), &ofAll), sums({revenue[u"total"_s]}));
            QCOMPARE(ofBuckets, ofAll);
        }
    }

    static void checkHealth(const QJsonValue &health)
    {
        for (const QJsonValue &trials : {health[u"trials"_s], health[u"trials"_s][u"previous"_s]}) {
            const qint64 converted = trials[u"converted"_s].toInteger(-1);
            const qint64 lost = trials[u"lost"_s].toInteger(-1);
            QCOMPARE(trials[u"started"_s].toInteger(), converted + lost + trials[u"running"_s].toInteger(-1));
            const QJsonArray rate = trials[u"trial_conversion"_s].toArray();
            QCOMPARE(rate, converted + lost == 0 ? QJsonArray() : (QJsonArray{converted, converted + lost}));
        }
        qint64 count = 0;
        qint64 amount = 0;
        for (const QJsonValue &day : health[u"renewals"_s].toArray()) {
            count += day[u"count"_s].toInteger();
            amount += day[u"amount"_s].toInteger();
        }
        const QJsonValue forecast = health[u"forecast"_s].toArray().last();
        QCOMPARE(forecast[u"days"_s].toInteger(), 90);
        QCOMPARE(forecast[u"renewals"_s].toInteger(), count);
        QCOMPARE(forecast[u"amount"_s].toInteger(), amount);
        for (const QJsonValue &concern : health[u"needs_attention"_s].toArray())
            QCOMPARE(concern[u"stake"_s].isNull(), concern[u"concern"_s] == u"discount_ending"_s);
        for (const QJsonValue &cohort : health[u"retention"_s].toArray())
            QVERIFY(cohort[u"kept"_s].toArray().first().toInteger() <= cohort[u"subscribers"_s].toInteger());
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
