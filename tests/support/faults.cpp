// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include <QtEndian>

#include <array>

namespace fault {

Reply answer(int status, const QByteArray &contentType, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Because\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return {bytes + "\r\n" + body};
}

Reply json(int status, const QByteArray &body, const Headers &headers)
{
    return answer(status, "application/json", body, headers);
}

Reply html(int status, const Headers &headers)
{
    return answer(status, "text/html", "<html><body><h1>Gateway</h1></body></html>", headers);
}

Reply fin() { return {{}, Reply::Then::Close}; }
Reply rst() { return {{}, Reply::Then::Reset}; }
Reply partialStatusLine(Reply::Then then) { return {"HTTP/1.1 20", then}; }
Reply partialHeaders(Reply::Then then) { return {"HTTP/1.1 200 OK\r\nContent-Type: applic", then}; }
Reply brokenJson() { return json(200, "{\"id\": "); }

Reply shortBody(const QByteArray &body)
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size() + 10) + "\r\n\r\n" + body,
            Reply::Then::Close};
}

Reply truncatedGzip(const QByteArray &body)
{
    const QByteArray packed = gzip(body);
    return json(200, packed.left(packed.size() / 2), {{"Content-Encoding", "gzip"}});
}

Reply gzipBomb(qint64 size) { return json(200, gzip("{}" + QByteArray(size, ' ')), {{"Content-Encoding", "gzip"}}); }

Reply redirect(int status, const QUrl &to) { return json(status, "{}", {{"Location", to.toEncoded()}}); }

Reply hang() { return {}; }

Reply drip()
{
    Reply reply = json(200, QByteArray(10'000, ' '));
    reply.drip = std::chrono::milliseconds(50);
    return reply;
}

Reply tooManyHeaders()
{
    Headers headers;
    for (int i = 0; i < 101; ++i)
        headers.append({"X-Filler-" + QByteArray::number(i), "1"});
    return json(200, "{}", headers);
}

Reply malformedHeader() { return {"HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 2\r\n\r\n{}"}; }

Reply endlessBody()
{
    Reply reply{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"};
    reply.endless = true;
    return reply;
}

QByteArray gzip(const QByteArray &data)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> t{};
        for (quint32 i = 0; i < 256; ++i) {
            t[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                t[i] = (t[i] >> 1) ^ ((t[i] & 1u) ? 0xEDB88320u : 0u);
        }
        return t;
    }();
    quint32 crc = ~0u;
    for (const char c : data)
        crc = (crc >> 8) ^ table[(crc ^ quint8(c)) & 0xffu];
    const quint32 trailer[] = {qToLittleEndian(~crc), qToLittleEndian(quint32(data.size()))};
    const QByteArray zlib = qCompress(data, 9); // 4 bytes of length, 2 of header, deflate, 4 of checksum
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(6, zlib.size() - 10)
        + QByteArray(reinterpret_cast<const char *>(trailer), sizeof trailer);
}

const QList<Named> &unclear()
{
    using Then = Reply::Then;
    static const QList<Named> all{
        {"FIN", fin()},
        {"RST", rst()},
        {"partial status line, FIN", partialStatusLine(Then::Close)},
        {"partial status line, RST", partialStatusLine(Then::Reset)},
        {"partial headers, FIN", partialHeaders(Then::Close)},
        {"partial headers, RST", partialHeaders(Then::Reset)},
        {"broken JSON", brokenJson()},
        {"HTML with 200", html(200)},
        {"short body", shortBody("{\"id\":\"x\"")},
        {"truncated gzip", truncatedGzip("{\"id\":\"" + QByteArray(2000, 'x') + "\"}")},
        {"gzip bomb", gzipBomb(16LL * 1024 * 1024)},
        {"500 with HTML", html(500)},
        {"503", html(503, {{"Retry-After", "0"}})},
        {"429 with HTML", html(429, {{"Retry-After", "0"}})},
        {"endless body", endlessBody()},
        {"hang", hang()},
        {"drip", drip()},
        {"101 header fields", tooManyHeaders()},
        {"malformed header", malformedHeader()},
    };
    return all;
}

} // namespace fault
