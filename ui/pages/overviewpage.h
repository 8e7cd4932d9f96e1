// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "metricspage.h"

class FigureCard;
class QVBoxLayout;

/// How the store is doing, at a glance.
class OverviewPage final : public MetricsPage
{
    Q_OBJECT
public:
    OverviewPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

protected:
    void ask() override;

private:
    struct Payment
    {
        QString id;
        QString customer;
        QDateTime at; ///< UTC
        QString status;
        Money amount;
    };
    struct Answer
    {
        MetricsReport range;
        MetricsReport months;
        HealthReport health;
        QList<Payment> payments;
    };
    static MirrorResult<Answer> read(MirrorReader &reader, Accounts &accounts, const RangeChoice &choice,
                                     const QString &currency);
    void showFigures();
    void showCharts();
    void showAttention();
    void showPayments();
    void showForecast();
    FigureCard *addCard(Metric metric);
    void showFigureRows(Metric metric);

    Answer m_answer;
    QList<std::pair<Metric, FigureCard *>> m_cards;
    ChartCard *m_revenue;
    ChartCard *m_movements;
    QVBoxLayout *m_attention;
    QVBoxLayout *m_payments;
    QVBoxLayout *m_forecast;
};
