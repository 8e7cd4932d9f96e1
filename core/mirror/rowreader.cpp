// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray rowSql(Resource resource)
{
    QByteArray sql = "SELECT id";
    for (const Field &field : fieldsOf(resource)) {
        // Before the columns in memory are there the file can say what a subscription is for.
        if (resource == Resource::Transactions && field.learned)
            sql += ", COALESCE(product, (SELECT s.product FROM subscriptions s WHERE s.rowid = subscription))";
        else
            sql += QByteArray(", ") + field.name;
    }
    return sql + " FROM " + tableOf(resource) + " WHERE rowid = ?1 AND present";
}

QByteArray nameSql(Resource target)
{
    switch (target) {
    case Resource::Customers:
        return "SELECT " + nameExpression(target)
            + ", CASE WHEN name <> '' THEN email END FROM customers WHERE rowid = ?1";
    case Resource::Products:
    case Resource::Subscriptions:
    case Resource::Transactions:
    case Resource::Discounts:
        return "SELECT " + nameExpression(target) + ", NULL FROM " + tableOf(target) + " WHERE rowid = ?1";
    }
    Q_UNREACHABLE();
    return {};
}

QVariant cell(const sqlite::Statement &row, int column, CellKind kind)
{
    if (row.isNull(column))
        return {};
    switch (kind) {
    case CellKind::Time: return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
    case CellKind::Number: return row.integer(column);
    case CellKind::Text:
    case CellKind::Id:
    case CellKind::Status:
    case CellKind::Country: return row.string(column);
    case CellKind::Amount:
    case CellKind::Amounts:
    case CellKind::Rebate: return {}; // these have a source of their own
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

RowReader::RowReader(sqlite::Database &database, Resource resource, const Engine &engine)
    : m_database(database), m_resource(resource), m_engine(engine), m_row(database.prepare(rowSql(resource)))
{
    for (const Resource target : allResources)
        m_names[size_t(target)] = database.prepare(nameSql(target));
}

RowReader::NameAndNote RowReader::nameOf(Resource target, Rowid row)
{
    NameAndNote result;
    sqlite::Statement &query = m_names[size_t(target)];
    query.bind(1, qint64(row));
    if (row != 0 && query.step())
        result = {query.string(0), query.string(1)};
    query.reset();
    return result;
}

QString RowReader::productNames(const QString &ids)
{
    QStringList names;
    sqlite::Statement query = m_database.prepare("SELECT COALESCE(NULLIF(name, ''), id) FROM products WHERE id = ?1");
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        query.bind(1, id);
        names.append(query.step() ? query.string(0) : id);
        query.reset();
    }
    return names.join(u", "_s);
}

void RowReader::derive(const ViewColumn &column, MirrorRow &row, qsizetype at) const
{
    if (column.source == Source::Spend && m_engine.isLoaded())
        row.values[at] = QVariant::fromValue(m_engine.spendOf(row.row));
    else if (column.source == Source::ActiveSubscriptions && m_engine.isLoaded())
        row.values[at] = m_engine.activeSubscriptionsOf(row.row);
    else if (const auto pays = m_engine.paysOf(row.row); column.source == Source::Pays && pays)
        row.values[at] = QVariant::fromValue(*pays);
}

QList<MirrorRow> RowReader::read(const std::vector<Rowid> &rows)
{
    const auto columns = viewColumns(m_resource);
    const int currencyField = fieldIndex(m_resource, "currency");
    QList<MirrorRow> result;
    result.reserve(qsizetype(rows.size()));
    for (const Rowid rowid : rows) {
        MirrorRow &row = result.emplaceBack();
        row.row = rowid;
        row.values.resize(qsizetype(columns.size()));
        row.notes.resize(qsizetype(columns.size()));
        m_row.bind(1, qint64(rowid));
        if (!m_row.step()) {
            m_row.reset();
            continue;
        }
        row.id = m_row.string(0);
        const QString currency = currencyField >= 0 ? m_row.string(currencyField + 1) : QString();
        const auto money = [&](const char *field) {
            const int column = fieldIndex(m_resource, field) + 1;
            return m_row.isNull(column) ? QVariant() : QVariant::fromValue(Money{m_row.integer(column), currency});
        };
        for (size_t i = 0; i < columns.size(); ++i) {
            const ViewColumn &column = columns[i];
            QVariant &value = row.values[qsizetype(i)];
            const int field = fieldIndex(m_resource, column.field);
            switch (column.source) {
            case Source::Field: value = cell(m_row, field + 1, column.kind); break;
            case Source::Money: value = money(column.field); break;
            case Source::Name: {
                const NameAndNote name = nameOf(
                    fieldsOf(m_resource)[size_t(field)].target, Rowid(m_row.integer(field + 1)));
                if (!name.name.isNull())
                    value = name.name;
                row.notes[qsizetype(i)] = name.note;
                break;
            }
            case Source::Spend:
            case Source::ActiveSubscriptions:
            case Source::Pays: derive(column, row, qsizetype(i)); break;
            case Source::Gives: {
                const int percent = fieldIndex(m_resource, "percent") + 1;
                value = m_row.isNull(percent) ? money("amount") : QVariant(double(m_row.integer(percent)) / 100);
                break;
            }
            case Source::ProductNames:
                if (!m_row.isNull(field + 1))
                    value = productNames(m_row.string(field + 1));
                break;
            case Source::Id: value = row.id; break;
            }
        }
        m_row.reset();
    }
    return result;
}
