// SPDX-License-Identifier: MIT
#include "graph/sandbox/odata_filter.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sandbox_rig.h"

namespace {

const QString admin = QStringLiteral("admin@contoso.com");
const QString userAdmin = QStringLiteral("useradmin@contoso.com");
const QString helpdesk = QStringLiteral("helpdesk@contoso.com");
const QString plainUser = QStringLiteral("user@contoso.com");

const QStringList allOfIt{QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All"),
    QStringLiteral("User-PasswordProfile.ReadWrite.All"), QStringLiteral("User.EnableDisableAccount.All"),
    QStringLiteral("User.DeleteRestore.All"), QStringLiteral("LicenseAssignment.ReadWrite.All"),
    QStringLiteral("User.RevokeSessions.All")};

const char goodPassword[] = "Tq7#mZ2!vKx9Lp4&";

QJsonObject newUser(const char *upn = "adele.vance@contoso.com", const char *password = goodPassword)
{
    const QString address = QString::fromUtf8(upn);
    return {{QStringLiteral("accountEnabled"), true}, {QStringLiteral("displayName"), QStringLiteral("Adele Vance")},
        {QStringLiteral("mailNickname"), QStringLiteral("AdeleV")}, {QStringLiteral("userPrincipalName"), address},
        {QStringLiteral("passwordProfile"),
            QJsonObject{{QStringLiteral("forceChangePasswordNextSignIn"), true},
                {QStringLiteral("password"), QString::fromUtf8(password)}}}};
}

QJsonObject with(QJsonObject object, const char *name, QJsonValue value)
{
    object.insert(QLatin1String(name), std::move(value));
    return object;
}

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

} // namespace

TEST_CASE("a created user is answered as Graph does", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    const int before = rig.sandbox().userCount(QStringLiteral("contoso.com"));
    const test::WireAnswer made = rig.graph("POST", QStringLiteral("users"), token, newUser());
    REQUIRE(made.status == 201);
    CHECK(made.text("@odata.context")
        == rig.endpoints().v1(QStringLiteral("$metadata")).toString() + QStringLiteral("#users/$entity"));
    CHECK(made.text("userPrincipalName") == QStringLiteral("adele.vance@contoso.com"));
    for (const char *null :
        {"givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname"})
        CHECK(made.json().value(QLatin1String(null)).isNull());
    CHECK(made.json().value(QLatin1String("businessPhones")).toArray().isEmpty());
    CHECK(!made.json().contains(QLatin1String("accountEnabled")));
    CHECK(!made.json().contains(QLatin1String("passwordProfile")));
    CHECK(!made.header("request-id").isEmpty());
    CHECK(rig.sandbox().userCount(QStringLiteral("contoso.com")) == before + 1);
    CHECK(rig.sandbox().passwordWorks(QStringLiteral("adele.vance@contoso.com"), goodPassword));
    CHECK(!rig.sandbox().passwordWorks(QStringLiteral("adele.vance@contoso.com"), "something else"));

    const QString path = QStringLiteral("users/") + made.text("id");
    const test::WireAnswer read = rig.graph(
        "GET", path + QStringLiteral("?$select=accountEnabled,passwordProfile,createdDateTime,userType"), token);
    CHECK(read.json().value(QLatin1String("accountEnabled")).toBool());
    CHECK(read.json().value(QLatin1String("passwordProfile")).toObject().value(QLatin1String("password")).isNull());
    CHECK(read.json()
            .value(QLatin1String("passwordProfile"))
            .toObject()
            .value(QLatin1String("forceChangePasswordNextSignIn"))
            .toBool());
    CHECK(read.text("userType") == QStringLiteral("Member"));
    // By address, in both spellings.
    CHECK(rig.graph("GET", QStringLiteral("users/ADELE.vance%40contoso.com"), token).text("id") == made.text("id"));
    CHECK(rig.graph("GET", QStringLiteral("users('adele.vance@contoso.com')"), token).text("id") == made.text("id"));
    CHECK(rig.graph("GET", QStringLiteral("users(userPrincipalName='adele.vance@contoso.com')"), token).text("id")
        == made.text("id"));
}

