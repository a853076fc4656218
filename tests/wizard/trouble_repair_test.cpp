// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"
#include "tests/support/function_transport.h"
#include "tests/wizard/help_bench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTranslator>
#include <QUrlQuery>

using namespace wizard;
using test::HelpBench;
using State = RepairController::State;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

void goTo(HelpBench &bench, const char *outcome)
{
    bench.trouble->enterAt(NodeId(text(outcome)));
}

//! By clicks: chooses the repair, agrees to it, and waits for its end.
void repairByHand(HelpBench &bench, const char *button)
{
    bench.click(button);
    REQUIRE(bench.repairs->state() == State::Confirming);
    bench.click("repairDo");
    REQUIRE(bench.settled());
}

std::vector<LedgerEntry> openRows(HelpBench &bench)
{
    return test::await(bench.ledger->open()).value();
}

} // namespace

TEST_CASE("repairs show where they fit and nowhere else")
{
    HelpBench bench;
    bench.show();
    CHECK_FALSE(bench.visible("repairPanel"));
    goTo(bench, "o.disabled");
    CHECK(bench.visible("repairPanel"));
    CHECK(bench.visible("repair_unblock"));
    CHECK_FALSE(bench.visible("repair_password"));
    bench.trouble->restart();
    CHECK_FALSE(bench.visible("repairPanel"));
    // Every repair is offered somewhere, and has a plan, a request and words of its own.
    for (Repair repair : {Repair::CreateUser, Repair::RestoreUser, Repair::Unblock, Repair::NewPassword,
             Repair::VerifyDomain, Repair::Consent}) {
        CHECK_FALSE(requestFor(repair, text("x")).role.isEmpty());
        CHECK(requestFor(repair, text("x")).steps.size() >= 2);
        CHECK_FALSE(checksOf(repair).empty());
    }
}

TEST_CASE("a blocked user is unblocked: told, asked once, done, and checked again")
{
    HelpBench bench;
    bench.beAdmin();
    bench.checks->setPerson(text("disabled@contoso.com"));
    bench.finish(Tier::Directory);
    REQUIRE(bench.found("user.blocked"));
    bench.show();
    bench.click("repair_unblock");
    // To whom and where; nothing has been changed.
    REQUIRE(test::patiently([&] { return bench.child<QLabel>("repairPlan")->text().contains(text("Contoso")); }));
    CHECK(bench.child<QLabel>("repairPlan")->text().contains(text("disabled@contoso.com")));
    test::settle();
    for (const QString &call : bench.world.sandbox().served())
        CHECK_FALSE(call.startsWith(text("PATCH")));
    CHECK_FALSE(bench.visible("repairRight"));
    bench.click("repairDo");
    REQUIRE(bench.settled());
    CHECK(bench.repairs->state() == State::Done);
    CHECK(bench.says("repairTold").contains(text("no longer blocked")));
    REQUIRE(test::patiently([&] { return bench.found("user.enabled") && !bench.checks->busy(); }));
    CHECK_FALSE(bench.found("user.blocked"));
    CHECK(bench.world.sandbox().served().filter(text("PATCH")).size() == 1);
    bench.click("repairLeave");
    CHECK(bench.repairs->state() == State::Idle);
}

TEST_CASE("a deleted user is restored")
{
    HelpBench bench;
    bench.beAdmin();
    bench.checks->setPerson(text("former@contoso.com"));
    bench.finish(Tier::Directory);
    bench.finish(Tier::Names);
    REQUIRE(bench.found("deleted.there"));
    REQUIRE(bench.found("user.none"));
    bench.show();
    repairByHand(bench, "repair_restore");
    CHECK(bench.repairs->state() == State::Done);
    REQUIRE(test::patiently([&] { return bench.found("user.there") && !bench.checks->busy(); }));
    CHECK_FALSE(bench.found("deleted.there"));
}

