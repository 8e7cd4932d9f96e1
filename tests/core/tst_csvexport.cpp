// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a CSV file: there whole, or as it was before.
#include "core/mirror/viewcolumns.h"
#include "core/models/csvexport.h"
#include "tests/support/csvparser.h"
#include "tests/support/payments.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

class tst_CsvExport final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"out.csv"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("as it was") > 0);
        m_mirror = std::make_unique<Mirror>(MirrorLocation::inMemory());
        m_mirror->write(
            this, [](Store &s) { return s.apply(payments(0, 5000)); }, [](const MirrorResult<Applied> &) {});
        QTRY_COMPARE(m_mirror->count(Resource::Transactions), 5000);
    }

    void writesAllOfIt()
    {
        const CsvExport::Outcome outcome = end();
        QVERIFY(outcome.isWritten());
        QCOMPARE(outcome.rows, 5000);
        const auto lines = parseCsv(content());
        QVERIFY(lines);
        QCOMPARE(lines->size(), 5001);
        QSet<QString> ids;
        for (const QStringList &line : lines->sliced(1))
            ids.insert(line.last());
        QCOMPARE(ids.size(), 5000);
    }

    void cancelledItLeavesWhatWasThere()
    {
        QSignalSpy finished(make(), &CsvExport::finished);
        connect(m_export.get(), &CsvExport::progressed, m_export.get(), [this] { m_export->cancel(); });
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<CsvExport::Outcome>().wasCancelled);
        QCOMPARE(content(), "as it was"_ba);
        m_export.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out.csv"_s}); // nor half of another
    }

    void aFullDiskLeavesWhatWasThere()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 40'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const CsvExport::Outcome outcome = end();
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!outcome.isWritten());
        QVERIFY(!outcome.fileError.isEmpty());
        QCOMPARE(content(), "as it was"_ba);
        m_export.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
    }

    void aMirrorThatClosesLeavesWhatWasThere()
    {
        m_mirror->postRead([](MirrorReader &) { QThread::msleep(50); });
        make();
        m_mirror->forget(this, [](const MirrorResult<QStringList> &) {});
        QSignalSpy finished(m_export.get(), &CsvExport::finished);
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.first().first().value<CsvExport::Outcome>();
        QVERIFY(outcome.isWritten() ? outcome.rows == 5000 : content() == "as it was");
    }

    void cleanup()
    {
        m_export.reset();
        m_mirror.reset();
    }

private:
    CsvExport *make()
    {
        MirrorQuery query;
        query.resource = Resource::Transactions;
        QList<qsizetype> columns;
        for (qsizetype i = 0; i < qsizetype(viewColumns(query.resource).size()); ++i)
            columns.append(i);
        m_export = std::make_unique<CsvExport>(*m_mirror, CsvExport::Request{query, columns, m_path});
        return m_export.get();
    }
    CsvExport::Outcome end()
    {
        QSignalSpy finished(make(), &CsvExport::finished);
        if (!finished.wait(30'000))
            qFatal("an export never ended");
        return finished.first().first().value<CsvExport::Outcome>();
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<CsvExport> m_export;
};

QTEST_GUILESS_MAIN(tst_CsvExport)
#include "tst_csvexport.moc"
