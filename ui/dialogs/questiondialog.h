// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

/// A decision that a merchant can't take back lightly: a heading, plain words, and two buttons of which the safe one
/// has the focus. QMessageBox renders markup in what it is told, so it isn't used.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;
        QString text; ///< may hold other people's words
        QString act;  ///< the button that does it; empty: there is nothing to do but to close
        QString keep; ///< the safe button
        bool danger = false;
    };
    explicit QuestionDialog(const Content &content, QWidget *parent = nullptr);
};
