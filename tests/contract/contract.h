// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/everycall.h"

/// Runs calls against CREAMERY_CONTRACT_URL with the key CREEM_API_KEY and prints a line for each. The exit code of
/// the program: 0 all succeeded, 1 some did not, 2 the environment is wrong.
int runContract(QList<CallReport> (*calls)(Client &client));
