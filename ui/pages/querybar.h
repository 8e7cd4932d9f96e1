// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/listmodel.h"
#include "ui/looks/words.h"

#include <QWidget>

class FilterChip;
class PresentedModel;
class TimeChip;
class QLineEdit;
class QToolButton;

/// What a list is asked: search as you type, a chip for each column to filter by, and a span of days.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    struct Setup
    {
        QString searchName;                   ///< of the search field, for screen readers
        QList<QByteArray> chips;              ///< columns to filter by, in this order
        QList<QByteArray> timeChips;          ///< columns to choose a span of days by
        QList<QByteArray> aheadChips;         ///< likewise, mostly of days to come
        QHash<QByteArray, QString> noneWords; ///< by column: no value, where that isn't "none"
    };
    QueryBar(ListModel &list, const PresentedModel &presented, const Setup &setup, const TimeStyle &times,
             QWidget *parent = nullptr); ///< both outlive it

    void focusSearch();
    /// Asks for nothing. label: what the rows are called when they are chosen by what no chip offers.
    void show(const ListModel::Query &query, const QString &label = {});
    const QString &label() const { return m_label; }
    QString noneWord(const QByteArray &key) const; ///< that a record has no value in a column
    void showFacets();                             ///< of the list
    void clear();                                  ///< asks for everything

signals:
    void queryWanted(const ListModel::Query &query); ///< by a person
    void done();                                     ///< Enter in the search field: on to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ListModel &m_list;
    const QHash<QByteArray, QString> m_noneWords;
    QLineEdit *m_search;
    QList<std::pair<QByteArray, FilterChip *>> m_chips;
    QList<std::pair<QByteArray, TimeChip *>> m_times;
    QToolButton *m_rows; ///< what the other filters find; takes them back
    QString m_label;
};
