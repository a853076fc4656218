// SPDX-License-Identifier: MIT
#include "graph/utc.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/lasting_store.h"
#include "tests/support/seeded_random.h"
#include "wizard/ledger/ledger.h"
#include "wizard/ledger/seal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>

#include <sys/stat.h>

using graph::Fault;
using graph::Secret;
using graph::SharedSecret;
using wizard::Ledger;
using wizard::LedgerEntry;
using State = wizard::LedgerEntry::State;

namespace {

SharedSecret secret(std::string_view text)
{
    return std::make_shared<const Secret>(text);
}

LedgerEntry entryFor(const QString &upn)
{
    LedgerEntry entry;
    entry.accountKey = QStringLiteral("global/tenant/maker");
    entry.tenantName = QStringLiteral("Contoso");
    entry.upn = upn;
    entry.displayName = QStringLiteral("Anna");
    return entry;
}

class Home {
public:
    Home()
        : store(std::make_shared<test::LastingStore>())
    {
        REQUIRE(folder.isValid());
        file = folder.path() + QStringLiteral("/data/ledger.db");
    }
    std::unique_ptr<Ledger> open() const
    {
        return std::make_unique<Ledger>(file, store, clock, std::make_shared<graph::SystemRandom>());
    }
    //! Every byte of every file in the folder.
    QByteArray bytes() const
    {
        QByteArray all;
        QDir dir(QFileInfo(file).path());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile one(dir.filePath(name));
            REQUIRE(one.open(QIODevice::ReadOnly));
            all += one.readAll();
        }
        return all;
    }
    void sql(const QString &statement) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
            db.setDatabaseName(file);
            REQUIRE(db.open());
            QSqlQuery query(db);
            REQUIRE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }
    //! The sealed bytes of a row, as another program would read them.
    QByteArray sealedOf(qint64 id) const
    {
        QByteArray sealed;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
            db.setDatabaseName(file);
            REQUIRE(db.open());
            QSqlQuery query(db);
            REQUIRE(query.exec(QStringLiteral("SELECT sealed FROM entries WHERE id = %1").arg(id)));
            if (query.next())
                sealed = query.value(0).toByteArray();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
        return sealed;
    }

    QTemporaryDir folder;
    QString file;
    std::shared_ptr<test::LastingStore> store;
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
};

qint64 planned(const Ledger &ledger, const QString &upn, std::string_view password)
{
    const auto id = test::await(ledger.plan(entryFor(upn), secret(password)));
    REQUIRE(id);
    return id.value();
}

std::vector<LedgerEntry> openRows(const Ledger &ledger)
{
    auto rows = test::await(ledger.open());
    REQUIRE(rows);
    return rows.value();
}

const QString anna = QStringLiteral("anna@contoso.com");
constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";

} // namespace

TEST_CASE("a planned account and its password outlive the program")
{
    const Home home;
    qint64 id = 0;
    {
        const auto ledger = home.open();
        CHECK(ledger->lasting());
        id = planned(*ledger, anna, pass);
    }
    const auto ledger = home.open();
    const auto rows = openRows(*ledger);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == id);
    CHECK(rows[0].upn == anna);
    CHECK(rows[0].displayName == QStringLiteral("Anna"));
    CHECK(rows[0].accountKey == QStringLiteral("global/tenant/maker"));
    CHECK(rows[0].state == State::Planned);
    CHECK(rows[0].hasSecret);
    CHECK(rows[0].planned == QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc()));
    const auto opened = test::await(ledger->password(id));
    REQUIRE(opened);
    CHECK(opened.value().reveal() == pass);
}

TEST_CASE("the password stands nowhere in the file, and one key in the keychain opens it")
{
    const Home home;
    const auto ledger = home.open();
    planned(*ledger, anna, pass);
    planned(*ledger, QStringLiteral("bo@contoso.com"), "Another-Secret-77");
    const QByteArray bytes = home.bytes();
    CHECK(bytes.contains("anna@contoso.com")); // the search sees what is there
    CHECK_FALSE(bytes.contains(QByteArray(pass.data(), static_cast<qsizetype>(pass.size()))));
    CHECK_FALSE(bytes.contains("Another-Secret-77"));
    CHECK(home.store->state().written.size() == 1);
}

