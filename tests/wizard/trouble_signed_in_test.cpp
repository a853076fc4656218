// SPDX-License-Identifier: MIT
#include "tests/support/function_transport.h"
#include "tests/wizard/help_bench.h"

using namespace wizard;
using test::HelpBench;

namespace {

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

std::vector<Probe> signedInProbes()
{
    std::vector<Probe> all;
    for (Tier tier : signedInTiers())
        all.insert(all.end(), probesOf(tier).begin(), probesOf(tier).end());
    return all;
}

//! Has one permission and no other, as a token of the real service does.
class OnePermission : public graph::TokenSource {
public:
    OnePermission(graph::SharedTokens tokens, QString permission)
        : m_tokens(std::move(tokens))
        , m_permission(std::move(permission))
    {
    }
    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed need, std::stop_token stop) const override
    {
        const QStringList wanted = need.permissions();
        if (wanted != QStringList{m_permission})
            return refusal(wanted);
        return m_tokens->token(std::move(need), stop);
    }

private:
    static QCoro::Task<graph::Result<graph::SharedSecret>> refusal(QStringList wanted)
    {
        co_return graph::Error(graph::Fault::ConsentNeeded, QStringLiteral("token.scope"))
            .withTarget(wanted.join(u' '));
    }

    graph::SharedTokens m_tokens;
    QString m_permission;
};

SignedInResult ask(HelpBench &bench, Probe probe, const char *person, const char *domain)
{
    ProbeCase about(*bench.accounts.current(), bench.world.clock());
    about.person = text(person);
    about.domain = text(domain);
    about.appId = graph::sandbox::Sandbox::clientId();
    return test::await(runSignedInProbe(probe, about, {}));
}

//! The names of what was found, each with words of its own.
QStringList factsOf(const SignedInResult &result)
{
    QStringList facts;
    for (const Finding &finding : result.findings) {
        CHECK(findingText(finding) != finding.fact());
        CHECK_FALSE(findingText(finding).contains(text("%1")));
        facts.append(finding.fact());
    }
    return facts;
}

} // namespace

TEST_CASE("every check of a signed-in account has a tier, a name, a notice and a least permission")
{
    CHECK(signedInProbes().size() == 18);
    for (Probe probe : signedInProbes()) {
        CHECK_FALSE(probeName(probe).isEmpty());
        CHECK_FALSE(probeNotice(probe, {}).isEmpty());
        CHECK_FALSE(permissionFor(probe).isEmpty());
        CHECK(tierOf(probe) != Tier::Public);
    }
    for (Probe probe : probesOf(Tier::OwnAccount))
        CHECK(permissionFor(probe) == text("User.Read"));
    for (Probe probe : probesOf(Tier::Names))
        CHECK(permissionFor(probe) == text("User.ReadBasic.All"));
    for (Probe probe : probesOf(Tier::Public))
        CHECK(permissionFor(probe).isEmpty());
}

TEST_CASE("each check finds what is good and what is not")
{
    HelpBench bench;
    bench.beAdmin();
    class Row {
    public:
        Probe probe;
        const char *person;
        const char *domain;
        const char *fact;
    };
    const Row rows[] = {
        {Probe::Me, "", "", "me.member"},
        {Probe::Company, "", "", "company.name"},
        {Probe::Company, "", "contoso.com", "company.has-domain"},
        {Probe::Company, "", "adatum.com", "company.lacks-domain"},
        {Probe::UserLookup, "user@contoso.com", "", "user.there"},
        {Probe::UserLookup, "nobody@contoso.com", "", "user.none"},
        {Probe::UserLookup, "nestor@adatum.com", "", "user.other-name"},
        {Probe::UserState, "user@contoso.com", "", "user.enabled"},
        {Probe::UserState, "disabled@contoso.com", "", "user.blocked"},
        {Probe::UserState, "nobody@contoso.com", "", "user.none"},
        {Probe::UserState, "nestor@adatum.com", "", "user.guest"},
        {Probe::DeletedUser, "user@contoso.com", "", "deleted.none"},
        {Probe::DeletedUser, "former@contoso.com", "", "deleted.there"},
        {Probe::DomainState, "", "contoso.com", "domain.verified"},
        {Probe::DomainState, "", "contoso-shop.com", "domain.unverified"},
        {Probe::DomainState, "", "fed.contoso.com", "domain.federated"},
        {Probe::DomainState, "", "nowhere.example", "domain.missing"},
        {Probe::DomainOwner, "", "contoso.com", "owner.here"},
        {Probe::DomainOwner, "", "adatum.com", "owner.other"},
        {Probe::DomainOwner, "", "nowhere.example", "owner.nobody"},
        {Probe::Administrators, "", "", "admins.there"},
        {Probe::NetworkSync, "", "", "sync.off"},
        {Probe::SignInLog, "user@contoso.com", "", "could.licence"},
        {Probe::Registration, "user@contoso.com", "", "could.licence"},
        {Probe::SecurityDefaults, "", "", "defaults.on"},
        {Probe::App, "", "", "app.fine"},
        {Probe::FederationSetup, "", "contoso.com", "setup.managed"},
    };
    for (const Row &row : rows) {
        INFO(row.fact << " " << row.person << row.domain);
        const QStringList facts = factsOf(ask(bench, row.probe, row.person, row.domain));
        INFO(facts.join(u' ').toStdString());
        CHECK(facts.contains(text(row.fact)));
    }
    // Nobody and nothing to ask about: nothing is asked.
    const qsizetype served = bench.world.sandbox().served().size();
    for (Probe probe : signedInProbes()) {
        if (aboutPerson(probe) || aboutDomain(probe))
            CHECK(factsOf(ask(bench, probe, "", "")).isEmpty());
    }
    CHECK(bench.world.sandbox().served().size() == served);
}

