// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

class QDebug;

/// Which of Creem's two worlds we talk to. They share nothing: keys, products, customers, ids.
enum class Mode { Test, Live };

/// "test" or "live": for file names and the command line. Never shown; the ui has its own words.
QLatin1String modeName(Mode mode);

/// A merchant's secret. It has no conversion to text, so it can't slip into a message; only the transport and the
/// keychain ask for it, by name.
class ApiKey
{
public:
    /// Surrounding white space is dropped. nullopt when this can't be a Creem key: wrong prefix, or characters that
    /// have no place in a header.
    static std::optional<ApiKey> parse(const QString &text);

    Mode mode() const { return m_mode; } ///< told by the prefix
    const QByteArray &secret() const { return m_secret; }
    QString fingerprint() const; ///< tells keys apart and gives nothing of them away: 24 hexadecimal digits

    friend bool operator==(const ApiKey &, const ApiKey &) = default;

private:
    ApiKey(QByteArray secret, Mode mode) : m_secret(std::move(secret)), m_mode(mode) { }
    QByteArray m_secret;
    Mode m_mode;
};
QDebug operator<<(QDebug debug, const ApiKey &key); ///< prefix only

/// text with everything that looks like a key replaced. For what servers and libraries say.
QString redacted(QString text);
