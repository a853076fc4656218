// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/stepped_clock.h"
#include "wizard/handover/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace std::chrono_literals;
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

TEST_CASE("copied byte for byte, marked secret on all three systems, and nothing else")
{
    const auto clock = std::make_shared<test::SteppedClock>();
    SecretClipboard secrets(clock);
    secrets.copy(secret("Kx7-mWq+Rt4=vbDn"));
    CHECK(clipboard()->text() == QStringLiteral("Kx7-mWq+Rt4=vbDn"));
    const QMimeData *data = clipboard()->mimeData();
    CHECK(data->data(QStringLiteral("text/plain")) == "Kx7-mWq+Rt4=vbDn");
    CHECK(data->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret");
    CHECK(data->hasFormat(
        QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"")));
    CHECK(data->data(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""))
        == QByteArray(4, '\0'));
    CHECK(data->data(QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""))
        == QByteArray(4, '\0'));
    CHECK(data->hasFormat(QStringLiteral("org.nspasteboard.ConcealedType")));
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

TEST_CASE("a second copy starts its own countdown; the first one's end does not clear it")
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
