// SPDX-License-Identifier: MIT
#include "tests/wizard/run_wire.h"
#include "wizard/many/run_results.h"

#include <QDir>
#include <QFile>

using graph::Fault;
using test::RunWire;
using wizard::LedgerEntry;
using wizard::ManyList;
using wizard::RunRow;
using State = wizard::ManyRunController::State;
using RowState = wizard::RunRow::State;

TEST_CASE("a dry run says what it would come to, and sends nothing")
{
    const wizard::RunPlan plan(497, 2, 3);
    CHECK(plan.requests() == 25);
    CHECK(plan.time() == std::chrono::milliseconds(24'850));
    CHECK(plan.leftOut() == 3);
    CHECK(wizard::RunPlan(0, 0, 0).requests() == 0);
    CHECK_FALSE(wizard::remainingTime(0, 10, std::chrono::seconds(1)));
    CHECK(*wizard::remainingTime(20, 10, std::chrono::seconds(4)) == std::chrono::seconds(2));

    RunWire w(45);
    CHECK(w.run->plan().toMake() == 45);
    CHECK(w.run->plan().requests() == 3);
    CHECK(test::eventually([&] { return w.run->freeLicenses().has_value(); }));
    CHECK(test::eventually([&] { return w.run->usersThere() == w.users(); }));
    CHECK(w.run->directoryLimit() == 300'000);
    wizard::DomainChoice initial;
    initial.initial = true;
    CHECK(wizard::directoryLimit({initial}) == 50'000);
    CHECK(wizard::directoryLimit({initial, wizard::DomainChoice()}) == 300'000);
    CHECK(w.batches() == 0);
    CHECK(w.open().empty());
}

TEST_CASE("a run makes everybody, and each password in the ledger is the right one", "[sandbox]")
{
    RunWire w(45);
    const int before = w.users();
    w.run->start();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 45);
    CHECK(w.batches() == 3);
    CHECK(w.users() == before + 45);
    w.checkPasswords(45);
    for (const RunRow &row : w.run->rows()) {
        CHECK_FALSE(row.userId.isEmpty());
        CHECK(row.entry != 0);
    }
}

TEST_CASE("the same list once more makes nobody twice, proposed addresses or not", "[sandbox]")
{
    RunWire w(25);
    w.run->start();
    REQUIRE(w.ends(State::Done));
    const int users = w.users();
    // As after a restart: the tenant's new users push the proposals to other addresses.
    w.ledger = w.newLedger();
    wizard::ManyRules rules = test::contosoRules();
    auto tenant = std::make_shared<wizard::TenantAddresses>();
    for (const RunRow &row : w.run->rows())
        tenant->addHolder(row.upn, row.name, false);
    rules.tenant = tenant;
    w.list = ManyList::settled(w.list, rules);
    REQUIRE(w.list.upn(0) != w.run->rows().front().upn);
    // One of them was handed over meanwhile.
    REQUIRE(test::await(w.ledger->markHandedOver(w.run->rows().front().entry, QStringLiteral("phone"), {})));
    w.newRun();
    CHECK(w.run->plan().toMake() == 0);
    CHECK(w.run->plan().already() == 25);
    w.run->start();
    CHECK(w.run->state() == State::Idle);
    CHECK(w.users() == users);
}

TEST_CASE("a run pauses, goes on, and is cancelled with what was made kept", "[sandbox]")
{
    RunWire w(200);
    w.rig.sandbox().setLatency(std::chrono::milliseconds(20));
    w.run->start();
    REQUIRE(test::eventually([&] { return w.batches() >= 4; }));
    w.run->pause();
    REQUIRE(w.ends(State::Paused));
    // What was under way has come in, and what was sealed ahead is given up again.
    const int first = static_cast<int>(w.batches());
    REQUIRE(first < 9);
    CHECK(w.run->created() == 20 * first);
    CHECK(w.run->count(RowState::Waiting) == 200 - 20 * first);
    CHECK(w.open().size() == std::size_t(20 * first));
    CHECK_FALSE(w.run->error());
    w.run->resume();
    CHECK(w.run->state() == State::Running);
    REQUIRE(test::eventually([&] { return w.batches() > first; }));
    w.run->cancel();
    CHECK(w.run->state() == State::Finishing);
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->cancelled());
    const int made = 20 * static_cast<int>(w.batches());
    CHECK(w.run->created() == made);
    CHECK(w.run->count(RowState::Skipped) == 200 - made);
    w.checkPasswords(made);
    w.run->retry();
    REQUIRE(test::eventually([&] { return w.run->state() == State::Done && w.run->created() == 200; }, 60000));
    w.checkPasswords(200);
}

TEST_CASE("replies lost after the users were made are read back", "[sandbox]")
{
    RunWire w(45);
    w.rig.sandbox().failNext(QStringLiteral("lost-reply"), 1, "POST", "$batch");
    const int before = w.users();
    w.run->start();
    REQUIRE(test::eventually([&] { return w.run->state() == State::Done || w.run->state() == State::Paused; }, 60000));
    if (w.run->state() == State::Paused)
        w.run->resume();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 45);
    CHECK(w.users() == before + 45);
    w.checkPasswords(45);
}

TEST_CASE("throttled and failing answers cost nobody an account", "[sandbox]")
{
    RunWire w(45);
    w.rig.sandbox().failNext(QStringLiteral("429"), 1, "POST", "$batch");
    w.rig.sandbox().failNext(QStringLiteral("503"), 1, "POST", "$batch");
    w.rig.sandbox().failNext(QStringLiteral("batch-429"), 3);
    const int before = w.users();
    w.run->start();
    REQUIRE(test::eventually(
        [&] {
            if (w.run->state() == State::Paused && !w.run->busy())
                w.run->resume();
            return w.run->state() == State::Done && !w.run->busy();
        },
        60000));
    // A 503 leaves open what became of its batch, which was not executed.
    CHECK(w.run->count(RowState::Failed) == 0);
    if (w.run->count(RowState::Unknown) > 0) {
        w.run->retry();
        REQUIRE(test::eventually([&] { return w.run->state() == State::Done && w.run->created() == 45; }, 60000));
    }
    CHECK(w.run->created() == 45);
    CHECK(w.users() == before + 45);
    w.checkPasswords(45);
}

TEST_CASE("a sign-in that ends in the middle pauses the run, and the next one goes on", "[sandbox]")
{
    const Fault fault = GENERATE(Fault::SignInNeeded, Fault::ConsentNeeded, Fault::Offline, Fault::Forbidden);
    RunWire w(45);
    *w.tokens->refusal = graph::Error(fault);
    w.run->start();
    REQUIRE(w.ends(State::Paused));
    REQUIRE(w.run->error());
    CHECK(w.run->error()->fault() == fault);
    CHECK(w.run->count(RowState::Waiting) == 45);
    // Nothing left this computer, and no password waits for nobody.
    CHECK(w.open().empty());
    w.tokens->refusal->reset();
    if (fault == Fault::SignInNeeded || fault == Fault::ConsentNeeded)
        emit w.signIns.signedInAs(w.book.current()->account().key());
    else
        w.run->resume();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 45);
    w.checkPasswords(45);
}

TEST_CASE("a domain that is gone stops the run with the reason, what is done stays done", "[sandbox]")
{
    RunWire w(20);
    // The list still holds the domain for verified; the tenant does not any more.
    wizard::ManyRules rules = test::contosoRules();
    wizard::DomainChoice gone;
    gone.name = gone.shown = QStringLiteral("gone.example");
    gone.usable = true;
    rules.domains.push_back(gone);
    QByteArray csv("Display name,User name\n");
    for (int i = 0; i < 30; ++i)
        csv += "Person " + QByteArray::number(i) + ",person" + QByteArray::number(i)
            + (i < 25 ? "@contoso.com\n" : "@gone.example\n");
    const wizard::ReadList read = wizard::readList(csv);
    ManyList fresh;
    fresh.setRows(read.rows);
    w.list = ManyList::settled(std::move(fresh), rules);
    w.newRun();
    REQUIRE(w.run->plan().toMake() == 30);
    w.run->start();
    REQUIRE(w.ends(State::Paused));
    CHECK(w.run->domainGone() == QStringLiteral("gone.example"));
    CHECK(w.run->created() == 25);
    CHECK(w.run->count(RowState::Failed) == 5);
    w.run->resume();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 25);
    w.checkPasswords(25);
}

