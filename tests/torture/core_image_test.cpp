// SPDX-License-Identifier: MIT
// What is left of a password in the memory of the program, and in every file, once it was handed over. Looked for in
// all memory that a core image would hold and in what it leaves out too (locked and guarded memory).
#include "tests/support/await.h"
#include "tests/support/sandbox_rig.h"
#include "tests/torture/memory_search.h"
#include "tests/torture/settings.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>

using torture::SecretSearch;

namespace {

//! The program whose memory is looked at, with a home of its own.
class Walker {
public:
    explicit Walker(const QStringList &arguments, const QByteArray &token = {})
    {
        REQUIRE(m_home.isValid());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WORK_ACCOUNT_WIZARD_DEBUG"), QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("TORTURE_TOKEN"), QString::fromLatin1(token));
        environment.insert(QStringLiteral("HOME"), home());
        environment.insert(QStringLiteral("TMPDIR"), home());
        const std::pair<const char *, const char *> folders[] = {{"XDG_CONFIG_HOME", "/.config"},
            {"XDG_DATA_HOME", "/.local/share"}, {"XDG_CACHE_HOME", "/.cache"}, {"XDG_STATE_HOME", "/.local/state"}};
        for (const auto &[name, folder] : folders)
            environment.insert(QLatin1String(name), home() + QLatin1String(folder));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(TORTURE_WALKER), arguments);
    }
    ~Walker()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    //! Waits for a line that begins with this word; the rest of it.
    QByteArray heard(const QByteArray &word)
    {
        QByteArray rest;
        const bool came = test::eventually(
            [&] {
                m_out += m_process.readAllStandardOutput();
                for (const QByteArray &line : m_out.split('\n').mid(0, m_out.count('\n'))) {
                    if (line.startsWith(word)) {
                        rest = line.mid(word.size());
                        return true;
                    }
                }
                return m_process.state() == QProcess::NotRunning;
            },
            180'000);
        INFO("it said: " << m_out.toStdString() << "\nand: " << m_process.readAllStandardError().toStdString());
        REQUIRE(came);
        REQUIRE(m_process.state() == QProcess::Running);
        return rest;
    }
    void goOn() { m_process.write("\n"); }
    pid_t id() const { return static_cast<pid_t>(m_process.processId()); }
    QString home() const { return m_home.path(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_out;
};

std::string listed(const QStringList &found)
{
    return found.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("the search of a process's memory finds what is left in it", "[torture]")
{
    const char *kept = GENERATE("qstring", "base64", "secret", "part", "unscrubbed");
    INFO(kept);
    Walker walker({QStringLiteral("--control"), QLatin1String(kept)});
    const SecretSearch search(walker.heard("password "));
    walker.heard("ready");
    qint64 size = 0;
    const QStringList found = search.inProcess(walker.id(), &size);
    CHECK(size > 4'000'000);
    CHECK_FALSE(found.isEmpty());
    if (std::string_view(kept) == "qstring")
        CHECK(listed(found).find("UTF-16") != std::string::npos);
    if (std::string_view(kept) == "base64")
        CHECK(listed(found).find("Base64") != std::string::npos);
}

TEST_CASE("what Qt's strings held is overwritten when they go, grow or shrink", "[torture]")
{
    Walker walker({QStringLiteral("--control"), QStringLiteral("freed")});
    const SecretSearch search(walker.heard("password "));
    walker.heard("ready");
    qint64 size = 0;
    QStringList found = search.inProcess(walker.id(), &size);
    // The case's own stack may hold what was spilled from registers; it is the allocator that is tried.
    found.removeIf([](const QString &where) { return where.contains(QLatin1String("[stack]")); });
    CHECK(listed(found) == "");
    CHECK(size > 4'000'000);
}

TEST_CASE(
    "after the hand-over the password is nowhere: not in memory, not in a file, not on the clipboard", "[torture]")
{
    test::SandboxRig rig;
    const graph::Endpoints endpoints = rig.endpoints();
    const QStringList permissions{QStringLiteral("User.Read"), QStringLiteral("User.ReadWrite.All")};
    rig.consentForAll(QStringLiteral("admin@contoso.com"), permissions);
    const QByteArray token = rig.token(QStringLiteral("admin@contoso.com"), permissions);
    QTemporaryDir data;
    const QString ledger = data.path() + QStringLiteral("/data/ledger.sqlite");
    Walker walker({endpoints.authority().toString(), endpoints.graph().toString(), ledger}, token);
    const QByteArray password = walker.heard("password ");
    REQUIRE(rig.sandbox().passwordWorks(
        torture::upn(1), {password.constData(), static_cast<std::size_t>(password.size())}));
    const SecretSearch search(password);

    qint64 size = 0;
    walker.heard("handed over");
    const QStringList after = search.inProcess(walker.id(), &size);
    CHECK(listed(after) == "");
    CHECK(size > 20'000'000);
    walker.goOn();
    walker.heard("closed");
    const QStringList closed = search.inProcess(walker.id(), &size);
    CHECK(listed(closed) == "");

    int files = 0;
    int all = 0;
    // The ledger, its home (settings, caches), and the session's home, where the keyring writes.
    for (const QString &folder : {data.path(), walker.home(), QDir::homePath()}) {
        CHECK(listed(search.below(folder, &files)) == "");
        all += files;
    }
    CHECK(QFileInfo(ledger).size() > 0);
    CHECK(search.in(walker.errors()).isEmpty()); // what a journal would get
    std::cout << "looked through " << size / (1 << 20) << " MiB of memory and " << all
              << " files for the password: nowhere" << std::endl;
}

TEST_CASE("the search of files finds what is in one", "[torture]")
{
    QTemporaryDir folder;
    const QByteArray password("Kx7-mWq+Rt4=vbDn");
    const SecretSearch search(password);
    int files = 0;
    CHECK(search.below(folder.path(), &files).isEmpty());
    QFile file(folder.path() + QStringLiteral("/.hidden"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x" + ("\"password\":\"" + password + "\"").toBase64() + "y");
    file.close();
    CHECK(search.below(folder.path(), &files).size() == 1);
    CHECK(files == 1);
    for (const QByteArray &form : {password, password.toHex(), QUrl::toPercentEncoding(QString::fromLatin1(password)),
             password.toBase64(), ("a" + password + "b").toBase64(), ("ab" + password + "c").toBase64()})
        CHECK_FALSE(search.in("before" + form + "after").isEmpty());
    CHECK(search.in("Kx7-mWq").isEmpty());
}
