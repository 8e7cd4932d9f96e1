// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptiondialog.h"

#include "actionwords.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

QString customerOf(const SubscriptionStory &story)
{
    if (!story.customer)
        return story.subscription.customer.id;
    const Customer &customer = *story.customer;
    return customer.name && !customer.name->isEmpty() ? *customer.name : customer.email;
}

QString productOf(const SubscriptionStory &story)
{
    return story.product.name.isEmpty() ? story.subscription.product.id : story.product.name;
}

} // namespace

QString subscriptionName(const SubscriptionStory &story)
{
    return SubscriptionDialog::tr("%1, %2", "customer, product").arg(customerOf(story), productOf(story));
}

QString regularWords(const RegularPrice &price, const QLocale &locale)
{
    const QString amount = formatMoney(price.price, locale);
    switch (price.source) {
    case RegularPrice::Source::Payment:
        return price.isTaxOnTop ? SubscriptionDialog::tr("%1 plus tax").arg(amount) : amount;
    case RegularPrice::Source::Parts:
        return price.isTaxOnTop ? SubscriptionDialog::tr("about %1 plus tax").arg(amount)
                                : SubscriptionDialog::tr("about %1").arg(amount);
    case RegularPrice::Source::List:
        if (price.wasDiscounted)
            return price.isTaxOnTop
                ? SubscriptionDialog::tr("%1 plus tax (the list price; the last payment had a discount)").arg(amount)
                : SubscriptionDialog::tr("%1 (the list price; the last payment had a discount)").arg(amount);
        return price.isTaxOnTop ? SubscriptionDialog::tr("%1 plus tax (the list price)").arg(amount)
                                : SubscriptionDialog::tr("%1 (the list price)").arg(amount);
    }
    Q_UNREACHABLE();
    return {};
}

QString chargeWords(ChargeOnResume charge, const std::optional<RegularPrice> &price, const QLocale &locale)
{
    const QString amount = price ? regularWords(*price, locale) : QString();
    switch (charge) {
    case ChargeOnResume::No: return {};
    case ChargeOnResume::Likely:
        return price ? SubscriptionDialog::tr("Creem is likely to charge %1 at once").arg(amount)
                     : SubscriptionDialog::tr("Creem is likely to charge at once, nobody knows how much");
    case ChargeOnResume::MayBe:
        return price ? SubscriptionDialog::tr("Creem may charge %1 at once").arg(amount)
                     : SubscriptionDialog::tr("Creem may charge at once, nobody knows how much");
    }
    Q_UNREACHABLE();
    return {};
}

SubscriptionDialog::SubscriptionDialog(Actions &actions, StoreTarget target, const TimeStyle &times,
                                       const SubscriptionStory &story, const QList<WishKind> &kinds, QWidget *parent)
    : SubmitDialog(
        actions, std::move(target),
        {.title = {},
         .yes = {},
         .no = kinds.contains(WishKind::Resume) ? tr("&Leave it") : tr("&Keep it"),
         .sending = tr("Sending…"),
         .danger = !kinds.contains(WishKind::Resume),
         .confirmsInLive = false},
        parent),
      m_times(times), m_story(story), m_kinds(kinds), m_kind(kinds.first()), m_text(new PlainLabel)
{
    m_text->setWordWrap(true);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    addFact(facts, tr("Subscription"), story.subscription.id, monospaceFont());
    if (story.regular) {
        const QString amount = regularWords(*story.regular, times.locale);
        addFact(facts, tr("Pays"),
                story.plan ? tr("%1, %2", "price, billing").arg(amount, billingWords(*story.plan)) : amount,
                textFont(TextSize::Text));
    }
    addFact(facts, tr("Store, mode"), storeAndMode(), textFont(TextSize::Text, QFont::DemiBold));
    content()->setSpacing(16);
    content()->addWidget(m_text);
    content()->addLayout(facts);

    std::optional<WishKind> chosen;
    QStringList reasons;
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    for (const WishKind kind : kinds) {
        const auto bar = barOf(kind, story.subscription);
        if (!bar && !chosen)
            chosen = kind;
        if (kinds.size() == 1)
            break;
        auto *choice = new QRadioButton(wordsOf(kind).choice);
        choice->setEnabled(!bar);
        if (bar) {
            choice->setToolTip(barWords(*bar));
            choice->setAccessibleDescription(barWords(*bar));
            reasons.append(
                tr("%1: %2", "a choice, why it can't be chosen").arg(withoutMnemonic(choice->text()), barWords(*bar)));
        }
        choice->setChecked(chosen == kind);
        choices->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this, kind](bool isChosen) {
            if (isChosen)
                choose(kind);
        });
    }
    choices->addStretch(1);
    content()->addLayout(choices);
    if (!reasons.isEmpty()) { // by the keyboard one can't get to what can't be chosen
        auto *why = new PlainLabel(reasons.join(u'\n'));
        why->setWordWrap(true);
        why->setFont(textFont(TextSize::Note));
        why->setForegroundRole(QPalette::PlaceholderText);
        content()->addWidget(why);
    }
    const QDateTime since = QDateTime::currentDateTimeUtc();
    choose(chosen.value_or(kinds.first()));
    holdsUntil(story.subscription.currentPeriodEndDate.value_or(QDateTime()), since);
}

