// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/explain.h"

#include "wizard/troubleshoot/troubleshoot_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wizard {

namespace {

class ExplainWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::Explanation)
};

//! Unknown to the catalogue: Microsoft's own page, and the outcome for what nobody has foreseen.
const NodeId &supportNode()
{
    static const NodeId id(QStringLiteral("o.support"));
    return id;
}

QJsonArray namesOf(const std::vector<Owner> &owners)
{
    QJsonArray names;
    for (Owner owner : owners)
        names.append(ownerName(owner));
    return names;
}

void fromOutcome(Explanation &explanation, const Guide &guide)
{
    const Outcome *outcome = guide.flow()->outcome(explanation.node);
    if (!outcome)
        return;
    if (explanation.owners.empty())
        explanation.owners = {outcome->owner};
    if (explanation.steps.isEmpty())
        explanation.steps = outcome->steps;
}

} // namespace

NodeId nodeForOAuth(const QString &error, const QString &suberror)
{
    const auto is = [&error](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(), [&error](const char *w) { return error == QLatin1String(w); });
    };
    if (suberror == QLatin1String("consent_required") || is({"consent_required", "access_denied"}))
        return NodeId(QStringLiteral("o.consent"));
    if (suberror == QLatin1String("user_password_expired"))
        return NodeId(QStringLiteral("o.sspr"));
    if (suberror == QLatin1String("protection_policy_required"))
        return NodeId(QStringLiteral("o.device"));
    if (is({"interaction_required", "invalid_grant", "login_required", "account_selection_required",
            "authorization_pending", "expired_token", "code_expired", "slow_down", "bad_verification_code",
            "authorization_declined"}))
        return NodeId(QStringLiteral("o.clean-signin"));
    if (is({"unauthorized_client", "invalid_client", "invalid_resource", "invalid_scope", "invalid_request",
            "unsupported_grant_type", "unsupported_response_type"}))
        return NodeId(QStringLiteral("o.app-config"));
    if (is({"invalid_tenant"}))
        return NodeId(QStringLiteral("o.tenant-state"));
    if (is({"temporarily_unavailable", "server_error"}))
        return supportNode();
    return {};
}

Explanation explain(const ErrorFacts &facts, const Guide &guide)
{
    Explanation explanation;
    explanation.facts = facts;
    for (int code : facts.codes) {
        if (const CatalogueEntry *entry = guide.catalogue().find(code)) {
            explanation.code = code;
            explanation.known = true;
            explanation.name = entry->name;
            explanation.cause = entry->cause;
            explanation.owners = entry->fixers;
            explanation.steps = entry->steps;
            explanation.node = entry->outcome;
            break;
        }
    }
    if (!explanation.known && !facts.codes.isEmpty()) {
        explanation.code = facts.codes.front();
        // The protocol's own word still says where to go.
        explanation.node = nodeForOAuth(facts.oauthError, facts.suberror);
        if (explanation.node.isEmpty())
            explanation.node = supportNode();
        explanation.cause = ExplainWords::tr(
            "This number is not in the catalogue of this program. Microsoft's page for it says what it means.");
        fromOutcome(explanation, guide);
    }
    if (explanation.code != 0) {
        explanation.lookUp = Catalogue::lookUp(explanation.code);
        return explanation;
    }
    explanation.node = nodeForOAuth(facts.oauthError, facts.suberror);
    if (explanation.node.isEmpty() && !facts.oauthError.isEmpty())
        explanation.node = supportNode();
    if (!explanation.node.isEmpty()) {
        explanation.name = facts.oauthError;
        explanation.cause = ExplainWords::tr("The message has no number. The sign-in service itself calls it \"%1\".")
                                .arg(facts.oauthError);
        fromOutcome(explanation, guide);
    }
    return explanation;
}

Explanation explain(const QString &text, const Guide &guide)
{
    return explain(readErrorText(text), guide);
}

