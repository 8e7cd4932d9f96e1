// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakinglabel.h"

#include "ui/looks/otherwords.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

BreakingLabel::BreakingLabel(const QString &text, Column column, QWidget *parent) : PlainLabel(parent), m_column(column)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWords(text);
}

void BreakingLabel::setWords(const QString &text)
{
    m_words = text;
    setText(m_column == Column::Narrow ? breakable(text) : breakableIfLong(text));
}

QString BreakingLabel::selectedWords() const { return selectedText().remove(QChar(0x200B)); }

void BreakingLabel::copy() const
{
    QGuiApplication::clipboard()->setText(hasSelectedText() ? selectedWords() : m_words);
}

/// What is selected can be pasted by the middle button, where there is such a thing.
void BreakingLabel::offerSelection() const
{
    if (hasSelectedText() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedWords(), QClipboard::Selection);
}

void BreakingLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copy();
        return event->accept();
    }
    PlainLabel::keyPressEvent(event);
    offerSelection();
}

void BreakingLabel::mouseReleaseEvent(QMouseEvent *event)
{
    PlainLabel::mouseReleaseEvent(event);
    offerSelection();
}

void BreakingLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this); // not on the stack: the label may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &BreakingLabel::copy);
    menu->addAction(tr("Select &all"), this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
}
