// SPDX-License-Identifier: MIT
#include "graph/discovery/tenant_discovery.h"

#include "graph/identity/identity_error.h"
#include "graph/one_shot.h"

#include <QSet>

#include <algorithm>

namespace graph {

TenantAnswer::TenantAnswer(TenantId tenant, Cloud cloud, QString region)
    : m_found(true)
    , m_tenant(std::move(tenant))
    , m_cloud(cloud)
    , m_region(std::move(region))
{
}

TenantDiscovery::TenantDiscovery(std::vector<Endpoints> clouds, Pipeline pipeline)
    : m_clouds(std::move(clouds))
    , m_pipeline(std::move(pipeline))
{
    Q_ASSERT(!m_clouds.empty());
}

namespace {

const Endpoints &endpointsIn(const std::vector<Endpoints> &clouds, Cloud cloud)
{
    const auto found =
        std::find_if(clouds.begin(), clouds.end(), [cloud](const Endpoints &e) { return e.cloud() == cloud; });
    return found == clouds.end() ? clouds.front() : *found;
}

//! The tenant's GUID stands in the path even when a domain was asked for.
TenantId tenantIn(const QString &url)
{
    const QStringList segments = QUrl(url).path().split(QLatin1Char('/'));
    for (const QString &segment : segments) {
        if (isGuid(segment))
            return TenantId(segment.toLower());
    }
    return {};
}

bool isBelow(const QUrl &url, const QUrl &root)
{
    QString path = root.path();
    if (!path.endsWith(QLatin1Char('/')))
        path += QLatin1Char('/');
    return url.scheme() == root.scheme() && url.host() == root.host() && url.port() == root.port()
        && url.path().startsWith(path);
}

//! Where the tenant lives: its region's name tells the two US Government clouds apart, the host the others. Deduced
//! from what public client tools do; Microsoft does not document it.
Cloud cloudOf(const QJsonObject &document, const std::vector<Endpoints> &clouds, Cloud asked)
{
    const QString region = document.value(QLatin1String("tenant_region_sub_scope")).toString();
    if (region.compare(QLatin1String("DOD"), Qt::CaseInsensitive) == 0)
        return Cloud::UsGovDod;
    if (region.compare(QLatin1String("DODCON"), Qt::CaseInsensitive) == 0
        || region.compare(QLatin1String("USGov"), Qt::CaseInsensitive) == 0)
        return Cloud::UsGov;
    const QUrl endpoint(document.value(QLatin1String("token_endpoint")).toString());
    const Endpoints *best = nullptr;
    for (const Endpoints &candidate : clouds) {
        const bool longer = !best || candidate.authority().path().size() > best->authority().path().size();
        if (isBelow(endpoint, candidate.authority()) && longer)
            best = &candidate;
    }
    if (best)
        return best->cloud();
    for (Cloud cloud : allClouds()) {
        if (endpoint.host() == endpointsOf(cloud).authority().host())
            return cloud;
    }
    return asked;
}

Result<TenantAnswer> readDocument(const Reply &reply, const std::vector<Endpoints> &clouds, Cloud asked)
{
    if (!reply.success()) {
        const Error error = identityError(reply);
        if (error.code() == QLatin1String("tenant.unknown"))
            return TenantAnswer();
        return error;
    }
    const QJsonObject document = jsonObject(reply.body());
    TenantId tenant = tenantIn(document.value(QLatin1String("token_endpoint")).toString());
    if (tenant.isEmpty())
        tenant = tenantIn(document.value(QLatin1String("issuer")).toString());
    if (tenant.isEmpty())
        return Error(Fault::BadReply, QStringLiteral("discovery.no-tenant"), reply.requestId())
            .withStatus(reply.status());
    return TenantAnswer(std::move(tenant), cloudOf(document, clouds, asked),
        document.value(QLatin1String("tenant_region_scope")).toString());
}

//! What the side-by-side questions share.
struct Race {
    explicit Race(std::size_t runners)
        : open(runners)
    {
    }
    OneShot<Result<TenantAnswer>> first;
    std::stop_source stop;
    std::size_t open;
    std::optional<Error> failure;
};

QCoro::Task<void> run(TenantDiscovery discovery, Cloud cloud, QString domain, std::shared_ptr<Race> race)
{
    const Result<TenantAnswer> answer = co_await discovery.tenant(cloud, std::move(domain), race->stop.get_token());
    --race->open;
    if (answer && answer.value().found()) {
        race->first.set(answer);
        race->stop.request_stop();
    } else if (!answer && !answer.error().cancelled() && !race->failure) {
        race->failure = answer.error();
    }
    if (race->open > 0)
        co_return;
    if (race->failure)
        race->first.set(Result<TenantAnswer>(*race->failure));
    else
        race->first.set(Result<TenantAnswer>(TenantAnswer()));
}

bool lenientBool(const QJsonValue &value)
{
    return value.toBool() || value.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

} // namespace

QCoro::Task<Result<TenantAnswer>> TenantDiscovery::tenant(Cloud cloud, QString domain, std::stop_token stop) const
{
    const std::vector<Endpoints> clouds = m_clouds;
    const Pipeline pipeline = m_pipeline;
    Request request(
        "GET", endpointsIn(clouds, cloud).identity(domain, QStringLiteral("v2.0/.well-known/openid-configuration")));
    if (!Endpoints::mayCarrySecrets(request.url()))
        co_return Error(Fault::Rejected, QStringLiteral("endpoint.insecure"));
    request.setHeader("Accept", "application/json");
    request.setMaxReply(256 * 1024);
    const Result<Reply> reply = co_await pipeline.send(std::move(request), stop);
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if (!reply)
        co_return reply.error();
    co_return readDocument(reply.value(), clouds, cloud);
}

QCoro::Task<Result<TenantAnswer>> TenantDiscovery::tenantAnywhere(QString domain, std::stop_token stop) const
{
    const TenantDiscovery self = *this;
    // L4 and L5 of the US Government share one sign-in host: one question serves both.
    std::vector<Cloud> asked;
    QSet<QUrl> hosts;
    for (const Endpoints &endpoints : self.m_clouds) {
        if (!hosts.contains(endpoints.authority())) {
            hosts.insert(endpoints.authority());
            asked.push_back(endpoints.cloud());
        }
    }
    const auto race = std::make_shared<Race>(asked.size());
    const std::stop_callback onStop(stop, [race] { race->stop.request_stop(); });
    for (Cloud cloud : asked)
        run(self, cloud, domain, race);
    const std::optional<Result<TenantAnswer>> answer = co_await race->first.wait(stop);
    if (!answer)
        co_return Error(Fault::Cancelled);
    co_return *answer;
}

QCoro::Task<Result<RealmHint>> TenantDiscovery::realm(Cloud cloud, QString domain, std::stop_token stop) const
{
    const Pipeline pipeline = m_pipeline;
    // The name is made up: the answer must say something about the domain and nothing about a person.
    Request request("GET",
        endpointsIn(m_clouds, cloud)
            .identity(QStringLiteral("common"),
                QStringLiteral("userrealm/nobody.asks%40") + domain + QStringLiteral("?api-version=2.0")));
    if (!Endpoints::mayCarrySecrets(request.url()))
        co_return Error(Fault::Rejected, QStringLiteral("endpoint.insecure"));
    request.setHeader("Accept", "application/json");
    request.setMaxReply(64 * 1024);
    const Result<Reply> reply = co_await pipeline.send(std::move(request), stop);
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if (!reply)
        co_return reply.error();
    if (!reply.value().success())
        co_return identityError(reply.value());
    const QJsonObject body = jsonObject(reply.value().body());
    QString type = body.value(QLatin1String("NameSpaceType")).toString();
    if (type.isEmpty())
        type = body.value(QLatin1String("account_type")).toString();
    if (type.isEmpty())
        co_return Error(Fault::BadReply, QStringLiteral("discovery.no-realm"), reply.value().requestId());
    RealmHint::Kind kind = RealmHint::Kind::Unknown;
    if (type.compare(QLatin1String("Managed"), Qt::CaseInsensitive) == 0)
        kind = RealmHint::Kind::Managed;
    else if (type.compare(QLatin1String("Federated"), Qt::CaseInsensitive) == 0)
        kind = RealmHint::Kind::Federated;
    else if (type.compare(QLatin1String("Consumer"), Qt::CaseInsensitive) == 0)
        kind = RealmHint::Kind::Consumer;
    RealmHint hint(kind);
    hint.setBrand(body.value(QLatin1String("FederationBrandName")).toString());
    hint.setViral(lenientBool(body.value(QLatin1String("IsViral"))));
    QUrl page(body.value(QLatin1String("AuthURL")).toString());
    if (Endpoints::mayCarrySecrets(page)) {
        // The query carries the made-up name; the page is what counts.
        page.setQuery(QString());
        page.setFragment(QString());
        page.setUserInfo(QString());
        hint.setSignInPage(page);
    }
    co_return hint;
}

} // namespace graph
