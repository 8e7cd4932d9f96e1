// SPDX-License-Identifier: GPL-3.0-or-later
// What a SubmitDialog says was so when it was opened, and may not hold any more: something else was done with its
// object since, or time has gone on.
#include "core/actions/actions.h"
#include "submitdialog.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>

/// What the dialog says of an object, and what it would cost, was read when it was opened.
void SubmitDialog::hear(const QString &id)
{
    const auto record = m_actions.record(id);
    if (!record || record->state != ActionState::Done || record->stateAt < m_openedAt
        || operationOf(record->wish.kind).isHarmless || record->wish.objectId.isEmpty())
        return;
    m_changedSince.insert(record->wish.objectId);
    if (m_stage == Stage::Editing && isOutdated()) {
        m_notice->say(Tone::Warning, tr("It was changed meanwhile"),
                      tr("Something else was done with this since it was opened here, so what is said of it may not "
                         "hold any more. Close this and open it again."));
        dress();
    }
}

bool SubmitDialog::isOutdated() const
{
    return !m_changedSince.isEmpty() && problem().isEmpty() && m_changedSince.contains(wish().objectId);
}

void SubmitDialog::holdsUntil(const QDateTime &moment, const QDateTime &since) { m_holds.waitFor(moment, since); }

/// All that one goes by who decides.
QStringList SubmitDialog::saidWords() const
{
    QStringList words{m_heading->text(), m_style.yes, wantedWord()};
    for (const auto *label : m_fields->findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

/// Whether it was worded anew just now, also by this: who clicks may be quicker than a timer.
bool SubmitDialog::isToBeRead()
{
    m_holds.hasCome();
    return m_yesGuard.isActive();
}

/// What is charged may be another thing by now: whoever was about to send it reads it anew.
void SubmitDialog::passTime()
{
    const QStringList before = saidWords();
    timePassed();
    if (saidWords() == before)
        return; // what is chosen now is the same at any time
    m_word->clear(); // typed for what was said before
    m_yesGuard.start(QApplication::doubleClickInterval());
    m_isReworded = m_stage != Stage::Editing;
    if (m_stage == Stage::Checking || m_stage == Stage::Unsettled)
        sayOutcome(m_actions.record(m_recordId).value_or(ActionRecord()));
    else if (m_stage == Stage::Editing && !isOutdated()) // which is graver, and said
        m_notice->say(Tone::Warning, tr("Time has gone on since this was opened"),
                      tr("What is said above has changed with it: read it once more before you decide."));
    dress();
    refit();
}
