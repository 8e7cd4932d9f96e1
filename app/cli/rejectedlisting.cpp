// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejectedlisting.h"

#include "core/format/csv.h"
#include "table.h"
#include "terminaltext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// The reason is no Text, which a table cuts: it is why one looks.
constexpr auto columns = std::to_array<ViewColumn>({
    {"id", CellKind::Id, Source::Id, ""},
    {"read_at", CellKind::Time, Source::Field, ""},
    {"in_lists", CellKind::Status, Source::Field, ""},
    {"reason", CellKind::Status, Source::Field, ""},
    {"raw", CellKind::Text, Source::Field, ""},
});

/// Whether lists and sums have it.
QString inLists(const StoredRejection &record) { return record.isOlderShown ? u"as it was before"_s : u"no"_s; }

MirrorRow rowOf(const StoredRejection &record)
{
    MirrorRow row;
    row.id = record.id;
    row.values = {record.id, record.at, inLists(record), record.error, QString::fromUtf8(record.raw)};
    return row;
}

/// The record stands in it as it came: QJsonObject would put its members in another order, and round its numbers.
QByteArray jsonOf(const StoredRejection &record)
{
    const QJsonObject known{{u"id"_s, record.id.isEmpty() ? QJsonValue() : QJsonValue(record.id)},
                            {u"read_at"_s, record.at.toUTC().toString(Qt::ISODateWithMs)},
                            {u"in_lists"_s, inLists(record)},
                            {u"reason"_s, record.error}};
    QByteArray json = QJsonDocument(known).toJson(QJsonDocument::Compact);
    json.chop(1); // the brace, for one member more
    return json + ",\"raw\":" + record.raw + '}';
}

QByteArray jsonText(const QList<StoredRejection> &records)
{
    if (records.isEmpty())
        return "[]\n";
    QByteArrayList all;
    for (const StoredRejection &record : records)
        all.append(terminalJson(jsonOf(record)));
    return "[\n" + all.join(",\n") + "\n]\n";
}

QByteArray csvOf(const QList<StoredRejection> &records)
{
    QList<CsvWriter::Column> written;
    for (const ViewColumn &column : columns)
        written.append({column.key, column.kind, {}});
    const CsvWriter csv(written);
    QByteArray text = csv.header();
    for (const StoredRejection &record : records)
        text += csv.line(rowOf(record).values);
    return text;
}

QByteArray tableText(const QList<StoredRejection> &records)
{
    Table table(columns);
    for (const StoredRejection &record : records)
        table.measure(rowOf(record));
    QByteArray text = table.header();
    for (const StoredRejection &record : records)
        text += table.line(rowOf(record));
    return text;
}

} // namespace

Listed writeRejected(const QList<StoredRejection> &records, const Arguments &arguments, QIODevice &output)
{
    const auto shown = records.first(std::min(records.size(), qsizetype(arguments.limit.value_or(records.size()))));
    QByteArray text;
    switch (arguments.format) {
    case Arguments::Format::Table: text = tableText(shown); break;
    case Arguments::Format::Json: text = jsonText(shown); break;
    case Arguments::Format::Csv: text = csvOf(shown); break;
    }
    Listed result;
    result.records = shown.size();
    if (output.write(text) != text.size())
        result.outputError = output.errorString();
    return result;
}
