// SPDX-License-Identifier: GPL-3.0-or-later
#include "amountedit.h"

#include "plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

AmountEdit::AmountEdit(const QStringList &currencies, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_text(new QLineEdit)
{
    m_text->setAlignment(Qt::AlignRight);
    m_text->setMaxLength(32);
    m_text->setFixedWidth(144);
    setFocusProxy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    if (currencies.size() == 1) {
        m_currency = new PlainLabel(currencies.first());
        m_currency->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(m_currency);
    } else {
        m_currencies = new QComboBox;
        m_currencies->addItems(currencies);
        connect(m_currencies, &QComboBox::currentTextChanged, this, &AmountEdit::edited);
        row->addWidget(m_currencies);
    }
    row->addStretch(1);
    connect(m_text, &QLineEdit::textChanged, this, &AmountEdit::edited);
    connect(m_text, &QLineEdit::editingFinished, this, &AmountEdit::tidy);
}

std::optional<Money> AmountEdit::amount() const { return parseAmount(m_text->text(), currency(), m_locale); }
bool AmountEdit::isBlank() const { return m_text->text().trimmed().isEmpty(); }
QString AmountEdit::text() const { return m_text->text(); }
QString AmountEdit::currency() const { return m_currencies ? m_currencies->currentText() : m_currency->text(); }

void AmountEdit::setAmount(const std::optional<Money> &amount)
{
    if (amount)
        setCurrency(amount->currency);
    m_text->setText(amount ? formatAmount(*amount, m_locale) : QString());
}

void AmountEdit::setCurrency(const QString &currency)
{
    if (m_currency) {
        m_currency->setText(currency);
        emit edited();
        return;
    }
    if (m_currencies->findText(currency) < 0) // what the server has counts, whatever we would offer
        m_currencies->addItem(currency);
    m_currencies->setCurrentText(currency);
}

void AmountEdit::setPlaceholder(const QString &text) { m_text->setPlaceholderText(text); }

void AmountEdit::setAccessibleNames(const QString &name)
{
    setAccessibleName(tr("%1, amount and currency").arg(name));
    m_text->setAccessibleName(name);
    if (m_currencies)
        m_currencies->setAccessibleName(tr("%1, currency").arg(name));
}

void AmountEdit::setAccessibleNote(const QString &note) { m_text->setAccessibleDescription(note); }

/// What was understood, written out: "19" becomes "19.00", so that nobody has to guess.
void AmountEdit::tidy()
{
    if (const auto money = amount())
        m_text->setText(formatAmount(*money, m_locale));
}
