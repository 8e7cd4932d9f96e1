// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of a wish: the fold of its events in the journal. Facts only: the ui finds the words.

#include "core/mirror/mirrorerror.h"
#include "operation.h"
#include "rules.h"

#include <QHash>

enum class JournalEvent {
    Wished,
    Sending, ///< committed before the request leaves; with the object as it was just read, where a run looks first
    Done,
    Refused,
    NotSent,
    Unknown,        ///< sent, and what came back doesn't say what became of it
    Looked,         ///< read back; what was found settles nothing yet, or is how what was made is by now
    SettledDone,    ///< read back: it was done
    SettledNotDone, ///< read back long enough: it was not done
    GivenUp,        ///< by the merchant: nobody looks any more; of a pending refund: it has failed
    Superseded,     ///< the merchant sent it again after a fresh look
    Adopted,        ///< another process takes care of it now: its own has died
    RefundShown,    ///< the transaction shows the refund that was pending
};
template <>
inline constexpr auto json::enumNames<JournalEvent> = std::to_array<std::pair<JournalEvent, const char *>>({
    {JournalEvent::Wished, "wished"},
    {JournalEvent::Sending, "sending"},
    {JournalEvent::Done, "done"},
    {JournalEvent::Refused, "refused"},
    {JournalEvent::NotSent, "not-sent"},
    {JournalEvent::Unknown, "unknown"},
    {JournalEvent::Looked, "looked"},
    {JournalEvent::SettledDone, "settled-done"},
    {JournalEvent::SettledNotDone, "settled-not-done"},
    {JournalEvent::GivenUp, "given-up"},
    {JournalEvent::Superseded, "superseded"},
    {JournalEvent::Adopted, "adopted"},
    {JournalEvent::RefundShown, "refund-shown"},
});

enum class ActionState {
    Waiting, ///< wished, and not sent yet: its turn in a run has not come, or it is just being written down
    Sending,
    Done,
    Refused, ///< Creem said no: see error
    NotSent, ///< see hurdle and error
    Unknown, ///< see error: why; isChecking and finding: how far it is known by now
    NotDone, ///< read back: Creem has not done it, or the refund failed
    GivenUp, ///< it stayed unknown, and the merchant left it so, or sent it again: see supersededBy
};

/// Why nothing was sent.
enum class Hurdle {
    None,
    ReadOnly,     ///< the store is locked
    Busy,         ///< another wish about the object is open: see busyWith
    JournalFails, ///< it could not be written down: see journalError
    Stopped,      ///< its run was stopped, or the program ended before its turn
    NotAllowed,   ///< it repeats a wish of which it isn't known that it may be repeated
    Network,      ///< the request never left, or it could not be looked at before: see error
    Barred,       ///< looked at just before, its state doesn't allow it any more: see bar
    Changed,      ///< looked at just before, it would be charged at once, which was not so when it was wished
};
template <>
inline constexpr auto json::enumNames<Hurdle> = std::to_array<std::pair<Hurdle, const char *>>(
    {{Hurdle::None, "none"},
     {Hurdle::ReadOnly, "read-only"},
     {Hurdle::Busy, "busy"},
     {Hurdle::JournalFails, "journal-fails"},
     {Hurdle::Stopped, "stopped"},
     {Hurdle::NotAllowed, "not-allowed"},
     {Hurdle::Network, "network"},
     {Hurdle::Barred, "barred"},
     {Hurdle::Changed, "changed"}});

struct ActionRecord
{
    QString id;
    Wish wish;
    QDateTime at; ///< UTC: when it was wished
    ActionState state = ActionState::Waiting;
    QDateTime stateAt; ///< UTC: when it came to that state

    std::optional<ApiError> error; ///< what sending it ended with
    QJsonObject answer;            ///< Creem's answer, or what was found; without secrets after a restart
    QString resultId;              ///< of what was made; of others the object's own
    std::optional<json::Open<RefundStatus>> refund; ///< of refunds that were answered

    bool isSettled = false;            ///< Done or NotDone by reading back, not by the answer
    bool isChecking = false;           ///< reading back goes on by itself
    int looks = 0;                     ///< how often it was read back
    std::optional<Finding> finding;    ///< of the last look that worked
    QDateTime lookedAt;                ///< UTC: when that was
    std::optional<ApiError> lookError; ///< of the last look, when it failed

    QString keyFingerprint; ///< of the API key that it was wished with; empty: an older version did not write it down
    /// Another key than this session's, and nothing has shown yet that both are of one store: what is not found with
    /// this one may be where that one leads. Nothing is concluded from it.
    bool isOfAnotherKey = false;

    Hurdle hurdle = Hurdle::None;
    std::optional<Bar> bar;                  ///< of Hurdle::Barred
    QString busyWith;                        ///< the other wish's id
    std::optional<MirrorError> journalError; ///< of Hurdle::JournalFails; and of later events that were not written
    QString supersededBy;
    bool isOfOthers = false; ///< another process that lives takes care of it
    bool holdsClaim = false; ///< of Newer: when the journal was last read, no other wish of its object was let in

    /// Nobody knows (yet) how it ends; no other wish about its object can be sent. Of Newer the claim tells: a later
    /// version may have closed it with a word that is unknown here.
    bool isOpen() const
    {
        const bool isUnderway = state == ActionState::Waiting || state == ActionState::Sending;
        if (wish.kind == WishKind::Newer)
            return holdsClaim && (isUnderway || state == ActionState::Unknown);
        return isUnderway || (state == ActionState::Unknown && operationOf(wish.kind).look);
    }
    /// Accepted by Creem, and the transaction doesn't show it yet. A status that we don't know is no money paid back.
    bool isRefundPending() const
    {
        return state == ActionState::Done && refund && !(*refund == RefundStatus::Succeeded) && !refundShown;
    }
    /// Of a licence, whose key the journal doesn't keep: as it stands here it can't be sent.
    bool lacksKey() const;
    bool refundShown = false;
    /// The payment doesn't show it yet, whatever Creem has answered: it still reads as if it could be refunded.
    bool isRefundUnshown() const { return isRefundPending() || (state == ActionState::Done && awaitsShowing); }
    bool awaitsShowing = false; ///< a refund of this session
    /// Somebody has to see how it ends.
    bool isUnsettled() const { return isOpen() || isRefundPending(); }
};

/// One line of the journal.
struct JournalLine
{
    qint64 number = 0; ///< ascending
    QString wishId;
    JournalEvent event = JournalEvent::Wished;
    QDateTime at;    ///< UTC
    QString session; ///< who wrote it
    QJsonObject detail;
};

/// Brings a record up to an event. Events come in their order.
void apply(ActionRecord &record, const JournalLine &line);
/// The same among all, by id: begins one when it is wished. Null: its beginning is not among them.
ActionRecord *apply(QHash<QString, ActionRecord> &records, const JournalLine &line);

// Details of events.
QJsonObject toJson(const Answer &answer);
QJsonObject toJson(const ApiError &error);
ApiError apiErrorFrom(const QJsonObject &object);
QJsonObject toJson(const Wish &wish);                    ///< as the journal keeps it
std::optional<Wish> wishFrom(const QJsonObject &object); ///< nullopt: it is none; of a kind unknown here: Newer

/// What an end that sending came to is written down as.
JournalEvent eventOf(const ApiError &error);
bool isFinal(JournalEvent event); ///< after it the wish is not open any more
