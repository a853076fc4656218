// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDebug>

#include <memory>
#include <string_view>

namespace graph {

//! A password, token, code or verifier: move-only bytes on guarded, locked memory that is wiped when it goes.
//! Does not print, does not compare, does not turn into a QString; `reveal()` is the one door, to be used late.
class Secret {
public:
    Secret() = default;
    //! Copies the bytes into guarded memory. Wiping the source is the caller's part (see `take`).
    explicit Secret(std::string_view bytes);
    //! Copies the bytes and wipes the source, where it is the array's only owner.
    static Secret take(QByteArray &bytes);
    //! Makes room for `size` bytes and lets `fill(char *)` write them in place.
    template <class Fill> static Secret made(std::size_t size, Fill fill)
    {
        Secret secret = sized(size);
        fill(secret.m_bytes);
        return secret;
    }

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    //! The bytes, valid while this Secret lives. Not zero-terminated.
    std::string_view reveal() const { return {m_bytes, m_size}; }
    //! A second copy, made on purpose.
    Secret clone() const { return Secret(reveal()); }

private:
    static Secret sized(std::size_t size);

    char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

//! Shared by a request and its retries; the bytes go when the last owner goes.
using SharedSecret = std::shared_ptr<const Secret>;

QDebug operator<<(QDebug debug, const Secret &secret);

//! Overwrites the array's bytes where nobody else shares them, and empties it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace graph
