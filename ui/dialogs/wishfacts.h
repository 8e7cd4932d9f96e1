// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/wish.h"
#include "ui/looks/words.h"

using NamesOfProducts = QHash<QString, QString>; ///< by their ids; an empty name: it isn't known

/// What is asked of Creem in plain words, a name and a value for each, with how it was before where that is known.
/// Plain text; other people's words in it are isolated already. products: of those that a wish has by their ids only.
QList<std::pair<QString, QString>> wishFacts(const Wish &wish, const TimeStyle &times,
                                             const NamesOfProducts &products = {});
/// The ids of the products that a wish speaks of, or spoke of before.
QStringList productsOf(const Wish &wish);

QString behaviorWords(json::Open<UpdateBehavior> behavior); ///< how the difference of a change is charged
