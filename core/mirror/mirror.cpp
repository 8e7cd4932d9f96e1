// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "mirrorreader.h"
#include "mirrorwriter.h"

using namespace Qt::StringLiterals;

Mirror::Mirror(MirrorLocation location, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_writer(new MirrorWriter(m_location)),
      m_reader(new MirrorReader), m_stopWriting(m_writer->stopper()), m_toWriter(Mailbox::of(m_writer)),
      m_toReader(Mailbox::of(m_reader))
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
    do {
        m_stopWriting->stop(); // again: what it is to end may not have begun
    } while (!m_writerThread.wait(QDeadlineTimer(std::chrono::milliseconds(10))));
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

/// A list on its way. What reads it and what takes it have turns, so no two threads are at it at once, but for what
/// says whether it is wanted.
struct Mirror::Listing
{
    MirrorQuery query;
    std::function<bool(const MirrorResult<QList<MirrorRow>> &, bool)> more;
    std::shared_ptr<Mailbox> to;
    std::shared_ptr<Mailbox> reader;
    std::atomic<bool> isWanted{true};
    RowOrder order;
    size_t next = 0;
    int opening = 0;
};

void Mirror::list(const MirrorQuery &query, QObject *context,
                  std::function<bool(const MirrorResult<QList<MirrorRow>> &chunk, bool isLast)> more)
{
    auto listing = std::make_shared<Listing>();
    listing->query = query;
    listing->more = std::move(more);
    listing->to = Mailbox::of(context);
    listing->reader = m_toReader;
    postRead([listing = std::move(listing)](MirrorReader &reader) { readOn(listing, reader); });
}

void Mirror::readOn(const std::shared_ptr<Listing> &listing, MirrorReader &reader)
{
    if (!listing->isWanted)
        return;
    constexpr size_t atOnce = 500;
    const auto read = [&]() -> MirrorResult<QList<MirrorRow>> {
        if (!listing->order) {
            const auto order = reader.evaluate(listing->query);
            if (!order)
                return tl::make_unexpected(order.error());
            listing->order = *order;
            listing->opening = reader.opening();
        }
        if (listing->opening != reader.opening()) // in the file that took the place of the damaged one they are others
            return tl::make_unexpected(MirrorError{MirrorError::Kind::Damaged, {}, u"replaced"_s});
        if (const auto columns = reader.engine(); !columns) // or what customers have spent would be missing
            return tl::make_unexpected(columns.error());
        const std::vector<Rowid> &rows = *listing->order;
        const auto from = rows.begin() + std::ptrdiff_t(listing->next);
        listing->next = std::min(rows.size(), listing->next + atOnce);
        auto chunk = reader.rows(listing->query.resource, {from, rows.begin() + std::ptrdiff_t(listing->next)});
        if (chunk)
            chunk->removeIf([](const MirrorRow &row) { return row.id.isEmpty(); });
        return chunk;
    };
    auto chunk = read();
    const bool isLast = !chunk || listing->next == listing->order->size();
    listing->to->post([listing, reader = &reader, isLast, chunk = std::move(chunk)] {
        if (!isLast && listing->isWanted) // read while this one is made use of
            listing->reader->post([listing, reader] { readOn(listing, *reader); });
        if (!listing->more(chunk, isLast))
            listing->isWanted = false;
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
