// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuredelegate.h"

#include "ui/looks/colors.h"

#include <QPainter>

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto ground = index.data(Qt::BackgroundRole).value<QBrush>();
    const auto ink = index.data(Qt::ForegroundRole).value<QBrush>();
    painter->save();
    if (ground.style() != Qt::NoBrush)
        painter->fillRect(option.rect, ground);
    else if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, accentSoftColor(option.palette));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(accentColor(option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    painter->setPen(ink.style() == Qt::NoBrush ? textColor(option.palette) : ink.color());
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding, metrics.height() + padding};
}
