// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Before a dialog about money says how a record stands, Creem is asked: the local copy may be a day old.

#include "core/models/stories.h"
#include "core/net/call.h"
#include "ui/looks/words.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

/// done(std::optional<T>, QByteArray), once, and later: the record and its JSON as it came; nullopt when Creem can't be
/// asked, or takes longer than one would wait.
template <class T, class Done> void askFresh(const Call<T> &call, QObject *context, Done done)
{
    constexpr std::chrono::seconds patience(4);
    const auto isOver = std::make_shared<bool>(false);
    const auto once = [isOver, done = std::move(done)](const std::optional<T> &now, const QByteArray &raw) {
        if (!std::exchange(*isOver, true))
            done(now, raw);
    };
    call.then(context, [once](const Result<T> &now, const QByteArray &raw) {
        once(now ? std::optional(*now) : std::nullopt, raw);
    });
    QTimer::singleShot(patience, context, [once] { once(std::nullopt, {}); });
}

/// lastRead: when all was read last; invalid: never.
inline QString copyWords(const QDateTime &lastRead, const TimeStyle &times)
{
    return lastRead.isValid()
        ? QCoreApplication::translate(
              "FreshRecord", "Creem can't be asked how this is now. What you see here was read on %1.")
              .arg(times.dayAndClock(lastRead))
        : QCoreApplication::translate(
            "FreshRecord", "Creem can't be asked how this is now. What you see here is an older copy.");
}

/// What is said of a subscription: as Creem has just said it is, and around that what the mirror has; where the mirror
/// can't be read, what was known before.
inline SubscriptionStory withFresh(const Subscription &now, const StoryResult<SubscriptionStory> &read,
                                   const SubscriptionStory &known = {})
{
    SubscriptionStory story = read.value_or(std::nullopt).value_or(known);
    story.subscription = now;
    return story;
}
