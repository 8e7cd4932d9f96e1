// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// So many pixels of the drawings beside text of the desktop's size: what is as wide as words has to grow with them.
int drawn(int pixels);