TEST_CASE("the file and its folder are the owner's alone, whatever the umask")
{
    const Home home;
    const auto before = ::umask(0);
    const auto ledger = home.open();
    planned(*ledger, anna, pass);
    ::umask(before);
    const QDir dir(QFileInfo(home.file).path());
    struct stat info{};
    REQUIRE(::stat(QFile::encodeName(dir.path()).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    const QStringList files = dir.entryList(QDir::Files | QDir::Hidden);
    REQUIRE(files.size() >= 2); // the file and its log
    for (const QString &name : files) {
        INFO(name.toStdString());
        REQUIRE(::stat(QFile::encodeName(dir.filePath(name)).constData(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
}

TEST_CASE("a file that others could read is closed to them")
{
    const Home home;
    {
        planned(*home.open(), anna, pass);
    }
    REQUIRE(
        QFile::setPermissions(home.file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    openRows(*home.open());
    CHECK(QFile::permissions(home.file).testFlag(QFile::ReadOther) == false);
}

TEST_CASE("a ledger behind a link is refused")
{
    const Home home;
    REQUIRE(QDir().mkpath(QFileInfo(home.file).path()));
    REQUIRE(QFile::link(home.folder.path() + QStringLiteral("/elsewhere"), home.file));
    const auto result = test::await(home.open()->open());
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == QStringLiteral("ledger.foreign"));
    CHECK_FALSE(QFileInfo::exists(home.folder.path() + QStringLiteral("/elsewhere")));
}

TEST_CASE("states go the way an account goes, and no other")
{
    const Home home;
    const auto ledger = home.open();
    const qint64 id = planned(*ledger, anna, pass);
    REQUIRE(test::await(ledger->markSent(id)));
    SECTION("created, handed over")
    {
        REQUIRE(test::await(ledger->markCreated(id, QStringLiteral("object-1"))));
        CHECK(openRows(*ledger).at(0).userId == QStringLiteral("object-1"));
        // The password of an account that exists is not erased by a late failure.
        const auto failed = test::await(ledger->markFailed(id));
        REQUIRE_FALSE(failed);
        CHECK(failed.error().fault() == Fault::Conflict);
        REQUIRE(test::await(ledger->password(id)));

        home.clock->advance(std::chrono::hours(2));
        REQUIRE(test::await(ledger->markHandedOver(id, QStringLiteral("phone"), QStringLiteral("Anna herself"))));
        CHECK(openRows(*ledger).empty());
        const auto gone = test::await(ledger->password(id));
        REQUIRE_FALSE(gone);
        CHECK(gone.error().fault() == Fault::NotFound);
        const auto receipts = test::await(ledger->receipts());
        REQUIRE(receipts);
        REQUIRE(receipts.value().size() == 1);
        const LedgerEntry receipt = receipts.value().front();
        CHECK(receipt.state == State::HandedOver);
        CHECK(receipt.handedHow == QStringLiteral("phone"));
        CHECK(receipt.handedTo == QStringLiteral("Anna herself"));
        CHECK(receipt.handedOver == receipt.planned.addSecs(7200));
        CHECK_FALSE(receipt.hasSecret);
        // And nothing brings it back.
        CHECK_FALSE(test::await(ledger->markCreated(id, QStringLiteral("object-2"))));
        CHECK_FALSE(test::await(ledger->reseal(id, secret("x"))));
        CHECK_FALSE(test::await(ledger->markHandedOver(id, QStringLiteral("phone"), {})));
        REQUIRE(test::await(ledger->forget(id)));
        CHECK(test::await(ledger->receipts()).value().empty());
    }
    SECTION("failed: the secret goes")
    {
        REQUIRE(test::await(ledger->markFailed(id)));
        CHECK(openRows(*ledger).empty());
        CHECK_FALSE(test::await(ledger->password(id)));
        // Another program gave the row up: whoever was about to send is told.
        const auto sent = test::await(ledger->markSent(id));
        REQUIRE_FALSE(sent);
        CHECK(sent.error().code() == QStringLiteral("ledger.state"));
    }
    SECTION("unknown: the secret stays")
    {
        REQUIRE(test::await(ledger->markUnknown(id)));
        CHECK(openRows(*ledger).at(0).state == State::Unknown);
        CHECK(test::await(ledger->password(id)).value().reveal() == pass);
        REQUIRE(test::await(ledger->markCreated(id, QStringLiteral("object-1"))));
    }
    SECTION("refused: a new password in the same row, and it may be sent again")
    {
        REQUIRE(test::await(ledger->reseal(id, secret("Second-Try-4-You"))));
        CHECK(openRows(*ledger).at(0).state == State::Planned);
        CHECK(test::await(ledger->password(id)).value().reveal() == "Second-Try-4-You");
        REQUIRE(test::await(ledger->markSent(id)));
    }
}

TEST_CASE("rows that do not exist are not found")
{
    const Home home;
    const auto ledger = home.open();
    for (const auto &result : {test::await(ledger->markSent(99)), test::await(ledger->markCreated(99, QString())),
             test::await(ledger->markFailed(99)), test::await(ledger->markHandedOver(99, QString(), QString())),
             test::await(ledger->reseal(99, secret("x"))), test::await(ledger->forget(99))}) {
        REQUIRE_FALSE(result);
        CHECK(result.error().fault() == Fault::NotFound);
    }
    CHECK_FALSE(test::await(ledger->plan(entryFor(anna), secret(""))));
}

TEST_CASE("erased is erased: the sealed bytes are gone from file and log")
{
    const Home home;
    const auto ledger = home.open();
    const test::SeededRandom dice(4);
    std::vector<qint64> ids;
    std::vector<QByteArray> sealed;
    // Many rows of many sizes, so that pages fill, split and are reused.
    for (int i = 0; i < 120; ++i) {
        const std::string password(16 + dice.below(200), static_cast<char>('a' + i % 26));
        ids.push_back(planned(*ledger, QStringLiteral("user%1@contoso.com").arg(i), password));
        if (dice.below(4) == 0)
            REQUIRE(test::await(ledger->reseal(ids.back(), secret(password + "again"))));
        sealed.push_back(home.sealedOf(ids.back()));
        REQUIRE(sealed.back().size() > 40);
    }
    QByteArray bytes = home.bytes();
    for (const QByteArray &one : sealed)
        REQUIRE(bytes.contains(one.mid(24, 16))); // the search finds what is there
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i % 3 == 0)
            REQUIRE(test::await(ledger->markHandedOver(ids[i], QStringLiteral("paper"), {})));
        else if (i % 3 == 1)
            REQUIRE(test::await(ledger->markFailed(ids[i])));
    }
    bytes = home.bytes();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        INFO("row " << i);
        // Any sixteen bytes of it: a page that was split may keep a part.
        bool found = false;
        for (qsizetype at = 0; at + 16 <= sealed[i].size(); at += 8)
            found = found || bytes.contains(sealed[i].mid(at, 16));
        CHECK(found == (i % 3 == 2));
    }
    for (std::size_t i = 2; i < ids.size(); i += 3)
        CHECK(test::await(ledger->password(ids[i])));
}

TEST_CASE("a locked keychain: nothing is overwritten and the error says so")
{
    const Home home;
    const auto state = [&]() -> test::LastingStore::State & { return home.store->state(); };
    qint64 id = 0;
    {
        id = planned(*home.open(), anna, pass);
    }
    const QStringList before = state().written;
    state().locked = true;
    const auto ledger = home.open();
    const auto opened = test::await(ledger->password(id));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault() == Fault::Keychain);
    CHECK(opened.error().code() == QStringLiteral("keychain.locked"));
    const auto added = test::await(ledger->plan(entryFor(QStringLiteral("bo@contoso.com")), secret(pass)));
    REQUIRE_FALSE(added);
    CHECK(added.error().code() == QStringLiteral("keychain.locked"));
    CHECK(state().written == before);
    CHECK(state().removed.isEmpty());
    // The list of what is open needs no key.
    CHECK(openRows(*ledger).size() == 1);
    // Unlocked: it goes on where it was.
    state().locked = false;
    CHECK(test::await(ledger->password(id)).value().reveal() == pass);
    planned(*ledger, QStringLiteral("bo@contoso.com"), pass);
    CHECK(state().written == before);
}

TEST_CASE("a keychain that is missing, or keeps nothing, stops the plan before anything is sent")
{
    const Home home;
    const auto ledger = home.open();
    SECTION("missing")
    {
        home.store->state().missing = true;
        const auto added = test::await(ledger->plan(entryFor(anna), secret(pass)));
        REQUIRE_FALSE(added);
        CHECK(added.error().code() == QStringLiteral("keychain.missing"));
        CHECK(openRows(*ledger).empty());
        // The admin's answer: go on without.
        ledger->keepInMemory();
        CHECK_FALSE(ledger->lasting());
        const qint64 id = planned(*ledger, anna, pass);
        CHECK(test::await(ledger->password(id)).value().reveal() == pass);
        CHECK_FALSE(home.bytes().contains("anna@contoso.com"));
    }
    SECTION("keeps nothing")
    {
        home.store->state().forgets = true;
        const auto added = test::await(ledger->plan(entryFor(anna), secret(pass)));
        REQUIRE_FALSE(added);
        CHECK(added.error().fault() == Fault::Keychain);
        CHECK(openRows(*ledger).empty());
    }
}

TEST_CASE("a key that is lost while nothing is sealed is made anew, with sealed rows only on request")
{
    const Home home;
    {
        const auto ledger = home.open();
        const qint64 id = planned(*ledger, anna, pass);
        REQUIRE(test::await(ledger->markHandedOver(id, QStringLiteral("phone"), {})));
    }
    const auto emptied = std::make_shared<test::LastingStore>();
    qint64 second = 0;
    {
        const Ledger ledger(home.file, emptied, home.clock, std::make_shared<graph::SystemRandom>());
        second = planned(ledger, anna, pass);
        CHECK(test::await(ledger.password(second)).value().reveal() == pass);
    }
    const auto emptiedAgain = std::make_shared<test::LastingStore>();
    const Ledger ledger(home.file, emptiedAgain, home.clock, std::make_shared<graph::SystemRandom>());
    CHECK_FALSE(test::await(ledger.plan(entryFor(anna), secret(pass))));
    REQUIRE(test::await(ledger.renewKey()));
    const qint64 third = planned(ledger, anna, "Third-Password-3");
    CHECK(test::await(ledger.password(third)).value().reveal() == "Third-Password-3");
    // The older row is still there, unreadable, not lost: with its key back it opens.
    CHECK(test::await(ledger.password(second)).error().code() == QStringLiteral("keychain.locked"));
    const Ledger withKey(home.file, emptied, home.clock, std::make_shared<graph::SystemRandom>());
    CHECK(test::await(withKey.password(second)).value().reveal() == pass);
}

TEST_CASE("plans made at once share one key")
{
    const Home home;
    const auto ledger = home.open();
    std::vector<QCoro::Task<graph::Result<qint64>>> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(ledger->plan(entryFor(QStringLiteral("u%1@contoso.com").arg(i)), secret(pass)));
    for (auto &task : tasks)
        REQUIRE(test::await(std::move(task)));
    CHECK(home.store->state().written.size() == 1);
    for (const LedgerEntry &row : openRows(*ledger))
        CHECK(test::await(ledger->password(row.id)).value().reveal() == pass);
}

TEST_CASE("two programs at once lose no row and agree on the key")
{
    const Home home;
    const auto one = home.open();
    const auto two = home.open();
    std::vector<QCoro::Task<graph::Result<qint64>>> tasks;
    for (int i = 0; i < 15; ++i) {
        tasks.push_back(one->plan(entryFor(QStringLiteral("one%1@contoso.com").arg(i)), secret("First-Program-1")));
        tasks.push_back(two->plan(entryFor(QStringLiteral("two%1@contoso.com").arg(i)), secret("Second-Program-2")));
    }
    for (auto &task : tasks)
        REQUIRE(test::await(std::move(task)));
    const auto rows = openRows(*home.open());
    REQUIRE(rows.size() == 30);
    const auto third = home.open();
    for (const LedgerEntry &row : rows) {
        const auto opened = test::await(third->password(row.id));
        REQUIRE(opened);
        CHECK(opened.value().reveal()
            == (row.upn.startsWith(QLatin1String("one")) ? "First-Program-1" : "Second-Program-2"));
    }
    // A key that lost the race is taken out of the keychain again.
    CHECK(home.store->state().written.size() - home.store->state().removed.size() == 1);
}

TEST_CASE("a password moved to another row does not open")
{
    const Home home;
    const auto ledger = home.open();
    const qint64 first = planned(*ledger, anna, pass);
    const qint64 second = planned(*ledger, QStringLiteral("boss@contoso.com"), "Boss-Password-12");
    home.sql(QStringLiteral("UPDATE entries SET sealed = (SELECT sealed FROM entries WHERE id = %1) WHERE id = %2")
            .arg(second)
            .arg(first));
    const auto opened = test::await(ledger->password(first));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code() == QStringLiteral("ledger.damaged"));
    CHECK(test::await(ledger->password(second)).value().reveal() == "Boss-Password-12");
}

TEST_CASE("a damaged file is kept aside and said once, then a new one begins")
{
    const Home home;
    {
        planned(*home.open(), anna, pass);
    }
    QByteArray garbage(8192, 'x');
    SECTION("garbage from the start") { }
    SECTION("a good header, a broken page")
    {
        QFile file(home.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        REQUIRE(good.size() > 8192);
        garbage = good.left(4096) + QByteArray(good.size() - 4096, '\x5a');
    }
    SECTION("somebody else's database")
    {
        QFile::remove(home.file);
        home.sql(QStringLiteral("CREATE TABLE bookmarks(x)"));
        home.sql(QStringLiteral("PRAGMA application_id = 77"));
        QFile file(home.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        garbage = file.readAll();
    }
    {
        QFile file(home.file);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(garbage);
    }
    const auto ledger = home.open();
    const auto first = test::await(ledger->open());
    REQUIRE_FALSE(first);
    CHECK(first.error().code() == QStringLiteral("ledger.damaged"));
    const QString aside = first.error().detail();
    CHECK(QFileInfo(aside).fileName() == QStringLiteral("ledger-damaged-20260115T120000Z.db"));
    QFile kept(aside);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == garbage);
    CHECK(openRows(*ledger).empty());
    planned(*ledger, anna, pass);
}

TEST_CASE("a file of a later version is left alone")
{
    const Home home;
    {
        planned(*home.open(), anna, pass);
    }
    home.sql(QStringLiteral("PRAGMA user_version = 3"));
    const auto ledger = home.open();
    for (int i = 0; i < 2; ++i) {
        const auto result = test::await(ledger->plan(entryFor(anna), secret(pass)));
        REQUIRE_FALSE(result);
        CHECK(result.error().code() == QStringLiteral("ledger.newer"));
    }
    home.sql(QStringLiteral("PRAGMA user_version = 2"));
    CHECK(openRows(*home.open()).size() == 1);
}

TEST_CASE("a file of an earlier version is taken over with what is in it")
{
    const Home home;
    qint64 id = 0;
    {
        id = planned(*home.open(), anna, pass);
    }
    for (const char *column : {"kind", "ends"})
        home.sql(QStringLiteral("ALTER TABLE entries DROP COLUMN %1").arg(QLatin1String(column)));
    home.sql(QStringLiteral("PRAGMA user_version = 1"));
    const auto ledger = home.open();
    const std::vector<LedgerEntry> rows = openRows(*ledger);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == LedgerEntry::Kind::Password);
    CHECK_FALSE(rows[0].ends.isValid());
    CHECK(test::await(ledger->password(id)).value().reveal() == pass);
}

TEST_CASE("what kind of secret it is, its end and whose it was before are kept")
{
    const Home home;
    LedgerEntry entry = entryFor(anna);
    entry.kind = LedgerEntry::Kind::AccessPass;
    entry.ends = QDateTime::fromMSecsSinceEpoch(1768482000000).toUTC();
    entry.userId = QStringLiteral("object-1");
    {
        REQUIRE(test::await(home.open()->plan(entry, secret(pass))));
    }
    const std::vector<LedgerEntry> rows = openRows(*home.open());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == LedgerEntry::Kind::AccessPass);
    CHECK(rows[0].ends == entry.ends);
    CHECK(rows[0].userId == entry.userId);
    CHECK(rows[0].renewal());
}

TEST_CASE("a place that cannot be written is an error, and nothing is planned")
{
    // A file where the folder should be: refused to every user, the superuser too.
    const Home home;
    QFile blocker(QFileInfo(home.file).path());
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    const auto result = test::await(home.open()->plan(entryFor(anna), secret(pass)));
    REQUIRE_FALSE(result);
    CHECK(result.error().fault() == Fault::Storage);
    CHECK(result.error().code() == QStringLiteral("ledger.read-only"));
}

TEST_CASE("another program's lock is waited for, then said")
{
    const Home home;
    {
        planned(*home.open(), anna, pass);
    }
    const auto ledger = home.open();
    openRows(*ledger);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        db.setDatabaseName(home.file);
        REQUIRE(db.open());
        QSqlQuery query(db);
        REQUIRE(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        // Busy: the GUI thread goes on meanwhile.
        auto blocked = ledger->markSent(1);
        const auto result = test::await(std::move(blocked), 20'000);
        REQUIRE_FALSE(result);
        CHECK(result.error().code() == QStringLiteral("ledger.busy"));
        REQUIRE(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    CHECK(test::await(ledger->markSent(1)));
}

TEST_CASE("a ledger dropped while it works still writes, and the answer still comes")
{
    const Home home;
    auto ledger = home.open();
    auto task = ledger->plan(entryFor(anna), secret(pass));
    ledger.reset();
    CHECK(test::await(std::move(task)));
    // A dropped task is carried out as well.
    {
        auto again = home.open();
        auto dropped = again->plan(entryFor(QStringLiteral("bo@contoso.com")), secret(pass));
    }
    const auto reader = home.open();
    REQUIRE(test::eventually([&] { return openRows(*reader).size() == 2; }));
}

TEST_CASE("many rows are noted as sent and marked in one write each")
{
    const Home home;
    const auto ledger = home.open();
    const QStringList upns{anna, QStringLiteral("bo@contoso.com"), QStringLiteral("cas@contoso.com")};
    std::vector<LedgerEntry> entries;
    std::vector<SharedSecret> passwords;
    for (const QString &upn : upns) {
        entries.push_back(entryFor(upn));
        passwords.push_back(secret(upn.toStdString()));
    }
    const auto ids = test::await(ledger->noteSentMany(entries, passwords));
    REQUIRE(ids);
    REQUIRE(ids.value().size() == 3);
    for (const LedgerEntry &row : openRows(*home.open()))
        CHECK(row.state == State::Sent);
    // They get new passwords, and one of them is given up by another program: it must not be sent, the others may.
    for (std::size_t i = 0; i < 3; ++i)
        REQUIRE(test::await(ledger->reseal(ids.value()[i], passwords[i])));
    REQUIRE(test::await(home.open()->markFailed(ids.value()[1])));
    const auto sent = test::await(ledger->markSentMany(ids.value()));
    REQUIRE(sent);
    CHECK(sent.value() == std::vector<qint64>{ids.value()[0], ids.value()[2]});
    using What = wizard::LedgerMark::What;
    const auto marked = test::await(ledger->markMany({{ids.value()[0], What::Created, QStringLiteral("user-1")},
        {ids.value()[1], What::Unknown}, {ids.value()[2], What::Failed}}));
    REQUIRE(marked);
    CHECK(marked.value() == std::vector<qint64>{ids.value()[0], ids.value()[2]});
    // As another program finds it.
    const auto reader = home.open();
    const auto rows = openRows(*reader);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].upn == anna);
    CHECK(rows[0].state == State::Created);
    CHECK(rows[0].userId == QStringLiteral("user-1"));
    CHECK(test::await(reader->password(rows[0].id)).value().reveal() == anna.toStdString());
}

TEST_CASE("of many rows, one without a password keeps all of them out")
{
    const Home home;
    const auto ledger = home.open();
    const auto none = test::await(
        ledger->noteSentMany({entryFor(anna), entryFor(QStringLiteral("bo@contoso.com"))}, {secret(pass), nullptr}));
    REQUIRE_FALSE(none);
    CHECK(none.error().code() == QStringLiteral("ledger.no-password"));
    CHECK(openRows(*ledger).empty());
}

TEST_CASE("without a lasting keychain the ledger is in memory and leaves no file")
{
    const Home home;
    const Ledger ledger(
        home.file, std::make_shared<graph::MemorySecretStore>(), home.clock, std::make_shared<graph::SystemRandom>());
    CHECK_FALSE(ledger.lasting());
    const qint64 id = planned(ledger, anna, pass);
    REQUIRE(test::await(ledger.markSent(id)));
    CHECK(test::await(ledger.password(id)).value().reveal() == pass);
    CHECK(openRows(ledger).size() == 1);
    CHECK_FALSE(QFileInfo::exists(home.file));
}

TEST_CASE("sealing: every single changed bit is noticed")
{
    const graph::SystemRandom random;
    const Secret key = Secret::made(wizard::sealKeySize(),
        [&](char *out) { random.fill(std::as_writable_bytes(std::span(out, wizard::sealKeySize()))); });
    const QByteArray sealed = wizard::seal(Secret(pass), key, "row 1", random);
    CHECK(wizard::unseal(sealed, key, "row 1").value().reveal() == pass);
    CHECK_FALSE(wizard::unseal(sealed, key, "row 2"));
    CHECK_FALSE(wizard::unseal(sealed.left(30), key, "row 1"));
    CHECK_FALSE(wizard::unseal({}, key, "row 1"));
    CHECK(wizard::seal(Secret(pass), key, "row 1", random) != sealed); // a nonce of its own each time
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        REQUIRE_FALSE(wizard::unseal(changed, key, "row 1"));
    }
}
