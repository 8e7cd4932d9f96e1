// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be typed in live mode before something grave is sent: what counts as typed, and how long it counts.
#include "tests/support/actionsrig.h"
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/subscriptiondialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class tst_TypedWords : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        delete m_dialog;
        m_rig.reset();
    }

    void anAmountIsTypedAsOneWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTyped");
        const auto row = [](const char *locale, const char16_t *text, bool isTyped = true) {
            const QString typed = QString::fromUtf16(text);
            QTest::addRow("%s '%s'", locale, qPrintable(typed)) << QString::fromLatin1(locale) << typed << isTyped;
        };
        row("en_US", u"1234.50");
        row("en_US", u"1,234.50");
        row("en_US", u"1234.5");
        row("en_US", u"1234.05", false);
        row("en_US", u"", false);
        row("fr_FR", u"1234,50");
        row("fr_FR", u"1 234,50"); // with the space bar
        row("fr_FR", u"1\u202f234,50");
        row("fr_FR", u"1234,51", false);
        row("de_CH", u"1234.50");
        row("de_CH", u"1'234.50"); // the keyboard's apostrophe
        row("de_CH", u"1\u2019234.50");
        row("de_CH", u"123.450", false);
        row("sv_SE", u"1234,50");
        row("sv_SE", u"1 234,50");
        row("sv_SE", u"1\u00a0234,50");
        row("sv_SE", u"1 234", false);
        row("de_DE", u"1.234,50");
        row("de_DE", u"1.234", false);
    }
    void anAmountIsTypedAsOneWritesIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(bool, isTyped);
        openRefund(123450, u"EUR"_s, QLocale(locale));
        QVERIFY(!send()->isEnabled());
        word()->setText(text);
        QCOMPARE(send()->isEnabled(), isTyped);
        QCOMPARE(m_rig->writes(), 0);
        if (!isTyped)
            return;
        send()->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_rig->writes(), 1);
    }

    void theAmountThatIsAskedForCanBeTypedOnAnyKeyboard()
    {
        for (const char *locale : {"en_US", "fr_FR", "de_CH", "sv_SE", "de_DE", "de_AT", "pl_PL"}) {
            openRefund(123'456'789, u"EUR"_s, QLocale(QLatin1String(locale)));
            const QString asked = word()->accessibleName().section(u' ', 1, 1);
            for (const QChar c : asked)
                QVERIFY2(c.unicode() < 0x80 && !c.isSpace(), qPrintable(asked));
            QTest::keyClicks(word(), asked);
            QVERIFY2(send()->isEnabled(), qPrintable(asked));
            cleanup();
        }
    }

    void anAmountOfNoKnownCurrencyIsTypedAsItIsAskedFor()
    {
        openRefund(123450, u"XYZ"_s, QLocale(u"sv_SE"_s));
        QTest::keyClicks(word(), u"123450"_s);
        QVERIFY(send()->isEnabled());
    }

    void theWordIsForWhatWasChosen()
    {
        openChange(ChangeDialog::What::Plan);
        auto *plans = m_dialog->findChild<QComboBox *>();
        plans->setCurrentIndex(0);
        widgets::button(m_dialog, u"Charge the difference now and begin a new period"_s)->click();
        word()->setText(u"charge"_s);
        QVERIFY(send()->isEnabled());
        emit m_rig->actions->conditionChanged(); // something else happens
        QVERIFY(send()->isEnabled());
        plans->setCurrentIndex(1); // a dearer one
        QVERIFY(!send()->isEnabled());
        QCOMPARE(word()->text(), QString());
        plans->setCurrentIndex(0); // nor does it come back by itself
        QVERIFY(!send()->isEnabled());
        word()->setText(u"charge"_s);
        QVERIFY(send()->isEnabled());
    }

    void soItIsForANumberOfSeats()
    {
        openChange(ChangeDialog::What::Seats);
        m_dialog->findChild<QSpinBox *>()->setValue(3);
        widgets::button(m_dialog, u"Charge the difference now and begin a new period"_s)->click();
        word()->setText(u"charge"_s);
        QVERIFY(send()->isEnabled());
        m_dialog->findChild<QSpinBox *>()->setValue(30);
        QVERIFY(!send()->isEnabled());
    }

    void aWheelThatScrollsChangesNothing()
    {
        openChange(ChangeDialog::What::Plan);
        auto *plans = m_dialog->findChild<QComboBox *>();
        plans->setCurrentIndex(0);
        QVERIFY(!plans->hasFocus());
        turnWheel(plans);
        QCOMPARE(plans->currentIndex(), 0);
        QVERIFY(!plans->hasFocus());
        plans->setFocus();
        turnWheel(plans); // now it is meant
        QCOMPARE(plans->currentIndex(), 1);
        cleanup();
        openChange(ChangeDialog::What::Seats);
        auto *seats = m_dialog->findChild<QSpinBox *>();
        seats->setValue(3);
        QVERIFY(!seats->hasFocus());
        turnWheel(seats);
        QCOMPARE(seats->value(), 3);
        seats->setFocus();
        turnWheel(seats);
        QVERIFY(seats->value() != 3);
    }

    void whatIsSentAgainTakesItsWordAgain()
    {
        m_rig = std::make_unique<ActionsRig>(everywish::of(WishKind::CancelNow));
        m_rig->reply = fault::fin();
        SubscriptionStory story;
        story.subscription = everywish::subscription();
        story.product = {u"prod_1"_s, u"Pro"_s};
        m_dialog = new SubscriptionDialog(
            *m_rig->actions, {u"Northwind"_s, Mode::Live}, plainTimes(), story, {WishKind::CancelNow}, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        word()->setText(u"cancel"_s);
        send()->click();
        QTRY_VERIFY(widgets::button(m_dialog, u"Send it again"_s)); // it was read back, and not done
        QCOMPARE(m_rig->writes(), 1);
        QVERIFY(!widgets::button(m_dialog, u"Send it again"_s)->isEnabled());
        QVERIFY(word());
        QCOMPARE(word()->text(), QString());
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_rig->record(m_dialog->recordId()).state, ActionState::NotDone);
        m_rig->reply = fault::json(200, m_rig->about.answer);
        word()->setText(u"cancel"_s);
        widgets::button(m_dialog, u"Send it again"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_rig->writes(), 2);
    }

    void whatWasDoneElsewhereSinceIsToldBeforeItIsSentOnOldTerms()
    {
        for (const Mode mode : {Mode::Test, Mode::Live}) {
            openChange(ChangeDialog::What::Seats, mode);
            m_dialog->findChild<QSpinBox *>()->setValue(5);
            QVERIFY(send()->isEnabled());
            Wish other = everywish::of(WishKind::ChangeSeats).wish;
            other.objectId = u"sub_other"_s;
            QString id = m_rig->actions->submit(other); // of no concern
            QTRY_COMPARE(m_rig->record(id).state, ActionState::Done);
            QVERIFY(send()->isEnabled());
            id = m_rig->actions->submit(everywish::of(WishKind::ChangeSeats).wish); // by another dialog or program
            QTRY_COMPARE(m_rig->record(id).state, ActionState::Done);
            QVERIFY(!send()->isEnabled());
            QVERIFY(says(u"It was changed meanwhile"_s));
            QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(m_rig->writes(), 2);
            cleanup();
        }
    }

