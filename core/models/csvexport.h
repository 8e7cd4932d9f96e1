// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/format/csv.h"
#include "core/mirror/mirror.h"

#include <QSaveFile>
#include <QThread>

#include <atomic>

/// Writes all rows of a query to a CSV file, on a thread of its own: the file is there whole, or as it was before.
class CsvExport final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        MirrorQuery query;
        QList<qsizetype> columns; ///< of viewColumns(query.resource), in the order of the file
        QString path;
    };
    struct Outcome
    {
        qint64 rows = 0;
        bool wasCancelled = false;
        QString fileError; ///< the system's words; empty: none
        std::optional<MirrorError> mirrorError;
        bool isWritten() const { return !wasCancelled && fileError.isEmpty() && !mirrorError; }
    };

    /// Begins at once. The mirror outlives it.
    CsvExport(Mirror &mirror, Request request, QObject *parent = nullptr);
    ~CsvExport() override; ///< cancels

    void cancel() { m_isCancelled = true; } ///< finished() follows

signals: // on the thread of this object
    void progressed(qint64 rows);
    void finished(const CsvExport::Outcome &outcome);

private:
    void begin();
    void take(const MirrorResult<QList<MirrorRow>> &chunk, bool isLast);
    void end();

    Mirror &m_mirror;
    const Request m_request;
    const CsvWriter m_writer;
    const std::shared_ptr<Mailbox> m_here = Mailbox::of(this);
    std::atomic<bool> m_isCancelled{false};
    QThread m_thread;
    QObject *m_worker; // on m_thread, deleted when it ends; everything below is its own
    QSaveFile m_file;
    Outcome m_outcome;
    bool m_isOver = false;
};
