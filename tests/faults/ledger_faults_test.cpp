// SPDX-License-Identifier: MIT
// What a machine can do to the ledger: no room, no right to write, another user's file, a keychain that comes and goes.
// Each time: the error says which, nothing that was kept is lost, and it goes on when the cause is gone.
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/lasting_store.h"
#include "wizard/ledger/ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using graph::Fault;
using graph::Secret;
using wizard::Ledger;
using wizard::LedgerEntry;
using State = wizard::LedgerEntry::State;

namespace {

constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";

graph::SharedSecret secret(std::string_view text)
{
    return std::make_shared<const Secret>(text);
}

LedgerEntry entryFor(int number)
{
    LedgerEntry entry;
    entry.accountKey = QStringLiteral("global/tenant/maker");
    entry.tenantName = QStringLiteral("Contoso");
    entry.upn = QStringLiteral("user%1@contoso.com").arg(number);
    entry.displayName = QString(200, QLatin1Char('n'));
    return entry;
}

class Place {
public:
    explicit Place(const QString &below = {})
    {
        REQUIRE(folder.isValid());
        file = folder.path() + below + QStringLiteral("/data/ledger.db");
    }
    std::unique_ptr<Ledger> open() const
    {
        return std::make_unique<Ledger>(file, store, clock, std::make_shared<graph::SystemRandom>());
    }

    QTemporaryDir folder;
    QString file;
    std::shared_ptr<test::LastingStore> store = std::make_shared<test::LastingStore>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
};

//! Plans until there is no room; the rows that were planned.
std::vector<qint64> fill(const Ledger &ledger, std::optional<graph::Error> *why, int most)
{
    std::vector<qint64> ids;
    for (int number = 0; number < most; ++number) {
        const auto id = test::await(ledger.plan(entryFor(number), secret(pass)));
        if (!id) {
            *why = id.error();
            break;
        }
        ids.push_back(id.value());
    }
    return ids;
}

void allOpen(const Ledger &ledger, const std::vector<qint64> &ids)
{
    const auto rows = test::await(ledger.open());
    REQUIRE(rows);
    REQUIRE(rows.value().size() == ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        CHECK(rows.value()[i].id == ids[i]);
        const auto opened = test::await(ledger.password(ids[i]));
        REQUIRE(opened);
        CHECK(opened.value().reveal() == pass);
    }
}

//! Files of this process may not grow beyond a size meanwhile, as with a quota.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

//! A file system of its own with little room; only where the machine lets us.
class SmallDisk {
public:
    SmallDisk(const QString &at, const char *options)
        : m_at(QFile::encodeName(at))
    {
        REQUIRE(QDir().mkpath(at));
        m_mounted = ::mount("small", m_at.constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_at.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool mounted() const { return m_mounted; }
    bool remount(unsigned long flags, const char *options) const
    {
        return ::mount("small", m_at.constData(), "tmpfs", MS_REMOUNT | flags, options) == 0;
    }

private:
    QByteArray m_at;
    bool m_mounted = false;
};

} // namespace

TEST_CASE("no more room: nothing is planned, what was kept stays, and room brings it back")
{
    const Place place;
    const auto ledger = place.open();
    std::optional<graph::Error> why;
    std::vector<qint64> ids = fill(*ledger, &why, 3);
    REQUIRE_FALSE(why);
    {
        const FileSizeLimit limit(64 * 1024);
        const std::vector<qint64> more = fill(*ledger, &why, 5000);
        ids.insert(ids.end(), more.begin(), more.end());
        REQUIRE(why);
        CHECK(why->fault() == Fault::Storage);
        CHECK(why->code() == QStringLiteral("ledger.disk-full"));
        // Reading goes on.
        allOpen(*ledger, ids);
    }
    const auto id = test::await(ledger->plan(entryFor(7777), secret(pass)));
    REQUIRE(id);
    ids.push_back(id.value());
    allOpen(*ledger, ids);
    allOpen(*place.open(), ids);
}

TEST_CASE("a full disk: said, nothing kept is lost, and a password can still be handed over once there is room")
{
    const Place place(QStringLiteral("/disk"));
    const SmallDisk disk(place.folder.path() + QStringLiteral("/disk"), "size=400k");
    if (!disk.mounted()) {
        WARN("no right to mount a small disk here; the size limit above stands in for it");
        return;
    }
    const auto ledger = place.open();
    std::optional<graph::Error> why;
    std::vector<qint64> ids = fill(*ledger, &why, 5000);
    REQUIRE(why);
    CHECK(why->code() == QStringLiteral("ledger.disk-full"));
    CHECK(ids.size() > 20);
    allOpen(*ledger, ids);
    allOpen(*place.open(), ids); // a start on a full disk
    REQUIRE(disk.remount(0, "size=4m"));
    REQUIRE(test::await(ledger->markHandedOver(ids.back(), QStringLiteral("phone"), {})));
    ids.pop_back();
    allOpen(*ledger, ids);
}

TEST_CASE("a disk that turned read-only: the list and the passwords can still be read")
{
    const Place place(QStringLiteral("/disk"));
    const SmallDisk disk(place.folder.path() + QStringLiteral("/disk"), "size=4m");
    if (!disk.mounted()) {
        WARN("no right to mount a disk here");
        return;
    }
    std::optional<graph::Error> why;
    std::vector<qint64> ids;
    {
        const auto ledger = place.open();
        ids = fill(*ledger, &why, 3);
    }
    REQUIRE_FALSE(why);
    REQUIRE(disk.remount(MS_RDONLY, "size=4m"));
    {
        const auto ledger = place.open();
        const auto refused = test::await(ledger->plan(entryFor(9), secret(pass)));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code() == QStringLiteral("ledger.read-only"));
    }
    REQUIRE(disk.remount(0, "size=4m"));
    allOpen(*place.open(), ids);
}

TEST_CASE("another user's file is left alone")
{
    if (::geteuid() != 0) {
        WARN("only the superuser can give a file away; a link in its place is tried elsewhere");
        return;
    }
    const Place place;
    std::vector<qint64> ids;
    std::optional<graph::Error> why;
    {
        const auto ledger = place.open();
        ids = fill(*ledger, &why, 1);
    }
    const QByteArray name = QFile::encodeName(place.file);
    REQUIRE(::chown(name.constData(), 65534, 65534) == 0);
    QFile before(place.file);
    REQUIRE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const auto ledger = place.open();
    const auto refused = test::await(ledger->plan(entryFor(2), secret(pass)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == QStringLiteral("ledger.foreign"));
    QFile after(place.file);
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == bytes);
    // Given back, it goes on; the same object may ask again.
    REQUIRE(::chown(name.constData(), 0, 0) == 0);
    allOpen(*ledger, ids);
}

TEST_CASE("a keychain that goes half-way: nothing is sent without a password that can be opened again")
{
    const Place place;
    const auto ledger = place.open();
    auto &keychain = place.store->state();
    SECTION("between writing the key and reading it back")
    {
        keychain.goesAfter = 1; // the write
        const auto refused = test::await(ledger->plan(entryFor(1), secret(pass)));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code() == QStringLiteral("keychain.missing"));
        CHECK(test::await(ledger->open()).value().empty());
        keychain.goesAfter = -1;
        keychain.missing = false;
        std::optional<graph::Error> why;
        allOpen(*ledger, fill(*ledger, &why, 1));
    }
    SECTION("between two accounts: the key in use is still known")
    {
        std::optional<graph::Error> why;
        std::vector<qint64> ids = fill(*ledger, &why, 1);
        keychain.missing = true;
        const auto second = test::await(ledger->plan(entryFor(2), secret(pass)));
        REQUIRE(second);
        ids.push_back(second.value());
        allOpen(*ledger, ids);
        // A restart needs the keychain, says so, and loses nothing.
        const auto restarted = place.open();
        const auto opened = test::await(restarted->password(ids[0]));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code() == QStringLiteral("keychain.missing"));
        CHECK(test::await(restarted->open()).value().size() == 2);
        keychain.missing = false;
        allOpen(*restarted, ids);
    }
    SECTION("it refuses what it is asked to keep")
    {
        keychain.refuses = true;
        const auto refused = test::await(ledger->plan(entryFor(1), secret(pass)));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code() == QStringLiteral("keychain.refused"));
        CHECK(test::await(ledger->open()).value().empty());
    }
    SECTION("it keeps something else than what it was given")
    {
        keychain.garbles = true;
        const auto refused = test::await(ledger->plan(entryFor(1), secret(pass)));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code() == QStringLiteral("keychain.damaged"));
    }
}

