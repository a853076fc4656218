// SPDX-License-Identifier: MIT
#include "graph/http/http_stack.h"
#include "graph/identity/keychain_store.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_browser.h"
#include "tests/support/sandbox_rig.h"
#include "tests/wizard/widget_helpers.h"

#include "wizard/check/check_controller.h"
#include "wizard/check/tenant_controller.h"
#include "wizard/check/tenant_page.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/signin/sign_in_page.h"

#include <QLabel>

// The whole way over real HTTP: our client, the sandbox, and somebody in front of a browser.

using graph::Fault;
using test::child;
using test::click;
using test::eventually;
using wizard::CheckAnswer;
using wizard::SignInController;
using State = SignInController::State;

namespace {

struct Whole {
    test::SandboxRig sandbox;
    // Shared: what was cancelled is logged when its time comes.
    std::shared_ptr<QStringList> log = std::make_shared<QStringList>();
    graph::HttpStack http{
        sandbox.clock(), sandbox.random(), [log = log](const graph::LogEntry &entry) { log->append(entry.text()); }};
    test::SandboxBrowser browser;
    graph::SharedSecretStore store;
    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    std::unique_ptr<SignInController> signIn;
    std::unique_ptr<wizard::TenantController> tenant;
    std::unique_ptr<wizard::CheckController> check;

