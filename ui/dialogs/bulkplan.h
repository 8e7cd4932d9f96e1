// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/wish.h"
#include "core/format/money.h"
#include "core/mirror/mirrorreader.h"
#include "ui/looks/words.h"

#include <QCoreApplication>

/// One of several records as a run would treat it.
struct BulkItem
{
    QString name;                ///< other people's text
    QString effect;              ///< what would happen, or why it can't
    std::optional<Wish> wish;    ///< nullopt: it can't be
    std::optional<Money> money;  ///< what goes back, or is likely to be charged at once
    std::optional<Money> maybe;  ///< what may be charged at once, and as well may not
    bool chargesUnknown = false; ///< something is charged at once, and nobody knows how much
    QDateTime holdsUntil;        ///< when the effect becomes another one; invalid: time doesn't change it
};

/// What can be done to many records at once, and how a run of it is worded. kind: one of kindsOf().
struct BulkPlan
{
    Q_DECLARE_TR_FUNCTIONS(BulkDialog)
public:
    static QList<WishKind> kindsOf(Resource resource);
    static QString title(WishKind kind, int n); ///< "Refund 12 payments"
    static QString verb(WishKind kind, int n);  ///< of the button that begins: "&Refund 12"
    /// Of all money together, either may be empty: what goes back or is likely to be charged, and what may be besides.
    static QString sumWords(WishKind kind, const QString &amounts, const QString &maybe);
    static bool looksAgain(WishKind kind); ///< a run of it reads each once more before it is sent: see Actions::run()
    static QString consequence(WishKind kind); ///< what all have in common and no row says

    /// The dry run: in the order of ids. Runs where the mirror is read.
    static QList<BulkItem> read(MirrorReader &reader, WishKind kind, const QStringList &ids, const TimeStyle &times);
};