TEST_CASE("what a list says about a person arrives, column by column", "[sandbox]")
{
    RunWire w(1);
    w.setList(
        "Display name,User name,Job title,Department,Company name,Office,Office phone,Mobile phone,Fax number,"
        "Street address,City,State or province,ZIP or postal code,Country or region,Usage location,Block sign in\n"
        "Adele Vance,adele@contoso.com,Buyer,Purchasing,Contoso,2/11,+31 113 555001,+31 6 5550002,+31 113 555003,"
        "Havenkade 1,Goes,Zeeland,4461 AA,Netherlands,NL,Yes\n");
    w.newRun();
    REQUIRE(w.run->plan().toMake() == 1);
    w.run->start();
    REQUIRE(w.ends(State::Done));
    REQUIRE(w.run->created() == 1);
    const QByteArray token = w.rig.token(test::maya, test::runPermissions);
    const auto answer = w.rig.graph("GET",
        QStringLiteral("users/adele%40contoso.com?$select=jobTitle,department,companyName,officeLocation,"
                       "businessPhones,mobilePhone,faxNumber,streetAddress,city,state,postalCode,country,"
                       "usageLocation,accountEnabled"),
        token);
    REQUIRE(answer.status == 200);
    CHECK(answer.text("jobTitle") == QStringLiteral("Buyer"));
    CHECK(answer.text("department") == QStringLiteral("Purchasing"));
    CHECK(answer.text("companyName") == QStringLiteral("Contoso"));
    CHECK(answer.text("officeLocation") == QStringLiteral("2/11"));
    CHECK(
        answer.json().value(QLatin1String("businessPhones")).toArray() == QJsonArray{QStringLiteral("+31 113 555001")});
    CHECK(answer.text("mobilePhone") == QStringLiteral("+31 6 5550002"));
    CHECK(answer.text("faxNumber") == QStringLiteral("+31 113 555003"));
    CHECK(answer.text("streetAddress") == QStringLiteral("Havenkade 1"));
    CHECK(answer.text("city") == QStringLiteral("Goes"));
    CHECK(answer.text("state") == QStringLiteral("Zeeland"));
    CHECK(answer.text("postalCode") == QStringLiteral("4461 AA"));
    CHECK(answer.text("country") == QStringLiteral("Netherlands"));
    CHECK(answer.text("usageLocation") == QStringLiteral("NL"));
    CHECK(answer.json().value(QLatin1String("accountEnabled")) == QJsonValue(false));
}

