// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/mailbox.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

class tst_Mailbox final : public QObject
{
    Q_OBJECT

private slots:
    void deliversInOrderOnTheOwnersThread()
    {
        QObject owner;
        const auto box = Mailbox::of(&owner);
        QCOMPARE(Mailbox::of(&owner), box);
        std::vector<int> got;
        bool isHome = true;
        std::thread sender([&] {
            for (int i = 0; i < 10'000; ++i)
                box->post([&, i] {
                    got.push_back(i);
                    isHome = isHome && QThread::currentThread() == owner.thread();
                });
        });
        QTRY_COMPARE(got.size(), size_t(10'000));
        sender.join();
        QVERIFY(isHome);
        QVERIFY(std::is_sorted(got.begin(), got.end()));
    }

    void nestedLoopGoesOn()
    {
        QObject owner;
        const auto box = Mailbox::of(&owner);
        bool second = false;
        bool firstReturned = false;
        QEventLoop loop;
        box->post([&] {
            box->post([&] {
                second = true;
                loop.quit();
            });
            loop.exec(); // as a dialog does
            firstReturned = true;
        });
        QTRY_VERIFY(firstReturned);
        QVERIFY(second);
    }

    void ownerMayEndInside()
    {
        auto owner = std::make_unique<QObject>();
        const auto box = Mailbox::of(owner.get());
        bool after = false;
        const auto held = std::make_shared<int>(1);
        box->post([&] { owner.reset(); });
        box->post([&after, held] { after = true; });
        QTRY_VERIFY(!owner);
        QCoreApplication::processEvents();
        QVERIFY(!after);
        QCOMPARE(held.use_count(), 1L); // what was not delivered is let go
        box->post([&] { after = true; });
        QCoreApplication::processEvents();
        QVERIFY(!after);
    }

    /// Posts and the end of the owner may meet at any moment.
    void ownerEndsWhileOthersPost()
    {
        for (int round = 0; round < 200; ++round) {
            auto owner = std::make_unique<QObject>();
            const auto box = Mailbox::of(owner.get());
            std::atomic<bool> isOver = false;
            std::atomic<int> posted = 0;
            std::thread sender([&] {
                while (!isOver) {
                    box->post([] {});
                    ++posted;
                }
            });
            while (posted < 3)
                QCoreApplication::processEvents();
            owner.reset();
            isOver = true;
            sender.join();
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
