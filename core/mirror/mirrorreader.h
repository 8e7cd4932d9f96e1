// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine.h"
#include "history.h"
#include "mailbox.h"
#include "rowreader.h"
#include "rowsteps.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>

/// What a view is told. The first update of a generation is a new list; those after it say how to get there.
struct ViewUpdate
{
    quint64 generation = 0;
    bool isFirst = false;
    bool isComplete = false; ///< false: more rows will follow without the query being asked again
    RowOrder order;
    RowSteps steps;             ///< from the order of the update before; unless isFirst
    std::vector<Rowid> changed; ///< rows whose cells may be different
    bool allChanged = false;    ///< or any of them: a name that they refer to is another
    QList<MirrorRow> rows;      ///< of the beginning of the order; only when isFirst
    ListTotals totals;          ///< when isComplete
    Facets facets;              ///< when isComplete and wanted
    qint64 present = 0;         ///< records of the resource, whatever the query
};

/// The two ends of one view. Shared by the threads: m_wanted says which generation is still of interest.
struct ViewChannel
{
    std::shared_ptr<Mailbox> mailbox;
    std::function<void(const ViewUpdate &)> update;                ///< on the mailbox's thread
    std::function<void(const QList<MirrorRow> &)> rowsRead;        ///< likewise
    std::function<void(const MirrorError &, bool isOrder)> failed; ///< likewise; isOrder: which rows, or else cells
    std::atomic<quint64> wanted{0};                                ///< 0: the view is gone
};

/// What has changed since somebody looked, for what is computed from the columns and kept. Used by the reader's thread.
struct RowWatch
{
    bool isAllNew = true; ///< the columns are others: rows says nothing
    RowChanges rows;
};

/// Owns the connection that reads, and the Engine, on the reader's thread.
class MirrorReader final : public QObject
{
    Q_OBJECT
public:
    MirrorReader();

    void open(const QString &name, int opening); ///< also again, after the file was replaced; opening: which one
    void close();
    int opening() const { return m_opening; } ///< which one: above 1 another file stands where the first one was
    void take(const RowChanges &changes);
    void reload(); ///< another instance has written: nobody says what

    /// announce() comes first, from any thread: what takes long makes way for the question then.
    void announce() { ++m_asked; }
    void setQuery(const std::shared_ptr<ViewChannel> &channel, const MirrorQuery &query, quint64 generation);
    void readRows(const std::shared_ptr<ViewChannel> &channel, Resource resource, const std::vector<Rowid> &rows);

    MirrorResult<QByteArray> raw(Resource resource, const QString &id);
    MirrorResult<QList<QByteArray>> raw(Resource resource, const std::vector<Rowid> &rows); ///< empty: gone
    /// The id of the product that a transaction paid for, as its list shows it; empty: not known.
    MirrorResult<QString> productOfTransaction(const QString &id);
    MirrorResult<RowOrder> evaluate(const MirrorQuery &query);
    MirrorResult<QList<MirrorRow>> rows(Resource resource, const std::vector<Rowid> &rows);
    /// Also of rows that others refer to and that haven't come, or have gone; empty: there is no such row.
    MirrorResult<QStringList> ids(Resource resource, const std::vector<Rowid> &rows);

    /// The columns, loaded; they stay as they are until the job ends.
    MirrorResult<const Engine *> engine();
    MirrorResult<SeenChanges> seenChanges();
    MirrorResult<QList<MrrDay>> mrrDays();
    void watch(const std::shared_ptr<RowWatch> &watch) { m_watches.append(watch); } ///< as long as it lives

    void stop() { m_stopping = true; } ///< from any thread: ends what runs, soon

signals:
    void damaged(const MirrorError &error, int opening);

private:
    struct View
    {
        std::weak_ptr<ViewChannel> channel;
        MirrorQuery query;
        quint64 generation = 0;
        bool isFirst = true;
        RowOrder last;
    };
    void load() { (void)loadColumns(); }
    MirrorResult<void> loadColumns();
    MirrorResult<void> requireOpen() const;
    bool prepare();
    void showHead(View &view);
    void evaluateAll();
    bool evaluate(View &view);
    void warm();
    void update(View &view, RowOrder order, bool isComplete, Engine::Answer answer);
    void tellWatches(const RowChanges *changes); ///< null: all is new
    MirrorError takeError();                     ///< of a job, which is told by its answer
    void fail(const std::shared_ptr<ViewChannel> &channel, bool isOrder = true);
    MirrorError fail(); ///< of all views

    QString m_name;
    std::optional<MirrorError> m_whyClosed; ///< it could not be opened; it is tried again
    int m_attempt = 0;
    int m_opening = 0;
    sqlite::Database m_database;
    std::unique_ptr<Engine> m_engine;
    std::array<std::unique_ptr<RowReader>, resourceCount> m_rows;
    QList<View> m_views;
    QList<std::weak_ptr<RowWatch>> m_watches;
    std::array<std::vector<Rowid>, resourceCount> m_changed; // since the last evaluateAll()
    QTimer m_again;
    QTimer m_warm;
    QElapsedTimer m_sinceLast;
    qint64 m_lastTook = 0; // ms
    std::atomic<bool> m_stopping{false};
    std::atomic<int> m_asked{0}; // questions that are on their way here
};
