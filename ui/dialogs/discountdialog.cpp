// SPDX-License-Identifier: GPL-3.0-or-later
#include "discountdialog.h"

#include "core/format/money.h"
#include "discountform.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString discountWords(const NewDiscount &discount, const QLocale &locale)
{
    const QString off = discount.type == DiscountType::Percentage
        ? percentText(discount.percentage.value_or(0), locale)
        : formatMoney({discount.amount.value_or(0), discount.currency.value_or(QString())}, locale);
    const auto duration = discount.duration.known();
    if (!duration)
        return DiscountDialog::tr("%1 off, %2", "what is taken off, how long").arg(off, discount.duration.wire());
    switch (*duration) {
    case DiscountDuration::Once: return DiscountDialog::tr("%1 off, once").arg(off);
    case DiscountDuration::Forever: return DiscountDialog::tr("%1 off, forever").arg(off);
    case DiscountDuration::Repeating:
        return DiscountDialog::tr("%1 off for %n month(s)", nullptr, int(discount.durationInMonths.value_or(0)))
            .arg(off);
    }
    Q_UNREACHABLE();
    return off;
}

DiscountDialog::DiscountDialog(Actions &actions, StoreTarget target, const TimeStyle &times,
                               const QList<Product> &products, const Discount *like, QWidget *parent)
    : SubmitDialog(actions, std::move(target),
                   {.title = like ? tr("Duplicate discount") : tr("New discount"),
                    .yes = tr("Create disc&ount"),
                    .no = tr("&Cancel"),
                    .sending = tr("Creating the discount…")},
                   parent),
      m_times(times), m_form(new DiscountForm(DiscountForm::Codes::One, products, times))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    setInitialFocus(m_form->firstField());
    if (like)
        m_form->setDraft(draftOf(*like, QDateTime::currentDateTimeUtc()));
    connect(m_form, &DiscountForm::edited, this, [this] {
        m_form->showProblems(false);
        revalidate();
    });
    revalidate();
}

QString DiscountDialog::problem() const { return firstOf(m_form->problems()); }

void DiscountDialog::showProblems()
{
    m_form->showProblems(true);
    if (const auto all = m_form->problems(); !all.isEmpty())
        m_form->focus(all.first());
}

bool DiscountDialog::isChanged() const { return m_form->isChanged(); }

Wish DiscountDialog::wish() const { return wishes::createDiscount(m_form->draft()); }

SubmitDialog::Confirmation DiscountDialog::confirmation() const
{
    const NewDiscount draft = m_form->draft();
    QList<std::pair<QString, QString>> facts = {
        {tr("Name"), draft.name},
        {tr("Code"), draft.code.value_or(tr("Creem makes one"))},
        {tr("Gives"), discountWords(draft, m_times.locale)},
        {tr("Products"), m_form->productNames().join(u'\n')},
        {tr("Used at most"), draft.maxRedemptions ? m_times.locale.toString(*draft.maxRedemptions) : tr("no limit")},
        {tr("Ends"), draft.expiryDate ? m_times.dayAndClock(*draft.expiryDate) : tr("never")},
        {tr("Store, mode"), storeAndMode()}};
    return {tr("Create this discount in live mode?"),
            tr("Whoever has the code pays less from now on. A discount can't be edited, only deleted."),
            tr("Create in &live mode"), facts};
}
