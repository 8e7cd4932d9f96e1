// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretable.h"

#include "ui/looks/colors.h"
#include "ui/looks/drawn.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
constexpr int headHeight = 32;
constexpr int padding = 8; // as the titles have it

Qt::Alignment alignmentOf(int column) { return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter; }

class FigureDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, accentSoftColor(option.palette));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(accentColor(option.palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(option.font);
        painter->setPen(textColor(option.palette));
        painter->drawText(rect, int(alignmentOf(index.column())) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

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

void FigureTable::setFigures(const QStringList &titles, const QList<QStringList> &lines)
{
    setColumnCount(int(titles.size()));
    setRowCount(int(lines.size()));
    setHorizontalHeaderLabels(titles);
    {
        const QSignalBlocker blocker(model()); // one change for all: the view looks each one's place up
        for (int column = 0; column < columnCount(); ++column) {
            horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
            for (int row = 0; row < rowCount(); ++row) {
                if (!item(row, column))
                    setItem(row, column, new QTableWidgetItem);
                const QString text = lines.at(row).value(column);
                item(row, column)->setText(text);
                item(row, column)->setTextAlignment(alignmentOf(column));
                if (column == 0)
                    item(row, column)->setToolTip(u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s);
            }
        }
    }
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
                column, qMax(header.sectionSizeHint(column), widestOf(*this, column, advances) + 2 * padding));
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
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append((row < 0 ? horizontalHeaderItem(column) : item(row, column))->text().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}
