// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From here on every message, Qt's own and those of libraries that use it, is searched for keys before it is written.
void redactLogs();
