// SPDX-License-Identifier: GPL-3.0-or-later
// Chips of filters and what lies around them: what is chosen can always be taken back, and no chip is cut.
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/pages/revenuepage.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linebutton.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Chips : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_chips"_s);
        QSettings().clear();
    }

    void whatIsChosenStaysInTheMenu()
    {
        FilterChip chip(u"Status"_s, [](const QString &wire) { return wire.toUpper(); });
        chip.setChosen({u"gone & away"_s});
        QCOMPARE(chip.accessibleName(), u"Filter, Status: GONE & AWAY"_s);
        QCOMPARE(entries(chip), (QStringList{u"All"_s, u"GONE && AWAY"_s})); // nobody knows how many
        chip.setChoices(QList<FilterChip::Choice>{{u"paid"_s, u"Paid"_s, 5}});
        QCOMPARE(entries(chip), (QStringList{u"All"_s, u"Paid (5)"_s, u"GONE && AWAY (0)"_s}));
        chip.setChosen({u"paid"_s}); // also of what is chosen after that
        chip.setChoices(QList<FilterChip::Choice>());
        QCOMPARE(entries(chip), (QStringList{u"All"_s, u"Paid (0)"_s})); // as it was called last
        const QSignalSpy chosen(&chip, &FilterChip::chosenChanged);
        for (QAction *action : chip.menu()->actions())
            if (action->text() == u"Paid (0)"_s) {
                QVERIFY(action->isChecked());
                action->trigger();
            }
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chip.chosen(), QStringList());
        QCOMPARE(entries(chip), QStringList{u"All"_s});
    }

    void linesCanStandAtTheRight()
    {
        QWidget box;
        auto *flow = new FlowLayout(8, &box);
        flow->setLinesAtRight(true);
        QList<QWidget *> parts;
        for (int i = 0; i < 3; ++i) {
            parts.append(new QWidget);
            parts.last()->setFixedSize(100, 20);
            flow->addWidget(parts.last());
        }
        QCOMPARE(flow->sizeHint().width(), 316);
        box.resize(250, 100);
        box.show();
        QTRY_COMPARE(parts.at(2)->geometry(), QRect(150, 28, 100, 20));
        QCOMPARE(parts.at(0)->x(), 42);
        QCOMPARE(parts.at(1)->x(), 150);
        box.resize(400, 100);
        QTRY_COMPARE(parts.at(2)->geometry(), QRect(300, 0, 100, 20));
    }

    /// The chips of a page of figures go on in a further line, whole.
    void noChipIsCutInANarrowWindow()
    {
        SessionRig rig([](const FaultServer::Request &) { return fault::html(500); });
        RevenuePage page(rig.session, TimeStyle());
        page.show();
        QSet<int> lines;
        for (const int width : {1300, 560}) {
            page.resize(width, 700);
            QTRY_COMPARE(page.width(), width);
            QCoreApplication::processEvents();
            QList<QRect> places;
            lines.clear();
            for (const auto *chip : page.findChildren<QToolButton *>(u"chip"_s, Qt::FindDirectChildrenOnly)) {
                if (!chip->isVisible())
                    continue;
                const QRect place = chip->geometry();
                QVERIFY2(page.rect().contains(place), qPrintable(chip->text()));
                QVERIFY2(place.width() >= chip->sizeHint().width(), qPrintable(chip->text()));
                for (const QRect &other : std::as_const(places))
                    QVERIFY2(!other.intersects(place), qPrintable(chip->text()));
                places.append(place);
                lines.insert(place.y());
            }
            QVERIFY(places.size() >= 4);
            QCOMPARE(lines.size() > 1, width < 1000);
        }
    }

    void aWordThatLeadsThereLooksLikeALink()
    {
        QVERIFY(reds({{}, u"3 more in EUR"_s, {}, u"show"_s, u"3 more"_s, true}) > 0);
        QCOMPARE(reds({{}, u"3 more in EUR"_s, {}, u"€3.00"_s, u"3 more"_s}), 0);
    }

private:
    static QStringList entries(const FilterChip &chip)
    {
        emit chip.menu()->aboutToShow();
        QStringList all;
        for (const QAction *action : chip.menu()->actions())
            if (!action->isSeparator())
                all.append(action->text());
        return all;
    }
    /// How many pixels of a line are red where links are.
    static int reds(const LineButton::Content &content)
    {
        LineButton line(content);
        QPalette palette(Qt::white);
        palette.setColor(QPalette::Link, Qt::red);
        line.setPalette(palette);
        line.resize(280, 32);
        const QImage image = line.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() - qMax(color.green(), color.blue()) > 80;
            }
        return count;
    }
};

QTEST_MAIN(tst_Chips)
#include "tst_chips.moc"
