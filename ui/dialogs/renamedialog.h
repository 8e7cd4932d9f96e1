// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;

/// Asks for the merchant's own name of a store.
class RenameDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RenameDialog(const QString &name, QWidget *parent = nullptr);
    QString name() const; ///< trimmed, never empty when accepted

private:
    QLineEdit *m_name;
};
