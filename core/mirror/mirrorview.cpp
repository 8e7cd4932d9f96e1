// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorview.h"

#include "mirror.h"

MirrorView::MirrorView(Mirror &mirror, QObject *parent)
    : QObject(parent), m_mirror(mirror), m_channel(std::make_shared<ViewChannel>())
{
    m_channel->mailbox = Mailbox::of(this);
    m_channel->update = [this](const ViewUpdate &update) { emit updated(update); };
    m_channel->rowsRead = [this](const QList<MirrorRow> &rows) { emit rowsRead(rows); };
    m_channel->failed = [this](const MirrorError &error, bool isOrder) { emit failed(error, isOrder); };
}

MirrorView::~MirrorView() { m_channel->wanted = 0; }

void MirrorView::setQuery(const MirrorQuery &query)
{
    m_query = query;
    m_channel->wanted = ++m_generation; // from here on the reader drops what it is doing for the query before
    m_mirror.reader().announce();
    m_mirror.postRead([channel = m_channel, query, generation = m_generation](MirrorReader &reader) {
        reader.setQuery(channel, query, generation);
    });
}

void MirrorView::readRows(std::vector<Rowid> rows)
{
    m_mirror.postRead([channel = m_channel, resource = m_query.resource, rows = std::move(rows)](MirrorReader &reader) {
        reader.readRows(channel, resource, rows);
    });
}
