// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "core/format/money.h"
#include "core/mirror/viewcolumns.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto description =
    R"(Reads a Creem store into this computer's mirror, and prints or exports what the mirror holds.

Commands:
  sync                    brings the mirror up to date with Creem
  list RESOURCE           prints what the mirror holds, without the network: the newest first; discounts, of which
                          Creem doesn't say when they were made, by their codes; with --undecodable, in place of that,
                          what Creem sent that could not be decoded: why, and as it came
  export RESOURCE FILE    writes the same to FILE, whole or not at all; FILE ends in .csv or .json
  metrics                 prints revenue and recurring revenue by currency, from what the mirror holds; in JSON and CSV
                          amounts are whole numbers of the currency's minor unit; with --compare, also beside what
                          Creem's own summary says, which needs the network; beside it, except in CSV, stands what all
                          currencies come to together, by the rates of --combine and --rate or else by those that were
                          given for the store in Creamery
RESOURCE: products, customers, subscriptions, transactions or discounts.

The API key comes from the keychain, where Creamery put it when the store was connected, or from CREEM_API_KEY in the
environment; with that set no profile is needed, and the mirror lies in a folder named after a hash of the key.

Exit codes: 0 done, 1 failed, 2 the key was rejected, 3 Creem can't be reached, 4 the mirror is damaged (it was set
aside) or can't be read, 64 wrong usage, 130 and 143 stopped by SIGINT and SIGTERM.)"_L1;

tl::unexpected<Failure> usage(const QString &text) { return tl::make_unexpected(Failure{ExitCode::Usage, text}); }

/// Whole arguments and their parts: --key=creem_…, "x-api-key: creem_…". Not words within a file's name.
bool holdsKey(const QString &argument)
{
    static const QRegularExpression separators(u"[=:,;\\s\"']+"_s);
    const QStringList parts = argument.split(separators);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) { return ApiKey::parse(part).has_value(); });
}

tl::expected<Arguments::Command, Failure> commandNamed(const QString &name)
{
    if (name == "sync"_L1)
        return Arguments::Command::Sync;
    if (name == "list"_L1)
        return Arguments::Command::List;
    if (name == "export"_L1)
        return Arguments::Command::Export;
    if (name == "metrics"_L1)
        return Arguments::Command::Metrics;
    return usage(u"no such command: %1 (sync, list, export or metrics)"_s.arg(name));
}

/// The command and what it is given.
tl::expected<Arguments, Failure> parsePositional(const QStringList &words)
{
    if (words.isEmpty())
        return usage(u"a command is needed: sync, list, export or metrics; --help says more"_s);
    const auto command = commandNamed(words.first());
    if (!command)
        return tl::make_unexpected(command.error());
    Arguments result;
    result.command = *command;
    qsizetype wanted = 1;
    switch (*command) {
    case Arguments::Command::Sync: break;
    case Arguments::Command::Metrics: result.resource = Resource::Transactions; break;
    case Arguments::Command::List: wanted = 2; break;
    case Arguments::Command::Export: wanted = 3; break;
    }
    if (words.size() > wanted)
        return usage(u"unexpected argument: "_s + words[wanted]);
    if (words.size() < std::min<qsizetype>(wanted, 2))
        return usage(u"%1 what? products, customers, subscriptions, transactions or discounts"_s.arg(words.first()));
    if (words.size() < wanted)
        return usage(u"a file is needed that ends in .csv or .json"_s);
    if (wanted > 1) {
        const auto resource = resourceNamed(words[1]);
        if (!resource)
            return usage(u"no such resource: %1 (products, customers, subscriptions, transactions or discounts)"_s.arg(
                words[1]));
        result.resource = *resource;
    }
    if (wanted > 2) {
        result.file = words[2];
        if (result.file.endsWith(".csv"_L1, Qt::CaseInsensitive))
            result.format = Arguments::Format::Csv;
        else if (result.file.endsWith(".json"_L1, Qt::CaseInsensitive))
            result.format = Arguments::Format::Json;
        else
            return usage(u"the file's name must end in .csv or .json, which says what to write"_s);
    }
    return result;
}

