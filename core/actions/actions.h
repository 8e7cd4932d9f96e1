// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal.h"
#include "settler.h"

class Mirror;

/// What a list says of a row about which something is under way.
struct RowMark
{
    enum class What {
        Underway,      ///< "cancelling…"
        Checking,      ///< nobody knows yet what became of it
        RefundPending, ///< accepted, and not shown by the transaction yet
    };
    WishKind kind = WishKind::Refund;
    What what = What::Underway;
    friend bool operator==(const RowMark &, const RowMark &) = default;
};

/// What the merchant does, at most once. Every wish is written down, sent with exactly one call of the client, and
/// settled by what Creem says or, where that says nothing, by reading the object back. Nothing is ever sent again by
/// itself. Belongs to a session and goes with it: what is under way then is settled by the next one.
class Actions final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// Before each look at what nobody knows the outcome of.
        Settler::Waits waits{std::chrono::seconds(1), std::chrono::seconds(3), std::chrono::seconds(8),
                             std::chrono::seconds(18), std::chrono::seconds(30)};
        std::chrono::milliseconds pace{250}; ///< between the wishes of a run
        /// How often a run looks at one object before it is sent, each look with the client's own retries. A pause
        /// that Creem asks for is kept to; a longer one than longestWait ends the run.
        RetryPolicy looks{4, std::chrono::seconds(5), std::chrono::seconds(120)};
    };
    /// The client and the mirror outlive it. journal: see journalBeside().
    Actions(Client &client, Mirror &mirror, MirrorLocation journal, Options options, QObject *parent = nullptr);
    ~Actions() override;

    /// Takes a wish on; its record is there at once and changed() tells how it goes on, never from inside of this.
    /// Also a wish that can't be sent gets a record: NotSent, with the hurdle.
    QString submit(const Wish &wish);
    /// Many, one after the other, in this order: written down at once, sent at a pace. Returns the run's id, which the
    /// wishes have as their batch. The run ends early when the network fails, an outcome is unknown, the key is
    /// rejected or Creem turns away several in a row: the rest is NotSent, Hurdle::Stopped. What looksFirst is read
    /// once more before it is sent, and not sent if it can't be done any more; a look that fails for now is taken again
    /// after a pause, a few times. goesOn: a run that is over, of which these are the rest(); empty: a new one.
    QString run(const QList<Wish> &wishes, const QString &goesOn = {});
    void stop(const QString &batch); ///< what waits is not sent; what is under way goes on
    bool isRunning(const QString &batch) const { return m_runs.contains(batch); }
    /// How much longer a run waits because Creem asked it to; nullopt: it doesn't.
    std::optional<std::chrono::seconds> pauseOf(const QString &batch) const;
    /// The objects of a run that is over of which nothing was sent, and of which the same was not wished since, in its
    /// order: to be looked at anew and run again.
    QStringList notBegun(const QString &batch) const;
    /// What a run that is over was to make and has not: it was not sent, or Creem has not done it. In its order; empty
    /// for runs about what there is already, and for those of another key, which may be another store's.
    QList<Wish> rest(const QString &batch) const;
    /// Runs that ended with the program that made them, found at this start, of which something was not begun: until
    /// that is done, or the merchant has seen it. The oldest first.
    QStringList brokenOff() const;
    qsizetype leftOf(const QString &batch) const; ///< how much of a run was not begun or not made
    void passBrokenOff(const QString &batch);     ///< the merchant has seen it
    /// Something of a run can still turn out to be done or not; before that its rest() may be too little.
    bool isSettling(const QString &batch) const;

    /// Creem says since how what was made is; known at the next start too.
    void noteStatus(const QString &id, const QString &wire);

    void checkNow(const QString &id); ///< reads back once more; for Unknown only
    void checkFailed();               ///< all of which the last look failed, once more: Creem can be reached again
    /// Leaves it unknown for good, and lets others be wished of the object. Of a pending refund: it has failed, which
    /// no call tells.
    void giveUp(const QString &id);
    /// Whether the merchant may send it again: it is known, or freshly looked up, that it was not done, or doing it
    /// twice does it once, or no call can tell.
    bool canSendAgain(const ActionRecord &record) const;
    QString sendAgain(const QString &id); ///< a new wish that names the old one; returns its id

    std::optional<ActionRecord> record(const QString &id) const;
    QList<ActionRecord> records() const; ///< newest first
    QStringList ids() const;             ///< likewise
    /// In the order of the run; of what was wished again, what it came to.
    QList<ActionRecord> ofBatch(const QString &batch) const;
    /// What is open about an object, so that nothing else can be wished of it.
    std::optional<ActionRecord> openFor(const QString &objectId) const;
    std::optional<RowMark> markOf(const QString &objectId) const;
    bool isSending() const; ///< a request is under way, or a run goes on
    /// What nobody knows the end of, newest first. Not what others take care of.
    QList<ActionRecord> unsettled() const;
    bool isKept() const { return !m_journal.location().isInMemory(); } ///< the next session goes on with unsettled()

    /// Tells whether the mirror was ever read to its end; without it, it was.
    void setIsWhole(std::function<bool(Resource)> isWhole) { m_isWhole = std::move(isWhole); }

    /// When all was read last that a run goes by; without it nobody knows.
    void setLastRead(std::function<QDateTime()> lastRead) { m_lastRead = std::move(lastRead); }
    QDateTime lastRead() const { return m_lastRead ? m_lastRead() : QDateTime(); } ///< UTC; invalid: never

    /// Locked: every wish is NotSent.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);

    /// Why the journal can't be opened, or why the last line could not be written; nullopt: all is well.
    const std::optional<MirrorError> &journalError() const { return m_journalError; }
    /// Of so many it is known here what became of them, and not on the disk yet.
    qsizetype unwrittenCount() const { return m_unwritten.size(); }
    const QString &damagedJournal() const { return m_damagedJournal; } ///< where it was set aside; empty: it wasn't
    bool isReady() const { return m_isReady; }                         ///< what was before this session is known

