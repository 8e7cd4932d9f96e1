// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitionlink.h"

DefinitionLink::DefinitionLink(const QString &of, QWidget *parent) : NoteLink(tr("What counts?"), {}, parent)
{
    setOf(of);
}

void DefinitionLink::setOf(const QString &of) { setAccessibleName(tr("What counts in %1?").arg(of)); }
