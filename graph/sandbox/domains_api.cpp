// SPDX-License-Identifier: MIT
#include "graph/sandbox/domains_api.h"

#include "graph/sandbox/roles.h"
#include "graph/sandbox/user_rules.h"
#include "graph/sandbox/user_values.h"

#include <algorithm>

namespace graph::sandbox {

namespace {

QJsonObject domainJson(const DomainEntry &domain)
{
    QJsonArray services;
    if (domain.verified)
        services = {QStringLiteral("Email"), QStringLiteral("OfficeCommunicationsOnline")};
    return {{QStringLiteral("id"), domain.name},
        {QStringLiteral("authenticationType"),
            domain.federated ? QStringLiteral("Federated") : QStringLiteral("Managed")},
        {QStringLiteral("availabilityStatus"), QJsonValue()}, {QStringLiteral("isAdminManaged"), true},
        {QStringLiteral("isDefault"), domain.isDefault}, {QStringLiteral("isInitial"), domain.initial},
        {QStringLiteral("isRoot"), domain.root}, {QStringLiteral("isVerified"), domain.verified},
        {QStringLiteral("supportedServices"), services}, {QStringLiteral("passwordValidityPeriodInDays"), QJsonValue()},
        {QStringLiteral("passwordNotificationWindowInDays"), QJsonValue()},
        {QStringLiteral("manufacturer"), QJsonValue()}, {QStringLiteral("model"), QJsonValue()},
        {QStringLiteral("state"), QJsonValue()}};
}

bool reads(const GraphCall &call)
{
    return call.may({"Domain.Read.All", "Domain.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"});
}

} // namespace

QString DomainsApi::metadata(const GraphCall &call, const QString &fragment) const
{
    return m_context.graphRoot(call.company->cloud) + QStringLiteral("/v1.0/$metadata#") + fragment;
}

GraphAnswer DomainsApi::handle(const GraphCall &call) const
{
    if (call.path.size() == 1) {
        if (call.method == "POST")
            return add(call);
        if (call.method != "GET")
            return GraphAnswer::wrongMethod();
        if (!reads(call) || call.me->guest)
            return GraphAnswer::forbidden();
        QJsonArray values;
        for (const DomainEntry &domain : call.company->domains)
            values.append(domainJson(domain));
        return GraphAnswer::ok({{QStringLiteral("@odata.context"), metadata(call, QStringLiteral("domains"))},
            {QStringLiteral("value"), values}});
    }
    const bool writes = call.method != "GET";
    if (call.path.value(2) == QLatin1String("federationConfiguration"))
        return federation(call);
    if (writes ? !call.may({"Domain.ReadWrite.All"}) || !roles::managesDomains(*call.me) : !reads(call))
        return GraphAnswer::forbidden();
    DomainEntry *domain = call.company->domain(call.path.at(1));
    if (!domain)
        return GraphAnswer::notFound(call.path.at(1));
    if (call.path.size() == 2) {
        if (call.method == "PATCH")
            return change(call, *domain);
        if (call.method == "DELETE")
            return remove(call, *domain);
        if (call.method != "GET")
            return GraphAnswer::wrongMethod();
        QJsonObject body = domainJson(*domain);
        body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("domains/$entity")));
        return GraphAnswer::ok(body);
    }
    const QString &what = call.path.at(2);
    if (what == QLatin1String("verificationDnsRecords"))
        return call.method == "GET" ? records(call, *domain) : GraphAnswer::wrongMethod();
    if (what == QLatin1String("verify"))
        return call.method == "POST" ? verify(call, *domain) : GraphAnswer::wrongMethod();
    return GraphAnswer::wrongSegment(what);
}

GraphAnswer DomainsApi::add(const GraphCall &call) const
{
    if (!call.may({"Domain.ReadWrite.All"}) || !roles::managesDomains(*call.me))
        return GraphAnswer::forbidden();
    const QString name = call.body.value(QLatin1String("id")).toString().toLower();
    if (name.isEmpty())
        return GraphAnswer::badRequest(QStringLiteral("A value is required for property 'id' of resource 'Domain'."));
    if (!domainIsLegal(name) || name.endsWith(QLatin1String(".onmicrosoft.com")))
        return GraphAnswer::badRequest(
            QStringLiteral("Invalid value specified for property 'id' of resource 'Domain'."));
    if (call.company->domain(name))
        return taken(QStringLiteral("id"));
    DomainEntry entry;
    entry.name = name;
    entry.verified = false;
    entry.verificationText =
        QStringLiteral("MS=ms") + QString::number(10'000'000 + m_context.random->below(89'999'999));
    for (const DomainEntry &other : call.company->domains) {
        // A subdomain of a root that is verified needs no proof of its own.
        if (other.verified && name.endsWith(QLatin1Char('.') + other.name)) {
            entry.verified = true;
            entry.root = false;
            entry.federated = other.federated;
        }
    }
    call.company->domains.push_back(entry);
    QJsonObject body = domainJson(entry);
    body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("domains/$entity")));
    return GraphAnswer::created(body);
}