TEST_CASE("logs and reports are read where there is a licence, and told with their number")
{
    HelpBench bench;
    bench.world.sandbox().setPremium(text("contoso.com"), true);
    bench.beAdmin();
    CHECK(factsOf(ask(bench, Probe::Registration, "admin@contoso.com", "")).contains(text("registration.mfa")));
    CHECK(factsOf(ask(bench, Probe::Registration, "user@contoso.com", "")).contains(text("registration.no-mfa")));
    CHECK(factsOf(ask(bench, Probe::Registration, "nobody@contoso.com", "")).contains(text("user.none")));
    const QStringList log = factsOf(ask(bench, Probe::SignInLog, "user@contoso.com", ""));
    CHECK(log.size() >= 1);
    CHECK(log.first().startsWith(text("log.")));
    for (Probe probe : {Probe::AccessRules, Probe::UserRights, Probe::UserRisk}) {
        const QStringList facts = factsOf(ask(bench, probe, "user@contoso.com", ""));
        REQUIRE(facts.size() >= 1);
        CHECK_FALSE(facts.first().startsWith(text("could.")));
    }
}

TEST_CASE("a permission, a role or a service that is missing is told, and is no error")
{
    SECTION("permission")
    {
        HelpBench bench;
        bench.be(text("admin@contoso.com"), {text("User.Read")});
        const graph::Session full = *bench.accounts.current();
        const graph::SharedTokens tokens = std::make_shared<OnePermission>(full.tokens(), text("User.Read"));
        bench.accounts.add(graph::Session(full.account(), full.endpoints(), tokens,
            graph::Directory(full.endpoints(), bench.world.machine().authorizedPipeline(full.endpoints(), tokens),
                bench.world.clock())));
        for (Probe probe : signedInProbes()) {
            if (tierOf(probe) == Tier::OwnAccount)
                continue;
            INFO(int(probe));
            const SignedInResult result = ask(bench, probe, "user@contoso.com", "contoso.com");
            REQUIRE(result.findings.size() == 1);
            CHECK(result.findings[0].fact() == text("could.permission"));
            CHECK(result.findings[0].verdict() == Finding::Verdict::CouldNotCheck);
            CHECK_FALSE(result.missingPermission.isEmpty());
        }
    }
    SECTION("role")
    {
        HelpBench bench;
        bench.world.sandbox().setPremium(text("contoso.com"), true);
        bench.world.consentForAll(text("admin@contoso.com"), HelpBench::everything());
        bench.be(text("user@contoso.com"), {text("User.Read"), text("AuditLog.Read.All")});
        const SignedInResult result = ask(bench, Probe::SignInLog, "user@contoso.com", "");
        REQUIRE(result.findings.size() == 1);
        CHECK(result.findings[0].fact() == text("could.role"));
        CHECK(result.missingPermission.isEmpty());
    }
    SECTION("service")
    {
        HelpBench bench;
        bench.beAdmin();
        const graph::Session *real = bench.accounts.current();
        const auto nobody = std::make_shared<test::FunctionTransport::Service>();
        nobody->answer = [](const graph::Request &) { return graph::Error(graph::Fault::Offline); };
        graph::Directory offline(real->endpoints(), test::servedBy(nobody), bench.world.clock());
        bench.accounts.add(graph::Session(real->account(), real->endpoints(), real->tokens(), std::move(offline)));
        for (Probe probe : signedInProbes()) {
            INFO(int(probe));
            CHECK(factsOf(ask(bench, probe, "user@contoso.com", "contoso.com")) == QStringList{text("could.offline")});
        }
    }
}

