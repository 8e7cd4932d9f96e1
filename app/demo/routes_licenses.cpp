// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "textwriter.h"
#include "validation.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QByteArray text(const Call &c, Index i, const InstanceRow &instance)
{
    const Business &b = c.store.business();
    License license = b.license(i, c.store.now());
    license.instance = b.instance(instance);
    return text::of(license);
}

struct KeyAnd
{
    Index license;
    QString second; ///< instance_name or instance_id
};

Result<KeyAnd> read(const Call &c, const char *second)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto key = checker.text("key", Need::Required);
    const auto other = checker.text(second, Need::Required);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    const auto i = c.store.licenseOfKey(*key);
    if (!i)
        return notFound(u"License key"_s);
    return KeyAnd{*i, *other};
}

Result<QByteArray> activate(const Call &c)
{
    const auto given = read(c, "instance_name");
    if (!given)
        return tl::make_unexpected(given.error());
    return c.store.activate(given->license, given->second).map([&](const InstanceRow &instance) {
        return text(c, given->license, instance);
    });
}

Result<QByteArray> validate(const Call &c)
{
    const auto given = read(c, "instance_id");
    if (!given)
        return tl::make_unexpected(given.error());
    return c.store.instanceOf(given->license, given->second).map([&](const InstanceRow &instance) {
        return text(c, given->license, instance);
    });
}

Result<QByteArray> deactivate(const Call &c)
{
    const auto given = read(c, "instance_id");
    if (!given)
        return tl::make_unexpected(given.error());
    return c.store.deactivate(given->license, given->second).map([&](const InstanceRow &instance) {
        return text(c, given->license, instance);
    });
}

Result<QByteArray> instances(const Call &c)
{
    const auto i = c.store.licenseOf(c.request.parameters.first());
    if (!i)
        return notFound(u"License"_s);
    const Business &b = c.store.business();
    const auto &rows = b.licenses[*i].instances;
    return listOf(c, qint64(rows.size()), 10,
                  [&](QByteArray &out, qint64 n) { text::append(out, b.instance(rows[rows.size() - 1 - size_t(n)])); });
}

} // namespace

void addLicenseRoutes(Routes &r)
{
    r.push_back({Method::Post, "/v1/licenses/activate", activate});
    r.push_back({Method::Post, "/v1/licenses/validate", validate});
    r.push_back({Method::Post, "/v1/licenses/deactivate", deactivate});
    r.push_back({Method::Get, "/v1/licenses/{id}/instances", instances});
}

} // namespace demo
