// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

/// What a colour means. There is no colour without a meaning, and no meaning by colour alone.
enum class Tone { Neutral, Good, Information, Warning, Danger };

/// A tone's ink and the soft ground it stands on; at least 4.5 : 1 between them.
struct ToneColors
{
    QColor ink;
    QColor soft;
};

bool isDark(const QPalette &palette);

ToneColors toneColors(Tone tone, const QPalette &palette);

// The palette carries the rest, so that a desktop's own accent or high contrast reaches everything we paint.
inline QColor panelColor(const QPalette &p) { return p.color(QPalette::Base); }
inline QColor sideColor(const QPalette &p) { return p.color(QPalette::AlternateBase); }
inline QColor lineColor(const QPalette &p) { return p.color(QPalette::Mid); }
inline QColor textColor(const QPalette &p) { return p.color(QPalette::WindowText); }
inline QColor quietColor(const QPalette &p) { return p.color(QPalette::PlaceholderText); }
inline QColor accentColor(const QPalette &p) { return p.color(QPalette::Highlight); }
QColor accentSoftColor(const QPalette &palette);

/// The striped band that says test mode.
struct BandColors
{
    QColor ground;
    QColor stripe;
    QColor ink;
};
BandColors bandColors(const QPalette &palette);
