// SPDX-License-Identifier: MIT
// The page of a run by mouse and keyboard, over the real sandbox.
#include "tests/support/page_audit.h"
#include "tests/wizard/run_wire.h"
#include "tests/wizard/widget_helpers.h"
#include "wizard/many/many_run_page.h"
#include "wizard/many/run_model.h"
#include "wizard/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using graph::Fault;
using State = wizard::ManyRunController::State;
using RowState = wizard::RunRow::State;
using wizard::RunModel;

namespace {

//! The page has come and looked at what there is to do.
void showPage(wizard::ManyRunPage &page, wizard::ManyRunController &run)
{
    int looks = 0;
    const auto counting = QObject::connect(&run, &wizard::ManyRunController::reset, &page, [&] { ++looks; });
    page.show();
    REQUIRE(test::eventually([&] { return looks > 0 && run.state() == State::Idle; }));
    QObject::disconnect(counting);
}

class RunBench : public test::RunWire {
public:
    explicit RunBench(int count)
        : RunWire(count)
        , page(*run)
    {
        page.resize(800, 440);
        showPage(page, *run);
    }
    QPushButton &button(const char *name) { return *test::child<QPushButton>(page, name); }
    std::string text(const char *label) { return test::child<QLabel>(page, label)->text().toStdString(); }
    wizard::Notice &notice() { return *test::child<wizard::Notice>(page, "runNotice"); }
    QTableView &table() { return *test::child<QTableView>(page, "runTable"); }
    std::string cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString().toStdString();
    }
    //! As somebody without a mouse: Tab to the button, then the space bar.
    void press(const char *name)
    {
        for (int i = 0; i < 40 && page.focusWidget() != &button(name); ++i)
            QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Tab);
        REQUIRE(page.focusWidget() == &button(name));
        QTest::keyClick(&button(name), Qt::Key_Space);
    }
    void audit()
    {
        test::settle(); // what was told last is laid out at the next turn
        const QStringList faults = test::namelessWidgets(page) + test::doubledMnemonics(page) + test::clipped(page);
        CHECK(faults.join(QLatin1Char('\n')).toStdString() == std::string());
    }

    wizard::ManyRunPage page;
};

} // namespace

