// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"

#include "actionwords.h"
#include "core/mirror/mirror.h"
#include "refunddialog.h"
#include "subscriptiondialog.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

QString titleOf(WishKind kind, int n)
{
    if (kind == WishKind::CancelNow)
        return BulkDialog::tr("Cancel %n subscription(s) now?", nullptr, n);
    if (kind == WishKind::CancelAtPeriodEnd)
        return BulkDialog::tr("Cancel %n subscription(s) at the end of their periods?", nullptr, n);
    if (kind == WishKind::Pause)
        return BulkDialog::tr("Pause %n subscription(s) now?", nullptr, n);
    if (kind == WishKind::Resume)
        return BulkDialog::tr("Resume %n subscription(s)?", nullptr, n);
    if (kind == WishKind::Refund)
        return BulkDialog::tr("Refund %n payment(s)?", nullptr, n);
    return BulkDialog::tr("Archive %n product(s)?", nullptr, n);
}

QString effectOf(WishKind kind, const SubscriptionStory &story, const TimeStyle &times)
{
    const auto &end = story.subscription.currentPeriodEndDate;
    const QString day = end ? times.day(*end) : BulkDialog::tr("the end of its period");
    if (kind == WishKind::CancelNow)
        return BulkDialog::tr("ends at once, for good");
    if (kind == WishKind::CancelAtPeriodEnd)
        return BulkDialog::tr("ends on %1").arg(day);
    if (kind == WishKind::Pause)
        return BulkDialog::tr("pauses at once");
    return BulkDialog::tr("goes on");
}

BulkItem itemOf(WishKind kind, const SubscriptionStory &story, const TimeStyle &times)
{
    BulkItem item{subscriptionName(story), {}, {}, {}};
    if (const auto bar = barOf(kind, story.subscription)) {
        item.effect = barWords(*bar);
        return item;
    }
    item.effect = effectOf(kind, story, times);
    item.wish = wishes::ofSubscription(kind, story.subscription, item.name);
    return item;
}

BulkItem itemOf(WishKind kind, const TransactionStory &story, const TimeStyle &times)
{
    BulkItem item{paymentName(story, times), {}, {}, {}};
    if (const auto bar = barOf(kind, story.transaction)) {
        item.effect = barWords(*bar);
        return item;
    }
    item.money = leftToRefund(story.transaction);
    item.effect = BulkDialog::tr("%1 goes back").arg(formatMoney(*item.money, times.locale));
    item.wish = wishes::refund(story.transaction, item.name);
    return item;
}

BulkItem itemOf(WishKind kind, const Product &product, const TimeStyle &)
{
    BulkItem item{product.name, {}, {}, {}};
    if (const auto bar = barOf(kind, product)) {
        item.effect = barWords(*bar);
        return item;
    }
    item.effect = BulkDialog::tr("can't be bought any more");
    item.wish = wishes::archiveProduct(product);
    return item;
}

template <class Story>
QList<BulkItem> itemsOf(MirrorReader &reader, WishKind kind, const QStringList &ids, const TimeStyle &times,
                        StoryResult<Story> (*read)(MirrorReader &, const QString &))
{
    QList<BulkItem> items;
    for (const QString &id : ids) {
        const auto story = read(reader, id);
        if (story && *story)
            items.append(itemOf(kind, **story, times));
        else
            items.append({id, BulkDialog::tr("It is not in the local copy."), {}, {}});
    }
    return items;
}

QList<BulkItem> read(MirrorReader &reader, WishKind kind, const QStringList &ids, const TimeStyle &times)
{
    const ObjectKind object = operationOf(kind).object;
    if (object == ObjectKind::Subscription)
        return itemsOf<SubscriptionStory>(reader, kind, ids, times, readSubscriptionStory);
    if (object == ObjectKind::Transaction)
        return itemsOf<TransactionStory>(reader, kind, ids, times, readTransactionStory);
    return itemsOf<Product>(reader, kind, ids, times, readProduct);
}

} // namespace

