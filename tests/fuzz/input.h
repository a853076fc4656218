// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

//! One input of a fuzzer: must end, and must not do anything undefined. Each target's file defines it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {

//! The bytes of an input, taken one after the other.
class Input {
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }
    //! The next byte; 0 where there is none left.
    std::uint8_t byte()
    {
        const auto value = m_bytes.isEmpty() ? std::uint8_t(0) : static_cast<std::uint8_t>(m_bytes.at(0));
        m_bytes.remove(0, 1);
        return value;
    }
    //! One of the HTTP statuses that matter.
    int status()
    {
        static constexpr int statuses[] = {
            200, 400, 401, 403, 404, 407, 408, 409, 424, 429, 500, 502, 503, 504, 302, 201};
        return statuses[byte() % std::size(statuses)];
    }
    const QByteArray &rest() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

//! What must hold for every input.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

//! A moment that does not move: 2026-01-15T12:00:00Z.
inline std::chrono::system_clock::time_point moment()
{
    return std::chrono::system_clock::time_point(std::chrono::seconds(1'768'478'400));
}

} // namespace fuzz
