// SPDX-License-Identifier: MIT
// The directory's calls against the sandbox: what administration and troubleshooting rely on.
#include "graph/sandbox/consent.h"
#include "tests/support/graph_bench.h"

#include <set>

using graph::Fault;
using graph::UserId;

namespace {

const QString contoso = QStringLiteral("contoso.com");
const QString trey = QStringLiteral("treyresearch.net");

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

class Bench {
public:
    explicit Bench(const QString &user = QStringLiteral("admin@contoso.com"), graph::sandbox::Options options = {})
        : world(std::move(options))
        , m_user(user)
        , m_directory(world.directory(user, permissions(user)))
    {
    }
    //! Administrators agree to everything; others to what they may.
    static QStringList permissions(const QString &user)
    {
        if (user.startsWith(QLatin1String("admin@")))
            return graph::sandbox::everyPermission();
        return {QStringLiteral("User.Read"), QStringLiteral("User.ReadBasic.All"),
            QStringLiteral("LicenseAssignment.Read.All")};
    }
    const graph::Directory &directory() const { return m_directory; }
    UserId idOf(const QString &upn) const { return value(directory().user(upn, {})).id(); }
    UserId me() const { return idOf(m_user); }

    test::GraphBench world;

private:
    QString m_user;
    graph::Directory m_directory;
};

} // namespace

TEST_CASE("a domain is added, proven and taken away again", "[sandbox]")
{
    Bench bench;
    const graph::DomainSetup setup = bench.directory().domainSetup();
    const QString name = QStringLiteral("contoso-books.com");
    CHECK(error(setup.domain(name, {})).fault() == Fault::NotFound);
    const graph::Domain added = value(setup.add(QStringLiteral("Contoso-Books.com"), {}));
    CHECK(added.name() == name);
    CHECK_FALSE(added.verified());
    CHECK(value(setup.add(name, {})).name() == name); // again: it is there
    const std::vector<graph::DnsRecord> records = value(setup.verificationRecords(name, {}));
    REQUIRE(records.size() == 2);
    CHECK(records[0].type == graph::DnsRecord::Type::Txt);
    CHECK(records[0].value.startsWith(QLatin1String("MS=ms")));
    CHECK(records[0].label == name);
    CHECK(records[1].type == graph::DnsRecord::Type::Mx);
    CHECK(records[1].priority == 32767);
    const graph::Error unseen = error(setup.verify(name, {}));
    CHECK(unseen.fault() == Fault::Rejected);
    CHECK(value(setup.verify(name, {})).verified());
    CHECK(value(setup.verify(name, {})).verified()); // again: it is so
    CHECK(value(setup.domain(name, {})).verified());
    value(setup.remove(name, {}));
    CHECK(error(setup.domain(name, {})).fault() == Fault::NotFound);
    CHECK(error(setup.verify(QStringLiteral("nowhere.example"), {})).fault() == Fault::NotFound);
    CHECK(error(setup.add(QStringLiteral("not a domain"), {})).fault() == Fault::Rejected);
}

TEST_CASE("a lost reply of a domain call is read back, and nothing is asked twice", "[sandbox]")
{
    Bench bench;
    const graph::DomainSetup setup = bench.directory().domainSetup();
    const QString name = QStringLiteral("contoso-books.com");
    bench.world.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "/domains");
    CHECK(value(setup.add(name, {})).name() == name);
    CHECK(bench.world.sandbox().served().count(QStringLiteral("POST /v1.0/domains")) == 1);
    CHECK(error(setup.verify(name, {})).fault() == Fault::Rejected);
    bench.world.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "/verify");
    CHECK(value(setup.verify(name, {})).verified());
    // Never done, and said so: it is not there.
    bench.world.sandbox().failNext(QStringLiteral("drop"), 1, "POST", "/domains");
    CHECK(error(setup.add(QStringLiteral("contoso-toys.com"), {})).fault() == Fault::OutcomeUnknown);
}

