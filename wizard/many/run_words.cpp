// SPDX-License-Identifier: MIT
#include "wizard/many/run_words.h"

#include "wizard/create/create_words.h"

#include <QLocale>

namespace wizard {

using graph::Error;
using graph::Fault;

QString RunWords::state(const RunRow &row)
{
    switch (row.state) {
    case RunRow::State::Waiting:
        return tr("Waiting");
    case RunRow::State::Sent:
        return tr("Being created");
    case RunRow::State::Created:
        return row.earlier ? tr("Created earlier") : tr("Created");
    case RunRow::State::Failed:
        return tr("Failed");
    case RunRow::State::Unknown:
        return tr("Not known");
    case RunRow::State::Skipped:
        return tr("Not created");
    }
    return {};
}

QString RunWords::remark(const RunRow &row)
{
    switch (row.state) {
    case RunRow::State::Unknown:
        return tr("It may have been created: the answer was lost. Its password is kept. Try again to find out.");
    case RunRow::State::Skipped:
        return tr("The run was stopped before this one.");
    case RunRow::State::Failed:
        break;
    default:
        return {};
    }
    if (!row.error)
        return {};
    if (troubleOf(*row.error) == RunTrouble::Domain)
        return tr("%1 is not a verified domain of this organisation any more.")
            .arg(row.upn.section(QLatin1Char('@'), -1));
    if (row.error->fault() == Fault::Conflict)
        return tr("The address %1 is in use already. Go back to the list and choose another one.").arg(row.upn);
    return CreateWords::failure(*row.error, row.upn).title;
}

ErrorWords RunWords::pause(const Error &error, const QString &domain)
{
    ErrorWords words = wordsFor(error);
    if (!domain.isEmpty()) {
        words.title = tr("%1 is not a verified domain of this organisation any more.").arg(domain);
        words.cure = tr("Its users fail. Go on to create the others; or have the domain verified again first, and try "
                        "the failed ones again afterwards.");
        return words;
    }
    if (directoryFull(error)) {
        words.title = tr("The directory is full: it takes no more users.");
        words.cure = tr("An organisation holds 50,000 objects, or 300,000 with a verified domain; deleted users count "
                        "for 30 days. Delete some for good, or have Microsoft raise the limit, then go on.");
        return words;
    }
    switch (error.fault()) {
    case Fault::SignInNeeded:
        words.title = tr("Your sign-in has expired. The run has paused.");
        words.cure = tr("Sign in again with the same account, and the run goes on by itself.");
        break;
    case Fault::ConsentNeeded:
        words.title = tr("The permission to create users is not granted. The run has paused.");
        words.cure = tr("Grant it by signing in once more, and the run goes on by itself. Your company may want an "
                        "administrator to agree.");
        break;
    case Fault::Forbidden:
        words.title = tr("Your account may not create users here. The run has paused.");
        words.cure = tr("The permission is granted, but your role is not enough, or was taken away. Ask a Global "
                        "Administrator for the role User Administrator, then go on. A role given just now can take a "
                        "quarter of an hour to work.");
        break;
    case Fault::Storage:
        words.title = tr("The passwords cannot be kept safe, so nothing more is created.");
        words.cure = tr("A file of this program could not be written. Check that the disk is not full and that the "
                        "folder is yours, then go on.");
        break;
    case Fault::Keychain:
        words.title = tr("The passwords cannot be kept safe: the keychain cannot be used.");
        words.cure = tr("Unlock it and go on, or keep the passwords another way.");
        break;
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::ServerDown:
    case Fault::BadReply:
    case Fault::Throttled:
        words.cure = tr("The run has paused; nothing is lost. %1").arg(words.cure);
        break;
    default:
        break;
    }
    return words;
}

QString RunWords::duration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return tr("about %n second(s)", nullptr, static_cast<int>(std::max<long long>(seconds, 1)));
    const auto minutes = (seconds + 59) / 60;
    if (minutes < 120)
        return tr("about %n minute(s)", nullptr, static_cast<int>(minutes));
    return tr("about %n hour(s)", nullptr, static_cast<int>((minutes + 59) / 60));
}

QStringList RunWords::plan(const ManyRunController &run)
{
    const RunPlan &plan = run.plan();
    QStringList lines;
    if (plan.toMake() > 0) {
        lines.append(tr("%n user(s) will be created in %1, each with a generated password that is kept sealed on this "
                        "computer until it is handed over.",
            nullptr, plan.toMake())
                .arg(run.tenants().join(QStringLiteral(", "))));
        //: %1 is a time, such as "about 2 minutes".
        lines.append(tr("This takes %n request(s), and %1 at the speed the service allows.", nullptr, plan.requests())
                .arg(duration(plan.time())));
    }
    if (plan.already() > 0)
        lines.append(
            tr("%n user(s) of this list were created before and are left as they are.", nullptr, plan.already()));
    if (plan.leftOut() > 0)
        lines.append(tr("%n row(s) with problems are left out.", nullptr, plan.leftOut()));
    if (plan.toMake() > 0 && run.freeLicenses())
        lines.append(tr("%n licence(s) are free. Creating users needs none; assign them afterwards.", nullptr,
            *run.freeLicenses()));
    if (plan.toMake() > 0 && run.usersThere()) {
        const QLocale locale;
        const QString there = locale.toString(*run.usersThere());
        const QString limit = locale.toString(run.directoryLimit());
        // Other objects count as well and are not counted here: what is too much already for users is certain.
        if (*run.usersThere() + plan.toMake() > run.directoryLimit())
            //: %1 and %2 are numbers.
            lines.append(tr("There is no room for all of them: %1 users are there, and the directory takes %2 objects. "
                            "Delete for good what is not needed, or ask Microsoft for more room.")
                    .arg(there, limit));
        else
            //: %1 and %2 are numbers.
            lines.append(tr("%1 users are there now. The directory takes %2 objects; groups, devices and deleted users "
                            "count as well.")
                    .arg(there, limit));
    }
    return lines;
}

QString RunWords::progress(const ManyRunController &run)
{
    const QLocale locale;
    QStringList parts{tr("%1 of %2 were created").arg(locale.toString(run.created()), locale.toString(run.total()))};
    if (const int failed = run.count(RunRow::State::Failed); failed > 0)
        parts.append(tr("%n failed", nullptr, failed));
    if (const int unknown = run.count(RunRow::State::Unknown); unknown > 0)
        parts.append(tr("%n not known", nullptr, unknown));
    if (const int skipped = run.count(RunRow::State::Skipped); skipped > 0)
        parts.append(tr("%n not created", nullptr, skipped));
    QString text = tr("%1.").arg(parts.join(QStringLiteral(", ")));
    const QStringList tenants = run.tenants();
    for (int i = 0; i < tenants.size() && tenants.size() > 1; ++i)
        //: %1 is an organisation, %2 and %3 are numbers of users.
        text += QLatin1Char(' ')
            + tr("%1: %2 of %3.").arg(tenants.at(i), locale.toString(run.created(i)), locale.toString(run.total(i)));
    return text;
}

} // namespace wizard
