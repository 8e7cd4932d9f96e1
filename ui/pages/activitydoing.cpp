// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ActivityPage that does something about a wish.
#include "activitypage.h"

#include "core/actions/rules.h"
#include "core/actions/settling.h"
#include "core/profiles/session.h"
#include "freshrecord.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/dialogs/wishfacts.h"
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
    const QString became = outcomeWords(*record, m_session.mode()).text;
    // It may have been long ago: what it is about is looked at as it is now.
    const auto go = [this, wish, became](const auto &now) mutable {
        showDetails();
        const auto say = [this](Tone tone, const QString &title, const QString &text, const QString &trace = {}) {
            m_event->say(tone, title, text, trace, tr("&OK"));
        };
        if (!now) {
            const ErrorWords words = errorWords(now.error(), m_session.mode());
            return say(Tone::Warning, words.title, words.text, words.traceId);
        }
        if (judged(wish, *now) == Finding::Done) // by this or by another one: once more would be once too often
            return say(Tone::Information, tr("It is so already"),
                       tr("Creem shows what was wanted, whoever did it. Nothing was sent."));
        if constexpr (requires { barOf(wish.kind, *now); })
            if (const auto bar = barOf(wish.kind, *now))
                return say(Tone::Information, tr("It can't be sent again as things are now"), barWords(*bar));
        wish.before = json::write(*now);
        if constexpr (requires { this->openCosting(wish, *now, became); })
            if (this->openCosting(wish, *now, became))
                return;
        openWish(wish, tr("Send it again?"), became, tr("&Send it again"), tr("again", "a word to type"));
    };
    Client &client = m_session.client();
    const Operation &operation = operationOf(wish.kind);
    const auto resource = operation.creates || operation.isHarmless ? std::nullopt : resourceFor(operation.object);
    if (!resource)
        return openWish(wish, tr("Send it again?"), became, tr("&Send it again"), tr("again", "a word to type"));
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
            openCosting(*wishBack(record, json::write(*now)), *now, {});
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

/// What may charge has dialogs that say when and how much. wish: one that is repeated, or that leads back. False: it
/// costs nothing.
bool ActivityPage::openCosting(const Wish &wish, const Subscription &now, const QString &became)
{
    const bool isChange = wish.kind == WishKind::ChangePlan || wish.kind == WishKind::ChangeSeats;
    if (!isChange && wish.kind != WishKind::Resume)
        return false;
    m_session.mirror().read(
        this, [now](MirrorReader &reader) { return storyOf(reader, now); },
        [this, now, wish, became, isChange](const StoryResult<SubscriptionStory> &known) {
            const SubscriptionStory story = withFresh(now, known);
            const StoreTarget target{m_session.profile().name, m_session.mode()};
            SubmitDialog *dialog = nullptr;
            if (isChange) {
                const auto what = wish.kind == WishKind::ChangePlan
                    ? ChangeDialog::What::Plan
                    : ChangeDialog::What::Seats;
                auto *change = new ChangeDialog(
                    what, m_session.actions(), m_session.mirror(), target, m_times, story, this);
                change->repeat(wish);
                dialog = change;
            } else {
                dialog = new SubscriptionDialog(m_session.actions(), target, m_times, story, {wish.kind}, this);
                dialog->repeats(wish.again);
            }
            if (!became.isEmpty())
                dialog->warn(became);
            dialog->open();
        });
    return true;
}

bool ActivityPage::openCosting(const Wish &wish, const Transaction &now, const QString &became)
{
    m_session.mirror().read(
        this, [id = now.id](MirrorReader &reader) { return readTransactionStory(reader, id); },
        [this, now, again = wish.again, became](const StoryResult<TransactionStory> &known) {
            TransactionStory story = known.value_or(std::nullopt).value_or(TransactionStory());
            story.transaction = now;
            const StoreTarget target{m_session.profile().name, m_session.mode()};
            auto *dialog = new RefundDialog(m_session.actions(), target, m_times, story, this);
            dialog->repeats(again);
            if (!became.isEmpty())
                dialog->warn(became);
            dialog->open();
        });
    return true;
}

void ActivityPage::openWish(const Wish &wish, const QString &title, const QString &text, const QString &yes,
                            const QString &word)
{
    QList<std::pair<QString, QString>> facts = {{tr("What"), wishTitle(wish)}};
    facts += wishFacts(wish, m_times, m_products);
    const WishDialog::Content content{title, text, facts, yes, tr("&Leave it"), underwayWords(wish), word, true};
    auto *dialog = new WishDialog(
        m_session.actions(), {m_session.profile().name, m_session.mode()}, content, wish, this);
    dialog->open();
}
