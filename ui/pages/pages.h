// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/mainwindow.h"

class Session;

/// Every page there is, in the navigation's order. session: not owned, outlives the pages.
QList<PageEntry> pagesOf(Session &session);
