// SPDX-License-Identifier: GPL-3.0-or-later
#include "timechip.h"

#include "ui/looks/mnemonics.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TimeChip::TimeChip(QString title, const TimeStyle &times, Days days, QWidget *parent)
    : QToolButton(parent), m_title(std::move(title)), m_times(times), m_days(days)
{
    setObjectName(u"chip"_s); // how the style sheet finds it
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &TimeChip::fill);
    setSpan({});
}

TimeSpan TimeChip::daysOf(QDate first, QDate last, const QTimeZone &zone)
{
    // A day may begin at 01:00 and have 23 hours: its end is where the next one begins.
    return {first.startOfDay(zone).toUTC(), last.addDays(1).startOfDay(zone).toUTC().addMSecs(-1)};
}

void TimeChip::setSpan(const std::optional<TimeSpan> &span)
{
    m_span = span;
    showWords(span ? wordsOf(*span) : QString());
}

QString TimeChip::wordsOf(const TimeSpan &span) const
{
    if (span.from && span.to)
        return tr("%1 to %2", "days").arg(m_times.day(*span.from), m_times.day(*span.to));
    return span.from ? tr("since %1").arg(m_times.day(*span.from)) : tr("until %1").arg(m_times.day(*span.to));
}

void TimeChip::fill()
{
    menu()->clear();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_times.zone).date();
    const QDate month(today.year(), today.month(), 1);
    const auto add = [this](const QString &words, QDate first, QDate last) {
        connect(menu()->addAction(words), &QAction::triggered, this,
                [this, words, first, last] { choose(daysOf(first, last, m_times.zone), words); });
    };
    connect(menu()->addAction(tr("All time")), &QAction::triggered, this, [this] { choose({}, {}); });
    menu()->addSeparator();
    add(tr("Today"), today, today);
    if (m_days == Days::Ahead) {
        add(tr("Next 7 days"), today, today.addDays(6));
        add(tr("Next 30 days"), today, today.addDays(29));
        add(tr("Next 90 days"), today, today.addDays(89));
        add(tr("Rest of this month"), today, month.addMonths(1).addDays(-1));
        add(tr("Next month"), month.addMonths(1), month.addMonths(2).addDays(-1));
        menu()->addSeparator();
    }
    add(tr("Last 7 days"), today.addDays(-6), today);
    add(tr("Last 30 days"), today.addDays(-29), today);
    add(tr("Last 90 days"), today.addDays(-89), today);
    add(tr("This month"), month, today);
    add(tr("Last month"), month.addMonths(-1), month.addDays(-1));
    add(tr("This year"), QDate(today.year(), 1, 1), today);
    add(tr("Last year"), QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31));
    menu()->addSeparator();
    connect(menu()->addAction(tr("From, to…")), &QAction::triggered, this, &TimeChip::askForDays);
}

void TimeChip::choose(const std::optional<TimeSpan> &span, const QString &words)
{
    m_span = span;
    showWords(words);
    emit spanChosen(m_span);
}

void TimeChip::askForDays()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_title);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_times.zone).date();
    const auto dayOr = [this](const std::optional<QDateTime> &time, QDate otherwise) {
        return time ? time->toTimeZone(m_times.zone).date() : otherwise;
    };
    auto *first = new QDateEdit(dayOr(m_span ? m_span->from : std::nullopt, today.addDays(-29)));
    auto *last = new QDateEdit(dayOr(m_span ? m_span->to : std::nullopt, today));
    for (QDateEdit *edit : {first, last})
        edit->setCalendarPopup(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), first);
    form->addRow(tr("&To"), last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(dialog);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, first, last] {
        const auto [from, to] = std::minmax({first->date(), last->date()});
        const TimeSpan span = daysOf(from, to, m_times.zone);
        choose(span, wordsOf(span));
    });
    dialog->open();
}

void TimeChip::showWords(const QString &words)
{
    // Beside others it has to say which days it is about; alone, and of the past, that is plain.
    const QString titled = words.isEmpty() ? m_title : tr("%1: %2", "column, days").arg(m_title, words);
    const QString untitled = words.isEmpty() ? tr("All time") : words;
    setText(escapedMnemonics(m_days == Days::Ahead ? titled : untitled) + u" ▾"_s);
    setAccessibleName(tr("Filter, %1: %2", "column, days").arg(m_title, words.isEmpty() ? tr("all time") : words));
    setToolTip(m_title); // which of the days that a record has
    setProperty("filtered", !words.isEmpty());
    style()->unpolish(this); // a style sheet looks at properties only then
    style()->polish(this);
}
