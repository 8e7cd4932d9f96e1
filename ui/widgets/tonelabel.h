// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "plainlabel.h"
#include "ui/looks/colors.h"

#include <optional>

/// A plain label in the ink of a tone, or quiet without one. It looks its colour up when it paints, so that it follows
/// the desktop from light to dark.
class ToneLabel final : public PlainLabel
{
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;
    void setTone(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
};
