// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/wizard/create_fixture.h"
#include "tests/wizard/still_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using graph::Error;
using graph::Fault;
using test::CreateFixture;
using test::FakeTenant;
using wizard::Check;
using wizard::LedgerEntry;
using wizard::NewUserController;
using wizard::Reason;
using wizard::Standing;
using State = wizard::NewUserController::State;

namespace {

//! Somebody signed in, the page is there, Adele typed.
class Ready : public CreateFixture {
public:
    NewUserController controller{environment, book, journey, signIns, ledger};

    Ready()
    {
        signIn();
        controller.watch(true);
        controller.setGivenName(QStringLiteral("Adele"));
        controller.setSurname(QStringLiteral("Vance"));
        REQUIRE(test::eventually([this] { return controller.ready(); }));
        REQUIRE(test::eventually([this] { return standing(Check::NotDeleted) != Standing::Waiting; }));
    }
    const wizard::CheckLine &line(Check check) { return wizard::lineOf(controller.checks(), check); }
    Standing standing(Check check) { return line(check).standing(); }
    bool reaches(State state)
    {
        return test::eventually([this, state] { return controller.state() == state; });
    }
    qsizetype posts() const { return tenant->passwords.size(); }
    //! A POST that loses its answer; `made`: after the user was made.
    static FakeTenant::Fault lost(bool made)
    {
        return [made](const std::function<void()> &commit) -> FakeTenant::Answer {
            if (made)
                commit();
            return Error(Fault::Offline).withSent(true);
        };
    }
    static FakeTenant::Fault answer(graph::Reply reply)
    {
        return [reply](const std::function<void()> &) -> FakeTenant::Answer { return reply; };
    }
    static FakeTenant::Fault failure(Error error)
    {
        return [error](const std::function<void()> &) -> FakeTenant::Answer { return error; };
    }
};

const QString adele = QStringLiteral("adele.vance@contoso.com");

} // namespace

TEST_CASE("the address follows the name until it is typed by hand")
{
    Ready r;
    CHECK(r.controller.draft().displayName == QStringLiteral("Adele Vance"));
    CHECK(r.controller.draft().upn() == adele);
    r.controller.setSurname(QStringLiteral("Vancé"));
    CHECK(r.controller.draft().localPart == QStringLiteral("adele.vance"));
    CHECK(r.controller.draft().displayName == QStringLiteral("Adele Vancé"));
    r.controller.setDisplayName(QStringLiteral("Adele from Sales"));
    r.controller.setSurname(QStringLiteral("Vance"));
    CHECK(r.controller.draft().displayName == QStringLiteral("Adele from Sales"));

    r.controller.setLocalPart(QStringLiteral("adele"));
    r.controller.setGivenName(QStringLiteral("Adela"));
    CHECK(r.controller.draft().localPart == QStringLiteral("adele"));
    // Emptied, it follows the name again.
    r.controller.setLocalPart({});
    CHECK(r.controller.draft().localPart == QStringLiteral("adela.vance"));
}

TEST_CASE("a whole address is taken apart where its domain is the tenant's")
{
    Ready r;
    r.controller.setLocalPart(QStringLiteral(" adele@contoso.onmicrosoft.com "));
    CHECK(r.controller.draft().localPart == QStringLiteral("adele"));
    CHECK(r.controller.draft().domain == QStringLiteral("contoso.onmicrosoft.com"));
    r.controller.setLocalPart(QStringLiteral("adele@fabrikam.com"));
    CHECK(r.controller.addressProblems().front().fault == wizard::UpnFault::SecondAt);
    CHECK_FALSE(r.controller.ready());
}

TEST_CASE("the spelling follows the usage location")
{
    Ready r;
    r.controller.setGivenName(QStringLiteral("Jürgen"));
    r.controller.setSurname(QStringLiteral("Groß"));
    CHECK(r.controller.draft().localPart == QStringLiteral("jurgen.gross"));
    r.controller.setUsageLocation(QStringLiteral("DE"));
    CHECK(r.controller.draft().localPart == QStringLiteral("juergen.gross"));
}

