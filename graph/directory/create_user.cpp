// SPDX-License-Identifier: MIT
#include "graph/directory/calls.h"
#include "graph/directory/create_resolution.h"
#include "graph/directory/directory.h"
#include "graph/directory/password_json.h"
#include "graph/http/batch.h"
#include "graph/http/json_reply.h"

#include <QJsonArray>

namespace graph {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 60s; // a create may be slow; giving up early only makes doubt
constexpr std::chrono::milliseconds batchPatience = 5min;
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

Request createRequest(const Endpoints &endpoints, const NewUser &user, const Secret &password)
{
    Request request = graphRequest("POST", endpoints.v1(QStringLiteral("users")), permission::userReadWriteAll);
    request.setBody("application/json", withPassword(fieldsOf(user), password, user.changeAtFirstSignIn()));
    request.setRepeat(Request::Repeat::Never);
    request.setDeadline(patience);
    return request;
}

//! How long a 429, which refuses before anything is done, asks to wait; empty for anything else.
std::optional<std::chrono::milliseconds> refusedFor(const Result<Reply> &answer, SystemTime now)
{
    if (!answer || answer.value().status() != 429)
        return std::nullopt;
    const Result<Done> refusal = doneReply(answer.value(), now);
    return refusal.error().retryAfter();
}

} // namespace

QCoro::Task<CreateOutcome> Directory::createUser(NewUser user, SharedSecret password, std::stop_token stop) const
{
    const Endpoints endpoints = m_endpoints;
    const Pipeline pipeline = m_pipeline;
    const SharedClock clock = m_clock;
    const Request request = createRequest(endpoints, user, *password);
    password.reset();

    // Counted on the clock nobody sets: the other may be set while the answer is awaited.
    const SteadyTime begun = clock->steady();
    const auto since = [clock, begun] {
        return clock->now() - std::chrono::duration_cast<SystemTime::duration>(clock->steady() - begun);
    };
    for (int refusals = 1;; ++refusals) {
        Request once = request;
        Result<Reply> answer = co_await pipeline.send(std::move(once), stop);
        // The same request may come again, when it is asked to.
        const auto wait = refusedFor(answer, clock->now());
        if (wait && *wait <= patience && refusals <= mostRefusals) {
            const bool waited = co_await clock->wait(*wait, stop);
            if (waited)
                continue;
            co_return CreateOutcome::notCreated(Error(Fault::Cancelled));
        }
        CreateOutcome outcome =
            co_await createOutcome(pipeline, endpoints, clock, std::move(user), since(), std::move(answer), stop);
        co_return outcome;
    }
}

QCoro::Task<std::vector<CreateOutcome>> Directory::createUsers(
    std::vector<NewUser> users, std::vector<SharedSecret> passwords, std::stop_token stop) const
{
    Q_ASSERT(users.size() == passwords.size());
    const Endpoints endpoints = m_endpoints;
    const Pipeline pipeline = m_pipeline;
    const SharedClock clock = m_clock;
    std::vector<Request> requests;
    for (std::size_t i = 0; i < users.size(); ++i) {
        Request request = createRequest(endpoints, users[i], *passwords[i]);
        request.setPriority(Request::Priority::Background);
        request.setDeadline(batchPatience);
        requests.push_back(std::move(request));
    }
    passwords.clear();
    const auto queued = std::make_shared<std::chrono::milliseconds>(0);
    if (!requests.empty())
        requests.front().setQueued(queued);

    // On the clock nobody sets, as above; what was there before the requests left their queue here is not ours.
    const SteadyTime begun = clock->steady();
    std::vector<Result<Reply>> answers = co_await sendBatch(pipeline, endpoints, clock, std::move(requests), stop);
    const SystemTime since =
        clock->now() - std::chrono::duration_cast<SystemTime::duration>(clock->steady() - begun - *queued);
    // Side by side: where the answer of a whole batch was lost, each item waits for its own read-backs.
    std::vector<QCoro::Task<CreateOutcome>> tasks;
    for (std::size_t i = 0; i < users.size(); ++i) {
        NewUser user = users[i];
        Result<Reply> answer = answers[i];
        tasks.push_back(createOutcome(pipeline, endpoints, clock, std::move(user), since, std::move(answer), stop));
    }
    std::vector<CreateOutcome> outcomes;
    for (QCoro::Task<CreateOutcome> &task : tasks) {
        CreateOutcome outcome = co_await task;
        outcomes.push_back(std::move(outcome));
    }
    co_return outcomes;
}

} // namespace graph
