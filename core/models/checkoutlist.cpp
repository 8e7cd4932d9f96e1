// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutlist.h"

#include "core/actions/settling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum Cell { DateCell, ProductCell, CustomerCell, UnitsCell, StatusCell };
} // namespace

CheckoutList::CheckoutList(Actions &actions, Client &client, QObject *parent)
    : ListModel({{"date", CellKind::Time, false},
                 {"product", CellKind::Text, false},
                 {"customer", CellKind::Text, false},
                 {"units", CellKind::Number, false},
                 {"status", CellKind::Status, false}},
                parent),
      m_actions(actions), m_client(client)
{
    connect(&m_actions, &Actions::changed, this, &CheckoutList::takeRecord);
    connect(&m_actions, &Actions::conditionChanged, this, [this] {
        if (state() == State::Loading && m_actions.isReady())
            reload();
    });
    read();
}

std::optional<CheckoutList::Link> CheckoutList::linkOf(const ActionRecord &record)
{
    if (record.wish.kind != WishKind::CreateCheckout || record.state != ActionState::Done || record.resultId.isEmpty())
        return {};
    Link link;
    link.id = record.resultId;
    link.wish = record.id;
    link.at = record.at;
    link.product = record.wish.objectName;
    if (const auto asked = decoded<NewCheckout>(record.wish.parameters)) {
        link.productId = asked->productId;
        link.customer = asked->customer ? asked->customer->email.value_or(QString()) : QString();
        link.units = asked->units.value_or(1);
        link.requestId = asked->requestId.value_or(QString());
        link.discountCode = asked->discountCode.value_or(QString());
        link.customPrice = asked->customPrice;
    }
    link.address = record.answer["checkout_url"_L1].toString();
    link.status = json::Open<CheckoutStatus>::fromWire(record.answer["status"_L1].toString());
    return link;
}

void CheckoutList::read()
{
    QHash<QString, Link> known; // what Creem said since
    for (const Link &link : std::as_const(m_links))
        known.insert(link.id, link);
    m_links.clear();
    for (const ActionRecord &record : m_actions.records())
        if (const auto link = linkOf(record))
            m_links.append(known.value(link->id, *link));
    setState(m_actions.isReady() ? State::Ready : State::Loading);
    applyQuery();
}

void CheckoutList::reload()
{
    m_error.reset();
    read();
    m_toAsk.clear();
    for (const Link &link : std::as_const(m_links))
        if (!link.isOver())
            m_toAsk.append(link.id);
    askNext();
}

void CheckoutList::takeRecord(const QString &id)
{
    if (!m_actions.isReady())
        return; // all that there was is read in one go then
    const auto record = m_actions.record(id);
    const auto link = record ? linkOf(*record) : std::nullopt;
    if (!link || this->link(link->id))
        return;
    m_links.prepend(*link);
    if (accepts(*link)) {
        beginInsertRows({}, 0, 0);
        m_shown.prepend(link->id);
        endInsertRows();
    }
    emit totalsChanged();
}

void CheckoutList::askNext()
{
    if (!m_asking.isEmpty())
        return;
    if (m_toAsk.isEmpty())
        return emit askingChanged();
    m_asking = m_toAsk.takeFirst();
    m_client.retrieveCheckout(m_asking).then(
        this, [this, id = m_asking](const Result<Checkout> &checkout) { take(id, checkout); });
    emit askingChanged();
}

void CheckoutList::take(const QString &id, const Result<Checkout> &checkout)
{
    m_asking.clear();
    const auto it = std::find_if(m_links.begin(), m_links.end(), [&](const Link &l) { return l.id == id; });
    if (checkout && it != m_links.end()) {
        it->status = checkout->status;
        it->isAsked = true;
        if (it->isOver())
            m_actions.noteStatus(it->wish, it->status.wire()); // it need not be asked about at the next start
        if (checkout->checkoutUrl && !checkout->checkoutUrl->isEmpty())
            it->address = *checkout->checkoutUrl;
        const int row = int(m_shown.indexOf(id));
        if (row >= 0) // what is over now stays until the list is read again: its end is the news
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        emit totalsChanged();
    } else if (!checkout && isCreemsNotFound(checkout.error()) && it != m_links.end()) {
        it->status = CheckoutStatus::Expired; // there is none any more
        m_actions.noteStatus(it->wish, it->status.wire());
        emit totalsChanged();
    } else if (!checkout) {
        m_error = checkout.error();
        if (checkout.error().kind != ApiError::Kind::Http)
            m_toAsk.clear(); // the network: the others wouldn't do better
    }
    askNext();
}

bool CheckoutList::accepts(const Link &link) const
{
    if (link.isOver() && !m_isOverShown)
        return false;
    const QString text = foldedForSearch(
        QStringList{link.product, link.customer, link.id, link.requestId, link.discountCode, link.address}.join(u'\n'));
    const QStringList words = searchWords(query().search);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
}

void CheckoutList::applyQuery()
{
    beginResetModel();
    m_shown.clear();
    for (const Link &link : std::as_const(m_links))
        if (accepts(link))
            m_shown.append(link.id);
    endResetModel();
    emit totalsChanged();
}

void CheckoutList::setOverShown(bool shown)
{
    m_isOverShown = shown;
    applyQuery();
}

const CheckoutList::Link *CheckoutList::link(const QString &id) const
{
    const auto it = std::find_if(m_links.cbegin(), m_links.cend(), [&](const Link &l) { return l.id == id; });
    return it == m_links.cend() ? nullptr : &*it;
}

const CheckoutList::Link *CheckoutList::linkAt(int row) const { return link(m_shown.value(row)); }

int CheckoutList::openCount() const
{
    return int(std::count_if(m_links.cbegin(), m_links.cend(), [](const Link &link) { return !link.isOver(); }));
}

std::optional<ListTotals> CheckoutList::totals() const
{
    ListTotals totals;
    totals.count = m_shown.size();
    return totals;
}

int CheckoutList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant CheckoutList::data(const QModelIndex &index, int role) const
{
    const Link *link = index.isValid() ? linkAt(index.row()) : nullptr;
    if (!link)
        return {};
    if (role == IdRole)
        return link->id;
    if (role != ValueRole)
        return {};
    switch (Cell(index.column())) {
    case DateCell: return link->at;
    case ProductCell: return link->product;
    case CustomerCell: return link->customer;
    case UnitsCell: return link->units;
    case StatusCell: return link->status.wire().isEmpty() ? QVariant() : QVariant(link->status.wire());
    }
    return {};
}
