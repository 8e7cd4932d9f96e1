// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/mirrorerror.h"
#include "errorwords.h"

/// What is wrong with the local copy of a store, in a person's words.
ErrorWords mirrorWords(const MirrorError &error);
