// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ActivityPage that does something about a wish.
#include "activitypage.h"

#include "activitywords.h"
#include "core/actions/rules.h"
#include "core/profiles/session.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/widgets/noticebox.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace {

bool isUnknown(const ActionRecord &record) { return record.state == ActionState::Unknown; }

} // namespace

void ActivityPage::checkNow()
{
    if (const auto record = current(); record && isUnknown(*record))
        m_session.actions().checkNow(record->id);
}

void ActivityPage::checkAll()
{
    for (const ActionRecord &record : m_session.actions().records())
        if (isUnknown(record) && operationOf(record.wish.kind).look)
            m_session.actions().checkNow(record.id);
}

void ActivityPage::giveUp()
{
    const auto record = current();
    if (!record || !(isUnknown(*record) || record->isRefundPending()))
        return;
    const QString title = wishTitle(record->wish);
    const QuestionDialog::Content unknown{
        tr("Leave it open for good?"),
        tr("%1\n\nNobody knows whether it was done. Creamery will not ask any more, and you can change the same "
           "again. "
           "Look at the record first.")
            .arg(title),
        tr("&Leave it open"), tr("&Keep asking"), true};
    const QuestionDialog::Content pending{
        tr("Has this refund failed?"),
        tr("%1\n\nCreem has accepted it, and no call of its API tells when a refund fails. Look into Creem's dashboard "
           "first: while it is pending there, another refund could pay the money back twice.")
            .arg(title),
        tr("It has &failed"), tr("&Keep waiting"), true};
    auto *question = new QuestionDialog(record->isRefundPending() ? pending : unknown, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id = record->id] { m_session.actions().giveUp(id); });
    question->open();
}

void ActivityPage::openObject()
{
    const auto record = current();
    if (!record)
        return;
    const QString id = record->resultId.isEmpty() ? record->wish.objectId : record->resultId;
    if (const auto resource = resourceFor(operationOf(record->wish.kind).object); resource && !id.isEmpty())
        emit recordWanted(*resource, id);
}

/// Once more, after what is known of it was read: the wish names the one that it repeats.
void ActivityPage::sendAgain()
{
    const auto record = current();
    if (!record || !m_session.actions().canSendAgain(*record))
        return;
    Wish wish = record->wish;
    wish.again = record->id;
    wish.batch.clear();
    m_event->clear();
    const auto open = [this, record = *record](const Wish &again, const QString &left = {}) {
        const QString text = outcomeWords(record, m_session.mode()).text;
        openWish(again, tr("Send it again?"), left.isEmpty() ? text : left + u"\n\n"_s + text, tr("&Send it again"),
                 tr("again", "a word to type"));
    };
    // It may have been long ago: what it is about is looked at as it is now.
    const auto go = [this, wish, open](const auto &now) mutable {
        showDetails();
        if (!now) {
            const ErrorWords words = errorWords(now.error(), m_session.mode());
            return m_event->say(Tone::Warning, words.title, words.text, words.traceId, tr("&OK"));
        }
        if constexpr (requires { barOf(wish.kind, *now); })
            if (const auto bar = barOf(wish.kind, *now))
                return m_event->say(
                    Tone::Information, tr("It can't be sent again as things are now"), barWords(*bar), {}, tr("&OK"));
        wish.before = json::write(*now);
        QString left;
        if constexpr (requires { leftToRefund(*now); })
            left = tr("%1 goes back.").arg(formatMoney(leftToRefund(*now), m_times.locale));
        open(wish, left);
    };
    Client &client = m_session.client();
    const Operation &operation = operationOf(wish.kind);
    const auto resource = operation.creates || operation.isHarmless ? std::nullopt : resourceFor(operation.object);
    if (!resource)
        return open(wish);
    m_again->setEnabled(false);
    switch (*resource) {
    case Resource::Subscriptions: client.retrieveSubscription(wish.objectId).then(this, go); return;
    case Resource::Transactions: client.retrieveTransaction(wish.objectId).then(this, go); return;
    case Resource::Discounts: client.retrieveDiscount(wish.objectId).then(this, go); return;
    case Resource::Products: client.retrieveProduct(wish.objectId).then(this, go); return;
    case Resource::Customers: client.retrieveCustomer(wish.objectId).then(this, go); return;
    }
    Q_UNREACHABLE();
}

QStringList ActivityPage::notBegun(const ActionRecord &record) const
{
    const auto resource = resourceFor(operationOf(record.wish.kind).object);
    if (!resource || !BulkPlan::kindsOf(*resource).contains(record.wish.kind))
        return {};
    return m_session.actions().notBegun(record.wish.batch);
}