private:
    bool says(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    static void turnWheel(QWidget *over)
    {
        const QPointF place = over->rect().center();
        QWheelEvent event(
            place, over->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &event);
    }
    /// Two seats for 38.00, and two plans.
    void openChange(ChangeDialog::What what, Mode mode = Mode::Live)
    {
        m_rig = std::make_unique<ActionsRig>(
            everywish::of(what == ChangeDialog::What::Plan ? WishKind::ChangePlan : WishKind::ChangeSeats));
        for (const auto &[id, price] : {std::pair(u"Large"_s, 4900), std::pair(u"Larger"_s, 9900)}) {
            Product plan = everywish::product();
            plan.id = plan.name = id;
            plan.price = price;
            plan.billingType = BillingType::Recurring;
            plan.billingPeriod = BillingPeriod::Monthly;
            m_rig->mirror.remember(plan);
        }
        QTRY_COMPARE(m_rig->mirror.count(Resource::Products), 2);
        SubscriptionStory story;
        story.subscription = everywish::subscription();
        story.subscription.currentPeriodEndDate = QDateTime::currentDateTimeUtc().addDays(12).addSecs(3600);
        story.product = {u"prod_1"_s, u"Pro"_s};
        story.regular = RegularPrice{{3800, u"USD"_s}};
        m_dialog = new ChangeDialog(
            what, *m_rig->actions, m_rig->mirror, {u"Northwind"_s, mode}, plainTimes(), story, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        if (what == ChangeDialog::What::Plan)
            QTRY_COMPARE(m_dialog->findChild<QComboBox *>()->count(), 2);
    }
    void openRefund(qint64 minor, const QString &currency, const QLocale &locale)
    {
        TransactionStory story;
        story.transaction = everywish::transaction();
        story.transaction.amount = minor;
        story.transaction.amountPaid = minor;
        story.transaction.currency = currency;
        TimeStyle times = plainTimes();
        times.locale = locale;
        m_rig = std::make_unique<ActionsRig>(everywish::of(WishKind::Refund));
        m_dialog = new RefundDialog(*m_rig->actions, {u"Northwind"_s, Mode::Live}, times, story, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    /// The button that sends.
    QPushButton *send() const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->property("role") == u"danger"_s)
                return button;
        return nullptr;
    }
    QLineEdit *word() const
    {
        for (auto *edit : m_dialog->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->accessibleName().startsWith(u"Type "_s))
                return edit;
        return nullptr;
    }

    std::unique_ptr<ActionsRig> m_rig;
    QPointer<SubmitDialog> m_dialog;
};

QTEST_MAIN(tst_TypedWords)
#include "tst_typedwords.moc"
