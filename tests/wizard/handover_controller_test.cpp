// SPDX-License-Identifier: MIT
#include "tests/wizard/handover_world.h"

using namespace std::chrono_literals;
using wizard::HandoverController;
using wizard::HandoverWay;
using wizard::LedgerEntry;
using Finding = HandoverController::Finding;
using View = HandoverController::View;
using State = LedgerEntry::State;

namespace {

const QString anna = QStringLiteral("anna@contoso.com");
constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";

std::unique_ptr<HandoverController> controllerOf(test::HandoverWorld &world)
{
    return std::make_unique<HandoverController>(*world.environment, world.book, world.journey, world.ledger);
}

} // namespace

TEST_CASE("the password is opened when it is asked for and gone when it is hidden")
{
    test::HandoverWorld world;
    const qint64 id = world.made(anna, pass, QStringLiteral("object-1"));
    const auto controller = controllerOf(world);
    controller->show(id);
    REQUIRE(test::ready(*controller));
    CHECK(controller->known());
    CHECK_FALSE(controller->password());
    controller->reveal(View::Shown);
    REQUIRE(test::eventually([&] { return controller->password() != nullptr; }));
    CHECK(controller->password()->reveal() == pass);
    const std::weak_ptr<const graph::Secret> watched = controller->password();
    controller->hide();
    CHECK(controller->view() == View::Hidden);
    CHECK(watched.expired());
}

TEST_CASE("it hides itself after its time, which can be prolonged")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::ready(*controller));
    controller->reveal(View::Shown);
    REQUIRE(test::eventually([&] { return controller->password() != nullptr; }));
    CHECK(controller->left() == HandoverController::showing());
    world.clock->advance(HandoverController::showing() - 5s);
    CHECK(controller->left() == 5s);
    controller->prolong();
    world.clock->advance(HandoverController::showing() - 1s);
    CHECK(controller->password());
    world.clock->advance(1s);
    CHECK_FALSE(controller->password());
    CHECK(controller->view() == View::Hidden);
}

TEST_CASE("hiding before the keychain answers keeps it hidden")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::ready(*controller));
    controller->reveal(View::Held);
    CHECK(controller->opening());
    controller->hide();
    CHECK_FALSE(controller->opening());
    REQUIRE(test::await(world.ledger->password(1))); // the earlier answer has come by then
    CHECK_FALSE(controller->password());
    controller->reveal(View::Shown);
    REQUIRE(test::eventually([&] { return controller->password() != nullptr; }));
}

TEST_CASE("copying opens the password without showing it")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::ready(*controller));
    graph::SharedSecret got;
    QObject::connect(controller.get(), &HandoverController::fetched, controller.get(),
        [&](HandoverController::Use use, const graph::SharedSecret &password) {
            CHECK(use == HandoverController::Use::Copy);
            got = password;
        });
    controller->fetch(HandoverController::Use::Copy);
    REQUIRE(test::eventually([&] { return got != nullptr; }));
    CHECK(got->reveal() == pass);
    CHECK_FALSE(controller->password());
    CHECK(controller->view() == View::Hidden);
}

TEST_CASE("a window that takes the focus while the password opens hides it, and does not undo a copy")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::ready(*controller));
    int got = 0;
    QObject::connect(controller.get(), &HandoverController::fetched, controller.get(), [&] { ++got; });
    controller->fetch(HandoverController::Use::Copy);
    CHECK(controller->opening());
    controller->conceal();
    REQUIRE(test::eventually([&] { return got == 1; }));
    CHECK_FALSE(controller->password());
    controller->reveal(View::Shown);
    controller->conceal();
    CHECK_FALSE(controller->opening());
    controller->fetch(HandoverController::Use::Copy);
    controller->hide(); // the page is left: nothing is copied behind the reader's back
    REQUIRE(test::await(world.ledger->password(1)));
    CHECK(got == 1);
}

TEST_CASE("a locked keychain is said, and the password opens once it is unlocked")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    world.ledger = world.newLedger(); // as after a restart: the key is not known yet
    world.store->state().locked = true;
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::ready(*controller));
    controller->reveal(View::Shown);
    REQUIRE(test::eventually([&] { return controller->secretError().has_value(); }));
    CHECK(controller->secretError()->code() == QStringLiteral("keychain.locked"));
    CHECK_FALSE(controller->password());
    world.store->state().locked = false;
    controller->reveal(View::Shown);
    REQUIRE(test::eventually([&] { return controller->password() != nullptr; }));
    CHECK_FALSE(controller->secretError());
}

