// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demoserver.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>

namespace demo {

/// HTTP for one store: keys, rate limit, delay, log. The answer is written here and not by QHttpServerResponder,
/// which in Qt 6.4 keeps a pointer to the socket that dangles once the client has gone.
class StoreServer final : public QAbstractHttpServer
{
public:
    StoreServer(Store store, DemoServer &owner, int pageCap);

    Store &store() { return m_store; }
    const QString &key() const { return m_key; }
    void setOtherKey(const QString &key) { m_otherKey = key; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Answer answer(const QHttpServerRequest &http);
    Result<QByteArray> admit(const QByteArray &key) const;
    bool withinLimit();

    Store m_store;
    DemoServer &m_owner;
    const int m_pageCap;
    const QString m_key;
    QString m_otherKey;
    QElapsedTimer m_running;
    double m_tokens = 1e9; ///< requests that may come now, at most those of a second: at first all of them
    qint64 m_filledAt = 0;
};

} // namespace demo
