// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

/// A line icon of ours, in the colour of the text around it. Shipped, because QIcon::fromTheme() is empty on a bare
/// system. name: a file of resources/icons without its ending.
QIcon lineIcon(const QString &name);
