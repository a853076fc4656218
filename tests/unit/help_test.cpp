// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace {

QStringList pagesOf(const QString &language)
{
    return QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files, QDir::Name);
}

//! The kinds of its lines, one letter each: # heading, - item, 1 numbered item, p text.
QString shapeOf(const QString &language, const QString &page)
{
    QFile file(QStringLiteral(":/help/%1/%2").arg(language, page));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString shape;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QChar first = line.front();
        shape += first == QLatin1Char('#') || first == QLatin1Char('-') ? first
            : first.isDigit()                                           ? QLatin1Char('1')
                                                                        : QLatin1Char('p');
    }
    return shape;
}

} // namespace

TEST_CASE("every page has its help, and every language says the same, a page that a language lacks is read in English")
{
    const QStringList english = pagesOf(QStringLiteral("en"));
    for (const char *page : {"start", "domain-check", "advice", "sign-in", "tenant", "new-user", "review", "hand-over",
             "troubleshoot", "finish", "settings", "many", "own-domain", "accounts", "words"}) {
        INFO(page);
        CHECK(english.contains(QLatin1String(page) + QStringLiteral(".md")));
    }
    CHECK(pagesOf(QStringLiteral("nl")) == english);
    for (const QString &page : english) {
        INFO(page.toStdString());
        const QString shape = shapeOf(QStringLiteral("en"), page);
        CHECK(shape.startsWith(QLatin1Char('#')));
        CHECK(shape.size() > 3);
    }
    // A picture of each page of the way, in each language.
    const QStringList drawn = QDir(QStringLiteral(":/pictures/help/en")).entryList(QDir::Files, QDir::Name);
    CHECK(drawn.size() == 12);
    for (const QString &picture : drawn)
        CHECK(english.contains(QString(picture).replace(QLatin1String(".png"), QLatin1String(".md"))));
    const QStringList languages = QDir(QStringLiteral(":/help")).entryList(QDir::Dirs, QDir::Name);
    for (const QString &language : languages) {
        CHECK(QDir(QStringLiteral(":/pictures/help/") + language).entryList(QDir::Files, QDir::Name) == drawn);
        const QStringList pages = pagesOf(language);
        for (const QString &page : pages) {
            INFO(language.toStdString() << '/' << page.toStdString());
            REQUIRE(english.contains(page));
            CHECK(shapeOf(language, page) == shapeOf(QStringLiteral("en"), page));
        }
    }
}
