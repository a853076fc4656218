// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/flow.h"

namespace wizard {

QString ownerName(Owner owner)
{
    switch (owner) {
    case Owner::Administrator:
        return QStringLiteral("administrator");
    case Owner::IdentityProvider:
        return QStringLiteral("identity provider");
    case Owner::Microsoft:
        return QStringLiteral("Microsoft");
    case Owner::You:
        break;
    }
    return QStringLiteral("you");
}

std::optional<Owner> ownerNamed(const QString &name)
{
    for (Owner owner : {Owner::You, Owner::Administrator, Owner::IdentityProvider, Owner::Microsoft}) {
        if (ownerName(owner) == name)
            return owner;
    }
    return std::nullopt;
}

Flow::Flow(NodeId root, std::vector<Question> questions, std::vector<Outcome> outcomes)
    : m_root(root)
    , m_errorEntrance(std::move(root))
    , m_questions(std::move(questions))
    , m_outcomes(std::move(outcomes))
{
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_questionAt.insert(m_questions[i].id, qsizetype(i));
    for (std::size_t i = 0; i < m_outcomes.size(); ++i)
        m_outcomeAt.insert(m_outcomes[i].id, qsizetype(i));
}

void Flow::setEntrances(NodeId error, NodeId code)
{
    if (!error.isEmpty())
        m_errorEntrance = std::move(error);
    m_codeQuestion = std::move(code);
}

const Question *Flow::question(const NodeId &id) const
{
    const auto found = m_questionAt.constFind(id);
    return found == m_questionAt.cend() ? nullptr : &m_questions[std::size_t(*found)];
}

const Outcome *Flow::outcome(const NodeId &id) const
{
    const auto found = m_outcomeAt.constFind(id);
    return found == m_outcomeAt.cend() ? nullptr : &m_outcomes[std::size_t(*found)];
}

bool Flow::contains(const NodeId &id) const
{
    return m_questionAt.contains(id) || m_outcomeAt.contains(id);
}

QString Flow::titleOf(const NodeId &id) const
{
    if (const Question *q = question(id))
        return q->text;
    if (const Outcome *o = outcome(id))
        return o->title;
    return {};
}

std::optional<Stage> Flow::stageOf(const NodeId &id) const
{
    if (const Question *q = question(id))
        return q->stage;
    if (const Outcome *o = outcome(id))
        return o->stage;
    return std::nullopt;
}

} // namespace wizard
