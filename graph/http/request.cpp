// SPDX-License-Identifier: MIT
#include "graph/http/request.h"

#include <QJsonDocument>

namespace graph {

Request::Request(QByteArray method, QUrl url)
    : m_method(std::move(method))
    , m_url(std::move(url))
{
}

bool Request::repeatable() const
{
    switch (m_repeat) {
    case Repeat::Always:
        return true;
    case Repeat::Never:
        return false;
    case Repeat::ByMethod:
        break;
    }
    // RFC 9110 section 9.2.2, plus PATCH: every PATCH of ours sets absolute values.
    return m_method == "GET" || m_method == "HEAD" || m_method == "PUT" || m_method == "DELETE" || m_method == "PATCH";
}

bool Request::writes() const
{
    return m_method != "GET" && m_method != "HEAD";
}

void Request::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    m_headers.emplace_back(name, value);
}

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void Request::setBody(QByteArray contentType, SharedSecret body)
{
    m_contentType = std::move(contentType);
    m_body = std::move(body);
}

void Request::setJson(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    setBody("application/json", std::make_shared<const Secret>(Secret::take(json)));
}

void Request::setAuth(Auth auth, QStringList scopes)
{
    m_auth = auth;
    m_scopes = std::move(scopes);
}

} // namespace graph
