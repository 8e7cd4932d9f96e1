// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "listmodel.h"

#include <QTimer>

#include <functional>

/// How a wish stands, as one word of a closed list: a filter's value, a badge.
enum class ActionOutcome { Waiting, Sending, Checking, Unknown, Done, Pending, Refused, NotSent, NotDone, GivenUp };
template <>
inline constexpr auto json::enumNames<ActionOutcome> = std::to_array<std::pair<ActionOutcome, const char *>>(
    {{ActionOutcome::Waiting, "waiting"},
     {ActionOutcome::Sending, "sending"},
     {ActionOutcome::Checking, "checking"},
     {ActionOutcome::Unknown, "unknown"},
     {ActionOutcome::Done, "done"},
     {ActionOutcome::Pending, "refund-pending"}, ///< accepted, and the money isn't back yet
     {ActionOutcome::Refused, "refused"},
     {ActionOutcome::NotSent, "not-sent"},
     {ActionOutcome::NotDone, "not-done"},
     {ActionOutcome::GivenUp, "given-up"}});
ActionOutcome outcomeOf(const ActionRecord &record);

/// The journal as a list: what nobody knows the outcome of stands first, then by the query's order. Columns: date,
/// action, object, status.
class ActivityList final : public ListModel
{
    Q_OBJECT
public:
    /// What of a record a search looks through besides names and ids: the ui's words for it.
    using Words = std::function<QString(const ActionRecord &)>;

    /// actions outlives it.
    ActivityList(Actions &actions, Words words, QObject *parent = nullptr);

    void reload() override;
    qint64 totalCount() const override { return m_rows.size(); }
    std::optional<ListTotals> totals() const override;
    Facets facets() const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QStringList ids() const { return m_order; } ///< in the order shown
    int rowOf(const QString &id) const { return int(m_order.indexOf(id)); }
    /// Of all, whatever the query: what nobody knows the outcome of, and this store's Creem may tell.
    qint64 askedCount() const { return m_asked; }

protected:
    void applyQuery() override;

private:
    /// What is shown, sorted and searched of a record: looking it up for each comparison would be slow.
    struct Row
    {
        QDateTime at;
        QString kind;
        QString object;
        QString note; ///< the object's id
        QString outcome;
        QString folded; ///< for searching
        bool isUnknown = false;
        bool isAsked = false; ///< of the unknown: Creem is asked what became of it
        qint64 number = 0; ///< which of two of the same moment came first
    };
    Row rowFor(const ActionRecord &record, qint64 number) const;
    bool accepts(const Row &row, const QByteArray &except = {}) const;
    bool isBefore(const QString &a, const QString &b) const;
    void take(const QString &id);

    Actions &m_actions;
    const Words m_words;
    QHash<QString, Row> m_rows;
    QStringList m_order; ///< those that the query accepts
    qint64 m_asked = 0;
    qint64 m_count = 0;
    QTimer m_soon; ///< reads all anew, once, while the journal is being read
    QTimer m_tell; ///< totals are told once for many changes
};
