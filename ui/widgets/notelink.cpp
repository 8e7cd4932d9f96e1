// SPDX-License-Identifier: GPL-3.0-or-later
#include "notelink.h"

#include "ui/looks/fonts.h"

using namespace Qt::StringLiterals;

NoteLink::NoteLink(const QString &words, const QString &spoken, QWidget *parent) : QPushButton(words, parent)
{
    setProperty("role", u"link"_s);
    setFont(textFont(TextSize::Note));
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(spoken);
}
