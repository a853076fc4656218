// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "wizard/troubleshoot/flow.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace wizard {

//! What was answered at a question, and by whom.
class Given {
public:
    enum class By {
        User, //!< chosen by hand; evidence never overrules it
        Unsure, //!< "I don't know": the way goes on at Question::unsure
        Evidence, //!< a live check answered; can be changed
        Code, //!< an error code in hand answered
    };

    static Given answer(int index, By by);
    static Given unsure();
    //! A code's jump over a question, straight to `target`.
    static Given jump(NodeId target, int code);

    By by() const { return m_by; }
    std::optional<int> answer() const { return m_answer; }
    //! Where a code jumped to; empty for an ordinary answer.
    const NodeId &target() const { return m_target; }
    int code() const { return m_code; }

    friend bool operator==(const Given &, const Given &) = default;

private:
    By m_by = By::User;
    std::optional<int> m_answer;
    NodeId m_target;
    int m_code = 0;
};

//! What the evidence says about a question. Strong evidence answers, weak evidence only preselects.
class Suggestion {
public:
    enum class Strength { Weak, Strong };
    NodeId question;
    int answer = 0;
    Strength strength = Strength::Weak;
    QString finding; //!< the finding it rests on

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

//! One walk through the flow, as a value: what was answered, where one stands, where one came from.
//!
//! Answers belong to their questions, not to the way: changing an earlier one keeps every later one whose question is
//! still met. The way is worked out anew from the entrance each time, so it can never hold a step that does not follow.
class FlowRun {
public:
    explicit FlowRun(std::shared_ptr<const Flow> flow);

    const Flow &flow() const { return *m_flow; }
    //! The same walk with the texts of another language.
    void setFlow(std::shared_ptr<const Flow> flow);

    //! From the entrance over every answered question to the first open one, or to an outcome.
    const std::vector<NodeId> &way() const { return m_way; }
    std::size_t position() const { return m_position; }
    const NodeId &current() const { return m_way[m_position]; }
    //! What holds at a question: the user's answer, else strong evidence.
    std::optional<Given> givenAt(const NodeId &question) const;
    //! The answer the evidence proposes for a question.
    std::optional<Suggestion> suggestionAt(const NodeId &question) const;
    //! The outcome the way has reached, wherever one looks at the moment.
    const Outcome *outcome() const;
    //! How many later answers still held after the last change.
    int kept() const { return m_kept; }

    //! Answers the current question and goes on to the first one that is open. No effect on an outcome, or for an
    //! answer there is none of.
    void answer(int index);
    //! Goes on where the flow says one can without knowing.
    void dontKnow();
    //! What the live checks say now, in place of what they said before. The way grows with it; whoever stood at its
    //! end stands there again.
    void setSuggestions(std::vector<Suggestion> suggestions);
    //! Goes straight to what the catalogue names for a code.
    void jumpByCode(int code, const NodeId &outcome);
    //! Starts at another node; Back returns to the way before.
    void enterAt(const NodeId &node);
    //! Forgets every answer and starts at the root; evidence stays.
    void restart();

    bool canGoBack() const { return m_position > 0 || !m_earlier.empty(); }
    bool canGoForward() const { return m_position + 1 < m_way.size(); }
    void back();
    void forward();
    //! To a node of the way; false where it is none.
    bool goTo(const NodeId &node);
    void goToEnd() { m_position = m_way.size() - 1; }

    //! For resuming later. Node ids and numbers only: nothing that was typed, nothing secret.
    QJsonObject save() const;
    //! Answers that no longer fit the flow are left out. Fault::Storage with code "run.format" for anything that is
    //! not a saved run.
    static graph::Result<FlowRun> resume(std::shared_ptr<const Flow> flow, const QJsonObject &saved);

    //! The same walk through the same flow object: in another language it is another.
    friend bool operator==(const FlowRun &, const FlowRun &) = default;

private:
    class View {
    public:
        NodeId entrance;
        std::size_t position = 0;

        friend bool operator==(const View &, const View &) = default;
    };
    NodeId nextOf(const NodeId &node) const;
    std::vector<NodeId> wayFrom(const NodeId &entrance) const;
    void settle(); // works the way out anew
    void give(const NodeId &question, Given given);

    std::shared_ptr<const Flow> m_flow;
    NodeId m_entrance;
    QHash<NodeId, Given> m_given;
    std::vector<Suggestion> m_suggestions;
    std::vector<NodeId> m_way;
    std::size_t m_position = 0;
    std::vector<View> m_earlier;
    int m_kept = 0;
};

} // namespace wizard
