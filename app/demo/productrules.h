// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "validation.h"

#include "core/api/entities/product.h"

namespace demo {

/// A product from the body of POST /v1/products.
Product newProduct(Checker &body, QStringList &problems);

/// The product after PATCH /v1/products/{id}: only what the body names changes.
Product changedProduct(const Product &before, Checker &body, QStringList &problems);

/// The fields a checkout asks the customer, as requests spell them.
std::optional<QList<CustomField>> customFields(Checker &body, QStringList &problems);

} // namespace demo
