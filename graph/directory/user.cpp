// SPDX-License-Identifier: MIT
#include "graph/directory/user.h"

namespace graph {

User::User(UserId id, QString upn, QString displayName)
    : m_id(std::move(id))
    , m_upn(std::move(upn))
    , m_displayName(std::move(displayName))
{
}

NewUser::NewUser(QString displayName, QString upn)
    : m_displayName(std::move(displayName))
    , m_upn(std::move(upn))
{
}

QString NewUser::mailNickname() const
{
    // Terraform's provider and Graph's group text refuse these; the address itself has been checked already.
    static const QString refused = QStringLiteral("@()\\[]\";:<>, ");
    QString nickname;
    for (QChar c : m_upn.section(QLatin1Char('@'), 0, 0)) {
        if (!refused.contains(c))
            nickname.append(c);
    }
    return nickname.left(64);
}

void NewUser::setNames(QString givenName, QString surname)
{
    m_givenName = std::move(givenName);
    m_surname = std::move(surname);
}

void NewUser::set(Property property, const QString &value)
{
    if (value.isEmpty())
        m_properties.erase(property);
    else
        m_properties[property] = value;
}

CreateOutcome CreateOutcome::created(User user)
{
    CreateOutcome outcome(Kind::Created);
    outcome.m_user = std::move(user);
    return outcome;
}

CreateOutcome CreateOutcome::notCreated(Error error)
{
    CreateOutcome outcome(Kind::NotCreated);
    outcome.m_error = std::move(error);
    return outcome;
}

CreateOutcome CreateOutcome::unknown(Error error)
{
    CreateOutcome outcome(Kind::Unknown);
    outcome.m_error = std::move(error);
    return outcome;
}

} // namespace graph
