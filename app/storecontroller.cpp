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
    connect(&m_profiles, &Profiles::changed, this, &StoreController::refreshStores);
    connect(&m_profiles, &Profiles::damageFound, this, [this](const QString &aside) {
        tell(tr("The list of stores was damaged"),
             tr("It was set aside as %1. The keys are still in the keychain; connect the stores again.").arg(aside));
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
    m_profiles.read(this, [this, attempt = m_attempt](const ProfileResult<ProfileList> &list) {
        if (attempt == m_attempt)
            startWith(list);
    });
}

void StoreController::startWith(const ProfileResult<ProfileList> &list)
{
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
    QList<Profile> all = m_profiles.list().profiles;
    for (Profile &p : all)
        p.isReadOnly = p.isReadOnly || m_beingLocked.contains(p.id);
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
    if (m_removal.isRemoving(profileId))
        return start();
    const auto wanted = profile(profileId);
    if (!wanted) // nothing that is known here: of another Creamery, or gone
        return m_profiles.read(this, [=, this, attempt = m_attempt](const ProfileResult<ProfileList> &) {
            if (attempt == m_attempt)
                profile(profileId) ? open(profileId, mode) : start();
        });
    auto *opening = new StateView;
    opening->show({{}, tr("Opening %1…").arg(wanted->name), {}, {}});
    m_window.showInstead(opening, wanted->name, mode); // destroys the pages before their session
    closeSession();
    m_wanted = profileId;
    refreshStores();

    const int attempt = m_attempt;
    // Read anew once the key is there: another Creamery may have locked the store meanwhile, or removed it.
    const auto go = [=, this](const KeychainResult<ApiKey> &key) {
        m_profiles.read(this, [=, this](const ProfileResult<ProfileList> &) {
            if (attempt != m_attempt)
                return;
            const auto found = profile(profileId);
            if (!found)
                return start();
            if (key)
                return openWith(*found, *key);
            keyMissing(*found, mode, key.error());
        });
    };
    m_sessionKeychain.read(profileId, mode).then(this, [=, this](const KeychainResult<ApiKey> &inMemory) {
        if (attempt != m_attempt)
            return;
        if (inMemory)
            return go(inMemory);
        m_keychain.read(profileId, mode).then(this, go);
    });
}

void StoreController::openWith(const Profile &profile, const ApiKey &key)
{
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
    if (isDemo(profile.id))
        m_demo->profile.lastMode = mode;
    else
        change([id = profile.id, mode](ProfileStore &store) {
            return store.setLastMode(id, mode).and_then([&] { return store.setCurrent(id); });
        });
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
        const auto rename = [id, name = dialog->name()](ProfileStore &store) { return store.rename(id, name); };
        m_profiles.change(rename, this, [=, this](const ProfileResult<void> &renamed) {
            if (!renamed)
                return tell(tr("The store was not renamed"), profileErrorText(renamed.error()));
            if (m_session && m_wanted == id)
                open(id, m_session->mode());
        });
    });
    dialog->open();
}

/// At once, whatever is open: a wish that is under way goes on, and no other is sent.
void StoreController::setLocked(bool isLocked)
{
    if (isDemo(m_wanted))
        m_demo->profile.isReadOnly = isLocked;
    else if (isLocked)
        ++m_beingLocked[m_wanted];
    refreshStores();
    if (isDemo(m_wanted))
        return;
    const auto setReadOnly = [=, id = m_wanted](ProfileStore &store) { return store.setReadOnly(id, isLocked); };
    m_profiles.change(setReadOnly, this, [=, this, id = m_wanted](const ProfileResult<void> &kept) {
        if (isLocked && --m_beingLocked[id] == 0)
            m_beingLocked.remove(id);
        refreshStores();
        if (!kept)
            tell(tr("The setting was not changed"), profileErrorText(kept.error()));
    });
}

void StoreController::change(const Profiles::Change &change)
{
    m_profiles.change(change, this, [this](const ProfileResult<void> &changed) {
        if (!changed)
            m_window.setMessage(profileErrorText(changed.error()));
    });
}

void StoreController::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog({title, text, {}, tr("Close")}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
