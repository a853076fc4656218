// SPDX-License-Identifier: MIT
#include "graph/sandbox/user_values.h"

#include "graph/sandbox/lifted_passwords.h"
#include "graph/sandbox/user_json.h"
#include "graph/sandbox/user_rules.h"

#include <QRegularExpression>

namespace graph::sandbox {

namespace {

using Fault = std::optional<GraphAnswer>;

GraphAnswer invalid(const QString &property)
{
    return GraphAnswer::badRequest(
        QStringLiteral("Invalid value specified for property '%1' of resource 'User'.").arg(property));
}

GraphAnswer invalidValues()
{
    return GraphAnswer::badRequest(QStringLiteral("One or more property values specified are invalid."));
}

Fault takeUpn(const Company &company, Person &person, const QString &upn)
{
    if (!upnIsLegal(upn))
        return GraphAnswer::badRequest(QStringLiteral("Property userPrincipalName is invalid."));
    const DomainEntry *domain = company.domain(domainPart(upn));
    if (!domain || !domain->verified) {
        return GraphAnswer::badRequest(
            QStringLiteral("The domain portion of the userPrincipalName property is invalid. You must use one of the "
                           "verified domain names in your organization."));
    }
    person.upn = upn;
    return std::nullopt;
}

Fault takePassword(const GraphCall &call, Person &person, const QJsonValue &value, const QByteArray &salt)
{
    if (!value.isObject())
        return invalid(QStringLiteral("passwordProfile"));
    const QJsonObject profile = value.toObject();
    for (const QString &name : profile.keys()) {
        const QJsonValue part = profile.value(name);
        if (name == QLatin1String("password")) {
            const SharedSecret password = liftedPassword(call.passwords, part.toString());
            const bool strong = !person.passwordPolicies.contains(QLatin1String("DisableStrongPassword"));
            if (!password || !passwordComplies(password->reveal(), strong)) {
                return GraphAnswer::badRequest(
                    QStringLiteral("The specified password does not comply with password complexity requirements. "
                                   "Please provide a different password."));
            }
            person.setPassword(password->reveal(), salt);
        } else if (name == QLatin1String("forceChangePasswordNextSignIn") && part.isBool()) {
            person.mustChangePassword = part.toBool();
        } else if (name == QLatin1String("forceChangePasswordNextSignInWithMfa") && part.isBool()) {
            person.mustChangeWithMfa = part.toBool();
        } else {
            return invalid(QStringLiteral("passwordProfile"));
        }
    }
    return std::nullopt;
}

Fault takeText(Person &person, const QString &name, const QString &value)
{
    static const QHash<QString, QString Person::*> members{{QStringLiteral("displayName"), &Person::displayName},
        {QStringLiteral("givenName"), &Person::givenName}, {QStringLiteral("surname"), &Person::surname},
        {QStringLiteral("passwordPolicies"), &Person::passwordPolicies},
        {QStringLiteral("onPremisesImmutableId"), &Person::immutableId}};
    const int longest = longestText(name);
    if (longest == 0 || value.size() > longest)
        return invalid(name);
    if (name == QLatin1String("onPremisesImmutableId")
        && (value.contains(QLatin1Char('$')) || value.contains(QLatin1Char('_'))))
        return invalid(name);
    if (const auto member = members.value(name))
        person.*member = value;
    else if (value.isEmpty())
        person.more.remove(name);
    else
        person.more.insert(name, value);
    return std::nullopt;
}

Fault takeOne(const GraphCall &call, const Company &company, Person &person, const QString &name,
    const QJsonValue &value, const QByteArray &salt)
{
    if (name == QLatin1String("userPrincipalName"))
        return takeUpn(company, person, value.toString());
    if (name == QLatin1String("passwordProfile"))
        return takePassword(call, person, value, salt);
    if (name == QLatin1String("mailNickname")) {
        if (!mailNicknameIsLegal(value.toString()))
            return invalid(name);
        person.mailNickname = value.toString();
        return std::nullopt;
    }
    if (name == QLatin1String("accountEnabled")) {
        if (!value.isBool())
            return invalid(name);
        person.enabled = value.toBool();
        return std::nullopt;
    }
    if (name == QLatin1String("usageLocation")) {
        static const QRegularExpression country(QStringLiteral("^[A-Z]{2}$"));
        if (!value.isNull() && !country.match(value.toString()).hasMatch())
            return invalid(name);
        person.usageLocation = value.toString();
        return std::nullopt;
    }
    if (name == QLatin1String("userType")) {
        if (value.toString() != QLatin1String("Member") && value.toString() != QLatin1String("Guest"))
            return invalid(name);
        person.guest = value.toString() == QLatin1String("Guest");
        return std::nullopt;
    }
    if (name == QLatin1String("mail")) {
        person.mail = value.toString();
        return std::nullopt;
    }
    if (name == QLatin1String("businessPhones")) {
        const QJsonArray phones = value.toArray();
        if (phones.size() > 1)
            return invalid(name);
        person.phones = phones.isEmpty() ? QStringList() : QStringList{phones.at(0).toString()};
        return std::nullopt;
    }
    if (!userProperties().contains(name))
        return invalidValues();
    if (longestText(name) == 0)
        return GraphAnswer::badRequest(QStringLiteral("Property '%1' is read-only and cannot be set.").arg(name));
    if (!value.isString() && !value.isNull())
        return invalid(name);
    return takeText(person, name, value.toString());
}

} // namespace

std::optional<GraphAnswer> takeValues(
    const GraphCall &call, const Company &company, Person &person, const QByteArray &salt)
{
    // The policy decides what the password may be, wherever it stands in the body.
    const QString policies = QStringLiteral("passwordPolicies");
    if (call.body.contains(policies)) {
        if (auto fault = takeOne(call, company, person, policies, call.body.value(policies), salt))
            return fault;
    }
    for (auto it = call.body.begin(); it != call.body.end(); ++it) {
        if (it.key().startsWith(QLatin1Char('@')) || it.key() == policies)
            continue;
        if (auto fault = takeOne(call, company, person, it.key(), it.value(), salt))
            return fault;
    }
    return std::nullopt;
}

GraphAnswer taken(const QString &property)
{
    return GraphAnswer::error(400, "Request_BadRequest",
        QStringLiteral("Another object with the same value for property %1 already exists.").arg(property),
        "ObjectConflict", property);
}

const Person *holderOf(const Company &company, const QString &upn, const Person *self)
{
    const Person *living = company.byUpn(upn);
    if (living && living != self)
        return living;
    return company.deletedByUpn(upn);
}

} // namespace graph::sandbox
