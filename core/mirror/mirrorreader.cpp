// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsSentAlong = 128;
// While rows stream in, lists are answered anew at most this often, and never for more than a fifth of the time.
constexpr qint64 shortestPause = 150; // ms
constexpr qint64 longestPause = 3000; // ms
constexpr int warmAfter = 250;        // ms without a question or a change

} // namespace

MirrorReader::MirrorReader() : m_engine(std::make_unique<Engine>()), m_again(this), m_warm(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MirrorReader::evaluateAll);
    m_warm.setSingleShot(true);
    m_warm.setInterval(warmAfter);
    connect(&m_warm, &QTimer::timeout, this, &MirrorReader::warm);
}

void MirrorReader::open(const QString &name, int opening)
{
    close();
    m_name = name;
    m_opening = opening;
    if (!prepare()) {
        const MirrorError error = fail();
        close();
        m_name = name;
        m_whyClosed = error;
        QTimer::singleShot(longestPause, this, [this, attempt = m_attempt] { // a full disk or a lock passes
            if (attempt == m_attempt)
                open(QString(m_name), m_opening);
        });
        return;
    }
    for (View &view : m_views) {
        view.isFirst = true; // the rows of another file are not those by the same numbers
        showHead(view);
    }
    m_changed = {};
    // In an event of its own: what was asked meanwhile is shown first.
    QMetaObject::invokeMethod(this, &MirrorReader::load, Qt::QueuedConnection);
}

bool MirrorReader::prepare()
{
    if (!m_database.open(m_name, sqlite::Database::Access::ReadOnly))
        return false;
    // The order of a million ids does not fit the default cache of 2 MB; pages come from the system's cache anyway.
    m_database.execute("PRAGMA cache_size = -4000; PRAGMA mmap_size = 0;");
    prepareForSearch(m_database);
    for (const Resource resource : allResources)
        m_rows[size_t(resource)] = std::make_unique<RowReader>(m_database, resource, *m_engine);
    return !m_database.error();
}

void MirrorReader::close()
{
    ++m_attempt;
    m_whyClosed.reset();
    for (auto &rows : m_rows)
        rows.reset();
    m_engine = std::make_unique<Engine>();
    tellWatches(nullptr);
    m_database.close();
    m_database.clearError();
    m_again.stop();
    m_warm.stop();
}

MirrorResult<void> MirrorReader::loadColumns()
{
    if (const auto open = requireOpen(); !open || m_engine->isLoaded())
        return open;
    if (!m_engine->load(m_database, [this] { return m_stopping.load(); })) {
        if (!m_database.error())
            return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_name, u"stopped"_s});
        QTimer::singleShot(longestPause, this, &MirrorReader::load); // a full disk or a lock passes
        return tl::make_unexpected(fail());
    }
    evaluateAll();
    return {};
}

void MirrorReader::reload()
{
    if (!m_database.isOpen() || !m_engine->isLoaded())
        return;
    m_engine = std::make_unique<Engine>();
    tellWatches(nullptr);
    for (const Resource resource : allResources)
        m_rows[size_t(resource)] = std::make_unique<RowReader>(m_database, resource, *m_engine);
    for (View &view : m_views)
        if (view.last)
            m_changed[size_t(view.query.resource)] = *view.last;
    load();
}

void MirrorReader::take(const RowChanges &changes)
{
    if (!m_database.isOpen() || !m_engine->isLoaded())
        return; // load() will see them
    if (!m_engine->reload(m_database, changes)) {
        fail();
        // Half of it may have been taken: everything is read again.
        return QTimer::singleShot(longestPause, this, &MirrorReader::reload);
    }
    tellWatches(&changes);
    for (const Resource resource : allResources) {
        const QList<Rowid> &rows = changes[size_t(resource)];
        m_changed[size_t(resource)].insert(m_changed[size_t(resource)].end(), rows.begin(), rows.end());
    }
    m_warm.start();
    if (m_again.isActive())
        return;
    const qint64 pause = std::clamp(m_lastTook * 4, shortestPause, longestPause);
    const qint64 waited = m_sinceLast.isValid() ? m_sinceLast.elapsed() : longestPause;
    m_again.start(int(std::max<qint64>(0, pause - waited)));
}

