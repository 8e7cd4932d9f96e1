// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"
#include "listmodel.h"

/// What is known of one licence key, and its activations as a list. Creem finds a key only together with one of its
/// activations or with its customer. Keys are secrets: this keeps one in memory, and nowhere else. Columns of the list:
/// name, created, status.
class LicenseLookup final : public ListModel
{
    Q_OBJECT
public:
    struct Question
    {
        QString key;
        QString instanceId; ///< an activation of it; empty: by the customer
        QString email;      ///< the customer's
    };
    enum class Outcome {
        Nothing, ///< nothing was asked yet
        Asking,
        Found,
        NoSuchKey, ///< or the activation is not of this key: Creem doesn't say which
        NoSuchCustomer,
        NotTheirs, ///< the customer has no such key
        Failed     ///< see error()
    };

    explicit LicenseLookup(Client &client, QObject *parent = nullptr); ///< client outlives it

    void find(const Question &question);
    void forget(); ///< the key and all that was found
    void reload() override;

    Outcome outcome() const { return m_outcome; }
    const ApiError &failure() const { return m_failure; }               ///< of Outcome::Failed
    const std::optional<License> &license() const { return m_license; } ///< of Outcome::Found, with the key asked for
    const QList<LicenseInstance> &instances() const { return m_instances; }
    const LicenseInstance *instance(const QString &id) const; ///< null: none

    qint64 totalCount() const override { return m_instances.size(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void outcomeChanged();

protected:
    void applyQuery() override { }

private:
    void settle(Outcome outcome, const ApiError &failure = {});
    void take(const License &license);
    void fail(const ApiError &error, Outcome whenNotFound);
    void readLicenses(const QString &customer, int page);
    void readInstances(int page);

    Client &m_client;
    Question m_question;
    quint64 m_number = 0; ///< tells the answers to a question before
    Outcome m_outcome = Outcome::Nothing;
    ApiError m_failure;
    std::optional<License> m_license;
    QList<LicenseInstance> m_instances;
    QList<LicenseInstance> m_reading; ///< until all pages are here
};
