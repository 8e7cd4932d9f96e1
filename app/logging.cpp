// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include "core/net/apikey.h"

#include <QtGlobal>

namespace {
QtMessageHandler previous = nullptr; // Qt's handler has no place for a context

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    previous(type, context, redacted(text));
}
} // namespace

void redactLogs() { previous = qInstallMessageHandler(write); }
