// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/wish.h"
#include "ui/looks/words.h"

/// What is asked of Creem in plain words, a name and a value for each, with how it was before where that is known.
/// Plain text; may hold other people's words.
QList<std::pair<QString, QString>> wishFacts(const Wish &wish, const TimeStyle &times);

QString behaviorWords(json::Open<UpdateBehavior> behavior); ///< how the difference of a change is charged
