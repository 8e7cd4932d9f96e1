// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionwords.h"

#include "core/actions/actions.h"
#include "mirrorwords.h"
#include "ui/looks/otherwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

struct Row
{
    WishKind kind;
    const char *title;
    const char *underway;
    const char *done;
    const char *mark; ///< statusLook()'s key
};

// In the order of WishKind.
constexpr std::array<Row, wishKindCount + 1> rows = {{
    {WishKind::CreateProduct, QT_TRANSLATE_NOOP("ActionWords", "Create the product “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Creating “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was created"),
     "~changing"},
    {WishKind::UpdateProduct, QT_TRANSLATE_NOOP("ActionWords", "Change the product “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Saving “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was saved"), "~changing"},
    {WishKind::ArchiveProduct, QT_TRANSLATE_NOOP("ActionWords", "Archive the product “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Archiving “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was archived"),
     "~archiving"},
    {WishKind::CreateCustomer, QT_TRANSLATE_NOOP("ActionWords", "Create the customer “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Creating “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was created"),
     "~changing"},
    {WishKind::UpdateCustomer, QT_TRANSLATE_NOOP("ActionWords", "Change the customer “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Saving “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was saved"), "~changing"},
    {WishKind::CreatePortalLink, QT_TRANSLATE_NOOP("ActionWords", "Make a portal link for “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Making a portal link for “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "A portal link for “%1” was made"), "~changing"},
    {WishKind::ChangeSeats, QT_TRANSLATE_NOOP("ActionWords", "Change the seats of “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Changing the seats of “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "The seats of “%1” were changed"), "~changing"},
    {WishKind::ChangePlan, QT_TRANSLATE_NOOP("ActionWords", "Change the plan of “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Changing the plan of “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "The plan of “%1” was changed"), "~changing"},
    {WishKind::CancelNow, QT_TRANSLATE_NOOP("ActionWords", "Cancel “%1” now"),
     QT_TRANSLATE_NOOP("ActionWords", "Cancelling “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was cancelled"),
     "~cancelling"},
    {WishKind::CancelAtPeriodEnd, QT_TRANSLATE_NOOP("ActionWords", "Cancel “%1” at the end of its period"),
     QT_TRANSLATE_NOOP("ActionWords", "Cancelling “%1” at the end of its period…"),
     QT_TRANSLATE_NOOP("ActionWords", "“%1” will end with its period"), "~cancelling"},
    {WishKind::PauseAtPeriodEnd, QT_TRANSLATE_NOOP("ActionWords", "Pause “%1” at the end of its period"),
     QT_TRANSLATE_NOOP("ActionWords", "Pausing “%1” at the end of its period…"),
     QT_TRANSLATE_NOOP("ActionWords", "“%1” will pause when its period ends"), "~pausing"},
    {WishKind::Pause, QT_TRANSLATE_NOOP("ActionWords", "Pause “%1” now"),
     QT_TRANSLATE_NOOP("ActionWords", "Pausing “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was paused"),
     "~pausing"},
    {WishKind::Resume, QT_TRANSLATE_NOOP("ActionWords", "Resume “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Resuming “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” goes on"), "~resuming"},
    {WishKind::Refund, QT_TRANSLATE_NOOP("ActionWords", "Refund “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Refunding “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was refunded"),
     "~refunding"},
    {WishKind::CreateDiscount, QT_TRANSLATE_NOOP("ActionWords", "Create the discount “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Creating “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was created"),
     "~changing"},
    {WishKind::DeleteDiscount, QT_TRANSLATE_NOOP("ActionWords", "Delete the discount “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Deleting “%1”…"), QT_TRANSLATE_NOOP("ActionWords", "“%1” was deleted"),
     "~deleting"},
    {WishKind::CreateCheckout, QT_TRANSLATE_NOOP("ActionWords", "Make a checkout link for “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Making a checkout link for “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "A checkout link for “%1” was made"), "~changing"},
    {WishKind::ActivateLicense, QT_TRANSLATE_NOOP("ActionWords", "Activate a licence of “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Activating a licence of “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "A licence of “%1” was activated"), "~changing"},
    {WishKind::DeactivateLicense, QT_TRANSLATE_NOOP("ActionWords", "Free an activation of “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "Freeing an activation of “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "An activation of “%1” was freed"), "~changing"},
    {WishKind::Newer, QT_TRANSLATE_NOOP("ActionWords", "What only a newer Creamery knows, with “%1”"),
     QT_TRANSLATE_NOOP("ActionWords", "A newer Creamery is changing “%1”…"),
     QT_TRANSLATE_NOOP("ActionWords", "A newer Creamery has changed “%1”"), "~changing"},
}};

QString worded(const char *text, const Wish &wish) { return ActionWords::tr(text).arg(isolatedParts(wish.objectName)); }

QString together(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty())
            filled.append(part);
    return filled.join(u"\n\n"_s);
}

/// Empty: nothing but what it came to is in the way of sending it again.
QString otherKeyWords(const ActionRecord &record)
{
    return record.isOfAnotherKey ? ActionWords::tr("It was wanted with another API key, which may be of another store, "
                                                   "so it isn't sent again with this one. If it belongs here, do it "
                                                   "anew.")
                                 : QString();
}

OutcomeWords notSentWords(const ActionRecord &record, Mode mode)
{
    OutcomeWords words{Tone::Danger, {}, {}, {}};
    const QString nothing = ActionWords::tr("Nothing was sent: at Creem everything is as it was.");
    switch (record.hurdle) {
    case Hurdle::ReadOnly:
        words.title = ActionWords::tr("This store is locked");
        words.text = together({nothing, ActionWords::tr("Unlock it in the store's menu to make changes.")});
        return words;
    case Hurdle::Busy:
        words.title = ActionWords::tr("Something else is under way with this");
        words.text = together({nothing,
                               ActionWords::tr("Another change of it, here or in another window, isn't settled yet. "
                                               "Activity shows it; wait until it is.")});
        return words;
    case Hurdle::JournalFails:
        words.title = ActionWords::tr("It could not be written down first");
        words.text = together({nothing,
                               ActionWords::tr("Creamery writes each change to its journal before it sends it, so "
                                               "that none is ever lost or done twice."),
                               record.journalError ? mirrorWords(*record.journalError).text : QString()});
        return words;
    case Hurdle::Stopped:
        words.tone = Tone::Neutral;
        words.title = ActionWords::tr("Stopped before its turn");
        words.text = nothing;
        return words;
    case Hurdle::NotAllowed:
        words.title = ActionWords::tr("This can't be sent again");
        words.text = together({nothing, ActionWords::tr("Check first what became of it.")});
        return words;
    case Hurdle::Barred:
        words.tone = Tone::Information;
        words.title = ActionWords::tr("This can't be done any more");
        words.text = together({record.bar ? barWords(*record.bar) : QString(), nothing});
        return words;
    case Hurdle::Changed:
        words.tone = Tone::Information;
        words.title = ActionWords::tr("It would be charged at once by now");
        words.text = together({nothing, ActionWords::tr("That was not so when it was confirmed. Do it anew.")});
        return words;
    case Hurdle::None:
    case Hurdle::Network: break;
    }
    const ErrorWords error = writeErrorWords(record.error.value_or(ApiError()), mode);
    return {Tone::Danger, error.title, error.text, error.traceId};
}

OutcomeWords unknownWords(const ActionRecord &record, Mode mode)
{
    OutcomeWords words{Tone::Warning, {}, {}, record.error ? record.error->traceId : QString()};
    QString reason = ActionWords::tr("Creamery ended before Creem's answer came.");
    if (record.error) {
        const ErrorWords error = errorWords(*record.error, mode);
        reason = ActionWords::tr("%1: %2", "title, reason").arg(error.title, error.text);
    }
    words.title = ActionWords::tr("Nobody knows yet whether this was done");
    if (record.wish.kind == WishKind::Newer) {
        words.title = ActionWords::tr("This version can't tell whether this was done");
        words.text = together(
            {ActionWords::tr("A newer version of Creamery wanted it. That one can find out what became of it."),
             record.isOfOthers     ? ActionWords::tr("Another Creamery is taking care of it.")
                 : record.isOpen() ? ActionWords::tr("Until it is settled nothing else can be changed about the same. "
                                                     "Without the newer version: look it up in Creem's dashboard, "
                                                     "then leave it open.")
                                   : QString()});
        return words;
    }
    if (!operationOf(record.wish.kind).look) {
        words.title = ActionWords::tr("Nobody knows whether this was done");
        const bool harmless = operationOf(record.wish.kind).isHarmless;
        words.text = together(
            {reason,
             record.isOfAnotherKey ? otherKeyWords(record)
                 : harmless ? ActionWords::tr("It changes nothing at Creem, so you can safely do it again.")
                      : ActionWords::tr("Creem has no list to look it up in. A link that nobody was given "
                                        "does no harm: make another one.")});
        return words;
    }
    const QString failed = record.lookError ? ActionWords::tr("The last check did not work either: %1")
                                                  .arg(errorWords(*record.lookError, mode).title)
                                            : QString();
    QString found;
    if (record.isOfAnotherKey)
        found = ActionWords::tr("It was wanted with another API key. If that one is of another store, this store's "
                                "answers tell nothing of it. Set that key again to have it checked, or look it up "
                                "in that store's dashboard and leave it open here.");
    else if (record.lookError)
        found = failed;
    else if (record.finding == Finding::AsBefore && !operationOf(record.wish.kind).showsAtOnce)
        found = ActionWords::tr("Creem shows it as it was before, so far. A refund can take a while to show.");
    else if (record.finding == Finding::AsBefore)
        found = ActionWords::tr("Creem shows it as it was before, so far.");
    else if (record.finding == Finding::Otherwise)
        found = ActionWords::tr("What Creem shows now is neither how it was before nor what was wanted. Somebody else "
                                "may have changed it: look at it before you decide.");
    QString next;
    if (record.isOfOthers)
        next = ActionWords::tr("Another Creamery is taking care of it.");
    else if (record.isChecking)
        next = ActionWords::tr("Creamery is asking Creem what became of it. Nothing is sent again by itself.");
    else if (!record.isOfAnotherKey) // with this key it can't be done again
        next = ActionWords::tr("Check before you do it again.");
    words.text = together({reason, found, record.isOfAnotherKey ? failed : QString(), next});
    return words;
}

} // namespace

QString wishTitle(const Wish &wish) { return worded(rows[size_t(wish.kind)].title, wish); }
QString underwayWords(const Wish &wish) { return worded(rows[size_t(wish.kind)].underway, wish); }

QString doneWords(const ActionRecord &record)
{
    if (record.isRefundPending()) {
        const QString name = isolatedParts(record.wish.objectName);
        if (record.refund == RefundStatus::RequiresAction)
            return ActionWords::tr("The refund of “%1” needs something done at Creem").arg(name);
        return record.refund->known()
            ? ActionWords::tr("The refund of “%1” is pending").arg(name)
            : ActionWords::tr("Creem says of the refund of “%1”: %2").arg(name, isolated(record.refund->wire()));
    }
    return worded(rows[size_t(record.wish.kind)].done, record.wish);
}

OutcomeWords outcomeWords(const ActionRecord &record, Mode mode)
{
    switch (record.state) {
    case ActionState::Waiting:
    case ActionState::Sending: return {Tone::Information, underwayWords(record.wish), {}, {}};
    case ActionState::Done:
        return {
            record.isRefundPending() ? Tone::Information : Tone::Good,
            doneWords(record),
            record.isRefundPending() ? ActionWords::tr("Creem has accepted it. The payment shows it once it is done.")
                : record.isSettled   ? ActionWords::tr("Creem's answer got lost; reading it back showed that it was "
                                                         "done.")
                                     : QString(),
            {}};
    case ActionState::Refused: {
        const ErrorWords words = writeErrorWords(record.error.value_or(ApiError()), mode);
        return {Tone::Danger, words.title, words.text, words.traceId};
    }
    case ActionState::NotSent: {
        OutcomeWords words = notSentWords(record, mode);
        if (operationOf(record.wish.kind).creates)
            words.text = together({words.text, otherKeyWords(record)});
        return words;
    }
    case ActionState::Unknown: return unknownWords(record, mode);
    case ActionState::NotDone:
        if (record.refund)
            return {Tone::Danger,
                    ActionWords::tr("The refund did not work"),
                    ActionWords::tr("Creem took the request and then could not pay the money back. Its dashboard may "
                                    "say why."),
                    {}};
        return {Tone::Information,
                ActionWords::tr("Creem has not done it"),
                record.isOfAnotherKey && operationOf(record.wish.kind).creates
                    ? together({ActionWords::tr("Its answer got lost, and reading it back for a minute showed "
                                                "everything as it was before."),
                                otherKeyWords(record)})
                    : record.lacksKey()
                    ? ActionWords::tr("Its answer got lost, and reading it back for a minute showed everything as it "
                                      "was before. To do it again takes the licence key, which the journal doesn't "
                                      "keep: look the key up on the page Licences.")
                    : ActionWords::tr("Its answer got lost, and reading it back for a minute showed everything as it "
                                      "was before. You can send it again."),
                {}};
    case ActionState::GivenUp:
        return {
            Tone::Neutral,
            ActionWords::tr("Nobody knows whether this was done"),
            record.supersededBy.isEmpty() ? ActionWords::tr("It was left so.") : ActionWords::tr("It was sent again."),
            {}};
    }
    Q_UNREACHABLE();
    return {};
}

QString runWords(const QList<ActionRecord> &run)
{
    QMap<ActionState, int> counts;
    for (const ActionRecord &record : run)
        ++counts[record.state];
    QStringList parts = {ActionWords::tr("%1 of %2 done").arg(counts.value(ActionState::Done)).arg(run.size())};
    const auto add = [&](ActionState state, const QString &words) {
        if (counts.value(state) > 0)
            parts.append(words);
    };
    add(ActionState::Refused, ActionWords::tr("%n refused by Creem", nullptr, counts.value(ActionState::Refused)));
    add(ActionState::NotDone, ActionWords::tr("%n not done", nullptr, counts.value(ActionState::NotDone)));
    add(ActionState::NotSent, ActionWords::tr("%n not sent", nullptr, counts.value(ActionState::NotSent)));
    add(ActionState::Unknown, ActionWords::tr("%n unknown", nullptr, counts.value(ActionState::Unknown)));
    add(ActionState::GivenUp, ActionWords::tr("%n left unknown", nullptr, counts.value(ActionState::GivenUp)));
    const int open = counts.value(ActionState::Waiting) + counts.value(ActionState::Sending);
    if (open > 0)
        parts.append(ActionWords::tr("%n to go", nullptr, open));
    return ActionWords::tr("%1.", "a sentence").arg(parts.join(u", "_s));
}

QString barWords(Bar bar)
{
    switch (bar) {
    case Bar::IsCanceled: return ActionWords::tr("It is canceled already.");
    case Bar::IsExpired: return ActionWords::tr("It has expired.");
    case Bar::IsPaused: return ActionWords::tr("It is paused. Resume it first.");
    case Bar::IsUnpaid: return ActionWords::tr("Its last payment is open.");
    case Bar::IsScheduled: return ActionWords::tr("It ends with its period already. Undo that first.");
    case Bar::IsRunning: return ActionWords::tr("It is running.");
    case Bar::HasNoItems: return ActionWords::tr("Creem doesn't say how many seats it has.");
    case Bar::StatusUnknown: return ActionWords::tr("Creamery doesn't know its status. Creem's dashboard does.");
    case Bar::NotPaid: return ActionWords::tr("There is no payment to give back.");
    case Bar::IsRefunded: return ActionWords::tr("It is refunded already.");
    case Bar::IsChargedBack: return ActionWords::tr("The bank has taken the money back already.");
    case Bar::IsArchived: return ActionWords::tr("It is archived already.");
    case Bar::IsDeleted: return ActionWords::tr("It is deleted already.");
    }
    Q_UNREACHABLE();
    return {};
}

QString markWire(const RowMark &mark)
{
    switch (mark.what) {
    case RowMark::What::Underway: return QLatin1String(rows[size_t(mark.kind)].mark);
    case RowMark::What::Checking: return u"~checking"_s;
    case RowMark::What::RefundPending: return u"~refund-pending"_s;
    }
    Q_UNREACHABLE();
    return {};
}
