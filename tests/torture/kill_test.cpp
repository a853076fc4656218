// SPDX-License-Identifier: MIT
// kill -9 at random instants while users are made, a restart each time, and then the question whether anything was
// lost. WAW_KILLS and WAW_SEED make it longer and another one; ./dev torture does.
#include "graph/identity/keychain_store.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_rig.h"
#include "tests/torture/settings.h"
#include "wizard/ledger/ledger.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <iostream>
#include <map>
#include <random>
#include <set>

namespace {

using State = wizard::LedgerEntry::State;

int numberFrom(const char *variable, int otherwise)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : otherwise;
}

const QStringList permissions{QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All")};

class Torture {
public:
    Torture()
        : m_rig(options())
    {
        REQUIRE(m_folder.isValid());
        m_rig.consentForAll(QStringLiteral("admin@contoso.com"), permissions);
        m_token = m_rig.token(QStringLiteral("admin@contoso.com"), permissions);
    }

    test::SandboxRig &rig() { return m_rig; }
    QString ledgerFile() const { return m_folder.path() + QStringLiteral("/data/ledger.sqlite"); }
    const QByteArray &lines() const { return m_lines; }
    const QString &last() const { return m_last; }

    //! Somebody else's accounts, which were there before.
    void takeAddresses(int upTo)
    {
        for (int number = 0; number < upTo; ++number) {
            if (!torture::takenBefore(number))
                continue;
            const QJsonObject body{{QStringLiteral("accountEnabled"), true},
                {QStringLiteral("displayName"), torture::displayName(number)},
                {QStringLiteral("mailNickname"), torture::upn(number).left(6)},
                {QStringLiteral("userPrincipalName"), torture::upn(number)},
                {QStringLiteral("passwordProfile"),
                    QJsonObject{{QStringLiteral("password"), QStringLiteral("Somebody-Elses-77")}}}};
            REQUIRE(m_rig.graph("POST", QStringLiteral("users"), m_token, body).status == 201);
        }
        m_takenUpTo = upTo;
        // They were there before as far as the service's clock can tell, which counts in whole seconds.
        const graph::SystemTime now = m_rig.clock()->now();
        REQUIRE(test::eventually([&] { return m_rig.clock()->now() - now > std::chrono::seconds(4); }));
    }

    //! One life of the victim; killed after `lifeMs`, or never where that is negative. Its exit code, -1 when killed.
    int run(int most, int lifeMs, bool list = false)
    {
        const graph::Endpoints endpoints = m_rig.endpoints();
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TORTURE_TOKEN"), QString::fromLatin1(m_token));
        victim.setProcessEnvironment(environment);
        victim.setProcessChannelMode(QProcess::SeparateChannels);
        QElapsedTimer life;
        life.start();
        QStringList arguments{
            endpoints.authority().toString(), endpoints.graph().toString(), ledgerFile(), QString::number(most)};
        if (list)
            arguments.append(QStringLiteral("list"));
        victim.start(QStringLiteral(TORTURE_MAKER), arguments);
        REQUIRE(test::eventually([&] { return victim.state() == QProcess::Running; }));
        QByteArray said;
        const auto listen = [&] { said += victim.readAllStandardOutput(); };
        const auto over = [&] {
            listen();
            return victim.state() == QProcess::NotRunning || (lifeMs >= 0 && life.elapsed() >= lifeMs);
        };
        // The instant is the point here: the event loop runs the sandbox until then.
        const bool inTime = test::eventually(over, lifeMs >= 0 ? lifeMs + 5000 : 120'000);
        const bool killed = victim.state() != QProcess::NotRunning;
        if (killed)
            ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        REQUIRE(test::eventually([&] { return victim.state() == QProcess::NotRunning; }));
        listen();
        m_lifetime = life.elapsed();
        m_lines += said;
        const QList<QByteArray> words = said.trimmed().split('\n');
        m_last = QString::fromLatin1(words.last().split(' ').first());
        INFO("stderr: " << victim.readAllStandardError().toStdString()
                        << "\nstdout ends: " << said.right(200).toStdString());
        REQUIRE((inTime || killed));
        REQUIRE((lifeMs >= 0 || !killed));
        return killed ? -1 : victim.exitCode();
    }
    qint64 lifetime() const { return m_lifetime; }
    //! Whether somebody had that address before. Lives that are longer than was thought come to numbers beyond.
    bool taken(int number) const { return number < m_takenUpTo && torture::takenBefore(number); }

    //! The passwords that were read out, by address.
    std::map<QString, QByteArray> told() const
    {
        std::map<QString, QByteArray> all;
        for (const QByteArray &line : m_lines.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 && words[0] == "told")
                all[QString::fromUtf8(words[1])] = words[2];
        }
        return all;
    }
    //! Object id of each user with an address of ours, by address.
    std::map<QString, QString> users()
    {
        std::map<QString, QString> all;
        QString path = QStringLiteral("users?$select=id,userPrincipalName&$top=999");
        while (!path.isEmpty()) {
            const test::WireAnswer answer = m_rig.graph("GET", path, m_token);
            REQUIRE(answer.status == 200);
            for (const QJsonValue value : answer.values()) {
                const QString upn = value[QLatin1String("userPrincipalName")].toString();
                if (torture::upn(torture::numberOf(upn)) != upn)
                    continue;
                REQUIRE(all.count(upn) == 0);
                all[upn] = value[QLatin1String("id")].toString();
            }
            path = answer.text("@odata.nextLink").section(QStringLiteral("/v1.0/"), 1);
        }
        return all;
    }

private:
    static graph::sandbox::Options options()
    {
        graph::sandbox::Options options;
        options.writesPer150s = 1'000'000; // a throttled victim would wait out its life
        return options;
    }

    QTemporaryDir m_folder;
    test::SandboxRig m_rig;
    QByteArray m_token;
    QByteArray m_lines;
    QString m_last;
    qint64 m_lifetime = 0;
    int m_takenUpTo = 0;
};

} // namespace

