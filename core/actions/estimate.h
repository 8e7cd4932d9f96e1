// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a change of plan or seats is likely to cost. Creem has no preview: this is an estimate by whole days, and must
// be called one. Its arithmetic is there to be shown.

#include "core/format/money.h"
#include "wish.h"

/// What is paid for a whole period as things are now: not what was charged last, which may have been for the rest of a
/// period, for a trial, or less a discount.
struct RegularPrice
{
    enum class Source {
        Payment, ///< the last payment for a whole period says so
        Parts,   ///< worked out from a payment and what was added to it since: about
        List,    ///< the product's price for its seats: no payment tells
    };
    Money price; ///< without tax that comes on top
    Source source = Source::Payment;
    bool isTaxOnTop = false;
    bool wasDiscounted = false; ///< the last payment was; whether the next is nobody can tell
    friend bool operator==(const RegularPrice &, const RegularPrice &) = default;
};

/// product: the subscription's, if it is known. payments: of the subscription, the newest first. nullopt: nothing says.
std::optional<RegularPrice> regularPrice(const Subscription &subscription, const std::optional<Product> &product,
                                         const QList<Transaction> &payments);

/// Both are paid for periods of one length, as far as their products say.
bool haveSamePeriod(const Product &a, const Product &b);

struct EstimateLine
{
    enum class Kind {
        NewPeriod, ///< a whole period at the new price, that begins now
        RestAtNew, ///< what is left of this period, at the new price
        RestAtOld, ///< taken off: what is left of this period was paid at the old price
    };
    Kind kind = Kind::NewPeriod;
    Money of;         ///< the price of a whole period
    qint64 days = 0;  ///< that are left of this period
    qint64 whole = 0; ///< days of this period
    Money amount;     ///< of × days ÷ whole, rounded; negative for what is taken off
    friend bool operator==(const EstimateLine &, const EstimateLine &) = default;
};

struct Estimate
{
    UpdateBehavior behavior = UpdateBehavior::ProrationCharge;
    QList<EstimateLine> lines; ///< add up to now or to nextInvoice; empty: nothing is prorated
    Money now;                 ///< likely to be charged at once; never negative
    Money nextInvoice;         ///< likely to be added to the next invoice; negative: taken off it
    Money perPeriod;           ///< from the next period on
    qint64 creditLost = 0;     ///< minor units by which what is taken off exceeds what is due now
    bool startsPeriod = false; ///< a new period begins with it
    bool endsTrial = false;
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// nullopt: it can't be estimated: the currencies differ, Creem doesn't say when the period ends, this period is not
/// paid yet, or the rest of it has no price because the new one is for periods of another length. now: UTC.
std::optional<Estimate> estimateChange(const Subscription &subscription, const Money &oldPrice, const Money &newPrice,
                                       UpdateBehavior behavior, const QDateTime &now, bool isSamePeriod = true);

/// amount × part ÷ whole, rounded to the nearest, halves away from zero; part from 0 to whole.
qint64 share(qint64 amount, qint64 part, qint64 whole);
