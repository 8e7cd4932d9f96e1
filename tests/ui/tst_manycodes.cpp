// SPDX-License-Identifier: GPL-3.0-or-later
// Many single-use codes at once: each once, a file of all, and a run that was stopped or killed is gone on with.
#include "core/mirror/mirror.h"
#include "tests/support/codestore.h"
#include "tests/support/csvparser.h"
#include "tests/support/plaintimes.h"
#include "tests/support/products.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

StoreTarget target(Mode mode = Mode::Test) { return {u"Northwind <b>&amp; Co"_s, mode}; }

Actions::Options hasty()
{
    return {{std::chrono::milliseconds(1), std::chrono::milliseconds(1)}, std::chrono::milliseconds(1)};
}

QList<Product> someProducts()
{
    return {*json::decode<Product>(products::text(products::product(u"prod_1"_s, u"Pro <b>%1</b> & Co"_s)))};
}

void fill(ManyCodesDialog *dialog, int count)
{
    widgets::named<QSpinBox>(dialog, u"How many"_s)->setValue(count);
    widgets::named<QLineEdit>(dialog, u"They begin with"_s)->setText(u"VIP-"_s);
    widgets::named<QLineEdit>(dialog, u"Name"_s)->setText(u"=Ten"_s);
    dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
}

/// What theRestIsMadeAfterAKill() kills: makes six codes.
int makeCodes(const QString &journal, const QUrl &url)
{
    Mirror mirror(MirrorLocation::inMemory());
    Client client({url, {}}, *ApiKey::parse(u"creem_test_Pr0ducts"_s));
    Actions actions(client, mirror, {journal}, hasty());
    ManyCodesDialog dialog(actions, target(), plainTimes(berlin), someProducts(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    fill(&dialog, 6);
    widgets::button(&dialog, u"Make 6 code(s)"_s)->click();
    return QCoreApplication::exec();
}

} // namespace

class tst_ManyCodes : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
        m_client = products::clientOf(*m_server);
        m_actions = makeActions();
    }
    void cleanup()
    {
        delete m_many;
        m_actions.reset();
        m_client.reset();
        m_server.reset();
    }

    void theSecondHalfOfADoubleClickStopsAndSavesNothing()
    {
        const int usual = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(3000); // on a busy machine, too
        m_server->answerWith([](const FaultServer::Request &) { return fault::hang(); });
        openMany();
        QTest::mouseClick(widgets::button(m_many, u"Make 4 code(s)"_s), Qt::LeftButton);
        QCOMPARE(m_many->stage(), ManyCodesDialog::Stage::Running);
        for (const QString &words : {u"Stop"_s, u"Save as CSV…"_s, u"Close"_s}) {
            QVERIFY2(widgets::button(m_many, words), qPrintable(words));
            QTest::mouseClick(widgets::button(m_many, words), Qt::LeftButton); // one of them is where the other was
            QTest::mouseDClick(widgets::button(m_many, words), Qt::LeftButton);
        }
        QVERIFY(m_many && m_many->isVisible());
        QVERIFY(!m_many->findChild<QFileDialog *>());
        for (const ActionRecord &record : m_actions->ofBatch(m_many->batch()))
            QVERIFY(record.state == ActionState::Waiting || record.state == ActionState::Sending);
        QApplication::setDoubleClickInterval(usual);
    }

    void manyCodesEachOnceWithAFile()
    {
        m_server->answerWith([this](const FaultServer::Request &r) {
            if (r.method == "GET")
                return fault::json(404, products::refusal(u"not found"_s, u"t"_s));
            if (m_server->copies("POST") == 2)
                return fault::json(409, products::refusal(u"taken, \"really\""_s, u"t"_s));
            Discount made = everywish::discount();
            made.id = u"dis_%1"_s.arg(m_server->copies("POST"));
            return fault::json(200, everywish::text(json::write(made)));
        });
        openMany();
        QCOMPARE(widgets::faultOf(m_many), QString());
        auto *begin = widgets::button(m_many, u"Make 4 code(s)"_s);
        QVERIFY(begin && begin->isEnabled());
        QTest::mouseClick(begin, Qt::LeftButton);
        QTest::keyClick(m_many, Qt::Key_Return);
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        QCOMPARE(m_server->copies("POST", "/v1/discounts"), 4);
        QCOMPARE(widgets::faultOf(m_many), QString());
        QSet<QString> codes;
        for (const FaultServer::Request &request : m_server->requests()) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            QCOMPARE(body["max_redemptions"_L1].toInt(), 1);
            QVERIFY(body["code"_L1].toString().startsWith(u"VIP-"_s));
            codes.insert(body["code"_L1].toString());
        }
        QCOMPARE(codes.size(), 4);
        const auto lines = parseCsv(m_many->csv());
        QVERIFY(lines);
        QCOMPARE(lines->size(), 5);
        int done = 0;
        int refused = 0;
        for (const QStringList &line : lines->mid(1)) {
            QVERIFY(codes.contains(line.at(0)));
            done += line.at(1) == "done"_L1 ? 1 : 0;
            refused += line.at(1) == "refused"_L1 ? 1 : 0;
            QCOMPARE(line.at(3), u"'=Ten"_s); // no formula
        }
        QCOMPARE(done, 3);
        QCOMPARE(refused, 1);
        // What became of the file stays said, whatever else changes.
        widgets::button(m_many, u"Save as CSV…"_s)->click();
        const QString path = m_folder->filePath(u"codes.csv"_s);
        emit m_many->findChild<QFileDialog *>()->fileSelected(path);
        const auto isSaid = [this, path] {
            const auto labels = m_many->findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
                return label->isVisible() && label->text().contains(path);
            });
        };
        QTRY_VERIFY(isSaid());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_many->csv());
        emit m_actions->conditionChanged();
        QVERIFY(isSaid());
    }

    void manyCodesGoOnAfterAStop()
    {
        m_server->answerWith([this](const FaultServer::Request &) {
            if (m_server->copies("POST") == 2) // between two of them
                m_actions->stop(m_many->batch());
            return fault::json(200, everywish::of(WishKind::CreateDiscount).answer);
        });
        openMany();
        widgets::button(m_many, u"Make 4 code(s)"_s)->click();
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        QCOMPARE(m_server->copies("POST"), 2);
        const auto before = parseCsv(m_many->csv());
        QCOMPARE(before->size(), 5);
        auto *rest = widgets::button(m_many, u"Make the other 2"_s);
        QVERIFY(rest);
        rest->click();
        QTRY_COMPARE(m_server->copies("POST"), 4);
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        const auto after = parseCsv(m_many->csv());
        QCOMPARE(after->size(), 5); // the same codes, all of them made
        for (int i = 1; i < 5; ++i) {
            QCOMPARE(after->at(i).at(0), before->at(i).at(0));
            QCOMPARE(after->at(i).at(1), u"done"_s);
        }
        QVERIFY(!widgets::button(m_many, u"Make the other 2"_s));
    }

    void goesWithItsSession_data()
    {
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("open, with what was typed") << false;
        QTest::newRow("between two codes") << true;
    }
    void goesWithItsSession()
    {
        QFETCH(bool, isRunning);
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        Actions::Options slow = hasty();
        slow.pace = std::chrono::hours(1); // it goes between two
        m_actions = std::make_unique<Actions>(*m_client, m_mirror, MirrorLocation::inMemory(), slow);
        auto page = std::make_unique<QWidget>(); // its page's session goes, and another store's comes
        page->show();
        openMany(Mode::Test, page.get());
        if (isRunning) {
            widgets::button(m_many, u"Make 4 code(s)"_s)->click();
            QTRY_COMPARE(m_server->copies("POST"), 1);
        }
        page.reset();
        QVERIFY(!m_many); // and nobody was asked
        m_actions.reset();
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), isRunning ? 1 : 0);
    }

    void manyCodesTakeATypedCountInLive()
    {
        m_client = products::clientOf(*m_server, true);
        m_actions = makeActions();
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        openMany(Mode::Live);
        auto *begin = widgets::button(m_many, u"Make 4 code(s)"_s);
        QVERIFY(!begin->isEnabled());
        widgets::named<QLineEdit>(m_many, u"Type 4 to confirm"_s)->setText(u"4"_s);
        QVERIFY(begin->isEnabled());
        begin->click();
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        QCOMPARE(m_server->copies("POST"), 4);
    }

    void escapeAsksBeforeItThrowsAwayManyCodes()
    {
        openMany();
        const auto question = [this] { return m_many ? m_many->findChild<QuestionDialog *>() : nullptr; };
        QTest::keyClick(m_many, Qt::Key_Escape);
        QTRY_VERIFY(question());
        QVERIFY(m_many->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(question()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(m_many && m_many->isVisible());
        QCOMPARE(widgets::named<QLineEdit>(m_many, u"Name"_s)->text(), u"=Ten"_s);
        QTest::keyClick(m_many, Qt::Key_Escape);
        QTRY_VERIFY(question());
        widgets::button(question(), u"Throw away"_s)->click();
        QTRY_VERIFY(!m_many);
    }

    void theRestTakesATypedCountInLiveToo()
    {
        m_client = products::clientOf(*m_server, true);
        m_actions = makeActions();
        CodeStore store;
        m_server->answerWith([&](const FaultServer::Request &request) {
            if (store.order.isEmpty())
                m_actions->stop(m_many->batch());
            return store.answer(request);
        });
        openMany(Mode::Live);
        widgets::named<QLineEdit>(m_many, u"Type 4 to confirm"_s)->setText(u"4"_s);
        widgets::button(m_many, u"Make 4 code(s)"_s)->click();
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        auto *rest = widgets::button(m_many, u"Make the other 3"_s);
        QVERIFY(rest && !rest->isEnabled());
        QCOMPARE(widgets::faultOf(m_many), QString());
        auto *typed = widgets::named<QLineEdit>(m_many, u"Type 3 to confirm"_s);
        typed->setText(u"4"_s);
        QVERIFY(!rest->isEnabled());
        typed->setText(u"3"_s);
        m_actions->setReadOnly(true);
        QVERIFY(!rest->isEnabled());
        m_actions->setReadOnly(false);
        QVERIFY(rest->isEnabled());
        QTest::qWait(QApplication::doubleClickInterval() + 10); // no second half of the click that began
        QTest::mouseClick(rest, Qt::LeftButton);
        QTest::mouseDClick(rest, Qt::LeftButton);
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        QCOMPARE(store.order.size(), 4);
        QCOMPARE(store.made.size(), 4);
    }

    void theRestIsMadeAfterAKill_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("the last one was done") << true;
        QTest::newRow("the last one was not done") << false;
    }
    void theRestIsMadeAfterAKill()
    {
        QFETCH(bool, isDone);
        CodeStore store;
        QProcess child;
        m_server->answerWith([&](const FaultServer::Request &request) {
            if (request.method == "GET" || store.order.size() != 2)
                return store.answer(request);
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            store.order.append(body["code"_L1].toString());
            if (isDone)
                store.make(body);
            child.kill(); // between the third one's sending and its answer
            return fault::hang();
        });
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--make"_s, journal().path, m_server->url().toString()});
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(store.order.size(), 3);

        store.readsFail = true;
        m_actions = std::make_unique<Actions>(*m_client, m_mirror, journal(), hasty());
        QTRY_COMPARE(m_actions->ids().size(), 6);
        const QString batch = m_actions->records().first().wish.batch;
        const auto third = [&] { return m_actions->ofBatch(batch).at(2); };
        QTRY_VERIFY_WITH_TIMEOUT(third().lookError && !third().isChecking, 30'000);
        openRun(batch);
        QCOMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        QCOMPARE(widgets::faultOf(m_many), QString());
        // What nobody knows is settled first.
        QVERIFY(!widgets::button(m_many, u"Make the other 3"_s)->isEnabled());
        store.readsFail = false;
        widgets::button(m_many, u"Check now"_s)->click();
        QTRY_COMPARE(third().state, isDone ? ActionState::Done : ActionState::NotDone);
        const QString words = isDone ? u"Make the other 3"_s : u"Make the other 4"_s;
        QTRY_VERIFY(widgets::button(m_many, words) && !widgets::button(m_many, u"Check now"_s));
        QCOMPARE(store.order.size(), 3); // nothing by itself
        const QPointer<QAbstractButton> rest = widgets::button(m_many, words);
        QTest::mouseClick(rest, Qt::LeftButton);
        QTest::mouseDClick(rest, Qt::LeftButton);
        QTRY_COMPARE(m_many->stage(), ManyCodesDialog::Stage::Over);
        QCOMPARE(m_many->batch(), batch);
        QCOMPARE(store.made.size(), 6);
        QCOMPARE(store.order.size(), isDone ? 6 : 7);

        // All of the run is in the file, what was made before the kill too; also after another start.
        const QByteArray csv = m_many->csv();
        delete m_many;
        m_actions = std::make_unique<Actions>(*m_client, m_mirror, journal(), hasty());
        QTRY_VERIFY(m_actions->isReady());
        openRun(batch);
        QCOMPARE(m_many->csv(), csv);
        const auto lines = parseCsv(csv);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 7);
        for (int i = 1; i < 7; ++i) {
            QVERIFY(store.made.contains(lines->at(i).at(0)));
            QCOMPARE(lines->at(i).at(1), u"done"_s);
            QCOMPARE(lines->at(i).at(2), u"dis-"_s + lines->at(i).at(0));
        }
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lines->at(i + 1).at(0), store.order.at(i)); // in the order of the run
        for (const auto *button : m_many->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || !widgets::plain(button->text()).startsWith(u"Make"_s));
    }

private:
    MirrorLocation journal() const { return {m_folder->filePath(u"p/test.journal.sqlite"_s)}; }
    std::unique_ptr<Actions> makeActions()
    {
        return std::make_unique<Actions>(*m_client, m_mirror, MirrorLocation::inMemory(), hasty());
    }
    void openMany(Mode mode = Mode::Test, QWidget *parent = nullptr)
    {
        m_many = new ManyCodesDialog(*m_actions, target(mode), plainTimes(berlin), someProducts(), parent);
        m_many->open();
        QVERIFY(QTest::qWaitForWindowActive(m_many));
        fill(m_many, 4);
    }
    void openRun(const QString &batch)
    {
        m_many = new ManyCodesDialog(*m_actions, target(), plainTimes(berlin), batch, nullptr);
        m_many->open();
        QVERIFY(QTest::qWaitForWindowActive(m_many));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Mirror m_mirror{MirrorLocation::inMemory()};
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Actions> m_actions;
    QPointer<ManyCodesDialog> m_many;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--make"_s)
        return makeCodes(arguments.at(2), QUrl(arguments.at(3)));
    tst_ManyCodes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manycodes.moc"
