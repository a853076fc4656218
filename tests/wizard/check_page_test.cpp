// SPDX-License-Identifier: MIT
#include "tests/wizard/check_rig.h"
#include "tests/wizard/widget_helpers.h"

#include "wizard/check/check_words.h"
#include "wizard/check/domain_check_page.h"
#include "wizard/widgets/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWizard>

using test::CheckRig;
using test::child;
using test::click;
using State = wizard::CheckController::State;

namespace {

struct Screen {
    CheckRig &rig;
    wizard::DomainCheckPage page;
    QLineEdit *field;

    explicit Screen(CheckRig &of)
        : rig(of)
        , page(*of.controller)
        , field(child<QLineEdit>(page, "domainField"))
    {
        page.resize(800, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    void type(const char *text)
    {
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
    }
    QString verdict() { return child<wizard::Notice>(page, "checkVerdict")->title(); }
    QString label(const char *name) { return child<QLabel>(page, name)->text(); }
    bool shown(const char *name) { return child<QWidget>(page, name)->isVisibleTo(&page); }
};

} // namespace

TEST_CASE("a domain is typed, checked with a click, and answered in words with the source")
{
    CheckRig rig;
    Screen screen(rig);
    QSignalSpy complete(&screen.page, &QWizardPage::completeChanged);
    REQUIRE(test::eventually([&] { return screen.field->hasFocus(); }));
    CHECK_FALSE(screen.page.isComplete());
    screen.type("Ann@Contoso.com");
    click(screen.page, "checkDomain");
    CHECK(rig.state() == State::Busy);
    CHECK(screen.field->text() == QStringLiteral("Ann@Contoso.com"));
    rig.tenantIs(CheckRig::global);
    rig.realmIs(R"({"NameSpaceType":"Managed","FederationBrandName":"Contoso, Ltd"})");
    rig.settle();
    CHECK(screen.page.isComplete());
    CHECK(complete.count() > 0);
    CHECK(screen.verdict() == QStringLiteral("contoso.com has a work account."));
    CHECK(child<wizard::Notice>(screen.page, "checkVerdict")->text().contains(QStringLiteral("Contoso, Ltd")));
    CHECK(screen.label("checkMeaning").contains(QStringLiteral("Partner Center")));
    CHECK(screen.label("checkSource").contains(QStringLiteral("login.microsoftonline.com")));
    CHECK_FALSE(screen.shown("checkSteps"));
}

TEST_CASE("Enter in the field asks and does not press Next")
{
    CheckRig rig;
    QWizard window;
    auto *page = new wizard::DomainCheckPage(*rig.controller);
    window.addPage(page);
    window.addPage(new QWizardPage);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    auto *field = child<QLineEdit>(*page, "domainField");
    QTest::keyClicks(field, QStringLiteral("gmail.com"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(rig.state() == State::Done);
    QTest::keyClick(field, Qt::Key_Return); // Next would be enabled now
    CHECK(window.currentPage() == page);
}

TEST_CASE("nobody's domain comes with what to do")
{
    CheckRig rig;
    Screen screen(rig);
    screen.type("nobody.example");
    QTest::keyClick(screen.field, Qt::Key_Return);
    rig.noTenant();
    rig.settle();
    CHECK(screen.verdict() == QStringLiteral("nobody.example has no work account yet."));
    CHECK(screen.shown("checkSteps"));
    CHECK(screen.label("checkSteps").startsWith(QStringLiteral("1. ")));
    CHECK(screen.label("checkMeaning").contains(QStringLiteral("enrol")));
}

TEST_CASE("a mistake is told beside the field and keeps what was typed")
{
    CheckRig rig;
    Screen screen(rig);
    screen.type("contoso");
    click(screen.page, "checkDomain");
    auto *notice = child<wizard::Notice>(screen.page, "domainInputNotice");
    CHECK(notice->isVisibleTo(&screen.page));
    CHECK(notice->title() == QStringLiteral("The ending is missing."));
    CHECK(screen.field->text() == QStringLiteral("contoso"));
    CHECK_FALSE(screen.page.isComplete());
    QTest::keyClicks(screen.field, QStringLiteral(".com"));
    CHECK_FALSE(notice->isVisibleTo(&screen.page));
}

TEST_CASE("no network: said, tried again with one click, and one may go on")
{
    CheckRig rig;
    Screen screen(rig);
    screen.type("contoso.com");
    click(screen.page, "checkDomain");
    rig.fail(graph::Error(graph::Fault::Offline));
    rig.settle();
    CHECK(screen.verdict().startsWith(QStringLiteral("It could not be found out")));
    CHECK(screen.page.isComplete());
    const std::size_t before = rig.calls->size();
    click(*child<QWidget>(screen.page, "checkVerdict"), "noticeAction");
    CHECK(rig.state() == State::Busy);
    CHECK(rig.calls->size() > before);
}

TEST_CASE("waiting for the answer can be stopped")
{
    CheckRig rig;
    Screen screen(rig);
    screen.type("contoso.com");
    click(screen.page, "checkDomain");
    REQUIRE(test::eventually([&] { return screen.shown("busyCancel"); }));
    click(screen.page, "busyCancel");
    CHECK(rig.state() == State::Idle);
    CHECK(screen.field->text() == QStringLiteral("contoso.com"));
}

TEST_CASE("every kind of answer has a verdict, a meaning and a source")
{
    using Kind = wizard::CheckAnswer::Kind;
    QStringList titles;
    for (Kind kind : {Kind::ManagedHere, Kind::SignsInElsewhere, Kind::OtherCloud, Kind::NobodysYet,
             Kind::PrivateMailbox, Kind::CouldNotTell}) {
        wizard::CheckAnswer answer;
        answer.kind = kind;
        answer.domain = QStringLiteral("xn--bcher-kva.de");
        const wizard::CheckWords words = wizard::wordsForCheck(answer);
        CHECK(words.title.contains(QStringLiteral("b\u00fccher.de")));
        CHECK_FALSE(words.meaning.isEmpty());
        CHECK_FALSE(words.source.isEmpty());
        CHECK_FALSE(titles.contains(words.title));
        titles.append(words.title);
    }
}
