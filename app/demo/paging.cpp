// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"

#include "textwriter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace demo {

Result<PageRequest> pageOf(const Call &call, int defaultSize)
{
    PageRequest page{1, defaultSize};
    QStringList problems;
    const auto read = [&](const QString &name, qint64 &value) {
        if (!call.request.has(name))
            return;
        bool ok = false;
        value = call.request.parameter(name).toLongLong(&ok);
        if (!ok)
            problems.append(name + u" must be a number conforming to the specified constraints"_s);
        else if (value < 1)
            problems.append(name + u" must not be less than 1"_s);
    };
    read(u"page_number"_s, page.number);
    read(u"page_size"_s, page.size);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    page.size = std::min<qint64>(page.size, call.pageCap);
    page.number = std::min<qint64>(page.number, std::numeric_limits<qint32>::max()); // number × size must fit
    return page;
}

void appendPagination(QByteArray &out, const PageRequest &page, qint64 total)
{
    const qint64 pages = (total + page.size - 1) / page.size;
    out.append("{\"total_records\":");
    text::append(out, total);
    out.append(",\"total_pages\":");
    text::append(out, pages);
    out.append(",\"current_page\":");
    text::append(out, page.number);
    out.append(",\"next_page\":");
    if (page.number < pages)
        text::append(out, page.number + 1);
    else
        out.append("null");
    out.append(",\"prev_page\":");
    if (page.number > 1 && pages > 0)
        text::append(out, std::min(page.number - 1, pages));
    else
        out.append("null");
    out.append('}');
}

} // namespace demo
