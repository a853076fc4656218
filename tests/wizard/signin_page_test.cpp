// SPDX-License-Identifier: MIT
#include "tests/wizard/signin_rig.h"

#include "wizard/signin/sign_in_dialog.h"
#include "wizard/signin/sign_in_page.h"
#include "wizard/signin/sign_in_words.h"
#include "wizard/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>

using graph::Error;
using graph::Fault;
using test::child;
using test::click;
using test::SignInRig;
using State = wizard::SignInController::State;
using namespace std::chrono_literals;

namespace {

//! The page as the window shows it.
struct Screen {
    SignInRig &rig;
    wizard::SignInPage page;

    explicit Screen(SignInRig &of)
        : rig(of)
        , page(*of.controller)
    {
        page.resize(800, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    QString outcome() { return child<wizard::Notice>(page, "signInOutcome")->title(); }
    bool shown(const char *name) { return child<QWidget>(page, name)->isVisibleTo(&page); }
    QString text(const char *name) { return child<QAbstractButton>(page, name)->text().remove(QLatin1Char('&')); }
};

} // namespace

TEST_CASE("clicking through a sign-in in the browser")
{
    SignInRig rig;
    Screen screen(rig);
    QSignalSpy complete(&screen.page, &QWizardPage::completeChanged);
    CHECK_FALSE(screen.page.isComplete());
    CHECK_FALSE(screen.shown("signInLink"));
    CHECK_FALSE(screen.shown("signInTrouble"));
    click(screen.page, "signInStart");
    CHECK(rig.state() == State::Starting);
    rig.appIsKnown();
    CHECK(screen.text("signInStart") == QStringLiteral("Open the browser again"));
    CHECK(screen.shown("signInLink"));
    auto *link = child<QLineEdit>(screen.page, "signInLink");
    CHECK(link->isReadOnly());
    CHECK(link->text() == QString::fromLatin1(rig.opened.last().toEncoded()));
    click(screen.page, "copySignInLink");
    CHECK(QApplication::clipboard()->text() == link->text());
    click(screen.page, "signInStart");
    CHECK(rig.opened.size() == 2);
    CHECK(rig.opened.at(0) == rig.opened.at(1));
    CHECK(child<QLabel>(screen.page, "signInTime")->text().contains(QStringLiteral("10")));
    click(screen.page, "prolongSignIn");
    CHECK(child<QLabel>(screen.page, "signInTime")->text().contains(QStringLiteral("20")));
    rig.personSignsIn();
    CHECK(screen.page.isComplete());
    CHECK(complete.count() > 0);
    CHECK(screen.outcome() == QStringLiteral("Signed in as ann@contoso.com."));
    CHECK_FALSE(screen.shown("signInLink"));
    CHECK(child<wizard::Notice>(screen.page, "signInKeeping")->isVisibleTo(&screen.page)); // memory only, and said so
}

TEST_CASE("a wait that ends soon says so and can be prolonged in place")
{
    SignInRig rig;
    Screen screen(rig);
    click(screen.page, "signInStart");
    rig.appIsKnown();
    auto *ending = child<wizard::Notice>(screen.page, "signInEnding");
    CHECK_FALSE(ending->isVisible());
    rig.clock->advance(std::chrono::minutes(9));
    REQUIRE(test::eventually([&] { return ending->isVisible(); }));
    CHECK(ending->title() == QStringLiteral("Less than a minute is left to sign in."));
    auto *longer = child<QAbstractButton>(*ending, "noticeAction");
    longer->setFocus();
    QTest::keyClick(longer, Qt::Key_Space);
    CHECK_FALSE(ending->isVisible());
    CHECK(child<QLabel>(screen.page, "signInTime")->text().contains(QStringLiteral("11")));
    CHECK(child<QAbstractButton>(screen.page, "signInStart")->hasFocus());
    rig.personSignsIn();
    CHECK(screen.page.isComplete());
}

TEST_CASE("the button that has the focus stays and keeps it")
{
    SignInRig rig;
    Screen screen(rig);
    auto *start = child<QAbstractButton>(screen.page, "signInStart");
    REQUIRE(test::eventually([&] { return start->hasFocus(); }));
    QTest::keyClick(start, Qt::Key_Space);
    rig.appIsKnown();
    CHECK(start->hasFocus());
    CHECK(start->isEnabled());
    auto *prolong = child<QAbstractButton>(screen.page, "prolongSignIn");
    prolong->setFocus();
    rig.personSignsIn();
    CHECK(start->hasFocus()); // what had it is hidden now
}

TEST_CASE("a wrong client id leads to Settings")
{
    SignInRig rig;
    Screen screen(rig);
    QSignalSpy settings(rig.controller.get(), &wizard::SignInController::settingsWanted);
    click(screen.page, "signInStart");
    rig.call(0).answer(400, test::tokenError("unauthorized_client", 700016));
    REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    CHECK(screen.outcome() == QStringLiteral("Microsoft does not know the client ID in Settings."));
    CHECK(screen.text("noticeAction") == QStringLiteral("Open settings"));
    click(*child<QWidget>(screen.page, "signInOutcome"), "noticeAction");
    CHECK(settings.count() == 1);
    click(*child<QWidget>(screen.page, "signInOutcome"), "noticeCopy");
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("AADSTS700016")));
}

