// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/stats.h"
#include "metricspage.h"

class AttentionActions;
class FigureCard;
class Panel;
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
        QList<std::pair<QString, qint64>> elsewhere; ///< what needs attention in other currencies, by currency
    };
    static MirrorResult<Answer> read(MirrorReader &reader, Accounts &accounts, const RangeChoice &choice,
                                     const QString &currency);
    void showFigures();
    void showCharts();
    void showAttention();
    void showPayments();
    void showForecast();
    void openAttention(Concern concern);
    void showTogether();
    void askCreem();
    void showCreems();
    QWidget *makeContent();
    void listenToAll();
    FigureCard *addCard(Metric metric);
    FigureRequest figure(Metric metric, const DayRange &days) const;
    void open(const FigureRequest &request, const QString &name); ///< its rows
    QString titleOf(const QString &name, const DayRange &days) const;

    Answer m_answer;
    QList<std::pair<Metric, FigureCard *>> m_cards;
    ChartCard *m_revenue;
    ChartCard *m_movements;
    QVBoxLayout *m_attention;
    QVBoxLayout *m_payments;
    QVBoxLayout *m_forecast;
    Panel *m_together; ///< all currencies as one
    QVBoxLayout *m_togetherLines;
    PlainLabel *m_creems;                                                       ///< what Creem's own summary says
    using CreemsQuestion = std::tuple<DayRange, QString, QDateTime, QTimeZone>; ///< days, currency, last sync, zone
    std::optional<CreemsQuestion> m_askedCreem;
    std::optional<StatsTotals> m_creemsTotals; ///< what it answered
    AttentionActions *m_actions;
    // What the lists say, to leave them alone as long as they say it.
    QStringList m_shownAttention;
    QStringList m_shownPayments;
    QStringList m_shownForecast;
    QStringList m_shownTogether;
};
