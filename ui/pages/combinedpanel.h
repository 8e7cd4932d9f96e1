// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/rates.h"
#include "ui/looks/colors.h"
#include "ui/looks/words.h"

#include <QWidget>

class FigureTable;
class PlainLabel;
class QPushButton;
class TitledPanel;

/// A figure of every currency, and all of them together by the rates that the merchant gave; without rates, how to give
/// some.
class CombinedPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CombinedPanel(const TimeStyle &times, QWidget *parent = nullptr);

    void showTotals(const QList<CurrencyTotals> &totals, Metric metric, const RateBook &rates);
    const Combined &combined() const { return m_combined; }

signals:
    void saved(Tone tone, const QString &title, const QString &text);
    void definitionWanted();
    void ratesWanted();
    void opened(const QString &currency); ///< empty: all of them

private:
    const TimeStyle m_times;
    Combined m_combined;
    TitledPanel *m_panel;
    PlainLabel *m_note;
    FigureTable *m_table;
    QPushButton *m_rates;
};

/// "1 USD = 0.9231 EUR, 1 Nov 2026, ECB".
QString rateWords(const ExchangeRate &rate, const QString &reporting, const TimeStyle &times);
/// "€1,234.50"; without a total, why there is none.
QString combinedWords(const Combined &combined, const QLocale &locale);
QString roundingWords(const QString &reporting);
