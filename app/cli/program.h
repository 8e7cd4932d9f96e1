// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"
#include "core/mirror/store.h"
#include "core/profiles/systemkeychain.h"
#include "core/sync/sync.h"
#include "storechoice.h"

#include <QFile>
#include <QSaveFile>

struct Listed;

/// Carries out one command. Ends the event loop with its exit code.
class Program final : public QObject
{
    Q_OBJECT
public:
    explicit Program(Arguments arguments, QObject *parent = nullptr);
    ~Program() override;

    void start();
    void stop(int signalNumber); ///< what was begun is brought to a clean end

private:
    void openMirror(const MirrorLocation &location);
    void mirrorReady();
    void mirrorDamaged(const QString &setAside);
    void findKey();
    void sync(const ApiKey &key);
    void syncFinished(const SyncOutcome &outcome);
    void noteMrr(const SyncOutcome &outcome);
    void synced(const SyncOutcome &outcome);
    void showProgress(const QString &text) const; ///< on a terminal only; empty: the line is free again
    void askWhetherSynced();
    void list(bool isComplete, bool isEmpty);
    void askForScope();
    void askForStats(const DayRange &range, QStringList currencies);
    void write();
    void listed(const Listed &result);
    bool openOutput();
    void finish(ExitCode code);
    void fail(const Failure &failure);

    const Arguments m_arguments;
    StoreChoice m_store;
    SystemKeychain m_keychain;
    std::atomic<bool> m_stop{false}; // above the mirror: its reader looks at it
    int m_signal = 0;                ///< that asked to stop
    bool m_isOver = false;
    bool m_hasStarted = false;
    QString m_setAside; ///< where the damaged mirror is
    std::unique_ptr<QIODevice> m_output;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Sync> m_sync;
    std::unique_ptr<Client> m_client;     ///< of --compare
    QHash<QString, StatsTotals> m_theirs; ///< what Creem says, by currency
    QList<StoredRejection> m_rejected;    ///< of list --undecodable
    const bool m_isTerminal;
};
