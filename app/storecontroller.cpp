// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecontroller.h"

#include "storestatus.h"
#include "ui/dialogs/keychainwords.h"
#include "ui/dialogs/leavingwords.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/stateview.h"

#include <QAction>

using namespace Qt::StringLiterals;

StoreController::StoreController(const Parts &parts, QObject *parent)
    : QObject(parent), m_window(parts.window), m_profiles(parts.profiles), m_keychain(parts.keychain),
      m_sessionKeychain(parts.sessionKeychain), m_removal(m_profiles, m_keychain, m_sessionKeychain),
      m_addStore(new QAction(tr("&Add a store…"), this)), m_tryDemo(new QAction(tr("Try the &demo store"), this)),
      m_rename(new QAction(tr("Re&name this store…"), this)), m_testKey(new QAction(tr("Set the &test key…"), this)),
      m_liveKey(new QAction(tr("Set the &live key…"), this)),
      m_lock(new QAction(tr("Loc&k: change nothing at Creem from here"), this)),
      m_private(new QAction(tr("Don't keep &customer data on this computer"), this)),
      m_forget(new QAction(tr("Sign &out and forget…"), this))
{
    // All of them end in other pages, and a write that is under way would go with those that are shown.
    const auto connectAction = [this](QAction *action, const std::function<void()> &act) {
        connect(action, &QAction::triggered, this, [this, act] { m_window.leave(act); });
    };
    connectAction(m_addStore, [this] { askForStore(); });
    connect(m_tryDemo, &QAction::triggered, this, &StoreController::demoWanted);
    connectAction(m_rename, [this] { rename(); });
    m_lock->setCheckable(true);
    connect(m_lock, &QAction::triggered, this, &StoreController::setLocked);
    m_private->setCheckable(true);
    connect(m_private, &QAction::triggered, this, [this](bool isPrivate) {
        m_private->setChecked(!isPrivate); // until it is so
        m_window.leave([this, isPrivate] { setPrivate(isPrivate); });
    });
    connectAction(m_forget, [this] { forget(); });
    const auto setKey = [this](Mode mode) {
        if (const auto open = profile(m_wanted))
            askForKey(*open, mode,
                      mode == Mode::Test ? tr("Set the test key of %1").arg(open->name)
                                         : tr("Set the live key of %1").arg(open->name),
                      tr("The key that is stored now stays in use until Creem has accepted the new one."));
    };
    connectAction(m_testKey, [setKey] { setKey(Mode::Test); });
    connectAction(m_liveKey, [setKey] { setKey(Mode::Live); });
    connect(&m_window, &MainWindow::modeWanted, this, &StoreController::switchMode);
    connect(&m_window, &MainWindow::storeWanted, this, [this](const QString &id) {
        if (const auto wanted = profile(id))
            open(id, wanted->lastMode);
    });
    m_window.setClosingQuestion([this] {
        return m_removal.isRemoving() ? std::optional(removingQuestion()) : std::nullopt;
    });
    m_window.setStoreActions({m_addStore, m_tryDemo, m_rename, m_testKey, m_liveKey, m_lock, m_private, m_forget});
}

StoreController::~StoreController()
{
    m_window.setLeavingQuestion({});
    m_window.setClosingQuestion({});
    m_window.closeStore();
}

void StoreController::start()
{
    const auto list = m_profiles.list();
    if (!list) {
        refreshStores();
        auto *state = new StateView; // no key is asked for: it could not be kept either
        state->show({u"error"_s, tr("Your stores can't be read"), profileErrorText(list.error()), tr("Try &again")});
        connect(state, &StateView::actionTriggered, this, &StoreController::start, Qt::QueuedConnection);
        m_window.showInstead(state);
        closeSession();
        return;
    }
    const Profile *next = nullptr;
    for (const Profile &p : list->profiles)
        if (!m_removal.isRemoving(p.id) && (!next || p.id == list->currentId))
            next = &p;
    if (next)
        return open(next->id, next->lastMode);
    askForStore();
}

void StoreController::addDemo(const QString &name, const ApiKey &testKey, const ApiKey &liveKey, EndpointOf endpointOf)
{
    m_demo = Demo{{u"demo"_s, name, true, true, Mode::Live}, std::move(endpointOf)};
    m_sessionKeychain.write(m_demo->profile.id, testKey).ignore();
    m_sessionKeychain.write(m_demo->profile.id, liveKey).ignore();
}

void StoreController::openDemo() { open(m_demo->profile.id, m_demo->profile.lastMode); }

QList<Profile> StoreController::allProfiles()
{
    const auto list = m_profiles.list();
    QList<Profile> all = list ? list->profiles : QList<Profile>();
    if (m_demo)
        all.append(m_demo->profile);
    return all;
}

std::optional<Profile> StoreController::profile(const QString &id)
{
    for (const Profile &p : allProfiles())
        if (p.id == id)
            return p;
    return {};
}

tl::expected<Endpoint, QString> StoreController::endpoint(const QString &profileId, Mode mode) const
{
    return isDemo(profileId) ? m_demo->endpointOf(mode) : Endpoint::fromEnvironment(mode);
}

