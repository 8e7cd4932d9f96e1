// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminaltext.h"

#include "core/net/apikey.h"

#include <QList>
#include <QStringList>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Marks that change the direction of the text around them.
bool turnsText(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isWide(char32_t c)
{
    // The blocks that terminals draw two cells wide (Unicode TR 11), as whole blocks.
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    constexpr auto wide = std::to_array<Range>(
        {{0x1100, 0x115F},
         {0x2E80, 0x303E},
         {0x3041, 0x4DBF},
         {0x4E00, 0xA4CF},
         {0xA960, 0xA97C},
         {0xAC00, 0xD7A3},
         {0xF900, 0xFAFF},
         {0xFE30, 0xFE6F},
         {0xFF01, 0xFF60},
         {0xFFE0, 0xFFE6},
         {0x1F300, 0x1F64F},
         {0x1F680, 0x1F6FF},
         {0x1F900, 0x1FAFF},
         {0x20000, 0x3FFFD}});
    for (const Range &range : wide)
        if (c >= range.first && c <= range.last)
            return true;
    return false;
}

} // namespace

QString terminalText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) { // lone surrogates become U+FFFD
        const QChar::Category category = QChar::category(c);
        if (c == U'\n' || c == U'\t' || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            result.append(u' ');
        else if (category != QChar::Other_Control && !turnsText(c))
            result.append(QChar::fromUcs4(c));
    }
    return result;
}

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing && category != QChar::Other_Format)
            width += isWide(c) ? 2 : 1;
    }
    return width;
}

QByteArray terminalJson(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto c = quint8(json[i]);
        const bool isC1 = c == 0xC2 && i + 1 < json.size() && quint8(json[i + 1]) < 0xA0; // U+0080 to U+009F
        if (isC1)
            result += "\\u00" + QByteArray::number(quint8(json[++i]), 16);
        else if (c == 0x7F)
            result += "\\u007f";
        else
            result += json[i];
    }
    return result;
}

void complain(const QString &message)
{
    QStringList lines = redacted(message).split(u'\n');
    for (QString &line : lines)
        line = terminalText(line);
    std::fprintf(stderr, "creamery-cli: %s\n", lines.join(u'\n').toUtf8().constData());
}
