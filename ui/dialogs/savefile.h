// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"

#include <QByteArray>

#include <functional>

class QWidget;

/// Asks where to, and writes the file whole or not at all, on a thread that nobody waits for. said: what became of it,
/// unless the widget has died; nothing when the question was turned down.
void askAndSave(QWidget *parent, const QString &fileName, const QByteArray &bytes,
                std::function<void(Tone, const QString &title, const QString &text)> said);
