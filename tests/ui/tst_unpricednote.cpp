// SPDX-License-Identifier: GPL-3.0-or-later
// The note beside MRR on the subscriptions that it lacks because nothing tells their price.
#include "tests/support/accountsrig.h"
#include "tests/support/metricsrig.h"
#include "ui/widgets/notelink.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

class tst_UnpricedNote : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_unpricednote"_s);
    }
    void init() { m_rig.start(); }
    void cleanup() { m_rig.stop(); }

    /// One more that pays for a product that the mirror doesn't know: both pages say so, and open it.
    void saysWhatIsMissingAndOpensIt()
    {
        QMap<QString, qint64> before;
        for (const QString &key : {u"overview"_s, u"recurring"_s})
            before[key] = said(m_rig.open(key));
        Subscription lost = accountsrig::subscription(u"sub_lost"_s, SubscriptionStatus::Active);
        lost.product = {u"prod_lost"_s, nullptr};
        lost.createdAt = lost.updatedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        Transaction paid = accountsrig::payment(u"tran_lost"_s, lost.createdAt, lost.id);
        paid.periodStart.reset(); // nothing says for how long
        paid.periodEnd.reset();
        m_rig.session->mirror().write(
            m_rig.window.get(),
            [lost, paid](Store &store) -> MirrorResult<void> {
                accountsrig::put(store, QList{lost});
                accountsrig::put(store, QList{paid});
                return {};
            },
            [](const MirrorResult<void> &) {});
        for (const QString &key : {u"overview"_s, u"recurring"_s}) {
            StorePage *page = m_rig.open(key);
            QTRY_COMPARE_WITH_TIMEOUT(said(page), before.value(key) + 1, MetricsRig::patience);
            NoteLink *note = noteOf(page);
            QVERIFY(note->accessibleName().startsWith(note->text()));
            note->click();
            RowsDialog *rows = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT((rows = page->findChild<RowsDialog *>()), MetricsRig::patience);
            QCOMPARE(MetricsRig::sumOf(rows).section(u"together "_s, 1), QString::number(before.value(key) + 1));
            delete rows;
        }
    }

private:
    static NoteLink *noteOf(StorePage *page)
    {
        auto *note = page->findChild<NoteLink *>(u"unpriced"_s);
        if (!note)
            qFatal("no note");
        return note;
    }
    /// How many, as it says; 0: it isn't there.
    static qint64 said(StorePage *page)
    {
        const NoteLink *note = noteOf(page);
        return note->isVisibleTo(page) ? note->text().section(u' ', 0, 0).toLongLong() : 0;
    }

    MetricsRig m_rig;
};

QTEST_MAIN(tst_UnpricedNote)
#include "tst_unpricednote.moc"
