// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "listing.h"

/// Writes what could not be decoded, up to the arguments' limit: what is known of each, why, and as Creem sent it. In
/// JSON the record itself stands under "raw".
Listed writeRejected(const QList<StoredRejection> &records, const Arguments &arguments, QIODevice &output);
