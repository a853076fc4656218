// SPDX-License-Identifier: MIT
// A run of many users, everything real down to the wire and the disk, against the sandbox in a program of its own: how
// near it comes to what the network and the service's limit allow, and beside the same work done with Microsoft's
// public JavaScript client.
#include "graph/http/batch.h"
#include "graph/http/http_stack.h"
#include "graph/sandbox/sandbox.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/resident.h"
#include "tests/bench/table.h"
#include "tests/support/lasting_store.h"
#include "tests/support/sandbox_browser.h"
#include "tests/unit/list_rules.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_run_controller.h"
#include "wizard/many/many_run_page.h"
#include "wizard/signin/sign_in_controller.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <limits>
#include <optional>

namespace bench {

namespace {

using std::chrono::milliseconds;
using State = wizard::ManyRunController::State;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr int together = 4; //!< batches under way at once, ours and the peer's

//! The sandbox in a program of its own, as the service is.
class OtherSandbox {
public:
    OtherSandbox(milliseconds latency, int writesPer150s)
    {
        m_process.start(builtProgram("work-account-sandbox"),
            {QStringLiteral("--latency"), QString::number(latency.count()), QStringLiteral("--writes-per-150s"),
                QString::number(writesPer150s)});
        if (m_process.waitForReadyRead(20'000))
            m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed()).section(QLatin1Char(' '), -1));
    }
    ~OtherSandbox()
    {
        m_process.kill();
        m_process.waitForFinished(20'000);
    }
    OtherSandbox(const OtherSandbox &) = delete;
    OtherSandbox &operator=(const OtherSandbox &) = delete;

    bool there() const { return m_url.isValid() && !m_url.host().isEmpty(); }
    const QUrl &url() const { return m_url; }
    graph::Endpoints endpoints() const { return {graph::Cloud::Global, m_url, m_url, m_url, m_url}; }

private:
    QProcess m_process;
    QUrl m_url;
};

//! What was seen on the wire.
class Wire {
public:
    int refused = 0; //!< requests, and items of batches, that came too fast
    double lastBatch = nothing; //!< milliseconds

    void note(const graph::LogEntry &entry)
    {
        // Of a try that the pipeline makes good by itself only the log knows.
        refused += entry.status == 429;
        if (entry.path.endsWith(QLatin1String("$batch")))
            lastBatch = double(entry.took.count());
    }
};

//! Counts the items of batches that the service refuses for coming too fast.
class RefusalCounter : public graph::Policy {
public:
    explicit RefusalCounter(std::shared_ptr<Wire> wire)
        : m_wire(std::move(wire))
    {
    }
    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next next, std::stop_token stop) const override
    {
        const std::shared_ptr<Wire> wire = m_wire;
        graph::Result<graph::Reply> answer = co_await next.send(std::move(request), stop);
        if (answer) {
            const QJsonObject body = QJsonDocument::fromJson(answer.value().body()).object();
            for (const QJsonValue &item : body.value(QLatin1String("responses")).toArray())
                wire->refused += item.toObject().value(QLatin1String("status")).toInt() == 429;
        }
        co_return answer;
    }

private:
    std::shared_ptr<Wire> m_wire;
};

//! The wizard from the page of the run down to the wire, its ledger on the disk.
class RunRig {
public:
    explicit RunRig(const OtherSandbox &sandbox)
        : m_endpoints(sandbox.endpoints())
        , m_ledger(std::make_shared<wizard::Ledger>(
              m_folder.filePath(QStringLiteral("data/ledger.db")), m_secrets, m_clock, m_random))
        , m_environment(machine(),
              wizard::World(
                  true, graph::Cloud::Global, graph::ClientId(graph::sandbox::Sandbox::clientId()), {m_endpoints}))
    {
    }

    graph::HttpStack &stack() { return *m_stack; }
    int refused() const { return m_wire->refused; }
    //! What the last batch took from the first byte out to the last one in.
    double lastBatch() const { return m_wire->lastBatch; }

