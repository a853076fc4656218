// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"
#include "tests/support/page_audit.h"
#include "tests/support/sandbox_world.h"
#include "tests/wizard/widget_helpers.h"

#include "wizard/accounts/accounts_dialog.h"
#include "wizard/accounts/accounts_model.h"
#include "wizard/accounts/advice_controller.h"
#include "wizard/accounts/advice_page.h"
#include "wizard/accounts/comparison.h"
#include "wizard/accounts/comparison_dialog.h"
#include "wizard/accounts/new_tenant_controller.h"
#include "wizard/accounts/text_paper.h"
#include "wizard/accounts/write_question.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QWizard>

// Several tenants side by side, over real HTTP to the sandbox.

using test::child;
using test::click;
using test::eventually;
using wizard::AccountRow;
using wizard::AccountsController;
using wizard::AccountsDialog;
using wizard::AccountsModel;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

const QStringList readAll{
    text("User.Read"), text("User.ReadBasic.All"), text("Domain.Read.All"), text("RoleManagement.Read.Directory")};

QCoro::Task<graph::Result<std::vector<wizard::LedgerEntry>>> rowsOf(std::vector<wizard::LedgerEntry> rows)
{
    graph::Result<std::vector<wizard::LedgerEntry>> all(std::move(rows));
    co_return all;
}

struct AccountsBench {
    test::SandboxWorld world;
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::SignInController signIn{world.environment(), book, journey};
    std::vector<wizard::LedgerEntry> rows;
    int waitingDomains = 0;
    AccountsController accounts{
        book, signIn, [this] { return rowsOf(rows); }, [this](const QString &) { return waitingDomains; }};
    std::unique_ptr<AccountsDialog> dialog;

    ~AccountsBench() { dialog.reset(); }

