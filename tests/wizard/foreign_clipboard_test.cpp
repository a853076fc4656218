// SPDX-License-Identifier: MIT
#include "tests/support/await.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>

namespace {

//! A real X server without a screen to look at; ends with the test.
class XServer {
public:
    XServer()
    {
        server.setProcessChannelMode(QProcess::SeparateChannels);
        server.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("320x240x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        REQUIRE(server.waitForStarted(60'000));
        QByteArray number;
        while (!number.contains('\n')) {
            REQUIRE(server.waitForReadyRead(60'000));
            number += server.readAllStandardOutput();
        }
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(number.trimmed()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }
    ~XServer()
    {
        server.terminate();
        server.waitForFinished();
    }
    //! What another program sees on the clipboard; empty where nobody holds it.
    QByteArray seen(const QString &target = QStringLiteral("UTF8_STRING"), const char *selection = "clipboard") const
    {
        QProcess xclip;
        xclip.setProcessEnvironment(environment);
        xclip.start(QStringLiteral("xclip"),
            {QStringLiteral("-o"), QStringLiteral("-selection"), QLatin1String(selection), QStringLiteral("-t"),
                target});
        REQUIRE(xclip.waitForFinished(60'000));
        return xclip.exitCode() == 0 ? xclip.readAllStandardOutput() : QByteArray();
    }
    //! Another program takes the clipboard; xclip stays in the background to hold it.
    void take(const QByteArray &text) const
    {
        QProcess xclip;
        xclip.setProcessEnvironment(environment);
        xclip.setStandardOutputFile(QProcess::nullDevice());
        xclip.setStandardErrorFile(QProcess::nullDevice());
        xclip.start(
            QStringLiteral("xclip"), {QStringLiteral("-i"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
        REQUIRE(xclip.waitForStarted(60'000));
        xclip.write(text);
        xclip.closeWriteChannel();
        REQUIRE(xclip.waitForFinished(60'000));
        // The text may be the same as before; the mark for password managers is not xclip's.
        REQUIRE(test::eventually(
            [&] { return seen() == text && !seen(QStringLiteral("TARGETS")).contains("x-kde-passwordManagerHint"); },
            30'000));
    }
    QProcess server;
    QProcessEnvironment environment;
};

class Holder {
public:
    explicit Holder(const XServer &x)
    {
        process.setProcessEnvironment(x.environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(WAW_CLIPBOARD_HOLDER), QStringList());
        REQUIRE(process.waitForStarted(60'000));
        REQUIRE(answer() == "ready");
    }
    ~Holder()
    {
        process.kill();
        process.waitForFinished();
    }
    QByteArray answer()
    {
        while (!process.canReadLine())
            REQUIRE(process.waitForReadyRead(60'000));
        return process.readLine().trimmed();
    }
    QByteArray tell(const QByteArray &line)
    {
        process.write(line + '\n');
        return answer();
    }
    void end()
    {
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == 0);
    }
    QProcess process;
};

} // namespace

TEST_CASE("another program sees the copied secret with its mark, and nothing of it afterwards")
{
    const XServer x;
    Holder holder(x);
    CHECK(holder.tell("copy Kx7-mWq+Rt4=vbDn") == "1 30");
    REQUIRE(x.seen() == "Kx7-mWq+Rt4=vbDn");
    CHECK(x.seen(QStringLiteral("x-kde-passwordManagerHint")) == "secret");
    CHECK(x.seen(QStringLiteral("UTF8_STRING"), "primary").isEmpty());
    SECTION("at the end of the countdown")
    {
        CHECK(holder.tell("advance 29") == "1 1");
        CHECK(x.seen() == "Kx7-mWq+Rt4=vbDn");
        CHECK(holder.tell("advance 1") == "2 0");
        CHECK(x.seen().isEmpty());
        CHECK_FALSE(x.seen(QStringLiteral("TARGETS")).contains("UTF8_STRING"));
    }
    SECTION("at the end of the program")
    {
        holder.process.write("quit\n");
        holder.end();
        CHECK(x.seen().isEmpty());
    }
    SECTION("at SIGTERM")
    {
        REQUIRE(::kill(static_cast<pid_t>(holder.process.processId()), SIGTERM) == 0);
        holder.end();
        CHECK(x.seen().isEmpty());
    }
}

TEST_CASE("what another program put there is left alone")
{
    const XServer x;
    Holder holder(x);
    REQUIRE(holder.tell("copy Kx7-mWq+Rt4=vbDn") == "1 30");
    REQUIRE(x.seen() == "Kx7-mWq+Rt4=vbDn");
    x.take("a shopping list");
    SECTION("at the end of the countdown")
    {
        CHECK(holder.tell("advance 31") == "3 0");
    }
    SECTION("at the end of the program")
    {
        holder.process.write("quit\n");
        holder.end();
    }
    SECTION("at SIGTERM")
    {
        REQUIRE(::kill(static_cast<pid_t>(holder.process.processId()), SIGTERM) == 0);
        holder.end();
    }
    CHECK(x.seen() == "a shopping list");
}

TEST_CASE("a clipboard manager that took the very text over is cleared as well")
{
    const XServer x;
    Holder holder(x);
    REQUIRE(holder.tell("copy Kx7-mWq+Rt4=vbDn") == "1 30");
    x.take("Kx7-mWq+Rt4=vbDn");
    CHECK(holder.tell("advance 31") == "2 0");
    CHECK(x.seen().isEmpty());
}
