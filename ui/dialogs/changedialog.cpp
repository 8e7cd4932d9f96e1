// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedialog.h"

#include "core/actions/rules.h"
#include "core/mirror/mirror.h"
#include "core/mirror/mirrorreader.h"
#include "subscriptiondialog.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSeats = 100'000;

} // namespace

ChangeDialog::ChangeDialog(What what, Actions &actions, Mirror &mirror, StoreTarget target, const TimeStyle &times,
                           const SubscriptionStory &story, QWidget *parent)
    : SubmitDialog(
        actions, std::move(target),
        {.title = what == What::Plan ? tr("Change the plan") : tr("Change the seats"),
         .yes = what == What::Plan ? tr("&Change plan") : tr("&Change seats"),
         .no = tr("&Leave it"),
         .sending = tr("Sending…"),
         .danger = true,
         .confirmsInLive = false},
        parent),
      m_what(what), m_times(times), m_story(story), m_behaviors(new QButtonGroup(this)), m_lines(new QGridLayout),
      m_note(new PlainLabel)
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    addFact(
        facts, tr("Subscription"), isolatedParts(subscriptionName(story)), textFont(TextSize::Text, QFont::DemiBold));
    addFact(facts, tr("Id"), story.subscription.id, monospaceFont());
    addFact(facts, tr("Store, mode"), storeAndMode(), textFont(TextSize::Text, QFont::DemiBold));
    if (story.regular)
        addFact(facts, tr("Pays now"), regularWords(*story.regular, times.locale), font());
    auto *label = new PlainLabel(what == What::Plan ? tr("New &plan") : tr("&Seats"));
    if (what == What::Plan) {
        m_plan = new QComboBox;
        m_plan->setAccessibleName(tr("New plan"));
        m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_plan->setMinimumContentsLength(30);
        m_plan->addItem(tr("Reading the products…"));
        label->setText(tr("New plan"));
        facts->addRow(label, m_plan);
        connect(m_plan, &QComboBox::currentIndexChanged, this, &ChangeDialog::showEstimate);
    } else {
        m_seats = new QSpinBox;
        m_seats->setRange(1, int(mostSeats));
        m_seats->setValue(int(qBound(qint64(1), seats().value_or(1), mostSeats)));
        m_seats->setAccessibleName(tr("Seats"));
        m_seats->setFixedWidth(120);
        label->setText(tr("Seats"));
        facts->addRow(label, m_seats);
        connect(m_seats, &QSpinBox::valueChanged, this, &ChangeDialog::showEstimate);
    }
    label->setForegroundRole(QPalette::PlaceholderText);
    content()->setSpacing(16);
    content()->addLayout(facts);
    buildBehaviors();
    m_estimate = new QWidget;
    auto *title = new PlainLabel(tr("Estimate"));
    title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_lines->setColumnStretch(0, 1);
    m_lines->setHorizontalSpacing(16);
    m_lines->setVerticalSpacing(4);
    m_note->setWordWrap(true);
    m_note->setFont(textFont(TextSize::Note));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *estimate = new QVBoxLayout(m_estimate);
    estimate->setContentsMargins(0, 0, 0, 0);
    estimate->setSpacing(6);
    estimate->addWidget(title);
    estimate->addLayout(m_lines);
    estimate->addWidget(m_note);
    content()->addWidget(m_estimate);
    if (m_plan)
        readPlans(mirror);
    timePassed();
}

/// It goes by the whole days that are left of the period, and all of it by the period itself.
void ChangeDialog::holdEstimate(const QDateTime &since)
{
    const auto &end = m_story.subscription.currentPeriodEndDate;
    if (!end)
        return;
    constexpr qint64 day = 86'400'000; // ms
    const qint64 left = since.msecsTo(*end) / day;
    holdsUntil(
        left > 0 && m_story.subscription.status != SubscriptionStatus::Trialing ? end->addMSecs(1 - left * day) : *end,
        since);
}

void ChangeDialog::timePassed()
{
    const QDateTime since = QDateTime::currentDateTimeUtc();
    showEstimate();
    holdEstimate(since);
}

void ChangeDialog::buildBehaviors()
{
    const std::pair<UpdateBehavior, QString> all[] = {
        {UpdateBehavior::ProrationCharge, tr("Put the difference on the &next invoice")},
        {UpdateBehavior::ProrationChargeImmediately, tr("Charge the difference no&w and begin a new period")},
        {UpdateBehavior::ProrationNone, tr("Charge no &difference: the new price counts from the next period on")},
    };
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    for (const auto &[behavior, words] : all) {
        auto *choice = new QRadioButton(words);
        m_behaviors->addButton(choice, int(behavior));
        choice->setChecked(behavior == UpdateBehavior::ProrationCharge);
        column->addWidget(choice);
    }
    content()->addLayout(column);
    connect(m_behaviors, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            showEstimate();
    });
}

