// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

/// A link of the size of a note: leads on from the figures it stands beside.
class NoteLink : public QPushButton
{
    Q_OBJECT
public:
    /// spoken: what a screen reader says, as words alone don't tell of which figures.
    NoteLink(const QString &words, const QString &spoken, QWidget *parent = nullptr);
};
