// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profiles/session.h"
#include "ui/looks/colors.h"
#include "ui/looks/words.h"

#include <QToolButton>

/// Offers a report on paper of each of the last months, makes it and asks where to keep it.
class MonthReportButton final : public QToolButton
{
    Q_OBJECT
public:
    MonthReportButton(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

    void setDays(QDate firstDay, QDate today); ///< of all there is

signals:
    void saved(Tone tone, const QString &title, const QString &text);
    void failed(const MirrorError &error);

private:
    void makeReportOf(const DayRange &month);

    Session &m_session;
    const TimeStyle m_times;
    std::pair<QDate, QDate> m_months; ///< of the menu, by their first days
};
