// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/call.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

/// Runs the event loop until the call has ended and returns its result. A call that has not ended after 60 s, which
/// no deadline allows, ends the program.
template <class T> Result<T> await(const Call<T> &call)
{
    std::optional<Result<T>> result;
    QEventLoop loop;
    call.then(&loop, [&](const Result<T> &r) {
        result = r;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!result)
        qFatal("a call never ended");
    return *result;
}

inline Result<Nothing> await(Exchange *exchange) { return await(Call<Nothing>(exchange)); }
