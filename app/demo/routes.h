// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "answer.h"
#include "store.h"

#include <vector>

namespace demo {

struct Call
{
    Store &store;
    const Request &request;
    int pageCap; ///< the largest page that is served
};

using Handler = Result<QByteArray> (*)(const Call &);

struct Route
{
    Method method;
    const char *path; ///< {id} stands for one segment
    Handler handler;
};

using Routes = std::vector<Route>;
void addProductRoutes(Routes &routes);
void addCustomerRoutes(Routes &routes);
void addSubscriptionRoutes(Routes &routes);
void addDiscountRoutes(Routes &routes);
void addTransactionRoutes(Routes &routes);
void addCheckoutRoutes(Routes &routes);
void addLicenseRoutes(Routes &routes);
void addStatsRoutes(Routes &routes);

/// Finds the route, fills in the request's parameters and lets it answer; 404 for no route.
Result<QByteArray> dispatch(Store &store, Request &request, int pageCap);

} // namespace demo