TEST_CASE("the domain checked at the start is preferred where an address can be on it")
{
    CreateFixture f;
    f.journey.setDomain(QStringLiteral("contoso.onmicrosoft.com"), wizard::DomainVerdict::HasTenant);
    NewUserController controller(f.environment, f.book, f.journey, f.signIns, f.ledger);
    f.signIn();
    controller.watch(true);
    REQUIRE(test::eventually([&] { return !controller.domains().empty(); }));
    CHECK(controller.draft().domain == QStringLiteral("contoso.onmicrosoft.com"));

    CreateFixture g;
    g.journey.setDomain(QStringLiteral("login.contoso.com"), wizard::DomainVerdict::HasTenant);
    NewUserController other(g.environment, g.book, g.journey, g.signIns, g.ledger);
    g.signIn();
    other.watch(true);
    REQUIRE(test::eventually([&] { return !other.domains().empty(); }));
    CHECK(other.draft().domain == QStringLiteral("contoso.com"));
}

TEST_CASE("nothing is asked before a page shows it, and nothing while nobody is signed in")
{
    CreateFixture f;
    NewUserController controller(f.environment, f.book, f.journey, f.signIns, f.ledger);
    f.signIn();
    controller.setDisplayName(QStringLiteral("Adele Vance"));
    CHECK(f.tenant->requests.empty());
    f.book.clear();
    controller.watch(true);
    CHECK(f.tenant->requests.empty());
    CHECK(wizard::lineOf(controller.checks(), Check::SignedIn).reason() == Reason::NotSignedIn);
    CHECK_FALSE(controller.ready());
    // Signing in while the page is there fills it.
    f.signIn();
    CHECK(test::eventually([&] { return controller.ready(); }));
}

TEST_CASE("what was typed is looked up once, after a rest")
{
    CreateFixture f;
    const auto clock = std::make_shared<test::StillClock>();
    wizard::Machine machine = f.machine();
    machine.clock = clock;
    wizard::Environment environment(machine, f.environment.world());
    NewUserController controller(environment, f.book, f.journey, f.signIns, f.ledger);
    f.signIn();
    controller.watch(true);
    REQUIRE(test::eventually([&] { return !controller.domains().empty(); }));
    QString typed;
    for (QChar c : QStringLiteral("adele.vance")) {
        controller.setLocalPart(typed += c);
        clock->advance(std::chrono::milliseconds(100));
    }
    CHECK(wizard::lineOf(controller.checks(), Check::Free).standing() == Standing::Waiting);
    REQUIRE(f.tenant->count("GET", "/users") == 0);
    clock->advance(std::chrono::milliseconds(400));
    REQUIRE(test::eventually(
        [&] { return wizard::lineOf(controller.checks(), Check::NotDeleted).standing() == Standing::Ok; }));
    CHECK(f.tenant->count("GET", "/users") == 1);
    CHECK(f.tenant->count("GET", "deletedItems") == 1);
    // An address that cannot be is not looked up at all.
    controller.setLocalPart(QStringLiteral("josé"));
    clock->advance(std::chrono::seconds(2));
    CHECK(test::eventually([&] { return controller.checks().size() == 7; }));
    CHECK(f.tenant->count("GET", "/users") == 1);
}

TEST_CASE("an answer about an older address does not come through")
{
    Ready r;
    r.tenant->users.push_back({QStringLiteral("u1"), QStringLiteral("old@contoso.com"), QStringLiteral("Old"), {}, {}});
    r.tenant->holdReads = std::make_shared<graph::OneShot<graph::Done>>();
    r.controller.setLocalPart(QStringLiteral("old"));
    REQUIRE(test::eventually([&] { return r.tenant->count("GET", "old") == 1; }));
    r.controller.setLocalPart(QStringLiteral("new"));
    r.tenant->holdReads->set(graph::Done());
    REQUIRE(test::eventually([&] { return r.standing(Check::NotDeleted) == Standing::Ok; }));
    CHECK(r.standing(Check::Free) == Standing::Ok);
    CHECK(r.controller.suggestion().isEmpty());
}

