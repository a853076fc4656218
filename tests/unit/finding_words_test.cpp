// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/troubleshoot/finding.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <map>

using wizard::Finding;
using wizard::Probe;

namespace {

//! Every fact that a check can find, by the name it has in the sources: "log.locked".
QStringList factsOfTheChecks()
{
    static const QRegularExpression quoted(QStringLiteral("\"([a-z]{2,}(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\""));
    QStringList facts;
    const QDir checks(QStringLiteral(WAW_SOURCE "/wizard/troubleshoot/probes"));
    for (const QString &name : checks.entryList({QStringLiteral("*.cpp")})) {
        if (name.endsWith(QLatin1String("_words.cpp")))
            continue;
        QFile file(checks.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto each = quoted.globalMatch(source); each.hasNext();)
            facts.append(each.next().captured(1));
    }
    facts.removeDuplicates();
    return facts;
}

} // namespace

TEST_CASE("whatever a check can find is told in words, with what it was filled with")
{
    const QStringList facts = factsOfTheChecks();
    REQUIRE(facts.size() > 80);
    std::map<QString, QString> told;
    for (const QString &fact : facts) {
        const QStringList values{QStringLiteral("Anna"), QStringLiteral("Bert"), QStringLiteral("Carla")};
        const QString text = wizard::findingText(Finding(Probe::Discovery, fact, Finding::Verdict::Bad, values));
        INFO(fact.toStdString() << ": " << text.toStdString());
        CHECK(text != fact);
        CHECK(text.endsWith(QLatin1Char('.')));
        CHECK_FALSE(text.contains(QLatin1Char('%')));
        // Two facts with one text would leave the reader without the difference.
        const auto [before, fresh] = told.emplace(text, fact);
        INFO("the same as " << before->second.toStdString());
        CHECK(fresh);
    }
}

TEST_CASE("a tenant's cloud is called by its own name")
{
    const auto text = [](const char *cloud) {
        return wizard::findingText(Finding(Probe::Discovery, QStringLiteral("tenant.other-cloud"),
            Finding::Verdict::Bad, {QStringLiteral("T"), QStringLiteral("contoso.com"), QLatin1String(cloud)}));
    };
    CHECK(text("usgov").contains(QLatin1String("US Government")));
    CHECK(text("usgov-dod").contains(QLatin1String("US Department of Defense")));
    CHECK(text("china").contains(QLatin1String("21Vianet")));
    CHECK(text("global").contains(QLatin1String("worldwide")));
}

TEST_CASE("every check has a name of its own and says what it asks before it does")
{
    std::map<QString, int> names;
    for (int i = 0; i <= static_cast<int>(Probe::FederationSetup); ++i) {
        const QString name = wizard::probeName(static_cast<Probe>(i));
        const QString notice = wizard::probeNotice(static_cast<Probe>(i), QStringLiteral("contoso.com"));
        INFO(i << ": " << name.toStdString());
        CHECK_FALSE(name.isEmpty());
        CHECK(names.emplace(name, i).second);
        CHECK(notice.endsWith(QLatin1Char('.')));
        CHECK_FALSE(notice.contains(QLatin1Char('%')));
    }
}
