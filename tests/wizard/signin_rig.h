// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/sign_in.h"
#include "tests/support/held_transport.h"
#include "tests/support/loopback_browser.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tokens.h"
#include "tests/wizard/widget_helpers.h"
#include "wizard/signin/sign_in_controller.h"

namespace test {

//! A machine whose network answers when the test says so, with the sign-in's controller on top.
struct SignInRig {
    std::shared_ptr<HeldTransport::Calls> calls = std::make_shared<HeldTransport::Calls>();
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    graph::SharedSecretStore store;
    bool browserThere = true;
    QList<QUrl> opened;
    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    std::unique_ptr<wizard::SignInController> controller;

    explicit SignInRig(graph::SharedSecretStore in = std::make_shared<graph::MemorySecretStore>())
        : store(std::move(in))
        , environment(machine(), world(QString::fromLatin1(clientId)))
        , controller(std::make_unique<wizard::SignInController>(environment, book, journey))
    {
    }

    wizard::Machine machine()
    {
        wizard::Machine machine;
        machine.clock = clock;
        machine.random = std::make_shared<graph::SystemRandom>();
        machine.secrets = store;
        machine.plainPipeline = [calls = calls] { return heldPipeline(calls); };
        machine.authorizedPipeline = [calls = calls](const graph::Endpoints &, const graph::SharedTokens &) {
            return heldPipeline(calls);
        };
        machine.openBrowser = [this](const QUrl &url) {
            opened.append(url);
            return browserThere;
        };
        return machine;
    }
    static wizard::World world(const QString &client)
    {
        return wizard::World(
            false, graph::Cloud::Global, graph::ClientId(client), {graph::endpointsOf(graph::Cloud::Global)});
    }

    wizard::SignInController::State state() const { return controller->state(); }
    //! Waits for the next request after the first `seen` ones.
    HeldTransport::Call &call(std::size_t seen)
    {
        REQUIRE(eventually([&] { return calls->size() > seen; }));
        return *calls->at(seen);
    }
    //! The service knows the app: the browser opens.
    void appIsKnown()
    {
        call(calls->size() - 1)
            .answer(200,
                R"({"device_code":"unused","user_code":"X","verification_uri":"https://login.microsoft.com/device"})");
        REQUIRE(eventually([&] { return state() == wizard::SignInController::State::WaitingForBrowser; }));
    }
    QString asked(const char *name) const
    {
        return QUrlQuery(opened.last()).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    QByteArray idToken(const char *user = userId) const
    {
        QJsonObject claims = idClaims(clock->now(), asked("nonce").toLatin1());
        claims.insert(QStringLiteral("oid"), QString::fromLatin1(user));
        return jwt(claims);
    }
    //! The person signs in in the browser and the service hands out tokens.
    void personSignsIn(const QByteArray &scope = "User.Read", const char *user = userId)
    {
        const std::size_t seen = calls->size();
        visit(redirectOf(opened.last(), {{QStringLiteral("code"), QStringLiteral("the-code")}}));
        call(seen).answer(200, tokenAnswer("access-1", "refresh-1", scope, idToken(user)));
        REQUIRE(eventually([&] { return !controller->busy(); }));
    }
    //! From nothing to signed in.
    void signIn()
    {
        controller->begin();
        appIsKnown();
        personSignsIn();
        REQUIRE(state() == wizard::SignInController::State::Done);
    }
};

} // namespace test
