// SPDX-License-Identifier: MIT
#include "graph/sandbox/context.h"

#include "graph/utc.h"

#include <QUuid>

namespace graph::sandbox {

namespace {

QDateTime at(const Clock &clock)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(clock.now().time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count(), utc());
}

} // namespace

Context::Context(Options options_, SharedClock clock_, SharedRandom random_)
    : options(std::move(options_))
    , clock(std::move(clock_))
    , random(std::move(random_))
    , world(options.users, options.seed, at(*clock))
    , faults(options.faults, options.seed)
{
}

QDateTime Context::now() const
{
    return at(*clock);
}

QByteArray Context::nonce(int bytes) const
{
    QByteArray filled(bytes, '\0');
    random->fill(std::as_writable_bytes(std::span(filled.data(), size_t(bytes))));
    return base64Url(filled);
}

QString Context::guid() const
{
    QByteArray filled(16, '\0');
    random->fill(std::as_writable_bytes(std::span(filled.data(), size_t(16))));
    filled[6] = char((filled[6] & 0x0f) | 0x40); // RFC 4122, version 4
    filled[8] = char((filled[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(filled).toString(QUuid::WithoutBraces);
}

QString Context::loginBase(Cloud cloud)
{
    switch (cloud) {
    case Cloud::UsGov:
    case Cloud::UsGovDod:
        return QStringLiteral("/usgov");
    case Cloud::China:
        return QStringLiteral("/china");
    case Cloud::Global:
        break;
    }
    return {};
}

QString Context::graphBase(Cloud cloud)
{
    return cloud == Cloud::UsGovDod ? QStringLiteral("/usgov-dod") : loginBase(cloud);
}

QStringList Context::graphRoots(Cloud host) const
{
    QStringList roots;
    for (const Cloud cloud : allClouds()) {
        if (sameLogin(cloud, host))
            roots.append(graphRoot(cloud));
    }
    return roots;
}

} // namespace graph::sandbox