    explicit Whole(graph::sandbox::Options options = {},
        graph::SharedSecretStore in = std::make_shared<graph::MemorySecretStore>())
        : sandbox(std::move(options))
        , store(std::move(in))
        , environment(machine(), world(graph::sandbox::Sandbox::clientId()))
    {
        make();
    }
    void make()
    {
        check.reset();
        tenant.reset();
        signIn = std::make_unique<SignInController>(environment, book, journey);
        tenant = std::make_unique<wizard::TenantController>(environment, book, journey, *signIn);
        check = std::make_unique<wizard::CheckController>(environment, journey);
    }
    wizard::Machine machine()
    {
        wizard::Machine machine;
        machine.clock = sandbox.clock();
        machine.random = sandbox.random();
        machine.secrets = store;
        machine.plainPipeline = [this] { return http.plain(); };
        machine.authorizedPipeline = [this](const graph::Endpoints &endpoints, graph::SharedTokens tokens) {
            return http.authorized(endpoints, std::move(tokens));
        };
        machine.openBrowser = browser.opener();
        return machine;
    }
    wizard::World world(const QString &client, graph::Cloud cloud = graph::Cloud::Global) const
    {
        std::vector<graph::Endpoints> clouds;
        for (graph::Cloud each : graph::allClouds())
            clouds.push_back(sandbox.endpoints(each));
        return wizard::World(true, cloud, graph::ClientId(client), std::move(clouds));
    }
    //! Waits until the attempt is over.
    void over()
    {
        REQUIRE(eventually([&] { return !signIn->busy(); }, 30'000));
    }
    void signInAs(const char *user)
    {
        browser.setUser(QLatin1String(user));
        signIn->begin();
        over();
        INFO(browser.page().toStdString());
        REQUIRE(signIn->state() == State::Done);
    }
    void read()
    {
        tenant->load();
        REQUIRE(eventually([&] { return !tenant->busy(); }, 30'000));
    }
    CheckAnswer::Kind asked(const char *typed)
    {
        check->setTyped(QLatin1String(typed));
        check->check();
        REQUIRE(eventually([&] { return check->state() == wizard::CheckController::State::Done; }, 30'000));
        UNSCOPED_INFO(log->join(QLatin1Char('\n')).toStdString());
        return check->answer()->kind;
    }
    std::string failure() const { return signIn->error() ? signIn->error()->code().toStdString() : "none"; }
};

} // namespace

TEST_CASE("over the wire: a domain is looked up before anybody signs in")
{
    Whole whole;
    CHECK(whole.asked("admin@contoso.com") == CheckAnswer::Kind::ManagedHere);
    CHECK(whole.asked("adatum.com") == CheckAnswer::Kind::SignsInElsewhere);
    CHECK(whole.asked("northwind.us") == CheckAnswer::Kind::OtherCloud);
    CHECK(whole.check->answer()->tenant.cloud() == graph::Cloud::UsGov);
    CHECK(whole.asked("nobody.example") == CheckAnswer::Kind::NobodysYet);
    CHECK(whole.browser.opened().isEmpty());
    for (const QString &line : *whole.log)
        CHECK_FALSE(line.contains(QStringLiteral("contoso")));
}

TEST_CASE("over the wire: sign in, see the tenant, allow more, see all of it")
{
    Whole whole;
    wizard::SignInPage page(*whole.signIn);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    whole.browser.setUser(QStringLiteral("admin@contoso.com"));
    click(page, "signInStart");
    whole.over();
    INFO(whole.browser.page().toStdString());
    REQUIRE(whole.signIn->state() == State::Done);
    CHECK(page.isComplete());
    CHECK(whole.book.current()->account().username() == QStringLiteral("admin@contoso.com"));
    CHECK(whole.browser.page().contains(QStringLiteral("You can close this window")));

    whole.journey.setDomain(QStringLiteral("contoso.com"), {});
    wizard::TenantPage tenantPage(*whole.tenant);
    tenantPage.show();
    REQUIRE(QTest::qWaitForWindowExposed(&tenantPage));
    REQUIRE(eventually([&] { return whole.tenant->organization().value && !whole.tenant->busy(); }, 30'000));
    INFO(whole.log->join(QLatin1Char('\n')).toStdString());
    CHECK(whole.tenant->verifiedOnly());
    CHECK(whole.tenant->listed() == wizard::TenantController::Listed::Verified);
    CHECK(whole.tenant->missingPermissions()
        == QStringList{QStringLiteral("Domain.Read.All"), QStringLiteral("User.ReadBasic.All"),
            QStringLiteral("RoleManagement.Read.Directory")});

    auto *problem = child<QWidget>(tenantPage, "tenantProblem");
    REQUIRE(problem->isVisibleTo(&tenantPage));
    click(*problem, "noticeAction");
    auto *dialog = tenantPage.findChild<wizard::SignInDialog *>();
    REQUIRE(dialog);
    click(*dialog, "signInStart");
    whole.over();
    INFO(whole.browser.page().toStdString());
    REQUIRE(whole.signIn->state() == State::Done);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(eventually([&] { return whole.tenant->domains().value && !whole.tenant->busy(); }, 30'000));
    CHECK_FALSE(whole.tenant->verifiedOnly());
    CHECK(whole.tenant->missingPermissions().isEmpty());
    CHECK(whole.tenant->users().value > 0);
    REQUIRE(whole.tenant->roles().value);
    CHECK(whole.tenant->roles().value->complete);
    REQUIRE(whole.tenant->roles().value->roles.size() == 1);
    CHECK(whole.tenant->roles().value->roles.front().createsUsers());
    CHECK(whole.book.sessions().size() == 1);
}

TEST_CASE("over the wire: what goes wrong in the browser is told here")
{
    Whole whole;
    whole.browser.setUser(QStringLiteral("user@contoso.com"));
    SECTION("cancelled")
    {
        whole.browser.setCancel(true);
        whole.signIn->begin();
        whole.over();
        CHECK(whole.signIn->state() == State::Failed);
        CHECK(whole.failure() == "access_denied");
    }
    SECTION("declined")
    {
        whole.browser.setDecline(true);
        whole.signIn->begin();
        whole.over();
        CHECK(whole.signIn->state() == State::Failed);
        CHECK(whole.signIn->error()->aadsts().contains(65004));
    }
    SECTION("left alone, then stopped")
    {
        whole.browser.setAbandon(true);
        whole.signIn->begin();
        REQUIRE(eventually([&] { return whole.signIn->state() == State::WaitingForBrowser; }));
        whole.signIn->cancel();
        CHECK(whole.signIn->state() == State::Idle);
    }
    SECTION("wrong client id")
    {
        whole.environment.setWorld(whole.world(QStringLiteral("99999999-2222-4333-8444-555555555555")));
        whole.signIn->begin();
        whole.over();
        CHECK(whole.failure() == "app.unknown");
        CHECK(whole.browser.opened().isEmpty());
        CHECK(whole.signIn->error()->aadsts().contains(700016));
    }
    SECTION("an administrator's permission asked of somebody who is none")
    {
        whole.signInAs("user@contoso.com");
        whole.signIn->beginForCurrent({QStringLiteral("User.ReadWrite.All")}, {}, {});
        // The sandbox, like Microsoft, may keep the refusal in the browser.
        const bool ended = eventually([&] { return !whole.signIn->busy() || whole.browser.finished(); }, 30'000);
        REQUIRE(ended);
        if (!whole.signIn->busy())
            CHECK(whole.signIn->error()->fault() == Fault::ConsentNeeded);
        else
            CHECK(whole.browser.page().contains(QStringLiteral("90094")));
        const auto token = test::await(
            whole.book.current()->tokens()->token(graph::TokenNeed({QStringLiteral("User.ReadWrite.All")}), {}));
        REQUIRE_FALSE(token);
        CHECK(token.error().fault() == Fault::ConsentNeeded);
        CHECK(token.error().target() == QStringLiteral("User.ReadWrite.All"));
    }
}

TEST_CASE("over the wire: a code on another device")
{
    Whole whole;
    whole.signIn->startWithCode();
    REQUIRE(eventually([&] { return whole.signIn->state() == State::WaitingForDeviceCode; }, 30'000));
    CHECK_FALSE(whole.signIn->userCode().isEmpty());
    whole.signIn->cancel();
    CHECK(whole.signIn->state() == State::Idle);
}

TEST_CASE("over the wire: tokens are renewed behind everybody's back")
{
    graph::sandbox::Options options;
    options.tokenLifetime = std::chrono::seconds(2);
    Whole whole(options);
    whole.signInAs("admin@contoso.com");
    const graph::SharedTokens tokens = whole.book.current()->tokens();
    const graph::TokenNeed need({QStringLiteral("User.Read")});
    const auto first = test::await(tokens->token(need, {}));
    REQUIRE(first);
    REQUIRE(eventually([&] {
        const auto next = test::await(tokens->token(need, {}));
        return next && next.value()->reveal() != first.value()->reveal();
    }));
    whole.read();
    CHECK(whole.tenant->organization().value);

    // The service takes back a token it gave: renewed once, the call goes through.
    whole.sandbox.sandbox().setFault(QStringLiteral("claims-challenge"), 1);
    whole.tenant->reload();
    REQUIRE(eventually([&] { return !whole.tenant->busy(); }, 30'000));
    CHECK(whole.tenant->signInNeeded());
    CHECK_FALSE(whole.tenant->challenge().isEmpty());
    whole.sandbox.sandbox().setFault(QStringLiteral("claims-challenge"), 0);
    whole.tenant->load();
    REQUIRE(eventually([&] { return !whole.tenant->busy(); }, 30'000));
    CHECK_FALSE(whole.tenant->signInNeeded());
}

TEST_CASE("over the wire: the keychain brings a sign-in back, and signing out takes it away", "[keychain]")
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        WARN("no session bus: run with ./dev test");
        return;
    }
    Whole whole({},
        std::make_shared<graph::KeychainStore>(std::make_shared<graph::SystemClock>(), std::chrono::seconds(10),
            QStringLiteral("work-account-wizard-signin-tests")));
    whole.signInAs("admin@contoso.com");
    const graph::Account account = whole.book.current()->account();
    REQUIRE(eventually([&] { return whole.signIn->known().size() == 1; }));
    CHECK_FALSE(whole.signIn->keepProblem());
    const auto known = whole.signIn->known();

    // As after a new start: nothing but the list without secrets.
    whole.book.clear();
    whole.make();
    whole.signIn->setKnown(known);
    const qsizetype opened = whole.browser.opened().size();
    whole.signIn->useKnown(account.key());
    whole.over();
    CHECK(whole.signIn->state() == State::Done);
    CHECK(whole.browser.opened().size() == opened);
    REQUIRE(whole.book.current());

    whole.signIn->signOut(account.key());
    whole.make();
    whole.signIn->setKnown(known);
    whole.browser.setAbandon(true);
    whole.signIn->useKnown(account.key());
    REQUIRE(eventually([&] { return whole.signIn->state() == State::WaitingForBrowser; }, 30'000));
    CHECK(whole.signIn->savedProblem());
}