TEST_CASE("users are searched, counted and told apart by address", "[sandbox]")
{
    Bench bench;
    const graph::UserPage page = value(bench.directory().searchUsers(QStringLiteral("Li"), 1, {}));
    CHECK(page.users.size() == 1);
    CHECK(page.total >= 1);
    CHECK(value(bench.directory().searchUsers(QStringLiteral("no \"such\" \\ body"), 5, {})).users.empty());
    REQUIRE(value(bench.directory().usersNamed(QStringLiteral("USER@contoso.com"), {})).size() == 1);
    CHECK(value(bench.directory().usersNamed(QStringLiteral("o'nobody@contoso.com"), {})).empty());
    const std::vector<graph::UserDetails> guests =
        value(bench.directory().usersAt(QStringLiteral("nestor@adatum.com"), {}));
    REQUIRE(guests.size() == 1);
    CHECK(guests[0].user.guest());
    CHECK(guests[0].externalUserState == QLatin1String("Accepted"));
    CHECK(guests[0].creationType == QLatin1String("Invitation"));
    const graph::UserDetails blocked = value(bench.directory().userDetails(QStringLiteral("disabled@contoso.com"), {}));
    CHECK(blocked.user.enabled() == std::optional(false));
    CHECK(blocked.usageLocation == QLatin1String("NL"));
    CHECK(blocked.passwordChanged.isValid());
    CHECK(value(bench.directory().userDetails(QStringLiteral("partner@fed.contoso.com"), {})).immutableId);
}

TEST_CASE("collections come page by page over the wire", "[sandbox]")
{
    graph::sandbox::Options options;
    options.users = 250;
    Bench bench(QStringLiteral("admin@treyresearch.net"), options);
    const auto admins = value(bench.directory().roleHolders(QString::fromLatin1(graph::role::globalAdministrator), {}));
    REQUIRE(admins.size() == 1);
    CHECK(admins[0].kind == graph::RoleHolder::Kind::User);
    CHECK(admins[0].upn == QLatin1String("admin@treyresearch.net"));
    CHECK(admins[0].enabled == std::optional(true));
    // A hundred to a page.
    std::set<UserId> some;
    for (char letter = 'a'; letter <= 'z' && some.size() < 120; ++letter) {
        const QString text(QLatin1Char{letter});
        for (const graph::User &user : value(bench.directory().searchUsers(text, 999, {})).users) {
            if (!user.upn().startsWith(QLatin1String("admin@")) && some.size() < 120)
                some.insert(user.id());
        }
    }
    REQUIRE(some.size() == 120);
    for (const UserId &id : some)
        value(bench.directory().deleteUser(id, {}));
    CHECK(value(bench.directory().deletedUsers({})).size() == 120);
}

TEST_CASE("deleted users are listed, and come back under their own or another address", "[sandbox]")
{
    Bench bench;
    const graph::Directory &directory = bench.directory();
    CHECK(value(directory.deletedUsers({})).size() == 2);
    const UserId id = bench.idOf(QStringLiteral("user@contoso.com"));
    value(directory.deleteUser(id, {}));
    CHECK(value(directory.deletedUsers({})).size() == 3);
    value(directory.restoreUserAs(id, QStringLiteral("bjorn@contoso.com"), {}));
    CHECK(bench.idOf(QStringLiteral("bjorn@contoso.com")) == id);
    value(directory.revokeSessions(id, {}));
}

TEST_CASE("a lost reply of a delete or a restore is proven at the other place", "[sandbox]")
{
    Bench bench;
    const graph::Directory &directory = bench.directory();
    graph::sandbox::Sandbox &sandbox = bench.world.sandbox();
    const UserId id = bench.idOf(QStringLiteral("user@contoso.com"));
    const int before = sandbox.userCount(contoso);
    // Done, the answer lost: the second try finds nobody, and that is not reported as a failure.
    sandbox.failNext(QStringLiteral("lost-reply"), 1, "DELETE");
    value(directory.deleteUser(id, {}));
    CHECK(sandbox.userCount(contoso) == before - 1);
    sandbox.failNext(QStringLiteral("lost-reply"), 1, "POST", "/restore");
    value(directory.restoreUser(id, {}));
    CHECK(sandbox.userCount(contoso) == before);
    const UserId nobody(QStringLiteral("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"));
    CHECK(error(directory.deleteUser(nobody, {})).fault() == Fault::NotFound);
    CHECK(error(directory.restoreUser(nobody, {})).fault() == Fault::NotFound);
}

