// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/await.h"
#include "tests/support/held_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tokens.h"
#include "wizard/check/check_controller.h"

namespace test {

//! A check whose probes answer when the test says so.
struct CheckRig {
    static constexpr char global[] = "https://login.microsoftonline.com";

    std::shared_ptr<HeldTransport::Calls> calls = std::make_shared<HeldTransport::Calls>();
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    wizard::Environment environment{machine(), world()};
    wizard::Journey journey;
    std::unique_ptr<wizard::CheckController> controller =
        std::make_unique<wizard::CheckController>(environment, journey);

    wizard::Machine machine()
    {
        wizard::Machine machine;
        machine.clock = clock;
        machine.plainPipeline = [calls = calls] { return heldPipeline(calls); };
        return machine;
    }
    static wizard::World world()
    {
        std::vector<graph::Endpoints> clouds;
        for (graph::Cloud cloud : graph::allClouds())
            clouds.push_back(graph::endpointsOf(cloud));
        return wizard::World(false, graph::Cloud::Global, graph::ClientId(), std::move(clouds));
    }

    wizard::CheckController::State state() const { return controller->state(); }
    wizard::CheckAnswer::Kind kind() const
    {
        REQUIRE(controller->answer());
        return controller->answer()->kind;
    }
    void ask(const char *typed)
    {
        controller->setTyped(QString::fromLatin1(typed));
        controller->check();
        REQUIRE(state() == wizard::CheckController::State::Busy);
    }
    static QByteArray document(const QByteArray &authority, const QByteArray &tenant)
    {
        return R"({"token_endpoint":")" + authority + '/' + tenant
            + R"(/oauth2/v2.0/token","tenant_region_scope":"EU"})";
    }
    static bool isRealm(const HeldTransport::Call &call)
    {
        return call.request().url().path().contains(QLatin1String("/userrealm/"));
    }
    //! The worldwide host answers with this tenant, the others with none.
    void tenantIs(const QByteArray &authority, const QByteArray &tenant = tenantId)
    {
        for (const auto &call : *calls) {
            if (!isRealm(*call) && call->request().url().host() == QLatin1String("login.microsoftonline.com"))
                call->answer(200, document(authority, tenant));
        }
    }
    void noTenant(std::size_t from = 0)
    {
        for (std::size_t i = from; i < calls->size(); ++i) {
            if (!isRealm(*calls->at(i)))
                calls->at(i)->answer(400, tokenError("invalid_tenant", 90002));
        }
    }
    void fail(const graph::Error &error)
    {
        for (const auto &call : *calls)
            call->fail(error);
    }
    void realmIs(const QByteArray &body)
    {
        for (const auto &call : *calls) {
            if (isRealm(*call))
                call->answer(200, body);
        }
    }
    void settle()
    {
        REQUIRE(eventually([&] { return state() == wizard::CheckController::State::Done; }));
    }
};

} // namespace test