QList<WishKind> BulkDialog::kindsOf(Resource resource)
{
    switch (resource) {
    case Resource::Subscriptions:
        return {WishKind::CancelAtPeriodEnd, WishKind::CancelNow, WishKind::Pause, WishKind::Resume};
    case Resource::Transactions: return {WishKind::Refund};
    case Resource::Products: return {WishKind::ArchiveProduct};
    case Resource::Customers:
    case Resource::Discounts: return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString BulkDialog::menuWords(WishKind kind, int count)
{
    if (kind == WishKind::CancelNow)
        return tr("Cancel %n now…", nullptr, count);
    if (kind == WishKind::CancelAtPeriodEnd)
        return tr("Cancel %n at the end of their periods…", nullptr, count);
    if (kind == WishKind::Pause)
        return tr("Pause %n now…", nullptr, count);
    if (kind == WishKind::Resume)
        return tr("Resume %n…", nullptr, count);
    if (kind == WishKind::Refund)
        return tr("Refund %n…", nullptr, count);
    return tr("Archive %n…", nullptr, count);
}

BulkDialog::BulkDialog(Actions &actions, Mirror &mirror, StoreTarget target, const TimeStyle &times, WishKind kind,
                       const QStringList &ids, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_target(std::move(target)), m_times(times), m_kind(kind),
      m_count(int(ids.size())), m_table(new QTableWidget(0, 2)), m_summary(new PlainLabel(tr("Reading them…"))),
      m_countRow(new QWidget), m_countLabel(new PlainLabel), m_typed(new QLineEdit), m_progress(new QProgressBar),
      m_close(new QPushButton), m_stop(new QPushButton(tr("&Stop"))), m_begin(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleOf(kind, m_count));
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &BulkDialog::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(m_batch); });
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::dress);
    connect(&m_actions, &Actions::changed, this, &BulkDialog::takeRecord);
    connect(&m_actions, &Actions::conditionChanged, this, &BulkDialog::dress);
    mirror.read(
        this, [kind, ids, times](MirrorReader &reader) { return read(reader, kind, ids, times); },
        [this](const QList<BulkItem> &items) { take(items); });
    dress();
    m_close->setFocus();
}

void BulkDialog::build()
{
    const bool live = m_target.mode == Mode::Live;
    auto *heading = new PlainLabel(windowTitle());
    heading->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    heading->setWordWrap(true);
    auto *where = new PlainLabel(
        live ? tr("%1, live mode").arg(m_target.store) : tr("%1, test mode").arg(m_target.store));
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("What happens")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(1, 260);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What happens to each"));
    m_summary->setWordWrap(true);
    m_typed->setFixedWidth(120);
    auto *count = new QHBoxLayout(m_countRow);
    count->setContentsMargins(0, 0, 0, 0);
    count->setSpacing(12);
    count->addWidget(m_countLabel, 1);
    count->addWidget(m_typed);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_close->setProperty("role", u"safe"_s);
    m_begin->setProperty(
        "role", operationOf(m_kind).isFinal || operationOf(m_kind).movesMoney ? u"danger"_s : u"primary"_s);
    m_begin->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_stop, m_begin})
        buttons->addWidget(button);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(margin, live ? margin : 4, margin, margin);
    inner->setSpacing(12);
    inner->addWidget(heading);
    inner->addWidget(where);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_summary);
    inner->addWidget(m_countRow);
    inner->addWidget(m_progress);
    inner->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!live)
        column->addWidget(new ModeBand);
    column->addLayout(inner);
    resize(640, 480);
}

void BulkDialog::take(const QList<BulkItem> &items)
{
    m_items = items;
    m_stage = Stage::Ready;
    m_table->setRowCount(int(items.size()));
    for (int row = 0; row < items.size(); ++row) {
        const BulkItem &item = items.at(row);
        m_table->setItem(row, 0, new QTableWidgetItem(item.name.simplified()));
        m_table->setItem(row, 1, new QTableWidgetItem);
        setRow(row, item.effect, !item.wish);
    }
    QStringList parts = {tr("%n of them can be done.", nullptr, countOf(true))};
    if (const int cant = countOf(false); cant > 0)
        parts.append(tr("%n can't, and is (are) left out.", nullptr, cant));
    QMap<QString, qint64> sums;
    for (const BulkItem &item : items)
        if (item.money)
            sums[item.money->currency] += item.money->minor;
    QStringList amounts;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        amounts.append(formatMoney({it.value(), it.key()}, m_times.locale));
    if (!amounts.isEmpty())
        parts.append(tr("Together %1.", "amounts").arg(amounts.join(u" · "_s)));
    m_summary->setText(parts.join(u' '));
    dress();
}

