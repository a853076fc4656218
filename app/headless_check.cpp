// SPDX-License-Identifier: MIT
#include "app/headless_check.h"

#include "graph/discovery/domain_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

//! Free functions have no tr() of their own.
class Words {
    Q_DECLARE_TR_FUNCTIONS(app::DomainReport)
};

QString nameOf(DomainReport::Verdict verdict)
{
    switch (verdict) {
    case DomainReport::Verdict::Found:
        return QStringLiteral("found");
    case DomainReport::Verdict::NotFound:
        return QStringLiteral("not-found");
    case DomainReport::Verdict::Consumer:
        return QStringLiteral("consumer");
    case DomainReport::Verdict::Failed:
        return QStringLiteral("failed");
    case DomainReport::Verdict::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString nameOf(graph::RealmHint::Kind kind)
{
    switch (kind) {
    case graph::RealmHint::Kind::Managed:
        return QStringLiteral("managed");
    case graph::RealmHint::Kind::Federated:
        return QStringLiteral("federated");
    case graph::RealmHint::Kind::Unknown:
    case graph::RealmHint::Kind::Consumer:
        break;
    }
    return QStringLiteral("unknown");
}

QString addressOf(const graph::Endpoints &endpoints, const QString &domain)
{
    return endpoints.identity(domain, QStringLiteral("v2.0/.well-known/openid-configuration")).toString();
}

} // namespace

QCoro::Task<DomainReport> checkDomain(
    graph::TenantDiscovery discovery, std::optional<graph::Cloud> cloud, QString domain, std::stop_token stop)
{
    using Verdict = DomainReport::Verdict;
    DomainReport report(domain);
    if (graph::isConsumerDomain(domain)) {
        report.verdict = Verdict::Consumer;
        co_return report;
    }
    for (const graph::Endpoints &endpoints : discovery.clouds()) {
        if (!cloud || endpoints.cloud() == *cloud)
            report.sources.append(addressOf(endpoints, domain));
    }
    // Both at once: the check takes as long as the slower of the two.
    const graph::Cloud hintCloud = cloud.value_or(graph::Cloud::Global);
    QCoro::Task<graph::Result<graph::RealmHint>> asking = discovery.realm(hintCloud, domain, stop);
    QCoro::Task<graph::Result<graph::TenantAnswer>> finding =
        cloud ? discovery.tenant(*cloud, domain, stop) : discovery.tenantAnywhere(domain, stop);
    graph::Result<graph::TenantAnswer> tenant = co_await finding;
    graph::Result<graph::RealmHint> realm = co_await asking;
    if (!tenant) {
        report.verdict = tenant.error().cancelled() ? Verdict::Cancelled : Verdict::Failed;
        report.error = tenant.error();
        co_return report;
    }
    report.tenant = tenant.value();
    report.verdict = tenant.value().found() ? Verdict::Found : Verdict::NotFound;
    // The hint is the asked cloud's; of a tenant elsewhere it says nothing.
    if (realm && tenant.value().found() && tenant.value().cloud() == hintCloud)
        report.realm = realm.value();
    co_return report;
}

ExitCode DomainReport::exitCode() const
{
    switch (verdict) {
    case Verdict::Found:
        return ExitCode::Done;
    case Verdict::NotFound:
    case Verdict::Consumer:
        return ExitCode::NotFound;
    case Verdict::Failed:
        break;
    case Verdict::Cancelled:
        return ExitCode::Cancelled;
    }
    return ExitCode::Failed;
}

QByteArray DomainReport::toJson() const
{
    QJsonObject json{{QStringLiteral("schema"), 1}, {QStringLiteral("domain"), domain},
        {QStringLiteral("verdict"), nameOf(verdict)}};
    const auto put = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    };
    if (tenant && tenant->found()) {
        put("tenantId", tenant->tenant().toString());
        put("cloud", graph::cloudName(tenant->cloud()));
        put("region", tenant->region());
        put("signIn", realm ? nameOf(realm->kind()) : QStringLiteral("unknown"));
        if (realm) {
            put("signInPage", realm->signInPage().toString());
            put("brand", realm->brand());
            json.insert(QStringLiteral("unmanaged"), realm->viral());
        }
    }
    if (!sources.isEmpty())
        json.insert(QStringLiteral("sources"), QJsonArray::fromStringList(sources));
    if (error) {
        QJsonObject why{{QStringLiteral("fault"), graph::faultName(error->fault())}};
        if (!error->code().isEmpty())
            why.insert(QStringLiteral("code"), error->code());
        if (!error->requestId().isEmpty())
            why.insert(QStringLiteral("requestId"), error->requestId());
        json.insert(QStringLiteral("error"), why);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QString DomainReport::toText() const
{
    QStringList lines;
    switch (verdict) {
    case Verdict::Found:
        lines << Words::tr("%1 has a work account: it belongs to a Microsoft organisation.").arg(domain)
              << Words::tr("Tenant: %1").arg(tenant->tenant().toString())
              << Words::tr("Cloud: %1").arg(graph::cloudName(tenant->cloud()));
        if (!tenant->region().isEmpty())
            lines << Words::tr("Region: %1").arg(tenant->region());
        if (realm && realm->kind() == graph::RealmHint::Kind::Federated)
            lines << Words::tr("Sign-in: at the company's own page, %1").arg(realm->signInPage().host());
        else if (realm && realm->kind() == graph::RealmHint::Kind::Managed)
            lines << Words::tr("Sign-in: at Microsoft");
        break;
    case Verdict::NotFound:
        lines << Words::tr("%1 has no work account yet. One is made when the company enrols in Partner Center.")
                     .arg(domain);
        break;
    case Verdict::Consumer:
        lines << Words::tr("%1 is a provider of private mailboxes, not a company's domain. Use your company's own one.")
                     .arg(domain);
        break;
    case Verdict::Failed:
        lines << Words::tr("Whether %1 has a work account could not be found out (%2).")
                     .arg(domain, error ? graph::faultName(error->fault()) : QString());
        break;
    case Verdict::Cancelled:
        lines << Words::tr("Cancelled.");
        break;
    }
    for (const QString &source : sources)
        lines << Words::tr("Source: %1").arg(source);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace app
