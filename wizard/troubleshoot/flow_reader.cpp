// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/flow_reader.h"

#include "wizard/troubleshoot/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace wizard {

namespace {

using graph::Error;
using graph::Fault;

constexpr auto theFile = "flow.json";
constexpr auto theOverlay = "flow overlay";

Error broken(const char *file, const char *code, int line, const QString &why)
{
    return Error(Fault::Storage, QString::fromLatin1(code))
        .withTarget(QStringLiteral("%1:%2").arg(QLatin1String(file)).arg(line))
        .withDetail(why);
}

//! Reads one file's nodes; the first fault ends it and is kept.
class Reader {
public:
    explicit Reader(const QByteArray &json)
        : m_lines(json)
    {
    }

    std::optional<Flow> read(const QByteArray &json);
    const Error &fault() const { return *m_fault; }

private:
    bool fail(const char *code, int line, const QString &why)
    {
        if (!m_fault)
            m_fault = broken(theFile, code, line, why);
        return false;
    }
    int lineOf(const NodeId &id) const { return m_lines.ofId(id.toString()); }

    bool takeId(const QJsonObject &object, NodeId &id);
    bool takeText(const QJsonObject &object, const char *key, const NodeId &owner, QString &text);
    bool takeStage(const QJsonObject &object, const NodeId &owner, Stage &stage);
    bool takeQuestion(const QJsonObject &object);
    bool takeOutcome(const QJsonObject &object);
    bool check(const Flow &flow);
    bool checkTargets(const Flow &flow);
    bool walk(const Flow &flow, const NodeId &id, QSet<NodeId> &open, QSet<NodeId> &seen);

