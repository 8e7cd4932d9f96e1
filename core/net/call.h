// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "apikey.h"
#include "core/json/decode.h"
#include "exchange.h"

/// What a call answers that has nothing to say.
struct Nothing
{
    friend bool operator==(const Nothing &, const Nothing &) = default;
};
inline json::Failure read(const json::Value &, Nothing &) { return {}; }

/// The typed, copyable handle to an Exchange.
template <class T> class [[nodiscard]] Call
{
public:
    explicit Call(Exchange *exchange) : m_exchange(exchange) { }

    /// f(const Result<T> &) runs once, later, on this thread, unless context dies first. Any number of listeners,
    /// all to be added before control returns to the event loop. An f that takes a const QByteArray & besides gets the
    /// answer as it came, without white space between its parts; empty: none came.
    template <class F> const Call &then(const QObject *context, F f) const
    {
        constexpr bool takesText = std::is_invocable_v<F &, const Result<T> &, const QByteArray &>;
        static_assert(takesText || std::is_invocable_v<F, const Result<T> &>);
        Q_ASSERT(m_exchange && context->thread() == m_exchange->thread());
        QObject::connect(
            m_exchange, &Exchange::finished, context, [exchange = m_exchange.data(), f = std::move(f)]() mutable {
                if constexpr (takesText)
                    f(resultOf(*exchange), textOf(*exchange));
                else
                    f(resultOf(*exchange));
            });
        return *this;
    }
    void cancel() const
    {
        if (m_exchange)
            m_exchange->cancel();
    }
    bool isRunning() const { return m_exchange && !m_exchange->isFinished(); }
    void ignore() const { } ///< fire and forget, said out loud

private:
    static Result<T> resultOf(const Exchange &exchange)
    {
        const auto &answer = exchange.answer();
        if (!answer)
            return tl::make_unexpected(answer.error());
        auto decoded = json::decode<T>(answer->root());
        if (decoded)
            return std::move(*decoded);
        ApiError error;
        error.kind = ApiError::Kind::Decode;
        error.httpStatus = exchange.httpStatus();
        error.detail = redacted(decoded.error().toString()); // it may quote what the server said
        error.outcome = exchange.isWrite() ? WriteOutcome::Unknown : WriteOutcome::NotSent;
        return tl::make_unexpected(std::move(error));
    }
    static QByteArray textOf(const Exchange &exchange)
    {
        return exchange.answer() ? exchange.answer()->root().text() : QByteArray();
    }
    QPointer<Exchange> m_exchange;
};
