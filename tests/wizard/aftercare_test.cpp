// SPDX-License-Identifier: MIT
#include "graph/http/http_stack.h"
#include "graph/http/net_code.h"
#include "graph/http/retry_policy.h"
#include "graph/utc.h"
#include "tests/support/await.h"
#include "tests/support/function_transport.h"
#include "tests/support/sandbox_rig.h"
#include "tests/support/stepped_clock.h"
#include "wizard/finish/aftercare_panel.h"
#include "wizard/handover/handover_controller.h"
#include "wizard/handover/handover_page.h"
#include "wizard/handover/handover_words.h"
#include "wizard/handover/renew_panel.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/widgets/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWizard>

using graph::Fault;
using wizard::AftercareController;
using wizard::HandoverController;
using wizard::LedgerEntry;
using wizard::RenewController;
using Style = wizard::PasswordGenerator::Style;

namespace {

const QString bjorn = QStringLiteral("user@contoso.com");
const QString maya = QStringLiteral("admin@contoso.com");
constexpr std::string_view firstPassword = "Kx7-mWq+Rt4=vbDn";

const QStringList everything{QStringLiteral("User.Read"), QStringLiteral("User.Read.All"),
    QStringLiteral("User-PasswordProfile.ReadWrite.All"), QStringLiteral("UserAuthenticationMethod.ReadWrite.All"),
    QStringLiteral("Policy.Read.AuthenticationMethod"), QStringLiteral("User.EnableDisableAccount.All"),
    QStringLiteral("User.DeleteRestore.All"), QStringLiteral("AuditLog.Read.All")};

//! The real classes from the controllers down to the wire; a user whose first password waits in the ledger.
class Wire {
public:
    test::SandboxRig rig;
    graph::HttpStack stack{rig.clock(), rig.random(), graph::LogSink()};
    graph::SharedSecretStore secrets = std::make_shared<graph::MemorySecretStore>();
    wizard::SharedLedger ledger = std::make_shared<wizard::Ledger>(QString(), secrets, rig.clock(), rig.random());
    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::SignInController signIns{environment, book, journey};
    RenewController renewal{environment, book, signIns, ledger};
    HandoverController handover{environment, book, journey, ledger};
    AftercareController aftercare{environment, book, signIns};
    LedgerEntry row;

