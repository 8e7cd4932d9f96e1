// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// Creem's own words, one a line; nothing when it sent none.
QString creemsWords(const ApiError &error) { return error.messages.join(u'\n'); }

QString paragraphs(std::initializer_list<QString> parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty())
            filled.append(part);
    return filled.join(u"\n\n"_s);
}

QString waitWords(const ApiError &error)
{
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return Errors::tr("Wait a moment, then try again.");
    const int seconds = int(qMin<qint64>(error.retryAfter->count(), 24 * 60 * 60));
    if (seconds < 120)
        return Errors::tr("Creem asks to wait %n second(s) before the next try.", nullptr, seconds);
    return Errors::tr("Creem asks to wait %n minute(s) before the next try.", nullptr, (seconds + 59) / 60);
}

ErrorWords keyRejected(const ApiError &error, std::optional<Mode> mode)
{
    const QString other = !mode ? QString()
        : *mode == Mode::Test
        ? Errors::tr("A live key doesn't open the test store: test keys begin with creem_test_.")
        : Errors::tr("A test key doesn't open the live store: live keys don't begin with creem_test_.");
    return {Errors::tr("Creem does not accept the key"),
            paragraphs({creemsWords(error),
                        Errors::tr("It may have been deleted or replaced in Creem's dashboard, or it may lack the "
                                   "right to do this."),
                        other,
                        Errors::tr("Your key is still stored. Connect the store again with the key that Creem shows "
                                   "now.")}),
            {},
            u"error"_s};
}

ErrorWords httpWords(const ApiError &error, std::optional<Mode> mode)
{
    if (error.isKeyRejected())
        return keyRejected(error, mode);
    const QString said = creemsWords(error);
    switch (error.httpStatus) {
    case 404:
        return {Errors::tr("Creem doesn't have this any more"),
                paragraphs({said,
                            Errors::tr("It may have been deleted, or it belongs to the other mode. Refresh the "
                                       "list to see what there is.")}),
                {},
                u"warning"_s};
    case 409:
        return {Errors::tr("This contradicts what Creem has already"),
                paragraphs({said, Errors::tr("Refresh the list to see how it stands now, then decide again.")}),
                {},
                u"warning"_s};
    case 429:
        return {Errors::tr("Creem asks for fewer requests"), paragraphs({said, waitWords(error)}), {}, u"warning"_s};
    }
    if (error.httpStatus >= 500)
        return {Errors::tr("Creem has a problem of its own"),
                paragraphs({said,
                            Errors::tr("It answered with status %1. This is not your doing: try again in a few "
                                       "minutes.")
                                .arg(error.httpStatus),
                            error.retryAfter ? waitWords(error) : QString()}),
                {},
                u"warning"_s};
    return {Errors::tr("Creem did not accept this"),
            said.isEmpty() ? Errors::tr("It gave no reason, only the status %1.").arg(error.httpStatus) : said,
            {},
            u"warning"_s};
}

ErrorWords wordsByKind(const ApiError &error, std::optional<Mode> mode)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return {Errors::tr("Creem can't be reached"),
                Errors::tr("There is no connection to Creem's server. Check the network, then try again."),
                {},
                u"offline"_s};
    case Kind::Tls:
        return {Errors::tr("The connection isn't safe"),
                Errors::tr("The server could not prove that it is Creem's, so nothing was sent to it. Check the date "
                           "of this computer, and whether a proxy or a network's sign-in page stands in between."),
                {},
                u"warning"_s};
    case Kind::ConnectionLost:
        return {Errors::tr("The connection broke"),
                Errors::tr("Creem's answer did not come through. Check the network, then try again."),
                {},
                u"offline"_s};
    case Kind::Timeout:
        return {Errors::tr("Creem takes too long"),
                Errors::tr("No answer came in time. Try again in a moment."),
                {},
                u"warning"_s};
    case Kind::Cancelled:
        return {Errors::tr("Stopped"), Errors::tr("The request was given up before an answer came."), {}, u"warning"_s};
    case Kind::Http: return httpWords(error, mode);
    case Kind::Redirect:
        return {Errors::tr("Creem's server points elsewhere"),
                Errors::tr("It answered with another address. Creamery doesn't follow it, because your key must not "
                           "go anywhere else. A network's sign-in page does this too: open a web page to see."),
                {},
                u"warning"_s};
    case Kind::TooLarge:
        return {Errors::tr("The answer is too large"),
                Errors::tr("Creem sent more than Creamery accepts at once, so it stopped reading."),
                {},
                u"warning"_s};
    case Kind::Decode:
        return {Errors::tr("Creem answered something that Creamery doesn't understand"),
                paragraphs({Errors::tr("Perhaps Creem has changed; a newer Creamery may know it."),
                            error.detail.isEmpty() ? QString() : Errors::tr("In detail: %1").arg(error.detail)}),
                {},
                u"warning"_s};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ErrorWords errorWords(const ApiError &error, std::optional<Mode> mode)
{
    ErrorWords words = wordsByKind(error, mode);
    words.traceId = error.traceId;
    return words;
}

QString errorText(const ApiError &error)
{
    const ErrorWords words = errorWords(error);
    QString text = words.title + u'\n' + words.text;
    if (!words.traceId.isEmpty())
        text += u'\n' + Errors::tr("Trace id: %1").arg(words.traceId);
    return text;
}

ErrorWords writeErrorWords(const ApiError &error, Mode mode)
{
    ErrorWords words = errorWords(error, mode);
    switch (error.outcome) {
    case WriteOutcome::Refused: return words; // Creem's own words say it
    case WriteOutcome::NotSent:
        words.text = paragraphs({Errors::tr("Nothing was sent: at Creem everything is as it was."), words.text});
        return words;
    case WriteOutcome::Unknown:
        words.text = paragraphs({Errors::tr("%1: %2", "title, reason").arg(words.title, words.text),
                                 Errors::tr("Creem may have carried it out all the same. Check before you do it "
                                            "again.")});
        words.title = Errors::tr("Nobody knows whether this was done");
        return words;
    }
    Q_UNREACHABLE();
    return words;
}
