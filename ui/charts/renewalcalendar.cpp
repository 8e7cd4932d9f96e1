// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewalcalendar.h"

#include "chartdata.h"
#include "core/format/money.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"

#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

DayRange monthOf(QDate first) { return {first, first.addMonths(1).addDays(-1)}; }

bool hasAnything(const CalendarDay &day) { return day.payments > 0 || day.renewals > 0 || day.isOverflown; }

QToolButton *quietButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(u"quiet"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RenewalCalendar::RenewalCalendar(const QLocale &locale, QWidget *parent)
    : RenewalCalendar(locale, new MonthGrid(locale), parent)
{
}

RenewalCalendar::RenewalCalendar(const QLocale &locale, MonthGrid *grid, QWidget *parent)
    : ChartFrame(tr("Renewals"), u"renewals"_s, grid, parent), m_locale(locale), m_grid(grid),
      m_month(quietButton({}, {})), m_before(quietButton(u"‹"_s, tr("Month before"))),
      m_after(quietButton(u"›"_s, tr("Month after"))), m_now(quietButton(tr("Today"), tr("Renewals of today")))
{
    int widest = 0;
    for (QDate month(2026, 1, 1); month.year() == 2026; month = month.addMonths(1)) // the arrows stay where they are
        widest = std::max(widest, m_month->fontMetrics().horizontalAdvance(rangeWords(monthOf(month), locale)));
    m_month->setMinimumWidth(widest + 10);
    m_month->setToolTip(tr("What was renewed in this month, and what will be"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_month, m_after, m_now})
        addBeside(widget);
    connect(m_before, &QToolButton::clicked, m_grid, [this] { m_grid->go(-1); });
    connect(m_after, &QToolButton::clicked, m_grid, [this] { m_grid->go(1); });
    connect(m_month, &QToolButton::clicked, this, [this] { emit monthPicked(monthOf(m_grid->month())); });
    connect(m_now, &QToolButton::clicked, m_grid, [this] { m_grid->setCurrentDay(m_today); });
    connect(m_grid, &MonthGrid::monthChanged, this, &RenewalCalendar::sayMonth);
    connect(m_grid, &MonthGrid::picked, this, &RenewalCalendar::picked);
    connect(this, &ChartFrame::shownAs, this, &RenewalCalendar::showControls);
    connect(&table(), &FigureTable::cellActivated, this, [this](int row) { emit picked(m_listed.value(row).day); });
}

QString RenewalCalendar::money(qint64 minor) const { return formatMoney({minor, m_currency}, m_locale); }

QString RenewalCalendar::wordsOf(const CalendarDay &day) const
{
    if (day.isOverflown)
        return tooMuchWords();
    QStringList parts;
    if (day.payments > 0)
        parts.append(tr("%n payment(s), %1", "count, amount", int(day.payments)).arg(money(day.received)));
    if (day.renewals > 0)
        parts.append(tr("%n renewal(s) expected, %1", "count, amount", int(day.renewals)).arg(money(day.expected)));
    return parts.join(tr("; ", "between parts of a sentence"));
}

void RenewalCalendar::setData(const QList<CalendarDay> &days, QDate today, const QString &currency)
{
    m_days = days;
    m_today = today;
    m_currency = currency;
    m_listed.clear();
    std::copy_if(m_days.begin(), m_days.end(), std::back_inserter(m_listed), hasAnything);
    fillTable();
    showControls();
    if (m_listed.isEmpty()) {
        setNote({}); // it speaks of another currency
        return showNothing(tr("Nothing was renewed in %1, and nothing is announced.").arg(currency));
    }
    const double unit = std::pow(10, minorDigits(currency).value_or(0));
    const auto together = [](const CalendarDay &day) { return double(day.received) + double(day.expected); };
    double most = 1;
    for (const CalendarDay &day : std::as_const(m_listed))
        most = std::max(most, day.isOverflown ? 0 : together(day));
    QHash<QDate, MonthGrid::Day> shown;
    for (const CalendarDay &day : std::as_const(m_listed)) {
        MonthGrid::Day cell;
        cell.words = wordsOf(day);
        cell.count = u"× "_s + m_locale.toString(day.payments + day.renewals);
        qint64 sum = 0;
        if (day.isOverflown || __builtin_add_overflow(day.received, day.expected, &sum)) {
            cell.amount = cell.brief = u"–"_s;
        } else {
            cell.amount = money(sum);
            cell.brief = shortNumber(double(sum) / unit);
            cell.share = together(day) / most;
        }
        shown.insert(day.day, cell);
    }
    m_grid->setDays(shown, m_days.first().day, m_days.last().day, today);
    sayMonth();
    showPicture();
}

/// The month's name, and what its days come to.
void RenewalCalendar::sayMonth()
{
    const DayRange month = monthOf(m_grid->month());
    m_month->setText(rangeWords(month, m_locale));
    m_month->setAccessibleName(tr("All renewals of %1", "a month").arg(m_month->text()));
    m_before->setEnabled(m_grid->canGo(-1));
    m_after->setEnabled(m_grid->canGo(1));
    m_now->setEnabled(!month.contains(m_today));
    CalendarDay sum;
    for (const CalendarDay &day : std::as_const(m_days)) {
        if (!month.contains(day.day))
            continue;
        sum.payments += day.payments;
        sum.renewals += day.renewals;
        sum.isOverflown = sum.isOverflown || day.isOverflown;
        addTo(sum.received, day.received, sum.isOverflown);
        addTo(sum.expected, day.expected, sum.isOverflown);
    }
    QString words = hasAnything(sum) ? wordsOf(sum) : tr("nothing");
    if (const QDate last = m_days.isEmpty() ? QDate() : m_days.last().day; month.contains(last) && last < month.last)
        words = tr("%1, up to %2", "what a month's days hold, the last day that is known")
                    .arg(words, rangeWords({last, last}, m_locale));
    setNote(tr("%1: %2. What is expected is an estimate: each charge as high as the last.", "month, what its days hold")
                .arg(m_month->text(), words));
}

/// The table holds all months.
void RenewalCalendar::showControls()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_before, m_month, m_after, m_now})
        control->setVisible(!m_listed.isEmpty() && !isTable());
}

void RenewalCalendar::fillTable()
{
    QList<FigureTable::Line> lines;
    for (const CalendarDay &day : std::as_const(m_listed)) {
        const auto amount = [&](qint64 minor) {
            return day.isOverflown ? FigureTable::Cell(tooMuchWords(), {QString()})
                                   : FigureTable::Cell(money(minor), {plainAmount({minor, m_currency})});
        };
        const auto count = [&](qint64 number) {
            return FigureTable::Cell(m_locale.toString(number), {QString::number(number)});
        };
        lines.append({{rangeWords({day.day, day.day}, m_locale), {day.day.toString(Qt::ISODate), m_currency}},
                      count(day.payments),
                      amount(day.received),
                      count(day.renewals),
                      amount(day.expected)});
    }
    table().setFigures(
        {{tr("Day"), {u"day"_s, u"currency"_s}},
         {tr("Payments"), {u"payments"_s}},
         {tr("Received"), {u"received"_s}},
         {tr("Renewals"), {u"renewals"_s}},
         {tr("Expected"), {u"expected"_s}}},
        lines);
}

QString RenewalCalendar::pictureTitle() const
{
    return tr("%1, %2", "month, currency").arg(m_month->text(), m_currency);
}
