// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
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

signals:
    void countChanged(qint64 count);                                   ///< beside the name in the navigation
    void activityChanged(const QString &what, qint64 done, qint64 of); ///< the line below; empty: nothing is being done
    void refreshed(const QDateTime &at);                               ///< the line on top
};
