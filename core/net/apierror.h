// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

/// What is known of a write that did not end in a decoded 2xx.
enum class WriteOutcome {
    NotSent, ///< it never left this computer
    Refused, ///< Creem said no, in its own words
    Unknown, ///< it may have been carried out: read the object back, never send again by yourself
};

/// Why a call has no result. Facts only: the ui finds the words.
struct ApiError
{
    enum class Kind {
        Offline,        ///< no connection: name not found, refused, network down
        Tls,            ///< the server's certificate was not accepted
        ConnectionLost, ///< the connection broke, or what came was not HTTP
        Timeout,        ///< the deadline passed
        Cancelled,      ///< by the caller
        Http,           ///< a status other than 2xx and 3xx
        Redirect,       ///< 3xx: never followed, the key must not go elsewhere
        TooLarge,       ///< the body exceeds the cap
        Decode,         ///< 2xx, but not what the contract promises
    };

    Kind kind = Kind::Offline;
    int httpStatus = 0;                             ///< 0 when no status came
    QStringList messages;                           ///< Creem's own, redacted; may be empty
    QString traceId;                                ///< what Creem's support asks for; may be empty
    QString detail;                                 ///< technical, redacted: a JSON path, a socket error
    std::optional<std::chrono::seconds> retryAfter; ///< what a 429 or 503 asked for
    WriteOutcome outcome = WriteOutcome::NotSent;   ///< of writes only

    bool isKeyRejected() const { return kind == Kind::Http && (httpStatus == 401 || httpStatus == 403); }
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

template <class T> using Result = tl::expected<T, ApiError>;
