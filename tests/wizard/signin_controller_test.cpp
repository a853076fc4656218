// SPDX-License-Identifier: MIT
#include "tests/wizard/signin_rig.h"

#include <QSignalSpy>
#include <QTcpServer>

using graph::Error;
using graph::Fault;
using test::await;
using test::SignInRig;
using State = wizard::SignInController::State;
using namespace std::chrono_literals;

namespace {

const graph::Account ann(graph::Cloud::Global, graph::TenantId(QString::fromLatin1(test::tenantId)),
    graph::UserId(QString::fromLatin1(test::userId)), QStringLiteral("ann@contoso.com"), QStringLiteral("Ann"));

std::string failure(const SignInRig &rig)
{
    if (rig.state() != State::Failed || !rig.controller->error())
        return "no failure";
    return rig.controller->error()->code().toStdString();
}

class StubbornStore : public graph::MemorySecretStore {
public:
    explicit StubbornStore(const char *code)
        : m_code(QLatin1String(code))
    {
    }
    QCoro::Task<graph::Result<graph::Done>> write(QString, graph::SharedSecret) const override
    {
        co_return Error(Fault::Keychain, m_code);
    }
    bool lasting() const override { return true; }

private:
    QString m_code;
};

} // namespace

TEST_CASE("a sign-in ends in the book and in the draft")
{
    SignInRig rig;
    QSignalSpy done(rig.controller.get(), &wizard::SignInController::signedInAs);
    QSignalSpy known(rig.controller.get(), &wizard::SignInController::knownChanged);
    rig.controller->begin();
    CHECK(rig.state() == State::Starting);
    CHECK(rig.opened.isEmpty());
    rig.appIsKnown();
    REQUIRE(rig.opened.size() == 1);
    CHECK(rig.opened.first() == rig.controller->link());
    CHECK(rig.controller->timeLeft() == 10min);
    rig.personSignsIn();
    CHECK(rig.state() == State::Done);
    REQUIRE(rig.book.current());
    CHECK(rig.book.current()->account().key() == ann.key());
    CHECK(rig.journey.draft().signedIn);
    CHECK_FALSE(rig.journey.signInError());
    CHECK(done.count() == 1);
    CHECK(known.count() == 1);
    REQUIRE(rig.controller->known().size() == 1);
    CHECK(rig.controller->known().front().key() == ann.key());

    SECTION("the registration is asked about once, not at every sign-in")
    {
        const std::size_t before = rig.calls->size();
        rig.controller->begin();
        CHECK(rig.state() == State::WaitingForBrowser);
        CHECK(rig.calls->size() == before);
    }
    SECTION("signing out leaves nothing")
    {
        rig.controller->signOut(ann.key());
        CHECK_FALSE(rig.book.current());
        CHECK_FALSE(rig.journey.draft().signedIn);
        CHECK(rig.controller->known().empty());
        CHECK(rig.state() == State::Idle);
        const auto stored = await(rig.store->read(ann.key()));
        CHECK_FALSE(stored);
    }
    SECTION("another world ends and forgets it")
    {
        rig.controller->begin();
        rig.environment.setWorld(SignInRig::world(QStringLiteral("99999999-2222-4333-8444-555555555555")));
        CHECK(rig.state() == State::Idle);
        CHECK_FALSE(rig.book.current());
        CHECK_FALSE(rig.journey.draft().signedIn);
        rig.controller->begin();
        CHECK(rig.state() == State::Starting); // a new registration has to prove itself
    }
}

TEST_CASE("a wrong client id, no network and a false certificate are told before a browser opens")
{
    SignInRig rig;
    SECTION("unknown")
    {
        rig.controller->begin();
        rig.call(0).answer(400, test::tokenError("unauthorized_client", 700016));
        REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
        CHECK(failure(rig) == "app.unknown");
        REQUIRE(rig.journey.signInError());
        CHECK(rig.journey.signInError()->aadsts().contains(700016));
    }
    SECTION("none")
    {
        rig.environment.setWorld(SignInRig::world({}));
        rig.controller->begin();
        CHECK(failure(rig) == "app.missing");
        CHECK(rig.calls->empty());
    }
    SECTION("no guid")
    {
        rig.environment.setWorld(SignInRig::world(QStringLiteral("my-app")));
        rig.controller->begin();
        CHECK(failure(rig) == "app.malformed");
    }
    SECTION("offline, and the next try works")
    {
        rig.controller->begin();
        rig.call(0).fail(Error(Fault::Offline));
        REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
        CHECK(rig.controller->error()->fault() == Fault::Offline);
        rig.controller->start();
        CHECK(rig.state() == State::Starting);
        CHECK_FALSE(rig.controller->error());
        rig.appIsKnown();
        rig.personSignsIn();
        CHECK(rig.state() == State::Done);
        CHECK_FALSE(rig.journey.signInError());
        return;
    }
    SECTION("certificate")
    {
        rig.controller->begin();
        rig.call(0).fail(Error(Fault::Tls));
        REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    }
    CHECK(rig.opened.isEmpty());
}

