// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/pipeline.h"
#include "graph/identity/session.h"
#include "graph/one_shot.h"
#include "graph/utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace test {

//! A tenant in memory as the last policy of a pipeline: just enough of Graph for creating a user, with room for faults
//! at the POST. The classes above it are the real ones.
class FakeTenant {
public:
    class Person {
    public:
        QString id;
        QString upn;
        QString name;
        QDateTime created;
        QDateTime deleted;
    };
    using Answer = std::optional<graph::Result<graph::Reply>>;
    //! What happens to one POST /users: an answer of its own, or nothing for the ordinary way. `commit` makes the user.
    using Fault = std::function<Answer(const std::function<void()> &commit)>;

    std::vector<Person> users;
    std::vector<Person> deleted;
    std::deque<Fault> posts; //!< taken from the front, one a POST
    std::shared_ptr<graph::OneShot<graph::Done>> hold; //!< a POST waits for it before it is looked at
    std::shared_ptr<graph::OneShot<graph::Done>> holdReads; //!< the same for GET
    std::vector<graph::Request> requests;
    QStringList passwords; //!< of each POST, in order: invented by the test's own random, nobody's secret
    QStringList roles{QStringLiteral("fe930be7-5e62-47db-91af-98c3a49a38b1")};
    QString federated = QStringLiteral("login.contoso.com");
    std::optional<graph::Error> reading; //!< every GET fails with this
    graph::SharedClock clock;

    qsizetype count(const char *method, const char *part) const
    {
        return std::count_if(requests.begin(), requests.end(), [&](const graph::Request &r) {
            return r.method() == method && r.url().toString().contains(QLatin1String(part));
        });
    }
    bool has(const QString &upn) const
    {
        return std::any_of(users.begin(), users.end(), [&](const Person &p) { return same(p.upn, upn); });
    }
    static bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

