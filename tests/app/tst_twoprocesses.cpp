// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on the same store: the same is confirmed in both at the same moment, goes out once, and the second is
// told so.
#include "app/storecontroller.h"
#include "core/profiles/memorykeychain.h"
#include "tests/support/everywish.h"
#include "tests/support/faultserver.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/storepage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

/// What both do: the button that sends it is the one that is neither a way back nor a way out.
struct Deed
{
    const char *name;
    Resource resource;
    const char *id;
    const char *action;
};
const Deed deeds[] = {
    {"cancel", Resource::Subscriptions, "sub_1", "cancel-subscription"},
    {"refund", Resource::Transactions, "tran_1", "refund"},
    {"archive", Resource::Products, "prod_1", "archive-product"},
    {"delete", Resource::Discounts, "dis_1", "delete-discount"},
};

void tell(const char *word)
{
    std::cout << word << std::endl; // flushes
}

/// A Creamery that does as it is told, a line at a time: "open N", "go".
class Program
{
public:
    Program(const QString &folder, const QString &profile) : m_profiles(folder)
    {
        m_sessionKeychain.write(profile, *ApiKey::parse(u"creem_test_controller"_s)).ignore();
        m_window.show();
        m_controller.open(profile, Mode::Test);
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_window, [this] { read(); });
    }

private:
    void read()
    {
        char bytes[256];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::exit(0);
        for (const QByteArray &line : QByteArray(bytes, count).split('\n')) {
            if (line.startsWith("open "))
                tell(open(deeds[line.mid(5).toInt()]) ? "ready" : "cannot open");
            else if (line == "go")
                go();
        }
    }

    bool open(const Deed &deed)
    {
        const auto isThere = [&] {
            return m_controller.isOpen() && m_controller.session()->actions().isReady()
                && m_controller.session()->mirror().count(deed.resource) == 1;
        };
        if (!QTest::qWaitFor(isThere, patience))
            return false;
        delete m_dialog;
        m_window.showRecord(deed.resource, QLatin1String(deed.id));
        auto *action = m_window.currentPage()->findChild<QAction *>(QLatin1String(deed.action));
        if (!QTest::qWaitFor([action] { return action && action->isEnabled(); }, patience))
            return false;
        action->trigger();
        // Some come when Creem was asked how the object stands.
        return QTest::qWaitFor(
            [this] {
                m_dialog = m_window.currentPage()->findChild<SubmitDialog *>();
                return m_dialog && button();
            },
            patience);
    }

    QPushButton *button() const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>())
            if (const QString role = button->property("role").toString();
                button->isVisible() && (role == "primary"_L1 || role == "danger"_L1))
                return button;
        return nullptr;
    }

    void go()
    {
        button()->click();
        const auto says = [this](const QString &text) {
            const auto labels = m_dialog->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        Actions &actions = m_controller.session()->actions();
        const auto state = [&] { return actions.record(m_dialog->recordId()).value_or(ActionRecord()).state; };
        if (!QTest::qWaitFor([&] { return state() != ActionState::Waiting; }, patience))
            return tell("nothing happened");
        if (state() == ActionState::Sending)
            return tell("sent");
        tell(says(u"Something else is under way with this"_s) ? "told" : "not told");
    }

    Profiles m_profiles;
    MemoryKeychain m_keychain;
    MemoryKeychain m_sessionKeychain;
    MainWindow m_window;
    StoreController m_controller{{m_window, m_profiles, m_keychain, m_sessionKeychain}};
    QSocketNotifier m_notifier{STDIN_FILENO, QSocketNotifier::Read};
    QPointer<SubmitDialog> m_dialog;
};

QByteArray listOf(const QJsonObject &object) { return everywish::page({object}); }

} // namespace

class tst_TwoProcesses : public QObject
{
    Q_OBJECT
private slots:
    void confirmedInBothAtOnceItIsSentOnce()
    {
        const QHash<QByteArray, QByteArray> lists = {
            {"/v1/subscriptions/search", listOf(json::write(everywish::subscription()))},
            {"/v1/transactions/search", listOf(json::write(everywish::transaction()))},
            {"/v1/products/search", listOf(json::write(everywish::product()))},
            {"/v1/discounts/search", listOf(json::write(everywish::discount()))},
        };
        FaultServer server;
        server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return fault::hang(); // so that it stays under way
            for (auto it = lists.cbegin(); it != lists.cend(); ++it)
                if (request.target.startsWith(it.key()))
                    return fault::json(200, *it);
            return fault::json(200, everywish::page({}));
        });
        const auto written = [&server] { return server.copies() - server.copies("GET"); };
        QTemporaryDir folder;
        ProfileStore profiles(folder.path());
        const auto profile = profiles.add(u"Shop"_s);
        QVERIFY(profile);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CREAMERY_TEST_API_URL"_s, server.url().toString());
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        std::array<QProcess, 2> programs;
        for (QProcess &program : programs) {
            program.setProcessEnvironment(environment);
            program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            program.start(QCoreApplication::applicationFilePath(), {u"--act"_s, folder.path(), profile->id});
        }
        for (int i = 0; i < int(std::size(deeds)); ++i) {
            for (QProcess &program : programs)
                program.write("open " + QByteArray::number(i) + '\n');
            for (QProcess &program : programs)
                QCOMPARE(answerOf(program), "ready");
            QCOMPARE(written(), i);
            // Either may be the faster one.
            for (const int n : {i % 2, 1 - i % 2})
                programs[size_t(n)].write("go\n");
            QList<QByteArray> answers = {answerOf(programs[0]), answerOf(programs[1])};
            std::sort(answers.begin(), answers.end());
            QCOMPARE(answers, (QList<QByteArray>{"sent", "told"}));
            QTRY_COMPARE(written(), i + 1);
            QVERIFY(server.settle());
            QCOMPARE(written(), i + 1);
        }
        for (QProcess &program : programs) {
            program.kill();
            QVERIFY(program.waitForFinished());
        }
    }

private:
    static QByteArray answerOf(QProcess &program)
    {
        QByteArray line;
        const auto hasCome = [&] {
            line = program.canReadLine() ? program.readLine().trimmed() : QByteArray();
            return !line.isEmpty() || program.state() == QProcess::NotRunning;
        };
        return QTest::qWaitFor(hasCome, 2 * patience) ? line : QByteArray("nothing");
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"creamery-tests"_s);
    QApplication::setApplicationName(u"tst_twoprocesses"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--act"_s) {
        const Program program(arguments.at(2), arguments.at(3));
        return QApplication::exec();
    }
    tst_TwoProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twoprocesses.moc"
