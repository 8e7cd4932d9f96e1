// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "textcache.h"

#include <QStyledItemDelegate>

/// Paints the cells of a PresentedModel: badges for a status, amounts with a quieter currency, days with a quieter
/// time, ids in a fixed pitch. One line, cut with an ellipsis, always plain text.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    mutable TextCache m_texts;
};
