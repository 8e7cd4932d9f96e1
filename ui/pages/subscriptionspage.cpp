// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionspage.h"

#include "freshrecord.h"
#include "storylines.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/widgets/noticebox.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

ListSetup setup()
{
    ListSetup s;
    s.resource = Resource::Subscriptions;
    s.title = SubscriptionsPage::tr("Subscriptions");
    s.searchName = SubscriptionsPage::tr("Search subscriptions");
    s.icon = u"subscriptions"_s;
    s.widths = {0, 136, 156, 64, 148, 112, 120, 112, 84, 180};
    s.hidden = {"seats", "period_end", "created", "currency", "id"};
    s.titles = {{"created", SubscriptionsPage::tr("Since")}};
    s.chips = {"status", "product", "currency"};
    s.timeChips = {"created"};
    s.aheadChips = {"next_charge", "period_end"};
    s.totals = {"pays"};
    s.sortKey = "created";
    s.choose = SubscriptionsPage::tr("Choose a subscription to see all that Creem knows of it.");
    s.loading = SubscriptionsPage::tr("Reading the subscriptions…");
    s.empty = SubscriptionsPage::tr("No subscriptions yet");
    s.emptyText = SubscriptionsPage::tr("Customers who pay regularly will be listed here.");
    return s;
}

/// The opposite that is offered in its place says as much by itself.
bool isObvious(WishKind kind, Bar bar)
{
    const bool isPause = kind == WishKind::Pause || kind == WishKind::PauseAtPeriodEnd;
    return (kind == WishKind::Resume && bar == Bar::IsRunning) || (isPause && bar == Bar::IsPaused);
}

/// Where a period that goes on has ended by now: Creem knows more than the copy here. Empty: it hasn't.
QString staleWords(const Subscription &s, const TimeStyle &times)
{
    const auto &end = s.currentPeriodEndDate;
    if (!end || *end > QDateTime::currentDateTimeUtc())
        return {};
    if (s.status == SubscriptionStatus::ScheduledCancel)
        return SubscriptionsPage::tr("It was to end on %1 and may have ended: this copy may be old.")
            .arg(times.day(*end));
    return s.status == SubscriptionStatus::Active || s.status == SubscriptionStatus::Trialing
        ? SubscriptionsPage::tr("The period was to end on %1, and another may have begun: this copy may be old.")
              .arg(times.day(*end))
        : QString();
}

} // namespace

SubscriptionsPage::SubscriptionsPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(), times, readSubscriptionStory, parent), m_target{session.profile().name,
                                                                                  session.mode()},
      m_cancel(make(u"cancel-subscription"_s, tr("&Cancel…"), &SubscriptionsPage::openCancel)),
      m_pause(make(u"pause-subscription"_s, tr("&Pause…"), &SubscriptionsPage::openPause)),
      m_resume(make(u"resume-subscription"_s, tr("&Resume…"), &SubscriptionsPage::openResume)),
      m_plan(make(u"change-plan"_s, tr("Change p&lan…"), &SubscriptionsPage::openPlan)),
      m_seats(make(u"change-seats"_s, tr("Change &seats…"), &SubscriptionsPage::openSeats))
{
    m_cancel->setShortcut(QKeySequence::Delete);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(&session.actions(), &Actions::conditionChanged, this, &SubscriptionsPage::enableActions);
    enableActions();
}

QAction *SubscriptionsPage::make(const QString &name, const QString &text, void (SubscriptionsPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void SubscriptionsPage::dropRecord()
{
    StoryPage::dropRecord();
    enableActions();
}

/// What the status allows; why not otherwise, as the tool tip, where that isn't plain to see.
void SubscriptionsPage::enableActions()
{
    const auto allow = [this](QAction *action, std::initializer_list<WishKind> kinds) {
        QStringList reasons;
        bool isAllowed = false;
        if (story()) {
            for (const WishKind kind : kinds) {
                const auto bar = barOf(kind, story()->subscription);
                isAllowed = isAllowed || !bar;
                if (bar && !isObvious(kind, *bar))
                    reasons.append(barWords(*bar));
            }
        }
        allowAction(action, isAllowed, reasons.value(0));
    };
    const bool isScheduled = story() && story()->subscription.status == SubscriptionStatus::ScheduledCancel;
    m_resume->setText(isScheduled ? tr("&Undo the cancellation…") : tr("&Resume…"));
    allow(m_cancel, {WishKind::CancelAtPeriodEnd, WishKind::CancelNow});
    allow(m_pause, {WishKind::Pause, WishKind::PauseAtPeriodEnd});
    allow(m_resume, {WishKind::Resume});
    allow(m_plan, {WishKind::ChangePlan});
    allow(m_seats, {WishKind::ChangeSeats});
}

void SubscriptionsPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_cancel, m_pause, m_resume, m_plan, m_seats});
    menu.addSeparator();
}

