// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "apierror.h"

#include <QByteArray>
#include <QDateTime>

/// When and how often a read is tried again. Writes never are.
struct RetryPolicy
{
    int maxAttempts = 4;
    std::chrono::milliseconds firstWait{400};      ///< doubled for each attempt, half of it random
    std::chrono::milliseconds longestWait{20'000}; ///< a server that asks for more is not asked again
};

/// 429, 500, 502, 503, 504, no connection, a lost connection.
bool isRetryable(const ApiError &error);

/// How long to wait before the attempt after attempt (from 1): at least what the server asked for, else at most
/// longestWait. random is in [0, 1).
std::chrono::milliseconds waitBefore(const RetryPolicy &policy, int attempt, const ApiError &error, double random);

/// The value of a Retry-After header: seconds, or an HTTP date. From 0 to a day; nullopt when it is neither.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);
