// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/request_text.h"

#include "wizard/troubleshoot/troubleshoot_words.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace wizard {

namespace {

class RequestWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::CaseFacts)
};

QString codeName(const Explanation &explanation)
{
    const QString code = QStringLiteral("AADSTS%1").arg(explanation.code);
    return explanation.name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(code, explanation.name);
}

} // namespace

QStringList factLines(const CaseFacts &facts)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(RequestWords::tr("%1: %2").arg(name, value));
    };
    add(RequestWords::tr("Domain"), facts.domain);
    add(RequestWords::tr("Tenant ID"), facts.tenant);
    if (facts.explanation) {
        const Explanation &e = *facts.explanation;
        if (e.code != 0)
            add(RequestWords::tr("Error"), codeName(e));
        add(RequestWords::tr("Reported as"), e.facts.oauthError);
        add(RequestWords::tr("Correlation ID"), e.facts.correlationId);
        add(RequestWords::tr("Trace ID"), e.facts.traceId);
        add(RequestWords::tr("Time (UTC)"), e.facts.time.toString(Qt::ISODate));
        add(RequestWords::tr("App ID"), e.facts.app);
        if (graph::isGuid(e.facts.tenant) && e.facts.tenant != facts.tenant)
            add(RequestWords::tr("Tenant named in the error"), e.facts.tenant);
    }
    return lines;
}

QString requestSubject(const Outcome &outcome, const CaseFacts &facts)
{
    return facts.domain.isEmpty()
        ? RequestWords::tr("Help with my work account: %1").arg(outcome.title)
        : RequestWords::tr("Help with my work account at %1: %2").arg(facts.domain, outcome.title);
}

QUrl mailTo(const QString &subject, const QString &body)
{
    QUrl url(QStringLiteral("mailto:"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(body)));
    url.setQuery(query);
    return url;
}

QString requestText(const Outcome &outcome, const CaseFacts &facts)
{
    QStringList lines;
    switch (outcome.owner) {
    case Owner::Administrator:
        lines.append(RequestWords::tr("Hello,\n\nI cannot get to Microsoft Partner Center with my work account, and an "
                                      "administrator of our organisation has to help me."));
        break;
    case Owner::IdentityProvider:
        lines.append(
            RequestWords::tr("Hello,\n\nsigning in to Microsoft with our company's own sign-in page fails. The "
                             "team that runs this page has to look at it."));
        break;
    case Owner::Microsoft:
        lines.append(
            RequestWords::tr("Hello,\n\nwe cannot get to our Microsoft tenant, and nobody on our side can repair "
                             "it."));
        break;
    case Owner::You:
        lines.append(RequestWords::tr("Hello,\n\nI cannot get to Microsoft Partner Center with my work account."));
        break;
    }
    lines.append(QString());
    lines.append(RequestWords::tr("What is needed: %1").arg(outcome.title));
    if (facts.explanation && !facts.explanation->cause.isEmpty())
        lines.append(RequestWords::tr("What the error means: %1").arg(facts.explanation->cause));
    if (!outcome.role.isEmpty())
        lines.append(RequestWords::tr("Smallest role that can do it: %1").arg(outcome.role));
    const QStringList known = factLines(facts);
    if (!known.isEmpty())
        lines << QString() << known;
    if (!facts.findings.empty()) {
        lines << QString() << RequestWords::tr("What was found:");
        for (const Finding &finding : facts.findings)
            lines.append(QStringLiteral("- ") + findingText(finding));
    }
    lines << QString() << RequestWords::tr("Steps:");
    for (qsizetype i = 0; i < outcome.steps.size(); ++i)
        lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(outcome.steps[i]));
    if (!facts.adminConsent.isEmpty())
        lines << QString()
              << RequestWords::tr("Approve the app for everybody: %1")
                     .arg(facts.adminConsent.toString(QUrl::FullyEncoded));
    for (const FlowLink &link : outcome.links)
        lines.append(QStringLiteral("- %1: %2").arg(link.title, link.url.toString()));
    lines << QString() << RequestWords::tr("This message holds no password, and none is needed to help me.");
    return lines.join(u'\n');
}

} // namespace wizard
