// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/handover/group_colors.h"
#include "wizard/handover/spelling.h"
#include "wizard/password/password_generator.h"
#include "wizard/widgets/colours.h"

#include <QPalette>
#include <QTranslator>

#include <set>

using wizard::spokenName;

namespace {

class InDutch {
public:
    InDutch()
    {
        REQUIRE(translator.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    ~InDutch() { QCoreApplication::removeTranslator(&translator); }
    QTranslator translator;
};

} // namespace

TEST_CASE("each character is said so that it cannot be mistaken")
{
    CHECK(spokenName('K') == QStringLiteral("capital Kilo"));
    CHECK(spokenName('k') == QStringLiteral("small Kilo"));
    CHECK(spokenName('7') == QStringLiteral("seven"));
    CHECK(spokenName('-') == QStringLiteral("hyphen"));
    CHECK(spokenName('@') == QStringLiteral("at sign"));
}

TEST_CASE("in Dutch the Dutch spelling alphabet is used")
{
    const InDutch dutch;
    CHECK(spokenName('K') == QStringLiteral("hoofdletter Karel"));
    CHECK(spokenName('u') == QStringLiteral("kleine letter Utrecht"));
    CHECK(spokenName('7') == QStringLiteral("zeven"));
    CHECK(spokenName('@') == QStringLiteral("apenstaartje"));
}

TEST_CASE("the whole alphabet of each language, as it is taught")
{
    const auto alphabet = [] {
        QStringList words;
        for (char c = 'a'; c <= 'z'; ++c)
            words.append(wizard::phoneName(c));
        return words.join(QLatin1Char(' '));
    };
    CHECK(alphabet()
        == QStringLiteral(
            "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar "
            "Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"));
    const InDutch dutch;
    CHECK(alphabet()
        == QStringLiteral("Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk "
                          "Maria Nico Otto Pieter Quirinius Rudolf Simon Theodoor Utrecht Victor Willem Xantippe "
                          "Ypsilon Zaandam"));
}

TEST_CASE("a password is said group by group, each by its name")
{
    CHECK(wizard::spokenPassword("aB3-x")
        == QStringLiteral("Group 1: small Alfa, capital Bravo, three, hyphen; Group 2: small X-ray"));
    // A passphrase by its words.
    CHECK(wizard::groupsOf("Gravy-Urchin-Tulip-Moody-7").size() == 5);
    CHECK(wizard::groupsOf("").empty());
    const InDutch dutch;
    CHECK(wizard::spokenPassword("aB") == QStringLiteral("Groep 1: kleine letter Anton, hoofdletter Bernard"));
}

TEST_CASE("every character a password may have has a name of its own, in both languages")
{
    const auto all = [] {
        std::set<QString> names;
        for (char c = ' '; c <= '~'; ++c) {
            INFO("character " << c);
            CHECK_FALSE(spokenName(c).isEmpty());
            names.insert(spokenName(c));
        }
        CHECK(names.size() == 95);
    };
    all();
    const InDutch dutch;
    all();
}

TEST_CASE("groups are readable and differ in light and dark")
{
    for (const QColor &base : {QColor(Qt::white), QColor(30, 30, 30), QColor(Qt::black), QColor(252, 246, 230)}) {
        for (const QColor &accent : {QColor(0x30, 0x8c, 0xc6), QColor(Qt::darkGray), QColor(0xe9, 0x54, 0x20)}) {
            QPalette palette;
            palette.setColor(QPalette::Base, base);
            palette.setColor(QPalette::Highlight, accent);
            for (int group = 0; group < 6; ++group) {
                INFO("group " << group << " on " << base.name().toStdString());
                CHECK(wizard::contrastOf(wizard::groupColor(group, palette), base) >= 4.5);
                CHECK(wizard::groupColor(group, palette) != wizard::groupColor(group + 1, palette));
            }
        }
    }
}
