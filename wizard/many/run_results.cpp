// SPDX-License-Identifier: MIT
#include "wizard/many/run_results.h"

#include <QStringList>

namespace wizard {

QString defusedCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    return text;
}

QString resultStatus(RunRow::State state)
{
    switch (state) {
    case RunRow::State::Created:
        return QStringLiteral("Succeeded");
    case RunRow::State::Failed:
        return QStringLiteral("Failed");
    case RunRow::State::Unknown:
        return QStringLiteral("Unknown");
    case RunRow::State::Waiting:
    case RunRow::State::Sent:
    case RunRow::State::Skipped:
        break;
    }
    return QStringLiteral("Not created");
}

namespace {

QString quoted(QString text, QChar separator)
{
    text = defusedCell(std::move(text));
    const bool needed = text.contains(separator) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'))
        || text.contains(QLatin1Char('\r'));
    if (!needed)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QByteArray resultsCsv(const std::vector<RunRow> &rows, QChar separator,
    const std::function<QString(const RunRow &)> &why, const QStringList &tenants)
{
    QByteArray out("\xEF\xBB\xBF");
    const auto line = [&](const QStringList &cells) {
        QStringList ready;
        for (const QString &cell : cells)
            ready.append(quoted(cell, separator));
        out += ready.join(separator).toUtf8() + "\r\n";
    };
    QStringList heading{QStringLiteral("Name [displayName]"), QStringLiteral("User name [userPrincipalName]"),
        QStringLiteral("Object ID [objectId]"), QStringLiteral("Status"), QStringLiteral("Error code"),
        QStringLiteral("Reason")};
    if (tenants.size() > 1)
        heading.append(QStringLiteral("Tenant"));
    line(heading);
    for (const RunRow &row : rows) {
        QStringList cells{row.name, row.upn, row.userId, resultStatus(row.state),
            row.error ? row.error->code() : QString(), row.error ? why(row) : QString()};
        if (tenants.size() > 1)
            cells.append(tenants.value(row.tenant));
        line(cells);
    }
    return out;
}

} // namespace wizard
