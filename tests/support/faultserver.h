// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A server that misbehaves on purpose, and remembers every byte it was sent.
//
//     FaultServer server;                                   // 127.0.0.1, any port
//     server.answerWith({fault::json(200, "{}"), fault::rst()}); // first request, all later ones
//     … let a client talk to server.url() …
//     QVERIFY(server.settle());                             // whatever was sent has arrived now
//     QCOMPARE(server.copies("POST", "/v1/products"), 1);
//
// It runs on the thread that made it, by that thread's event loop.

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class FaultServer final : public QObject
{
    Q_OBJECT
public:
    enum class Security {
        Plain,     ///< http
        Tls,       ///< https, certificate for 127.0.0.1 by the authority in caFile()
        UnknownCa, ///< https, certificate for 127.0.0.1 by an authority that caFile() doesn't name
        WrongHost, ///< https, certificate by caFile()'s authority for another host
    };

    /// One complete copy of a request: its head and as much body as Content-Length promised.
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< as it stood in the request line
        QByteArray head;   ///< raw, with the empty line
        QByteArray body;
        int connection = 0;        ///< from 0, in the order in which connections were accepted
        int indexOnConnection = 0; ///< from 0; more than 0 means a kept-alive connection was used again

        QByteArray header(const QByteArray &name) const; ///< empty when there is none
    };

    struct Reply
    {
        enum class Then {
            KeepOpen,
            Close, ///< an orderly end (FIN)
            Reset, ///< RST
        };
        QByteArray bytes; ///< sent as they stand, status line included
        Then then = Then::KeepOpen;
        std::chrono::milliseconds drip{0}; ///< more than 0: one byte at a time, this far apart
        bool endless = false;              ///< white space follows until the client goes
    };
    using Handler = std::function<Reply(const Request &)>;
    using Answer = std::function<void(const Reply &)>; ///< may be called later, once; nothing when the client has gone
    using LateHandler = std::function<void(const Request &, const Answer &)>;

    explicit FaultServer(Security security = Security::Plain, QObject *parent = nullptr);
    ~FaultServer() override;

    QUrl url() const;
    static QString caFile(); ///< PEM, for CREAMERY_EXTRA_CA

    void answerWith(QList<Reply> replies); ///< the n-th request gets the n-th reply, the last one is repeated
    void answerWith(Handler handler);
    void answerLater(LateHandler handler); ///< for what has to be asked elsewhere first
    void stopListening();                  ///< further connections are refused; those that exist go on

    const QList<Request> &requests() const { return m_requests; }
    int copies(const QByteArray &method = {}, const QByteArray &target = {}) const; ///< empty: any
    int connections() const { return m_connections; }
    const QByteArray &received() const { return m_received; } ///< everything, incomplete requests too

    /// Waits until whatever clients sent before has been read; false after 10 s. Talks to itself for that, which is
    /// not counted. After stopListening() it can't, and doesn't wait.
    bool settle();

private:
    class Connection;
    void accept();

    const Security m_security;
    std::unique_ptr<QTcpServer> m_server;
    LateHandler m_handler;
    QList<Request> m_requests;
    QByteArray m_received;
    int m_connections = 0;
};

/// What a server can do to a request.
namespace fault {

using Reply = FaultServer::Reply;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A well-formed answer that keeps the connection open.
Reply answer(int status, const QByteArray &contentType, const QByteArray &body, const Headers &headers = {});
Reply json(int status, const QByteArray &body, const Headers &headers = {});
Reply html(int status, const Headers &headers = {});

Reply fin();
Reply rst();
Reply partialStatusLine(Reply::Then then);
Reply partialHeaders(Reply::Then then);
Reply brokenJson();
Reply shortBody(const QByteArray &body); ///< Content-Length promises 10 bytes more than body, then FIN
Reply truncatedGzip(const QByteArray &body);
Reply gzipBomb(qint64 size); ///< size bytes of JSON when unpacked, a thousandth on the wire
Reply redirect(int status, const QUrl &to);
Reply hang();
Reply drip();
Reply tooManyHeaders();
Reply malformedHeader();
Reply endlessBody();

QByteArray gzip(const QByteArray &data);

/// Every fault after which nobody can tell whether a write was carried out, for tables.
struct Named
{
    const char *name;
    Reply reply;
};
const QList<Named> &unclear();

} // namespace fault
