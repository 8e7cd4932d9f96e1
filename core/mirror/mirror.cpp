// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "mirrorreader.h"
#include "mirrorwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Mirror::Mirror(MirrorLocation location, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_writer(new MirrorWriter(m_location)),
      m_reader(new MirrorReader), m_toWriter(Mailbox::of(m_writer)), m_toReader(Mailbox::of(m_reader))
{
    m_writerThread.setObjectName(u"mirror-writer"_s);
    m_readerThread.setObjectName(u"mirror-reader"_s);
    m_writer->moveToThread(&m_writerThread);
    m_reader->moveToThread(&m_readerThread);
    connectWriter(Mailbox::of(this));
    connect(m_reader, &MirrorReader::damaged, m_reader,
            [to = m_toWriter, writer = m_writer](const MirrorError &error, int opening) {
                to->post([writer, error, opening] { writer->damaged(error, opening); });
            });
    m_writerThread.start();
    m_readerThread.start();
    open();
}

/// What the writer says is heard on its thread, and handed on from there: to the reader at once, so that the GUI
/// thread's load doesn't delay it.
void Mirror::connectWriter(const std::shared_ptr<Mailbox> &self)
{
    using Counts = std::array<qint64, resourceCount>;
    connect(m_writer, &MirrorWriter::opened, m_writer,
            [this, self, to = m_toReader, reader = m_reader](const QString &name, const QString &aside, int opening) {
                to->post([reader, name, opening] { reader->open(name, opening); });
                self->post([this, aside] {
                    settle(State::Ready);
                    if (!aside.isEmpty())
                        emit setAside(aside);
                });
            });
    connect(m_writer, &MirrorWriter::committed, m_writer,
            [this, self, to = m_toReader, reader = m_reader](const RowChanges &changes, const Counts &counts) {
                to->post([reader, changes] { reader->take(changes); });
                self->post([this, counts] {
                    m_counts = counts;
                    if (std::exchange(m_lastWriteFailed, false))
                        emit writeSucceeded();
                    emit changed();
                });
            });
    connect(m_writer, &MirrorWriter::othersWrote, m_writer,
            [to = m_toReader, reader = m_reader] { to->post([reader] { reader->reload(); }); });
    connect(m_writer, &MirrorWriter::failed, m_writer,
            [this, self](const MirrorError &error) { self->post([this, error] { settle(State::Failed, error); }); });
    connect(m_writer, &MirrorWriter::writeFailed, m_writer, [this, self](const MirrorError &error) {
        self->post([this, error] {
            m_lastWriteFailed = true;
            emit writeFailed(error);
        });
    });
}

Mirror::~Mirror()
{
    m_reader->stop();
    // The workers die on their own threads: timers and connections belong there.
    connect(&m_writerThread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_readerThread.quit();
    m_readerThread.wait();
    m_toWriter->post([this] { m_writerThread.quit(); }); // after what was posted
    m_writerThread.wait();
}

void Mirror::open()
{
    m_toWriter->post([writer = m_writer] { writer->open(); });
}

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

void Mirror::post(WriteJob job)
{
    m_toWriter->post([writer = m_writer, job = std::move(job)] { writer->run(job); });
}

void Mirror::postRead(std::function<void(MirrorReader &)> job)
{
    m_toReader->post([reader = m_reader, job = std::move(job)] { job(*reader); });
}

QByteArray Mirror::toJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

void Mirror::flush(QObject *context, std::function<void(const MirrorResult<void> &)> done)
{
    m_toWriter->post([writer = m_writer, mailbox = Mailbox::of(context), done = std::move(done)] {
        const MirrorResult<void> result = writer->flush();
        mailbox->post([done, result] { done(result); });
    });
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
    m_toWriter->post(
        [this, writer = m_writer, mailbox = Mailbox::of(context), self = Mailbox::of(this), done = std::move(done)] {
            const auto result = writer->forget();
            self->post([this] { settle(State::Failed, {MirrorError::Kind::Other, m_location.path, u"forgotten"_s}); });
            mailbox->post([done, result] { done(result); });
        });
}
