// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/rates.h"
#include "core/mirror/resource.h"
#include "core/net/apikey.h"
#include "exitcode.h"

struct Arguments
{
    enum class Command { Sync, List, Export, Metrics };
    enum class Format { Table, Json, Csv };

    Command command = Command::Sync;
    Resource resource = Resource::Products; ///< of List and Export
    Format format = Format::Table;          ///< likewise; never Table of Export
    QString file;                           ///< of Export
    QString search;
    QStringList statuses; ///< accepted; empty: all
    std::optional<qint64> limit;
    QDate from; ///< of Metrics, in zone; invalid: the first payment's day
    QDate to;   ///< likewise; invalid: today
    std::optional<Interval> interval;
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool undecodable = false; ///< of List: what could not be decoded, in place of the records
    bool all = false;         ///< sync reads everything again
    bool compare = false;     ///< of Metrics: ask Creem for its own summary too
    RateBook rates;  ///< of Metrics, in place of the store's own; without a reporting currency: none were given
    QString profile; ///< name or id; empty: none was named
    std::optional<Mode> mode;

    QString answer; ///< the help or the version, when that is what was asked for: nothing else is to be done then
};

/// What the command line says; the failure's code is Usage. Its words repeat no argument that could be a key.
tl::expected<Arguments, Failure> parseArguments(const QStringList &arguments);
