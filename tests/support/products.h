// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Products as Creem sends them, and a small store of them behind a FaultServer.

#include "core/api/client.h"
#include "faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace products {

using namespace Qt::StringLiterals; // in tests only

inline QJsonObject product(const QString &id, const QString &name, qint64 price = 1900)
{
    return {{"id"_L1, id},
            {"object"_L1, u"product"_s},
            {"mode"_L1, u"test"_s},
            {"name"_L1, name},
            {"description"_L1, u"What it is"_s},
            {"price"_L1, price},
            {"currency"_L1, u"USD"_s},
            {"billing_type"_L1, u"onetime"_s},
            {"billing_period"_L1, u"once"_s},
            {"status"_L1, u"active"_s},
            {"tax_mode"_L1, u"inclusive"_s},
            {"tax_category"_L1, u"saas"_s},
            {"product_url"_L1, QString(u"https://www.creem.io/test/payment/"_s + id)},
            {"created_at"_L1, u"2026-03-04T05:06:07.000Z"_s},
            {"updated_at"_L1, u"2026-03-04T05:06:07.000Z"_s}};
}

inline QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// The page that the query of target asks for.
inline QByteArray page(const QJsonArray &all, const QByteArray &target)
{
    const QUrlQuery query(QUrl(QString::fromLatin1(target)));
    const int number = qMax(1, query.queryItemValue(u"page_number"_s).toInt());
    const int size = qMax(1, query.queryItemValue(u"page_size"_s).toInt());
    const int pages = qMax(1, int((all.size() + size - 1) / size));
    QJsonArray items;
    for (int i = (number - 1) * size; i < qMin(int(all.size()), number * size); ++i)
        items.append(all.at(i));
    const QJsonValue next = number < pages ? QJsonValue(number + 1) : QJsonValue();
    const QJsonValue previous = number > 1 ? QJsonValue(number - 1) : QJsonValue();
    return text({{"items"_L1, items},
                 {"pagination"_L1,
                  QJsonObject{{"total_records"_L1, int(all.size())},
                              {"total_pages"_L1, pages},
                              {"current_page"_L1, number},
                              {"next_page"_L1, next},
                              {"prev_page"_L1, previous}}}});
}

inline QByteArray refusal(const QString &message, const QString &traceId)
{
    return text({{"trace_id"_L1, traceId},
                 {"status"_L1, 400},
                 {"error"_L1, u"Bad Request"_s},
                 {"message"_L1, QJsonArray{message}},
                 {"timestamp"_L1, qint64(1'700'000'000'000)}});
}

/// A client that doesn't wait long between its tries.
inline std::unique_ptr<Client> clientOf(const FaultServer &server, bool live = false)
{
    Transport::Limits limits;
    limits.retry.firstWait = std::chrono::milliseconds(1);
    limits.retry.maxAttempts = 2;
    const auto key = ApiKey::parse(live ? QStringLiteral("creem_Pr0ducts") : QStringLiteral("creem_test_Pr0ducts"));
    return std::make_unique<Client>(Endpoint{server.url(), {}}, *key, limits);
}

} // namespace products
