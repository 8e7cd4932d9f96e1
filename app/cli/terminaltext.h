// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// Other people's text for a terminal, on one line: nothing in it can drive the terminal or turn the text around.
QString terminalText(const QString &text);

/// How many cells of a terminal the text takes.
int terminalWidth(const QString &text);

/// The same JSON, with the control characters that JSON allows within strings written as escapes.
QByteArray terminalJson(const QByteArray &json);

/// A message on stderr: a line of its own, everything that looks like a key replaced.
void complain(const QString &message);
