// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/http_stack.h"
#include "graph/identity/sign_in.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_browser.h"
#include "tests/support/sandbox_rig.h"

namespace test {

//! A sandbox with our own network stack and sign-in on it, and nothing of the wizard: real HTTP, a pretend browser,
//! secrets in memory. Log lines are kept for tests that look for secrets in them. `clock` is the client's; the sandbox
//! has the machine's.
class GraphBench : public SandboxRig {
public:
    explicit GraphBench(graph::sandbox::Options options = {}, graph::SharedClock clock = nullptr)
        : SandboxRig(std::move(options))
        , m_log(std::make_shared<QStringList>())
        , m_secrets(std::make_shared<graph::MemorySecretStore>())
        , m_ours(clock ? std::move(clock) : this->clock())
        , m_stack(std::make_shared<graph::HttpStack>(
              m_ours, random(), [log = m_log](const graph::LogEntry &entry) { log->append(entry.text()); }))
    {
    }

    const graph::HttpStack &stack() const { return *m_stack; }
    const QStringList &log() const { return *m_log; }
    SandboxBrowser &browser() { return m_browser; }
    const graph::SharedSecretStore &secrets() const { return m_secrets; }

    //! Our own sign-in; a second one finds the tokens the first one kept.
    graph::SignIn signIn(graph::Cloud cloud = graph::Cloud::Global) const
    {
        return graph::SignIn(
            endpoints(cloud), graph::ClientId(graph::sandbox::Sandbox::clientId()), m_stack->plain(),
            [stack = m_stack](const graph::Endpoints &where, graph::SharedTokens tokens) {
                return stack->authorized(where, std::move(tokens));
            },
            m_secrets, m_ours, random());
    }
    using SandboxRig::signIn;

    //! Through the pretend browser.
    graph::Session signedIn(const graph::SignIn &signIn, const QStringList &permissions, const QString &tenant = {})
    {
        graph::SignInOptions options(permissions);
        if (!tenant.isEmpty())
            options.tenant = tenant;
        const graph::Result<graph::BrowserAttempt> attempt = signIn.begin(options, graph::LandingPage());
        REQUIRE(attempt);
        auto task = attempt.value().session({});
        REQUIRE(m_browser.open(attempt.value().url()));
        graph::Result<graph::Session> session = await(std::move(task), 20'000);
        REQUIRE(session);
        return std::move(session).value();
    }

    //! That user's directory with one token that holds these permissions: for tests that are not about sign-in.
    graph::Directory directory(const QString &user, const QStringList &permissions)
    {
        return graph::Directory(endpoints(), m_stack->authorized(endpoints(), tokens(user, permissions)), m_ours);
    }

private:
    SandboxBrowser m_browser;
    std::shared_ptr<QStringList> m_log;
    graph::SharedSecretStore m_secrets;
    graph::SharedClock m_ours;
    std::shared_ptr<graph::HttpStack> m_stack;
};

} // namespace test
