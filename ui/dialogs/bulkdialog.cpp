// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"

#include "actionwords.h"
#include "core/mirror/mirror.h"
#include "core/models/activitylist.h"
#include "ui/looks/fonts.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/clickguard.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/runtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int leastWidth = 680;
constexpr int mostRowsShown = 10;

} // namespace

BulkDialog::BulkDialog(Actions &actions, Mirror &mirror, StoreTarget target, const TimeStyle &times, WishKind kind,
                       const QStringList &ids, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_target(std::move(target)), m_times(times), m_kind(kind), m_ids(ids),
      m_mirror(mirror), m_table(new RunTable(tr("What"), tr("What happens"))),
      m_summary(new PlainLabel(tr("Reading them…"))), m_countRow(new QWidget), m_countLabel(new PlainLabel),
      m_typed(new QLineEdit), m_notice(new NoticeBox), m_progress(new QProgressBar), m_status(new PlainLabel),
      m_close(new QPushButton), m_stop(new QPushButton(tr("&Stop"))), m_begin(new QPushButton),
      m_guard(new ClickGuard({m_close, m_stop, m_begin}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(BulkPlan::title(kind, int(ids.size())));
    setMinimumWidth(leastWidth);
    setSizeGripEnabled(true);
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &BulkDialog::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(m_batch); });
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::dress);
    connect(&m_actions, &Actions::changed, this, &BulkDialog::takeRecord);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BulkDialog::dress);
    connect(&m_actions, &Actions::conditionChanged, this, &BulkDialog::dress);
    connect(&m_holds, &MomentTimer::came, this, [this] {
        if (m_stage != Stage::Ready)
            return;
        m_stage = Stage::Reading;
        m_typed->clear(); // for what was said before
        m_guard->start();
        m_notice->say(Tone::Warning, tr("Time has gone on since this was opened"),
                      tr("What is said above has changed with it: read it once more before you decide."));
        readAll();
    });
    readAll();
    m_close->setFocus();
}

void BulkDialog::readAll()
{
    const QDateTime since = QDateTime::currentDateTimeUtc();
    m_mirror.read(
        this,
        [kind = m_kind, ids = m_ids, times = m_times](MirrorReader &reader) {
            return BulkPlan::read(reader, kind, ids, times);
        },
        [this, since](const QList<BulkItem> &items) { take(items, since); });
    dress();
}

void BulkDialog::build()
{
    const bool live = m_target.mode == Mode::Live;
    auto *heading = new PlainLabel(windowTitle());
    heading->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    heading->setWordWrap(true);
    const QString store = breakableIfLong(isolated(m_target.store));
    auto *where = new PlainLabel(live ? tr("%1, live mode").arg(store) : tr("%1, test mode").arg(store));
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setWordWrap(true);
    m_table->setAccessibleName(tr("What happens to each"));
    m_summary->setWordWrap(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    m_typed->setFixedWidth(160);
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
    buttons->addWidget(m_status, 1);
    for (QPushButton *button : {m_close, m_stop, m_begin})
        buttons->addWidget(button);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(heading);
    head->addWidget(where);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_countRow, m_notice, m_progress})
        foot->addWidget(widget);
    foot->addLayout(buttons);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(margin, live ? margin : 4, margin, margin);
    inner->setSpacing(16);
    inner->addLayout(head);
    inner->addWidget(m_summary);
    inner->addWidget(m_table, 1);
    inner->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!live)
        column->addWidget(new ModeBand);
    column->addLayout(inner);
}

