// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionmatrixtest.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ActionMatrixTest test(Mode::Live);
    return QTest::qExec(&test, argc, argv);
}
