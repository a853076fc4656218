// SPDX-License-Identifier: MIT
#include "tests/support/function_transport.h"
#include "tests/support/page_audit.h"
#include "tests/wizard/signin_rig.h"

#include "wizard/check/tenant_controller.h"
#include "wizard/check/tenant_page.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTranslator>

using graph::Error;
using graph::Fault;
using graph::Result;
using test::child;
using test::click;
using test::eventually;
using wizard::TenantController;
using Listed = TenantController::Listed;

namespace {

const QByteArray organization = R"({"value":[{"id":"0f7b2c51-8a3e-4d6f-9b1a-2c3d4e5f6a7b","displayName":"Contoso, Ltd",
    "verifiedDomains":[{"name":"contoso.onmicrosoft.com","isDefault":false,"isInitial":true,"type":"Managed"},
                       {"name":"contoso.com","isDefault":true,"isInitial":false,"type":"Managed"}]}]})";

const QByteArray allDomains = R"({"value":[
    {"id":"contoso.onmicrosoft.com","isVerified":true,"isDefault":false,"isInitial":true,"isRoot":true,"authenticationType":"Managed"},
    {"id":"fed.contoso.com","isVerified":true,"isDefault":false,"isInitial":false,"isRoot":false,"authenticationType":"Federated"},
    {"id":"new.contoso.com","isVerified":false,"isDefault":false,"isInitial":false,"isRoot":true,"authenticationType":"Managed"},
    {"id":"contoso.com","isVerified":true,"isDefault":true,"isInitial":false,"isRoot":true,"authenticationType":"Managed"}]})";

const QByteArray administrator = R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"1",
    "displayName":"User Administrator","roleTemplateId":"fe930be7-5e62-47db-91af-98c3a49a38b1"}]})";

//! A tenant that answers everything, unless told otherwise.
struct Tenant {
    std::shared_ptr<test::FunctionTransport::Service> service = std::make_shared<test::FunctionTransport::Service>();
    std::map<QString, Result<graph::Reply>> answers;

    Tenant()
    {
        set("/organization", test::jsonReply(200, organization));
        set("/domains", test::jsonReply(200, allDomains));
        set("/memberOf", test::jsonReply(200, administrator));
        set("/$count", graph::Reply(200, {{"Content-Type", "text/plain"}, {"Content-Length", "4"}}, "1234"));
        service->answer = [this](const graph::Request &request) -> Result<graph::Reply> {
            for (const auto &[path, reply] : answers) {
                if (request.url().path().endsWith(path))
                    return reply;
            }
            return Error(Fault::NotFound);
        };
    }
    void set(const char *path, Result<graph::Reply> reply)
    {
        answers.insert_or_assign(QLatin1String(path), std::move(reply));
    }
    graph::Session session(graph::SharedClock clock) const
    {
        const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
        return {graph::Account(graph::Cloud::Global, graph::TenantId(QString::fromLatin1(test::tenantId)),
                    graph::UserId(QString::fromLatin1(test::userId)), QStringLiteral("ann@contoso.com"), {}),
            endpoints, nullptr, graph::Directory(endpoints, test::servedBy(service), std::move(clock))};
    }
};

struct Rig : test::SignInRig {
    Tenant tenant;
    std::unique_ptr<TenantController> controllerOfTenant =
        std::make_unique<TenantController>(environment, book, journey, *controller);

    TenantController &c() { return *controllerOfTenant; }
    void load()
    {
        if (!book.current())
            book.add(tenant.session(clock));
        c().load();
        REQUIRE(eventually([&] { return !c().busy(); }));
    }
};

