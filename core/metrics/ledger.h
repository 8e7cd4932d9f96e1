// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "books.h"
#include "figures.h"
#include "range.h"

/// By what a range's figures can be split.
enum class Dimension { Product, Country, Type };
struct Slice
{
    Rowid product = 0; ///< of Dimension::Product; 0: not known
    QString word;      ///< of the others; empty: none
    Figures figures;
};

/// Which transactions' share of a figure is asked for.
struct LedgerFilter
{
    DayRange range;
    quint16 currency = 0;
    std::optional<Origin> origin;
    std::optional<Rowid> product;
    std::optional<quint16> country;
    std::optional<quint16> type;
};

/// A row and its share of a figure.
struct Contribution
{
    Rowid row = 0;
    qint64 amount = 0;
    friend bool operator==(const Contribution &, const Contribution &) = default;
};

/// The transactions of a store as figures a day and currency. Made in one pass; after that a change costs the days that
/// it touches and nothing else.
class Ledger
{
public:
    /// zone: of the days. today: days after it are not looked at.
    void rebuild(const Books &books, const QTimeZone &zone, QDate today);
    /// rows: transactions that are no longer what they were, or new.
    void update(const Books &books, const std::vector<Rowid> &rows, QDate today);

    const DayGrid &grid() const { return m_grid; } ///< from the first transaction's day to today
    /// Codes of currencies that anything was paid or asked for in, the most payments first.
    const std::vector<quint16> &currencies() const { return m_currencies; }
    DayFigures figures(quint16 currency, const DayRange &range) const;
    /// Figures of a range by a dimension, the largest net first.
    std::vector<Slice> slices(const Books &books, quint16 currency, const DayRange &range, Dimension dimension) const;
    /// The rows whose shares sum to figures(…).of(metric) exactly, the earliest first; of FailedPayments: what was
    /// asked for.
    std::vector<Contribution> rows(const Books &books, const LedgerFilter &filter, Metric metric) const;

    /// The last so many transactions, the latest first, whatever became of them.
    std::vector<Rowid> latest(size_t most) const;
    /// A subscription's payments, the earliest first.
    std::span<const Rowid> paymentsOf(Rowid subscription) const;
    Origin originOf(const Books &books, Rowid row) const;

private:
    struct Late
    {
        qint64 at = 0;
        Rowid row = 0;
        Figures figures;
    };
    /// A payment's day and currency, to see when it has moved to others.
    struct Place
    {
        static constexpr quint16 none = 0xFFFF;
        quint16 day = none; ///< of the grid; its size: after the last; none: it is in no order
        quint16 currency = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    Place placeOf(const Books &books, Rowid row) const;
    bool isPaidRow(const Books &books, Rowid row) const;
    void learnStatuses(const Books &books);
    void group(const Books &books);
    /// Calls take(time, figures, isLate) for what a row is booked as.
    template <class Take> void book(const Books &books, Rowid row, Take take) const;
    void addRow(const Books &books, Rowid row, DayFigures &day) const;
    void rankCurrencies();
    void sumDay(const Books &books, int day);
    template <class Take> void eachIn(const Books &books, const DayRange &range, Take take) const;
    DayFigures &cell(quint16 currency, int day) { return m_days[currency][size_t(day)]; }

    DayGrid m_grid;
    std::vector<quint8> m_paid;                  ///< by status code
    std::vector<quint8> m_failed;                ///< likewise
    std::vector<quint8> m_refunded;              ///< likewise
    std::vector<quint8> m_charged;               ///< likewise: charged back
    std::vector<Rowid> m_order;                  ///< rows with a time, the earliest first
    std::vector<Place> m_places;                 ///< by row: where it was booked
    std::vector<Late> m_late;                    ///< what is booked later than its payment, the earliest first
    std::vector<Rowid> m_payments;               ///< by subscription, then by time
    std::vector<quint32> m_paymentsFrom;         ///< by subscription: into m_payments
    std::vector<Rowid> m_firstPayment;           ///< by subscription
    std::vector<std::vector<DayFigures>> m_days; ///< by currency, then by day
    std::vector<quint16> m_currencies;
};
