// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of figures: their names, what counts in them, and that the words follow the table of the computation.
#include "ui/dialogs/definitionsdialog.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/plainlabel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What no sentence about this time can do without.
QString wordOf(CountedTime time)
{
    switch (time) {
    case CountedTime::Payment: return u"day of the payment"_s;
    case CountedTime::FirstSeen: return u"first saw"_s;
    case CountedTime::Movement: return u"MRR changed"_s;
    case CountedTime::Created: return u"made the record"_s;
    case CountedTime::EndOfRange: return u"end of the last day"_s;
    case CountedTime::StartOfRange: return u"when the first day began"_s;
    case CountedTime::NextCharge: return u"next charge"_s;
    case CountedTime::Now: return u"as it stands now"_s;
    }
    return u"a time without words"_s;
}

/// "…that are: paid, refunded." as its words.
QStringList listed(const QString &rules, const QString &resource)
{
    const QString list = rules.section(resource + u" that are: "_s, 1, 1).section(u'.', 0, 0);
    return list.isEmpty() ? QStringList() : list.split(u", "_s);
}

template <class V> QStringList wordsOf(const V &statuses)
{
    QStringList words;
    for (const auto status : statuses)
        words.append(wireWord(json::Open(status).wire()));
    return words;
}

} // namespace

class tst_MetricWords : public QObject
{
    Q_OBJECT
private slots:
    void everyFigureSaysWhatCounts_data()
    {
        QTest::addColumn<Metric>("metric");
        for (const Metric metric : allMetrics)
            QTest::newRow(metricName(metric).data()) << metric;
    }
    void everyFigureSaysWhatCounts()
    {
        QFETCH(Metric, metric);
        const Definition &definition = definitionOf(metric);
        const QString rules = metricRules(metric);
        QCOMPARE(listed(rules, u"Transactions"_s), wordsOf(definition.transactions));
        QCOMPARE(listed(rules, u"Subscriptions"_s), wordsOf(definition.subscriptions));
        QVERIFY2(rules.contains(wordOf(definition.time), Qt::CaseInsensitive), qPrintable(rules));
        QVERIFY(!metricTitle(metric).isEmpty());
        QVERIFY(metricDefinition(metric).endsWith(u'.'));
        for (const Metric other : allMetrics) {
            QVERIFY(other == metric || metricTitle(other) != metricTitle(metric));
            QVERIFY(other == metric || metricDefinition(other) != metricDefinition(metric));
        }
    }

    /// What is behind each "What counts?".
    void definitionsAreShownWhole()
    {
        const DefinitionsDialog dialog({allMetrics.begin(), allMetrics.end()});
        QStringList shown;
        for (const auto *label : dialog.findChildren<PlainLabel *>())
            shown.append(label->text());
        for (const Metric metric : allMetrics)
            for (const QString &text : {metricTitle(metric), metricDefinition(metric), metricRules(metric)})
                QVERIFY2(shown.contains(text), qPrintable(text));
    }
};

QTEST_MAIN(tst_MetricWords)
#include "tst_metricwords.moc"
