// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "listmodel.h"

/// The checkout links that were made here, newest first, by what the journal knows of them: Creem lists no checkouts.
/// How they stand is asked one after the other. Columns: date, product, customer, units, status.
class CheckoutList final : public ListModel
{
    Q_OBJECT
public:
    struct Link
    {
        QString id;      ///< the checkout's
        QString wish;    ///< the id of the wish that made it
        QDateTime at;    ///< UTC
        QString product; ///< as it was called
        QString productId;
        QString customer; ///< e-mail; empty: anybody
        qint64 units = 1;
        QString address;
        QString requestId;
        QString discountCode;
        std::optional<qint64> customPrice;
        json::Open<CheckoutStatus> status;
        bool isAsked = false; ///< Creem has been asked since this list was made

        /// Nobody can pay by it any more.
        bool isOver() const { return status == CheckoutStatus::Completed || status == CheckoutStatus::Expired; }
    };

    CheckoutList(Actions &actions, Client &client, QObject *parent = nullptr); ///< both outlive it

    void reload() override; ///< asks how those stand that are not over
    qint64 totalCount() const override { return m_links.size(); }
    std::optional<ListTotals> totals() const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Link *link(const QString &id) const; ///< null: none
    const Link *linkAt(int row) const;
    int openCount() const;
    bool isAsking() const { return !m_toAsk.isEmpty() || !m_asking.isEmpty(); }
    /// Why the last question had no answer; nullopt: it had one.
    const std::optional<ApiError> &error() const { return m_error; }

    void setOverShown(bool shown); ///< also those that are paid or expired
    bool isOverShown() const { return m_isOverShown; }

signals:
    void askingChanged();

protected:
    void applyQuery() override;

private:
    void read();
    void takeRecord(const QString &id);
    void askNext();
    void take(const QString &id, const Result<Checkout> &checkout);
    bool accepts(const Link &link) const;
    static std::optional<Link> linkOf(const ActionRecord &record);

    Actions &m_actions;
    Client &m_client;
    QList<Link> m_links; ///< newest first
    QStringList m_shown; ///< ids
    QStringList m_toAsk;
    QString m_asking; ///< empty: nobody is being asked
    std::optional<ApiError> m_error;
    bool m_isOverShown = false;
};