TEST_CASE("handed over: erased, with a receipt, and the next one is picked by the reader")
{
    test::HandoverWorld world;
    const qint64 first = world.made(anna, pass, QStringLiteral("object-1"));
    world.made(QStringLiteral("bo@contoso.com"), "Other-Password-9", QStringLiteral("object-2"));
    const auto controller = controllerOf(world);
    controller->show(first);
    REQUIRE(test::ready(*controller));
    controller->reveal(View::Shown);
    REQUIRE(test::eventually([&] { return controller->password() != nullptr; }));
    controller->handOver(HandoverWay::Phone, QStringLiteral("  Anna  "));
    CHECK_FALSE(controller->password());
    controller->handOver(HandoverWay::Paper, QStringLiteral("twice")); // a second click does nothing
    REQUIRE(test::eventually([&] { return controller->entries().size() == 1; }));
    REQUIRE(controller->receipt());
    CHECK(controller->receipt()->handedTo == QStringLiteral("Anna"));
    CHECK(controller->current() == nullptr);
    const auto receipts = test::await(world.ledger->receipts());
    REQUIRE(receipts);
    REQUIRE(receipts.value().size() == 1);
    CHECK(receipts.value()[0].handedHow == QStringLiteral("phone"));
    CHECK_FALSE(test::await(world.ledger->password(first)));
    controller->show(2);
    REQUIRE(test::eventually([&] { return controller->current() != nullptr; }));
    CHECK_FALSE(controller->receipt());
}

