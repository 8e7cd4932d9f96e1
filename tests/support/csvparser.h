// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// Reads CSV as RFC 4180 writes it and nothing more lenient: every line ends in CRLF, quotes stand around whole cells
/// and are doubled within, all lines have the same number of cells. nullopt: it isn't that.
inline std::optional<QList<QStringList>> parseCsv(const QByteArray &csv)
{
    QList<QStringList> lines;
    qsizetype at = 0;
    while (at < csv.size()) {
        QStringList cells;
        for (bool lineIsOver = false; !lineIsOver;) {
            QByteArray cell;
            if (at < csv.size() && csv[at] == '"') {
                for (++at;; ++at) {
                    if (at >= csv.size())
                        return {};
                    if (csv[at] != '"') {
                        cell.append(csv[at]);
                    } else if (at + 1 < csv.size() && csv[at + 1] == '"') {
                        cell.append(csv[at++]);
                    } else {
                        ++at;
                        break;
                    }
                }
            } else {
                for (; at < csv.size() && csv[at] != ',' && csv[at] != '\r'; ++at) {
                    if (csv[at] == '"' || csv[at] == '\n')
                        return {};
                    cell.append(csv[at]);
                }
            }
            cells.append(QString::fromUtf8(cell));
            if (csv.mid(at, 2) == "\r\n") {
                at += 2;
                lineIsOver = true;
            } else if (csv.mid(at, 1) == ",") {
                ++at;
            } else {
                return {};
            }
        }
        if (!lines.isEmpty() && cells.size() != lines.first().size())
            return {};
        lines.append(cells);
    }
    return lines;
}
