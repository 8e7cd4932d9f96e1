// SPDX-License-Identifier: GPL-3.0-or-later
#include "productform.h"

#include "customfieldseditor.h"
#include "ui/looks/words.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

template <class E> QString wireOf(E value) { return json::Open<E>(value).wire(); }

/// The server may have chosen something that we don't know: it stays what it is, under its own word.
void choose(QComboBox *box, const QString &wire)
{
    if (box->findData(wire) < 0)
        box->addItem(wireWord(wire), wire);
    box->setCurrentIndex(box->findData(wire));
}

QString chosen(const QComboBox *box) { return box->currentData().toString(); }

std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

template <class E> std::optional<json::Open<E>> chosenAs(const QComboBox *box)
{
    const QString wire = chosen(box);
    return wire.isEmpty() ? std::nullopt : std::optional(json::Open<E>::fromWire(wire));
}

QSpinBox *numberBox(int from, int to)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(112);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

QLineEdit *addressEdit()
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(u"https://"_s);
    edit->setMaxLength(rules::maxUrl + 1); // so that one too long is said, not cut
    return edit;
}

/// The currency is part of the price's row.
ProductProblem atItsRow(ProductProblem problem)
{
    if (problem.field == ProductField::Currency)
        problem.field = ProductField::Price;
    return problem;
}

} // namespace

ProductForm::ProductForm(Purpose purpose, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_locale(locale)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    for (QWidget *section : {basics(), price(), billing(), tax(), checkout(), questions()})
        column->addWidget(section);

    const auto onEdit = [this](std::optional<Field> field) { // none: nothing can be wrong with it
        return [this, field] { touch(field); };
    };
    connect(m_name, &QLineEdit::textChanged, this, onEdit(Field::Name));
    connect(m_description, &QPlainTextEdit::textChanged, this, onEdit(Field::Description));
    connect(m_image, &QLineEdit::textChanged, this, onEdit(Field::ImageUrl));
    connect(m_price, &AmountEdit::edited, this, onEdit(Field::Price));
    connect(m_type, &QComboBox::currentIndexChanged, this, onEdit(Field::BillingPeriod));
    connect(m_period, &QComboBox::currentIndexChanged, this, onEdit(Field::BillingPeriod));
    connect(m_interval, &QComboBox::currentIndexChanged, this, onEdit(Field::IntervalCount));
    connect(m_count, &QSpinBox::valueChanged, this, onEdit(Field::IntervalCount));
    connect(m_trialDays, &QSpinBox::valueChanged, this, onEdit(Field::TrialDays));
    connect(m_trialPrice, &AmountEdit::edited, this, onEdit(Field::TrialPrice));
    connect(m_taxMode, &QComboBox::currentIndexChanged, this, onEdit({}));
    connect(m_taxCategory, &QComboBox::currentIndexChanged, this, onEdit({}));
    connect(m_netPricing, &QCheckBox::toggled, this, onEdit({}));
    connect(m_successUrl, &QLineEdit::textChanged, this, onEdit(Field::SuccessUrl));
    connect(m_payWhatYouWant, &QCheckBox::stateChanged, this, onEdit({}));
    connect(m_suggested, &AmountEdit::edited, this, onEdit(Field::SuggestedPrice));
    connect(m_recovery, &QCheckBox::toggled, this, onEdit({}));
    connect(m_customFields, &CustomFieldsEditor::edited, this, onEdit(Field::CustomFields));

    NewProduct empty;
    empty.currency = u"USD"_s;
    setDraft(empty);
    m_price->setAmount({});
    m_rows.forgetTouches();
    m_typedBefore = typed();
}

QWidget *ProductForm::basics()
{
    auto *section = new FormSection(tr("Basics"));
    m_name = new QLineEdit;
    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(84);
    m_image = addressEdit();
    m_rows[Field::Name] = section->addRow(tr("&Name"), m_name);
    m_rows[Field::Description] = section->addRow(tr("&Description"), m_description);
    m_rows[Field::ImageUrl] = section->addRow(tr("&Image"), m_image, tr("The address of a PNG or JPEG."));
    return section;
}

QWidget *ProductForm::price()
{
    auto *section = new FormSection(tr("Price"));
    m_price = new AmountEdit({u"EUR"_s, u"USD"_s}, m_locale);
    m_rows[Field::Price] = section->addRow(tr("&Price"), m_price);
    setPriceHint({});
    return section;
}

