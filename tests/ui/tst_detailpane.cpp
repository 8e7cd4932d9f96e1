// SPDX-License-Identifier: GPL-3.0-or-later
// What can't be done about a record says why to whoever has no mouse, too.
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/widgets/detailpane.h"

#include <QAction>

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
        auto *why = labelWith(pane, u"It is running."_s);
        QVERIFY(why && why->isVisible());
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
        QVERIFY(why->isHidden());
        QCOMPARE(button->accessibleDescription(), QString());
        QCOMPARE(widgets::named(&pane, u"More actions"_s)->accessibleDescription(), QString());
    }

private:
    static QLabel *labelWith(const DetailPane &pane, const QString &text)
    {
        for (auto *label : pane.findChildren<QLabel *>())
            if (label->text().contains(text))
                return label;
        return nullptr;
    }
};

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
