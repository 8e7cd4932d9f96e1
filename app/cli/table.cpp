// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "terminaltext.h"

using namespace Qt::StringLiterals;

namespace {

QString amountText(const Money &money) { return plainAmount(money) + u' ' + money.currency; }

QString cellText(CellKind kind, const QVariant &value, const QString &note)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case CellKind::Text:
    case CellKind::Id:
    case CellKind::Status:
    case CellKind::Country: return note.isEmpty() ? value.toString() : u"%1 <%2>"_s.arg(value.toString(), note);
    case CellKind::Amount: return amountText(value.value<Money>());
    case CellKind::Amounts: {
        QStringList parts;
        for (const Money &money : value.value<QList<Money>>())
            parts.append(amountText(money));
        return parts.join(u", "_s);
    }
    case CellKind::Rebate:
        return value.metaType() == QMetaType::fromType<Money>()
            ? amountText(value.value<Money>())
            : QString::number(value.toDouble(), 'g', 15) + u'%';
    case CellKind::Time: return value.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    case CellKind::Number: return QString::number(value.toLongLong());
    }
    Q_UNREACHABLE();
    return {};
}

bool isRightAligned(CellKind kind)
{
    return kind == CellKind::Amount || kind == CellKind::Amounts || kind == CellKind::Rebate
        || kind == CellKind::Number;
}

/// A long name would push all columns behind it off the screen, in every line. Only words are cut.
QString cut(const QString &text, CellKind kind)
{
    constexpr int widest = 48;
    if (kind != CellKind::Text || terminalWidth(text) <= widest)
        return text;
    QString shown;
    int width = 1; // of the ellipsis
    for (const char32_t c : text.toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        width += terminalWidth(one);
        if (width > widest)
            break;
        shown += one;
    }
    return shown + u'…';
}

QStringList cellsOf(std::span<const ViewColumn> columns, const MirrorRow &row)
{
    QStringList cells;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString text = terminalText(
            cellText(columns[i].kind, row.values.value(qsizetype(i)), row.notes.value(qsizetype(i))));
        const bool isLast = i + 1 == columns.size(); // which pushes nothing off the screen
        cells.append(isLast ? text : cut(text, columns[i].kind));
    }
    return cells;
}

} // namespace

Table::Table(std::span<const ViewColumn> columns) : m_columns(columns)
{
    for (const ViewColumn &column : m_columns) {
        m_titles.append(QString::fromLatin1(column.key).replace(u'_', u' ').toUpper());
        m_widths.append(terminalWidth(m_titles.last()));
    }
}

void Table::measure(const MirrorRow &row)
{
    const QStringList cells = cellsOf(m_columns, row);
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_widths[i] = std::max(m_widths[i], terminalWidth(cells[i]));
}

QByteArray Table::header() const { return line(m_titles); }
QByteArray Table::line(const MirrorRow &row) const { return line(cellsOf(m_columns, row)); }

QByteArray Table::line(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString space(std::max(0, m_widths[i] - terminalWidth(cells[i])), u' ');
        const bool right = isRightAligned(m_columns[size_t(i)].kind);
        if (i > 0)
            line += u"  "_s;
        line += right ? space + cells[i] : cells[i] + space;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line.toUtf8() + '\n';
}
