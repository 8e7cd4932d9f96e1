// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

using namespace Qt::StringLiterals;

template <>
inline constexpr auto json::enumNames<ApiError::Kind> = std::to_array<std::pair<ApiError::Kind, const char *>>(
    {{ApiError::Kind::Offline, "offline"},
     {ApiError::Kind::Tls, "tls"},
     {ApiError::Kind::ConnectionLost, "connection-lost"},
     {ApiError::Kind::Timeout, "timeout"},
     {ApiError::Kind::Cancelled, "cancelled"},
     {ApiError::Kind::Http, "http"},
     {ApiError::Kind::Redirect, "redirect"},
     {ApiError::Kind::TooLarge, "too-large"},
     {ApiError::Kind::Decode, "decode"}});
template <>
inline constexpr auto json::enumNames<WriteOutcome> = std::to_array<std::pair<WriteOutcome, const char *>>(
    {{WriteOutcome::NotSent, "not-sent"}, {WriteOutcome::Refused, "refused"}, {WriteOutcome::Unknown, "unknown"}});
template <>
inline constexpr auto json::enumNames<Finding> = std::to_array<std::pair<Finding, const char *>>(
    {{Finding::Done, "done"}, {Finding::AsBefore, "as-before"}, {Finding::Otherwise, "otherwise"}});

namespace {

template <class E> std::optional<E> fromWire(const QJsonValue &value)
{
    return json::Open<E>::fromWire(value.toString()).known();
}

void takeAnswer(ActionRecord &record, const QJsonObject &detail)
{
    record.answer = detail["answer"_L1].toObject();
    const QString made = detail["object"_L1].toString();
    record.resultId = made.isEmpty() ? record.wish.objectId : made;
    if (record.wish.kind == WishKind::Refund && record.answer.contains("status"_L1)
        && !record.answer.contains("id"_L1)) // a receipt, not the transaction that was read back
        record.refund = json::Open<RefundStatus>::fromWire(record.answer["status"_L1].toString());
}

} // namespace

bool ActionRecord::lacksKey() const
{
    return operationOf(wish.kind).object == ObjectKind::License && wish.parameters["key"_L1].toString().isEmpty();
}

void apply(ActionRecord &record, const JournalLine &line)
{
    const auto become = [&](ActionState state) {
        record.state = state;
        record.stateAt = line.at;
    };
    switch (line.event) {
    case JournalEvent::Wished:
        record.at = line.at;
        record.keyFingerprint = line.detail["key_fingerprint"_L1].toString();
        return become(ActionState::Waiting);
    case JournalEvent::Sending:
        if (line.detail.contains("before"_L1))
            record.wish.before = line.detail["before"_L1].toObject();
        return become(ActionState::Sending);
    case JournalEvent::Done:
        takeAnswer(record, line.detail);
        // 2xx, and yet no money was paid back.
        return become(record.refund == RefundStatus::Failed || record.refund == RefundStatus::Canceled
                          ? ActionState::NotDone
                          : ActionState::Done);
    case JournalEvent::Refused:
        record.error = apiErrorFrom(line.detail["error"_L1].toObject());
        return become(ActionState::Refused);
    case JournalEvent::NotSent:
        record.hurdle = fromWire<Hurdle>(line.detail["hurdle"_L1]).value_or(Hurdle::Network);
        record.bar = fromWire<Bar>(line.detail["bar"_L1]);
        if (line.detail.contains("error"_L1))
            record.error = apiErrorFrom(line.detail["error"_L1].toObject());
        return become(ActionState::NotSent);
    case JournalEvent::Unknown:
        if (line.detail.contains("error"_L1))
            record.error = apiErrorFrom(line.detail["error"_L1].toObject());
        return become(ActionState::Unknown);
    case JournalEvent::Looked:
        if (line.detail.contains("status"_L1)) { // of what was made, long after
            record.answer.insert("status"_L1, line.detail["status"_L1]);
            return;
        }
        ++record.looks;
        record.lookError.reset();
        if (line.detail.contains("error"_L1)) {
            record.lookError = apiErrorFrom(line.detail["error"_L1].toObject());
            return;
        }
        record.finding = fromWire<Finding>(line.detail["finding"_L1]);
        record.lookedAt = line.at;
        return;
    case JournalEvent::SettledDone:
    case JournalEvent::SettledNotDone:
        ++record.looks;
        record.lookError.reset();
        record.lookedAt = line.at;
        record.isSettled = true;
        record.finding = line.event == JournalEvent::SettledDone ? Finding::Done : Finding::AsBefore;
        if (line.event == JournalEvent::SettledDone)
            takeAnswer(record, line.detail);
        return become(line.event == JournalEvent::SettledDone ? ActionState::Done : ActionState::NotDone);
    case JournalEvent::GivenUp: return become(record.isRefundPending() ? ActionState::NotDone : ActionState::GivenUp);
    case JournalEvent::Superseded:
        record.supersededBy = line.detail["by"_L1].toString();
        if (record.state == ActionState::Unknown)
            become(ActionState::GivenUp);
        return;
    case JournalEvent::Adopted: return;
    case JournalEvent::RefundShown: record.refundShown = true; return;
    }
    Q_UNREACHABLE();
}

