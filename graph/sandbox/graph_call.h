// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/context.h"
#include "graph/sandbox/http_message.h"
#include "graph/secret.h"

#include <QJsonArray>

#include <initializer_list>

namespace graph::sandbox {

//! One answer of Graph before ids and dates are put in; the same for a request of its own and an item of a batch.
class GraphAnswer {
public:
    int status = 200;
    HeaderList headers;
    QJsonObject body;
    QByteArray text; //!< text/plain, in place of JSON

    static GraphAnswer ok(QJsonObject body);
    static GraphAnswer created(QJsonObject body);
    static GraphAnswer noContent();
    //! The shape of contract C3.
    static GraphAnswer error(int status, const char *code, const QString &message);
    //! The same with one entry of `details`.
    static GraphAnswer error(
        int status, const char *code, const QString &message, const char *detailCode, const QString &target);

    static GraphAnswer forbidden();
    static GraphAnswer notFound(const QString &what);
    static GraphAnswer badRequest(const QString &message);
    static GraphAnswer wrongMethod();
    static GraphAnswer wrongSegment(const QString &segment);
};

//! One call of Graph by somebody signed in.
class GraphCall {
public:
    QByteArray method;
    QStringList path; //!< decoded segments after the version
    QUrlQuery query;
    HeaderList headers;
    QJsonObject body;
    bool hasBody = false;
    bool bodyBroken = false; //!< not a JSON object
    std::vector<SharedSecret> passwords; //!< lifted out of the body, which names them "\1N"

    Company *company = nullptr;
    Person *me = nullptr;
    QStringList permissions; //!< of the token

    QString option(const char *name) const { return field(query, QString::fromLatin1(name)); }
    bool has(const char *name) const { return query.hasQueryItem(QString::fromLatin1(name)); }
    bool eventual() const { return headerIn(headers, "ConsistencyLevel").toLower() == "eventual"; }
    bool counts() const { return option("$count") == QLatin1String("true"); }
    //! True where the token carries one of these.
    bool may(std::initializer_list<const char *> anyOf) const;
    //! True where the caller holds one of these roles.
    bool is(std::initializer_list<const char *> anyRole) const;
};

} // namespace graph::sandbox
