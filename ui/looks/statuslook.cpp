// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuslook.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *wire;
    const char *word;
    char16_t sign;
    Tone tone;
};

constexpr std::array<Row, 50> table = {{
    {"paid", QT_TRANSLATE_NOOP("Status", "paid"), u'✓', Tone::Good},
    {"active", QT_TRANSLATE_NOOP("Status", "active"), u'✓', Tone::Good},
    {"completed", QT_TRANSLATE_NOOP("Status", "completed"), u'✓', Tone::Good},
    {"succeeded", QT_TRANSLATE_NOOP("Status", "succeeded"), u'✓', Tone::Good},
    {"partialRefund", QT_TRANSLATE_NOOP("Status", "partly refunded"), u'◐', Tone::Warning},
    {"refunded", QT_TRANSLATE_NOOP("Status", "refunded"), u'↩', Tone::Neutral},
    {"declined", QT_TRANSLATE_NOOP("Status", "declined"), u'✕', Tone::Danger},
    {"unpaid", QT_TRANSLATE_NOOP("Status", "unpaid"), u'✕', Tone::Danger},
    {"failed", QT_TRANSLATE_NOOP("Status", "failed"), u'✕', Tone::Danger},
    {"uncollectible", QT_TRANSLATE_NOOP("Status", "uncollectible"), u'✕', Tone::Danger},
    {"chargedBack", QT_TRANSLATE_NOOP("Status", "charged back"), u'!', Tone::Danger},
    {"past_due", QT_TRANSLATE_NOOP("Status", "past due"), u'!', Tone::Danger},
    {"requiresAction", QT_TRANSLATE_NOOP("Status", "needs action"), u'!', Tone::Warning},
    {"paused", QT_TRANSLATE_NOOP("Status", "paused"), u'‖', Tone::Warning},
    {"trialing", QT_TRANSLATE_NOOP("Status", "trialing"), u'◷', Tone::Information},
    {"scheduled_cancel", QT_TRANSLATE_NOOP("Status", "ends at period end"), u'⤓', Tone::Warning},
    {"pending", QT_TRANSLATE_NOOP("Status", "pending"), u'○', Tone::Information},
    {"draft", QT_TRANSLATE_NOOP("Status", "draft"), u'○', Tone::Neutral},
    {"scheduled", QT_TRANSLATE_NOOP("Status", "scheduled"), u'○', Tone::Information},
    {"inactive", QT_TRANSLATE_NOOP("Status", "inactive"), u'○', Tone::Neutral},
    {"processing", QT_TRANSLATE_NOOP("Status", "processing"), u'…', Tone::Information},
    {"canceled", QT_TRANSLATE_NOOP("Status", "canceled"), u'–', Tone::Neutral},
    {"archived", QT_TRANSLATE_NOOP("Status", "archived"), u'–', Tone::Neutral},
    {"expired", QT_TRANSLATE_NOOP("Status", "expired"), u'–', Tone::Neutral},
    {"deleted", QT_TRANSLATE_NOOP("Status", "deleted"), u'–', Tone::Neutral},
    {"void", QT_TRANSLATE_NOOP("Status", "void"), u'–', Tone::Neutral},
    {"disabled", QT_TRANSLATE_NOOP("Status", "disabled"), u'–', Tone::Neutral},
    {"deactivated", QT_TRANSLATE_NOOP("Status", "deactivated"), u'–', Tone::Neutral},
    {"waiting", QT_TRANSLATE_NOOP("Status", "waiting"), u'○', Tone::Neutral},
    {"sending", QT_TRANSLATE_NOOP("Status", "being sent"), u'…', Tone::Information},
    {"checking", QT_TRANSLATE_NOOP("Status", "being checked"), u'…', Tone::Information},
    {"unknown", QT_TRANSLATE_NOOP("Status", "outcome unknown"), u'!', Tone::Warning},
    {"done", QT_TRANSLATE_NOOP("Status", "done"), u'✓', Tone::Good},
    {"refund-pending", QT_TRANSLATE_NOOP("Status", "accepted, pending"), u'○', Tone::Information},
    {"refused", QT_TRANSLATE_NOOP("Status", "refused"), u'✕', Tone::Danger},
    {"not-sent", QT_TRANSLATE_NOOP("Status", "not sent"), u'–', Tone::Neutral},
    {"not-done", QT_TRANSLATE_NOOP("Status", "not done"), u'–', Tone::Neutral},
    {"given-up", QT_TRANSLATE_NOOP("Status", "left open"), u'–', Tone::Neutral},
    {"test", QT_TRANSLATE_NOOP("Status", "test"), u'○', Tone::Warning},
    {"prod", QT_TRANSLATE_NOOP("Status", "live"), u'✓', Tone::Good},
    // What is under way here, no status of Creem's: see markWire().
    {"~cancelling", QT_TRANSLATE_NOOP("Status", "cancelling…"), u'…', Tone::Information},
    {"~pausing", QT_TRANSLATE_NOOP("Status", "pausing…"), u'…', Tone::Information},
    {"~resuming", QT_TRANSLATE_NOOP("Status", "resuming…"), u'…', Tone::Information},
    {"~refunding", QT_TRANSLATE_NOOP("Status", "refunding…"), u'…', Tone::Information},
    {"~archiving", QT_TRANSLATE_NOOP("Status", "archiving…"), u'…', Tone::Information},
    {"~deleting", QT_TRANSLATE_NOOP("Status", "deleting…"), u'…', Tone::Information},
    {"~changing", QT_TRANSLATE_NOOP("Status", "changing…"), u'…', Tone::Information},
    {"~checking", QT_TRANSLATE_NOOP("Status", "checking…"), u'…', Tone::Warning},
    {"~refund-pending", QT_TRANSLATE_NOOP("Status", "refund pending"), u'○', Tone::Information},
    {"sandbox", QT_TRANSLATE_NOOP("Status", "sandbox"), u'○', Tone::Warning},
}};

} // namespace

StatusLook statusLook(const QString &wire)
{
    for (const Row &row : table)
        if (wire == QLatin1String(row.wire))
            return {QCoreApplication::translate("Status", row.word), QString(QChar(row.sign)), row.tone};
    return {wire, {}, Tone::Neutral};
}
