// SPDX-License-Identifier: GPL-3.0-or-later
#include "discountform.h"

#include "productpicker.h"
#include "ui/looks/words.h"
#include "ui/widgets/amountedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int codeLength = 10;
constexpr int spinLimit = 1'000'000'000;

template <class E> QString wireOf(E value) { return json::Open<E>(value).wire(); }

void choose(QComboBox *box, const QString &wire)
{
    if (box->findData(wire) < 0)
        box->addItem(wireWord(wire), wire); // the server's own word stays what it is
    box->setCurrentIndex(box->findData(wire));
}

template <class Box> Box *spinBox(Box *box)
{
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(112);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

} // namespace

QString randomCode(int length)
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    for (int i = 0; i < length; ++i)
        code += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return code;
}

DiscountForm::DiscountForm(Codes codes, const QList<Product> &allProducts, const TimeStyle &times, QWidget *parent)
    : QWidget(parent), m_codes(codes), m_locale(times.locale), m_zone(times.zone)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    for (QWidget *section : {basics(), value(), products(allProducts), limits()})
        column->addWidget(section);

    const auto onEdit = [this](Field field) { return [this, field] { touch(field); }; };
    connect(m_name, &QLineEdit::textChanged, this, onEdit(Field::Name));
    connect(m_code, &QLineEdit::textChanged, this, onEdit(Field::Code));
    connect(m_type, &QComboBox::currentIndexChanged, this, onEdit(Field::Percentage));
    connect(m_percentage, &QDoubleSpinBox::valueChanged, this, onEdit(Field::Percentage));
    connect(m_amount, &AmountEdit::edited, this, onEdit(Field::Amount));
    connect(m_duration, &QComboBox::currentIndexChanged, this, onEdit(Field::Duration));
    connect(m_months, &QSpinBox::valueChanged, this, onEdit(Field::Months));
    connect(m_products, &ProductPicker::edited, this, onEdit(Field::Products));
    connect(m_limit, &QSpinBox::valueChanged, this, onEdit(Field::MaxRedemptions));
    connect(m_expires, &QCheckBox::toggled, this, onEdit(Field::Expiry));
    connect(m_lastDay, &QDateEdit::dateChanged, this, onEdit(Field::Expiry));
    NewDiscount empty;
    empty.percentage = 10;
    setDraft(empty);
}

QWidget *DiscountForm::basics()
{
    auto *section = new FormSection(tr("Basics"));
    m_name = new QLineEdit;
    m_code = new QLineEdit;
    m_code->setPlaceholderText(tr("Creem makes one"));
    m_code->setMaxLength(discountlimits::maxCode + 1); // so that one too long is said, not cut
    m_code->setAccessibleName(tr("Code"));
    auto *make = new QPushButton(tr("&Generate"));
    make->setAutoDefault(false);
    make->setAccessibleName(tr("Generate a code"));
    connect(make, &QPushButton::clicked, this, [this] { m_code->setText(randomCode(codeLength)); });
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_code, 1);
    row->addWidget(make);
    cell->setFocusProxy(m_code);
    m_rows[Field::Name] = section->addRow(
        tr("&Name"), m_name, tr("For you and for the receipt, such as “Autumn sale”."));
    m_rows[Field::Code] = section->addRow(tr("&Code"), cell, tr("What customers type. Left empty, Creem makes one."));
    m_rows[Field::Code]->setVisible(m_codes == Codes::One);
    return section;
}

QWidget *DiscountForm::value()
{
    auto *section = new FormSection(tr("What it gives"));
    m_type = new QComboBox;
    m_type->addItem(tr("a percentage"), wireOf(DiscountType::Percentage));
    m_type->addItem(tr("a fixed amount"), wireOf(DiscountType::Fixed));
    m_percentage = spinBox(new QDoubleSpinBox);
    m_percentage->setLocale(m_locale);
    m_percentage->setRange(discountlimits::minPercentage, discountlimits::maxPercentage);
    m_percentage->setDecimals(2);
    m_percentage->setSuffix(tr(" %", "per cent, after a number"));
    m_amount = new AmountEdit({u"EUR"_s, u"USD"_s}, m_locale);
    m_duration = new QComboBox;
    m_duration->addItem(tr("once"), wireOf(DiscountDuration::Once));
    m_duration->addItem(tr("for some months"), wireOf(DiscountDuration::Repeating));
    m_duration->addItem(tr("forever"), wireOf(DiscountDuration::Forever));
    m_months = spinBox(new QSpinBox);
    m_months->setRange(1, discountlimits::maxMonths);
    section->addRow(tr("&Kind"), m_type);
    m_rows[Field::Percentage] = section->addRow(tr("&Percentage off"), m_percentage);
    m_rows[Field::Amount] = section->addRow(tr("A&mount off"), m_amount);
    m_rows[Field::Duration] = section->addRow(
        tr("&Lasts"), m_duration, tr("For a subscription: on which of its payments it is taken off."));
    m_rows[Field::Months] = section->addRow(tr("Mon&ths"), m_months);
    return section;
}

