// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/http_stack.h"
#include "graph/identity/sign_in.h"
#include "tests/support/sandbox_browser.h"
#include "tests/support/sandbox_rig.h"
#include "wizard/environment.h"

namespace test {

//! Everything a controller or page needs, with a sandbox for the world: real HTTP, a pretend browser, secrets in
//! memory, the ledger's folder empty (memory). Log lines are kept for tests that look for secrets in them.
class SandboxWorld : public SandboxRig {
public:
    explicit SandboxWorld(graph::sandbox::Options options = {}, graph::SharedClock clock = nullptr)
        : SandboxRig(std::move(options), std::move(clock))
        , m_log(std::make_shared<QStringList>())
        , m_secrets(std::make_shared<graph::MemorySecretStore>())
        , m_stack(std::make_shared<graph::HttpStack>(
              this->clock(), random(), [log = m_log](const graph::LogEntry &entry) { log->append(entry.text()); }))
        , m_environment(machine(), world())
    {
    }

    wizard::Environment &environment() { return m_environment; }
    //! The person in front of the machine; signs in as admin@contoso.com unless told otherwise.
    SandboxBrowser &browser() { return m_browser; }
    const QStringList &log() const { return *m_log; }

    //! The sandbox as a world, with all clouds.
    wizard::World world(graph::Cloud cloud = graph::Cloud::Global) const
    {
        std::vector<graph::Endpoints> clouds;
        for (const graph::Cloud one : graph::allClouds())
            clouds.push_back(endpoints(one));
        return wizard::World(true, cloud, graph::ClientId(graph::sandbox::Sandbox::clientId()), std::move(clouds));
    }

    //! The machine, made so that its parts may be changed before an Environment is made of it.
    wizard::Machine machine()
    {
        wizard::Machine machine;
        machine.clock = clock();
        machine.random = random();
        machine.secrets = m_secrets;
        machine.plainPipeline = [stack = m_stack] { return stack->plain(); };
        machine.authorizedPipeline = [stack = m_stack](const graph::Endpoints &endpoints, graph::SharedTokens tokens) {
            return stack->authorized(endpoints, std::move(tokens));
        };
        machine.openBrowser = m_browser.opener();
        return machine;
    }

    //! Our own sign-in at the sandbox; a second one finds the tokens the first one kept.
    graph::SignIn signIn(graph::Cloud cloud = graph::Cloud::Global)
    {
        return graph::SignIn(endpoints(cloud), graph::ClientId(graph::sandbox::Sandbox::clientId()), m_stack->plain(),
            machine().authorizedPipeline, m_secrets, clock(), random());
    }
    using SandboxRig::signIn;

    //! That user signed in with all of these permissions consented to, without a browser: a Session whose one token
    //! serves every call. Sign-in itself is not under test where this is used.
    graph::Session session(const QString &user, const QStringList &permissions)
    {
        const WireAnswer answer = signIn(user, permissions);
        const QByteArray token = answer.text("access_token").toLatin1();
        const QJsonObject claims = QJsonDocument::fromJson(
            QByteArray::fromBase64(
                answer.text("id_token").section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding))
                                       .object();
        graph::Account account(graph::Cloud::Global, graph::TenantId(claims.value(QLatin1String("tid")).toString()),
            graph::UserId(claims.value(QLatin1String("oid")).toString()),
            claims.value(QLatin1String("preferred_username")).toString(),
            claims.value(QLatin1String("name")).toString());
        graph::SharedTokens tokens = std::make_shared<FixedTokens>(token);
        const graph::Endpoints where = endpoints();
        graph::Directory directory(where, m_stack->authorized(where, tokens), clock());
        return graph::Session(std::move(account), where, std::move(tokens), std::move(directory));
    }

private:
    SandboxBrowser m_browser;
    std::shared_ptr<QStringList> m_log;
    graph::SharedSecretStore m_secrets;
    std::shared_ptr<graph::HttpStack> m_stack;
    wizard::Environment m_environment;
};

} // namespace test
