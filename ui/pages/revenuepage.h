// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/stats.h"
#include "core/metrics/reconciliation.h"
#include "metricspage.h"

class FigureTable;
class QPushButton;

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
    struct Answer
    {
        MetricsReport report;
        Split split; ///< empty when split by origin
        std::optional<Interval> interval;
    };
    QToolButton *chip(const QString &name);
    void fillChips();
    void remember() const;
    void showChart();
    void showComparison();
    void showStatement();
    void showBreakdown();
    void compare();
    void fillMonths();
    void makeReportOf(const DayRange &month);
    void showCompared(const MirrorResult<QList<ComparedFigure>> &compared);
    void openPeriod(int bucket);
    void openSlice(int line);
    QString sliceName(const NamedSlice &slice) const;
    QString titleFor(Metric metric, const DayRange &days) const;

    Answer m_answer;
    std::optional<Interval> m_interval; ///< nullopt: what fits the days
    By m_by = By::Origin;
    Metric m_metric = Metric::Net;
    QList<Metric> m_statementLines;
    QList<ComparedFigure> m_compared;
    QList<std::pair<int, int>> m_comparedRows; ///< of each line: figure, explanation or -1

    QToolButton *m_intervalChip;
    QToolButton *m_byChip;
    QToolButton *m_metricChip;
    QToolButton *m_month; ///< a month's report on paper
    ChartCard *m_chart;
    ChartCard *m_against;
    ChartCard *m_running;
    FigureTable *m_statement;
    FigureTable *m_breakdown;
    PlainLabel *m_breakdownTitle;
    FigureTable *m_reconciliation;
    PlainLabel *m_reconciliationNote;
    QPushButton *m_compare;
};
