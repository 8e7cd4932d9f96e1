// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/location.h"
#include "record.h"

/// What a journal that lies on the disk knows to be unsettled, newest first, also what other processes take care of;
/// empty when there is no journal. Changes nothing. Waits for the disk.
MirrorResult<QList<ActionRecord>> unsettledIn(const MirrorLocation &journal);
