// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lists as badly behaved as the API may be, for tests of sync. It serves the five lists
// and the sums of what it holds.

#include "core/mirror/resource.h"
#include "core/net/endpoint.h"

#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

class OddServer final : public QObject
{
    Q_OBJECT
public:
    enum class Order { NewestFirst, OldestFirst, ById, DifferentEachTime };
    struct Oddities
    {
        Order order = Order::NewestFirst;
        int pageCap = 100;
        qint64 totalIsOffBy = 0;
        int totalWaversBy = 0;        ///< besides, at random, otherwise in each answer
        bool hasEndlessNext = false;  ///< next_page is never null
        bool repeatsLastPage = false; ///< pages beyond the end are the last one again
        bool ignoresPageNumber = false;
        bool ignoresProduct = false; ///< asked for the payments for one it lists all
        int percentTwice = 0;        ///< records that stand on their page twice
        int percentFailing = 0;      ///< answers that are a 503
        int percentThrottled = 0;
        int throttledNext = 0;                     ///< so many answers from now on are a 429
        int retryAfter = 0;                        ///< seconds that a 429 asks for
        bool hasNoSums = false;                    ///< its statistics are missing
        bool forbidsSums = false;                  ///< or not for this key
        std::chrono::milliseconds answersAfter{0}; ///< lists; a 429 comes at once
    };

    explicit OddServer(quint32 seed = 1, QObject *parent = nullptr);

    Endpoint endpoint() const;
    Oddities odd;
    std::function<void()> beforeEachAnswer; ///< may change what is served

    QMap<QString, QJsonObject> &records(Resource resource) { return m_records[size_t(resource)]; }
    const QMap<QString, QJsonObject> &records(Resource resource) const { return m_records[size_t(resource)]; }
    QJsonObject add(Resource resource, qint64 createdAt); ///< a valid record with an id of its own
    void change(Resource resource, const QString &id);    ///< another status, name or refund
    void spoil(Resource resource, const QString &id);     ///< makes it undecodable
    void unspoil(Resource resource, const QString &id);
    QString anyId(Resource resource); ///< empty: there is none
    QRandomGenerator &random() { return m_random; }

    /// What transactions can be asked for by; they don't say it themselves.
    void sell(const QString &transactionId, const QString &productId) { m_productOf.insert(transactionId, productId); }

    QString productOf(const QString &transactionId) const { return m_productOf.value(transactionId); }

    int requests = 0;
    QStringList asked;       ///< path and query of each
    QList<qint64> askedAt;   ///< likewise, epoch milliseconds
    QList<qint64> refusedAt; ///< of those of them that were answered with 429
    QList<int> openThen;     ///< of each: how many were not answered yet, with itself

private:
    QHttpServerResponse sums(const QString &currency);
    QHttpServerResponse answer(Resource resource, const QHttpServerRequest &request);

    QHttpServer m_server;
    quint16 m_port = 0;
    QRandomGenerator m_random;
    std::array<QMap<QString, QJsonObject>, resourceCount> m_records;
    QMap<QString, QString> m_productOf;
    qint64 m_number = 0;
    int m_open = 0; ///< requests for lists
};

/// The mirror of what stands in a server: id to the JSON it was made from.
QMap<QString, QByteArray> compactRecords(const OddServer &server, Resource resource);