TEST_CASE("an address in use gets the next free one, past the deleted ones too")
{
    Ready r;
    r.tenant->users.push_back({QStringLiteral("u1"), adele, QStringLiteral("Adele Vance"), {}, {}});
    r.tenant->users.push_back({QStringLiteral("u2"), QStringLiteral("adele.vance2@contoso.com"), {}, {}, {}});
    r.tenant->deleted.push_back({QStringLiteral("u3"), QStringLiteral("adele.vance3@contoso.com"),
        QStringLiteral("Third"), {}, r.tenant->now().addDays(-3)});
    r.controller.refresh();
    REQUIRE(test::eventually([&] { return !r.controller.suggestion().isEmpty(); }));
    CHECK(r.line(Check::Free).reason() == Reason::Taken);
    CHECK_FALSE(r.controller.ready());
    CHECK(r.controller.suggestion() == QStringLiteral("adele.vance4"));
    r.controller.takeSuggestion();
    CHECK(r.controller.draft().localPart == QStringLiteral("adele.vance4"));
    REQUIRE(test::eventually([&] { return r.standing(Check::NotDeleted) == Standing::Ok; }));
    CHECK(r.controller.ready());
    CHECK(r.controller.suggestion().isEmpty());
}

TEST_CASE("the address of a deleted user is a warning with its age")
{
    Ready r;
    r.tenant->deleted.push_back(
        {QStringLiteral("u1"), adele, QStringLiteral("Adele Vance"), {}, r.tenant->now().addDays(-12)});
    r.controller.refresh();
    REQUIRE(test::eventually([&] { return r.line(Check::NotDeleted).reason() == Reason::Deleted; }));
    CHECK(r.standing(Check::NotDeleted) == Standing::Warning);
    CHECK(r.line(Check::NotDeleted).days() == 12);
    CHECK(test::eventually([&] { return r.controller.suggestion() == QStringLiteral("adele.vance2"); }));
}

TEST_CASE("a user is made once, its password sealed before the request leaves")
{
    Ready r;
    r.tenant->hold = std::make_shared<graph::OneShot<graph::Done>>();
    r.controller.setUsageLocation(QStringLiteral("NL"));
    for (int i = 0; i < 20; ++i)
        r.controller.create();
    CHECK(r.controller.state() == State::Creating);
    REQUIRE(test::eventually([&] { return r.tenant->count("POST", "/users") == 1; }));
    CHECK(r.controller.stage() == wizard::MakeStage::Asking);
    const auto before = r.open();
    REQUIRE(before.size() == 1);
    CHECK(before[0].state == LedgerEntry::State::Sent);
    CHECK(before[0].hasSecret);
    CHECK(before[0].upn == adele);
    CHECK(before[0].tenantName == QStringLiteral("Contoso"));
    CHECK(before[0].accountKey == r.book.current()->account().key());
    for (int i = 0; i < 20; ++i)
        r.controller.create();
    // What is asked for stays as it was asked for.
    r.controller.setDisplayName(QStringLiteral("Somebody Else"));
    CHECK(r.controller.draft().displayName == QStringLiteral("Adele Vance"));

    r.tenant->hold->set(graph::Done());
    REQUIRE(r.reaches(State::Created));
    for (int i = 0; i < 20; ++i)
        r.controller.create();
    CHECK(r.posts() == 1);
    CHECK(r.controller.user().upn() == adele);
    CHECK(r.journey.draft().created);
    CHECK_FALSE(r.controller.error());
    const auto after = r.open();
    REQUIRE(after.size() == 1);
    CHECK(after[0].id == r.controller.createdEntry());
    CHECK(after[0].state == LedgerEntry::State::Created);
    CHECK(after[0].userId == r.controller.user().id().toString());
    CHECK(r.passwordOf(after[0].id) == r.tenant->passwords[0].toStdString());
    const QByteArray body(r.tenant->requests.back().method());
    CHECK(body == "POST");
}

