// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// creamery-cli as it is run: against the demo store or what a test serves, with folders of its own.

#include "app/demo/demoserver.h"
#include "httpexchange.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

struct CliRig
{
    /// Starts the demo store. False: it does not start.
    bool begin()
    {
        demo::ServerOptions options;
        options.customers = 130;
        options.transactions = 700;
        m_demo = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(m_demo.get(), &demo::DemoServerThread::ready);
        m_demo->start();
        if (!QTest::qWaitFor([&] { return ready.size() == 1; }, 60'000))
            return false;
        m_endpoints = ready.first().first().value<demo::Endpoints>();
        m_environment = ownFolders();
        m_environment.insert(u"CREAMERY_TEST_API_URL"_s, m_endpoints.test.url.toString());
        m_environment.insert(u"CREAMERY_LIVE_API_URL"_s, m_endpoints.live.url.toString());
        m_environment.insert(u"CREEM_API_KEY"_s, m_endpoints.test.key);
        return true;
    }
    QProcessEnvironment ownFolders() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"data"_s, u"config"_s, u"cache"_s, u"state"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name.toUpper()), m_home.filePath(name));
        return environment;
    }
    /// As if nothing had been run yet.
    void forget()
    {
        m_demo->server()->setLatency(0);
        QDir(m_home.filePath(u"data"_s)).removeRecursively();
        QDir(m_home.filePath(u"config"_s)).removeRecursively();
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CREAMERY_CLI), arguments);
        return process;
    }
    /// Meanwhile this thread answers what it serves.
    Ran end(QProcess &process)
    {
        const auto hasEnded = [&process] { return process.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(hasEnded, 60'000) || process.error() == QProcess::FailedToStart) {
            process.kill();
            process.waitForFinished();
            return {-1, {}, "it did not end\n" + process.readAllStandardError()};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Ran run(const QStringList &arguments) { return run(arguments, m_environment); }
    Ran run(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        return end(*start(arguments, environment));
    }
    QProcessEnvironment with(const QString &variable, const QString &value) const
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(variable, value);
        return environment;
    }

    QMap<QString, QJsonObject> serverHas(const QString &resource)
    {
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        QMap<QString, QJsonObject> records;
        for (int page = 1;; ++page) {
            const auto answer = http.get(
                u"%1?page_size=100&page_number=%2"_s.arg(paths().value(resource), QString::number(page)));
            if (answer.status != 200)
                qFatal("the demo store does not answer");
            for (const QJsonValue &item : answer.json()[u"items"_s].toArray())
                records.insert(item[u"id"_s].toString(), item.toObject());
            if (answer.json()[u"pagination"_s][u"next_page"_s].isNull())
                return records;
        }
    }
    static QMap<QString, QJsonObject> parsed(const QByteArray &json)
    {
        QMap<QString, QJsonObject> records;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isArray())
            return {{u"not an array"_s, {}}};
        for (const QJsonValue &item : document.array())
            records.insert(item[u"id"_s].toString(), item.toObject());
        return records;
    }
    QStringList mirrorFiles() const
    {
        QStringList files;
        QDirIterator it(m_home.filePath(u"data"_s), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        return files;
    }
    static qsizetype lines(const QByteArray &text) { return text.count('\n'); }
    static const QHash<QString, QString> &paths()
    {
        static const QHash<QString, QString> paths{
            {u"products"_s, u"/v1/products/search"_s},
            {u"customers"_s, u"/v1/customers/list"_s},
            {u"subscriptions"_s, u"/v1/subscriptions/search"_s},
            {u"transactions"_s, u"/v1/transactions/search"_s},
            {u"discounts"_s, u"/v1/discounts/search"_s}};
        return paths;
    }

    QTemporaryDir m_home;
    std::unique_ptr<demo::DemoServerThread> m_demo;
    demo::Endpoints m_endpoints;
    QProcessEnvironment m_environment;
};