TEST_CASE("a new temporary password is sealed first, set, and goes to the hand-over")
{
    HelpBench bench;
    bench.beAdmin();
    goTo(bench, "o.admin-reset");
    bench.checks->setPerson(text("user@contoso.com"));
    qint64 wanted = 0;
    QObject::connect(bench.repairs.get(), &RepairController::handoverWanted, bench.repairs.get(),
        [&](qint64 entry) { wanted = entry; });
    bench.show();
    repairByHand(bench, "repair_password");
    REQUIRE(bench.repairs->state() == State::Done);
    const auto rows = openRows(bench);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == wanted);
    CHECK(rows[0].state == LedgerEntry::State::Created);
    CHECK(rows[0].upn == text("user@contoso.com"));
    CHECK(rows[0].hasSecret);
    const graph::Secret password = test::await(bench.ledger->password(wanted)).value();
    CHECK(bench.world.sandbox().passwordWorks(text("user@contoso.com"), password.reveal()));
    CHECK(bench.jumps.back() == Step::Handover);
    for (const QString &line : bench.world.log())
        CHECK_FALSE(line.contains(QString::fromUtf8(password.reveal().data(), qsizetype(password.reveal().size()))));
}

TEST_CASE("a lost answer to a new password is no guess: the same password is sent again")
{
    HelpBench bench;
    bench.beAdmin();
    const graph::Session real = *bench.accounts.current();
    const auto service = std::make_shared<test::FunctionTransport::Service>();
    std::vector<graph::SharedSecret> bodies;
    service->answer = [&bodies](const graph::Request &request) -> graph::Result<graph::Reply> {
        if (request.method() == "PATCH") {
            bodies.push_back(request.body());
            if (bodies.size() <= 3) // it tries by itself before it asks the reader
                return graph::Error(graph::Fault::Offline).withSent(true);
            return graph::Reply(204, {}, {});
        }
        return test::jsonReply(
            200, R"({"value":[{"id":"6f1c2d3e-0000-4000-8000-000000000001","userPrincipalName":"user@contoso.com"}]})");
    };
    bench.accounts.add(graph::Session(real.account(), real.endpoints(), real.tokens(),
        graph::Directory(real.endpoints(), test::servedBy(service), bench.world.clock())));
    goTo(bench, "o.admin-reset");
    bench.checks->setPerson(text("user@contoso.com"));
    bench.show();
    repairByHand(bench, "repair_password");
    REQUIRE(bench.repairs->state() == State::Unknown);
    CHECK(bench.says("repairTold").contains(text("not known")));
    const auto rows = openRows(bench);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == LedgerEntry::State::Unknown);
    // Also for whoever went away from it first.
    bench.click("repairLeave");
    repairByHand(bench, "repair_password");
    CHECK(bench.repairs->state() == State::Done);
    CHECK(openRows(bench).size() == 1);
    REQUIRE(bodies.size() == 4);
    for (const graph::SharedSecret &body : bodies) {
        const bool same = body->reveal() == bodies[0]->reveal();
        CHECK(same);
    }
}

TEST_CASE("a refused new password leaves nothing behind, and a message for whoever may")
{
    HelpBench bench;
    bench.world.consentForAll(text("admin@contoso.com"), HelpBench::everything());
    bench.be(text("user@contoso.com"), HelpBench::everything());
    goTo(bench, "o.admin-reset");
    bench.checks->setPerson(text("admin@contoso.com"));
    bench.show();
    repairByHand(bench, "repair_password");
    REQUIRE(bench.repairs->state() == State::Failed);
    CHECK(bench.repairs->error()->fault() == graph::Fault::Forbidden);
    CHECK(openRows(bench).empty());
    CHECK(bench.says("repairTold").contains(text("Password Administrator")));
    bench.click("repairCopy");
    const QString message = QGuiApplication::clipboard()->text();
    CHECK(message.contains(text("admin@contoso.com")));
    CHECK(message.contains(text("Password Administrator")));
    CHECK(message.contains(text("holds no password")));
    const QUrl mail = bench.repairs->mail();
    CHECK(mail.scheme() == text("mailto"));
    CHECK(mail.path().isEmpty());
    CHECK(QUrlQuery(mail).queryItemValue(text("body"), QUrl::FullyDecoded).contains(text("admin@contoso.com")));
    // Back, and it can be tried again with another name.
    bench.click("repairLeave");
    CHECK(bench.visible("repair_password"));
}