    //! In the browser, as everybody. False where it fails.
    bool signIn()
    {
        m_signIns.prepare(wizard::SignInPurpose({QStringLiteral("User.Read"), QStringLiteral("User.Read.All"),
            QStringLiteral("User.ReadWrite.All"), QStringLiteral("LicenseAssignment.Read.All")}));
        m_signIns.start();
        longestPause([this] { return !m_signIns.busy(); }, 20'000);
        return m_book.current() != nullptr;
    }

    //! Makes so many new users and delivers the milliseconds it took; NaN unless all were made. `paused` gets the
    //! longest the window stood still, where it is asked for; `halfway` is called once in the middle.
    double make(int count, double *paused = nullptr, const std::function<void()> &halfway = {}, int limitMs = 120'000)
    {
        QByteArray csv("Display name,User name\n");
        for (int i = 0; i < count; ++i)
            csv += "Adele Vance,r" + QByteArray::number(m_made + i) + "@contoso.com\n";
        m_made += count;
        wizard::ManyList list;
        list.setRows(wizard::readList(csv).rows);
        list = wizard::ManyList::settled(std::move(list), test::contosoRules());
        wizard::ManyRunController run(m_environment, m_book, m_signIns, m_ledger, [&list] { return list; });
        wizard::ManyRunPage page(run);
        page.resize(900, 520);
        page.show();
        run.look();
        longestPause([&run, count] { return run.state() == State::Idle && run.plan().toMake() == count; }, 20'000);
        bool asked = false;
        const auto ended = [&] {
            if (!asked && halfway && run.created() >= count / 2) {
                asked = true;
                halfway();
            }
            return run.state() == State::Done && !run.busy();
        };
        double pause = nothing;
        const double took = timeOf([&] {
            run.start();
            // The beat turns the loop without rest, which is not how the program lives.
            if (paused)
                pause = longestPause(ended, limitMs);
            else
                waitFor(run, ended, limitMs);
        });
        if (paused)
            *paused = pause;
        return run.created() == count ? took : nothing;
    }

    //! A token for the peer.
    QByteArray token()
    {
        const auto box = std::make_shared<QByteArray>();
        auto asked = m_book.current()
                         ->tokens()
                         ->token(graph::TokenNeed({QStringLiteral("User.ReadWrite.All")}), {})
                         .then([box](const graph::Result<graph::SharedSecret> &token) {
                             if (token)
                                 *box = QByteArray(token.value()->reveal().data(),
                                     static_cast<qsizetype>(token.value()->reveal().size()));
                         });
        longestPause([&box] { return !box->isEmpty(); }, 20'000);
        return *box;
    }

private:
    wizard::Machine machine()
    {
        wizard::Machine machine;
        machine.clock = m_clock;
        machine.random = m_random;
        machine.secrets = m_secrets;
        machine.plainPipeline = [this] { return m_stack->plain(); };
        machine.authorizedPipeline = [this](const graph::Endpoints &endpoints, const graph::SharedTokens &tokens) {
            return m_stack->authorized(endpoints, tokens).behind(std::make_unique<RefusalCounter>(m_wire));
        };
        machine.openBrowser = m_browser.opener();
        return machine;
    }
    static void waitFor(wizard::ManyRunController &run, const std::function<bool()> &ended, int limitMs)
    {
        QEventLoop loop;
        QObject::connect(&run, &wizard::ManyRunController::changed, &loop, [&] {
            if (ended())
                loop.quit();
        });
        QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QTemporaryDir m_folder;
    graph::Endpoints m_endpoints;
    graph::SharedClock m_clock = std::make_shared<graph::SystemClock>();
    graph::SharedRandom m_random = std::make_shared<graph::SystemRandom>();
    graph::SharedSecretStore m_secrets = std::make_shared<test::LastingStore>();
    std::shared_ptr<Wire> m_wire = std::make_shared<Wire>();
    std::unique_ptr<graph::HttpStack> m_stack = std::make_unique<graph::HttpStack>(
        m_clock, m_random, [wire = m_wire](const graph::LogEntry &entry) { wire->note(entry); });
    test::SandboxBrowser m_browser;
    wizard::SharedLedger m_ledger;
    wizard::Environment m_environment;
    wizard::AccountBook m_book;
    wizard::Journey m_journey;
    wizard::SignInController m_signIns{m_environment, m_book, m_journey};
    int m_made = 0;
};

//! The same with the public JavaScript client; NaN where it fails, nothing where it cannot be had here.
std::optional<double> peer(const char *mode, int count, const OtherSandbox &sandbox, const QByteArray &token)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GRAPH_URL"), sandbox.url().toString());
    environment.insert(QStringLiteral("GRAPH_TOKEN"), QString::fromLatin1(token));
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    static int turn = 0;
    node.start(QStringLiteral(WAW_STRANGERS_SOURCES "/install.sh"),
        {QStringLiteral(WAW_STRANGERS), QStringLiteral("node"), QStringLiteral(WAW_STRANGERS "/make_users.mjs"),
            QLatin1String(mode), QString::number(count), QStringLiteral("p%1x").arg(++turn)});
    constexpr int notHere = 77; // see install.sh
    if (node.waitForFinished(300'000) && node.exitCode() == notHere)
        return std::nullopt;
    if (node.state() != QProcess::NotRunning || node.exitCode() != 0)
        return nothing;
    bool ok = false;
    const double ms = node.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? ms : nothing;
}

QString perSecond(int users, double ms)
{
    return QStringLiteral("%1 users a second").arg(users * 1000 / ms, 0, 'f', 0);
}

} // namespace

void runRows(Table &table)
{
    constexpr int users = 2000;
    constexpr milliseconds latency{100};
    const OtherSandbox sandbox(latency, 1'000'000'000);
    RunRig rig(sandbox);
    rig.stack().setWriteLimit(graph::WriteLimit(100'000'000, std::chrono::seconds(150)));
    if (!sandbox.there() || !rig.signIn())
        return table.fail(QStringLiteral("a run of many users"), QStringLiteral("nobody is signed in"));
    rig.make(100); // connections, and what is made the first time
    // Nothing else under way: what the sandbox and its network take for one.
    const double alone =
        medianOf(7, [&rig] { return std::isnan(rig.make(graph::largestBatch)) ? nothing : rig.lastBatch(); });
    const double ideal = double(users) / graph::largestBatch / together * alone;
    const double ours = bestOf(3, [&rig] { return rig.make(users); });
    table.add({QStringLiteral("2,000 users, 100 ms latency, each in the ledger first"), ours / ideal, 1.05,
        QStringLiteral("x"),
        QStringLiteral("ceil(n / 20) / 4 x %1 ms, one batch alone: %2 ms; ").arg(alone, 0, 'f', 0).arg(ideal, 0, 'f', 0)
            + perSecond(users, ours)});

    const QByteArray token = rig.token();
    constexpr int fewer = 100;
    if (const std::optional<double> oneByOne = peer("one", fewer, sandbox, token)) {
        const double theirs = bestOf(3, [&] { return peer("batches", users, sandbox, token).value_or(nothing); });
        table.add({QStringLiteral("the same beside a $batch loop on the JavaScript client"), ours / theirs, 1.05,
            QStringLiteral("x"), perSecond(users, theirs) + QStringLiteral(", nothing durable")});
        const double all = *oneByOne * users / fewer;
        table.add({QStringLiteral("the same beside one by one on the JavaScript client"), ours / all, 0.05,
            QStringLiteral("x"), perSecond(users, all)});
    } else {
        table.leaveOut(QStringLiteral("beside the JavaScript client"), QStringLiteral("npm's packages cannot be had"));
    }

    double pause = 0;
    double before = 0;
    rig.make(users, &pause, [&before] { before = residentMiB(); });
    table.add({QStringLiteral("longest pause of the window during a run"), pause, 16, QStringLiteral("ms"), {}});
    table.add({QStringLiteral("memory that the second half of a run takes"), residentMiB() - before, 3,
        QStringLiteral("MiB"), QStringLiteral("%1 MiB at half").arg(before, 0, 'f', 0)});
}

void rateRows(Table &table)
{
    constexpr int users = 3000;
    const OtherSandbox sandbox(milliseconds(20), users);
    RunRig rig(sandbox);
    if (!sandbox.there() || !rig.signIn())
        return table.fail(QStringLiteral("a run at the documented rate"), QStringLiteral("nobody is signed in"));
    const double took = rig.make(users, nullptr, {}, 300'000);
    const double ideal = 150'000;
    table.add({QStringLiteral("3,000 users at the documented rate"), took / ideal, 1 / 0.95, QStringLiteral("x"),
        QStringLiteral("3,000 writes in 150 s: %1 % of the rate").arg(100 * ideal / took, 0, 'f', 1)});
    table.add({QStringLiteral("requests refused meanwhile"), double(rig.refused()), 0, QString(), {}});
}

} // namespace bench