TEST_CASE("the page of a run says what will happen, makes it by keyboard alone, and saves the results", "[sandbox]")
{
    RunBench w(45);
    const QAbstractItemModelTester tester(w.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_THAT(w.text("runPlan"),
        Catch::Matchers::ContainsSubstring("45") && Catch::Matchers::ContainsSubstring("contoso.com"));
    CHECK_THAT(w.text("runPlan"), Catch::Matchers::ContainsSubstring("3"));
    REQUIRE(test::eventually([&] { return w.text("runPlan").find("objects") != std::string::npos; }));
    CHECK_FALSE(w.page.isComplete());
    CHECK(w.page.firstFocus() == &w.table());
    // An Enter too many from the page before creates nobody.
    w.table().setFocus();
    QTest::keyClick(&w.table(), Qt::Key_Return);
    CHECK(w.run->state() == State::Idle);
    w.audit();

    w.press("startRun");
    CHECK(w.run->state() == State::Running);
    CHECK_FALSE(w.page.wouldBeLost().isEmpty());
    // The button that went has left the focus where the next act is.
    CHECK(w.page.focusWidget() == &w.button("pauseRun"));
    w.audit();
    REQUIRE(w.ends(State::Done));
    CHECK(w.page.isComplete());
    CHECK(w.page.wouldBeLost().isEmpty());
    CHECK_THAT(w.notice().title().toStdString(), Catch::Matchers::StartsWith("45 of 45"));
    CHECK(w.cell(44, RunModel::StateColumn) == "Created");
    CHECK_FALSE(w.button("retryRun").isVisible());
    w.audit();

    w.press("saveResults");
    auto *dialog = w.page.findChild<QFileDialog *>(QStringLiteral("resultsDialog"));
    REQUIRE(dialog);
    const QString file = w.folder.filePath(QStringLiteral("out.csv"));
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    REQUIRE(test::eventually([&] { return w.run->saving() == wizard::ManyRunController::Saving::Saved; }));
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray csv = saved.readAll();
    CHECK(csv.count("Succeeded") == 45);
    for (const wizard::LedgerEntry &entry : w.open()) {
        const auto secret = test::await(w.ledger->password(entry.id));
        REQUIRE(secret);
        CHECK_FALSE(
            csv.contains(QByteArray(secret.value().reveal().data(), qsizetype(secret.value().reveal().size()))));
    }
    // Where it cannot be written, the page says so.
    w.run->saveResults(w.folder.filePath(QStringLiteral("none/out.csv")), QLatin1Char(','), {});
    REQUIRE(test::eventually([&] { return w.run->saving() == wizard::ManyRunController::Saving::Failed; }));
    CHECK(test::child<wizard::Notice>(w.page, "savedNotice")->isVisible());
}

TEST_CASE("a run is paused, goes on, is stopped, and the rest is tried again, by mouse", "[sandbox]")
{
    RunBench w(200);
    w.rig.sandbox().setLatency(std::chrono::milliseconds(20));
    test::click(w.page, "startRun");
    REQUIRE(test::eventually([&] { return w.batches() >= 4; }));
    test::click(w.page, "pauseRun");
    REQUIRE(w.ends(State::Paused));
    const auto made = [&w] { return std::to_string(20 * w.batches()) + " of 200 were created"; };
    CHECK_THAT(w.text("runProgress"), Catch::Matchers::StartsWith(made()));
    CHECK(w.button("saveResults").isVisible());
    w.audit();
    test::click(w.page, "pauseRun");
    CHECK(w.run->state() == State::Running);
    const qsizetype before = w.batches();
    REQUIRE(before < 9);
    REQUIRE(test::eventually([&] { return w.batches() > before; }));
    test::click(w.page, "stopRun");
    REQUIRE(w.ends(State::Done));
    CHECK_THAT(w.notice().title().toStdString(), Catch::Matchers::StartsWith(made()));
    w.rig.sandbox().setLatency(std::chrono::milliseconds(0));
    test::click(w.page, "retryRun");
    REQUIRE(test::eventually([&] { return w.run->created() == 200 && w.run->state() == State::Done; }, 60000));
    CHECK_FALSE(w.button("retryRun").isVisible());
}

TEST_CASE("what stands in the way of a run is said with its cure, and the page goes on from there", "[sandbox]")
{
    const Fault fault = GENERATE(Fault::SignInNeeded, Fault::ConsentNeeded, Fault::Forbidden, Fault::Offline);
    RunBench w(3);
    *w.tokens->refusal = graph::Error(fault);
    test::click(w.page, "startRun");
    REQUIRE(w.ends(State::Paused));
    CHECK(w.notice().isVisible());
    CHECK_FALSE(w.notice().text().isEmpty());
    auto *action = w.notice().findChild<QPushButton *>(QStringLiteral("noticeAction"));
    REQUIRE(action);
    const bool signIn = fault == Fault::SignInNeeded || fault == Fault::ConsentNeeded;
    CHECK(action->isVisible() == signIn);
    w.audit();
    w.tokens->refusal->reset();
    test::click(w.page, "pauseRun");
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 3);
}

TEST_CASE("a keychain that cannot be used is asked about from the page, and the run goes on after it", "[sandbox]")
{
    RunBench w(3);
    *w.tokens->refusal = graph::Error(Fault::Keychain, QStringLiteral("passphrase.needed"));
    test::click(w.page, "startRun");
    REQUIRE(w.ends(State::Paused));
    int asked = 0;
    QObject::connect(&w.page, &wizard::ManyRunPage::keepWanted, [&] { ++asked; });
    test::click(w.notice(), "noticeAction");
    CHECK(asked == 1);
    w.tokens->refusal->reset();
    w.run->putRight();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 3);
}

