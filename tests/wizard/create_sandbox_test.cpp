// SPDX-License-Identifier: MIT
#include "graph/http/http_stack.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_rig.h"
#include "wizard/create/new_user_controller.h"

using graph::Fault;
using wizard::Check;
using wizard::LedgerEntry;
using wizard::NewUserController;
using wizard::Reason;
using wizard::Standing;
using State = wizard::NewUserController::State;

namespace {

const QStringList all{QStringLiteral("User.Read"), QStringLiteral("User.Read.All"),
    QStringLiteral("User.ReadWrite.All"), QStringLiteral("RoleManagement.Read.Directory")};

//! Hands the token out for what was agreed to, as the real source does from what the token answer says.
class GrantedTokens : public graph::TokenSource {
public:
    GrantedTokens(graph::SharedTokens tokens, QStringList granted)
        : m_tokens(std::move(tokens))
        , m_granted(std::move(granted))
    {
    }
    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed need, std::stop_token stop) const override
    {
        const graph::SharedTokens tokens = m_tokens;
        for (const QString &permission : need.permissions()) {
            if (!m_granted.contains(permission))
                co_return graph::Error(Fault::ConsentNeeded).withTarget(permission);
        }
        graph::Result<graph::SharedSecret> token = co_await tokens->token(need, stop);
        co_return token;
    }

private:
    graph::SharedTokens m_tokens;
    QStringList m_granted;
};

//! The real classes from the controller down to the wire, somebody signed in at the sandbox.
class Wire {
public:
    test::SandboxRig rig;
    graph::HttpStack stack{rig.clock(), rig.random(), graph::LogSink()};
    graph::SharedSecretStore secrets = std::make_shared<graph::MemorySecretStore>();
    wizard::SharedLedger ledger = std::make_shared<wizard::Ledger>(QString(), secrets, rig.clock(), rig.random());
    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::SignInController signIns{environment, book, journey};
    NewUserController controller{environment, book, journey, signIns, ledger};

    explicit Wire(graph::sandbox::Options options = {})
        : rig(std::move(options))
        , environment(machine(),
              wizard::World(true, graph::Cloud::Global, graph::ClientId(rig.sandbox().clientId()), {rig.endpoints()}))
    {
    }
    wizard::Machine machine() const
    {
        wizard::Machine machine;
        machine.clock = rig.clock();
        machine.random = rig.random();
        machine.secrets = secrets;
        return machine;
    }
    void signIn(const QString &user, const QStringList &permissions = all)
    {
        // An administrator agrees for all, so that a user without a role holds the same permissions.
        const QString domain = user.section(QLatin1Char('@'), 1);
        rig.consentForAll(QStringLiteral("admin@") + domain, all);
        const auto tokens = std::make_shared<const GrantedTokens>(rig.tokens(user, permissions), permissions);
        const graph::Endpoints endpoints = rig.endpoints();
        book.add(graph::Session(
            graph::Account(graph::Cloud::Global, graph::TenantId(domain), graph::UserId(user), user, user), endpoints,
            tokens, graph::Directory(endpoints, stack.authorized(endpoints, tokens), rig.clock())));
        controller.watch(true);
        REQUIRE(test::eventually([this] { return standing(Check::Domain) != Standing::Waiting; }));
    }
    void name(const QString &given, const QString &surname)
    {
        controller.setGivenName(given);
        controller.setSurname(surname);
        REQUIRE(test::eventually([this] {
            return standing(Check::Free) != Standing::Waiting && standing(Check::NotDeleted) != Standing::Waiting
                && standing(Check::Role) != Standing::Waiting;
        }));
    }
    const wizard::CheckLine &line(Check check) { return wizard::lineOf(controller.checks(), check); }
    Standing standing(Check check) { return line(check).standing(); }
    qsizetype posts()
    {
        return rig.sandbox().served().filter(QStringLiteral("POST ")).filter(QStringLiteral("/users")).size();
    }
    std::vector<LedgerEntry> open()
    {
        auto rows = test::await(ledger->open());
        REQUIRE(rows);
        return std::move(rows).value();
    }
    bool passwordWorks()
    {
        const auto secret = test::await(ledger->password(controller.createdEntry()));
        REQUIRE(secret);
        return rig.sandbox().passwordWorks(controller.user().upn(), secret.value().reveal());
    }
    const graph::Error &failure()
    {
        controller.create();
        REQUIRE(test::eventually([this] { return controller.error().has_value(); }));
        return *controller.error();
    }
};

const QString maya = QStringLiteral("admin@contoso.com");

} // namespace

