// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutform.h"

#include "customfieldseditor.h"
#include "productpicker.h"
#include "ui/looks/words.h"
#include "ui/widgets/amountedit.h"

#include <QCheckBox>
#include <QCompleter>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QJsonObject> metadataFrom(const QString &text, bool *isTwice)
{
    QJsonObject object;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto at = line.indexOf(u'=');
        const QString key = line.left(at).trimmed();
        if (at < 0 || key.isEmpty())
            return {};
        if (object.contains(key)) {
            if (isTwice)
                *isTwice = true;
            return {};
        }
        object.insert(key, line.mid(at + 1).trimmed());
    }
    return object;
}

CheckoutForm::CheckoutForm(const QList<Product> &products, const QList<Discount> &discounts, const QLocale &locale,
                           QWidget *parent)
    : QWidget(parent), m_discounts(discounts), m_locale(locale)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    for (QWidget *section : {sale(products), customer(), afterwards(), questions()})
        column->addWidget(section);
    const auto onEdit = [this](Field field) { return [this, field] { touch(field); }; };
    connect(m_product, &ProductPicker::edited, this, onEdit(Field::Product));
    connect(m_units, &QSpinBox::valueChanged, this, onEdit(Field::Units));
    connect(m_hasPrice, &QCheckBox::toggled, this, onEdit(Field::CustomPrice));
    connect(m_price, &AmountEdit::edited, this, onEdit(Field::CustomPrice));
    connect(m_code, &QLineEdit::textChanged, this, onEdit(Field::DiscountCode));
    connect(m_email, &QLineEdit::textChanged, this, onEdit(Field::CustomerEmail));
    connect(m_successUrl, &QLineEdit::textChanged, this, onEdit(Field::SuccessUrl));
    connect(m_requestId, &QLineEdit::textChanged, this, onEdit(Field::RequestId));
    connect(m_metadata, &QPlainTextEdit::textChanged, this, onEdit(Field::Metadata));
    connect(m_fields, &CustomFieldsEditor::edited, this, [this] {
        m_areFieldsTouched = true;
        emit edited();
    });
    showDependents();
    m_typedBefore = typed();
}

QWidget *CheckoutForm::sale(const QList<Product> &products)
{
    auto *section = new FormSection(tr("What is sold"));
    m_product = new ProductPicker(ProductPicker::Choice::One, products, m_locale);
    m_product->setAccessibleName(tr("Product of the checkout"));
    m_units = new QSpinBox;
    m_units->setRange(1, int(checkoutlimits::maxUnits));
    m_units->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_units->setMinimumWidth(112);
    m_units->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hasPrice = new QCheckBox(tr("Another &price than the product's"));
    m_price = new AmountEdit({u"USD"_s}, m_locale);
    m_code = new QLineEdit;
    m_code->setPlaceholderText(tr("none"));
    QStringList codes;
    for (const Discount &discount : m_discounts)
        if (discount.status == DiscountStatus::Active)
            codes.append(discount.code);
    auto *completer = new QCompleter(codes, m_code);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_code->setCompleter(completer);
    m_rows[Field::Product] = section->addWide(m_product);
    m_rows[Field::Units] = section->addRow(tr("&Units"), m_units, tr("Seats, for a subscription with seats."));
    section->addRow(QString(), m_hasPrice);
    m_rows[Field::CustomPrice] = section->addRow(tr("Own p&rice"), m_price, tr("Of one unit."));
    m_rows[Field::DiscountCode] = section->addRow(
        tr("&Discount code"), m_code, tr("It is filled in for the customer."));
    return section;
}

QWidget *CheckoutForm::customer()
{
    auto *section = new FormSection(tr("Who buys"));
    m_email = new QLineEdit;
    m_email->setPlaceholderText(tr("anybody who has the link"));
    m_email->setMaxLength(rules::maxEmail + 1);
    m_rows[Field::CustomerEmail] = section->addRow(
        tr("Customer's &e-mail"), m_email, tr("It is filled in for the customer. Left empty, the checkout asks."));
    return section;
}

QWidget *CheckoutForm::afterwards()
{
    auto *section = new FormSection(tr("For your own system"));
    m_successUrl = new QLineEdit;
    m_successUrl->setPlaceholderText(u"https://"_s);
    m_successUrl->setMaxLength(rules::maxUrl + 1);
    m_requestId = new QLineEdit;
    m_metadata = new QPlainTextEdit;
    m_metadata->setTabChangesFocus(true);
    m_metadata->setFixedHeight(72);
    m_metadata->setPlaceholderText(u"user = 42"_s);
    m_rows[Field::SuccessUrl] = section->addRow(
        tr("Page after pa&yment"), m_successUrl, tr("Left empty, the product's own."));
    m_rows[Field::RequestId] = section->addRow(
        tr("Request &id"), m_requestId, tr("Comes back to you with the payment."));
    m_rows[Field::Metadata] = section->addRow(tr("&Metadata"), m_metadata, tr("One entry a line: key = value."));
    return section;
}

