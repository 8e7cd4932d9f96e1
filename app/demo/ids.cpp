// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr QByteArrayView letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QByteArrayView keyLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // none that is mistaken for another
constexpr int half = 11;                                                  // 62^11 > 2^64
constexpr int keyHalf = 13;                                               // 32^13 > 2^64
constexpr int keyLength = 20;
constexpr int keyKind = 100;
constexpr int secretKind = 101;

// The finalizer of SplitMix64 (public domain) and its inverse.
quint64 mix(quint64 x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9u;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

quint64 unmix(quint64 x)
{
    x = (x ^ (x >> 31) ^ (x >> 62)) * 0x319642b2d24d8ec3u;
    x = (x ^ (x >> 27) ^ (x >> 54)) * 0x96de1b173f119089u;
    return x ^ (x >> 30) ^ (x >> 60);
}

void digits(QByteArray &out, quint64 value, int count, QByteArrayView alphabet)
{
    char text[keyHalf];
    for (int i = count - 1; i >= 0; --i) {
        text[i] = alphabet[qsizetype(value % quint64(alphabet.size()))];
        value /= quint64(alphabet.size());
    }
    out.append(text, count);
}

std::optional<quint64> number(QByteArrayView text, QByteArrayView alphabet)
{
    quint64 value = 0;
    for (const char c : text) {
        const auto digit = alphabet.indexOf(c);
        const auto base = quint64(alphabet.size());
        if (digit < 0 || value > (std::numeric_limits<quint64>::max() - quint64(digit)) / base)
            return {};
        value = value * base + quint64(digit);
    }
    return value;
}

QByteArrayView prefix(Kind kind)
{
    switch (kind) {
    case Kind::Product: return "prod_";
    case Kind::Price: return "pprice_";
    case Kind::Feature: return "feat_";
    case Kind::Customer: return "cust_";
    case Kind::Order: return "ord_";
    case Kind::Subscription: return "sub_";
    case Kind::SubscriptionItem: return "sitem_";
    case Kind::Transaction: return "tran_";
    case Kind::Discount: return "dis_";
    case Kind::License: return "lk_";
    case Kind::LicenseInstance: return "lki_";
    case Kind::Checkout: return "ch_";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray rawKey(quint64 salt, quint32 index)
{
    const quint64 value = mix(index ^ salt);
    QByteArray key;
    digits(key, value, keyHalf, keyLetters);
    digits(key, mix(value + 1), keyLength - keyHalf, keyLetters);
    return key;
}

} // namespace

Ids::Ids(quint64 seed, ObjectMode mode) : m_salt(mix(seed * 4 + quint64(mode) + 1)) { }

quint64 Ids::salt(int kind) const { return mix(m_salt + quint64(kind)); }

void Ids::append(QByteArray &out, Kind kind, quint32 index) const
{
    out.append(prefix(kind));
    const quint64 value = mix(index ^ salt(int(kind)));
    digits(out, value, half, letters);
    digits(out, mix(value + m_salt), half, letters);
}

QString Ids::text(Kind kind, quint32 index) const
{
    QByteArray id;
    append(id, kind, index);
    return QString::fromLatin1(id);
}

std::optional<quint32> Ids::index(Kind kind, const QString &text) const
{
    const QByteArray id = text.toUtf8();
    const QByteArrayView start = prefix(kind);
    if (id.size() != start.size() + 2 * qsizetype(half))
        return {};
    const auto value = number(QByteArrayView(id).sliced(start.size(), half), letters);
    if (!value)
        return {};
    const quint64 found = unmix(*value) ^ salt(int(kind));
    if (found > std::numeric_limits<quint32>::max())
        return {};
    QByteArray expected;
    append(expected, kind, quint32(found));
    return expected == id ? std::optional(quint32(found)) : std::nullopt;
}

QString Ids::licenseKey(quint32 index) const
{
    QString key = QString::fromLatin1(rawKey(salt(keyKind), index));
    for (const int at : {15, 10, 5})
        key.insert(at, u'-');
    return key;
}

std::optional<quint32> Ids::indexOfLicenseKey(const QString &key) const
{
    QByteArray raw = key.toUtf8();
    raw.replace("-", "");
    if (raw.size() != keyLength)
        return {};
    const auto value = number(QByteArrayView(raw).first(keyHalf), keyLetters);
    if (!value)
        return {};
    const quint64 found = unmix(*value) ^ salt(keyKind);
    if (found > std::numeric_limits<quint32>::max() || rawKey(salt(keyKind), quint32(found)) != raw)
        return {};
    return quint32(found);
}

QString Ids::secret() const
{
    QByteArray text;
    digits(text, mix(salt(secretKind)), half, letters);
    digits(text, mix(salt(secretKind) + 1), half, letters);
    return QString::fromLatin1(text);
}

} // namespace demo
