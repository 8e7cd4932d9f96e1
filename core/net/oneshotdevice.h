// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIODevice>

/// A request body that can be read once. QNetworkAccessManager sends a POST again by itself when the connection
/// breaks before a whole response head has come; it rewinds the body for that, and this one can't be rewound.
class OneShotDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotDevice(QByteArray body, QObject *parent = nullptr) : QIODevice(parent), m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    bool atEnd() const override { return m_position == m_body.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

    /// Whether the network took any of it. False means that nothing was sent; for an empty body it says nothing.
    bool wasTaken() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 n = qMin(maxSize, bytesAvailable());
        if (n == 0)
            return m_body.isEmpty() ? 0 : -1;
        memcpy(data, m_body.constData() + m_position, size_t(n));
        m_position += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};