QWidget *CheckoutForm::questions()
{
    auto *section = new FormSection(tr("Custom fields"));
    m_fields = new CustomFieldsEditor;
    m_fields->setAccessibleName(tr("Custom fields"));
    section->addWide(m_fields, tr("Up to 3 questions that the checkout asks the customer."));
    return section;
}

void CheckoutForm::setProduct(const QString &id)
{
    m_isLoading = true;
    m_product->setChosen(id.isEmpty() ? QStringList() : QStringList{id});
    m_isLoading = false;
    m_rows.forgetTouches();
    showDependents();
    m_typedBefore = typed();
}

const Product *CheckoutForm::product() const
{
    const QStringList chosen = m_product->chosen();
    return chosen.isEmpty() ? nullptr : m_product->product(chosen.first());
}

const Discount *CheckoutForm::discount() const
{
    const QString code = m_code->text().trimmed();
    for (const Discount &discount : m_discounts) // a deleted one's code may have been given to another since
        if (discount.code.compare(code, Qt::CaseInsensitive) == 0 && discount.status != DiscountStatus::Deleted)
            return &discount;
    return nullptr;
}

NewCheckout CheckoutForm::draft() const
{
    NewCheckout draft;
    draft.productId = m_product->chosen().value(0);
    if (m_units->value() > 1)
        draft.units = m_units->value();
    if (m_hasPrice->isChecked() && !m_hasPrice->isHidden())
        if (const auto price = m_price->amount())
            draft.customPrice = price->minor;
    draft.discountCode = textOf(m_code);
    if (const auto email = textOf(m_email))
        draft.customer = CheckoutCustomer{{}, email};
    draft.successUrl = textOf(m_successUrl);
    draft.requestId = textOf(m_requestId);
    if (const auto metadata = metadataFrom(m_metadata->toPlainText()); metadata && !metadata->isEmpty())
        draft.metadata = metadata;
    if (const auto fields = m_fields->fields(); !fields.isEmpty())
        draft.customFields = fields;
    return draft;
}

QList<CheckoutProblem> CheckoutForm::unreadable() const
{
    QList<CheckoutProblem> problems;
    if (m_hasPrice->isChecked() && !m_hasPrice->isHidden() && !m_price->amount())
        problems.append({Field::CustomPrice, m_price->isBlank() ? ProblemKind::Missing : ProblemKind::Malformed});
    bool isTwice = false;
    if (!metadataFrom(m_metadata->toPlainText(), &isTwice))
        problems.append({Field::Metadata, isTwice ? ProblemKind::Duplicate : ProblemKind::Malformed});
    return problems;
}

QList<CheckoutProblem> CheckoutForm::problems() const
{
    return withUnreadable(unreadable(), problemsOf(draft(), {product(), discount()}));
}

QList<ProductProblem> CheckoutForm::fieldProblems() const { return problemsOf(m_fields->fields()); }

QString CheckoutForm::problem() const
{
    const QString problem = firstOf(problems());
    return problem.isEmpty() ? firstOf(fieldProblems()) : problem;
}

QStringList CheckoutForm::typed() const
{
    return {QString::fromUtf8(QJsonDocument(json::write(draft())).toJson(QJsonDocument::Compact)), m_price->text(),
            m_metadata->toPlainText()};
}

bool CheckoutForm::isChanged() const { return typed() != m_typedBefore; }

void CheckoutForm::touch(Field field)
{
    if (m_isLoading)
        return;
    m_rows.touch(field);
    showDependents();
    emit edited();
}

void CheckoutForm::showDependents()
{
    const Product *chosen = product();
    const bool isRecurring = chosen && !(chosen->billingType == BillingType::OneTime);
    m_hasPrice->setVisible(!isRecurring); // Creem takes it for one-time products only
    m_rows[Field::CustomPrice]->setVisible(!isRecurring && m_hasPrice->isChecked());
    if (chosen && m_price->currency() != chosen->currency) {
        const QSignalBlocker quiet(m_price);
        m_price->setCurrency(chosen->currency);
    }
}

void CheckoutForm::showProblems(bool all)
{
    m_areFieldsTouched = m_areFieldsTouched || all;
    m_rows.show(problems(), all);
    if (m_areFieldsTouched)
        m_fields->showProblems(fieldProblems());
}

void CheckoutForm::focusProblem()
{
    if (const auto all = problems(); !all.isEmpty())
        return m_rows.focus(all.first());
    if (const auto all = fieldProblems(); !all.isEmpty())
        m_fields->fieldOf(all.first())->setFocus();
}

QWidget *CheckoutForm::firstField() const { return m_product; }
