// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/format/money.h"

#include <QWidget>

class PlainLabel;
class QComboBox;
class QLineEdit;

/// An amount of money as a person types it, exact to the minor unit. With one currency that is just shown, or several
/// to choose from.
class AmountEdit final : public QWidget
{
    Q_OBJECT
public:
    AmountEdit(const QStringList &currencies, const QLocale &locale, QWidget *parent = nullptr);

    std::optional<Money> amount() const; ///< nullopt: nothing typed, or no amount
    bool isBlank() const;
    QString text() const;
    QString currency() const;

    void setAmount(const std::optional<Money> &amount); ///< nullopt: blank
    void setCurrency(const QString &currency);          ///< keeps what is typed
    void setPlaceholder(const QString &text);
    /// For screen readers; the currency's name is made from it.
    void setAccessibleNames(const QString &name);
    void setAccessibleNote(const QString &note);

signals:
    void edited(); ///< by a person, or by setAmount() and setCurrency()

private:
    void tidy();

    const QLocale m_locale;
    QLineEdit *m_text;
    QComboBox *m_currencies = nullptr; ///< null: there is only one
    PlainLabel *m_currency = nullptr;  ///< null: there are several
};