    JsonLines m_lines;
    std::optional<Error> m_fault;
    QSet<NodeId> m_ids;
    NodeId m_lastId; // for faults of a node that has no id of its own
    std::vector<Question> m_questions;
    std::vector<Outcome> m_outcomes;
};

bool Reader::takeId(const QJsonObject &object, NodeId &id)
{
    id = NodeId(object.value(QLatin1String("id")).toString());
    if (id.isEmpty())
        return fail("flow.shape", m_lastId.isEmpty() ? 1 : lineOf(m_lastId),
            QStringLiteral("the node after \"%1\" has no id").arg(m_lastId.toString()));
    if (m_ids.contains(id))
        return fail("flow.duplicate", m_lines.ofId(id.toString(), 1),
            QStringLiteral("\"%1\" is there twice").arg(id.toString()));
    m_ids.insert(id);
    m_lastId = id;
    return true;
}

bool Reader::takeText(const QJsonObject &object, const char *key, const NodeId &owner, QString &text)
{
    text = object.value(QLatin1String(key)).toString().trimmed();
    if (text.isEmpty())
        return fail("flow.shape", lineOf(owner),
            QStringLiteral("\"%1\" has no \"%2\"").arg(owner.toString(), QLatin1String(key)));
    return true;
}

bool Reader::takeStage(const QJsonObject &object, const NodeId &owner, Stage &stage)
{
    const QString name = object.value(QLatin1String("stage")).toString();
    const int at = name.size() == 1 ? int(QStringLiteral("ABCD").indexOf(name)) : -1;
    if (at < 0)
        return fail(
            "flow.stage", lineOf(owner), QStringLiteral("\"%1\" has no stage out of A, B, C, D").arg(owner.toString()));
    stage = Stage(at);
    return true;
}

bool Reader::takeQuestion(const QJsonObject &object)
{
    Question q;
    if (!takeId(object, q.id) || !takeStage(object, q.id, q.stage) || !takeText(object, "text", q.id, q.text)
        || !takeText(object, "help", q.id, q.help))
        return false;
    for (const auto &value : object.value(QLatin1String("answers")).toArray()) {
        const QJsonObject entry = value.toObject();
        Answer answer;
        if (!takeText(entry, "label", q.id, answer.label))
            return false;
        answer.next = NodeId(entry.value(QLatin1String("next")).toString());
        q.answers.push_back(std::move(answer));
    }
    if (q.answers.size() < 2)
        return fail(
            "flow.answers", lineOf(q.id), QStringLiteral("\"%1\" needs at least two answers").arg(q.id.toString()));

    // A number names the answer that says "I do not know" itself.
    const QJsonValue unsure = object.value(QLatin1String("unsure"));
    if (unsure.isDouble()) {
        const int at = unsure.toInt() - 1;
        if (at < 0 || std::size_t(at) >= q.answers.size())
            return fail("flow.unsure", lineOf(q.id),
                QStringLiteral("\"%1\": there is no answer number %2").arg(q.id.toString()).arg(at + 1));
        q.unsureAnswer = at;
        q.unsure = q.answers[std::size_t(at)].next;
    } else {
        q.unsure = NodeId(unsure.toString());
    }
    if (q.unsure.isEmpty())
        return fail("flow.unsure", lineOf(q.id),
            QStringLiteral("\"%1\" does not say where \"I don't know\" leads").arg(q.id.toString()));
    m_questions.push_back(std::move(q));
    return true;
}

bool Reader::takeOutcome(const QJsonObject &object)
{
    Outcome o;
    if (!takeId(object, o.id) || !takeStage(object, o.id, o.stage) || !takeText(object, "title", o.id, o.title))
        return false;
    const QString owner = object.value(QLatin1String("owner")).toString();
    const std::optional<Owner> known = ownerNamed(owner);
    if (!known)
        return fail(
            "flow.owner", lineOf(o.id), QStringLiteral("\"%1\": nobody is called \"%2\"").arg(o.id.toString(), owner));
    o.owner = *known;
    o.role = object.value(QLatin1String("role")).toString();
    for (const auto &value : object.value(QLatin1String("steps")).toArray()) {
        if (value.toString().trimmed().isEmpty())
            return fail("flow.shape", lineOf(o.id), QStringLiteral("\"%1\" has an empty step").arg(o.id.toString()));
        o.steps.append(value.toString().trimmed());
    }
    if (o.steps.isEmpty())
        return fail("flow.shape", lineOf(o.id), QStringLiteral("\"%1\" has no steps").arg(o.id.toString()));
    for (const auto &value : object.value(QLatin1String("links")).toArray()) {
        FlowLink link;
        if (!takeText(value.toObject(), "title", o.id, link.title))
            return false;
        const QString address = value.toObject().value(QLatin1String("url")).toString();
        link.url = QUrl(address, QUrl::StrictMode);
        if (!link.url.isValid() || link.url.scheme() != QLatin1String("https") || link.url.host().isEmpty())
            return fail("flow.link", m_lines.ofString(address, o.id.toString()),
                QStringLiteral("\"%1\": \"%2\" is no https address").arg(o.id.toString(), address));
        o.links.push_back(std::move(link));
    }
    m_outcomes.push_back(std::move(o));
    return true;
}

bool Reader::checkTargets(const Flow &flow)
{
    for (const Question &q : flow.questions()) {
        for (const Answer &answer : q.answers) {
            if (!flow.contains(answer.next))
                return fail("flow.target", m_lines.ofString(answer.next.toString(), q.id.toString()),
                    QStringLiteral("\"%1\": an answer leads to \"%2\", which does not exist")
                        .arg(q.id.toString(), answer.next.toString()));
        }
        if (!flow.contains(q.unsure))
            return fail("flow.target", m_lines.ofString(q.unsure.toString(), q.id.toString()),
                QStringLiteral("\"%1\": \"I don't know\" leads to \"%2\", which does not exist")
                    .arg(q.id.toString(), q.unsure.toString()));
    }
    for (const NodeId &entrance : {flow.root(), flow.errorEntrance()}) {
        if (!flow.question(entrance))
            return fail("flow.entrance", m_lines.ofString(entrance.toString(), {}),
                QStringLiteral("no question is called \"%1\"").arg(entrance.toString()));
    }
    if (!flow.codeQuestion().isEmpty() && !flow.question(flow.codeQuestion()))
        return fail("flow.entrance", m_lines.ofString(flow.codeQuestion().toString(), {}),
            QStringLiteral("no question is called \"%1\"").arg(flow.codeQuestion().toString()));
    return true;
}

bool Reader::walk(const Flow &flow, const NodeId &id, QSet<NodeId> &open, QSet<NodeId> &seen)
{
    const Question *q = flow.question(id);
    if (seen.contains(id) || !q) {
        seen.insert(id);
        return true;
    }
    open.insert(id);
    std::vector<NodeId> targets{q->unsure};
    for (const Answer &answer : q->answers)
        targets.push_back(answer.next);
    for (const NodeId &next : targets) {
        if (open.contains(next))
            return fail("flow.cycle", m_lines.ofString(next.toString(), id.toString()),
                QStringLiteral("\"%1\" leads back to \"%2\"").arg(id.toString(), next.toString()));
        if (!walk(flow, next, open, seen))
            return false;
    }
    open.remove(id);
    seen.insert(id);
    return true;
}

bool Reader::check(const Flow &flow)
{
    if (!checkTargets(flow))
        return false;
    QSet<NodeId> open;
    QSet<NodeId> seen;
    if (!walk(flow, flow.root(), open, seen))
        return false;
    const auto missed = [this, &seen](const NodeId &id) {
        return !seen.contains(id)
            && !fail("flow.unreachable", lineOf(id), QStringLiteral("nothing leads to \"%1\"").arg(id.toString()));
    };
    for (const Question &q : flow.questions()) {
        if (missed(q.id))
            return false;
    }
    for (const Outcome &o : flow.outcomes()) {
        if (missed(o.id))
            return false;
    }
    return true;
}

std::optional<Flow> Reader::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        fail("flow.syntax", m_lines.ofOffset(error.offset), error.errorString());
        return std::nullopt;
    }
    const QJsonObject all = document.object();
    for (const auto &value : all.value(QLatin1String("questions")).toArray()) {
        if (!takeQuestion(value.toObject()))
            return std::nullopt;
    }
    for (const auto &value : all.value(QLatin1String("outcomes")).toArray()) {
        if (!takeOutcome(value.toObject()))
            return std::nullopt;
    }
    Flow flow(NodeId(all.value(QLatin1String("root")).toString()), std::move(m_questions), std::move(m_outcomes));
    flow.setEntrances(NodeId(all.value(QLatin1String("errorEntrance")).toString()),
        NodeId(all.value(QLatin1String("codeQuestion")).toString()));
    if (!check(flow))
        return std::nullopt;
    return flow;
}

