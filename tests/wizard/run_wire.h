// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/http_stack.h"
#include "tests/support/await.h"
#include "tests/support/lasting_store.h"
#include "tests/support/sandbox_rig.h"
#include "tests/unit/list_rules.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_run_controller.h"

#include <QTemporaryDir>

namespace test {

inline const QString maya = QStringLiteral("admin@contoso.com");
inline const QStringList runPermissions{QStringLiteral("User.Read"), QStringLiteral("User.Read.All"),
    QStringLiteral("User.ReadWrite.All"), QStringLiteral("LicenseAssignment.Read.All")};

inline QByteArray people(int count)
{
    QByteArray csv("First name,Last name\n");
    for (int i = 0; i < count; ++i)
        csv += "Person,Number" + QByteArray(1 + i / 26, char('a' + i % 26)) + "\n";
    return csv;
}

//! Tokens that can be taken away and given back.
class TakenTokens : public graph::TokenSource {
public:
    explicit TakenTokens(graph::SharedTokens tokens)
        : m_tokens(std::move(tokens))
    {
    }
    std::shared_ptr<std::optional<graph::Error>> refusal = std::make_shared<std::optional<graph::Error>>();

    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed need, std::stop_token stop) const override
    {
        const graph::SharedTokens tokens = m_tokens;
        const auto refused = refusal;
        if (*refused)
            co_return **refused;
        graph::Result<graph::SharedSecret> token = co_await tokens->token(std::move(need), std::move(stop));
        co_return token;
    }

private:
    graph::SharedTokens m_tokens;
};

//! The real classes from the run down to the wire, somebody signed in at the sandbox.
class RunWire {
public:
    QTemporaryDir folder;
    SandboxRig rig;
    graph::HttpStack stack{rig.clock(), rig.random(), graph::LogSink()};
    graph::SharedSecretStore secrets = std::make_shared<LastingStore>();
    wizard::SharedLedger ledger = newLedger();
    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::SignInController signIns{environment, book, journey};
    std::shared_ptr<TakenTokens> tokens;
    wizard::ManyList list;
    std::unique_ptr<wizard::ManyRunController> run;

    explicit RunWire(int count, graph::sandbox::Options options = unlimited())
        : rig(std::move(options))
        , environment(machine(),
              wizard::World(true, graph::Cloud::Global, graph::ClientId(rig.sandbox().clientId()), {rig.endpoints()}))
    {
        stack.setWriteLimit(graph::WriteLimit(1'000'000, std::chrono::seconds(150)));
        tokens = std::make_shared<TakenTokens>(rig.tokens(maya, runPermissions));
        signIn();
        setList(people(count));
        newRun();
    }
    //! The service's pace is the throttle's matter, and tested there.
    static graph::sandbox::Options unlimited()
    {
        graph::sandbox::Options options;
        options.writesPer150s = 1'000'000;
        return options;
    }
    wizard::SharedLedger newLedger() const
    {
        return std::make_shared<wizard::Ledger>(
            folder.path() + QStringLiteral("/data/ledger.db"), secrets, rig.clock(), rig.random());
    }
    void signIn()
    {
        const graph::Endpoints endpoints = rig.endpoints();
        book.add(graph::Session(graph::Account(graph::Cloud::Global, graph::TenantId(QStringLiteral("contoso.com")),
                                    graph::UserId(maya), maya, maya),
            endpoints, tokens, graph::Directory(endpoints, stack.authorized(endpoints, tokens), rig.clock())));
    }
    //! Somebody of another company as well; contoso's admin stays the current one.
    void signInAlso(const QString &admin)
    {
        const graph::Endpoints endpoints = rig.endpoints();
        const QString domain = admin.section(QLatin1Char('@'), 1);
        rig.consentForAll(admin, runPermissions);
        const auto theirs = rig.tokens(admin, runPermissions);
        const QString before = book.current()->account().key();
        book.add(graph::Session(
            graph::Account(graph::Cloud::Global, graph::TenantId(domain), graph::UserId(admin), admin, admin),
            endpoints, theirs, graph::Directory(endpoints, stack.authorized(endpoints, theirs), rig.clock())));
        book.makeCurrent(before);
    }
    void setList(const QByteArray &csv)
    {
        const wizard::ReadList read = wizard::readList(csv);
        REQUIRE_FALSE(read.fault);
        wizard::ManyList fresh;
        fresh.setRows(read.rows);
        list = wizard::ManyList::settled(std::move(fresh), contosoRules());
    }
    void newRun()
    {
        run = std::make_unique<wizard::ManyRunController>(environment, book, signIns, ledger, [this] { return list; });
        run->look();
        REQUIRE(eventually([this] { return run->state() == wizard::ManyRunController::State::Idle; }));
    }
    wizard::Machine machine() const
    {
        wizard::Machine machine;
        machine.clock = rig.clock();
        machine.random = rig.random();
        machine.secrets = secrets;
        return machine;
    }
    bool ends(wizard::ManyRunController::State state)
    {
        return eventually([this, state] { return run->state() == state && !run->busy(); }, 60000);
    }
    std::vector<wizard::LedgerEntry> open()
    {
        auto rows = await(ledger->open());
        REQUIRE(rows);
        return std::move(rows).value();
    }
    //! Every user that was made can sign in with the password in the ledger; nobody has two rows.
    void checkPasswords(int count)
    {
        QSet<QString> seen;
        for (const wizard::LedgerEntry &entry : open()) {
            REQUIRE(entry.state == wizard::LedgerEntry::State::Created);
            const auto secret = await(ledger->password(entry.id));
            REQUIRE(secret);
            CHECK(rig.sandbox().passwordWorks(entry.upn, secret.value().reveal()));
            CHECK_FALSE(seen.contains(entry.upn));
            seen.insert(entry.upn);
        }
        CHECK(seen.size() == count);
    }
    qsizetype batches() { return rig.sandbox().served().filter(QStringLiteral("$batch")).size(); }
    int users() { return rig.sandbox().userCount(QStringLiteral("contoso.com")); }
};

} // namespace test
