// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/json_lines.h"

#include <algorithm>

namespace wizard {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

//! Where the first character after blanks from `at` is.
qsizetype skipBlanks(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isBlank(json[at]))
        ++at;
    return at;
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8() + '"';
}

} // namespace

int JsonLines::ofOffset(qsizetype offset) const
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, m_json.size());
    return 1 + int(std::count(m_json.cbegin(), m_json.cbegin() + end, '\n'));
}

qsizetype JsonLines::offsetOfId(const QString &id, int skip) const
{
    const QByteArray key = QByteArrayLiteral("\"id\"");
    const QByteArray value = quoted(id);
    for (qsizetype at = m_json.indexOf(key); at >= 0; at = m_json.indexOf(key, at + 1)) {
        qsizetype after = skipBlanks(m_json, at + key.size());
        if (after >= m_json.size() || m_json[after] != ':')
            continue;
        after = skipBlanks(m_json, after + 1);
        if (QByteArrayView(m_json).sliced(after).startsWith(value) && skip-- == 0)
            return at;
    }
    return -1;
}

int JsonLines::ofId(const QString &id, int skip) const
{
    return ofOffset(offsetOfId(id, skip));
}

int JsonLines::ofKey(const QString &key) const
{
    const QByteArray name = quoted(key);
    for (qsizetype at = m_json.indexOf(name); at >= 0; at = m_json.indexOf(name, at + 1)) {
        const qsizetype after = skipBlanks(m_json, at + name.size());
        if (after < m_json.size() && m_json[after] == ':')
            return ofOffset(at);
    }
    return 1;
}

int JsonLines::ofString(const QString &text, const QString &afterId) const
{
    const qsizetype from = afterId.isEmpty() ? 0 : std::max<qsizetype>(offsetOfId(afterId, 0), 0);
    return ofOffset(m_json.indexOf(quoted(text), from));
}

} // namespace wizard
