// SPDX-License-Identifier: GPL-3.0-or-later
// The page of licences against the demo store: look up, activate, ask, free. Keys stay out of the journal.
#include "app/demo/demoserver.h"
#include "core/profiles/session.h"
#include "tests/support/await.h"
#include "tests/support/columnmenu.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/activatedialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/pages/licencespage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_LicencesPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_licencespage"_s);
    }
    void init()
    {
        demo::ServerOptions options;
        options.customers = 150;
        options.transactions = 1500;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        const demo::Endpoint &endpoint = m_server->endpoints().test;
        Profile profile;
        profile.name = u"Northwind"_s;
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(
            profile, *ApiKey::parse(endpoint.key), Endpoint{endpoint.url, {}}, Transport::Limits(),
            MirrorLocation{m_folder->filePath(u"test.sqlite"_s)});
        // A licence that can be activated once more, and has been before.
        const demo::Store &store = *m_server->store(ObjectMode::Test);
        const demo::Business &business = store.business();
        for (demo::Index i = 0; i < business.licenses.size(); ++i) {
            const License license = business.license(i, store.now());
            const bool hasRoom = !license.activationLimit || license.activation < *license.activationLimit;
            if (license.status == LicenseStatus::Active && hasRoom && !business.licenses[i].instances.empty()) {
                m_license = license;
                m_email = business.customers[business.licenses[i].customer].customer->email;
                m_instance = business.instance(business.licenses[i].instances.back()).id;
            }
        }
        QVERIFY(!m_license.key.isEmpty());
        m_page = std::make_unique<LicencesPage>(*m_session, TimeStyle());
        m_page->resize(1084, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_session->actions().isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_server.reset();
    }

    void saysWhatItNeeds()
    {
        QCOMPARE(state()->accessibleName(), u"Look up a licence key"_s);
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
        auto *find = widgets::button(m_page.get(), u"Look up"_s);
        QVERIFY(!find->isEnabled());
        edit(u"Licence key"_s)->setText(m_license.key);
        QVERIFY(!find->isEnabled()); // Creem finds no key by itself
        edit(u"Customer's e-mail"_s)->setText(m_email);
        QVERIFY(find->isEnabled());
    }

    void isFoundByTheCustomerOrAnActivation()
    {
        for (const bool byCustomer : {true, false}) {
            edit(u"Customer's e-mail"_s)->setText(byCustomer ? m_email : QString());
            edit(u"or an activation's id"_s)->setText(byCustomer ? QString() : m_instance);
            lookUp(m_license.key);
            QTRY_VERIFY(shown().contains(m_license.key));
            QVERIFY(shown().contains(m_license.id));
            QVERIFY(rows() > 0);
            QCOMPARE(widgets::faultOf(m_page.get()), QString());
            QCOMPARE(widgets::unreachedByTab(m_page.get()).join(u", "_s), QString());
        }
    }

    void columnsAreChosenAndRemembered()
    {
        QSettings().clear();
        QCOMPARE(columnmenu::titles(m_page.get()), (QStringList{u"Activation"_s, u"Since"_s, u"Status"_s}));
        QVERIFY(!columnmenu::hasOrder(m_page.get()));
        QVERIFY(columnmenu::choose(m_page.get(), u"Since"_s));
        const LicencesPage again(*m_session, TimeStyle());
        QCOMPARE(columnmenu::titles(&again), (QStringList{u"Activation"_s, u"Status"_s}));
        QSettings().clear();
    }

    void saysWhatIsNotThere()
    {
        edit(u"Customer's e-mail"_s)->setText(u"nobody@example.com"_s);
        lookUp(m_license.key);
        QTRY_COMPARE(state()->accessibleName(), u"No customer has this e-mail address"_s);
        edit(u"Customer's e-mail"_s)->setText(m_email);
        lookUp(u"AAAA-<b>%1</b>"_s);
        QTRY_COMPARE(state()->accessibleName(), u"This customer has no such key"_s);
        edit(u"or an activation's id"_s)->setText(u"ins_unknown"_s);
        lookUp(m_license.key);
        QTRY_COMPARE(state()->accessibleName(), u"Creem doesn't know this key and activation"_s);
        m_server.reset();
        lookUp(m_license.key);
        // It is asked again a few times first, further and further apart.
        QTRY_COMPARE_WITH_TIMEOUT(state()->accessibleName(), u"Creem can't be reached"_s, 60'000);
    }

    void activatesAsksAndFrees()
    {
        edit(u"Customer's e-mail"_s)->setText(m_email);
        lookUp(m_license.key);
        QTRY_VERIFY(rows() > 0);
        const int before = rows();
        widgets::button(m_page.get(), u"Activate…"_s)->click();
        auto *activation = m_page->findChild<ActivateDialog *>();
        QVERIFY(activation);
        QVERIFY(QTest::qWaitForWindowActive(activation));
        QCOMPARE(widgets::faultOf(activation), QString());
        QVERIFY(!widgets::button(activation, u"Activate"_s)->isEnabled());
        widgets::named<QLineEdit>(activation, u"Name"_s)->setText(u"Desk <b>%1</b>"_s);
        QTest::mouseClick(widgets::button(activation, u"Activate"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), before + 1);
        QCOMPARE(m_server->requestCount("POST", u"/v1/licenses/activate"_s), 1);

        QTRY_VERIFY(select(u"Desk <b>%1</b>"_s));
        widgets::button(m_page.get(), u"Does it hold?"_s)->click();
        QTRY_COMPARE(event()->title(), u"“Desk <b>%1</b>” holds"_s);

        widgets::button(m_page.get(), u"Free it…"_s)->click();
        auto *question = m_page->findChild<WishDialog *>();
        QVERIFY(question);
        QVERIFY(QTest::qWaitForWindowActive(question));
        QTest::mouseClick(widgets::button(question, u"Free it"_s), Qt::LeftButton);
        QTRY_COMPARE(m_server->requestCount("POST", u"/v1/licenses/deactivate"_s), 1);
        QTRY_VERIFY(select(u"Desk <b>%1</b>"_s) && widgets::button(m_page.get(), u"Does it hold?"_s));
        QTRY_VERIFY(!widgets::button(m_page.get(), u"Free it…"_s)->isEnabled());
        widgets::button(m_page.get(), u"Does it hold?"_s)->click();
        QTRY_COMPARE(event()->title(), u"“Desk <b>%1</b>” does not hold"_s);

        // Nothing that is on the disk has the key.
        m_page.reset();
        m_session.reset();
        QDir folder(m_folder->path());
        QVERIFY(!folder.entryList({u"*journal*"_s}, QDir::Files).isEmpty());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_license.key.toUtf8()), qPrintable(name));
        }
    }

    void whatIsLockedSaysSo()
    {
        edit(u"Customer's e-mail"_s)->setText(m_email);
        lookUp(m_license.key);
        QTRY_VERIFY(rows() > 0);
        auto *activate = m_page->findChild<QAction *>(u"activate-licence"_s);
        auto *release = m_page->findChild<QAction *>(u"free-activation"_s);
        QVERIFY(activate->isEnabled());
        m_session->actions().setReadOnly(true);
        for (const QAction *action : {activate, release}) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), u"This store is locked: nothing can be changed."_s);
        }
        m_session->actions().setReadOnly(false);
        QVERIFY(activate->isEnabled());
    }

private:
    void lookUp(const QString &key)
    {
        edit(u"Licence key"_s)->setText(key);
        QTest::keyClick(edit(u"Licence key"_s), Qt::Key_Return);
        QTRY_VERIFY(!m_page->isLoading());
    }
    QLineEdit *edit(const QString &name) const { return widgets::named<QLineEdit>(m_page.get(), name); }
    RecordTable *table() const { return m_page->findChild<RecordTable *>(); }
    int rows() const { return table()->model()->rowCount(); }
    bool select(const QString &name)
    {
        for (int row = 0; row < rows(); ++row)
            if (table()->model()->index(row, 0).data().toString() == name) {
                table()->selectRow(row);
                return true;
            }
        return false;
    }
    StateView *state() const { return m_page->findChild<StateView *>(); }
    NoticeBox *event() const { return m_page->findChildren<NoticeBox *>().last(); }
    QStringList shown() const ///< in the details, without the places where a word may break
    {
        QStringList texts;
        for (const auto *label : m_page->findChild<DetailPane *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200B)));
        return texts;
    }

    License m_license;
    QString m_email;
    QString m_instance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LicencesPage> m_page;
};

QTEST_MAIN(tst_LicencesPage)
#include "tst_licencespage.moc"
