// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

class QBoxLayout;

/// Widgets beside each other, and below each other where there is no room for that.
class FoldingRow final : public QWidget
{
    Q_OBJECT
public:
    /// foldsBelow: the width, in pixels, from which on they stand beside each other.
    explicit FoldingRow(int foldsBelow, QWidget *parent = nullptr);

    void add(QWidget *widget);                 ///< takes an equal part of what room there is
    void addFixed(QWidget *widget, int width); ///< as wide as that while it stands beside others
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *widget;
        int width; ///< 0: any
    };
    void fold(bool isFolded);

    const int m_foldsBelow;
    QBoxLayout *m_layout;
    QList<Item> m_items;
    bool m_isFolded = false;
};
