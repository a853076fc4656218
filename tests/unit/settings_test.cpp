// SPDX-License-Identifier: MIT
#include "app/connection.h"
#include "app/settings.h"
#include "app/translator.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

wizard::Preferences changed()
{
    wizard::Preferences preferences;
    preferences.cloud = graph::Cloud::China;
    preferences.clientIds[graph::Cloud::China] =
        graph::ClientId(QStringLiteral("0f1e2d3c-1111-2222-3333-444455556666"));
    preferences.language = QStringLiteral("nl");
    preferences.proxy.mode = wizard::ProxySettings::Mode::Manual;
    preferences.proxy.type = wizard::ProxySettings::Type::Socks5;
    preferences.proxy.host = QStringLiteral("proxy.contoso.com");
    preferences.proxy.port = 1080;
    preferences.proxy.user = QStringLiteral("ada");
    return preferences;
}

} // namespace

TEST_CASE("settings come back as they were saved, and only their owner can read them")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("config/work-account-wizard/settings.ini"));
    app::Settings settings(file);
    CHECK(settings.preferences() == wizard::Preferences());
    CHECK_FALSE(QFileInfo::exists(file)); // reading leaves no trace

    REQUIRE(settings.setPreferences(changed()));
    CHECK(settings.addressPattern().isEmpty());
    settings.setAddressPattern(QStringLiteral("flast"));
    settings.setWindowGeometry("geometry");
    const app::Settings again(file);
    CHECK(again.addressPattern() == QStringLiteral("flast"));
    CHECK(again.preferences() == changed());
    CHECK(again.windowGeometry() == "geometry");
    CHECK_FALSE(QFile::permissions(file) & others);
    CHECK_FALSE(QFile::permissions(QFileInfo(file).absolutePath()) & others);
}

TEST_CASE("a settings file readable by others is closed when it is written next")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("settings.ini"));
    {
        QFile open(file);
        REQUIRE(open.open(QIODevice::WriteOnly));
    }
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | others));
    REQUIRE(app::Settings(file).setPreferences(changed()));
    CHECK_FALSE(QFile::permissions(file) & others);
}

TEST_CASE("accounts of earlier runs come back, and a broken entry is left out")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("settings.ini"));
    const auto account = [](const char *user) {
        return graph::Account(graph::Cloud::UsGov,
            graph::TenantId(QStringLiteral("11111111-2222-4333-8444-555555555555")), graph::UserId(QLatin1String(user)),
            QStringLiteral("ada@contoso.us"), QStringLiteral("Ada, \"the first\""));
    };
    app::Settings(file).setAccounts({account("5d2a4c11-0000-4000-8000-000000000001"), account("not-a-guid")});
    const std::vector<graph::Account> read = app::Settings(file).accounts();
    REQUIRE(read.size() == 1);
    CHECK(read.front().key() == account("5d2a4c11-0000-4000-8000-000000000001").key());
    CHECK(read.front().username() == QLatin1String("ada@contoso.us"));
    CHECK(read.front().displayName() == QStringLiteral("Ada, \"the first\""));
    app::Settings(file).setAccounts({});
    CHECK(app::Settings(file).accounts().empty());
}

TEST_CASE("nonsense in the settings file is left at its default")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("settings.ini"));
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("cloud=mars\n[client-id]\nglobal=not-a-guid\n[proxy]\nmode=manual\nport=99999\n");
    }
    CHECK(app::Settings(file).preferences().cloud == graph::Cloud::Global);
    CHECK(app::Settings(file).preferences().clientIds.empty());
    CHECK(app::Settings(file).preferences().proxy.mode == wizard::ProxySettings::Mode::System);
}

TEST_CASE("a place that cannot be written is said, not crashed on")
{
    QTemporaryDir place;
    const QString blocker = place.filePath(QStringLiteral("file"));
    QFile file(blocker);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK_FALSE(app::Settings(blocker + QStringLiteral("/settings.ini")).setPreferences(changed()));
}

TEST_CASE("languages are recognised as people write them")
{
    CHECK(app::Translator::offered(QStringLiteral("nl")) == QLatin1String("nl"));
    CHECK(app::Translator::offered(QStringLiteral("NL-be")) == QLatin1String("nl"));
    CHECK(app::Translator::offered(QStringLiteral("nl_NL.UTF-8")) == QLatin1String("nl"));
    CHECK(app::Translator::offered(QStringLiteral("en_GB@euro")) == QLatin1String("en"));
    CHECK(app::Translator::offered(QStringLiteral("tlh")).isEmpty());
    CHECK(app::Translator::offered({}).isEmpty());
    for (const QString &code : app::Translator::languages()) {
        CAPTURE(code);
        CHECK(app::Translator::offered(code.toUpper() + QStringLiteral("_XX.UTF-8")) == code);
        // A language is offered for what it has.
        app::Translator translator;
        translator.use(code);
        const QString stop = QCoreApplication::translate("wizard::Busy", "Stop &waiting");
        CHECK((stop == QLatin1String("Stop &waiting")) == (code == QLatin1String("en")));
    }
}

TEST_CASE("a language is offered in its own words")
{
    const std::pair<const char *, const char *> names[] = {
        {"en", "English"}, {"nl", "Nederlands"}, {"de", "Deutsch"}, {"fr", "Français"}, {"es", "Español"}};
    for (const auto &[code, name] : names)
        CHECK(app::Translator::ownName(QLatin1String(code)) == QString::fromUtf8(name));
}

TEST_CASE("the language changes while the program runs, there and back")
{
    const auto words = [] { return QCoreApplication::translate("wizard::Busy", "Stop &waiting"); };
    app::Translator translator;
    translator.use(QStringLiteral("nl"));
    CHECK(words() == QLatin1String("&Niet langer wachten"));
    CHECK(QLocale().language() == QLocale::Dutch);
    translator.use(QStringLiteral("en"));
    CHECK(words() == QLatin1String("Stop &waiting"));
    CHECK(QLocale().language() == QLocale::English);
}

TEST_CASE("a check goes without keychain and sandbox, but where a proxy's password or the sandbox is asked for")
{
    using Mode = wizard::ProxySettings::Mode;
    wizard::Preferences preferences;
    app::CommandLine line;
    CHECK(app::Connection::suffices(line, preferences));
    preferences.proxy.mode = Mode::Manual;
    preferences.proxy.host = QStringLiteral("proxy.contoso.com");
    CHECK(app::Connection::suffices(line, preferences));

    preferences.proxy.user = QStringLiteral("ada");
    CHECK_FALSE(app::Connection::suffices(line, preferences));
    app::CommandLine other = line;
    other.noKeychain = true;
    CHECK(app::Connection::suffices(other, preferences));
    other = line;
    other.proxy = QUrl(QStringLiteral("http://other.contoso.com:8080"));
    CHECK(app::Connection::suffices(other, preferences));
    preferences.proxy.mode = Mode::System;
    CHECK(app::Connection::suffices(line, preferences));

    line.sandbox = true;
    CHECK_FALSE(app::Connection::suffices(line, preferences));
}
