// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"

#include <utility>
#include <variant>

namespace graph {

//! What a Result carries where there is nothing to deliver but success.
class Done {
public:
    Done() { }
};

//! A value or an Error; C++20 has no std::expected. No default state, so it cannot be forgotten half-made.
template <class T> class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): `co_return user;` is the point
        : m_v(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_v(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_v.index() == 0; }
    //! Only where the Result holds a value.
    const T &value() const & { return std::get<0>(m_v); }
    T &value() & { return std::get<0>(m_v); }
    T value() && { return std::get<0>(std::move(m_v)); }
    //! Only where the Result holds an error.
    const Error &error() const { return std::get<1>(m_v); }

private:
    std::variant<T, Error> m_v;
};

} // namespace graph
