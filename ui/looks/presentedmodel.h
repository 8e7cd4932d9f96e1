// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/listmodel.h"
#include "words.h"

#include <QIdentityProxyModel>

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
    QString titleOf(int column) const; ///< without the sign of the order

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ListModel &m_list;
    const TimeStyle m_times;
    QHash<QByteArray, QString> m_titles;
};

Qt::Alignment cellAlignment(CellKind kind);
