// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

/// Every shortcut there is, in words.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
};
