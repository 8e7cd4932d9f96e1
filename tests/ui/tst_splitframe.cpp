// SPDX-License-Identifier: GPL-3.0-or-later
// A page where there is no room for the list and the record beside it: one takes the other's place, and gives it back.
#include "tests/support/widgets.h"
#include "ui/widgets/splitframe.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SplitFrame : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_rows = new QLineEdit;
        m_details = new QWidget;
        m_inDetails = new QPushButton(u"Edit"_s, m_details);
        m_frame = std::make_unique<SplitFrame>(u"Things"_s, m_rows, new QWidget, m_details);
        m_frame->resize(wide, 500);
        m_frame->show();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanup() { m_frame.reset(); }

    void bothWhereThereIsRoom()
    {
        QVERIFY(!m_frame->isFolded());
        QVERIFY(m_rows->isVisible() && m_details->isVisible());
        QVERIFY(!widgets::button(m_frame.get(), u"Details"_s));
        QVERIFY(!widgets::button(m_frame.get(), u"Back to the list"_s));
        m_frame->openDetails();
        QVERIFY(m_rows->isVisible());
    }

    void foldedTheListHasAllOfIt()
    {
        m_frame->resize(narrow, 500);
        QTRY_VERIFY(m_frame->isFolded());
        QVERIFY(m_rows->isVisible() && !m_details->isVisible());
        QTRY_VERIFY(m_rows->width() > narrow - 60);
    }

    void thereAndBackByKeys()
    {
        m_frame->resize(narrow, 500);
        m_rows->setFocus();
        auto *open = widgets::button(m_frame.get(), u"Details"_s);
        QTRY_VERIFY(open && open->isVisible());
        open->setFocus(Qt::TabFocusReason);
        QTest::keyClick(open, Qt::Key_Space);
        QVERIFY(m_frame->isInDetails());
        QVERIFY(!m_rows->isVisible() && m_details->isVisible());
        auto *back = widgets::button(m_frame.get(), u"Back to the list"_s);
        QTRY_COMPARE(QApplication::focusWidget(), back);
        QTest::keyClick(back, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_inDetails);
        QTest::keyClick(m_inDetails, Qt::Key_Escape);
        QVERIFY(!m_frame->isInDetails());
        QTRY_COMPARE(QApplication::focusWidget(), m_rows);
        m_frame->openDetails();
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(m_rows->isVisible());
    }

    void whatHasTheFocusStaysInSight()
    {
        m_inDetails->setFocus();
        m_frame->resize(narrow, 500);
        QTRY_VERIFY(m_frame->isFolded());
        QVERIFY(m_frame->isInDetails());
        QCOMPARE(QApplication::focusWidget(), m_inDetails);
        m_frame->resize(wide, 500);
        QTRY_VERIFY(!m_frame->isFolded());
        QVERIFY(m_rows->isVisible() && m_details->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_inDetails);
    }

private:
    const int wide = SplitFrame::foldWidth() + 40;
    const int narrow = SplitFrame::foldWidth() - 40;

    std::unique_ptr<SplitFrame> m_frame;
    QLineEdit *m_rows = nullptr;
    QWidget *m_details = nullptr;
    QPushButton *m_inDetails = nullptr;
};

QTEST_MAIN(tst_SplitFrame)
#include "tst_splitframe.moc"
