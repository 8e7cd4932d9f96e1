// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a list page says of itself: in place of rows when there are none, and above them when something is wrong.

#include "core/models/mirrorlist.h"
#include "core/profiles/session.h"
#include "ui/looks/colors.h"
#include "ui/looks/words.h"
#include "ui/widgets/stateview.h"

struct ListSetup;
class PresentedModel;

/// What the button of a state or of a notice does.
enum class Remedy { None, Refresh, ClearQuery, Create, ShowRejected, ReadAgain };

/// Whether rows may still come before anything can be said.
bool isLoading(Session &session, const MirrorList &list);

struct EmptyState
{
    StateView::Content content;
    Remedy remedy = Remedy::None;
};
/// Of a list without rows.
EmptyState emptyState(Session &session, const MirrorList &list, bool isLoading, const ListSetup &setup);

struct ListNotice
{
    Tone tone = Tone::Information;
    QString title; ///< empty: there is nothing to say
    QString text;
    QString traceId;
    QString action;
    Remedy remedy = Remedy::None;
};
/// The gravest first: a box says one thing. rejected: records of this list that can't be decoded.
ListNotice listNotice(Session &session, const MirrorList &list, const QList<StoredRejection> &rejected,
                      const TimeStyle &times);

/// The line below a list: how many are shown, and what columns of them come to; empty: there are none.
QString totalsText(const MirrorList &list, const PresentedModel &presented, const QList<QByteArray> &columns,
                   const QLocale &locale);
