// SPDX-License-Identifier: MIT
#include "graph/sandbox/http_message.h"

#include <QJsonDocument>

namespace graph::sandbox {

QByteArray headerIn(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QUrlQuery HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QUrlQuery() : formFields(target.mid(mark + 1));
}

QUrlQuery HttpRequest::form() const
{
    const QByteArray type = header("Content-Type").toLower();
    return type.startsWith("application/x-www-form-urlencoded") ? formFields(body) : QUrlQuery();
}

QUrlQuery formFields(const QByteArray &encoded)
{
    QByteArray plain;
    for (QByteArray field : encoded.split('&')) {
        field.replace('+', "%20");
        // QUrlQuery keeps `%24select` and `$select` apart; many clients encode the name, and the service reads both.
        qsizetype mark = field.indexOf('=');
        for (qsizetype at = 0; (at = field.indexOf("%24", at)) >= 0 && (mark < 0 || at < mark); mark -= 2)
            field.replace(at, 3, "$");
        plain += (plain.isEmpty() ? "" : "&") + field;
    }
    return QUrlQuery(QString::fromUtf8(plain));
}

QString field(const QUrlQuery &fields, const QString &name)
{
    return fields.queryItemValue(name, QUrl::FullyDecoded);
}

HttpAnswer::HttpAnswer(int status_, QByteArray contentType, QByteArray body_)
    : status(status_)
    , body(std::move(body_))
{
    if (!contentType.isEmpty())
        headers.emplace_back("Content-Type", std::move(contentType));
}

void HttpAnswer::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    headers.emplace_back(name, value);
}

HttpAnswer HttpAnswer::json(int status, const QJsonObject &object)
{
    return HttpAnswer(status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpAnswer HttpAnswer::html(int status, const QString &page)
{
    HttpAnswer answer(status, "text/html; charset=utf-8", page.toUtf8());
    answer.setHeader("Cache-Control", "no-store");
    return answer;
}

HttpAnswer HttpAnswer::redirect(const QByteArray &location)
{
    HttpAnswer answer(302, {}, {});
    answer.setHeader("Location", location);
    answer.setHeader("Cache-Control", "no-store");
    return answer;
}

HttpAnswer HttpAnswer::empty(int status)
{
    return HttpAnswer(status, {}, {});
}

} // namespace graph::sandbox