    explicit Wire(const QStringList &permissions = everything, const QString &admin = maya)
        : environment(machine(),
              wizard::World(true, graph::Cloud::Global, graph::ClientId(rig.sandbox().clientId()), {rig.endpoints()}))
    {
        rig.consentForAll(maya, permissions);
        const graph::SharedTokens tokens = rig.tokens(admin, permissions);
        const graph::Endpoints endpoints = rig.endpoints();
        const graph::Account account(
            graph::Cloud::Global, graph::TenantId(QStringLiteral("contoso.com")), graph::UserId(admin), admin, admin);
        book.add(graph::Session(
            account, endpoints, tokens, graph::Directory(endpoints, stack.authorized(endpoints, tokens), rig.clock())));

        // Who the user is, asked by somebody who may.
        const graph::SharedTokens reader = rig.tokens(maya, {QStringLiteral("User.Read.All")});
        const graph::Directory directory(endpoints, stack.authorized(endpoints, reader), rig.clock());
        const auto user = test::await(directory.user(bjorn, {}));
        REQUIRE(user);
        row.accountKey = account.key();
        row.tenantName = QStringLiteral("Contoso, Ltd");
        row.upn = bjorn;
        row.displayName = user.value().displayName();
        row.userId = user.value().id().toString();
        const auto id = test::await(ledger->plan(row, std::make_shared<const graph::Secret>(firstPassword)));
        REQUIRE(id);
        REQUIRE(test::await(ledger->markSent(id.value())));
        REQUIRE(test::await(ledger->markCreated(id.value(), row.userId)));
        row = open().at(0);
        renewal.setPerson(row);
        aftercare.setPerson({row.accountKey, row.userId, row.displayName, row.upn});
    }
    wizard::Machine machine() const
    {
        wizard::Machine machine;
        machine.clock = rig.clock();
        machine.random = rig.random();
        machine.secrets = secrets;
        return machine;
    }
    std::vector<LedgerEntry> open()
    {
        auto rows = test::await(ledger->open());
        REQUIRE(rows);
        return std::move(rows).value();
    }
    std::string secretOf(qint64 id)
    {
        const auto secret = test::await(ledger->password(id));
        REQUIRE(secret);
        return std::string(secret.value().reveal());
    }
    bool works(qint64 id) { return rig.sandbox().passwordWorks(bjorn, secretOf(id)); }
    void newPassword()
    {
        renewal.makePassword(Style::Characters);
        renewal.makePassword(Style::Characters); // pressed twice, done once
        REQUIRE(test::eventually([&] { return !renewal.busy(); }, 30'000));
    }
    void pass(int minutes)
    {
        renewal.makePass(std::chrono::minutes(minutes), true);
        REQUIRE(test::eventually([&] { return !renewal.busy(); }, 30'000));
    }
    void run(AftercareController::Act act)
    {
        aftercare.run(act);
        REQUIRE(test::eventually([&] { return aftercare.state() != AftercareController::State::Busy; }, 30'000));
    }
    void press(const QWidget &root, const char *name)
    {
        auto *button = root.findChild<QPushButton *>(QLatin1String(name));
        INFO(name);
        REQUIRE(button);
        REQUIRE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a new temporary password is the one that works, and takes the old one's place in the ledger", "[sandbox]")
{
    Wire w;
    w.newPassword();
    REQUIRE(w.renewal.state() == RenewController::State::Idle);
    const std::vector<LedgerEntry> rows = w.open();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id != w.row.id);
    CHECK(rows[0].state == LedgerEntry::State::Created);
    CHECK(rows[0].userId == w.row.userId);
    CHECK(w.works(rows[0].id));
    CHECK_FALSE(w.rig.sandbox().passwordWorks(bjorn, firstPassword));
    // Once more, from the row that is there now.
    w.renewal.setPerson(rows[0]);
    w.newPassword();
    REQUIRE(w.open().size() == 1);
    CHECK(w.works(w.open()[0].id));
}

TEST_CASE("the answer to a new password is lost: both stay until it is known which one counts", "[sandbox]")
{
    Wire w;
    // One or two losses are made good by sending the same value again.
    w.rig.sandbox().failNext(QStringLiteral("lost-reply"), 3, "PATCH", "/users/");
    w.newPassword();
    REQUIRE(w.renewal.state() == RenewController::State::Unknown);
    std::vector<LedgerEntry> rows = w.open();
    REQUIRE(rows.size() == 2);
    const qint64 fresh = rows[1].id;
    CHECK(rows[1].renewal());
    CHECK(w.secretOf(w.row.id) == firstPassword);
    w.handover.show(fresh);
    REQUIRE(test::eventually([&] { return w.handover.current() && w.handover.current()->id == fresh; }));
    CHECK_FALSE(w.handover.known());
    SECTION("looked up")
    {
        w.handover.checkAgain();
        REQUIRE(test::eventually([&] { return !w.handover.checking(); }, 30'000));
        CHECK(w.handover.finding() == HandoverController::Finding::Renewed);
        REQUIRE(test::eventually([&] { return w.handover.known(); }));
    }
    SECTION("given again: the same password, in the same row, and then it is the only one")
    {
        const std::string sent = w.secretOf(fresh);
        w.newPassword();
        REQUIRE(w.renewal.state() == RenewController::State::Idle);
        rows = w.open();
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].id == fresh);
        CHECK(rows[0].state == LedgerEntry::State::Created);
        CHECK(w.secretOf(fresh) == sent);
    }
    CHECK(w.works(fresh));
}

namespace {

//! Graph as the test answers it, and a clock that moves by hand: what a renewal does with every answer there is.
class Scripted {
public:
    std::shared_ptr<test::FunctionTransport::Service> service = std::make_shared<test::FunctionTransport::Service>();
    std::shared_ptr<test::SteppedClock> clock = std::make_shared<test::SteppedClock>();
    std::shared_ptr<graph::SystemRandom> random = std::make_shared<graph::SystemRandom>();
    wizard::SharedLedger ledger =
        std::make_shared<wizard::Ledger>(QString(), std::make_shared<graph::MemorySecretStore>(), clock, random);
    //! One answer for each PATCH or POST in turn; the last one for all that follow.
    std::vector<graph::Result<graph::Reply>> answers;
    std::vector<std::string> sent; //!< the bodies
    QDateTime changed; //!< what the directory says about the password
    graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    graph::Directory directory{endpoints, pipeline(), clock};
    wizard::SecretRenewer renewer{directory, ledger, wizard::PasswordGenerator(random), clock};
    LedgerEntry person;

    Scripted()
    {
        person.accountKey = QStringLiteral("maker");
        person.tenantName = QStringLiteral("Contoso");
        person.upn = bjorn;
        person.displayName = QStringLiteral("Bj\u00f6rn");
        person.userId = QStringLiteral("6f1c2d3e-0000-4000-8000-000000000001");
        service->answer = [this](const graph::Request &request) -> graph::Result<graph::Reply> {
            if (request.method() == "PATCH" || request.method() == "POST") {
                const std::string_view body = request.body()->reveal();
                sent.emplace_back(body);
                return answers[std::min(sent.size(), answers.size()) - 1];
            }
            return test::jsonReply(200,
                "{\"id\":\"6f1c2d3e-0000-4000-8000-000000000001\",\"userPrincipalName\":\"user@contoso.com\","
                "\"lastPasswordChangeDateTime\":\""
                    + changed.toUTC().toString(Qt::ISODate).toLatin1() + "\"}");
        };
    }
    //! As the program has it, with the policy that sends again by itself.
    graph::Pipeline pipeline()
    {
        graph::Policies policies;
        policies.push_back(std::make_unique<graph::RetryPolicy>(graph::RetryOptions(), clock, random));
        policies.push_back(std::make_unique<test::FunctionTransport>(service));
        return graph::Pipeline(std::move(policies));
    }
    //! One whose waits are over at once.
    wizard::RenewResult give(std::stop_source stop = {}, const std::function<void()> &meanwhile = {})
    {
        std::optional<wizard::RenewResult> result;
        QObject context;
        QCoro::connect(renewer.newPassword(person, Style::Characters, stop.get_token()), &context,
            [&](const wizard::RenewResult &what) { result = what; });
        REQUIRE(test::eventually([&] {
            if (!result && meanwhile)
                meanwhile();
            if (!result)
                clock->advance(std::chrono::seconds(1));
            return result.has_value();
        }));
        return *result;
    }
    wizard::RenewResult givePass()
    {
        return test::await(renewer.accessPass(person, std::chrono::minutes(60), true, {}));
    }
    std::vector<LedgerEntry> open() { return test::await(ledger->open()).value(); }
    std::string secretOf(qint64 id) { return std::string(test::await(ledger->password(id)).value().reveal()); }
    wizard::RenewFinding look(const LedgerEntry &row)
    {
        const auto found = test::await(renewer.look(row, HandoverController::settled(), {}));
        REQUIRE(found);
        return found.value();
    }
    bool sentAll(const std::string &password) const
    {
        return std::all_of(sent.begin(), sent.end(),
            [&](const std::string &body) { return body.find(password) != std::string::npos; });
    }
};

graph::Result<graph::Reply> lost()
{
    return graph::Error(graph::Fault::Offline, QLatin1String(graph::net_code::lost)).withSent(true);
}

graph::Result<graph::Reply> done()
{
    return graph::Reply(204, {}, {});
}

graph::Result<graph::Reply> refused(int status, const char *code, const char *message = "m")
{
    return test::jsonReply(
        status, QByteArray("{\"error\":{\"code\":\"") + code + "\",\"message\":\"" + message + "\"}}");
}

} // namespace

TEST_CASE("once a new password may have arrived, no later answer erases it")
{
    Scripted w;
    std::stop_source stop;
    std::function<void()> meanwhile;
    SECTION("the answer is lost, then the line is dead")
    {
        w.answers = {lost(), graph::Error(graph::Fault::Offline, QLatin1String(graph::net_code::connectTimeout))};
    }
    SECTION("lost, then refused for a right that was taken away meanwhile")
    {
        w.answers = {lost(), refused(403, "Authorization_RequestDenied")};
    }
    SECTION("lost, then not signed in any more")
    {
        w.answers = {lost(), refused(401, "InvalidAuthenticationToken")};
    }
    SECTION("lost, then refused as a password")
    {
        w.answers = {lost(), refused(400, "Request_BadRequest", "The specified password does not comply")};
    }
    SECTION("lost, then too many requests")
    {
        w.answers = {lost(), graph::Reply(429, {{"Retry-After", "3600"}}, "{}")};
    }
    SECTION("the server breaks down after it")
    {
        w.answers = {graph::Reply(503, {}, "{}")};
    }
    SECTION("lost, and given up while it waits to try again")
    {
        w.answers = {lost()};
        meanwhile = [&] {
            if (!w.sent.empty())
                stop.request_stop();
        };
    }
    const wizard::RenewResult result = w.give(stop, meanwhile);
    CHECK(result.kind() == wizard::RenewResult::Kind::Unknown);
    const std::vector<LedgerEntry> rows = w.open();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == LedgerEntry::State::Unknown);
    const std::string password = w.secretOf(rows[0].id);
    CHECK(w.sentAll(password)); // never a second one beside it

    // Neither does the look at the next start, however the two clocks differ, nor a look on any later day.
    w.changed = QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc()).addSecs(-3600);
    CHECK(w.look(rows[0]) == wizard::RenewFinding::TooFresh);
    w.clock->advance(std::chrono::hours(24 * 30));
    CHECK(w.look(rows[0]) == wizard::RenewFinding::NotSeen);
    REQUIRE(w.open().size() == 1);
    CHECK(w.secretOf(rows[0].id) == password);
    // The cure: the same password again, and it is certain.
    w.answers = {done()};
    w.sent.clear();
    const wizard::RenewResult again = w.give();
    CHECK(again.kind() == wizard::RenewResult::Kind::Made);
    CHECK(again.entry() == rows[0].id);
    CHECK(w.sentAll(password));
    CHECK(w.open().size() == 1);
}

TEST_CASE("a new password that certainly was not set leaves nothing behind")
{
    Scripted w;
    std::size_t requests = 1;
    SECTION("no right")
    {
        w.answers = {refused(403, "Authorization_RequestDenied")};
    }
    SECTION("no line")
    {
        w.answers = {graph::Error(graph::Fault::Offline, QLatin1String(graph::net_code::connectTimeout))};
    }
    SECTION("refused as a password: another one in the same row, and then it is enough")
    {
        w.answers = {refused(400, "Request_BadRequest", "The specified password does not comply")};
        requests = 2;
    }
    CHECK(w.give().kind() == wizard::RenewResult::Kind::NotMade);
    CHECK(w.sent.size() == requests);
    CHECK(w.open().empty());
    if (requests == 2)
        CHECK(w.sent[0] != w.sent[1]);
}

TEST_CASE("a single loss, and a short wait the service asks for, are made good with the same password")
{
    Scripted w;
    w.answers = {lost(), graph::Reply(429, {{"Retry-After", "5"}}, "{}"), done()};
    const wizard::RenewResult result = w.give();
    REQUIRE(result.kind() == wizard::RenewResult::Kind::Made);
    CHECK(w.sent.size() == 3);
    CHECK(w.sentAll(w.secretOf(result.entry())));
}

TEST_CASE("a new password the tenant refuses is replaced in the same row")
{
    Scripted w;
    w.answers = {refused(400, "Request_BadRequest", "The specified password does not comply"), done()};
    const wizard::RenewResult result = w.give();
    REQUIRE(result.kind() == wizard::RenewResult::Kind::Made);
    REQUIRE(w.sent.size() == 2);
    const std::string kept = w.secretOf(result.entry());
    CHECK(w.sent[0].find(kept) == std::string::npos);
    CHECK(w.sent[1].find(kept) != std::string::npos);
    CHECK(w.open().size() == 1);
}

TEST_CASE("an open row whose password is refused now stays beside the new one until that one is good")
{
    Scripted w;
    w.answers = {lost()};
    const wizard::RenewResult first = w.give();
    REQUIRE(first.kind() == wizard::RenewResult::Kind::Unknown);
    w.sent.clear();
    w.answers = {refused(400, "Request_BadRequest", "The specified password does not comply"), lost()};
    const wizard::RenewResult second = w.give();
    REQUIRE(second.kind() == wizard::RenewResult::Kind::Unknown);
    CHECK(second.entry() != first.entry());
    CHECK(w.open().size() == 2);
    // Of two that may be the one, the newer is asked for first; the older is not taken for it as well.
    std::vector<LedgerEntry> rows = w.open();
    w.changed = rows[1].planned.addSecs(5);
    CHECK(w.look(rows[1]) == wizard::RenewFinding::Set);
    CHECK(w.look(rows[0]) == wizard::RenewFinding::Newer);
    CHECK(test::await(w.ledger->password(first.entry()))); // a clock is no proof
    // A third one, known to be good, ends both.
    w.answers = {done()};
    const wizard::RenewResult third = w.give();
    REQUIRE(third.kind() == wizard::RenewResult::Kind::Made);
    rows = w.open();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == third.entry());
}

TEST_CASE("a new password that was planned and never sent is dropped, once nobody can be about to send it")
{
    Scripted w;
    const auto planned = test::await(w.ledger->plan(w.person, std::make_shared<const graph::Secret>(firstPassword)));
    REQUIRE(planned);
    const LedgerEntry row = w.open().at(0);
    CHECK(w.look(row) == wizard::RenewFinding::TooFresh);
    w.clock->advance(std::chrono::hours(1));
    CHECK(w.look(row) == wizard::RenewFinding::NeverSent);
    CHECK(w.open().empty());
    CHECK_FALSE(test::await(w.ledger->markSent(row.id)));
}

TEST_CASE("killed after a new password was sent: kept at the next start, and set again from the page", "[sandbox]")
{
    Wire w;
    LedgerEntry person = w.row;
    const auto id = test::await(w.ledger->plan(person, std::make_shared<const graph::Secret>("Zw3-tYq+Hp5=kcRm")));
    REQUIRE(id);
    REQUIRE(test::await(w.ledger->markSent(id.value())));
    wizard::SecretClipboard clipboard(w.rig.clock());
    auto *page = new wizard::HandoverPage(w.handover, clipboard);
    page->offerRenewal(w.renewal);
    QWizard window;
    window.setPage(static_cast<int>(wizard::Step::Handover), page);
    window.show();
    REQUIRE(test::eventually([&] { return w.handover.listState() == HandoverController::ListState::Ready; }));
    w.handover.show(id.value());
    w.handover.reconcile();
    REQUIRE(test::eventually([&] { return !w.handover.checking(); }, 30'000));
    REQUIRE(test::eventually([&] { return w.handover.current() && w.handover.current()->id == id.value(); }));
    CHECK(w.handover.finding() == HandoverController::Finding::NotRenewedYet);
    CHECK(w.secretOf(id.value()) == "Zw3-tYq+Hp5=kcRm");
    // A quarter of an hour later, said by the same look.
    REQUIRE(test::await(w.ledger->markUnknown(id.value())));
    w.handover.show(id.value());
    REQUIRE(test::eventually([&] { return w.handover.current()->state == LedgerEntry::State::Unknown; }));
    w.newPassword(); // what the page's button does
    REQUIRE(test::eventually([&] { return w.handover.known(); }));
    CHECK(w.handover.current()->id == id.value());
    CHECK(w.rig.sandbox().passwordWorks(bjorn, "Zw3-tYq+Hp5=kcRm"));
    CHECK(w.open().size() == 1);
}

TEST_CASE("what may not be done changes nothing, and is said", "[sandbox]")
{
    SECTION("a permission that is missing is asked for")
    {
        Wire w({QStringLiteral("User.Read"), QStringLiteral("User.Read.All")});
        w.newPassword();
        REQUIRE(w.renewal.error());
        CHECK(w.renewal.error()->fault() == Fault::Forbidden);
        CHECK(w.renewal.neededPermissions() == QStringList{QStringLiteral("User-PasswordProfile.ReadWrite.All")});
        REQUIRE(w.open().size() == 1);
        CHECK(w.secretOf(w.row.id) == firstPassword);
    }
    SECTION("a role that is too small")
    {
        Wire w(everything, QStringLiteral("domains@contoso.com"));
        w.newPassword();
        REQUIRE(w.renewal.error());
        CHECK(w.renewal.error()->fault() == Fault::Forbidden);
        REQUIRE(w.open().size() == 1);
        w.pass(60);
        CHECK(w.renewal.state() == RenewController::State::Failed);
        REQUIRE(w.open().size() == 1);
    }
}

TEST_CASE("an access pass waits in the ledger beside the password, a second one takes its place", "[sandbox]")
{
    Wire w;
    w.renewal.look();
    REQUIRE(test::eventually([&] { return !w.renewal.busy(); }, 30'000));
    REQUIRE(w.renewal.policy());
    CHECK(w.renewal.policy()->enabled);
    w.pass(120);
    REQUIRE(w.renewal.state() == RenewController::State::Idle);
    std::vector<LedgerEntry> rows = w.open();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == w.row.id);
    CHECK(rows[1].kind == LedgerEntry::Kind::AccessPass);
    const auto minutes = QDateTime::currentDateTimeUtc().secsTo(rows[1].ends) / 60;
    CHECK(minutes >= 110);
    CHECK(minutes <= 121);
    const std::string code = w.secretOf(rows[1].id);
    CHECK(code.size() >= 6);
    w.pass(5); // less than is allowed: the least that is
    rows = w.open();
    REQUIRE(rows.size() == 2);
    CHECK(w.secretOf(rows[1].id) != code);
    CHECK(QDateTime::currentDateTimeUtc().secsTo(rows[1].ends) / 60 >= 55);
    // Handed over like a password.
    w.handover.show(rows[1].id);
    REQUIRE(test::eventually([&] { return w.handover.known(); }));
    CHECK_FALSE(w.handover.ended());
    w.handover.handOver(wizard::HandoverWay::Phone, QStringLiteral("Anna"));
    REQUIRE(test::eventually([&] { return w.handover.receipt().has_value(); }));
    CHECK(w.open().size() == 1);
}

TEST_CASE("a tenant that allows no access passes: said, and nothing is made", "[sandbox]")
{
    Wire w;
    w.rig.sandbox().setAccessPasses(QStringLiteral("contoso.com"), false);
    wizard::RenewPanel panel(w.renewal);
    panel.show();
    w.press(panel, "renewOpen");
    CHECK_FALSE(panel.findChild<QPushButton *>(QStringLiteral("renewPass"))->isVisible());
    w.press(panel, "renewLook");
    REQUIRE(test::eventually([&] { return w.renewal.policy().has_value(); }, 30'000));
    CHECK_FALSE(panel.findChild<QPushButton *>(QStringLiteral("renewPass"))->isVisible());
    CHECK(
        panel.findChild<QLabel *>(QStringLiteral("renewPassText"))->text().contains(QStringLiteral("does not allow")));
    w.pass(60);
    CHECK(w.renewal.state() == RenewController::State::Failed);
    CHECK(w.open().size() == 1);
}

TEST_CASE("a new password is asked about before the old one ends", "[sandbox]")
{
    Wire w;
    wizard::RenewPanel panel(w.renewal);
    panel.show();
    w.press(panel, "renewOpen");
    w.press(panel, "renewPassword");
    auto *question = panel.findChild<QWidget *>(QStringLiteral("renewQuestion"));
    REQUIRE(question);
    CHECK(w.open().size() == 1);
    CHECK(w.open()[0].id == w.row.id);
    qint64 made = 0;
    QObject::connect(&w.renewal, &RenewController::made, &panel, [&](qint64 entry) { made = entry; });
    w.press(*question, "renewQuestionYes");
    REQUIRE(test::eventually([&] { return made != 0; }, 30'000));
    CHECK(w.works(made));
}

TEST_CASE("blocked, unblocked, deleted and brought back", "[sandbox]")
{
    using Act = AftercareController::Act;
    Wire w;
    wizard::AftercarePanel panel(w.aftercare);
    panel.show();
    const auto facts = [&] { return panel.findChild<QLabel *>(QStringLiteral("afterFacts"))->text(); };
    const graph::Directory directory = w.book.current()->directory();
    const auto enabled = [&] { return test::await(directory.user(bjorn, {})).value().enabled(); };
    const auto idle = [&] {
        return test::eventually([&] { return w.aftercare.state() != AftercareController::State::Busy; }, 30'000);
    };

    w.run(Act::Look);
    REQUIRE(w.aftercare.state() == AftercareController::State::Idle);
    CHECK(facts().contains(QStringLiteral("Sign-in is allowed")));
    CHECK(w.aftercare.seen() != AftercareController::Seen::NotLooked);

    w.press(panel, "afterBlock");
    CHECK(enabled() == std::optional<bool>(true)); // asked first
    w.press(panel, "blockQuestionYes");
    REQUIRE(idle());
    CHECK(enabled() == std::optional<bool>(false));
    CHECK(facts().contains(QStringLiteral("blocked")));
    w.press(panel, "afterUnblock");
    REQUIRE(idle());
    CHECK(enabled() == std::optional<bool>(true));

    w.press(panel, "afterDelete");
    auto *question = panel.findChild<QWidget *>(QStringLiteral("deleteQuestion"));
    REQUIRE(question);
    auto *name = question->findChild<QLineEdit *>(QStringLiteral("deleteName"));
    auto *yes = question->findChild<QPushButton *>(QStringLiteral("deleteForGood"));
    CHECK_FALSE(yes->isEnabled());
    QTest::keyClicks(name, QStringLiteral("another@contoso.com"));
    CHECK_FALSE(yes->isEnabled());
    name->clear();
    QTest::keyClicks(name, bjorn);
    REQUIRE(yes->isEnabled());
    QTest::mouseClick(yes, Qt::LeftButton);
    REQUIRE(idle());
    CHECK(w.aftercare.deleted());
    CHECK(test::await(directory.user(bjorn, {})).error().fault() == Fault::NotFound);
    w.press(panel, "afterRestore");
    REQUIRE(idle());
    CHECK_FALSE(w.aftercare.deleted());
    CHECK(test::await(directory.user(bjorn, {})));
}

TEST_CASE("whether the password was changed is told, what cannot be looked up is said so", "[sandbox]")
{
    using Act = AftercareController::Act;
    Wire w({QStringLiteral("User.Read"), QStringLiteral("User.Read.All"),
        QStringLiteral("User-PasswordProfile.ReadWrite.All")});
    w.newPassword();
    w.run(Act::Look);
    REQUIRE(w.aftercare.looked());
    CHECK(w.aftercare.passwordTold());
    CHECK(w.aftercare.passwordChanged().isValid());
    CHECK(w.aftercare.seen() == AftercareController::Seen::CouldNotCheck); // without AuditLog.Read.All
    // Without the permission to change nothing is changed.
    w.run(Act::Block);
    CHECK(w.aftercare.state() == AftercareController::State::Failed);
    CHECK(w.aftercare.neededPermissions() == QStringList{QStringLiteral("User.EnableDisableAccount.All")});
}

TEST_CASE("the last sign-in that went well is told where the tenant has a log of it", "[sandbox]")
{
    using Act = AftercareController::Act;
    Wire w;
    w.rig.sandbox().setPremium(QStringLiteral("contoso.com"), true);
    w.run(Act::Look);
    REQUIRE(w.aftercare.seen() == AftercareController::Seen::SignedIn);
    CHECK(w.aftercare.signedIn().isValid());
    wizard::AftercarePanel panel(w.aftercare);
    panel.show();
    CHECK(
        panel.findChild<QLabel *>(QStringLiteral("afterFacts"))->text().contains(QStringLiteral("Last signed in on")));
}

TEST_CASE("a look is given up at once, and a change under way is not: its answer says what became of it", "[sandbox]")
{
    using Act = AftercareController::Act;
    using State = AftercareController::State;
    Wire w;
    w.rig.sandbox().setLatency(std::chrono::milliseconds(300));
    w.aftercare.run(Act::Look);
    REQUIRE(w.aftercare.state() == State::Busy);
    w.aftercare.stop();
    CHECK(w.aftercare.state() == State::Idle);
    CHECK_FALSE(w.aftercare.looked());

    w.aftercare.run(Act::Block);
    w.aftercare.run(Act::Unblock); // while the other one is under way nothing else begins
    CHECK(w.aftercare.act() == Act::Block);
    w.aftercare.stop();
    CHECK(w.aftercare.state() == State::Busy);
    REQUIRE(test::eventually([&] { return w.aftercare.state() != State::Busy; }, 30'000));
    w.rig.sandbox().setLatency(std::chrono::milliseconds(0));
    const auto user = test::await(w.book.current()->directory().user(bjorn, {}));
    REQUIRE(user);
    // Stopped or done: what is shown is what is so.
    if (w.aftercare.state() == State::Idle)
        CHECK(user.value().enabled() == std::optional<bool>(false));
    else
        CHECK(w.aftercare.error().has_value());
}

TEST_CASE("each act asks for the least permission it needs, and another one is tried once it was given", "[sandbox]")
{
    using Act = AftercareController::Act;
    Wire w({QStringLiteral("User.Read")});
    const std::pair<Act, const char *> needs[] = {{Act::Look, "User.Read.All"},
        {Act::Unblock, "User.EnableDisableAccount.All"}, {Act::Delete, "User.DeleteRestore.All"},
        {Act::Restore, "User.DeleteRestore.All"}};
    for (const auto &[act, permission] : needs) {
        w.run(act);
        INFO(permission);
        CHECK(w.aftercare.state() == AftercareController::State::Failed);
        CHECK(w.aftercare.neededPermissions() == QStringList(QLatin1String(permission)));
    }
    // What was refused is not held against the next person.
    w.aftercare.setPerson({w.row.accountKey, QStringLiteral("another"), QStringLiteral("Anna"), maya});
    CHECK(w.aftercare.state() == AftercareController::State::Idle);
    CHECK(w.aftercare.neededPermissions().isEmpty());
    w.aftercare.setPerson({});
    w.aftercare.run(Act::Look);
    CHECK(w.aftercare.state() == AftercareController::State::Idle); // nobody to look at
}

TEST_CASE(
    "what a tenant allows is looked up with a permission of its own, and the look ends with the person", "[sandbox]")
{
    SECTION("refused")
    {
        Wire w({QStringLiteral("User.Read"), QStringLiteral("User.Read.All")});
        w.renewal.look();
        REQUIRE(test::eventually([&] { return !w.renewal.busy(); }, 30'000));
        CHECK(w.renewal.state() == RenewController::State::Failed);
        CHECK(w.renewal.neededPermissions()
            == QStringList{QStringLiteral("Policy.Read.AuthenticationMethod"),
                QStringLiteral("UserAuthenticationMethod.ReadWrite.All")});
    }
    SECTION("given up")
    {
        Wire w;
        w.rig.sandbox().setLatency(std::chrono::minutes(5));
        w.renewal.look();
        REQUIRE(w.renewal.state() == RenewController::State::Looking);
        w.renewal.stop();
        CHECK(w.renewal.state() == RenewController::State::Idle);
        CHECK_FALSE(w.renewal.error());
        w.renewal.stop(); // nothing to stop
        w.renewal.look();
        REQUIRE(w.renewal.busy());
        LedgerEntry another = w.row;
        another.userId = QStringLiteral("another");
        another.upn = QStringLiteral("anna@contoso.com");
        w.renewal.setPerson(another);
        CHECK(w.renewal.state() == RenewController::State::Idle);
        CHECK_FALSE(w.renewal.policy());
    }
}

TEST_CASE("an access pass that comes without its code leaves nothing behind, and says so")
{
    Scripted w;
    w.answers = {graph::Reply(201, {}, R"({"id":"1","lifetimeInMinutes":60,"startDateTime":"2026-01-15T12:00:00Z"})")};
    const wizard::RenewResult result = w.givePass();
    CHECK(result.kind() == wizard::RenewResult::Kind::NotMade);
    REQUIRE(result.error());
    CHECK(result.error()->fault() == Fault::OutcomeUnknown); // made there, and of no use to anybody
    CHECK(wizard::ledgerWords(*result.error()).title
        == QStringLiteral("Microsoft made the pass but did not tell its code."));
    CHECK(w.open().empty());
}

TEST_CASE("controllers gone while the wire is busy leave nothing behind that fires", "[sandbox]")
{
    Wire w;
    auto renewal = std::make_unique<RenewController>(w.environment, w.book, w.signIns, w.ledger);
    renewal->setPerson(w.row);
    renewal->makePassword(Style::Characters);
    renewal.reset();
    auto aftercare = std::make_unique<AftercareController>(w.environment, w.book, w.signIns);
    aftercare->setPerson({w.row.accountKey, w.row.userId, w.row.displayName, w.row.upn});
    aftercare->run(AftercareController::Act::Look);
    aftercare.reset();
    // Whatever became of the password: the ledger has the one that works.
    REQUIRE(test::eventually(
        [&] {
            const std::vector<LedgerEntry> rows = w.open();
            return std::none_of(rows.begin(), rows.end(),
                [](const LedgerEntry &row) { return row.state == LedgerEntry::State::Planned; });
        },
        30'000));
    const std::vector<LedgerEntry> rows = w.open();
    CHECK(std::any_of(rows.begin(), rows.end(),
        [&](const LedgerEntry &row) { return w.secretOf(row.id) == firstPassword || w.works(row.id); }));
}