TEST_CASE("no network is said in place, and trying again is one click")
{
    SignInRig rig;
    Screen screen(rig);
    click(screen.page, "signInStart");
    rig.call(0).fail(Error(Fault::Offline));
    REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    CHECK(screen.outcome() == QStringLiteral("There is no connection to Microsoft."));
    click(*child<QWidget>(screen.page, "signInOutcome"), "noticeAction");
    rig.appIsKnown();
    CHECK_FALSE(child<QWidget>(screen.page, "signInOutcome")->isVisibleTo(&screen.page));
}

TEST_CASE("without a browser the page says so, and a code signs in")
{
    SignInRig rig;
    rig.browserThere = false;
    Screen screen(rig);
    click(screen.page, "signInStart");
    rig.appIsKnown();
    const auto labels = screen.page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](QLabel *label) { return label->text().startsWith(QStringLiteral("No browser could be opened.")); }));
    const std::size_t seen = rig.calls->size();
    click(screen.page, "signInUseCode");
    rig.call(seen).answer(200,
        R"({"device_code":"dev","user_code":"ABCD-EFGH","verification_uri":"https://login.microsoft.com/device"})");
    REQUIRE(test::eventually([&] { return rig.state() == State::WaitingForDeviceCode; }));
    CHECK(screen.shown("signInCode"));
    CHECK_FALSE(screen.shown("signInLink"));
    CHECK(child<QLineEdit>(screen.page, "signInCode")->text() == QStringLiteral("ABCD-EFGH"));
    click(screen.page, "copySignInCode");
    CHECK(QApplication::clipboard()->text() == QStringLiteral("ABCD-EFGH"));
    click(screen.page, "openCodePage");
    CHECK(rig.opened.last() == QUrl(QStringLiteral("https://login.microsoft.com/device")));
}

TEST_CASE("waiting can be stopped, and trouble leads to the troubleshooting")
{
    SignInRig rig;
    Screen screen(rig);
    QSignalSpy jumps(&rig.journey, &wizard::Journey::jumpRequested);
    click(screen.page, "signInStart");
    rig.appIsKnown();
    REQUIRE(test::eventually([&] { return screen.shown("busyCancel"); }));
    click(screen.page, "busyCancel");
    CHECK(rig.state() == State::Idle);
    CHECK(screen.outcome().isEmpty());

    click(screen.page, "signInStart");
    test::visit(test::redirectOf(rig.opened.last(), {{QStringLiteral("error"), QStringLiteral("access_denied")}}));
    REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
    CHECK(screen.outcome() == QStringLiteral("The sign-in was cancelled or refused in the browser."));
    click(screen.page, "signInTrouble");
    CHECK(jumps.count() == 1);
    CHECK(rig.journey.signInError());
}

TEST_CASE("a keychain that is locked is said plainly beside the success")
{
    class Locked : public graph::MemorySecretStore {
    public:
        QCoro::Task<graph::Result<graph::Done>> write(QString, graph::SharedSecret) const override
        {
            co_return Error(Fault::Keychain, QStringLiteral("keychain.locked"));
        }
        bool lasting() const override { return true; }
    };
    SignInRig rig(std::make_shared<Locked>());
    Screen screen(rig);
    rig.signIn();
    auto *keeping = child<wizard::Notice>(screen.page, "signInKeeping");
    REQUIRE(test::eventually([&] { return keeping->isVisibleTo(&screen.page); }));
    CHECK(keeping->title() == QStringLiteral("The keychain is locked."));
    CHECK(keeping->text().contains(QStringLiteral("You stay signed in")));
    CHECK(screen.page.isComplete());
}