//! The texts of `source` replaced by those of the overlay, every one of them.
class Translator {
public:
    explicit Translator(const QByteArray &overlay)
        : m_lines(overlay)
    {
    }

    graph::Result<Flow> translate(const Flow &source, const QByteArray &overlay);

private:
    bool fail(const char *code, int line, const QString &why)
    {
        if (!m_fault)
            m_fault = broken(theOverlay, code, line, why);
        return false;
    }
    bool replace(QString &text, const QJsonValue &value, const NodeId &id, const char *what)
    {
        text = value.toString().trimmed();
        return !text.isEmpty()
            || fail("flow.untranslated", m_lines.ofKey(id.toString()),
                QStringLiteral("\"%1\": \"%2\" is not translated").arg(id.toString(), QLatin1String(what)));
    }
    bool sameLength(qsizetype is, std::size_t should, const NodeId &id, const char *what)
    {
        return is == qsizetype(should)
            || fail("flow.untranslated", m_lines.ofKey(id.toString()),
                QStringLiteral("\"%1\" has %2 %3 instead of %4")
                    .arg(id.toString())
                    .arg(is)
                    .arg(QLatin1String(what))
                    .arg(should));
    }
    bool take(Question &q, const QJsonObject &object);
    bool take(Outcome &o, const QJsonObject &object);
    bool noStrangers(const QJsonObject &section, const Flow &flow);

    JsonLines m_lines;
    std::optional<Error> m_fault;
};

bool Translator::take(Question &q, const QJsonObject &object)
{
    const QJsonArray answers = object.value(QLatin1String("answers")).toArray();
    if (!replace(q.text, object.value(QLatin1String("text")), q.id, "text")
        || !replace(q.help, object.value(QLatin1String("help")), q.id, "help")
        || !sameLength(answers.size(), q.answers.size(), q.id, "answers"))
        return false;
    for (std::size_t i = 0; i < q.answers.size(); ++i) {
        if (!replace(q.answers[i].label, answers.at(qsizetype(i)), q.id, "answers"))
            return false;
    }
    return true;
}

bool Translator::take(Outcome &o, const QJsonObject &object)
{
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    const QJsonArray links = object.value(QLatin1String("links")).toArray();
    if (!replace(o.title, object.value(QLatin1String("title")), o.id, "title")
        || !sameLength(steps.size(), std::size_t(o.steps.size()), o.id, "steps")
        || !sameLength(links.size(), o.links.size(), o.id, "links"))
        return false;
    for (qsizetype i = 0; i < o.steps.size(); ++i) {
        if (!replace(o.steps[i], steps.at(i), o.id, "steps"))
            return false;
    }
    for (std::size_t i = 0; i < o.links.size(); ++i) {
        if (!replace(o.links[i].title, links.at(qsizetype(i)), o.id, "links"))
            return false;
    }
    return true;
}

bool Translator::noStrangers(const QJsonObject &section, const Flow &flow)
{
    for (auto it = section.begin(); it != section.end(); ++it) {
        if (!flow.contains(NodeId(it.key())))
            return fail("flow.stranger", m_lines.ofKey(it.key()),
                QStringLiteral("\"%1\" is translated but does not exist").arg(it.key()));
    }
    return true;
}

graph::Result<Flow> Translator::translate(const Flow &source, const QByteArray &overlay)
{
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(overlay, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(theOverlay, "flow.syntax", m_lines.ofOffset(error.offset), error.errorString());
    const QJsonObject questions = all.value(QLatin1String("questions")).toObject();
    const QJsonObject outcomes = all.value(QLatin1String("outcomes")).toObject();
    if (!noStrangers(questions, source) || !noStrangers(outcomes, source))
        return *m_fault;
    std::vector<Question> q = source.questions();
    std::vector<Outcome> o = source.outcomes();
    for (Question &question : q) {
        if (!take(question, questions.value(question.id.toString()).toObject()))
            return *m_fault;
    }
    for (Outcome &outcome : o) {
        if (!take(outcome, outcomes.value(outcome.id.toString()).toObject()))
            return *m_fault;
    }
    Flow flow(source.root(), std::move(q), std::move(o));
    flow.setEntrances(source.errorEntrance(), source.codeQuestion());
    return flow;
}

} // namespace

graph::Result<Flow> readFlow(const QByteArray &json, const QByteArray &overlay)
{
    Reader reader(json);
    std::optional<Flow> flow = reader.read(json);
    if (!flow)
        return reader.fault();
    if (overlay.isEmpty())
        return std::move(*flow);
    return Translator(overlay).translate(*flow, overlay);
}

} // namespace wizard