void SubscriptionsPage::openFresh(const QList<WishKind> &kinds, const MakeDialog &make)
{
    if (!story() || std::exchange(m_isAsking, true))
        return;
    askFresh(session().client().retrieveSubscription(story()->subscription.id), this,
             [this, kinds, make, known = *story()](const std::optional<Subscription> &now, const QByteArray &raw) {
                 if (!now) {
                     m_isAsking = false;
                     return open(kinds, make, known, copyWords(session().sync().lastCompleteAt(), times()));
                 }
                 session().mirror().remember(*now, raw);
                 session().mirror().read(
                     this, [now = *now](MirrorReader &reader) { return storyOf(reader, now); },
                     [this, kinds, make, known, now = *now](const StoryResult<SubscriptionStory> &fresh) {
                         m_isAsking = false;
                         open(kinds, make, withFresh(now, fresh, known), {});
                     });
             });
}

void SubscriptionsPage::open(const QList<WishKind> &kinds, const MakeDialog &make, const SubscriptionStory &story,
                             const QString &warning)
{
    std::optional<Bar> bar;
    for (const WishKind kind : kinds) {
        bar = barOf(kind, story.subscription);
        if (!bar)
            break;
    }
    if (bar)
        return eventNotice().say(Tone::Warning, tr("This can't be done any more"), barWords(*bar), {}, tr("&OK"));
    SubmitDialog *dialog = make(story);
    if (!warning.isEmpty())
        dialog->warn(warning);
    dialog->open();
}

void SubscriptionsPage::decide(const QList<WishKind> &kinds)
{
    openFresh(kinds, [this, kinds](const SubscriptionStory &story) {
        return new SubscriptionDialog(session().actions(), m_target, times(), story, kinds, this);
    });
}

void SubscriptionsPage::openCancel() { decide(SubscriptionDialog::endings()); }
void SubscriptionsPage::openPause() { decide(SubscriptionDialog::pauses()); }
void SubscriptionsPage::openResume() { decide({WishKind::Resume}); }

void SubscriptionsPage::change(ChangeDialog::What what)
{
    openFresh(
        {what == ChangeDialog::What::Plan ? WishKind::ChangePlan : WishKind::ChangeSeats},
        [this, what](const SubscriptionStory &story) {
            return new ChangeDialog(what, session().actions(), session().mirror(), m_target, times(), story, this);
        });
}

void SubscriptionsPage::openPlan() { change(ChangeDialog::What::Plan); }
void SubscriptionsPage::openSeats() { change(ChangeDialog::What::Seats); }

void SubscriptionsPage::showStory(const SubscriptionStory &story)
{
    const Subscription &s = story.subscription;
    const QLocale &locale = times().locale;
    const auto addTime = [this](const QString &label, const std::optional<QDateTime> &time) {
        details().addTime(label, time.value_or(QDateTime()));
    };
    DetailPane &pane = details();
    pane.begin(story.customer ? customerName(*story.customer) : s.customer.id, statusOf(s.id, s.status.wire()));
    addCustomer(pane, story.customer, s.customer.id);
    pane.addRecord(tr("Product"), story.product.name, Resource::Products, story.product.id);
    if (s.items)
        for (const SubscriptionItem &item : *s.items)
            if (item.units)
                pane.addRow(tr("Seats"), locale.toString(*item.units));
    if (story.pays)
        pane.addRow(tr("Pays"), formatMoney(*story.pays, locale));

    pane.addSection();
    if (s.currentPeriodStartDate && s.currentPeriodEndDate)
        pane.addRow(
            tr("Period"),
            tr("%1 to %2", "days").arg(times().day(*s.currentPeriodStartDate), times().day(*s.currentPeriodEndDate)));
    addTime(tr("Next charge"), s.nextTransactionDate);
    if (s.lastTransactionId) {
        const QString day = s.lastTransactionDate ? times().day(*s.lastTransactionDate) : *s.lastTransactionId;
        pane.addRecord(tr("Last charge"), day, Resource::Transactions, *s.lastTransactionId);
    } else {
        addTime(tr("Last charge"), s.lastTransactionDate);
    }
    addTime(tr("Canceled"), s.canceledAt);
    addTime(tr("Since"), s.createdAt);
    addTime(tr("Updated"), s.updatedAt);
    pane.addRow(tr("Collected"), wireWord(s.collectionMethod.wire()));
    if (const QString old = staleWords(s, times()); !old.isEmpty())
        pane.addNote(old);

    pane.addSection();
    pane.addId(tr("Id"), s.id);
    pane.addRow(tr("Mode"), wireWord(s.mode.wire()));
    pane.addSection();
    enableActions();
    const bool canResume = m_resume->isEnabled();
    pane.addActions({canResume ? m_resume : m_cancel},
                    canResume ? QList{m_cancel, m_pause, m_plan, m_seats} : QList{m_pause, m_plan, m_seats, m_resume});
    const QString payer = story.customer ? customerName(*story.customer) : s.customer.id;
    addPayments(pane, tr("Payments of this subscription"), story.payments,
                rowsOf(Resource::Transactions, "subscription", s.id,
                       tr("payments of %1 for %2").arg(payer, story.product.name)),
                times());
    pane.end();
}
