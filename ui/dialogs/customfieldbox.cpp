// SPDX-License-Identifier: GPL-3.0-or-later
#include "customfieldbox.h"

#include "core/api/productrules.h"
#include "ui/looks/words.h"
#include "ui/widgets/formsection.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QSpinBox *lengthBox(const QString &none)
{
    auto *box = new QSpinBox;
    box->setRange(0, productlimits::maxFieldLength);
    box->setSpecialValueText(none);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(112);
    return box;
}

std::optional<qint64> lengthOf(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional<qint64>(box->value()) : std::nullopt;
}

} // namespace

CustomFieldBox::CustomFieldBox(QWidget *parent)
    : QFrame(parent), m_type(new QComboBox), m_key(new QLineEdit), m_label(new QLineEdit),
      m_min(lengthBox(tr("no minimum"))), m_max(lengthBox(tr("no maximum"))), m_checkLabel(new QLineEdit),
      m_optional(new QCheckBox(tr("May be left empty"))), m_remove(new QPushButton(tr("Remove")))
{
    m_type->addItem(tr("Text"), json::Open(CustomFieldType::Text).wire());
    m_type->addItem(tr("Check box"), json::Open(CustomFieldType::Checkbox).wire());
    m_key->setPlaceholderText(u"companyName"_s);
    m_remove->setAutoDefault(false);

    auto *lengths = new QWidget;
    auto *lengthRow = new QHBoxLayout(lengths);
    lengthRow->setContentsMargins(0, 0, 0, 0);
    lengthRow->setSpacing(8);
    lengthRow->addWidget(m_min);
    lengthRow->addWidget(new PlainLabel(tr("to")));
    lengthRow->addWidget(m_max);
    lengthRow->addStretch(1);
    lengths->setFocusProxy(m_min);

    auto *section = new FormSection(tr("Custom field"));
    section->addRow(tr("Kind"), m_type);
    m_rows.label = section->addRow(tr("Label"), m_label, tr("What the customer is asked, at most 50 characters."));
    m_rows.key = section->addRow(tr("Key"), m_key, tr("How your program finds the answer: letters and digits."));
    m_rows.length = section->addRow(tr("Characters"), lengths);
    m_checkRow = section->addRow(tr("Text beside it"), m_checkLabel, tr("Markdown, for a link to your terms."));
    section->addRow(QString(), m_optional);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(section);
    column->addWidget(m_remove, 0, Qt::AlignRight);

    for (QLineEdit *edit : {m_key, m_label, m_checkLabel})
        connect(edit, &QLineEdit::textChanged, this, &CustomFieldBox::edited);
    for (QSpinBox *box : {m_min, m_max})
        connect(box, &QSpinBox::valueChanged, this, &CustomFieldBox::edited);
    connect(m_optional, &QCheckBox::toggled, this, &CustomFieldBox::edited);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showType();
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &CustomFieldBox::removed);
    showType();
    setFocusProxy(m_type); // the first: Tab would skip what stands before it
}

void CustomFieldBox::showType()
{
    const bool text = m_type->currentData().toString() == json::Open(CustomFieldType::Text).wire();
    m_rows.length->setVisible(text);
    m_checkRow->setVisible(!text);
}

NewCustomField CustomFieldBox::field() const
{
    NewCustomField field;
    field.type = json::Open<CustomFieldType>::fromWire(m_type->currentData().toString());
    field.key = m_key->text().trimmed();
    field.label = m_label->text().trimmed();
    field.optional = m_optional->isChecked();
    if (field.type == CustomFieldType::Text && (lengthOf(m_min) || lengthOf(m_max)))
        field.text = NewCustomTextField{lengthOf(m_max), lengthOf(m_min)};
    if (field.type == CustomFieldType::Checkbox && !m_checkLabel->text().trimmed().isEmpty())
        field.checkbox = NewCustomCheckbox{m_checkLabel->text().trimmed()};
    return field;
}

void CustomFieldBox::setField(const NewCustomField &field)
{
    const auto bounded = [](const std::optional<qint64> &n) {
        return int(qBound(qint64(0), n.value_or(0), qint64(productlimits::maxFieldLength)));
    };
    const QString wire = field.type.wire();
    if (m_type->findData(wire) < 0)
        m_type->addItem(wireWord(wire), wire);
    m_type->setCurrentIndex(m_type->findData(wire));
    m_key->setText(field.key);
    m_label->setText(field.label);
    m_optional->setChecked(field.optional.value_or(false));
    const NewCustomTextField text = field.text.value_or(NewCustomTextField());
    m_min->setValue(bounded(text.minLength));
    m_max->setValue(bounded(text.maxLength));
    m_checkLabel->setText(field.checkbox ? field.checkbox->label.value_or(QString()) : QString());
}

void CustomFieldBox::setNumber(int number)
{
    const auto name = [number](QWidget *widget, const QString &what) {
        widget->setAccessibleName(tr("Custom field %1: %2").arg(QString::number(number), what));
    };
    name(m_type, tr("Kind"));
    name(m_key, tr("Key"));
    name(m_label, tr("Label"));
    name(m_min, tr("Fewest characters"));
    name(m_max, tr("Most characters"));
    name(m_checkLabel, tr("Text beside it"));
    name(m_optional, tr("May be left empty"));
    name(m_remove, tr("Remove"));
    name(m_rows.length->field(), tr("Characters"));
}
