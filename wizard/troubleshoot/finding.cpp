// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/finding.h"

#include <algorithm>

namespace wizard {

namespace {

using Strength = Suggestion::Strength;

//! The answers of flow.json that evidence can give, by question and place.
class Rules {
public:
    explicit Rules(const Findings &findings)
        : m_findings(findings)
    {
    }

    bool has(const char *fact) const { return find(m_findings, QLatin1String(fact)) != nullptr; }
    void add(const char *fact, const char *question, int answer, Strength strength)
    {
        if (has(fact))
            m_suggestions.push_back(
                {NodeId(QString::fromLatin1(question)), answer, strength, QString::fromLatin1(fact)});
    }
    std::vector<Suggestion> take() { return std::move(m_suggestions); }

private:
    const Findings &m_findings;
    std::vector<Suggestion> m_suggestions;
};

void aboutTheTenant(Rules &rules)
{
    const bool realmKnows = rules.has("realm.managed") || rules.has("realm.federated");
    const bool realmDenies = rules.has("realm.unknown");
    rules.add("tenant.found", "q.tenant", 0, realmDenies ? Strength::Weak : Strength::Strong);
    rules.add("tenant.other-cloud", "q.tenant", 2, Strength::Strong);
    rules.add("tenant.none", "q.tenant", 1, realmKnows ? Strength::Weak : Strength::Strong);
    if (rules.has("tenant.unknown")) {
        rules.add("realm.managed", "q.tenant", 0, Strength::Weak);
        rules.add("realm.federated", "q.tenant", 0, Strength::Weak);
    }
    rules.add("dns.mail", "q.no-tenant", 0, Strength::Weak);
    rules.add("dns.proof", "q.no-tenant", 1, Strength::Weak);
    rules.add("realm.viral", "q.managed", 1, Strength::Weak);
    rules.add("signin.same", "q.right-tenant", 0, Strength::Weak);
}

} // namespace

Finding::Finding(Probe probe, QString fact, Verdict verdict, QStringList values)
    : m_probe(probe)
    , m_fact(std::move(fact))
    , m_verdict(verdict)
    , m_values(std::move(values))
{
}

const Finding *find(const Findings &findings, const QString &fact)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&fact](const Finding &f) { return f.fact() == fact; });
    return found == findings.end() ? nullptr : &*found;
}

std::vector<Suggestion> suggestionsFrom(const Findings &findings)
{
    Rules rules(findings);
    rules.add("shape.consumer", "q.address", 1, Strength::Strong);
    rules.add("shape.company", "q.address", 0, Strength::Strong);
    rules.add("shape.onmicrosoft", "q.address", 0, Strength::Strong);
    aboutTheTenant(rules);
    rules.add("signin.same", "q.account", 3, Strength::Strong);
    rules.add("signin.personal", "q.account", 2, Strength::Strong);
    rules.add("connection.offline", "q.symptom", 9, Strength::Weak);
    rules.add("realm.federated", "q.password", 4, Strength::Weak);
    rules.add("federation.unreachable", "q.federation", 0, Strength::Strong);
    rules.add("federation.certificate", "q.federation", 0, Strength::Strong);
    return rules.take();
}

} // namespace wizard
