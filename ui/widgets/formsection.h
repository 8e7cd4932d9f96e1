// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class PlainLabel;
class ToneLabel;
class QFormLayout;
class QVBoxLayout;

/// One field of a form: what it asks beside it, and below it a hint or what is wrong.
class FormRow final : public QObject
{
    Q_OBJECT
public:
    void setHint(const QString &hint);
    void setProblem(const QString &problem); ///< empty: none; then the hint is back
    bool hasProblem() const { return !m_problem.isEmpty(); }
    void setVisible(bool visible);
    QWidget *field() const { return m_field; }

private:
    friend class FormSection;
    FormRow(QFormLayout *layout, PlainLabel *label, QWidget *field, QObject *parent); ///< label: null, wide
    void showNote();

    QFormLayout *m_layout;
    QWidget *m_cell;
    QWidget *m_field;
    ToneLabel *m_note;
    QString m_hint;
    QString m_problem;
};

/// A titled group of fields, labels on the left in one column through all sections of a form.
class FormSection final : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    /// label: with a mnemonic; gives the field its accessible name too. Empty: the field names itself.
    FormRow *addRow(const QString &label, QWidget *field, const QString &hint = {});
    FormRow *addWide(QWidget *field, const QString &hint = {}); ///< under both columns; it names itself

private:
    QFormLayout *m_form;
};
