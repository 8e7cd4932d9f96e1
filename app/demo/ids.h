// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/common.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace demo {

enum class Kind {
    Product,
    Price,
    Feature,
    Customer,
    Order,
    Subscription,
    SubscriptionItem,
    Transaction,
    Discount,
    License,
    LicenseInstance,
    Checkout
};

/// Ids that look like Creem's and carry the object's index, scrambled: found again without a table, which would be
/// the largest part of a store of a million transactions. Another seed or mode gives other ids.
class Ids
{
public:
    Ids(quint64 seed, ObjectMode mode);

    void append(QByteArray &out, Kind kind, quint32 index) const;
    QString text(Kind kind, quint32 index) const;
    std::optional<quint32> index(Kind kind, const QString &text) const; ///< nullopt: no id of this store and kind

    QString licenseKey(quint32 index) const;
    std::optional<quint32> indexOfLicenseKey(const QString &key) const;

    QString secret() const; ///< 22 letters and digits, for the API key

private:
    quint64 salt(int kind) const;
    quint64 m_salt;
};

} // namespace demo