TEST_CASE("a service that cannot say whether it knows the app does not stop the sign-in")
{
    SignInRig rig;
    rig.controller->begin();
    rig.call(0).fail(Error(Fault::ServerDown));
    REQUIRE(test::eventually([&] { return rig.state() == State::WaitingForBrowser; }));
    CHECK(rig.opened.size() == 1);
}

TEST_CASE("cancelling closes the port, and what comes later changes nothing")
{
    SignInRig rig;
    rig.controller->begin();
    rig.appIsKnown();
    const auto port = static_cast<quint16>(QUrl(rig.asked("redirect_uri")).port());
    SECTION("while the browser is open")
    {
        rig.controller->cancel();
        CHECK(rig.state() == State::Idle);
    }
    SECTION("while the code is redeemed")
    {
        const std::size_t seen = rig.calls->size();
        test::visit(test::redirectOf(rig.opened.last(), {{QStringLiteral("code"), QStringLiteral("c")}}));
        rig.call(seen);
        rig.controller->cancel();
        CHECK(rig.calls->at(seen)->stopped());
        rig.calls->at(seen)->answer(200, test::tokenAnswer("a", "r", "User.Read", rig.idToken()));
    }
    REQUIRE(test::eventually([&] {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost, port);
    }));
    CHECK(rig.state() == State::Idle);
    CHECK_FALSE(rig.controller->error());
    CHECK_FALSE(rig.book.current());
    CHECK_FALSE(await(rig.store->read(ann.key())));
}

TEST_CASE("a new attempt ends the one before")
{
    SignInRig rig;
    rig.controller->begin();
    rig.appIsKnown();
    const QUrl old = rig.opened.last();
    rig.controller->begin();
    CHECK(rig.state() == State::WaitingForBrowser);
    REQUIRE(rig.opened.size() == 2);
    CHECK(test::visit(test::redirectOf(old, {{QStringLiteral("code"), QStringLiteral("old")}})).isEmpty());
    rig.personSignsIn();
    CHECK(rig.state() == State::Done);
}

TEST_CASE("a refusal in the browser is carried to the troubleshooting")
{
    SignInRig rig;
    QSignalSpy jumps(&rig.journey, &wizard::Journey::jumpRequested);
    rig.controller->begin();
    rig.appIsKnown();
    test::visit(test::redirectOf(rig.opened.last(),
        {{QStringLiteral("error"), QStringLiteral("access_denied")},
            {QStringLiteral("error_description"), QStringLiteral("AADSTS53003: Blocked.")}}));
    REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    CHECK(failure(rig) == "access_denied");
    rig.controller->troubleshoot();
    REQUIRE(jumps.count() == 1);
    CHECK(jumps.front().front().value<wizard::Step>() == wizard::Step::Troubleshoot);
    REQUIRE(rig.journey.signInError());
    CHECK(rig.journey.signInError()->aadsts().contains(53003));
}

TEST_CASE("a replayed answer is refused")
{
    SignInRig rig;
    rig.controller->begin();
    rig.appIsKnown();
    const std::size_t seen = rig.calls->size();
    test::visit(test::redirectOf(rig.opened.last(), {{QStringLiteral("code"), QStringLiteral("c")}}));
    rig.call(seen).answer(
        200, test::tokenAnswer("a", "r", "User.Read", test::jwt(test::idClaims(rig.clock->now(), "old-nonce"))));
    REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    CHECK(failure(rig) == "id_token.nonce");
    CHECK_FALSE(rig.book.current());
}

TEST_CASE("the wait ends by itself and can be prolonged")
{
    SignInRig rig;
    rig.controller->begin();
    rig.appIsKnown();
    rig.clock->advance(9min);
    rig.controller->prolong();
    CHECK(rig.controller->timeLeft() == 11min);
    rig.clock->advance(2min);
    REQUIRE(test::eventually([&] { return rig.clock->waits().back() == 9min; }));
    CHECK(rig.state() == State::WaitingForBrowser);
    rig.clock->advance(9min);
    REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    CHECK(failure(rig) == "sign-in.timeout");
}

