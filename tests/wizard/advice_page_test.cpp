// SPDX-License-Identifier: MIT
#include "app/translator.h"
#include "app/wizard_window.h"
#include "tests/support/await.h"
#include "tests/support/page_audit.h"
#include "tests/wizard/shell_fixture.h"
#include "wizard/accounts/advice_controller.h"
#include "wizard/accounts/advice_page.h"
#include "wizard/finish/finish_controller.h"
#include "wizard/finish/finish_page.h"
#include "wizard/widgets/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using wizard::Goal;
using wizard::Step;

namespace {

class Shell {
public:
    explicit Shell(wizard::Machine machine = test::quietMachine())
        : environment(std::move(machine), test::worldOf(true))
        , advice(book, journey)
        , finish(environment, book, journey)
        , window(environment, book, journey, [this](Step step) { return make(step); })
    {
    }
    wizard::Page *make(Step step)
    {
        const auto open = [this](const QUrl &url) {
            opened.append(url);
            return true;
        };
        if (step == Step::Advice)
            return new wizard::AdvicePage(advice, open);
        if (step == Step::Finish)
            return new wizard::FinishPage(finish, open);
        return new test::StubPage(step);
    }
    void show(Goal goal)
    {
        window.begin(goal);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <class T> T *find(const char *name)
    {
        auto *found = window.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void answerAll(int users, int needing)
    {
        for (const auto &[name, value] : {std::pair("adviceUsers", users), std::pair("adviceNeeding", needing)}) {
            auto *field = find<QSpinBox>(name);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QString::number(value));
            QTest::keyClick(field, Qt::Key_Tab);
        }
        find<QRadioButton>("adviceMarketplace")->click();
        find<QRadioButton>("adviceSameAdmins")->click();
    }

    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::AdviceController advice;
    wizard::FinishController finish;
    QList<QUrl> opened;
    app::WizardWindow window;
};

//! A session whose directory counts this many users once `calls` is answered.
graph::Session countedSession(std::shared_ptr<test::ScriptedTransport::Script> script)
{
    const graph::Session plain = test::sessionOf("ada@contoso.com", "11111111-2222-4333-8444-555555555555");
    return {plain.account(), plain.endpoints(), plain.tokens(),
        graph::Directory(plain.endpoints(), test::scripted(std::move(script)), std::make_shared<test::FakeClock>())};
}

} // namespace

TEST_CASE("four answers by keyboard lead to a recommendation with its reasons")
{
    Shell shell;
    shell.show(Goal::Several);
    auto *recommendation = shell.find<wizard::Notice>("recommendation");
    CHECK_FALSE(shell.find<QWidget>("adviceReasons")->isVisible());
    shell.answerAll(1000, 3);
    CHECK(recommendation->title() == QLatin1String("Recommended: a work account of its own for Partner Center"));
    CHECK(shell.find<QLabel>("adviceReasons")->isVisible());
    CHECK(shell.find<QLabel>("adviceAgainst")->text().contains(QLatin1String("second account")));

    // Its way on: check the domain of the new one.
    auto *page = qobject_cast<wizard::AdvicePage *>(shell.window.pageOf(Step::Advice));
    QSignalSpy check(page, &wizard::AdvicePage::checkWanted);
    recommendation->findChild<QAbstractButton *>(QStringLiteral("noticeAction"))->click();
    CHECK(check.size() == 1);
}

TEST_CASE("numbers that contradict each other are said in place, and stay as typed")
{
    Shell shell;
    shell.show(Goal::Several);
    shell.answerAll(5, 50);
    CHECK(shell.find<wizard::Notice>("adviceProblem")->isVisible());
    CHECK(shell.find<QSpinBox>("adviceNeeding")->value() == 50);
    CHECK_FALSE(shell.find<QWidget>("adviceReasons")->isVisible());
}

TEST_CASE("answers survive Back and Next, and the wish for an account changes the way")
{
    Shell shell;
    shell.show(Goal::Several);
    shell.answerAll(1000, 600);
    shell.window.back();
    shell.window.next();
    CHECK(shell.find<QSpinBox>("adviceUsers")->value() == 1000);
    CHECK(shell.find<QRadioButton>("adviceSameAdmins")->isChecked());
    CHECK(shell.window.nextId() == static_cast<int>(Step::Finish));
    shell.find<QCheckBox>("adviceWantsUser")->click();
    CHECK(shell.window.nextId() == static_cast<int>(Step::SignIn));
}

TEST_CASE("the tenant's own number of users is taken where it is known, and never over what was typed")
{
    auto script = std::make_shared<test::ScriptedTransport::Script>();
    script->answers.emplace_back(graph::Reply(200, {{"Content-Type", "text/plain"}}, "1234"));
    Shell shell;
    shell.book.add(countedSession(script));
    shell.show(Goal::Several);
    auto *users = shell.find<QSpinBox>("adviceUsers");
    shell.find<QSpinBox>("adviceNeeding")->setFocus();
    REQUIRE(test::eventually([&] { return shell.advice.answers().users == 1234; }));
    CHECK(shell.find<QWidget>("adviceUsersNote")->isVisible());
    users->setFocus();
    users->selectAll();
    QTest::keyClicks(users, QStringLiteral("77"));
    QTest::keyClick(users, Qt::Key_Tab);
    CHECK(shell.advice.answers().users == 77);
    CHECK_FALSE(shell.find<QWidget>("adviceUsersNote")->isVisible());
}

TEST_CASE("a refused count leaves the question to the reader")
{
    auto script = std::make_shared<test::ScriptedTransport::Script>();
    script->answer(403, R"({"error":{"code":"Authorization_RequestDenied","message":"no"}})");
    Shell shell;
    shell.book.add(countedSession(script));
    shell.show(Goal::Several);
    REQUIRE(test::eventually([&] { return !script->requests.empty(); }));
    CHECK_FALSE(shell.advice.answers().users);
}

TEST_CASE("the last page says what was done and what comes next, and opens only the links it shows")
{
    Shell shell;
    shell.journey.setDomain(QStringLiteral("nobody.example"), wizard::DomainVerdict::NoTenant);
    shell.show(Goal::Check);
    shell.window.next();
    REQUIRE(shell.window.step() == Step::Finish);
    auto *summary = shell.find<wizard::Notice>("summary");
    CHECK(summary->title() == QLatin1String("nobody.example has no work account yet."));
    CHECK_FALSE(shell.find<QWidget>("another")->isVisible());
    QTest::mouseClick(shell.find<QWidget>("nextStepLink1"), Qt::LeftButton);
    REQUIRE(shell.opened.size() == 1);
    CHECK(shell.opened.first().host() == QLatin1String("learn.microsoft.com"));
    shell.find<QAbstractButton>("restart")->click();
    CHECK(shell.window.step() == Step::Start);
}

TEST_CASE("after one account was made another one can be")
{
    Shell shell;
    shell.journey.setSignedIn(true);
    shell.show(Goal::Create);
    for (int i = 0; i < 2; ++i)
        shell.window.next();
    shell.journey.setCreated(true);
    shell.finish.setPerson(QStringLiteral("Grace Hopper"), QStringLiteral("grace@contoso.com"));
    shell.window.next();
    REQUIRE(shell.window.step() == Step::Finish);
    CHECK(shell.find<wizard::Notice>("summary")->text().contains(QLatin1String("grace@contoso.com")));
    QSignalSpy another(&shell.finish, &wizard::FinishController::anotherWanted);
    shell.find<QAbstractButton>("another")->click();
    CHECK(another.size() == 1);
    CHECK(shell.window.step() == Step::NewUser);
    CHECK_FALSE(shell.journey.draft().created);
    CHECK(shell.finish.personAddress().isEmpty());
}

TEST_CASE("advice and the last page are usable without a mouse and without eyes, in both languages")
{
    app::Translator translator;
    for (const char *language : {"en", "nl"}) {
        CAPTURE(language);
        translator.use(QLatin1String(language));
        Shell shell;
        shell.show(Goal::Several);
        shell.answerAll(1000, 3);
        shell.window.resize(1024, 560);
        QCoreApplication::sendPostedEvents();
        CHECK(test::doubledMnemonics(shell.window) == QStringList());
        CHECK(test::namelessWidgets(shell.window) == QStringList());
        CHECK(test::unreachable(shell.window) == QStringList());
        CHECK(test::clipped(shell.window) == QStringList());
        shell.journey.setCreated(true);
        shell.finish.setPerson(QStringLiteral("Grace Hopper"), QStringLiteral("grace@contoso.com"));
        shell.window.next();
        REQUIRE(shell.window.step() == Step::Finish);
        QCoreApplication::sendPostedEvents();
        CHECK(test::doubledMnemonics(shell.window) == QStringList());
        CHECK(test::namelessWidgets(shell.window) == QStringList());
        CHECK(test::unreachable(shell.window) == QStringList());
        CHECK(test::clipped(shell.window) == QStringList());
    }
    translator.use(QStringLiteral("en"));
}