QString SubscriptionDialog::periodEnd() const
{
    const auto &end = m_story.subscription.currentPeriodEndDate;
    return end ? m_times.day(*end) : tr("the end of the period");
}

bool SubscriptionDialog::isPeriodOver() const
{
    const auto &end = m_story.subscription.currentPeriodEndDate;
    return end && *end <= QDateTime::currentDateTimeUtc();
}

SubscriptionDialog::Words SubscriptionDialog::wordsOf(WishKind kind) const
{
    const QString who = isolated(customerOf(m_story));
    const QString what = isolated(productOf(m_story));
    if (kind == WishKind::CancelAtPeriodEnd)
        return {tr("Cancel at the end of the period?"),
                (isPeriodOver()
                     ? tr("%1 keeps %2 until the period ends, and nothing is charged after that. It was to end on %3, "
                          "so what is known here may be old: Creem may have begun another one, or end it at once.")
                     : tr("%1 keeps %2 until %3. Nothing is charged after that. Until then you can undo this."))
                    .arg(who, what, periodEnd()),
                tr("&Cancel subscription"), tr("At the &end of the period")};
    if (kind == WishKind::CancelNow)
        return {tr("Cancel now?"),
                tr("%1 loses %2 at once, and nothing more is charged. What was paid is not paid back by this: refund "
                   "the last payment for that. This can't be undone.")
                    .arg(who, what),
                tr("&Cancel subscription"), tr("&Now")};
    if (kind == WishKind::PauseAtPeriodEnd)
        return {tr("Pause at the end of the period?"),
                (isPeriodOver()
                     ? tr("%1 keeps %2 until the period ends. Then it pauses, and nothing is charged until you resume "
                          "it. It was to end on %3, so what is known here may be old: Creem may have begun another "
                          "one, or pause it at once.")
                     : tr("%1 keeps %2 until %3. Then it pauses, and nothing is charged until you resume it."))
                    .arg(who, what, periodEnd()),
                tr("&Pause subscription"),
                m_kinds.contains(WishKind::CancelNow) ? tr("&Pause instead") : tr("At the &end of the period")};
    if (kind == WishKind::Pause)
        return {tr("Pause now?"),
                (isPeriodOver()
                     ? tr("%2 pauses at once for %1, and nothing is charged until you resume it. What was paid for "
                          "this period, which was to end on %3, is not paid back.")
                     : tr("%2 pauses at once for %1, and nothing is charged until you resume it. What was paid for "
                          "this period, which ends on %3, is not paid back."))
                    .arg(who, what, periodEnd()),
                tr("&Pause subscription"), tr("&Now")};
    const QString pays = m_story.regular ? regularWords(*m_story.regular, m_times.locale) : tr("the usual price");
    if (m_story.subscription.status == SubscriptionStatus::ScheduledCancel)
        return {tr("Undo the cancellation?"), undoWords(who, what, pays), tr("&Undo the cancellation"), {}};
    return {tr("Resume the subscription?"), resumeWords(who, what, pays), tr("&Resume subscription"), {}};
}

QString SubscriptionDialog::undoWords(const QString &who, const QString &what, const QString &pays) const
{
    if (!m_story.subscription.currentPeriodEndDate)
        return tr("%1 keeps %2. Creem doesn't say until when was paid: %3.")
            .arg(who, what, chargeWords(ChargeOnResume::MayBe, m_story.regular, m_times.locale));
    return (isPeriodOver()
                ? tr("%1 was to keep %2 until %3, so what is known here may be old. If it has ended by now, Creem "
                     "refuses this. If not, it goes on, and Creem may charge %4 at once.")
                : tr("%1 keeps %2 beyond %3. The next charge, on that day, is likely to be %4."))
        .arg(who, what, periodEnd(), pays);
}

QString SubscriptionDialog::resumeWords(const QString &who, const QString &what, const QString &pays) const
{
    const ChargeOnResume charge = chargeNow();
    const QString charged = chargeWords(charge, m_story.regular, m_times.locale);
    switch (charge) {
    case ChargeOnResume::Likely:
        return tr("%1 gets %2 again. The period that was paid for is over, and a new one begins: %3.")
            .arg(who, what, charged);
    case ChargeOnResume::MayBe:
        return tr("%1 gets %2 again. Creem doesn't say until when was paid: %3.").arg(who, what, charged);
    case ChargeOnResume::No:
        return tr("%1 gets %2 again. The next charge, on %3, is likely to be %4.").arg(who, what, periodEnd(), pays);
    }
    Q_UNREACHABLE();
    return {};
}

ChargeOnResume SubscriptionDialog::chargeNow() const
{
    return m_kind == WishKind::Resume ? chargeOnResume(m_story.subscription, QDateTime::currentDateTimeUtc())
                                      : ChargeOnResume::No;
}

void SubscriptionDialog::choose(WishKind kind)
{
    m_kind = kind;
    const Words words = wordsOf(kind);
    setTitle(words.title);
    setYes(words.yes);
    m_text->setText(breakableIfLong(words.text));
    revalidate();
}

Wish SubscriptionDialog::wish() const
{
    return wishes::ofSubscription(m_kind, m_story.subscription, subscriptionName(m_story));
}
