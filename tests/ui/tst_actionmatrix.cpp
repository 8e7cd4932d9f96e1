// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionmatrixtest.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ActionMatrixTest test(Mode::Test);
    return QTest::qExec(&test, argc, argv);
}
