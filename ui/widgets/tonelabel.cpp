// SPDX-License-Identifier: GPL-3.0-or-later
#include "tonelabel.h"

#include <QPainter>
#include <QStyle>

void ToneLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, m_tone ? toneColors(*m_tone, ink).ink : quietColor(ink));
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | (wordWrap() ? int(Qt::TextWordWrap) : 0), ink,
                          isEnabled(), text(), QPalette::WindowText);
}