QWidget *ProductForm::billing()
{
    auto *section = new FormSection(tr("Billing"));
    m_type = new QComboBox;
    m_type->addItem(tr("One-time payment"), wireOf(BillingType::OneTime));
    m_type->addItem(tr("Subscription"), wireOf(BillingType::Recurring));
    m_period = new QComboBox;
    for (const BillingPeriod period : {BillingPeriod::Daily, BillingPeriod::Monthly, BillingPeriod::Quarterly,
                                       BillingPeriod::HalfYearly, BillingPeriod::Yearly, BillingPeriod::Custom})
        m_period->addItem(wireWord(wireOf(period)), wireOf(period));
    m_count = numberBox(1, productlimits::maxIntervalCount(RecurringInterval::Day));
    m_interval = new QComboBox;
    m_interval->addItem(tr("days"), wireOf(RecurringInterval::Day));
    m_interval->addItem(tr("weeks"), wireOf(RecurringInterval::Week));
    m_interval->addItem(tr("months"), wireOf(RecurringInterval::Month));
    m_interval->addItem(tr("years"), wireOf(RecurringInterval::Year));
    m_interval->setAccessibleName(tr("Interval"));
    m_count->setAccessibleName(tr("Number of intervals"));
    auto *every = new QWidget;
    auto *everyRow = new QHBoxLayout(every);
    everyRow->setContentsMargins(0, 0, 0, 0);
    everyRow->setSpacing(8);
    everyRow->addWidget(m_count);
    everyRow->addWidget(m_interval);
    everyRow->addStretch(1);
    every->setFocusProxy(m_count);
    m_trialDays = numberBox(0, productlimits::maxTrialDays);
    m_trialDays->setSpecialValueText(tr("no trial"));
    m_trialPrice = new AmountEdit({u"USD"_s}, m_locale);
    m_trialPrice->setPlaceholder(tr("free"));

    section->addRow(tr("&Billing"), m_type);
    m_rows[Field::BillingPeriod] = section->addRow(tr("Billing p&eriod"), m_period);
    m_rows[Field::IntervalCount] = section->addRow(tr("E&very"), every);
    m_rows[Field::TrialDays] = section->addRow(tr("&Trial, days"), m_trialDays);
    m_rows[Field::TrialPrice] = section->addRow(tr("Trial p&rice"), m_trialPrice);
    return section;
}

QWidget *ProductForm::tax()
{
    auto *section = new FormSection(tr("Tax"));
    m_taxMode = new QComboBox;
    m_taxCategory = new QComboBox;
    if (m_purpose == Purpose::Create) {
        m_taxMode->addItem(tr("Creem's default"), QString());
        m_taxCategory->addItem(tr("Creem's default"), QString());
    }
    m_taxMode->addItem(tr("included in the price"), wireOf(TaxMode::Inclusive));
    m_taxMode->addItem(tr("added on top of the price"), wireOf(TaxMode::Exclusive));
    for (const TaxCategory category : {TaxCategory::Saas, TaxCategory::DigitalGoodsService, TaxCategory::Ebooks})
        m_taxCategory->addItem(wireWord(wireOf(category)), wireOf(category));
    m_netPricing = new QCheckBox(tr("Businesses with a tax id pay t&he net price"));
    section->addRow(tr("Ta&x"), m_taxMode);
    lock(section->addRow(tr("Tax cate&gory"), m_taxCategory));
    section->addRow(QString(), m_netPricing);
    return section;
}

QWidget *ProductForm::checkout()
{
    auto *section = new FormSection(tr("Checkout"));
    m_successUrl = addressEdit();
    m_payWhatYouWant = new QCheckBox(tr("Customers choose the price (pay &what you want)"));
    m_suggested = new AmountEdit({u"USD"_s}, m_locale);
    m_recovery = new QCheckBox(tr("Remind customers of &abandoned carts"));
    m_rows[Field::SuccessUrl] = section->addRow(
        tr("Page after pa&yment"), m_successUrl, tr("Where customers go when they have paid."));
    FormRow *payRow = section->addRow(QString(), m_payWhatYouWant);
    if (m_purpose == Purpose::Edit) {
        m_payWhatYouWant->setTristate(true);
        payRow->setHint(tr("Creem doesn't tell whether this is on. It stays as it is while the box is half checked."));
    }
    m_rows[Field::SuggestedPrice] = section->addRow(tr("S&uggested price"), m_suggested);
    lock(section->addRow(QString(), m_recovery));
    return section;
}

