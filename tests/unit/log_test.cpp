// SPDX-License-Identifier: MIT
#include "app/log.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

namespace {

QByteArray read(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

graph::LogEntry entry(int status)
{
    graph::LogEntry entry;
    entry.verb = "GET";
    entry.host = QStringLiteral("graph.microsoft.com");
    entry.path = QStringLiteral("/v1.0/users/{...}");
    entry.status = status;
    return entry;
}

} // namespace

TEST_CASE("the log is its owner's alone, and says what its level lets through")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("waw.log"));
    {
        const app::Log log(file, app::LogLevel::Warning);
        REQUIRE(log.ok());
        log.sink()(entry(200));
        log.sink()(entry(404));
    }
    const QByteArray text = read(file);
    CHECK(text.contains(" 404 "));
    CHECK_FALSE(text.contains(" 200 "));
    CHECK(text.contains("Z warning waw.http: GET graph.microsoft.com"));
    CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        == 0);

    {
        const app::Log log(file, app::LogLevel::Info);
        log.sink()(entry(200));
    }
    CHECK(read(file).contains(" 200 "));
    CHECK(read(file).contains(" 404 ")); // added to, not replaced
}

TEST_CASE("texts of libraries are left out of the log: they may hold addresses with their query")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("waw.log"));
    {
        const app::Log log(file, app::LogLevel::Debug);
        static const QLoggingCategory ours("waw.test");
        static const QLoggingCategory other("qt.network");
        qCWarning(other, "https://login/?code=canary");
        qWarning("canary");
        qCWarning(ours, "said\nby us");
    }
    const QByteArray text = read(file);
    CHECK_FALSE(text.contains("canary"));
    CHECK(text.contains("warning qt.network: "));
    CHECK(text.contains("warning waw.test: said by us\n"));
}

TEST_CASE("a log that cannot be written is said")
{
    QTemporaryDir place;
    CHECK_FALSE(app::Log(place.filePath(QStringLiteral("no/such/folder/waw.log")), app::LogLevel::Debug).ok());
}

TEST_CASE("a log that has grown makes room, and the oldest goes")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("waw.log"));
    const app::Log log(file, app::LogLevel::Info, 400);
    for (int status = 200; status < 240; ++status)
        log.sink()(entry(status));
    QByteArray all;
    for (const char *older : {".2", ".1", ""}) {
        const QString name = file + QLatin1String(older);
        CAPTURE(name.toStdString());
        REQUIRE(QFile::exists(name));
        CHECK((QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        CHECK(QFileInfo(name).size() < 600);
        all += read(name);
    }
    CHECK(QDir(place.path()).entryList(QDir::Files).size() == 3);
    CHECK(all.contains(" 239 "));
    CHECK_FALSE(all.contains(" 200 "));
}
