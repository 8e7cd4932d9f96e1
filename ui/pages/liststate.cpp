// SPDX-License-Identifier: GPL-3.0-or-later
#include "liststate.h"
#include "ui/looks/amountwords.h"

#include "listpage.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/mirrorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListState)
};

QString tryAgain() { return Words::tr("Try &again"); }

EmptyState failure(const ErrorWords &words, Remedy remedy = Remedy::Refresh)
{
    const QString trace = words.traceId.isEmpty()
        ? QString()
        : u"\n\n"_s + Words::tr("Trace id: %1").arg(words.traceId);
    return {{words.icon, words.title, words.text + trace, tryAgain()}, remedy};
}

ListNotice mirrorNotice(const MirrorError &error, Remedy remedy = Remedy::Refresh)
{
    const ErrorWords words = mirrorWords(error);
    return {Tone::Danger, words.title, words.text, {}, tryAgain(), remedy};
}

ListNotice rejectedNotice(const QList<StoredRejection> &rejected)
{
    const auto outdated = int(std::count_if(
        rejected.begin(), rejected.end(), [](const StoredRejection &record) { return record.isOlderShown; }));
    const int missing = int(rejected.size()) - outdated;
    ListNotice notice{Tone::Warning, {}, {}, {}, Words::tr("&Look at them…"), Remedy::ShowRejected};
    if (missing == 0) {
        notice.title = Words::tr(
            "%n record(s) may be out of date: Creem sent something that Creamery doesn't understand.", nullptr,
            outdated);
        notice.text = Words::tr("They are kept as they came. This list and its sums have them as they were before.");
        return notice;
    }
    notice.title = Words::tr(
        "%n record(s) can't be shown: Creem sent something that Creamery doesn't understand.", nullptr, missing);
    notice.text = Words::tr("They are kept as they came and are left out of this list and its sums.");
    if (outdated > 0)
        notice.text += u'\n' + Words::tr("Of %n other(s) an older version is shown.", nullptr, outdated);
    return notice;
}

bool isOffline(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::ConnectionLost
        || error.kind == ApiError::Kind::Timeout;
}

} // namespace

bool isLoading(Session &session, const MirrorList &list)
{
    if (session.mirror().state() == Mirror::State::Failed || list.mirrorError() || list.rowCount() > 0)
        return false;
    return list.state() == ListModel::State::Loading || !list.isComplete()
        || (session.sync().isRunning() && !session.sync().wasEverComplete(list.resource()));
}

EmptyState emptyState(Session &session, const MirrorList &list, bool isLoading, const ListSetup &setup)
{
    const Mirror &mirror = session.mirror();
    const Sync &sync = session.sync();
    if (mirror.state() == Mirror::State::Failed)
        return failure(mirrorWords(mirror.error()));
    if (list.mirrorError())
        return failure(mirrorWords(*list.mirrorError()), Remedy::ReadAgain);
    if (isLoading)
        return {{{}, setup.loading, {}, {}}, Remedy::None};
    if (list.totalCount() > 0 && list.query().isFiltered())
        return {{u"search"_s, Words::tr("Nothing matches"),
                 Words::tr("There are %n record(s), but none with this search and these filters.", nullptr,
                           int(list.totalCount())),
                 Words::tr("&Clear search and filters")},
                Remedy::ClearQuery};
    const auto &outcome = sync.lastOutcome();
    if (!sync.wasEverComplete(setup.resource) && outcome) {
        if (outcome->mirrorError)
            return failure(mirrorWords(*outcome->mirrorError));
        if (outcome->error)
            return failure(errorWords(*outcome->error, session.mode()));
        if (outcome->wasStopped)
            return {{u"refresh"_s, Words::tr("Not read yet"),
                     Words::tr("Reading was stopped before it came to this list."), Words::tr("&Continue")},
                    Remedy::Refresh};
    }
    return {{setup.icon, setup.empty, setup.emptyText, setup.createText},
            setup.createText.isEmpty() ? Remedy::None : Remedy::Create};
}

ListNotice listNotice(Session &session, const MirrorList &list, const QList<StoredRejection> &rejected,
                      const TimeStyle &times)
{
    const bool hasRows = list.rowCount() > 0;
    const Mirror &mirror = session.mirror();
    const Sync &sync = session.sync();
    const auto &outcome = sync.lastOutcome();
    if (mirror.state() == Mirror::State::Failed)
        return hasRows ? mirrorNotice(mirror.error()) : ListNotice(); // without rows the state says it
    if (list.mirrorError() && hasRows)
        return mirrorNotice(*list.mirrorError(), Remedy::ReadAgain);
    if (session.writeError())
        return mirrorNotice(*session.writeError());
    if (outcome && !sync.isRunning()) {
        if (outcome->mirrorError)
            return mirrorNotice(*outcome->mirrorError);
        if (outcome->error && hasRows) {
            const ErrorWords words = errorWords(*outcome->error, session.mode());
            const QString since = sync.lastCompleteAt().isValid()
                ? Words::tr("What you see was read on %1.").arg(times.dayAndClock(sync.lastCompleteAt()))
                : Words::tr("What you see is only part of the list.");
            return {isOffline(*outcome->error) ? Tone::Warning : Tone::Danger,
                    words.title,
                    since + u'\n' + words.text,
                    words.traceId,
                    tryAgain(),
                    Remedy::Refresh};
        }
    }
    if (!rejected.isEmpty())
        return rejectedNotice(rejected);
    if (!session.damagedMirror().isEmpty())
        return {
            Tone::Warning,
            Words::tr("The local copy was damaged and is being read anew"),
            Words::tr("Nothing is lost at Creem. The damaged file was set aside as %1").arg(session.damagedMirror()),
            {},
            {},
            Remedy::None};
    return {};
}

QString totalsText(const MirrorList &list, const PresentedModel &presented, const QList<QByteArray> &columns,
                   const QLocale &locale)
{
    const std::optional<ListTotals> totals = list.totals();
    if (list.rowCount() == 0)
        return {};
    if (!totals)
        return ListPage::tr("Counting…");
    QStringList parts = {
        list.query().isFiltered()
            ? ListPage::tr("%1 of %2 shown").arg(locale.toString(totals->count), locale.toString(list.totalCount()))
            : ListPage::tr("%1 shown").arg(locale.toString(totals->count))};
    bool isLong = false;
    for (const QByteArray &key : columns)
        if (const QList<Money> sums = withoutZeros(totals->sums.value(key)); !sums.isEmpty()) {
            parts.append(ListPage::tr("%1 %2", "column, sums by currency")
                             .arg(presented.titleOf(list.columnOf(key)), amountsText(sums, locale)));
            isLong = isLong || sums.size() > 2;
        }
    if (!totals->overflown.isEmpty())
        parts.append(ListPage::tr("too much to add up: %1", "currencies").arg(totals->overflown.join(u", "_s)));
    // Few currencies stand in one line, many in a line for each column.
    return parts.join(isLong ? u"\n"_s : u"     "_s);
}