QString cell(wizard::DomainsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the domains' model keeps a model's rules and says what is what")
{
    wizard::DomainsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Rig rig;
    rig.load();
    const std::vector<graph::Domain> domains = rig.c().model().domains();
    model.setDomains(domains);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.columnCount() == wizard::DomainsModel::ColumnCount);
    using M = wizard::DomainsModel;
    CHECK(cell(model, 0, M::Name) == QStringLiteral("contoso.com")); // the default one is first
    CHECK(cell(model, 0, M::Remarks) == QStringLiteral("Default"));
    CHECK(cell(model, 1, M::Name) == QStringLiteral("contoso.onmicrosoft.com"));
    CHECK(cell(model, 1, M::Remarks) == QStringLiteral("First domain"));
    CHECK(cell(model, 2, M::SignIn) == QStringLiteral("Elsewhere (federated)"));
    CHECK(cell(model, 3, M::Verified) == QStringLiteral("Not verified"));
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
    CHECK_FALSE(model.index(0, 9).data().isValid());
    CHECK_FALSE(M().index(0, 0).data().isValid());
    model.setDomains({});
    CHECK(model.rowCount() == 0);
    model.setDomains({graph::Domain(QStringLiteral("xn--bcher-kva.de"))});
    CHECK(cell(model, 0, M::Name) == QStringLiteral("b\u00fccher.de"));
}

TEST_CASE("the tenant is read part by part, and the book knows it")
{
    Rig rig;
    CHECK_FALSE(rig.c().busy());
    rig.c().load();
    CHECK(rig.tenant.service->requests.empty()); // nobody is signed in
    rig.load();
    CHECK(rig.c().organization().value->displayName() == QStringLiteral("Contoso, Ltd"));
    REQUIRE(rig.book.organization());
    CHECK(rig.book.organization()->defaultDomain() == QStringLiteral("contoso.com"));
    CHECK(rig.c().domains().value->size() == 4);
    CHECK(rig.c().users().value == 1234);
    REQUIRE(rig.c().roles().value->roles.size() == 1);
    CHECK(rig.c().roles().value->complete);
    CHECK(rig.c().roles().value->roles.front().createsUsers());
    CHECK(rig.tenant.service->requests.size() == 4);
    rig.c().load();
    CHECK(rig.tenant.service->requests.size() == 4); // it is there
    rig.c().reload();
    REQUIRE(eventually([&] { return !rig.c().busy(); }));
    CHECK(rig.tenant.service->requests.size() == 8);
}

TEST_CASE("a missing permission costs its part only, and comes back once it is granted")
{
    Rig rig;
    rig.tenant.set("/domains",
        Error(Fault::ConsentNeeded, QStringLiteral("token.scope")).withTarget(QStringLiteral("Domain.Read.All")));
    rig.tenant.set("/$count", Error(Fault::ConsentNeeded));
    rig.journey.setDomain(QStringLiteral("new.contoso.com"), {});
    rig.load();
    CHECK(rig.c().verifiedOnly());
    CHECK(rig.c().model().rowCount() == 2);
    CHECK(rig.c().listed() == Listed::MissingAmongVerified);
    CHECK(rig.c().missingPermissions()
        == QStringList{QStringLiteral("Domain.Read.All"), QStringLiteral("User.ReadBasic.All")});
    CHECK(rig.c().organization().value);

    rig.tenant.set("/domains", test::jsonReply(200, allDomains));
    rig.tenant.set("/$count", graph::Reply(200, {{"Content-Length", "1"}}, "7"));
    emit rig.controller->signedInAs(rig.book.current()->account().key());
    REQUIRE(eventually([&] { return !rig.c().busy(); }));
    CHECK(rig.c().missingPermissions().isEmpty());
    CHECK(rig.c().listed() == Listed::NotVerified);
    CHECK(rig.c().users().value == 7);
    CHECK(rig.tenant.service->count(QStringLiteral("/organization")) == 1); // what was there is not read again
}

TEST_CASE("roles that are withheld are not taken for none")
{
    Rig rig;
    rig.tenant.set(
        "/memberOf", test::jsonReply(200, R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"1"}]})"));
    rig.load();
    REQUIRE(rig.c().roles().value);
    CHECK(rig.c().roles().value->roles.empty());
    CHECK_FALSE(rig.c().roles().value->complete);
    CHECK(rig.c().missingPermissions() == QStringList{QStringLiteral("RoleManagement.Read.Directory")});
    rig.tenant.set("/memberOf", test::jsonReply(200, administrator));
    emit rig.controller->signedInAs(rig.book.current()->account().key());
    REQUIRE(eventually([&] { return !rig.c().busy(); }));
    CHECK(rig.c().roles().value->complete);
    CHECK(rig.c().missingPermissions().isEmpty());
}

