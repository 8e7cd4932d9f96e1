// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "resource.h"

#include <QHash>

/// What payments were for that haven't come yet. A product's payments are asked for a little ahead of them, so that
/// each is written once, with its product; until then it waits here, and in the file beside what was written.
class AwaitedProducts
{
public:
    qsizetype size() const { return m_products.size(); }
    bool isEmpty() const { return m_products.isEmpty(); }
    /// False: it was known. An id that can't be written down isn't taken.
    bool add(QByteArrayView transaction, Rowid product);
    Rowid of(QByteArrayView transaction) const; ///< 0: none
    void remove(QByteArrayView transaction);
    void clear();
    QList<QByteArray> transactions() const { return m_products.keys(); }

    bool hasChanged() const { return m_hasChanged; } ///< since it was read or written
    QByteArray write();
    void read(QByteArrayView text);

private:
    static QByteArray key(QByteArrayView id) { return QByteArray::fromRawData(id.data(), id.size()); } // no copy

    QHash<QByteArray, Rowid> m_products;
    bool m_hasChanged = false;
};
