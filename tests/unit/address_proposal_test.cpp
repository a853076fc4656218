// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/create/address_proposal.h"
#include "wizard/create/upn.h"

#include <ostream>

using wizard::AddressPattern;
using wizard::AddressProposal;
using wizard::PersonName;
using wizard::Spelling;

namespace {

PersonName shown(const char16_t *display)
{
    PersonName name;
    name.display = QString::fromUtf16(display);
    return name;
}

PersonName parts(const char16_t *given, const char16_t *surname)
{
    PersonName name;
    name.given = QString::fromUtf16(given);
    name.surname = QString::fromUtf16(surname);
    return name;
}

std::string local(
    const PersonName &name, AddressPattern pattern = AddressPattern::FirstDotLast, Spelling spelling = Spelling::Plain)
{
    return wizard::proposeAddress(name, pattern, spelling).localPart.toStdString();
}

class Row {
public:
    const char16_t *display;
    const char *expected;
    Spelling spelling = Spelling::Plain;
};

} // namespace

TEST_CASE("names of the world become addresses")
{
    const Row corpus[] = {
        {u"Adele Vance", "adele.vance"},
        {u"  Adele   Vance  ", "adele.vance"},
        {u"Adele Mary Vance", "adele.vance"},
        {u"Vance, Adele", "adele.vance"},
        {u"Adele Vance (Contoso)", "adele.vance"},
        {u"Adele Vance, PhD", "adele.vance"},
        {u"Sammy Davis Jr.", "sammy.davis"},
        {u"J. R. R. Tolkien", "j.tolkien"},
        {u"Madonna", "madonna"},
        {u"José Núñez", "jose.nunez"},
        {u"María-José Carreño Quiñones", "maria-jose.quinones"},
        {u"Conan O'Brien", "conan.obrien"},
        {u"Conan O’Brien", "conan.obrien"},
        {u"Jean-Claude Van Damme", "jean-claude.vandamme"},
        {u"Vincent van der Berg", "vincent.vanderberg"},
        {u"Willem in 't Veld", "willem.intveld"},
        {u"Ludwig van Beethoven", "ludwig.vanbeethoven"},
        {u"Juan de la Cruz", "juan.delacruz"},
        {u"Charles d'Artagnan", "charles.dartagnan"},
        {u"Noëlle Coördinaat", "noelle.coordinaat"},
        {u"Zoë IJsbrand", "zoe.ijsbrand"},
        {u"François Lefèvre", "francois.lefevre"},
        {u"Cœur Bœuf", "coeur.boeuf"},
        {u"Jürgen Müller", "jurgen.muller"},
        {u"Jürgen Müller", "juergen.mueller", Spelling::German},
        {u"Ju\u0308rgen Mu\u0308ller", "juergen.mueller", Spelling::German},
        {u"Käthe Groß", "kaethe.gross", Spelling::German},
        {u"Özil Güler", "ozil.guler"},
        {u"İbrahim Işık Çağlayan", "ibrahim.caglayan"},
        {u"Søren Kierkegård", "soren.kierkegard"},
        {u"Søren Kierkegård", "soeren.kierkegaard", Spelling::Danish},
        {u"Åsa Öberg", "asa.oberg"},
        {u"Jón Þór Guðmundsson", "jon.gudmundsson"},
        {u"Þóra Ægisdóttir", "thora.aegisdottir"},
        {u"Łukasz Wałęsa", "lukasz.walesa"},
        {u"Zdzisława Żółć", "zdzislawa.zolc"},
        {u"Dvořák Čapek Šťastný", "dvorak.stastny"},
        {u"Erdős Pál", "erdos.pal"},
        {u"Ștefan Țăranu", "stefan.taranu"},
        {u"Đorđe Petrović", "dorde.petrovic"},
        {u"Jānis Bērziņš", "janis.berzins"},
        {u"Nguyễn Văn Đức", "nguyen.duc"},
        {u"Ngũgĩ wa Thiong’o", "ngugi.thiongo"},
        {u"Kalaniʻōpuʻu", "kalaniopuu"},
        {u"Ａｄｅｌｅ Ｖａｎｃｅ", "adele.vance"},
        {u"Νίκος Παπαδόπουλος", "nikos.papadopoulos"},
        {u"Ευάγγελος Μπουρνάζος", "evangelos.bournazos"},
        {u"Αύρα Ευθυμίου", "avra.efthymiou"},
        {u"Μαΐστρος Άυλος", "maistros.aylos"},
        {u"Дмитрий Достоевский", "dmitry.dostoevsky"},
        {u"Юлия Щукина", "yuliya.shchukina"},
        {u"Пётр Чайковский", "petr.chaykovsky"},
        {u"Згурський Юрій", "zghurskyi.yurii"},
        {u"Володимир Єгоренко", "volodymyr.yehorenko", Spelling::Ukrainian},
        {u"Мар'яна Їжакевич", "mariana.yizhakevych"},
        {u"Стефан Щърбев", "stefan.shtarbev", Spelling::Bulgarian},
        {u"Ђорђе Његош", "djordje.njegos"},
        {u"გიორგი ბერიძე", "giorgi.beridze"},
        {u"Արամ Խաչատրյան", "aram.khachatryan"},
        {u"Zoë 🦊 Fox", "zoe.fox"},
        {u"X Æ A-12 Musk", "x.musk"},
        {u"田中 Taro Tanaka", "taro.tanaka"},
    };
    for (const Row &row : corpus) {
        const std::string name = QString::fromUtf16(row.display).toStdString();
        CAPTURE(name);
        CHECK(local(shown(row.display), AddressPattern::FirstDotLast, row.spelling) == row.expected);
    }
}

