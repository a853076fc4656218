// SPDX-License-Identifier: MIT
#include "graph/utc.h"
#include "tests/support/catch.h"
#include "wizard/handover/open_handovers.h"
#include "wizard/handover/secret_age.h"

#include <QAbstractItemModelTester>

using wizard::LedgerEntry;
using wizard::SecretAge;

namespace {

const QDateTime start = QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc());

LedgerEntry password()
{
    LedgerEntry entry;
    entry.id = 1;
    entry.state = LedgerEntry::State::Created;
    entry.upn = QStringLiteral("anna@contoso.com");
    entry.displayName = QStringLiteral("Anna");
    entry.planned = start;
    entry.hasSecret = true;
    return entry;
}

LedgerEntry pass(int minutes)
{
    LedgerEntry entry = password();
    entry.kind = LedgerEntry::Kind::AccessPass;
    entry.ends = start.addSecs(minutes * 60);
    return entry;
}

QString listed(const LedgerEntry &entry, const QDateTime &now)
{
    wizard::OpenHandovers model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({entry}, now);
    return model.index(0).data().toString();
}

} // namespace

TEST_CASE("a waiting password says for how long, and after two weeks that a new one is better")
{
    CHECK(listed(password(), start.addSecs(3600)).contains(QStringLiteral("since today")));
    CHECK(listed(password(), start.addDays(3)).contains(QStringLiteral("for 3 day")));
    CHECK_FALSE(listed(password(), start.addDays(13)).contains(QStringLiteral("new one")));
    const QString old = listed(password(), start.addDays(14));
    CHECK(old.contains(QStringLiteral("14")));
    CHECK(old.contains(QStringLiteral("new one")));
    CHECK(wizard::ageOf(password(), start.addDays(14).addSecs(-1)) == SecretAge::Fresh);
    CHECK(wizard::ageOf(password(), start.addDays(14)) == SecretAge::Old);
}

TEST_CASE("an access pass warns in the last quarter of its life, on its last day at most, and says when it is over")
{
    CHECK(wizard::ageOf(pass(60), start.addSecs(44 * 60)) == SecretAge::Fresh);
    CHECK(wizard::ageOf(pass(60), start.addSecs(45 * 60)) == SecretAge::EndsSoon);
    CHECK(wizard::ageOf(pass(60), start.addSecs(60 * 60)) == SecretAge::Ended);
    const int month = 30 * 24 * 60;
    CHECK(wizard::ageOf(pass(month), start.addDays(28)) == SecretAge::Fresh);
    CHECK(wizard::ageOf(pass(month), start.addDays(29)) == SecretAge::EndsSoon);
    CHECK(listed(pass(60), start).contains(QStringLiteral("good until")));
    CHECK(listed(pass(60), start.addSecs(50 * 60)).contains(QStringLiteral("ends soon")));
    CHECK(listed(pass(60), start.addSecs(61 * 60)).contains(QStringLiteral("has ended")));
    // It never counts as an old password as well.
    CHECK(wizard::ageOf(pass(month), start.addDays(20)) == SecretAge::Fresh);
}

TEST_CASE("a clock that was set back makes nothing old, ended or negative")
{
    const QDateTime before = start.addDays(-400);
    CHECK(wizard::ageOf(password(), before) == SecretAge::Fresh);
    CHECK(wizard::ageOf(pass(60), before) == SecretAge::Fresh);
    CHECK(wizard::daysWaiting(password(), before) == 0);
    CHECK(listed(password(), before).contains(QStringLiteral("since today")));
}

TEST_CASE("when the next change comes is told to the second")
{
    for (const LedgerEntry &entry : {password(), pass(60), pass(60 * 24 * 30)}) {
        QDateTime now = start;
        int changes = 0;
        while (const auto next = wizard::nextAge(entry, now)) {
            REQUIRE(++changes < 4);
            const SecretAge was = wizard::ageOf(entry, now);
            CHECK(wizard::ageOf(entry, next->addSecs(-1)) == was);
            CHECK(wizard::ageOf(entry, *next) != was);
            now = *next;
        }
        CHECK(changes == (entry.kind == LedgerEntry::Kind::Password ? 1 : 2));
    }
}

TEST_CASE("what waits, in numbers")
{
    LedgerEntry erased = password();
    erased.hasSecret = false;
    const wizard::WaitingSecrets waiting(
        {password(), pass(60), pass(60 * 24 * 21), erased}, start.addDays(20).addSecs(1));
    CHECK(waiting.count == 3);
    CHECK(waiting.oldestDays == 20);
    CHECK(waiting.old == 1);
    CHECK(waiting.ended == 1);
    CHECK(waiting.endSoon == 1);
}
