// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/lasting_store.h"
#include "wizard/ledger/ledger.h"
#include "wizard/ledger/passphrase_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using graph::Fault;
using graph::Secret;
using graph::SharedSecret;
using wizard::LedgerKeys;
using wizard::PassphraseStore;
using State = PassphraseStore::State;

namespace {

SharedSecret secret(std::string_view text)
{
    return std::make_shared<const Secret>(text);
}

constexpr std::string_view phrase = "correct horse battery";
constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";
const QString name = QStringLiteral("ledger-key-1");

class Home {
public:
    Home()
    {
        REQUIRE(folder.isValid());
        file = folder.path() + QStringLiteral("/data/keys.json");
    }
    std::shared_ptr<PassphraseStore> store() const
    {
        return std::make_shared<PassphraseStore>(
            file, std::make_shared<graph::SystemRandom>(), PassphraseStore::Cost::least());
    }
    QByteArray bytes() const
    {
        QFile from(file);
        REQUIRE(from.open(QIODevice::ReadOnly));
        return from.readAll();
    }

    QTemporaryDir folder;
    QString file;
};

QString codeOf(const graph::Result<graph::Done> &result)
{
    return result ? QString() : result.error().code();
}

} // namespace

TEST_CASE("keys sealed with a passphrase open again with it, and with no other")
{
    const Home home;
    {
        const auto store = home.store();
        CHECK(store->state() == State::None);
        CHECK(codeOf(test::await(store->open(secret("too short")))) == QStringLiteral("passphrase.short"));
        CHECK(store->state() == State::None);
        REQUIRE(test::await(store->open(secret(phrase))));
        CHECK(store->state() == State::Open);
        REQUIRE(test::await(store->write(name, secret("the-data-key"))));
    }
    const QByteArray bytes = home.bytes();
    CHECK(bytes.contains("ledger-key-1"));
    for (const char *text : {"the-data-key", "correct horse", "dGhlLWRhdGEta2V5"})
        CHECK_FALSE(bytes.contains(text));
    struct stat info{};
    REQUIRE(::stat(QFile::encodeName(home.file).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);

    const auto store = home.store();
    CHECK(store->state() == State::Locked);
    CHECK(store->holds(name));
    CHECK(test::await(store->read(name)).error().code() == QStringLiteral("passphrase.needed"));
    CHECK(codeOf(test::await(store->write(name, secret("x")))) == QStringLiteral("passphrase.needed"));
    CHECK(codeOf(test::await(store->open(secret("correct horse batterz")))) == QStringLiteral("passphrase.wrong"));
    CHECK(codeOf(test::await(store->open(secret("")))) == QStringLiteral("passphrase.wrong"));
    CHECK(store->state() == State::Locked);
    REQUIRE(test::await(store->open(secret(phrase))));
    CHECK(test::await(store->read(name)).value().reveal() == "the-data-key");
    CHECK(test::await(store->read(QStringLiteral("other"))).error().fault() == Fault::NotFound);
    REQUIRE(test::await(store->remove(name)));
    CHECK_FALSE(store->holds(name));
}

TEST_CASE("a file that was changed is not believed")
{
    const Home home;
    {
        const auto store = home.store();
        REQUIRE(test::await(store->open(secret(phrase))));
        REQUIRE(test::await(store->write(name, secret("the-data-key"))));
    }
    const auto put = [&](const QByteArray &bytes) {
        QFile to(home.file);
        REQUIRE(to.open(QIODevice::WriteOnly | QIODevice::Truncate));
        to.write(bytes);
    };
    const QByteArray good = home.bytes();
    put("garbage");
    CHECK(codeOf(test::await(home.store()->open(secret(phrase)))) == QStringLiteral("passphrase.damaged"));
    // A work factor that would take the whole memory is not tried.
    put(QByteArray(good).replace("\"memory\": 8192", "\"memory\": 99999999999999"));
    CHECK(codeOf(test::await(home.store()->open(secret(phrase)))) == QStringLiteral("passphrase.damaged"));
    // A key under another name does not open.
    put(QByteArray(good).replace("ledger-key-1", "ledger-key-2"));
    const auto store = home.store();
    REQUIRE(test::await(store->open(secret(phrase))));
    CHECK(test::await(store->read(QStringLiteral("ledger-key-2"))).error().code()
        == QStringLiteral("passphrase.damaged"));
}

TEST_CASE("without a keychain the ledger goes on with a passphrase, and keeps what the keychain had sealed")
{
    const Home home;
    const auto keychain = std::make_shared<test::LastingStore>();
    const auto clock = std::make_shared<test::FakeClock>();
    const auto random = std::make_shared<graph::SystemRandom>();
    const QString file = home.folder.path() + QStringLiteral("/data/ledger.db");
    wizard::LedgerEntry entry;
    entry.accountKey = QStringLiteral("global/tenant/maker");
    entry.upn = QStringLiteral("anna@contoso.com");
    qint64 first = 0;
    qint64 second = 0;
    {
        const auto keys = std::make_shared<LedgerKeys>(keychain, home.store());
        wizard::Ledger ledger(file, keys, clock, random);
        first = test::await(ledger.plan(entry, secret(pass))).value();
    }
    keychain->state().missing = true;
    {
        const auto keys = std::make_shared<LedgerKeys>(keychain, home.store());
        wizard::Ledger ledger(file, keys, clock, random);
        CHECK(test::await(ledger.plan(entry, secret(pass))).error().code() == QStringLiteral("keychain.missing"));
        REQUIRE(test::await(keys->passphrase()->open(secret(phrase))));
        REQUIRE(test::await(ledger.renewKey()));
        second = test::await(ledger.plan(entry, secret("Second-Password-22"))).value();
        CHECK(ledger.lasting());
    }
    const auto keys = std::make_shared<LedgerKeys>(keychain, home.store());
    wizard::Ledger ledger(file, keys, clock, random);
    CHECK(test::await(ledger.open()).value().size() == 2);
    CHECK(test::await(ledger.password(second)).error().code() == QStringLiteral("passphrase.needed"));
    CHECK(test::await(ledger.plan(entry, secret(pass))).error().code() == QStringLiteral("passphrase.needed"));
    REQUIRE(test::await(keys->passphrase()->open(secret(phrase))));
    CHECK(test::await(ledger.password(second)).value().reveal() == "Second-Password-22");
    CHECK(test::await(ledger.password(first)).error().code() == QStringLiteral("keychain.missing"));
    keychain->state().missing = false;
    CHECK(test::await(ledger.password(first)).value().reveal() == pass);
}

TEST_CASE("unlocking works beside the event loop, as costly as it is")
{
    const Home home;
    const PassphraseStore store(home.file, std::make_shared<graph::SystemRandom>(), PassphraseStore::Cost::moderate());
    int turns = 0;
    auto opening = store.open(secret(phrase));
    // The event loop turns while the work is done elsewhere.
    QObject heart;
    bool beating = true;
    std::function<void()> beat = [&] {
        ++turns;
        if (beating)
            QMetaObject::invokeMethod(&heart, beat, Qt::QueuedConnection);
    };
    beat();
    const auto opened = test::await(std::move(opening), 60'000);
    beating = false;
    REQUIRE(opened);
    CHECK(turns > 20);
    const QByteArray bytes = home.bytes();
    CHECK(bytes.contains("268435456")); // 256 MiB: what it costs stands in the file, so that it may rise later
}
