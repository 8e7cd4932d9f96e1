// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problemrows.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

class AmountEdit;
class ProductPicker;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
struct TimeStyle;

/// All that can be said of a discount, as fields. It knows the rules' fields, not the calls.
class DiscountForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Codes {
        One,
        Many ///< the codes are made somewhere else: single-use, so neither a code nor a limit is asked for
    };
    DiscountForm(Codes codes, const QList<Product> &products, const TimeStyle &times, QWidget *parent = nullptr);

    void setDraft(const NewDiscount &draft); ///< as untouched
    NewDiscount draft() const;
    QList<DiscountProblem> problems() const; ///< what can't be read and what the rules find
    bool isChanged() const;                  ///< since setDraft(), by what is typed
    QStringList productNames() const;        ///< of what is chosen

    void showProblems(bool all); ///< at the fields. all: also at those that nobody has touched.
    void focus(const DiscountProblem &problem) { m_rows.focus(problem); }
    QWidget *firstField() const;

signals:
    void edited();

private:
    using Field = DiscountField;

    QWidget *basics();
    QWidget *value();
    QWidget *products(const QList<Product> &products);
    QWidget *limits();
    QList<DiscountProblem> unreadable() const;
    void touch(Field field);
    void showDependents();
    QStringList typed() const;

    const Codes m_codes;
    const QLocale m_locale;
    const QTimeZone m_zone;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_type = nullptr;
    QDoubleSpinBox *m_percentage = nullptr;
    AmountEdit *m_amount = nullptr;
    QComboBox *m_duration = nullptr;
    QSpinBox *m_months = nullptr;
    ProductPicker *m_products = nullptr;
    QSpinBox *m_limit = nullptr;
    QCheckBox *m_expires = nullptr;
    QDateEdit *m_lastDay = nullptr;

    ProblemRows<DiscountProblem> m_rows;
    QStringList m_typedBefore;
    bool m_isLoading = false;
};

/// A code that is easy to read out and to type: no letter that looks like a digit. length: in characters.
QString randomCode(int length);
