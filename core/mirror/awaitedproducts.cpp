// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaitedproducts.h"

bool AwaitedProducts::add(QByteArrayView transaction, Rowid product)
{
    const auto it = m_products.find(key(transaction));
    if (it != m_products.end()) {
        if (*it == product)
            return false;
        *it = product;
    } else if (transaction.contains('\n') || transaction.isEmpty()) {
        return false;
    } else {
        m_products.insert(transaction.toByteArray(), product);
    }
    m_hasChanged = true;
    return true;
}

Rowid AwaitedProducts::of(QByteArrayView transaction) const { return m_products.value(key(transaction)); }

void AwaitedProducts::remove(QByteArrayView transaction)
{
    m_hasChanged = m_products.remove(key(transaction)) || m_hasChanged;
}

void AwaitedProducts::clear()
{
    m_hasChanged = m_hasChanged || !m_products.isEmpty();
    m_products.clear();
}

QByteArray AwaitedProducts::write()
{
    m_hasChanged = false;
    QByteArray text;
    text.reserve(m_products.size() * 40);
    for (auto it = m_products.cbegin(); it != m_products.cend(); ++it)
        text.append(QByteArray::number(it.value())).append(' ').append(it.key()).append('\n');
    return text;
}

void AwaitedProducts::read(QByteArrayView text)
{
    m_products.clear();
    m_hasChanged = false;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end);
        const qsizetype space = line.indexOf(' ');
        if (const uint product = line.first(std::max<qsizetype>(space, 0)).toUInt(); product != 0)
            m_products.insert(line.sliced(space + 1).toByteArray(), product);
        text = text.sliced(std::min(text.size(), line.size() + 1));
    }
}
