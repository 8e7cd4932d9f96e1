// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray barrier = "BARRIER"_ba;

QString tlsFile(const QString &name) { return QStringLiteral(CREAMERY_TEST_TLS_DIR "/") + name; }

QSslConfiguration tlsConfiguration(const QString &name)
{
    QFile certificate(tlsFile(name + u".crt"_s));
    QFile key(tlsFile(name + u".key"_s));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("no test certificate %s", qPrintable(certificate.fileName()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(&certificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({});                             // nobody to verify: the system's need not be loaded
    tls.setAllowedNextProtocols({"h2"_ba, "http/1.1"_ba}); // a client that would speak HTTP/2 is tempted
    return tls;
}

} // namespace

/// Owns its socket and dies with it.
class FaultServer::Connection final : public QObject
{
public:
    Connection(FaultServer *server, QTcpSocket *socket, int number)
        : QObject(socket), m_server(server), m_socket(socket), m_number(number)
    {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this] { readSome(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        readSome();
    }

private:
    void readSome()
    {
        const QByteArray bytes = m_socket->readAll();
        m_buffer += bytes;
        if (!m_buffer.startsWith(barrier))
            m_server->m_received += bytes;
        while (takeRequest()) { }
    }

    bool takeRequest()
    {
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        Request request;
        request.head = m_buffer.left(headEnd + 4);
        const qsizetype length = request.header("content-length").toLongLong();
        if (m_buffer.size() < request.head.size() + length)
            return false;
        request.body = m_buffer.mid(request.head.size(), length);
        m_buffer.remove(0, request.head.size() + length);
        const QList<QByteArray> line = request.head.left(request.head.indexOf("\r\n")).split(' ');
        request.method = line.value(0);
        request.target = line.value(1);
        if (request.method == barrier) {
            m_socket->write("HTTP/1.1 204 No Content\r\n\r\n");
            return true;
        }
        request.connection = m_number;
        request.indexOnConnection = m_index++;
        m_server->m_requests.append(request);
        m_server->m_handler(request, [guard = QPointer(this)](const Reply &reply) {
            if (guard)
                guard->send(reply);
        });
        return true;
    }

    void send(const Reply &reply)
    {
        if (reply.drip.count() > 0) {
            auto *timer = new QTimer(this);
            connect(timer, &QTimer::timeout, this, [this, bytes = reply.bytes, at = qsizetype(0)]() mutable {
                if (at < bytes.size() && m_socket->isWritable())
                    m_socket->write(bytes.mid(at++, 1));
            });
            timer->start(reply.drip);
            return;
        }
        if (reply.endless) {
            auto *timer = new QTimer(this); // by the event loop, because the client's end runs on it too
            connect(timer, &QTimer::timeout, this, [this] {
                if (m_socket->isWritable() && m_socket->bytesToWrite() < 64 * 1024)
                    m_socket->write(QByteArray(64 * 1024, ' '));
            });
            timer->start(0);
        }
        m_socket->write(reply.bytes);
        m_socket->flush();
        switch (reply.then) {
        case Reply::Then::KeepOpen: break;
        case Reply::Then::Close: m_socket->disconnectFromHost(); break;
        case Reply::Then::Reset: {
            const linger hard{1, 0};
            ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            m_socket->abort();
            break;
        }
        }
    }

    FaultServer *const m_server;
    QTcpSocket *const m_socket;
    const int m_number;
    int m_index = 0;
    QByteArray m_buffer;
};

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FaultServer::FaultServer(Security security, QObject *parent) : QObject(parent), m_security(security)
{
    const auto tls = [](const QString &name) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tlsConfiguration(name));
        return server;
    };
    switch (security) {
    case Security::Plain: m_server = std::make_unique<QTcpServer>(); break;
    case Security::Tls: m_server = tls(u"server"_s); break;
    case Security::UnknownCa: m_server = tls(u"stranger"_s); break;
    case Security::WrongHost: m_server = tls(u"wronghost"_s); break;
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("can't listen: %s", qPrintable(m_server->errorString()));
    answerWith({fault::json(200, "{}")});
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_security == Security::Plain ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    return url;
}

QString FaultServer::caFile() { return tlsFile(u"ca.crt"_s); }

void FaultServer::answerWith(QList<Reply> replies)
{
    Q_ASSERT(!replies.isEmpty());
    answerWith([replies = std::move(replies), next = qsizetype(0)](const Request &) mutable {
        return replies.at(std::min(next++, replies.size() - 1));
    });
}

void FaultServer::answerWith(Handler handler)
{
    answerLater([handler = std::move(handler)](const Request &request, const Answer &answer) {
        answer(handler(request));
    });
}

void FaultServer::answerLater(LateHandler handler) { m_handler = std::move(handler); }

void FaultServer::stopListening() { m_server->close(); }

int FaultServer::copies(const QByteArray &method, const QByteArray &target) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const Request &request) {
        return (method.isEmpty() || request.method == method) && (target.isEmpty() || request.target == target);
    }));
}

bool FaultServer::settle()
{
    if (!m_server->isListening())
        return true;
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (m_security == Security::Plain)
        socket.connectToHost(u"127.0.0.1"_s, m_server->serverPort());
    else
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->serverPort());
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QEventLoop loop;
    connect(&socket, &QIODevice::readyRead, &loop, &QEventLoop::quit);
    connect(&socket, &QAbstractSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    // Twice, because connections that were accepted together may be read in any order.
    qsizetype answered = 0;
    for (int round = 1; round <= 2; ++round) {
        socket.write(barrier + " / HTTP/1.1\r\n\r\n");
        loop.exec();
        answered += socket.readAll().count("204");
        if (answered != round)
            return false;
    }
    --m_connections;
    return true;
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(this, socket, m_connections++);
}
