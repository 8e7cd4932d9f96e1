// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/rates.h"
#include "ui/looks/words.h"

#include <QDialog>

class PlainLabel;
class ToneLabel;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

/// The merchant's own exchange rates: what each currency is worth in one of them, since when, and says who. They are
/// for test and live: currencies of which there are rates are shown and kept although nothing is paid in them here.
class RatesDialog final : public QDialog
{
    Q_OBJECT
public:
    RatesDialog(const QStringList &currencies, const RateBook &book, const TimeStyle &times, QWidget *parent = nullptr);

    void accept() override;                  ///< unless a rate can't be read
    RateBook book() const { return m_book; } ///< as accepted

private:
    struct Line
    {
        QString currency;
        PlainLabel *name;
        QLineEdit *worth;
        PlainLabel *unit;
        QDateEdit *day;
        QLineEdit *remark;
    };
    void addLine(const QString &currency);
    void fillLine(const Line &line);
    void showReporting();
    QDate today() const; ///< in the merchant's zone

    const TimeStyle m_times;
    RateBook m_book;
    QComboBox *m_reporting;
    QGridLayout *m_grid;
    ToneLabel *m_problem;
    QList<Line> m_lines;
};
