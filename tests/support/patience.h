// SPDX-License-Identifier: GPL-3.0-or-later
// Taken in before every test, by the compiler's command line: how long QTRY_… waits unless told otherwise. Qt's five
// seconds make a verdict of how busy the machine is.
#pragma once
#include <QTest>

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 30'000)
