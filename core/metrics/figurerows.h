// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of every figure: whoever doubts a number opens what it is made of.

#include "report.h"

/// Which of a figure's rows. A sum has one list; a rate has one for each of the numbers that it is made of.
enum class Part {
    All,          ///< what the figure sums, or counts
    NetMovements, ///< all movements of MRR in the range
    Gained,       ///< new, expansion and reactivation MRR
    Lost,         ///< contraction and churned MRR, as more than nothing
    MrrAtStart,   ///< of the range
    MrrAtEnd,     ///< likewise, or as of now
    Churned,      ///< subscriptions with MRR at the start of the range and none at its end
    ChurnedMrr,   ///< what they had at its start
    SubscribersAtStart,
    SubscribersAtEnd,
    TrialsDecided, ///< converted or lost
    TrialsConverted,
    TrialsStarted,
    TrialsRunning,
    CohortBegan,      ///< whose MRR began in the range
    CohortKept,       ///< of those who has MRR at the end of the month that is so many after it
    RenewalCharges,   ///< amounts, of the day or within the days
    Renewals,         ///< the same, counted
    Endings,          ///< subscriptions that end within the days
    EndingCharges,    ///< what they would have paid
    NewSubscriptions, ///< made in the range, of any currency
    Unpriced,         ///< active at the end of the range, and missing from MRR because no price is known
};

/// What is asked for: a figure, and which of its rows.
struct FigureRequest
{
    Metric metric = Metric::Net;
    DayRange range;
    QString currency;
    std::optional<Origin> origin;
    std::optional<Rowid> product; ///< 0: not known
    std::optional<QString> country;
    std::optional<QString> type;
    Part part = Part::All;
    int after = 0; ///< of CohortKept: months; of renewals and endings: days from now, 0 for those of the range
    std::optional<Dimension> othersOf = {}; ///< only what belongs to none of those that follow
    QList<Rowid> shownProducts = {};
    QStringList shownWords = {}; ///< countries or types
    qint64 now = 0; ///< as of when, epoch milliseconds: of a report that was made a while ago; 0: as of now
};

struct RowsAnswer
{
    Resource resource = Resource::Transactions;
    std::vector<Contribution> rows; ///< where they are counted: how often each counts
    qint64 sum = 0;
    bool isCount = false;
    bool isOverflown = false; ///< int64 can't hold the sum
};

/// The parts of a figure, the first of which is what the figure says, or what its numerator is.
std::vector<Part> partsOf(Metric metric);
RowsAnswer rowsOf(const Accounts &accounts, const FigureRequest &request);
/// An answer of these rows, added up.
RowsAnswer answerOf(Resource resource, std::vector<Contribution> rows, bool isCount);
