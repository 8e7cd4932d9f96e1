// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ActivityPage that shows one wish, what became of it and what can be done about it.
#include "activitypage.h"

#include "activitywords.h"
#include "core/mirror/mirrorreader.h"
#include "core/models/stories.h"
#include "core/profiles/session.h"
#include "ui/dialogs/actionwords.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/detailpane.h"

#include <QAction>

using namespace Qt::StringLiterals;

std::optional<ActionRecord> ActivityPage::current() const { return m_session.actions().record(m_currentId); }

void ActivityPage::select(const QString &id)
{
    if (id != m_currentId)
        m_products.clear(); // a name may have come or changed since
    m_currentId = id;
    m_notBegun.clear(); // what is barred may have changed since
    showDetails();
}

void ActivityPage::showDetails()
{
    const std::optional<ActionRecord> record = current();
    const WayBackOrNot back = record ? wayBackOf(*record) : WayBackOrNot(NoWayBack::NothingHappened);
    const auto *way = std::get_if<WayBack>(&back);
    const auto *noWay = std::get_if<NoWayBack>(&back);
    const auto resource = record ? resourceFor(operationOf(record->wish.kind).object) : std::nullopt;
    const QString objectId = !record ? QString()
        : record->resultId.isEmpty()
        ? record->wish.objectId
        : record->resultId;
    const bool isOurs = record && !record->isOfOthers; // another program's is none of ours
    const bool canLook = isOurs && record->state == ActionState::Unknown && operationOf(record->wish.kind).look;
    m_check->setEnabled(canLook);
    m_again->setEnabled(record && m_session.actions().canSendAgain(*record));
    const bool isPending = isOurs && record->isRefundPending();
    m_leave->setEnabled(isOurs && (record->state == ActionState::Unknown || isPending));
    m_leave->setText(isPending ? tr("&It failed…") : tr("&Leave it open…"));
    m_back->setEnabled(way);
    m_back->setText(way ? wayBackButton(*way) : QString());
    if (const QStringList rest = record ? notBegun(*record) : QStringList(); rest != m_notBegun) {
        m_notBegun = rest;
        m_rest.clear();
        if (!rest.isEmpty())
            readRest(record->wish.kind);
    }
    if (m_notBegun.isEmpty())
        m_rest.clear();
    const bool isCodes = record && isOfCodes(*record);
    const int codesLeft = isCodes ? int(m_session.actions().rest(record->wish.batch).size()) : 0;
    m_goOn->setEnabled(isCodes || !m_rest.isEmpty());
    m_goOn->setText(codesLeft > 0 ? tr("&Go on with the %n code(s) that are not made…", nullptr, codesLeft)
                        : isCodes ? tr("Sh&ow the codes of this run…")
                                  : tr("&Go on with the %n that was (were) not begun…", nullptr, int(m_rest.size())));
    m_open->setEnabled(resource && !objectId.isEmpty());
    if (!record)
        return m_details->showNothing(tr("Choose a change to see what became of it."));

    DetailPane &pane = *m_details;
    pane.begin(wishTitle(record->wish), json::Open(outcomeOf(*record)).wire());
    QList<QAction *> actions;
    for (QAction *action : {m_check, m_again, m_leave, m_back, m_goOn})
        if (action->isEnabled())
            actions.append(action);
    if (!actions.isEmpty())
        pane.addActions(actions, {});
    const OutcomeWords outcome = outcomeWords(*record, m_session.mode());
    pane.addText(outcome.text.isEmpty() ? outcome.title : outcome.title + u"\n\n"_s + outcome.text);
    if (noWay)
        pane.addNote(tr("The way back: %1", "a reason why there is none").arg(noWayBackSentence(*noWay)));

    pane.addSection();
    if (resource)
        pane.addRecord(tr("Of"), isolatedParts(record->wish.objectName), *resource, objectId);
    else
        pane.addRow(tr("Of"), isolatedParts(record->wish.objectName));
    pane.addTime(tr("Wanted"), record->at);
    pane.addTime(tr("Since then so"), record->stateAt);
    if (!objectId.isEmpty())
        pane.addId(tr("Id"), objectId);
    if (record->error && !record->error->traceId.isEmpty())
        pane.addId(tr("Trace id"), record->error->traceId);
    if (const QString link = record->answer["checkout_url"_L1].toString(); !link.isEmpty())
        pane.addLink(tr("Link"), link);
    pane.addId(tr("Journal id"), record->id);

    const auto facts = wishFacts(record->wish, m_times, m_products);
    if (!facts.isEmpty())
        pane.addSection(tr("What was asked"));
    for (const auto &[name, value] : facts)
        pane.addRow(name, value);
    pane.end();
    nameProducts(record->wish);
}

/// The journal has products by their ids: shows them by their names as soon as those are read.
void ActivityPage::nameProducts(const Wish &wish)
{
    QStringList ids = productsOf(wish);
    ids.removeIf([this](const QString &id) { return m_products.contains(id); });
    if (ids.isEmpty())
        return;
    for (const QString &id : std::as_const(ids))
        m_products.insert(id, {}); // asked for
    m_session.mirror().read(
        this,
        [ids](MirrorReader &reader) {
            NamesOfProducts names;
            for (const QString &id : ids)
                if (const auto product = readProduct(reader, id); product && *product)
                    names.insert(id, (*product)->name);
            return names;
        },
        [this, shown = m_currentId](const NamesOfProducts &names) {
            if (shown != m_currentId || names.isEmpty())
                return;
            m_products.insert(names);
            showDetails();
        });
}
