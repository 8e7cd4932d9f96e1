// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

/// Widgets side by side, and in further lines where one is not enough: chips in any language and any window.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setLinesAtRight(bool areAtRight) { m_areAtRight = areAtRight; } ///< otherwise at the left

    void addItem(QLayoutItem *item) override; ///< takes ownership
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    template <class Place> int flow(int width, const Place &place) const;

    const int m_gap;
    bool m_areAtRight = false;
    QList<QLayoutItem *> m_items;
};
