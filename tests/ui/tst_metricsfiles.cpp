// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of figures write to files, in the way in which a person has it written.
#include "tests/support/metricsrig.h"
#include "ui/charts/chartframe.h"
#include "ui/pages/monthreportbutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/savebutton.h"

#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = MetricsRig::patience;

QAction *actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions())
        if (widgets::plain(action->text()) == text)
            return action;
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_MetricsFiles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_metricsfiles"_s);
    }
    void init() { m_rig.start(); }
    void cleanup() { m_rig.stop(); }

    void everyChartIsSavedAsAPicture_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("charts");
        QTest::newRow("overview") << u"overview"_s << 2;
        QTest::newRow("revenue") << u"revenue"_s << 3;
        QTest::newRow("recurring") << u"recurring"_s << 4; // with who stays, and the calendar
    }
    void everyChartIsSavedAsAPicture()
    {
        QFETCH(QString, page);
        QFETCH(int, charts);
        const QTemporaryDir folder;
        const auto frames = m_rig.open(page)->findChildren<ChartFrame *>();
        QCOMPARE(frames.size(), charts);
        for (qsizetype i = 0; i < frames.size(); ++i) {
            auto *save = frames.at(i)->findChild<SaveButton *>();
            QVERIFY(save);
            for (const QString &ending : {u"png"_s, u"svg"_s}) {
                const QString path = folder.filePath(u"%1.%2"_s.arg(QString::number(i), ending));
                write(save, u"Save picture as %1…"_s.arg(ending.toUpper()), path);
                if (QTest::currentTestFailed())
                    return;
            }
            const QImage picture = QImage::fromData(contentOf(folder.filePath(u"%1.png"_s.arg(i))), "PNG");
            QVERIFY(picture.width() > 200 && picture.height() > 100);
            const QByteArray vectors = contentOf(folder.filePath(u"%1.svg"_s.arg(i)));
            QVERIFY(vectors.contains("<svg") && vectors.trimmed().endsWith("</svg>"));
        }
    }

    void theReportOfAMonthIsSaved()
    {
        const QTemporaryDir folder;
        StorePage *page = m_rig.open(u"revenue"_s);
        auto *report = page->findChild<MonthReportButton *>();
        QVERIFY(report && report->menu()->actions().size() > 2);
        QSignalSpy saved(report, &MonthReportButton::saved);
        report->menu()->actions().at(1)->trigger(); // of the month before this
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = report->findChild<QFileDialog *>(u"export-dialog"_s)), patience);
        const QString path = folder.filePath(u"report.pdf"_s);
        emit dialog->fileSelected(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.size() > 5000);
        const auto notices = page->findChildren<NoticeBox *>();
        QVERIFY(std::any_of(notices.cbegin(), notices.cend(), [](const NoticeBox *notice) {
            return notice->isVisible() && notice->title() == u"Saved"_s;
        }));
    }

private:
    static void write(SaveButton *save, const QString &words, const QString &path)
    {
        QSignalSpy saved(save, &SaveButton::saved);
        QAction *action = actionOf(save->menu(), words);
        QVERIFY2(action, qPrintable(words));
        action->trigger();
        auto *dialog = save->findChild<QFileDialog *>(u"export-dialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(saved.first().at(0).value<Tone>(), Tone::Good);
        delete dialog;
    }

    MetricsRig m_rig;
};

QTEST_MAIN(tst_MetricsFiles)
#include "tst_metricsfiles.moc"
