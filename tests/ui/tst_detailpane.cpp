// SPDX-License-Identifier: GPL-3.0-or-later
// What can't be done about a record says why to whoever has no mouse, too.
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/whynot.h"

#include <QAction>
#include <QScrollArea>

using namespace Qt::StringLiterals;

class tst_DetailPane : public QObject
{
    Q_OBJECT
private slots:
    void whatCantBeDoneSaysWhy()
    {
        DetailPane pane(plainTimes());
        pane.resize(400, 500);
        pane.show();
        QAction cancel(u"&Cancel…"_s);
        QAction pause(u"&Pause…"_s);
        QAction resume(u"&Resume…"_s);
        QAction copy(u"Copy &id"_s);
        const auto bar = [](QAction &action, const QString &why) {
            action.setEnabled(false);
            action.setToolTip(why);
        };
        bar(cancel, u"It is <b>over</b>."_s);
        bar(pause, u"It is <b>over</b>."_s);
        bar(resume, u"It is running."_s);
        copy.setEnabled(false); // for no reason that is said
        pane.begin(u"Ana"_s, {});
        pane.addActions({&cancel}, {&pause, &resume, &copy});
        pane.end();
        auto *ask = whyOf(pane);
        QVERIFY(ask && ask->isVisible() && widgets::isReachable(ask));
        QCOMPARE(ask->accessibleName(), u"Why this can't be done: Cancel, Pause, Resume"_s);
        auto *why = labelWith(pane, u"It is running."_s);
        QVERIFY(why && !why->isVisible()); // until somebody asks
        QCOMPARE(ask->accessibleDescription(), why->text());
        QTest::keyClick(ask, Qt::Key_Return);
        QVERIFY(why->isVisible());
        QCOMPARE(why->text(), u"Cancel, Pause: It is <b>over</b>.\nResume: It is running."_s);
        auto *button = widgets::named(&pane, u"Cancel…, in the details"_s);
        QCOMPARE(button->accessibleDescription(), u"It is <b>over</b>."_s);
        QCOMPARE(widgets::named(&pane, u"More actions"_s)->accessibleDescription(),
                 u"Pause: It is <b>over</b>.\nResume: It is running."_s);
        QCOMPARE(widgets::faultOf(&pane), QString());

        for (QAction *action : {&cancel, &pause, &resume}) {
            action->setEnabled(true);
            action->setToolTip(action->text().remove(u'&'));
        }
        QVERIFY(!why->isVisible() && !ask->isVisible());
        QCOMPARE(button->accessibleDescription(), QString());
        QCOMPARE(widgets::named(&pane, u"More actions"_s)->accessibleDescription(), QString());
    }

    /// A sync fills the pane anew again and again.
    void whatWasAskedStaysOpenForItsRecord()
    {
        DetailPane pane(plainTimes());
        pane.resize(400, 500);
        pane.show();
        QAction cancel(u"&Cancel…"_s);
        cancel.setEnabled(false);
        cancel.setToolTip(u"It is over."_s);
        const auto fill = [&](const QString &title) {
            pane.begin(title, {});
            pane.addActions({}, {&cancel});
            pane.end();
            return labelWith(pane, u"It is over."_s);
        };
        QVERIFY(!fill(u"Ana"_s)->isVisible());
        whyOf(pane)->setFocus();
        QTest::keyClick(whyOf(pane), Qt::Key_Space);
        auto *again = fill(u"Ana"_s);
        QVERIFY(again->isVisible() && whyOf(pane)->isChecked());
        auto *other = fill(u"Ben"_s);
        QVERIFY(!other->isVisible() && !whyOf(pane)->isChecked());
    }

    void whatHasNoReasonTellsNone()
    {
        DetailPane pane(plainTimes());
        pane.show();
        QAction cancel(u"&Cancel…"_s);
        QAction resume(u"&Resume…"_s);
        resume.setEnabled(false); // the opposite is offered: that is reason enough
        pane.begin(u"Ana"_s, {});
        pane.addActions({&cancel}, {&resume});
        pane.end();
        QVERIFY(whyOf(pane) && !whyOf(pane)->isVisible());
    }

private:
    /// What opens the reasons, of what is shown now.
    static QAbstractButton *whyOf(const DetailPane &pane)
    {
        const QWidget *content = pane.findChild<QScrollArea *>()->widget();
        const auto all = content->findChildren<WhyNot *>();
        return all.isEmpty() ? nullptr : all.last()->findChild<QAbstractButton *>();
    }
    static QLabel *labelWith(const DetailPane &pane, const QString &text)
    {
        for (auto *label : pane.findChild<QScrollArea *>()->widget()->findChildren<QLabel *>())
            if (label->text().contains(text))
                return label;
        return nullptr;
    }
};

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
