// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"

#include <QByteArray>

#include <functional>

class QWidget;

/// Asks where to and saves by FileSaver, which never makes the GUI thread wait. said: what became of it,
/// unless the widget has died; nothing when the question was turned down.
void askAndSave(QWidget *parent, const QString &fileName, const QByteArray &bytes,
                std::function<void(Tone, const QString &title, const QString &text)> said);
