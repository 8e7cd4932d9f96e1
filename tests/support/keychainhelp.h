// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tests of keychains share.

#include "core/profiles/systemkeychain.h"

#include <QDebug>
#include <QTest>
#include <QUuid>

inline const QString serviceName = QStringLiteral("app.creamery.test");
constexpr SystemKeychain::Timeouts patient{
    std::chrono::seconds(15), std::chrono::seconds(30), std::chrono::seconds(30)};
constexpr SystemKeychain::Timeouts impatient{
    std::chrono::milliseconds(600), std::chrono::seconds(1), std::chrono::seconds(1)};

inline QByteArray randomText() { return QUuid::createUuid().toByteArray(QUuid::Id128); }
inline ApiKey testKey()
{
    return ApiKey::parse(QStringLiteral("creem_test_") + QString::fromLatin1(randomText())).value();
}
inline ApiKey liveKey() { return ApiKey::parse(QStringLiteral("creem_") + QString::fromLatin1(randomText())).value(); }

template <class T> KeychainResult<T> wait(const KeychainCall<T> &call)
{
    std::optional<KeychainResult<T>> answer;
    const QObject context;
    call.then(&context, [&](const KeychainResult<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
        return tl::make_unexpected(KeychainError{KeychainError::Kind::Failed, QStringLiteral("no answer")});
    return *answer;
}

template <class T> bool failedWith(const KeychainResult<T> &result, KeychainError::Kind kind)
{
    if (!result && result.error().kind == kind)
        return true;
    qWarning() << "expected error" << int(kind) << "but got"
               << (result ? QStringLiteral("success")
                          : QString::number(int(result.error().kind)) + QLatin1Char(' ') + result.error().detail);
    return false;
}
