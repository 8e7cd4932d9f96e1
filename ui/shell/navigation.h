// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>

class QStandardItemModel;

/// The column on the left: pages in groups, with how many records each holds.
class Navigation final : public QListView
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void addGroup(const QString &title); ///< empty: no title, no gap
    void addEntry(const QString &key, const QString &title);
    void clearEntries();

    void setCount(const QString &key, qint64 count);
    void select(const QString &key);
    QStringList keys() const;

    QSize sizeHint() const override;

signals:
    void selected(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex indexOf(const QString &key) const;

    QStandardItemModel *m_entries;
};
