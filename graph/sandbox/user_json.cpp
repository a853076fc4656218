// SPDX-License-Identifier: MIT
#include "graph/sandbox/user_json.h"

#include <functional>
#include <map>

namespace graph::sandbox {

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue stamp(const QDateTime &when)
{
    return when.isNull() ? QJsonValue() : QJsonValue(when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
}

QJsonValue licences(const Person &person)
{
    QJsonArray list;
    for (const QString &id : person.licenses) {
        list.append(QJsonObject{{QStringLiteral("disabledPlans"), QJsonArray()}, {QStringLiteral("skuId"), id}});
    }
    return list;
}

QJsonValue passwordProfile(const Person &person)
{
    return QJsonObject{{QStringLiteral("password"), QJsonValue()},
        {QStringLiteral("forceChangePasswordNextSignIn"), person.mustChangePassword},
        {QStringLiteral("forceChangePasswordNextSignInWithMfa"), person.mustChangeWithMfa}};
}

using Getter = QJsonValue (*)(const Person &);

const std::map<QString, Getter> &getters()
{
    static const std::map<QString, Getter> all{
        {QStringLiteral("id"), [](const Person &p) { return QJsonValue(p.id); }},
        {QStringLiteral("userPrincipalName"), [](const Person &p) { return QJsonValue(p.upn); }},
        {QStringLiteral("displayName"), [](const Person &p) { return text(p.displayName); }},
        {QStringLiteral("givenName"), [](const Person &p) { return text(p.givenName); }},
        {QStringLiteral("surname"), [](const Person &p) { return text(p.surname); }},
        {QStringLiteral("mail"), [](const Person &p) { return text(p.mail); }},
        {QStringLiteral("mailNickname"), [](const Person &p) { return text(p.mailNickname); }},
        {QStringLiteral("usageLocation"), [](const Person &p) { return text(p.usageLocation); }},
        {QStringLiteral("onPremisesImmutableId"), [](const Person &p) { return text(p.immutableId); }},
        {QStringLiteral("passwordPolicies"), [](const Person &p) { return text(p.passwordPolicies); }},
        {QStringLiteral("accountEnabled"), [](const Person &p) { return QJsonValue(p.enabled); }},
        {QStringLiteral("userType"),
            [](const Person &p) { return QJsonValue(p.guest ? QStringLiteral("Guest") : QStringLiteral("Member")); }},
        {QStringLiteral("createdDateTime"), [](const Person &p) { return stamp(p.created); }},
        {QStringLiteral("deletedDateTime"), [](const Person &p) { return stamp(p.deleted); }},
        {QStringLiteral("signInSessionsValidFromDateTime"), [](const Person &p) { return stamp(p.sessionsValidFrom); }},
        {QStringLiteral("businessPhones"),
            [](const Person &p) { return QJsonValue(QJsonArray::fromStringList(p.phones)); }},
        {QStringLiteral("assignedLicenses"), licences},
        {QStringLiteral("passwordProfile"), passwordProfile},
        {QStringLiteral("proxyAddresses"),
            [](const Person &p) {
                return QJsonValue(p.mail.isEmpty() ? QJsonArray() : QJsonArray{QStringLiteral("SMTP:") + p.mail});
            }},
        {QStringLiteral("otherMails"),
            [](const Person &p) { return QJsonValue(p.homeUpn.isEmpty() ? QJsonArray() : QJsonArray{p.homeUpn}); }},
        {QStringLiteral("creationType"),
            [](const Person &p) { return p.guest ? QJsonValue(QStringLiteral("Invitation")) : QJsonValue(); }},
        {QStringLiteral("externalUserState"),
            [](const Person &p) { return p.guest ? QJsonValue(QStringLiteral("Accepted")) : QJsonValue(); }},
        {QStringLiteral("onPremisesSyncEnabled"), [](const Person &) { return QJsonValue(); }},
        {QStringLiteral("lastPasswordChangeDateTime"),
            [](const Person &p) { return stamp(p.passwordChanged.isNull() ? p.created : p.passwordChanged); }},
    };
    return all;
}

//! Plain text properties that are only stored.
const QStringList &storedProperties()
{
    static const QStringList names{QStringLiteral("ageGroup"), QStringLiteral("city"), QStringLiteral("companyName"),
        QStringLiteral("country"), QStringLiteral("department"), QStringLiteral("employeeId"),
        QStringLiteral("employeeType"), QStringLiteral("faxNumber"), QStringLiteral("jobTitle"),
        QStringLiteral("mobilePhone"), QStringLiteral("officeLocation"), QStringLiteral("postalCode"),
        QStringLiteral("preferredLanguage"), QStringLiteral("state"), QStringLiteral("streetAddress")};
    return names;
}

} // namespace

const QStringList &userProperties()
{
    static const QStringList names = [] {
        QStringList all = storedProperties();
        for (const auto &[name, getter] : getters())
            all.append(name);
        return all;
    }();
    return names;
}

const QStringList &defaultUserProperties()
{
    static const QStringList names{QStringLiteral("businessPhones"), QStringLiteral("displayName"),
        QStringLiteral("givenName"), QStringLiteral("jobTitle"), QStringLiteral("mail"), QStringLiteral("mobilePhone"),
        QStringLiteral("officeLocation"), QStringLiteral("preferredLanguage"), QStringLiteral("surname"),
        QStringLiteral("userPrincipalName"), QStringLiteral("id")};
    return names;
}

QJsonValue userProperty(const Person &person, const QString &name)
{
    const auto getter = getters().find(name);
    if (getter != getters().end())
        return getter->second(person);
    const QJsonValue stored = person.more.value(name);
    return stored.isUndefined() ? QJsonValue() : stored;
}

QJsonObject userJson(const Person &person, const QStringList &select)
{
    QJsonObject json;
    for (const QString &name : select.isEmpty() ? defaultUserProperties() : select)
        json.insert(name, userProperty(person, name));
    return json;
}

QStringList selected(const GraphCall &call, QString &unknown)
{
    QStringList names;
    for (const QString &part : call.option("$select").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const auto known = std::find_if(userProperties().begin(), userProperties().end(),
            [&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
        if (known == userProperties().end()) {
            unknown = name;
            return {};
        }
        names.append(*known);
    }
    return names;
}

GraphAnswer unknownProperty(const QString &name)
{
    return GraphAnswer::error(400, "BadRequest",
        QStringLiteral("Parsing OData Select and Expand failed: Could not find a property named '%1' on type "
                       "'microsoft.graph.user'.")
            .arg(name));
}

} // namespace graph::sandbox