/// since: before they were worded, on the mirror's thread, and a moment may have come on their way from there.
void BulkDialog::take(const QList<BulkItem> &items, const QDateTime &since)
{
    const bool isFirst = m_items.isEmpty();
    m_items = items;
    m_stage = Stage::Ready;
    for (BulkItem &item : m_items)
        if (item.wish && m_actions.markOf(item.wish->objectId)) { // a refund may be pending for days
            item.effect = tr("Something is under way with it already.");
            item.wish.reset();
            item.money.reset();
            item.maybe.reset();
            item.chargesUnknown = false;
        }
    QDateTime until;
    m_table->setRowCount(0);
    for (const BulkItem &item : std::as_const(m_items)) {
        if (item.wish && item.holdsUntil.isValid() && (!until.isValid() || item.holdsUntil < until))
            until = item.holdsUntil;
        m_table->setWords(m_table->addRow(isolatedParts(item.name)), item.effect, !item.wish);
    }
    m_holds.waitFor(until, since);
    m_summary->setText(dryRunWords());
    if (!isFirst)
        return dress(); // it stays as large as it was made
    // As high as its rows, and no higher than what one still takes in at a glance.
    const int rows = qBound(3, int(items.size()), mostRowsShown);
    m_table->setMinimumHeight((rows + 1) * m_table->verticalHeader()->defaultSectionSize() + 2);
    dress();
    adjustSize();
    m_table->setMinimumHeight(120); // a small screen, or whoever draws it smaller
}

QString BulkDialog::dryRunWords() const
{
    const int can = countOf(true);
    const int cant = countOf(false);
    QStringList parts;
    if (can == 0)
        parts.append(tr("None of them can be done."));
    else if (cant == 0)
        parts.append(tr("All of them can be done, one after the other."));
    else
        parts = {tr("%n of them can be done, one after the other.", nullptr, can),
                 tr("%n can't, and is (are) left out.", nullptr, cant)};
    if (const QString money = moneyWords(); !money.isEmpty())
        parts.append(money);
    const int unknown = int(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const BulkItem &item) { return item.chargesUnknown; }));
    if (unknown > 0)
        parts.append(tr("Of %n of them nobody knows what is charged.", nullptr, unknown));
    if (can > 0)
        parts.append(BulkPlan::consequence(m_kind));
    if (can > 0 && BulkPlan::looksAgain(m_kind))
        parts.append(tr("Each is asked for once more before it is sent, and left out if it can't be done any more."));
    parts.append(copyWords());
    return parts.join(u' ');
}

QString BulkDialog::moneyWords() const
{
    QList<Money> sums;
    QList<Money> maybe;
    const auto add = [](QList<Money> &to, const Money &one) {
        const auto same = std::find_if(
            to.begin(), to.end(), [&](const Money &money) { return money.currency == one.currency; });
        if (same == to.end())
            to.append(one);
        else if (const auto both = sum(*same, one))
            *same = *both;
    };
    for (const BulkItem &item : m_items) {
        if (item.money)
            add(sums, *item.money);
        if (item.maybe)
            add(maybe, *item.maybe);
    }
    return sums.isEmpty() && maybe.isEmpty()
        ? QString()
        : BulkPlan::sumWords(m_kind, amountsText(sums, m_times.locale), amountsText(maybe, m_times.locale));
}

