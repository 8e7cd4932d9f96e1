// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartframe.h"
#include "core/metrics/health.h"

#include <QLocale>

class HeatTable;

/// Who stays: of the subscriptions that began in a month, the share that still pays so many months later, as heat in
/// its frame. The table holds how many they are and what they pay.
class RetentionCard final : public ChartFrame
{
    Q_OBJECT
public:
    explicit RetentionCard(const QLocale &locale, QWidget *parent = nullptr);

    /// The earliest month first, which has the most to say.
    void setData(const QList<Cohort> &cohorts, const QString &currency);
    HeatTable &heat() { return *m_heat; }

signals:
    /// after: months; -1: all that began.
    void picked(int cohort, int after);

protected:
    QString pictureTitle() const override;
    QSize pictureSize() const override;
    void paintPicture(QPainter &painter) override;

private:
    RetentionCard(const QLocale &locale, HeatTable *heat, QWidget *parent);
    void fillHeat(const QList<Cohort> &cohorts);
    void fillTable(const QList<Cohort> &cohorts);

    const QLocale m_locale;
    HeatTable *m_heat;
    QString m_currency;
};