TEST_CASE("whether your domain is listed")
{
    Rig rig;
    CHECK(rig.c().listed() == Listed::NotAsked);
    rig.journey.setDomain(QStringLiteral("contoso.com"), {});
    CHECK(rig.c().listed() == Listed::Unknown);
    rig.load();
    CHECK(rig.c().listed() == Listed::Verified);
    rig.journey.setDomain(QStringLiteral("new.contoso.com"), {});
    CHECK(rig.c().listed() == Listed::NotVerified);
    rig.journey.setDomain(QStringLiteral("fabrikam.com"), {});
    CHECK(rig.c().listed() == Listed::Missing);
}

TEST_CASE("another account is another tenant, and nobody is none")
{
    Rig rig;
    rig.load();
    rig.book.clear();
    CHECK(rig.c().model().rowCount() == 0);
    CHECK_FALSE(rig.c().organization().value);
    CHECK_FALSE(rig.c().busy());
}

TEST_CASE("the page says who one is, where, and what one may do")
{
    Rig rig;
    rig.journey.setDomain(QStringLiteral("contoso.com"), {});
    rig.book.add(rig.tenant.session(rig.clock));
    wizard::TenantPage page(rig.c());
    page.resize(900, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    REQUIRE(eventually([&] { return !rig.c().busy(); }));
    const auto text = [&](const char *name) { return child<QLabel>(page, name)->text(); };
    CHECK(text("tenantOrganization") == QStringLiteral("Contoso, Ltd"));
    CHECK(text("tenantAccount") == QStringLiteral("ann@contoso.com"));
    CHECK(text("tenantRole") == QStringLiteral("User Administrator. You may create users."));
    CHECK(text("tenantUsers") == QLocale().toString(1234));
    CHECK(child<wizard::Notice>(page, "domainListed")->title()
        == QStringLiteral("Your domain contoso.com is listed and verified."));
    CHECK_FALSE(child<QWidget>(page, "tenantProblem")->isVisibleTo(&page));
    CHECK(child<QTableView>(page, "tenantDomains")->model()->rowCount() == 4);
    CHECK_FALSE(rig.journey.draft().wantsUser);
    click(page, "wantsUser");
    CHECK(rig.journey.draft().wantsUser);
    click(page, "wantsUser");
    CHECK_FALSE(rig.journey.draft().wantsUser);
    const std::size_t before = rig.tenant.service->requests.size();
    click(page, "tenantReload");
    REQUIRE(eventually([&] { return rig.tenant.service->requests.size() == before + 4; }));
}

TEST_CASE("in long words, large letters and a small window nothing on the page lies on anything else, at no moment")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QTranslator spanish;
    REQUIRE(spanish.load(QStringLiteral(":/translations/wizard_es.qm")));
    QCoreApplication::installTranslator(&spanish);
    {
        Rig rig;
        rig.journey.setDomain(QStringLiteral("contoso.com"), {});
        rig.tenant.set("/domains", Error(Fault::ConsentNeeded).withTarget(QStringLiteral("Domain.Read.All")));
        rig.book.add(rig.tenant.session(rig.clock));
        wizard::TenantPage page(rig.c());
        page.resize(886, 560); // what 1366 x 768 leaves beside the list of steps
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        REQUIRE(eventually([&] { return !rig.c().busy(); }));
        test::settle();
        CHECK(test::misplaced(page) == QStringList());
        CHECK(test::clipped(page) == QStringList());
        // Whenever an answer has come, and when the wait is long enough to be shown, before anything else happens.
        const auto overlapping = [&page] { return test::misplaced(page).filter(QStringLiteral(" overlap")); };
        child<wizard::Busy>(page, "busy")->show();
        CHECK(overlapping() == QStringList());
        int looked = 0;
        QObject::connect(&rig.c(), &TenantController::changed, &page, [&] {
            ++looked;
            CHECK(overlapping() == QStringList());
        });
        rig.tenant.set("/memberOf", Error(Fault::Offline));
        rig.c().reload();
        REQUIRE(eventually([&] { return !rig.c().busy(); }));
        CHECK(looked > 4);
        test::settle();
        CHECK(test::misplaced(page) == QStringList());
        CHECK(test::clipped(page) == QStringList());
    }
    QCoreApplication::removeTranslator(&spanish);
    QApplication::setFont(usual);
}

