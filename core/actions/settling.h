// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an object that was read back says of a wish: compared with what was wanted and with how it was before, by the
// server's own data only. Pure functions.

#include "core/api/pagesweep.h"
#include "operation.h"

Finding judged(const Wish &wish, const Product &now);
Finding judged(const Wish &wish, const Customer &now);
Finding judged(const Wish &wish, const Subscription &now);
Finding judged(const Wish &wish, const Transaction &now);
Finding judged(const Wish &wish, const Discount &now);

/// Whether it could be what the wish made (or, of a licence, changed).
bool isLike(const Wish &wish, const Product &product);
bool isLike(const Wish &wish, const Customer &customer);
bool isLike(const Wish &wish, const Discount &discount);
bool isLike(const Wish &wish, const LicenseInstance &instance);

/// Whether it was there before the wish; nullopt: nobody knows.
std::optional<bool> wasKnown(const Wish &wish, const QString &id);

/// Of those that could be it, the only one that was not there before.
template <class T> std::optional<T> theNewOne(const Wish &wish, const QList<T> &likes)
{
    std::optional<T> made;
    for (const T &item : likes) {
        if (!isLike(wish, item) || wasKnown(wish, item.id) != false)
            continue;
        if (made)
            return {}; // two: one of them is somebody else's
        made = item;
    }
    return made;
}

/// all: what could be it, or all that there is of it.
template <class T> Finding judgedAmong(const Wish &wish, const QList<T> &all)
{
    if (theNewOne(wish, all))
        return Finding::Done;
    for (const T &item : all)
        if (wasKnown(wish, item.id) != true)
            return Finding::Otherwise; // something is there, and nobody can say that it is ours
    return Finding::AsBefore;
}
Finding judgedAmong(const Wish &wish, const QList<LicenseInstance> &likes);

/// A 404 in Creem's own words: a gateway's says nothing of the object.
bool isCreemsNotFound(const ApiError &error);