TEST_CASE("a run that is stopped twice waits for no answer, and what may have been made is kept as such", "[sandbox]")
{
    RunWire w(200);
    w.rig.sandbox().setLatency(std::chrono::minutes(5));
    w.run->start();
    REQUIRE(test::eventually([&] { return w.batches() == 4; }));
    w.run->cancel();
    CHECK(w.run->state() == State::Finishing);
    w.run->cancel();
    REQUIRE(w.ends(State::Done));
    // The four had left: nobody knows. The others are not made, and no password waits for them.
    CHECK(w.run->count(RowState::Unknown) == 80);
    CHECK(w.run->count(RowState::Skipped) == 120);
    CHECK(w.open().size() == 80);
    w.rig.sandbox().setLatency(std::chrono::milliseconds(0));
    w.run->retry();
    REQUIRE(test::eventually([&] { return w.run->state() == State::Done && w.run->created() == 200; }, 60000));
    w.checkPasswords(200);
}

TEST_CASE("a run that goes while batches wait for their turn sends none of them", "[sandbox]")
{
    RunWire w(200);
    w.rig.sandbox().setLatency(std::chrono::milliseconds(300));
    w.run->start();
    REQUIRE(test::eventually([&] { return w.batches() == 4; }));
    w.run.reset();
    // What was on its way is noted all the same; what only waited has left the ledger again.
    REQUIRE(test::eventually([&] {
        const auto open = w.open();
        return open.size() == 80 && std::all_of(open.begin(), open.end(), [](const LedgerEntry &entry) {
            return entry.state != LedgerEntry::State::Sent;
        });
    }));
    CHECK(w.batches() == 4);
}