TEST_CASE("the page offers the consent, and a broken line one more try")
{
    Rig rig;
    rig.book.add(rig.tenant.session(rig.clock));
    wizard::TenantPage page(rig.c());
    auto *problem = child<wizard::Notice>(page, "tenantProblem");
    SECTION("consent")
    {
        rig.tenant.set("/domains", Error(Fault::ConsentNeeded).withTarget(QStringLiteral("Domain.Read.All")));
        page.show();
        REQUIRE(eventually([&] { return problem->isVisibleTo(&page); }));
        click(*problem, "noticeAction");
        auto *dialog = page.findChild<wizard::SignInDialog *>();
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        CHECK(rig.controller->purpose().permissions == QStringList{QStringLiteral("Domain.Read.All")});
        CHECK(rig.controller->purpose().tenant == QLatin1String(test::tenantId));
        CHECK(child<QLabel>(page, "tenantDomainsNote")->isVisibleTo(&page));
    }
    SECTION("no network")
    {
        rig.tenant.set("/memberOf", Error(Fault::Offline));
        page.show();
        REQUIRE(eventually([&] { return problem->isVisibleTo(&page); }));
        CHECK(problem->title() == QStringLiteral("There is no connection to Microsoft."));
        CHECK(child<QLabel>(page, "tenantRole")->text().startsWith(QStringLiteral("Could not be read")));
        CHECK(child<QLabel>(page, "tenantOrganization")->text() == QStringLiteral("Contoso, Ltd"));
        rig.tenant.set("/memberOf", test::jsonReply(200, administrator));
        click(*problem, "noticeAction");
        REQUIRE(eventually([&] { return !rig.c().busy(); }));
        CHECK_FALSE(problem->isVisibleTo(&page));
    }
    SECTION("sign in again")
    {
        rig.tenant.set("/$count", Error(Fault::SignInNeeded).withClaims("Y2xhaW1z"));
        page.show();
        REQUIRE(eventually([&] { return problem->isVisibleTo(&page); }));
        click(*problem, "noticeAction");
        CHECK(rig.controller->purpose().claims == "Y2xhaW1z");
    }
}

TEST_CASE("the tenant's controller may go, be stopped and be started again while it reads")
{
    Rig rig;
    const auto held = std::make_shared<test::HeldTransport::Calls>();
    const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    rig.book.add(graph::Session(rig.tenant.session(rig.clock).account(), endpoints, nullptr,
        graph::Directory(endpoints, test::heldPipeline(held), rig.clock)));
    rig.c().load();
    REQUIRE(held->size() == 4);
    CHECK(rig.c().busy());
    SECTION("gone")
    {
        rig.controllerOfTenant.reset();
        for (const auto &call : *held) {
            CHECK(call->stopped());
            call->answer(200, organization);
        }
        QCoreApplication::processEvents();
        CHECK_FALSE(rig.book.organization());
    }
    SECTION("stopped")
    {
        rig.c().cancel();
        CHECK_FALSE(rig.c().busy());
        for (const auto &call : *held)
            CHECK(call->stopped());
        rig.c().load();
        CHECK(held->size() == 8);
    }
    SECTION("read again")
    {
        rig.c().reload();
        REQUIRE(held->size() == 8);
        for (std::size_t i = 0; i < 4; ++i)
            CHECK(held->at(i)->stopped());
        CHECK(rig.c().busy());
    }
}
