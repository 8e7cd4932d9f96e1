// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/listmodel.h"
#include "words.h"

#include <QIdentityProxyModel>

#include <functional>

/// A ListModel as people see it: texts, titles, alignment, what a screen reader says. Core knows none of these.
class PresentedModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// source: not owned, and must outlive this.
    explicit PresentedModel(ListModel &source, TimeStyle times = {}, QObject *parent = nullptr);

    ListModel &list() const { return m_list; }
    const TimeStyle &times() const { return m_times; }
    /// Titles by key, for columns whose usual one doesn't fit here.
    void setTitles(const QHash<QByteArray, QString> &titles) { m_titles = titles; }
    /// What the status of a row says in place of its own, for as long as something is under way with it: a key of
    /// statusLook(); empty: its own. Asked for the rows that are painted.
    void setMarks(std::function<QString(const QString &id)> markOf) { m_markOf = std::move(markOf); }
    void markChanged(int row);         ///< -1: none that is shown
    QString titleOf(int column) const; ///< without the sign of the order

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant valueOf(const QModelIndex &index) const;

    ListModel &m_list;
    const TimeStyle m_times;
    QHash<QByteArray, QString> m_titles;
    std::function<QString(const QString &id)> m_markOf;
};

Qt::Alignment cellAlignment(CellKind kind);
