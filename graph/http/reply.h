// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/request.h"

namespace graph {

//! A whole answer with its status: the transport has checked that nothing of it is missing.
class Reply {
public:
    Reply(int status, Headers headers, QByteArray body);

    int status() const { return m_status; }
    bool success() const { return m_status >= 200 && m_status < 300; }
    const Headers &headers() const { return m_headers; }
    const QByteArray &body() const { return m_body; }
    //! First header of that name, compared without case.
    QByteArray header(const QByteArray &name) const;
    //! All of that name (`WWW-Authenticate` may come several times).
    QList<QByteArray> headerList(const QByteArray &name) const;
    //! The answer's `request-id`, else the `client-request-id`.
    QString requestId() const;

private:
    int m_status;
    Headers m_headers;
    QByteArray m_body;
};

} // namespace graph
