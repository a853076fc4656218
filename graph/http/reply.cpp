// SPDX-License-Identifier: MIT
#include "graph/http/reply.h"

namespace graph {

Reply::Reply(int status, Headers headers, QByteArray body)
    : m_status(status)
    , m_headers(std::move(headers))
    , m_body(std::move(body))
{
}

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<QByteArray> Reply::headerList(const QByteArray &name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QString Reply::requestId() const
{
    for (const char *name : {"request-id", "x-ms-request-id", "client-request-id"}) {
        const QByteArray value = header(name);
        if (!value.isEmpty())
            return QString::fromLatin1(value);
    }
    return {};
}

} // namespace graph
