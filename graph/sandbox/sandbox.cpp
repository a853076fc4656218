// SPDX-License-Identifier: MIT
#include "graph/sandbox/sandbox.h"

#include "graph/sandbox/http_server.h"
#include "graph/sandbox/router.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace graph::sandbox {

class Sandbox::Private {
public:
    Private(Options options, SharedClock clock, SharedRandom random)
        : context(std::move(options), std::move(clock), std::move(random))
        , router(context)
        , server([this](HttpRequest request, Responder responder) {
            router.handle(std::move(request), std::move(responder));
        })
    {
    }

    Context context;
    Router router;
    HttpServer server;
};

Sandbox::Sandbox(Options options, SharedClock clock, SharedRandom random)
    : d(std::make_unique<Private>(std::move(options), std::move(clock), std::move(random)))
{
}

Sandbox::~Sandbox() = default;

Result<Done> Sandbox::listen()
{
    const quint16 port = d->context.options.port;
    bool bound = false;
    if (d->context.options.tls) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(d->context.key.certificatePem(), QSsl::Pem));
        configuration.setPrivateKey(QSslKey(d->context.key.privateKeyPem(), QSsl::Rsa, QSsl::Pem));
        bound = d->server.listenTls(port, configuration);
    } else {
        bound = d->server.listen(port);
    }
    if (!bound)
        return Error(Fault::Offline, QStringLiteral("sandbox.port"));
    const QString scheme = d->context.options.tls ? QStringLiteral("https") : QStringLiteral("http");
    d->context.root = scheme + QStringLiteral("://127.0.0.1:") + QString::number(d->server.port());
    return Done();
}

QByteArray Sandbox::certificate() const
{
    return d->context.key.certificatePem();
}

QUrl Sandbox::url() const
{
    return QUrl(d->context.root);
}

Endpoints Sandbox::endpoints(Cloud cloud) const
{
    // The portals are pages nobody serves here; the sandbox's own front page says so.
    const QUrl front(d->context.root + QStringLiteral("/portal"));
    return {cloud, QUrl(d->context.authority(cloud)), QUrl(d->context.graphRoot(cloud)), front, front};
}

QString Sandbox::clientId()
{
    return QStringLiteral("5a11d0c5-5a4d-4b0c-8f2e-6f1c0de5a4d0");
}

QStringList faultKinds()
{
    return Faults::kinds();
}

void Sandbox::setFault(const QString &kind, double rate)
{
    d->context.faults.set(kind, rate);
}

void Sandbox::failNext(const QString &kind, int times, const QByteArray &method, const QByteArray &pathPart)
{
    d->context.faults.failNext(kind, times, method, pathPart);
}

void Sandbox::setLatency(std::chrono::milliseconds latency)
{
    d->context.options.latency = latency;
}

void Sandbox::setPremium(const QString &domain, bool on)
{
    Company *company = d->context.world.byDomain(domain);
    if (!company)
        return;
    company->premium = on;
    if (on && company->signIns.empty())
        inventSignIns(*company, d->context.now());
}

void Sandbox::setAccessPasses(const QString &domain, bool on)
{
    if (Company *company = d->context.world.byDomain(domain))
        company->accessPasses = on;
}

QStringList Sandbox::served() const
{
    return d->router.served();
}

bool Sandbox::passwordWorks(const QString &upn, std::string_view password) const
{
    const Company *company = d->context.world.byDomain(domainPart(upn));
    const Person *person = company ? company->byUpn(upn) : nullptr;
    return person && person->enabled && person->passwordIs(password);
}

int Sandbox::userCount(const QString &domain) const
{
    const Company *company = d->context.world.byDomain(domain);
    return company ? int(company->people().size()) : 0;
}

} // namespace graph::sandbox