TEST_CASE("a refused password is replaced once, in the same row")
{
    Ready r;
    r.tenant->posts.push_back(Ready::answer(FakeTenant::weakPassword()));
    r.controller.create();
    REQUIRE(r.reaches(State::Created));
    REQUIRE(r.posts() == 2);
    CHECK(r.tenant->passwords[0] != r.tenant->passwords[1]);
    const auto rows = r.open();
    REQUIRE(rows.size() == 1);
    CHECK(r.passwordOf(rows[0].id) == r.tenant->passwords[1].toStdString());
}

TEST_CASE("two refused passwords end the attempt and leave nothing behind")
{
    Ready r;
    r.tenant->posts.push_back(Ready::answer(FakeTenant::weakPassword()));
    r.tenant->posts.push_back(Ready::answer(FakeTenant::weakPassword()));
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.controller.error().has_value(); }));
    CHECK(r.controller.state() == State::Editing);
    CHECK(wizard::refusesPassword(*r.controller.error()));
    CHECK(r.posts() == 2);
    CHECK(r.open().empty());
    // A further try is a new one.
    r.controller.create();
    CHECK(r.reaches(State::Created));
}

TEST_CASE("an address taken in the meantime is said at the address, with the next free one")
{
    Ready r;
    r.tenant->users.push_back(
        {QStringLiteral("u1"), adele, QStringLiteral("Adele Vance"), r.tenant->now().addDays(-9), {}});
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.controller.error().has_value(); }));
    CHECK(r.controller.error()->fault() == Fault::Conflict);
    CHECK(r.controller.addressRefused());
    CHECK_FALSE(r.controller.ready());
    CHECK(r.open().empty());
    REQUIRE(test::eventually([&] { return r.controller.suggestion() == QStringLiteral("adele.vance2"); }));
    r.controller.takeSuggestion();
    CHECK_FALSE(r.controller.error());
    REQUIRE(test::eventually([&] { return r.controller.ready(); }));
    r.controller.create();
    REQUIRE(r.reaches(State::Created));
    CHECK(r.controller.user().upn() == QStringLiteral("adele.vance2@contoso.com"));
    CHECK(r.posts() == 2);
}

TEST_CASE("a missing permission is told from a missing role")
{
    Ready r;
    r.tenant->posts.push_back(Ready::failure(
        Error(Fault::ConsentNeeded).withTarget(QStringLiteral("User.ReadWrite.All")).withClaims("Y2xhaW1z")));
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.controller.error().has_value(); }));
    CHECK(r.controller.error()->fault() == Fault::ConsentNeeded);
    CHECK(r.controller.neededPermissions().contains(QStringLiteral("User.ReadWrite.All")));
    CHECK(r.controller.challenge() == "Y2xhaW1z");
    // Once somebody has signed in for it, the refusal is out of date.
    emit r.signIns.signedInAs(r.book.current()->account().key());
    CHECK_FALSE(r.controller.error());
    REQUIRE(test::eventually([&] { return r.controller.ready(); }));

    r.tenant->posts.push_back(Ready::answer(FakeTenant::forbidden()));
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.controller.error().has_value(); }));
    CHECK(r.controller.error()->fault() == Fault::Forbidden);
    CHECK(r.open().empty());
}

