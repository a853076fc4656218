// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"
#include "tests/support/page_audit.h"
#include "tests/support/sandbox_world.h"
#include "tests/wizard/widget_helpers.h"

#include "wizard/create/domain_choices.h"
#include "wizard/domains/own_domain_controller.h"
#include "wizard/domains/own_domain_page.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTranslator>
#include <QWizard>

// Adding a domain over real HTTP to the sandbox, with a DNS that says what the test wants.

using test::child;
using test::click;
using test::eventually;
using wizard::OwnDomainController;
using wizard::OwnDomainPage;
using DomainState = OwnDomainController::State;
using Obstacle = OwnDomainController::Obstacle;

namespace {

QString said(const char *words)
{
    return QString::fromUtf8(words);
}

//! One server of a pretend DNS.
class Server : public wizard::Resolver {
public:
    mutable QStringList texts;
    mutable QStringList mails;
    mutable bool silent = false;
    mutable int asked = 0;
    QCoro::Task<graph::Result<QStringList>> lookUp(wizard::DnsRecord record, QString, std::stop_token) const override
    {
        ++asked;
        if (silent)
            co_return graph::Error(graph::Fault::Timeout);
        const QStringList found = record == wizard::DnsRecord::Text ? texts : mails;
        co_return found;
    }
};

const QStringList domainLeave{said("Domain.ReadWrite.All"), said("Domain.Read.All")};

struct DomainBench {
    test::SandboxWorld world;
    std::shared_ptr<test::ManualClock> clock = std::make_shared<test::ManualClock>();
    std::shared_ptr<Server> local = std::make_shared<Server>();
    std::shared_ptr<Server> far = std::make_shared<Server>();
    std::shared_ptr<Server> deaf = std::make_shared<Server>();
    std::vector<wizard::DomainNote> kept;
    wizard::AccountBook book;
    wizard::Journey journey;
    std::unique_ptr<wizard::Environment> environment;
    std::unique_ptr<wizard::SignInController> signIn;
    std::unique_ptr<OwnDomainController> controller;
    std::unique_ptr<QWizard> window;
    OwnDomainPage *page = nullptr;

    //! `dns` off: as in the sandbox, where Microsoft's stand-in is asked each time.
    explicit DomainBench(bool dns = true, bool realTime = false)
    {
        wizard::Machine machine = world.machine();
        if (!realTime) // which a real sign-in needs
            machine.clock = clock;
        std::vector<graph::Endpoints> clouds;
        for (const graph::Cloud one : graph::allClouds())
            clouds.push_back(world.endpoints(one));
        environment = std::make_unique<wizard::Environment>(std::move(machine),
            wizard::World(!dns, graph::Cloud::Global, graph::ClientId(graph::sandbox::Sandbox::clientId()), clouds));
        deaf->silent = true;
        start();
    }
    ~DomainBench() { window.reset(); }

