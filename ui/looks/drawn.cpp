// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn.h"

#include <QApplication>
#include <QFontInfo>

int drawn(int pixels)
{
    constexpr double textHeight = 13; // in the drawings
    return qRound(pixels * qMax(1.0, QFontInfo(QApplication::font()).pixelSize() / textHeight));
}
