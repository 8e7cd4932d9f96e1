// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/record.h"
#include "core/actions/rules.h"
#include "errorwords.h"
#include "ui/looks/colors.h"

struct RowMark;

// The only place where wishes and what becomes of them get their words. Names in them are other people's text.

/// What was wished: "Cancel “Ana, Pro” now".
QString wishTitle(const Wish &wish);
/// Of one that is being sent: "Cancelling “Ana, Pro”…".
QString underwayWords(const Wish &wish);
/// Of one that was done: "“Ana, Pro” was cancelled".
QString doneWords(const ActionRecord &record);

/// How a wish stands or has ended, whatever its state.
struct OutcomeWords
{
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
    QString traceId;
};
OutcomeWords outcomeWords(const ActionRecord &record, Mode mode);

/// How a run of many stands: "5 of 12 done, 1 refused, 6 not sent."
QString runWords(const QList<ActionRecord> &run);

/// Why something can't be done to an object as it is, in a sentence.
QString barWords(Bar bar);

/// What the status of a row says while something is under way with it, as statusLook() knows it.
QString markWire(const RowMark &mark);
