// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/stepped_clock.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/handover/secret_marks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

using namespace std::chrono_literals;
using wizard::Desktop;
using wizard::SecretClipboard;
using State = SecretClipboard::State;

namespace {

graph::SharedSecret secret(std::string_view text)
{
    return std::make_shared<const graph::Secret>(text);
}

QClipboard *clipboard()
{
    return QGuiApplication::clipboard();
}

} // namespace

TEST_CASE("each desktop's own mark for a secret")
{
    const auto &freedesktop = wizard::secretMarks(Desktop::Freedesktop);
    CHECK(freedesktop.at(QStringLiteral("x-kde-passwordManagerHint")) == "secret");
    const auto windows = [](const char *name) {
        return wizard::secretMarks(Desktop::Windows)
            .at(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name)));
    };
    CHECK_FALSE(windows("ExcludeClipboardContentFromMonitorProcessing").isEmpty());
    CHECK(windows("CanIncludeInClipboardHistory") == QByteArray(4, '\0'));
    CHECK(windows("CanUploadToCloudClipboard") == QByteArray(4, '\0'));
    CHECK(wizard::secretMarks(Desktop::MacOs).count(QStringLiteral("org.nspasteboard.ConcealedType")) == 1);
}

TEST_CASE("copied byte for byte, marked secret for this desktop, and nothing else")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    secrets.copy(secret("Kx7-mWq+Rt4=vbDn"));
    CHECK(clipboard()->text() == QStringLiteral("Kx7-mWq+Rt4=vbDn"));
    const QMimeData *data = clipboard()->mimeData();
    CHECK(data->data(QStringLiteral("text/plain")) == "Kx7-mWq+Rt4=vbDn");
    REQUIRE_FALSE(wizard::secretMarks().empty());
    for (const auto &[format, value] : wizard::secretMarks())
        CHECK(data->data(format) == value);
    CHECK_FALSE(data->hasHtml());
    CHECK(clipboard()->text(QClipboard::Selection).isEmpty());
}

TEST_CASE("the countdown is told and ends with an empty clipboard")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    int told = 0;
    QObject::connect(&secrets, &SecretClipboard::changed, &secrets, [&] { ++told; });
    secrets.copy(secret("first"));
    CHECK(secrets.left() == 30s);
    clock->advance(10s);
    CHECK(secrets.left() == 20s);
    CHECK(told >= 11);
    secrets.prolong();
    CHECK(secrets.left() == 30s);
    clock->advance(29s);
    CHECK(clipboard()->text() == QStringLiteral("first"));
    clock->advance(1s);
    CHECK(clipboard()->text().isEmpty());
    CHECK(secrets.state() == State::Cleared);
    secrets.acknowledge();
    CHECK(secrets.state() == State::Empty);
}

TEST_CASE("a second copy starts its own countdown, the first one's end does not clear it")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    secrets.copy(secret("first"));
    clock->advance(20s);
    secrets.copy(secret("second"));
    clock->advance(15s);
    CHECK(clipboard()->text() == QStringLiteral("second"));
    clock->advance(15s);
    CHECK(clipboard()->text().isEmpty());
}

TEST_CASE("what somebody else put there is left alone")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    secrets.copy(secret("first"));
    clipboard()->setText(QStringLiteral("a shopping list"));
    SECTION("at the end of the countdown")
    {
        clock->advance(31s);
    }
    SECTION("on demand")
    {
        secrets.wipe();
    }
    CHECK(clipboard()->text() == QStringLiteral("a shopping list"));
    CHECK(secrets.state() == State::Replaced);
}

TEST_CASE("a clipboard manager that took the same text over is cleared as well")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    secrets.copy(secret("first"));
    clipboard()->setText(QStringLiteral("first")); // no longer ours, but the same text
    secrets.wipe();
    CHECK(clipboard()->text().isEmpty());
    CHECK(secrets.state() == State::Cleared);
}

TEST_CASE("cleared now, at the end of the program, and when the owner goes")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    auto secrets = std::make_unique<SecretClipboard>(clock);
    secrets->copy(secret("first"));
    SECTION("now")
    {
        secrets->wipe();
        CHECK(secrets->state() == State::Cleared);
    }
    SECTION("the application's last signal")
    {
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
    }
    SECTION("its destruction")
    {
        secrets.reset();
    }
    CHECK(clipboard()->text().isEmpty());
}

TEST_CASE("the copied secret is let go of with the clipboard")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    auto password = secret("first");
    const std::weak_ptr<const graph::Secret> watched = password;
    secrets.copy(std::move(password));
    CHECK_FALSE(watched.expired());
    secrets.wipe();
    CHECK(watched.expired());
    // Nothing to copy is nothing done.
    secrets.copy(nullptr);
    CHECK(secrets.state() == State::Cleared);
}

TEST_CASE("a desktop that lets only the window in front clear: said, and done once it is in front")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock, SecretClipboard::Trust::NeedsFocus);
    REQUIRE_FALSE(QGuiApplication::focusWindow());
    secrets.copy(secret("first"));
    clock->advance(31s);
    CHECK(secrets.state() == State::NotCleared);
    SECTION("our window comes to the front")
    {
        QWidget window;
        window.show();
        window.activateWindow();
        REQUIRE(test::eventually([&] { return secrets.state() == State::Cleared; }));
        CHECK(clipboard()->text().isEmpty());
    }
    SECTION("another program has put something there meanwhile")
    {
        clipboard()->setText(QStringLiteral("a shopping list"));
        QWidget window;
        window.show();
        window.activateWindow();
        REQUIRE(test::eventually([&] { return secrets.state() == State::Replaced; }));
        CHECK(clipboard()->text() == QStringLiteral("a shopping list"));
    }
    SECTION("another password is copied meanwhile")
    {
        secrets.copy(secret("second"));
        CHECK(secrets.state() == State::Holding);
        CHECK(secrets.left() == 30s);
    }
    clipboard()->clear();
}
