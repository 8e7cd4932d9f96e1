// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitionlink.h"

#include "ui/looks/fonts.h"

using namespace Qt::StringLiterals;

DefinitionLink::DefinitionLink(const QString &of, QWidget *parent) : QPushButton(tr("What counts?"), parent)
{
    setProperty("role", u"link"_s);
    setFont(textFont(TextSize::Note));
    setCursor(Qt::PointingHandCursor);
    setOf(of);
}

void DefinitionLink::setOf(const QString &of) { setAccessibleName(tr("What counts in %1?").arg(of)); }
