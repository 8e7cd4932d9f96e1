// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/words.h"

/// For tests that say what is shown: of no language, and in a zone that isn't the machine's.
inline TimeStyle plainTimes(const QTimeZone &zone = QTimeZone::utc())
{
    TimeStyle times;
    times.zone = zone;
    times.locale = QLocale::c();
    return times;
}
