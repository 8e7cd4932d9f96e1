// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "money.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isFormula(const QString &text)
{
    // The wide forms are what Excel makes of them under some locales.
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && starts.contains(text.front());
}

/// Excel splits at semicolons and tabs in some locales, so that a formula could begin in the middle of a text.
bool needsQuotes(const QString &text)
{
    return text.startsWith(u' ') || text.endsWith(u' ')
        || std::any_of(text.begin(), text.end(), [](QChar c) { return u",;\"\r\n\t"_s.contains(c); });
}

QByteArray number(double value) { return QByteArray::number(value, 'g', 15); }

QString words(const QList<Money> &amounts)
{
    QStringList parts;
    for (const Money &amount : amounts)
        parts.append(plainAmount(amount) + u' ' + amount.currency);
    return parts.join(u"; "_s);
}

QByteArray amount(const QVariant &value) { return plainAmount(value.value<Money>()).toUtf8(); }
QByteArray currency(const QVariant &value) { return csvText(value.value<Money>().currency); }
bool isMoney(const QVariant &value) { return value.metaType() == QMetaType::fromType<Money>(); }

} // namespace

QByteArray csvText(const QString &text)
{
    QString clean;
    clean.reserve(text.size() + 2);
    for (const QChar c : text)
        if (c.category() != QChar::Other_Control || c == u'\t' || c == u'\r' || c == u'\n')
            clean.append(c);
    if (isFormula(clean))
        clean.prepend(u'\'');
    if (needsQuotes(clean))
        clean = u'"' + clean.replace(u'"', u"\"\""_s) + u'"';
    return clean.toUtf8();
}

CsvWriter::CsvWriter(QList<Column> columns) : m_columns(std::move(columns))
{
    for (const Column &column : std::as_const(m_columns)) {
        m_hasCurrency = m_hasCurrency || (column.key == "currency" && column.kind == CellKind::Text);
        m_amounts += column.kind == CellKind::Amount ? 1 : 0;
    }
}

QByteArray CsvWriter::header() const
{
    QByteArrayList cells;
    for (const Column &column : m_columns) {
        cells.append(csvText(QString::fromUtf8(column.key)));
        if (column.kind == CellKind::Amount && !m_hasCurrency)
            cells.append(m_amounts == 1 ? "currency"_ba : csvText(QString::fromUtf8(column.key + "_currency")));
        if (column.kind == CellKind::Rebate)
            cells.append(csvText(QString::fromUtf8(column.key + "_unit")));
        if (!column.noteKey.isEmpty())
            cells.append(csvText(QString::fromUtf8(column.noteKey)));
    }
    return cells.join(',') + "\r\n";
}

QByteArray CsvWriter::line(const QList<QVariant> &values, const QStringList &notes) const
{
    QByteArrayList cells;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const QVariant value = values.value(i);
        const bool isThere = value.isValid();
        switch (column.kind) {
        case CellKind::Text:
        case CellKind::Id:
        case CellKind::Status:
        case CellKind::Country: cells.append(csvText(value.toString())); break;
        case CellKind::Amount:
            cells.append(isThere ? amount(value) : QByteArray());
            if (!m_hasCurrency)
                cells.append(isThere ? currency(value) : QByteArray());
            break;
        case CellKind::Amounts: cells.append(csvText(words(value.value<QList<Money>>()))); break;
        case CellKind::Rebate:
            cells.append(!isThere ? QByteArray() : isMoney(value) ? amount(value) : number(value.toDouble()));
            cells.append(!isThere ? QByteArray() : isMoney(value) ? currency(value) : "%"_ba);
            break;
        case CellKind::Time:
            cells.append(isThere ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray());
            break;
        case CellKind::Number: cells.append(isThere ? QByteArray::number(value.toLongLong()) : QByteArray()); break;
        }
        if (!column.noteKey.isEmpty())
            cells.append(csvText(notes.value(i)));
    }
    return cells.join(',') + "\r\n";
}
