// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/scripted_transport.h"
#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/journey.h"
#include "wizard/widgets/page.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace test {

//! A machine on which nothing answers.
inline wizard::Machine quietMachine()
{
    wizard::Machine machine;
    machine.clock = std::make_shared<FakeClock>();
    machine.random = std::make_shared<graph::SystemRandom>();
    machine.secrets = std::make_shared<graph::MemorySecretStore>();
    auto script = std::make_shared<ScriptedTransport::Script>();
    machine.plainPipeline = [script] { return scripted(script); };
    machine.authorizedPipeline = [script](const graph::Endpoints &, const graph::SharedTokens &) {
        return scripted(script);
    };
    machine.openBrowser = [](const QUrl &) { return true; };
    return machine;
}

inline wizard::World worldOf(bool sandbox)
{
    std::vector<graph::Endpoints> clouds;
    for (graph::Cloud cloud : graph::allClouds())
        clouds.push_back(graph::endpointsOf(cloud));
    const graph::ClientId id(sandbox ? QStringLiteral("0f1e2d3c-1111-2222-3333-444455556666") : QString());
    return {sandbox, graph::Cloud::Global, id, std::move(clouds)};
}

//! A page of nothing but a button, and something to lose if told so.
class StubPage : public wizard::Page {
public:
    explicit StubPage(wizard::Step step)
        : Page(step)
        , button(new QPushButton(QStringLiteral("Do it"), this))
    {
        button->setObjectName(QStringLiteral("stub"));
        content()->addWidget(button);
        retranslate();
    }
    QString wouldBeLost() const override { return lost; }

    QPushButton *button;
    QString lost;

protected:
    void retranslate() override { setHeading(QStringLiteral("Heading"), QStringLiteral("Purpose.")); }
    void render() override { }
};

//! Somebody signed in, whose session is never used.
inline graph::Session sessionOf(const char *username, const char *tenant)
{
    class NoTokens : public graph::TokenSource {
    public:
        QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed, std::stop_token) const override
        {
            co_return graph::Error(graph::Fault::SignInNeeded);
        }
    };
    const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    graph::Account account(graph::Cloud::Global, graph::TenantId(QLatin1String(tenant)),
        graph::UserId(QStringLiteral("5d2a4c11-0000-4000-8000-000000000001")), QLatin1String(username),
        QStringLiteral("Ada"));
    auto script = std::make_shared<ScriptedTransport::Script>();
    return {std::move(account), endpoints, std::make_shared<NoTokens>(),
        graph::Directory(endpoints, scripted(script), std::make_shared<FakeClock>())};
}

} // namespace test
