// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>

#include <optional>

/// Texts of one line, laid out once and painted often: laying out is most of what a row of a table costs, and most
/// cells say what others say too. Always plain text.
class TextCache
{
public:
    enum class Face {
        Text,
        Note, ///< smaller, beside a text
        Id,   ///< fixed pitch
    };

    void setFont(const QFont &text); ///< of Face::Text; the others follow from the application's
    const QFontMetrics &metrics(Face face) const { return m_metrics[size_t(face)]; }

    int width(const QString &text, Face face) { return line(text, face, uncut).width; }
    /// Paints what fits of a text, cut with an ellipsis, with the base line at that height.
    void draw(QPainter &painter, const QString &text, Face face, int left, int baseline, int room);

private:
    static constexpr int uncut = -1;
    struct Key
    {
        QString text;
        Face face;
        int room;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, int(key.face), key.room); }
    };
    struct Line
    {
        QStaticText text;
        int width = 0;
        qreal ascent = 0; ///< of its own line: a script that comes from another font has another one
    };
    const Line &line(const QString &text, Face face, int room); ///< valid until the next call

    QFont m_fonts[3];
    QFontMetrics m_metrics[3] = {QFontMetrics(QFont()), QFontMetrics(QFont()), QFontMetrics(QFont())};
    std::optional<QFont> m_applicationFont; ///< that the others were made from
    QCache<Key, Line> m_lines{20'000};      // in units of some dozen characters: some screens of rows
};
