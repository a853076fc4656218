// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/probes.h"

#include "graph/discovery/domain_name.h"
#include "graph/utc.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>
#include <optional>

namespace wizard {

namespace {

using graph::Fault;
using Verdict = Finding::Verdict;

constexpr std::chrono::seconds theLimit{10};

Finding finding(Probe probe, const char *fact, Verdict verdict, QStringList values = {})
{
    return Finding(probe, QString::fromLatin1(fact), verdict, std::move(values));
}

ProbeResult only(Finding found)
{
    return ProbeResult(Findings{std::move(found)});
}

ProbeResult cancelled()
{
    return ProbeResult(Findings{});
}

//! A `Date` header (RFC 9110 section 5.6.7); null for anything else.
QDateTime httpDate(const QByteArray &value)
{
    // The weekday says nothing that the date does not.
    const QString date = QString::fromLatin1(value).section(QLatin1String(", "), 1);
    QDateTime when = QLocale::c().toDateTime(date, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"));
    when = graph::readAsUtc(when);
    return when;
}

Findings connectionFault(Fault fault)
{
    switch (fault) {
    case Fault::Cancelled:
        return {};
    case Fault::Tls:
        return {finding(Probe::Connection, "connection.tls", Verdict::Bad)};
    case Fault::Proxy:
        return {finding(Probe::Connection, "connection.proxy", Verdict::Bad)};
    default:
        return {finding(Probe::Connection, "connection.offline", Verdict::Bad)};
    }
}

qint64 secondsNow(const graph::Clock &clock)
{
    return std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch()).count();
}

QString nameOf(const QString &issuer)
{
    return issuer.isEmpty() ? QStringLiteral("?") : issuer;
}

//! The certificate at the address; nothing where there is none to be seen.
QCoro::Task<std::optional<ShownCertificate>> shownAt(
    SharedCertificateReader certificates, QUrl url, std::stop_token stop)
{
    if (!certificates || url.scheme() != QLatin1String("https"))
        co_return std::nullopt;
    const graph::Result<ShownCertificate> shown = co_await certificates->read(url.host(), url.port(443), stop);
    if (!shown)
        co_return std::nullopt;
    co_return shown.value();
}

} // namespace

Findings probeShape(const QString &domain)
{
    const graph::Result<QString> name = graph::domainOf(domain);
    if (!name)
        return {};
    if (graph::isConsumerDomain(name.value()))
        return {finding(Probe::Shape, "shape.consumer", Verdict::Bad, {name.value()})};
    const bool own = name.value().endsWith(QLatin1String(".onmicrosoft.com"));
    return {finding(Probe::Shape, own ? "shape.onmicrosoft" : "shape.company", Verdict::Good, {name.value()})};
}

QCoro::Task<ProbeResult> probeConnection(graph::Endpoints endpoints, graph::Pipeline pipeline,
    SharedCertificateReader certificates, graph::SharedClock clock, std::stop_token stop)
{
    const QUrl url =
        endpoints.identity(QStringLiteral("common"), QStringLiteral("v2.0/.well-known/openid-configuration"));
    graph::Request request("GET", url);
    request.setDeadline(theLimit);
    request.setMaxReply(256 * 1024);
    // Side by side: a task runs from where it is made.
    QCoro::Task<std::optional<ShownCertificate>> lookTask = shownAt(certificates, url, stop);
    const graph::Result<graph::Reply> reply = co_await pipeline.send(std::move(request), stop);
    const std::optional<ShownCertificate> shown = co_await lookTask;
    if (stop.stop_requested())
        co_return cancelled();
    const bool between = shown && !issuesForMicrosoft(shown->issuer);
    if (!reply) {
        ProbeResult failed(connectionFault(reply.error().fault()));
        if (between && reply.error().fault() == Fault::Tls)
            failed.findings = {
                finding(Probe::Connection, "connection.inspected", Verdict::Bad, {nameOf(shown->issuer)})};
        co_return failed;
    }
    const QDateTime there = httpDate(reply.value().header("Date"));
    const qint64 minutes =
        there.isValid() ? std::llround(double(std::llabs(secondsNow(*clock) - there.toSecsSinceEpoch())) / 60) : 0;
    ProbeResult result(Findings{});
    // Sign-ins and Kerberos tolerate five minutes.
    if (minutes > 5)
        result.findings.push_back(
            finding(Probe::Connection, "connection.clock", Verdict::Bad, {QLocale().toString(minutes)}));
    else
        result.findings.push_back(finding(Probe::Connection, "connection.fine", Verdict::Good));
    if (between)
        result.findings.push_back(
            finding(Probe::Connection, "connection.read-along", Verdict::Neutral, {nameOf(shown->issuer)}));
    co_return result;
}

QCoro::Task<ProbeResult> probeDiscovery(
    graph::TenantDiscovery discovery, graph::Cloud chosen, QString domain, std::stop_token stop)
{
    const graph::Result<graph::TenantAnswer> answer = co_await discovery.tenantAnywhere(domain, stop);
    if (!answer) {
        if (answer.error().cancelled())
            co_return cancelled();
        co_return only(finding(Probe::Discovery, "tenant.unknown", Verdict::CouldNotCheck, {domain}));
    }
    const graph::TenantAnswer &tenant = answer.value();
    if (!tenant.found())
        co_return only(finding(Probe::Discovery, "tenant.none", Verdict::Bad, {domain}));
    const QStringList values{tenant.tenant().toString(), domain, graph::cloudName(tenant.cloud())};
    if (tenant.cloud() != chosen)
        co_return only(finding(Probe::Discovery, "tenant.other-cloud", Verdict::Bad, values));
    co_return only(finding(Probe::Discovery, "tenant.found", Verdict::Good, values));
}

QCoro::Task<ProbeResult> probeRealm(
    graph::TenantDiscovery discovery, graph::Cloud cloud, QString domain, std::stop_token stop)
{
    const graph::Result<graph::RealmHint> answer = co_await discovery.realm(cloud, domain, stop);
    if (!answer) {
        if (answer.error().cancelled())
            co_return cancelled();
        co_return only(finding(Probe::Realm, "realm.failed", Verdict::CouldNotCheck, {domain}));
    }
    const graph::RealmHint &hint = answer.value();
    ProbeResult result(Findings{});
    switch (hint.kind()) {
    case graph::RealmHint::Kind::Managed:
        result.findings.push_back(finding(Probe::Realm, "realm.managed", Verdict::Good, {domain}));
        break;
    case graph::RealmHint::Kind::Federated:
        result.signInPage = hint.signInPage();
        result.findings.push_back(
            finding(Probe::Realm, "realm.federated", Verdict::Neutral, {domain, hint.signInPage().host()}));
        break;
    case graph::RealmHint::Kind::Consumer:
        result.findings.push_back(finding(Probe::Realm, "realm.consumer", Verdict::Bad, {domain}));
        break;
    case graph::RealmHint::Kind::Unknown:
        result.findings.push_back(finding(Probe::Realm, "realm.unknown", Verdict::Neutral, {domain}));
        break;
    }
    if (!hint.brand().isEmpty())
        result.findings.push_back(finding(Probe::Realm, "realm.brand", Verdict::Neutral, {hint.brand()}));
    if (hint.viral())
        result.findings.push_back(finding(Probe::Realm, "realm.viral", Verdict::Bad));
    co_return result;
}

QCoro::Task<ProbeResult> probeDns(SharedResolver resolver, QString domain, std::stop_token stop)
{
    if (!resolver)
        co_return only(finding(Probe::Dns, "dns.sandbox", Verdict::CouldNotCheck));
    // Side by side: a task runs from where it is made.
    QCoro::Task<graph::Result<QStringList>> mailTask = resolver->lookUp(DnsRecord::Mail, domain, stop);
    QCoro::Task<graph::Result<QStringList>> textTask = resolver->lookUp(DnsRecord::Text, domain, stop);
    QCoro::Task<graph::Result<QStringList>> aliasTask =
        resolver->lookUp(DnsRecord::Alias, QStringLiteral("autodiscover.") + domain, stop);
    const graph::Result<QStringList> mail = co_await mailTask;
    const graph::Result<QStringList> text = co_await textTask;
    const graph::Result<QStringList> alias = co_await aliasTask;
    if (stop.stop_requested())
        co_return cancelled();
    if (!mail && !text && !alias)
        co_return only(finding(Probe::Dns, "dns.failed", Verdict::CouldNotCheck, {domain}));

    ProbeResult result(Findings{});
    const auto add = [&result](const char *fact, QStringList values) {
        result.findings.push_back(finding(Probe::Dns, fact, Verdict::Neutral, std::move(values)));
    };
    // Hosts of Microsoft 365's mail in the worldwide and the national clouds.
    static const QStringList mailHosts{QStringLiteral(".mail.protection.outlook.com"), QStringLiteral(".mx.microsoft"),
        QStringLiteral(".mail.protection.office365.us"), QStringLiteral(".mail.protection.partner.outlook.cn")};
    const QStringList hosts = mail ? mail.value() : QStringList();
    for (const QString &host : hosts) {
        if (std::any_of(
                mailHosts.begin(), mailHosts.end(), [&host](const QString &end) { return host.endsWith(end); })) {
            add("dns.mail", {domain, host});
            break;
        }
    }
    const QStringList proofs = (text ? text.value() : QStringList()).filter(QStringLiteral("MS="), Qt::CaseInsensitive);
    for (const QString &proof : proofs) {
        if (proof.startsWith(QLatin1String("MS="), Qt::CaseInsensitive)) {
            add("dns.proof", {domain, proof});
            break;
        }
    }
    if (alias && alias.value().value(0).endsWith(QLatin1String(".outlook.com")))
        add("dns.autodiscover", {domain});
    if (result.findings.empty())
        add("dns.none", {domain});
    co_return result;
}

QCoro::Task<ProbeResult> probeFederationHost(graph::Pipeline pipeline, SharedCertificateReader certificates,
    graph::SharedClock clock, QUrl page, std::stop_token stop)
{
    QUrl root;
    root.setScheme(page.scheme());
    root.setHost(page.host());
    root.setPort(page.port());
    root.setPath(QStringLiteral("/"));
    if (!graph::Endpoints::mayCarrySecrets(root))
        co_return cancelled();
    graph::Request request("GET", root);
    request.setDeadline(theLimit);
    request.setMaxReply(64 * 1024);
    QCoro::Task<std::optional<ShownCertificate>> lookTask = shownAt(certificates, root, stop);
    const graph::Result<graph::Reply> reply = co_await pipeline.send(std::move(request), stop);
    const std::optional<ShownCertificate> shown = co_await lookTask;
    if (stop.stop_requested())
        co_return cancelled();
    const QStringList values{page.host()};
    const qint64 left = shown ? shown->until.toSecsSinceEpoch() - secondsNow(*clock) : 0;
    const QStringList dated{
        page.host(), shown ? QLocale().toString(shown->until.date(), QLocale::ShortFormat) : QString()};
    const Fault fault = reply ? Fault::BadReply : reply.error().fault();
    switch (fault) {
    case Fault::Cancelled:
        co_return cancelled();
    case Fault::Tls:
        if (shown && left < 0)
            co_return only(finding(Probe::FederationHost, "federation.expired", Verdict::Bad, dated));
        co_return only(finding(Probe::FederationHost, "federation.certificate", Verdict::Bad, values));
    case Fault::BadReply: // it answered, if only with something too long or odd
        break;
    default:
        co_return only(finding(Probe::FederationHost, "federation.unreachable", Verdict::Bad, values));
    }
    ProbeResult result(Findings{finding(Probe::FederationHost, "federation.reachable", Verdict::Good, values)});
    if (shown && left < qint64(30) * 24 * 3600)
        result.findings.push_back(finding(Probe::FederationHost, "federation.expires", Verdict::Neutral, dated));
    co_return result;
}

} // namespace wizard
