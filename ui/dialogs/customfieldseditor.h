// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/productrules.h"

#include <QWidget>

class CustomFieldBox;
class QPushButton;

/// The questions that a checkout asks, at most as many as Creem takes.
class CustomFieldsEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomFieldsEditor(QWidget *parent = nullptr);

    QList<NewCustomField> fields() const;
    void setFields(const QList<NewCustomField> &fields);

    void showProblems(const QList<ProductProblem> &problems); ///< those of custom fields; others are not looked at
    QWidget *fieldOf(const ProductProblem &problem) const;

signals:
    void edited();

private:
    QPushButton *m_add;
    QList<CustomFieldBox *> m_boxes; ///< as many as Creem takes; the first m_count are in use
    int m_count = 0;
};