void MirrorReader::setQuery(const std::shared_ptr<ViewChannel> &channel, const MirrorQuery &query, quint64 generation)
{
    --m_asked;
    if (channel->wanted != generation)
        return; // outdated before its turn came
    m_views.removeIf([&](const View &view) { return view.channel.lock() == channel || view.channel.expired(); });
    m_views.append({channel, query, generation, true, {}});
    if (m_engine->isLoaded()) {
        if (!evaluate(m_views.last()))
            m_again.start(0);
        m_warm.start();
    } else if (m_database.isOpen()) {
        showHead(m_views.last());
    } else if (m_whyClosed) {
        open(QString(m_name), m_opening); // perhaps it can be now; or the one who asks is told why not
    }
}

/// The newest records straight from the file, while the columns are still being loaded.
void MirrorReader::showHead(View &view)
{
    const MirrorQuery &query = view.query;
    const bool isNewestFirst = query.sortKey.isEmpty()
        || (query.sortKey == "created" && query.sortOrder == Qt::DescendingOrder);
    if (!isNewestFirst || !query.search.trimmed().isEmpty() || !query.filters.isEmpty() || !query.times.isEmpty()
        || query.only)
        return;
    const bool hasTime = fieldIndex(query.resource, "created") >= 0;
    auto order = std::make_shared<std::vector<Rowid>>();
    {
        sqlite::Statement head = m_database.prepare(
            "SELECT rowid FROM " + tableOf(query.resource)
            + (hasTime ? " WHERE present ORDER BY created DESC, rowid DESC LIMIT 128"
                       : " WHERE present ORDER BY rowid LIMIT 128"));
        while (head.step())
            order->push_back(Rowid(head.integer(0)));
    }
    if (m_database.error())
        return fail(view.channel.lock());
    if (!order->empty())
        update(view, std::move(order), false, {});
}

void MirrorReader::evaluateAll()
{
    QElapsedTimer took;
    took.start();
    m_views.removeIf([](const View &view) { return view.channel.expired(); });
    const QList<View> views = m_views; // evaluating may let new ones in, at the end
    for (qsizetype i = 0; i < views.size() && i < m_views.size(); ++i) {
        if (!evaluate(m_views[i]))
            return m_again.start(0); // a new question comes first
    }
    for (std::vector<Rowid> &rows : m_changed)
        rows.clear();
    m_warm.start();
    m_lastTook = took.elapsed();
    m_sinceLast.start();
}

/// When nobody asks for anything: what would make the next question slow.
void MirrorReader::warm()
{
    if (!m_database.isOpen() || !m_engine->isLoaded())
        return;
    for (const View &view : std::as_const(m_views))
        if (!m_engine->warm(m_database, view.query.resource, [this] { return m_stopping || m_asked > 0; }))
            break;
    if (m_database.error())
        (void)takeError(); // nobody has asked; who does will hear of it
    else if (m_asked > 0)
        m_warm.start();
}

/// False: it gave way to a new question, and has to be done again.
bool MirrorReader::evaluate(View &view)
{
    const auto channel = view.channel.lock();
    if (!channel)
        return true;
    const quint64 generation = view.generation;
    // Who waits for first rows comes before whom has some, be it in another list.
    const auto stop = [&] { return m_stopping || channel->wanted != generation || (!view.isFirst && m_asked > 0); };
    const auto first = [&](std::vector<Rowid> rows) {
        if (view.isFirst)
            update(view, std::make_shared<const std::vector<Rowid>>(std::move(rows)), false, {});
    };
    const sqlite::Snapshot snapshot(m_database);
    auto answer = m_engine->evaluate(m_database, view.query, first, stop);
    if (answer) {
        const RowOrder order = answer->order;
        update(view, order, true, std::move(*answer));
    } else if (m_database.error()) {
        fail(channel);
    } else {
        return m_stopping || channel->wanted != generation;
    }
    return true;
}

