// SPDX-License-Identifier: MIT
#include "graph/sandbox/lifted_passwords.h"

#include <QString>

#include <cstring>

namespace graph::sandbox {

namespace {

//! One past the closing quote of the string that opens at `at`; -1 where it never closes.
qsizetype stringEnd(const QByteArray &json, qsizetype at)
{
    for (qsizetype i = at + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return -1;
}

qsizetype afterSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r'))
        ++at;
    return at;
}

bool namesPassword(const QByteArray &json, qsizetype from, qsizetype end)
{
    const QByteArrayView name = QByteArrayView(json).sliced(from + 1, end - from - 2);
    return name == "password" || name == "newPassword" || name == "currentPassword";
}

void appendUtf8(QByteArray &bytes, char32_t c)
{
    if (c < 0x80) {
        bytes += char(c);
    } else if (c < 0x800) {
        bytes += char(0xc0 | (c >> 6));
        bytes += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        bytes += char(0xe0 | (c >> 12));
        bytes += char(0x80 | ((c >> 6) & 0x3f));
        bytes += char(0x80 | (c & 0x3f));
    } else {
        bytes += char(0xf0 | (c >> 18));
        bytes += char(0x80 | ((c >> 12) & 0x3f));
        bytes += char(0x80 | ((c >> 6) & 0x3f));
        bytes += char(0x80 | (c & 0x3f));
    }
}

//! The four hexadecimal digits at `at`; -1 for anything else.
int hexAt(const QByteArray &json, qsizetype at, qsizetype end)
{
    if (at + 4 > end)
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const char c = json[i];
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

Secret unescaped(const QByteArray &json, qsizetype from, qsizetype end)
{
    QByteArray bytes;
    bytes.reserve(end - from); // an array that grows leaves its old bytes behind
    for (qsizetype i = from; i < end; ++i) {
        if (json[i] != '\\') {
            bytes += json[i];
            continue;
        }
        const char c = ++i < end ? json[i] : '\\';
        static constexpr char letters[] = "bfnrt";
        static constexpr char meanings[] = "\b\f\n\r\t";
        if (const char *found = c ? std::strchr(letters, c) : nullptr) {
            bytes += meanings[found - letters];
            continue;
        }
        if (c != 'u') {
            bytes += c;
            continue;
        }
        const int high = hexAt(json, i + 1, end);
        if (high < 0)
            continue;
        i += 4;
        char32_t code = char32_t(high);
        if (high >= 0xd800 && high < 0xdc00 && i + 2 < end && json[i + 1] == '\\' && json[i + 2] == 'u') {
            const int low = hexAt(json, i + 3, end);
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((char32_t(high) - 0xd800) << 10) + (char32_t(low) - 0xdc00);
                i += 6;
            }
        }
        appendUtf8(bytes, code);
    }
    return Secret::take(bytes);
}

} // namespace

std::vector<SharedSecret> liftPasswords(QByteArray &json)
{
    std::vector<SharedSecret> passwords;
    QByteArray clean;
    clean.reserve(json.size());
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
        const qsizetype end = stringEnd(json, at);
        if (end < 0)
            break;
        const qsizetype colon = afterSpace(json, end);
        const qsizetype value = afterSpace(json, colon + 1);
        const bool named = namesPassword(json, at, end) && colon < json.size() && json[colon] == ':'
            && value < json.size() && json[value] == '"';
        if (!named) {
            at = end;
            continue;
        }
        const qsizetype valueEnd = stringEnd(json, value);
        if (valueEnd < 0)
            break;
        clean += QByteArrayView(json).sliced(copied, value - copied);
        clean += "\"\\u0001" + QByteArray::number(qsizetype(passwords.size())) + '"';
        passwords.push_back(std::make_shared<const Secret>(unescaped(json, value + 1, valueEnd - 1)));
        copied = at = valueEnd;
    }
    if (passwords.empty())
        return passwords;
    clean += QByteArrayView(json).sliced(copied);
    wipe(json);
    json = clean;
    return passwords;
}

SharedSecret liftedPassword(const std::vector<SharedSecret> &passwords, const QString &name)
{
    bool good = false;
    const int index = name.startsWith(QChar(1)) ? QStringView(name).sliced(1).toInt(&good) : -1;
    return good && index >= 0 && size_t(index) < passwords.size() ? passwords[size_t(index)] : nullptr;
}

} // namespace graph::sandbox
