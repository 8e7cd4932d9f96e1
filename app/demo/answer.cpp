// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include "textwriter.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace demo {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK"_ba;
    case 400: return "Bad Request"_ba;
    case 401: return "Unauthorized"_ba;
    case 403: return "Forbidden"_ba;
    case 404: return "Not Found"_ba;
    case 409: return "Conflict"_ba;
    case 429: return "Too Many Requests"_ba;
    default: return "Error"_ba;
    }
}

Answer errorAnswer(const Problem &problem, qint64 now)
{
    Answer answer;
    answer.status = problem.status;
    answer.body = "{\"trace_id\":"_ba;
    text::append(answer.body, QUuid::createUuid().toString(QUuid::WithoutBraces));
    answer.body.append(",\"status\":");
    text::append(answer.body, qint64(problem.status));
    answer.body.append(",\"error\":");
    text::append(answer.body, QString::fromLatin1(reasonPhrase(problem.status)));
    answer.body.append(",\"message\":");
    text::append(answer.body, QList<QString>(problem.messages));
    answer.body.append(",\"timestamp\":");
    text::append(answer.body, now);
    answer.body.append('}');
    return answer;
}

} // namespace demo