TEST_CASE("a run that was killed goes on where it was", "[sandbox]")
{
    RunWire w(45);
    w.rig.sandbox().setLatency(std::chrono::seconds(2));
    const int before = w.users();
    w.run->start();
    // In the middle: all is in the ledger as sent, and no answer has come. What was on the disk then is all that stays.
    REQUIRE(test::eventually([&] { return w.batches() == 3; }));
    REQUIRE(w.run->created() == 0);
    QDir(w.folder.path()).mkdir(QStringLiteral("killed"));
    for (const char *part : {"", "-wal"})
        REQUIRE(QFile::copy(w.folder.filePath(QStringLiteral("data/ledger.db") + QLatin1String(part)),
            w.folder.filePath(QStringLiteral("killed/ledger.db") + QLatin1String(part))));
    w.run.reset();
    w.rig.sandbox().setLatency(std::chrono::milliseconds(0));
    w.ledger = std::make_shared<wizard::Ledger>(
        w.folder.filePath(QStringLiteral("killed/ledger.db")), w.secrets, w.rig.clock(), w.rig.random());
    w.newRun();
    CHECK(w.run->plan().toMake() == 45);
    w.run->start();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 45);
    CHECK(w.users() == before + 45);
    w.checkPasswords(45);
}

TEST_CASE("rows an earlier run left as planned or sent are made once, with the password they have", "[sandbox]")
{
    RunWire w(3);
    const auto entryOf = [&](int row) {
        LedgerEntry entry;
        entry.accountKey = w.book.current()->account().key();
        entry.upn = w.list.upn(row);
        entry.displayName = w.list.text(row, wizard::ManyField::DisplayName);
        return entry;
    };
    const auto secret = std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn"));
    const auto planned = test::await(w.ledger->plan(entryOf(0), secret));
    const auto sent = test::await(w.ledger->plan(entryOf(1), secret));
    REQUIRE(planned);
    REQUIRE(sent);
    REQUIRE(test::await(w.ledger->markSent(sent.value())));
    // The second one's request had arrived.
    const auto outcome = test::await(w.book.current()->directory().createUser(w.list.user(1), secret, {}));
    REQUIRE(outcome.kind() == graph::CreateOutcome::Kind::Created);
    w.newRun();
    CHECK(w.run->plan().toMake() == 3);
    w.run->start();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 3);
    CHECK(w.run->rows()[0].entry == planned.value());
    CHECK(w.run->rows()[1].entry == sent.value());
    w.checkPasswords(3);
}

TEST_CASE("rows an earlier run left as sent wait with the others where nobody is signed in", "[sandbox]")
{
    RunWire w(3);
    LedgerEntry entry;
    entry.accountKey = w.book.current()->account().key();
    entry.upn = w.list.upn(0);
    entry.displayName = w.list.text(0, wizard::ManyField::DisplayName);
    const auto sent =
        test::await(w.ledger->plan(entry, std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn"))));
    REQUIRE(sent);
    REQUIRE(test::await(w.ledger->markSent(sent.value())));
    w.newRun();
    *w.tokens->refusal = graph::Error(Fault::SignInNeeded);
    w.run->start();
    REQUIRE(w.ends(State::Paused));
    REQUIRE(w.run->error());
    CHECK(w.run->error()->fault() == Fault::SignInNeeded);
    // Still to be done, not of unknown outcome: it was not asked about at all. Its password stays.
    CHECK(w.run->count(RowState::Waiting) == 3);
    CHECK(w.open().size() == 1);
    w.tokens->refusal->reset();
    w.run->putRight();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 3);
    CHECK(w.run->rows()[0].entry == sent.value());
    w.checkPasswords(3);
}

TEST_CASE("what the hand-over has found out meanwhile is not asked again", "[sandbox]")
{
    RunWire w(2);
    w.rig.sandbox().setLatency(std::chrono::minutes(5));
    w.run->start();
    REQUIRE(test::eventually([&] { return w.batches() == 1; }));
    w.run->cancel();
    w.run->cancel();
    REQUIRE(w.ends(State::Done));
    REQUIRE(w.run->count(RowState::Unknown) == 2);
    w.rig.sandbox().setLatency(std::chrono::milliseconds(0));
    // One was found and the other one given up, both in the hand-over.
    REQUIRE(test::await(w.ledger->markCreated(w.run->rows()[0].entry, QStringLiteral("found"))));
    REQUIRE(test::await(w.ledger->markFailed(w.run->rows()[1].entry)));
    const qsizetype asked = w.rig.sandbox().served().size();
    w.run->retry();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->rows()[0].state == RowState::Created);
    CHECK(w.run->rows()[0].userId == QStringLiteral("found"));
    CHECK(w.run->rows()[1].state == RowState::Unknown);
    CHECK(w.rig.sandbox().served().size() == asked);
}

