// SPDX-License-Identifier: GPL-3.0-or-later
// Browses what a mock of the contract answers: input that nobody here wrote.
#include "contract.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runContract(browse);
}
