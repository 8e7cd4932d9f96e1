// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window and its controller, with a store open in it.

#include "app/storecontroller.h"
#include "core/profiles/memorykeychain.h"
#include "faultserver.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/shell/mainwindow.h"
#include "widgets.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Keeps what it is given, and never lets it go.
class StubbornKeychain final : public Keychain
{
public:
    KeychainCall<ApiKey> read(const QString &profileId, Mode mode) override { return m_keys.read(profileId, mode); }
    KeychainCall<void> write(const QString &profileId, const ApiKey &key) override
    {
        return m_keys.write(profileId, key);
    }
    KeychainCall<void> remove(const QString &, Mode) override
    {
        auto *task = new KeychainTask(this);
        QMetaObject::invokeMethod(
            task,
            [task] {
                task->settle(tl::make_unexpected(KeychainError{KeychainError::Kind::TimedOut, {}}));
            },
            Qt::QueuedConnection);
        return KeychainCall<void>(task);
    }
    KeychainCall<void> check() override { return m_keys.check(); }
    KeychainCall<void> unlock() override { return m_keys.unlock(); }

private:
    MemoryKeychain m_keys;
};

/// A store on a server that lists nothing and doesn't answer a write unless told to, open in test mode.
struct OpenStore
{
    explicit OpenStore(std::unique_ptr<Keychain> chain = std::make_unique<StubbornKeychain>())
        : keychain(std::move(chain))
    {
        server.answerWith([this](const FaultServer::Request &request) {
            for (auto it = lists.cbegin(); it != lists.cend(); ++it)
                if (request.method == "GET" && request.target.startsWith(it.key()))
                    return fault::json(200, *it);
            return request.method == "GET"
                ? fault::json(
                    200,
                    R"({"items":[],"pagination":{"total_records":0,"total_pages":0,"current_page":1,"next_page":null,"prev_page":null}})")
                : reply;
        });
        qputenv("CREAMERY_TEST_API_URL", server.url().toEncoded());
        const auto profile = profiles.add(u"Shop"_s);
        id = profile->id;
        sessionKeychain.write(id, *ApiKey::parse(u"creem_test_controller"_s)).ignore();
        window.show();
        QApplication::setActiveWindow(&window);
        controller.open(id, Mode::Test);
    }
    ~OpenStore() { qunsetenv("CREAMERY_TEST_API_URL"); }

    QAction *action(const QString &text) const
    {
        for (QAction *candidate : controller.findChildren<QAction *>())
            if (candidate->text().remove(u'&') == text)
                return candidate;
        return nullptr;
    }

    QAbstractButton *button(const QString &text) { return widgets::button(&window, text); }
    /// What the question that stands over the window says.
    QString said() const
    {
        QString text;
        for (const auto *dialog : window.findChildren<QuestionDialog *>())
            for (const auto *label : dialog->findChildren<QLabel *>())
                if (label->isVisible())
                    text = label->text();
        return text.remove(QChar(0x200B)); // where a long word may break
    }

    FaultServer::Reply reply = fault::hang(); ///< to a write
    QHash<QByteArray, QByteArray> lists;      ///< what reads of a path get instead
    FaultServer server;
    QTemporaryDir folder;
    ProfileStore profiles{folder.path()}; ///< as another Creamery sees them
    Profiles ownProfiles{folder.path()};
    std::unique_ptr<Keychain> keychain;
    MemoryKeychain sessionKeychain;
    MainWindow window;
    StoreController controller{{window, ownProfiles, *keychain, sessionKeychain}};
    QString id;
};
