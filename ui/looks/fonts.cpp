// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QApplication>
#include <QFontDatabase>

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    double scale = 1;
    switch (size) {
    case TextSize::Note: scale = 11.5 / 13.0; break;
    case TextSize::Text: break;
    case TextSize::Heading: scale = 20.0 / 13.0; break;
    case TextSize::Figure: scale = 24.0 / 13.0; break;
    }
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont base = QApplication::font();
    if (base.pixelSize() > 0)
        font.setPixelSize(base.pixelSize());
    else
        font.setPointSizeF(base.pointSizeF());
    return font;
}