QWidget *ProductForm::questions()
{
    auto *section = new FormSection(tr("Custom fields"));
    m_customFields = new CustomFieldsEditor;
    m_customFields->setAccessibleName(tr("Custom fields"));
    m_rows[Field::CustomFields] = section->addWide(
        m_customFields, tr("Up to 3 questions that the checkout asks the customer."));
    lock(m_rows[Field::CustomFields]);
    return section;
}

/// What only a new product can be given.
void ProductForm::lock(FormRow *row)
{
    if (m_purpose != Purpose::Edit)
        return;
    row->field()->setEnabled(false);
    row->setHint(tr("Creem's API can't change this on a product that exists; Creem's web dashboard can."));
}

void ProductForm::setPriceHint(const QString &hint)
{
    m_rows[Field::Price]->setHint(
        hint.isEmpty() ? tr("At least %1, or 0 for a free product.").arg(formatAmount({100, u"USD"_s}, m_locale))
                       : hint);
}

void ProductForm::setDraft(const NewProduct &draft)
{
    m_isLoading = true;
    m_base = draft;
    m_name->setText(draft.name);
    m_description->setPlainText(draft.description);
    m_image->setText(draft.imageUrl.value_or(QString()));
    m_price->setAmount(Money{draft.price, draft.currency});
    choose(m_type, draft.billingType.wire());
    choose(m_period, draft.billingPeriod ? draft.billingPeriod->wire() : wireOf(BillingPeriod::Monthly));
    choose(m_interval, draft.recurringInterval ? draft.recurringInterval->wire() : wireOf(RecurringInterval::Month));
    const auto bounded = [](const std::optional<qint64> &n, const QSpinBox *box) {
        return int(qBound(qint64(box->minimum()), n.value_or(box->minimum()), qint64(box->maximum())));
    };
    m_count->setValue(bounded(draft.recurringIntervalCount, m_count));
    m_trialDays->setValue(bounded(draft.trialPeriodDays, m_trialDays));
    m_trialPrice->setAmount(
        draft.trialPrice.value_or(0) == 0 ? std::nullopt : std::optional(Money{*draft.trialPrice, draft.currency}));
    choose(m_taxMode, draft.taxMode ? draft.taxMode->wire() : QString());
    choose(m_taxCategory, draft.taxCategory ? draft.taxCategory->wire() : QString());
    m_netPricing->setChecked(draft.businessNetPricing.value_or(false));
    m_successUrl->setText(draft.defaultSuccessUrl.value_or(QString()));
    if (m_purpose == Purpose::Edit && !draft.payWhatYouWant)
        m_payWhatYouWant->setCheckState(Qt::PartiallyChecked);
    else
        m_payWhatYouWant->setChecked(draft.payWhatYouWant.value_or(false));
    m_suggested->setAmount(
        draft.suggestedPrice ? std::optional(Money{*draft.suggestedPrice, draft.currency}) : std::nullopt);
    m_recovery->setChecked(draft.abandonedCartRecoveryEnabled.value_or(false));
    m_customFields->setFields(draft.customFields.value_or(QList<NewCustomField>()));
    m_isLoading = false;
    m_rows.forgetTouches();
    showDependents();
    m_typedBefore = typed();
}

