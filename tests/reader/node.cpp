// SPDX-License-Identifier: MIT
#include "tests/reader/node.h"

#include <QStringList>

namespace reader {

namespace {

//! Asks, and takes "it has gone" for an empty answer.
template <class Question, class... Given> auto ask(Question question, Given... given)
{
    GError *error = nullptr;
    auto answer = question(given..., &error);
    if (!error)
        return answer;
    g_error_free(error);
    return decltype(answer)();
}

QString taken(gchar *text)
{
    const QString copy = QString::fromUtf8(text);
    g_free(text);
    return copy;
}

//! An interface of the thing, where it has it; let go afterwards.
template <class Interface> std::shared_ptr<Interface> held(Interface *face)
{
    return {face, [](Interface *one) {
                if (one)
                    g_object_unref(one);
            }};
}

} // namespace

Node::Node(AtspiAccessible *accessible)
    : m_accessible(accessible, [](AtspiAccessible *one) {
        if (one)
            g_object_unref(one);
    })
{
}

Node Node::owning(AtspiAccessible *accessible)
{
    return accessible ? Node(accessible) : Node();
}

Node Node::sharing(AtspiAccessible *accessible)
{
    return accessible ? Node(static_cast<AtspiAccessible *>(g_object_ref(accessible))) : Node();
}

AtspiRole Node::role() const
{
    return m_accessible ? ask(atspi_accessible_get_role, m_accessible.get()) : ATSPI_ROLE_INVALID;
}

QString Node::roleName() const
{
    return m_accessible ? taken(ask(atspi_accessible_get_role_name, m_accessible.get())) : QString();
}

QString Node::name() const
{
    return m_accessible ? taken(ask(atspi_accessible_get_name, m_accessible.get())) : QString();
}

QString Node::description() const
{
    return m_accessible ? taken(ask(atspi_accessible_get_description, m_accessible.get())) : QString();
}

bool Node::is(AtspiStateType state) const
{
    if (!m_accessible)
        return false;
    const auto states = held(atspi_accessible_get_state_set(m_accessible.get()));
    return states && atspi_state_set_contains(states.get(), state);
}

Node Node::parent() const
{
    return m_accessible ? owning(ask(atspi_accessible_get_parent, m_accessible.get())) : Node();
}

QString Node::label() const
{
    QStringList said;
    GArray *relations = m_accessible ? ask(atspi_accessible_get_relation_set, m_accessible.get()) : nullptr;
    for (guint i = 0; relations && i < relations->len; ++i) {
        AtspiRelation *relation = g_array_index(relations, AtspiRelation *, i);
        if (atspi_relation_get_relation_type(relation) == ATSPI_RELATION_LABELLED_BY) {
            for (gint k = 0; k < atspi_relation_get_n_targets(relation); ++k)
                said.append(owning(atspi_relation_get_target(relation, k)).name());
        }
        g_object_unref(relation);
    }
    if (relations)
        g_array_free(relations, TRUE);
    return said.join(QLatin1Char(' '));
}

std::vector<Node> Node::children() const
{
    std::vector<Node> found;
    if (!m_accessible)
        return found;
    const int count = ask(atspi_accessible_get_child_count, m_accessible.get());
    for (int i = 0; i < count; ++i) {
        if (Node child = owning(ask(atspi_accessible_get_child_at_index, m_accessible.get(), i)))
            found.push_back(std::move(child));
    }
    return found;
}

Node Node::first(const std::function<bool(const Node &)> &fits) const
{
    for (const Node &child : children()) {
        if (!child.is(ATSPI_STATE_SHOWING))
            continue;
        if (fits(child))
            return child;
        if (Node deeper = child.first(fits))
            return deeper;
    }
    return {};
}

std::vector<Node> Node::all(const std::function<bool(const Node &)> &fits) const
{
    std::vector<Node> found;
    first([&](const Node &node) {
        if (fits(node))
            found.push_back(node);
        return false;
    });
    return found;
}

QString Node::text() const
{
    const auto face = m_accessible ? held(atspi_accessible_get_text_iface(m_accessible.get())) : nullptr;
    return face ? taken(ask(atspi_text_get_text, face.get(), 0, -1)) : QString();
}

bool Node::setText(const QString &text) const
{
    const auto face = m_accessible ? held(atspi_accessible_get_editable_text_iface(m_accessible.get())) : nullptr;
    const QByteArray bytes = text.toUtf8();
    return face && ask(atspi_editable_text_set_text_contents, face.get(), bytes.constData());
}

bool Node::hasValue() const
{
    return m_accessible && held(atspi_accessible_get_value_iface(m_accessible.get()));
}

Node::Value Node::value() const
{
    const auto face = m_accessible ? held(atspi_accessible_get_value_iface(m_accessible.get())) : nullptr;
    if (!face)
        return {};
    return {ask(atspi_value_get_current_value, face.get()), ask(atspi_value_get_minimum_value, face.get()),
        ask(atspi_value_get_maximum_value, face.get())};
}

bool Node::press() const
{
    const auto face = m_accessible ? held(atspi_accessible_get_action_iface(m_accessible.get())) : nullptr;
    return face && ask(atspi_action_do_action, face.get(), 0);
}

bool Node::takeFocus() const
{
    const auto face = m_accessible ? held(atspi_accessible_get_component_iface(m_accessible.get())) : nullptr;
    return face && ask(atspi_component_grab_focus, face.get());
}

} // namespace reader
