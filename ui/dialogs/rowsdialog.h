// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/report.h"
#include "ui/looks/words.h"

#include <QDialog>

class Mirror;

/// The records that a figure is made of, each with its share; the shares sum to the figure.
class RowsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString title; ///< "Net revenue, November 2026, USD"
        RowsAnswer answer;
        QString currency; ///< of the shares; empty: they count
        QString share;    ///< what a share is called
    };
    /// mirror outlives it.
    RowsDialog(Mirror &mirror, const Content &content, const TimeStyle &times, QWidget *parent = nullptr);

signals:
    void recordWanted(const QString &id);
    void listWanted(); ///< these records on their own page
};
