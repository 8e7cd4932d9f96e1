// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's words beside amounts: what stands behind a name is read in its order, whatever the name orders.
#include "tests/support/actionsrig.h"
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/changedialog.h"
#include "ui/looks/otherwords.h"

#include <QComboBox>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace {

/// Whether a part of a line is drawn from the left to the right.
bool isDrawnInOrder(const QString &line, const QString &part)
{
    QTextLayout layout(line);
    layout.setTextOption([] {
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        return option;
    }());
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    drawn.setLineWidth(10'000);
    layout.endLayout();
    const int from = int(line.lastIndexOf(part));
    for (int i = from; i < from + part.size(); ++i)
        if (drawn.cursorToX(i + 1) <= drawn.cursorToX(i))
            return false;
    return true;
}

} // namespace

class tst_OtherWords : public QObject
{
    Q_OBJECT
private slots:
    void anAmountBesideANameIsDrawnInItsOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Ana"_s;
        QTest::newRow("right to left") << u"עברית"_s;
        QTest::newRow("overriding") << u"\u202Ex"_s;
        QTest::newRow("closing, then overriding") << u"\u2069\u202Ex"_s;
        QTest::newRow("closing all") << u"\u2069\u2069\u202C\u202Ex"_s;
        QTest::newRow("right to left, closing") << u"עברית\u2069\u202Ex"_s;
        QTest::newRow("left open") << u"\u2067x\u202Bxyz"_s;
        QTest::newRow("with a comma") << u"a\u2069, \u202Eb"_s;
    }
    void anAmountBesideANameIsDrawnInItsOrder()
    {
        QFETCH(QString, name);
        const QString amount = u"$12.00 back"_s;
        QVERIFY(isDrawnInOrder(isolated(name) + u" gets "_s + amount, amount));
        const QString parts = isolatedParts(name + u", 20 Nov, $19.00"_s);
        QVERIFY(isDrawnInOrder(parts, u"20 Nov"_s));
        QVERIFY(isDrawnInOrder(parts, u"$19.00"_s));
    }

    void whatSaysNothingOfTheDirectionStaysAsItIs()
    {
        const QString name = u"Ana <b>%1</b> & Söhne 12"_s;
        QCOMPARE(isolated(name), name);
        QCOMPARE(isolated(u"עברית"_s), u"\u2068עברית\u2069"_s);
    }

    void pricesOfPlansAreDrawnInTheirOrder()
    {
        ActionsRig rig(everywish::of(WishKind::ChangePlan));
        Product plan = everywish::product();
        plan.id = u"prod_2"_s;
        plan.name = u"Large\u2069\u202E"_s;
        plan.price = 4900;
        plan.billingType = BillingType::Recurring;
        plan.billingPeriod = BillingPeriod::Monthly;
        rig.mirror.remember(plan);
        QTRY_COMPARE(rig.mirror.count(Resource::Products), 1);
        SubscriptionStory story;
        story.subscription = everywish::subscription();
        story.product = {u"prod_1"_s, u"Pro"_s};
        ChangeDialog dialog(ChangeDialog::What::Plan, *rig.actions, rig.mirror, {u"Northwind"_s, Mode::Test},
                            plainTimes(), story, nullptr);
        auto *plans = dialog.findChild<QComboBox *>();
        QTRY_VERIFY(plans->count() == 1 && plans->itemText(0).contains(u"49.00"_s));
        QVERIFY2(isDrawnInOrder(plans->itemText(0), u"$49.00"_s), qPrintable(plans->itemText(0)));
    }
};

QTEST_MAIN(tst_OtherWords)
#include "tst_otherwords.moc"