/// What is wrong with the options of metrics; nullopt: nothing.
std::optional<QString> parseRange(const QCommandLineParser &parser, Arguments &result)
{
    for (const auto &[option, day] : {std::pair(u"from"_s, &result.from), std::pair(u"to"_s, &result.to)}) {
        if (!parser.isSet(option))
            continue;
        *day = QDate::fromString(parser.value(option), Qt::ISODate);
        if (!day->isValid() || day->year() < 1970 || day->year() > 9000)
            return u"--%1: a day is needed, as 2026-11-30"_s.arg(option);
    }
    if (result.from.isValid() && result.to.isValid() && result.from > result.to)
        return u"--from is after --to"_s;
    constexpr int farthestZone = 1; // days that it may be ahead of UTC
    if (result.from > QDateTime::currentDateTimeUtc().date().addDays(farthestZone) && !result.to.isValid())
        return u"--from is in the future, and without --to the last day is today"_s;
    if (parser.isSet(u"interval"_s)) {
        result.interval = intervalNamed(parser.value(u"interval"_s));
        if (!result.interval)
            return u"--interval: day, week, month, quarter or year"_s;
    }
    if (parser.isSet(u"zone"_s)) {
        result.zone = QTimeZone(parser.value(u"zone"_s).toLatin1());
        if (!result.zone.isValid())
            return u"--zone: no such time zone; one is needed as Europe/Berlin"_s;
    }
    return {};
}

/// What is wrong with the rates by which currencies are to be combined; nullopt: nothing.
std::optional<QString> parseRates(const QCommandLineParser &parser, Arguments &result)
{
    const QStringList reporting = parser.values(u"combine"_s);
    const QStringList given = parser.values(u"rate"_s);
    if (reporting.isEmpty())
        return given.isEmpty() ? std::nullopt
                               : std::optional(u"--rate needs --combine, which says in what currency that is"_s);
    if (reporting.size() > 1 || !minorDigits(reporting.first()))
        return u"--combine: one currency is needed, as USD"_s;
    result.rates.reporting = reporting.first();
    for (const QString &text : given) {
        const qsizetype sign = text.indexOf(u'=');
        const QString currency = text.left(sign);
        const QString number = text.mid(sign + 1);
        if (sign < 0 || !minorDigits(currency))
            return u"--rate: a currency and what 1 of it is worth are needed, as EUR=1.08"_s;
        if (currency == result.rates.reporting)
            return u"--rate: %1 is what the others are combined in, and needs none"_s.arg(currency);
        if (result.rates.find(currency))
            return u"--rate: %1 has two"_s.arg(currency);
        const bool isPlain = std::all_of(
            number.begin(), number.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
        const auto worth = isPlain ? Decimal::fromText(number, QLocale::c()) : std::nullopt;
        if (!worth)
            return u"--rate: what 1 %1 is worth must be a number above 0 with a plain point, of at most %2 digits"_s
                .arg(currency, QString::number(Decimal::mostDigits));
        result.rates.rates.append({currency, *worth, {}, {}});
    }
    return {};
}

tl::expected<Arguments, Failure> parseOptions(const QCommandLineParser &parser, Arguments result)
{
    const bool isMetrics = result.command == Arguments::Command::Metrics;
    const bool lists = result.command != Arguments::Command::Sync && !isMetrics;
    for (const QString &option : {u"search"_s, u"status"_s, u"limit"_s})
        if (!lists && parser.isSet(option))
            return usage(u"--%1 is for list and export"_s.arg(option));
    result.undecodable = parser.isSet(u"undecodable"_s);
    if (result.undecodable && result.command != Arguments::Command::List)
        return usage(u"--undecodable is for list"_s);
    for (const QString &option : {u"search"_s, u"status"_s})
        if (result.undecodable && parser.isSet(option))
            return usage(u"--undecodable or --%1, not both: of what can't be decoded no part is known"_s.arg(option));
    if (result.command != Arguments::Command::Sync && parser.isSet(u"all"_s))
        return usage(u"--all is for sync"_s);
    result.all = parser.isSet(u"all"_s);
    for (const QString &option : {u"json"_s, u"csv"_s})
        if (result.command != Arguments::Command::List && !isMetrics && parser.isSet(option))
            return usage(u"--%1 is for list and metrics"_s.arg(option));
    for (const QString &option : {u"from"_s, u"to"_s, u"interval"_s, u"zone"_s, u"compare"_s, u"combine"_s, u"rate"_s})
        if (!isMetrics && parser.isSet(option))
            return usage(u"--%1 is for metrics"_s.arg(option));
    if (parser.isSet(u"json"_s) && parser.isSet(u"csv"_s))
        return usage(u"--json or --csv, not both"_s);
    result.compare = parser.isSet(u"compare"_s);
    if (result.compare && parser.isSet(u"csv"_s))
        return usage(u"--compare has no columns in CSV: use it with --json or without either"_s);
    if (parser.isSet(u"combine"_s) && parser.isSet(u"csv"_s))
        return usage(u"--combine has no columns in CSV: use it with --json or without either"_s);
    if (const auto wrong = parseRates(parser, result))
        return usage(*wrong);
    if (parser.isSet(u"json"_s))
        result.format = Arguments::Format::Json;
    if (parser.isSet(u"csv"_s))
        result.format = Arguments::Format::Csv;
    result.search = parser.value(u"search"_s);
    result.statuses = parser.values(u"status"_s);
    if (!result.statuses.isEmpty() && !viewColumn(result.resource, "status"))
        return usage(u"%1 have no status"_s.arg(resourceName(result.resource)));
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        result.limit = parser.value(u"limit"_s).toLongLong(&isNumber);
        if (!isNumber || *result.limit < 0)
            return usage(u"--limit: a number is needed"_s);
    }
    if (const auto wrong = parseRange(parser, result))
        return usage(*wrong);
    result.profile = parser.value(u"profile"_s);
    if (parser.isSet(u"profile"_s) && result.profile.isEmpty())
        return usage(u"--profile: a name or an id is needed"_s);
    if (parser.isSet(u"mode"_s)) {
        for (const Mode mode : {Mode::Test, Mode::Live})
            if (parser.value(u"mode"_s) == modeName(mode))
                result.mode = mode;
        if (!result.mode)
            return usage(u"--mode: test or live"_s);
    }
    return result;
}

} // namespace

