// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problemrows.h"

#include <QWidget>

class QLineEdit;

/// What a merchant can say of a customer, as fields.
class CustomerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerForm(QWidget *parent = nullptr);

    void setDraft(const NewCustomer &draft); ///< as untouched
    NewCustomer draft() const;
    bool isChanged() const; ///< since setDraft()

    void showProblems(const QList<CustomerProblem> &problems, bool all) { m_rows.show(problems, all); }
    void focus(const CustomerProblem &problem) { m_rows.focus(problem); }
    QWidget *firstField() const;

signals:
    void edited();

private:
    QLineEdit *m_name;
    QLineEdit *m_email;
    ProblemRows<CustomerProblem> m_rows;
    NewCustomer m_before;
};
