// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "logging.h"
#include "screens.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void installTranslators(QApplication &application)
{
    const auto add = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        return translator->load(locale, name, u"_"_s, folder) && QApplication::installTranslator(translator);
    };
    // Qt's are the standard buttons and the direction of the layout: not in a language that the rest doesn't speak.
    if (add(QLocale(), u"creamery"_s, u":/i18n"_s))
        add(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else
        add(QLocale(QLocale::English), u"creamery"_s, u":/i18n"_s); // its plurals: "1 record", not "1 record(s)"
}

} // namespace

int main(int argc, char **argv)
{
    redactLogs();
    QApplication::setApplicationName(u"creamery"_s);
    QApplication::setOrganizationName(u"creamery"_s);
    QApplication::setApplicationDisplayName(u"Creamery"_s);
    QApplication::setApplicationVersion(QStringLiteral(CREAMERY_VERSION));
    QApplication::setDesktopFileName(u"app.creamery.Creamery"_s);
    QApplication application(argc, argv);
    installTranslators(application);
    QApplication::setWindowIcon(QIcon::fromTheme(u"app.creamery.Creamery"_s, QIcon(u":/icons/creamery.svg"_s)));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Dashboard for merchants who sell through Creem."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, QApplication::translate("main", "Open the demo store. Nothing is stored."));
    const QCommandLineOption screens(
        u"screens"_s, QApplication::translate("main", "Leave a picture of every page in <folder> and quit."),
        u"folder"_s);
    parser.addOptions({demo, screens});
    parser.process(application);

    Application::Options options;
    options.demo = parser.isSet(demo);
    if (parser.isSet(screens)) {
        options.demo = true;
        options.fixedDark = false;
    }
    Application creamery(application, options);
    std::unique_ptr<Screens> walk;
    if (parser.isSet(screens))
        walk = std::make_unique<Screens>(creamery, QDir(parser.value(screens)));
    creamery.start();
    return QApplication::exec();
}