TEST_CASE("only the problems of a run are shown, and new ones join them", "[sandbox]")
{
    RunBench w(30);
    const QAbstractItemModelTester tester(w.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto secret = std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn"));
    for (int row : {2, 25}) {
        const graph::NewUser other(QStringLiteral("Somebody Else"), w.list.upn(row));
        REQUIRE(test::await(w.book.current()->directory().createUser(other, secret, {})).kind()
            == graph::CreateOutcome::Kind::Created);
    }
    test::click(w.page, "onlyProblems");
    CHECK(w.table().model()->rowCount() == 0);
    test::click(w.page, "startRun");
    REQUIRE(w.ends(State::Done));
    REQUIRE(w.table().model()->rowCount() == 2);
    CHECK(w.cell(1, RunModel::StateColumn) == "Failed");
    CHECK_THAT(w.cell(1, RunModel::RemarkColumn), Catch::Matchers::ContainsSubstring("in use"));
    CHECK(w.table().model()->headerData(1, Qt::Vertical).toInt() == 26);
    CHECK_THAT(w.notice().title().toStdString(), Catch::Matchers::StartsWith("28 of 30 were created, 2 failed"));
    test::click(w.page, "onlyProblems");
    CHECK(w.table().model()->rowCount() == 30);
}

TEST_CASE("users for another tenant than the last ones are asked about once", "[sandbox]")
{
    test::RunWire w(2);
    wizard::LedgerEntry earlier;
    earlier.accountKey = QStringLiteral("global/fabrikam/somebody");
    earlier.tenantName = QStringLiteral("Fabrikam");
    earlier.upn = QStringLiteral("x@fabrikam.example");
    const auto secret = std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn"));
    REQUIRE(test::await(w.ledger->plan(earlier, secret)));
    wizard::ManyRunPage page(*w.run);
    showPage(page, *w.run);
    CHECK(w.run->otherTenant() == QStringLiteral("Fabrikam"));
    test::click(page, "startRun");
    auto *question = page.findChild<QMessageBox *>(QStringLiteral("tenantQuestion"));
    REQUIRE(question);
    CHECK(question->text().contains(QStringLiteral("Fabrikam")));
    // Escape creates nobody.
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK(w.run->state() == State::Idle);
    REQUIRE(test::eventually([&] { return !page.findChild<QMessageBox *>(QStringLiteral("tenantQuestion")); }));
    test::click(page, "startRun");
    test::click(page, "tenantQuestionYes");
    CHECK(w.run->state() == State::Running);
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->otherTenant().isEmpty());
}

TEST_CASE("another organisation is ticked, and each user's organisation stands in its row", "[sandbox]")
{
    test::RunWire w(2);
    w.signInAlso(QStringLiteral("admin@adatum.onmicrosoft.com"));
    wizard::ManyRunPage page(*w.run);
    page.resize(800, 440);
    showPage(page, *w.run);
    auto *table = test::child<QTableView>(page, "runTable");
    CHECK(table->isColumnHidden(RunModel::TenantColumn));
    const QString key = w.run->others().front().account().key();
    test::click(page, ("tenant " + key.toStdString()).c_str());
    REQUIRE(test::eventually([&] { return w.run->state() == State::Idle && w.run->total() == 4; }));
    CHECK_FALSE(table->isColumnHidden(RunModel::TenantColumn));
    CHECK(test::namelessWidgets(page) == QStringList());
    CHECK(test::clipped(page) == QStringList());
    test::click(page, "startRun");
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created(1) == 2);
    CHECK_FALSE(table->model()->index(3, RunModel::TenantColumn).data().toString().isEmpty());
    CHECK_FALSE(test::child<QWidget>(page, "otherTenants")->isVisible());
}
