// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworker.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rememberEvery = 700ms;
constexpr qint64 showEvery = 80; // ms

// Small lists first: they name what the large one refers to.
constexpr std::array readingOrder{
    Resource::Products, Resource::Discounts, Resource::Subscriptions, Resource::Customers, Resource::Transactions};

template <class T> std::optional<qint64> createdOf(const T &record)
{
    if constexpr (requires { record.createdAt; })
        return record.createdAt.toMSecsSinceEpoch();
    else
        return {};
}

} // namespace

SyncWorker::SyncWorker(Endpoint endpoint, ApiKey key, Mirror &mirror, Sync::Options options)
    : m_endpoint(std::move(endpoint)), m_key(std::move(key)), m_mirror(mirror), m_options(options), m_wait(this),
      m_memory(this)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may come before the time that Retry-After asked for
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_isPutOff = false;
        pump();
    });
    m_memory.setInterval(rememberEvery);
    connect(&m_memory, &QTimer::timeout, this, [this] {
        for (const Resource resource : allResources)
            if (!of(resource).isRemembered)
                remember(resource);
    });
}

MirrorResult<SyncWorker::Memory> SyncWorker::remembered(Store &store)
{
    Memory memory;
    for (const Resource resource : allResources) {
        auto sweep = store.sweep(resource);
        if (!sweep)
            return tl::make_unexpected(sweep.error());
        memory.sweeps[size_t(resource)] = *sweep;
    }
    auto fingerprint = store.note(u"fingerprint"_s);
    auto completeAt = store.note(u"complete_at"_s);
    if (!fingerprint || !completeAt)
        return tl::make_unexpected(fingerprint ? completeAt.error() : fingerprint.error());
    memory.fingerprint = *fingerprint;
    memory.completeAt = QDateTime::fromString(*completeAt, Qt::ISODateWithMs);
    memory.losses = store.losses();
    return memory;
}

void SyncWorker::checkWrites()
{
    if (!m_isRunning || !m_client)
        return;
    write([](Store &) { return MirrorResult<void>(); },
          [this](const MirrorResult<void> &sound) {
              if (!sound && m_isRunning)
                  fail(sound.error());
          });
}

void SyncWorker::look(std::function<void()> then)
{
    m_mirror.write(this, remembered, [this, then = std::move(then)](const MirrorResult<Memory> &memory) {
        if (memory) {
            std::array<bool, resourceCount> complete{};
            for (const Resource resource : allResources)
                complete[size_t(resource)] = Sweep(Depth::Head, memory->sweeps[size_t(resource)], 0).wasEverComplete();
            emit everComplete(complete, memory->completeAt);
        }
        if (then)
            then();
    });
}

void SyncWorker::start(Depth depth)
{
    m_isRunning = true;
    m_isStopping = false;
    m_outcome = {};
    ++m_writing;
    m_mirror.write(this, remembered, [this, depth](const MirrorResult<Memory> &memory) {
        --m_writing;
        if (memory)
            begin(depth, *memory);
        else
            fail(memory.error());
    });
}

void SyncWorker::begin(Depth depth, const Memory &memory)
{
    m_losses = memory.losses;
    if (m_isStopping) {
        finishIfDone();
        return;
    }
    m_client = std::make_unique<Client>(m_endpoint, m_key, m_options.limits);
    m_calls = std::make_unique<QObject>();
    m_atOnce = m_options.requestsAtOnce;
    m_calmPages = 0;
    m_nextPause = m_options.firstPause;
    m_isPutOff = false;
    m_sincePage.start();
    m_hasAssigned = false;
    m_isAssigning = false;
    m_toAssign = {};
    m_assigned.clear();
    m_readTo.reset();
    m_readToPage = 0;
    m_awaited = 0;
    connect(&m_client->transport(), &Transport::throttled, this, [this](std::chrono::milliseconds wait) {
        m_atOnce = std::max(1, m_atOnce / 2);
        m_calmPages = 0;
        if (!m_wait.isActive() || m_wait.remainingTimeAsDuration() < wait)
            m_wait.start(wait);
        emit throttled(wait);
    });
    for (const Resource resource : allResources) {
        const SweepState &state = memory.sweeps[size_t(resource)];
        Sweep sweep(depth, state, now());
        if (depth == Depth::Head && sweep.isOlderThan(m_options.fullEvery, now()))
            sweep = Sweep(Depth::Full, state, now());
        of(resource) = Running{std::move(sweep), false, true, {}};
    }
    m_isAheadBegun = of(Resource::Transactions).sweep.wasEverComplete();
    m_fingerprintBefore = memory.fingerprint;
    askFingerprint();
    m_memory.start();
    pump();
}

void SyncWorker::stop()
{
    if (!m_isRunning)
        return;
    m_isStopping = true;
    m_outcome.wasStopped = true;
    finishIfDone();
}

void SyncWorker::pump()
{
    if (m_isStopping || !m_client)
        return finishIfDone();
    if (m_isAssigning)
        return assignMore();
    if (!m_isAheadBegun && of(Resource::Products).sweep.isDone())
        beginAhead();
    while (!m_wait.isActive() && m_underway < m_atOnce && m_writing < pagesWaiting && requestNext()) { }
    for (const Resource resource : allResources)
        if (of(resource).sweep.isPassOver() && !of(resource).isFinishing)
            finishPass(resource);
    finishIfDone();
}