void ChangeDialog::repeat(const Wish &wish)
{
    repeats(wish.again);
    std::optional<json::Open<UpdateBehavior>> behavior;
    if (const auto change = decoded<SeatChange>(wish.parameters); m_seats && change && change->items.size() == 1) {
        m_seats->setValue(int(qBound(qint64(1), change->items.first().units, mostSeats)));
        behavior = change->updateBehavior;
    }
    if (const auto change = decoded<PlanChange>(wish.parameters); m_plan && change) {
        m_fixedPlan = change->productId;
        behavior = change->updateBehavior;
    }
    if (behavior && behavior->known())
        m_behaviors->button(int(*behavior->known()))->setChecked(true);
    for (QAbstractButton *choice : m_behaviors->buttons())
        choice->setEnabled(false);
    (m_plan ? static_cast<QWidget *>(m_plan) : m_seats)->setEnabled(false);
    showEstimate();
}

void ChangeDialog::readPlans(Mirror &mirror)
{
    MirrorQuery query;
    query.resource = Resource::Products;
    query.filters["status"] = QStringList{json::Open(ProductStatus::Active).wire()};
    query.sortKey = "name";
    query.sortOrder = Qt::AscendingOrder;
    mirror.read(
        this,
        [query](MirrorReader &reader) {
            QList<Product> plans;
            if (const auto order = reader.evaluate(query))
                if (const auto raw = reader.raw(Resource::Products, **order))
                    for (const QByteArray &text : *raw)
                        if (auto product = json::decode<Product>(QByteArrayView(text)))
                            plans.append(std::move(*product));
            return plans;
        },
        [this](const QList<Product> &plans) { takePlans(plans); });
}

/// What Creem would take: other recurring products in the same currency.
void ChangeDialog::takePlans(const QList<Product> &plans)
{
    const auto price = oldPrice();
    m_plans.clear();
    const QSignalBlocker blocker(m_plan);
    m_plan->clear();
    for (const Product &product : plans) {
        if (product.id == m_story.subscription.product.id || product.billingType == BillingType::OneTime
            || (price && product.currency != price->currency))
            continue;
        m_plans.append(product);
        m_plan->addItem(
            tr("%1 · %2, %3", "product, price, billing")
                .arg(isolated(product.name.simplified()),
                     formatMoney({product.price, product.currency}, m_times.locale), billingWords(product)));
    }
    m_plan->setPlaceholderText(tr("Choose a plan"));
    m_plan->setCurrentIndex(-1); // none by accident
    for (int i = 0; i < m_plans.size(); ++i)
        if (m_plans.at(i).id == m_fixedPlan)
            m_plan->setCurrentIndex(i);
    showEstimate();
}

UpdateBehavior ChangeDialog::behavior() const { return UpdateBehavior(m_behaviors->checkedId()); }

std::optional<qint64> ChangeDialog::seats() const
{
    if (const auto item = seatItem(m_story.subscription))
        return item->units;
    const auto price = oldPrice();
    const bool isPaidForOne = price && m_story.plan && m_story.plan->price > 0
        && m_story.regular->source == RegularPrice::Source::Payment && price->currency == m_story.plan->currency
        && price->minor == m_story.plan->price;
    return isPaidForOne && m_story.subscription.items.value_or(QList<SubscriptionItem>()).size() <= 1
        ? std::optional<qint64>(1)
        : std::nullopt;
}

std::optional<Money> ChangeDialog::oldPrice() const
{
    return m_story.regular ? std::optional(m_story.regular->price) : std::nullopt;
}

std::optional<Money> ChangeDialog::newPrice() const
{
    if (m_seats) {
        const auto price = oldPrice();
        // Per seat first: what is paid now may not divide evenly.
        return price
            ? std::optional(Money{share(price->minor, 1, seats().value_or(1)) * m_seats->value(), price->currency})
            : std::nullopt;
    }
    const int index = m_plan->currentIndex();
    qint64 price = 0;
    if (index < 0 || index >= m_plans.size() || !seats()
        || __builtin_mul_overflow(m_plans.at(index).price, *seats(), &price))
        return {}; // what is paid now is for all of its seats: one seat of another plan is no comparison
    return Money{price, m_plans.at(index).currency};
}

const Product *ChangeDialog::newPlan() const
{
    if (m_seats)
        return m_story.plan ? &*m_story.plan : nullptr;
    const int index = m_plan->currentIndex();
    return index >= 0 && index < m_plans.size() ? &m_plans.at(index) : nullptr;
}

QString ChangeDialog::problem() const
{
    if (m_seats)
        return m_seats->value() == seats() ? tr("It has so many seats already.") : QString();
    if (m_plans.isEmpty())
        return tr("There is no other plan in the same currency.");
    if (m_plan->currentIndex() >= 0)
        return {};
    return m_fixedPlan ? tr("The plan that was chosen then can't be had any more.") : tr("Choose the new plan.");
}

Wish ChangeDialog::wish() const
{
    const QString name = subscriptionName(m_story);
    if (m_seats) {
        const auto item = seatItem(m_story.subscription).value_or(SubscriptionItem());
        return wishes::changeSeats(m_story.subscription, name, {{{item.id, m_seats->value()}}, behavior()});
    }
    const Product &plan = m_plans.at(m_plan->currentIndex());
    return wishes::changePlan(m_story.subscription, name, {plan.id, behavior()}, plan.name);
}

