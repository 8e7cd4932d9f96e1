// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/rowsrequest.h"

#include <QDateTime>
#include <QVariant>
#include <QWidget>

/// One entry of the navigation. It belongs to a Session and dies with it, dialogs included.
class StorePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void refresh() = 0;         ///< F5
    virtual void focusSearch() { }      ///< Ctrl+F
    virtual bool isLoading() const = 0; ///< nothing to look at yet

    /// Selects and shows a record, whatever was searched for.
    virtual void showRecord(const QString &id) { Q_UNUSED(id) }
    /// Shows these rows of the page's list, and nothing of what was asked before.
    virtual void showRows(const RowsRequest &rows) { Q_UNUSED(rows) }
    /// What is looked at, for a way back; restore() takes what place() said.
    virtual QVariant place() const { return {}; }
    virtual void restore(const QVariant &place) { Q_UNUSED(place) }

signals:
    void recordWanted(Resource resource, const QString &id);           ///< a link was followed
    void rowsWanted(const RowsRequest &rows);                          ///< likewise
    void countChanged(qint64 count);                                   ///< beside the name in the navigation
    void activityChanged(const QString &what, qint64 done, qint64 of); ///< the line below; empty: nothing is being done
    void refreshed(const QDateTime &at);                               ///< the line on top
};
