// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the window while a store is read.
#include "app/storestatus.h"
#include "core/profiles/session.h"
#include "tests/support/everywish.h"
#include "tests/support/longjournal.h"
#include "tests/support/oddserver.h"
#include "ui/pages/storepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class EmptyPage final : public StorePage
{
public:
    void refresh() override { }
    bool isLoading() const override { return false; }
};

} // namespace

class tst_StoreStatus final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QSettings().clear();
        m_server = std::make_unique<OddServer>();
        m_server->odd.pageCap = 10;
        // Long enough for the line to tell several times how far it is, on any machine.
        m_server->beforeEachAnswer = [] { QTest::qSleep(8); };
        for (int i = 0; i < 600; ++i)
            m_server->add(Resource::Transactions, i * 1000);
        Transport::Limits limits;
        limits.retry.firstWait = std::chrono::milliseconds(1);
        m_window = std::make_unique<MainWindow>();
        m_session = std::make_unique<Session>(
            Profile{}, *ApiKey::parse(u"creem_test_0123456789"_s), m_server->endpoint(), limits);
        m_status = std::make_unique<StoreStatus>(*m_session, *m_window);
        m_window->show();
        m_line = m_window->findChild<StatusLine *>();
        QVERIFY(m_line && button() && bar());
    }
    void cleanup()
    {
        m_status.reset();
        m_session.reset();
        m_window.reset();
        m_server.reset();
    }

    void saysHowFarItIsAndCanBeStopped()
    {
        bool wasCounted = false;
        m_server->beforeEachAnswer = [&] {
            QTest::qSleep(8);
            wasCounted = wasCounted
                || (says(u"Reading transactions"_s) && says(u" of 600"_s) && bar()->isVisible() && bar()->maximum() > 0
                    && bar()->value() > 0);
            if (wasCounted && m_session->sync().isRunning() && button()->isVisible())
                button()->click();
        };
        m_session->refresh();
        QTRY_VERIFY(m_session->sync().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->sync().isRunning(), 30'000);
        QVERIFY(wasCounted);
        QTRY_VERIFY(says(u"Reading was stopped"_s));
        QCOMPARE(button()->text(), u"Continue"_s);
        QVERIFY(m_session->mirror().count(Resource::Transactions) < 600);

        m_server->beforeEachAnswer = {};
        button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->mirror().count(Resource::Transactions), qint64(600), 30'000);
        QTRY_VERIFY(!m_session->sync().isRunning());
        QTRY_VERIFY(!button()->isVisible());
    }

    void readsEverythingAgainWhenThatIsAsked()
    {
        m_server->beforeEachAnswer = {};
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->sync().lastOutcome() && !m_session->sync().isRunning(), 60'000);
        m_server->requests = 0;
        m_session->refresh();
        QTRY_VERIFY(m_session->sync().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->sync().isRunning(), 60'000);
        QVERIFY(m_server->requests <= 8);
        m_server->requests = 0;
        emit m_window->readAllWanted();
        QTRY_VERIFY(m_session->sync().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->sync().isRunning(), 60'000);
        QVERIFY(m_server->requests > 60); // pages of ten
    }

    void saysThatCreemAsksForAPause()
    {
        bool wasSaid = false;
        int answers = 0;
        m_server->beforeEachAnswer = [&] {
            wasSaid = wasSaid || says(u"Creem asks for a pause"_s);
            m_server->odd.percentThrottled = ++answers < 40 && !wasSaid ? 60 : 0;
        };
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(wasSaid || says(u"Creem asks for a pause"_s), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->mirror().count(Resource::Transactions), qint64(600), 60'000);
    }

    void saysSoAsLongAsThePauseLasts()
    {
        m_server->beforeEachAnswer = [this] {
            if (m_server->requests > 20) // some pages are read; others are still being written when the pause begins
                m_server->odd.throttledNext = 1000;
        };
        m_server->odd.retryAfter = 60;
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Creem asks for a pause of 60 second"_s), 30'000);
        QTest::qWait(500);
        QVERIFY(says(u"Creem asks for a pause of 60 second"_s));
        QVERIFY(m_session->sync().isRunning());
        button()->click();
        QTRY_VERIFY(!m_session->sync().isRunning());
        QTRY_VERIFY(says(u"Reading was stopped"_s));
    }

    /// Beside Activity and in the status line, whatever page is open.
    void saysWhatNobodyKnowsTheEndOf()
    {
        m_window->showStore(u"Shop"_s, Mode::Test, {{u"activity"_s, u"Activity"_s, {}, [] { return new EmptyPage; }}});
        const auto isCounted = [this](int count) {
            const QAbstractItemModel *entries = m_window->findChild<Navigation *>()->model();
            for (int row = 0; row < entries->rowCount(); ++row)
                if (entries->index(row, 0).data(Qt::AccessibleTextRole).toString()
                    == u"Activity, %1 record(s)"_s.arg(count))
                    return true;
            return false;
        };
        QTRY_VERIFY(m_session->actions().isReady());
        m_server->beforeEachAnswer = {};
        const QString id = m_session->actions().submit(everywish::of(WishKind::CreateDiscount).wish);
        // This server has no discounts to make, and doesn't say so as Creem does.
        QTRY_VERIFY(says(u"the outcome isn't known yet"_s) && isCounted(1));
        QCOMPARE(m_session->actions().record(id)->state, ActionState::Unknown);
        m_session->actions().giveUp(id);
        QTRY_VERIFY(!says(u"the outcome isn't known yet"_s) && isCounted(0));
        QVERIFY(!m_session->actions().record(id)->isUnsettled());
    }

    /// However many wishes there were, they are counted a few times and not once each.
    void aLongJournalIsCountedAFewTimes()
    {
        const QTemporaryDir folder;
        const MirrorLocation mirror{folder.filePath(u"p/test.sqlite"_s)};
        longjournal::write(journalBeside(mirror), 3000, 2);
        Session session(Profile{}, *ApiKey::parse(u"creem_test_0123456789"_s), m_server->endpoint(), {}, mirror);
        StoreStatus status(session, *m_window);
        QSignalSpy counted(&status, &StoreStatus::unsettledShown);
        QSignalSpy changed(&session.actions(), &Actions::changed);
        QTRY_VERIFY(session.actions().isReady());
        QVERIFY(changed.size() >= 3000);
        QTRY_VERIFY(says(u"Of 2 change(s) the outcome isn't known yet"_s));
        QVERIFY2(counted.size() <= 10, qPrintable(QString::number(counted.size())));
    }

private:
    QPushButton *button() const { return m_line->findChild<QPushButton *>(); }
    QProgressBar *bar() const { return m_line->findChild<QProgressBar *>(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_line->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<OddServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StoreStatus> m_status;
    StatusLine *m_line = nullptr;
};

QTEST_MAIN(tst_StoreStatus)
#include "tst_storestatus.moc"
