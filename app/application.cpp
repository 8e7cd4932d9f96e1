// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "ui/pages/connectpage.h"

using namespace Qt::StringLiterals;

Application::Application(QApplication &application, const Options &options)
    : m_options(options), m_theme(application, options.fixedDark),
      m_stores({m_window, m_profiles, m_keychain, m_sessionKeychain})
{
    connect(&m_stores, &StoreController::demoWanted, this, &Application::startDemo);
}

Application::~Application() = default;

void Application::start()
{
    m_window.show();
    if (m_options.demo)
        startDemo();
    else
        m_stores.start();
}

void Application::startDemo()
{
    if (m_demo)
        return;
    demo::ServerOptions options;
    m_demo = std::make_unique<demo::DemoServerThread>(options);
    m_window.setMessage(tr("Starting the demo store…"));
    connect(m_demo.get(), &demo::DemoServerThread::failed, this, [this](const QString &reason) {
        m_window.setMessage(tr("The demo store did not start: %1").arg(reason));
        m_demo.release()->deleteLater();
        emit demoFailed();
    });
    connect(m_demo.get(), &demo::DemoServerThread::ready, this, [this](const demo::Endpoints &endpoints) {
        m_window.setMessage({});
        const auto testKey = ApiKey::parse(endpoints.test.key);
        const auto liveKey = ApiKey::parse(endpoints.live.key);
        Q_ASSERT(testKey && liveKey);
        m_stores.addDemo(tr("Northwind Fonts (demo)"), *testKey, *liveKey,
                         [endpoints](Mode mode) -> tl::expected<Endpoint, QString> {
                             return Endpoint{mode == Mode::Test ? endpoints.test.url : endpoints.live.url, {}};
                         });
        m_window.leave([this] { m_stores.openDemo(); });
    });
    m_demo->start();
}