TEST_CASE("the list asks again when the same account comes back with more permissions")
{
    CreateFixture f;
    f.tokens->refusal = Error(Fault::ConsentNeeded).withTarget(QStringLiteral("User.ReadWrite.All"));
    NewUserController controller(f.environment, f.book, f.journey, f.signIns, f.ledger);
    f.signIn();
    controller.watch(true);
    controller.setDisplayName(QStringLiteral("Adele Vance"));
    const auto permission = [&] { return wizard::lineOf(controller.checks(), Check::Permission).standing(); };
    REQUIRE(test::eventually([&] { return permission() == Standing::Failed; }));
    // It does not stand in the way of the review, where it can be granted too.
    CHECK(test::eventually([&] { return controller.ready(); }));
    f.tokens = std::make_shared<test::FakeTokens>();
    f.signIn();
    CHECK(test::eventually([&] { return permission() == Standing::Ok; }));
    CHECK(controller.draft().upn() == adele);
}

TEST_CASE("a lost answer after the user was made ends as made")
{
    Ready r;
    r.tenant->posts.push_back(Ready::lost(true));
    r.controller.create();
    REQUIRE(r.reaches(State::Created));
    CHECK(r.posts() == 1);
    CHECK(r.passwordOf(r.controller.createdEntry()) == r.tenant->passwords[0].toStdString());
}

TEST_CASE("an outcome nobody knows keeps the password and can be checked again")
{
    Ready r;
    r.tenant->posts.push_back(Ready::lost(true));
    r.tenant->reading = Error(Fault::Offline);
    r.controller.create();
    REQUIRE(r.reaches(State::Unknown));
    CHECK_FALSE(r.journey.draft().created);
    const qint64 entry = r.controller.createdEntry();
    auto rows = r.open();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == LedgerEntry::State::Unknown);
    CHECK(rows[0].hasSecret);
    // Not a second request, however often it is asked for.
    r.controller.create();
    r.controller.checkAgain();
    REQUIRE(r.reaches(State::Unknown));
    CHECK(r.posts() == 1);
    CHECK_FALSE(r.controller.notThere());

    r.tenant->reading.reset();
    r.controller.checkAgain();
    CHECK(r.controller.state() == State::Checking);
    REQUIRE(r.reaches(State::Created));
    CHECK(r.controller.createdEntry() == entry);
    CHECK(r.passwordOf(entry) == r.tenant->passwords[0].toStdString());
    CHECK(r.open()[0].state == LedgerEntry::State::Created);
    CHECK(r.posts() == 1);
}

TEST_CASE("creating again after an unknown outcome uses the same password")
{
    Ready r;
    r.tenant->posts.push_back(Ready::lost(false));
    r.controller.create();
    REQUIRE(r.reaches(State::Unknown));
    r.controller.checkAgain();
    REQUIRE(test::eventually([&] { return r.controller.notThere(); }));
    r.controller.createAgain();
    r.controller.createAgain();
    REQUIRE(r.reaches(State::Created));
    REQUIRE(r.posts() == 2);
    CHECK(r.tenant->passwords[0] == r.tenant->passwords[1]);
    CHECK(r.open().size() == 1);
}

TEST_CASE("creating again finds the user the first request made after all")
{
    Ready r;
    r.tenant->posts.push_back(Ready::lost(true));
    r.tenant->reading = Error(Fault::Offline);
    r.controller.create();
    REQUIRE(r.reaches(State::Unknown));
    r.tenant->reading.reset();
    r.controller.createAgain();
    REQUIRE(r.reaches(State::Created));
    CHECK(r.tenant->users.size() == 1);
    CHECK(r.passwordOf(r.controller.createdEntry()) == r.tenant->passwords[0].toStdString());
}

TEST_CASE("an older holder of the address is never taken for ours")
{
    Ready r;
    r.tenant->posts.push_back(Ready::lost(false));
    r.controller.create();
    REQUIRE(r.reaches(State::Unknown));
    r.tenant->users.push_back(
        {QStringLiteral("u1"), adele, QStringLiteral("Adele Vance"), r.tenant->now().addDays(-9), {}});
    r.controller.checkAgain();
    REQUIRE(r.reaches(State::Unknown));
    CHECK(r.controller.createdEntry() != 0);
    r.controller.createAgain();
    REQUIRE(r.reaches(State::Editing));
    CHECK(r.controller.error()->fault() == Fault::Conflict);
    CHECK(r.controller.addressRefused());
    CHECK(r.open().empty());
}

