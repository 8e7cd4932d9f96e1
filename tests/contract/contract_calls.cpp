// SPDX-License-Identifier: GPL-3.0-or-later
// Makes every call of the client against CREAMERY_CONTRACT_URL with the key CREEM_API_KEY and prints a line for each.
// Between it and a demo store stands a proxy that checks both sides. Exit code: 0 all succeeded, 1 some did not, 2 the
// environment is wrong. Started by tests/contract/run.sh.
#include "tests/support/everycall.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QUrl url(qEnvironmentVariable("CREAMERY_CONTRACT_URL"), QUrl::StrictMode);
    const auto key = ApiKey::parse(qEnvironmentVariable("CREEM_API_KEY"));
    if (!isAllowedBaseUrl(url) || !key) {
        out << "CREAMERY_CONTRACT_URL must name a server on this computer, CREEM_API_KEY a key for it\n";
        return 2;
    }
    Client client({url, {}}, *key);
    int failed = 0;
    const QList<CallReport> reports = makeEveryCall(client);
    for (const CallReport &report : reports) {
        failed += report.problem.isEmpty() ? 0 : 1;
        out << (report.problem.isEmpty() ? "ok    " : "FAIL  ") << report.call;
        if (!report.problem.isEmpty())
            out << ": " << report.problem;
        out << '\n';
    }
    out << reports.size() << " calls, " << failed << " failed\n";
    return failed == 0 && !reports.isEmpty() ? 0 : 1;
}
