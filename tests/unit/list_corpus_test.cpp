// SPDX-License-Identifier: MIT
// Lists as people have them: what is read of each, and what is said about it.
#include "tests/support/catch.h"
#include "tests/unit/list_rules.h"
#include "wizard/many/list_reader.h"

#include <QDir>
#include <QFile>
#include <QSet>

using wizard::ManyField;
using wizard::ManyList;

namespace {

QString shapeName(wizard::ListShape shape)
{
    constexpr const char *names[] = {"entra-2026", "entra-2024", "entra-2019", "m365", "free", "no-headings"};
    return QLatin1String(names[static_cast<std::size_t>(shape)]);
}

QString noteName(wizard::ListNote::Kind kind)
{
    constexpr const char *names[] = {
        "passwords-dropped", "no-headings", "unmatched", "examples", "uneven", "quote-open", "windows-1252"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

//! Everything the reading and the checks say about a file, in one line.
QString said(const QString &path)
{
    const wizard::ListFile file = wizard::readListFile(path);
    if (file.fault)
        return QStringLiteral("fault ") + wizard::listFaultName(*file.fault);
    const wizard::ReadList read = wizard::readList(file.bytes);
    if (read.fault)
        return QStringLiteral("fault ") + wizard::listFaultName(*read.fault);
    QStringList parts{shapeName(read.shape)
        + (read.delimiter == ';'         ? QStringLiteral(" ;")
                : read.delimiter == '\t' ? QStringLiteral(" tab")
                                         : QString())};
    if (read.encoding == wizard::TextEncoding::Utf16)
        parts.first() += QStringLiteral(" utf-16");
    for (const wizard::ListNote &note : read.notes) {
        QString text = noteName(note.kind);
        if (note.line > 0)
            text += QStringLiteral("@%1").arg(note.line);
        parts.append(text);
    }
    ManyList list;
    list.setRows(read.rows);
    list.setExtras(read.extras);
    list = ManyList::settled(std::move(list), test::contosoRules());
    for (int at = 0; at < list.size(); ++at) {
        QString text = QStringLiteral("%1 %2/%3/%4 %5")
                           .arg(list.lineOf(at))
                           .arg(list.text(at, ManyField::DisplayName), list.text(at, ManyField::GivenName),
                               list.text(at, ManyField::Surname), list.upn(at));
        if (text.size() > 90)
            text = text.left(20) + QStringLiteral("...");
        const auto [first, last] = list.findingsOf(at);
        for (auto finding = first; finding != last; ++finding)
            text += QStringLiteral(" !%1").arg(wizard::manyFaultName(finding->fault));
        parts.append(text);
    }
    return parts.join(QStringLiteral(" | "));
}

const QString adele = QStringLiteral("Adele Vance/Adele/Vance adele@contoso.com");

} // namespace

TEST_CASE("every list of the corpus is read as it is meant, or refused with the reason")
{
    const QDir corpus(QStringLiteral(WAW_SOURCE "/tests/unit/lists"));
    QFile table(corpus.filePath(QStringLiteral("expected.txt")));
    REQUIRE(table.open(QIODevice::ReadOnly));
    QSet<QString> told;
    const QStringList lines = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1String(": "), 0, 0);
        INFO(name.toStdString());
        told.insert(name);
        CHECK(said(corpus.filePath(name)).toStdString() == line.section(QLatin1String(": "), 1).toStdString());
    }
    // A file nobody says anything about proves nothing.
    const QStringList files = corpus.entryList(QDir::Files);
    CHECK(files.size() >= 41);
    for (const QString &name : files) {
        INFO(name.toStdString());
        CHECK((name == QLatin1String("expected.txt") || told.contains(name)));
    }
    if (qEnvironmentVariableIsSet("WAW_SAY")) {
        for (const QString &name : files)
            std::printf("%s: %s\n", qPrintable(name), said(corpus.filePath(name)).toUtf8().constData());
    }
}