signals:
    void changed(const QString &id); ///< its record
    void markChanged(const QString &objectId);
    void conditionChanged(); ///< of the journal, of the lock, or of runs

private:
    ActionRecord &put(const QString &id, const Wish &wish);
    void refuse(const QString &id, Hurdle hurdle, const QString &busyWith = {},
                const std::optional<MirrorError> &error = {});
    std::optional<Hurdle> hurdleOf(const Wish &wish) const;
    void learnLikes(const QString &id);
    void writeDown(const QString &id);
    void supersede(const QString &id);
    void send(const QString &id);
    void takeAnswer(const QString &id, const Result<Answer> &result);
    void takeLook(const QString &id, const Result<Look> &result, bool isLast);
    bool isOfThisStore(const QString &id, const Look &look);
    void note(const QString &id, JournalEvent event, const QJsonObject &detail = {}, bool alsoCloses = false);
    void note(QList<JournalStore::Kept> entries);
    void remember(const QString &id, const Answer &answer);
    void followRefunds();
    void tell(const QString &id);
    static bool isMarking(const ActionRecord &record);
    bool isRefundUnshownOf(const QString &transactionId) const;

    void takeLines(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open);
    void takeAdopted(const QStringList &ids);
    void journalFailed(const std::optional<MirrorError> &error);

    void runNext(const QString &batch);
    void lookBefore(const QString &id);
    template <class T> void lookBefore(const QString &id, const Call<T> &call);
    template <class T> void takeLookBefore(const QString &id, const T &now);
    bool willLookAgain(const QString &id, const ApiError &error);
    void beginNext(const QString &id, const QJsonObject &detail = {});
    void leaveOut(const QString &id, const QJsonObject &why);
    void runEnded(const QString &id);

    struct Run
    {
        QStringList waiting;
        QString current; ///< empty: between two
        int looks = 0;   ///< at the current one, that failed
        std::unique_ptr<QTimer> pause;
        bool isStopped = false;
        bool isAskedToWait = false; ///< by Creem
        int tooFast = 0;            ///< how many in a row it turned away for that
    };

    void pause(Run &run, std::chrono::milliseconds wait, bool isAskedFor, const std::function<void()> &then);
    template <class T, class Then> void read(const Call<T> &call, Then then);

    Client &m_client;
    Mirror &m_mirror;
    const Options m_options;
    const QString m_key; ///< the session's, its fingerprint
    /// Fingerprints of keys that are known to be of the session's store. The empty one is among them: wishes of which
    /// nobody noted the key are taken for the store's own, as they were when that was written.
    QSet<QString> m_keysOfStore;
    Journal m_journal;
    Settler m_settler;
    QHash<QString, ActionRecord> m_records;
    QStringList m_order;              ///< oldest first
    QHash<QString, QString> m_marked; ///< objects about which something is under way, and the record's id
    std::map<QString, Run> m_runsById;
    QSet<QString> m_runs;
    QStringList m_brokenOff;
    QSet<QString> m_unwritten;           ///< records of which an event is not in the journal yet
    QHash<QString, bool> m_askedRefunds; ///< records that are being asked about; true: ask again, the mirror changed
    std::function<bool(Resource)> m_isWhole;
    std::function<QDateTime()> m_lastRead;
    std::optional<MirrorError> m_journalError;
    QString m_damagedJournal;
    qint64 m_lastLine = 0; ///< of the journal, that is known here
    bool m_isReadOnly = false;
    bool m_isReady = false;
};
