// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

int runContract(QList<CallReport> (*calls)(Client &client))
{
    QTextStream out(stdout);
    const QUrl url(qEnvironmentVariable("CREAMERY_CONTRACT_URL"), QUrl::StrictMode);
    const auto key = ApiKey::parse(qEnvironmentVariable("CREEM_API_KEY"));
    if (!isAllowedBaseUrl(url) || !key) {
        out << "CREAMERY_CONTRACT_URL must name a server on this computer, CREEM_API_KEY a key for it\n";
        return 2;
    }
    Client client({url, {}}, *key);
    int failed = 0;
    const QList<CallReport> reports = calls(client);
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
