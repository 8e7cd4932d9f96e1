// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/record.h"
#include "questiondialog.h"

class Actions;

// What is said before something goes that somebody may still need: a session, or the journal.

/// What is asked before a session goes; nullopt: nothing is lost by it.
std::optional<QuestionDialog::Content> leavingQuestion(const Actions &actions);
/// Of what is being sent. isKept: the next session finds out what became of it.
QuestionDialog::Content sendingQuestion(bool isKept);

/// Asked before the program ends while what was kept of a store is being removed.
QuestionDialog::Content removingQuestion();

/// What is unsettled, a line each and no more than a handful. The names in it are other people's text.
QString unsettledLines(const QList<ActionRecord> &records);

/// What would be forgotten with the journals of a store; empty: nothing. isUnreadable: one can't be read, so nobody
/// knows.
QString forgottenWords(const QList<ActionRecord> &records, bool isUnreadable);
/// Asked before the journals are removed for privacy's sake. forgotten: see forgottenWords().
QuestionDialog::Content privacyQuestion(const QString &store, const QString &forgotten);
