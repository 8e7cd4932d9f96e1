// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtable.h"

#include "ui/looks/badgepainter.h"
#include "ui/looks/fonts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

enum Role { WireRole = Qt::UserRole, NoteRole, QuietRole };
constexpr int leastRowHeight = 32;
constexpr int padding = 8;

class RunDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, accentSoftColor(palette));
        painter->setPen(lineColor(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
        if (const QString wire = index.data(WireRole).toString(); !wire.isEmpty()) {
            paintBadge(*painter, rect, statusLook(wire), badgeFont(), palette);
            rect.setLeft(rect.left() + badgeSize(statusLook(wire), badgeFont()).width() + padding);
        }
        painter->setFont(option.font);
        painter->setPen(index.data(QuietRole).toBool() ? quietColor(palette) : textColor(palette));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(shown(index), Qt::ElideRight, qMax(0, rect.width())));
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString wire = index.data(WireRole).toString();
        const int badge = wire.isEmpty() ? 0 : badgeSize(statusLook(wire), badgeFont()).width() + padding;
        const bool isCut = option.fontMetrics.horizontalAdvance(shown(index)) + badge
            > option.rect.width() - 2 * padding;
        // Escaped: a tool tip renders HTML and opens files.
        QToolTip::showText(
            event->globalPos(),
            isCut ? u"<span>"_s + index.data().toString().toHtmlEscaped() + u"</span>"_s : QString(), view);
        return true;
    }

private:
    static QFont badgeFont() { return textFont(TextSize::Note, QFont::Medium); }
    static QString shown(const QModelIndex &index)
    {
        return index.data(WireRole).toString().isEmpty() ? index.data().toString() : index.data(NoteRole).toString();
    }
};

} // namespace

RunTable::RunTable(const QString &what, const QString &outcome, QWidget *parent) : QTableWidget(0, 2, parent)
{
    setItemDelegate(new RunDelegate(this));
    setHorizontalHeaderLabels({what, outcome});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(leastRowHeight, fontMetrics().height() + 12));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves it; arrows move in it
}

int RunTable::addRow(const QString &name)
{
    const int row = rowCount();
    setRowCount(row + 1);
    setItem(row, 0, new QTableWidgetItem(name.simplified()));
    setItem(row, 1, new QTableWidgetItem);
    return row;
}

void RunTable::setWords(int row, const QString &words, bool isQuiet)
{
    item(row, 1)->setText(words.simplified());
    item(row, 1)->setData(WireRole, {});
    for (const int column : {0, 1})
        item(row, column)->setData(QuietRole, isQuiet);
}

void RunTable::setOutcome(int row, const QString &wire, const QString &note)
{
    const QString word = statusLook(wire).word;
    const QString words = note.simplified();
    item(row, 1)->setText(words.isEmpty() ? word : tr("%1: %2", "outcome, words about it").arg(word, words));
    item(row, 1)->setData(WireRole, wire);
    item(row, 1)->setData(NoteRole, words);
    for (const int column : {0, 1})
        item(row, column)->setData(QuietRole, false);
}

void RunTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(0, width / 2);
    setColumnWidth(1, width - width / 2);
}
