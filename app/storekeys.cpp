// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StoreController that asks for keys, tries them and keeps them.
#include "storecontroller.h"

#include "ui/dialogs/keychainwords.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

using namespace Qt::StringLiterals;

void StoreController::keyMissing(const Profile &profile, Mode mode, const KeychainError &error)
{
    if (error.kind == KeychainError::Kind::NotFound)
        return askForKey(profile, mode,
                         mode == Mode::Test ? tr("%1 has no test key yet").arg(profile.name)
                                            : tr("%1 has no live key yet").arg(profile.name),
                         tr("Test and live are separate at Creem, and each has a key of its own."));
    ConnectPage::Purpose purpose;
    purpose.title = tr("The key of %1 can't be read").arg(profile.name);
    purpose.text = keychainErrorText(error) + u'\n'
        + tr("Nothing is lost. Retry, or paste the key to use it for this session only.");
    purpose.storeName = profile.name;
    purpose.mode = mode;
    purpose.sessionOnly = true;
    ConnectPage *page = ask(purpose, profile);
    const bool locked = error.kind == KeychainError::Kind::Locked || error.kind == KeychainError::Kind::Denied;
    const auto retry = [=, this, id = profile.id, page = QPointer(page)] {
        if (!page)
            return;
        if (!locked)
            return open(id, mode);
        page->setBusy(true);
        m_keychain.unlock().then(page, [=, this](const KeychainResult<void> &unlocked) {
            page->setBusy(false);
            if (!unlocked)
                return page->showProblem(keychainErrorText(unlocked.error()));
            open(id, mode);
        });
    };
    // Queued: it destroys the page, whose button is still in its click.
    connect(page, &ConnectPage::retryWanted, this, retry, Qt::QueuedConnection);
}

ConnectPage *StoreController::ask(const ConnectPage::Purpose &purpose, const std::optional<Profile> &profile)
{
    auto *page = new ConnectPage(purpose);
    connect(page, &ConnectPage::demoWanted, this, &StoreController::demoWanted);
    connect(page, &ConnectPage::backWanted, this, &StoreController::goBack, Qt::QueuedConnection);
    connect(page, &ConnectPage::keySubmitted, this,
            [this, page, profile](const QString &name, const ApiKey &key, ConnectPage::Keep keep) {
                tryKey(page, profile, name, key, keep);
            });
    m_window.showInstead(page, profile ? profile->name : QString(), purpose.mode);
    closeSession();
    refreshStores();
    emit askedForKey();
    return page;
}

void StoreController::askForStore()
{
    ConnectPage::Purpose purpose;
    purpose.title = tr("Connect your Creem store");
    purpose.text = tr("Paste an API key. Creamery asks Creem whether it accepts it, and only then keeps it.");
    purpose.offerDemo = !m_demo;
    if (m_last)
        purpose.back = tr("&Back");
    m_wanted.clear();
    ask(purpose, {});
}

void StoreController::askForKey(const Profile &profile, Mode mode, const QString &title, const QString &text)
{
    ConnectPage::Purpose purpose;
    purpose.title = title;
    purpose.text = text;
    purpose.storeName = profile.name;
    purpose.mode = mode;
    purpose.offerDemo = false;
    if (m_last)
        purpose.back = tr("&Back");
    ask(purpose, profile);
}

void StoreController::tryKey(ConnectPage *page, const std::optional<Profile> &profile, const QString &name,
                             const ApiKey &key, ConnectPage::Keep keep)
{
    const auto where = endpoint(profile ? profile->id : QString(), key.mode());
    if (!where)
        return page->showProblem(where.error());
    page->setBusy(true);
    auto *probe = new KeyProbe(key, *where, {}, page); // dies with the page: a page that was left asks nobody
    connect(probe, &KeyProbe::finished, page, [=, this](const KeyVerdict &verdict) {
        probe->deleteLater();
        if (verdict.kind != KeyVerdict::Kind::Accepted) {
            page->setBusy(false);
            return page->showRejection(verdict.error, verdict.mode);
        }
        if (profile)
            return keepKey(page, *profile, key, keep);
        m_profiles.add(name, page, [=, this](const ProfileResult<Profile> &added) {
            if (!added) {
                page->setBusy(false);
                return page->showProblem(profileErrorText(added.error()));
            }
            // A second try must not make a second store.
            disconnect(page, &ConnectPage::keySubmitted, this, nullptr);
            connect(page, &ConnectPage::keySubmitted, this,
                    [=, this, p = *added](const QString &, const ApiKey &again, ConnectPage::Keep keepAgain) {
                        tryKey(page, p, p.name, again, keepAgain);
                    });
            keepKey(page, *added, key, keep);
        });
    });
}

void StoreController::keepKey(ConnectPage *page, const Profile &profile, const ApiKey &key, ConnectPage::Keep keep)
{
    Keychain &keychain = keep == ConnectPage::Keep::InKeychain ? m_keychain : m_sessionKeychain;
    keychain.write(profile.id, key).then(page, [=, this](const KeychainResult<void> &written) {
        if (!written)
            return page->offerSessionOnly(
                tr("Creem accepts the key, but it could not be kept. %1").arg(keychainErrorText(written.error())));
        const QString id = profile.id;
        const Mode mode = key.mode();
        if (keep == ConnectPage::Keep::InKeychain) {
            m_sessionKeychain.remove(id, mode).ignore(); // one of this session would hide the new one
            change([=](ProfileStore &store) { return store.setHasKey(id, mode, true); });
        }
        open(id, mode);
    });
}
