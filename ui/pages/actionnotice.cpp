// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionnotice.h"

#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/widgets/noticebox.h"

namespace {

template <class Dialog> bool isShownBy(const QWidget &page, const QString &batch)
{
    const auto dialogs = page.findChildren<Dialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [&](const Dialog *dialog) { return dialog->isVisible() && dialog->batch() == batch; });
}

} // namespace

ActionNotice::ActionNotice(Actions &actions, Mode mode, QList<ObjectKind> kinds, NoticeBox &box, QWidget &page)
    : QObject(&page), m_actions(actions), m_mode(mode), m_kinds(std::move(kinds)), m_box(box), m_page(page)
{
    connect(&m_actions, &Actions::changed, this, &ActionNotice::take);
    connect(&m_box, &NoticeBox::actionTriggered, this, &ActionNotice::act);
    for (const QString &id : m_actions.ids()) // this page may be opened after they were read
        if (const auto record = m_actions.record(id))
            follow(*record);
    showUnsettled();
}

bool ActionNotice::isMine(const ActionRecord &record) const
{
    return m_kinds.contains(operationOf(record.wish.kind).object);
}

/// What is open now, so that its end is told.
void ActionNotice::follow(const ActionRecord &record)
{
    if (!isMine(record) || !(record.isOpen() || (record.state == ActionState::Unknown && m_actions.isReady())))
        return;
    m_followed.insert(record.id);
    if (!record.wish.batch.isEmpty())
        m_runs.insert(record.wish.batch);
}

bool ActionNotice::isSaidByDialog(const QString &id) const
{
    const auto dialogs = m_page.findChildren<SubmitDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [&](const SubmitDialog *dialog) { return dialog->isVisible() && dialog->recordId() == id; });
}

void ActionNotice::take(const QString &id)
{
    const auto record = m_actions.record(id);
    if (!record || !isMine(*record))
        return;
    follow(*record);
    if (!m_actions.isReady()) // what was before this session: only what is still open is of interest
        return record->state == ActionState::Unknown ? showUnsettled() : void();
    if (!record->wish.batch.isEmpty())
        return takeOfRun(*record);
    if (record->state == ActionState::Waiting || record->state == ActionState::Sending)
        return;
    if (record->state == ActionState::Unknown)
        return showUnsettled();
    if (!m_followed.contains(id) && !(record->state == ActionState::NotSent && m_shown == id))
        return;
    // A dialog in sight keeps what failed; when it closes with it, that was read.
    const bool isSaid = record->state != ActionState::Done && isSaidByDialog(id);
    m_followed.remove(id);
    if (!isSaid && record->supersededBy.isEmpty())
        show(*record);
    else if (m_shown == id)
        showUnsettled();
}

/// A run is told once, when it is over, unless its dialog is there to tell it.
void ActionNotice::takeOfRun(const ActionRecord &record)
{
    const QString &batch = record.wish.batch;
    const QList<ActionRecord> run = m_actions.ofBatch(batch);
    const bool isOpen = std::any_of(run.cbegin(), run.cend(), [](const ActionRecord &one) { return one.isOpen(); });
    if (isShownBy<BulkDialog>(m_page, batch) || isShownBy<ManyCodesDialog>(m_page, batch) || !m_runs.contains(batch)
        || (m_actions.isRunning(batch) && isOpen))
        return;
    const bool isAllDone = std::all_of(
        run.cbegin(), run.cend(), [](const ActionRecord &one) { return one.state == ActionState::Done; });
    m_shown.clear();
    m_box.say(isAllDone ? Tone::Good : Tone::Warning,
              isAllDone ? tr("A run of %n is done", nullptr, int(run.size()))
                        : tr("A run of %n ended early or in part", nullptr, int(run.size())),
              runWords(run), {}, tr("&OK"));
}

void ActionNotice::show(const ActionRecord &record)
{
    const OutcomeWords words = outcomeWords(record, m_mode);
    m_shown = record.id;
    const bool isUnknown = record.state == ActionState::Unknown;
    const bool isAboutWish = record.state == ActionState::Done;
    m_box.say(words.tone,
              isAboutWish ? words.title
                          : tr("%1: %2", "what was wished, what became of it").arg(wishTitle(record.wish), words.title),
              words.text, words.traceId,
              !isUnknown ? tr("&OK")
                  : record.isOfOthers || !operationOf(record.wish.kind).look
                  ? tr("&OK")
                  : tr("Check &now"));
}

void ActionNotice::showUnsettled()
{
    for (const QString &id : m_actions.ids()) {
        const auto record = m_actions.record(id);
        if (record && isMine(*record) && record->wish.batch.isEmpty() && record->state == ActionState::Unknown
            && m_followed.contains(id))
            return show(*record);
    }
    if (!m_shown.isEmpty())
        m_box.clear();
    m_shown.clear();
}

void ActionNotice::act()
{
    const auto record = m_actions.record(m_shown);
    if (!record)
        return; // somebody else's words
    if (record->isOpen() && !record->isOfOthers)
        return m_actions.checkNow(m_shown);
    m_followed.remove(m_shown);
    showUnsettled();
}
