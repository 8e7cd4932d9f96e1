// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/definitions.h"

#include <QDialog>

/// What counts in some figures, in words.
class DefinitionsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DefinitionsDialog(const QList<Metric> &metrics, QWidget *parent = nullptr);
};
