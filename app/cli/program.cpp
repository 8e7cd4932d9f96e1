// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "core/metrics/reconciliation.h"
#include "listing.h"
#include "metricslisting.h"
#include "rejectedlisting.h"
#include "terminaltext.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto setAsideAfter = 10s; // of a damage that was met: no more than renaming files and making new ones

} // namespace

Program::Program(Arguments arguments, QObject *parent)
    : QObject(parent), m_arguments(std::move(arguments)), m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

Program::~Program() { m_stop = true; }

void Program::start()
{
    auto store = chooseStore(m_arguments);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    const auto location = MirrorLocation::ofProfile(m_store.id, m_store.mode);
    if (m_arguments.command == Arguments::Command::Sync)
        return findKey();
    // A mirror that isn't there is not made for the sake of looking into it.
    if (!QFileInfo::exists(location.path))
        return list(false, true);
    if (m_arguments.compare)
        return findKey();
    openMirror(location);
}

void Program::findKey()
{
    if (m_store.key)
        return openMirror(MirrorLocation::ofProfile(m_store.id, m_store.mode));
    m_keychain.read(m_store.id, m_store.mode).then(this, [this](const KeychainResult<ApiKey> &key) {
        if (m_isOver)
            return;
        if (!key)
            return fail(failureOf(key.error()));
        m_store.key = *key;
        openMirror(MirrorLocation::ofProfile(m_store.id, m_store.mode));
    });
}

void Program::openMirror(const MirrorLocation &location)
{
    m_mirror = std::make_unique<Mirror>(location);
    connect(m_mirror.get(), &Mirror::setAside, this, &Program::mirrorDamaged);
    connect(m_mirror.get(), &Mirror::stateChanged, this, [this] {
        switch (m_mirror->state()) {
        case Mirror::State::Opening: break;
        case Mirror::State::Ready:
            // In an event of its own: that the file was damaged is said right after this.
            QMetaObject::invokeMethod(this, &Program::mirrorReady, Qt::QueuedConnection);
            break;
        case Mirror::State::Failed: fail(failureOf(m_mirror->error())); break;
        }
    });
}

void Program::mirrorReady()
{
    if (m_isOver || std::exchange(m_hasStarted, true))
        return;
    if (m_arguments.command == Arguments::Command::Sync)
        sync(*m_store.key);
    else
        askWhetherSynced();
}

/// A sync fills the new mirror, and says at its end what happened; a list of the new one would say nothing.
void Program::mirrorDamaged(const QString &setAside)
{
    m_setAside = setAside;
    if (m_arguments.command != Arguments::Command::Sync)
        fail(damagedFailure(setAside));
}

void Program::sync(const ApiKey &key)
{
    auto endpoint = Endpoint::fromEnvironment(m_store.mode);
    if (!endpoint)
        return fail({ExitCode::Usage, endpoint.error()});
    if (key.mode() != m_store.mode)
        return fail({ExitCode::Failed,
                     u"The key in the keychain is of the other mode. Connect the store again in Creamery."_s});
    m_sync = std::make_unique<Sync>(std::move(*endpoint), key, *m_mirror, Sync::Options());
    connect(m_sync.get(), &Sync::progressed, this, [this](const SyncProgress &progress) {
        showProgress(u"%1: %2 of %3"_s.arg(
            resourceName(progress.resource), QString::number(progress.done), QString::number(progress.of)));
    });
    connect(m_sync.get(), &Sync::throttled, this, [this](std::chrono::milliseconds wait) {
        showProgress(u"Creem asks for less; waiting %1 s"_s.arg((wait.count() + 999) / 1000));
    });
    connect(m_sync.get(), &Sync::finished, this, &Program::syncFinished);
    m_sync->start(m_arguments.all ? Depth::Full : Depth::Head);
}

void Program::syncFinished(const SyncOutcome &outcome)
{
    showProgress({});
    if (outcome.rejected > 0)
        complain(u"%1 records could not be understood and are not in the lists."_s.arg(outcome.rejected));
    if (outcome.outdated > 0)
        complain(
            u"%1 records could not be understood; the lists have them as they were before."_s.arg(outcome.outdated));
    if (outcome.rejected > 0 || outcome.outdated > 0)
        complain(u"creamery-cli list RESOURCE --undecodable shows them."_s);
    if (outcome.mirrorError) {
        const bool isSetAside = outcome.mirrorError->kind == MirrorError::Kind::Damaged && !m_setAside.isEmpty();
        return fail(isSetAside ? damagedFailure(m_setAside) : failureOf(*outcome.mirrorError));
    }
    if (outcome.error)
        return fail(failureOf(*outcome.error));
    if (outcome.wasStopped)
        return finish(ExitCode::Ok);
    if (!outcome.isComplete)
        return fail(
            {ExitCode::Failed, u"What Creem lists does not add up yet. What was read is kept; sync again later."_s});
    noteMrr(outcome);
}

