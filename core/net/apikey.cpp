// SPDX-License-Identifier: GPL-3.0-or-later
#include "apikey.h"

#include <QCryptographicHash>
#include <QDebug>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QLatin1String modeName(Mode mode)
{
    switch (mode) {
    case Mode::Test: return QLatin1String("test");
    case Mode::Live: return QLatin1String("live");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<ApiKey> ApiKey::parse(const QString &text)
{
    static const QRegularExpression form(u"\\Acreem_[A-Za-z0-9_-]{4,200}\\z"_s);
    const QString key = text.trimmed();
    if (!form.match(key).hasMatch())
        return {};
    return ApiKey(key.toLatin1(), key.startsWith("creem_test_"_L1) ? Mode::Test : Mode::Live);
}

QString ApiKey::fingerprint() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_secret, QCryptographicHash::Sha256).toHex().first(24));
}

QDebug operator<<(QDebug debug, const ApiKey &key)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << (key.mode() == Mode::Test ? "creem_test_[redacted]" : "creem_[redacted]");
    return debug;
}

QString redacted(QString text)
{
    static const QRegularExpression key(u"creem_(test_)?[A-Za-z0-9_-]{4,}"_s);
    return text.replace(key, u"creem_\\1[redacted]"_s);
}