    //! The program's start.
    void start()
    {
        window.reset();
        controller.reset();
        signIn = std::make_unique<wizard::SignInController>(*environment, book, journey);
        wizard::DomainMemory memory;
        memory.load = [this] { return kept; };
        memory.save = [this](const std::vector<wizard::DomainNote> &notes) { kept = notes; };
        const wizard::DnsServers servers{{{}, local}, {said("Far (192.0.2.1)"), far}, {said("Deaf (192.0.2.2)"), deaf}};
        controller =
            std::make_unique<OwnDomainController>(*environment, book, journey, *signIn, std::move(memory), servers);
    }
    void show()
    {
        window = std::make_unique<QWizard>();
        window->setWizardStyle(QWizard::ClassicStyle);
        page = new OwnDomainPage(*controller);
        window->addPage(page);
        window->resize(1024, 600);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    void be(const char *user, const QStringList &leave = domainLeave)
    {
        book.add(world.session(said(user), leave));
        journey.setSignedIn(true);
    }
    void type(const char *domain)
    {
        auto *field = child<QLineEdit>(*page, "ownDomainName");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, said(domain));
    }
    void add(const char *domain)
    {
        type(domain);
        click(*page, "ownDomainAdd");
    }
    bool settled()
    {
        return eventually([this] { return controller->state() != DomainState::Adding; }, 30'000);
    }
    bool looked(int times)
    {
        return eventually([this, times] { return controller->stage() && controller->stage()->looks == times; }, 30'000);
    }
    QString told() const { return child<wizard::Notice>(*page, "ownDomainTold")->title(); }
    QString why() const { return child<wizard::Notice>(*page, "ownDomainTold")->text(); }
};

} // namespace

TEST_CASE("a domain is added, its records are shown, every server's word, and it carries addresses at once")
{
    DomainBench bench;
    bench.be("admin@contoso.com", QStringList(domainLeave) << said("User.Read"));
    const graph::Directory directory = bench.book.current()->directory();
    bench.book.setOrganization(test::await(directory.organization({})).value());
    bench.far->texts = {said("MS=ms00000000"), said("v=spf1 -all")};
    bench.show();
    bench.type("Brand-New.example");
    QTest::keyClick(child<QLineEdit>(*bench.page, "ownDomainName"), Qt::Key_Return); // by keyboard
    REQUIRE(bench.looked(1));
    CHECK(bench.controller->state() == DomainState::Proving);

    // The records, with copy buttons.
    const QString value = child<QLineEdit>(*bench.page, "ownDomainTextValue")->text();
    CHECK(value.startsWith(said("MS=ms")));
    CHECK(child<QLineEdit>(*bench.page, "ownDomainTextName")->text() == said("brand-new.example"));
    CHECK(child<QLineEdit>(*bench.page, "ownDomainMailValue")->text().contains(said(".msv1.invalid")));
    click(*bench.page, "ownDomainTextValueCopy");
    CHECK(QApplication::clipboard()->text() == value);
    click(*bench.page, "ownDomainMailValueCopy");
    CHECK(QApplication::clipboard()->text() == child<QLineEdit>(*bench.page, "ownDomainMailValue")->text());

    // What each server said, and Microsoft is not asked before one sees it.
    QString answers = child<QLabel>(*bench.page, "ownDomainAnswers")->text();
    CHECK(answers.contains(said("This computer's DNS: not there yet.")));
    CHECK(answers.contains(said("Far (192.0.2.1): another record is there, MS=ms00000000.")));
    CHECK(answers.contains(said("Deaf (192.0.2.2): no answer.")));
    CHECK(bench.world.sandbox().served().filter(said("/verify")).isEmpty());
    CHECK(test::doubledMnemonics(*bench.window).isEmpty());
    CHECK(test::namelessWidgets(*bench.window).isEmpty());
    CHECK(test::clipped(*bench.window).isEmpty());

    bench.far->texts.append(value);
    bench.clock->advance(std::chrono::seconds(5));
    REQUIRE(bench.looked(2)); // seen, but not by Microsoft yet
    answers = child<QLabel>(*bench.page, "ownDomainAnswers")->text();
    CHECK(answers.contains(said("Far (192.0.2.1): the record is there.")));
    CHECK(answers.contains(said("Microsoft does not see it yet")));
    CHECK(bench.world.sandbox().served().filter(said("/verify")).size() == 1);

    click(*bench.page, "ownDomainLook"); // not waiting for the next look
    REQUIRE(eventually([&] { return bench.controller->state() == DomainState::Done; }, 30'000));
    CHECK(bench.told() == said("brand-new.example is verified."));
    CHECK(bench.kept.empty());
    CHECK(bench.journey.draft().domain == said("brand-new.example"));
    const auto choices = wizard::domainChoices(*bench.book.organization());
    const wizard::DomainChoice *choice = wizard::choiceNamed(choices, said("brand-new.example"));
    REQUIRE(choice);
    CHECK(choice->usable);
    // The service agrees.
    const auto read = test::await(directory.organization({}));
    CHECK(wizard::choiceNamed(wizard::domainChoices(read.value()), said("brand-new.example")));
}

TEST_CASE("a mail record proves it as well")
{
    DomainBench bench;
    bench.world.consentForAll(said("admin@contoso.com"), domainLeave);
    bench.be("domains@contoso.com");
    bench.controller->setTyped(said("by-mail.example"));
    bench.controller->add();
    REQUIRE(bench.looked(1));
    for (const graph::DnsRecord &record : bench.controller->stage()->records) {
        if (record.type == graph::DnsRecord::Type::Mx)
            bench.far->mails = {record.value};
    }
    bench.clock->advance(std::chrono::seconds(5));
    REQUIRE(bench.looked(2));
    CHECK(bench.controller->stage()->answers[1].kind == wizard::DnsAnswer::Kind::Seen);
    bench.clock->advance(std::chrono::seconds(10));
    REQUIRE(eventually([&] { return bench.controller->state() == DomainState::Done; }, 30'000));
}

TEST_CASE("whatever keeps a domain from being added is said in place, with the cure")
{
    DomainBench bench(false);
    bench.be("admin@contoso.com", QStringList(domainLeave) << said("User.Read"));
    bench.show();
    SECTION("names that cannot be added")
    {
        auto *input = child<wizard::Notice>(*bench.page, "ownDomainInput");
        for (const auto &[typed, title] : {std::pair("", "Nothing was entered."), std::pair("contoso", "The ending"),
                 std::pair("a b.example", "That is not"), std::pair("x.onmicrosoft.com", "Names under onmicrosoft.com"),
                 std::pair("outlook.com", "That domain is for private mailboxes")}) {
            INFO(typed);
            bench.controller->setTyped(said(typed));
            click(*bench.page, "ownDomainAdd");
            CHECK(input->isVisible());
            CHECK(input->title().startsWith(said(title)));
            CHECK_FALSE(input->text().isEmpty());
            CHECK(bench.controller->state() == DomainState::Naming);
        }
        CHECK(bench.world.sandbox().served().filter(said("POST")).filter(said("/domains")).isEmpty());
    }
    SECTION("a subdomain of a verified one needs no record")
    {
        bench.book.setOrganization(test::await(bench.book.current()->directory().organization({})).value());
        bench.add("shop.contoso.com");
        REQUIRE(bench.settled());
        REQUIRE(bench.controller->state() == DomainState::Done);
        CHECK(bench.controller->root() == said("contoso.com"));
        CHECK(bench.why().startsWith(said("It belongs to contoso.com")));
    }
    SECTION("another organisation has it")
    {
        bench.add("adatum.com");
        REQUIRE(eventually([&] { return bench.controller->owner().has_value(); }, 30'000));
        CHECK(bench.controller->obstacle() == Obstacle::Elsewhere);
        CHECK(bench.told() == said("adatum.com belongs to another organisation at Microsoft."));
        CHECK(bench.why().contains(bench.controller->owner()->tenant().toString()));
        click(*child<wizard::Notice>(*bench.page, "ownDomainTold"), "noticeAction");
        CHECK(bench.signIn->purpose().tenant == said("adatum.com"));
        CHECK(bench.signIn->purpose().accountKey.isEmpty());
    }
    SECTION("an organisation has it that nobody administers")
    {
        bench.add("fabrikam.com");
        REQUIRE(eventually([&] { return bench.controller->obstacle() == Obstacle::Unmanaged; }, 30'000));
        CHECK(bench.why().contains(said("after ten days")));
    }
    SECTION("the line breaks, and holds again")
    {
        bench.world.sandbox().failNext(said("drop"), 20, {}, "/domains");
        bench.add("brand-new.example");
        REQUIRE(bench.settled());
        CHECK(bench.controller->state() == DomainState::Failed);
        CHECK_FALSE(bench.told().isEmpty());
        bench.world.sandbox().failNext(said("drop"), 0);
        REQUIRE(eventually(
            [&] {
                if (bench.controller->state() == DomainState::Failed)
                    click(*child<wizard::Notice>(*bench.page, "ownDomainTold"), "noticeAction");
                return bench.controller->state() == DomainState::Proving;
            },
            30'000));
    }
    SECTION("the domain is taken out again")
    {
        bench.add("wrong-one.example");
        REQUIRE(bench.looked(1));
        CHECK(bench.kept.size() == 1);
        click(*bench.page, "ownDomainGiveUp");
        auto *question = child<QMessageBox>(*bench.page, "giveUpQuestion");
        CHECK(question->defaultButton() != question->findChild<QPushButton *>(said("giveUpQuestionYes")));
        click(*question, "giveUpQuestionYes");
        REQUIRE(eventually([&] { return bench.controller->state() == DomainState::Naming; }, 30'000));
        CHECK(bench.kept.empty());
        const auto gone =
            test::await(bench.book.current()->directory().domainSetup().domain(said("wrong-one.example"), {}));
        CHECK(gone.error().fault() == graph::Fault::NotFound);
    }
    SECTION("it cannot be taken out now, and is kept in mind")
    {
        bench.add("wrong-one.example");
        REQUIRE(bench.looked(1));
        bench.world.sandbox().failNext(said("drop"), 20, "DELETE", "/domains");
        bench.controller->giveUp();
        REQUIRE(bench.settled());
        CHECK(bench.controller->state() == DomainState::Failed);
        CHECK_FALSE(bench.told().isEmpty());
        CHECK(bench.kept.size() == 1);
        const auto there =
            test::await(bench.book.current()->directory().domainSetup().domain(said("wrong-one.example"), {}));
        CHECK(there);
    }
}

TEST_CASE("the domains that an account was adding are forgotten with the account, and no others")
{
    DomainBench bench;
    bench.be("admin@contoso.com");
    bench.show();
    bench.add("brand-new.example");
    REQUIRE(bench.looked(1));
    REQUIRE(bench.kept.size() == 1);
    bench.controller->forgetAccount(said("somebody else"));
    CHECK(bench.kept.size() == 1);
    bench.controller->forgetAccount(bench.book.current()->account().key());
    CHECK(bench.kept.empty());
}

TEST_CASE("a missing permission is asked for, and it goes on by itself, a missing role is said")
{
    DomainBench bench(false, true);
    SECTION("permission")
    {
        // With real tokens: they know what was agreed to.
        bench.signIn->begin();
        REQUIRE(eventually([&] { return bench.book.current() != nullptr; }, 30'000));
        bench.show();
        bench.add("brand-new.example");
        REQUIRE(bench.settled());
        REQUIRE(bench.controller->state() == DomainState::NeedsSignIn);
        click(*child<wizard::Notice>(*bench.page, "ownDomainTold"), "noticeAction");
        REQUIRE(bench.page->findChild<wizard::SignInDialog *>()->isVisible());
        CHECK(bench.signIn->purpose().permissions == QStringList{said("Domain.ReadWrite.All")});
        CHECK(bench.signIn->purpose().accountKey == bench.book.current()->account().key());
        // The person signs in, in the browser.
        bench.signIn->start();
        REQUIRE(eventually([&] { return bench.controller->state() == DomainState::Proving; }, 30'000));
    }
    SECTION("role")
    {
        // The administrator agreed for everybody, and yet this user has no role.
        bench.world.consentForAll(said("admin@contoso.com"), domainLeave);
        bench.be("user@contoso.com");
        bench.show();
        bench.add("brand-new.example");
        REQUIRE(bench.settled());
        CHECK(bench.controller->obstacle() == Obstacle::Role);
        CHECK(bench.why().contains(said("Domain Name Administrator")));
    }
}

TEST_CASE("nothing is lost on leaving: another tenant, another page, another start")
{
    DomainBench bench(false);
    bench.be("admin@contoso.com");
    bench.show();
    bench.add("brand-new.example");
    REQUIRE(bench.looked(1));
    REQUIRE(bench.kept.size() == 1);
    CHECK(bench.kept.front().domain == said("brand-new.example"));
    CHECK(bench.kept.front().username == said("admin@contoso.com"));

    const QString contoso = bench.book.current()->account().key();
    bench.be("admin@treyresearch.net");
    CHECK(bench.controller->state() == DomainState::Naming); // not in this tenant
    CHECK(bench.controller->waiting().empty());

    // In another tenant than the last change went to, it asks once.
    bench.add("trey-shop.example");
    auto *question = child<QMessageBox>(*bench.page, "writeQuestion");
    CHECK(question->text().contains(said("treyresearch.net")));
    CHECK(question->informativeText().contains(said("contoso.com")));
    click(*question, "writeQuestionNo");
    CHECK(bench.controller->state() == DomainState::Naming);
    REQUIRE(eventually([&] { return !bench.page->findChild<QMessageBox *>(said("writeQuestion")); }));
    click(*bench.page, "ownDomainAdd");
    click(*child<QMessageBox>(*bench.page, "writeQuestion"), "writeQuestionYes");
    REQUIRE(bench.looked(1));
    CHECK(bench.kept.size() == 2);

    // The next start: nobody is signed in yet.
    bench.book.clear();
    bench.start();
    bench.show();
    CHECK(bench.controller->notes().size() == 2);
    auto *input = child<wizard::Notice>(*bench.page, "ownDomainInput");
    CHECK(input->title() == said("brand-new.example still waits for its record."));
    click(*input, "noticeAction");
    CHECK(bench.controller->state() == DomainState::NeedsSignIn);
    CHECK(bench.controller->purpose().loginHint == said("admin@contoso.com"));
    bench.be("admin@contoso.com");
    emit bench.signIn->signedInAs(contoso);
    REQUIRE(eventually([&] { return bench.controller->state() == DomainState::Done; }, 30'000));
    CHECK(bench.kept.size() == 1); // the other one still waits
}

TEST_CASE("the controller may go, be stopped and be started again while it looks")
{
    DomainBench bench(false);
    bench.be("admin@contoso.com");
    for (int i = 0; i < 3; ++i) {
        bench.controller->setTyped(said("never-seen.example"));
        bench.controller->add();
        bench.controller->pause();
        CHECK(bench.controller->state() == DomainState::Naming);
        bench.controller->add();
    }
    REQUIRE(bench.looked(1));
    bench.controller->lookNow();
    bench.start(); // the old one goes in the middle of it
    CHECK(bench.controller->notes().size() == 1);
}

TEST_CASE("the page is looked at in a small window, in both languages, light and dark")
{
    const QString folder = QString::fromLocal8Bit(qgetenv("WAW_PICTURES"));
    if (folder.isEmpty())
        SUCCEED("pictures are taken on request");
    else {
        DomainBench bench;
        bench.be("admin@contoso.com");
        bench.far->texts = {said("MS=ms00000000")};
        bench.show();
        const auto take = [&](const char *what) {
            REQUIRE(test::eventually([&] { return test::clipped(*bench.window).isEmpty(); }));
            CHECK(bench.window->grab().save(folder + said("/domain-") + said(what) + said(".png")));
        };
        bench.add("brand-new.example");
        REQUIRE(bench.looked(1));
        take("proving-en-light");
        QTranslator dutch;
        REQUIRE(dutch.load(said(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&dutch);
        QPalette dark(QColor(40, 40, 40), QColor(32, 32, 32));
        const QPalette usual = QApplication::palette();
        QApplication::setPalette(dark);
        take("proving-nl-dark");
        bench.controller->pause();
        bench.add("adatum.com");
        bench.deaf->silent = bench.local->silent = bench.far->silent = true;
        REQUIRE(eventually([&] { return bench.controller->owner().has_value(); }, 30'000));
        take("elsewhere-nl-dark");
        QCoreApplication::removeTranslator(&dutch);
        QApplication::setPalette(usual);
    }
}
