// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// Owns the Store on the writer's thread: groups writes, indexes texts when nobody writes, rebuilds a damaged file.
class MirrorWriter final : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<std::optional<MirrorError>(Store &)>;

    explicit MirrorWriter(MirrorLocation location);

    const std::shared_ptr<StoreStop> &stopper() const { return m_store.stopper(); }
    void open();
    void run(const Job &job);
    MirrorResult<void> flush();
    MirrorResult<QStringList> forget();
    /// The reader found the file damaged that was opened as this one; nothing when it was set aside since.
    void damaged(const MirrorError &error, int opening);

signals:
    void opened(const QString &name, const QString &setAside, int opening); ///< opening: which one, from 1
    void failed(const MirrorError &error);
    void committed(const RowChanges &changes, const std::array<qint64, resourceCount> &counts);
    void othersWrote(); ///< another instance: nobody knows which rows
    void writeFailed(const MirrorError &error);

private:
    MirrorResult<void> commitGroup();
    void work();
    void rebuild();
    bool handle(const MirrorError &error);

    const MirrorLocation m_location;
    Store m_store;
    QTimer m_commit;
    QTimer m_idle;
    QTimer m_watch;
    QElapsedTimer m_groupAge; ///< or of what is committed and not told yet
    RowChanges m_untold;
    bool m_isUntold = false; ///< something was committed since committed()
    bool m_needsCheck = false;
    int m_opening = 0;
};