void ActivityPage::readRest(WishKind kind)
{
    m_session.mirror().read(
        this,
        [kind, ids = m_notBegun, times = m_times](MirrorReader &reader) {
            return BulkPlan::read(reader, kind, ids, times);
        },
        [this, ids = m_notBegun](const QList<BulkItem> &items) {
            if (ids != m_notBegun)
                return;
            m_rest.clear();
            for (qsizetype i = 0; i < qMin(ids.size(), items.size()); ++i)
                if (items.at(i).wish)
                    m_rest.append(ids.at(i));
            m_soon.start(0);
        });
}

bool ActivityPage::isOfCodes(const ActionRecord &record)
{
    return record.wish.kind == WishKind::CreateDiscount && !record.wish.batch.isEmpty();
}

/// What was to be changed is looked at as it is now, and is a run of its own; codes need no look, for nobody else knows
/// them.
void ActivityPage::goOn()
{
    const auto record = current();
    const StoreTarget target{m_session.profile().name, m_session.mode()};
    if (record && isOfCodes(*record))
        (new ManyCodesDialog(m_session.actions(), target, m_times, record->wish.batch, this))->open();
    else if (record && !m_rest.isEmpty())
        (new BulkDialog(m_session.actions(), m_session.mirror(), target, m_times, record->wish.kind, m_rest, this))
            ->open();
}

/// What leads back starts from how the object is now, so that is asked first.
void ActivityPage::takeBack()
{
    const auto record = current();
    const WayBackOrNot back = record ? wayBackOf(*record) : WayBackOrNot(NoWayBack::NothingHappened);
    const auto *way = std::get_if<WayBack>(&back);
    if (!way)
        return;
    m_event->clear();
    const QString text = tr("This takes back: %1").arg(wishTitle(record->wish));
    if (*way == WayBack::RecreateDiscount) { // what is deleted can't be read
        if (const auto wish = wishBack(*record, {}))
            openWish(*wish, tr("Take it back?"), text, tr("&Take it back"), tr("back", "a word to type"));
        return;
    }
    m_back->setEnabled(false);
    const auto go = [this, text, record = *record](const auto &now) {
        showDetails();
        if (!now) {
            const ErrorWords words = errorWords(now.error(), m_session.mode());
            return m_event->say(Tone::Warning, words.title, words.text, words.traceId, tr("&OK"));
        }
        if (const auto wish = wishBack(record, json::write(*now)))
            return openWish(*wish, tr("Take it back?"), text, tr("&Take it back"), tr("back", "a word to type"));
        m_event->say(Tone::Information, tr("There is nothing to take back"),
                     tr("What Creem shows now is not what this made any more. Look at the record."), {}, tr("&OK"));
    };
    Client &client = m_session.client();
    const QString id = record->resultId.isEmpty() ? record->wish.objectId : record->resultId;
    switch (*way) {
    case WayBack::Resume:
        client.retrieveSubscription(id).then(this, [this, go, record = *record](const Result<Subscription> &now) {
            if (!now || !wishBack(record, json::write(*now)))
                return go(now);
            showDetails();
            resume(*now);
        });
        return;
    case WayBack::EditBack:
        if (record->wish.kind == WishKind::UpdateProduct)
            client.retrieveProduct(id).then(this, go);
        else
            client.retrieveCustomer(id).then(this, go);
        return;
    case WayBack::ArchiveProduct: client.retrieveProduct(id).then(this, go); return;
    case WayBack::RecreateDiscount: return;
    case WayBack::DeleteDiscount: client.retrieveDiscount(id).then(this, go); return;
    }
}

/// It may charge: the dialog of subscriptions says when and how much.
void ActivityPage::resume(const Subscription &now)
{
    m_session.mirror().read(
        this, [now](MirrorReader &reader) { return storyOf(reader, now); },
        [this, now](const StoryResult<SubscriptionStory> &known) {
            SubscriptionStory story = known.value_or(std::nullopt).value_or(SubscriptionStory());
            story.subscription = now; // also when the mirror can't be read
            const StoreTarget target{m_session.profile().name, m_session.mode()};
            (new SubscriptionDialog(m_session.actions(), target, m_times, story, {WishKind::Resume}, this))->open();
        });
}

void ActivityPage::openWish(const Wish &wish, const QString &title, const QString &text, const QString &yes,
                            const QString &word)
{
    QList<std::pair<QString, QString>> facts = {{tr("What"), wishTitle(wish)}};
    facts += wishFacts(wish, m_times);
    const WishDialog::Content content{title, text, facts, yes, tr("&Leave it"), underwayWords(wish), word, true};
    auto *dialog = new WishDialog(
        m_session.actions(), {m_session.profile().name, m_session.mode()}, content, wish, this);
    dialog->open();
}