TEST_CASE("giving up before the request has left makes nothing")
{
    Ready r;
    r.controller.create();
    r.controller.stopWaiting();
    CHECK(r.controller.stopping());
    REQUIRE(r.reaches(State::Editing));
    CHECK_FALSE(r.controller.error());
    CHECK(r.posts() == 0);
    CHECK(r.open().empty());
    r.controller.create();
    CHECK(r.reaches(State::Created));
}

TEST_CASE("after the request has left, not waiting does not lose its answer")
{
    Ready r;
    r.tenant->hold = std::make_shared<graph::OneShot<graph::Done>>();
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.tenant->count("POST", "/users") == 1; }));
    r.controller.stopWaiting();
    CHECK(r.controller.state() == State::Unknown);
    CHECK(r.controller.error()->fault() == Fault::OutcomeUnknown);
    // Nothing else may be sent while it is under way; asking again just waits again.
    r.controller.create();
    r.controller.createAgain();
    CHECK(r.controller.state() == State::Unknown);
    r.controller.checkAgain();
    CHECK(r.controller.state() == State::Checking);
    r.controller.stopWaiting();
    r.tenant->hold->set(graph::Done());
    REQUIRE(r.reaches(State::Created));
    CHECK(r.posts() == 1);
}

TEST_CASE("another person begins with an empty form on the same domain and in the house pattern")
{
    Ready r;
    QSignalSpy learned(&r.controller, &NewUserController::patternLearned);
    r.controller.setLocalPart(QStringLiteral("avance"));
    r.controller.setDomain(QStringLiteral("contoso.onmicrosoft.com"));
    REQUIRE(test::eventually([&] { return r.controller.ready(); }));
    r.controller.create();
    REQUIRE(r.reaches(State::Created));
    REQUIRE(learned.size() == 1);
    CHECK(learned[0][0].toString() == QStringLiteral("flast"));
    r.controller.startAnother();
    CHECK(r.controller.state() == State::Editing);
    CHECK_FALSE(r.journey.draft().created);
    CHECK(r.controller.draft().displayName.isEmpty());
    CHECK(r.controller.createdEntry() == 0);
    r.controller.setGivenName(QStringLiteral("Megan"));
    r.controller.setSurname(QStringLiteral("Bowen"));
    CHECK(r.controller.draft().upn() == QStringLiteral("mbowen@contoso.onmicrosoft.com"));
    // The first one's password still waits to be handed over.
    CHECK(r.open().size() == 1);
}

TEST_CASE("the house pattern that was kept is what addresses are proposed in, and a name of none changes nothing")
{
    CreateFixture f;
    f.signIn();
    NewUserController controller(f.environment, f.book, f.journey, f.signIns, f.ledger);
    controller.setPattern(QStringLiteral("flast"));
    controller.setPattern(QStringLiteral("no such pattern"));
    controller.watch(true);
    controller.setGivenName(QStringLiteral("Adele"));
    controller.setSurname(QStringLiteral("Vance"));
    CHECK(controller.draft().localPart == QStringLiteral("avance"));
}

TEST_CASE("a passphrase that was chosen is what the user is made with, and is not changed any more then")
{
    using Style = wizard::PasswordGenerator::Style;
    Ready r;
    QSignalSpy changed(&r.controller, &NewUserController::changed);
    r.controller.setPasswordStyle(Style::Characters); // as it was
    CHECK(changed.isEmpty());
    r.controller.setPasswordStyle(Style::Passphrase);
    CHECK(changed.size() == 1);
    r.controller.create();
    r.controller.setPasswordStyle(Style::Characters);
    CHECK(r.controller.passwordStyle() == Style::Passphrase);
    REQUIRE(r.reaches(State::Created));
    const std::string made = r.passwordOf(r.controller.createdEntry());
    CHECK(std::count(made.begin(), made.end(), '-') == 5); // five words and a digit
    CHECK(r.tenant->passwords.at(0).toStdString() == made);
}