TEST_CASE("a clock that is set does not reorder, lose or age anything by itself")
{
    const Place place;
    const auto ledger = place.open();
    std::optional<graph::Error> why;
    std::vector<qint64> ids = fill(*ledger, &why, 1);
    place.clock->setNow(place.clock->now() - std::chrono::hours(24 * 400));
    const auto second = test::await(ledger->plan(entryFor(1), secret(pass)));
    REQUIRE(second);
    ids.push_back(second.value());
    place.clock->setNow(place.clock->now() + std::chrono::hours(24 * 4000));
    allOpen(*ledger, ids); // oldest first still means: in the order they were made
    REQUIRE(test::await(ledger->markHandedOver(ids[0], QStringLiteral("phone"), {})));
    CHECK(test::await(ledger->receipts()).value().size() == 1);
}

TEST_CASE("a damaged file with a log beside it is put aside whole, and its passwords open again from there")
{
    const Place place;
    std::vector<qint64> ids;
    std::optional<graph::Error> why;
    {
        const auto ledger = place.open();
        ids = fill(*ledger, &why, 2);
    }
    QFile file(place.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray head = file.read(100);
    file.seek(0);
    file.write(QByteArray(100, 'x'));
    file.close();
    const auto ledger = place.open();
    const auto said = test::await(ledger->open());
    REQUIRE_FALSE(said);
    CHECK(said.error().code() == QStringLiteral("ledger.damaged"));
    const QString aside = said.error().detail();
    REQUIRE(QFileInfo::exists(aside));
    // The new file begins with the keychain's key untouched: mended, the old one opens.
    CHECK(test::await(ledger->plan(entryFor(5), secret(pass))));
    QFile mended(aside);
    REQUIRE(mended.open(QIODevice::ReadWrite));
    mended.write(head);
    mended.close();
    const Ledger old(aside, place.store, place.clock, std::make_shared<graph::SystemRandom>());
    allOpen(old, ids);
}
