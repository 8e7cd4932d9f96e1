// SPDX-License-Identifier: GPL-3.0-or-later
// An address to hand on: copied as it is, opened only when it is a web link, and read back from its QR code.
#include "tests/support/widgets.h"
#include "ui/looks/theme.h"
#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/linkbox.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/weblink.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class tst_LinkBox : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;
    QTemporaryDir m_folder;

    /// What a reader of codes makes of a picture; a null text: nothing.
    QString decoded(const QImage &picture)
    {
        const QString file = m_folder.filePath(u"code.png"_s);
        if (!picture.save(file))
            return {};
        QProcess reader;
        reader.start(QStandardPaths::findExecutable(u"zbarimg"_s), {u"--raw"_s, u"-q"_s, u"-Sbinary"_s, file});
        if (!reader.waitForFinished(20'000) || reader.exitCode() != 0)
            return {};
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void aLongWordIsCopiedAsItIs()
    {
        const QString word = QString(80, u'x') + u" https://example.com/"_s + QString(60, u'y');
        BreakingLabel label(word);
        label.resize(300, 200);
        label.show();
        QVERIFY(label.text().contains(QChar(0x200B)));
        label.setSelection(0, int(label.text().size()));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), word);
    }

    void whatANoticeSaysIsCopiedAsItIs()
    {
        const QString word = u"/home/ana/"_s + QString(80, u'x') + u".csv"_s;
        NoticeBox box;
        box.say(Tone::Danger, u"Nothing was exported"_s, word);
        box.resize(300, 200);
        auto *text = box.findChild<BreakingLabel *>();
        QVERIFY(text && text->text().contains(QChar(0x200B)));
        QCOMPARE(box.text(), word);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier); // by the keyboard too
        QCOMPARE(text->selectedText(), text->text());
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), word);
    }

    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty(), "zbar-tools is not installed");
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }
    void cleanup() { m_opened.clear(); }

    void codesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("checkout") << u"https://creem.io/checkout/prod_1/ch_2?discount=A%20B"_s;
        QTest::newRow("other scripts") << u"https://example.com/שלום/日本?ü=%"_s;
        QTest::newRow("long") << u"https://example.com/"_s + QString(800, u'a');
        QTest::newRow("one letter") << u"x"_s;
    }
    void codesAreRead()
    {
        QFETCH(QString, text);
        QrCode code;
        code.setText(text, u"QR code"_s);
        QVERIFY(code.isReadable());
        QCOMPARE(decoded(code.picture()), text);
        for (const bool dark : {false, true}) {
            const Theme theme(*qApp, dark);
            code.resize(code.sizeHint());
            code.show();
            const QImage shown = code.grab().toImage();
            QCOMPARE(decoded(shown), text);
            QCOMPARE(shown.pixelColor(0, 0), QColor(Qt::white)); // its quiet zone
        }
    }

    void itsQuietZoneIsFourModules()
    {
        const QImage code = qrImage(u"https://creem.io"_s);
        for (int i = 0; i < code.width(); ++i)
            for (int edge = 0; edge < 4; ++edge)
                for (const QPoint p : {QPoint(i, edge), QPoint(edge, i), QPoint(i, code.height() - 1 - edge),
                                       QPoint(code.width() - 1 - edge, i)})
                    QCOMPARE(code.pixelColor(p), QColor(Qt::white));
        QCOMPARE(code.pixelColor(4, 4), QColor(Qt::black)); // the corner that readers look for
    }

    void whatIsTooLongHasNoCode()
    {
        QVERIFY(!qrImage(QString(2331, u'a')).isNull());
        QVERIFY(qrImage(QString(2332, u'a')).isNull());
        QVERIFY(qrImage({}).isNull());
        LinkBox box(u"Link"_s, u"link.png"_s);
        box.setLink(u"https://example.com/"_s + QString(3000, u'a'));
        box.setCodeShown(true);
        QVERIFY(!box.isCodeShown());
    }

    void copiesOpensAndShows()
    {
        const QString address = u"https://creem.io/checkout/a%26b?x=%3Cb%3E&y=1"_s;
        QWidget window;
        auto &box = *new LinkBox(u"Payment link"_s, u"link.png"_s, &window);
        (new QVBoxLayout(&window))->addWidget(&box);
        box.setLink(address);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(widgets::faultOf(&box), QString());
        QTest::keyClick(widgets::button(&box, u"Copy"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        QTest::keyClick(widgets::button(&box, u"Open"_s), Qt::Key_Space);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(address)});
        QTest::keyClick(widgets::button(&box, u"QR code"_s), Qt::Key_Space);
        QVERIFY(widgets::named<QrCode>(&box, u"QR code: Payment link"_s)->isVisible());
        QCOMPARE(widgets::faultOf(&box), QString());
        box.setFocus();
        QCOMPARE(widgets::unreachedByTab(&window).join(u", "_s), QString());
        widgets::button(&box, u"Copy picture"_s)->click();
        QCOMPARE(decoded(QGuiApplication::clipboard()->image()), address);
    }

    void savesThePicture()
    {
        LinkBox box(u"Link"_s, u"link.png"_s);
        box.setLink(u"https://creem.io/a"_s);
        box.setCodeShown(true);
        box.show();
        widgets::button(&box, u"Save picture…"_s)->click();
        auto *dialog = box.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder.filePath(u"saved.png"_s);
        emit dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(decoded(QImage(path)), u"https://creem.io/a"_s);
        emit dialog->fileSelected(m_folder.filePath(u"none/saved.png"_s)); // the saver has gone: nothing happens
        QTRY_VERIFY(box.findChildren<QLabel *>().last()->isVisible());
    }

    void mailGoesToOneAddressOnly()
    {
        QCOMPARE(mailLink(u"anna+a@example.com"_s).toEncoded(), "mailto:anna%2Ba@example.com"_ba);
        QCOMPARE(mailLink(u"a?bcc=evil@example.com"_s).toEncoded(), "mailto:a%3Fbcc%3Devil@example.com"_ba);
        QCOMPARE(mailLink(u"a,b&subject=x@example.com"_s).toEncoded(), "mailto:a%2Cb%26subject%3Dx@example.com"_ba);
        QVERIFY(!mailLink(u"no address"_s).isValid());
        QVERIFY(!mailLink({}).isValid());
        QVERIFY(!openMailLink(u"a b@example.com"_s));
    }

    void othersSchemesAreNotOpened_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "http://creem.io/a",
                                    "https://creem.io@example.com/", "https://", "smb://host/share"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void othersSchemesAreNotOpened()
    {
        QFETCH(QString, address);
        LinkBox box(u"Link"_s, u"link.png"_s);
        box.setLink(address);
        box.show();
        QVERIFY(!widgets::button(&box, u"Open"_s)->isEnabled());
        QVERIFY(widgets::button(&box, u"Copy"_s)->isEnabled()); // it is what Creem said
    }
};

QTEST_MAIN(tst_LinkBox)
#include "tst_linkbox.moc"
