// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/sandbox_client.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>

#include <csignal>

namespace {

//! The program, started with these arguments, its output at hand.
class Program {
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(WAW_SANDBOX_PROGRAM), arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    //! The address of the first line on stdout.
    QUrl address()
    {
        REQUIRE(test::eventually([&] {
            m_out += m_process.readAllStandardOutput();
            return m_out.contains('\n');
        }));
        const QString line = QString::fromUtf8(m_out.left(m_out.indexOf('\n')));
        REQUIRE(line.startsWith(QStringLiteral("listening on http://127.0.0.1:")));
        return QUrl(line.mid(QStringLiteral("listening on ").size()));
    }
    int exitCode()
    {
        REQUIRE(test::eventually([&] { return m_process.state() == QProcess::NotRunning; }));
        CHECK(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    QByteArray errors() { return m_process.readAllStandardError(); }
    void terminate() { ::kill(pid_t(m_process.processId()), SIGTERM); }

private:
    QProcess m_process;
    QByteArray m_out;
};

} // namespace

TEST_CASE("the program serves where its first line says, and ends in peace", "[sandbox]")
{
    Program program({QStringLiteral("--port"), QStringLiteral("0")});
    QUrl url = program.address();
    url.setPath(QStringLiteral("/contoso.com/v2.0/.well-known/openid-configuration"));
    test::SandboxClient client;
    CHECK(client.get(url).status == 200);
    program.terminate();
    CHECK(program.exitCode() == 0);
}

TEST_CASE("the program refuses what it does not understand", "[sandbox]")
{
    for (const QStringList &bad :
        QList<QStringList>{{QStringLiteral("--nonsense")}, {QStringLiteral("--port"), QStringLiteral("x")},
            {QStringLiteral("--port"), QStringLiteral("70000")}, {QStringLiteral("--users"), QStringLiteral("-1")},
            {QStringLiteral("--fault"), QStringLiteral("nonsense=1")},
            {QStringLiteral("--fault"), QStringLiteral("drop=2")}, {QStringLiteral("--fault"), QStringLiteral("drop")},
            {QStringLiteral("extra")}}) {
        Program program(bad);
        CHECK(program.exitCode() == 2);
        CHECK(program.errors().startsWith("work-account-sandbox: "));
    }
    for (const char *known : {"--help", "--version"})
        CHECK(Program({QString::fromLatin1(known)}).exitCode() == 0);
}

TEST_CASE("a port in use is said so", "[sandbox]")
{
    QTcpServer taken;
    REQUIRE(taken.listen(QHostAddress::LocalHost));
    Program program({QStringLiteral("--port"), QString::number(taken.serverPort())});
    CHECK(program.exitCode() == 1);
    CHECK(program.errors().contains("cannot be bound"));
}
