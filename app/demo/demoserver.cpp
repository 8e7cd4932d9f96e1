// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include "generate.h"
#include "storeserver.h"

#include <QTcpServer>

#include <future>
#include <limits>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qsizetype longestLog = 10'000;

/// A socket on 127.0.0.1 that the server takes over; false when the port is taken.
bool bindTo(StoreServer &server, quint16 port, Endpoint &endpoint, QString &error)
{
    auto socket = std::make_unique<QTcpServer>();
    if (!socket->listen(QHostAddress::LocalHost, port)) {
        error = u"127.0.0.1:%1: %2"_s.arg(port).arg(socket->errorString());
        return false;
    }
    endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(socket->serverPort()));
    endpoint.key = server.key();
    server.bind(socket.release());
    return true;
}

} // namespace

DemoServer::DemoServer(const ServerOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_latency(options.latency), m_rateLimit(options.rateLimit)
{
}

DemoServer::~DemoServer() = default;

bool DemoServer::listen()
{
    const Milliseconds now = m_options.now.value_or(QDateTime::currentMSecsSinceEpoch());
    const Clock clock(now, !m_options.now);
    BusinessOptions business{m_options.seed, m_options.customers, m_options.transactions, now, ObjectMode::Live};
    auto live = std::async(std::launch::async, [business] { return generate(business); });
    business.mode = ObjectMode::Test;
    m_test = std::make_unique<StoreServer>(Store(generate(business), clock), *this, m_options.pageCap);
    m_live = std::make_unique<StoreServer>(Store(live.get(), clock), *this, m_options.pageCap);
    m_test->setOtherKey(m_live->key());
    m_live->setOtherKey(m_test->key());
    if (m_options.port == std::numeric_limits<quint16>::max()) {
        m_error = u"There is no port after 65535 for the live store"_s;
        return false;
    }
    const auto next = quint16(m_options.port == 0 ? 0 : m_options.port + 1);
    return bindTo(*m_test, m_options.port, m_endpoints.test, m_error)
        && bindTo(*m_live, next, m_endpoints.live, m_error);
}

Store *DemoServer::store(ObjectMode mode)
{
    StoreServer *server = (mode == ObjectMode::Live ? m_live : m_test).get();
    return server ? &server->store() : nullptr;
}

void DemoServer::setLatency(int milliseconds) { m_latency = milliseconds; }
void DemoServer::setRateLimit(int perSecond) { m_rateLimit = perSecond; }

void DemoServer::log(const LoggedRequest &request)
{
    const QMutexLocker lock(&m_logMutex);
    if (m_log.size() >= longestLog)
        m_log.remove(0, longestLog / 2);
    m_log.append(request);
    ++m_counts[QString::fromLatin1(request.method) + u' ' + request.path];
}

QList<LoggedRequest> DemoServer::requests() const
{
    const QMutexLocker lock(&m_logMutex);
    return m_log;
}

qint64 DemoServer::requestCount(const QByteArray &method, const QString &path) const
{
    const QMutexLocker lock(&m_logMutex);
    return m_counts.value(QString::fromLatin1(method) + u' ' + path);
}

void DemoServer::clearRequests()
{
    const QMutexLocker lock(&m_logMutex);
    m_log.clear();
    m_counts.clear();
}

DemoServerThread::DemoServerThread(const ServerOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    qRegisterMetaType<Endpoints>();
}

DemoServerThread::~DemoServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoServerThread::start()
{
    auto *server = new DemoServer(m_options);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, server, [this, server] {
        const bool listening = server->listen();
        const Endpoints endpoints = server->endpoints();
        const QString error = server->errorString();
        QMetaObject::invokeMethod(this, [this, server, listening, endpoints, error] {
            if (!listening) {
                emit failed(error);
                return;
            }
            m_server = server;
            emit ready(endpoints);
        });
    });
    m_thread.start();
}

} // namespace demo