TEST_CASE("a bad new user is refused in Graph's words", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    const auto refusal = [&](const QJsonObject &body) {
        const test::WireAnswer answer = rig.graph("POST", QStringLiteral("users"), token, body);
        CHECK(answer.status == 400);
        CHECK(answer.errorCode() == QStringLiteral("Request_BadRequest"));
        return answer.errorMessage();
    };
    const QString domain = QStringLiteral("The domain portion of the userPrincipalName property is invalid. You must "
                                          "use one of the verified domain names in your organization.");
    const QString syntax = QStringLiteral("Property userPrincipalName is invalid.");
    const QString weak = QStringLiteral("The specified password does not comply with password complexity requirements. "
                                        "Please provide a different password.");
    const auto required = [](const char *name) {
        return QStringLiteral("A value is required for property '%1' of resource 'User'.").arg(QLatin1String(name));
    };
    const auto invalid = [](const char *name) {
        return QStringLiteral("Invalid value specified for property '%1' of resource 'User'.").arg(QLatin1String(name));
    };
    for (const char *name : {"accountEnabled", "displayName", "mailNickname", "userPrincipalName"})
        CHECK(refusal(without(newUser(), name)) == required(name));
    CHECK(refusal(without(newUser(), "passwordProfile"))
        == QStringLiteral("A password must be specified to create a new user."));
    for (const char *upn :
        {"a b@contoso.com", "ádèle@contoso.com", "adele.@contoso.com", "adele", "a@b@contoso.com", "@contoso.com"})
        CHECK(refusal(newUser(upn)) == syntax);
    CHECK(refusal(newUser((std::string(65, 'a') + "@contoso.com").c_str())) == syntax);
    for (const char *upn : {"adele@contoso-shop.com", "adele@adatum.com", "adele@nobody.example"})
        CHECK(refusal(newUser(upn)) == domain);
    CHECK(
        refusal(newUser("adele@fed.contoso.com")) == QStringLiteral("One or more properties contains invalid values."));
    for (const char *password : {"Short1!", "alllowercaseletters", "lower1234only", "Pass wörd 123", ""}) {
        const QString expected =
            *password ? weak : QStringLiteral("A password must be specified to create a new user.");
        CHECK(refusal(newUser("adele@contoso.com", password)) == expected);
    }
    CHECK(refusal(newUser("adele@contoso.com", ("Aa1!" + std::string(253, 'x')).c_str())) == weak);
    for (const char *nickname : {"adele vance", "adele@x", "a;b", "[a]", "adèle"})
        CHECK(refusal(with(newUser(), "mailNickname", QString::fromUtf8(nickname))) == invalid("mailNickname"));
    CHECK(refusal(with(newUser(), "displayName", QString(257, QLatin1Char('x')))) == invalid("displayName"));
    CHECK(refusal(with(newUser(), "usageLocation", QStringLiteral("Netherlands"))) == invalid("usageLocation"));
    CHECK(refusal(with(newUser(), "givenName", QString(65, QLatin1Char('x')))) == invalid("givenName"));
    CHECK(refusal(with(newUser(), "noSuchProperty", QStringLiteral("x")))
        == QStringLiteral("One or more property values specified are invalid."));
    CHECK(rig.sandbox().userCount(QStringLiteral("contoso.com")) == 9);

    // A federated address is possible with the id the company's own directory gave it.
    CHECK(rig.graph("POST", QStringLiteral("users"), token,
                 with(newUser("adele@fed.contoso.com"), "onPremisesImmutableId", QStringLiteral("QWRlbGU=")))
              .status
        == 201);
}

TEST_CASE("an address in use is 400 ObjectConflict, deleted users hold theirs", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    for (const char *upn : {"USER@contoso.com", "former@contoso.com"}) {
        const test::WireAnswer answer = rig.graph("POST", QStringLiteral("users"), token, newUser(upn));
        CHECK(answer.status == 400);
        const QJsonObject error = answer.json().value(QLatin1String("error")).toObject();
        CHECK(error.value(QLatin1String("code")).toString() == QStringLiteral("Request_BadRequest"));
        CHECK(error.value(QLatin1String("message")).toString()
            == QStringLiteral("Another object with the same value for property userPrincipalName already exists."));
        const QJsonObject detail = error.value(QLatin1String("details")).toArray().at(0).toObject();
        CHECK(detail.value(QLatin1String("code")).toString() == QStringLiteral("ObjectConflict"));
        CHECK(detail.value(QLatin1String("target")).toString() == QStringLiteral("userPrincipalName"));
        const QJsonObject inner = error.value(QLatin1String("innerError")).toObject();
        CHECK(inner.value(QLatin1String("date")).toString().size() == 19);
        CHECK(inner.value(QLatin1String("request-id")).toString() == QString::fromLatin1(answer.header("request-id")));
    }
}