/// As the window does: Creem keeps no history of it, and a store that only a timer syncs would have none.
void Program::noteMrr(const SyncOutcome &outcome)
{
    m_mirror->read(
        this,
        [zone = m_arguments.zone](MirrorReader &reader) -> MirrorResult<QList<MrrDay>> {
            Accounts accounts;
            return accounts.bringUpToDate(reader, zone, QDateTime::currentMSecsSinceEpoch()).map([&] {
                return mrrToNote(accounts);
            });
        },
        [this, outcome](const MirrorResult<QList<MrrDay>> &days) {
            if (m_isOver)
                return;
            if (!days)
                return fail(failureOf(days.error()));
            if (days->isEmpty())
                return synced(outcome);
            m_mirror->write(
                this, [days = *days](Store &store) { return store.setMrrDays(days); },
                [](const MirrorResult<void> &) {});
            m_mirror->flush(this, [this, outcome](const MirrorResult<void> &noted) {
                if (m_isOver)
                    return;
                if (!noted)
                    return fail(failureOf(noted.error()));
                synced(outcome);
            });
        });
}

void Program::synced(const SyncOutcome &outcome)
{
    if (!m_setAside.isEmpty()) {
        Failure failure = damagedFailure(m_setAside);
        failure.text += u"\nA new one was read from Creem and is up to date."_s;
        return fail(failure);
    }
    if (m_isTerminal)
        std::fprintf(stderr, "Up to date: %lld new, %lld changed, %lld gone.\n", static_cast<long long>(outcome.added),
                     static_cast<long long>(outcome.changed), static_cast<long long>(outcome.removed));
    finish(ExitCode::Ok);
}

void Program::showProgress(const QString &text) const
{
    if (m_isTerminal)
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
}

void Program::askWhetherSynced()
{
    struct Known
    {
        bool wasComplete = false;
        qint64 count = 0; ///< of what is asked for
        QList<StoredRejection> rejected;
    };
    m_mirror->write(
        this,
        [resource = m_arguments.resource, undecodable = m_arguments.undecodable](Store &store) -> MirrorResult<Known> {
            const auto state = store.sweep(resource);
            if (!state)
                return tl::make_unexpected(state.error());
            Known known{Sweep(Depth::Head, *state, 0).wasEverComplete(), store.count(resource), {}};
            if (!undecodable)
                return known;
            const auto rejected = store.rejected();
            if (!rejected)
                return tl::make_unexpected(rejected.error());
            for (const StoredRejection &record : *rejected)
                if (record.resource == resource)
                    known.rejected.append(record);
            known.count = known.rejected.size();
            return known;
        },
        [this](const MirrorResult<Known> &known) {
            if (m_isOver)
                return;
            if (!known)
                return fail(failureOf(known.error()));
            m_rejected = known->rejected;
            list(known->wasComplete, known->count == 0);
        });
}

void Program::list(bool isComplete, bool isEmpty)
{
    if (!isComplete && isEmpty) // not done: nothing would be taken for a store without records
        return fail({ExitCode::Failed, u"Nothing was read from Creem yet: run creamery-cli sync first."_s});
    if (!isComplete)
        complain(u"These are not all records: the last sync did not reach its end."_s);
    if (m_arguments.compare)
        askForScope();
    else
        write();
}

/// Creem is asked for the same days, and for the currencies that it knows.
void Program::askForScope()
{
    auto endpoint = Endpoint::fromEnvironment(m_store.mode);
    if (!endpoint)
        return fail({ExitCode::Usage, endpoint.error()});
    if (m_store.key->mode() != m_store.mode)
        return fail({ExitCode::Failed,
                     u"The key in the keychain is of the other mode. Connect the store again in Creamery."_s});
    m_client = std::make_unique<Client>(std::move(*endpoint), *m_store.key);
    m_mirror->read(
        this, [this](MirrorReader &reader) { return metricsScope(reader, m_arguments); },
        [this](const MirrorResult<MetricsScope> &scope) {
            if (m_isOver)
                return;
            if (!scope)
                return fail(failureOf(scope.error()));
            QStringList known = scope->currencies;
            known.removeIf([](const QString &currency) { return !hasStats(currency); });
            if (known.isEmpty())
                complain(u"Creem's own summary knows USD and EUR only: there is nothing to compare."_s);
            askForStats(scope->range, known);
        });
}

