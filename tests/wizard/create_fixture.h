// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/secret_store.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/wizard/fake_tenant.h"
#include "wizard/create/new_user_controller.h"

namespace test {

//! A wizard's inner parts around one fake tenant, somebody signed in.
class CreateFixture {
public:
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    graph::SharedRandom random = std::make_shared<graph::SystemRandom>();
    graph::SharedSecretStore secrets = std::make_shared<graph::MemorySecretStore>();
    std::shared_ptr<FakeTenant> tenant = std::make_shared<FakeTenant>();
    std::shared_ptr<FakeTokens> tokens = std::make_shared<FakeTokens>();
    wizard::SharedLedger ledger = std::make_shared<wizard::Ledger>(QString(), secrets, clock, random);
    wizard::Environment environment{machine(),
        wizard::World(false, graph::Cloud::Global, graph::ClientId(QStringLiteral("c")),
            {graph::endpointsOf(graph::Cloud::Global)})};
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::SignInController signIns{environment, book, journey};

    CreateFixture() { tenant->clock = clock; }

    wizard::Machine machine() const
    {
        wizard::Machine machine;
        machine.clock = clock;
        machine.random = random;
        machine.secrets = secrets;
        return machine;
    }
    void signIn() { book.add(sessionOf(tenant, tokens)); }

    //! The rows that are not finished.
    std::vector<wizard::LedgerEntry> open()
    {
        auto rows = await(ledger->open());
        REQUIRE(rows);
        return std::move(rows).value();
    }
    std::string passwordOf(qint64 entry)
    {
        const auto secret = await(ledger->password(entry));
        REQUIRE(secret);
        return std::string(secret.value().reveal());
    }
};

} // namespace test
