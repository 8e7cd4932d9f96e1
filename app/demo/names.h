// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "random.h"

#include <QString>

#include <array>

namespace demo {

struct Country
{
    std::array<char, 2> code; ///< ISO 3166-1 alpha-2
    int taxPermille;
    int weight; ///< share of the customers
    bool euro;
    const char *currency; ///< what its people are sometimes charged in
};

struct Person
{
    QString name;
    QString email; ///< unique within a business by its number
    std::array<char, 2> country;
};

/// The number makes the e-mail address unique. nastyPermille: how many have a name that is hard to show.
Person makePerson(Random &random, quint32 number, int nastyPermille);

int taxPermille(std::array<char, 2> country);
const Country &countryOf(std::array<char, 2> code);

} // namespace demo
