// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretable.h"

#include "core/format/csv.h"
#include "figuredelegate.h"
#include "ui/looks/drawn.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
constexpr int headHeight = 32;

Qt::Alignment alignmentOf(int column) { return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter; }

/// The widest text of a column. To lay out each of some thousand texts would hold the window up, so that they are
/// compared by their letters' widths; kerning is less than the padding.
int widestOf(const QTableWidget &table, int column, QHash<QChar, double> &advances)
{
    const QFontMetricsF metrics(table.font());
    double widest = 0;
    QString text;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString candidate = table.item(row, column)->text();
        double width = 0;
        for (const QChar c : candidate) {
            auto known = advances.find(c);
            if (known == advances.end())
                known = advances.insert(c, metrics.horizontalAdvance(c));
            width += *known;
        }
        if (width > widest) {
            widest = width;
            text = candidate;
        }
    }
    return qCeil(qMax(widest, metrics.horizontalAdvance(text)));
}

} // namespace

FigureTable::FigureTable(const QString &accessibleName, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new FigureDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(drawn(lineHeight));
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellActivated, this, &FigureTable::opened);
}

void FigureTable::setFigures(const Line &titles, const QList<Line> &lines)
{
    m_lines = QList<Line>{titles} + lines;
    setColumnCount(int(titles.size()));
    setRowCount(int(lines.size()));
    {
        const QSignalBlocker blocker(model()); // one change for all: the view looks each one's place up
        for (int column = 0; column < columnCount(); ++column) {
            setHorizontalHeaderItem(column, new QTableWidgetItem(titles.at(column).text));
            horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
            for (int row = 0; row < rowCount(); ++row) {
                if (!item(row, column))
                    setItem(row, column, new QTableWidgetItem);
                const QString text = lines.at(row).value(column).text;
                item(row, column)->setText(text);
                item(row, column)->setTextAlignment(alignmentOf(column));
                if (column == 0)
                    item(row, column)->setToolTip(u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s);
            }
        }
    }
    if (columnCount() > 0)
        emit model()->headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0 && columnCount() > 0)
        emit model()->dataChanged(model()->index(0, 0), model()->index(rowCount() - 1, columnCount() - 1));
    fitColumns();
    setLinesShown(m_most);
}

/// The first takes what the others leave.
void FigureTable::fitColumns()
{
    QHash<QChar, double> advances;
    QHeaderView &header = *horizontalHeader();
    for (int column = 0; column < columnCount(); ++column) {
        header.setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column > 0)
            header.resizeSection(
                column,
                qMax(header.sectionSizeHint(column), widestOf(*this, column, advances) + 2 * FigureDelegate::padding));
    }
}

void FigureTable::setLinesShown(int most)
{
    m_most = most;
    if (most > 0)
        setFixedHeight(drawn(headHeight) + drawn(lineHeight) * qBound(1, rowCount(), most) + 4);
}

QString FigureTable::text() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        QStringList cells; // a tab or a newline inside of a cell would make another cell of it
        for (const Cell &cell : line)
            cells.append(cell.text.simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QByteArray FigureTable::csv() const
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    QByteArray csv;
    for (const Line &line : m_lines) {
        QByteArrayList fields;
        for (const Cell &cell : line)
            for (const QString &field : cell.fields) // a number stays one, also with a minus
                fields.append(number.match(field).hasMatch() ? field.toUtf8() : csvText(field));
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}
