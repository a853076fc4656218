// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/create/domain_choices.h"
#include "wizard/create/new_user_draft.h"
#include "wizard/create/upn.h"

using wizard::NameFault;
using wizard::UpnFault;
using wizard::UpnProblem;

namespace {

const QString contoso = QStringLiteral("contoso.com");

std::vector<UpnFault> faults(const QString &local, const QString &domain = contoso)
{
    std::vector<UpnFault> found;
    for (const UpnProblem &problem : wizard::upnProblems(local, domain))
        found.push_back(problem.fault);
    return found;
}

using Faults = std::vector<UpnFault>;

} // namespace

TEST_CASE("legal sign-in addresses pass")
{
    for (const char *local : {"adele.vance", "AdeleV", "a", "o'neil", "a-b_c!d#e^f~g", "0", "-a", "a'"}) {
        CAPTURE(local);
        CHECK(faults(QString::fromLatin1(local)).empty());
    }
    CHECK(faults(QString(64, QLatin1Char('a')), QString(48, QLatin1Char('d'))).empty());
}

TEST_CASE("each rule of a sign-in address has its own code")
{
    CHECK(faults({}) == Faults{UpnFault::LocalEmpty});
    CHECK(faults(QStringLiteral("a"), {}) == Faults{UpnFault::DomainMissing});
    CHECK(faults(QString(65, QLatin1Char('a'))) == Faults{UpnFault::LocalTooLong});
    CHECK(faults(QStringLiteral("a"), QString(49, QLatin1Char('d'))) == Faults{UpnFault::DomainTooLong});
    CHECK(faults(QString(65, QLatin1Char('a')), QString(48, QLatin1Char('d')))
        == Faults{UpnFault::LocalTooLong, UpnFault::TooLong});
    CHECK(faults(QStringLiteral("adele@contoso.com")) == Faults{UpnFault::SecondAt});
    CHECK(faults(QStringLiteral("adele vance")) == Faults{UpnFault::Space});
    CHECK(faults(QStringLiteral("adele\u00a0")) == Faults{UpnFault::Space});
    CHECK(faults(QStringLiteral("adele\u200b")) == Faults{UpnFault::Space});
    CHECK(faults(QStringLiteral("josé")) == Faults{UpnFault::Accent});
    CHECK(faults(QStringLiteral("jose\u0301")) == Faults{UpnFault::Accent});
    CHECK(faults(QStringLiteral("Адель")) == Faults(5, UpnFault::Accent));
    CHECK(faults(QStringLiteral("a+b")) == Faults{UpnFault::Character});
    CHECK(faults(QStringLiteral("a\"b")) == Faults{UpnFault::Character});
    CHECK(faults(QStringLiteral(".a")) == Faults{UpnFault::DotFirst});
    CHECK(faults(QStringLiteral("a.")) == Faults{UpnFault::DotLast});
    CHECK(faults(QStringLiteral("a..b")) == Faults{UpnFault::DotTwice});
    CHECK(faults(QStringLiteral(".")) == Faults{UpnFault::DotFirst});
}

TEST_CASE("a character at fault is named once")
{
    const auto problems = wizard::upnProblems(QStringLiteral("a+b+c"), contoso);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].culprit == QStringLiteral("+"));
    CHECK(wizard::upnProblems(QStringLiteral("a🦊"), contoso)[0].culprit == QStringLiteral("🦊"));
}

TEST_CASE("every fault has a stable name")
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(UpnFault::DotTwice); ++i)
        names.append(wizard::upnFaultName(static_cast<UpnFault>(i)));
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(names.contains(QString()));
    CHECK(names.contains(QStringLiteral("upn.dot-last")));
}

TEST_CASE("names that name nobody are refused")
{
    using wizard::displayNameFault;
    using wizard::namePartFault;
    CHECK(displayNameFault(QStringLiteral("Adele Vance")) == NameFault::None);
    CHECK(displayNameFault(QStringLiteral("山田太郎")) == NameFault::None);
    CHECK(displayNameFault({}) == NameFault::Empty);
    CHECK(displayNameFault(QStringLiteral(" \t ")) == NameFault::Empty);
    CHECK(displayNameFault(QStringLiteral("!!!")) == NameFault::NoLetters);
    CHECK(displayNameFault(QString(256, QLatin1Char('a'))) == NameFault::None);
    CHECK(displayNameFault(QString(257, QLatin1Char('a'))) == NameFault::TooLong);
    CHECK(namePartFault({}) == NameFault::None);
    CHECK(namePartFault(QStringLiteral("-")) == NameFault::NoLetters);
    CHECK(namePartFault(QString(64, QLatin1Char('a'))) == NameFault::None);
    CHECK(namePartFault(QString(65, QLatin1Char('a'))) == NameFault::TooLong);
}

TEST_CASE("the draft becomes what Graph is asked for")
{
    wizard::NewUserDraft draft;
    draft.displayName = QStringLiteral("  Adele   Vance ");
    draft.givenName = QStringLiteral(" Adele ");
    draft.surname = QStringLiteral("Vance");
    draft.localPart = QStringLiteral("adele.vance");
    draft.domain = contoso;
    draft.usageLocation = QStringLiteral("NL");
    const graph::NewUser user = draft.toUser();
    CHECK(user.displayName() == QStringLiteral("Adele Vance"));
    CHECK(user.givenName() == QStringLiteral("Adele"));
    CHECK(user.upn() == QStringLiteral("adele.vance@contoso.com"));
    CHECK(user.usageLocation() == QStringLiteral("NL"));
    CHECK(user.changeAtFirstSignIn());
}

TEST_CASE("verified domains are offered, the default first, federated ones not to be chosen")
{
    const auto domain = [](const char *name, bool isDefault, bool initial, bool federated) {
        graph::Domain made(QString::fromLatin1(name));
        made.setVerified(true);
        made.setDefault(isDefault);
        made.setInitial(initial);
        made.setAuthentication(
            federated ? graph::Domain::Authentication::Federated : graph::Domain::Authentication::Managed);
        return made;
    };
    const graph::Organization organization(graph::TenantId(QStringLiteral("t")), QStringLiteral("Contoso"),
        {domain("contoso.onmicrosoft.com", false, true, false), domain("zeta.contoso.com", false, false, false),
            domain("login.contoso.com", false, false, true), domain("contoso.com", true, false, false),
            domain("xn--bcher-kva.example", false, false, false)});
    const auto choices = wizard::domainChoices(organization);
    REQUIRE(choices.size() == 5);
    CHECK(choices[0].name == contoso);
    CHECK(choices[1].shown == QStringLiteral("bücher.example"));
    CHECK(choices[2].name == QStringLiteral("zeta.contoso.com"));
    CHECK(choices[3].initial);
    CHECK_FALSE(choices[4].usable);
    CHECK(wizard::preferredDomain(choices) == contoso);
    REQUIRE(wizard::choiceNamed(choices, QStringLiteral("Bücher.example")));
    CHECK(wizard::choiceNamed(choices, QStringLiteral("Bücher.example"))->name
        == QStringLiteral("xn--bcher-kva.example"));
    CHECK_FALSE(wizard::choiceNamed(choices, QStringLiteral("fabrikam.com")));

    const graph::Organization elsewhere(
        graph::TenantId(QStringLiteral("t")), QStringLiteral("Adatum"), {domain("adatum.com", true, false, true)});
    CHECK(wizard::preferredDomain(wizard::domainChoices(elsewhere)).isEmpty());
    CHECK(wizard::preferredDomain({}).isEmpty());
}
