// SPDX-License-Identifier: MIT
#pragma once

#include "graph/utc.h"
#include "tests/support/await.h"
#include "tests/support/held_transport.h"
#include "tests/support/lasting_store.h"
#include "tests/support/stepped_clock.h"
#include "wizard/handover/handover_controller.h"

#include <QTemporaryDir>

namespace test {

//! A ledger in a folder of its own, a clock that stands still, one signed-in admin whose Graph the test answers.
class HandoverWorld {
public:
    HandoverWorld()
    {
        REQUIRE(folder.isValid());
        wizard::Machine machine;
        machine.clock = clock;
        machine.random = random;
        machine.secrets = store;
        environment = std::make_unique<wizard::Environment>(machine,
            wizard::World(false, graph::Cloud::Global, graph::ClientId(), {graph::endpointsOf(graph::Cloud::Global)}));
        ledger = newLedger();
    }

    std::shared_ptr<wizard::Ledger> newLedger() const
    {
        return std::make_shared<wizard::Ledger>(
            folder.path() + QStringLiteral("/data/ledger.db"), store, clock, random);
    }

    static graph::Account maker()
    {
        return graph::Account(graph::Cloud::Global,
            graph::TenantId(QStringLiteral("11111111-1111-4111-8111-111111111111")),
            graph::UserId(QStringLiteral("22222222-2222-4222-8222-222222222222")), QStringLiteral("admin@contoso.com"),
            QStringLiteral("Admin"));
    }

    void signIn()
    {
        const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
        book.add(graph::Session(maker(), endpoints, nullptr, graph::Directory(endpoints, heldPipeline(calls), clock)));
    }

    qint64 plan(const QString &upn, std::string_view password)
    {
        wizard::LedgerEntry entry;
        entry.accountKey = maker().key();
        entry.tenantName = QStringLiteral("Contoso");
        entry.upn = upn;
        entry.displayName = upn.section(QLatin1Char('@'), 0, 0);
        const auto id = await(ledger->plan(entry, std::make_shared<const graph::Secret>(password)));
        REQUIRE(id);
        return id.value();
    }
    qint64 made(const QString &upn, std::string_view password, const QString &userId)
    {
        const qint64 id = plan(upn, password);
        REQUIRE(await(ledger->markSent(id)));
        REQUIRE(await(ledger->markCreated(id, userId)));
        return id;
    }
    qint64 lost(const QString &upn, std::string_view password)
    {
        const qint64 id = plan(upn, password);
        REQUIRE(await(ledger->markSent(id)));
        REQUIRE(await(ledger->markUnknown(id)));
        return id;
    }

    //! A user as Graph answers it, created `after` the clock's start.
    static QByteArray user(const QString &id, const QString &upn, int secondsAfter)
    {
        const QDateTime created = QDateTime::fromSecsSinceEpoch(1'768'478'400 + secondsAfter, graph::utc());
        return QStringLiteral(
            "{\"id\":\"%1\",\"userPrincipalName\":\"%2\",\"displayName\":\"x\",\"createdDateTime\":\"%3\"}")
            .arg(id, upn, created.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")))
            .toUtf8();
    }
    static QByteArray notFound()
    {
        return R"({"error":{"code":"Request_ResourceNotFound","message":"Resource does not exist."}})";
    }

    QTemporaryDir folder;
    std::shared_ptr<SteppedClock> clock = std::make_shared<SteppedClock>();
    std::shared_ptr<graph::SystemRandom> random = std::make_shared<graph::SystemRandom>();
    std::shared_ptr<LastingStore> store = std::make_shared<LastingStore>();
    std::shared_ptr<HeldTransport::Calls> calls = std::make_shared<HeldTransport::Calls>();
    std::unique_ptr<wizard::Environment> environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    std::shared_ptr<wizard::Ledger> ledger;
};

inline bool ready(const wizard::HandoverController &controller)
{
    return eventually([&] { return controller.listState() == wizard::HandoverController::ListState::Ready; });
}

} // namespace test
