// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/node_id.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace wizard {

//! Who can put a thing right.
enum class Owner { You, Administrator, IdentityProvider, Microsoft };
//! The stable English name, as in the data files and in `--json`.
QString ownerName(Owner owner);
std::optional<Owner> ownerNamed(const QString &name);

//! Where on the way to a working sign-in a node stands: the directory, the account, administration, Partner Center.
enum class Stage { Directory, Account, Administration, PartnerCenter };

//! One way out of a question.
class Answer {
public:
    QString label;
    NodeId next;
};

//! Something to be asked. `unsure` is where "I don't know" leads; where one of the answers says just that,
//! `unsureAnswer` is its index and no second button is needed.
class Question {
public:
    NodeId id;
    Stage stage = Stage::Directory;
    QString text;
    QString help;
    std::vector<Answer> answers;
    NodeId unsure;
    std::optional<int> unsureAnswer;
};

//! A page to read on; always https.
class FlowLink {
public:
    QString title;
    QUrl url;
};

//! Where a way ends: what to do, and who can.
class Outcome {
public:
    NodeId id;
    Stage stage = Stage::Directory;
    QString title;
    Owner owner = Owner::You;
    QString role; //!< the smallest role that can do it, by Microsoft's own name; empty where none is needed
    QStringList steps;
    std::vector<FlowLink> links;
};

//! The troubleshooting flow as a value: a checked, acyclic graph of questions and outcomes. Made by readFlow().
class Flow {
public:
    Flow(NodeId root, std::vector<Question> questions, std::vector<Outcome> outcomes);

    const NodeId &root() const { return m_root; }
    //! Where one starts with an error in hand; the root where the data names none.
    const NodeId &errorEntrance() const { return m_errorEntrance; }
    //! The question that a known code answers by itself; empty where the data names none.
    const NodeId &codeQuestion() const { return m_codeQuestion; }
    void setEntrances(NodeId error, NodeId code);

    const std::vector<Question> &questions() const { return m_questions; }
    const std::vector<Outcome> &outcomes() const { return m_outcomes; }
    //! Null where there is none of that id.
    const Question *question(const NodeId &id) const;
    const Outcome *outcome(const NodeId &id) const;
    bool contains(const NodeId &id) const;
    //! The question's text or the outcome's title.
    QString titleOf(const NodeId &id) const;
    std::optional<Stage> stageOf(const NodeId &id) const;
    std::size_t size() const { return m_questions.size() + m_outcomes.size(); }

private:
    NodeId m_root;
    NodeId m_errorEntrance;
    NodeId m_codeQuestion;
    std::vector<Question> m_questions;
    std::vector<Outcome> m_outcomes;
    QHash<NodeId, qsizetype> m_questionAt;
    QHash<NodeId, qsizetype> m_outcomeAt;
};

} // namespace wizard
