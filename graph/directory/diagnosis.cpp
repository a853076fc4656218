// SPDX-License-Identifier: MIT
#include "graph/directory/diagnosis.h"

#include "graph/directory/asks.h"
#include "graph/directory/diagnosis_json.h"
#include "graph/directory/directory.h"
#include "graph/directory/json_values.h"

#include <QJsonArray>

#include <algorithm>

namespace graph {

namespace {

constexpr int mostPagesOfPolicies = 20;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

//! "no" and "not told" are not the same.
std::optional<bool> enabledOf(const QJsonObject &json)
{
    return json::maybeFlag(json, "isEnabled");
}

//! The first page of the log only: it is newest first, and goes on for ever.
std::optional<std::vector<SignInRecord>> recordsOf(const QJsonObject &json)
{
    const QJsonValue value = json.value(QLatin1String("value"));
    if (!value.isArray())
        return std::nullopt;
    std::vector<SignInRecord> records;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (std::optional<SignInRecord> record = signInOf(item.toObject()))
            records.push_back(std::move(*record));
    }
    return records;
}

template <class T> QCoro::Task<Result<std::optional<T>>> first(QCoro::Task<Result<std::vector<T>>> task)
{
    Result<std::vector<T>> all = co_await std::move(task);
    if (!all) {
        if (all.error().fault() == Fault::NotFound)
            co_return std::optional<T>();
        co_return all.error();
    }
    if (all.value().empty())
        co_return std::optional<T>();
    co_return std::optional<T>(all.value().front());
}

template <class T> QCoro::Task<Result<T>> only(QCoro::Task<Result<std::vector<T>>> task)
{
    Result<std::vector<T>> all = co_await std::move(task);
    if (!all)
        co_return all.error();
    if (all.value().empty())
        co_return Error(Fault::BadReply, QStringLiteral("reply.no-value"));
    co_return all.value().front();
}

} // namespace

Diagnosis::Diagnosis(Endpoints endpoints, Pipeline pipeline, SharedClock clock)
    : m_endpoints(std::move(endpoints))
    , m_pipeline(std::move(pipeline))
    , m_clock(std::move(clock))
{
}

QCoro::Task<Result<std::vector<SignInRecord>>> Diagnosis::signIns(QString upn, int most, std::stop_token stop) const
{
    // The log keeps addresses in lower case, and compares letter by letter.
    const QUrl url =
        m_endpoints.v1(QStringLiteral("auditLogs/signIns?$filter=") + odataEquals("userPrincipalName", upn.toLower())
            + QStringLiteral("&$top=") + QString::number(std::clamp(most, 1, 1000)));
    Request request = graphRequest("GET", url, permission::auditLogReadAll);
    using Records = std::vector<SignInRecord>;
    return askOne<Records>(m_pipeline, m_clock, std::move(request), &recordsOf, std::move(stop));
}

QCoro::Task<Result<std::optional<Registration>>> Diagnosis::registration(UserId user, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(
        QStringLiteral("reports/authenticationMethods/userRegistrationDetails/") + encoded(user.toString()));
    Request request = graphRequest("GET", url, permission::auditLogReadAll);
    return askMaybe<Registration>(m_pipeline, m_clock, std::move(request), &registrationOf, std::move(stop));
}

QCoro::Task<Result<bool>> Diagnosis::securityDefaults(std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(QStringLiteral("policies/identitySecurityDefaultsEnforcementPolicy"));
    Request request = graphRequest("GET", url, permission::policyReadAll);
    return askOne<bool>(m_pipeline, m_clock, std::move(request), &enabledOf, std::move(stop));
}

QCoro::Task<Result<AuthorizationPolicy>> Diagnosis::authorizationPolicy(std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(QStringLiteral("policies/authorizationPolicy"));
    Request request = graphRequest("GET", url, permission::policyReadAll);
    return askOne<AuthorizationPolicy>(
        m_pipeline, m_clock, std::move(request), &authorizationPolicyOf, std::move(stop));
}

QCoro::Task<Result<std::vector<ConditionalAccessPolicy>>> Diagnosis::conditionalAccess(std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(QStringLiteral("identity/conditionalAccess/policies"));
    Request request = graphRequest("GET", url, permission::policyReadAll);
    return askMany<ConditionalAccessPolicy>(m_pipeline, m_endpoints, m_clock, std::move(request), &conditionalAccessOf,
        mostPagesOfPolicies, std::move(stop));
}

QCoro::Task<Result<std::optional<ServicePrincipal>>> Diagnosis::servicePrincipal(
    QString appId, std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("servicePrincipals(appId=%1)?$select=id,appId,displayName,accountEnabled,"
                                      "appRoleAssignmentRequired")
                .arg(odataText(appId)));
    Request request = graphRequest("GET", url, permission::applicationReadAll);
    return askMaybe<ServicePrincipal>(m_pipeline, m_clock, std::move(request), &servicePrincipalOf, std::move(stop));
}

QCoro::Task<Result<std::optional<UserRisk>>> Diagnosis::risk(UserId user, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(QStringLiteral("identityProtection/riskyUsers/") + encoded(user.toString()));
    Request request = graphRequest("GET", url, permission::identityRiskyUserReadAll);
    return askMaybe<UserRisk>(m_pipeline, m_clock, std::move(request), &riskOf, std::move(stop));
}

QCoro::Task<Result<OnPremisesSync>> Diagnosis::onPremisesSync(std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("organization?$select=id,onPremisesSyncEnabled,onPremisesLastSyncDateTime"));
    Request request = graphRequest("GET", url, permission::organizationReadAll);
    auto all = askMany<OnPremisesSync>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &onPremisesSyncOf, mostPagesOfPolicies, std::move(stop));
    return only<OnPremisesSync>(std::move(all));
}

QCoro::Task<Result<std::optional<Federation>>> Diagnosis::federation(QString domain, std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("domains/%1/federationConfiguration").arg(encoded(domain.toLower())));
    Request request = graphRequest("GET", url, permission::federationRead);
    auto all = askMany<Federation>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &federationOf, mostPagesOfPolicies, std::move(stop));
    return first<Federation>(std::move(all));
}

QCoro::Task<Result<std::optional<TenantInformation>>> Diagnosis::tenantOf(QString domain, std::stop_token stop) const
{
    const QUrl url =
        m_endpoints.v1(QStringLiteral("tenantRelationships/findTenantInformationByDomainName(domainName=%1)")
                .arg(odataText(domain.toLower())));
    Request request = graphRequest("GET", url, permission::crossTenantRead);
    return askMaybe<TenantInformation>(m_pipeline, m_clock, std::move(request), &tenantInformationOf, std::move(stop));
}

bool needsPremium(const Error &error)
{
    if (error.fault() != Fault::Forbidden)
        return false;
    // Both forms have been seen, and the message alone with another code.
    return error.code().endsWith(QLatin1String("RequestFromNonPremiumTenantOrB2CTenant"), Qt::CaseInsensitive)
        || error.detail().contains(QLatin1String("premium license"), Qt::CaseInsensitive);
}

} // namespace graph