GraphAnswer DomainsApi::change(const GraphCall &call, DomainEntry &domain) const
{
    if (call.body.value(QLatin1String("isDefault")).toBool()) {
        if (!domain.verified || domain.federated)
            return GraphAnswer::badRequest(QStringLiteral("Only a verified managed domain can be the default domain."));
        for (DomainEntry &other : call.company->domains)
            other.isDefault = false;
        domain.isDefault = true;
    }
    return GraphAnswer::noContent();
}

GraphAnswer DomainsApi::remove(const GraphCall &call, const DomainEntry &domain) const
{
    const QString name = domain.name;
    const bool used = std::any_of(call.company->people().begin(), call.company->people().end(),
        [&](const auto &entry) { return domainPart(entry.second->upn) == name; });
    if (domain.initial || domain.isDefault || used) {
        return GraphAnswer::badRequest(
            QStringLiteral("Domain has references to one or more objects, or it is the default or initial domain."));
    }
    auto &all = call.company->domains;
    all.erase(
        std::remove_if(all.begin(), all.end(), [&](const DomainEntry &one) { return one.name == name; }), all.end());
    return GraphAnswer::noContent();
}

GraphAnswer DomainsApi::records(const GraphCall &call, const DomainEntry &domain) const
{
    const auto record = [&](const char *type, const char *kind) {
        return QJsonObject{{QStringLiteral("@odata.type"),
                               QStringLiteral("#microsoft.graph.domainDns%1Record").arg(QLatin1String(kind))},
            {QStringLiteral("id"), fixedGuid(domain.name + QLatin1String(type))}, {QStringLiteral("isOptional"), false},
            {QStringLiteral("label"), domain.name}, {QStringLiteral("recordType"), QString::fromLatin1(type)},
            {QStringLiteral("supportedService"), QStringLiteral("Email")}, {QStringLiteral("ttl"), 3600}};
    };
    QJsonObject txt = record("Txt", "Txt");
    txt.insert(QStringLiteral("text"), domain.verificationText);
    QJsonObject mx = record("Mx", "Mx");
    mx.insert(QStringLiteral("mailExchange"),
        QString(domain.verificationText).remove(QStringLiteral("MS=")) + QStringLiteral(".msv1.invalid"));
    mx.insert(QStringLiteral("preference"), 32767);
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"),
             metadata(call, QStringLiteral("domains('%1')/verificationDnsRecords").arg(domain.name))},
            {QStringLiteral("value"), QJsonArray{txt, mx}}});
}

GraphAnswer DomainsApi::federation(const GraphCall &call) const
{
    if (call.method != "GET")
        return GraphAnswer::wrongMethod();
    if (!call.may({"Domain-InternalFederation.Read.All", "Domain.ReadWrite.All"}))
        return GraphAnswer::forbidden();
    const DomainEntry *domain = call.company->domain(call.path.at(1));
    if (!domain)
        return GraphAnswer::notFound(call.path.at(1));
    QJsonArray values;
    if (domain->federated) {
        values.append(QJsonObject{{QStringLiteral("id"), fixedGuid(domain->name + QStringLiteral("/federation"))},
            {QStringLiteral("displayName"), call.company->displayName},
            {QStringLiteral("issuerUri"), QStringLiteral("http://sts.%1/adfs/services/trust").arg(domain->name)},
            {QStringLiteral("passiveSignInUri"), QStringLiteral("https://sts.%1/adfs/ls/").arg(domain->name)},
            {QStringLiteral("preferredAuthenticationProtocol"), QStringLiteral("wsFed")},
            {QStringLiteral("signingCertificate"), signingCertificate()},
            {QStringLiteral("nextSigningCertificate"), QJsonValue()},
            {QStringLiteral("federatedIdpMfaBehavior"), QStringLiteral("acceptIfMfaDoneByFederatedIdp")}});
    }
    return GraphAnswer::ok(
        {{QStringLiteral("@odata.context"),
             metadata(call, QStringLiteral("domains('%1')/federationConfiguration").arg(domain->name))},
            {QStringLiteral("value"), values}});
}

QString DomainsApi::signingCertificate() const
{
    QByteArray pem = m_context.key.certificatePem();
    pem.replace("-----BEGIN CERTIFICATE-----", "");
    pem.replace("-----END CERTIFICATE-----", "");
    pem.replace("\n", "");
    return QString::fromLatin1(pem.trimmed());
}

GraphAnswer DomainsApi::verify(const GraphCall &call, DomainEntry &domain) const
{
    const auto failed = [](const QString &why) {
        return GraphAnswer::badRequest(QStringLiteral("Domain verification failed with the following error: ") + why);
    };
    if (domain.verified)
        return failed(QStringLiteral("Domain is already verified."));
    const Company *owner = m_context.world.byDomain(domain.name);
    if (owner)
        return failed(QStringLiteral("Domain is already verified by another organization."));
    if (!domain.recordPublished || domain.name.startsWith(QLatin1String("never-"))) {
        domain.recordPublished = true;
        return failed(QStringLiteral("'Cannot find a record to verify the domain. Please check that the record was "
                                     "added to DNS and try again later.'"));
    }
    domain.verified = true;
    QJsonObject body = domainJson(domain);
    body.insert(QStringLiteral("availabilityStatus"), QStringLiteral("AvailableImmediately"));
    body.insert(QStringLiteral("@odata.context"), metadata(call, QStringLiteral("domains/$entity")));
    return GraphAnswer::ok(body);
}

} // namespace graph::sandbox
