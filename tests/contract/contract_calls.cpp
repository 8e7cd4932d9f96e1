// SPDX-License-Identifier: GPL-3.0-or-later
// Makes every call of the client. Between it and a demo store stands a proxy that checks both sides.
#include "contract.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runContract(makeEveryCall);
}
