// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atspi/atspi.h>

#include <functional>
#include <memory>
#include <vector>

namespace reader {

//! A thing of another program as assistive technology is told of it, by the library that screen readers use, what that
//! remembers between two events included. A thing that has gone answers with nothing.
class Node {
public:
    Node() = default;
    static Node owning(AtspiAccessible *accessible); //!< takes the reference over
    static Node sharing(AtspiAccessible *accessible);

    explicit operator bool() const { return m_accessible != nullptr; }
    friend bool operator==(const Node &one, const Node &other) { return one.m_accessible == other.m_accessible; }

    AtspiRole role() const;
    QString roleName() const;
    QString name() const;
    QString description() const;
    bool is(AtspiStateType state) const;
    Node parent() const;
    //! What the label says that belongs to it; empty without one.
    QString label() const;
    std::vector<Node> children() const;
    //! The first one below this that fits, in the order of the tree. What is not shown, and all below it, is passed by.
    Node first(const std::function<bool(const Node &)> &fits) const;
    std::vector<Node> all(const std::function<bool(const Node &)> &fits) const;

    //! The characters of a text; empty where it has none.
    QString text() const;
    bool setText(const QString &text) const;
    //! Where a slider, or a bar that fills, stands.
    class Value {
    public:
        double now = 0;
        double least = 0;
        double most = 0;
    };
    Value value() const;
    bool hasValue() const;
    //! What a click would do: its first action.
    bool press() const;
    bool takeFocus() const;

private:
    explicit Node(AtspiAccessible *accessible);

    std::shared_ptr<AtspiAccessible> m_accessible;
};

} // namespace reader
