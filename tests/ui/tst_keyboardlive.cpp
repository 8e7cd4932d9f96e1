// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardtest.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    KeyboardTest test(Mode::Live);
    return QTest::qExec(&test, argc, argv);
}
