// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notelink.h"

/// "What counts?": leads to the definition of the figures it stands beside.
class DefinitionLink final : public NoteLink
{
    Q_OBJECT
public:
    /// of: the figures, as a screen reader is to say them.
    explicit DefinitionLink(const QString &of, QWidget *parent = nullptr);

    void setOf(const QString &of);
};