TEST_CASE("an error that was read is put away, and what the form holds stays")
{
    Ready r;
    r.tenant->posts.push_back(Ready::answer(FakeTenant::forbidden()));
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.controller.error().has_value(); }));
    r.controller.forgetError();
    CHECK_FALSE(r.controller.error());
    CHECK(r.controller.draft().givenName == QStringLiteral("Adele"));
}

TEST_CASE("closing while the password is being sealed or the request is under way loses nothing")
{
    CreateFixture f;
    f.signIn();
    const auto start = [&f] {
        auto controller = std::make_unique<NewUserController>(f.environment, f.book, f.journey, f.signIns, f.ledger);
        controller->watch(true);
        controller->setDisplayName(QStringLiteral("Adele Vance"));
        REQUIRE(test::eventually([&] { return controller->ready(); }));
        controller->create();
        return controller;
    };
    start().reset();
    REQUIRE(test::eventually([&] { return f.open().empty(); }));
    CHECK(f.tenant->passwords.isEmpty());

    f.tenant->hold = std::make_shared<graph::OneShot<graph::Done>>();
    auto controller = start();
    REQUIRE(test::eventually([&] { return f.tenant->count("POST", "/users") == 1; }));
    controller.reset();
    REQUIRE(test::eventually([&] {
        const auto rows = f.open();
        return rows.size() == 1 && rows[0].state == LedgerEntry::State::Unknown;
    }));
    CHECK(f.open()[0].hasSecret);
}

TEST_CASE("a change of tenant leaves the old one's attempt to the ledger")
{
    Ready r;
    r.tenant->hold = std::make_shared<graph::OneShot<graph::Done>>();
    r.controller.create();
    REQUIRE(test::eventually([&] { return r.tenant->count("POST", "/users") == 1; }));
    const auto fabrikam = std::make_shared<FakeTenant>();
    fabrikam->clock = r.clock;
    r.book.add(test::sessionOf(fabrikam, r.tokens, "00000000-0000-0000-0000-0000000000bb"));
    CHECK(r.controller.state() == State::Editing);
    CHECK(r.controller.draft().displayName == QStringLiteral("Adele Vance"));
    r.tenant->hold->set(graph::Done());
    REQUIRE(test::eventually([&] { return r.open().at(0).state == LedgerEntry::State::Created; }));
    CHECK(r.controller.state() == State::Editing);
    CHECK(r.controller.createdEntry() == 0);
    CHECK_FALSE(r.journey.draft().created);
    CHECK(fabrikam->passwords.isEmpty());
}

TEST_CASE("a ledger that cannot write stops the attempt before anything is sent")
{
    class Refusing : public graph::MemorySecretStore {
    public:
        bool lasting() const override { return true; }
        QCoro::Task<graph::Result<graph::Done>> write(QString, graph::SharedSecret) const override
        {
            co_return Error(Fault::Keychain, QStringLiteral("keychain.missing"));
        }
    };
    Ready r;
    const QTemporaryDir folder;
    const auto ledger = std::make_shared<wizard::Ledger>(
        folder.filePath(QStringLiteral("ledger.sqlite")), std::make_shared<Refusing>(), r.clock, r.random);
    NewUserController controller(r.environment, r.book, r.journey, r.signIns, ledger);
    controller.watch(true);
    controller.setDisplayName(QStringLiteral("Adele Vance"));
    REQUIRE(test::eventually([&] { return controller.ready(); }));
    controller.create();
    REQUIRE(test::eventually([&] { return controller.error().has_value(); }));
    CHECK(controller.error()->fault() == Fault::Keychain);
    CHECK(controller.state() == State::Editing);
    CHECK(r.posts() == 0);
}
