// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/support/sandbox_rig.h"

namespace {

const QString admin = QStringLiteral("admin@contoso.com");

QJsonObject newUser(int number)
{
    const QString alias = QStringLiteral("made%1").arg(number);
    return {{QStringLiteral("accountEnabled"), true}, {QStringLiteral("displayName"), alias},
        {QStringLiteral("mailNickname"), alias},
        {QStringLiteral("userPrincipalName"), alias + QStringLiteral("@contoso.com")},
        {QStringLiteral("passwordProfile"),
            QJsonObject{{QStringLiteral("password"), QStringLiteral("Tq7#mZ2!vKx9Lp4&%1").arg(number)}}}};
}

QJsonObject item(const QString &id, const char *method, const QString &url, const QJsonObject &body = {})
{
    QJsonObject request{
        {QStringLiteral("id"), id}, {QStringLiteral("method"), QLatin1String(method)}, {QStringLiteral("url"), url}};
    if (!body.isEmpty()) {
        request.insert(QStringLiteral("body"), body);
        request.insert(QStringLiteral("headers"),
            QJsonObject{{QStringLiteral("Content-Type"), QStringLiteral("application/json")}});
    }
    return request;
}

QMap<QString, QJsonObject> byId(const test::WireAnswer &answer)
{
    QMap<QString, QJsonObject> responses;
    for (const QJsonValue &value : answer.json().value(QLatin1String("responses")).toArray())
        responses.insert(value.toObject().value(QLatin1String("id")).toString(), value.toObject());
    return responses;
}

} // namespace

TEST_CASE("tokens are asked for before anything else", "[sandbox]")
{
    test::SandboxRig rig;
    const test::WireAnswer none = rig.client().get(rig.endpoints().v1(QStringLiteral("me")));
    CHECK(none.status == 401);
    CHECK(none.errorCode() == QStringLiteral("InvalidAuthenticationToken"));
    CHECK(none.errorMessage() == QStringLiteral("Access token is empty."));
    CHECK(rig.graph("GET", QStringLiteral("me"), "garbled").status == 401);
}

TEST_CASE("the organisation is told as far as the permission goes", "[sandbox]")
{
    test::SandboxRig rig;
    const test::WireAnswer little =
        rig.graph("GET", QStringLiteral("organization"), rig.token(admin, {QStringLiteral("User.Read")}));
    REQUIRE(little.status == 200);
    const QJsonObject one = little.values().at(0).toObject();
    CHECK(one.value(QLatin1String("displayName")).toString() == QStringLiteral("Contoso, Ltd"));
    CHECK(one.value(QLatin1String("createdDateTime")).isNull());
    QStringList names;
    for (const QJsonValue &domain : one.value(QLatin1String("verifiedDomains")).toArray())
        names.append(domain.toObject().value(QLatin1String("name")).toString());
    CHECK(names
        == QStringList{QStringLiteral("contoso.com"), QStringLiteral("contoso.onmicrosoft.com"),
            QStringLiteral("fed.contoso.com")});
    const test::WireAnswer full =
        rig.graph("GET", QStringLiteral("organization"), rig.token(admin, {QStringLiteral("Organization.Read.All")}));
    CHECK(!full.values().at(0).toObject().value(QLatin1String("createdDateTime")).isNull());
}

