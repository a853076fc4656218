// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/flow_run.h"

#include <QJsonArray>

#include <algorithm>

namespace wizard {

namespace {

constexpr int theFormat = 1;

bool hasAnswer(const Question &question, int index)
{
    return index >= 0 && std::size_t(index) < question.answers.size();
}

QString byName(Given::By by)
{
    switch (by) {
    case Given::By::Unsure:
        return QStringLiteral("unsure");
    case Given::By::Code:
        return QStringLiteral("code");
    case Given::By::Evidence:
        return QStringLiteral("evidence");
    case Given::By::User:
        break;
    }
    return QStringLiteral("you");
}

Given::By byNamed(const QString &name)
{
    for (Given::By by : {Given::By::Code, Given::By::Evidence}) {
        if (byName(by) == name)
            return by;
    }
    return Given::By::User;
}

} // namespace

Given Given::answer(int index, By by)
{
    Given given;
    given.m_by = by;
    given.m_answer = index;
    return given;
}

Given Given::unsure()
{
    Given given;
    given.m_by = By::Unsure;
    return given;
}

Given Given::jump(NodeId target, int code)
{
    Given given;
    given.m_by = By::Code;
    given.m_target = std::move(target);
    given.m_code = code;
    return given;
}

FlowRun::FlowRun(std::shared_ptr<const Flow> flow)
    : m_flow(std::move(flow))
    , m_entrance(m_flow->root())
{
    settle();
}

void FlowRun::setFlow(std::shared_ptr<const Flow> flow)
{
    m_flow = std::move(flow);
    settle();
}

std::optional<Given> FlowRun::givenAt(const NodeId &question) const
{
    const auto found = m_given.constFind(question);
    if (found != m_given.cend() && found->by() != Given::By::Evidence)
        return *found;
    const std::optional<Suggestion> suggestion = suggestionAt(question);
    if (suggestion && suggestion->strength == Suggestion::Strength::Strong)
        return Given::answer(suggestion->answer, Given::By::Evidence);
    // What a check answered in a run that was resumed holds until a check says something else.
    return found == m_given.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Suggestion> FlowRun::suggestionAt(const NodeId &question) const
{
    const Question *q = m_flow->question(question);
    const Suggestion *best = nullptr;
    for (const Suggestion &suggestion : m_suggestions) {
        if (!q || suggestion.question != question || !hasAnswer(*q, suggestion.answer))
            continue;
        if (!best || (best->strength == Suggestion::Strength::Weak && suggestion.strength != best->strength))
            best = &suggestion;
    }
    return best ? std::optional(*best) : std::nullopt;
}

NodeId FlowRun::nextOf(const NodeId &node) const
{
    const Question *q = m_flow->question(node);
    const std::optional<Given> given = q ? givenAt(node) : std::nullopt;
    if (!given)
        return {};
    if (!given->target().isEmpty())
        return given->target();
    if (given->by() == Given::By::Unsure)
        return q->unsure;
    return given->answer() && hasAnswer(*q, *given->answer()) ? q->answers[std::size_t(*given->answer())].next
                                                              : NodeId();
}

std::vector<NodeId> FlowRun::wayFrom(const NodeId &entrance) const
{
    std::vector<NodeId> way{entrance};
    // The flow has no cycle, but a jump could close one: never longer than the flow is large.
    while (way.size() < m_flow->size()) {
        const NodeId next = nextOf(way.back());
        if (next.isEmpty() || std::find(way.begin(), way.end(), next) != way.end())
            break;
        way.push_back(next);
    }
    return way;
}

void FlowRun::settle()
{
    if (!m_flow->contains(m_entrance))
        m_entrance = m_flow->root();
    m_way = wayFrom(m_entrance);
    m_position = std::min(m_position, m_way.size() - 1);
}

const Outcome *FlowRun::outcome() const
{
    return m_flow->outcome(m_way.back());
}

void FlowRun::give(const NodeId &question, Given given)
{
    m_given.insert(question, std::move(given));
    const std::size_t from = m_position;
    settle();
    goToEnd();
    m_kept = 0;
    for (std::size_t i = from + 1; i < m_way.size(); ++i)
        m_kept += m_given.contains(m_way[i]) ? 1 : 0;
}

void FlowRun::answer(int index)
{
    const Question *q = m_flow->question(current());
    if (!q || !hasAnswer(*q, index))
        return;
    give(q->id, Given::answer(index, Given::By::User));
}

void FlowRun::dontKnow()
{
    const Question *q = m_flow->question(current());
    if (!q)
        return;
    give(q->id, q->unsureAnswer ? Given::answer(*q->unsureAnswer, Given::By::User) : Given::unsure());
}

void FlowRun::setSuggestions(std::vector<Suggestion> suggestions)
{
    const bool atEnd = m_position + 1 == m_way.size();
    m_suggestions = std::move(suggestions);
    settle();
    if (atEnd)
        goToEnd();
    m_kept = 0;
}

void FlowRun::jumpByCode(int code, const NodeId &outcome)
{
    if (!m_flow->contains(outcome) || m_flow->codeQuestion().isEmpty())
        return;
    const Question *symptom = m_flow->question(m_flow->errorEntrance());
    const auto toCode = std::find_if(symptom->answers.begin(), symptom->answers.end(),
        [this](const Answer &a) { return a.next == m_flow->codeQuestion(); });
    if (std::find(m_way.begin(), m_way.end(), symptom->id) == m_way.end())
        enterAt(symptom->id);
    if (toCode != symptom->answers.end())
        m_given.insert(symptom->id, Given::answer(int(toCode - symptom->answers.begin()), Given::By::Code));
    m_given.insert(m_flow->codeQuestion(), Given::jump(outcome, code));
    settle();
    goToEnd();
    m_kept = 0;
}

void FlowRun::enterAt(const NodeId &node)
{
    if (!m_flow->contains(node))
        return;
    m_earlier.push_back({m_entrance, m_position});
    m_entrance = node;
    m_position = 0;
    m_kept = 0;
    settle();
}

void FlowRun::restart()
{
    m_given.clear();
    m_earlier.clear();
    m_entrance = m_flow->root();
    m_position = 0;
    m_kept = 0;
    settle();
    goToEnd();
}

void FlowRun::back()
{
    m_kept = 0;
    if (m_position > 0) {
        --m_position;
    } else if (!m_earlier.empty()) {
        const View earlier = m_earlier.back();
        m_earlier.pop_back();
        m_entrance = earlier.entrance;
        m_position = earlier.position;
        settle();
    }
}

void FlowRun::forward()
{
    m_kept = 0;
    if (canGoForward())
        ++m_position;
}

bool FlowRun::goTo(const NodeId &node)
{
    const auto found = std::find(m_way.begin(), m_way.end(), node);
    if (found == m_way.end())
        return false;
    m_kept = 0;
    m_position = std::size_t(found - m_way.begin());
    return true;
}

QJsonObject FlowRun::save() const
{
    QHash<NodeId, Given> all = m_given;
    for (const NodeId &node : m_way) {
        if (const std::optional<Given> given = givenAt(node); given && given->by() == Given::By::Evidence)
            all.insert(node, *given);
    }
    QJsonObject answers;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QJsonObject entry{{QStringLiteral("by"), byName(it->by())}};
        const Question *q = m_flow->question(it.key());
        if (!q)
            continue;
        if (it->answer() && hasAnswer(*q, *it->answer())) {
            entry.insert(QStringLiteral("answer"), *it->answer());
            // Told apart by where it leads: a later edition of the flow may have other answers at this place.
            entry.insert(QStringLiteral("next"), q->answers[std::size_t(*it->answer())].next.toString());
        }
        if (!it->target().isEmpty()) {
            entry.insert(QStringLiteral("target"), it->target().toString());
            entry.insert(QStringLiteral("code"), it->code());
        }
        answers.insert(it.key().toString(), entry);
    }
    return {{QStringLiteral("format"), theFormat}, {QStringLiteral("entrance"), m_entrance.toString()},
        {QStringLiteral("position"), int(m_position)}, {QStringLiteral("answers"), answers}};
}

graph::Result<FlowRun> FlowRun::resume(std::shared_ptr<const Flow> flow, const QJsonObject &saved)
{
    if (saved.value(QLatin1String("format")).toInt() != theFormat || !saved.value(QLatin1String("answers")).isObject())
        return graph::Error(graph::Fault::Storage, QStringLiteral("run.format"));
    FlowRun run(std::move(flow));
    const QJsonObject answers = saved.value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const NodeId id(it.key());
        const Question *q = run.m_flow->question(id);
        const QJsonObject entry = it.value().toObject();
        if (!q)
            continue;
        const NodeId target(entry.value(QLatin1String("target")).toString());
        const int index = entry.value(QLatin1String("answer")).toInt(-1);
        const QString by = entry.value(QLatin1String("by")).toString();
        if (run.m_flow->contains(target))
            run.m_given.insert(id, Given::jump(target, entry.value(QLatin1String("code")).toInt()));
        else if (hasAnswer(*q, index)
            && q->answers[std::size_t(index)].next.toString() == entry.value(QLatin1String("next")).toString())
            run.m_given.insert(id, Given::answer(index, byNamed(by)));
        else if (by == QLatin1String("unsure"))
            run.m_given.insert(id, Given::unsure());
    }
    const NodeId entrance(saved.value(QLatin1String("entrance")).toString());
    if (run.m_flow->contains(entrance) && entrance != run.m_entrance) {
        run.m_earlier.push_back({run.m_entrance, 0});
        run.m_entrance = entrance;
    }
    run.settle();
    run.m_position = std::size_t(
        std::clamp<qint64>(saved.value(QLatin1String("position")).toInt(), 0, qint64(run.m_way.size()) - 1));
    return run;
}

} // namespace wizard