TEST_CASE("a row of unknown outcome is looked up by address and time")
{
    test::HandoverWorld world;
    world.signIn();
    const qint64 id = world.lost(anna, pass);
    const auto controller = controllerOf(world);
    controller->show(id);
    REQUIRE(test::ready(*controller));
    CHECK_FALSE(controller->known());
    controller->reveal(View::Shown);
    CHECK(controller->view() == View::Hidden); // nothing to show before it is known
    const auto answer = [&](int status, const QByteArray &body) {
        const std::size_t before = world.calls->size();
        controller->checkAgain();
        REQUIRE(test::eventually([&] { return world.calls->size() > before; }));
        CHECK(controller->checking());
        controller->checkAgain(); // asked twice, looked once
        REQUIRE(world.calls->size() == before + 1);
        world.calls->back()->answer(status, body);
        REQUIRE(test::eventually([&] { return !controller->checking(); }));
    };
    SECTION("it is there")
    {
        answer(200, test::HandoverWorld::user(QStringLiteral("object-1"), anna, 2));
        CHECK(controller->finding() == Finding::Created);
        REQUIRE(test::eventually([&] { return controller->known(); }));
        CHECK(controller->current()->userId == QStringLiteral("object-1"));
    }
    SECTION("an account that was there before is never taken for ours")
    {
        answer(200, test::HandoverWorld::user(QStringLiteral("object-0"), anna, -86'400));
        REQUIRE(controller->checkError());
        CHECK(controller->checkError()->code() == QStringLiteral("create.older"));
        CHECK_FALSE(controller->known());
    }
    SECTION("nor is its password erased however long ago that was: the clock may have been set meanwhile")
    {
        world.clock->advance(24h);
        answer(200, test::HandoverWorld::user(QStringLiteral("object-0"), anna, -3600));
        REQUIRE(controller->checkError());
        CHECK(test::await(world.ledger->password(id)));
        CHECK_FALSE(controller->known());
    }
    SECTION("not there yet: the password stays")
    {
        answer(404, test::HandoverWorld::notFound());
        CHECK(controller->finding() == Finding::NotThereYet);
        CHECK(test::await(world.ledger->password(id)));
    }
    SECTION("not there after a quarter of an hour: it was not made, the password goes")
    {
        world.clock->advance(HandoverController::settled());
        answer(404, test::HandoverWorld::notFound());
        CHECK(controller->finding() == Finding::NotThere);
        REQUIRE(test::eventually([&] { return controller->entries().empty(); }));
        CHECK_FALSE(test::await(world.ledger->password(id)));
    }
    SECTION("the clock was set back: absence proves nothing")
    {
        world.clock->setNow(world.clock->now() - 24h);
        answer(404, test::HandoverWorld::notFound());
        CHECK(controller->finding() == Finding::NotThereYet);
        CHECK(test::await(world.ledger->password(id)));
    }
    SECTION("no answer: the error is said and nothing changes")
    {
        controller->checkAgain();
        REQUIRE(test::eventually([&] { return !world.calls->empty(); }));
        world.calls->back()->fail(graph::Error(graph::Fault::Offline));
        REQUIRE(test::eventually([&] { return !controller->checking(); }));
        REQUIRE(controller->checkError());
        CHECK(controller->checkError()->fault() == graph::Fault::Offline);
        CHECK(test::await(world.ledger->password(id)));
    }
    SECTION("stopped: nothing is said, a late answer changes nothing")
    {
        controller->checkAgain();
        REQUIRE(test::eventually([&] { return !world.calls->empty(); }));
        controller->stopChecking();
        CHECK_FALSE(controller->checking());
        world.calls->back()->answer(200, test::HandoverWorld::user(QStringLiteral("object-1"), anna, 2));
        REQUIRE(test::await(world.ledger->open()));
        CHECK_FALSE(controller->known());
        CHECK_FALSE(controller->checkError());
    }
    SECTION("given up by hand")
    {
        controller->discard();
        REQUIRE(test::eventually([&] { return controller->entries().empty(); }));
        CHECK_FALSE(test::await(world.ledger->password(id)));
    }
}

TEST_CASE("nobody signed in who can look: said, and forgotten once somebody is")
{
    test::HandoverWorld world;
    world.lost(anna, pass);
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::ready(*controller));
    controller->checkAgain();
    CHECK(controller->finding() == Finding::NoSession);
    controller->reconcile(); // nothing it can do, and it does not wait for ever
    CHECK_FALSE(controller->checking());
    world.signIn();
    CHECK(controller->finding() == Finding::None);
}

TEST_CASE("two attempts for one address: the account belongs to one of them")
{
    test::HandoverWorld world;
    world.signIn();
    const qint64 older = world.lost(anna, "First-Attempt-11");
    const qint64 newer = world.lost(anna, "Second-Attempt-2");
    const auto controller = controllerOf(world);
    controller->show(older);
    REQUIRE(test::ready(*controller));
    controller->reconcile();
    for (std::size_t i = 0; i < 2; ++i) {
        REQUIRE(test::eventually([&] { return world.calls->size() == i + 1; }));
        world.calls->back()->answer(200, test::HandoverWorld::user(QStringLiteral("object-1"), anna, 2));
    }
    REQUIRE(test::eventually([&] { return !controller->checking(); }));
    CHECK(controller->finding() == Finding::Another);
    for (const LedgerEntry &row : test::await(world.ledger->open()).value())
        CHECK(row.state == (row.id == newer ? State::Created : State::Unknown));
    // Also after the first one was handed over and forgotten by this program.
    REQUIRE(test::await(world.ledger->markHandedOver(newer, QStringLiteral("phone"), {})));
    const auto next = controllerOf(world);
    next->show(older);
    REQUIRE(test::ready(*next));
    next->checkAgain();
    REQUIRE(test::eventually([&] { return world.calls->size() == 3; }));
    world.calls->back()->answer(200, test::HandoverWorld::user(QStringLiteral("object-1"), anna, 2));
    REQUIRE(test::eventually([&] { return next->finding() == Finding::Another; }));
    CHECK(test::await(world.ledger->password(older))); // nothing is erased on a guess
}

TEST_CASE("a controller destroyed while it works leaves nothing behind that fires")
{
    test::HandoverWorld world;
    world.signIn();
    const qint64 id = world.lost(anna, pass);
    SECTION("while the list loads")
    {
        controllerOf(world)->refresh();
    }
    SECTION("while it looks")
    {
        auto controller = controllerOf(world);
        controller->show(id);
        REQUIRE(test::ready(*controller));
        controller->checkAgain();
        REQUIRE(test::eventually([&] { return !world.calls->empty(); }));
        controller.reset();
        CHECK(world.calls->back()->stopped());
        world.calls->back()->answer(200, test::HandoverWorld::user(QStringLiteral("object-1"), anna, 2));
    }
    SECTION("while the password opens and while it is shown")
    {
        REQUIRE(test::await(world.ledger->markCreated(id, QStringLiteral("object-1"))));
        auto controller = controllerOf(world);
        controller->show(id);
        REQUIRE(test::ready(*controller));
        controller->reveal(View::Shown);
        controller.reset();
        controller = controllerOf(world);
        controller->show(id);
        REQUIRE(test::ready(*controller));
        controller->reveal(View::Shown);
        REQUIRE(test::eventually([&] { return controller->password() != nullptr; }));
        controller.reset();
        world.clock->advance(120s);
    }
    REQUIRE(test::await(world.ledger->open()));
}

TEST_CASE("a damaged ledger is said and the next try goes on")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    world.ledger.reset();
    QFile file(world.folder.path() + QStringLiteral("/data/ledger.db"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("this is no database, but long enough to be looked at");
    file.close();
    world.ledger = world.newLedger();
    const auto controller = controllerOf(world);
    controller->refresh();
    REQUIRE(test::eventually([&] { return controller->listState() == HandoverController::ListState::Failed; }));
    CHECK(controller->listError()->code() == QStringLiteral("ledger.damaged"));
    controller->refresh();
    REQUIRE(test::ready(*controller));
    CHECK(controller->entries().empty());
}
