// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"

#include <QDialog>

/// An address that was just made: to copy, to open, to hold a telephone before.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;
        QString text;     ///< what it is good for; may hold other people's words
        QString what;     ///< of screen readers: "Checkout link"
        QString fileName; ///< of the picture
        QString address;
        Mode mode = Mode::Live; ///< of what the address is of
    };
    explicit LinkDialog(const Content &content, QWidget *parent = nullptr);
};
