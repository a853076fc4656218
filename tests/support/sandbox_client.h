// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace test {

using FormFields = QList<QPair<QString, QString>>;

//! `a=b&c=d`, everything but letters and digits percent-encoded.
inline QByteArray encodedForm(const FormFields &fields)
{
    QByteArray encoded;
    for (const auto &[name, value] : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

//! What came back over the wire.
class WireAnswer {
public:
    int status = 0; //!< 0: no answer
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray values() const { return json().value(QLatin1String("value")).toArray(); }
    QString text(const char *name) const { return json().value(QLatin1String(name)).toString(); }
    //! `error.code` of Graph.
    QString errorCode() const
    {
        return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }
    QString errorMessage() const
    {
        return json().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    }
    //! The first AADSTS number of an identity error.
    int aadsts() const { return json().value(QLatin1String("error_codes")).toArray().at(0).toInt(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

//! A plain HTTP client for tests of the wire: follows nothing, retries nothing, waits in the test's event loop.
class SandboxClient {
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    WireAnswer send(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const Headers &headers = {})
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, body));
        REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        WireAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.headers = reply->rawHeaderPairs();
        answer.body = reply->readAll();
        return answer;
    }

    WireAnswer get(const QUrl &url, const Headers &headers = {}) { return send("GET", url, {}, headers); }

    WireAnswer post(const QUrl &url, const FormFields &fields)
    {
        return send("POST", url, encodedForm(fields), {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    WireAnswer json(const QByteArray &method, const QUrl &url, const QJsonObject &body, Headers headers = {})
    {
        headers.emplaceBack("Content-Type", "application/json");
        return send(method, url, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }

private:
    QNetworkAccessManager m_manager;
};

} // namespace test
