// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "core/mirror/mirror.h"
#include "core/mirror/mirrorreader.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

Actions::Actions(Client &client, Mirror &mirror, MirrorLocation journal, Options options, QObject *parent)
    : QObject(parent), m_client(client), m_mirror(mirror), m_options(std::move(options)),
      m_key(client.keyFingerprint()), m_keysOfStore{m_key, QString()}, m_journal(std::move(journal)),
      m_settler(client, m_options.waits,
                [this](const QString &id, const Result<Look> &look, bool isLast) { takeLook(id, look, isLast); })
{
    connect(&m_journal, &Journal::opened, this, [this](const QString &setAside) {
        m_damagedJournal = setAside;
        journalFailed({});
    });
    connect(&m_journal, &Journal::failed, this, [this](const MirrorError &error) { journalFailed(error); });
    connect(&m_journal, &Journal::read, this, &Actions::takeLines);
    connect(&m_journal, &Journal::adopted, this, &Actions::takeAdopted);
    connect(&m_journal, &Journal::caughtUp, this, [this] {
        const auto unwritten = std::exchange(m_unwritten, {});
        for (const QString &id : unwritten) {
            m_records[id].journalError.reset();
            tell(id);
        }
        journalFailed({});
    });
    connect(&m_mirror, &Mirror::changed, this, &Actions::followRefunds);
}

Actions::~Actions() = default;

ActionRecord &Actions::put(const QString &id, const Wish &wish)
{
    ActionRecord record;
    record.id = id;
    record.wish = wish;
    record.at = record.stateAt = QDateTime::currentDateTimeUtc();
    record.resultId = wish.objectId;
    record.keyFingerprint = m_key;
    m_order.append(id);
    return m_records[id] = record;
}

std::optional<Hurdle> Actions::hurdleOf(const Wish &wish) const
{
    if (m_isReadOnly)
        return Hurdle::ReadOnly;
    if (wish.kind == WishKind::Newer)
        return Hurdle::NotAllowed;
    if (!wish.again.isEmpty()) {
        const auto before = m_records.constFind(wish.again);
        if (before == m_records.cend() || !canSendAgain(*before))
            return Hurdle::NotAllowed;
    }
    if (wish.kind == WishKind::Refund && isRefundUnshownOf(wish.objectId))
        return Hurdle::Busy; // it is accepted; another one would be on top of it
    const bool hasSecret = operationOf(wish.kind).object == ObjectKind::License;
    if (hasSecret && wish.parameters["key"_L1].toString().isEmpty()) // the journal doesn't keep it
        return Hurdle::NotAllowed;
    return {};
}

QString Actions::submit(const Wish &wish)
{
    const QString id = newId();
    put(id, wish);
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (const auto hurdle = hurdleOf(m_records[id].wish))
                return refuse(id, *hurdle);
            learnLikes(id);
        },
        Qt::QueuedConnection);
    return id;
}

/// What there is that what is to be made could be taken for, as far as the mirror knows.
void Actions::learnLikes(const QString &id)
{
    const Wish &wish = m_records[id].wish;
    const Operation &operation = operationOf(wish.kind);
    const auto resource = resourceFor(operation.object);
    if (!operation.creates || !resource || wish.before.contains("known"_L1))
        return writeDown(id);
    if (m_mirror.state() == Mirror::State::Opening) {
        connect(
            &m_mirror, &Mirror::stateChanged, this, [this, id] { learnLikes(id); }, Qt::SingleShotConnection);
        return;
    }
    MirrorQuery query;
    query.resource = *resource;
    const QString code = wish.parameters["code"_L1].toString();
    const QString email = wish.parameters["email"_L1].toString();
    query.search = !email.isEmpty() ? email : !code.isEmpty() ? code : wish.parameters["name"_L1].toString();
    m_mirror.read(
        this,
        [query](MirrorReader &reader) -> MirrorResult<QStringList> {
            const auto order = reader.evaluate(query);
            if (!order)
                return tl::make_unexpected(order.error());
            const auto rows = reader.rows(query.resource, **order);
            if (!rows)
                return tl::make_unexpected(rows.error());
            QStringList ids;
            for (const MirrorRow &row : *rows)
                ids.append(row.id);
            return ids;
        },
        [this, id, resource = *resource](const MirrorResult<QStringList> &known) {
            // Otherwise it is not known, and is left so: what was never read would be taken for new.
            if (known && (!m_isWhole || m_isWhole(resource)))
                m_records[id].wish.before.insert(u"known"_s, QJsonArray::fromStringList(*known));
            writeDown(id);
        });
}

void Actions::writeDown(const QString &id)
{
    m_journal.begin(
        {{id, m_records[id].wish, m_key}}, true, m_lastLine, [this, id](const MirrorResult<JournalStore::Busy> &busy) {
            if (!busy) {
                journalFailed(busy.error());
                return refuse(id, Hurdle::JournalFails, {}, busy.error());
            }
            journalFailed({});
            if (busy->contains(id))
                return refuse(id, Hurdle::Busy, busy->value(id));
            if (!m_isReadOnly)
                return send(id);
            supersede(id); // the journal says so already
            note(id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(Hurdle::ReadOnly).wire()}});
            tell(id);
        });
}

/// What a wish repeats is over with it.
void Actions::supersede(const QString &id)
{
    const QString before = m_records[id].wish.again;
    if (before.isEmpty())
        return;
    m_settler.stop(before);
    apply(
        m_records[before], {0, before, JournalEvent::Superseded, QDateTime::currentDateTimeUtc(), {}, {{u"by"_s, id}}});
    tell(before);
}

