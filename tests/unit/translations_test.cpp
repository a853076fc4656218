// SPDX-License-Identifier: MIT
// Reads the files of the translators: what a language says must do the work of what English says.
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

namespace {

//! "%1" and the like, sorted, each as often as it stands there; `%n` is left out: one form may say it in a word.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9][0-9]?"));
    QStringList found;
    for (auto each = place.globalMatch(text); each.hasNext();)
        found.append(each.next().captured().remove(QLatin1Char('L')));
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype tagsOf(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^>]*>"));
    return text.count(tag);
}

bool hasLetter(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<!&)&[^&\\s;]"));
    return text.contains(letter) && !text.contains(QLatin1String("&amp;"));
}

//! What follows the last word: dots for "more is asked", a colon before a field, a new line. Without French spaces.
QString endOf(const QString &text)
{
    for (const char *end : {"\n", ":"}) {
        if (text.endsWith(QLatin1String(end)))
            return QLatin1String(end);
    }
    return text.endsWith(QChar(u'\u2026')) ? QStringLiteral("\u2026") : QString();
}

QStringList faultsOf(const QString &file)
{
    QFile device(file);
    REQUIRE(device.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&device);
    QStringList faults;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            continue;
        }
        if (xml.name() != QLatin1String("translation"))
            continue;
        const auto wrong = [&](const char *what) { faults.append(QLatin1String(what) + QLatin1String(": ") + source); };
        if (xml.attributes().hasAttribute(QLatin1String("type")))
            wrong("not finished");
        QStringList forms;
        QString plain;
        while (xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement())
                forms.append(xml.readElementText());
            else
                plain += xml.text();
        }
        const bool plural = !forms.isEmpty();
        if (!plural)
            forms.append(plain);
        else if (forms.size() != 2) // so it is in each of our languages
            wrong("number of plural forms");
        else if (source.contains(QLatin1String("%n")) && !forms.last().contains(QLatin1String("%n")))
            wrong("the number is not said");
        for (const QString &form : forms) {
            if (form.trimmed().isEmpty())
                wrong("empty");
            if (placesOf(form) != placesOf(source))
                wrong("other places for values");
            if (hasLetter(form) != hasLetter(source))
                wrong("letter for the keyboard");
            if (endOf(form) != endOf(source))
                wrong("ends otherwise");
            if (tagsOf(form) != tagsOf(source))
                wrong("other tags");
        }
    }
    CHECK_FALSE(xml.hasError());
    return faults;
}

} // namespace

TEST_CASE("every text of every language is whole: all forms, the same values, letters, tags and ends as in English")
{
    const QDir folder(QStringLiteral(WAW_SOURCE "/resources/translations"));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
    REQUIRE(files.size() > 10);
    std::set<QString> languages;
    for (const QString &file : files) {
        const QString language = file.section(QLatin1Char('.'), 1, 1);
        languages.insert(language);
        if (language == QLatin1String("en"))
            continue; // its plurals only; English has no other file to be held against
        INFO(file.toStdString());
        CHECK(faultsOf(folder.filePath(file)).join(QLatin1String("\n")).toStdString() == "");
    }
    CHECK(languages.count(QStringLiteral("nl")) == 1);
}
