// SPDX-License-Identifier: MIT
// Our own sign-in and directory against the sandbox: what its users rely on.
#include "tests/support/await.h"
#include "tests/support/sandbox_world.h"

using graph::CreateOutcome;
using graph::Fault;

namespace {

const QString contoso = QStringLiteral("contoso.com");
const QString adele = QStringLiteral("adele.vance@contoso.com");

graph::Result<graph::Session> signedIn(
    test::SandboxWorld &world, const graph::SignIn &signIn, const QStringList &permissions, const QString &tenant = {})
{
    graph::SignInOptions options(permissions);
    if (!tenant.isEmpty())
        options.tenant = tenant;
    const graph::Result<graph::BrowserAttempt> attempt = signIn.begin(options, graph::LandingPage());
    REQUIRE(attempt);
    auto task = attempt.value().session({});
    REQUIRE(world.browser().open(attempt.value().url()));
    return test::await(std::move(task), 20'000);
}

graph::Session sessionWith(test::SandboxWorld &world, const QStringList &permissions)
{
    graph::Result<graph::Session> session = signedIn(world, world.signIn(), permissions);
    REQUIRE(session);
    return std::move(session).value();
}

graph::SharedSecret secret(const char *text = "Tq7#mZ2!vKx9Lp4&")
{
    return std::make_shared<const graph::Secret>(std::string_view(text));
}

CreateOutcome create(const graph::Session &session, const QString &upn = adele, graph::SharedSecret password = secret())
{
    graph::NewUser user(QStringLiteral("Adele Vance"), upn);
    auto task = session.directory().createUser(std::move(user), std::move(password), {});
    return test::await(std::move(task), 60'000);
}

template <class T> T value(QCoro::Task<graph::Result<T>> task)
{
    graph::Result<T> result = test::await(std::move(task), 20'000);
    REQUIRE(result);
    return std::move(result).value();
}

template <class T> graph::Error error(QCoro::Task<graph::Result<T>> task)
{
    graph::Result<T> result = test::await(std::move(task), 60'000);
    REQUIRE(!result);
    return result.error();
}

const QStringList everything{QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All"),
    QStringLiteral("User-PasswordProfile.ReadWrite.All"), QStringLiteral("User.EnableDisableAccount.All"),
    QStringLiteral("Domain.Read.All"), QStringLiteral("RoleManagement.Read.Directory")};

} // namespace

TEST_CASE("the wizard's sign-in and directory work on the sandbox", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Session session = sessionWith(world, everything);
    CHECK(session.account().username() == QStringLiteral("admin@contoso.com"));
    CHECK(value(session.directory().me({})).displayName() == QStringLiteral("Maya Lindqvist"));
    const graph::Organization organization = value(session.directory().organization({}));
    CHECK(organization.displayName() == QStringLiteral("Contoso, Ltd"));
    CHECK(organization.defaultDomain() == contoso);
    CHECK(organization.id() == session.account().tenant());
    CHECK(value(session.directory().domains({})).size() == 4);
    const std::vector<graph::DirectoryRole> roles = value(session.directory().myRoles({}));
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().createsUsers());
    CHECK(value(session.directory().userCount({})) == world.sandbox().userCount(contoso));

    const CreateOutcome outcome = create(session);
    REQUIRE(outcome.kind() == CreateOutcome::Kind::Created);
    CHECK(outcome.user().upn() == adele);
    CHECK(world.sandbox().passwordWorks(adele, "Tq7#mZ2!vKx9Lp4&"));
    const graph::UserId id = outcome.user().id();
    CHECK(value(session.directory().user(adele, {})).enabled() == std::optional(true));

    value(session.directory().setEnabled(id, false, {}));
    CHECK(value(session.directory().user(id.toString(), {})).enabled() == std::optional(false));
    value(session.directory().setEnabled(id, true, {}));
    value(session.directory().setPassword(id, secret("Another#Pass9word"), true, {}));
    CHECK(world.sandbox().passwordWorks(adele, "Another#Pass9word"));
    value(session.directory().deleteUser(id, {}));
    CHECK(error(session.directory().user(adele, {})).fault() == Fault::NotFound);
    const auto deleted = value(session.directory().deletedUser(adele, {}));
    REQUIRE(deleted.has_value());
    CHECK(deleted->id() == id);
    value(session.directory().restoreUser(id, {}));
    CHECK(value(session.directory().user(adele, {})).id() == id);

    // Nothing of it stands in the log.
    const QString log = world.log().join(QLatin1Char('\n'));
    CHECK(!log.contains(QStringLiteral("Tq7#")));
    CHECK(!log.contains(QStringLiteral("adele")));
    CHECK(!log.contains(QStringLiteral("sbx-")));
}

TEST_CASE("refused creates come back as what they are", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Session session = sessionWith(world, everything);
    const auto refused = [&](const QString &upn, const char *password = "Tq7#mZ2!vKx9Lp4&") {
        const CreateOutcome outcome = create(session, upn, secret(password));
        REQUIRE(outcome.kind() == CreateOutcome::Kind::NotCreated);
        return outcome.error();
    };
    const graph::Error taken = refused(QStringLiteral("user@contoso.com"));
    CHECK(taken.fault() == Fault::Conflict);
    CHECK(taken.target() == QStringLiteral("userPrincipalName"));
    CHECK(refused(QStringLiteral("former@contoso.com")).fault() == Fault::Conflict);
    CHECK(refused(QStringLiteral("x@contoso-shop.com")).fault() == Fault::Rejected);
    CHECK(refused(QStringLiteral("x@fed.contoso.com")).fault() == Fault::Rejected);
    CHECK(refused(adele, "weak").fault() == Fault::Rejected);
    CHECK(world.sandbox().userCount(contoso) == 9);
}

TEST_CASE("a lack of consent is told from a lack of role", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Session little = sessionWith(world, {QStringLiteral("User.Read")});
    const graph::Error lacking = create(little).error();
    CHECK(lacking.fault() == Fault::ConsentNeeded);
    CHECK(lacking.target() == QStringLiteral("User.ReadWrite.All"));

    world.consentForAll(QStringLiteral("admin@contoso.com"), everything);
    world.browser().setUser(QStringLiteral("helpdesk@contoso.com"));
    const graph::Session helpdesk = sessionWith(world, everything);
    CHECK(create(helpdesk).error().fault() == Fault::Forbidden);
    CHECK(world.sandbox().userCount(contoso) == 9);
}

TEST_CASE("a create whose reply is lost is found, and made once", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Session session = sessionWith(world, everything);
    SECTION("lost after it was done")
    {
        world.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "/users");
        const CreateOutcome outcome = create(session);
        REQUIRE(outcome.kind() == CreateOutcome::Kind::Created);
        CHECK(outcome.user().upn() == adele);
        CHECK(world.sandbox().userCount(contoso) == 10);
    }
    SECTION("cut in the middle")
    {
        world.sandbox().failNext(QStringLiteral("half"), 1, "POST", "/users");
        CHECK(create(session).kind() == CreateOutcome::Kind::Created);
        CHECK(world.sandbox().userCount(contoso) == 10);
    }
    SECTION("never arrived")
    {
        world.sandbox().failNext(QStringLiteral("reset"), 1, "POST", "/users");
        CHECK(create(session).kind() != CreateOutcome::Kind::Created);
        CHECK(world.sandbox().userCount(contoso) == 9);
    }
    const QStringList served = world.sandbox().served();
    CHECK(served.count(QStringLiteral("POST /v1.0/users")) == 1);
}

TEST_CASE("an expired token and a claims challenge are healed without the person", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Session session = sessionWith(world, everything);
    world.sandbox().failNext(QStringLiteral("expired-token"));
    CHECK(value(session.directory().me({})).upn() == QStringLiteral("admin@contoso.com"));
    world.sandbox().failNext(QStringLiteral("claims-challenge"));
    CHECK(value(session.directory().me({})).upn() == QStringLiteral("admin@contoso.com"));
    CHECK(world.browser().opened().size() == 1);
}

TEST_CASE("throttled and unavailable answers are waited out", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::Session session = sessionWith(world, everything);
    for (const char *kind : {"429", "503"}) {
        world.sandbox().failNext(QLatin1String(kind), 1, "GET", "/me");
        CHECK(value(session.directory().me({})).upn() == QStringLiteral("admin@contoso.com"));
    }
}

TEST_CASE("whoever cancels or declines is not signed in", "[sandbox]")
{
    test::SandboxWorld world;
    const auto refused = [&] {
        const graph::Result<graph::Session> session = signedIn(world, world.signIn(), {QStringLiteral("User.Read")});
        REQUIRE(!session);
        CHECK(session.error().code() == QStringLiteral("access_denied"));
        return session.error().fault();
    };
    SECTION("cancelled")
    {
        world.browser().setCancel(true);
        CHECK(refused() == Fault::Rejected);
    }
    SECTION("declined")
    {
        world.browser().setDecline(true);
        CHECK(refused() == Fault::ConsentNeeded);
    }
}

TEST_CASE("a kept account works in the next run of the program", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::SignIn first = world.signIn();
    const graph::Result<graph::Session> signedInOnce = signedIn(world, first, {QStringLiteral("User.Read")});
    REQUIRE(signedInOnce);
    const graph::Session session = signedInOnce.value();
    value(first.kept(session.account(), {}));
    const graph::Session again = world.signIn().restore(session.account());
    CHECK(value(again.directory().me({})).upn() == QStringLiteral("admin@contoso.com"));
}

TEST_CASE("a guest signs in at the company that invited", "[sandbox]")
{
    test::SandboxWorld world;
    world.browser().setUser(QStringLiteral("nestor@adatum.com"));
    const graph::Result<graph::Session> session =
        signedIn(world, world.signIn(), {QStringLiteral("User.Read")}, contoso);
    REQUIRE(session);
    CHECK(value(session.value().directory().organization({})).displayName() == QStringLiteral("Contoso, Ltd"));
}

TEST_CASE("a device signs in by a code typed elsewhere", "[sandbox]")
{
    graph::sandbox::Options options;
    options.deviceInterval = std::chrono::seconds(1);
    test::SandboxWorld world(options);
    const graph::SignIn signIn = world.signIn();
    const graph::DeviceAttempt attempt =
        value(signIn.beginDevice(graph::SignInOptions({QStringLiteral("User.Read")}), {}));
    auto task = attempt.session({});
    world.browser().typeCode(attempt.page(), attempt.userCode());
    const graph::Result<graph::Session> session = test::await(std::move(task), 20'000);
    REQUIRE(session);
    CHECK(session.value().account().username() == QStringLiteral("admin@contoso.com"));
}

TEST_CASE("an app nobody registered is found out before a browser opens", "[sandbox]")
{
    test::SandboxWorld world;
    const graph::SignIn stranger(world.endpoints(),
        graph::ClientId(QStringLiteral("00000000-0000-0000-0000-000000000001")),
        world.environment().machine().plainPipeline(), world.environment().machine().authorizedPipeline,
        world.environment().machine().secrets, world.clock(), world.random());
    const graph::Error refused = error(stranger.checkApp(QStringLiteral("organizations"), {}));
    CHECK(refused.fault() == Fault::Rejected);
    CHECK(refused.aadsts().contains(700016));
}

TEST_CASE("national clouds have their own sign-in and Graph", "[sandbox]")
{
    test::SandboxWorld world;
    for (const auto &[cloud, user] :
        {std::pair(graph::Cloud::UsGov, "admin@northwind.us"), std::pair(graph::Cloud::UsGovDod, "admin@wingtip.us"),
            std::pair(graph::Cloud::China, "admin@tailspin.cn")}) {
        world.browser().setUser(QLatin1String(user));
        const graph::Result<graph::Session> session =
            signedIn(world, world.signIn(cloud), {QStringLiteral("User.Read")});
        INFO(user);
        REQUIRE(session);
        CHECK(value(session.value().directory().me({})).upn() == QLatin1String(user));
    }
}
