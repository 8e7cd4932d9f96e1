// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The button of a page by which its columns are chosen, as a person uses it.
#include "ui/widgets/recordtable.h"
#include "widgets.h"

#include <QMenu>

#include <memory>

namespace columnmenu {

inline RecordTable *tableOf(const QWidget *page) { return page->findChild<RecordTable *>(); }

/// Presses the button; the menu that comes. Null: there is no such button. Closes with what is returned.
inline std::unique_ptr<QMenu> open(const QWidget *page)
{
    auto *button = widgets::named<QAbstractButton>(page, QStringLiteral("Columns"));
    if (!button || !button->isVisible())
        return {};
    button->click();
    return std::unique_ptr<QMenu>(tableOf(page)->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
}

/// Whether the menu had the entry; it was chosen then.
inline bool choose(const QWidget *page, const QString &title)
{
    if (const auto menu = open(page))
        for (QAction *action : menu->actions())
            if (action->isCheckable() && widgets::plain(action->text()) == title) {
                action->trigger();
                return true;
            }
    return false;
}

/// Whether the menu has an order to choose, too.
inline bool hasOrder(const QWidget *page)
{
    if (const auto menu = open(page))
        for (const QAction *action : menu->actions())
            if (action->menu())
                return true;
    return false;
}

/// The titles of the columns that are shown, without the sign of the order.
inline QStringList titles(const QWidget *page)
{
    QStringList all;
    for (const int column : tableOf(page)->shownColumns())
        all.append(tableOf(page)->model()->headerData(column, Qt::Horizontal).toString().section(u' ', 0, 0));
    return all;
}

} // namespace columnmenu