/// False: there is nothing to ask for, until more has come back.
bool SyncWorker::requestNext()
{
    for (const Resource resource : readingOrder) {
        if (resource == Resource::Transactions) {
            if (const auto product = nextAhead()) {
                assignPage(product);
                return true;
            }
        }
        if (const auto page = of(resource).sweep.takePage()) {
            request(resource, *page);
            return true;
        }
    }
    return false;
}

void SyncWorker::request(Resource resource, int page)
{
    ++m_underway;
    ++m_outcome.requests;
    const PageRequest request{page, Sweep::pageSize};
    switch (resource) {
    case Resource::Products: read(m_client->searchProducts(request), page); break;
    case Resource::Customers: read(m_client->listCustomers(request), page); break;
    case Resource::Subscriptions: read(m_client->searchSubscriptions(request), page); break;
    case Resource::Transactions: read(m_client->searchTransactions(request), page); break;
    case Resource::Discounts: read(m_client->searchDiscounts(request), page); break;
    }
}

template <class T> void SyncWorker::read(const Call<Page<T>> &call, int number)
{
    call.then(m_calls.get(), [this, number](const Result<Page<T>> &page) {
        --m_underway;
        if (page) {
            hasRead();
            apply(*page, number);
        } else if (putOff(page.error())) {
            of(resourceOf<T>).sweep.giveBack(number);
        } else {
            of(resourceOf<T>).sweep.fail();
            fail(page.error());
        }
        pump();
    });
}

template <class T> void SyncWorker::apply(Page<T> page, int number)
{
    constexpr Resource resource = resourceOf<T>;
    PageFacts facts;
    facts.number = number;
    facts.records = int(page.items.size() + page.rejected.size());
    facts.total = page.pagination.totalRecords;
    facts.totalPages = page.pagination.totalPages;
    facts.hasNext = page.pagination.nextPage.has_value();
    Batch batch{resource, {}, std::move(page.rejected)};
    batch.records.reserve(page.items.size());
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const T &record = page.items.at(i);
        if (const auto created = createdOf(record)) {
            facts.newest = std::max(facts.newest.value_or(*created), *created);
            facts.oldest = std::min(facts.oldest.value_or(*created), *created);
        }
        batch.records.append(incoming(record, page.raw.at(i)));
    }
    if (resource == Resource::Transactions)
        noteFront(facts);
    ++m_writing;
    write([batch = std::move(batch)](Store &store) { return store.apply(batch); },
          [this, facts](const MirrorResult<Applied> &applied) {
              --m_writing;
              if (applied) {
                  settle(resource, facts, *applied);
              } else {
                  of(resource).sweep.fail();
                  fail(applied.error());
              }
              pump();
          });
}

void SyncWorker::settle(Resource resource, const PageFacts &facts, const Applied &applied)
{
    m_outcome.added += applied.added;
    m_outcome.changed += applied.changed;
    m_awaited = applied.awaited;
    of(resource).sweep.settle(facts, applied);
    of(resource).isRemembered = false;
    show(resource, false);
}

void SyncWorker::finishPass(Resource resource)
{
    of(resource).isFinishing = true;
    ++m_writing;
    write([resource](Store &store) { return store.presentRows(resource); },
          [this, resource](const MirrorResult<QList<Rowid>> &present) {
              --m_writing;
              of(resource).isFinishing = false;
              if (!present) {
                  fail(present.error());
                  return;
              }
              Sweep &sweep = of(resource).sweep;
              if (!sweep.isPassOver()) { // something called for more meanwhile
                  pump();
                  return;
              }
              const QList<Rowid> gone = sweep.finishPass(*present, now());
              if (sweep.isDone()) {
                  ++m_writing;
                  write(
                      [resource, gone, memory = sweep.toMemory(),
                       forgetBefore = sweep.isComplete() && sweep.wasFull() ? sweep.startedAt() : 0](Store &store) {
                          const auto removed = store.remove(resource, gone);
                          MirrorResult<void> done;
                          if (removed && forgetBefore > 0)
                              done = store.forgetRejected(
                                  resource, QDateTime::fromMSecsSinceEpoch(forgetBefore, Qt::UTC));
                          if (removed && done)
                              done = store.setSweep(resource, memory);
                          return done ? removed : tl::make_unexpected(done.error());
                      },
                      [this](const MirrorResult<qint64> &removed) {
                          --m_writing;
                          if (removed)
                              m_outcome.removed += *removed;
                          else
                              fail(removed.error());
                          pump();
                      });
                  of(resource).isRemembered = true;
                  show(resource, true);
              }
              pump();
          });
}

void SyncWorker::remember(Resource resource)
{
    of(resource).isRemembered = true;
    write([resource, memory = of(resource).sweep.toMemory()](Store &store) { return store.setSweep(resource, memory); },
          [this](const MirrorResult<void> &done) {
              if (!done)
                  fail(done.error());
          });
}

void SyncWorker::show(Resource resource, bool always)
{
    Running &running = of(resource);
    if (!always && running.shown.isValid() && running.shown.elapsed() < showEvery)
        return;
    running.shown.start();
    emit progressed({resource, running.sweep.done(), running.sweep.of(), running.sweep.isDone()});
}