TEST_CASE("neither consent alone nor a role alone is enough to write", "[sandbox]")
{
    test::SandboxRig rig;
    rig.consentForAll(admin, allOfIt);
    const auto create = [&](const QString &who) {
        return rig.graph("POST", QStringLiteral("users"), rig.token(who, allOfIt), newUser()).status;
    };
    CHECK(create(helpdesk) == 403);
    CHECK(create(plainUser) == 403);
    CHECK(create(userAdmin) == 201);

    test::SandboxRig fresh;
    const QByteArray little = fresh.token(admin, {QStringLiteral("User.Read")});
    const test::WireAnswer refused = fresh.graph("POST", QStringLiteral("users"), little, newUser());
    CHECK(refused.status == 403);
    CHECK(refused.errorCode() == QStringLiteral("Authorization_RequestDenied"));
    CHECK(refused.errorMessage() == QStringLiteral("Insufficient privileges to complete the operation."));
}

TEST_CASE("a password reset replaces the password and ends the user's sessions", "[sandbox]")
{
    test::SandboxRig rig;
    rig.consentForAll(admin, allOfIt);
    const QByteArray token = rig.token(admin, allOfIt);
    const QString refreshed = rig.signIn(plainUser, {QStringLiteral("User.Read")}).text("refresh_token");
    const QJsonObject reset{{QStringLiteral("passwordProfile"),
        QJsonObject{{QStringLiteral("password"), QLatin1String(goodPassword)},
            {QStringLiteral("forceChangePasswordNextSignIn"), true}}}};
    const QString path = QStringLiteral("users/user@contoso.com");
    CHECK(rig.graph("PATCH", path, rig.token(helpdesk, allOfIt), reset).status == 204);
    CHECK(rig.sandbox().passwordWorks(plainUser, goodPassword));
    const test::WireAnswer ended = rig.client().post(
        rig.endpoints().identity(QStringLiteral("organizations"), QStringLiteral("oauth2/v2.0/token")),
        {{QStringLiteral("client_id"), rig.sandbox().clientId()},
            {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
            {QStringLiteral("refresh_token"), refreshed}, {QStringLiteral("scope"), QStringLiteral("openid")}});
    CHECK(ended.aadsts() == 50173);

    // Nobody but a Global Administrator touches another administrator.
    const QString other = QStringLiteral("users/useradmin@contoso.com");
    CHECK(rig.graph("PATCH", other, rig.token(helpdesk, allOfIt), reset).status == 403);
    CHECK(rig.graph("PATCH", other, token, reset).status == 204);
    const QJsonObject weak{
        {QStringLiteral("passwordProfile"), QJsonObject{{QStringLiteral("password"), QStringLiteral("weak")}}}};
    CHECK(rig.graph("PATCH", path, token, weak).status == 400);
    CHECK(rig.sandbox().passwordWorks(plainUser, goodPassword));
}

TEST_CASE("blocking, deleting and restoring a user", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    const QString path = QStringLiteral("users/user@contoso.com");
    const QString id = rig.graph("GET", path, token).text("id");
    const QJsonObject block{{QStringLiteral("accountEnabled"), false}};
    CHECK(rig.graph("PATCH", path, token, block).status == 204);
    CHECK(rig.code(plainUser, rig.scope({QStringLiteral("User.Read")}), QByteArray(64, 'v')).isEmpty());
    CHECK(rig.page().contains(QStringLiteral("AADSTS50057")));

    CHECK(rig.graph("DELETE", path, token).status == 204);
    const test::WireAnswer gone = rig.graph("GET", path, token);
    CHECK(gone.status == 404);
    CHECK(gone.errorCode() == QStringLiteral("Request_ResourceNotFound"));
    CHECK(gone.errorMessage()
        == QStringLiteral("Resource 'user@contoso.com' does not exist or one of its queried reference-property objects "
                          "are not present."));
    const QString deleted = QStringLiteral("directory/deletedItems/microsoft.graph.user");
    const test::WireAnswer found =
        rig.graph("GET", deleted + QStringLiteral("?$filter=userPrincipalName%20eq%20'user@contoso.com'"), token);
    REQUIRE(found.values().size() == 1);
    CHECK(found.values().at(0).toObject().value(QLatin1String("id")).toString() == id);
    CHECK(!found.values().at(0).toObject().value(QLatin1String("deletedDateTime")).toString().isEmpty());
    CHECK(rig.graph("GET", deleted, token).values().size() == 3);
    CHECK(rig.graph("GET", QStringLiteral("directory/deletedItems"), token).status == 400);

    const QString restore = QStringLiteral("directory/deletedItems/") + id + QStringLiteral("/restore");
    CHECK(rig.graph("POST", restore, token).status == 200);
    CHECK(rig.graph("GET", path, token).status == 200);
    CHECK(rig.graph("POST", restore, token).status == 404);
}

TEST_CASE("deleted users are kept for thirty days", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    test::SandboxRig rig({}, clock);
    const QString deleted = QStringLiteral("directory/deletedItems/microsoft.graph.user");
    CHECK(rig.graph("GET", deleted, rig.token(admin, allOfIt)).values().size() == 2);
    clock->advance(std::chrono::hours(24 * 3));
    CHECK(rig.graph("GET", deleted, rig.token(admin, allOfIt)).values().size() == 1);
}

TEST_CASE("others see a new user later than its maker", "[sandbox]")
{
    auto clock = std::make_shared<test::FakeClock>();
    graph::sandbox::Options options;
    options.replicationDelay = std::chrono::seconds(30);
    SECTION("the maker sees it at once")
    {
        test::SandboxRig rig(options, clock);
        rig.consentForAll(admin, allOfIt);
        const QByteArray maker = rig.token(admin, allOfIt);
        const QByteArray other = rig.token(userAdmin, allOfIt);
        const QString path = QStringLiteral("users/adele.vance@contoso.com");
        REQUIRE(rig.graph("POST", QStringLiteral("users"), maker, newUser()).status == 201);
        CHECK(rig.graph("GET", path, maker).status == 200);
        CHECK(rig.graph("GET", path, other).status == 404);
        CHECK(rig.graph("GET", QStringLiteral("users?$filter=startsWith(userPrincipalName,'adele')"), other)
                .values()
                .isEmpty());
        // Uniqueness is no matter of sight.
        CHECK(rig.graph("POST", QStringLiteral("users"), other, newUser()).status == 400);
        clock->advance(std::chrono::seconds(31));
        CHECK(rig.graph("GET", path, other).status == 200);
    }
    SECTION("or waits as well")
    {
        options.makerWaits = true;
        test::SandboxRig rig(options, clock);
        const QByteArray maker = rig.token(admin, allOfIt);
        REQUIRE(rig.graph("POST", QStringLiteral("users"), maker, newUser()).status == 201);
        CHECK(rig.graph("GET", QStringLiteral("users/adele.vance@contoso.com"), maker).status == 404);
    }
}

TEST_CASE("users are listed page by page until there is no link", "[sandbox]")
{
    graph::sandbox::Options options;
    options.users = 250;
    test::SandboxRig rig(options);
    const QByteArray token = rig.token(QStringLiteral("admin@treyresearch.net"), allOfIt);
    QStringList seen;
    QString next = rig.endpoints().v1(QStringLiteral("users?$select=id,displayName")).toString();
    int pages = 0;
    while (!next.isEmpty() && pages < 10) {
        const test::WireAnswer page = rig.client().get(QUrl(next), {{"Authorization", "Bearer " + token}});
        REQUIRE(page.status == 200);
        ++pages;
        for (const QJsonValue &user : page.values())
            seen.append(user.toObject().value(QLatin1String("id")).toString());
        next = page.text("@odata.nextLink");
        if (!next.isEmpty())
            CHECK(graph::Endpoints(rig.endpoints()).isGraph(QUrl(next)));
    }
    CHECK(pages == 3);
    CHECK(seen.size() == 250);
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() == 250);

    CHECK(rig.graph("GET", QStringLiteral("users?$top=7"), token).values().size() == 7);
    for (const char *bad : {"0", "1000", "x"})
        CHECK(rig.graph("GET", QStringLiteral("users?$top=") + QLatin1String(bad), token).status == 400);
    CHECK(rig.graph("GET", QStringLiteral("users?$top=1000"), token).errorMessage()
        == QStringLiteral("Invalid page size specified: '1000'. Must be between 1 and 999 inclusive."));
    CHECK(rig.graph("GET", QStringLiteral("users?$skip=5"), token).status == 400);
    CHECK(rig.graph("GET", QStringLiteral("users?$select=nonsense"), token).status == 400);
    CHECK(rig.graph("GET", QStringLiteral("users?$skiptoken=bm9uc2Vuc2U"), token).status == 400);

    const test::WireAnswer sorted =
        rig.graph("GET", QStringLiteral("users?$orderby=userPrincipalName&$top=999"), token);
    QStringList names;
    for (const QJsonValue &user : sorted.values())
        names.append(user.toObject().value(QLatin1String("userPrincipalName")).toString().toLower());
    CHECK(std::is_sorted(names.begin(), names.end()));
    CHECK(names.size() == 250);
}

