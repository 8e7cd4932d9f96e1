// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problemrows.h"

#include <QLocale>
#include <QWidget>

class AmountEdit;
class CustomFieldsEditor;
class ProductPicker;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// All that can be said of a checkout, as fields.
class CheckoutForm final : public QWidget
{
    Q_OBJECT
public:
    /// products and discounts: what is known of what a checkout can name.
    CheckoutForm(const QList<Product> &products, const QList<Discount> &discounts, const QLocale &locale,
                 QWidget *parent = nullptr);

    void setProduct(const QString &id); ///< as untouched
    NewCheckout draft() const;
    const Product *product() const; ///< null: none is chosen
    QList<CheckoutProblem> problems() const;
    QList<ProductProblem> fieldProblems() const; ///< of the custom fields
    QString problem() const;                     ///< the first of all in words; empty: none
    bool isChanged() const;

    void showProblems(bool all); ///< at the fields
    void focusProblem();         ///< to the first
    QWidget *firstField() const;

signals:
    void edited();

private:
    using Field = CheckoutField;

    QWidget *sale(const QList<Product> &products);
    QWidget *customer();
    QWidget *afterwards();
    QWidget *questions();
    QList<CheckoutProblem> unreadable() const;
    const Discount *discount() const; ///< of the code, as far as it is known here
    void touch(Field field);
    void showDependents();
    QStringList typed() const;

    const QList<Discount> m_discounts;
    const QLocale m_locale;
    ProductPicker *m_product = nullptr;
    QSpinBox *m_units = nullptr;
    QCheckBox *m_hasPrice = nullptr;
    AmountEdit *m_price = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_successUrl = nullptr;
    QLineEdit *m_requestId = nullptr;
    QPlainTextEdit *m_metadata = nullptr;
    CustomFieldsEditor *m_fields = nullptr;

    ProblemRows<CheckoutProblem> m_rows;
    bool m_areFieldsTouched = false;
    QStringList m_typedBefore;
    bool m_isLoading = false;
};

/// "key = value" a line, as an object of texts; nullopt: a line is something else, or a key stands there twice
/// (isTwice).
std::optional<QJsonObject> metadataFrom(const QString &text, bool *isTwice = nullptr);
