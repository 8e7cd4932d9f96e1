// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthreport.h"

#include "ui/looks/metricwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(MonthReport)
};

constexpr int slicesShown = 15;

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString row(const QStringList &cells, bool isHead = false)
{
    const QString tag = isHead ? u"th"_s : u"td"_s;
    QString html = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u"<"_s + tag + (i == 0 ? u" align=\"left\">"_s : u" align=\"right\">"_s) + escaped(cells.at(i))
            + u"</"_s + tag + u">"_s;
    return html + u"</tr>"_s;
}

QString table(const QStringList &head, const QList<QStringList> &lines)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s + row(head, true);
    for (const QStringList &line : lines)
        html += row(line);
    return html + u"</table>"_s;
}

QString slicesTable(const QString &title, const QList<NamedSlice> &slices, const QString &currency,
                    const QLocale &locale, QString (*nameOf)(const NamedSlice &))
{
    if (slices.isEmpty())
        return {};
    QList<QStringList> lines;
    const auto line = [&](const QString &name, const Figures &f) {
        const auto amount = [&](qint64 minor) {
            return f.isOverflown ? tooMuchWords() : formatMoney({minor, currency}, locale);
        };
        return QStringList{name, locale.toString(f.payments), amount(f.gross), amount(f.net())};
    };
    Figures others;
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const Figures &f = slices.at(i).figures;
        if (i >= slicesShown) {
            others += f;
            continue;
        }
        lines.append(line(nameOf(slices.at(i)), f));
    }
    if (slices.size() > slicesShown)
        lines.append(line(Report::tr("others"), others));
    return u"<h3>"_s + escaped(title) + u"</h3>"_s
        + table({Report::tr("Name"), metricTitle(Metric::Payments), metricTitle(Metric::Gross),
                 metricTitle(Metric::Net)},
                lines);
}

QString productName(const NamedSlice &slice)
{
    const QString name = productWords(slice);
    return name.isEmpty() ? Report::tr("not known") : name;
}

QString countryOf(const NamedSlice &slice)
{
    return slice.word.isEmpty() ? Report::tr("not known") : countryName(slice.word);
}

/// Also where all of it ended in this month.
bool hasRecurring(const MetricsReport &r)
{
    return r.mrrStart != MrrState() || r.mrrEnd != MrrState() || r.moved != Movements();
}

QString currencySection(const MetricsReport &r, const QLocale &locale)
{
    const QString &currency = r.request.currency;
    const auto money = [&](qint64 minor, bool isOverflown) {
        return isOverflown ? tooMuchWords() : formatMoney({minor, currency}, locale);
    };
    const Figures now = r.total.all();
    const Figures before = r.previousTotal.all();
    QString html = u"<h2>"_s + escaped(currency) + u"</h2>"_s;
    QList<QStringList> lines;
    for (const Metric metric : {Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept, Metric::Tax,
                                Metric::Net, Metric::Discounts})
        lines.append(
            {metricTitle(metric), money(now.of(metric), now.isOverflown), money(before.of(metric), before.isOverflown),
             now.isOverflown || before.isOverflown ? QString()
                                                   : changeWords(now.of(metric), before.of(metric), locale)});
    lines.append({metricTitle(Metric::Payments), locale.toString(now.payments), locale.toString(before.payments),
                  changeWords(now.payments, before.payments, locale)});
    lines.append({metricTitle(Metric::FailedPayments),
                  money(r.total.failed.amount, r.total.failed.isOverflown),
                  money(r.previousTotal.failed.amount, r.previousTotal.failed.isOverflown),
                  {}});
    html += table({Report::tr("Revenue"), rangeWords(r.request.range, locale),
                   r.request.previous ? rangeWords(*r.request.previous, locale) : QString(), Report::tr("Change")},
                  lines);
    lines.clear();
    if (hasRecurring(r) || r.unpriced > 0) {
        lines.append({Report::tr("MRR at the start"), money(r.mrrStart.mrr, r.mrrStart.isOverflown),
                      locale.toString(r.mrrStart.subscribers)});
        for (const Movement movement : allMovements)
            lines.append({movementWord(movement),
                          r.moved.isOverflown ? tooMuchWords() : signedMoney({r.moved.of(movement), currency}, locale),
                          locale.toString(r.moved.countOf(movement))});
        lines.append({Report::tr("MRR at the end"), money(r.mrrEnd.mrr, r.mrrEnd.isOverflown),
                      locale.toString(r.mrrEnd.subscribers)});
        html += u"<h3>"_s + escaped(Report::tr("Recurring revenue")) + u"</h3>"_s
            + table({{}, Report::tr("Amount"), Report::tr("Subscriptions")}, lines);
        if (r.unpriced > 0)
            html += u"<p>"_s + escaped(unpricedWords(r)) + u"</p>"_s;
    }
    html += slicesTable(Report::tr("By product"), r.products, currency, locale, productName);
    html += slicesTable(Report::tr("By country"), r.countries, currency, locale, countryOf);
    return html;
}

