// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"

/// What came of one call of the client.
struct CallReport
{
    QString call;    ///< the method's name
    QString problem; ///< empty: it succeeded, and every record of its answer was decoded
};

/// Makes every call that the client has, against a store with a business in it, and finds what it needs (a
/// subscription to pause, a licence with room for an activation …) by listing. It writes: for demo stores only.
/// A call for which nothing suitable was found is reported as a problem. Needs no event loop of the caller's.
QList<CallReport> makeEveryCall(Client &client);

/// Only what a mock of the contract can answer: lists, and the retrieval of what they name.
QList<CallReport> browse(Client &client);
