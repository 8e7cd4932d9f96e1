// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/format/money.h"

#include <QList>

#include <functional>

QString betweenAmounts(); ///< what stands between amounts of different currencies

/// Of many currencies most are none: those that are something, or one.
QList<Money> withoutZeros(const QList<Money> &amounts);

/// A figure is never cut: half of it would be another one. Of several amounts the first ones stay, with how many more
/// there are; of one that doesn't fit nothing does.
QString wholeFigures(const QString &text, const std::function<bool(const QString &)> &fits);
