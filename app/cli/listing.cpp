// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include "core/format/csv.h"
#include "table.h"
#include "terminaltext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t chunkSize = 500;
constexpr size_t noLimit = size_t(-1);

MirrorQuery queryOf(const Arguments &arguments)
{
    MirrorQuery query;
    query.resource = arguments.resource;
    query.search = arguments.search;
    if (!arguments.statuses.isEmpty())
        query.filters.insert("status", arguments.statuses);
    if (arguments.resource == Resource::Discounts) { // Creem doesn't say when they were made
        query.sortKey = "code";
        query.sortOrder = Qt::AscendingOrder;
    }
    return query;
}

template <class E> QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, name] : json::enumNames<E>)
        words.append(QLatin1String(name));
    return words;
}

QStringList knownStatuses(Resource resource)
{
    switch (resource) {
    case Resource::Products: return wordsOf<ProductStatus>();
    case Resource::Customers: return {};
    case Resource::Subscriptions: return wordsOf<SubscriptionStatus>();
    case Resource::Transactions: return wordsOf<TransactionStatus>();
    case Resource::Discounts: return wordsOf<DiscountStatus>();
    }
    Q_UNREACHABLE();
    return {};
}

/// Of a status that nobody has ever heard of no record is found, which a script would take for an answer. Creem may
/// have statuses that are newer than this program: what the mirror holds counts as well.
QString unknownStatus(const Engine &engine, const Arguments &arguments)
{
    const int field = fieldIndex(arguments.resource, "status");
    const QStringList known = knownStatuses(arguments.resource);
    for (const QString &status : arguments.statuses)
        if (!known.contains(status) && !engine.columns(arguments.resource).dictionary(field).find(status))
            return u"no such status: %1 (%2)"_s.arg(status, known.join(u", "_s));
    return {};
}

/// Goes through the rows of a query and keeps what went wrong.
class Walk
{
public:
    Walk(MirrorReader &reader, const Arguments &arguments, QIODevice &output, const std::atomic<bool> &stop)
        : m_reader(reader), m_resource(arguments.resource), m_output(output), m_stop(stop)
    {
        auto order = reader.evaluate(queryOf(arguments));
        if (!order) {
            m_result.mirrorError = order.error();
            return;
        }
        m_order = *order;
        m_count = std::min(m_order->size(), arguments.limit ? size_t(*arguments.limit) : noLimit);
    }

    /// use(row) for each row that is still there.
    template <class F> void rows(F use)
    {
        chunks([&](const std::vector<Rowid> &chunk) {
            const auto rows = m_reader.rows(m_resource, chunk);
            if (!rows) {
                m_result.mirrorError = rows.error();
                return;
            }
            for (const MirrorRow &row : *rows)
                if (!row.id.isEmpty())
                    use(row);
        });
    }
    /// use(json) likewise, with the record as Creem sent it.
    template <class F> void records(F use)
    {
        chunks([&](const std::vector<Rowid> &chunk) {
            const auto records = m_reader.raw(m_resource, chunk);
            if (!records) {
                m_result.mirrorError = records.error();
                return;
            }
            for (const QByteArray &record : *records)
                if (!record.isEmpty())
                    use(record);
        });
    }

    void write(const QByteArray &bytes)
    {
        if (m_result.isWhole() && m_output.write(bytes) != bytes.size())
            m_result.outputError = m_output.errorString();
    }
    void countRecord() { ++m_result.records; }
    bool isWhole() const { return m_result.isWhole(); }
    const Listed &result() const { return m_result; }

private:
    template <class F> void chunks(F use)
    {
        for (size_t from = 0; from < m_count && m_result.isWhole(); from += chunkSize) {
            if (m_stop) {
                m_result.wasStopped = true;
                return;
            }
            const auto begin = m_order->begin() + std::ptrdiff_t(from);
            use(std::vector<Rowid>(begin, m_order->begin() + std::ptrdiff_t(std::min(m_count, from + chunkSize))));
        }
    }

    MirrorReader &m_reader;
    const Resource m_resource;
    QIODevice &m_output;
    const std::atomic<bool> &m_stop;
    RowOrder m_order;
    size_t m_count = 0;
    Listed m_result;
};

void writeJson(Walk &walk)
{
    QByteArray before = "[\n"_ba;
    walk.records([&](const QByteArray &record) {
        walk.write(before + terminalJson(record));
        walk.countRecord();
        before = ",\n"_ba;
    });
    walk.write(walk.result().records == 0 ? "[]\n"_ba : "\n]\n"_ba);
}

void writeCsv(Walk &walk, Resource resource)
{
    QList<CsvWriter::Column> columns;
    for (const ViewColumn &column : viewColumns(resource)) {
        const bool isCustomer = column.source == Source::Name && QByteArrayView(column.field) == "customer";
        columns.append({column.key, column.kind, isCustomer ? "customer_email"_ba : QByteArray()});
    }
    const CsvWriter csv(columns);
    walk.write(csv.header());
    walk.rows([&](const MirrorRow &row) {
        walk.write(csv.line(row.values, row.notes));
        walk.countRecord();
    });
}

/// Twice through the rows, once to measure: no more is held in memory than a chunk.
void writeTable(Walk &walk, Resource resource)
{
    Table table(viewColumns(resource));
    walk.rows([&](const MirrorRow &row) { table.measure(row); });
    if (!walk.isWhole())
        return;
    walk.write(table.header());
    walk.rows([&](const MirrorRow &row) {
        walk.write(table.line(row));
        walk.countRecord();
    });
}

} // namespace

Listed writeListing(MirrorReader &reader, const Arguments &arguments, QIODevice &output, const std::atomic<bool> &stop)
{
    if (!arguments.statuses.isEmpty()) {
        const auto engine = reader.engine();
        Listed refused;
        if (!engine)
            refused.mirrorError = engine.error();
        else
            refused.usageError = unknownStatus(**engine, arguments);
        if (!refused.isWhole())
            return refused;
    }
    Walk walk(reader, arguments, output, stop);
    if (!walk.isWhole())
        return walk.result();
    switch (arguments.format) {
    case Arguments::Format::Table: writeTable(walk, arguments.resource); break;
    case Arguments::Format::Json: writeJson(walk); break;
    case Arguments::Format::Csv: writeCsv(walk, arguments.resource); break;
    }
    return walk.result();
}
