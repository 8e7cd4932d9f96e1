// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavingwords.h"

#include "actionwords.h"
#include "core/actions/actions.h"
#include "ui/looks/otherwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct LeavingWords
{
    Q_DECLARE_TR_FUNCTIONS(LeavingWords)
};

QString standing(const ActionRecord &record)
{
    if (record.isRefundPending())
        return LeavingWords::tr("accepted, and not paid back yet");
    if (record.state == ActionState::Waiting)
        return LeavingWords::tr("not sent yet");
    if (record.state == ActionState::Sending)
        return LeavingWords::tr("being sent");
    if (record.state == ActionState::Done)
        return LeavingWords::tr("done");
    if (record.state == ActionState::Refused)
        return LeavingWords::tr("refused by Creem");
    if (record.state == ActionState::NotSent || record.state == ActionState::NotDone)
        return LeavingWords::tr("not done");
    return LeavingWords::tr("nobody knows whether it was done");
}

/// Of what was sent.
QList<ActionRecord> unwrittenOf(const Actions &actions)
{
    QList<ActionRecord> all = actions.unwrittenCount() > 0 ? actions.records() : QList<ActionRecord>();
    all.removeIf([](const ActionRecord &record) {
        return !record.journalError || record.hurdle == Hurdle::JournalFails || record.hurdle == Hurdle::Stopped;
    });
    return all;
}

QString unwrittenWords(const QList<ActionRecord> &records)
{
    return LeavingWords::tr("What became of these is known here and could not be written to the journal so far. "
                            "Creamery tries once more when you leave. If that fails too, the next start has to ask "
                            "Creem, which can't tell of everything.")
        + u"\n\n"_s + unsettledLines(records);
}

} // namespace

QString unsettledLines(const QList<ActionRecord> &records)
{
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const ActionRecord &record : records.first(qMin(most, records.size())))
        lines.append(LeavingWords::tr("– %1: %2", "what was wished, how it stands")
                         .arg(wishTitle(record.wish).simplified(), standing(record)));
    if (records.size() > most)
        lines.append(LeavingWords::tr("– and %n more", nullptr, int(records.size() - most)));
    return lines.join(u'\n');
}

QuestionDialog::Content sendingQuestion(bool isKept)
{
    return {LeavingWords::tr("A change is still being sent"),
            isKept ? LeavingWords::tr(
                "Creem has not answered yet. If you leave now, Creamery finds out what became of it when this store is "
                "opened in this mode again; what has not been sent of a run stays unsent.")
                   : LeavingWords::tr(
                       "Creem has not answered yet. Nothing of this store is kept on this computer, so if you leave "
                       "now, nobody finds out what became of it; what has not been sent of a run stays unsent."),
            LeavingWords::tr("Leave all the same"), LeavingWords::tr("Keep waiting"), true};
}

QuestionDialog::Content removingQuestion()
{
    return {
        LeavingWords::tr("A store is still being removed"),
        LeavingWords::tr("If you leave now, a part of what was kept of it may stay on this computer. Sign out of it "
                         "again then."),
        LeavingWords::tr("Leave all the same"), LeavingWords::tr("Keep waiting"), true};
}

std::optional<QuestionDialog::Content> leavingQuestion(const Actions &actions)
{
    const QList<ActionRecord> unsettled = actions.unsettled();
    const QList<ActionRecord> unwritten = unwrittenOf(actions);
    if (actions.isSending()) {
        QuestionDialog::Content question = sendingQuestion(actions.isKept());
        if (!actions.isKept())
            question.text += u"\n\n"_s + unsettledLines(unsettled);
        else if (!unwritten.isEmpty())
            question.text += u"\n\n"_s + unwrittenWords(unwritten);
        return question;
    }
    if (actions.isKept() && !unwritten.isEmpty())
        return QuestionDialog::Content{
            LeavingWords::tr("%n outcome(s) may be forgotten", nullptr, int(unwritten.size())),
            unwrittenWords(unwritten), LeavingWords::tr("Leave all the same"), LeavingWords::tr("Stay here"), true};
    if (actions.isKept() || unsettled.isEmpty())
        return {};
    return QuestionDialog::Content{
        LeavingWords::tr("%n change(s) would be forgotten unsettled", nullptr, int(unsettled.size())),
        LeavingWords::tr("Nothing of this store is kept on this computer. If you leave now, Creamery forgets these and "
                         "will not find out what becomes of them. Look them up in Creem's dashboard then.")
            + u"\n\n"_s + unsettledLines(unsettled),
        LeavingWords::tr("Leave and forget them"), LeavingWords::tr("Stay here"), true};
}

QString forgottenWords(const QList<ActionRecord> &records, bool isUnreadable)
{
    QStringList parts;
    if (!records.isEmpty())
        parts.append(LeavingWords::tr("%n change(s) are not settled yet. Creamery forgets them too and will not find "
                                      "out what becomes of them:",
                                      nullptr, int(records.size()))
                     + u'\n' + unsettledLines(records));
    if (isUnreadable)
        parts.append(LeavingWords::tr(
            "The journal of what was done can't be read: nobody can say whether all of it is settled."));
    return parts.join(u"\n\n"_s);
}

QuestionDialog::Content privacyQuestion(const QString &store, const QString &forgotten)
{
    return {LeavingWords::tr("Remove the journal of %1 before all is settled?").arg(isolated(store)),
            LeavingWords::tr("The journal names customers, so it is removed with what is kept of them.") + u"\n\n"_s
                + forgotten,
            LeavingWords::tr("Remove it all the same"), LeavingWords::tr("Keep it for now"), true};
}
