// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StoreController that forgets: a store, or what was kept of it. It takes its time, and another store may
// be opened meanwhile, which it leaves alone.
#include "storecontroller.h"

#include "ui/dialogs/keychainwords.h"
#include "ui/dialogs/leavingwords.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/looks/otherwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/stateview.h"

using namespace Qt::StringLiterals;

void StoreController::findForgotten(const Profile &profile, std::function<void(const QString &words)> then)
{
    m_removal.look(profile, [=, this, attempt = m_attempt](const StoreRemoval::Unsettled &found) {
        if (attempt != m_attempt)
            return;
        // What this session knows is newer than what it has written.
        QList<ActionRecord> records = m_session ? m_session->actions().unsettled() : QList<ActionRecord>();
        for (const ActionRecord &record : found.records) {
            const auto own = m_session ? m_session->actions().record(record.id) : std::nullopt;
            if (!own || own->isOfOthers) // another Creamery takes care of it, and would not find out either
                records.append(record);
        }
        then(forgottenWords(records, found.isUnreadable));
    });
}

void StoreController::forget()
{
    const auto current = profile(m_wanted);
    if (!current || isDemo(m_wanted))
        return;
    findForgotten(*current, [this, p = *current](const QString &forgotten) {
        QString text = tr("Its keys are removed from this computer's keychain, what Creamery has kept of it from the "
                          "disk, the journal of what was done here included, and the store from Creamery's list. "
                          "Nothing changes at Creem: the keys stay valid there until you revoke them in its "
                          "dashboard.");
        if (!forgotten.isEmpty())
            text += u"\n\n"_s + forgotten;
        auto *dialog = new QuestionDialog({tr("Sign out of %1 and forget it?").arg(isolated(p.name)), text,
                                           tr("Sign out and forget"), tr("Stay signed in"), true},
                                          &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, p] { forgetNow(p); });
        dialog->open();
    });
}

void StoreController::showRemoving(const Profile &profile)
{
    auto *removing = new StateView;
    removing->show({{}, tr("Removing what was kept of %1…").arg(isolated(profile.name)), {}, {}});
    m_window.showInstead(removing, profile.name); // destroys the pages before their session
    closeSession();
    m_wanted.clear();
}

void StoreController::forgetNow(const Profile &profile)
{
    if (m_wanted != profile.id) // it was asked of another one than is open
        return;
    const Mode mode = modeOf(profile);
    showRemoving(profile);
    m_removal.forget(profile, [=, this, attempt = m_attempt](const StoreRemoval::Forgotten &so) {
        const bool isLeft = !so.fileError && !so.keyError;
        if (isLeft && m_last && m_last->first == profile.id)
            m_last.reset();
        if (attempt != m_attempt) // somebody is elsewhere by now, and stays there
            refreshStores();
        else if (isLeft)
            start();
        else
            open(profile.id, mode);
        tellForgotten(profile, so);
    });
    refreshStores();
}

void StoreController::tellNotRemoved(const Profile &profile, const MirrorError &error, const QStringList &files)
{
    const ErrorWords words = mirrorWords(error);
    QString text = words.title + u'\n' + words.text;
    if (!files.isEmpty())
        text += u"\n\n"_s + tr("Removed before that:") + u'\n' + files.join(u'\n');
    tell(tr("What was kept of %1 could not be removed").arg(isolated(profile.name)), text);
}

void StoreController::tellForgotten(const Profile &profile, const StoreRemoval::Forgotten &so)
{
    if (!so.isNoted)
        m_window.setMessage(tr("The list of stores could not be written."));
    if (so.fileError)
        return tellNotRemoved(profile, *so.fileError, so.files);
    if (so.keyError)
        return tell((so.keyMode == Mode::Test ? tr("The test key of %1 may still be in the keychain")
                                              : tr("The live key of %1 may still be in the keychain"))
                        .arg(isolated(profile.name)),
                    keychainErrorText(*so.keyError) + u'\n'
                        + tr("You are still signed in. Try again when the keychain answers, or remove the key with "
                             "your desktop's password manager."));
    if (so.listError)
        return tell(tr("The keys are gone, the store is still listed"), profileErrorText(*so.listError));
    QStringList gone;
    if (profile.hasTestKey)
        gone.append(tr("the test key"));
    if (profile.hasLiveKey)
        gone.append(tr("the live key"));
    gone += so.files;
    tell(tr("%1 is forgotten").arg(isolated(profile.name)),
         gone.isEmpty() ? tr("Nothing of it was kept.") : tr("Removed from this computer:") + u'\n' + gone.join(u'\n'));
}

void StoreController::setPrivate(bool isPrivate)
{
    const auto current = profile(m_wanted);
    if (!current || isDemo(m_wanted))
        return;
    if (isPrivate)
        return findForgotten(*current, [this, p = *current](const QString &forgotten) {
            if (forgotten.isEmpty())
                return removeDataNow(p);
            auto *dialog = new QuestionDialog(privacyQuestion(p.name, forgotten), &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, p] { removeDataNow(p); });
            dialog->open();
        });
    keepData(*current, true, [this, p = *current](bool isStillOpen) {
        if (isStillOpen)
            open(p.id, modeOf(p));
    });
}

/// Of a store that is open, or was.
Mode StoreController::modeOf(const Profile &profile) const
{
    return m_session && m_session->profile().id == profile.id ? m_session->mode() : profile.lastMode;
}

/// Goes on once it is written; isStillOpen: no other store was opened since.
void StoreController::keepData(const Profile &profile, bool keepsData, std::function<void(bool isStillOpen)> then)
{
    const auto set = [id = profile.id, keepsData](ProfileStore &store) { return store.setKeepsData(id, keepsData); };
    m_profiles.change(set, this, [=, this, attempt = m_attempt](const ProfileResult<void> &kept) {
        if (!kept)
            tell(tr("The setting was not changed"), profileErrorText(kept.error()));
        else
            then(attempt == m_attempt);
    });
}

void StoreController::removeDataNow(const Profile &profile)
{
    if (m_wanted != profile.id) // it was asked of another one than is open
        return;
    // Wherever one is by then: what stays on the disk would not be looked at any more, its open wishes neither.
    keepData(profile, false, [this, profile](bool) { removeFilesNow(profile); });
}

void StoreController::removeFilesNow(const Profile &profile)
{
    const Mode mode = modeOf(profile);
    showRemoving(profile);
    m_removal.removeFiles(profile, [=, this, attempt = m_attempt](const StoreRemoval::Removed &removed) {
        // What lies on the disk still is what counts: in memory, wishes that are open there could be sent again.
        if (removed.error)
            change([id = profile.id](ProfileStore &store) { return store.setKeepsData(id, true); });
        if (attempt == m_attempt)
            open(profile.id, mode); // which reads what was written
        else
            refreshStores();
        if (removed.error)
            return tellNotRemoved(profile, *removed.error, removed.files);
        tell(tr("Customer data of %1 is kept in memory only from now on").arg(isolated(profile.name)),
             removed.files.isEmpty() ? tr("There was nothing on the disk.")
                                     : tr("Removed from the disk:") + u'\n' + removed.files.join(u'\n'));
    });
    refreshStores();
}
