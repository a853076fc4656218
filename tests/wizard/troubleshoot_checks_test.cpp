// SPDX-License-Identifier: MIT
#include "tests/support/manual_clock.h"
#include "tests/wizard/trouble_bench.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace wizard;
using test::ShownPage;
using test::TroubleBench;

namespace {

constexpr auto tenantId = "5c3a8b1e-9f27-4d60-b1aa-77c0de11e4f2";

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

graph::Result<graph::Reply> json(int status, const QByteArray &body)
{
    return graph::Reply(
        status, {{"Content-Type", "application/json"}, {"Date", "Thu, 15 Jan 2026 12:00:00 GMT"}}, body);
}

QByteArray documentOf(const QByteArray &host)
{
    return "{\"issuer\":\"https://login.microsoftonline.com/" + QByteArray(tenantId)
        + "/v2.0\",\"token_endpoint\":\"https://" + host + '/' + QByteArray(tenantId)
        + "/oauth2/v2.0/token\",\"tenant_region_scope\":\"EU\"}";
}

const QByteArray noTenant =
    R"({"error":"invalid_tenant","error_description":"AADSTS90002: Tenant not found.","error_codes":[90002]})";

//! A world in which contoso.com is managed, adatum.com federated, and nobody else known.
graph::Result<graph::Reply> usualWorld(const graph::Request &request)
{
    const QString url = QUrl::fromPercentEncoding(request.url().toEncoded());
    const bool global = request.url().host() == QStringLiteral("login.microsoftonline.com");
    if (url.contains(QStringLiteral("/common/v2.0/.well-known")))
        return json(200, "{}");
    if (url.contains(QStringLiteral("openid-configuration"))) {
        const bool known = url.contains(QStringLiteral("contoso.com")) || url.contains(QStringLiteral("adatum.com"));
        return known && global ? json(200, documentOf("login.microsoftonline.com")) : json(400, noTenant);
    }
    if (url.contains(QStringLiteral("userrealm"))) {
        if (url.contains(QStringLiteral("contoso.com")))
            return json(200, R"({"NameSpaceType":"Managed","FederationBrandName":"Contoso"})");
        if (url.contains(QStringLiteral("adatum.com")))
            return json(200, R"({"NameSpaceType":"Federated","AuthURL":"https://sts.adatum.com/adfs/ls/?username=x"})");
        return json(200, R"({"NameSpaceType":"Unknown"})");
    }
    if (request.url().host() == QStringLiteral("sts.adatum.com"))
        return graph::Error(graph::Fault::Tls);
    return graph::Error(graph::Fault::Offline);
}

void finishChecks(TroubleBench &bench)
{
    bench.controller->startChecks();
    REQUIRE(test::eventually([&] { return !bench.controller->checking(); }));
}

bool found(const TroubleBench &bench, const char *fact)
{
    return find(bench.controller->findings(), QString::fromLatin1(fact)) != nullptr;
}

std::unique_ptr<TroubleBench> benchFor(const char *domain)
{
    auto bench = std::make_unique<TroubleBench>();
    bench->line->route = usualWorld;
    bench->controller->enter();
    bench->controller->setDomain(QString::fromLatin1(domain));
    return bench;
}

} // namespace

TEST_CASE("nothing is asked before the checks are started, and no person is named after")
{
    auto bench = benchFor("anna.jansen@contoso.com");
    CHECK(bench->controller->domain() == QStringLiteral("contoso.com"));
    CHECK(bench->line->asked.empty());
    finishChecks(*bench);
    CHECK(bench->line->asked.size() >= 4);
    for (const QUrl &url : bench->line->asked)
        CHECK_FALSE(url.toString().contains(QStringLiteral("anna")));
}

TEST_CASE("a managed domain answers its questions by itself, with the evidence")
{
    auto bench = benchFor("contoso.com");
    bench->resolver->table[{DnsRecord::Mail, QStringLiteral("contoso.com")}] = {
        QStringLiteral("contoso-com.mail.protection.outlook.com")};
    finishChecks(*bench);
    CHECK(found(*bench, "tenant.found"));
    CHECK(found(*bench, "realm.managed"));
    CHECK(found(*bench, "dns.mail"));
    CHECK(found(*bench, "connection.fine"));
    CHECK_FALSE(found(*bench, "federation.reachable"));
    const FlowRun &run = bench->controller->run();
    CHECK(run.current() == node("q.managed"));
    CHECK(run.givenAt(node("q.tenant"))->by() == Given::By::Evidence);
    CHECK(bench->controller->caseFacts().tenant == QLatin1String(tenantId));

    ShownPage shown(*bench);
    shown.click("crumb.q.tenant");
    CHECK(shown.text("stepEvidence").contains(QLatin1String(tenantId)));
    bench->controller->answer(1); // and can be overruled
    CHECK(run.current() == node("q.no-tenant"));
}

TEST_CASE("a federated domain leads to its own sign-in page")
{
    auto bench = benchFor("adatum.com");
    finishChecks(*bench);
    CHECK(found(*bench, "realm.federated"));
    CHECK(found(*bench, "federation.certificate"));
    // Only the host is contacted.
    CHECK(bench->line->asked.back() == QUrl(QStringLiteral("https://sts.adatum.com/")));
    const auto suggestions = suggestionsFrom(bench->controller->findings());
    const auto at = std::find_if(
        suggestions.begin(), suggestions.end(), [](const Suggestion &s) { return s.question == node("q.federation"); });
    REQUIRE(at != suggestions.end());
    CHECK(at->answer == 0);
}

TEST_CASE("a domain nobody owns, a private mailbox, another cloud, and a disagreement")
{
    SECTION("nobody's")
    {
        auto bench = benchFor("nobody.example");
        finishChecks(*bench);
        CHECK(bench->controller->run().current() == node("q.no-tenant"));
    }
    SECTION("a private mailbox is not asked about")
    {
        auto bench = benchFor("anna@gmail.com");
        CHECK(bench->controller->run().current() == node("q.no-tenant"));
        finishChecks(*bench);
        for (const QUrl &url : bench->line->asked)
            CHECK_FALSE(url.toString().contains(QStringLiteral("gmail")));
    }
    SECTION("another cloud")
    {
        auto bench = benchFor("northwind.com");
        bench->line->route = [](const graph::Request &request) {
            if (request.url().host() == QStringLiteral("login.microsoftonline.us")
                && request.url().path().contains(QStringLiteral("northwind")))
                return json(200, documentOf("login.microsoftonline.us"));
            return usualWorld(request);
        };
        finishChecks(*bench);
        CHECK(found(*bench, "tenant.other-cloud"));
        CHECK(bench->controller->run().current() == node("o.tenant-state"));
    }
    SECTION("two sources that disagree ask")
    {
        auto bench = benchFor("contoso.com");
        bench->line->route = [](const graph::Request &request) {
            if (request.url().path().contains(QStringLiteral("userrealm")))
                return json(200, R"({"NameSpaceType":"Unknown"})");
            return usualWorld(request);
        };
        finishChecks(*bench);
        CHECK(bench->controller->run().current() == node("q.tenant"));
        CHECK(bench->controller->run().suggestionAt(node("q.tenant"))->strength == Suggestion::Strength::Weak);
    }
}

TEST_CASE("what cannot be checked is said and asked")
{
    auto bench = benchFor("contoso.com");
    bench->line->route = nullptr; // offline
    bench->resolver->broken = true;
    finishChecks(*bench);
    CHECK(found(*bench, "connection.offline"));
    CHECK(found(*bench, "tenant.unknown"));
    CHECK(found(*bench, "realm.failed"));
    CHECK(found(*bench, "dns.failed"));
    CHECK(bench->controller->run().current() == node("q.tenant"));
    for (const Finding &finding : bench->controller->findings())
        CHECK(findingText(finding) != finding.fact()); // every finding has words
}

TEST_CASE("a wrong clock, an untrusted connection and a proxy are told apart")
{
    auto bench = benchFor("contoso.com");
    SECTION("clock")
    {
        bench->clock->setNow(graph::SystemTime(std::chrono::seconds(1'768'478'400 + 45 * 60)));
        finishChecks(*bench);
        const Findings all = bench->controller->findings();
        REQUIRE(find(all, QStringLiteral("connection.clock")));
        CHECK(find(all, QStringLiteral("connection.clock"))->value(0) == QStringLiteral("45"));
    }
    SECTION("inspection")
    {
        bench->line->route = [](const graph::Request &) { return graph::Error(graph::Fault::Tls); };
        finishChecks(*bench);
        CHECK(found(*bench, "connection.tls"));
    }
    SECTION("proxy")
    {
        bench->line->route = [](const graph::Request &) { return graph::Error(graph::Fault::Proxy); };
        finishChecks(*bench);
        CHECK(found(*bench, "connection.proxy"));
    }
}

TEST_CASE("checks are stopped, started again, and die with their owner")
{
    auto bench = benchFor("contoso.com");
    bench->line->silent = true;
    bench->controller->startChecks();
    CHECK(bench->controller->checking());
    SECTION("stopped")
    {
        bench->controller->stopChecks();
        CHECK_FALSE(bench->controller->checking());
        bench->line->silent = false;
        test::settle();
        CHECK_FALSE(found(*bench, "tenant.found"));
        finishChecks(*bench);
        CHECK(found(*bench, "tenant.found"));
    }
    SECTION("another domain")
    {
        bench->controller->setDomain(QStringLiteral("nobody.example"));
        CHECK_FALSE(bench->controller->checking());
        bench->line->silent = false;
        finishChecks(*bench);
        CHECK(found(*bench, "tenant.none"));
        CHECK_FALSE(found(*bench, "tenant.found"));
    }
    SECTION("another world")
    {
        bench->environment.setWorld(bench->environment.world());
        CHECK_FALSE(bench->controller->checking());
    }
    SECTION("gone")
    {
        bench->controller.reset();
        test::settle();
        CHECK_FALSE(bench->line->asked.empty());
    }
}

TEST_CASE("the checks are announced and started by hand on the page")
{
    TroubleBench bench;
    bench.line->route = usualWorld;
    ShownPage shown(bench);
    auto *field = shown.child<QLineEdit>("checkDomain");
    field->setText(QStringLiteral("not a domain"));
    shown.click("checkRun");
    CHECK(shown.visible("checkFault"));
    CHECK(field->text() == QStringLiteral("not a domain"));
    CHECK(bench.line->asked.empty());
    field->setText(QStringLiteral("contoso.com"));
    shown.click("checkRun");
    CHECK_FALSE(shown.visible("checkFault"));
    REQUIRE(test::eventually([&] { return !bench.controller->checking(); }));
    CHECK(bench.controller->run().current() == node("q.managed"));
}

TEST_CASE("a sandbox company is never looked up in the public DNS")
{
    TroubleBench bench(true);
    bench.line->route = usualWorld;
    bench.controller->enter();
    bench.controller->setDomain(QStringLiteral("contoso.com"));
    finishChecks(bench);
    CHECK(found(bench, "dns.sandbox"));
}

TEST_CASE("the last walk is kept and taken up again, without anything that was typed")
{
    QTemporaryDir folder;
    {
        TroubleBench bench(false, folder.path());
        bench.controller->enter();
        bench.controller->setDomain(QStringLiteral("secret-name.example"));
        bench.controller->readPasted(QStringLiteral("AADSTS50126 for anna@contoso.com"));
        bench.controller->answer(0);
        bench.controller->answer(0);
    }
    QFile kept(folder.filePath(QStringLiteral("troubleshooting.json")));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    const QByteArray bytes = kept.readAll();
    CHECK_FALSE(bytes.contains("anna"));
    CHECK_FALSE(bytes.contains("secret-name"));
    CHECK((QFile::permissions(kept.fileName()) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());

    TroubleBench again(false, folder.path());
    ShownPage shown(again);
    REQUIRE(again.controller->canResume());
    CHECK(shown.visible("resumeNotice"));
    again.controller->resume();
    CHECK_FALSE(again.controller->run().way().size() == 1);
    CHECK_FALSE(shown.visible("resumeNotice"));

    // A file somebody broke is no reason to fail.
    kept.close();
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("{\"format\":77}");
    kept.close();
    TroubleBench third(false, folder.path());
    third.controller->enter();
    third.controller->resume();
    CHECK(third.controller->run().current() == node("q.address"));
}

TEST_CASE("the checks take no longer than the slowest one")
{
    using std::chrono::milliseconds;
    auto bench = benchFor("adatum.com");
    const auto time = std::make_shared<test::ManualClock>();
    bench->line->clock = time;
    bench->resolver->clock = time;
    bench->resolver->latency = milliseconds(2000); // each of three lookups
    bench->line->route = [](const graph::Request &request) {
        if (request.url().host() == QStringLiteral("sts.adatum.com"))
            return json(200, "{}");
        return usualWorld(request);
    };
    bench->line->latency = [](const graph::Request &request) {
        const QString path = request.url().path();
        if (path.contains(QStringLiteral("userrealm")) || path == QStringLiteral("/"))
            return milliseconds(1400); // one after the other: the page is only known then
        return milliseconds(path.contains(QStringLiteral("/common/")) ? 900 : 3000); // in each cloud
    };
    bench->controller->startChecks();
    test::settle();
    for (int step = 0; step < 29; ++step) {
        time->advance(milliseconds(100));
        test::settle();
    }
    CHECK(bench->controller->checking()); // 2.9 s
    time->advance(milliseconds(100));
    REQUIRE(test::eventually([&] { return !bench->controller->checking(); }));
    CHECK(found(*bench, "tenant.found"));
    CHECK(found(*bench, "federation.reachable"));
    CHECK(found(*bench, "dns.none"));
    CHECK(found(*bench, "connection.fine"));
}

namespace {

//! Shows the same certificate everywhere.
class ShownEverywhere : public CertificateReader {
public:
    explicit ShownEverywhere(ShownCertificate shown)
        : m_shown(std::move(shown))
    {
    }
    QCoro::Task<graph::Result<ShownCertificate>> read(QString, int, std::stop_token) const override
    {
        co_return m_shown;
    }

private:
    ShownCertificate m_shown;
};

ShownCertificate certificateOf(const char *issuer, const QDateTime &until)
{
    ShownCertificate shown;
    shown.issuer = QString::fromUtf8(issuer);
    shown.until = until;
    shown.trusted = true;
    return shown;
}

} // namespace

TEST_CASE("whoever reads along is named, and a company page's certificate that ends")
{
    auto bench = benchFor("adatum.com");
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(bench->clock->now().time_since_epoch()).count();
    const QDateTime there = QDateTime::fromSecsSinceEpoch(now);
    const auto show = [&bench](ShownCertificate shown) {
        bench->controller->setCertificates(std::make_shared<const ShownEverywhere>(std::move(shown)));
    };
    const auto answering = [](const graph::Request &request) {
        if (request.url().host() == QStringLiteral("sts.adatum.com"))
            return json(200, "{}");
        return usualWorld(request);
    };
    SECTION("nobody")
    {
        show(certificateOf("DigiCert Inc", there.addDays(200)));
        bench->line->route = answering;
        finishChecks(*bench);
        CHECK(found(*bench, "connection.fine"));
        CHECK_FALSE(found(*bench, "connection.read-along"));
        CHECK_FALSE(found(*bench, "federation.expires"));
    }
    SECTION("a network that is trusted")
    {
        show(certificateOf("Adatum Web Gateway", there.addDays(200)));
        bench->line->route = answering;
        finishChecks(*bench);
        const Findings all = bench->controller->findings();
        REQUIRE(find(all, QStringLiteral("connection.read-along")));
        CHECK(findingText(*find(all, QStringLiteral("connection.read-along"))).contains(QLatin1String("Adatum Web")));
    }
    SECTION("a network that is not")
    {
        show(certificateOf("Adatum Web Gateway", there.addDays(200)));
        bench->line->route = [](const graph::Request &) { return graph::Error(graph::Fault::Tls); };
        finishChecks(*bench);
        CHECK(found(*bench, "connection.inspected"));
    }
    SECTION("soon")
    {
        show(certificateOf("Microsoft Corporation", there.addDays(7)));
        bench->line->route = answering;
        finishChecks(*bench);
        CHECK(found(*bench, "federation.reachable"));
        CHECK(found(*bench, "federation.expires"));
    }
    SECTION("ended")
    {
        show(certificateOf("Microsoft Corporation", there.addDays(-1)));
        finishChecks(*bench);
        CHECK(found(*bench, "federation.expired"));
    }
}
