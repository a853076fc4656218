// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_clipboard.h"

#include "wizard/handover/secret_mime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWindow>

#include <sodium.h>

namespace wizard {

using namespace std::chrono_literals;

namespace {

SecretClipboard::Trust trustHere()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland")) ? SecretClipboard::Trust::NeedsFocus
                                                                                : SecretClipboard::Trust::Sure;
}

} // namespace

SecretClipboard::SecretClipboard(graph::SharedClock clock, QObject *parent)
    : SecretClipboard(std::move(clock), trustHere(), parent)
{
}

SecretClipboard::SecretClipboard(graph::SharedClock clock, Trust trust, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_trust(trust)
{
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window && m_state == State::NotCleared)
            wipe();
    });
    // Before the platform hands the clipboard over to a manager at exit.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::wipe);
}

SecretClipboard::~SecretClipboard()
{
    m_stop.request_stop();
    if (qApp && held() && stillOurs())
        clipboard()->clear(QClipboard::Clipboard);
}

QClipboard *SecretClipboard::clipboard() const
{
    return QGuiApplication::clipboard();
}

SecretClipboard::Hash SecretClipboard::hashOf(std::string_view text) const
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
        reinterpret_cast<const unsigned char *>(m_hashKey.reveal().data()), m_hashKey.size());
    return hash;
}

void SecretClipboard::copy(graph::SharedSecret secret)
{
    if (!secret || secret->isEmpty())
        return;
    // A key of its own each time: the hash left in memory cannot be tried against a list of passwords.
    m_hashKey = graph::Secret::made(
        crypto_generichash_KEYBYTES, [](char *out) { randombytes_buf(out, crypto_generichash_KEYBYTES); });
    m_hash = hashOf(secret->reveal());
    auto *mime = new SecretMime(std::move(secret));
    m_mine = mime;
    clipboard()->setMimeData(mime, QClipboard::Clipboard); // the clipboard owns it
    prolong();
}

void SecretClipboard::prolong()
{
    if (m_mine == nullptr)
        return;
    m_until = m_clock->steady() + lasting();
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    setState(State::Holding);
    tick();
}

void SecretClipboard::tick()
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_until - m_clock->steady());
    if (left <= 0ms) {
        wipe();
        return;
    }
    // To the next whole second, so that the number shown is right however late a tick comes.
    const auto step = left % 1000ms == 0ms ? 1000ms : left % 1000ms;
    QCoro::connect(m_clock->wait(step, m_stop.get_token()), this, [this, turn = m_turn](bool whole) {
        if (turn != m_turn || !whole || m_state != State::Holding)
            return;
        emit changed();
        tick();
    });
}

bool SecretClipboard::stillOurs() const
{
    if (m_mine == nullptr)
        return false;
    if (clipboard()->ownsClipboard())
        return clipboard()->mimeData(QClipboard::Clipboard) == m_mine;
    // A clipboard manager may have taken it over and now offers the very same text.
    QString text = clipboard()->text(QClipboard::Clipboard);
    QByteArray bytes = text.toUtf8();
    const Hash hash = hashOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    graph::wipe(text);
    graph::wipe(bytes);
    return sodium_memcmp(hash.data(), m_hash.data(), hash.size()) == 0;
}

void SecretClipboard::wipe()
{
    if (!held())
        return;
    m_stop.request_stop();
    ++m_turn;
    // Without the focus Wayland neither shows nor takes anything: what is not known is not given up.
    const bool blind = m_trust == Trust::NeedsFocus && !QGuiApplication::focusWindow();
    const bool ours = blind || stillOurs();
    const QMimeData *there = ours ? nullptr : clipboard()->mimeData(QClipboard::Clipboard);
    const bool empty = !ours && (!there || there->formats().isEmpty());
    if (ours)
        clipboard()->clear(QClipboard::Clipboard);
    if (ours && (blind || stillOurs())) {
        setState(State::NotCleared);
        return;
    }
    m_mine = nullptr;
    sodium_memzero(m_hash.data(), m_hash.size());
    m_hashKey = graph::Secret();
    setState(ours || empty ? State::Cleared : State::Replaced);
}

void SecretClipboard::acknowledge()
{
    if (!held())
        setState(State::Empty);
}

std::chrono::seconds SecretClipboard::left() const
{
    if (m_state != State::Holding)
        return 0s;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_until - m_clock->steady()));
}

void SecretClipboard::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace wizard
