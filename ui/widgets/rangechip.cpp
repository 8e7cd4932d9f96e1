// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangechip.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString RangeChoice::toText() const
{
    return preset ? QString(presetName(*preset))
                  : days.first.toString(Qt::ISODate) + u'/' + days.last.toString(Qt::ISODate);
}

std::optional<RangeChoice> RangeChoice::fromText(const QString &text)
{
    if (const auto preset = presetNamed(text))
        return RangeChoice{preset, {}};
    const QStringList parts = text.split(u'/');
    const DayRange days{QDate::fromString(parts.value(0), Qt::ISODate), QDate::fromString(parts.value(1), Qt::ISODate)};
    return days.isValid() ? std::optional(RangeChoice{{}, days}) : std::nullopt;
}

QString presetWords(Preset preset)
{
    switch (preset) {
    case Preset::Last7Days: return RangeChip::tr("Last 7 days");
    case Preset::Last30Days: return RangeChip::tr("Last 30 days");
    case Preset::Last90Days: return RangeChip::tr("Last 90 days");
    case Preset::ThisMonth: return RangeChip::tr("This month");
    case Preset::LastMonth: return RangeChip::tr("Last month");
    case Preset::ThisQuarter: return RangeChip::tr("This quarter");
    case Preset::ThisYear: return RangeChip::tr("This year");
    case Preset::LastYear: return RangeChip::tr("Last year");
    case Preset::Last12Months: return RangeChip::tr("Last 12 months");
    case Preset::AllTime: return RangeChip::tr("All time");
    }
    Q_UNREACHABLE();
    return {};
}

RangeChip::RangeChip(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"chip"_s);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    for (const Preset preset : allPresets)
        connect(menu->addAction(presetWords(preset)), &QAction::triggered, this, [this, preset] {
            choose({preset, {}});
        });
    menu->addSeparator();
    connect(menu->addAction(tr("From, to…")), &QAction::triggered, this, &RangeChip::askForDays);
    setMenu(menu);
    setChoice(m_choice);
}

void RangeChip::setChoice(const RangeChoice &choice)
{
    m_choice = choice;
    const QLocale locale;
    const auto day = [&](QDate date) { return locale.toString(date, tr("d MMM yyyy", "date")); };
    const QString words = choice.preset
        ? presetWords(*choice.preset)
        : tr("%1 to %2", "days").arg(day(choice.days.first), day(choice.days.last));
    setText(words + u" ▾"_s);
    setAccessibleName(tr("Days: %1").arg(words));
}

void RangeChip::choose(const RangeChoice &choice)
{
    setChoice(choice);
    emit chosen(choice);
}

void RangeChip::askForDays()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("From, to"));
    const DayRange now = m_choice.range(m_today, m_today.addYears(-1));
    auto *first = new QDateEdit(now.first);
    auto *last = new QDateEdit(now.last);
    for (QDateEdit *edit : {first, last}) {
        edit->setCalendarPopup(true);
        edit->setMinimumDate(QDate(1970, 1, 2));
        edit->setMaximumDate(m_today.addYears(1));
    }
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
        choose({{}, {from, to}});
    });
    dialog->open();
}