TEST_CASE("the results of one tenant's run make room for another tenant's", "[sandbox]")
{
    RunWire w(2);
    w.run->start();
    REQUIRE(w.ends(State::Done));
    w.run->look();
    CHECK(w.run->created() == 2); // the same tenant: they stay to be read
    const QString before = w.book.current()->account().key();
    w.signInAlso(QStringLiteral("admin@adatum.onmicrosoft.com"));
    REQUIRE(w.book.sessions().size() == 2);
    for (const graph::Session &session : std::vector(w.book.sessions())) {
        if (session.account().key() != before)
            w.book.makeCurrent(session.account().key());
    }
    w.run->look();
    REQUIRE(test::eventually([&] { return w.run->state() == State::Idle; }));
    CHECK(w.run->created() == 0);
    CHECK_FALSE(w.run->cancelled());
}

TEST_CASE("what failed is tried again, and an address that is taken says so", "[sandbox]")
{
    RunWire w(2);
    const auto secret = std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn"));
    graph::NewUser other(QStringLiteral("Somebody Else"), w.list.upn(0));
    const auto made = test::await(w.book.current()->directory().createUser(other, secret, {}));
    REQUIRE(made.kind() == graph::CreateOutcome::Kind::Created);
    w.run->start();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 1);
    REQUIRE(w.run->rows()[0].state == RowState::Failed);
    CHECK(w.run->rows()[0].error->fault() == Fault::Conflict);
    CHECK(w.open().size() == 1);
    REQUIRE(test::await(w.book.current()->directory().deleteUser(made.user().id(), {})));
    // The address is still held for thirty days, which the service says again.
    w.run->retry();
    REQUIRE(w.run->state() == State::Checking);
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() + w.run->count(RowState::Failed) == 2);
}

TEST_CASE("results carry no formula and no secret")
{
    CHECK(wizard::defusedCell(QStringLiteral("=1+1")) == QStringLiteral("'=1+1"));
    for (const char *cell : {"+31", "-1", "@x", "\tx", "\rx"})
        CHECK(wizard::defusedCell(QLatin1String(cell)).startsWith(QLatin1Char('\'')));
    CHECK(wizard::defusedCell(QStringLiteral("Anna")) == QStringLiteral("Anna"));
    RunRow made;
    made.name = QStringLiteral("=cmd|' /C calc'!A0");
    made.upn = QStringLiteral("anna@contoso.com");
    made.userId = QStringLiteral("id-1");
    made.state = RowState::Created;
    RunRow failed;
    failed.name = QStringLiteral("Smit; \"Jan\"");
    failed.upn = QStringLiteral("jan@contoso.com");
    failed.state = RowState::Failed;
    failed.error = graph::Error(Fault::Conflict, QStringLiteral("ObjectConflict"));
    const QByteArray csv = wizard::resultsCsv(
        {made, failed}, QLatin1Char(';'), [](const RunRow &) { return QStringLiteral("taken\nby another"); });
    CHECK(csv.toStdString()
        == "\xEF\xBB\xBF"
           "Name [displayName];User name [userPrincipalName];Object ID [objectId];Status;Error code;Reason\r\n"
           "'=cmd|' /C calc'!A0;anna@contoso.com;id-1;Succeeded;;\r\n"
           "\"Smit; \"\"Jan\"\"\";jan@contoso.com;;Failed;ObjectConflict;\"taken\nby another\"\r\n");
}

