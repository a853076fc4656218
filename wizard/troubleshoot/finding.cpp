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

void aboutThePerson(Rules &rules)
{
    rules.add("user.none", "q.account", 1, Strength::Strong);
    rules.add("user.other-name", "q.account", 1, Strength::Strong);
    rules.add("user.there", "q.account", 0, Strength::Weak);
    rules.add("user.other-name", "q.no-account", 0, Strength::Strong);
    rules.add("deleted.there", "q.account", 1, Strength::Weak);
    if (!rules.has("user.other-name"))
        rules.add("roles.create-users", "q.no-account", 1, Strength::Strong);
    rules.add("user.blocked", "q.symptom", 6, Strength::Strong);
    rules.add("log.disabled", "q.symptom", 6, Strength::Weak);
    rules.add("log.locked", "q.symptom", 5, Strength::Weak); // the number has two meanings
    rules.add("log.password", "q.symptom", 1, Strength::Weak);
    rules.add("log.second-factor", "q.symptom", 2, Strength::Weak);
    rules.add("log.device", "q.symptom", 3, Strength::Strong);
    rules.add("log.risk", "q.symptom", 3, Strength::Strong);
    rules.add("log.policy", "q.symptom", 3, Strength::Strong);
    rules.add("log.some-policy", "q.symptom", 3, Strength::Strong);
    rules.add("log.device", "q.policy", 0, Strength::Strong);
    rules.add("log.risk", "q.policy", 1, Strength::Strong);
    rules.add("risk.there", "q.policy", 1, Strength::Weak);
    if (!rules.has("log.device") && !rules.has("log.risk")) {
        rules.add("log.policy", "q.policy", 2, Strength::Strong);
        rules.add("log.some-policy", "q.policy", 2, Strength::Strong);
    }
    rules.add("defaults.on", "q.policy", 2, Strength::Weak);
    rules.add("registration.no-mfa", "q.mfa", 0, Strength::Weak);
    rules.add("user.synced", "q.password", 4, Strength::Strong);
    rules.add("reset.ready", "q.password", 0, Strength::Weak);
    rules.add("reset.not-ready", "q.password", 1, Strength::Weak);
    rules.add("user.invited", "q.directory", 1, Strength::Weak);
    rules.add("app.missing", "q.symptom", 7, Strength::Weak);
    rules.add("app.off", "q.symptom", 7, Strength::Weak);
}

void aboutTheCompany(Rules &rules)
{
    rules.add("company.has-domain", "q.tenant", 0, Strength::Strong);
    rules.add("owner.here", "q.tenant", 0, Strength::Strong);
    rules.add("owner.other", "q.tenant", 0, Strength::Strong);
    rules.add("owner.nobody", "q.tenant", 1, Strength::Weak);
    rules.add("owner.other", "q.right-tenant", 2, Strength::Weak);
    rules.add("domain.unverified", "q.no-tenant", 1, Strength::Strong);
    rules.add("admins.there", "q.managed", 0, Strength::Strong);
    rules.add("admins.none", "q.managed", 1, Strength::Weak); // or the role is activated when needed
    rules.add("admins.there", "q.admin", 0, Strength::Weak);
    rules.add("admins.none", "q.admin", 5, Strength::Weak);
    rules.add("federation.expired", "q.federation", 0, Strength::Strong);
    rules.add("setup.key-expired", "q.federation", 1, Strength::Strong);
}

//! Where strong evidence speaks for more than one answer, none of it answers: the question is asked.
std::vector<Suggestion> settled(std::vector<Suggestion> suggestions)
{
    const std::vector<Suggestion> all = suggestions;
    for (Suggestion &one : suggestions) {
        const bool disputed = std::any_of(all.begin(), all.end(), [&one](const Suggestion &other) {
            return other.question == one.question && other.answer != one.answer && other.strength == Strength::Strong;
        });
        if (disputed)
            one.strength = Strength::Weak;
    }
    return suggestions;
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
    // Whoever looks for somebody else is signed in as an administrator, and that says nothing of the other's sign-in.
    if (!rules.has("user.none") && !rules.has("user.other-name") && !rules.has("user.there"))
        rules.add("signin.same", "q.account", 3, Strength::Strong);
    rules.add("signin.personal", "q.account", 2, Strength::Strong);
    rules.add("connection.offline", "q.symptom", 9, Strength::Weak);
    rules.add("realm.federated", "q.password", 4, Strength::Weak);
    rules.add("federation.unreachable", "q.federation", 0, Strength::Strong);
    rules.add("federation.certificate", "q.federation", 0, Strength::Strong);
    aboutThePerson(rules);
    aboutTheCompany(rules);
    return settled(rules.take());
}

} // namespace wizard