TEST_CASE("my roles are named only to who may read roles", "[sandbox]")
{
    test::SandboxRig rig;
    const auto role = [](const test::WireAnswer &answer) {
        for (const QJsonValue &value : answer.values()) {
            if (value.toObject().value(QLatin1String("@odata.type"))
                == QStringLiteral("#microsoft.graph.directoryRole"))
                return value.toObject();
        }
        return QJsonObject();
    };
    const QByteArray little = rig.token(admin, {QStringLiteral("User.Read")});
    const QJsonObject limited = role(rig.graph("GET", QStringLiteral("me/memberOf"), little));
    CHECK(!limited.value(QLatin1String("id")).toString().isEmpty());
    CHECK(limited.value(QLatin1String("roleTemplateId")).isNull());
    const QByteArray more =
        rig.token(admin, {QStringLiteral("User.Read"), QStringLiteral("RoleManagement.Read.Directory")});
    CHECK(role(rig.graph("GET", QStringLiteral("me/memberOf"), more)).value(QLatin1String("roleTemplateId")).toString()
        == QStringLiteral("62e90394-69f5-4237-9190-012177145e10"));
    const QString cast = QStringLiteral("me/memberOf/microsoft.graph.directoryRole");
    CHECK(rig.graph("GET", cast, more).status == 400);
    const test::WireAnswer typed =
        rig.graph("GET", cast + QStringLiteral("?$count=true"), more, {}, {{"ConsistencyLevel", "eventual"}});
    CHECK(typed.values().size() == 1);
    CHECK(rig.graph("GET", QStringLiteral("directoryRoles"), more).values().size() == 5);
    CHECK(rig.graph("GET", QStringLiteral("directoryRoles"), little).status == 403);
    const QString id = rig.graph("GET", QStringLiteral("me"), more).text("id");
    CHECK(
        rig.graph("GET",
               QStringLiteral("roleManagement/directory/roleAssignments?$filter=principalId%20eq%20'%1'").arg(id), more)
            .values()
            .size()
        == 1);
}

TEST_CASE("a domain is added, proven and used", "[sandbox]")
{
    test::SandboxRig rig;
    const QStringList wanted{QStringLiteral("Domain.ReadWrite.All"), QStringLiteral("User.ReadWrite.All")};
    const QByteArray token = rig.token(admin, wanted);
    CHECK(rig.graph("GET", QStringLiteral("domains"), token).values().size() == 4);
    const QJsonObject shop{{QStringLiteral("id"), QStringLiteral("new-contoso.com")}};
    const test::WireAnswer added = rig.graph("POST", QStringLiteral("domains"), token, shop);
    CHECK(added.status == 201);
    CHECK(!added.json().value(QLatin1String("isVerified")).toBool(true));
    const test::WireAnswer twice = rig.graph("POST", QStringLiteral("domains"), token, shop);
    CHECK(twice.status == 400);
    CHECK(twice.json()
              .value(QLatin1String("error"))
              .toObject()
              .value(QLatin1String("details"))
              .toArray()
              .at(0)
              .toObject()
              .value(QLatin1String("target"))
              .toString()
        == QStringLiteral("id"));

    const QString path = QStringLiteral("domains/new-contoso.com");
    const QJsonArray records = rig.graph("GET", path + QStringLiteral("/verificationDnsRecords"), token).values();
    REQUIRE(records.size() == 2);
    CHECK(records.at(0).toObject().value(QLatin1String("@odata.type")).toString()
        == QStringLiteral("#microsoft.graph.domainDnsTxtRecord"));
    CHECK(records.at(0).toObject().value(QLatin1String("text")).toString().startsWith(QStringLiteral("MS=ms")));

    const test::WireAnswer early = rig.graph("POST", path + QStringLiteral("/verify"), token);
    CHECK(early.status == 400);
    CHECK(early.errorMessage().startsWith(QStringLiteral("Domain verification failed with the following error: ")));
    const test::WireAnswer late = rig.graph("POST", path + QStringLiteral("/verify"), token);
    CHECK(late.status == 200);
    CHECK(late.json().value(QLatin1String("isVerified")).toBool());
    QJsonObject user = newUser(1);
    user.insert(QStringLiteral("userPrincipalName"), QStringLiteral("made1@new-contoso.com"));
    CHECK(rig.graph("POST", QStringLiteral("users"), token, user).status == 201);

    // A part of a verified domain needs no proof.
    const test::WireAnswer part = rig.graph(
        "POST", QStringLiteral("domains"), token, {{QStringLiteral("id"), QStringLiteral("shop.contoso.com")}});
    CHECK(part.json().value(QLatin1String("isVerified")).toBool());
    CHECK(!part.json().value(QLatin1String("isRoot")).toBool(true));
    // Nor is somebody else's domain to be had.
    rig.graph("POST", QStringLiteral("domains"), token, {{QStringLiteral("id"), QStringLiteral("adatum.com")}});
    rig.graph("POST", QStringLiteral("domains/adatum.com/verify"), token);
    CHECK(rig.graph("POST", QStringLiteral("domains/adatum.com/verify"), token).status == 400);
    CHECK(rig.graph("POST", QStringLiteral("domains"), token, {{QStringLiteral("id"), QStringLiteral("no domain")}})
              .status
        == 400);

    rig.consentForAll(admin, wanted);
    CHECK(rig.graph("POST", QStringLiteral("domains"), rig.token(QStringLiteral("useradmin@contoso.com"), wanted),
                 {{QStringLiteral("id"), QStringLiteral("x.example")}})
              .status
        == 403);
}

