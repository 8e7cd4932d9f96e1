// SPDX-License-Identifier: GPL-3.0-or-later
// What live mode says of the changes of a product before they are sent: each of them.
#include "tests/support/actionsrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/productdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class tst_ProductConfirmation : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        delete m_dialog;
        m_rig.reset();
    }

    void everyChangeIsNamed()
    {
        Product product = everywish::product();
        product.billingType = BillingType::Recurring;
        product.billingPeriod = BillingPeriod::Monthly;
        m_rig = std::make_unique<ActionsRig>(everywish::of(WishKind::UpdateProduct));
        m_dialog = new EditProductDialog(*m_rig->actions, {u"Northwind"_s, Mode::Live}, QLocale::c(), product, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        widgets::named<QLineEdit>(m_dialog, u"Name"_s)->setText(u"Another"_s);
        auto *period = widgets::named<QComboBox>(m_dialog, u"Billing period"_s);
        period->setCurrentIndex(period->findData(QString(json::Open(BillingPeriod::Yearly).wire())));
        widgets::named<QSpinBox>(m_dialog, u"Trial, days"_s)->setValue(14);
        auto *tax = widgets::named<QComboBox>(m_dialog, u"Tax"_s);
        tax->setCurrentIndex(tax->findData(QString(json::Open(TaxMode::Exclusive).wire())));
        widgets::button(m_dialog, u"Save changes"_s)->click();
        QVERIFY(m_dialog->isAsking());
        for (const auto &[name, value] :
             {std::pair(u"New name"_s, u"Another"_s), std::pair(u"Period"_s, u"yearly, before: monthly"_s),
              std::pair(u"Tax"_s, u"added on top, before: included"_s)})
            QVERIFY2(says(name) && says(value), qPrintable(name + u": "_s + value + u'\n' + said().join(u'\n')));
        QVERIFY(says(u"Trial, days"_s));
        QCOMPARE(said().filter(u"Another"_s).size(), 1); // each once
        QCOMPARE(m_rig->writes(), 0);
    }

private:
    QStringList said() const
    {
        QStringList all;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible())
                all.append(label->text());
        return all;
    }
    bool says(const QString &text) const { return said().contains(text); }

    std::unique_ptr<ActionsRig> m_rig;
    QPointer<SubmitDialog> m_dialog;
};

QTEST_MAIN(tst_ProductConfirmation)
#include "tst_productconfirmation.moc"
