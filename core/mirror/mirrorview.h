// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mirrorreader.h"

class Mirror;

/// One query whose answer is kept up to date. Lives on the mirror's thread; the mirror outlives it.
class MirrorView final : public QObject
{
    Q_OBJECT
public:
    explicit MirrorView(Mirror &mirror, QObject *parent = nullptr);
    ~MirrorView() override;

    /// Forgets the query before and what was still to come of it. updated() follows, with isFirst.
    void setQuery(const MirrorQuery &query);
    const MirrorQuery &query() const { return m_query; }
    void readRows(std::vector<Rowid> rows); ///< rowsRead() follows

signals:
    void updated(const ViewUpdate &update);
    void rowsRead(const QList<MirrorRow> &rows);
    void failed(const MirrorError &error, bool isOrder); ///< isOrder: updated() doesn't follow, or else rowsRead()

private:
    Mirror &m_mirror;
    const std::shared_ptr<ViewChannel> m_channel;
    MirrorQuery m_query;
    quint64 m_generation = 0;
};
