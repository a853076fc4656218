// SPDX-License-Identifier: MIT
#include "graph/sandbox/router.h"

#include "graph/sandbox/authorize_service.h"
#include "graph/sandbox/graph_service.h"
#include "graph/sandbox/html.h"
#include "graph/sandbox/sign_in_pages.h"
#include "graph/sandbox/token_service.h"
#include "graph/secret.h"

#include <QTimer>
#include <QUrl>

namespace graph::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lateness = 1500ms;

QString decoded(const QByteArray &segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
}

HttpAnswer lost()
{
    return HttpAnswer::html(404,
        pages::message(QStringLiteral("Nothing here"), QStringLiteral("The sandbox does not serve this address.")));
}

HttpAnswer onlyBy(const char *method)
{
    HttpAnswer answer(405, "text/plain", "Method not allowed\n");
    answer.setHeader("Allow", method);
    return answer;
}

} // namespace

Router::Router(Context &context)
    : m_context(context)
{
}

Router::Route Router::routeOf(const QByteArray &path)
{
    Route route;
    route.path = path;
    const std::pair<const char *, Cloud> bases[] = {
        {"/usgov-dod/", Cloud::UsGovDod}, {"/usgov/", Cloud::UsGov}, {"/china/", Cloud::China}};
    for (const auto &[base, cloud] : bases) {
        if (path.startsWith(base)) {
            route.cloud = cloud;
            route.path = path.mid(qsizetype(qstrlen(base)) - 1);
            break;
        }
    }
    route.graph = route.path == "/v1.0" || route.path.startsWith("/v1.0/") || route.path.startsWith("/beta/");
    route.page = route.path.endsWith("/authorize") || route.path.endsWith("/adminconsent")
        || route.path.endsWith("/logout") || route.path == "/devicelogin" || route.path == "/" || route.path == "/error"
        || route.path == "/portal";
    return route;
}

void Router::later(std::chrono::milliseconds wait, std::function<void()> act)
{
    if (wait <= 0ms)
        act();
    else
        QTimer::singleShot(wait, Qt::PreciseTimer, &m_alive, std::move(act));
}

void Router::handle(HttpRequest request, Responder responder)
{
    m_served.append(QString::fromLatin1(request.method + ' ' + request.path()));
    const Route route = routeOf(request.path());
    const QString fault = route.page ? QString() : m_context.faults.drawn(request.method, request.path(), route.graph);
    auto wait = m_context.options.latency + (fault == QLatin1String("latency") ? lateness : 0ms);
    GraphService graph(m_context);

    // What never reaches the service.
    if (fault == QLatin1String("drop"))
        return later(wait, [responder] { responder.drop(); });
    if (fault == QLatin1String("reset"))
        return later(wait, [responder] { responder.reset(); });
    if (fault == QLatin1String("stall"))
        return;
    const int status = fault.toInt();
    if (status >= 400) {
        HttpAnswer refused = graph.made(request, status, status == 429 || status == 503 ? 1 : 0);
        return later(wait, [responder, refused] { responder.answer(refused); });
    }
    if (fault == QLatin1String("html")) {
        const HttpAnswer page = HttpAnswer::html(200,
            QStringLiteral("<!DOCTYPE html><html><head><title>Proxy</title></head><body><h1>Access denied by the "
                           "company proxy</h1></body></html>"));
        return later(wait, [responder, page] { responder.answer(page); });
    }
    if (fault == QLatin1String("expired-token")) {
        const HttpAnswer refused = graph.expired(request);
        return later(wait, [responder, refused] { responder.answer(refused); });
    }
    if (fault == QLatin1String("claims-challenge") && graph.understandsChallenges(request)) {
        const HttpAnswer refused = graph.challenged(request, route.cloud);
        return later(wait, [responder, refused] { responder.answer(refused); });
    }

    const SteadyTime arrived = m_context.clock->steady();
    HttpAnswer done = answer(request, route);
    wipe(request.body); // the last copy of a new password that came in it

    // The latency is the whole time an answer takes, the service's own work included; a timer is late rather than
    // early.
    wait = std::chrono::floor<std::chrono::milliseconds>(wait - (m_context.clock->steady() - arrived));

    // What happens to the answer on its way back: the service has done its part.
    if (fault == QLatin1String("lost-reply"))
        return later(wait, [responder] { responder.drop(); });
    if (fault == QLatin1String("half"))
        return later(wait, [responder, done] { responder.half(done); });
    if (fault == QLatin1String("wrong-length"))
        return later(wait, [responder, done] { responder.wrongLength(done, done.body.size() + 64); });
    if (fault == QLatin1String("slow"))
        return later(wait, [responder, done] { responder.drip(done, 64, 50ms); });
    if (fault == QLatin1String("garbage"))
        done.body = QByteArray::fromHex("00ff17e2") + "\x7f{]not json at all" + QByteArray(32, '\xfe');
    if (fault == QLatin1String("truncated-json"))
        done.body.truncate(done.body.size() / 2); // whole by its length, cut by its syntax
    later(wait, [responder, done] { responder.answer(done); });
}

