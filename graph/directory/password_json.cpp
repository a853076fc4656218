// SPDX-License-Identifier: MIT
#include "graph/directory/password_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace graph {

namespace {

std::size_t escapedSize(char c)
{
    if (c == '"' || c == '\\')
        return 2;
    return static_cast<unsigned char>(c) < 0x20 ? 6 : 1;
}

char *escape(char *out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (escapedSize(c)) {
    case 2:
        *out++ = '\\';
        *out++ = c;
        return out;
    case 6:
        std::copy_n("\\u00", 4, out);
        out[4] = hex[(c >> 4) & 0xf];
        out[5] = hex[c & 0xf];
        return out + 6;
    default:
        *out++ = c;
        return out;
    }
}

} // namespace

SharedSecret withPassword(const QJsonObject &fields, const Secret &password, bool changeAtNextSignIn)
{
    QByteArray head = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    head.chop(1); // the closing brace
    if (!fields.isEmpty())
        head.append(',');
    head.append("\"passwordProfile\":{\"forceChangePasswordNextSignIn\":");
    head.append(changeAtNextSignIn ? "true" : "false");
    head.append(",\"password\":\"");
    static constexpr std::string_view tail = "\"}}";

    const std::string_view clear = password.reveal();
    std::size_t size = static_cast<std::size_t>(head.size()) + tail.size();
    for (const char c : clear)
        size += escapedSize(c);
    return std::make_shared<const Secret>(Secret::made(size, [&](char *out) {
        std::memcpy(out, head.constData(), static_cast<std::size_t>(head.size()));
        out += head.size();
        for (const char c : clear)
            out = escape(out, c);
        std::memcpy(out, tail.data(), tail.size());
    }));
}

} // namespace graph