void BulkDialog::setRow(int row, const QString &result, bool isQuiet)
{
    QTableWidgetItem *item = m_table->item(row, 1);
    item->setText(result);
    for (const int column : {0, 1})
        m_table->item(row, column)
            ->setForeground(palette().color(isQuiet ? QPalette::PlaceholderText : QPalette::WindowText));
}

int BulkDialog::countOf(bool possible) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [possible](const BulkItem &item) {
        return item.wish.has_value() == possible;
    }));
}

bool BulkDialog::isCountTyped() const
{
    return m_target.mode == Mode::Test || m_typed->text().trimmed() == QString::number(countOf(true));
}

void BulkDialog::begin()
{
    if (m_stage != Stage::Ready || m_actions.isReadOnly() || countOf(true) == 0 || !isCountTyped())
        return;
    QList<Wish> wishes;
    QList<int> rows;
    for (int row = 0; row < m_items.size(); ++row) {
        if (!m_items.at(row).wish)
            continue;
        wishes.append(*m_items.at(row).wish);
        rows.append(row);
    }
    m_stage = Stage::Running;
    m_batch = m_actions.run(wishes);
    const QList<ActionRecord> records = m_actions.ofBatch(m_batch);
    for (int i = 0; i < records.size(); ++i) {
        m_rows.insert(records.at(i).id, rows.at(i));
        setRow(rows.at(i), tr("waits for its turn"), false);
    }
    m_progress->setRange(0, int(records.size()));
    dress();
    m_close->setFocus();
}

void BulkDialog::takeRecord(const QString &id)
{
    const auto row = m_rows.constFind(id);
    const auto record = m_actions.record(id);
    if (row == m_rows.cend() || !record)
        return;
    const OutcomeWords words = outcomeWords(*record, m_target.mode);
    QString text = words.title;
    if (record->state == ActionState::Done)
        text = record->isRefundPending() ? tr("done, refund pending") : tr("done");
    else if (record->state == ActionState::Refused) // what Creem says is more than that it says no
        text = words.text.isEmpty() ? words.title : words.text.simplified();
    else if (record->state == ActionState::Sending)
        text = tr("being sent…");
    else if (record->state == ActionState::Unknown && record->isChecking)
        text = tr("nobody knows, being checked…");
    setRow(*row, text, false);
    m_table->scrollToItem(m_table->item(*row, 1));
    dress();
}

void BulkDialog::dress()
{
    const QList<ActionRecord> records = m_batch.isEmpty() ? QList<ActionRecord>() : m_actions.ofBatch(m_batch);
    const auto count = [&](ActionState state) {
        return int(std::count_if(
            records.cbegin(), records.cend(), [state](const ActionRecord &record) { return record.state == state; }));
    };
    const int open = count(ActionState::Waiting) + count(ActionState::Sending);
    if (m_stage == Stage::Running && !m_actions.isRunning(m_batch) && open == 0)
        m_stage = Stage::Over;
    if (m_stage == Stage::Running || m_stage == Stage::Over)
        m_summary->setText(runWords(records));
    m_progress->setVisible(m_stage == Stage::Running);
    m_progress->setValue(int(records.size()) - open);
    const bool asks = m_stage == Stage::Ready && m_target.mode == Mode::Live && countOf(true) > 0;
    m_countRow->setVisible(asks);
    const QString number = QString::number(countOf(true));
    m_countLabel->setText(tr("To do this in live mode, type how many they are: %1").arg(number));
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(number));
    m_close->setText(m_stage == Stage::Running || m_stage == Stage::Over ? tr("&Close") : tr("&Leave them"));
    m_stop->setVisible(m_stage == Stage::Running);
    m_stop->setEnabled(count(ActionState::Waiting) > 0);
    m_begin->setVisible(m_stage == Stage::Reading || m_stage == Stage::Ready);
    m_begin->setText(tr("&Do it to %n", nullptr, countOf(true)));
    m_begin->setEnabled(m_stage == Stage::Ready && countOf(true) > 0 && !m_actions.isReadOnly() && isCountTyped());
}
