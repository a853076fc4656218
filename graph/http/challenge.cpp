// SPDX-License-Identifier: MIT
#include "graph/http/challenge.h"

#include <vector>

namespace graph {

namespace {

//! RFC 9110 section 11.6.1, read leniently: schemes and `name=value` pairs in one list, commas between.
class Challenge {
public:
    QByteArray scheme;
    QByteArray error;
    QByteArray claims;
};

class Reader {
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {
    }

    std::vector<Challenge> all()
    {
        while (m_at < m_text.size()) {
            skip(" \t\r\n,");
            const QByteArray word = token();
            if (word.isEmpty()) {
                ++m_at; // nothing that belongs here: step over it
                continue;
            }
            const qsizetype back = m_at;
            skip(" \t");
            if (m_at < m_text.size() && m_text.at(m_at) == '=' && !m_found.empty()) {
                ++m_at;
                skip(" \t");
                keep(word, value());
            } else {
                m_at = back;
                m_found.push_back({});
                m_found.back().scheme = word.toLower();
            }
        }
        return m_found;
    }

private:
    void skip(const char *what)
    {
        while (m_at < m_text.size() && QByteArray(what).contains(m_text.at(m_at)))
            ++m_at;
    }

    QByteArray token()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !QByteArray(" \t\r\n,=\"").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QByteArray value()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != '"') {
            // Unquoted Base64 may end in '='.
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !QByteArray(" \t\r\n,").contains(m_text.at(m_at)))
                ++m_at;
            return m_text.mid(from, m_at - from);
        }
        QByteArray out;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            out.append(m_text.at(m_at));
        }
        ++m_at;
        return out;
    }

    void keep(const QByteArray &name, const QByteArray &value)
    {
        if (name.compare("error", Qt::CaseInsensitive) == 0)
            m_found.back().error = value;
        else if (name.compare("claims", Qt::CaseInsensitive) == 0)
            m_found.back().claims = value;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    std::vector<Challenge> m_found;
};

} // namespace

QByteArray claimsChallenge(const Reply &reply)
{
    const QList<QByteArray> headers = reply.headerList("WWW-Authenticate");
    for (const QByteArray &header : headers) {
        for (const Challenge &challenge : Reader(header).all()) {
            if (challenge.scheme == "bearer" && challenge.error == "insufficient_claims" && !challenge.claims.isEmpty())
                return challenge.claims;
        }
    }
    return {};
}

} // namespace graph
