// SPDX-License-Identifier: MIT
#include "app/step_list.h"
#include "app/translator.h"
#include "app/wizard_window.h"
#include "tests/support/await.h"
#include "tests/wizard/shell_fixture.h"
#include "wizard/track.h"

#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using wizard::Goal;
using wizard::Step;
using State = wizard::TrackedStep::State;

namespace {

class Shell {
public:
    Shell()
        : environment(test::quietMachine(), test::worldOf(false))
        , window(environment, book, journey, [this](Step step) { return make(step); })
    {
    }

    wizard::Page *make(Step step)
    {
        made.push_back(step);
        return missing && *missing == step ? nullptr : new test::StubPage(step);
    }
    test::StubPage *stub(Step step) { return static_cast<test::StubPage *>(window.pageOf(step)); }
    void press(const char *name)
    {
        auto *button = window.findChild<QAbstractButton *>(QLatin1String(name));
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QStringList steps() const { return window.findChild<app::StepList *>()->lines(); }

    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    std::vector<Step> made;
    std::optional<Step> missing;
    app::WizardWindow window;
};

} // namespace

TEST_CASE("only the first page is made at launch, the others when one gets there")
{
    Shell shell;
    shell.window.begin();
    shell.window.show();
    CHECK(shell.made == std::vector{Step::Start});
    shell.press("next");
    CHECK(shell.made == std::vector{Step::Start, Step::DomainCheck});
    CHECK(shell.window.step() == Step::DomainCheck);
    shell.press("back");
    shell.press("next");
    CHECK(shell.made.size() == 2);
}

TEST_CASE("Next and Back walk the way of the draft, and the list at the side follows")
{
    Shell shell;
    shell.journey.setGoal(Goal::Create);
    shell.window.begin();
    shell.window.show();
    CHECK(shell.steps().size() == 6);
    CHECK(shell.window.windowTitle().startsWith(QStringLiteral("Step 1 of 6: Start")));

    shell.press("next");
    CHECK(shell.window.step() == Step::SignIn);
    CHECK(shell.steps().at(0) == QLatin1String("Start: done"));
    CHECK(shell.steps().at(1) == QLatin1String("Sign in: now"));
    CHECK(shell.window.windowTitle().startsWith(QStringLiteral("Step 2 of 6: Sign in")));
    // The answer changes the rest of the way at once.
    shell.journey.setGoal(Goal::Check);
    CHECK(shell.window.nextId() == static_cast<int>(Step::Tenant));
    shell.journey.setGoal(Goal::Create);
    for (Step step : {Step::NewUser, Step::Review, Step::Handover, Step::Finish}) {
        shell.press("next");
        CHECK(shell.window.step() == step);
    }
    CHECK(shell.window.windowTitle().startsWith(QStringLiteral("Step 6 of 6")));
    CHECK_FALSE(shell.window.button(QWizard::NextButton)->isVisible());
    CHECK(shell.window.button(QWizard::FinishButton)->isVisible());
    for (int i = 0; i < 5; ++i)
        shell.press("back");
    CHECK(shell.window.step() == Step::Start);
}

TEST_CASE("a goal given at launch opens its page with the first one behind it")
{
    for (const auto &[goal, step] : {std::pair(Goal::Check, Step::DomainCheck), std::pair(Goal::Several, Step::Advice),
             std::pair(Goal::Create, Step::SignIn), std::pair(Goal::Troubleshoot, Step::Troubleshoot)}) {
        Shell shell;
        shell.window.begin(goal);
        CHECK(shell.window.step() == step);
        shell.window.back();
        CHECK(shell.window.step() == Step::Start);
    }
}

TEST_CASE("a jump leaves the way, and Back returns with the goal as it was")
{
    Shell shell;
    shell.window.begin(Goal::Create);
    shell.window.show();
    REQUIRE(shell.window.step() == Step::SignIn);
    shell.journey.jump(Step::Troubleshoot);
    CHECK(shell.window.step() == Step::Troubleshoot);
    CHECK(shell.journey.draft().goal == Goal::Troubleshoot);
    CHECK(shell.window.nextId() == static_cast<int>(Step::Finish));
    shell.press("back");
    CHECK(shell.window.step() == Step::SignIn);
    CHECK(shell.journey.draft().goal == Goal::Create);
    CHECK(shell.window.nextId() == static_cast<int>(Step::NewUser));
}

TEST_CASE("a jump to a page already visited goes back to it, and Next onto one does the same")
{
    Shell shell;
    shell.window.begin(Goal::Create);
    shell.window.show();
    shell.journey.setSignedIn(true);
    shell.press("next");
    REQUIRE(shell.window.step() == Step::NewUser);
    shell.journey.jump(Step::Troubleshoot);
    REQUIRE(shell.window.step() == Step::Troubleshoot);
    shell.journey.setWantsUser(true);
    shell.press("next");
    REQUIRE(test::eventually([&] { return shell.window.step() == Step::NewUser; }));
    shell.press("next");
    CHECK(shell.window.step() == Step::Review);
    shell.journey.jump(Step::NewUser);
    CHECK(shell.window.step() == Step::NewUser);
    shell.press("back");
    CHECK(shell.window.step() == Step::SignIn);
}

TEST_CASE("where a page is missing Next stays where it is")
{
    Shell shell;
    shell.missing = Step::DomainCheck;
    shell.window.begin();
    shell.window.show();
    shell.press("next");
    CHECK(shell.window.step() == Step::Start);
}

TEST_CASE("the session ends at once, but where something would be lost it is asked first")
{
    Shell shell;
    shell.window.begin(Goal::Create);
    shell.window.show();
    int asked = 0;
    bool allowed = false;
    const auto mayAsk = [&] { return ++asked > 0 && allowed; };
    const auto question = [&] { return shell.window.findChild<QMessageBox *>(QStringLiteral("closeQuestion")); };
    CHECK_FALSE(shell.window.holdsSession(mayAsk));
    CHECK(asked == 0);

    shell.stub(Step::SignIn)->lost = QStringLiteral("The list that was entered.");
    CHECK_FALSE(shell.window.holdsSession(mayAsk)); // nobody may be asked: it is not held up
    CHECK(asked == 1);
    CHECK_FALSE(question());

    allowed = true;
    CHECK(shell.window.holdsSession(mayAsk));
    REQUIRE(question());
    CHECK(question()->informativeText().contains(QStringLiteral("The list that was entered.")));
    CHECK(shell.window.holdsSession(mayAsk)); // asked again while the question stands: still held, still one question
    CHECK(shell.window.findChildren<QMessageBox *>().size() == 1);
    QTest::keyClick(question(), Qt::Key_Escape);
    REQUIRE(test::eventually([&] { return !question(); }));
    CHECK(shell.window.isVisible());
}

TEST_CASE("closing asks only where something would be lost")
{
    Shell shell;
    QSignalSpy closed(&shell.window, &QDialog::finished);
    shell.window.begin(Goal::Create);
    shell.window.show();
    shell.stub(Step::SignIn)->lost = QStringLiteral("The sign-in under way.");

    QTest::keyClick(&shell.window, Qt::Key_Escape);
    auto *question = shell.window.findChild<QMessageBox *>(QStringLiteral("closeQuestion"));
    REQUIRE(question);
    CHECK(question->informativeText().contains(QStringLiteral("The sign-in under way.")));
    CHECK(shell.window.isVisible());
    // Enter takes the harmless answer.
    QTest::keyClick(question, Qt::Key_Return);
    REQUIRE(test::eventually([&] { return !shell.window.findChild<QMessageBox *>(); }));
    CHECK(shell.window.isVisible());

    shell.window.close();
    question = shell.window.findChild<QMessageBox *>(QStringLiteral("closeQuestion"));
    REQUIRE(question);
    QTest::mouseClick(question->buttons().at(1), Qt::LeftButton);
    REQUIRE(test::eventually([&] { return !shell.window.isVisible(); }));
    CHECK(closed.size() == 1);
}

TEST_CASE("closing with nothing to lose closes, from every page")
{
    for (Goal goal : {Goal::Check, Goal::Several, Goal::Create, Goal::Troubleshoot}) {
        Shell shell;
        shell.window.begin(goal);
        shell.window.show();
        QTest::keyClick(&shell.window, Qt::Key_Escape);
        CHECK_FALSE(shell.window.isVisible());
    }
}

TEST_CASE("the sandbox and the organisation are marked on the page and in the title")
{
    Shell shell;
    shell.window.begin();
    shell.window.show();
    auto *page = shell.window.pageOf(Step::Start);
    auto *mark = page->findChild<QWidget *>(QStringLiteral("sandboxMark"));
    auto *band = page->findChild<QWidget *>(QStringLiteral("tenantBand"));
    REQUIRE(mark);
    REQUIRE(band);
    CHECK_FALSE(mark->isVisible());
    CHECK_FALSE(band->isVisible());

    shell.environment.setWorld(test::worldOf(true));
    CHECK(mark->isVisible());
    CHECK(shell.window.windowTitle().contains(QStringLiteral("(sandbox)")));

    shell.book.add(test::sessionOf("ada@contoso.com", "11111111-2222-4333-8444-555555555555"));
    CHECK(band->isVisible());
    shell.book.setOrganization(
        graph::Organization(graph::TenantId(QStringLiteral("11111111-2222-4333-8444-555555555555")),
            QStringLiteral("Contoso"), {graph::Domain(QStringLiteral("contoso.com"))}));
    CHECK(band->findChild<QLabel *>(QStringLiteral("tenantBandTenant"))->text()
        == QLatin1String("Contoso (contoso.com)"));
}

TEST_CASE("the language changes on the open window")
{
    Shell shell;
    app::Translator translator;
    translator.use(QStringLiteral("en"));
    shell.window.begin(Goal::Create);
    shell.window.show();
    CHECK(shell.window.button(QWizard::NextButton)->text() == QLatin1String("&Next"));
    translator.use(QStringLiteral("nl"));
    REQUIRE(test::eventually(
        [&] { return shell.window.button(QWizard::NextButton)->text() == QLatin1String("&Volgende"); }));
    CHECK(shell.steps().at(1).startsWith(QStringLiteral("Aanmelden")));
    CHECK(shell.window.windowTitle().startsWith(QStringLiteral("Stap 2 van 6")));
}

TEST_CASE("the window fits a small laptop")
{
    Shell shell;
    shell.window.begin(Goal::Create);
    shell.window.show();
    CHECK(shell.window.minimumSizeHint().width() <= 1024);
    CHECK(shell.window.minimumSizeHint().height() <= 560);
    CHECK(shell.window.sizeHint().width() <= 1024);
    CHECK(shell.window.sizeHint().height() <= 560);
}

TEST_CASE("every page leads to the troubleshooting, which does not lead to itself")
{
    Shell shell;
    shell.window.begin(Goal::Create);
    shell.window.show();
    shell.window.resize(1024, 600);
    auto *trouble = shell.window.findChild<QPushButton *>(QStringLiteral("trouble"));
    REQUIRE(trouble);
    CHECK(trouble->text() == QStringLiteral("Trouble signing in?"));
    for (Step step : {Step::Start, Step::DomainCheck, Step::Tenant, Step::Advice, Step::SignIn, Step::NewUser,
             Step::Review, Step::Handover, Step::Finish}) {
        INFO(int(step));
        if (shell.window.step() != step)
            shell.journey.jump(step);
        REQUIRE(shell.window.step() == step);
        REQUIRE(trouble->isVisible());
        CHECK(trouble->isEnabled());
        shell.press("trouble");
        CHECK(shell.window.step() == Step::Troubleshoot);
        CHECK_FALSE(trouble->isVisible());
        shell.press("back");
        CHECK(shell.window.step() == step);
    }
}

TEST_CASE("the track shows what is done, what comes, and the sign-in that is not needed")
{
    wizard::OnboardingDraft draft;
    draft.goal = Goal::Create;
    draft.signedIn = true;
    const auto track = wizard::trackOf({Step::Start}, draft);
    const std::vector<wizard::TrackedStep> expected{{Step::Start, State::Current}, {Step::SignIn, State::NotNeeded},
        {Step::NewUser, State::Later}, {Step::Review, State::Later}, {Step::Handover, State::Later},
        {Step::Finish, State::Later}};
    CHECK(track == expected);
    CHECK(wizard::countOf(track).current == 1);
    CHECK(wizard::countOf(track).all == 5);

    // Signed in on the way: the page was needed, and counts.
    const auto after = wizard::trackOf({Step::Start, Step::SignIn}, draft);
    CHECK(after.at(1).state == State::Current);
    CHECK(wizard::countOf(after).all == 6);
    CHECK(wizard::trackOf({}, draft).empty());
}

TEST_CASE("where the window is narrow the step and the way to the troubleshooting stand above the page")
{
    Shell shell;
    shell.window.begin(Goal::Create);
    shell.window.show();
    shell.window.resize(1024, 600);
    auto *list = shell.window.findChild<app::StepList *>();
    const auto strip = [&] { return shell.window.currentPage()->findChild<QWidget *>(QStringLiteral("stepStrip")); };
    REQUIRE(strip());
    CHECK(list->isVisible());
    CHECK_FALSE(strip()->isVisible());
    shell.window.resize(560, 480);
    REQUIRE(test::eventually([&] { return strip()->isVisible(); }));
    CHECK_FALSE(list->isVisible());
    CHECK(strip()->findChild<QLabel *>(QStringLiteral("stepStripPlace"))->text()
        == QLatin1String("Step 2 of 6: Sign in"));
    QTest::mouseClick(strip()->findChild<QPushButton *>(QStringLiteral("stepStripTrouble")), Qt::LeftButton);
    CHECK(shell.window.step() == Step::Troubleshoot);
    CHECK(strip()->isVisible());
    CHECK_FALSE(strip()->findChild<QPushButton *>(QStringLiteral("stepStripTrouble"))->isVisible());
    shell.window.resize(1024, 600);
    REQUIRE(test::eventually([&] { return list->isVisible(); }));
    CHECK_FALSE(strip()->isVisible());
}

TEST_CASE("a window larger than the screen opens as large as the screen, and on it")
{
    Shell shell;
    shell.window.begin();
    shell.window.resize(5000, 4000);
    shell.window.move(-3000, 9000);
    shell.window.fitScreen();
    const QRect room = shell.window.screen()->availableGeometry();
    CHECK(room.contains(shell.window.geometry()));
}
