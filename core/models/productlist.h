// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"
#include "recordlist.h"

class Client;

/// The products of one store in one mode. Columns: name (Text), price (Amount), billing (Status: the wire text of the
/// period, or of the type where it is one-time), status (Status), tax (Status: the tax mode), created (Time).
class ProductList final : public RecordList<Product>
{
    Q_OBJECT
public:
    /// client outlives this. Nothing is read before reload().
    ProductList(Client &client, const QLocale &locale, QObject *parent = nullptr);
};

/// How long a billing period is, for ordering: days of an average year. 0 for one-time payments, -1 when unknown.
double periodDays(const Product &product);
