// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"

#include <QLocale>
#include <QWidget>

class PlainLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// Products to choose from: one, or any number by their boxes. With a field to find them by; what is chosen stays
/// chosen while it is hidden.
class ProductPicker final : public QWidget
{
    Q_OBJECT
public:
    enum class Choice { One, Several };

    /// products: archived ones are left out, unless they are chosen by setChosen().
    ProductPicker(Choice choice, const QList<Product> &products, const QLocale &locale, QWidget *parent = nullptr);

    QStringList chosen() const; ///< ids, in the order shown
    void setChosen(const QStringList &ids);
    const Product *product(const QString &id) const; ///< null: not among them

signals:
    void edited();

private:
    QListWidgetItem *addItem(const QString &id, const QString &name, const QString &note);
    void filter(const QString &text);
    void showCount();

    const Choice m_choice;
    const QList<Product> m_products;
    const QLocale m_locale;
    QLineEdit *m_search;
    QListWidget *m_list;
    PlainLabel *m_count;
};