/// The only place that makes a call which changes something. The journal has the line.
void Actions::send(const QString &id)
{
    ActionRecord &record = m_records[id];
    apply(record, {0, id, JournalEvent::Sending, QDateTime::currentDateTimeUtc(), {}, {}});
    supersede(id);
    operationOf(record.wish.kind).send(m_client, record.wish, this, [this, id](const Result<Answer> &result) {
        takeAnswer(id, result);
    });
    tell(id);
}

void Actions::takeAnswer(const QString &id, const Result<Answer> &result)
{
    const Operation &operation = operationOf(m_records[id].wish.kind);
    if (result) {
        note(id, JournalEvent::Done, toJson(*result));
        m_records[id].awaitsShowing = m_records[id].wish.kind == WishKind::Refund;
        remember(id, *result);
    } else {
        const JournalEvent event = eventOf(result.error());
        note(id, event, {{u"error"_s, toJson(result.error())}}, !operation.look);
        m_records[id].error = result.error();
        if (event == JournalEvent::Unknown && operation.look)
            m_settler.start(id, m_records[id].wish);
    }
    tell(id);
    runEnded(id);
}

/// Adds a line to the journal and to the record.
void Actions::note(const QString &id, JournalEvent event, const QJsonObject &detail, bool alsoCloses)
{
    note({{{id, event, detail}, alsoCloses}});
}

/// Likewise many, which are on the disk in one go: each by itself would hold up what comes after.
void Actions::note(QList<JournalStore::Kept> entries)
{
    QStringList ids;
    for (JournalStore::Kept &kept : entries) {
        const QString &id = kept.entry.wishId;
        QJsonObject &detail = kept.entry.detail;
        ids.append(id);
        ActionRecord &record = m_records[id];
        apply(record, {0, id, kept.entry.event, QDateTime::currentDateTimeUtc(), {}, detail});
        if (detail.contains("answer"_L1))
            detail.insert(u"answer"_s, journalAnswer(record.wish.kind, detail["answer"_L1].toObject()));
    }
    if (ids.isEmpty())
        return;
    m_journal.keep(entries, [this, ids](const MirrorResult<void> &written) {
        if (written)
            return;
        // What happened has happened: known here, and written as soon as that can be. A journal that never gets to know
        // it has it settled at the next start.
        for (const QString &id : ids) {
            m_records[id].journalError = written.error();
            if (m_isReady) // otherwise there is no journal that it could be written to later
                m_unwritten.insert(id);
        }
        journalFailed(written.error());
        for (const QString &id : ids)
            tell(id);
    });
}

void Actions::refuse(const QString &id, Hurdle hurdle, const QString &busyWith, const std::optional<MirrorError> &error)
{
    ActionRecord &record = m_records[id];
    record.state = ActionState::NotSent;
    record.stateAt = QDateTime::currentDateTimeUtc();
    record.hurdle = hurdle;
    record.busyWith = busyWith;
    record.journalError = error;
    tell(id);
    runEnded(id);
}

/// Not what can be wished any number of times: its end would take another one's mark away.
bool Actions::isMarking(const ActionRecord &record)
{
    return (record.isOpen() && !claimOf(record.wish).isEmpty()) || record.isRefundUnshown();
}

bool Actions::isRefundUnshownOf(const QString &transactionId) const
{
    const auto marking = record(m_marked.value(transactionId));
    return marking && marking->isRefundUnshown();
}

void Actions::tell(const QString &id)
{
    ActionRecord &record = m_records[id];
    record.isChecking = record.state == ActionState::Unknown && m_settler.isBusy(id);
    record.isOfAnotherKey = !m_keysOfStore.contains(record.keyFingerprint);
    const QString object = record.wish.objectId;
    if (!object.isEmpty() && isMarking(record)) {
        m_marked.insert(object, id);
    } else if (m_marked.value(object) == id) {
        m_marked.remove(object);
        for (const ActionRecord &other : std::as_const(m_records))
            if (other.wish.objectId == object && isMarking(other))
                m_marked.insert(object, other.id);
    }
    emit changed(id);
    if (!object.isEmpty())
        emit markChanged(object);
}

std::optional<ActionRecord> Actions::record(const QString &id) const
{
    const auto it = m_records.constFind(id);
    return it == m_records.cend() ? std::nullopt : std::optional(*it);
}

QStringList Actions::ids() const { return {m_order.crbegin(), m_order.crend()}; }

QList<ActionRecord> Actions::records() const
{
    QList<ActionRecord> all;
    all.reserve(m_order.size());
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it)
        all.append(m_records.value(*it));
    return all;
}

std::optional<ActionRecord> Actions::openFor(const QString &objectId) const
{
    const auto found = record(m_marked.value(objectId));
    return found && found->isOpen() ? found : std::nullopt;
}

std::optional<RowMark> Actions::markOf(const QString &objectId) const
{
    const auto it = m_marked.constFind(objectId);
    if (it == m_marked.cend())
        return {};
    const ActionRecord &record = *m_records.constFind(*it);
    return RowMark{record.wish.kind,
                   record.state == ActionState::Unknown ? RowMark::What::Checking
                       : record.isRefundPending()       ? RowMark::What::RefundPending
                                                        : RowMark::What::Underway};
}

bool Actions::isSending() const
{
    return !m_runs.isEmpty() || std::any_of(m_records.cbegin(), m_records.cend(), [](const ActionRecord &record) {
        return !record.isOfOthers && record.state != ActionState::Unknown && record.isOpen();
    });
}

void Actions::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly)
        emit conditionChanged();
}

void Actions::journalFailed(const std::optional<MirrorError> &error)
{
    if (std::exchange(m_journalError, error) != error)
        emit conditionChanged();
}