TEST_CASE("roles are told of others too, and are no more than a hint", "[sandbox]")
{
    Bench bench;
    const auto roles = value(bench.directory().rolesOf(bench.idOf(QStringLiteral("helpdesk@contoso.com")), {}));
    REQUIRE(roles.size() == 1);
    CHECK(roles[0].displayName() == QLatin1String("Helpdesk Administrator"));
    CHECK(roleHint(roles, graph::RoleAct::ResetPasswords) == graph::RoleHint::Likely);
    CHECK(roleHint(roles, graph::RoleAct::CreateUsers) == graph::RoleHint::Doubtful);
    CHECK(roleHint({}, graph::RoleAct::CreateUsers) == graph::RoleHint::Unknown);
    CHECK(value(bench.directory().rolesOf(bench.idOf(QStringLiteral("user@contoso.com")), {})).empty());
}

TEST_CASE("licences are read, of the tenant and of a user", "[sandbox]")
{
    Bench bench;
    const std::vector<graph::License> licenses = value(bench.directory().licenses({}));
    REQUIRE(licenses.size() == 2);
    const graph::License &office = licenses[1];
    CHECK(office.partNumber == QLatin1String("O365_BUSINESS_ESSENTIALS"));
    CHECK(office.free() == 1);
    CHECK(office.usable());
    CHECK(office.plans.size() == 1);
    CHECK(value(bench.directory().licensesOf(bench.idOf(QStringLiteral("user@contoso.com")), {})).empty());
}

TEST_CASE("Temporary Access Passes are made, replaced and taken away", "[sandbox]")
{
    Bench bench;
    const graph::AccessPasses passes = bench.directory().accessPasses();
    const UserId id = bench.idOf(QStringLiteral("user@contoso.com"));
    CHECK(value(passes.policy({})).enabled);
    CHECK(value(passes.policy({})).most == std::chrono::minutes(480));
    CHECK(value(passes.list(id, {})).empty());
    const graph::AccessPass first = value(passes.create(id, std::chrono::minutes(120), true, {}));
    REQUIRE(first.code);
    CHECK(first.code->size() >= 8);
    CHECK(first.once);
    CHECK(first.usable);
    CHECK(first.end() == first.start.addSecs(7200));
    const std::vector<graph::AccessPass> listed = value(passes.list(id, {}));
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].id == first.id);
    CHECK_FALSE(listed[0].code); // told once
    // Its answer lost: a pass nobody knows may be there, and a new one takes its place.
    bench.world.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "temporaryAccessPassMethods");
    CHECK(error(passes.create(id, std::chrono::minutes(0), false, {})).fault() == Fault::OutcomeUnknown);
    const graph::AccessPass second = value(passes.create(id, std::chrono::minutes(0), false, {}));
    CHECK(second.id != first.id);
    CHECK(value(passes.list(id, {})).size() == 1);
    value(passes.remove(id, second.id, {}));
    CHECK(value(passes.list(id, {})).empty());
    CHECK(error(passes.remove(id, second.id, {})).fault() == Fault::NotFound);
    CHECK(error(passes.create(id, std::chrono::minutes(5), true, {})).fault() == Fault::Rejected);
    bench.world.sandbox().setAccessPasses(contoso, false);
    CHECK_FALSE(value(passes.policy({})).enabled);
    CHECK(error(passes.create(id, std::chrono::minutes(60), true, {})).fault() == Fault::Rejected);
    // No code of any pass stands in the log.
    const QString log = bench.world.log().join(QLatin1Char('\n'));
    for (const graph::AccessPass *pass : {&first, &second})
        CHECK(!log.contains(QString::fromUtf8(pass->code->reveal().data(), qsizetype(pass->code->size()))));
}

