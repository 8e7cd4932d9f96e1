// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/range.h"

#include <QToolButton>

/// The days that figures are of: a preset, which moves on with the calendar, or two days.
struct RangeChoice
{
    std::optional<Preset> preset = Preset::ThisMonth;
    DayRange days; ///< without a preset

    DayRange range(QDate today, QDate firstDay) const { return preset ? rangeOf(*preset, today, firstDay) : days; }
    QString toText() const; ///< for settings
    static std::optional<RangeChoice> fromText(const QString &text);
    friend bool operator==(const RangeChoice &, const RangeChoice &) = default;
};

QString presetWords(Preset preset);

/// A button that chooses the days: "This month ▾".
class RangeChip final : public QToolButton
{
    Q_OBJECT
public:
    explicit RangeChip(QWidget *parent = nullptr);

    void setChoice(const RangeChoice &choice);
    const RangeChoice &choice() const { return m_choice; }
    void setToday(QDate today) { m_today = today; }

signals:
    void chosen(const RangeChoice &choice); ///< by a person

private:
    void askForDays();
    void choose(const RangeChoice &choice);

    RangeChoice m_choice;
    QDate m_today = QDate::currentDate();
};