TEST_CASE("the same list goes into several tenants in one run, in each on its own domain", "[sandbox]")
{
    RunWire w(25);
    w.signInAlso(QStringLiteral("admin@adatum.onmicrosoft.com"));
    const auto both = [&w] {
        REQUIRE(w.run->others().size() == 1);
        w.run->setTakesPart(w.run->others().front().account().key(), true);
        REQUIRE(test::eventually([&] { return w.run->state() == State::Idle; }));
        REQUIRE_FALSE(w.run->error());
        REQUIRE(w.run->tenants().size() == 2);
    };
    both();
    CHECK(w.run->plan().toMake() == 50);
    CHECK(w.run->plan().requests() == 4);
    // Side by side: the time of one.
    CHECK(w.run->plan().time() == std::chrono::milliseconds(1250));
    w.run->start();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created(0) == 25);
    CHECK(w.run->created(1) == 25);
    for (const RunRow &row : w.run->rows())
        CHECK(row.upn.endsWith(
            row.tenant == 0 ? QStringLiteral("@contoso.com") : QStringLiteral("@adatum.onmicrosoft.com")));
    w.checkPasswords(50);
    const QByteArray csv =
        wizard::resultsCsv(w.run->rows(), QLatin1Char(','), [](const RunRow &) { return QString(); }, w.run->tenants());
    CHECK(csv.contains(",Reason,Tenant\r\n"));
    // Once more makes nobody twice, in neither.
    w.newRun();
    both();
    CHECK(w.run->plan().already() == 50);
    CHECK(w.run->plan().toMake() == 0);
}

TEST_CASE("a sign-in that ends in one of several tenants is asked for by its account, and the run goes on", "[sandbox]")
{
    RunWire w(25);
    w.signInAlso(QStringLiteral("admin@adatum.onmicrosoft.com"));
    w.run->setTakesPart(w.run->others().front().account().key(), true);
    REQUIRE(test::eventually([&] { return w.run->state() == State::Idle; }));
    // The first tenant's tokens are the ones that can be taken away.
    *w.tokens->refusal = graph::Error(Fault::SignInNeeded);
    w.run->start();
    REQUIRE(w.ends(State::Paused));
    CHECK(w.run->accountName() == test::maya);
    // Somebody else's sign-in is not the one that was asked for.
    w.tokens->refusal->reset();
    emit w.signIns.signedInAs(w.run->others().front().account().key());
    CHECK(w.run->state() == State::Paused);
    emit w.signIns.signedInAs(w.run->accountKey());
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 50);
}

TEST_CASE("another tenant that cannot be asked is said, and left out it holds nothing up", "[sandbox]")
{
    RunWire w(3);
    w.signInAlso(QStringLiteral("admin@adatum.onmicrosoft.com"));
    w.rig.sandbox().failNext(QStringLiteral("503"), 10, "GET", "organization");
    const QString other = w.run->others().front().account().key();
    w.run->setTakesPart(other, true);
    REQUIRE(test::eventually([&] { return w.run->state() == State::Idle; }, 60000));
    REQUIRE(w.run->error());
    CHECK(w.run->accountKey() == other);
    w.run->start();
    CHECK(w.run->state() == State::Idle);
    w.run->setTakesPart(other, false);
    REQUIRE(test::eventually([&] { return w.run->state() == State::Idle && !w.run->error(); }));
    w.run->start();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 3);
}

TEST_CASE("a connection that goes in the middle of a run pauses it, and it goes on without a user twice", "[sandbox]")
{
    RunWire w(200);
    const int before = w.users();
    // The first batches come through, then nothing does until somebody goes on.
    w.rig.sandbox().setLatency(std::chrono::milliseconds(10));
    bool gone = false;
    QObject::connect(w.run.get(), &wizard::ManyRunController::rowsChanged, w.run.get(), [&] {
        if (gone || w.run->created() == 0)
            return;
        gone = true;
        *w.tokens->refusal = graph::Error(Fault::Offline);
    });
    w.run->start();
    REQUIRE(w.ends(State::Paused));
    CHECK(w.run->error()->fault() == Fault::Offline);
    CHECK(w.run->created() > 0);
    CHECK(w.run->created() < 200);
    w.tokens->refusal->reset();
    w.run->putRight();
    REQUIRE(w.ends(State::Done));
    CHECK(w.run->created() == 200);
    CHECK(w.users() == before + 200);
    w.checkPasswords(200);
}