TEST_CASE("a known account is one click away")
{
    SignInRig rig;
    const graph::Account ann(graph::Cloud::Global, graph::TenantId(QString::fromLatin1(test::tenantId)),
        graph::UserId(QString::fromLatin1(test::userId)), QStringLiteral("ann&bob@contoso.com"), {});
    REQUIRE(test::await(rig.store->write(ann.key(), std::make_shared<const graph::Secret>("refresh-old"))));
    rig.controller->setKnown({ann});
    Screen screen(rig);
    CHECK(
        child<QAbstractButton>(screen.page, "signInKnown")->text() == QStringLiteral("Go on as ann&&bob@contoso.com"));
    click(screen.page, "signInKnown");
    rig.call(0).answer(200, test::tokenAnswer("access-1", "refresh-1", "User.Read"));
    REQUIRE(test::eventually([&] { return rig.state() == State::Done; }));
    CHECK(screen.page.isComplete());
}

TEST_CASE("the dialog asks for more, says why, and closes when it is granted")
{
    SignInRig rig;
    rig.signIn();
    wizard::SignInDialog dialog(*rig.controller);
    dialog.ask({QStringLiteral("Domain.Read.All")}, QStringLiteral("To see all domains."), {});
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    CHECK(rig.state() == State::Idle);
    CHECK(child<QLabel>(dialog, "signInReason")->text() == QStringLiteral("To see all domains."));
    const auto labels = dialog.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->text().contains(QStringLiteral("(Domain.Read.All)"))
            && label->text().contains(QStringLiteral("administrator"));
    }));
    click(dialog, "signInStart");
    CHECK(rig.state() == State::WaitingForBrowser);

    SECTION("granted")
    {
        rig.personSignsIn("User.Read Domain.Read.All");
        CHECK(dialog.result() == QDialog::Accepted);
        CHECK_FALSE(dialog.isVisible());
    }
    SECTION("an administrator has to agree")
    {
        test::visit(test::redirectOf(rig.opened.last(),
            {{QStringLiteral("error"), QStringLiteral("access_denied")},
                {QStringLiteral("error_description"), QStringLiteral("AADSTS90094: admin")}}));
        REQUIRE(test::eventually([&] { return rig.state() == State::Failed; }));
        auto *consent = child<QLineEdit>(dialog, "adminConsentLink");
        CHECK(consent->isVisibleTo(&dialog));
        CHECK(consent->text().contains(QStringLiteral("/adminconsent?client_id=")));
        click(dialog, "copyAdminConsentLink");
        CHECK(QApplication::clipboard()->text() == consent->text());
        CHECK(dialog.isVisible());
    }
    SECTION("not now")
    {
        click(dialog, "signInDialogCancel");
        CHECK_FALSE(dialog.isVisible());
        CHECK(rig.state() == State::Idle);
        CHECK(rig.controller->signedIn());
    }
}

TEST_CASE("every code of a sign-in has words of its own")
{
    for (const char *code : {"app.missing", "app.malformed", "app.unknown", "app.not-public", "app.single-tenant",
             "app.redirect", "app.disabled", "endpoint.insecure", "tenant.unknown", "access_denied", "sign-in.timeout",
             "device.expired", "loopback.port", "id_token.expired", "id_token.early", "id_token.personal",
             "id_token.tenant", "id_token.user", "account.elsewhere", "id_token.nonce", "id_token.audience",
             "id_token.issuer", "sign-in.other-account"}) {
        CAPTURE(code);
        const wizard::ErrorWords words = wizard::wordsForSignIn(Error(Fault::Rejected, QLatin1String(code)));
        CHECK(words.title != wizard::wordsFor(Error(Fault::Rejected)).title);
        CHECK_FALSE(words.cure.isEmpty());
        CHECK(words.details.contains(QLatin1String(code)));
    }
    CHECK(wizard::wordsForSignIn(Error(Fault::Offline)).title == wizard::wordsFor(Error(Fault::Offline)).title);
}
