// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window of a test over the demo store's figures, and what it takes to hold them against their rows.

#include "app/demo/demoserver.h"
#include "core/profiles/session.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/rowsdialog.h"
#include "ui/pages/pages.h"
#include "ui/pages/storepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

struct MetricsRig
{
    static constexpr int patience = 60'000; ///< ms, for what usually takes a moment

    std::unique_ptr<demo::DemoServerThread> server;
    demo::Endpoints endpoints;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    /// The store is read to its end, and the window shows its first page.
    void start()
    {
        using namespace Qt::StringLiterals;
        QSettings().clear();
        QSettings().setValue(u"metrics/range"_s, u"last-12-months"_s);
        QSettings().setValue(u"metrics/zone"_s, QByteArray("UTC"));
        demo::ServerOptions options;
        options.customers = 80;
        options.transactions = 600;
        server = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(server.get(), &demo::DemoServerThread::ready);
        server->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        endpoints = ready.first().first().value<demo::Endpoints>();
        Profile profile;
        profile.id = u"test"_s;
        profile.name = u"Northwind"_s;
        session = std::make_unique<Session>(
            profile, *ApiKey::parse(endpoints.test.key), Endpoint{endpoints.test.url, {}});
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->showStore(profile.name, Mode::Test, pagesOf(*session));
        window->show();
        session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(session->sync().lastOutcome() && !session->sync().isRunning(), patience);
        QVERIFY(session->sync().lastOutcome()->isComplete);
        QSignalSpy changed(&session->metrics(), &Metrics::changed);
        while (changed.wait(1000)) { } // until nothing changes any more
    }
    void stop()
    {
        window.reset();
        session.reset();
        server.reset();
    }
    /// The page with its figures.
    StorePage *open(const QString &key)
    {
        window->showPage(key);
        StorePage *page = window->currentPage();
        // What the sync changed last may still be on its way.
        const bool isThere = QTest::qWaitFor(
            [page] {
                const auto cards = page->findChildren<FigureCard *>();
                const auto tables = page->findChildren<FigureTable *>();
                return !page->isLoading() && (cards.isEmpty() || !cards.first()->value().isEmpty())
                    && (tables.isEmpty() || tables.first()->rowCount() > 0);
            },
            patience);
        if (!isThere)
            qFatal("the page does not come");
        // Jobs are done one after the other: when this one is, what the page asked before is there too.
        bool isAnswered = false;
        session->metrics().ask(
            page, [](MirrorReader &, Accounts &) { return MirrorResult<int>(0); },
            [&](const MirrorResult<int> &) { isAnswered = true; });
        if (!QTest::qWaitFor([&] { return isAnswered; }, patience))
            qFatal("the mirror does not answer");
        return page;
    }
    /// What the rows of a table's cell sum to.
    QString opened(StorePage *page, QTableWidget *table, int row, int column)
    {
        emit table->cellActivated(row, column);
        RowsDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = page->findChild<RowsDialog *>()) != nullptr; }, patience))
            qFatal("no rows");
        const QString sum = sumOf(dialog).section(QStringLiteral("together "), 1);
        delete dialog;
        return sum;
    }
    static QString sumOf(const RowsDialog *dialog)
    {
        return dialog->findChild<PlainLabel *>(QStringLiteral("sum"))->text();
    }

    struct Tab
    {
        QString name;
        qint64 records;
        QString sum;
    };
    /// Of each number that the dialog has rows of; one without a name where it has one only.
    static QList<Tab> tabsOf(const RowsDialog *dialog)
    {
        const auto now = [dialog](const QString &name) {
            return Tab{name, numberOf(sumOf(dialog).section(u' ', 0, 0)),
                       sumOf(dialog).section(QStringLiteral("together "), 1)};
        };
        auto *bar = dialog->findChild<QTabBar *>();
        if (!bar || bar->count() == 0)
            return {now({})};
        QList<Tab> tabs;
        for (int i = 0; i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            tabs.append(now(widgets::plain(bar->tabText(i))));
        }
        return tabs;
    }
    static qint64 numberOf(const QString &words)
    {
        bool isNumber = false;
        const qint64 number = QLocale().toLongLong(words, &isNumber);
        return isNumber ? number : -1;
    }
};
