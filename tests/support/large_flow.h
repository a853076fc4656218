// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow.h"

#include <memory>

namespace test {

//! A flow of `size` nodes in the shape of the real one: questions in layers, each with three answers, some of them
//! meeting again further on, and an outcome at every end. Node "n0" is the root.
inline std::shared_ptr<const wizard::Flow> largeFlow(int size)
{
    const auto id = [](int at) { return wizard::NodeId(QStringLiteral("n%1").arg(at)); };
    const int questions = size / 2;
    std::vector<wizard::Question> asked;
    for (int at = 0; at < questions; ++at) {
        wizard::Question q;
        q.id = id(at);
        q.stage = wizard::Stage(std::min(3, at * 4 / questions));
        q.text = QStringLiteral("Question number %1: what do you see on the page when you sign in?").arg(at);
        q.help = QStringLiteral("Help.");
        // Two of its own in the layer below, and one that a neighbour leads to as well: never back.
        for (int next : {2 * at + 1, 2 * at + 2, 2 * at + 4})
            q.answers.push_back({QStringLiteral("Answer to %1").arg(next), id(std::min(next, size - 1))});
        q.unsure = q.answers.front().next;
        asked.push_back(std::move(q));
    }
    std::vector<wizard::Outcome> outcomes;
    for (int at = questions; at < size; ++at) {
        wizard::Outcome o;
        o.id = id(at);
        o.title = QStringLiteral("Outcome %1: ask for another way in").arg(at);
        o.owner = wizard::Owner(at % 4);
        o.steps = QStringList{QStringLiteral("Do it")};
        outcomes.push_back(std::move(o));
    }
    return std::make_shared<const wizard::Flow>(id(0), std::move(asked), std::move(outcomes));
}

} // namespace test