TEST_CASE("what stands in the way of a sign-in is looked up", "[sandbox]")
{
    Bench bench(QStringLiteral("admin@treyresearch.net"));
    const graph::Diagnosis diagnosis = bench.directory().diagnosis();
    const auto records = value(diagnosis.signIns(QStringLiteral("READER@treyresearch.net"), 5, {}));
    REQUIRE(records.size() == 2);
    CHECK(records[0].when > records[1].when);
    CHECK(records[0].errorCode == 50126);
    CHECK_FALSE(records[0].succeeded());
    CHECK(records[1].succeeded());
    CHECK(records[0].upn == QLatin1String("reader@treyresearch.net"));
    CHECK(value(diagnosis.signIns(QStringLiteral("READER@treyresearch.net"), 1, {})).size() == 1);
    const UserId admin = bench.me();
    const auto registration = value(diagnosis.registration(admin, {}));
    REQUIRE(registration);
    CHECK(registration->admin);
    CHECK_FALSE(value(diagnosis.registration(UserId(QStringLiteral("nobody")), {})));
    CHECK_FALSE(value(diagnosis.securityDefaults({})));
    CHECK(value(diagnosis.conditionalAccess({})).size() == 2);
    CHECK(value(diagnosis.authorizationPolicy({})).ssprForAdmins);
    const auto app = value(diagnosis.servicePrincipal(graph::sandbox::Sandbox::clientId(), {}));
    REQUIRE(app);
    CHECK(app->enabled == std::optional(true));
    CHECK_FALSE(value(diagnosis.servicePrincipal(QStringLiteral("11111111-1111-4111-8111-111111111111"), {})));
    CHECK_FALSE(value(diagnosis.risk(admin, {})));
    CHECK_FALSE(value(diagnosis.onPremisesSync({})).enabled);
    const auto other = value(diagnosis.tenantOf(QStringLiteral("Contoso.com"), {}));
    REQUIRE(other);
    CHECK(other->displayName == QLatin1String("Contoso, Ltd"));
    CHECK_FALSE(value(diagnosis.tenantOf(QStringLiteral("nobody.example"), {})));
}

TEST_CASE("a tenant without the licence, an account without the role or the permission: each is said", "[sandbox]")
{
    Bench bench;
    const graph::Diagnosis diagnosis = bench.directory().diagnosis();
    const graph::Error premium = error(diagnosis.signIns(QStringLiteral("user@contoso.com"), 5, {}));
    CHECK(premium.fault() == Fault::Forbidden);
    CHECK(graph::needsPremium(premium));
    CHECK(graph::needsPremium(error(diagnosis.registration(bench.me(), {}))));
    CHECK(value(diagnosis.securityDefaults({})));
    CHECK(value(diagnosis.conditionalAccess({})).empty());
    CHECK_FALSE(value(diagnosis.federation(contoso, {})));
    const auto federation = value(diagnosis.federation(QStringLiteral("fed.contoso.com"), {}));
    REQUIRE(federation);
    CHECK(federation->signInUri.startsWith(QLatin1String("https://sts.fed.contoso.com/")));
    CHECK(federation->certificate.size() > 200);

    // The permission without the role; the role without the permission is no more than a refusal of Graph here, since
    // the tokens of this bench carry what they carry.
    bench.world.sandbox().setPremium(contoso, true);
    const graph::Directory reader =
        bench.world.directory(QStringLiteral("useradmin@contoso.com"), {QStringLiteral("User.Read")});
    const graph::Error unpermitted = error(reader.diagnosis().signIns(QStringLiteral("user@contoso.com"), 5, {}));
    CHECK(unpermitted.fault() == Fault::ConsentNeeded);
    CHECK(unpermitted.target() == QLatin1String("AuditLog.Read.All"));
    bench.world.consentForAll(QStringLiteral("admin@contoso.com"), {QStringLiteral("AuditLog.Read.All")});
    const graph::Directory permitted = bench.world.directory(
        QStringLiteral("useradmin@contoso.com"), {QStringLiteral("User.Read"), QStringLiteral("AuditLog.Read.All")});
    const graph::Error roleless = error(permitted.diagnosis().signIns(QStringLiteral("user@contoso.com"), 5, {}));
    CHECK(roleless.fault() == Fault::Forbidden);
    CHECK_FALSE(graph::needsPremium(roleless));
    CHECK_FALSE(value(diagnosis.signIns(QStringLiteral("user@contoso.com"), 5, {})).empty());
}
