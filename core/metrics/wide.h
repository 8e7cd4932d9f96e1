// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Holds the product of two qint64. Both our compilers have it; the standard doesn't.
__extension__ typedef __int128 Wide;
