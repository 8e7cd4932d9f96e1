// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbutton.h"

#include "ui/looks/colors.h"
#include "ui/looks/drawn.h"
#include "ui/looks/mnemonics.h"

#include <QKeyEvent>
#include <QPainter>

LinkButton::LinkButton(const QString &words, Qt::TextElideMode cut, QWidget *parent)
    : QAbstractButton(parent), m_words(words.simplified()), m_cut(cut)
{
    setText(escapedMnemonics(m_words)); // what a screen reader says
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + 1, fontMetrics().height()}; // 1: fractions of pixels
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), drawn(56)), whole.height()};
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        return click();
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link) : quietColor(palette()));
    const QString words = width() < sizeHint().width() ? fontMetrics().elidedText(m_words, m_cut, width()) : m_words;
    painter.drawText(QPoint(0, fontMetrics().ascent()), words);
    if (hasFocus()) {
        painter.setPen(accentColor(palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}
