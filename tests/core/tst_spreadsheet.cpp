// SPDX-License-Identifier: GPL-3.0-or-later
// What LibreOffice makes of an export: the same cells, and no formula among them.
#include "core/mirror/viewcolumns.h"
#include "core/models/csvexport.h"
#include "tests/support/csvparser.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QStringList names{
    u"=HYPERLINK(\"http://x\";\"y\")"_s,
    u"+1+1"_s,
    u"-2+3"_s,
    u"@SUM(A1:A9)"_s,
    u"\t=1+1"_s,
    u"Ada, \"the\" Countess"_s,
    u"two\nlines"_s,
    u"株式会社ミナト"_s,
    u"semi;colon"_s,
    u"0012"_s,
    u" spaced  out "_s,
    u"=cmd|' /C calc'!A0"_s};

struct Sheet
{
    QList<QStringList> lines;
    int formulas = 0;
};

QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"s"_s)
                text += QString(std::max(1, xml.attributes().value(u"text:c"_s).toInt()), u' ');
            else if (xml.name() == u"tab"_s)
                text += u'\t';
            else if (xml.name() == u"line-break"_s)
                text += u'\n';
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::Characters: text += xml.text(); break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction: break;
        }
    }
    return text;
}

/// A flat OpenDocument spreadsheet; numbers as the file has them.
Sheet readSheet(const QString &path)
{
    Sheet sheet;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sheet;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isEndElement())
            continue;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"table-row"_s)
            sheet.lines.append(QStringList());
        if (xml.name() != u"table-cell"_s || sheet.lines.isEmpty())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        sheet.formulas += attributes.hasAttribute(u"table:formula"_s);
        QStringList text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"p"_s)
                text.append(paragraph(xml));
            else
                xml.skipCurrentElement();
        }
        const QString value = attributes.value(u"office:value-type"_s) == u"float"_s
            ? attributes.value(u"office:value"_s).toString()
            : text.join(u'\n');
        const int times = std::max(1, attributes.value(u"table:number-columns-repeated"_s).toInt());
        for (int i = 0; i < std::min(times, 100); ++i)
            sheet.lines.last().append(value);
    }
    return sheet;
}

} // namespace

class tst_Spreadsheet : public QObject
{
    Q_OBJECT
private slots:
    void libreOfficeReadsWhatWasWritten()
    {
        Mirror mirror(MirrorLocation::inMemory());
        for (qsizetype i = 0; i < names.size(); ++i) {
            Customer customer;
            customer.id = u"cust_%1"_s.arg(i);
            customer.mode = ObjectMode::Test;
            customer.name = names.at(i);
            customer.email = u"=c%1@example.com"_s.arg(i);
            customer.country = u"JP"_s;
            customer.createdAt = customer.updatedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
            mirror.remember(customer);
            Transaction payment;
            payment.id = u"tran_%1"_s.arg(i);
            payment.mode = ObjectMode::Test;
            payment.amount = 123'456 + i;
            payment.amountPaid = payment.amount;
            payment.currency = i % 2 ? u"USD"_s : u"JPY"_s;
            payment.type = TransactionType::Payment;
            payment.status = TransactionStatus::Paid;
            payment.customer = Reference{customer.id};
            payment.createdAt = customer.createdAt;
            mirror.remember(payment);
        }
        QTRY_COMPARE(mirror.count(Resource::Transactions), names.size());
        for (const Resource resource : {Resource::Customers, Resource::Transactions}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"out.csv"_s);
            MirrorQuery query;
            query.resource = resource;
            QList<qsizetype> columns;
            for (size_t i = 0; i < viewColumns(resource).size(); ++i)
                columns.append(qsizetype(i));
            CsvExport writing(mirror, {query, columns, path});
            QSignalSpy finished(&writing, &CsvExport::finished);
            QVERIFY(finished.wait(30'000));
            QVERIFY(finished.first().first().value<CsvExport::Outcome>().isWritten());

            QProcess office;
            office.start(
                QStringLiteral(SOFFICE_PROGRAM),
                {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                 u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, u"fods"_s, u"--outdir"_s, folder.path(), path});
            QVERIFY2(office.waitForFinished(150'000), "LibreOffice does not end");
            const Sheet sheet = readSheet(folder.filePath(u"out.fods"_s));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto wanted = parseCsv(file.readAll());
            QVERIFY(wanted);
            QCOMPARE(sheet.formulas, 0);
            QVERIFY2(sheet.lines.size() >= wanted->size(), office.readAllStandardError().constData());
            for (qsizetype line = 0; line < wanted->size(); ++line) {
                for (qsizetype column = 0; column < wanted->at(line).size(); ++column) {
                    const QString &cell = wanted->at(line).at(column);
                    const QString has = sheet.lines.at(line).value(column);
                    bool isNumber = false;
                    const double number = cell.toDouble(&isNumber);
                    if (isNumber)
                        QCOMPARE(has.toDouble(), number);
                    else
                        QCOMPARE(has, QString(cell).replace(u"\r\n"_s, u"\n"_s));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Spreadsheet)
#include "tst_spreadsheet.moc"
