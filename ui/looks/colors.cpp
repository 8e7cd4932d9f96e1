// SPDX-License-Identifier: GPL-3.0-or-later
#include "colors.h"

bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return dark ? ToneColors{QColor(0xA1, 0x9E, 0x96), QColor(0x33, 0x32, 0x30)}
                    : ToneColors{QColor(0x5F, 0x5C, 0x55), QColor(0xEB, 0xE9, 0xE4)};
    case Tone::Good:
        return dark ? ToneColors{QColor(0x4D, 0xB5, 0x8F), QColor(0x1F, 0x3A, 0x30)}
                    : ToneColors{QColor(0x1B, 0x6E, 0x53), QColor(0xE3, 0xF1, 0xEB)};
    case Tone::Information:
        return dark ? ToneColors{QColor(0x7F, 0xB2, 0xE8), QColor(0x1E, 0x30, 0x44)}
                    : ToneColors{QColor(0x25, 0x63, 0xA8), QColor(0xE4, 0xEE, 0xF8)};
    case Tone::Warning:
        return dark ? ToneColors{QColor(0xE3, 0xB1, 0x55), QColor(0x3A, 0x2F, 0x18)}
                    : ToneColors{QColor(0x8A, 0x58, 0x00), QColor(0xFB, 0xF0, 0xDA)};
    case Tone::Danger:
        return dark ? ToneColors{QColor(0xEF, 0x85, 0x79), QColor(0x43, 0x24, 0x1F)}
                    : ToneColors{QColor(0xB3, 0x36, 0x2B), QColor(0xFB, 0xE7, 0xE4)};
    }
    Q_UNREACHABLE();
    return {};
}

QColor accentSoftColor(const QPalette &palette)
{
    const QColor accent = accentColor(palette);
    const QColor ground = panelColor(palette);
    const double share = isDark(palette) ? 0.22 : 0.13;
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(
        mix(accent.red(), ground.red()), mix(accent.green(), ground.green()), mix(accent.blue(), ground.blue()));
}

BandColors bandColors(const QPalette &palette)
{
    return isDark(palette) ? BandColors{QColor(0xB9, 0x83, 0x20), QColor(0x9A, 0x6D, 0x1A), QColor(0x1E, 0x14, 0x02)}
                           : BandColors{QColor(0xF2, 0xB4, 0x41), QColor(0xD9, 0x9D, 0x33), QColor(0x3B, 0x2A, 0x05)};
}
