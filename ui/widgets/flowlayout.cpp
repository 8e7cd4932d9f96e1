// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QWidget>

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

/// Calls place(item, rect) for each that is shown; returns the height that it takes.
template <class Place> int FlowLayout::flow(int width, const Place &place) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto placeLine = [&] {
        const int shift = m_areAtRight ? qMax(0, width - (x - m_gap)) : 0;
        for (const auto &[item, rect] : std::as_const(line))
            place(item, rect.translated(shift, 0));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (x > 0 && x + size.width() > width) {
            placeLine();
            x = 0;
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    placeLine();
    return y + lineHeight;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(width, [](QLayoutItem *, const QRect &) {});
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    int width = -m_gap;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().expandedTo(item->minimumSize()).width() + m_gap;
    return {qMax(0, width), minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect.width(),
         [&](QLayoutItem *item, const QRect &place) { item->setGeometry(place.translated(rect.topLeft())); });
}
