// SPDX-License-Identifier: MIT
#include "graph/sandbox/made_people.h"

#include <array>

namespace graph::sandbox {

namespace {

// Spelling at home and in ASCII.
class Name {
public:
    const char *written;
    const char *ascii;
};

class Region {
public:
    const char *country;
    bool familyFirst;
    std::array<Name, 8> given;
    std::array<Name, 8> family;
};

constexpr std::array<Region, 10> regions{{
    {"NL", false,
        {{{"Daan", "daan"}, {"Fenna", "fenna"}, {"Jurriën", "jurrien"}, {"Maud", "maud"}, {"Thijs", "thijs"},
            {"Loïs", "lois"}, {"Sjoerd", "sjoerd"}, {"Noor", "noor"}}},
        {{{"de Vries", "devries"}, {"van den Berg", "vandenberg"}, {"Bakker", "bakker"}, {"IJsselstein", "ijsselstein"},
            {"Çelik", "celik"}, {"'t Hart", "thart"}, {"Groeneweg-Smit", "groeneweg-smit"}, {"Jansen", "jansen"}}}},
    {"DE", false,
        {{{"Jürgen", "juergen"}, {"Käthe", "kaethe"}, {"Björn", "bjoern"}, {"Anneliese", "anneliese"},
            {"Matthias", "matthias"}, {"Söhnke", "soehnke"}, {"Greta", "greta"}, {"Uwe", "uwe"}}},
        {{{"Müller", "mueller"}, {"Weiß", "weiss"}, {"Schäfer", "schaefer"}, {"Groß", "gross"}, {"Köhler", "koehler"},
            {"von der Heide", "vonderheide"}, {"Jäger", "jaeger"}, {"Krüger", "krueger"}}}},
    {"PL", false,
        {{{"Zofia", "zofia"}, {"Łukasz", "lukasz"}, {"Małgorzata", "malgorzata"}, {"Paweł", "pawel"},
            {"Wojciech", "wojciech"}, {"Bożena", "bozena"}, {"Stanisław", "stanislaw"}, {"Jadwiga", "jadwiga"}}},
        {{{"Wiśniewska", "wisniewska"}, {"Wójcik", "wojcik"}, {"Żak", "zak"}, {"Kowalczyk", "kowalczyk"},
            {"Śliwiński", "sliwinski"}, {"Dąbrowska", "dabrowska"}, {"Górski", "gorski"}, {"Nowak", "nowak"}}}},
    {"ES", false,
        {{{"José", "jose"}, {"María del Mar", "mariadelmar"}, {"Íñigo", "inigo"}, {"Begoña", "begona"},
            {"Ángel", "angel"}, {"Inés", "ines"}, {"Raúl", "raul"}, {"Ximena", "ximena"}}},
        {{{"García López", "garcialopez"}, {"Muñoz", "munoz"}, {"Ibáñez", "ibanez"}, {"Núñez", "nunez"},
            {"Peña", "pena"}, {"Gutiérrez", "gutierrez"}, {"Sáez", "saez"}, {"Castro", "castro"}}}},
    {"TR", false,
        {{{"Ayşe", "ayse"}, {"İbrahim", "ibrahim"}, {"Gökçe", "gokce"}, {"Işıl", "isil"}, {"Çağla", "cagla"},
            {"Oğuz", "oguz"}, {"Şebnem", "sebnem"}, {"Ümit", "umit"}}},
        {{{"Yılmaz", "yilmaz"}, {"Öztürk", "ozturk"}, {"Şahin", "sahin"}, {"Doğan", "dogan"}, {"Kılıç", "kilic"},
            {"Güneş", "gunes"}, {"Aydın", "aydin"}, {"Çetin", "cetin"}}}},
    {"GR", false,
        {{{"Γιώργος", "giorgos"}, {"Ελένη", "eleni"}, {"Νίκος", "nikos"}, {"Αθηνά", "athina"}, {"Κώστας", "kostas"},
            {"Σοφία", "sofia"}, {"Δημήτρης", "dimitris"}, {"Χριστίνα", "christina"}}},
        {{{"Παπαδόπουλος", "papadopoulos"}, {"Οικονόμου", "oikonomou"}, {"Γεωργίου", "georgiou"},
            {"Νικολάου", "nikolaou"}, {"Αγγελής", "angelis"}, {"Δήμου", "dimou"}, {"Βλάχος", "vlachos"},
            {"Κωνσταντίνου", "konstantinou"}}}},
    {"UA", false,
        {{{"Олексій", "oleksii"}, {"Наталія", "nataliia"}, {"Юрій", "yurii"}, {"Ганна", "hanna"}, {"Тарас", "taras"},
            {"Євгенія", "yevheniia"}, {"Богдан", "bohdan"}, {"Ірина", "iryna"}}},
        {{{"Шевченко", "shevchenko"}, {"Коваленко", "kovalenko"}, {"Бондаренко", "bondarenko"},
            {"Ткаченко", "tkachenko"}, {"Кравчук", "kravchuk"}, {"Лисенко", "lysenko"}, {"Мельник", "melnyk"},
            {"Гриценко", "hrytsenko"}}}},
    {"JP", true,
        {{{"さくら", "sakura"}, {"健太", "kenta"}, {"美咲", "misaki"}, {"大輔", "daisuke"}, {"結衣", "yui"},
            {"翔", "sho"}, {"直子", "naoko"}, {"拓海", "takumi"}}},
        {{{"佐藤", "sato"}, {"鈴木", "suzuki"}, {"高橋", "takahashi"}, {"田中", "tanaka"}, {"渡辺", "watanabe"},
            {"伊藤", "ito"}, {"山本", "yamamoto"}, {"中村", "nakamura"}}}},
    {"IN", false,
        {{{"Aarav", "aarav"}, {"Lakshmi", "lakshmi"}, {"Rohan", "rohan"}, {"Priya", "priya"}, {"Vikram", "vikram"},
            {"Ananya", "ananya"}, {"Suresh", "suresh"}, {"Meera", "meera"}}},
        {{{"Iyer", "iyer"}, {"Chatterjee", "chatterjee"}, {"Nair", "nair"}, {"Patel", "patel"},
            {"Venkataraman", "venkataraman"}, {"Singh", "singh"}, {"Kulkarni", "kulkarni"}, {"Reddy", "reddy"}}}},
    {"IE", false,
        {{{"Síle", "sile"}, {"Oisín", "oisin"}, {"Niamh", "niamh"}, {"Seán", "sean"}, {"Caoimhe", "caoimhe"},
            {"Pádraig", "padraig"}, {"Róisín", "roisin"}, {"Cormac", "cormac"}}},
        {{{"O'Brien", "obrien"}, {"Ó Súilleabháin", "osuilleabhain"}, {"Nic Dhonnchadha", "nicdhonnchadha"},
            {"Byrne", "byrne"}, {"McCarthy", "mccarthy"}, {"Fitzgerald", "fitzgerald"}, {"Ní Bhriain", "nibhriain"},
            {"Walsh", "walsh"}}}},
}};

constexpr std::array<const char *, 8> jobs{"Account manager", "Buyer", "Controller", "Developer", "Marketplace manager",
    "Office manager", "Support engineer", "Tester"};
constexpr std::array<const char *, 5> departments{"Sales", "Finance", "Engineering", "Partner business", "Support"};

} // namespace

MadePerson madePerson(std::mt19937 &dice)
{
    // Not std::uniform_int_distribution, whose draws differ between standard libraries.
    const Region &region = regions[dice() % regions.size()];
    const Name &given = region.given[dice() % region.given.size()];
    const Name &family = region.family[dice() % region.family.size()];
    MadePerson person;
    person.givenName = QString::fromUtf8(given.written);
    person.surname = QString::fromUtf8(family.written);
    person.displayName = region.familyFirst ? person.surname + QLatin1Char(' ') + person.givenName
                                            : person.givenName + QLatin1Char(' ') + person.surname;
    person.alias = QString::fromUtf8(given.ascii) + QLatin1Char('.') + QString::fromUtf8(family.ascii);
    person.country = QString::fromUtf8(region.country);
    person.jobTitle = QString::fromUtf8(jobs[dice() % jobs.size()]);
    person.department = QString::fromUtf8(departments[dice() % departments.size()]);
    return person;
}

} // namespace graph::sandbox
