// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a kind of wish calls, how it is settled when no answer came, and what leads back: one row a kind.

#include "core/mirror/resource.h"
#include "wish.h"

#include <functional>

class Mirror;

enum class ObjectKind {
    Product,
    Customer,
    Subscription,
    Transaction,
    Discount,
    Checkout,
    License,
    Unknown, ///< of what only a later version knows
};
const char *objectName(ObjectKind kind);              ///< "product" …; empty: Unknown
std::optional<Resource> resourceFor(ObjectKind kind); ///< where the mirror keeps it; nullopt: nowhere

/// What Creem said of an object, its type forgotten.
struct Answer
{
    QString id;                             ///< empty: it has none
    QJsonObject json;                       ///< as decoded
    std::function<void(Mirror &)> remember; ///< empty: the mirror doesn't keep such objects
};

/// What reading back tells of a wish.
enum class Finding {
    Done,
    AsBefore,  ///< nothing has changed, (so far)
    Otherwise, ///< neither as before nor as wanted: somebody else's doing, perhaps; nobody can tell
};
struct Look
{
    Finding finding = Finding::AsBefore;
    std::optional<Answer> found;
};

using OnAnswer = std::function<void(const Result<Answer> &)>;
using OnLook = std::function<void(const Result<Look> &)>;

struct Operation
{
    WishKind kind;
    ObjectKind object;
    bool creates = false;
    /// Nothing at Creem changes when it is done twice, so nothing has to be found out.
    bool isHarmless = false;
    /// As it was before, a minute later, means that it wasn't done. Not so where the effect may take days to show.
    bool showsAtOnce = true;
    bool movesMoney = false; ///< or may, as the parameters say: see chargesNow()
    bool isFinal = false;    ///< no call of the API leads back
    /// In a run the object is read once more before it is sent: what was read when the run was put together may be days
    /// old, and money would move by it.
    bool looksFirst = false;
    /// Sends it, once. context: whoever is told; the answer may come never when the client goes. Null: Newer.
    void (*send)(Client &client, const Wish &wish, QObject *context, const OnAnswer &done) = nullptr;
    /// Reads back what became of it. Null: no call can tell.
    void (*look)(Client &client, const Wish &wish, QObject *context, const OnLook &done) = nullptr;
};

const Operation &operationOf(WishKind kind);

/// Whether the card is charged, or money paid back, as soon as it is done.
bool chargesNow(const Wish &wish);
/// Whether it can't be taken back by the API, or moves money at once: in live mode more than a click is asked for.
bool isGrave(const Wish &wish);

/// What the journal keeps of the parameters: without what opens something for whoever reads it.
QJsonObject journalParameters(const Wish &wish);
/// Likewise of the answer.
QJsonObject journalAnswer(WishKind kind, const QJsonObject &answer);
