// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/mirrorlist.h"

#include <functional>

class PresentedModel;

/// Puts rows on the clipboard as text, a line a row with tabs between the columns, under their titles when there are
/// several rows; without columns: their ids alone. Follows soon: rows that were never looked at come from the mirror.
/// failed: they could not be read, and the clipboard is as it was; not called when the list is gone.
void copyRows(Mirror &mirror, MirrorList &list, const PresentedModel &presented, const std::vector<int> &rows,
              const QList<int> &columns, std::function<void(const MirrorError &)> failed);
