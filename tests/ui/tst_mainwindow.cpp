// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/actions.h"
#include "core/mirror/mirror.h"
#include "tests/support/faultserver.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/productdialog.h"
#include "ui/pages/storepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/modeband.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

class EmptyPage final : public StorePage
{
public:
    explicit EmptyPage(int *alive) : m_alive(alive) { ++*m_alive; }
    ~EmptyPage() override { --*m_alive; }
    void refresh() override { ++refreshes; }
    void focusSearch() override { ++searches; }
    bool isLoading() const override { return false; }
    int refreshes = 0;
    int searches = 0;

private:
    int *m_alive;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

    int m_alive = 0;

    QList<PageEntry> pages()
    {
        const auto make = [this] { return new EmptyPage(&m_alive); };
        return {{u"first"_s, u"First"_s, u"Group"_s, make},
                {u"second"_s, u"Second"_s, u"Group"_s, make},
                {u"third"_s, u"Third"_s, u"Other group"_s, make}};
    }
    static void activate(MainWindow &window)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QTRY_VERIFY(window.isActiveWindow());
    }

private slots:
    void init() { QSettings().clear(); }

    void testModeIsSaidInWords()
    {
        MainWindow window;
        activate(window);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        const auto *band = window.findChild<ModeBand *>();
        QVERIFY(band->isVisible());
        QVERIFY(!band->accessibleName().isEmpty());
        QVERIFY(window.windowTitle().contains(u"test mode"_s));
        window.showStore(u"Shop"_s, Mode::Live, pages());
        QVERIFY(!band->isVisible());
        QVERIFY(!window.windowTitle().contains(u"test mode"_s));
    }

    void pagesAreBuiltWhenShownAndDieWithTheirSession()
    {
        MainWindow window;
        activate(window);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        QCOMPARE(m_alive, 1);
        window.showPage(u"third"_s);
        QCOMPARE(m_alive, 2);
        window.showStore(u"Shop"_s, Mode::Live, pages());
        QCOMPARE(m_alive, 1);
        QCOMPARE(window.currentPage(), window.findChild<StorePage *>()); // the same page as before the switch
        window.showInstead(new QWidget);
        QCOMPARE(m_alive, 0);
        QVERIFY(!window.currentPage());
    }

    void everythingHasAShortcut()
    {
        MainWindow window;
        activate(window);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        auto *page = static_cast<EmptyPage *>(window.currentPage());
        QCOMPARE(m_alive, 2);
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(page->refreshes, 1);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(page->searches, 1);

        QSignalSpy modes(&window, &MainWindow::modeWanted);
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // that is where we are
        QCOMPARE(modes.size(), 0);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(modes.size(), 1);
        QCOMPARE(modes.first().first().value<Mode>(), Mode::Live);

        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(window.findChild<Navigation *>()->hasFocus());
        QTest::keyClick(window.findChild<Navigation *>(), Qt::Key_Up);
        QCOMPARE(m_alive, 3); // the page between was built
    }

    void oneClickAsksForTheOtherMode()
    {
        MainWindow window;
        activate(window);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        QSignalSpy modes(&window, &MainWindow::modeWanted);
        auto *live = qobject_cast<QAbstractButton *>(widgets::named(&window, u"Live mode"_s));
        QVERIFY(live);
        QTest::mouseClick(live, Qt::LeftButton);
        QCOMPARE(modes.size(), 1);
        QVERIFY(!live->isChecked()); // the window has not switched yet, so the switch doesn't say so
    }

    void storeNamesArePlainText()
    {
        MainWindow window;
        activate(window);
        const QString name = u"<b>Tom & Söhne</b> %1"_s;
        window.setStores({{u"a"_s, name}, {u"b"_s, u"Other"_s}}, u"a"_s);
        window.showStore(name, Mode::Test, pages());
        QCOMPARE(widgets::faultOf(&window), QString());
        QVERIFY(window.windowTitle().startsWith(name));
        auto *menu = window.findChild<QMenu *>();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), QString(name).replace(u'&', u"&&"_s));
        QSignalSpy stores(&window, &MainWindow::storeWanted);
        menu->actions().at(1)->trigger();
        QCOMPARE(stores.size(), 1);
        QCOMPARE(stores.first().first().toString(), u"b"_s);
    }

    void theWindowFitsTheScreen()
    {
        const MainWindow window;
        const QSize room = window.screen()->availableSize().expandedTo(window.minimumSize());
        QCOMPARE(window.size().boundedTo(room), window.size());
    }

    void aTitleKeepsWhatLooksLikeAMarkOfQt()
    {
        MainWindow window;
        window.showStore(u"Shop [*]"_s, Mode::Live, pages());
        activate(window);
        QVERIFY2(window.windowHandle()->title().contains("Shop [*]"_L1), qPrintable(window.windowHandle()->title()));
    }

    void aMessageOutlivesTheOpeningOfAStore()
    {
        MainWindow window;
        const auto isSaid = [&] {
            const auto labels = window.findChild<StatusLine *>()->findChildren<QLabel *>();
            return std::any_of(
                labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == "Disk full"_L1; });
        };
        window.setMessage(u"Disk full"_s);
        window.showInstead(new QWidget, u"Shop"_s, Mode::Test);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        QVERIFY(isSaid());
        emit window.currentPage()->activityChanged(u"Reading"_s, 1, 0);
        QVERIFY(!isSaid());
        emit window.currentPage()->activityChanged({}, 0, 0);
        QVERIFY(isSaid());
        window.setMessage({});
        QVERIFY(!isSaid());
    }

    void anOpenedPageHasTheFocus()
    {
        MainWindow window;
        activate(window);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        QCOMPARE(QApplication::focusWidget(), window.currentPage());
    }

    void geometryAndPageAreRemembered()
    {
        {
            MainWindow window;
            activate(window);
            window.showStore(u"Shop"_s, Mode::Test, pages());
            window.showPage(u"second"_s);
            window.resize(1000, 700);
            window.close();
        }
        MainWindow window;
        QCOMPARE(window.size(), QSize(1000, 700));
        window.showStore(u"Shop"_s, Mode::Test, pages());
        QVERIFY(window.findChild<Navigation *>()->currentIndex().data().toString() == "Second"_L1);
    }

    void leavingWhileAWriteIsUnderWayIsAsked()
    {
        FaultServer server;
        server.answerWith({fault::hang()});
        const auto key = ApiKey::parse(u"creem_test_window"_s);
        Client client({server.url(), {}}, *key);
        Mirror mirror(MirrorLocation::inMemory());
        Actions actions(client, mirror, MirrorLocation::inMemory(), {});
        MainWindow window;
        activate(window);
        window.showStore(u"Shop"_s, Mode::Test, pages());
        auto *dialog = new NewProductDialog(
            actions, {u"Shop"_s, Mode::Test}, QLocale::c(), nullptr, window.currentPage());
        dialog->open();
        QTest::keyClicks(widgets::named<QLineEdit>(dialog, u"Name"_s), u"Cream"_s);
        widgets::named<QPlainTextEdit>(dialog, u"Description"_s)->setPlainText(u"Fresh"_s);
        widgets::named<QLineEdit>(dialog, u"Price"_s)->setText(u"5"_s);
        widgets::button(dialog, u"Create product"_s)->click();
        QTRY_COMPARE(server.copies("POST"), 1);

        QSignalSpy modes(&window, &MainWindow::modeWanted);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(modes.size(), 0);
        auto *insist = widgets::button(&window, u"Leave all the same"_s);
        QVERIFY(insist);
        insist->click();
        QTRY_VERIFY(modes.size() == 1 || !window.isVisible()); // whichever question was answered
        QCOMPARE(server.copies("POST"), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir config; // settings of their own
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
    QApplication::setOrganizationName(u"creamery-tests"_s);
    QApplication::setApplicationName(u"tst_mainwindow"_s);
    tst_MainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
