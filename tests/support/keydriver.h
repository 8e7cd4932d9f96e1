// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A person at the keyboard, in front of the window with the demo store open in it. A step is what they press; a word
// stands where they look.
#include "app/demo/demoserver.h"
#include "core/mirror/mirrorreader.h"
#include "core/profiles/session.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/findcodedialog.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/recordtable.h"
#include "widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

class KeyDriver : public QObject
{
public:
    static constexpr int patience = 60'000; // ms, for what usually takes a moment

    /// What stands between the window and the demo store, and how patient the session is.
    struct Between
    {
        std::function<QUrl(const QUrl &store)> front; ///< empty: nothing
        Transport::Limits limits;
        Actions::Options acting;
    };

    explicit KeyDriver(Mode mode) : m_mode(mode) { }
    ~KeyDriver() override { close(); }

    void begin(const Between &between = {})
    {
        demo::ServerOptions options;
        const int many = m_mode == Mode::Live ? 2 : 1; // each row finds what it takes
        options.customers = 150 * many;
        options.transactions = 1500 * many;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        const demo::Endpoint &where = m_mode == Mode::Live ? m_server->endpoints().live : m_server->endpoints().test;
        Profile profile;
        profile.id = u"keyboard"_s;
        profile.name = u"Northwind"_s;
        m_session = std::make_unique<Session>(
            profile, *ApiKey::parse(where.key), Endpoint{between.front ? between.front(where.url) : where.url, {}},
            between.limits, MirrorLocation::inMemory(), between.acting);
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->sync().lastOutcome() && !m_session->sync().isRunning(), patience);
        QTRY_VERIFY(m_session->actions().isReady());
    }
    void close() { m_window.reset(); }
    void end() ///< before what it was begun with goes
    {
        close();
        m_session.reset();
    }
    Mode mode() const { return m_mode; }
    MainWindow *window() const { return m_window.get(); }
    demo::DemoServer &server() { return *m_server; }

    void open()
    {
        m_id.clear();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showStore(u"Northwind"_s, m_mode, pagesOf(session()));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    Session &session() { return *m_session; }

    QDialog *dialog() const
    {
        for (auto *dialog : m_window->findChildren<QDialog *>())
            if (dialog->isVisible() && !dialog->testAttribute(Qt::WA_DontShowOnScreen))
                return dialog;
        return nullptr;
    }
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    /// "*" stands for anything.
    static bool matches(const QString &text, const QString &pattern)
    {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(text).hasMatch();
    }
    static bool isOn(const QString &name)
    {
        return QApplication::focusWidget() && matches(widgets::spokenName(QApplication::focusWidget()), name);
    }
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 120 && !isOn(name); ++i) {
            if (!QApplication::focusWidget())
                return false;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return isOn(name);
    }

    static int choices()
    {
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        return box ? box->count() : 0;
    }

    void press(const QString &step)
    {
        const QString verb = step.section(u' ', 0, 0);
        const QString rest = step.section(u' ', 1);
        if (verb == "go"_L1)
            go(rest);
        else if (verb == "find"_L1)
            find(rest);
        else if (verb == "tab"_L1)
            QTRY_VERIFY2_WITH_TIMEOUT(tabTo(rest), qPrintable(u"no Tab leads to "_s + rest), 10'000);
        else if (verb == "key"_L1)
            pressKeys(rest);
        else if (verb == "type"_L1)
            QTest::keyClicks(QApplication::focusWidget(), rest);
        else if (verb == "fresh"_L1)
            QTest::keyClicks(QApplication::focusWidget(), rest.arg(++m_typed));
        else if (verb == "type-licence"_L1)
            QTest::keyClicks(QApplication::focusWidget(), licenceWith(rest == "email"_L1));
        else if (verb == "menu"_L1)
            chooseEntry(rest);
        else if (verb == "opens"_L1)
            expectDialog(rest);
        else if (verb == "safe"_L1)
            expectSafe();
        else if (verb == "choices"_L1) // have come, so that keys can choose among them
            QTRY_VERIFY_WITH_TIMEOUT(choices() > 1, 30'000);
        else if (verb == "confirm"_L1)
            typeWord();
        else if (verb == "yes"_L1)
            sayYes();
        else if (verb == "over"_L1)
            awaitRun();
        else if (verb == "rows"_L1)
            QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
        else if (verb == "top"_L1)
            toTop();
        else if (verb == "row"_L1)
            moveTo(rest);
        else if (verb == "closed"_L1)
            expectClosed();
        else
            QFAIL(qPrintable(u"no such step: "_s + step));
    }

    static void pressKeys(const QString &keys)
    {
        const QKeyCombination combination = QKeySequence(keys)[0];
        QVERIFY(target());
        QTest::keyClick(target(), combination.key(), combination.keyboardModifiers());
    }

    void go(const QString &title)
    {
        auto *pages = m_window->findChild<Navigation *>();
        if (!pages->hasFocus())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(pages->hasFocus());
        QTest::keyClick(pages, Qt::Key_Home);
        for (int i = 0; i < 20 && pages->currentIndex().data().toString() != title; ++i)
            QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(pages->currentIndex().data().toString(), title);
        QTest::keyClick(pages, Qt::Key_F6);
        if (qobject_cast<ListPage *>(m_window->currentPage()))
            QTRY_VERIFY(table()->hasFocus()); // when the rows are here
    }

    RecordTable *table() const { return m_window->currentPage()->findChild<RecordTable *>(); }

    /// Types an id into the search, as one who has it from a mail would; with a star the rows of that status are
    /// asked for by the menu of the status.
    void find(const QString &what)
    {
        const QString name = what.section(u' ', 0, 0);
        const QString status = what.section(u' ', 1, 1);
        if (what.endsWith(u'*'))
            return filter(status);
        MirrorQuery query;
        query.resource = *resourceNamed(name);
        if (!status.isEmpty())
            query.filters["status"] = QStringList{status};
        query.sortKey = name == "products"_L1 ? "name" : name == "discounts"_L1 ? "code" : "created";
        m_id.clear();
        m_session->mirror().read(
            this,
            [query](MirrorReader &reader) {
                const auto order = reader.evaluate(query);
                return reader.rows(query.resource, order ? **order : std::vector<Rowid>());
            },
            [&](const MirrorResult<QList<MirrorRow>> &rows) {
                if (rows && !rows->isEmpty())
                    m_id = rows->last().id;
            });
        QTRY_VERIFY2(!m_id.isEmpty(), qPrintable(u"the demo store has no "_s + what));
        auto *list = static_cast<ListPage *>(m_window->currentPage());
        pressKeys(u"Ctrl+F"_s);
        QTest::keyClicks(QApplication::focusWidget(), m_id);
        QTRY_COMPARE_WITH_TIMEOUT(list->list().rowCount(), 1, patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(list->currentId(), m_id);
        QTRY_VERIFY(list->table()->hasFocus());
        // What can be done is known when the record is here.
        QTRY_VERIFY(widgets::named(m_window.get(), u"Id: "_s + m_id));
    }

    void filter(const QString &status)
    {
        auto *list = static_cast<ListPage *>(m_window->currentPage());
        QTRY_VERIFY(list->list().isComplete() && list->list().rowCount() > 0);
        const int all = list->list().rowCount();
        chooseFilter(u"*Status*"_s, status + u"*"_s);
        QTRY_VERIFY(list->list().isComplete() && list->list().rowCount() > 2 && list->list().rowCount() < all);
        QVERIFY(tabTo(list->table()->accessibleName()));
    }

    /// Checks an entry of the menu of a filter, and closes it.
    void chooseFilter(const QString &filter, const QString &entry)
    {
        QVERIFY(tabTo(filter));
        QTimer::singleShot(0, this, [entry] { // the key returns when the menu is closed
            chooseEntry(entry, Qt::Key_Space);
            QTest::keyClick(target(), Qt::Key_Escape);
        });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        m_window->activateWindow(); // as a window manager does
        QTRY_VERIFY(m_window->isActiveWindow() && QApplication::focusWidget());
    }

    static void chooseEntry(const QString &text, Qt::Key chosenBy = Qt::Key_Return)
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto isThere = [&] {
            return menu->activeAction() && matches(widgets::plain(menu->activeAction()->text()), text);
        };
        for (int i = 0; i < 30 && !isThere(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY2(isThere(), qPrintable(u"not in the menu: "_s + text));
        QTest::keyClick(menu, chosenBy);
    }

    void expectDialog(const QString &title)
    {
        QTRY_VERIFY2(dialog() && matches(dialog()->windowTitle(), title), qPrintable(u"does not open: "_s + title));
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
        if (auto *many = qobject_cast<BulkDialog *>(dialog()))
            QTRY_COMPARE(many->stage(), BulkDialog::Stage::Ready);
        QCOMPARE(widgets::faultOf(dialog()), QString());
        if (!qobject_cast<FindCodeDialog *>(dialog()) && !qobject_cast<LinkDialog *>(dialog())) // they change nothing
            expectWhere();
    }

    /// In live mode nobody has to remember which store they are in: what is about to change something says it.
    void expectWhere()
    {
        if (m_mode == Mode::Test)
            return;
        const auto labels = dialog()->findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return !label->visibleRegion().isEmpty()
                && matches(widgets::undirected(label->text()), u"*Northwind, live*"_s);
        });
        QVERIFY2(isSaid, qPrintable(dialog()->windowTitle() + u" does not name the store and its mode"_s));
    }

    void expectClosed()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        m_window->activateWindow(); // as a window manager does
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    /// What Enter would press now.
    QPushButton *standardButton() const
    {
        for (auto *button : dialog()->findChildren<QPushButton *>())
            if (button->isDefault() && button->isVisible())
                return button;
        return nullptr;
    }
    void expectSafe()
    {
        if (m_mode == Mode::Live || qobject_cast<BulkDialog *>(dialog())) {
            QVERIFY(standardButton());
            QCOMPARE(standardButton()->property("role").toString(), u"safe"_s);
        }
    }

    void typeWord()
    {
        if (m_mode == Mode::Test)
            return;
        for (auto *edit : dialog()->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->accessibleName().startsWith("Type "_L1)) {
                QVERIFY(tabTo(edit->accessibleName()));
                QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier); // it may have been typed before
                ++m_words;
                return QTest::keyClicks(edit, edit->accessibleName().section(u' ', 1, 1));
            }
    }

    int wordsTyped() const { return m_words; } ///< because live mode asked for one

    void sayYes()
    {
        if (m_mode == Mode::Test)
            return;
        auto *asking = qobject_cast<SubmitDialog *>(dialog());
        QVERIFY(asking && asking->isAsking());
        expectWhere();
        QVERIFY(standardButton() && standardButton()->hasFocus());
        QCOMPARE(standardButton()->property("role").toString(), u"safe"_s);
        QTRY_VERIFY(tabTo(u"* in live mode"_s)); // it can't be pressed at once
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }

    void awaitRun()
    {
        QPointer<QDialog> run = dialog();
        const auto isOver = [&run] {
            if (auto *bulk = qobject_cast<BulkDialog *>(run))
                return bulk->stage() == BulkDialog::Stage::Over;
            auto *codes = qobject_cast<ManyCodesDialog *>(run);
            return codes && codes->stage() == ManyCodesDialog::Stage::Over;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), patience);
    }

    void toTop() const
    {
        for (int i = 0; i < 300 && table()->currentIndex().row() > 0; ++i)
            QTest::keyClick(table(), Qt::Key_PageUp);
        QCOMPARE(table()->currentIndex().row(), 0);
    }
    void moveTo(const QString &status)
    {
        QVERIFY(tabTo(table()->accessibleName()));
        toTop();
        const auto isThere = [&] {
            const QModelIndex current = table()->currentIndex();
            return current.siblingAtColumn(table()->model()->columnCount() - 1).data().toString() == status;
        };
        for (int i = 0; i < table()->model()->rowCount() && !isThere(); ++i)
            QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(isThere());
    }

    /// Of a licence that can be activated once more: its key, or its owner's address.
    QString licenceWith(bool email) const
    {
        const demo::Store &store = *m_server->store(m_mode == Mode::Live ? ObjectMode::Live : ObjectMode::Test);
        const demo::Business &business = store.business();
        for (demo::Index i = 0; i < business.licenses.size(); ++i) {
            const License license = business.license(i, store.now());
            const bool hasRoom = !license.activationLimit || license.activation + 2 < *license.activationLimit;
            const auto &instances = business.licenses[i].instances;
            if (license.status == LicenseStatus::Active && hasRoom && !instances.empty()
                && business.instance(instances.back()).status == LicenseInstanceStatus::Active)
                return email ? business.customers[business.licenses[i].customer].customer->email : license.key;
        }
        return {};
    }

private:
    const Mode m_mode;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window; // goes first
    QString m_id;                         ///< of the record that was searched for last
    int m_words = 0;
    int m_typed = 0; ///< texts that were not to be typed before
};
