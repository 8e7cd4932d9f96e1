// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvexport.h"

#include "core/mirror/viewcolumns.h"

namespace {

QList<CsvWriter::Column> columnsOf(const CsvExport::Request &request)
{
    const auto all = viewColumns(request.query.resource);
    QList<CsvWriter::Column> columns;
    for (const qsizetype i : request.columns) {
        const ViewColumn &column = all[size_t(i)];
        const bool hasEmail = column.source == Source::Name && QByteArrayView(column.field) == "customer";
        columns.append({column.key, column.kind, hasEmail ? QByteArray("email") : QByteArray()});
    }
    return columns;
}

} // namespace

CsvExport::CsvExport(Mirror &mirror, Request request, QObject *parent)
    : QObject(parent), m_mirror(mirror), m_request(std::move(request)), m_writer(columnsOf(m_request)),
      m_worker(new QObject), m_file(m_request.path)
{
    m_thread.setObjectName(QStringLiteral("csv-export"));
    const auto toWorker = Mailbox::of(m_worker);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    toWorker->post([this] { begin(); });
    m_thread.start();
}

CsvExport::~CsvExport()
{
    m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void CsvExport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(m_writer.header()) < 0)
        m_outcome.fileError = m_file.errorString();
    m_mirror.list(m_request.query, m_worker, // from here: it is answered on the thread that asks
                  [this](const MirrorResult<QList<MirrorRow>> &chunk, bool isLast) {
                      take(chunk, isLast);
                      return !m_isOver;
                  });
}

void CsvExport::take(const MirrorResult<QList<MirrorRow>> &chunk, bool isLast)
{
    if (m_isOver)
        return;
    m_outcome.wasCancelled = m_isCancelled;
    if (!chunk)
        m_outcome.mirrorError = chunk.error();
    if (!m_outcome.isWritten())
        return end();
    QByteArray text;
    for (const MirrorRow &row : *chunk) {
        QList<QVariant> values;
        QStringList notes;
        for (const qsizetype i : m_request.columns) {
            values.append(row.values.value(i));
            notes.append(row.notes.value(i));
        }
        text += m_writer.line(values, notes);
    }
    // A disk that fills up in the middle is no error to commit(): asked at each step.
    if (m_file.write(text) != text.size() || !m_file.flush()) {
        m_outcome.fileError = m_file.errorString();
        return end();
    }
    m_outcome.rows += chunk->size();
    m_here->post([this, rows = m_outcome.rows] { emit progressed(rows); });
    if (isLast)
        end();
}

void CsvExport::end()
{
    m_isOver = true;
    if (!m_outcome.isWritten())
        m_file.cancelWriting();
    else if (!m_file.commit())
        m_outcome.fileError = m_file.errorString();
    m_here->post([this, outcome = m_outcome] { emit finished(outcome); });
}
