// SPDX-License-Identifier: GPL-3.0-or-later
#include "combinedpanel.h"

#include "ui/looks/metricwords.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/savebutton.h"
#include "ui/widgets/titledpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString rateWords(const ExchangeRate &rate, const QString &reporting, const TimeStyle &times)
{
    QStringList parts{
        CombinedPanel::tr("1 %1 = %2 %3", "currency, number, currency")
            .arg(rate.currency, rate.worth.toText().replace(u'.', times.locale.decimalPoint()), reporting)};
    if (rate.day.isValid())
        parts.append(rangeWords({rate.day, rate.day}, times.locale));
    if (!rate.remark.isEmpty())
        parts.append(rate.remark);
    return parts.join(u", "_s);
}

QString combinedWords(const Combined &combined, const QLocale &locale)
{
    if (combined.total)
        return formatMoney({*combined.total, combined.currency}, locale);
    if (!combined.missing.isEmpty())
        return CombinedPanel::tr("no rate for %1").arg(combined.missing.join(u", "_s));
    return combined.unknown.isEmpty()
        ? tooMuchWords()
        : CombinedPanel::tr("%1 can't be converted: it isn't known how many digits it has")
              .arg(combined.unknown.join(u", "_s));
}

QString roundingWords(const QString &reporting)
{
    return CombinedPanel::tr("Combined by the rates that you gave: the sum of each currency is converted once and "
                             "rounded to the smallest unit of %1, halves away from zero.")
        .arg(reporting);
}

CombinedPanel::CombinedPanel(const TimeStyle &times, QWidget *parent)
    : QWidget(parent), m_times(times), m_panel(new TitledPanel({})), m_note(new PlainLabel),
      m_table(new FigureTable(tr("All currencies"))), m_rates(new QPushButton)
{
    m_panel->addBeside(m_rates);
    connect(m_panel->addDefinitionButton(), &QPushButton::clicked, this, &CombinedPanel::definitionWanted);
    connect(m_panel->addSaveButton(u"currencies"_s, *m_table), &SaveButton::saved, this, &CombinedPanel::saved);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_panel->column()->addWidget(m_note);
    m_panel->column()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_rates, &QPushButton::clicked, this, &CombinedPanel::ratesWanted);
    connect(m_table, &FigureTable::opened, this, [this](int line) {
        emit opened(line < m_combined.parts.size() ? m_combined.parts.at(line).own.currency : QString());
    });
    hide();
}

void CombinedPanel::showTotals(const QList<CurrencyTotals> &totals, Metric metric, const RateBook &rates)
{
    const QLocale &locale = m_times.locale;
    const bool hasRates = !rates.reporting.isEmpty();
    m_combined = combine(totals, metric, rates);
    setVisible(totals.size() > 1);
    m_rates->setText(hasRates ? tr("Change &rates…") : tr("Give &rates…"));
    m_panel->setTitle(hasRates ? tr("%1: all currencies in %2, by your rates").arg(metricTitle(metric), rates.reporting)
                               : tr("%1: all currencies").arg(metricTitle(metric)));
    m_note->setText(hasRates
                        ? roundingWords(rates.reporting)
                        : tr("Each currency stands alone. With exchange rates of your own they can be added up too."));
    FigureTable::Line titles{tr("Currency"), metricTitle(metric)};
    if (hasRates)
        titles += FigureTable::Line{tr("Your rate"), tr("In %1", "a currency").arg(rates.reporting)};
    QList<FigureTable::Line> lines;
    for (const CombinedPart &part : std::as_const(m_combined.parts)) {
        const auto of = std::find_if(totals.cbegin(), totals.cend(), [&](const CurrencyTotals &one) {
            return one.currency == part.own.currency;
        });
        const bool isTooMuch = of->figures.isOverflown;
        FigureTable::Line line{part.own.currency,
                               {isTooMuch ? tooMuchWords() : formatMoney(part.own, locale),
                                {isTooMuch ? QString() : plainAmount(part.own)}}};
        if (hasRates) {
            const QString rate = part.rate ? rateWords(*part.rate, rates.reporting, m_times)
                : part.own.currency == rates.reporting
                ? QString()
                : tr("none given");
            const auto worth = part.inReporting
                ? std::optional(Money{*part.inReporting, rates.reporting})
                : std::nullopt;
            line += FigureTable::Line{
                rate, {worth ? formatMoney(*worth, locale) : u"–"_s, {worth ? plainAmount(*worth) : QString()}}};
        }
        lines.append(line);
    }
    if (hasRates)
        lines.append({tr("Together, by your rates"),
                      QString(),
                      QString(),
                      {combinedWords(m_combined, locale),
                       {m_combined.total ? plainAmount({*m_combined.total, m_combined.currency}) : QString()}}});
    m_table->setFigures(titles, lines);
}
