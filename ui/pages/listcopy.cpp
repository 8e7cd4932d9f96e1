// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcopy.h"

#include "core/mirror/mirror.h"
#include "ui/looks/presentedmodel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

void copyRows(Mirror &mirror, MirrorList &list, const PresentedModel &presented, const std::vector<int> &rows,
              const QList<int> &columns)
{
    const std::vector<Rowid> records = list.recordsAt(rows);
    if (records.empty())
        return;
    QStringList titles;
    for (const int column : columns)
        titles.append(presented.titleOf(column));
    mirror.read(
        &list,
        [records, resource = list.mirrorQuery().resource](MirrorReader &reader) {
            return reader.rows(resource, records);
        },
        [&list, times = presented.times(), columns, titles](const MirrorResult<QList<MirrorRow>> &read) {
            if (!read)
                return;
            QStringList lines;
            if (!columns.isEmpty() && read->size() > 1)
                lines.append(titles.join(u'\t'));
            for (const MirrorRow &row : *read) {
                if (columns.isEmpty()) {
                    lines.append(row.id);
                    continue;
                }
                QStringList cells; // a tab or a newline inside of a cell would make another cell of it
                for (const int column : columns) {
                    const QString text = cellText(list.columns().at(column), row.values.value(column), times);
                    const QString note = row.notes.value(column);
                    cells.append((note.isEmpty() ? text : text + u' ' + note).simplified());
                }
                lines.append(cells.join(u'\t'));
            }
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        });
}
