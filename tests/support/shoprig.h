// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window over an odd server, at its list of payments.

#include "core/profiles/session.h"
#include "oddserver.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/noticebox.h"

using namespace Qt::StringLiterals;

/// A store of ten payments in a window.
struct Shop
{
    static constexpr qint64 longAgo = 1'700'000'000'000;

    explicit Shop(const MirrorLocation &location)
    {
        for (int i = 0; i < 10; ++i)
            server.add(Resource::Transactions, longAgo + i);
        open(location);
    }
    void open(const MirrorLocation &location)
    {
        Profile profile;
        profile.id = u"test"_s;
        profile.name = u"Northwind"_s;
        session = std::make_unique<Session>(
            profile, *ApiKey::parse(u"creem_test_states"_s), server.endpoint(), Transport::Limits(), location);
        window.resize(1280, 800);
        window.showStore(profile.name, Mode::Test, pagesOf(*session));
        window.showPage(u"transactions"_s);
        window.show();
        session->refresh();
    }
    ~Shop() { window.closeStore(); }

    bool isRead() const { return session->sync().lastOutcome() && !session->sync().isRunning(); }
    ListPage *page() const { return qobject_cast<ListPage *>(window.currentPage()); }
    NoticeBox *notice() const
    {
        for (auto *box : page()->findChildren<NoticeBox *>())
            if (box->isVisible())
                return box;
        return nullptr;
    }
    QString title() const { return notice() ? notice()->title() : QString(); }

    OddServer server;
    std::unique_ptr<Session> session;
    MainWindow window;
};