TEST_CASE("what is found answers questions, weak signs only preselect, and disputes are asked")
{
    HelpBench bench;
    bench.beAdmin();
    bench.checks->setPerson(text("disabled@contoso.com"));
    bench.trouble->setDomain(text("contoso.com"));
    bench.finish(Tier::Directory);
    REQUIRE(bench.found("user.blocked"));
    bench.trouble->enterAt(node("q.symptom"));
    // The question answered itself, with the evidence, and can be answered otherwise.
    CHECK(bench.trouble->run().way().back() == node("o.disabled"));
    bench.trouble->goTo(node("q.symptom"));
    REQUIRE(bench.trouble->run().givenAt(node("q.symptom")));
    CHECK(bench.trouble->run().givenAt(node("q.symptom"))->by() == Given::By::Evidence);
    bench.trouble->answer(1);
    CHECK(bench.trouble->run().current() == node("q.password"));

    // Another person: what was found of the first one is forgotten.
    bench.checks->setPerson(text("user@contoso.com"));
    CHECK_FALSE(bench.found("user.blocked"));
    CHECK(bench.found("admins.there"));

    const auto strengthAt = [](const Findings &findings, const char *question) {
        std::optional<Suggestion::Strength> strength;
        for (const Suggestion &s : suggestionsFrom(findings)) {
            if (s.question == node(question) && (!strength || s.strength == Suggestion::Strength::Strong))
                strength = s.strength;
        }
        return strength;
    };
    const auto fact = [](const char *name) { return Finding(Probe::SignInLog, text(name), Finding::Verdict::Bad); };
    CHECK(strengthAt({fact("log.locked")}, "q.symptom") == Suggestion::Strength::Weak);
    CHECK(strengthAt({fact("user.blocked")}, "q.symptom") == Suggestion::Strength::Strong);
    CHECK(strengthAt({fact("user.blocked"), fact("log.policy")}, "q.symptom") == Suggestion::Strength::Weak);
}

TEST_CASE("the panel announces each check with its permission, and asks nothing before its button")
{
    HelpBench bench;
    bench.beAdmin();
    bench.show();
    const qsizetype served = bench.world.sandbox().served().size();
    const QString notice = bench.child<QLabel>("tierNoticeDirectory")->text();
    CHECK(notice.contains(text("Domain.Read.All")));
    CHECK(notice.contains(text("RoleManagement.Read.Directory")));
    CHECK(bench.world.sandbox().served().size() == served);

    bench.click("tierRunNames"); // without a person
    CHECK(bench.visible("personFault"));
    CHECK(bench.world.sandbox().served().size() == served);
    bench.child<QLineEdit>("checkPerson")->setFocus();
    QTest::keyClicks(bench.child<QWidget>("checkPerson"), text("user@contoso.com"));
    CHECK_FALSE(bench.visible("personFault"));
    bench.click("tierRunNames");
    REQUIRE(test::patiently([&] { return bench.found("user.there"); }));
    REQUIRE(test::patiently(
        [&] { return bench.says("signedInPanel").contains(text("There is a user with this sign-in name.")); }));
    CHECK_FALSE(bench.visible("tierMissingNames"));
    // No more was asked than that.
    CHECK_FALSE(bench.found("admins.there"));
}

