// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/could_not_check.h"

#include <QLocale>
#include <QSslCertificate>

#include <algorithm>

namespace wizard {

namespace {

using graph::Result;
using Verdict = Finding::Verdict;

//! The person's object id, by the least permission; the second value says why there is none.
class PersonId {
public:
    std::optional<graph::UserId> id;
    SignedInResult failure;
};

QCoro::Task<PersonId> personOf(Probe probe, ProbeCase about, std::stop_token stop)
{
    const graph::Directory directory = about.session.directory();
    const Result<std::vector<graph::User>> found = co_await directory.usersNamed(about.person, stop);
    PersonId person;
    if (!found) {
        person.failure = couldNotCheck(probe, found.error());
        // Names are read with a permission of their own.
        if (!person.failure.missingPermission.isEmpty()) {
            person.failure.missingPermission = QString::fromLatin1(graph::permission::userReadBasicAll);
            person.failure.findings = {Finding(
                probe, QStringLiteral("could.permission"), Verdict::CouldNotCheck, {person.failure.missingPermission})};
        }
    } else if (found.value().empty()) {
        person.failure = told(probe, "user.none", Verdict::Bad);
    } else {
        person.id = found.value().front().id();
    }
    co_return person;
}

QString moment(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QCoro::Task<SignedInResult> checkSignInLog(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const Result<std::vector<graph::SignInRecord>> records = co_await diagnosis.signIns(about.person, 5, stop);
    if (!records)
        co_return couldNotCheck(Probe::SignInLog, records.error());
    if (records.value().empty())
        co_return told(Probe::SignInLog, "log.empty", Verdict::Neutral);
    const graph::SignInRecord &last = records.value().front();
    if (last.succeeded())
        co_return told(Probe::SignInLog, "log.success", Verdict::Good, {moment(last.when)});
    const QStringList values{QStringLiteral("AADSTS%1").arg(last.errorCode), moment(last.when), last.correlationId};
    SignedInResult result = told(Probe::SignInLog, "log.failure", Verdict::Bad, values);
    const auto add = [&result](const char *fact, QStringList more = {}) {
        result.findings.push_back(Finding(Probe::SignInLog, QString::fromLatin1(fact), Verdict::Bad, std::move(more)));
    };
    // What the numbers stand for: the catalogue of errors. They explain; no call is made because of them.
    const int code = last.errorCode;
    if (code == 50053)
        add("log.locked");
    else if (code == 50057)
        add("log.disabled");
    else if (code == 50126 || code == 50055 || code == 50056)
        add("log.password");
    else if (code == 53000 || code == 53001)
        add("log.device");
    else if (code == 53004 || code == 530035 || code == 50131)
        add("log.risk");
    else if (code == 50076 || code == 50079 || code == 50072 || code == 500121)
        add("log.second-factor");
    if (last.conditionalAccess == graph::SignInRecord::ConditionalAccess::Failure) {
        const QStringList names = last.failedPolicies();
        add(names.isEmpty() ? "log.some-policy" : "log.policy", {names.join(QLatin1String(", "))});
    }
    co_return result;
}

QCoro::Task<SignedInResult> checkRegistration(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const PersonId person = co_await personOf(Probe::Registration, about, stop);
    if (!person.id)
        co_return person.failure;
    const Result<std::optional<graph::Registration>> report = co_await diagnosis.registration(*person.id, stop);
    if (!report)
        co_return couldNotCheck(Probe::Registration, report.error());
    if (!report.value())
        co_return told(Probe::Registration, "registration.untold", Verdict::CouldNotCheck);
    const graph::Registration &set = *report.value();
    SignedInResult result = told(Probe::Registration, set.mfaRegistered ? "registration.mfa" : "registration.no-mfa",
        set.mfaRegistered ? Verdict::Good : Verdict::Bad);
    result.findings.push_back(Finding(Probe::Registration,
        set.ssprCapable ? QStringLiteral("reset.ready") : QStringLiteral("reset.not-ready"),
        set.ssprCapable ? Verdict::Good : Verdict::Neutral));
    co_return result;
}

QCoro::Task<SignedInResult> checkUserRisk(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const PersonId person = co_await personOf(Probe::UserRisk, about, stop);
    if (!person.id)
        co_return person.failure;
    const Result<std::optional<graph::UserRisk>> risk = co_await diagnosis.risk(*person.id, stop);
    if (!risk)
        co_return couldNotCheck(Probe::UserRisk, risk.error());
    const bool flagged = risk.value()
        && (risk.value()->state == QLatin1String("atRisk")
            || risk.value()->state == QLatin1String("confirmedCompromised"));
    if (!flagged)
        co_return told(Probe::UserRisk, "risk.none", Verdict::Good);
    co_return told(Probe::UserRisk, "risk.there", Verdict::Bad, {risk.value()->level});
}

QCoro::Task<SignedInResult> checkSecurityDefaults(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const Result<bool> on = co_await diagnosis.securityDefaults(stop);
    if (!on)
        co_return couldNotCheck(Probe::SecurityDefaults, on.error());
    co_return told(Probe::SecurityDefaults, on.value() ? "defaults.on" : "defaults.off", Verdict::Neutral);
}

QCoro::Task<SignedInResult> checkAccessRules(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const Result<std::vector<graph::ConditionalAccessPolicy>> policies = co_await diagnosis.conditionalAccess(stop);
    if (!policies)
        co_return couldNotCheck(Probe::AccessRules, policies.error());
    const auto active = std::count_if(policies.value().begin(), policies.value().end(),
        [](const graph::ConditionalAccessPolicy &policy) { return policy.state == QLatin1String("enabled"); });
    if (active == 0)
        co_return told(Probe::AccessRules, "rules.none", Verdict::Neutral);
    co_return told(Probe::AccessRules, "rules.there", Verdict::Neutral, {QLocale().toString(qlonglong(active))});
}

QCoro::Task<SignedInResult> checkUserRights(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const Result<graph::AuthorizationPolicy> policy = co_await diagnosis.authorizationPolicy(stop);
    if (!policy)
        co_return couldNotCheck(Probe::UserRights, policy.error());
    const bool consent = !policy.value().consentPolicies.isEmpty();
    SignedInResult result = told(Probe::UserRights, consent ? "rights.consent" : "rights.no-consent",
        consent ? Verdict::Good : Verdict::Neutral);
    if (!policy.value().emailVerifiedUsersMayJoin || !policy.value().emailSubscriptions)
        result.findings.push_back(Finding(Probe::UserRights, QStringLiteral("rights.no-sign-up"), Verdict::Neutral));
    if (!policy.value().ssprForAdmins)
        result.findings.push_back(
            Finding(Probe::UserRights, QStringLiteral("rights.no-admin-reset"), Verdict::Neutral));
    co_return result;
}

QCoro::Task<SignedInResult> checkApp(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const Result<std::optional<graph::ServicePrincipal>> app = co_await diagnosis.servicePrincipal(about.appId, stop);
    if (!app)
        co_return couldNotCheck(Probe::App, app.error());
    if (!app.value())
        co_return told(Probe::App, "app.missing", Verdict::Bad);
    if (!app.value()->enabled.value_or(true))
        co_return told(Probe::App, "app.off", Verdict::Bad);
    if (app.value()->assignmentRequired)
        co_return told(Probe::App, "app.assignment", Verdict::Neutral);
    co_return told(Probe::App, "app.fine", Verdict::Good);
}

QCoro::Task<SignedInResult> checkFederationSetup(ProbeCase about, std::stop_token stop)
{
    const graph::Diagnosis diagnosis = about.session.directory().diagnosis();
    const graph::SharedClock clock = about.clock;
    const QString name = about.domain;
    const Result<std::optional<graph::Federation>> found = co_await diagnosis.federation(name, stop);
    if (!found)
        co_return couldNotCheck(Probe::FederationSetup, found.error());
    if (!found.value())
        co_return told(Probe::FederationSetup, "setup.managed", Verdict::Neutral, {name});
    const QSslCertificate certificate(found.value()->certificate, QSsl::Der);
    const QString host = QUrl(found.value()->signInUri).host();
    if (certificate.isNull())
        co_return told(Probe::FederationSetup, "setup.unreadable", Verdict::CouldNotCheck, {host});
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(clock->now().time_since_epoch()).count();
    const QDateTime until = certificate.expiryDate();
    const QStringList values{host, QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat)};
    const bool over = until.toSecsSinceEpoch() < now;
    co_return told(Probe::FederationSetup, over ? "setup.key-expired" : "setup.key-valid",
        over ? Verdict::Bad : Verdict::Good, values);
}

} // namespace wizard
