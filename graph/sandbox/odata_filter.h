// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/graph_call.h"

#include <functional>
#include <optional>

namespace graph::sandbox {

//! A `$filter` over users: eq, ne, gt, ge, lt, le, in, and, or, not, parentheses, startsWith, endsWith.
class Filter {
public:
    //! A filter that lets everybody through.
    Filter();
    //! The filter, or what Graph says about a bad one.
    static Filter parsed(const QString &text);

    bool matches(const Person &person) const { return m_test(person); }
    const std::optional<GraphAnswer> &fault() const { return m_fault; }
    //! True for operators that need `ConsistencyLevel: eventual` and `$count=true`.
    bool advanced() const { return !m_operator.isEmpty(); }
    //! The first such operator, as the refusal names it.
    const QString &advancedOperator() const { return m_operator; }

private:
    friend class FilterParser;
    std::function<bool(const Person &)> m_test;
    std::optional<GraphAnswer> m_fault;
    QString m_operator;
};

//! `$search="displayName:wa"`, with AND and OR between such terms; nothing where it is not written like that.
std::optional<std::function<bool(const Person &)>> searchTest(const QString &text);

} // namespace graph::sandbox
