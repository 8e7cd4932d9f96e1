// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine.h"

/// Reads rows for showing: a block at a time, by rowid.
class RowReader
{
public:
    /// engine may be not loaded yet: then what is derived from other rows is not known.
    RowReader(sqlite::Database &database, Resource resource, const Engine &engine);

    QList<MirrorRow> read(const std::vector<Rowid> &rows); ///< rows that are gone have an empty id

private:
    struct NameAndNote
    {
        QString name;
        QString note;
    };
    NameAndNote nameOf(Resource target, Rowid row);
    void derive(const ViewColumn &column, MirrorRow &row, qsizetype at) const;
    QString productNames(const QString &ids);

    sqlite::Database &m_database;
    const Resource m_resource;
    const Engine &m_engine;
    sqlite::Statement m_row;
    std::array<sqlite::Statement, resourceCount> m_names;
};