TEST_CASE("the checks are run by keyboard alone")
{
    HelpBench bench;
    bench.beAdmin();
    bench.show();
    const auto focused = [] { return QApplication::focusWidget(); };
    for (int i = 0; i < 60 && focused()->objectName() != text("checkPerson"); ++i)
        QTest::keyClick(focused(), Qt::Key_Tab);
    REQUIRE(focused()->objectName() == text("checkPerson"));
    QTest::keyClicks(focused(), text("disabled@contoso.com"));
    for (int i = 0; i < 10 && focused()->objectName() != text("tierRunDirectory"); ++i)
        QTest::keyClick(focused(), Qt::Key_Tab);
    REQUIRE(focused()->objectName() == text("tierRunDirectory"));
    QTest::keyClick(focused(), Qt::Key_Space);
    REQUIRE(test::patiently([&] { return bench.found("user.blocked") && !bench.checks->busy(); }));
    CHECK(focused()->objectName() == text("tierRunDirectory"));
    // It suggests its repair, a few tabs away.
    for (int i = 0; i < 60 && focused()->objectName() != text("repair_unblock"); ++i)
        QTest::keyClick(focused(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focused()->objectName() == text("repair_unblock"));
}

TEST_CASE("a missing permission is asked for on request only, and then the checks run by themselves")
{
    HelpBench bench;
    bench.world.browser().setUser(text("admin@contoso.com"));
    bench.show();
    bench.trouble->setDomain(text("contoso.com"));

    // Nobody is signed in: the first sign-in, with the least permission.
    bench.click("tierRunOwn");
    auto *dialog = bench.page->findChild<QDialog *>(text("signInDialog"));
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    CHECK(bench.signIn->purpose().permissions == QStringList{text("User.Read")});
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(text("signInStart")), Qt::LeftButton);
    REQUIRE(test::patiently([&] { return bench.found("company.has-domain") && !bench.checks->busy(); }));
    CHECK_FALSE(dialog->isVisible());
    CHECK(bench.found("me.member"));

    bench.click("tierRunDirectory");
    REQUIRE(test::patiently([&] { return bench.checks->ran(Tier::Directory) && !bench.checks->busy(); }));
    CHECK(bench.visible("tierMissingDirectory"));
    CHECK(bench.checks->missingPermissions(Tier::Directory).contains(text("Domain.Read.All")));
    CHECK(bench.found("could.permission"));
    // Not a dialog: the reader decides.
    REQUIRE_FALSE(bench.page->findChild<QDialog *>(text("signInDialog"))->isVisible());
    QTest::mouseClick(bench.child<QWidget>("tierMissingDirectory")->findChild<QAbstractButton *>(text("noticeAction")),
        Qt::LeftButton);
    dialog = bench.page->findChild<QDialog *>(text("signInDialog"));
    REQUIRE(dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(text("signInStart")), Qt::LeftButton);
    REQUIRE(test::patiently([&] { return bench.found("domain.verified") && !bench.checks->busy(); }));
    CHECK_FALSE(bench.visible("tierMissingDirectory"));
    CHECK(bench.found("admins.there"));
}

TEST_CASE("the first sign-in expects the tenant that answers for the domain")
{
    HelpBench bench;
    bench.trouble->setDomain(text("contoso.com"));
    bench.trouble->startChecks();
    REQUIRE(test::patiently([&] { return !bench.trouble->checking(); }));
    const Findings all = bench.trouble->findings();
    const Finding *tenant = find(all, text("tenant.found"));
    REQUIRE(tenant);
    std::optional<SignInPurpose> asked;
    QObject::connect(bench.checks.get(), &ChecksController::signInWanted, bench.checks.get(),
        [&](const SignInPurpose &purpose) { asked = purpose; });
    bench.checks->run(Tier::OwnAccount);
    REQUIRE(asked);
    CHECK(asked->tenant == tenant->value(0));
    // Given up: a later sign-in elsewhere runs nothing by itself.
    bench.checks->giveUpSignIn();
    bench.beAdmin();
    emit bench.signIn->signedInAs({});
    CHECK_FALSE(bench.checks->busy());
}

TEST_CASE("checks run side by side, are stopped, and die with their owner")
{
    HelpBench bench;
    bench.beAdmin();
    bench.world.sandbox().setLatency(std::chrono::seconds(30));
    bench.checks->setPerson(text("user@contoso.com"));
    bench.trouble->setDomain(text("contoso.com"));
    bench.checks->run(Tier::Directory);
    bench.checks->run(Tier::Diagnosis);
    for (Probe probe : probesOf(Tier::Directory))
        CHECK(bench.checks->line(probe).state == SignedInLine::State::Running);
    SECTION("stopped")
    {
        bench.checks->stop();
        CHECK_FALSE(bench.checks->busy());
        test::settle();
        CHECK(bench.checks->findings().empty());
        bench.world.sandbox().setLatency(std::chrono::milliseconds(0));
        bench.finish(Tier::Directory);
        CHECK(bench.found("user.enabled"));
    }
    SECTION("another account")
    {
        bench.world.sandbox().setLatency(std::chrono::milliseconds(0));
        bench.beAdmin(text("admin@adatum.onmicrosoft.com"));
        CHECK_FALSE(bench.checks->busy());
        CHECK(bench.checks->findings().empty());
    }
    SECTION("gone")
    {
        bench.repairs.reset();
        bench.checks.reset();
        test::settle();
        CHECK(bench.trouble->findings().size() <= 1); // the form of the domain
    }
}
