// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

struct Compiled
{
    Method method;
    QStringList segments;
    Handler handler;
};

const std::vector<Compiled> &table()
{
    static const std::vector<Compiled> compiled = [] {
        Routes routes;
        addProductRoutes(routes);
        addCustomerRoutes(routes);
        addSubscriptionRoutes(routes);
        addDiscountRoutes(routes);
        addTransactionRoutes(routes);
        addCheckoutRoutes(routes);
        addLicenseRoutes(routes);
        addStatsRoutes(routes);
        std::vector<Compiled> all;
        for (const Route &r : routes)
            all.push_back({r.method, QString::fromLatin1(r.path).split(u'/'), r.handler});
        return all;
    }();
    return compiled;
}

bool matches(const QStringList &pattern, const QStringList &path, QStringList &parameters)
{
    if (pattern.size() != path.size())
        return false;
    parameters.clear();
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern[i] == "{id}"_L1)
            parameters.append(QUrl::fromPercentEncoding(path[i].toUtf8()));
        else if (pattern[i] != path[i])
            return false;
    }
    return true;
}

QString name(Method method)
{
    switch (method) {
    case Method::Get: return u"GET"_s;
    case Method::Post: return u"POST"_s;
    case Method::Patch: return u"PATCH"_s;
    case Method::Delete: return u"DELETE"_s;
    case Method::Other: break;
    }
    return u"This method on"_s;
}

} // namespace

Result<QByteArray> dispatch(Store &store, Request &request, int pageCap)
{
    store.catchUp();
    const QStringList path = request.path.split(u'/');
    for (const Compiled &route : table()) { // fixed paths stand before those with {id}
        if (route.method == request.method && matches(route.segments, path, request.parameters))
            return route.handler({store, request, pageCap});
    }
    return refuse(404, u"Cannot %1 %2"_s.arg(name(request.method), request.path));
}

} // namespace demo