ActionRecord *apply(QHash<QString, ActionRecord> &records, const JournalLine &line)
{
    auto it = records.find(line.wishId);
    if (it == records.end()) {
        const auto wish = line.event == JournalEvent::Wished ? wishFrom(line.detail) : std::nullopt;
        if (!wish)
            return nullptr;
        it = records.insert(line.wishId, {});
        it->id = line.wishId;
        it->wish = *wish;
        it->resultId = wish->objectId;
    }
    apply(*it, line);
    return &*it;
}

JournalEvent eventOf(const ApiError &error)
{
    switch (error.outcome) {
    case WriteOutcome::NotSent: return JournalEvent::NotSent;
    case WriteOutcome::Refused: return JournalEvent::Refused;
    case WriteOutcome::Unknown: return JournalEvent::Unknown;
    }
    Q_UNREACHABLE();
    return JournalEvent::Unknown;
}

bool isFinal(JournalEvent event)
{
    switch (event) {
    case JournalEvent::Done:
    case JournalEvent::Refused:
    case JournalEvent::NotSent:
    case JournalEvent::SettledDone:
    case JournalEvent::SettledNotDone:
    case JournalEvent::GivenUp:
    case JournalEvent::Superseded: return true;
    case JournalEvent::Wished:
    case JournalEvent::Sending:
    case JournalEvent::Unknown:
    case JournalEvent::Looked:
    case JournalEvent::Adopted:
    case JournalEvent::RefundShown: return false;
    }
    Q_UNREACHABLE();
    return false;
}

QJsonObject toJson(const Answer &answer) { return {{u"object"_s, answer.id}, {u"answer"_s, answer.json}}; }

QJsonObject toJson(const ApiError &error)
{
    QJsonObject o{{u"kind"_s, json::Open(error.kind).wire()}, {u"outcome"_s, json::Open(error.outcome).wire()}};
    if (error.httpStatus != 0)
        o.insert(u"status"_s, error.httpStatus);
    if (!error.messages.isEmpty())
        o.insert(u"messages"_s, QJsonArray::fromStringList(error.messages));
    if (!error.traceId.isEmpty())
        o.insert(u"trace"_s, error.traceId);
    if (!error.detail.isEmpty())
        o.insert(u"detail"_s, error.detail);
    return o;
}

ApiError apiErrorFrom(const QJsonObject &object)
{
    ApiError error;
    error.kind = fromWire<ApiError::Kind>(object["kind"_L1]).value_or(ApiError::Kind::ConnectionLost);
    error.outcome = fromWire<WriteOutcome>(object["outcome"_L1]).value_or(WriteOutcome::Unknown);
    error.httpStatus = object["status"_L1].toInt();
    const QJsonArray messages = object["messages"_L1].toArray();
    for (const auto &message : messages)
        error.messages.append(message.toString());
    error.traceId = object["trace"_L1].toString();
    error.detail = object["detail"_L1].toString();
    return error;
}

QJsonObject toJson(const Wish &wish)
{
    QJsonObject o{{u"kind"_s, kindWire(wish)},
                  {u"object"_s, wish.objectId},
                  {u"name"_s, wish.objectName},
                  {u"parameters"_s, journalParameters(wish)},
                  {u"before"_s, journalAnswer(wish.kind, wish.before)}};
    if (wish.kind == WishKind::CreatePortalLink) // nothing is compared with it
        o.remove("before"_L1);
    if (!wish.targetName.isEmpty())
        o.insert(u"target"_s, wish.targetName);
    if (!wish.idempotencyKey.isEmpty())
        o.insert(u"idempotency_key"_s, QString::fromLatin1(wish.idempotencyKey));
    if (!wish.batch.isEmpty())
        o.insert(u"batch"_s, wish.batch);
    if (!wish.again.isEmpty())
        o.insert(u"again"_s, wish.again);
    return o;
}

std::optional<Wish> wishFrom(const QJsonObject &object)
{
    const auto kind = json::Open<WishKind>::fromWire(object["kind"_L1].toString());
    if (kind.wire().isEmpty())
        return {};
    Wish wish;
    wish.kind = kind.known().value_or(WishKind::Newer);
    if (!kind.known())
        wish.newerKind = kind.wire();
    wish.objectId = object["object"_L1].toString();
    wish.objectName = object["name"_L1].toString();
    wish.targetName = object["target"_L1].toString();
    wish.parameters = object["parameters"_L1].toObject();
    wish.before = object["before"_L1].toObject();
    wish.idempotencyKey = object["idempotency_key"_L1].toString().toLatin1();
    wish.batch = object["batch"_L1].toString();
    wish.again = object["again"_L1].toString();
    return wish;
}