TEST_CASE("first and last name are taken as typed, whatever the display name says")
{
    CHECK(local(parts(u"José", u"Núñez García")) == "jose.nunezgarcia");
    CHECK(local(parts(u"Mary Jane", u"Watson")) == "mary.watson");
    CHECK(local(parts(u"Anne-Marie", u"van den Heuvel")) == "anne-marie.vandenheuvel");
    CHECK(local(parts(u"太郎", u"Tanaka")) == "tanaka");
    CHECK(local(parts(u"Cher", u"")) == "cher");
    PersonName name = parts(u"Minh", u"Trần");
    name.display = QStringLiteral("Trần Văn Minh");
    CHECK(local(name) == "minh.tran");
}

TEST_CASE("scripts that would need a guess give no address and say so")
{
    using Outcome = AddressProposal::Outcome;
    const auto outcome = [](const char16_t *display) {
        return wizard::proposeAddress(shown(display), AddressPattern::FirstDotLast, Spelling::Plain).outcome;
    };
    CHECK(outcome(u"山田太郎") == Outcome::OtherScript);
    CHECK(outcome(u"김철수") == Outcome::OtherScript);
    CHECK(outcome(u"محمد علي") == Outcome::OtherScript);
    CHECK(outcome(u"דוד כהן") == Outcome::OtherScript);
    CHECK(outcome(u"สมชาย ใจดี") == Outcome::OtherScript);
    CHECK(outcome(u"राम कुमार") == Outcome::OtherScript);
    CHECK(outcome(u"山田 Taro") == Outcome::Partly);
    CHECK(outcome(u"Adele Vance") == Outcome::Made);
    CHECK(outcome(u"") == Outcome::NoName);
    CHECK(outcome(u"  ") == Outcome::NoName);
    CHECK(outcome(u"!!! ---") == Outcome::NoName);
    CHECK(outcome(u"🦊") == Outcome::NoName);
}

