// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcache.h"

#include "fonts.h"

#include <QApplication>
#include <QTextLayout>

namespace {

constexpr qsizetype longest = 600; // characters: more than any column has room for

qreal ascentOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.ascent() : 0;
}

} // namespace

void TextCache::setFont(const QFont &text)
{
    const QFont application = QApplication::font();
    if (text == m_fonts[0] && application == m_applicationFont)
        return;
    m_applicationFont = application;
    m_fonts[size_t(Face::Text)] = text;
    m_fonts[size_t(Face::Note)] = textFont(TextSize::Note);
    m_fonts[size_t(Face::Id)] = monospaceFont();
    for (size_t i = 0; i < std::size(m_fonts); ++i)
        m_metrics[i] = QFontMetrics(m_fonts[i]);
    m_lines.clear();
}

const TextCache::Line &TextCache::line(const QString &text, Face face, int room)
{
    const Key key{text, face, room};
    if (const Line *known = m_lines.object(key))
        return *known;
    auto *made = new Line;
    const QString whole = text.left(longest);
    const QString shown = room == uncut ? whole : metrics(face).elidedText(whole, Qt::ElideRight, room);
    made->text.setTextFormat(Qt::PlainText);
    made->text.setText(shown);
    made->text.prepare({}, m_fonts[size_t(face)]);
    made->width = metrics(face).horizontalAdvance(shown);
    made->ascent = ascentOf(shown, m_fonts[size_t(face)]);
    m_lines.insert(key, made, 1 + shown.size() / 16);
    return *made;
}

void TextCache::draw(QPainter &painter, const QString &text, Face face, int left, int baseline, int room)
{
    // Cut only when it doesn't fit: an elision to exactly its own width may cut a text that has fractions of pixels.
    const Line *shown = &line(text, face, uncut);
    if (shown->width > room)
        shown = &line(text, face, room);
    painter.setFont(m_fonts[size_t(face)]);
    painter.drawStaticText(QPointF(left, baseline - shown->ascent), shown->text);
}
