// SPDX-License-Identifier: GPL-3.0-or-later
#include "retry.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

bool isRetryable(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::ConnectionLost: return true;
    case ApiError::Kind::Http:
        return error.httpStatus == 429 || error.httpStatus == 500 || error.httpStatus == 502 || error.httpStatus == 503
            || error.httpStatus == 504;
    case ApiError::Kind::Tls:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Redirect:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Decode: return false;
    }
    Q_UNREACHABLE();
    return false;
}

std::chrono::milliseconds waitBefore(const RetryPolicy &policy, int attempt, const ApiError &error, double random)
{
    using std::chrono::milliseconds;
    const int doublings = std::clamp(attempt - 1, 0, 16);
    const milliseconds full = std::min(policy.longestWait, policy.firstWait * (1 << doublings));
    // Half is random: many clients that failed together must not come back together.
    milliseconds wait(qint64(double(full.count()) * (0.5 + 0.5 * random)));
    if (error.retryAfter)
        wait = std::max<milliseconds>(wait, *error.retryAfter);
    return wait;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    constexpr qint64 aDay = 24LL * 60 * 60; // more makes no difference, and might overflow as milliseconds
    const auto bounded = [&](qint64 n) { return std::chrono::seconds(std::clamp<qint64>(n, 0, aDay)); };
    bool isNumber = false;
    if (const qint64 seconds = text.toLongLong(&isNumber); isNumber)
        return seconds < 0 ? std::nullopt : std::optional(bounded(seconds));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return bounded(now.secsTo(date));
}
