// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the page of activity says besides what was wished and what became of it: see actionwords.h. All of it is plain
// text and may hold other people's words.

#include "core/models/wayback.h"
#include "ui/looks/words.h"

QString wayBackButton(WayBack way); ///< a verb, with an ellipsis
QString noWayBackSentence(NoWayBack reason);
