// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "metricspage.h"

class FigureCard;
class FigureTable;
class RenewalCalendar;
class RetentionCard;

/// How subscriptions fare: MRR and what moved it, who leaves and who stays, trials, and what is to come.
class RecurringPage final : public MetricsPage
{
    Q_OBJECT
public:
    RecurringPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

protected:
    void ask() override;

private:
    struct Answer
    {
        MetricsReport report;
        HealthReport health;
        std::optional<Trials> trialsBefore; ///< of what the days are compared with
        QList<CalendarDay> calendar;
    };
    static constexpr std::array movementMetrics{
        Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr, Metric::ReactivationMrr};
    FigureCard *addCard(Metric metric);
    void open(const FigureRequest &request, const QString &name, const QString &when);
    void openPeriod(Metric metric, Part part, int bucket);
    void openMovement(int line, int column);
    void openCohort(int line, int after); ///< months; -1: all that began
    void openForecast(int line, int column);
    void openDays(const DayRange &days);
    void showFigures();
    void showMrr();
    void showMovements();
    void showCohorts();
    void showRenewals();

    Answer m_answer;
    QList<std::pair<Metric, FigureCard *>> m_cards;
    ChartCard *m_mrr;
    ChartCard *m_movements;
    FigureTable *m_table;
    RetentionCard *m_cohorts;
    RenewalCalendar *m_renewals;
    FigureTable *m_forecast;
};
