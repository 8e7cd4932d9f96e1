// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "metricspage.h"

class CombinedPanel;
class FigureTable;
class MonthReportButton;
class ReconciliationPanel;
class TitledPanel;

/// Revenue over any days: by period, split, compared, and held against Creem's own summary.
class RevenuePage final : public MetricsPage
{
    Q_OBJECT
public:
    RevenuePage(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

protected:
    void ask() override;

private:
    enum class By { Origin, Product, Country, Type };
    static constexpr int slicesShown = 5; ///< by themselves; the others together
    static constexpr std::array shownOrigins{Origin::Recurring, Origin::New, Origin::OneTime}; ///< from below
    static constexpr std::array statementMetrics{
        Metric::Gross, Metric::Refunds,   Metric::Chargebacks, Metric::Kept,          Metric::Tax,
        Metric::Net,   Metric::Discounts, Metric::Payments,    Metric::FailedPayments};
    struct Answer
    {
        MetricsReport report;
        Split split; ///< empty when split by origin
    };
    QToolButton *chip(const QString &name);
    QWidget *makeContent();
    void listenToAll();
    void fillChips();
    void remember() const;
    void showChart();
    QString nothingWords() const;
    void showComparison();
    void showStatement();
    void showBreakdown();
    static Dimension dimensionOf(By by); ///< not of Origin
    FigureRequest figure(Metric metric, const DayRange &days) const;
    void openFigure(const FigureRequest &request, const QString &name = {});
    void openPeriod(int bucket, int series);
    void openCompared(int bucket, int series, bool isRunning);
    void openStatement(int line, int column);
    void openSlice(int line, int column);
    bool narrow(FigureRequest &request, int part) const; ///< to a part of the split; false: there is no such part
    QString partName(int part) const;
    QString sliceName(const NamedSlice &slice) const;

    Answer m_answer;
    std::optional<Interval> m_interval; ///< nullopt: what fits the days
    By m_by = By::Origin;
    Metric m_metric = Metric::Net;

    QToolButton *m_intervalChip;
    QToolButton *m_byChip;
    QToolButton *m_metricChip;
    MonthReportButton *m_month;
    ChartCard *m_chart;
    ChartCard *m_against;
    ChartCard *m_running;
    FigureTable *m_statement;
    FigureTable *m_breakdown;
    TitledPanel *m_breakdownPanel;
    CombinedPanel *m_combined;
    ReconciliationPanel *m_reconciliation;
};
