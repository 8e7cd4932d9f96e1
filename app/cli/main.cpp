// SPDX-License-Identifier: GPL-3.0-or-later
// creamery-cli: what the dashboard knows, without a window.
#include "app/logging.h"
#include "program.h"
#include "stopsignals.h"
#include "terminaltext.h"

#include <QCoreApplication>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Who was started without one of them would open some file in its place, and write there what is meant for people.
void fillStandardFiles()
{
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(file, F_GETFD) < 0) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDONLY); // the lowest number that is free
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardFiles();
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
        const bool isWritten = std::fputs(arguments->answer.toUtf8().constData(), stdout) >= 0
            && std::fflush(stdout) == 0;
        return int(isWritten ? ExitCode::Ok : ExitCode::Failed);
    }
    Program program(std::move(*arguments));
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, &program, &Program::stop);
    QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection); // exit() needs a running loop
    return QCoreApplication::exec();
}
