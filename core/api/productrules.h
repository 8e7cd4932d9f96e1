// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Creem would refuse, found before it is sent. Facts only: the ui finds the words.

#include "entities/product.h"
#include "rules.h"

enum class ProductField {
    Name,
    Description,
    ImageUrl,
    Price,
    Currency,
    BillingPeriod,
    IntervalCount,
    TrialDays,
    TrialPrice,
    SuggestedPrice,
    SuccessUrl,
    CustomFields,     ///< the list itself
    CustomFieldKey,   ///< of the one at index
    CustomFieldLabel, ///< of the one at index
    CustomFieldLength ///< of the one at index
};
using ProductProblem = RuleProblem<ProductField>;

namespace productlimits {
constexpr qint64 minPrice = 100;        ///< minor units; 0 is allowed too
constexpr qint64 maxPrice = 99'999'999; ///< minor units; what a checkout's custom price may be at most
constexpr int maxName = 255;            ///< characters; the contract names no limit, longer ones fit no receipt
constexpr int maxCustomFields = 3;
constexpr int maxFieldKey = 200;
constexpr int maxFieldLabel = 50;
constexpr int maxFieldLength = 255; ///< characters that a customer may be asked for
constexpr int maxTrialDays = 730;
/// So that a period is at most three years, the most that card schemes accept.
int maxIntervalCount(RecurringInterval interval);
} // namespace productlimits

/// In the order of the fields; empty: nothing that we know of would be refused.
QList<ProductProblem> problemsOf(const NewProduct &product);
/// Only of the questions that a checkout asks: a product has them, and so may a single checkout.
QList<ProductProblem> problemsOf(const QList<NewCustomField> &fields);

/// The product as a draft that makes it again; the base for edit and duplicate.
NewProduct draftOf(const Product &product);

/// What has to be sent so that the product becomes the draft. What can't be edited (tax category, custom fields,
/// abandoned cart recovery) is left out, and so is what the API doesn't tell (payWhatYouWant, suggestedPrice) unless
/// the draft sets it.
ProductChanges changesBetween(const Product &product, const NewProduct &draft);
bool isEmpty(const ProductChanges &changes);
/// Whether anything of it can be seen afterwards: the API takes more than it tells.
bool tells(const ProductChanges &changes);
/// Whether the product is as the changes want it: after a write whose outcome nobody knows.
bool isApplied(const ProductChanges &changes, const Product &product);

/// problemsOf(draft), only those that the changes bring: an old product may break rules that came after it.
QList<ProductProblem> problemsOf(const NewProduct &draft, const ProductChanges &changes);

/// How long a product's billing period is, in hundredths of an average day; 0 of one that is paid once, nullopt where
/// the product doesn't say.
std::optional<qint64> periodLength(const Product &product);