TEST_CASE("another company is found by its domain", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, {QStringLiteral("CrossTenantInformation.ReadBasic.All")});
    const auto find = [&](const char *domain) {
        return rig.graph("GET",
            QStringLiteral("tenantRelationships/findTenantInformationByDomainName(domainName='%1')")
                .arg(QLatin1String(domain)),
            token);
    };
    CHECK(find("adatum.com").text("displayName") == QStringLiteral("A. Datum Corporation"));
    CHECK(find("nobody.example").status == 404);
}

TEST_CASE("what Graph does not serve is said so", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, {QStringLiteral("User.ReadWrite.All")});
    const test::WireAnswer segment = rig.graph("GET", QStringLiteral("mef"), token);
    CHECK(segment.status == 400);
    CHECK(segment.errorMessage() == QStringLiteral("Resource not found for the segment 'mef'."));
    CHECK(rig.graph("PUT", QStringLiteral("users"), token).status == 405);
    const test::WireAnswer broken = rig.client().send("POST", rig.endpoints().v1(QStringLiteral("users")),
        "{\"a\":", {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}});
    CHECK(broken.status == 400);
}

TEST_CASE("a batch does its items and answers by id", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, {QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All")});
    const auto send = [&](const QJsonArray &requests) {
        return rig.graph("POST", QStringLiteral("$batch"), token, {{QStringLiteral("requests"), requests}});
    };
    QJsonObject dependent = item(QStringLiteral("4"), "GET", QStringLiteral("/me"));
    dependent.insert(QStringLiteral("dependsOn"), QJsonArray{QStringLiteral("3")});
    const auto answers = byId(send({item(QStringLiteral("1"), "POST", QStringLiteral("/users"), newUser(1)),
        item(QStringLiteral("2"), "GET", QStringLiteral("/users/made1@contoso.com?$select=id")),
        item(QStringLiteral("3"), "GET", QStringLiteral("/users/nobody@contoso.com")), dependent,
        item(QStringLiteral("5"), "POST", QStringLiteral("/users"), newUser(1)),
        item(QStringLiteral("6"), "DELETE", QStringLiteral("/users/user@contoso.com"))}));
    CHECK(answers.size() == 6);
    CHECK(answers[QStringLiteral("1")].value(QLatin1String("status")).toInt() == 201);
    CHECK(answers[QStringLiteral("2")].value(QLatin1String("status")).toInt() == 200);
    CHECK(answers[QStringLiteral("3")].value(QLatin1String("status")).toInt() == 404);
    CHECK(answers[QStringLiteral("4")].value(QLatin1String("status")).toInt() == 424);
    CHECK(answers[QStringLiteral("5")].value(QLatin1String("status")).toInt() == 400);
    CHECK(answers[QStringLiteral("6")].value(QLatin1String("status")).toInt() == 204);
    CHECK(!answers[QStringLiteral("6")].contains(QLatin1String("body")));
    const QJsonObject error =
        answers[QStringLiteral("3")].value(QLatin1String("body")).toObject().value(QLatin1String("error")).toObject();
    CHECK(error.value(QLatin1String("code")).toString() == QStringLiteral("Request_ResourceNotFound"));
    CHECK(error.value(QLatin1String("innerError")).toObject().contains(QLatin1String("request-id")));
    CHECK(rig.sandbox().passwordWorks(QStringLiteral("made1@contoso.com"), "Tq7#mZ2!vKx9Lp4&1"));

    QJsonArray many;
    for (int i = 0; i < 21; ++i)
        many.append(item(QString::number(i), "GET", QStringLiteral("/me")));
    CHECK(send(many).status == 400);
    many.removeLast();
    CHECK(send(many).status == 200);
    CHECK(send({item(QStringLiteral("a"), "GET", QStringLiteral("/me")),
                   item(QStringLiteral("A"), "GET", QStringLiteral("/me"))})
              .status
        == 400);
    const auto nested = byId(send(
        {item(QStringLiteral("1"), "POST", QStringLiteral("/$batch"), {{QStringLiteral("requests"), QJsonArray()}})}));
    CHECK(nested[QStringLiteral("1")].value(QLatin1String("status")).toInt() == 400);
    QJsonObject untyped = item(QStringLiteral("1"), "POST", QStringLiteral("/users"), newUser(2));
    untyped.remove(QStringLiteral("headers"));
    CHECK(byId(send({untyped}))[QStringLiteral("1")].value(QLatin1String("status")).toInt() == 400);
}

TEST_CASE("writes beyond the limit wait their turn, in batches item by item", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    graph::sandbox::Options options;
    options.writesPer150s = 5;
    test::SandboxRig rig(options, clock);
    const QByteArray token = rig.token(admin, {QStringLiteral("User.ReadWrite.All")});
    for (int i = 0; i < 4; ++i)
        REQUIRE(rig.graph("POST", QStringLiteral("users"), token, newUser(i)).status == 201);
    const test::WireAnswer last = rig.graph("POST", QStringLiteral("users"), token, newUser(4));
    CHECK(last.status == 201);
    CHECK(last.header("x-ms-throttle-limit-percentage").toDouble() == 1.0);

    const test::WireAnswer refused = rig.graph("POST", QStringLiteral("users"), token, newUser(5));
    CHECK(refused.status == 429);
    CHECK(refused.errorCode() == QStringLiteral("TooManyRequests"));
    CHECK(refused.header("x-ms-throttle-information") == "WriteLimitExceeded");
    CHECK(refused.header("x-ms-throttle-scope").startsWith("Tenant_Application/ReadWrite/"));
    const double wait = refused.header("Retry-After").toDouble();
    CHECK(wait > 149);
    CHECK(wait <= 151);
    CHECK(rig.graph("GET", QStringLiteral("users"), token).status == 200);

    const auto inner = byId(rig.graph("POST", QStringLiteral("$batch"), token,
        {{QStringLiteral("requests"),
            QJsonArray{item(QStringLiteral("1"), "POST", QStringLiteral("/users"), newUser(6)),
                item(QStringLiteral("2"), "GET", QStringLiteral("/users/user@contoso.com"))}}}));
    CHECK(inner[QStringLiteral("1")].value(QLatin1String("status")).toInt() == 429);
    CHECK(inner[QStringLiteral("1")]
              .value(QLatin1String("headers"))
              .toObject()
              .value(QLatin1String("Retry-After"))
              .toString()
              .toDouble()
        > 149);
    CHECK(inner[QStringLiteral("2")].value(QLatin1String("status")).toInt() == 200);

    clock->advance(std::chrono::milliseconds(qint64(wait * 1000) + 1));
    CHECK(rig.graph("POST", QStringLiteral("users"), token, newUser(5)).status == 201);
}
