// SPDX-License-Identifier: MIT
// The program that is killed: makes one user after the other the way the wizard does, with the real keychain, a ledger
// file and a sandbox in another process. What an earlier run left open is settled first, as at any start.
// Lines on stdout tell how far it is; a password is told when it is handed over and never otherwise.
#include "graph/hardening.h"
#include "graph/http/http_stack.h"
#include "graph/identity/keychain_store.h"
#include "tests/torture/given_token.h"
#include "tests/torture/settings.h"
#include "tests/unit/list_rules.h"
#include "wizard/create/account_maker.h"
#include "wizard/handover/handover_controller.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_run_controller.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using graph::Result;
using State = wizard::LedgerEntry::State;

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

graph::SystemTime timeOf(const QDateTime &when)
{
    return graph::SystemTime(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

//! What one run works with, shared by its coroutines.
class Work {
public:
    graph::SharedClock clock = std::make_shared<graph::SystemClock>();
    graph::SharedRandom random = std::make_shared<graph::SystemRandom>();
    std::shared_ptr<graph::HttpStack> stack = std::make_shared<graph::HttpStack>(clock, random, graph::LogSink());
    wizard::SharedLedger ledger;
    std::optional<graph::Session> session;
    int most = 0; //!< users of this run; 0 only settles
};

wizard::MakePlan planFor(const Work &work, int number)
{
    graph::NewUser user(torture::displayName(number), torture::upn(number));
    wizard::LedgerEntry entry;
    entry.accountKey = work.session->account().key();
    entry.tenantName = QStringLiteral("Contoso");
    entry.upn = user.upn();
    entry.displayName = user.displayName();
    return wizard::MakePlan(user, entry, {user.displayName()}, wizard::PasswordGenerator::Style::Characters);
}

wizard::AccountMaker makerOf(const Work &work)
{
    return wizard::AccountMaker(work.session->directory(), work.ledger, wizard::PasswordGenerator(work.random));
}

//! Reads the password out, as over the phone, and notes the hand-over.
QCoro::Task<bool> handOver(std::shared_ptr<Work> work, qint64 entry, QString upn)
{
    const Result<graph::Secret> password = co_await work->ledger->password(entry);
    if (!password)
        co_return false;
    const std::string_view bytes = password.value().reveal();
    say("told " + upn.toUtf8() + ' ' + QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const Result<graph::Done> noted =
        co_await work->ledger->markHandedOver(entry, QStringLiteral("phone"), QStringLiteral("themselves"));
    if (noted)
        say("handed " + upn.toUtf8());
    const bool done(noted);
    co_return done;
}

//! Users until it is killed, or until `most` were made.
QCoro::Task<int> makeUsers(std::shared_ptr<Work> work)
{
    const Result<std::vector<wizard::LedgerEntry>> open = co_await work->ledger->open();
    const Result<std::vector<wizard::LedgerEntry>> receipts = co_await work->ledger->receipts();
    if (!open || !receipts)
        co_return 1;
    int next = 0;
    for (const auto *rows : {&open.value(), &receipts.value()}) {
        for (const wizard::LedgerEntry &row : *rows)
            next = std::max(next, torture::numberOf(row.upn) + 1);
    }
    const wizard::AccountMaker maker = makerOf(*work);
    const std::stop_token never;
    // What the directory could not tell is asked for again with the password of the row, as the admin would.
    for (const wizard::LedgerEntry &row : open.value()) {
        if (row.state == State::Created)
            continue;
        say("again " + row.upn.toUtf8());
        const wizard::MakePlan plan = planFor(*work, torture::numberOf(row.upn));
        const wizard::AccountMaker::OnStage quiet = [](wizard::MakeStage) { };
        const wizard::MakeResult result = co_await maker.makeAgain(plan, row.id, timeOf(row.planned), quiet, never);
        say(result.kind() == wizard::MakeResult::Kind::Unknown ? "still open" : "settled");
    }
    for (int made = 0; made < work->most; ++made, ++next) {
        const wizard::MakePlan plan = planFor(*work, next);
        const wizard::AccountMaker::OnStage onStage = [](wizard::MakeStage stage) {
            say(stage == wizard::MakeStage::Writing ? "writing" : "asking");
        };
        const wizard::MakeResult result = co_await maker.make(plan, onStage, never);
        if (result.kind() == wizard::MakeResult::Kind::Created)
            say("made " + plan.user().upn().toUtf8());
        else if (result.kind() == wizard::MakeResult::Kind::NotCreated
            && result.error()->fault() != graph::Fault::Conflict) {
            say("failed " + result.error()->code().toUtf8());
            co_return 1;
        }
        if (result.kind() == wizard::MakeResult::Kind::Created && next % 4 == 3) {
            const bool handed = co_await handOver(work, result.entry(), plan.user().upn());
            if (!handed)
                co_return 1;
        }
    }
    co_return 0;
}

//! The first `most` people as a list.
wizard::ManyList listOf(int most)
{
    QByteArray csv("Display name,User name\n");
    for (int number = 0; number < most; ++number)
        csv += torture::displayName(number).toUtf8() + ',' + torture::upn(number).toUtf8() + '\n';
    wizard::ManyList list;
    list.setRows(wizard::readList(csv).rows);
    return wizard::ManyList::settled(std::move(list), test::contosoRules());
}

//! Starts the run as soon as it is known what there is to do, as the admin would, and goes on until all are made.
void watch(wizard::ManyRunController &run)
{
    using RunState = wizard::ManyRunController::State;
    QObject::connect(&run, &wizard::ManyRunController::changed, &run, [&run] {
        say("created " + QByteArray::number(run.created()));
        const bool all = run.total() > 0 && run.created() == run.total();
        if (run.error() || all)
            QCoreApplication::exit(all ? 0 : 1);
        else if (run.state() == RunState::Idle && run.plan().toMake() > 0)
            QMetaObject::invokeMethod(&run, &wizard::ManyRunController::start, Qt::QueuedConnection);
        else if (run.state() == RunState::Done)
            QMetaObject::invokeMethod(&run, &wizard::ManyRunController::retry, Qt::QueuedConnection);
    });
}

} // namespace

int main(int argc, char **argv)
{
    graph::harden();
    QCoreApplication core(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("work-account-wizard"));
    const QStringList arguments = QCoreApplication::arguments();
    const QByteArray token = qgetenv("TORTURE_TOKEN");
    const bool list = arguments.value(5) == QLatin1String("list");
    if (arguments.size() != (list ? 6 : 5) || token.isEmpty())
        return 2;

    const auto work = std::make_shared<Work>();
    const graph::Endpoints endpoints =
        graph::endpointsOf(graph::Cloud::Global).with(QUrl(arguments[1]), QUrl(arguments[2]));
    const auto tokens = std::make_shared<const torture::GivenToken>(token);
    if (list)
        work->stack->setWriteLimit(graph::WriteLimit(1'000'000, std::chrono::seconds(150))); // it would live too long
    const graph::SharedSecretStore keychain =
        std::make_shared<graph::KeychainStore>(work->clock, std::chrono::seconds(30));
    work->ledger = std::make_shared<wizard::Ledger>(arguments[3], keychain, work->clock, work->random);
    work->session.emplace(torture::maker(), endpoints, tokens,
        graph::Directory(endpoints, work->stack->authorized(endpoints, tokens), work->clock));
    work->most = arguments[4].toInt();

    wizard::Machine machine;
    machine.clock = work->clock;
    machine.random = work->random;
    machine.secrets = keychain;
    wizard::Environment environment(
        machine, wizard::World(false, graph::Cloud::Global, graph::ClientId(), {endpoints}));
    wizard::AccountBook book;
    book.add(*work->session);
    wizard::Journey journey;
    if (list) {
        wizard::SignInController signIn(environment, book, journey);
        wizard::ManyRunController run(
            environment, book, signIn, work->ledger, [most = work->most] { return listOf(most); });
        watch(run);
        say("up");
        run.look();
        return QCoreApplication::exec();
    }
    wizard::HandoverController controller(environment, book, journey, work->ledger);
    // The wizard's own reconciliation first; when it has nothing more to ask, the work begins.
    bool reconciling = false;
    bool begun = false;
    QObject::connect(&controller, &wizard::HandoverController::changed, &core, [&] {
        if (controller.listState() == wizard::HandoverController::ListState::Failed) {
            say("failed " + controller.listError()->code().toUtf8());
            QCoreApplication::exit(1);
            return;
        }
        if (begun || controller.checking() || controller.listState() != wizard::HandoverController::ListState::Ready)
            return;
        if (!reconciling) {
            reconciling = true;
            controller.reconcile();
        }
        if (controller.checking())
            return;
        begun = true;
        QCoro::connect(makeUsers(work), &core, [](int code) { QCoreApplication::exit(code); });
    });
    say("up");
    controller.refresh();
    return QCoreApplication::exec();
}