    static graph::Reply json(int status, const QJsonObject &object)
    {
        graph::Headers headers{
            {"Content-Type", "application/json"}, {"request-id", "11111111-0000-0000-0000-000000000000"}};
        return graph::Reply(status, std::move(headers), QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    static graph::Reply failure(int status, const char *code, const char *message, const char *target = nullptr,
        const char *detailCode = nullptr)
    {
        QJsonObject error{
            {QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("message"), QLatin1String(message)}};
        if (target)
            error.insert(QStringLiteral("details"),
                QJsonArray{QJsonObject{{QStringLiteral("code"), QLatin1String(detailCode)},
                    {QStringLiteral("message"), QLatin1String(message)},
                    {QStringLiteral("target"), QLatin1String(target)}}});
        return json(status, QJsonObject{{QStringLiteral("error"), error}});
    }
    //! The service's exact answer to an address in use (contract C3).
    static graph::Reply conflict()
    {
        return failure(400, "Request_BadRequest",
            "Another object with the same value for property userPrincipalName already exists.", "userPrincipalName",
            "ObjectConflict");
    }
    static graph::Reply weakPassword()
    {
        return failure(400, "Request_BadRequest",
            "The specified password does not comply with password complexity requirements. Please provide a different "
            "password.");
    }
    static graph::Reply forbidden()
    {
        return failure(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
    }

    QJsonObject shown(const Person &person) const
    {
        QJsonObject object{{QStringLiteral("id"), person.id}, {QStringLiteral("userPrincipalName"), person.upn},
            {QStringLiteral("displayName"), person.name}, {QStringLiteral("accountEnabled"), true},
            {QStringLiteral("userType"), QStringLiteral("Member")},
            {QStringLiteral("createdDateTime"), person.created.toString(Qt::ISODate)}};
        if (person.deleted.isValid())
            object.insert(QStringLiteral("deletedDateTime"), person.deleted.toString(Qt::ISODate));
        return object;
    }

    QDateTime now() const
    {
        return QDateTime::fromMSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::milliseconds>(clock->now().time_since_epoch()).count(),
            graph::utc());
    }

    graph::Result<graph::Reply> post(const graph::Request &request)
    {
        const QByteArray body(request.body()->reveal().data(), static_cast<qsizetype>(request.body()->size()));
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        const QString upn = object.value(QLatin1String("userPrincipalName")).toString();
        passwords.append(
            object.value(QLatin1String("passwordProfile")).toObject().value(QLatin1String("password")).toString());
        Person person;
        person.id = QStringLiteral("00000000-0000-0000-0000-%1").arg(users.size() + 1, 12, 10, QLatin1Char('0'));
        person.upn = upn;
        person.name = object.value(QLatin1String("displayName")).toString();
        person.created = now();
        const auto commit = [&] { users.push_back(person); };
        if (!posts.empty()) {
            const Fault fault = std::move(posts.front());
            posts.pop_front();
            if (Answer answer = fault(commit))
                return std::move(*answer);
        }
        if (has(upn))
            return conflict();
        commit();
        return json(201, shown(person));
    }

    graph::Result<graph::Reply> get(const QUrl &url) const
    {
        if (reading)
            return *reading;
        const QString path = url.path(QUrl::FullyDecoded);
        const auto list = [](const QJsonArray &values) {
            return json(200, QJsonObject{{QStringLiteral("value"), values}});
        };
        if (path.contains(QLatin1String("/organization"))) {
            const auto domain = [this](const char *name, bool isDefault, bool initial) {
                return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                    {QStringLiteral("isDefault"), isDefault}, {QStringLiteral("isInitial"), initial},
                    {QStringLiteral("type"),
                        federated == QLatin1String(name) ? QStringLiteral("Federated") : QStringLiteral("Managed")}};
            };
            return list({QJsonObject{{QStringLiteral("id"), QStringLiteral("72f988bf-0000-0000-0000-2d7cd011db47")},
                {QStringLiteral("displayName"), QStringLiteral("Contoso")},
                {QStringLiteral("verifiedDomains"),
                    QJsonArray{domain("contoso.com", true, false), domain("login.contoso.com", false, false),
                        domain("contoso.onmicrosoft.com", false, true)}}}});
        }
        if (path.contains(QLatin1String("/memberOf"))) {
            QJsonArray values;
            for (const QString &role : roles)
                values.append(
                    QJsonObject{{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.directoryRole")},
                        {QStringLiteral("id"), QStringLiteral("r")}, {QStringLiteral("roleTemplateId"), role},
                        {QStringLiteral("displayName"),
                            role.startsWith(QLatin1String("fe93")) ? QStringLiteral("User Administrator")
                                                                   : QStringLiteral("Global Reader")}});
            return list(values);
        }
        const QString filter = QUrlQuery(url).queryItemValue(QStringLiteral("$filter"), QUrl::FullyDecoded);
        if (path.contains(QLatin1String("/deletedItems"))) {
            QJsonArray values;
            for (const Person &person : deleted)
                values.append(shown(person));
            return list(values);
        }
        if (path.endsWith(QLatin1String("/users"))) {
            QJsonArray values;
            for (const Person &person : users) {
                if (filter.isEmpty() || filter.contains(person.upn, Qt::CaseInsensitive))
                    values.append(shown(person));
            }
            return list(values);
        }
        for (const Person &person : users) {
            if (path.contains(person.upn, Qt::CaseInsensitive) || path.endsWith(person.id))
                return json(200, shown(person));
        }
        return failure(404, "Request_ResourceNotFound", "Resource does not exist.");
    }
};

class FakeTenantPolicy : public graph::Policy {
public:
    explicit FakeTenantPolicy(std::shared_ptr<FakeTenant> tenant)
        : m_tenant(std::move(tenant))
    {
    }
    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next, std::stop_token stop) const override
    {
        const auto tenant = m_tenant;
        tenant->requests.push_back(request);
        if (stop.stop_requested())
            co_return graph::Error(graph::Fault::Cancelled);
        if (request.method() != "POST") {
            if (const auto hold = tenant->holdReads) {
                const std::optional<graph::Done> released = co_await hold->wait(stop);
                if (!released)
                    co_return graph::Error(graph::Fault::Cancelled);
            }
            graph::Result<graph::Reply> answer = tenant->get(request.url());
            co_return answer;
        }
        if (const auto hold = tenant->hold) {
            const std::optional<graph::Done> released = co_await hold->wait(stop);
            if (!released)
                co_return graph::Error(graph::Fault::Cancelled).withSent(true); // as the transport says it
        }
        graph::Result<graph::Reply> answer = tenant->post(request);
        co_return answer;
    }

private:
    std::shared_ptr<FakeTenant> m_tenant;
};

//! Tokens as they are granted or not.
class FakeTokens : public graph::TokenSource {
public:
    std::optional<graph::Error> refusal;
    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed, std::stop_token) const override
    {
        const std::optional<graph::Error> no = refusal;
        if (no)
            co_return *no;
        co_return std::make_shared<const graph::Secret>(std::string_view("token"));
    }
};

inline graph::Session sessionOf(const std::shared_ptr<FakeTenant> &tenant, std::shared_ptr<FakeTokens> tokens,
    const char *user = "00000000-0000-0000-0000-0000000000aa")
{
    graph::Policies policies;
    policies.push_back(std::make_unique<FakeTenantPolicy>(tenant));
    const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    return graph::Session(
        graph::Account(graph::Cloud::Global, graph::TenantId(QStringLiteral("72f988bf-0000-0000-0000-2d7cd011db47")),
            graph::UserId(QLatin1String(user)), QStringLiteral("admin@contoso.com"), QStringLiteral("Admin")),
        endpoints, std::move(tokens), graph::Directory(endpoints, graph::Pipeline(std::move(policies)), tenant->clock));
}

} // namespace test