    //! A real sign-in, with the person in front of the browser.
    QString signInAs(const char *user, const QStringList &permissions = readAll)
    {
        world.browser().setUser(text(user));
        signIn.begin(permissions, {}, {}, text(user), {});
        REQUIRE(eventually([this] { return signIn.state() == wizard::SignInController::State::Done; }, 30'000));
        return book.current()->account().key();
    }
    QString be(const char *user, const QStringList &permissions = readAll)
    {
        book.add(world.session(text(user), permissions));
        return book.current()->account().key();
    }
    void show()
    {
        dialog = std::make_unique<AccountsDialog>(accounts);
        dialog->resize(980, 520);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        REQUIRE(eventually([this] { return !accounts.reading(); }, 30'000));
    }
    QString cell(int row, int column) const
    {
        return child<QTableView>(*dialog, "accountsTable")->model()->index(row, column).data().toString();
    }
    int rowOf(const QString &key) const
    {
        for (std::size_t i = 0; i < accounts.rows().size(); ++i) {
            if (accounts.rows()[i].account.key() == key)
                return static_cast<int>(i);
        }
        return -1;
    }
    bool inStore(const char *user)
    {
        const graph::Account account = world.session(text(user), {text("User.Read")}).account();
        graph::SignIn later = world.signIn();
        const graph::Session restored = later.restore(account);
        return bool(test::await(restored.tokens()->token(graph::TokenNeed({text("User.Read")}), {})));
    }
};

} // namespace

TEST_CASE("every tenant signed in is listed, switched to, signed out and forgotten, each with its own tokens")
{
    AccountsBench bench;
    const QString contoso = bench.signInAs("admin@contoso.com");
    const QString trey = bench.signInAs("admin@treyresearch.net");
    bench.show();
    auto *table = child<QTableView>(*bench.dialog, "accountsTable");
    REQUIRE(table->model()->rowCount() == 2);
    const int first = bench.rowOf(contoso);
    const int second = bench.rowOf(trey);
    CHECK(bench.cell(first, AccountsModel::Organisation) == text("Contoso, Ltd"));
    CHECK(bench.cell(first, AccountsModel::Who) == text("admin@contoso.com"));
    CHECK(bench.cell(first, AccountsModel::Role) == text("Global Administrator"));
    CHECK(bench.cell(first, AccountsModel::Domains).startsWith(text("contoso.com")));
    CHECK(bench.cell(first, AccountsModel::SignIn) == text("Signed in"));
    CHECK(bench.cell(second, AccountsModel::SignIn) == text("Working here"));
    CHECK(test::doubledMnemonics(*bench.dialog).isEmpty());
    CHECK(test::namelessWidgets(*bench.dialog).isEmpty());
    CHECK(test::clipped(*bench.dialog).isEmpty());
    CHECK(test::unreachable(*bench.dialog).isEmpty());

    // By keyboard: up to the other one, Enter works in it.
    table->setFocus();
    table->selectRow(first);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(bench.book.current()->account().key() == contoso);
    CHECK(bench.book.organization()->displayName() == text("Contoso, Ltd")); // known at once
    CHECK(bench.cell(first, AccountsModel::SignIn) == text("Working here"));

    // Signing out of one leaves the other its tokens.
    table->selectRow(second);
    click(*bench.dialog, "accountsSignOut");
    CHECK(bench.book.sessions().size() == 1);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(bench.cell(bench.rowOf(trey), AccountsModel::SignIn) == text("Signed out"));
    REQUIRE(eventually([&] { return !bench.inStore("admin@treyresearch.net"); }));
    CHECK(bench.inStore("admin@contoso.com"));

    // One click and the name is filled in.
    table->selectRow(bench.rowOf(trey));
    click(*bench.dialog, "accountsUse");
    REQUIRE(eventually([&] { return bench.book.sessions().size() == 2; }, 30'000));
    CHECK(bench.book.current()->account().key() == trey);

    // Forgetting asks only where something would be lost.
    table->selectRow(bench.rowOf(trey));
    click(*bench.dialog, "accountsForget");
    CHECK_FALSE(bench.dialog->findChild<QMessageBox *>());
    CHECK(table->model()->rowCount() == 1);
    wizard::LedgerEntry row;
    row.accountKey = contoso;
    bench.rows = {row};
    bench.waitingDomains = 2;
    bench.accounts.refresh();
    REQUIRE(eventually([&] { return bench.accounts.costOf(contoso).passwords == 1 && !bench.accounts.reading(); }));
    table->selectRow(0);
    click(*bench.dialog, "accountsForget");
    auto *question = child<QMessageBox>(*bench.dialog, "forgetQuestion");
    CHECK(question->informativeText().count(QLatin1Char('\n')) == 1);
    click(*question, "forgetQuestionNo");
    CHECK(bench.book.sessions().size() == 1);
    REQUIRE(eventually([&] { return !bench.dialog->findChild<QMessageBox *>(text("forgetQuestion")); }));
    click(*bench.dialog, "accountsForget");
    click(*child<QMessageBox>(*bench.dialog, "forgetQuestion"), "forgetQuestionYes");
    CHECK(bench.book.sessions().empty());
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("one sign-in serves another tenant of the same person, and says where it does not")
{
    AccountsBench bench;
    bench.signInAs("nestor@adatum.com", {text("User.Read")});
    bench.show();
    const int opened = int(bench.world.browser().opened().size());
    auto *field = child<QLineEdit>(*bench.dialog, "accountsTenant");
    auto *notice = child<wizard::Notice>(*bench.dialog, "accountsNotice");
    SECTION("a guest elsewhere")
    {
        QTest::keyClicks(field, text("contoso.com"));
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(eventually([&] { return !bench.signIn.busy() && !bench.accounts.reading(); }, 30'000));
        if (bench.book.sessions().size() < 2) {
            // The other organisation wants to see the person: the browser, with its tenant asked for.
            CHECK(notice->title() == text("That organisation wants to see you sign in."));
            click(*notice, "noticeAction");
            CHECK(bench.signIn.purpose().tenant == text("contoso.com"));
            bench.signIn.start();
            REQUIRE(eventually([&] { return bench.book.sessions().size() == 2; }, 30'000));
        } else {
            CHECK(bench.world.browser().opened().size() == opened); // without a browser
            CHECK(notice->title() == text("Added. The pages work in it now."));
        }
        CHECK(bench.book.sessions().front().account().tenant() != bench.book.sessions().back().account().tenant());
    }
    SECTION("not known there")
    {
        QTest::keyClicks(field, text("treyresearch.net"));
        click(*bench.dialog, "accountsAdd");
        REQUIRE(eventually([&] { return bench.accounts.addError().has_value(); }, 30'000));
        CHECK(notice->isVisible());
        CHECK_FALSE(notice->title().isEmpty());
        CHECK(bench.book.sessions().size() == 1);
    }
    SECTION("no domain")
    {
        QTest::keyClicks(field, text("treyresearch"));
        click(*bench.dialog, "accountsAdd");
        CHECK(notice->title() == text("The ending is missing."));
    }
}

TEST_CASE("a change in another tenant than the last one is asked about once")
{
    AccountsBench bench;
    const QString contoso = bench.be("admin@contoso.com");
    QWidget over;
    over.show();
    int gone = 0;
    const auto write = [&] { wizard::askThenWrite(bench.book, &over, [&] { ++gone; }); };
    write(); // the first one ever
    write();
    CHECK(gone == 2);
    const QString trey = bench.be("admin@treyresearch.net");
    write();
    CHECK(gone == 2);
    auto *question = child<QMessageBox>(over, "writeQuestion");
    CHECK(question->defaultButton()->objectName() == text("writeQuestionNo")); // Enter changes nothing
    write();
    CHECK(over.findChildren<QMessageBox *>().size() == 1);
    bench.book.makeCurrent(contoso); // the reader left meanwhile
    click(*question, "writeQuestionYes");
    CHECK(gone == 2);
    REQUIRE(eventually([&] { return over.findChildren<QMessageBox *>().isEmpty(); }));
    bench.book.makeCurrent(trey);
    write();
    click(*child<QMessageBox>(over, "writeQuestion"), "writeQuestionYes");
    CHECK(gone == 3);
    write();
    CHECK(gone == 4); // once
    REQUIRE(eventually([&] { return over.findChildren<QMessageBox *>().isEmpty(); }));
    // By the account that made something, whichever is current.
    wizard::askThenWriteAs(bench.book, contoso, &over, [&] { ++gone; });
    CHECK(gone == 4);
    click(*child<QMessageBox>(over, "writeQuestion"), "writeQuestionYes");
    CHECK(gone == 5);
}

TEST_CASE("tenants stand side by side with what they mean for Partner Center, to be copied and kept")
{
    AccountsBench bench;
    bench.be("admin@contoso.com");
    bench.be("admin@adatum.onmicrosoft.com");
    bench.be("user@contoso.com", {text("User.Read")});
    bench.show();
    wizard::ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTenants(bench.accounts.comparable());
    REQUIRE(model.columnCount() == 3);
    std::map<QString, int> columns;
    for (int i = 0; i < 3; ++i)
        columns[model.index(wizard::ComparisonModel::Who, i).data().toString()] = i;
    const auto of = [&](const char *user, int row) {
        return model.index(row, columns.at(text(user))).data().toString();
    };
    using M = wizard::ComparisonModel;
    CHECK(of("admin@contoso.com", M::Verified).contains(text("contoso.com")));
    CHECK(of("admin@contoso.com", M::Unverified) == text("contoso-shop.com"));
    CHECK(of("admin@contoso.com", M::SignIn) == text("Elsewhere (federated): fed.contoso.com"));
    CHECK(of("admin@contoso.com", M::Users).toInt() > 5);
    CHECK(of("admin@contoso.com", M::Meaning).startsWith(text("Ready")));
    CHECK(of("admin@adatum.onmicrosoft.com", M::Meaning).contains(text("the company's own server")));
    CHECK(of("user@contoso.com", M::Unverified) == text("Not told"));

    wizard::ComparisonDialog dialog(bench.accounts);
    dialog.resize(1000, 560);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    CHECK(test::doubledMnemonics(dialog).isEmpty());
    CHECK(test::namelessWidgets(dialog).isEmpty());
    auto *table = child<QTableView>(dialog, "comparisonTable");
    CHECK(table->columnWidth(0) * 3 <= table->viewport()->width() + 3); // no sideways scrolling
    click(dialog, "comparisonCopy");
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == M::RowCount + 2);
    for (int i = 0; i <= M::RowCount; ++i)
        CHECK(lines.at(i).count(QLatin1Char('\t')) == 3);

    const QTemporaryDir folder;
    const QString file = folder.filePath(text("both.pdf"));
    click(dialog, "comparisonSave");
    emit child<QFileDialog>(dialog, "saveDialog")->fileSelected(file);
    QProcess read;
    read.start(text("pdftotext"), {text("-layout"), file, text("-")});
    REQUIRE(read.waitForFinished(30'000));
    const QString printed = QString::fromUtf8(read.readAllStandardOutput());
    CHECK(printed.contains(text("Contoso, Ltd")));
    CHECK(printed.contains(text("contoso-shop.com")));
    CHECK(printed.contains(text("A. Datum Corporation")));
}

TEST_CASE("the adviser counts the tenant's users on request, and its recommendation can be printed")
{
    AccountsBench bench;
    bench.signInAs("admin@contoso.com", {text("User.Read")});
    wizard::AdviceController advice(bench.book, bench.journey);
    advice.offerSignIn(bench.signIn);
    const auto clock = std::make_shared<test::ManualClock>();
    wizard::Machine machine = bench.world.machine();
    machine.clock = clock;
    wizard::Environment environment(std::move(machine), bench.world.world());
    wizard::NewTenantController making(environment, bench.signIn);
    QWizard window;
    window.setWizardStyle(QWizard::ClassicStyle);
    auto *page = new wizard::AdvicePage(advice, [](const QUrl &) { return true; });
    page->offerNewTenant(making, environment.world().endpoints().partnerCenter());
    window.addPage(page);
    window.resize(1024, 600);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(page->html().isEmpty());
    click(*page, "adviceCount");
    auto *told = child<wizard::Notice>(*page, "adviceCountTold");
    REQUIRE(eventually([&] { return told->isVisible(); }, 30'000));
    click(*told, "noticeAction");
    CHECK(bench.signIn.purpose().permissions == QStringList{text("User.ReadBasic.All")});
    bench.signIn.start();
    REQUIRE(eventually([&] { return advice.counted(); }, 30'000));
    CHECK(advice.answers().users == bench.world.sandbox().userCount(text("contoso.com")));
    CHECK(child<QLabel>(*page, "adviceUsersNote")->text().contains(text("contoso.com")));
    for (auto *dialog : page->findChildren<wizard::SignInDialog *>())
        dialog->close();

    child<QSpinBox>(*page, "adviceUsers")->setValue(4000);
    child<QSpinBox>(*page, "adviceNeeding")->setValue(12);
    child<QRadioButton>(*page, "adviceReseller")->click();
    child<QRadioButton>(*page, "adviceOtherAdmins")->click();
    REQUIRE(advice.advice());
    CHECK(test::doubledMnemonics(window).isEmpty());
    CHECK(test::namelessWidgets(window).isEmpty());
    page->paper().setPrinterLook([] { return false; });
    click(*page, "advicePrint");
    auto *paper = child<wizard::Notice>(*page, "advicePaper");
    REQUIRE(eventually([&] { return paper->title().startsWith(text("No printer")); }));
    const QTemporaryDir folder;
    const QString file = folder.filePath(text("advice.pdf"));
    click(*page, "adviceSave");
    emit child<QFileDialog>(*page, "saveDialog")->fileSelected(file);
    CHECK(paper->title().startsWith(text("Saved")));
    QProcess read;
    read.start(text("pdftotext"), {text("-layout"), file, text("-")});
    REQUIRE(read.waitForFinished(30'000));
    const QString printed = QString::fromUtf8(read.readAllStandardOutput()).simplified();
    CHECK(printed.contains(text("Recommended: a work account of its own for Partner Center")));
    CHECK(printed.contains(text("Only a few of your many users need Partner Center")));
    CHECK(printed.contains(QLocale().toString(4000)));
    CHECK(printed.contains(text("learn.microsoft.com/partner-center")));

    // The way to a new tenant: not there, then there, then signed in to.
    REQUIRE(child<QWidget>(*page, "newTenant")->isVisible());
    QTest::keyClicks(child<QLineEdit>(*page, "newTenantName"), text("not-made-yet"));
    click(*page, "newTenantLook");
    auto *there = child<wizard::Notice>(*page, "newTenantTold");
    REQUIRE(eventually([&] { return making.looks() == 1; }, 30'000));
    CHECK(there->title() == text("not-made-yet.onmicrosoft.com is not there yet."));
    clock->advance(std::chrono::seconds(10)); // it looks again by itself
    REQUIRE(eventually([&] { return making.looks() == 2; }, 30'000));
    making.setTyped(text("treyresearch")); // as if it were made meanwhile
    click(*page, "newTenantLook");
    REQUIRE(eventually([&] { return making.state() == wizard::NewTenantController::State::Found; }, 30'000));
    CHECK(there->title() == text("treyresearch.onmicrosoft.com is there."));
    bench.world.browser().setUser(text("admin@treyresearch.net"));
    click(*there, "noticeAction");
    bench.signIn.start();
    REQUIRE(eventually([&] { return making.signedIn(); }, 30'000));
    CHECK(bench.book.current()->account().username() == text("admin@treyresearch.net"));
    CHECK(there->title() == text("You are signed in to treyresearch.onmicrosoft.com."));
}

TEST_CASE("a new tenant's name is checked, and the wait may be stopped and its controller may go")
{
    AccountsBench bench;
    auto making = std::make_unique<wizard::NewTenantController>(bench.world.environment(), bench.signIn);
    making->setTyped(text("two words.com"));
    making->look();
    CHECK(making->error()->code().startsWith(text("domain.")));
    making->setTyped(text("not-made-yet"));
    making->look();
    making->stop();
    CHECK(making->state() == wizard::NewTenantController::State::Idle);
    making->look();
    making.reset();
}

TEST_CASE("the accounts and the comparison are looked at in both languages, light and dark")
{
    const QString folder = QString::fromLocal8Bit(qgetenv("WAW_PICTURES"));
    if (folder.isEmpty()) {
        SUCCEED("pictures are taken on request");
        return;
    }
    AccountsBench bench;
    bench.be("admin@contoso.com");
    bench.be("admin@adatum.onmicrosoft.com");
    bench.be("admin@treyresearch.net");
    bench.show();
    wizard::ComparisonDialog comparison(bench.accounts);
    comparison.show();
    wizard::AdviceController advice(bench.book, bench.journey);
    advice.offerSignIn(bench.signIn);
    wizard::NewTenantController making(bench.world.environment(), bench.signIn);
    QWizard window;
    window.setWizardStyle(QWizard::ClassicStyle);
    auto *page = new wizard::AdvicePage(advice, [](const QUrl &) { return true; });
    page->offerNewTenant(making, bench.world.environment().world().endpoints().partnerCenter());
    window.addPage(page);
    window.resize(1024, 1100);
    window.show();
    advice.setUsers(4000);
    advice.setNeeding(12);
    advice.setProgrammes(wizard::AdviceAnswers::Programmes::ResellerToo);
    advice.setAdmins(wizard::AdviceAnswers::Admins::Others);
    const auto take = [&](const char *what) {
        REQUIRE(test::eventually([&] { return test::clipped(window).isEmpty(); }));
        CHECK(bench.dialog->grab().save(folder + text("/accounts-") + text(what) + text(".png")));
        CHECK(comparison.grab().save(folder + text("/comparison-") + text(what) + text(".png")));
        CHECK(window.grab().save(folder + text("/advice-") + text(what) + text(".png")));
    };
    take("en-light");
    QTranslator dutch;
    REQUIRE(dutch.load(text(":/translations/wizard_nl.qm")));
    QCoreApplication::installTranslator(&dutch);
    const QPalette usual = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(40, 40, 40), QColor(32, 32, 32)));
    take("nl-dark");
    QCoreApplication::removeTranslator(&dutch);
    QApplication::setPalette(usual);
}
