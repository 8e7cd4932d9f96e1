// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

/// Cells of a table of figures: their text stands below the titles', the selection is soft. One line, plain text.
class FigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int padding = 8; ///< pixels at the left and the right, as the titles have it

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