tl::expected<Arguments, Failure> parseArguments(const QStringList &arguments)
{
    if (std::any_of(arguments.begin() + 1, arguments.end(), holdsKey))
        return usage(
            u"an argument looks like an API key. Others on this computer can see arguments, so keys are not taken "
            u"from them: put it into CREEM_API_KEY, or connect the store in Creamery."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {u"all"_s, u"Reads everything again with sync, also what nothing tells to have changed."_s},
        {u"search"_s, u"Only what has every word of TEXT somewhere."_s, u"TEXT"_s},
        {u"status"_s, u"Only what has this status; may be given more than once."_s, u"STATUS"_s},
        {u"limit"_s, u"At most N records."_s, u"N"_s},
        {u"undecodable"_s,
         u"In place of the records of list, those that could not be decoded: why, and as Creem sent them."_s},
        {u"from"_s, u"The first day of metrics; without it, the day of the first payment."_s, u"DAY"_s},
        {u"to"_s, u"The last day of metrics; without it, today."_s, u"DAY"_s},
        {u"interval"_s, u"day, week, month, quarter or year."_s, u"INTERVAL"_s},
        {u"zone"_s, u"The time zone whose days count; without it, this computer's."_s, u"ZONE"_s},
        {u"compare"_s, u"Metrics beside those of Creem's own summary, and where the differences come from."_s},
        {u"combine"_s,
         u"Metrics of all currencies together in CURRENCY too, by the rates of --rate; without it, by those given in "
         "Creamery for the store."_s,
         u"CURRENCY"_s},
        {u"rate"_s, u"What 1 of a currency is worth in that of --combine, as EUR=1.08; may be given once for each."_s,
         u"CURRENCY=NUMBER"_s},
        {u"json"_s, u"One JSON array of the records as Creem sent them; of metrics: all figures, with definitions."_s},
        {u"csv"_s, u"CSV with a header."_s},
        {u"profile"_s, u"The store to use; without it, the one that Creamery has open."_s, u"NAME-OR-ID"_s},
        {u"mode"_s, u"test or live; without it, the one that the profile was last used in."_s, u"MODE"_s},
    });
    parser.addPositionalArgument(u"command"_s, u"sync, list, export or metrics"_s, u"COMMAND [RESOURCE [FILE]]"_s);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    Arguments asked;
    if (parser.isSet(help))
        asked.answer = parser.helpText();
    else if (parser.isSet(version))
        asked.answer = u"creamery-cli "_s + QStringLiteral(CREAMERY_VERSION) + u'\n';
    if (!asked.answer.isEmpty())
        return asked;
    return parsePositional(parser.positionalArguments()).and_then([&](const Arguments &found) {
        return parseOptions(parser, found);
    });
}
