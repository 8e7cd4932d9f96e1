// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A store that makes discounts, behind a FaultServer.
#include "everywish.h"
#include "faultserver.h"

#include <QHash>

/// Knows which it has made, and how often each was asked for.
struct CodeStore
{
    FaultServer::Reply answer(const FaultServer::Request &request)
    {
        using namespace Qt::StringLiterals;
        if (request.method == "GET") {
            const QString code = QString::fromUtf8(request.target.split('=').last());
            if (readsFail)
                return fault::html(500);
            return made.contains(code)
                ? fault::json(200, made.value(code))
                : fault::json(404, R"({"trace_id":"t-404","status":404,"message":["not found"]})");
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString code = body["code"_L1].toString();
        order.append(code);
        if (code == lost)
            return fault::fin();
        make(body);
        return fault::json(200, made.value(code));
    }
    void make(const QJsonObject &body)
    {
        using namespace Qt::StringLiterals;
        Discount discount = everywish::discount();
        discount.code = body["code"_L1].toString();
        discount.id = u"dis-"_s + discount.code;
        discount.name = body["name"_L1].toString();
        discount.percentage = body["percentage"_L1].toInt();
        if (body.contains("max_redemptions"_L1))
            discount.maxRedemptions = body["max_redemptions"_L1].toInt();
        made.insert(discount.code, everywish::text(json::write(discount)));
    }

    QHash<QString, QByteArray> made;
    QStringList order; ///< as they were asked for, each as often as it was
    QString lost;      ///< is not made, and not answered
    bool readsFail = false;
};