void MirrorReader::update(View &view, RowOrder order, bool isComplete, Engine::Answer answer)
{
    const auto channel = view.channel.lock();
    if (!channel)
        return;
    const Resource resource = view.query.resource;
    ViewUpdate u;
    u.generation = view.generation;
    u.isFirst = view.isFirst;
    u.isComplete = isComplete;
    u.order = order;
    u.totals = std::move(answer.totals);
    u.facets = std::move(answer.facets);
    u.present = m_engine->isLoaded() ? m_engine->presentCount(resource) : qint64(order->size());
    if (view.isFirst) {
        const auto end = order->begin() + std::ptrdiff_t(std::min(order->size(), rowsSentAlong));
        u.rows = m_rows[size_t(resource)]->read({order->begin(), end});
        if (m_database.error())
            return fail(channel);
    } else {
        u.steps = stepsBetween(*view.last, *order);
        // A name may have changed with another resource's row: then any cell may be different.
        bool othersChanged = false;
        for (const Field &field : fieldsOf(resource))
            othersChanged = othersChanged
                || (field.storage == Storage::Reference && !m_changed[size_t(field.target)].empty());
        othersChanged = othersChanged
            || (resource == Resource::Discounts && !m_changed[size_t(Resource::Products)].empty());
        const bool derives = resource == Resource::Customers
            && !(m_changed[size_t(Resource::Transactions)].empty()
                 && m_changed[size_t(Resource::Subscriptions)].empty());
        u.allChanged = othersChanged || derives;
        u.changed = m_changed[size_t(resource)];
    }
    view.isFirst = false;
    view.last = std::move(order);
    channel->mailbox->post([channel, u = std::move(u)] {
        if (channel->wanted == u.generation)
            channel->update(u);
    });
}

void MirrorReader::readRows(const std::shared_ptr<ViewChannel> &channel, Resource resource,
                            const std::vector<Rowid> &rows)
{
    if (!m_database.isOpen() || channel->wanted == 0)
        return;
    const sqlite::Snapshot snapshot(m_database);
    QList<MirrorRow> read = m_rows[size_t(resource)]->read(rows);
    if (m_database.error())
        return fail(channel, false);
    channel->mailbox->post([channel, read = std::move(read)] { channel->rowsRead(read); });
}

void MirrorReader::tellWatches(const RowChanges *changes)
{
    m_watches.removeIf([](const std::weak_ptr<RowWatch> &watch) { return watch.expired(); });
    for (const auto &weak : std::as_const(m_watches)) {
        const auto watch = weak.lock();
        if (!watch)
            continue;
        watch->isAllNew = watch->isAllNew || !changes;
        for (const Resource resource : allResources) {
            if (watch->isAllNew)
                watch->rows[size_t(resource)].clear();
            else
                watch->rows[size_t(resource)] += (*changes)[size_t(resource)];
        }
    }
}

MirrorError MirrorReader::takeError()
{
    const MirrorError error = toMirrorError(m_database.error().value_or(sqlite::Error{}), m_name);
    m_database.clearError();
    if (error.kind == MirrorError::Kind::Damaged)
        emit damaged(error, m_opening);
    return error;
}

void MirrorReader::fail(const std::shared_ptr<ViewChannel> &channel, bool isOrder)
{
    const MirrorError error = takeError();
    if (channel)
        channel->mailbox->post([channel, error, isOrder] { channel->failed(error, isOrder); });
}

MirrorError MirrorReader::fail()
{
    const MirrorError error = takeError();
    for (const View &view : std::as_const(m_views))
        if (const auto channel = view.channel.lock())
            channel->mailbox->post([channel, error] { channel->failed(error, true); });
    return error;
}
