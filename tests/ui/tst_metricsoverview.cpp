// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's lists and small things: what they open, the lines of its cards, and what says that it is rebuilt.
#include "core/metrics/figurerows.h"
#include "tests/support/metricsrig.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/sparkline.h"
#include "ui/looks/metricwords.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/linebutton.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

#include <numeric>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = MetricsRig::patience;
}

class tst_MetricsOverview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_metricsoverview"_s);
    }
    void init() { m_rig.start(); }
    void cleanup() { m_rig.stop(); }

    /// The last ones, the latest first, as many as there is room for below what needs attention.
    void latestPaymentsLeadToTheirRecords()
    {
        StorePage *page = m_rig.open(u"overview"_s);
        QList<LineButton *> payments;
        int attention = 0;
        int elsewhere = 0;
        for (auto *line : page->findChildren<LineButton *>()) {
            const QString words = line->accessibleName();
            if (words.startsWith(u"Payment of "_s))
                payments.append(line);
            else if (words.startsWith(u"Needs attention: "_s))
                ++(words.contains(u" more in "_s) ? elsewhere : attention);
        }
        QCOMPARE(int(payments.size()), std::max(3, 11 - std::max(1, attention) - elsewhere));
        const QStringList expected = asked([count = payments.size()](MirrorReader &reader, Accounts &accounts) {
            const auto &t = accounts.books().transactions;
            std::vector<Rowid> rows(t.present.size());
            std::iota(rows.begin(), rows.end(), Rowid(0));
            std::erase_if(rows, [&](Rowid row) { return row == 0 || !t.present[row]; });
            std::sort(rows.begin(), rows.end(), [&](Rowid a, Rowid b) {
                return t.created[a] != t.created[b] ? t.created[a] > t.created[b] : a > b;
            });
            rows.resize(size_t(count));
            const auto ids = reader.ids(Resource::Transactions, rows);
            return ids ? QStringList(ids->begin(), ids->end()) : QStringList();
        });
        QCOMPARE(expected.size(), payments.size());
        QSignalSpy wanted(page, &StorePage::recordWanted);
        QStringList opened;
        for (LineButton *line : std::as_const(payments)) {
            line->click();
            QCOMPARE(wanted.size(), 1);
            opened.append(wanted.takeFirst().at(1).toString());
            auto *list = qobject_cast<ListPage *>(m_rig.window->currentPage());
            QVERIFY(list);
            m_rig.window->showPage(u"overview"_s);
        }
        QCOMPARE(opened, expected);
    }

    void whatIsToComeOpensItsRows()
    {
        StorePage *page = m_rig.open(u"overview"_s);
        int lines = 0;
        for (auto *line : page->findChildren<LineButton *>()) {
            if (!line->accessibleName().startsWith(u"Expected: "_s))
                continue;
            line->click();
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            QVERIFY(line->accessibleName().endsWith(u' ' + MetricsRig::sumOf(dialog).section(u' ', -1)));
            delete dialog;
            ++lines;
        }
        QCOMPARE(lines, 4);
    }

    void theMonthsTogetherOpenTheirRows()
    {
        StorePage *page = m_rig.open(u"overview"_s);
        auto *link = widgets::named<QPushButton>(page, u"Rows of the net revenue of these months"_s);
        QVERIFY(link);
        link->click();
        RowsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
        const QString sum = MetricsRig::sumOf(dialog).section(u' ', -1);
        delete dialog;
        const auto notes = page->findChildren<PlainLabel *>();
        QVERIFY2(std::any_of(notes.begin(), notes.end(),
                             [&](const PlainLabel *note) {
                                 return note->text().startsWith(u"Net of refunds and without tax: %1 in"_s.arg(sum));
                             }),
                 qPrintable(sum));
    }

    /// As many records as the line counts, which come to what it says is at stake.
    void whatNeedsAttentionOpensItsRows()
    {
        StorePage *page = m_rig.open(u"overview"_s);
        int lines = 0;
        for (auto *line : page->findChildren<LineButton *>()) {
            const QString words = line->accessibleName();
            if (!words.startsWith(u"Needs attention: "_s) || words.contains(u" more in "_s))
                continue;
            line->click();
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            const auto tabs = MetricsRig::tabsOf(dialog);
            const int rows = dialog->findChild<QTableView *>()->model()->rowCount();
            delete dialog;
            QCOMPARE(tabs.size(), 1);
            QCOMPARE(tabs.first().records, rows);
            QCOMPARE(MetricsRig::numberOf(words.section(u", "_s, 1, 1).section(u' ', 0, 0)), rows);
            if (words.endsWith(u", not known"_s)) // nobody knows what a discount brings: they are counted
                QCOMPARE(MetricsRig::numberOf(tabs.first().sum), rows);
            else
                QVERIFY2(words.endsWith(u", "_s + tabs.first().sum), qPrintable(words + u": "_s + tabs.first().sum));
            ++lines;
        }
        QVERIFY(lines >= 2);
    }

    /// What other currencies hold is one click away, and says how much it is.
    void attentionElsewhereLeadsThere()
    {
        StorePage *page = m_rig.open(u"overview"_s);
        const auto linesOf = [page](const QString &word) {
            QList<LineButton *> lines;
            for (auto *line : page->findChildren<LineButton *>())
                if (line->accessibleName().startsWith(u"Needs attention: "_s) && line->accessibleName().contains(word))
                    lines.append(line);
            return lines;
        };
        QVERIFY(!linesOf(u" more in "_s).isEmpty());
        LineButton *elsewhere = linesOf(u" more in "_s).first();
        const QString words = elsewhere->accessibleName().section(u": "_s, 1); // "2 more in EUR"
        const QString currency = words.section(u' ', -1);
        elsewhere->click();
        QTRY_VERIFY(widgets::named<QToolButton>(page, u"Currency: "_s + currency));
        QTRY_VERIFY(linesOf(u" more in "_s + currency).isEmpty());
        qsizetype rows = 0;
        for (LineButton *line : linesOf({})) {
            if (line->accessibleName().contains(u" more in "_s) || line->accessibleName().contains(u"discount"_s))
                continue;
            line->click();
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            rows += dialog->findChild<QTableView *>()->model()->rowCount();
            delete dialog;
        }
        QCOMPARE(rows, words.section(u' ', 0, 0).toInt());
    }

    /// A card's line is what the rows of each of its periods come to.
    void trendsAreThoseOfTheirPeriods()
    {
        StorePage *page = m_rig.open(u"overview"_s);
        constexpr std::array parts{
            std::pair(Metric::Net, Part::All),
            std::pair(Metric::Gross, Part::All),
            std::pair(Metric::Mrr, Part::MrrAtEnd),
            std::pair(Metric::ActiveSubscriptions, Part::All),
            std::pair(Metric::NewCustomers, Part::All),
            std::pair(Metric::Refunds, Part::All),
            std::pair(Metric::FailedPayments, Part::All),
            std::pair(Metric::SubscriberChurn, Part::Churned)};
        const auto cards = page->findChildren<FigureCard *>();
        QCOMPARE(size_t(cards.size()), parts.size());
        for (const auto &[metric, part] : parts) {
            const QList<qint64> expected = asked([metric = metric, part = part](MirrorReader &, Accounts &accounts) {
                const DayRange range = rangeOf(Preset::Last12Months, accounts.today(), accounts.firstDay());
                QList<qint64> sums;
                for (const DayRange &days : bucketsOf(range, fittingInterval(range)))
                    sums.append(
                        rowsOf(accounts, {metric, days, accounts.currencies().first(), {}, {}, {}, {}, part}).sum);
                return sums;
            });
            const auto card = std::find_if(cards.cbegin(), cards.cend(), [of = metric](const FigureCard *one) {
                return one->accessibleName().startsWith(metricTitle(of) + u": "_s);
            });
            QVERIFY2(card != cards.cend(), qPrintable(metricTitle(metric)));
            QVERIFY(expected.size() > 10);
            QCOMPARE((*card)->findChild<SparkLine *>()->values(), expected);
        }
    }

    /// Creem keeps no history of MRR: that what is shown of days before is made from payments is said beside it.
    void whatIsRebuiltSaysSo()
    {
        const auto saysSo = [](const ChartCard *card) {
            const auto labels = card->findChildren<PlainLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const PlainLabel *label) {
                return label->isVisible() && label->text().startsWith(u"Rebuilt from payments"_s);
            });
        };
        const auto ofMrr = [](const StorePage *page, const QString &title) {
            for (auto *card : page->findChildren<ChartCard *>())
                if (card->title() == title)
                    return card;
            qFatal("there is no such chart");
        };
        QVERIFY(saysSo(ofMrr(m_rig.open(u"overview"_s), u"MRR movements"_s)));
        ChartCard *mrr = ofMrr(m_rig.open(u"recurring"_s), u"MRR"_s);
        QVERIFY(saysSo(mrr));
        QCOMPARE(mrr->chart().chartData().series.first().name, u"rebuilt"_s);
        for (const Metric metric : {Metric::Mrr, Metric::ActiveSubscriptions})
            QVERIFY2(metricDefinition(metric).contains(u"rebuilt"_s), qPrintable(metricDefinition(metric)));
    }

private:
    /// What a job on the mirror's thread says.
    template <class Job> std::invoke_result_t<Job, MirrorReader &, Accounts &> asked(Job job)
    {
        using Said = std::invoke_result_t<Job, MirrorReader &, Accounts &>;
        std::optional<Said> said;
        m_rig.session->metrics().ask(
            m_rig.window.get(),
            [job](MirrorReader &reader, Accounts &accounts) { return MirrorResult<Said>(job(reader, accounts)); },
            [&](const MirrorResult<Said> &answer) { said = answer ? *answer : Said(); });
        if (!QTest::qWaitFor([&] { return said.has_value(); }, patience))
            qFatal("the mirror does not answer");
        return *said;
    }

    MetricsRig m_rig;
};

QTEST_MAIN(tst_MetricsOverview)
#include "tst_metricsoverview.moc"
