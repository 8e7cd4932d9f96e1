// SPDX-License-Identifier: GPL-3.0-or-later
// A string without a translation, or with one that lost a placeholder, is a failure.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString context;
        QString source;
        QStringList translations; ///< several where there are plural forms
        QString type;             ///< "unfinished", "vanished", "obsolete" or nothing
        bool numerus = false;
    };

    static QList<Message> messagesIn(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> messages;
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
            else if (xml.name() == "source"_L1)
                messages.last().source = xml.readElementText();
            else if (xml.name() == "translation"_L1) {
                messages.last().type = xml.attributes().value("type"_L1).toString();
                if (!messages.last().numerus)
                    messages.last().translations.append(xml.readElementText());
            } else if (xml.name() == "numerusform"_L1)
                messages.last().translations.append(xml.readElementText());
        }
        return messages;
    }

    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression form(u"%(L?\\d|n)"_s);
        QStringList found;
        for (auto it = form.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        std::sort(found.begin(), found.end());
        found.removeDuplicates();
        return found;
    }

    QTemporaryDir m_fresh;

private slots:
    void initTestCase()
    {
        // A copy brought up to date with the sources: what is missing in ours is unfinished there.
        const QDir translations(QStringLiteral(CREAMERY_SOURCE_DIR "/translations"));
        for (const QString &name : translations.entryList({u"*.ts"_s}, QDir::Files)) {
            QVERIFY(QFile::copy(translations.filePath(name), m_fresh.filePath(name)));
            QStringList arguments = {u"-silent"_s, u"-locations"_s, u"none"_s};
            if (name.endsWith("_en.ts"_L1))
                arguments << u"-pluralonly"_s;
            for (const char *room : {"/app", "/core", "/ui"})
                arguments << QStringLiteral(CREAMERY_SOURCE_DIR) + QLatin1String(room);
            arguments << u"-ts"_s << m_fresh.filePath(name);
            QProcess lupdate;
            lupdate.start(QStringLiteral(CREAMERY_LUPDATE), arguments);
            QVERIFY2(lupdate.waitForFinished(60'000), "lupdate did not end");
            QCOMPARE(lupdate.exitCode(), 0);
        }
    }

    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : QDir(m_fresh.path()).entryList({u"*.ts"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyStringIsTranslated()
    {
        QFETCH(QString, file);
        const QList<Message> messages = messagesIn(m_fresh.filePath(file));
        QVERIFY(!messages.isEmpty());
        QStringList problems;
        for (const Message &message : messages) {
            const QString where = message.context + u": "_s + message.source;
            if (message.type == "unfinished"_L1)
                problems << u"unfinished "_s + where;
            else if (!message.type.isEmpty())
                problems << u"no longer in the sources "_s + where;
            for (const QString &translation : message.translations) {
                QStringList wanted = placeholders(message.source);
                QStringList got = placeholders(translation);
                if (message.numerus) { // "one file" needs no %n
                    wanted.removeAll(u"%n"_s);
                    got.removeAll(u"%n"_s);
                }
                if (wanted != got)
                    problems << u"placeholders differ "_s + where;
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