QString explainText(const QString &text, const QString &language)
{
    const graph::Result<Guide> guide = loadGuide(language);
    if (!guide)
        return ExplainWords::tr("The error catalogue of this program is broken: %1").arg(guide.error().target());
    const Explanation e = explain(text, guide.value());
    if (!e.found())
        return ExplainWords::tr(
            "No error code was found in this text. Paste the whole message, or the number after AADSTS.");

    QStringList lines;
    const auto line = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(ExplainWords::tr("%1: %2").arg(name, value));
    };
    if (e.code != 0)
        lines.append(e.name.isEmpty() ? QStringLiteral("AADSTS%1").arg(e.code)
                                      : QStringLiteral("AADSTS%1 %2").arg(e.code).arg(e.name));
    lines.append(e.cause);
    lines.append(QString());
    QStringList owners;
    for (Owner owner : e.owners)
        owners.append(ownerWords(owner));
    line(ExplainWords::tr("Who can fix it"), owners.join(QStringLiteral(", ")));
    lines.append(guide.value().flow()->titleOf(e.node));
    for (qsizetype i = 0; i < e.steps.size(); ++i)
        lines.append(QStringLiteral("  %1. %2").arg(i + 1).arg(e.steps[i]));
    lines.append(QString());
    QStringList all;
    for (int code : e.facts.codes)
        all.append(QStringLiteral("AADSTS%1").arg(code));
    if (all.size() > 1)
        line(ExplainWords::tr("All codes"), all.join(QStringLiteral(", ")));
    line(ExplainWords::tr("Correlation ID"), e.facts.correlationId);
    line(ExplainWords::tr("Trace ID"), e.facts.traceId);
    line(ExplainWords::tr("Time (UTC)"), e.facts.time.toString(Qt::ISODate));
    line(ExplainWords::tr("Tenant"), e.facts.tenant);
    line(ExplainWords::tr("App"), e.facts.app);
    line(ExplainWords::tr("Microsoft's page"), e.lookUp.toString());
    while (lines.back().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QJsonObject explainJson(const QString &text, const QString &language)
{
    const graph::Result<Guide> guide = loadGuide(language);
    const Explanation e = guide ? explain(text, guide.value()) : Explanation();
    QJsonArray codes;
    for (int code : e.facts.codes)
        codes.append(code);
    QJsonArray links;
    QString title;
    if (guide && e.found()) {
        title = guide.value().flow()->titleOf(e.node);
        if (const Outcome *outcome = guide.value().flow()->outcome(e.node)) {
            for (const FlowLink &link : outcome->links)
                links.append(
                    QJsonObject{{QStringLiteral("title"), link.title}, {QStringLiteral("url"), link.url.toString()}});
        }
    }
    return {{QStringLiteral("found"), e.found()}, {QStringLiteral("codes"), codes}, {QStringLiteral("code"), e.code},
        {QStringLiteral("known"), e.known}, {QStringLiteral("name"), e.name},
        {QStringLiteral("correlationId"), e.facts.correlationId}, {QStringLiteral("traceId"), e.facts.traceId},
        {QStringLiteral("time"), e.facts.time.toString(Qt::ISODate)}, {QStringLiteral("tenant"), e.facts.tenant},
        {QStringLiteral("app"), e.facts.app}, {QStringLiteral("error"), e.facts.oauthError},
        {QStringLiteral("suberror"), e.facts.suberror}, {QStringLiteral("cause"), e.cause},
        {QStringLiteral("owner"), e.owners.empty() ? QString() : ownerName(e.owners.front())},
        {QStringLiteral("owners"), namesOf(e.owners)}, {QStringLiteral("node"), e.node.toString()},
        {QStringLiteral("title"), title}, {QStringLiteral("steps"), QJsonArray::fromStringList(e.steps)},
        {QStringLiteral("links"), links}, {QStringLiteral("lookUp"), e.lookUp.toString()}};
}

} // namespace wizard
