// SPDX-License-Identifier: GPL-3.0-or-later
// creamery-demo: the demo store as a program of its own.
#include "demoserver.h"
#include "textwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Reads options and remembers the first that can't be read.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) { }

    qint64 number(const QString &name, qint64 least, qint64 most)
    {
        return number(name, m_parser.value(name), least, most);
    }

    qint64 rate(const QString &name) ///< "20/s" or "20"
    {
        QString text = m_parser.value(name);
        if (text.endsWith("/s"_L1))
            text.chop(2);
        return number(name, text, 0, 1'000'000);
    }

    std::optional<demo::Milliseconds> time(const QString &name)
    {
        if (!m_parser.isSet(name))
            return {};
        QDateTime t = QDateTime::fromString(m_parser.value(name), Qt::ISODateWithMs);
        if (t.timeSpec() == Qt::LocalTime)
            t.setTimeSpec(Qt::UTC);
        if (!t.isValid() || t.date().year() < 2000 || t.date().year() > 2200)
            note(name, u"expected an ISO 8601 time, like 2025-03-01T12:00:00Z"_s);
        return t.toMSecsSinceEpoch();
    }

    const QString &error() const { return m_error; }

private:
    qint64 number(const QString &name, const QString &text, qint64 least, qint64 most)
    {
        bool ok = false;
        const qint64 n = text.toLongLong(&ok);
        if (!ok || n < least || n > most)
            note(name, u"expected a number from %1 to %2"_s.arg(least).arg(most));
        return n;
    }

    void note(const QString &name, const QString &what)
    {
        if (m_error.isEmpty())
            m_error = u"--%1 %2: %3"_s.arg(name, m_parser.value(name), what);
    }

    const QCommandLineParser &m_parser;
    QString m_error;
};

int fail(const QString &message)
{
    std::fprintf(stderr, "creamery-demo: %s\n", qPrintable(message));
    return 2;
}

QByteArray announcement(const demo::Endpoints &endpoints)
{
    const auto one = [](const demo::Endpoint &endpoint) {
        QByteArray text = "{\"url\":"_ba;
        demo::text::append(text, endpoint.url.toString());
        text.append(",\"key\":");
        demo::text::append(text, endpoint.key);
        return text + '}';
    };
    return "{\"test\":" + one(endpoints.test) + ",\"live\":" + one(endpoints.live) + "}\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"creamery-demo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CREAMERY_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A store like Creem's with a generated business, on 127.0.0.1. Prints its addresses and keys as JSON. Of "
        u"three "
        "checkout links two are paid two minutes after they were made, and the third expires after a day."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port of the test store; the live store has the next one. 0: any."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"Another number, another business."_s, u"N"_s, u"1"_s},
        {u"customers"_s, u"Customers in each store."_s, u"N"_s, u"1200"_s},
        {u"transactions"_s, u"Transactions in each store."_s, u"N"_s, u"15000"_s},
        {u"now"_s, u"The stores' present, which then stands still. Without it: the real one."_s, u"ISO"_s},
        {u"page-cap"_s, u"The largest page that is served."_s, u"N"_s, u"100"_s},
        {u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s, u"0"_s},
        {u"rate-limit"_s, u"Requests a second that each store answers. 0: no limit."_s, u"N/s"_s, u"0"_s},
    });
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(u"unexpected argument: "_s + parser.positionalArguments().constFirst());

    Reader reader(parser);
    demo::ServerOptions options;
    options.port = quint16(reader.number(u"port"_s, 0, 65534));
    options.seed = quint64(reader.number(u"seed"_s, 0, std::numeric_limits<qint32>::max()));
    options.customers = quint32(reader.number(u"customers"_s, 0, 1'000'000));
    options.transactions = quint32(reader.number(u"transactions"_s, 0, 10'000'000));
    options.now = reader.time(u"now"_s);
    options.pageCap = int(reader.number(u"page-cap"_s, 1, 100'000));
    options.latency = int(reader.number(u"latency"_s, 0, 600'000));
    options.rateLimit = int(reader.rate(u"rate-limit"_s));
    if (!reader.error().isEmpty())
        return fail(reader.error());

    demo::DemoServer server(options);
    if (!server.listen())
        return fail(server.errorString());
    const QByteArray line = announcement(server.endpoints());
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec(); // the default action of SIGTERM and SIGINT ends it at once; nothing is to be saved
}
