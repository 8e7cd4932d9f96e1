// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/store.h"
#include "ui/looks/words.h"

#include <QDialog>

/// Records that could not be decoded: why, and as Creem sent them, to be looked at and copied for a report.
class RejectedDialog final : public QDialog
{
    Q_OBJECT
public:
    RejectedDialog(const QList<StoredRejection> &records, const TimeStyle &times, QWidget *parent = nullptr);
};
