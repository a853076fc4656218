// SPDX-License-Identifier: MIT
#include "wizard/create/countries.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace wizard {

namespace {

class Row {
public:
    const char *code;
    const char *name; //!< UTF-8
};

// ISO 3166-1, the short names people use. Qt knows each country's name in its own language only.
constexpr Row rows[] = {
    {"AD", QT_TRANSLATE_NOOP("wizard::Countries", "Andorra")},
    {"AE", QT_TRANSLATE_NOOP("wizard::Countries", "United Arab Emirates")},
    {"AF", QT_TRANSLATE_NOOP("wizard::Countries", "Afghanistan")},
    {"AG", QT_TRANSLATE_NOOP("wizard::Countries", "Antigua and Barbuda")},
    {"AI", QT_TRANSLATE_NOOP("wizard::Countries", "Anguilla")},
    {"AL", QT_TRANSLATE_NOOP("wizard::Countries", "Albania")},
    {"AM", QT_TRANSLATE_NOOP("wizard::Countries", "Armenia")},
    {"AO", QT_TRANSLATE_NOOP("wizard::Countries", "Angola")},
    {"AQ", QT_TRANSLATE_NOOP("wizard::Countries", "Antarctica")},
    {"AR", QT_TRANSLATE_NOOP("wizard::Countries", "Argentina")},
    {"AS", QT_TRANSLATE_NOOP("wizard::Countries", "American Samoa")},
    {"AT", QT_TRANSLATE_NOOP("wizard::Countries", "Austria")},
    {"AU", QT_TRANSLATE_NOOP("wizard::Countries", "Australia")},
    {"AW", QT_TRANSLATE_NOOP("wizard::Countries", "Aruba")},
    {"AX", QT_TRANSLATE_NOOP("wizard::Countries", "Åland Islands")},
    {"AZ", QT_TRANSLATE_NOOP("wizard::Countries", "Azerbaijan")},
    {"BA", QT_TRANSLATE_NOOP("wizard::Countries", "Bosnia and Herzegovina")},
    {"BB", QT_TRANSLATE_NOOP("wizard::Countries", "Barbados")},
    {"BD", QT_TRANSLATE_NOOP("wizard::Countries", "Bangladesh")},
    {"BE", QT_TRANSLATE_NOOP("wizard::Countries", "Belgium")},
    {"BF", QT_TRANSLATE_NOOP("wizard::Countries", "Burkina Faso")},
    {"BG", QT_TRANSLATE_NOOP("wizard::Countries", "Bulgaria")},
    {"BH", QT_TRANSLATE_NOOP("wizard::Countries", "Bahrain")},
    {"BI", QT_TRANSLATE_NOOP("wizard::Countries", "Burundi")},
    {"BJ", QT_TRANSLATE_NOOP("wizard::Countries", "Benin")},
    {"BL", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Barthélemy")},
    {"BM", QT_TRANSLATE_NOOP("wizard::Countries", "Bermuda")},
    {"BN", QT_TRANSLATE_NOOP("wizard::Countries", "Brunei")},
    {"BO", QT_TRANSLATE_NOOP("wizard::Countries", "Bolivia")},
    {"BQ", QT_TRANSLATE_NOOP("wizard::Countries", "Caribbean Netherlands")},
    {"BR", QT_TRANSLATE_NOOP("wizard::Countries", "Brazil")},
    {"BS", QT_TRANSLATE_NOOP("wizard::Countries", "Bahamas")},
    {"BT", QT_TRANSLATE_NOOP("wizard::Countries", "Bhutan")},
    {"BV", QT_TRANSLATE_NOOP("wizard::Countries", "Bouvet Island")},
    {"BW", QT_TRANSLATE_NOOP("wizard::Countries", "Botswana")},
    {"BY", QT_TRANSLATE_NOOP("wizard::Countries", "Belarus")},
    {"BZ", QT_TRANSLATE_NOOP("wizard::Countries", "Belize")},
    {"CA", QT_TRANSLATE_NOOP("wizard::Countries", "Canada")},
    {"CC", QT_TRANSLATE_NOOP("wizard::Countries", "Cocos (Keeling) Islands")},
    {"CD", QT_TRANSLATE_NOOP("wizard::Countries", "Congo (Kinshasa)")},
    {"CF", QT_TRANSLATE_NOOP("wizard::Countries", "Central African Republic")},
    {"CG", QT_TRANSLATE_NOOP("wizard::Countries", "Congo (Brazzaville)")},
    {"CH", QT_TRANSLATE_NOOP("wizard::Countries", "Switzerland")},
    {"CI", QT_TRANSLATE_NOOP("wizard::Countries", "Côte d’Ivoire")},
    {"CK", QT_TRANSLATE_NOOP("wizard::Countries", "Cook Islands")},
    {"CL", QT_TRANSLATE_NOOP("wizard::Countries", "Chile")},
    {"CM", QT_TRANSLATE_NOOP("wizard::Countries", "Cameroon")},
    {"CN", QT_TRANSLATE_NOOP("wizard::Countries", "China")},
    {"CO", QT_TRANSLATE_NOOP("wizard::Countries", "Colombia")},
    {"CR", QT_TRANSLATE_NOOP("wizard::Countries", "Costa Rica")},
    {"CU", QT_TRANSLATE_NOOP("wizard::Countries", "Cuba")},
    {"CV", QT_TRANSLATE_NOOP("wizard::Countries", "Cape Verde")},
    {"CW", QT_TRANSLATE_NOOP("wizard::Countries", "Curaçao")},
    {"CX", QT_TRANSLATE_NOOP("wizard::Countries", "Christmas Island")},
    {"CY", QT_TRANSLATE_NOOP("wizard::Countries", "Cyprus")},
    {"CZ", QT_TRANSLATE_NOOP("wizard::Countries", "Czechia")},
    {"DE", QT_TRANSLATE_NOOP("wizard::Countries", "Germany")},
    {"DJ", QT_TRANSLATE_NOOP("wizard::Countries", "Djibouti")},
    {"DK", QT_TRANSLATE_NOOP("wizard::Countries", "Denmark")},
    {"DM", QT_TRANSLATE_NOOP("wizard::Countries", "Dominica")},
    {"DO", QT_TRANSLATE_NOOP("wizard::Countries", "Dominican Republic")},
    {"DZ", QT_TRANSLATE_NOOP("wizard::Countries", "Algeria")},
    {"EC", QT_TRANSLATE_NOOP("wizard::Countries", "Ecuador")},
    {"EE", QT_TRANSLATE_NOOP("wizard::Countries", "Estonia")},
    {"EG", QT_TRANSLATE_NOOP("wizard::Countries", "Egypt")},
    {"EH", QT_TRANSLATE_NOOP("wizard::Countries", "Western Sahara")},
    {"ER", QT_TRANSLATE_NOOP("wizard::Countries", "Eritrea")},
    {"ES", QT_TRANSLATE_NOOP("wizard::Countries", "Spain")},
    {"ET", QT_TRANSLATE_NOOP("wizard::Countries", "Ethiopia")},
    {"FI", QT_TRANSLATE_NOOP("wizard::Countries", "Finland")},
    {"FJ", QT_TRANSLATE_NOOP("wizard::Countries", "Fiji")},
    {"FK", QT_TRANSLATE_NOOP("wizard::Countries", "Falkland Islands")},
    {"FM", QT_TRANSLATE_NOOP("wizard::Countries", "Micronesia")},
    {"FO", QT_TRANSLATE_NOOP("wizard::Countries", "Faroe Islands")},
    {"FR", QT_TRANSLATE_NOOP("wizard::Countries", "France")},
    {"GA", QT_TRANSLATE_NOOP("wizard::Countries", "Gabon")},
    {"GB", QT_TRANSLATE_NOOP("wizard::Countries", "United Kingdom")},
    {"GD", QT_TRANSLATE_NOOP("wizard::Countries", "Grenada")},
    {"GE", QT_TRANSLATE_NOOP("wizard::Countries", "Georgia")},
    {"GF", QT_TRANSLATE_NOOP("wizard::Countries", "French Guiana")},
    {"GG", QT_TRANSLATE_NOOP("wizard::Countries", "Guernsey")},
    {"GH", QT_TRANSLATE_NOOP("wizard::Countries", "Ghana")},
    {"GI", QT_TRANSLATE_NOOP("wizard::Countries", "Gibraltar")},
    {"GL", QT_TRANSLATE_NOOP("wizard::Countries", "Greenland")},
    {"GM", QT_TRANSLATE_NOOP("wizard::Countries", "Gambia")},
    {"GN", QT_TRANSLATE_NOOP("wizard::Countries", "Guinea")},
    {"GP", QT_TRANSLATE_NOOP("wizard::Countries", "Guadeloupe")},
    {"GQ", QT_TRANSLATE_NOOP("wizard::Countries", "Equatorial Guinea")},
    {"GR", QT_TRANSLATE_NOOP("wizard::Countries", "Greece")},
    {"GS", QT_TRANSLATE_NOOP("wizard::Countries", "South Georgia and South Sandwich Islands")},
    {"GT", QT_TRANSLATE_NOOP("wizard::Countries", "Guatemala")},
    {"GU", QT_TRANSLATE_NOOP("wizard::Countries", "Guam")},
    {"GW", QT_TRANSLATE_NOOP("wizard::Countries", "Guinea-Bissau")},
    {"GY", QT_TRANSLATE_NOOP("wizard::Countries", "Guyana")},
    {"HK", QT_TRANSLATE_NOOP("wizard::Countries", "Hong Kong")},
    {"HM", QT_TRANSLATE_NOOP("wizard::Countries", "Heard and McDonald Islands")},
    {"HN", QT_TRANSLATE_NOOP("wizard::Countries", "Honduras")},
    {"HR", QT_TRANSLATE_NOOP("wizard::Countries", "Croatia")},
    {"HT", QT_TRANSLATE_NOOP("wizard::Countries", "Haiti")},
    {"HU", QT_TRANSLATE_NOOP("wizard::Countries", "Hungary")},
    {"ID", QT_TRANSLATE_NOOP("wizard::Countries", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("wizard::Countries", "Ireland")},
    {"IL", QT_TRANSLATE_NOOP("wizard::Countries", "Israel")},
    {"IM", QT_TRANSLATE_NOOP("wizard::Countries", "Isle of Man")},
    {"IN", QT_TRANSLATE_NOOP("wizard::Countries", "India")},
    {"IO", QT_TRANSLATE_NOOP("wizard::Countries", "British Indian Ocean Territory")},
    {"IQ", QT_TRANSLATE_NOOP("wizard::Countries", "Iraq")},
    {"IR", QT_TRANSLATE_NOOP("wizard::Countries", "Iran")},
    {"IS", QT_TRANSLATE_NOOP("wizard::Countries", "Iceland")},
    {"IT", QT_TRANSLATE_NOOP("wizard::Countries", "Italy")},
    {"JE", QT_TRANSLATE_NOOP("wizard::Countries", "Jersey")},
    {"JM", QT_TRANSLATE_NOOP("wizard::Countries", "Jamaica")},
    {"JO", QT_TRANSLATE_NOOP("wizard::Countries", "Jordan")},
    {"JP", QT_TRANSLATE_NOOP("wizard::Countries", "Japan")},
    {"KE", QT_TRANSLATE_NOOP("wizard::Countries", "Kenya")},
    {"KG", QT_TRANSLATE_NOOP("wizard::Countries", "Kyrgyzstan")},
    {"KH", QT_TRANSLATE_NOOP("wizard::Countries", "Cambodia")},
    {"KI", QT_TRANSLATE_NOOP("wizard::Countries", "Kiribati")},
    {"KM", QT_TRANSLATE_NOOP("wizard::Countries", "Comoros")},
    {"KN", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Kitts and Nevis")},
    {"KP", QT_TRANSLATE_NOOP("wizard::Countries", "North Korea")},
    {"KR", QT_TRANSLATE_NOOP("wizard::Countries", "South Korea")},
    {"KW", QT_TRANSLATE_NOOP("wizard::Countries", "Kuwait")},
    {"KY", QT_TRANSLATE_NOOP("wizard::Countries", "Cayman Islands")},
    {"KZ", QT_TRANSLATE_NOOP("wizard::Countries", "Kazakhstan")},
    {"LA", QT_TRANSLATE_NOOP("wizard::Countries", "Laos")},
    {"LB", QT_TRANSLATE_NOOP("wizard::Countries", "Lebanon")},
    {"LC", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Lucia")},
    {"LI", QT_TRANSLATE_NOOP("wizard::Countries", "Liechtenstein")},
    {"LK", QT_TRANSLATE_NOOP("wizard::Countries", "Sri Lanka")},
    {"LR", QT_TRANSLATE_NOOP("wizard::Countries", "Liberia")},
    {"LS", QT_TRANSLATE_NOOP("wizard::Countries", "Lesotho")},
    {"LT", QT_TRANSLATE_NOOP("wizard::Countries", "Lithuania")},
    {"LU", QT_TRANSLATE_NOOP("wizard::Countries", "Luxembourg")},
    {"LV", QT_TRANSLATE_NOOP("wizard::Countries", "Latvia")},
    {"LY", QT_TRANSLATE_NOOP("wizard::Countries", "Libya")},
    {"MA", QT_TRANSLATE_NOOP("wizard::Countries", "Morocco")},
    {"MC", QT_TRANSLATE_NOOP("wizard::Countries", "Monaco")},
    {"MD", QT_TRANSLATE_NOOP("wizard::Countries", "Moldova")},
    {"ME", QT_TRANSLATE_NOOP("wizard::Countries", "Montenegro")},
    {"MF", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Martin")},
    {"MG", QT_TRANSLATE_NOOP("wizard::Countries", "Madagascar")},
    {"MH", QT_TRANSLATE_NOOP("wizard::Countries", "Marshall Islands")},
    {"MK", QT_TRANSLATE_NOOP("wizard::Countries", "North Macedonia")},
    {"ML", QT_TRANSLATE_NOOP("wizard::Countries", "Mali")},
    {"MM", QT_TRANSLATE_NOOP("wizard::Countries", "Myanmar")},
    {"MN", QT_TRANSLATE_NOOP("wizard::Countries", "Mongolia")},
    {"MO", QT_TRANSLATE_NOOP("wizard::Countries", "Macao")},
    {"MP", QT_TRANSLATE_NOOP("wizard::Countries", "Northern Mariana Islands")},
    {"MQ", QT_TRANSLATE_NOOP("wizard::Countries", "Martinique")},
    {"MR", QT_TRANSLATE_NOOP("wizard::Countries", "Mauritania")},
    {"MS", QT_TRANSLATE_NOOP("wizard::Countries", "Montserrat")},
    {"MT", QT_TRANSLATE_NOOP("wizard::Countries", "Malta")},
    {"MU", QT_TRANSLATE_NOOP("wizard::Countries", "Mauritius")},
    {"MV", QT_TRANSLATE_NOOP("wizard::Countries", "Maldives")},
    {"MW", QT_TRANSLATE_NOOP("wizard::Countries", "Malawi")},
    {"MX", QT_TRANSLATE_NOOP("wizard::Countries", "Mexico")},
    {"MY", QT_TRANSLATE_NOOP("wizard::Countries", "Malaysia")},
    {"MZ", QT_TRANSLATE_NOOP("wizard::Countries", "Mozambique")},
    {"NA", QT_TRANSLATE_NOOP("wizard::Countries", "Namibia")},
    {"NC", QT_TRANSLATE_NOOP("wizard::Countries", "New Caledonia")},
    {"NE", QT_TRANSLATE_NOOP("wizard::Countries", "Niger")},
    {"NF", QT_TRANSLATE_NOOP("wizard::Countries", "Norfolk Island")},
    {"NG", QT_TRANSLATE_NOOP("wizard::Countries", "Nigeria")},
    {"NI", QT_TRANSLATE_NOOP("wizard::Countries", "Nicaragua")},
    {"NL", QT_TRANSLATE_NOOP("wizard::Countries", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("wizard::Countries", "Norway")},
    {"NP", QT_TRANSLATE_NOOP("wizard::Countries", "Nepal")},
    {"NR", QT_TRANSLATE_NOOP("wizard::Countries", "Nauru")},
    {"NU", QT_TRANSLATE_NOOP("wizard::Countries", "Niue")},
    {"NZ", QT_TRANSLATE_NOOP("wizard::Countries", "New Zealand")},
    {"OM", QT_TRANSLATE_NOOP("wizard::Countries", "Oman")},
    {"PA", QT_TRANSLATE_NOOP("wizard::Countries", "Panama")},
    {"PE", QT_TRANSLATE_NOOP("wizard::Countries", "Peru")},
    {"PF", QT_TRANSLATE_NOOP("wizard::Countries", "French Polynesia")},
    {"PG", QT_TRANSLATE_NOOP("wizard::Countries", "Papua New Guinea")},
    {"PH", QT_TRANSLATE_NOOP("wizard::Countries", "Philippines")},
    {"PK", QT_TRANSLATE_NOOP("wizard::Countries", "Pakistan")},
    {"PL", QT_TRANSLATE_NOOP("wizard::Countries", "Poland")},
    {"PM", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Pierre and Miquelon")},
    {"PN", QT_TRANSLATE_NOOP("wizard::Countries", "Pitcairn Islands")},
    {"PR", QT_TRANSLATE_NOOP("wizard::Countries", "Puerto Rico")},
    {"PS", QT_TRANSLATE_NOOP("wizard::Countries", "Palestinian Territories")},
    {"PT", QT_TRANSLATE_NOOP("wizard::Countries", "Portugal")},
    {"PW", QT_TRANSLATE_NOOP("wizard::Countries", "Palau")},
    {"PY", QT_TRANSLATE_NOOP("wizard::Countries", "Paraguay")},
    {"QA", QT_TRANSLATE_NOOP("wizard::Countries", "Qatar")},
    {"RE", QT_TRANSLATE_NOOP("wizard::Countries", "Réunion")},
    {"RO", QT_TRANSLATE_NOOP("wizard::Countries", "Romania")},
    {"RS", QT_TRANSLATE_NOOP("wizard::Countries", "Serbia")},
    {"RU", QT_TRANSLATE_NOOP("wizard::Countries", "Russia")},
    {"RW", QT_TRANSLATE_NOOP("wizard::Countries", "Rwanda")},
    {"SA", QT_TRANSLATE_NOOP("wizard::Countries", "Saudi Arabia")},
    {"SB", QT_TRANSLATE_NOOP("wizard::Countries", "Solomon Islands")},
    {"SC", QT_TRANSLATE_NOOP("wizard::Countries", "Seychelles")},
    {"SD", QT_TRANSLATE_NOOP("wizard::Countries", "Sudan")},
    {"SE", QT_TRANSLATE_NOOP("wizard::Countries", "Sweden")},
    {"SG", QT_TRANSLATE_NOOP("wizard::Countries", "Singapore")},
    {"SH", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Helena")},
    {"SI", QT_TRANSLATE_NOOP("wizard::Countries", "Slovenia")},
    {"SJ", QT_TRANSLATE_NOOP("wizard::Countries", "Svalbard and Jan Mayen")},
    {"SK", QT_TRANSLATE_NOOP("wizard::Countries", "Slovakia")},
    {"SL", QT_TRANSLATE_NOOP("wizard::Countries", "Sierra Leone")},
    {"SM", QT_TRANSLATE_NOOP("wizard::Countries", "San Marino")},
    {"SN", QT_TRANSLATE_NOOP("wizard::Countries", "Senegal")},
    {"SO", QT_TRANSLATE_NOOP("wizard::Countries", "Somalia")},
    {"SR", QT_TRANSLATE_NOOP("wizard::Countries", "Suriname")},
    {"SS", QT_TRANSLATE_NOOP("wizard::Countries", "South Sudan")},
    {"ST", QT_TRANSLATE_NOOP("wizard::Countries", "São Tomé and Príncipe")},
    {"SV", QT_TRANSLATE_NOOP("wizard::Countries", "El Salvador")},
    {"SX", QT_TRANSLATE_NOOP("wizard::Countries", "Sint Maarten")},
    {"SY", QT_TRANSLATE_NOOP("wizard::Countries", "Syria")},
    {"SZ", QT_TRANSLATE_NOOP("wizard::Countries", "Eswatini")},
    {"TC", QT_TRANSLATE_NOOP("wizard::Countries", "Turks and Caicos Islands")},
    {"TD", QT_TRANSLATE_NOOP("wizard::Countries", "Chad")},
    {"TF", QT_TRANSLATE_NOOP("wizard::Countries", "French Southern Territories")},
    {"TG", QT_TRANSLATE_NOOP("wizard::Countries", "Togo")},
    {"TH", QT_TRANSLATE_NOOP("wizard::Countries", "Thailand")},
    {"TJ", QT_TRANSLATE_NOOP("wizard::Countries", "Tajikistan")},
    {"TK", QT_TRANSLATE_NOOP("wizard::Countries", "Tokelau")},
    {"TL", QT_TRANSLATE_NOOP("wizard::Countries", "Timor-Leste")},
    {"TM", QT_TRANSLATE_NOOP("wizard::Countries", "Turkmenistan")},
    {"TN", QT_TRANSLATE_NOOP("wizard::Countries", "Tunisia")},
    {"TO", QT_TRANSLATE_NOOP("wizard::Countries", "Tonga")},
    {"TR", QT_TRANSLATE_NOOP("wizard::Countries", "Türkiye")},
    {"TT", QT_TRANSLATE_NOOP("wizard::Countries", "Trinidad and Tobago")},
    {"TV", QT_TRANSLATE_NOOP("wizard::Countries", "Tuvalu")},
    {"TW", QT_TRANSLATE_NOOP("wizard::Countries", "Taiwan")},
    {"TZ", QT_TRANSLATE_NOOP("wizard::Countries", "Tanzania")},
    {"UA", QT_TRANSLATE_NOOP("wizard::Countries", "Ukraine")},
    {"UG", QT_TRANSLATE_NOOP("wizard::Countries", "Uganda")},
    {"UM", QT_TRANSLATE_NOOP("wizard::Countries", "U.S. Outlying Islands")},
    {"US", QT_TRANSLATE_NOOP("wizard::Countries", "United States")},
    {"UY", QT_TRANSLATE_NOOP("wizard::Countries", "Uruguay")},
    {"UZ", QT_TRANSLATE_NOOP("wizard::Countries", "Uzbekistan")},
    {"VA", QT_TRANSLATE_NOOP("wizard::Countries", "Vatican City")},
    {"VC", QT_TRANSLATE_NOOP("wizard::Countries", "Saint Vincent and Grenadines")},
    {"VE", QT_TRANSLATE_NOOP("wizard::Countries", "Venezuela")},
    {"VG", QT_TRANSLATE_NOOP("wizard::Countries", "British Virgin Islands")},
    {"VI", QT_TRANSLATE_NOOP("wizard::Countries", "U.S. Virgin Islands")},
    {"VN", QT_TRANSLATE_NOOP("wizard::Countries", "Vietnam")},
    {"VU", QT_TRANSLATE_NOOP("wizard::Countries", "Vanuatu")},
    {"WF", QT_TRANSLATE_NOOP("wizard::Countries", "Wallis and Futuna")},
    {"WS", QT_TRANSLATE_NOOP("wizard::Countries", "Samoa")},
    {"YE", QT_TRANSLATE_NOOP("wizard::Countries", "Yemen")},
    {"YT", QT_TRANSLATE_NOOP("wizard::Countries", "Mayotte")},
    {"ZA", QT_TRANSLATE_NOOP("wizard::Countries", "South Africa")},
    {"ZM", QT_TRANSLATE_NOOP("wizard::Countries", "Zambia")},
    {"ZW", QT_TRANSLATE_NOOP("wizard::Countries", "Zimbabwe")},
};

QString shown(const Row &row)
{
    return QCoreApplication::translate("wizard::Countries", row.name);
}

} // namespace

std::vector<Country> countries()
{
    std::vector<Country> all;
    for (const Row &row : rows)
        all.push_back({QLatin1String(row.code), shown(row)});
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(),
        [&order](const Country &a, const Country &b) { return order.compare(a.name, b.name) < 0; });
    return all;
}

QString countryName(const QString &code)
{
    const auto found =
        std::find_if(std::begin(rows), std::end(rows), [&code](const Row &r) { return code == QLatin1String(r.code); });
    return found == std::end(rows) ? code : shown(*found);
}

QString countryCode(const QString &text)
{
    const auto isCode = [](const QString &code) {
        return std::any_of(
            std::begin(rows), std::end(rows), [&code](const Row &r) { return code == QLatin1String(r.code); });
    };
    if (text.size() == 2) {
        const QString code = text.toUpper();
        return code == QLatin1String("UK") ? QStringLiteral("GB") : isCode(code) ? code : QString();
    }
    if (text.size() < 2)
        return {};
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> known{{QStringLiteral("usa"), QStringLiteral("US")},
            {QStringLiteral("holland"), QStringLiteral("NL")}, {QStringLiteral("great britain"), QStringLiteral("GB")},
            {QStringLiteral("england"), QStringLiteral("GB")},
            {QStringLiteral("the netherlands"), QStringLiteral("NL")}};
        const QList<QLocale> locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
        for (const QLocale &locale : locales)
            known.insert(locale.nativeTerritoryName().toLower(), QLocale::territoryToCode(locale.territory()));
        for (const Row &row : rows) {
            const QString code = QLatin1String(row.code);
            known.insert(QString::fromUtf8(row.name).toLower(), code);
            known.insert(QLocale::territoryToString(QLocale::codeToTerritory(code)).toLower(), code);
        }
        return known;
    }();
    const QString wanted = text.toLower();
    if (const QString code = names.value(wanted); isCode(code))
        return code;
    const auto found = std::find_if(
        std::begin(rows), std::end(rows), [&wanted](const Row &row) { return shown(row).toLower() == wanted; });
    return found == std::end(rows) ? QString() : QLatin1String(found->code);
}

} // namespace wizard
