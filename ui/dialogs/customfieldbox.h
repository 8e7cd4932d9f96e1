// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"

#include <QFrame>

class FormRow;
class FormSection;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// One custom field of a product.
class CustomFieldBox final : public QFrame
{
    Q_OBJECT
public:
    explicit CustomFieldBox(QWidget *parent = nullptr);

    NewCustomField field() const;
    void setField(const NewCustomField &field);
    void setNumber(int number); ///< from 1: part of the accessible names

    struct Rows
    {
        FormRow *key;
        FormRow *label;
        FormRow *length;
    };
    const Rows &rows() const { return m_rows; }

signals:
    void edited();
    void removed();

private:
    void showType();

    QComboBox *m_type;
    QLineEdit *m_key;
    QLineEdit *m_label;
    QSpinBox *m_min;
    QSpinBox *m_max;
    QLineEdit *m_checkLabel;
    QCheckBox *m_optional;
    QPushButton *m_remove;
    FormRow *m_checkRow;
    Rows m_rows{};
};