HttpAnswer Router::answer(const HttpRequest &request, const Route &route)
{
    if (route.graph)
        return GraphService(m_context).handle(request, route.path, route.cloud);
    return identity(request, route);
}

HttpAnswer Router::identity(const HttpRequest &request, const Route &route)
{
    const QByteArray &path = route.path;
    const bool get = request.method == "GET" || request.method == "HEAD";
    const bool post = request.method == "POST";
    const DiscoveryService discovery(m_context);
    const AuthorizeService browser(m_context);
    const TokenService tokens(m_context);
    if (path == "/" || path == "/portal") {
        return HttpAnswer::html(200,
            pages::message(QStringLiteral("Work account sandbox"),
                QStringLiteral("This server pretends to be the sign-in of a company and its directory, for trying and "
                               "testing. Nothing here is Microsoft's, and nothing here is real.")));
    }
    if (path == "/error") {
        return HttpAnswer::html(200,
            pages::message(QStringLiteral("Error code"),
                QStringLiteral("AADSTS") + field(request.query(), QStringLiteral("code")).left(10)));
    }
    if (path == "/common/discovery/instance")
        return get ? discovery.instance(request, route.cloud) : onlyBy("GET");
    if (path.compare("/GetUserRealm.srf", Qt::CaseInsensitive) == 0)
        return discovery.legacyRealm(request, route.cloud);
    if (path.startsWith("/common/userrealm/"))
        return discovery.userRealm(request, decoded(path.mid(int(qstrlen("/common/userrealm/")))), route.cloud);
    if (path == "/devicelogin")
        return browser.deviceLogin(request, route.cloud);
    const qsizetype slash = path.indexOf('/', 1);
    if (slash < 0)
        return lost();
    const QString tenant = decoded(path.mid(1, slash - 1));
    const QByteArray rest = path.mid(slash);
    if (rest == "/v2.0/.well-known/openid-configuration")
        return get ? discovery.openIdConfiguration(request, tenant, route.cloud) : onlyBy("GET");
    if (rest == "/discovery/v2.0/keys")
        return get ? discovery.keys(request, tenant, route.cloud) : onlyBy("GET");
    if (rest == "/oauth2/v2.0/authorize")
        return get || post ? browser.authorize(request, tenant, route.cloud) : onlyBy("GET, POST");
    if (rest == "/oauth2/v2.0/token")
        return post ? tokens.token(request, tenant, route.cloud) : onlyBy("POST");
    if (rest == "/oauth2/v2.0/devicecode")
        return post ? tokens.deviceCode(request, tenant, route.cloud) : onlyBy("POST");
    if (rest == "/oauth2/v2.0/logout")
        return browser.logout(request);
    if (rest == "/v2.0/adminconsent")
        return get || post ? browser.adminConsent(request, tenant, route.cloud) : onlyBy("GET, POST");
    return lost();
}

} // namespace graph::sandbox
