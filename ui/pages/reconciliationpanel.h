// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/figurerows.h"
#include "core/metrics/reconciliation.h"
#include "core/profiles/session.h"
#include "ui/looks/colors.h"
#include "ui/looks/words.h"
#include <QWidget>

class FigureTable;
class PlainLabel;
class QPushButton;

/// Our figures beside those of Creem's own summary, for the same days and currency, and what the differences come from.
class ReconciliationPanel final : public QWidget
{
    Q_OBJECT
public:
    ReconciliationPanel(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

    /// The figures are others, or computed anew. What Creem said stays as long as the days, their zone and the currency
    /// do, and is held against what they are now.
    void setRequest(const MetricsRequest &request);

signals:
    void saved(Tone tone, const QString &title, const QString &text);
    void definitionWanted();
    void shown(bool isCompared);
    void figureWanted(const FigureRequest &request, const QString &title);
    void rowsWanted(const RowsAnswer &answer, const QString &title);

private:
    void compare();
    void reconcileAgain();
    void showCompared(const MirrorResult<QList<ComparedFigure>> &compared);
    void open(int line);

    Session &m_session;
    const TimeStyle m_times;
    MetricsRequest m_request;
    QTimeZone m_zone;                    ///< of the request
    std::optional<StatsTotals> m_totals; ///< Creem's, of the request; nullopt: not asked, or not answered
    QDateTime m_askedAfter;              ///< the last sync that m_totals can know of
    quint64 m_generation = 0;            ///< answers to older questions are none
    QList<ComparedFigure> m_compared;
    QList<std::pair<int, int>> m_lines; ///< of each line: figure, explanation or -1
    PlainLabel *m_note;
    FigureTable *m_table;
    QPushButton *m_compare;
};

/// What a compared figure is called.
QString comparedWords(Compared figure);