/// What makes the figures other than those that the month will end with.
QStringList reservations(const MonthReport &report)
{
    QStringList all;
    if (!report.readAt.isValid())
        all.append(Report::tr("Not everything was read from Creem yet: payments may be missing here."));
    else
        all.append(Report::tr("As Creem had it on %1.", "date and time").arg(report.times.dayAndClock(report.readAt)));
    if (!report.currencies.isEmpty() && report.currencies.first().today <= report.month.last)
        all.append(Report::tr("The month isn't over yet."));
    return all;
}

} // namespace

QString monthReportHtml(const MonthReport &report)
{
    QString html = u"<h1>"_s + escaped(report.store) + u"</h1><p>"_s
        + escaped(Report::tr("Report of %1").arg(rangeWords(report.month, report.times.locale)));
    if (report.isTest)
        html += u" – <b>"_s + escaped(Report::tr("test mode, no real money")) + u"</b>"_s;
    html += u"</p><p>"_s + escaped(reservations(report).join(u' ')) + u"</p>"_s;
    if (!report.currencies.isEmpty()) {
        const MetricsReport &any = report.currencies.first();
        html += u"<p>"_s
            + escaped(Report::tr("Days begin and end in %1. Each currency stands alone.")
                          .arg(QString::fromLatin1(any.zone)))
            + u"</p>"_s
            + table({{}, rangeWords(any.request.range, report.times.locale), Report::tr("Before")},
                    {{metricTitle(Metric::NewCustomers), report.times.locale.toString(any.customers),
                      report.times.locale.toString(any.previousCustomers)},
                     {metricTitle(Metric::ActiveSubscriptions), report.times.locale.toString(any.active),
                      report.times.locale.toString(any.activeAtStart)}});
    }
    for (const MetricsReport &currency : report.currencies)
        if (!currency.total.all().isEmpty() || currency.total.failed.count > 0 || hasRecurring(currency))
            html += currencySection(currency, report.times.locale);
    html += u"<h2>"_s + escaped(Report::tr("What counts")) + u"</h2>"_s;
    for (const Metric metric :
         {Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept, Metric::Tax, Metric::Net,
          Metric::Discounts, Metric::Payments, Metric::FailedPayments, Metric::NewCustomers,
          Metric::ActiveSubscriptions, Metric::Mrr, Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr,
          Metric::ChurnedMrr, Metric::ReactivationMrr})
        html += u"<p><b>"_s + escaped(metricTitle(metric)) + u".</b> "_s + escaped(metricDefinition(metric)) + u" <i>"_s
            + escaped(metricRules(metric)) + u"</i></p>"_s;
    return html;
}

QByteArray monthReportPdf(const MonthReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setTitle(
        Report::tr("%1, %2", "store, month").arg(report.store, rangeWords(report.month, report.times.locale)));
    writer.setCreator(u"Creamery"_s);
    QTextDocument document;
    QFont font(u"Sans Serif"_s);
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(u"h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3 { font-size: 10.5pt; } "
                                  u"th { color: #6B6860; font-weight: normal; }"_s);
    document.setHtml(monthReportHtml(report));
    document.print(&writer);
    return bytes;
}
