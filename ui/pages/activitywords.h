// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The journal in plain words. All of it is plain text and may hold other people's words.

#include "core/models/wayback.h"
#include "ui/looks/words.h"

/// What was wanted, as a sentence: "Cancel the subscription of Anna at once."
QString wishSentence(const Wish &wish);

/// How it stands, in a sentence or some: what Creem said, why it wasn't sent, how far it is known.
QString outcomeSentence(const ActionRecord &record, const TimeStyle &times, Mode mode);

QString wayBackButton(WayBack way); ///< a verb, with an ellipsis
QString noWayBackSentence(NoWayBack reason);

/// What was asked of Creem, a name and a value for each: the amounts as money, the rest as it was sent.
QList<std::pair<QString, QString>> wishFacts(const Wish &wish, const TimeStyle &times);
