// SPDX-License-Identifier: GPL-3.0-or-later
// creamery-cli: what the dashboard knows, without a window.
#include "app/logging.h"
#include "program.h"
#include "stopsignals.h"
#include "terminaltext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    redactLogs();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"creamery"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CREAMERY_VERSION));

    auto arguments = parseArguments(QCoreApplication::arguments());
    if (!arguments) {
        complain(arguments.error().text);
        return int(arguments.error().code);
    }
    if (!arguments->answer.isEmpty()) {
        std::fputs(arguments->answer.toUtf8().constData(), stdout);
        return 0;
    }
    Program program(std::move(*arguments));
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, &program, &Program::stop);
    QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection); // exit() needs a running loop
    return QCoreApplication::exec();
}
