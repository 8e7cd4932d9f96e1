// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demo store: two stores, test and live, each on its own base URL with its own key, on 127.0.0.1 only.

#include "store.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace demo {

struct ServerOptions
{
    quint16 port = 0; ///< of the test store, the live store has the next one; 0: any two
    quint64 seed = 1;
    quint32 customers = 1200;        ///< in each store
    quint32 transactions = 15000;    ///< in each store
    std::optional<Milliseconds> now; ///< a fixed present; nullopt: the real one, running on
    int pageCap = 100;               ///< the largest page that is served
    int latency = 0;                 ///< milliseconds before each answer
    int rateLimit = 0;               ///< requests a second and store; 0: no limit
};

struct Endpoint
{
    QUrl url; ///< base URL without a slash at its end
    QString key;
};
struct Endpoints
{
    Endpoint test;
    Endpoint live;
};

struct LoggedRequest
{
    QByteArray method;
    QString path; ///< without the query
    QString query;
    int status = 0; ///< of the answer
};

class StoreServer;

/// Lives in the thread that made it, which needs an event loop. Only what says so may be called from others.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(const ServerOptions &options, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Makes both businesses and listens. On false errorString() says why.
    bool listen();
    QString errorString() const { return m_error; }
    const Endpoints &endpoints() const { return m_endpoints; }

    /// Null before listen(). For this thread only.
    Store *store(ObjectMode mode);

    void setLatency(int milliseconds); ///< thread-safe
    void setRateLimit(int perSecond);  ///< thread-safe; 0: no limit

    /// Of both stores, oldest first; only the last 10,000 are kept. Thread-safe.
    QList<LoggedRequest> requests() const;
    /// How many requests came for this method and path, both stores. Thread-safe.
    qint64 requestCount(const QByteArray &method, const QString &path) const;
    void clearRequests(); ///< thread-safe

private:
    friend class StoreServer;
    void log(const LoggedRequest &request);

    ServerOptions m_options;
    Endpoints m_endpoints;
    QString m_error;
    std::unique_ptr<StoreServer> m_test;
    std::unique_ptr<StoreServer> m_live;
    std::atomic<int> m_latency;
    std::atomic<int> m_rateLimit;
    mutable QMutex m_logMutex;
    QList<LoggedRequest> m_log;
    QHash<QString, qint64> m_counts;
};

/// A DemoServer in a thread of its own, for a program whose own thread must stay free. Ends with its destructor.
class DemoServerThread : public QObject
{
    Q_OBJECT
public:
    explicit DemoServerThread(const ServerOptions &options, QObject *parent = nullptr);
    ~DemoServerThread() override;

    void start(); ///< ready() or failed() follows

    /// The server, while it runs, for its thread-safe members; null before ready().
    DemoServer *server() const { return m_server; }

signals:
    void ready(const demo::Endpoints &endpoints);
    void failed(const QString &reason);

private:
    ServerOptions m_options;
    QThread m_thread;
    DemoServer *m_server = nullptr;
};

} // namespace demo
Q_DECLARE_METATYPE(demo::Endpoints)