TEST_CASE("whatever is typed, a proposal is a legal address")
{
    const char16_t *nasty[] = {u"...", u"a.b.c d..", u"-", u"'", u"Jean--Luc -Picard-", u"a@b c@d",
        u"\u200bAdele\u00a0Vance", u"O''Neil ''", u"(((", u"A)B C", u"x, y, z", u", ", u"Jr. Jr.", u"van der",
        u"№ ﬁ Ⅷ ½", u"\U0001D49C\U0001D4B9", u"a\nb",
        u"Wolfeschlegelsteinhausenbergerdorff Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren"};
    for (const char16_t *text : nasty) {
        const std::string typed = QString::fromUtf16(text).toStdString();
        CAPTURE(typed);
        for (const AddressPattern pattern : {AddressPattern::FirstDotLast, AddressPattern::InitialDotLast,
                 AddressPattern::LastInitial, AddressPattern::FirstHyphenLast}) {
            const QString made = wizard::proposeAddress(shown(text), pattern, Spelling::Plain).localPart;
            CAPTURE(made.toStdString());
            if (!made.isEmpty())
                CHECK(wizard::upnProblems(made, QStringLiteral("contoso.com")).empty());
        }
    }
    // Enough of it is left to recognise the person.
    CHECK(local(shown(nasty[17])).size() == 64);
}

TEST_CASE("the next alias counts up")
{
    const auto next = [](const char *text) { return wizard::nextAlias(QString::fromLatin1(text)).toStdString(); };
    CHECK(next("adele.vance") == "adele.vance2");
    CHECK(next("adele.vance2") == "adele.vance3");
    CHECK(next("adele.vance9") == "adele.vance10");
    CHECK(next("agent007") == "agent8");
    CHECK(next("7") == "8");
    CHECK(next("") == "2");
    const QString longest(64, QLatin1Char('a'));
    CHECK(wizard::nextAlias(longest).size() == 64);
    CHECK(wizard::nextAlias(longest).endsWith(QLatin1String("a2")));
}

TEST_CASE("the house pattern is read from an address typed by hand")
{
    const PersonName adele = parts(u"Adele", u"Vance");
    const auto pattern = [&adele](const char *text) {
        return wizard::patternOf(QString::fromLatin1(text), adele, Spelling::Plain);
    };
    CHECK(pattern("adele.vance") == AddressPattern::FirstDotLast);
    CHECK(pattern("AVance") == AddressPattern::InitialLast);
    CHECK(pattern("adelev") == AddressPattern::FirstInitial);
    CHECK(pattern("vance.adele") == AddressPattern::LastDotFirst);
    CHECK(pattern("adele_vance") == AddressPattern::FirstUnderscoreLast);
    CHECK_FALSE(pattern("sales"));
    CHECK_FALSE(pattern(""));
    // One name says nothing about how two are put together.
    CHECK_FALSE(wizard::patternOf(QStringLiteral("cher"), parts(u"Cher", u""), Spelling::Plain));

    // And the next person follows it.
    CHECK(local(shown(u"Megan Bowen"), *pattern("avance")) == "mbowen");
    for (int i = 0; i <= static_cast<int>(AddressPattern::FirstHyphenLast); ++i) {
        const auto each = static_cast<AddressPattern>(i);
        CHECK(wizard::patternNamed(wizard::patternName(each)) == each);
        const std::string made = local(adele, each);
        CHECK(wizard::patternOf(QString::fromStdString(made), adele, Spelling::Plain) == each);
    }
    CHECK_FALSE(wizard::patternNamed(QStringLiteral("nonsense")));
}

TEST_CASE("the country decides on the spelling")
{
    CHECK(wizard::spellingOf(QStringLiteral("DE")) == Spelling::German);
    CHECK(wizard::spellingOf(QStringLiteral("at")) == Spelling::German);
    CHECK(wizard::spellingOf(QStringLiteral("DK")) == Spelling::Danish);
    CHECK(wizard::spellingOf(QStringLiteral("UA")) == Spelling::Ukrainian);
    CHECK(wizard::spellingOf(QStringLiteral("NL")) == Spelling::Plain);
    CHECK(wizard::spellingOf({}) == Spelling::Plain);
}