TEST_CASE("killed at random instants: every user has one password that works, none twice, none lost", "[torture]")
{
    const int kills = numberFrom("WAW_KILLS", 12);
    const int seed = numberFrom("WAW_SEED", 20260115);
    std::mt19937 dice(static_cast<std::mt19937::result_type>(seed));
    Torture torture;
    torture.takeAddresses(kills * 12 + 200);

    // How long a life is worth: from the start to a handful of users, measured here and now.
    REQUIRE(torture.run(6, -1) == 0);
    const auto window = static_cast<int>(torture.lifetime());
    std::map<QString, int> instants;
    int killed = 0;
    for (int round = 0; killed < kills; ++round) {
        REQUIRE(round < kills * 3);
        // Evenly over a life; a machine that is slower now than when it was measured meets more early instants.
        const int life = static_cast<int>(dice() % static_cast<unsigned>(std::max(window, 20)));
        if (torture.run(1000, life) == -1) {
            ++killed;
            ++instants[torture.last().isEmpty() ? QStringLiteral("starting") : torture.last()];
        }
    }
    // Left alone, it settles what is open.
    REQUIRE(torture.run(0, -1) == 0);

    const wizard::Ledger ledger(torture.ledgerFile(),
        std::make_shared<graph::KeychainStore>(torture.rig().clock(), std::chrono::seconds(30)), torture.rig().clock(),
        torture.rig().random());
    const auto open = test::await(ledger.open());
    const auto receipts = test::await(ledger.receipts());
    REQUIRE(open);
    REQUIRE(receipts);
    const std::map<QString, QString> users = torture.users();
    const std::map<QString, QByteArray> told = torture.told();

    std::map<QString, int> claims;
    int working = 0;
    for (const wizard::LedgerEntry &row : open.value()) {
        INFO(row.upn.toStdString());
        CHECK(row.state == State::Created);
        REQUIRE(users.count(row.upn) == 1);
        CHECK(row.userId == users.at(row.upn));
        const auto password = test::await(ledger.password(row.id));
        REQUIRE(password);
        CHECK(torture.rig().sandbox().passwordWorks(row.upn, password.value().reveal()));
        ++claims[row.upn];
        ++working;
    }
    for (const wizard::LedgerEntry &row : receipts.value()) {
        INFO(row.upn.toStdString());
        REQUIRE(told.count(row.upn) == 1);
        const QByteArray password = told.at(row.upn);
        CHECK(torture.rig().sandbox().passwordWorks(
            row.upn, {password.constData(), static_cast<std::size_t>(password.size())}));
        ++claims[row.upn];
    }
    int ours = 0;
    for (const auto &[upn, id] : users) {
        INFO(upn.toStdString());
        const bool before = torture.taken(torture::numberOf(upn));
        ours += before ? 0 : 1;
        CHECK((claims.count(upn) == 0 ? 0 : claims.at(upn)) == (before ? 0 : 1));
    }
    CHECK(ours >= 6);

    std::cout << "seed " << seed << ": killed " << killed << " times within " << window << " ms of the start; after \"";
    const char *between = "";
    for (const auto &[what, times] : instants) {
        std::cout << between << what.toStdString() << "\" " << times << " times";
        between = ", \"";
    }
    std::cout << "; " << ours << " users: " << working << " with a password that waits and works, "
              << receipts.value().size() << " handed over, none lost, none twice" << std::endl;
}