void StoreController::refreshStores()
{
    QList<StoreEntry> entries;
    for (const Profile &p : allProfiles())
        if (!m_removal.isRemoving(p.id))
            entries.append({p.id, p.name});
    m_window.setStores(entries, m_wanted);
    const bool own = !m_wanted.isEmpty() && !isDemo(m_wanted);
    for (QAction *action : {m_rename, m_testKey, m_liveKey, m_private, m_forget})
        action->setEnabled(own);
    const auto current = profile(m_wanted);
    m_lock->setEnabled(current.has_value());
    m_lock->setChecked(current && current->isReadOnly);
    m_window.setLocked(current && current->isReadOnly);
    if (m_session && current && m_session->profile().id == current->id)
        m_session->actions().setReadOnly(current->isReadOnly); // also when another Creamery locked it
    m_private->setChecked(current && (isDemo(m_wanted) || !current->keepsData));
    m_tryDemo->setVisible(!m_demo);
}

void StoreController::closeSession()
{
    ++m_attempt;
    m_status.reset();
    m_session.reset();
}

void StoreController::open(const QString &profileId, Mode mode)
{
    const auto wanted = profile(profileId);
    if (!wanted || m_removal.isRemoving(profileId))
        return start();
    auto *opening = new StateView;
    opening->show({{}, tr("Opening %1…").arg(wanted->name), {}, {}});
    m_window.showInstead(opening, wanted->name, mode); // destroys the pages before their session
    closeSession();
    m_wanted = profileId;
    refreshStores();

    const int attempt = m_attempt;
    m_sessionKeychain.read(profileId, mode).then(this, [=, this, p = *wanted](const KeychainResult<ApiKey> &inMemory) {
        if (attempt != m_attempt)
            return;
        if (inMemory)
            return openWith(p, *inMemory);
        m_keychain.read(p.id, mode).then(this, [=, this](const KeychainResult<ApiKey> &stored) {
            if (attempt != m_attempt)
                return;
            if (stored)
                return openWith(p, *stored);
            keyMissing(p, mode, stored.error());
        });
    });
}

void StoreController::openWith(const Profile &asked, const ApiKey &key)
{
    const Profile profile = this->profile(asked.id).value_or(asked); // it may have been locked while the key was read
    const Mode mode = key.mode();
    const auto where = endpoint(profile.id, mode);
    if (!where) {
        auto *problem = new StateView;
        problem->show({u"error"_s, tr("Creamery is set up wrongly"), where.error(), {}});
        return m_window.showInstead(problem, profile.name, mode);
    }
    // The demo store is made anew each time: what was remembered of it would be of another one.
    m_session = std::make_unique<Session>(
        profile, key, *where, Transport::Limits(),
        isDemo(profile.id) || !profile.keepsData ? MirrorLocation::inMemory()
                                                 : MirrorLocation::ofProfile(profile.id, mode));
    m_last = {profile.id, mode};
    if (isDemo(profile.id)) {
        m_demo->profile.lastMode = mode;
    } else if (const auto kept = m_profiles.setLastMode(profile.id, mode).and_then([&] {
                   return m_profiles.setCurrent(profile.id);
               });
               !kept) {
        m_window.setMessage(profileErrorText(kept.error()));
    }
    m_window.showStore(profile.name, mode, pagesOf(*m_session));
    m_window.setLeavingQuestion([this]() -> std::optional<QuestionDialog::Content> {
        // What was tried on the demo store may be forgotten: the store itself is.
        if (!m_session || (isDemo(m_session->profile().id) && !m_session->actions().isSending()))
            return {};
        return leavingQuestion(m_session->actions());
    });
    m_status = std::make_unique<StoreStatus>(*m_session, m_window);
    m_session->refresh();
    emit opened();
}

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
        const auto added = m_profiles.add(name);
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
            if (const auto noted = m_profiles.setHasKey(id, mode, true); !noted)
                m_window.setMessage(profileErrorText(noted.error()));
        }
        open(id, mode);
    });
}

void StoreController::switchMode(Mode mode)
{
    if (!m_wanted.isEmpty())
        open(m_wanted, mode);
}

void StoreController::goBack()
{
    if (m_last)
        open(m_last->first, m_last->second);
}

void StoreController::rename()
{
    const auto current = profile(m_wanted);
    if (!current)
        return;
    auto *dialog = new RenameDialog(current->name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = current->id] {
        const auto renamed = m_profiles.rename(id, dialog->name());
        if (!renamed)
            return tell(tr("The store was not renamed"), profileErrorText(renamed.error()));
        if (m_session && m_wanted == id)
            open(id, m_session->mode());
        else
            refreshStores();
    });
    dialog->open();
}

/// At once, whatever is open: a wish that is under way goes on, and no other is sent.
void StoreController::setLocked(bool isLocked)
{
    if (isDemo(m_wanted)) {
        m_demo->profile.isReadOnly = isLocked;
    } else if (const auto kept = m_profiles.setReadOnly(m_wanted, isLocked); !kept) {
        refreshStores();
        return tell(tr("The setting was not changed"), profileErrorText(kept.error()));
    }
    if (m_session && m_session->profile().id == m_wanted)
        m_session->actions().setReadOnly(isLocked);
    refreshStores();
}

void StoreController::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog({title, text, {}, tr("Close")}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
