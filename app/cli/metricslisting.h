// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "listing.h"

/// Writes the store's figures as the arguments ask for them: amounts in minor units in JSON and CSV, so that they can
/// be added up by anyone. For the reader's thread.
Listed writeMetrics(MirrorReader &reader, const Arguments &arguments, QIODevice &output);