void Program::askForStats(const DayRange &range, QStringList currencies)
{
    if (currencies.isEmpty() || !range.isValid())
        return write();
    const QString currency = currencies.takeFirst();
    m_client->statsSummary(statsRequest(range, m_arguments.zone, currency))
        .then(this, [this, range, currencies, currency](const Result<StatsSummary> &summary) {
            if (m_isOver)
                return;
            if (!summary)
                return fail(failureOf(summary.error()));
            m_theirs.insert(currency, summary->totals);
            askForStats(range, currencies);
        });
}

void Program::write()
{
    if (!openOutput())
        return;
    m_mirror->read(
        this,
        [this, rates = combiningRates(m_arguments, m_store.id)](MirrorReader &reader) {
            if (reader.opening() > 1) { // the file was damaged, and a new one has nothing in it
                Listed nothing;
                nothing.mirrorError = MirrorError{MirrorError::Kind::Damaged, m_mirror->location().path, {}};
                return nothing;
            }
            if (m_arguments.command == Arguments::Command::Metrics)
                return writeMetrics(reader, m_arguments, m_theirs, rates, *m_output);
            return m_arguments.undecodable ? writeRejected(m_rejected, m_arguments, *m_output)
                                           : writeListing(reader, m_arguments, *m_output, m_stop);
        },
        [this](const Listed &result) {
            if (!m_isOver)
                listed(result);
        });
}

bool Program::openOutput()
{
    bool isOpen = false;
    if (m_arguments.command == Arguments::Command::Export) {
        auto file = std::make_unique<QSaveFile>(m_arguments.file);
        isOpen = file->open(QIODevice::WriteOnly);
        m_output = std::move(file);
    } else {
        auto file = std::make_unique<QFile>();
        isOpen = file->open(STDOUT_FILENO, QIODevice::WriteOnly);
        m_output = std::move(file);
    }
    if (!isOpen)
        fail({ExitCode::Failed, u"Can't write: "_s + m_output->errorString()});
    return isOpen;
}

void Program::listed(const Listed &result)
{
    if (result.mirrorError && result.mirrorError->kind == MirrorError::Kind::Damaged && m_setAside.isEmpty()) {
        const Failure failure = failureOf(*result.mirrorError);
        QTimer::singleShot(setAsideAfter, this, [this, failure] { fail(failure); }); // mirrorDamaged() comes first
        return;
    }
    if (result.mirrorError)
        return fail(failureOf(*result.mirrorError));
    if (!result.usageError.isEmpty())
        return fail({ExitCode::Usage, result.usageError});
    if (result.wasStopped)
        return finish(ExitCode::Ok);
    QString error = result.outputError;
    if (auto *file = qobject_cast<QSaveFile *>(m_output.get()); file && error.isEmpty()) {
        if (!file->commit())
            error = file->errorString();
    } else if (auto *out = qobject_cast<QFile *>(m_output.get()); out && error.isEmpty()) {
        if (!out->flush())
            error = out->errorString();
    }
    if (!error.isEmpty())
        return fail({ExitCode::Failed, u"Can't write: "_s + error});
    if (m_arguments.command == Arguments::Command::Export && m_isTerminal)
        std::fprintf(stderr, "%lld records written.\n", static_cast<long long>(result.records));
    finish(ExitCode::Ok);
}

void Program::stop(int signalNumber)
{
    m_signal = signalNumber;
    m_stop = true;
    if (m_sync && m_sync->isRunning())
        m_sync->stop();
    else if (!m_output)
        finish(ExitCode::Ok);
}

/// What a signal ended is told by its number, as shells do.
void Program::finish(ExitCode code)
{
    if (std::exchange(m_isOver, true))
        return;
    QCoreApplication::exit(m_signal != 0 ? 128 + m_signal : int(code));
}

void Program::fail(const Failure &failure)
{
    if (m_isOver)
        return;
    showProgress({});
    complain(failure.text);
    finish(failure.code);
}
