// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentioncard.h"

#include "core/format/money.h"
#include "heattable.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/figuretable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMonth = 2; // of the columns: before it are the month and how many began

QString monthWords(qsizetype after)
{
    return after == 0 ? RetentionCard::tr("at once", "the end of the first month")
                      : RetentionCard::tr("+%1", "months later").arg(QString::number(after));
}

} // namespace

RetentionCard::RetentionCard(const QLocale &locale, QWidget *parent) : RetentionCard(locale, new HeatTable, parent) { }

RetentionCard::RetentionCard(const QLocale &locale, HeatTable *heat, QWidget *parent)
    : ChartFrame(tr("Who stays: subscriptions by the month in which they began"), u"retention"_s, heat, parent),
      m_locale(locale), m_heat(heat)
{
    m_heat->setAccessibleName(tr("Retention by month"));
    for (const QTableWidget *cells :
         {static_cast<const QTableWidget *>(m_heat), static_cast<const QTableWidget *>(&table())})
        connect(cells, &QTableWidget::cellActivated, this,
                [this](int row, int column) { emit picked(row, std::max(-1, column - firstMonth)); });
}

void RetentionCard::setData(const QList<Cohort> &cohorts, const QString &currency)
{
    m_currency = currency;
    fillHeat(cohorts);
    fillTable(cohorts);
    if (cohorts.isEmpty())
        showNothing(tr("No subscription began in %1.").arg(currency));
    else
        showPicture();
}

void RetentionCard::fillHeat(const QList<Cohort> &cohorts)
{
    QStringList titles{tr("Began in"), tr("Subscriptions")};
    const qsizetype months = cohorts.isEmpty() ? 0 : cohorts.first().kept.size();
    for (qsizetype n = 0; n < months; ++n)
        titles.append(monthWords(n));
    QList<QList<HeatTable::Cell>> lines;
    for (const Cohort &cohort : cohorts) {
        QList<HeatTable::Cell> line{
            {rangeWords(cohort.month, m_locale), -1}, {m_locale.toString(cohort.subscribers), -1}};
        for (const qint64 kept : cohort.kept) {
            const bool isKnown = cohort.subscribers > 0;
            const double share = isKnown ? double(kept) / double(cohort.subscribers) : -1;
            line.append({isKnown ? m_locale.toString(share * 100, 'f', 0) + u" %"_s : u"–"_s, share});
        }
        lines.append(line);
    }
    m_heat->setCells(titles, lines);
}

void RetentionCard::fillTable(const QList<Cohort> &cohorts)
{
    const qsizetype months = cohorts.isEmpty() ? 0 : cohorts.first().kept.size();
    FigureTable::Line titles{
        {tr("Began in"), {u"month"_s, u"currency"_s}}, {tr("Subscriptions"), {u"began"_s, u"mrr"_s}}};
    for (qsizetype n = 0; n < months; ++n)
        titles.append({monthWords(n), {u"kept_%1"_s.arg(n), u"mrr_%1"_s.arg(n)}});
    QList<FigureTable::Line> lines;
    for (const Cohort &cohort : cohorts) {
        const auto amount = [&](qint64 minor) {
            return cohort.isOverflown ? QString() : plainAmount({minor, m_currency});
        };
        FigureTable::Line line{
            {rangeWords(cohort.month, m_locale), {cohort.month.first.toString(u"yyyy-MM"_s), m_currency}},
            {m_locale.toString(cohort.subscribers), {QString::number(cohort.subscribers), amount(cohort.mrr)}}};
        for (qsizetype n = 0; n < months; ++n) {
            if (n >= cohort.kept.size()) // a month that is still to come
                line.append({QString(), {QString(), QString()}});
            else
                line.append({m_locale.toString(cohort.kept.at(n)),
                             {QString::number(cohort.kept.at(n)), amount(cohort.keptMrr.at(n))}});
        }
        lines.append(line);
    }
    table().setFigures(titles, lines);
}

QString RetentionCard::pictureTitle() const { return tr("%1, %2", "title, currency").arg(title(), m_currency); }

QSize RetentionCard::pictureSize() const { return m_heat->size(); }

void RetentionCard::paintPicture(QPainter &painter) { m_heat->render(&painter); }
