// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwriter.h"

#include <charconv>

namespace demo::text {

void append(QByteArray &out, const QString &s)
{
    const QByteArray utf8 = s.toUtf8(); // a lone surrogate becomes U+FFFD here
    out.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + from, i - from);
        from = i + 1;
        constexpr char hex[] = "0123456789abcdef";
        switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        default: out.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]); break;
        }
    }
    out.append(utf8.constData() + from, utf8.size() - from);
    out.append('"');
}

void append(QByteArray &out, bool b) { out.append(b ? "true" : "false"); }

void append(QByteArray &out, qint64 n)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    out.append(digits, end - digits);
}

void append(QByteArray &out, double n)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    out.append(digits, end - digits);
}

void append(QByteArray &out, const QDateTime &t)
{
    out.append('"').append(t.toUTC().toString(Qt::ISODateWithMs).toLatin1()).append('"');
}

void append(QByteArray &out, const QJsonObject &o) { out.append(QJsonDocument(o).toJson(QJsonDocument::Compact)); }

void append(QByteArray &out, const Subscription &s)
{
    QByteArray mode = "\"mode\":";
    append(mode, s.mode.wire());
    mode.append(',');
    QByteArray items = "\"items\":[";
    for (const SubscriptionItem &item : s.items.value_or(QList<SubscriptionItem>())) {
        appendRecord(items, item, mode);
        items.append(',');
    }
    if (items.endsWith(','))
        items.chop(1);
    items.append("],");
    Subscription rest = s;
    rest.items.reset();
    appendRecord(out, rest, items);
}

namespace {

template <class E> const char *name(E value)
{
    for (const auto &[candidate, text] : json::enumNames<E>) {
        if (candidate == value)
            return text;
    }
    Q_UNREACHABLE();
    return "";
}

} // namespace

void appendTransaction(QByteArray &out, const Business &b, Index i)
{
    const TransactionRow &row = b.transactions[i];
    out.append(R"({"id":")");
    b.ids.append(out, Kind::Transaction, i);
    out.append(R"(","object":"transaction","mode":")").append(name(b.options.mode));
    out.append(R"(","amount":)");
    append(out, row.amount);
    out.append(R"(,"amount_paid":)");
    append(out, row.amountPaid());
    out.append(R"(,"discount_amount":)");
    append(out, row.discount);
    out.append(R"(,"currency":")").append(currencies[row.currency]);
    out.append(R"(","type":")");
    out.append(name(row.subscription == none ? TransactionType::Payment : TransactionType::Invoice));
    out.append(R"(","tax_country":")").append(row.country.data(), 2);
    out.append(R"(","tax_amount":)");
    append(out, row.tax);
    out.append(R"(,"status":")").append(name(row.status));
    out.append(R"(","refunded_amount":)");
    append(out, row.refunded);
    out.append(R"(,"order":")");
    b.ids.append(out, Kind::Order, row.order);
    if (row.subscription == none) {
        out.append(R"(","subscription":null,"customer":")");
    } else {
        out.append(R"(","subscription":")");
        b.ids.append(out, Kind::Subscription, row.subscription);
        out.append(R"(","customer":")");
    }
    b.ids.append(out, Kind::Customer, row.customer);
    out.append(R"(","description":")").append(description(row.reason));
    if (row.periodStart != 0) {
        out.append(R"(","period_start":)");
        append(out, row.periodStart);
        out.append(R"(,"period_end":)");
        append(out, row.periodEnd);
        out.append(R"(,"created_at":)");
    } else {
        out.append(R"(","created_at":)");
    }
    append(out, row.createdAt);
    out.append('}');
}

} // namespace demo::text
