// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profiles/memorykeychain.h"
#include "core/profiles/profiles.h"
#include "core/profiles/systemkeychain.h"
#include "demo/demoserver.h"
#include "storecontroller.h"
#include "ui/looks/theme.h"
#include "ui/shell/mainwindow.h"

class QApplication;

/// Builds everything and hands references down.
class Application final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool demo = false;             ///< open the demo store and touch no stored profile
        std::optional<bool> fixedDark; ///< overrules the desktop
    };
    Application(QApplication &application, const Options &options);
    ~Application() override;

    void start();

    MainWindow &window() { return m_window; }
    StoreController &stores() { return m_stores; }
    Theme &theme() { return m_theme; }

signals:
    void demoFailed(); ///< the window says why

private:
    void startDemo();

    const Options m_options;
    Theme m_theme;
    Profiles m_profiles;
    SystemKeychain m_keychain;
    MemoryKeychain m_sessionKeychain;
    MainWindow m_window;
    StoreController m_stores; // after the window: its session goes first
    std::unique_ptr<demo::DemoServerThread> m_demo;
};
