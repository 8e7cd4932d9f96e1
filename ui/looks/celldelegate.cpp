// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include "amountwords.h"
#include "badgepainter.h"
#include "colors.h"
#include "fonts.h"
#include "presentedmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int rowHeight = 32;

const PresentedModel *presented(const QModelIndex &index)
{
    return qobject_cast<const PresentedModel *>(index.model());
}

/// Newlines and the like would break the row; they are shown in the record pane.
QString oneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

/// Two texts side by side, the second quieter. When there is no room for both, the second is cut first.
struct TwoTone
{
    QString main;
    QString note;
    /// An amount and its currency: both stand right, the currency in a slot of one width, so that the decimal signs
    /// of a column stand below each other.
    bool isAmount = false;
};

using Face = TextCache::Face;

int noteWidthOf(const TwoTone &text, TextCache &texts)
{
    if (text.note.isEmpty() && !text.isAmount)
        return 0;
    const int width = texts.width(text.note, Face::Note);
    return text.isAmount ? qMax(width, texts.width(u"USDM"_s, Face::Note)) : width;
}

void drawTwoTone(QPainter &painter, const QRect &rect, const TwoTone &text, Qt::Alignment alignment, Face face,
                 const QPalette &palette, TextCache &texts)
{
    const int gap = text.note.isEmpty() ? 0 : margin;
    const int mainWidth = qMin(texts.width(text.main, face), rect.width());
    const int noteWanted = noteWidthOf(text, texts);
    int noteWidth = qMin(noteWanted, qMax(0, rect.width() - mainWidth - gap));
    if (noteWidth < noteWanted && noteWidth < texts.width(u"mmm"_s, Face::Note))
        noteWidth = 0; // a letter and an ellipsis say nothing
    const int wholeWidth = mainWidth + (noteWidth > 0 ? gap + noteWidth : 0);
    const int left = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - wholeWidth : rect.left();
    // One base line for both, not one middle: the sizes differ.
    const QFontMetrics &metrics = texts.metrics(face);
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(textColor(palette));
    texts.draw(painter, text.main, face, left, baseline, mainWidth);
    if (noteWidth > 0) {
        painter.setPen(quietColor(palette));
        texts.draw(painter, text.note, Face::Note, left + mainWidth + gap, baseline, noteWidth);
    }
}

bool isFigure(CellKind kind)
{
    switch (kind) {
    case CellKind::Amount:
    case CellKind::Amounts:
    case CellKind::Rebate:
    case CellKind::Number: return true;
    case CellKind::Text:
    case CellKind::Id:
    case CellKind::Status:
    case CellKind::Time:
    case CellKind::Country: break;
    }
    return false;
}

TwoTone textOf(const PresentedModel &model, const QModelIndex &index, const ListModel::Column &column)
{
    const QVariant value = index.data(ListModel::ValueRole);
    if (column.kind == CellKind::Amount && value.isValid()) {
        const auto money = value.value<Money>();
        return {formatAmount(money, model.times().locale), money.currency, true};
    }
    if (column.kind == CellKind::Time && value.isValid()) {
        const QDateTime time = value.toDateTime();
        return {model.times().day(time), model.times().clock(time)};
    }
    return {oneLine(index.data(Qt::DisplayRole).toString()), oneLine(index.data(ListModel::NoteRole).toString())};
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PresentedModel *model = presented(index);
    if (!model)
        return QStyledItemDelegate::paint(painter, option, index);
    const ListModel::Column &column = model->list().columns().at(index.column());
    const QPalette &palette = option.palette;

    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, accentSoftColor(palette));
    painter->setPen(lineColor(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(accentColor(palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }

    const QRect rect = option.rect.adjusted(margin, 0, -margin, -1);
    if (column.kind == CellKind::Status && qstrcmp(column.key, "status") == 0) {
        const QVariant value = index.data(ListModel::ValueRole);
        if (value.isValid())
            paintBadge(*painter, rect, statusLook(value.toString()), textFont(TextSize::Note, QFont::Medium), palette);
    } else {
        m_texts.setFont(option.font);
        TwoTone text = textOf(*model, index, column);
        if (isFigure(column.kind))
            text.main = wholeFigures(
                text.main, [&](const QString &some) { return m_texts.width(some, Face::Text) <= rect.width(); });
        drawTwoTone(*painter, rect, text, cellAlignment(column.kind),
                    column.kind == CellKind::Id ? Face::Id : Face::Text, palette, m_texts);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PresentedModel *model = presented(index);
    if (!model)
        return QStyledItemDelegate::sizeHint(option, index);
    const ListModel::Column &column = model->list().columns().at(index.column());
    const int height = qMax(rowHeight, option.fontMetrics.height() + 12);
    if (column.kind == CellKind::Status && qstrcmp(column.key, "status") == 0) {
        const StatusLook look = statusLook(index.data(ListModel::ValueRole).toString());
        return {badgeSize(look, textFont(TextSize::Note, QFont::Medium)).width() + 2 * margin, height};
    }
    const TwoTone text = textOf(*model, index, column);
    m_texts.setFont(option.font);
    const int note = text.note.isEmpty() ? 0 : margin + noteWidthOf(text, m_texts);
    return {option.fontMetrics.horizontalAdvance(text.main) + note + 2 * margin, height};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const PresentedModel *model = presented(index);
    if (!model || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Only where there is more to say than the cell shows. Escaped: a tool tip renders HTML and opens files.
    QString text;
    const ListModel::Column &column = model->list().columns().at(index.column());
    const QVariant value = index.data(ListModel::ValueRole);
    if (column.kind == CellKind::Time && value.isValid())
        text = model->times().utc(value.toDateTime());
    else if (sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(
        event->globalPos(), text.isEmpty() ? QString() : u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s, view);
    return true;
}
