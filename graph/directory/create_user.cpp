// SPDX-License-Identifier: MIT
#include "graph/directory/calls.h"
#include "graph/directory/create_resolution.h"
#include "graph/directory/directory.h"
#include "graph/directory/directory_json.h"
#include "graph/directory/password_json.h"
#include "graph/http/json_reply.h"

#include <QJsonArray>

namespace graph {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 60s; // a create may be slow; giving up early only makes doubt
constexpr int mostRefusals = 3;

const char *nameOf(NewUser::Property property)
{
    switch (property) {
    case NewUser::Property::JobTitle:
        return "jobTitle";
    case NewUser::Property::Department:
        return "department";
    case NewUser::Property::Company:
        return "companyName";
    case NewUser::Property::Office:
        return "officeLocation";
    case NewUser::Property::BusinessPhone:
        return "businessPhones";
    case NewUser::Property::MobilePhone:
        return "mobilePhone";
    case NewUser::Property::Fax:
        return "faxNumber";
    case NewUser::Property::StreetAddress:
        return "streetAddress";
    case NewUser::Property::City:
        return "city";
    case NewUser::Property::State:
        return "state";
    case NewUser::Property::PostalCode:
        return "postalCode";
    case NewUser::Property::Country:
        return "country";
    }
    return "";
}

QJsonObject fieldsOf(const NewUser &user)
{
    QJsonObject fields{
        {QStringLiteral("accountEnabled"), user.enabled()},
        {QStringLiteral("displayName"), user.displayName()},
        {QStringLiteral("mailNickname"), user.mailNickname()},
        {QStringLiteral("userPrincipalName"), user.upn()},
    };
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.insert(QLatin1String(name), value);
    };
    add("givenName", user.givenName());
    add("surname", user.surname());
    add("usageLocation", user.usageLocation());
    for (const auto &[property, value] : user.properties()) {
        // A collection that takes one entry (https://learn.microsoft.com/graph/api/resources/user).
        if (property == NewUser::Property::BusinessPhone)
            fields.insert(QLatin1String(nameOf(property)), QJsonArray{value});
        else
            add(nameOf(property), value);
    }
    return fields;
}

//! The service said no, or the request never left: nothing was made.
bool provenNot(const Error &error)
{
    if (error.fault() == Fault::OutcomeUnknown || error.sent())
        return false;
    if (error.status() == 0)
        return true;
    return error.status() >= 400 && error.status() < 500 && error.status() != 408;
}

} // namespace

QCoro::Task<CreateOutcome> Directory::createUser(NewUser user, SharedSecret password, std::stop_token stop) const
{
    const Endpoints endpoints = m_endpoints;
    const Pipeline pipeline = m_pipeline;
    const SharedClock clock = m_clock;

    Request request = graphRequest("POST", endpoints.v1(QStringLiteral("users")), permission::userReadWriteAll);
    request.setBody("application/json", withPassword(fieldsOf(user), *password, user.changeAtFirstSignIn()));
    request.setRepeat(Request::Repeat::Never);
    request.setDeadline(patience);
    password.reset();

    // Counted on the clock nobody sets: the other may be set while the answer is awaited.
    const SteadyTime begun = clock->steady();
    const auto since = [clock, begun] {
        return clock->now() - std::chrono::duration_cast<SystemTime::duration>(clock->steady() - begun);
    };
    for (int refusals = 1;; ++refusals) {
        Request once = request;
        Result<Reply> answer = co_await pipeline.send(std::move(once), stop);
        if (!answer) {
            if (provenNot(answer.error()))
                co_return CreateOutcome::notCreated(answer.error());
            CreateOutcome outcome =
                co_await resolveCreate(pipeline, endpoints, clock, user, since(), answer.error(), stop);
            co_return outcome;
        }
        const QString requestId = answer.value().requestId();
        Result<QJsonObject> json = jsonReply(answer.value(), clock->now());
        if (!json) {
            const Error error = json.error();
            // 429 refuses before anything is done: the same request may come again, when it is asked to.
            const auto wait = error.retryAfter();
            if (error.status() == 429 && wait && *wait <= patience && refusals <= mostRefusals) {
                const bool waited = co_await clock->wait(*wait, stop);
                if (waited)
                    continue;
                co_return CreateOutcome::notCreated(Error(Fault::Cancelled));
            }
            if (error.fault() == Fault::Conflict) {
                CreateOutcome outcome =
                    co_await resolveConflict(pipeline, endpoints, clock, user, since(), error, stop);
                co_return outcome;
            }
            if (provenNot(error))
                co_return CreateOutcome::notCreated(error);
            CreateOutcome outcome = co_await resolveCreate(pipeline, endpoints, clock, user, since(), error, stop);
            co_return outcome;
        }
        // What the 201 says is so, though a read would answer 404 for a while.
        Result<User> made = userOf(json.value());
        if (made)
            co_return CreateOutcome::created(made.value());
        Error unread = made.error();
        unread = std::move(unread).withRequestId(requestId);
        CreateOutcome outcome = co_await resolveCreate(pipeline, endpoints, clock, user, since(), unread, stop);
        co_return outcome;
    }
}

} // namespace graph
