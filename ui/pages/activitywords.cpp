// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywords.h"

#include <QCoreApplication>

namespace {

struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace

QString wayBackButton(WayBack way)
{
    switch (way) {
    case WayBack::Resume: return Activity::tr("&Resume…");
    case WayBack::EditBack: return Activity::tr("Change &back…");
    case WayBack::RecreateDiscount: return Activity::tr("&Make it again…");
    case WayBack::DeleteDiscount: return Activity::tr("&Delete it…");
    case WayBack::ArchiveProduct: return Activity::tr("&Archive it…");
    }
    Q_UNREACHABLE();
    return {};
}

QString noWayBackSentence(NoWayBack reason)
{
    switch (reason) {
    case NoWayBack::NothingHappened: return Activity::tr("Nothing was changed, so there is nothing to take back.");
    case NoWayBack::StillOpen: return Activity::tr("First it has to be known whether it was done.");
    case NoWayBack::NeverKnown:
        return Activity::tr("It was left open whether it was done. The record shows how it is now.");
    case NoWayBack::SubscriptionOver:
        return Activity::tr("A cancelled subscription can't be revived. The customer can buy again: make a checkout "
                            "link for the product.");
    case NoWayBack::MoneyIsBack:
        return Activity::tr("A refund can't be taken back. The customer would have to pay anew.");
    case NoWayBack::ProductArchived:
        return Activity::tr("The API can't bring an archived product back. Creem's web dashboard can.");
    case NoWayBack::CustomerStays: return Activity::tr("The API can't delete a customer.");
    case NoWayBack::LinkStays: return Activity::tr("A link can't be withdrawn. It ends by itself.");
    case NoWayBack::ChooseAnew:
        return Activity::tr("Not with one click, because it may cost something: choose anew at the subscription, which "
                            "says what it would cost now.");
    case NoWayBack::NeedsKey:
        return Activity::tr("It takes the licence key, which the journal doesn't keep. Look the key up on the page "
                            "Licences.");
    case NoWayBack::NotRemembered: return Activity::tr("The journal doesn't know how it was before.");
    case NoWayBack::OfAnotherKey:
        return Activity::tr("It was deleted with another API key, which may be of another store. If it belongs here, "
                            "make a new discount.");
    case NoWayBack::NotKnownHere: return Activity::tr("A newer version of Creamery did this. It may know a way.");
    case NoWayBack::HasEnded:
        return Activity::tr("It would have ended by now, and made again it would never end. Make a new discount, with "
                            "another end.");
    }
    Q_UNREACHABLE();
    return {};
}
