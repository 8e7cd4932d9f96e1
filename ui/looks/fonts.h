// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

// All sizes follow from the desktop's own font, whose size counts as "text, 13 pixels high" of the drawings.
enum class TextSize { Note, Text, Heading, Figure };

QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
QFont monospaceFont(); ///< for ids, as high as text