TEST_CASE("the end of the wait is told a minute ahead, as often as it comes near")
{
    SignInRig rig;
    rig.controller->begin();
    rig.appIsKnown();
    int told = 0;
    QObject::connect(rig.controller.get(), &wizard::SignInController::changed, rig.controller.get(), [&] { ++told; });
    rig.clock->advance(9min - 1s);
    test::settle();
    CHECK(told == 0);
    CHECK_FALSE(rig.controller->endsSoon());
    rig.clock->advance(1s);
    REQUIRE(test::eventually([&] { return told == 1; }));
    CHECK(rig.controller->endsSoon());
    rig.controller->prolong();
    CHECK_FALSE(rig.controller->endsSoon());
    told = 0;
    rig.clock->advance(10min);
    REQUIRE(test::eventually([&] { return told == 1; }));
    CHECK(rig.controller->endsSoon());
    CHECK(rig.state() == State::WaitingForBrowser);
    rig.controller->cancel();
    CHECK_FALSE(rig.controller->endsSoon());
}

TEST_CASE("without a browser the link is there, and a code is the way round")
{
    SignInRig rig;
    rig.browserThere = false;
    rig.controller->begin();
    rig.appIsKnown();
    CHECK(rig.controller->browserMissing());
    CHECK_FALSE(rig.controller->link().isEmpty());
    rig.browserThere = true;
    rig.controller->openAgain();
    CHECK_FALSE(rig.controller->browserMissing());
    CHECK(rig.opened.size() == 2);

    const std::size_t seen = rig.calls->size();
    rig.controller->startWithCode();
    rig.call(seen).answer(200,
        R"({"device_code":"dev","user_code":"ABCD-EFGH","verification_uri":"https://login.microsoft.com/device"})");
    REQUIRE(test::eventually([&] { return rig.state() == State::WaitingForDeviceCode; }));
    CHECK(rig.controller->userCode() == QStringLiteral("ABCD-EFGH"));
    CHECK(rig.controller->link().isEmpty());
    CHECK(rig.controller->timeLeft() == 15min);
    rig.clock->advance(5s);
    rig.call(seen + 1).answer(200, test::tokenAnswer("access-1", "refresh-1", "User.Read", rig.idToken()));
    REQUIRE(test::eventually([&] { return rig.state() == State::Done; }));
    CHECK(rig.journey.draft().signedIn);
}

TEST_CASE("a keychain that refuses is said while the work goes on")
{
    SignInRig rig(std::make_shared<StubbornStore>("keychain.locked"));
    rig.signIn();
    REQUIRE(test::eventually([&] { return rig.controller->keepProblem().has_value(); }));
    CHECK(rig.controller->keepProblem()->code() == QStringLiteral("keychain.locked"));
    CHECK(rig.state() == State::Done);
    CHECK(rig.controller->keeps());
    CHECK_FALSE(SignInRig().controller->keeps());
}

TEST_CASE("more permissions are asked of the account one works with, and of no other")
{
    SignInRig rig;
    rig.signIn();
    const QString domains = QStringLiteral("Domain.Read.All");
    rig.controller->beginForCurrent({domains}, QStringLiteral("why"), {});
    REQUIRE(rig.state() == State::WaitingForBrowser);
    CHECK(rig.opened.last().path().startsWith(QLatin1Char('/') + QLatin1String(test::tenantId)));
    CHECK(rig.asked("login_hint") == QStringLiteral("ann@contoso.com"));
    CHECK(rig.asked("scope").endsWith(QStringLiteral("User.Read https://graph.microsoft.com/Domain.Read.All")));
    CHECK(rig.controller->purpose().reason == QStringLiteral("why"));

    SECTION("granted")
    {
        rig.personSignsIn("User.Read Domain.Read.All");
        CHECK(rig.state() == State::Done);
        CHECK(rig.book.sessions().size() == 1);
    }
    SECTION("somebody else signs in")
    {
        const char *const other = "bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee";
        rig.personSignsIn("User.Read Domain.Read.All", other);
        CHECK(failure(rig) == "sign-in.other-account");
        CHECK(rig.book.sessions().size() == 1);
        CHECK(rig.book.current()->account().key() == ann.key());
        QString key = ann.key();
        key.replace(QLatin1String(test::userId), QLatin1String(other));
        CHECK_FALSE(await(rig.store->read(key)));
        CHECK(await(rig.store->read(ann.key())));
    }
    SECTION("an administrator is needed")
    {
        test::visit(test::redirectOf(rig.opened.last(),
            {{QStringLiteral("error"), QStringLiteral("access_denied")},
                {QStringLiteral("error_description"), QStringLiteral("AADSTS90094: admin consent")}}));
        REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
        CHECK(rig.controller->error()->fault() == Fault::ConsentNeeded);
        CHECK(rig.controller->adminConsentLink().path()
            == QStringLiteral("/%1/v2.0/adminconsent").arg(QString::fromLatin1(test::tenantId)));
        CHECK(rig.controller->signedIn());
    }
}

TEST_CASE("a saved sign-in is used without a browser, or leads there with the name filled in")
{
    SignInRig rig;
    rig.controller->setKnown({ann,
        graph::Account(
            graph::Cloud::China, graph::TenantId(QStringLiteral("t")), graph::UserId(QStringLiteral("u")), {}, {})});
    REQUIRE(rig.controller->known().size() == 1); // of this cloud only
    SECTION("good")
    {
        REQUIRE(await(rig.store->write(ann.key(), std::make_shared<const graph::Secret>("refresh-old"))));
        rig.controller->useKnown(ann.key());
        rig.call(0).answer(200, test::tokenAnswer("access-1", "refresh-1", "User.Read"));
        REQUIRE(test::eventually([&] { return rig.state() == State::Done; }));
        CHECK(rig.opened.isEmpty());
        CHECK(rig.book.current());
    }
    SECTION("gone from the keychain")
    {
        rig.controller->useKnown(ann.key());
        rig.appIsKnown();
        REQUIRE(rig.controller->savedProblem());
        CHECK(rig.controller->savedProblem()->code() == QStringLiteral("keychain.no-entry"));
        CHECK(rig.asked("login_hint") == QStringLiteral("ann@contoso.com"));
        rig.personSignsIn();
        CHECK(rig.state() == State::Done);
    }
    SECTION("no network")
    {
        REQUIRE(await(rig.store->write(ann.key(), std::make_shared<const graph::Secret>("refresh-old"))));
        rig.controller->useKnown(ann.key());
        rig.call(0).fail(Error(Fault::Offline));
        REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
        CHECK(rig.opened.isEmpty());
        CHECK(rig.controller->known().size() == 1);
    }
}

TEST_CASE("the controller may go at any moment")
{
    SignInRig rig;
    SECTION("while asking")
    {
        rig.controller->begin();
        rig.controller.reset();
        rig.calls->back()->answer(400, test::tokenError("unauthorized_client", 700016));
    }
    SECTION("while the browser is open")
    {
        rig.controller->begin();
        rig.appIsKnown();
        rig.controller.reset();
        rig.clock->advance(1h);
    }
    SECTION("while the code is redeemed")
    {
        rig.controller->begin();
        rig.appIsKnown();
        const std::size_t seen = rig.calls->size();
        test::visit(test::redirectOf(rig.opened.last(), {{QStringLiteral("code"), QStringLiteral("c")}}));
        rig.call(seen);
        rig.controller.reset();
        rig.calls->at(seen)->answer(200, test::tokenAnswer("a", "r", "User.Read", rig.idToken()));
    }
    SECTION("while waiting for a code to be typed")
    {
        rig.controller->startWithCode();
        rig.call(0).answer(
            200, R"({"device_code":"dev","user_code":"A","verification_uri":"https://login.microsoft.com/device"})");
        REQUIRE(test::eventually([&] { return rig.state() == State::WaitingForDeviceCode; }));
        rig.controller.reset();
        rig.clock->advance(1h);
    }
    SECTION("by what it tells of its own end")
    {
        QObject::connect(rig.controller.get(), &wizard::SignInController::signedInAs, rig.controller.get(),
            [&] { rig.controller.release()->deleteLater(); });
        rig.controller->begin();
        rig.appIsKnown();
        const std::size_t seen = rig.calls->size();
        test::visit(test::redirectOf(rig.opened.last(), {{QStringLiteral("code"), QStringLiteral("c")}}));
        rig.call(seen).answer(200, test::tokenAnswer("a", "r", "User.Read", rig.idToken()));
        REQUIRE(test::eventually([&] { return rig.controller == nullptr; }));
        CHECK(rig.book.current());
    }
    // Whatever was on its way arrives now, with nobody there.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (rig.journey.draft().signedIn)
        CHECK(rig.book.current());
    else
        CHECK_FALSE(rig.book.current());
}