TEST_CASE("the large company is the same for the same seed", "[sandbox]")
{
    const auto names = [](quint32 seed) {
        graph::sandbox::Options options;
        options.users = 40;
        options.seed = seed;
        test::SandboxRig rig(options);
        return rig
            .graph("GET", QStringLiteral("users?$select=userPrincipalName,displayName&$top=999"),
                rig.token(QStringLiteral("admin@treyresearch.net"), allOfIt))
            .values();
    };
    const QJsonArray first = names(5);
    CHECK(first.size() == 40);
    CHECK(first == names(5));
    CHECK(first != names(6));
}

TEST_CASE("query options are read with their dollar sign encoded, too", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    const QString upn = QStringLiteral("?%24filter=userPrincipalName%20eq%20'user@contoso.com'&%24select=id%2Cmail");
    const QJsonArray found = rig.graph("GET", QStringLiteral("users") + upn, token).values();
    REQUIRE(found.size() == 1);
    CHECK(found.first().toObject().keys() == QStringList{QStringLiteral("id"), QStringLiteral("mail")});
}

TEST_CASE("a filter without end is refused, at once", "[sandbox]")
{
    using graph::sandbox::Filter;
    const auto refused = [](const QString &text) { return Filter::parsed(text).fault().has_value(); };
    const QString one = QStringLiteral("id eq null");
    const auto nested = [&](int depth) {
        return QStringLiteral("(").repeated(depth) + one + QStringLiteral(")").repeated(depth);
    };
    CHECK_FALSE(refused(nested(50)));
    CHECK(refused(nested(500)));
    CHECK(refused(QStringLiteral("not ").repeated(500) + one));
    CHECK(refused(QStringLiteral("(").repeated(1'000'000)));
    CHECK_FALSE(refused((one + QStringLiteral(" or ")).repeated(200) + one));
    CHECK(refused((one + QStringLiteral(" or ")).repeated(100'000) + one));
}

TEST_CASE("filters, search and count keep Graph's rules on advanced queries", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    const test::SandboxClient::Headers eventual{{"ConsistencyLevel", "eventual"}};
    const auto count = [&](const char *query, const test::SandboxClient::Headers &headers = {}) {
        const test::WireAnswer answer =
            rig.graph("GET", QStringLiteral("users?") + QString::fromUtf8(query), token, {}, headers);
        return answer.status == 200 ? int(answer.values().size()) : -answer.status;
    };
    CHECK(count("$filter=userPrincipalName%20eq%20'USER@contoso.com'") == 1);
    CHECK(count("$filter=startsWith(userPrincipalName,'user')") == 2);
    CHECK(count("$filter=startswith(displayName,'bj')%20or%20displayName%20eq%20'Maya%20Lindqvist'") == 2);
    CHECK(count("$filter=accountEnabled%20eq%20false") == 1);
    CHECK(count("$filter=userType%20eq%20'Guest'") == 1);
    CHECK(count("$filter=userPrincipalName%20in%20('user@contoso.com','admin@contoso.com')") == 2);
    CHECK(count("$filter=(accountEnabled%20eq%20true%20and%20userType%20eq%20'Member')") == 7);
    CHECK(count("$filter=displayName%20eq%20'O''Brien'") == 0);
    CHECK(count("$filter=createdDateTime%20ge%202000-01-01T00:00:00Z") == 9);
    for (const char *bad : {"$filter=displayName", "$filter=nonsense%20eq%20'x'", "$filter=displayName%20eq%20'x",
             "$filter=contains(displayName,'x')", "$filter=displayName%20like%20'x'"})
        CHECK(count(bad) == -400);

    // endsWith, ne, not and sorting with a filter need the header and $count.
    CHECK(count("$filter=endsWith(userPrincipalName,'@fed.contoso.com')") == -400);
    CHECK(count("$count=true&$filter=endsWith(userPrincipalName,'@fed.contoso.com')", eventual) == 1);
    CHECK(count("$filter=accountEnabled%20ne%20true") == -400);
    CHECK(count("$count=true&$filter=accountEnabled%20ne%20true", eventual) == 1);
    CHECK(count("$count=true&$filter=not(userType%20eq%20'Guest')", eventual) == 8);
    CHECK(count("$orderby=displayName&$filter=userType%20eq%20'Member'") == -400);
    CHECK(count("$count=true&$orderby=displayName&$filter=userType%20eq%20'Member'", eventual) == 8);

    CHECK(count("$search=%22displayName:jäger%22") == -400);
    CHECK(count("$search=%22displayName:jäger%22", eventual) == 1);
    CHECK(count("$search=displayName:jäger", eventual) == -400);

    const test::WireAnswer counted = rig.graph("GET", QStringLiteral("users?$count=true&$top=2"), token, {}, eventual);
    CHECK(counted.json().value(QLatin1String("@odata.count")).toInt() == 9);
    const test::WireAnswer second = rig.client().get(QUrl(counted.text("@odata.nextLink")),
        {{"Authorization", "Bearer " + token}, {"ConsistencyLevel", "eventual"}});
    CHECK(!second.json().contains(QLatin1String("@odata.count")));

    const test::WireAnswer number = rig.graph("GET", QStringLiteral("users/$count"), token, {}, eventual);
    CHECK(number.status == 200);
    CHECK(number.header("Content-Type") == "text/plain");
    CHECK(number.body == "9");
    CHECK(rig.graph("GET", QStringLiteral("users/$count"), token).status == 400);
}

TEST_CASE("who reads whom", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray own = rig.token(plainUser, {QStringLiteral("User.Read")});
    CHECK(rig.graph("GET", QStringLiteral("users"), own).status == 403);
    CHECK(rig.graph("GET", QStringLiteral("users/admin@contoso.com"), own).status == 403);
    CHECK(rig.graph("GET", QStringLiteral("users/user@contoso.com"), own).status == 200);
    const QByteArray basic = rig.token(plainUser, {QStringLiteral("User.Read"), QStringLiteral("User.ReadBasic.All")});
    CHECK(rig.graph("GET", QStringLiteral("users/admin@contoso.com"), basic).status == 200);
    CHECK(rig.graph("GET", QStringLiteral("users/admin@contoso.com?$select=accountEnabled"), basic).status == 403);
    const QByteArray guest = rig.token(QStringLiteral("nestor@adatum.com"),
        {QStringLiteral("User.Read"), QStringLiteral("User.ReadBasic.All")}, QStringLiteral("contoso.com"));
    CHECK(rig.graph("GET", QStringLiteral("me"), guest).status == 200);
    CHECK(rig.graph("GET", QStringLiteral("users"), guest).status == 403);
}

TEST_CASE("licences need a country and a free seat", "[sandbox]")
{
    test::SandboxRig rig;
    const QByteArray token = rig.token(admin, allOfIt);
    const QString few = QStringLiteral("3b555118-da6a-4418-894f-7df1e2096870");
    const auto assign = [&](const char *upn, const QString &sku) {
        return rig.graph("POST", QStringLiteral("users/") + QLatin1String(upn) + QStringLiteral("/assignLicense"),
            token,
            {{QStringLiteral("addLicenses"),
                 QJsonArray{
                     QJsonObject{{QStringLiteral("disabledPlans"), QJsonArray()}, {QStringLiteral("skuId"), sku}}}},
                {QStringLiteral("removeLicenses"), QJsonArray()}});
    };
    REQUIRE(rig.graph("POST", QStringLiteral("users"), token, newUser()).status == 201);
    CHECK(assign("adele.vance@contoso.com", few).errorMessage()
        == QStringLiteral("License assignment cannot be done for user with invalid usage location."));
    CHECK(rig.graph("PATCH", QStringLiteral("users/adele.vance@contoso.com"), token,
                 {{QStringLiteral("usageLocation"), QStringLiteral("NL")}})
              .status
        == 204);
    CHECK(assign("adele.vance@contoso.com", few).status == 200);
    CHECK(assign("user@contoso.com", few).errorMessage()
        == QStringLiteral("Subscription with SKU %1 does not have any available licenses.").arg(few));
    CHECK(rig.graph("GET", QStringLiteral("users/adele.vance@contoso.com/licenseDetails"), token).values().size() == 1);
    const QByteArray reader = rig.token(admin, {QStringLiteral("LicenseAssignment.Read.All")});
    const QJsonArray skus = rig.graph("GET", QStringLiteral("subscribedSkus"), reader).values();
    CHECK(skus.at(1).toObject().value(QLatin1String("consumedUnits")).toInt() == 5);
}
