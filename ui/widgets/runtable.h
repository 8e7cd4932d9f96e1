// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>

/// The records of a run, a row each: what it is about, and what would happen to it or what became of it.
class RunTable final : public QTableWidget
{
    Q_OBJECT
public:
    /// The titles of both columns.
    RunTable(const QString &what, const QString &outcome, QWidget *parent = nullptr);

    int addRow(const QString &name); ///< other people's text; returns its number
    /// In words only. isQuiet: nothing happens to it.
    void setWords(int row, const QString &words, bool isQuiet);
    /// As a status, with words beside it; empty: none. wire: of any status enum.
    void setOutcome(int row, const QString &wire, const QString &note);

private:
    void resizeEvent(QResizeEvent *event) override;
};
