// SPDX-License-Identifier: GPL-3.0-or-later
#include "attentionactions.h"

#include "core/actions/rules.h"
#include "portallink.h"
#include "storepage.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/discountdialog.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/dialogs/rowsdialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/weblink.h"

AttentionActions::AttentionActions(Session &session, const TimeStyle &times, NoticeBox &notice, StorePage &page)
    : QObject(&page), m_session(session), m_times(times), m_notice(notice),
      m_page(page), m_target{session.profile().name, session.mode()}
{
}

void AttentionActions::offer(RowsDialog &dialog, Concern concern)
{
    const auto offerSubscription = [this, &dialog](const QString &text, const QString &tip,
                                                   void (AttentionActions::*act)(const SubscriptionStory &)) {
        dialog.addAction(text, tip, [this, act](const QString &id) {
            withSubscription(id, [this, act](const SubscriptionStory &story) { (this->*act)(story); });
        });
    };
    Resource resource = Resource::Subscriptions;
    switch (concern) {
    case Concern::PastDue:
    case Concern::Unpaid:
        offerSubscription(
            tr("&Portal link…"), tr("Where the customer can give another card"), &AttentionActions::sendPortalLink);
        offerSubscription(
            tr("&Write an e-mail"), tr("To the customer, with your own mail program"), &AttentionActions::mail);
        break;
    case Concern::Ending:
        offerSubscription(
            tr("&Undo the cancellation…"), tr("So that the subscription goes on"), &AttentionActions::undoCancellation);
        offerSubscription(
            tr("&Write an e-mail"), tr("To the customer, with your own mail program"), &AttentionActions::mail);
        break;
    case Concern::TrialEnding:
        offerSubscription(
            tr("&Write an e-mail"), tr("To the customer, with your own mail program"), &AttentionActions::mail);
        break;
    case Concern::ChargedBack: resource = Resource::Transactions; break;
    case Concern::DiscountEnding:
        resource = Resource::Discounts;
        dialog.addAction(tr("&Duplicate…"), tr("Another code like this one, to go on with"),
                         [this](const QString &id) { duplicateDiscount(id); });
        break;
    }
    dialog.addAction(tr("&Open"), tr("The record with all that Creem knows of it"),
                     [this, resource](const QString &id) { emit m_page.recordWanted(resource, id); });
}

void AttentionActions::say(const QString &title, const QString &text)
{
    m_notice.say(Tone::Warning, title, text, {}, tr("&OK"));
}

/// What became of it is said here; when the dialog is closed before that is known, on the record's own page.
void AttentionActions::follow(SubmitDialog *dialog)
{
    connect(dialog, &SubmitDialog::succeeded, this, [this](const ActionRecord &record) {
        const OutcomeWords words = outcomeWords(record, m_session.mode());
        m_notice.say(words.tone, words.title, words.text, words.traceId, tr("&OK"));
    });
    dialog->open();
}

void AttentionActions::withSubscription(const QString &id, std::function<void(const SubscriptionStory &)> act)
{
    m_session.mirror().read(
        this, [id](MirrorReader &reader) { return readSubscriptionStory(reader, id); },
        [this, id, act = std::move(act)](const StoryResult<SubscriptionStory> &story) {
            if (!story)
                return say(mirrorWords(story.error()).title, {});
            if (!*story)
                return say(tr("This subscription is gone"), id);
            act(**story);
        });
}

void AttentionActions::sendPortalLink(const SubscriptionStory &story)
{
    if (!story.customer)
        return say(tr("The customer is not in the local copy yet"), story.subscription.customer.id);
    openPortalLink(m_session.actions(), m_target, *story.customer, &m_page);
}

void AttentionActions::mail(const SubscriptionStory &story)
{
    const QString address = story.customer ? story.customer->email : QString();
    if (!openMailLink(address))
        say(tr("No mail program took it"), address);
}

void AttentionActions::undoCancellation(const SubscriptionStory &story)
{
    if (const auto bar = barOf(WishKind::Resume, story.subscription))
        return say(tr("The cancellation can't be undone"), barWords(*bar));
    follow(new SubscriptionDialog(m_session.actions(), m_target, m_times, story, {WishKind::Resume}, &m_page));
}

void AttentionActions::duplicateDiscount(const QString &id)
{
    struct Read
    {
        std::optional<DiscountStory> story;
        QList<Product> products;
    };
    m_session.mirror().read(
        this,
        [id](MirrorReader &reader) -> MirrorResult<Read> {
            const auto story = readDiscountStory(reader, id);
            if (!story)
                return tl::make_unexpected(story.error());
            return readProducts(reader).map([&](const QList<Product> &products) { return Read{*story, products}; });
        },
        [this, id](const MirrorResult<Read> &read) {
            if (!read)
                return say(mirrorWords(read.error()).title, {});
            if (!read->story)
                return say(tr("This discount is gone"), id);
            follow(new DiscountDialog(
                m_session.actions(), m_target, m_times, read->products, &read->story->discount, &m_page));
        });
}
