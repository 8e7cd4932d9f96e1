// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be typed in live mode before something grave is sent: what counts as typed, and how long it counts.
#include "tests/support/actionsrig.h"
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/refunddialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

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

private:
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