void ChangeDialog::addLine(const QString &text, const QString &amount, bool isSum)
{
    const QFont font = textFont(TextSize::Text, isSum ? QFont::DemiBold : QFont::Normal);
    auto *what = new PlainLabel(text);
    auto *figure = new PlainLabel(amount);
    what->setWordWrap(true);
    what->setFont(font);
    figure->setFont(font);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const int row = m_lines->rowCount();
    m_lines->addWidget(what, row, 0);
    m_lines->addWidget(figure, row, 1);
    what->show(); // at once: what isn't shown has no size yet
    figure->show();
}

QString ChangeDialog::lineWords(const EstimateLine &line) const
{
    const QString price = formatMoney(line.of, m_times.locale);
    const QString days = m_times.locale.toString(line.days);
    const QString whole = m_times.locale.toString(line.whole);
    switch (line.kind) {
    case EstimateLine::Kind::NewPeriod: return tr("A whole period at the new price");
    case EstimateLine::Kind::RestAtNew: return tr("%1 of %2 days left, at the new %3").arg(days, whole, price);
    case EstimateLine::Kind::RestAtOld: return tr("%1 of %2 days left, paid already of %3").arg(days, whole, price);
    }
    Q_UNREACHABLE();
    return {};
}

QString ChangeDialog::sumWords(const Estimate &estimate) const
{
    switch (estimate.behavior) {
    case UpdateBehavior::ProrationChargeImmediately: return tr("Charged now, about");
    case UpdateBehavior::ProrationCharge:
        return estimate.nextInvoice.minor < 0
            ? tr("Taken off the next invoice, about")
            : tr("Added to the next invoice, about");
    case UpdateBehavior::ProrationNone: return tr("Charged now and for the rest of this period");
    }
    Q_UNREACHABLE();
    return {};
}

void ChangeDialog::showEstimate()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto before = oldPrice();
    const auto after = newPrice();
    const Product *plan = newPlan();
    const bool isSamePeriod = !plan || !m_story.plan || haveSamePeriod(*plan, *m_story.plan);
    const auto estimate = before && after
        ? estimateChange(
            m_story.subscription, *before, *after, behavior(), QDateTime::currentDateTimeUtc(), isSamePeriod)
        : std::nullopt;
    const QLocale &locale = m_times.locale;
    QStringList notes;
    if (estimate) {
        for (const EstimateLine &line : estimate->lines)
            addLine(lineWords(line), formatMoney(line.amount, locale));
        const Money sum = estimate->behavior == UpdateBehavior::ProrationCharge ? estimate->nextInvoice : estimate->now;
        addLine(sumWords(*estimate), formatMoney({qAbs(sum.minor), sum.currency}, locale), true);
        const QString each = formatMoney(estimate->perPeriod, locale);
        addLine(tr("Each period from then on"),
                plan ? tr("%1, %2", "price, billing").arg(each, billingWords(*plan)) : each);
        if (estimate->creditLost > 0)
            notes.append(tr("What is left of this period is worth more than what is due now; what Creem does with the "
                            "other %1 is not known.")
                             .arg(formatMoney({estimate->creditLost, sum.currency}, locale)));
        if (estimate->endsTrial)
            notes.append(tr("The trial ends with it."));
        else if (m_story.subscription.status == SubscriptionStatus::Trialing)
            notes.append(tr("During the trial nothing is charged."));
        if (m_story.regular->source == RegularPrice::Source::List)
            notes.append(tr("It goes by the list price: no payment says what is paid for a whole period."));
        if (m_story.regular->isTaxOnTop || (plan && plan->taxMode == TaxMode::Exclusive))
            notes.append(tr("Tax comes on top."));
        if (const auto &end = m_story.subscription.currentPeriodEndDate; end && *end <= QDateTime::currentDateTimeUtc())
            notes.append(tr("The period was to end on %1: what is known here may be old.").arg(m_times.day(*end)));
        notes.append(tr("An estimate by whole days: Creem has no preview, and its own sum may differ."));
    } else if (before && after && m_story.subscription.status == SubscriptionStatus::PastDue) {
        notes.append(tr("The cost can't be estimated: the last payment is open, and nobody knows what Creem takes off "
                        "for a period that wasn't paid."));
    } else if (before && after && !isSamePeriod && behavior() == UpdateBehavior::ProrationCharge) {
        notes.append(tr("The cost can't be estimated: the new plan is paid for periods of another length, and nobody "
                        "knows what Creem takes for the rest of this one."));
    } else if (before && after) {
        notes.append(tr("The cost can't be estimated: Creem doesn't say when this period ends."));
    } else if (m_plan && m_plan->currentIndex() >= 0 && !seats()) {
        notes.append(tr("The cost can't be estimated: Creem doesn't say how many seats it has."));
    } else if (!before) {
        notes.append(tr("The cost can't be estimated: it isn't known what is paid for a whole period."));
    }
    m_note->setText(notes.join(u' '));
    m_estimate->setVisible(estimate || !notes.isEmpty());
    setYes(m_what == What::Seats ? tr("&Change seats") : tr("&Change plan"));
    revalidate();
    refit();
}
