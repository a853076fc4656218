// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace graph::sandbox {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

//! The first header of that name, compared without case; empty where there is none.
QByteArray headerIn(const HeaderList &headers, const QByteArray &name);

//! One request as it came over the wire.
class HttpRequest {
public:
    QByteArray method;
    QByteArray target; //!< as sent: path and query, percent-encoded
    HeaderList headers;
    QByteArray body; //!< chunks already joined
    bool keepAlive = true;

    QByteArray header(const QByteArray &name) const { return headerIn(headers, name); }
    //! The path as sent, percent-encoded, without the query.
    QByteArray path() const;
    //! Query parameters, decoded ('+' is a space, as browsers and form encoders send it).
    QUrlQuery query() const;
    //! Body parameters of application/x-www-form-urlencoded; empty for any other content type.
    QUrlQuery form() const;
};

//! Decodes `a=b&c=d`, '+' as a space.
QUrlQuery formFields(const QByteArray &encoded);
//! One decoded value of such fields.
QString field(const QUrlQuery &fields, const QString &name);

//! One answer before it goes out; the server adds Date, Content-Length and Connection.
class HttpAnswer {
public:
    HttpAnswer(int status, QByteArray contentType, QByteArray body);

    int status = 200;
    HeaderList headers;
    QByteArray body;

    void setHeader(const QByteArray &name, const QByteArray &value);
    static HttpAnswer json(int status, const QJsonObject &object);
    static HttpAnswer html(int status, const QString &page);
    static HttpAnswer redirect(const QByteArray &location);
    static HttpAnswer empty(int status);
};

} // namespace graph::sandbox