TEST_CASE("a user made on the sandbox can sign in with the password in the ledger", "[sandbox]")
{
    Wire w;
    w.signIn(maya);
    w.name(QStringLiteral("Adèle"), QStringLiteral("van der Vance"));
    for (const wizard::CheckLine &line : w.controller.checks())
        CHECK(line.standing() == Standing::Ok);
    CHECK(w.controller.tenantName() == QStringLiteral("Contoso, Ltd"));
    // Only verified domains are offered, the federated one not to be used.
    QStringList usable;
    QStringList listed;
    for (const wizard::DomainChoice &choice : w.controller.domains()) {
        listed.append(choice.name);
        if (choice.usable)
            usable.append(choice.name);
    }
    CHECK(usable == QStringList{QStringLiteral("contoso.com"), QStringLiteral("contoso.onmicrosoft.com")});
    CHECK(listed.contains(QStringLiteral("fed.contoso.com")));
    CHECK_FALSE(listed.contains(QStringLiteral("contoso-shop.com")));

    const int before = w.rig.sandbox().userCount(QStringLiteral("contoso.com"));
    w.controller.setUsageLocation(QStringLiteral("NL"));
    w.controller.create();
    w.controller.create();
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Created; }));
    CHECK(w.controller.user().upn() == QStringLiteral("adele.vandervance@contoso.com"));
    CHECK(w.rig.sandbox().userCount(QStringLiteral("contoso.com")) == before + 1);
    CHECK(w.posts() == 1);
    CHECK(w.passwordWorks());
}

TEST_CASE("taken and deleted addresses of the sandbox are seen before anything is sent", "[sandbox]")
{
    Wire w;
    w.signIn(maya);
    w.controller.setDisplayName(QStringLiteral("Björn Jäger"));
    w.controller.setLocalPart(QStringLiteral("user"));
    REQUIRE(test::eventually([&] { return w.line(Check::Free).reason() == Reason::Taken; }));
    CHECK(w.line(Check::Free).subject() == QStringLiteral("Björn Jäger"));
    CHECK_FALSE(w.controller.ready());
    REQUIRE(test::eventually([&] { return w.controller.suggestion() == QStringLiteral("user2"); }));

    w.controller.setLocalPart(QStringLiteral("former"));
    REQUIRE(test::eventually([&] { return w.line(Check::NotDeleted).reason() == Reason::Deleted; }));
    CHECK(w.line(Check::NotDeleted).days() == 3);
    CHECK(w.line(Check::NotDeleted).subject() == QStringLiteral("Greta Schäfer"));
    CHECK(w.posts() == 0);
}

TEST_CASE("a role that is too small is told from a permission that is missing, on the wire", "[sandbox]")
{
    Wire w;
    w.signIn(QStringLiteral("user@contoso.com"));
    w.name(QStringLiteral("Adele"), QStringLiteral("Vance"));
    CHECK(w.standing(Check::Role) != Standing::Ok);
    CHECK(w.failure().fault() == Fault::Forbidden);
    CHECK(w.open().empty());
    CHECK(w.controller.state() == State::Editing);

    Wire v;
    v.signIn(maya, {QStringLiteral("User.Read")});
    v.controller.setDisplayName(QStringLiteral("Adele Vance"));
    REQUIRE(test::eventually([&] { return v.standing(Check::Free) != Standing::Waiting; }));
    CHECK(v.line(Check::Free).reason() == Reason::PermissionMissing);
    CHECK(v.failure().fault() == Fault::ConsentNeeded);
    CHECK(v.open().empty());
}

TEST_CASE("a reply lost after the user was made does not lose the user or the password", "[sandbox]")
{
    Wire w;
    w.signIn(maya);
    w.name(QStringLiteral("Adele"), QStringLiteral("Vance"));
    w.rig.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "/users");
    w.controller.create();
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Created; }, 30'000));
    CHECK(w.posts() == 1);
    CHECK(w.passwordWorks());
}

TEST_CASE("a federated domain and one that is not verified are refused before anything is sent", "[sandbox]")
{
    Wire w;
    w.signIn(QStringLiteral("admin@adatum.onmicrosoft.com"));
    w.controller.setDisplayName(QStringLiteral("Adele Vance"));
    CHECK(w.controller.draft().domain == QStringLiteral("adatum.onmicrosoft.com"));
    w.controller.setDomain(QStringLiteral("adatum.com"));
    CHECK(w.line(Check::Domain).reason() == Reason::DomainFederated);
    CHECK_FALSE(w.controller.ready());
    w.controller.setDomain(QStringLiteral("contoso-shop.com"));
    CHECK(w.line(Check::Domain).reason() == Reason::DomainNotVerified);
    w.controller.create();
    CHECK(w.controller.state() == State::Editing);
    CHECK(w.posts() == 0);
}

TEST_CASE("an address taken while it was reviewed is said by the tenant itself", "[sandbox]")
{
    Wire w;
    w.signIn(maya);
    w.name(QStringLiteral("Adele"), QStringLiteral("Vance"));
    // Somebody else is quicker.
    graph::NewUser other(QStringLiteral("Adele the Other"), QStringLiteral("adele.vance@contoso.com"));
    const auto password = std::make_shared<const graph::Secret>(std::string_view("Correct-Horse-7-Battery"));
    const graph::Directory directory = w.book.current()->directory();
    const graph::CreateOutcome made = test::await(directory.createUser(other, password, {}));
    REQUIRE(made.kind() == graph::CreateOutcome::Kind::Created);
    CHECK(w.failure().fault() == Fault::Conflict);
    CHECK(w.controller.state() == State::Editing);
    CHECK(w.open().empty());
    CHECK(test::eventually([&] { return w.controller.suggestion() == QStringLiteral("adele.vance2"); }));
}
