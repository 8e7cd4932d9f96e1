// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "mirrorreader.h"
#include "mirrorwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Mirror::Mirror(MirrorLocation location, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_writer(new MirrorWriter(m_location)),
      m_reader(new MirrorReader)
{
    qRegisterMetaType<RowChanges>();
    qRegisterMetaType<std::array<qint64, resourceCount>>();
    qRegisterMetaType<MirrorError>();
    m_writerThread.setObjectName(u"mirror-writer"_s);
    m_readerThread.setObjectName(u"mirror-reader"_s);
    m_writer->moveToThread(&m_writerThread);
    m_reader->moveToThread(&m_readerThread);
    // Straight from the writer to the reader, so that the GUI thread's load delays neither.
    connect(m_writer, &MirrorWriter::opened, m_reader, [this](const QString &name) { m_reader->open(name); });
    connect(
        m_writer, &MirrorWriter::committed, m_reader, [this](const RowChanges &changes) { m_reader->take(changes); });
    connect(m_writer, &MirrorWriter::othersWrote, m_reader, &MirrorReader::reload);
    connect(m_reader, &MirrorReader::damaged, m_writer,
            [this](const MirrorError &error) { m_writer->run([error](Store &) { return std::optional(error); }); });
    connect(m_writer, &MirrorWriter::opened, this, [this](const QString &, const QString &aside) {
        settle(State::Ready);
        if (!aside.isEmpty())
            emit setAside(aside);
    });
    connect(m_writer, &MirrorWriter::failed, this, [this](const MirrorError &error) { settle(State::Failed, error); });
    connect(m_writer, &MirrorWriter::committed, this,
            [this](const RowChanges &, const std::array<qint64, resourceCount> &counts) {
                m_counts = counts;
                if (std::exchange(m_lastWriteFailed, false))
                    emit writeSucceeded();
                emit changed();
            });
    connect(m_writer, &MirrorWriter::writeFailed, this, [this](const MirrorError &error) {
        m_lastWriteFailed = true;
        emit writeFailed(error);
    });
    m_writerThread.start();
    m_readerThread.start();
    open();
}

Mirror::~Mirror()
{
    m_reader->stop();
    // The workers die on their own threads: timers and connections belong there.
    connect(&m_writerThread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_readerThread.quit();
    m_readerThread.wait();
    QMetaObject::invokeMethod(
        m_writer, [this] { m_writerThread.quit(); }, Qt::QueuedConnection); // after what was posted
    m_writerThread.wait();
}

void Mirror::open() { QMetaObject::invokeMethod(m_writer, &MirrorWriter::open, Qt::QueuedConnection); }

void Mirror::retry()
{
    if (m_state != State::Failed || m_isForgotten)
        return;
    settle(State::Opening);
    open();
}

void Mirror::settle(State state, const MirrorError &error)
{
    m_state = state;
    m_error = error;
    emit stateChanged();
}

void Mirror::post(MirrorWriter *writer, WriteJob job)
{
    QMetaObject::invokeMethod(
        writer, [writer, job = std::move(job)] { writer->run(job); }, Qt::QueuedConnection);
}

void Mirror::postRead(std::function<void(MirrorReader &)> job)
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, job = std::move(job)] { job(*reader); }, Qt::QueuedConnection);
}

QByteArray Mirror::toJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

void Mirror::flush(QObject *context, std::function<void(const MirrorResult<void> &)> done)
{
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, mailbox = Mailbox::of(context), done = std::move(done)] {
            const MirrorResult<void> result = writer->flush();
            mailbox->post([done, result] { done(result); });
        },
        Qt::QueuedConnection);
}

void Mirror::raw(Resource resource, const QString &id, QObject *context,
                 std::function<void(const MirrorResult<QByteArray> &)> done)
{
    read(
        context, [resource, id](MirrorReader &reader) { return reader.raw(resource, id); }, std::move(done));
}

void Mirror::list(const MirrorQuery &query, QObject *context,
                  std::function<void(const MirrorResult<QList<MirrorRow>> &chunk, bool isLast)> done)
{
    // All of it in one job: the rows are those of one moment, and chunks wait in the context's queue.
    postRead([query, mailbox = Mailbox::of(context), done = std::move(done)](MirrorReader &reader) {
        constexpr size_t chunk = 500;
        const auto order = reader.evaluate(query);
        if (!order) {
            mailbox->post([done, error = order.error()] { done(tl::make_unexpected(error), true); });
            return;
        }
        const std::vector<Rowid> &rows = **order;
        for (size_t from = 0; from == 0 || from < rows.size(); from += chunk) {
            const size_t to = std::min(rows.size(), from + chunk);
            auto result = reader.rows(
                query.resource, {rows.begin() + std::ptrdiff_t(from), rows.begin() + std::ptrdiff_t(to)});
            const bool isLast = to == rows.size() || !result;
            mailbox->post([done, isLast, result = std::move(result)] { done(result, isLast); });
            if (isLast)
                return;
        }
    });
}

void Mirror::rejected(QObject *context, std::function<void(const MirrorResult<QList<StoredRejection>> &)> done)
{
    write(
        context, [](Store &store) { return store.rejected(); }, std::move(done));
}

void Mirror::forget(QObject *context, std::function<void(const MirrorResult<QStringList> &)> done)
{
    m_isForgotten = true;
    read(
        context,
        [](MirrorReader &reader) {
            reader.close();
            return 0;
        },
        [](int) {});
    QMetaObject::invokeMethod(
        m_writer,
        [this, writer = m_writer, mailbox = Mailbox::of(context), self = Mailbox::of(this), done = std::move(done)] {
            const auto result = writer->forget();
            self->post([this] { settle(State::Failed, {MirrorError::Kind::Other, m_location.path, u"forgotten"_s}); });
            mailbox->post([done, result] { done(result); });
        },
        Qt::QueuedConnection);
}