TEST_CASE("a wrong name, nobody of that name, and a name that is only a mail address change nothing")
{
    HelpBench bench;
    bench.beAdmin();
    goTo(bench, "o.disabled");
    bench.show();
    bench.click("repair_unblock");
    bench.click("repairDo"); // nobody named
    CHECK(bench.repairs->state() == State::Confirming);
    CHECK(bench.says("repairTold").contains(text("This is no address.")));
    CHECK(QApplication::focusWidget()->objectName() == text("repairTarget"));
    QTest::keyClicks(QApplication::focusWidget(), text("nobody@contoso.com"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // never by accident
    CHECK(bench.repairs->state() == State::Confirming);
    bench.click("repairDo");
    REQUIRE(bench.settled());
    CHECK(bench.repairs->state() == State::Failed);
    CHECK(bench.says("repairTold").contains(text("Nobody signs in")));
    bench.child<QLineEdit>("repairTarget")->selectAll();
    QTest::keyClicks(bench.child<QWidget>("repairTarget"), text("nestor@adatum.com"));
    bench.click("repairDo");
    REQUIRE(bench.settled());
    CHECK(bench.repairs->state() == State::Failed);
    CHECK(bench.world.sandbox().served().filter(text("PATCH")).isEmpty());
}

TEST_CASE("a repair that lacks its permission asks for it and then goes on by itself")
{
    HelpBench bench;
    bench.world.browser().setUser(text("admin@contoso.com"));
    goTo(bench, "o.disabled");
    bench.show();
    bench.click("repair_unblock");
    QTest::keyClicks(bench.child<QWidget>("repairTarget"), text("disabled@contoso.com"));
    bench.click("repairDo");
    CHECK(bench.repairs->state() == State::NeedsSignIn);
    const auto agree = [&] {
        REQUIRE(test::patiently([&] {
            auto *dialog = bench.child<QWidget>("repairPanel")->findChild<QDialog *>(text("signInDialog"));
            return dialog && dialog->isVisible();
        }));
        auto *dialog = bench.child<QWidget>("repairPanel")->findChild<QDialog *>(text("signInDialog"));
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(text("signInStart")), Qt::LeftButton);
    };
    agree();
    REQUIRE(test::patiently([&] {
        return bench.accounts.current() != nullptr && bench.repairs->state() == State::NeedsSignIn
            && !bench.repairs->missingPermissions().isEmpty();
    }));
    CHECK(bench.repairs->missingPermissions().contains(text("User.EnableDisableAccount.All")));
    CHECK(bench.world.sandbox().served().filter(text("PATCH")).isEmpty());
    QTest::mouseClick(
        bench.child<QWidget>("repairTold")->findChild<QAbstractButton *>(text("noticeAction")), Qt::LeftButton);
    agree();
    REQUIRE(test::patiently([&] { return bench.repairs->state() == State::Done; }));
    CHECK(bench.world.sandbox().served().filter(text("PATCH")).size() == 1);
}

TEST_CASE("a role that is not known to allow it is told before, with the smallest that does")
{
    HelpBench bench;
    bench.world.consentForAll(text("admin@contoso.com"), HelpBench::everything());
    bench.be(text("domains@contoso.com"), HelpBench::everything());
    goTo(bench, "o.create-user");
    bench.show();
    bench.click("repair_restore");
    REQUIRE(test::patiently([&] { return bench.visible("repairRight"); }));
    CHECK(bench.says("repairRight").contains(text("User Administrator")));
    CHECK(bench.visible("repairCopy"));
    CHECK(bench.visible("repairDo")); // the service decides, not we
}

TEST_CASE("a domain is verified: its record is shown, looked for, and the checks run again")
{
    HelpBench bench;
    bench.beAdmin();
    bench.trouble->setDomain(text("contoso-shop.com"));
    bench.finish(Tier::Directory);
    REQUIRE(bench.found("domain.unverified"));
    bench.show();
    bench.click("repair_verify");
    bench.click("repairDo");
    // The sandbox has no DNS: as with a real one, the record is not seen at the first look.
    REQUIRE(test::patiently([&] { return bench.visible("repairLookNow"); }));
    CHECK(bench.child<QLineEdit>("repairRecordValue")->text().startsWith(text("MS=")));
    CHECK(bench.repairs->stage()->looks == 1);
    bench.click("repairLookNow");
    REQUIRE(test::patiently([&] { return bench.repairs->state() == State::Done; }));
    REQUIRE(test::patiently([&] { return bench.found("domain.verified") && !bench.checks->busy(); }));
}

TEST_CASE("the DNS is looked at ever more rarely, and Microsoft is asked only once the record is seen")
{
    class Script : public Resolver {
    public:
        mutable int looks = 0;
        QCoro::Task<graph::Result<QStringList>> lookUp(DnsRecord, QString, std::stop_token) const override
        {
            ++looks;
            QStringList found;
            if (looks > 3)
                found.append(text("MS=ms12345678"));
            co_return found;
        }
    };
    HelpBench bench;
    bench.beAdmin();
    const graph::Session *real = bench.accounts.current();
    const auto clock = std::make_shared<test::FakeClock>();
    const auto service = std::make_shared<test::FunctionTransport::Service>();
    int asked = 0;
    service->answer = [&asked](const graph::Request &request) -> graph::Result<graph::Reply> {
        const QString path = request.url().path();
        if (path.endsWith(text("/verificationDnsRecords")))
            return test::jsonReply(
                200, R"({"value":[{"recordType":"Txt","label":"new.example","text":"MS=ms12345678","ttl":3600}]})");
        if (path.endsWith(text("/verify"))) {
            ++asked;
            if (asked == 1)
                return test::jsonReply(400, R"({"error":{"code":"Request_BadRequest","message":"not found yet"}})");
            return test::jsonReply(200, R"({"id":"new.example","isVerified":true})");
        }
        return test::jsonReply(201, R"({"id":"new.example","isVerified":false})");
    };
    graph::Session session(real->account(), real->endpoints(), real->tokens(),
        graph::Directory(real->endpoints(), test::servedBy(service), clock));
    const auto resolver = std::make_shared<Script>();
    std::vector<VerifyStage> stages;
    RepairCase about(session, text("new.example"));
    SECTION("seen in the end")
    {
        const RepairResult result = test::await(
            verifyDomain(about, resolver, clock, [&stages](const VerifyStage &stage) { stages.push_back(stage); }, {}));
        CHECK(result.kind() == RepairResult::Kind::Done);
        CHECK(asked == 2);
        CHECK(resolver->looks == 5);
        using std::chrono::seconds;
        CHECK(clock->waits()
            == std::vector<std::chrono::milliseconds>{seconds(5), seconds(10), seconds(20), seconds(40)});
        REQUIRE(stages.size() == 4);
        CHECK_FALSE(stages[0].seen);
        CHECK(stages[3].seen);
        CHECK(stages[0].record->value == text("MS=ms12345678"));
    }
    SECTION("never seen: it ends by itself")
    {
        resolver->looks = -1000;
        const RepairResult result = test::await(
            verifyDomain(about, resolver, clock, [&stages](const VerifyStage &stage) { stages.push_back(stage); }, {}));
        CHECK(result.kind() == RepairResult::Kind::Failed);
        CHECK(result.error()->code() == text("verify.not-seen"));
        CHECK(asked == 0);
    }
    SECTION("stopped")
    {
        std::stop_source stop;
        const RepairResult result = test::await(verifyDomain(
            about, resolver, clock, [&stop](const VerifyStage &) { stop.request_stop(); }, stop.get_token()));
        CHECK(result.kind() == RepairResult::Kind::Failed);
        CHECK(result.error()->cancelled());
    }
}

TEST_CASE("the consent link is opened, shown to be copied, and tells what to do next")
{
    HelpBench bench;
    bench.beAdmin();
    goTo(bench, "o.consent");
    bench.show();
    bench.click("repair_consent");
    CHECK(bench.world.browser().opened().isEmpty());
    bench.click("repairDo");
    CHECK(bench.repairs->state() == State::Done);
    REQUIRE(bench.world.browser().opened().size() == 1);
    CHECK(bench.world.browser().opened().front().path().contains(text("adminconsent")));
    CHECK(bench.child<QLineEdit>("repairLink")->text().contains(text("adminconsent")));
    bench.click("repairCopy");
    CHECK(QGuiApplication::clipboard()->text().contains(text("adminconsent")));
    bench.click("repairLeave");

    bench.world.browser().setMissing(true);
    bench.click("repair_consent");
    bench.click("repairDo");
    CHECK(bench.says("repairTold").contains(text("could not be opened")));
}

TEST_CASE("creating the user goes on to its page with what is known")
{
    HelpBench bench;
    bench.beAdmin();
    goTo(bench, "o.create-user");
    bench.checks->setPerson(text("new.person@contoso.com"));
    QString wanted;
    QObject::connect(bench.repairs.get(), &RepairController::createWanted, bench.repairs.get(),
        [&](const QString &address) { wanted = address; });
    bench.show();
    repairByHand(bench, "repair_create");
    CHECK(wanted == text("new.person@contoso.com"));
    CHECK(bench.jumps.back() == Step::NewUser);
    CHECK(bench.world.sandbox().served().filter(text("POST /v1.0/users")).isEmpty());
}

TEST_CASE("a repair is stopped, survives another account, and dies with its owner")
{
    HelpBench bench;
    bench.beAdmin();
    // Made beforehand: signing in turns the event loop, in which the repair would go on.
    const graph::Session other = bench.world.session(text("admin@adatum.onmicrosoft.com"), HelpBench::everything());
    goTo(bench, "o.disabled");
    bench.checks->setPerson(text("disabled@contoso.com"));
    bench.repairs->choose(Repair::Unblock);
    bench.world.sandbox().setLatency(std::chrono::seconds(30));
    bench.repairs->confirm();
    REQUIRE(bench.repairs->busy());
    bench.repairs->confirm(); // once
    SECTION("stopped")
    {
        bench.repairs->leave();
        CHECK(bench.repairs->state() == State::Idle);
        test::settle();
        CHECK(bench.repairs->state() == State::Idle);
    }
    SECTION("another account")
    {
        bench.accounts.add(other);
        CHECK(bench.repairs->state() == State::Idle);
        bench.world.sandbox().setLatency(std::chrono::milliseconds(0));
        test::settle();
    }
    SECTION("gone")
    {
        bench.repairs.reset();
        test::settle();
    }
    CHECK(bench.world.sandbox().served().filter(text("PATCH")).isEmpty());
}

TEST_CASE("checks and repairs fit a small window in both languages, pictures on request")
{
    // WAW_PICTURES names a folder that gets what is looked at.
    const QString folder = qEnvironmentVariable("WAW_PICTURES");
    const bool dutch = GENERATE(false, true);
    const bool dark = dutch;
    const QPalette usual = QApplication::palette();
    if (dark) {
        QPalette palette(QColor(45, 45, 48), QColor(45, 45, 48));
        palette.setColor(QPalette::Base, QColor(30, 30, 32));
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::ButtonText, Qt::white);
        QApplication::setPalette(palette);
    }
    QTranslator translator;
    if (dutch) {
        REQUIRE(translator.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    {
        HelpBench bench;
        bench.beAdmin();
        bench.checks->setPerson(text("disabled@contoso.com"));
        bench.trouble->setDomain(text("contoso-shop.com"));
        bench.show({1024, 600});
        const auto *scroll = bench.page->findChild<QScrollArea *>(text("scroll"));
        const auto take = [&](const char *what, const char *at) {
            test::settle();
            // Nothing is wider than the window: it scrolls up and down only.
            CHECK(scroll->widget()->width() <= scroll->viewport()->width());
            if (folder.isEmpty())
                return;
            bench.page->findChild<QScrollArea *>(text("scroll"))->ensureWidgetVisible(bench.child<QWidget>(at), 0, 40);
            test::settle();
            CHECK(bench.window->grab().save(
                folder + u'/' + text(what) + (dutch ? text("-nl-dark.png") : text("-en-light.png"))));
        };
        take("checks-before", "tierRunDiagnosis");
        bench.finish(Tier::OwnAccount);
        bench.finish(Tier::Names);
        bench.finish(Tier::Directory);
        bench.finish(Tier::Diagnosis);
        take("checks-after", "tierRunDirectory");
        take("checks-after-end", "tierMissingDiagnosis");
        take("repairs", "repair_unblock");
        bench.click("repair_unblock");
        REQUIRE(test::patiently([&] { return bench.repairs->right() != graph::RoleHint::Unknown; }));
        take("repair-confirm", "repairLeave");
        bench.click("repairDo");
        REQUIRE(bench.settled());
        take("repair-done", "repairLeave");
        bench.click("repairLeave");
        bench.click("repair_verify");
        bench.click("repairDo");
        REQUIRE(test::patiently([&] { return bench.visible("repairLookNow"); }));
        take("repair-verify", "repairLookNow");
        bench.click("repairLeave");
        bench.repairs->choose(Repair::Unblock);
        bench.repairs->setTarget(text("nobody@contoso.com"));
        bench.repairs->confirm();
        REQUIRE(bench.settled());
        take("repair-failed", "repairLeave");
    }
    QCoreApplication::removeTranslator(&translator);
    QApplication::setPalette(usual);
}
