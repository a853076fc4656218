// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/catalogue.h"

#include "wizard/troubleshoot/csv.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace wizard {

namespace {

using graph::Error;
using graph::Fault;

constexpr auto theFile = "aadsts.csv";
constexpr auto theOverlay = "aadsts overlay";

Error broken(const char *file, const char *code, int line, const QString &why)
{
    return Error(Fault::Storage, QString::fromLatin1(code))
        .withTarget(QStringLiteral("%1:%2").arg(QLatin1String(file)).arg(line))
        .withDetail(why);
}

//! "1) Do this; 2) do that" as a list.
QStringList stepsOf(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?:^|;\\s*)\\d{1,2}\\)\\s*"));
    QStringList steps;
    for (QString step : text.split(number, Qt::SkipEmptyParts)) {
        step = step.trimmed();
        if (!step.isEmpty())
            steps.append(step.at(0).toUpper() + step.mid(1));
    }
    return steps;
}

std::vector<Owner> fixersOf(const QString &text)
{
    std::vector<Owner> owners;
    for (const QString &name : text.split(QLatin1Char('/'))) {
        if (name == QLatin1String("user"))
            owners.push_back(Owner::You);
        else if (name == QLatin1String("admin"))
            owners.push_back(Owner::Administrator);
        else if (name == QLatin1String("idp"))
            owners.push_back(Owner::IdentityProvider);
        else if (name == QLatin1String("microsoft"))
            owners.push_back(Owner::Microsoft);
        else
            return {};
    }
    return owners;
}

bool startsWith(const CsvFile &file, const QStringList &header)
{
    return !file.records.empty() && file.records.front().fields == header;
}

std::optional<Error> translate(QMap<int, CatalogueEntry> &entries, const QByteArray &overlay)
{
    const CsvFile file = readCsv(overlay);
    if (file.faultLine)
        return broken(theOverlay, "catalogue.syntax", *file.faultLine, QStringLiteral("this is no CSV"));
    if (!startsWith(file, {QStringLiteral("code"), QStringLiteral("cause"), QStringLiteral("steps")}))
        return broken(theOverlay, "catalogue.header", 1, QStringLiteral("the header is not code,cause,steps"));
    QMap<int, int> seen;
    for (std::size_t i = 1; i < file.records.size(); ++i) {
        const CsvRecord &record = file.records[i];
        const int code = record.fields.at(0).toInt();
        const auto entry = entries.find(code);
        if (entry == entries.end())
            return broken(theOverlay, "catalogue.stranger", record.line,
                QStringLiteral("%1 is translated but not in the catalogue").arg(record.fields.at(0)));
        entry->cause = record.fields.at(1).trimmed();
        entry->steps = stepsOf(record.fields.at(2));
        if (entry->cause.isEmpty() || entry->steps.isEmpty())
            return broken(theOverlay, "catalogue.untranslated", record.line,
                QStringLiteral("%1 is not wholly translated").arg(code));
        seen.insert(code, record.line);
    }
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        if (!seen.contains(it.key()))
            return broken(theOverlay, "catalogue.untranslated", file.records.back().line,
                QStringLiteral("%1 is missing").arg(it.key()));
    }
    return std::nullopt;
}

} // namespace

Catalogue::Catalogue(QMap<int, CatalogueEntry> entries)
    : m_entries(std::move(entries))
{
}

const CatalogueEntry *Catalogue::find(int code) const
{
    const auto found = m_entries.constFind(code);
    return found == m_entries.cend() ? nullptr : &*found;
}

std::vector<const CatalogueEntry *> Catalogue::matching(const QString &text) const
{
    std::vector<const CatalogueEntry *> found;
    for (const CatalogueEntry &entry : m_entries) {
        if (QString::number(entry.code).contains(text) || entry.name.contains(text, Qt::CaseInsensitive)
            || entry.cause.contains(text, Qt::CaseInsensitive))
            found.push_back(&entry);
    }
    return found;
}

QUrl Catalogue::lookUp(int code)
{
    QUrl url(QStringLiteral("https://login.microsoftonline.com/error"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("code"), QString::number(code));
    url.setQuery(query);
    return url;
}

graph::Result<Catalogue> readCatalogue(const QByteArray &csv, const Flow &flow, const QByteArray &overlay)
{
    const CsvFile file = readCsv(csv);
    if (file.faultLine)
        return broken(theFile, "catalogue.syntax", *file.faultLine, QStringLiteral("this is no CSV"));
    if (!startsWith(file,
            {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("cause"), QStringLiteral("fixer"),
                QStringLiteral("steps"), QStringLiteral("outcome")}))
        return broken(
            theFile, "catalogue.header", 1, QStringLiteral("the header is not code,name,cause,fixer,steps,outcome"));
    QMap<int, CatalogueEntry> entries;
    for (std::size_t i = 1; i < file.records.size(); ++i) {
        const CsvRecord &record = file.records[i];
        CatalogueEntry entry;
        bool number = false;
        entry.code = record.fields.at(0).toInt(&number);
        if (!number || entry.code <= 0)
            return broken(
                theFile, "catalogue.code", record.line, QStringLiteral("\"%1\" is no number").arg(record.fields.at(0)));
        if (entries.contains(entry.code))
            return broken(
                theFile, "catalogue.duplicate", record.line, QStringLiteral("%1 is there twice").arg(entry.code));
        entry.name = record.fields.at(1);
        entry.cause = record.fields.at(2).trimmed();
        entry.fixers = fixersOf(record.fields.at(3));
        if (entry.fixers.empty())
            return broken(theFile, "catalogue.fixer", record.line,
                QStringLiteral("nobody is called \"%1\"").arg(record.fields.at(3)));
        entry.steps = stepsOf(record.fields.at(4));
        if (entry.cause.isEmpty() || entry.steps.isEmpty())
            return broken(
                theFile, "catalogue.shape", record.line, QStringLiteral("%1 has no cause or no steps").arg(entry.code));
        entry.outcome = NodeId(record.fields.at(5));
        if (!flow.outcome(entry.outcome))
            return broken(theFile, "catalogue.outcome", record.line,
                QStringLiteral("the flow has no outcome \"%1\"").arg(entry.outcome.toString()));
        entries.insert(entry.code, std::move(entry));
    }
    if (!overlay.isEmpty()) {
        if (std::optional<Error> fault = translate(entries, overlay))
            return *fault;
    }
    return Catalogue(std::move(entries));
}

} // namespace wizard
