// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcopy.h"

#include "core/mirror/mirror.h"
#include "ui/looks/presentedmodel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

/// What is copied of a row. Used on the mirror's reading thread: many rows take longer to word than a frame may.
struct Wording
{
    QList<ListModel::Column> all;
    QList<int> columns; ///< empty: the id alone
    QStringList titles;
    TimeStyle times;

    QString line(const MirrorRow &row) const
    {
        if (columns.isEmpty())
            return row.id;
        QStringList cells; // a tab or a newline inside of a cell would make another cell of it
        for (const int column : columns) {
            const QString text = cellText(all.at(column), row.values.value(column), times);
            const QString note = row.notes.value(column);
            cells.append((note.isEmpty() ? text : text + u' ' + note).simplified());
        }
        return cells.join(u'\t');
    }
    QString text(const QList<MirrorRow> &rows) const
    {
        QStringList lines;
        if (!columns.isEmpty() && rows.size() > 1)
            lines.append(titles.join(u'\t'));
        for (const MirrorRow &row : rows)
            if (!row.id.isEmpty()) // removed since
                lines.append(line(row));
        return lines.join(u'\n');
    }
};

} // namespace

void copyRows(Mirror &mirror, MirrorList &list, const PresentedModel &presented, const std::vector<int> &rows,
              const QList<int> &columns, std::function<void(const MirrorError &)> failed)
{
    const std::vector<Rowid> records = list.recordsAt(rows);
    if (records.empty())
        return;
    Wording wording{list.columns(), columns, {}, presented.times()};
    for (const int column : columns)
        wording.titles.append(presented.titleOf(column));
    mirror.read(
        &list,
        [records, wording, resource = list.resource()](MirrorReader &reader) {
            return reader.rows(resource, records).map([&](const QList<MirrorRow> &read) { return wording.text(read); });
        },
        [failed = std::move(failed)](const MirrorResult<QString> &text) {
            if (!text)
                failed(text.error());
            else if (!text->isEmpty())
                QGuiApplication::clipboard()->setText(*text);
        });
}
