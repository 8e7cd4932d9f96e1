// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What goes between the HTTP server and the store.

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <tl/expected.hpp>

namespace demo {

enum class Method { Get, Post, Patch, Delete, Other };

struct Request
{
    Method method = Method::Other;
    QString path; ///< as sent, without the query
    QUrlQuery query;
    QStringList parameters; ///< what stood for {id} in the route
    QByteArray body;
    QByteArray idempotencyKey; ///< empty: none

    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
    bool has(const QString &name) const { return query.hasQueryItem(name); }
};

/// Why the store refuses: an HTTP status and a sentence for each thing that is wrong.
struct Problem
{
    int status = 400;
    QStringList messages;
};

template <class T> using Result = tl::expected<T, Problem>;
using Refusal = tl::unexpected<Problem>;

inline Refusal refuse(int status, const QString &message) { return Refusal(Problem{status, {message}}); }
inline Refusal notFound(const QString &what) { return refuse(404, what + QStringLiteral(" not found")); }

struct Answer
{
    int status = 200;
    QByteArray body; ///< JSON
    QList<QPair<QByteArray, QByteArray>> headers;
};

QByteArray reasonPhrase(int status);

/// The error body in Creem's shape.
Answer errorAnswer(const Problem &problem, qint64 now);

} // namespace demo
