// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "submitdialog.h"

/// A decision about one wish that is ready: says what will happen and to what, and sends it. It is its own
/// confirmation; in live mode a grave wish asks for a typed word.
class WishDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString title; ///< a question
        QString text;  ///< what will happen; may hold other people's words
        QList<std::pair<QString, QString>> facts;
        QString yes; ///< a verb
        QString no;
        QString sending;
        QString word;       ///< to be typed where the wish is grave and the mode is live
        bool danger = true; ///< the button that doesn't send is the default
    };
    WishDialog(Actions &actions, StoreTarget target, const Content &content, Wish wish, QWidget *parent);

private:
    QString problem() const override { return {}; }
    bool isChanged() const override { return false; }
    Wish wish() const override { return m_wish; }
    QString typedWord() const override { return m_word; }

    const Wish m_wish;
    const QString m_word;
};