TEST_CASE(
    "a list killed at random instants goes on where it was: everybody once, with the password that works", "[torture]")
{
    // Each life gets some batches further; a tenth of the other test's kills is enough of them.
    const int kills = std::max(3, numberFrom("WAW_KILLS", 12) / 4);
    const int seed = numberFrom("WAW_SEED", 20260115);
    std::mt19937 dice(static_cast<std::mt19937::result_type>(seed));
    Torture torture;
    torture.rig().sandbox().setLatency(std::chrono::milliseconds(20));
    const int people = kills * 150;

    // How long a life is worth: from the start to the end of a few batches.
    REQUIRE(torture.run(100, -1, true) == 0);
    const auto window = static_cast<int>(torture.lifetime());
    int killed = 0;
    int finished = 0;
    while (killed < kills && finished < kills) {
        const int life = static_cast<int>(dice() % static_cast<unsigned>(std::max(window, 20)));
        torture.run(people, life, true) == -1 ? ++killed : ++finished;
    }
    REQUIRE(killed > 0);
    REQUIRE(torture.run(people, -1, true) == 0);

    const wizard::Ledger ledger(torture.ledgerFile(),
        std::make_shared<graph::KeychainStore>(torture.rig().clock(), std::chrono::seconds(30)), torture.rig().clock(),
        torture.rig().random());
    const auto open = test::await(ledger.open());
    REQUIRE(open);
    const std::map<QString, QString> users = torture.users();
    CHECK(users.size() == static_cast<std::size_t>(people));
    std::set<QString> claimed;
    for (const wizard::LedgerEntry &row : open.value()) {
        INFO(row.upn.toStdString());
        CHECK(row.state == State::Created);
        REQUIRE(users.count(row.upn) == 1);
        CHECK(row.userId == users.at(row.upn));
        CHECK(claimed.insert(row.upn).second);
        const auto password = test::await(ledger.password(row.id));
        REQUIRE(password);
        CHECK(torture.rig().sandbox().passwordWorks(row.upn, password.value().reveal()));
    }
    CHECK(claimed.size() == users.size());
    std::cout << "seed " << seed << ": a list of " << people << " killed " << killed << " times within " << window
              << " ms of the start; everybody is there once, with a password that works" << std::endl;
}
