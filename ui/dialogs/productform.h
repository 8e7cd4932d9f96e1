// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problemrows.h"

#include <QLocale>
#include <QWidget>

class AmountEdit;
class CustomFieldsEditor;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// All that can be said of a product, as fields. It knows the rules' fields, not the calls.
class ProductForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose {
        Create,
        Edit ///< what the API can't change is shown, can't be used, and says why
    };
    ProductForm(Purpose purpose, const QLocale &locale, QWidget *parent = nullptr);

    void setDraft(const NewProduct &draft); ///< as untouched
    NewProduct draft() const;               ///< an amount that can't be read counts as 0 here and as a problem below
    /// What is typed and isn't an amount; the rules can't see it.
    QList<ProductProblem> unreadable() const;
    bool isChanged() const; ///< since setDraft(), by what is typed

    /// At the fields. all: also at those that nobody has touched.
    void showProblems(const QList<ProductProblem> &problems, bool all);
    void setPriceHint(const QString &hint); ///< empty: the usual one
    void focus(const ProductProblem &problem);
    QWidget *firstField() const;

signals:
    void edited();

private:
    using Field = ProductProblem::Field;

    QWidget *basics();
    QWidget *price();
    QWidget *billing();
    QWidget *tax();
    QWidget *checkout();
    QWidget *questions(); ///< custom fields
    void lock(FormRow *row);
    void touch(std::optional<Field> field);
    void showDependents();
    QStringList typed() const; ///< everything, for comparing

    const Purpose m_purpose;
    const QLocale m_locale;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_image = nullptr;
    AmountEdit *m_price = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_period = nullptr;
    QSpinBox *m_count = nullptr;
    QComboBox *m_interval = nullptr;
    QSpinBox *m_trialDays = nullptr;
    AmountEdit *m_trialPrice = nullptr;
    QComboBox *m_taxMode = nullptr;
    QComboBox *m_taxCategory = nullptr;
    QCheckBox *m_netPricing = nullptr;
    QLineEdit *m_successUrl = nullptr;
    QCheckBox *m_payWhatYouWant = nullptr;
    AmountEdit *m_suggested = nullptr;
    QCheckBox *m_recovery = nullptr;
    CustomFieldsEditor *m_customFields = nullptr;

    ProblemRows<ProductProblem> m_rows;
    NewProduct m_base; ///< what setDraft() brought: keeps what has no field here
    QStringList m_typedBefore;
    bool m_isLoading = false;
};
