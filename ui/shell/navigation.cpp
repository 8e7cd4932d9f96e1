// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "ui/looks/colors.h"
#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace {

enum Role { KeyRole = Qt::UserRole, CountRole };
constexpr int rowHeight = 30;
constexpr int groupHeight = 36;
int columnWidth() { return drawn(196); }

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(KeyRole).toString().isEmpty()) {
            painter->setFont(textFont(TextSize::Note, QFont::DemiBold));
            painter->setPen(quietColor(palette));
            painter->drawText(
                option.rect.adjusted(18, 8, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        const bool current = option.state & QStyle::State_Selected;
        const QRectF plate = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(accentColor(palette));
            painter->drawRoundedRect(plate, 6, 6);
            painter->setBrush(panelColor(palette));
            painter->drawRoundedRect(plate.adjusted(3, 0, 0, 0), 5, 5);
        }
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(accentColor(palette));
            painter->drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QRect text = option.rect.adjusted(18, 0, -18, 0);
        painter->setFont(textFont(TextSize::Text, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(textColor(palette));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        if (const QVariant count = index.data(CountRole); count.isValid()) {
            painter->setPen(current ? textColor(palette) : quietColor(palette));
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count.toLongLong()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.height() + 10;
        return {
            columnWidth(), index.data(KeyRole).toString().isEmpty() ? qMax(groupHeight, text) : qMax(rowHeight, text)};
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListView(parent), m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new EntryDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setEditTriggers(NoEditTriggers);
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
    setViewportMargins(0, 12, 0, 12);
    setAutoFillBackground(true);
}

void Navigation::addGroup(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    m_entries->appendRow(item);
}

void Navigation::addEntry(const QString &key, const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(key, KeyRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_entries->appendRow(item);
}

void Navigation::clearEntries() { m_entries->clear(); }

void Navigation::setCount(const QString &key, qint64 count)
{
    if (const QModelIndex index = indexOf(key); index.isValid()) {
        m_entries->setData(index, count, CountRole);
        m_entries->setData(
            index,
            tr("%1, %n record(s)", nullptr, int(qMin<qint64>(count, 1'000'000'000))).arg(index.data().toString()),
            Qt::AccessibleTextRole);
    }
}

void Navigation::select(const QString &key)
{
    if (const QModelIndex index = indexOf(key); index.isValid())
        setCurrentIndex(index);
}

QStringList Navigation::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        if (const QString key = m_entries->index(row, 0).data(KeyRole).toString(); !key.isEmpty())
            keys.append(key);
    return keys;
}

QSize Navigation::sizeHint() const { return {columnWidth(), 400}; }

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const QString key = current.data(KeyRole).toString(); !key.isEmpty())
        emit selected(key);
}

QModelIndex Navigation::indexOf(const QString &key) const
{
    const QModelIndexList found = m_entries->match(m_entries->index(0, 0), KeyRole, key, 1, Qt::MatchExactly);
    return found.value(0);
}