QWidget *DiscountForm::products(const QList<Product> &products)
{
    auto *section = new FormSection(tr("Products"));
    m_products = new ProductPicker(ProductPicker::Choice::Several, products, m_locale);
    m_products->setAccessibleName(tr("Products of the discount"));
    m_rows[Field::Products] = section->addWide(m_products);
    return section;
}

QWidget *DiscountForm::limits()
{
    auto *section = new FormSection(tr("Limits"));
    m_limit = spinBox(new QSpinBox);
    m_limit->setRange(0, spinLimit);
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setGroupSeparatorShown(true);
    m_expires = new QCheckBox(tr("It &ends"));
    m_lastDay = new QDateEdit;
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setLocale(m_locale);
    m_lastDay->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_rows[Field::MaxRedemptions] = section->addRow(tr("&Used at most"), m_limit);
    m_rows[Field::MaxRedemptions]->setVisible(m_codes == Codes::One);
    section->addRow(QString(), m_expires);
    m_rows[Field::Expiry] = section->addRow(
        tr("Last &day"), m_lastDay,
        tr("Until the end of that day, %1.", "a time zone").arg(QString::fromLatin1(m_zone.id())));
    return section;
}

void DiscountForm::setDraft(const NewDiscount &draft)
{
    m_isLoading = true;
    m_name->setText(draft.name);
    m_code->setText(draft.code.value_or(QString()));
    choose(m_type, draft.type.wire());
    m_percentage->setValue(draft.percentage.value_or(discountlimits::minPercentage));
    m_amount->setAmount(
        draft.amount ? std::optional(Money{*draft.amount, draft.currency.value_or(u"USD"_s)}) : std::nullopt);
    choose(m_duration, draft.duration.wire());
    m_months->setValue(int(qBound(qint64(1), draft.durationInMonths.value_or(3), qint64(discountlimits::maxMonths))));
    m_products->setChosen(draft.appliesToProducts);
    m_limit->setValue(int(qBound(qint64(0), draft.maxRedemptions.value_or(0), qint64(spinLimit))));
    m_expires->setChecked(draft.expiryDate.has_value());
    m_lastDay->setDate(draft.expiryDate ? draft.expiryDate->toTimeZone(m_zone).date()
                                        : QDateTime::currentDateTime().toTimeZone(m_zone).date().addDays(30));
    m_isLoading = false;
    m_rows.forgetTouches();
    showDependents();
    m_typedBefore = typed();
}

NewDiscount DiscountForm::draft() const
{
    NewDiscount draft;
    draft.name = m_name->text().trimmed();
    if (const QString code = m_code->text().trimmed(); m_codes == Codes::One && !code.isEmpty())
        draft.code = code;
    draft.type = json::Open<DiscountType>::fromWire(m_type->currentData().toString());
    if (draft.type == DiscountType::Percentage) {
        draft.percentage = m_percentage->value();
    } else {
        draft.currency = m_amount->currency();
        if (const auto amount = m_amount->amount())
            draft.amount = amount->minor;
    }
    draft.duration = json::Open<DiscountDuration>::fromWire(m_duration->currentData().toString());
    if (draft.duration == DiscountDuration::Repeating)
        draft.durationInMonths = m_months->value();
    draft.appliesToProducts = m_products->chosen();
    if (m_codes == Codes::Many)
        draft.maxRedemptions = 1;
    else if (m_limit->value() > 0)
        draft.maxRedemptions = m_limit->value();
    if (m_expires->isChecked()) // its last second: what has only milliseconds more is no other day
        draft.expiryDate = m_lastDay->date().endOfDay(m_zone).toUTC();
    return draft;
}

QList<DiscountProblem> DiscountForm::unreadable() const
{
    if (m_type->currentData().toString() == wireOf(DiscountType::Percentage) || m_amount->isBlank()
        || m_amount->amount())
        return {};
    return {{Field::Amount, ProblemKind::Malformed}};
}

QList<DiscountProblem> DiscountForm::problems() const
{
    return withUnreadable(unreadable(), problemsOf(draft(), QDateTime::currentDateTimeUtc()));
}

QStringList DiscountForm::productNames() const
{
    QStringList names;
    for (const QString &id : m_products->chosen()) {
        const Product *product = m_products->product(id);
        names.append(product ? product->name : id);
    }
    return names;
}

QStringList DiscountForm::typed() const
{
    return {QString::fromUtf8(QJsonDocument(json::write(draft())).toJson(QJsonDocument::Compact)), m_amount->text()};
}

bool DiscountForm::isChanged() const { return typed() != m_typedBefore; }

void DiscountForm::touch(Field field)
{
    if (m_isLoading)
        return;
    m_rows.touch(field);
    showDependents();
    emit edited();
}

void DiscountForm::showDependents()
{
    const bool isPercentage = m_type->currentData().toString() == wireOf(DiscountType::Percentage);
    m_rows[Field::Percentage]->setVisible(isPercentage);
    m_rows[Field::Amount]->setVisible(!isPercentage);
    m_rows[Field::Months]->setVisible(m_duration->currentData().toString() == wireOf(DiscountDuration::Repeating));
    m_rows[Field::Expiry]->setVisible(m_expires->isChecked());
}

void DiscountForm::showProblems(bool all) { m_rows.show(problems(), all); }

QWidget *DiscountForm::firstField() const { return m_name; }