NewProduct ProductForm::draft() const
{
    NewProduct draft = m_base;
    const bool isNew = m_purpose == Purpose::Create;
    draft.name = m_name->text().trimmed();
    draft.description = m_description->toPlainText().trimmed();
    draft.imageUrl = textOf(m_image);
    if (draft.imageUrl != m_base.imageUrl)
        draft.imageUrls.reset(); // they show the image that was before
    draft.price = m_price->amount().value_or(Money()).minor;
    draft.currency = m_price->currency();
    draft.billingType = json::Open<BillingType>::fromWire(chosen(m_type));
    draft.billingPeriod.reset();
    draft.recurringInterval.reset();
    draft.recurringIntervalCount.reset();
    draft.trialPeriodDays.reset();
    draft.trialPrice.reset();
    if (draft.billingType != BillingType::OneTime) {
        draft.billingPeriod = chosenAs<BillingPeriod>(m_period);
        if (draft.billingPeriod && *draft.billingPeriod == BillingPeriod::Custom) {
            draft.recurringInterval = chosenAs<RecurringInterval>(m_interval);
            draft.recurringIntervalCount = m_count->value();
        }
        if (m_trialDays->value() > 0) {
            draft.trialPeriodDays = m_trialDays->value();
            if (const auto price = m_trialPrice->amount())
                draft.trialPrice = price->minor;
        }
    }
    draft.taxMode = chosenAs<TaxMode>(m_taxMode);
    draft.taxCategory = chosenAs<TaxCategory>(m_taxCategory);
    if (m_base.businessNetPricing || m_netPricing->isChecked())
        draft.businessNetPricing = m_netPricing->isChecked();
    draft.defaultSuccessUrl = textOf(m_successUrl);
    draft.payWhatYouWant.reset();
    draft.suggestedPrice.reset();
    if (m_payWhatYouWant->checkState() == Qt::Checked) {
        draft.payWhatYouWant = true;
        if (const auto price = m_suggested->amount())
            draft.suggestedPrice = price->minor;
    } else if (!isNew && m_payWhatYouWant->checkState() == Qt::Unchecked) {
        draft.payWhatYouWant = false;
    }
    draft.abandonedCartRecoveryEnabled.reset();
    if (isNew && m_recovery->isChecked())
        draft.abandonedCartRecoveryEnabled = true;
    draft.customFields.reset();
    if (const auto fields = m_customFields->fields(); !fields.isEmpty())
        draft.customFields = fields;
    return draft;
}

QList<ProductProblem> ProductForm::unreadable() const
{
    QList<ProductProblem> problems;
    const auto look = [&](const AmountEdit *edit, Field field, bool isRequired) {
        if (edit->isBlank() && isRequired)
            problems.append({field, ProductProblem::Kind::Missing});
        else if (!edit->isBlank() && !edit->amount())
            problems.append({field, ProductProblem::Kind::Malformed});
    };
    look(m_price, Field::Price, true);
    if (chosen(m_type) != wireOf(BillingType::OneTime) && m_trialDays->value() > 0)
        look(m_trialPrice, Field::TrialPrice, false);
    if (m_payWhatYouWant->checkState() == Qt::Checked)
        look(m_suggested, Field::SuggestedPrice, false);
    return problems;
}

QStringList ProductForm::typed() const
{
    const QByteArray draftText = QJsonDocument(json::write(draft())).toJson(QJsonDocument::Compact);
    return {QString::fromUtf8(draftText), m_price->text(), m_trialPrice->text(), m_suggested->text()};
}

bool ProductForm::isChanged() const { return typed() != m_typedBefore; }

void ProductForm::touch(std::optional<Field> field)
{
    if (m_isLoading)
        return;
    if (field)
        m_rows.touch(*field);
    showDependents();
    emit edited();
}

void ProductForm::showDependents()
{
    const bool recurring = chosen(m_type) != wireOf(BillingType::OneTime);
    const bool custom = recurring && chosen(m_period) == wireOf(BillingPeriod::Custom);
    m_rows[Field::BillingPeriod]->setVisible(recurring);
    m_rows[Field::IntervalCount]->setVisible(custom);
    m_rows[Field::TrialDays]->setVisible(recurring);
    m_rows[Field::TrialPrice]->setVisible(recurring && m_trialDays->value() > 0);
    m_rows[Field::SuggestedPrice]->setVisible(m_payWhatYouWant->checkState() == Qt::Checked);
    if (const auto interval = chosenAs<RecurringInterval>(m_interval); interval && interval->known())
        m_count->setMaximum(productlimits::maxIntervalCount(*interval->known()));
    for (AmountEdit *edit : {m_trialPrice, m_suggested})
        if (edit->currency() != m_price->currency())
            edit->setCurrency(m_price->currency());
}

void ProductForm::showProblems(const QList<ProductProblem> &problems, bool all)
{
    QList<ProductProblem> shown = problems;
    for (ProductProblem &problem : shown)
        problem = atItsRow(problem);
    m_rows.show(shown, all);
    if (m_rows.isTouched(Field::CustomFields))
        m_customFields->showProblems(problems);
}

void ProductForm::focus(const ProductProblem &problem)
{
    if (m_rows.at(atItsRow(problem).field))
        m_rows.focus(atItsRow(problem));
    else
        m_customFields->fieldOf(problem)->setFocus();
}

QWidget *ProductForm::firstField() const { return m_name; }