/// The dry run is only as true as what it goes by.
QString BulkDialog::copyWords() const
{
    const QDateTime read = m_actions.lastRead();
    return read.isValid() ? tr("This goes by the copy on this computer, read on %1.").arg(m_times.dayAndClock(read))
                          : tr("This goes by the copy on this computer, which may be old.");
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
    if (m_stage != Stage::Ready || m_actions.isReadOnly() || countOf(true) == 0 || !isCountTyped() || m_holds.hasCome())
        return;
    m_notice->clear();
    QList<Wish> wishes;
    QList<int> rows;
    for (int row = 0; row < m_items.size(); ++row) {
        if (!m_items.at(row).wish)
            continue;
        wishes.append(*m_items.at(row).wish);
        rows.append(row);
    }
    m_stage = Stage::Running;
    m_guard->start(); // others are in its place now
    m_batch = m_actions.run(wishes);
    const QList<ActionRecord> records = m_actions.ofBatch(m_batch);
    for (int i = 0; i < records.size(); ++i) {
        m_rows.insert(records.at(i).id, rows.at(i));
        showRecord(rows.at(i), records.at(i));
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
    showRecord(*row, *record);
    m_table->scrollToItem(m_table->item(*row, 1));
    m_soon.start(0);
}

void BulkDialog::showRecord(int row, const ActionRecord &record)
{
    const OutcomeWords words = outcomeWords(record, m_target.mode);
    QString note;
    if (record.state == ActionState::Refused) // what Creem says is more than that it says no
        note = words.text.isEmpty() ? words.title : words.text;
    else if (record.state == ActionState::NotSent && record.bar)
        note = barWords(*record.bar);
    else if (record.state == ActionState::NotSent || record.state == ActionState::NotDone)
        note = words.title;
    m_table->setOutcome(row, json::Open(outcomeOf(record)).wire(), note);
}

/// What became of the run as a whole.
void BulkDialog::showEnd(const QList<ActionRecord> &records)
{
    const auto is = [](ActionState state) {
        return [state](const ActionRecord &record) { return record.state == state; };
    };
    if (std::all_of(records.cbegin(), records.cend(), is(ActionState::Done)))
        return m_notice->say(Tone::Good, tr("All %n are done", nullptr, int(records.size())), {});
    const bool isCut = std::any_of(
        records.cbegin(), records.cend(), [](const ActionRecord &r) { return r.hurdle == Hurdle::Stopped; });
    m_notice->say(Tone::Warning, isCut ? tr("The run ended early") : tr("The run is over; not all were done"),
                  isCut ? runWords(records) + u' ' + tr("What was not sent is as it was.") : runWords(records));
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
    if (m_stage == Stage::Running)
        m_summary->setText(runWords(records) + u' '
                           + tr("You can close this: the run goes on, and the page behind it says how it ended."));
    m_summary->setVisible(m_stage != Stage::Over);
    if (m_stage == Stage::Over)
        showEnd(records); // what was unknown then may be settled since
    m_progress->setVisible(m_stage == Stage::Running);
    m_progress->setValue(int(records.size()) - open);
    const int possible = countOf(true);
    // While it is read anew the field stays, for it may have the focus, and takes nothing.
    const bool isDryRun = m_stage == Stage::Ready || m_stage == Stage::Reading;
    m_countRow->setVisible(isDryRun && m_target.mode == Mode::Live && possible > 0);
    m_typed->setReadOnly(m_stage != Stage::Ready);
    const QString number = QString::number(possible);
    m_countLabel->setText(tr("To do this in live mode, type how many they are: %1").arg(number));
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(number));
    const auto pause = m_stage == Stage::Running ? m_actions.pauseOf(m_batch) : std::nullopt;
    m_status->setText(
        m_stage == Stage::Ready && m_actions.isReadOnly() ? tr("This store is locked: nothing can be changed.")
            : pause ? tr("Creem asks for a pause of %n second(s).", nullptr, int(pause->count()))
                    : QString());
    if (pause && !m_soon.isActive())
        m_soon.start(std::chrono::seconds(1)); // nothing else tells that it gets shorter, or is over
    const bool isBegun = m_stage == Stage::Running || m_stage == Stage::Over;
    m_close->setText(isBegun || (m_stage == Stage::Ready && possible == 0) ? tr("&Close") : tr("&Leave them"));
    m_stop->setVisible(m_stage == Stage::Running);
    m_stop->setEnabled(count(ActionState::Waiting) > 0);
    m_begin->setVisible(m_stage == Stage::Reading || (m_stage == Stage::Ready && possible > 0));
    m_begin->setText(BulkPlan::verb(m_kind, m_stage == Stage::Reading ? int(m_ids.size()) : possible));
    m_begin->setEnabled(m_stage == Stage::Ready && possible > 0 && !m_actions.isReadOnly() && isCountTyped());
}
