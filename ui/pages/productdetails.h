// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"

class DetailPane;
class QAction;
class QLocale;

struct ProductActions
{
    QAction *edit;
    QAction *duplicate;
    QAction *archive;
    QAction *openPage;
    QAction *copyLink;
    QAction *copyId;
};

/// Everything that the API says of a product.
/// statusWire: its status, or what is under way with it.
void showProduct(DetailPane &pane, const Product &product, const QString &statusWire, const ProductActions &actions,
                 const QLocale &locale);
