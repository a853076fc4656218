// SPDX-License-Identifier: MIT
#include "wizard/many/list_columns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace wizard {

namespace {

using Kind = ColumnUse::Kind;

class Known {
public:
    ColumnUse use;
    const char *words; //!< UTF-8, parted by bars, as plain() makes them
};

//! Only letters and digits, lower case: "E-Mail Adresse *" is "emailadresse".
QString plain(const QString &heading)
{
    QString out;
    for (QChar c : heading.normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

const QHash<QString, ColumnUse> &knownHeadings()
{
    static const Known table[] = {
        {ManyField::DisplayName,
            "displayname|weergavenaam|anzeigename|nomcomplet|nomdaffichage|nomàafficher|nombreparamostrar|"
            "nombremostrado"},
        {Kind::FullName,
            "name|fullname|employee|employeename|person|user|colleague|naam|volledigenaam|medewerker|werknemer|persoon|"
            "namemedewerker|naammedewerker|gebruiker|vollername|vollständigername|mitarbeiter|mitarbeitername|benutzer|"
            "nom|nometprénom|prénometnom|nomprénom|prénomnom|employé|collaborateur|utilisateur|nombre|nombrecompleto|"
            "nombreyapellidos|nombreyapellido|apellidosynombre|empleado|usuario|achternaamvoornaam|naamvoornaam|"
            "lastnamefirstname|surnamefirstname|nachnamevorname|namevorname|vornamename"},
        {ManyField::GivenName,
            "givenname|firstname|forename|christianname|first|given|voornaam|roepnaam|vorname|rufname|prénom|prenom|"
            "nombredepila|primernombre|nombres"},
        {ManyField::Surname,
            "surname|lastname|familyname|last|sn|achternaam|familienaam|nachname|familienname|zuname|nomdefamille|"
            "apellido|apellidos|primerapellido"},
        {Kind::SurnamePrefix,
            "tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|surnameprefix|namenszusatz|particule"},
        {ManyField::Address,
            "userprincipalname|upn|username|login|loginname|signinname|signinaddress|account|email|emailaddress|mail|"
            "mailaddress|emailid|workemail|address1|inlognaam|aanmeldnaam|aanmeldadres|gebruikersnaam|emailadres|"
            "mailadres|werkmail|zakelijkemail|benutzername|benutzerprinzipalname|anmeldename|emailadresse|mailadresse|"
            "nomdutilisateur|identifiant|adresseemail|adressemail|adressedemessagerie|courriel|adresseélectronique|"
            "nombredeusuario|nombreprincipaldeusuario|correo|correoelectrónico|correoelectronico|direccióndecorreo|"
            "direccióndecorreoelectrónico|kontoname|anmeldeadresse|adressedeconnexion|direccióndeiniciodesesión"},
        {ManyField::UsageLocation,
            "usagelocation|gebruikslocatie|nutzungsstandort|verwendungsstandort|emplacementdutilisation|"
            "lieudutilisation|ubicacióndeuso|ubicacióndeluso"},
        {ManyField::BlockSignIn,
            "blocksignin|blocksigninyesno|signinblocked|blocked|blockcredential|aanmeldenblokkeren|"
            "aanmeldingblokkeren|geblokkeerd|anmeldungblockieren|anmeldungblockiert|gesperrt|bloquerlaconnexion|bloqué|"
            "bloquearinicio|bloquearinicioso|bloquearlainiciodesesión|bloquearelinicio|bloqueariniciodesesión|"
            "bloqueado"},
        {Kind::Enabled,
            "accountenabled|enabled|active|actief|ingeschakeld|aktiv|aktiviert|actif|activé|activo|habilitado"},
        {ManyField::JobTitle,
            "jobtitle|title|job|position|role|functie|functietitel|functienaam|stellenbezeichnung|position|funktion|"
            "berufsbezeichnung|titel|fonction|poste|intitulédeposte|intitulédelafonction|titredeposte|puesto|cargo|"
            "puestodetrabajo"},
        {ManyField::Department,
            "department|dept|team|afdeling|abteilung|service|département|departement|departamento|área"},
        {ManyField::Company,
            "company|companyname|organisation|organization|bedrijf|bedrijfsnaam|organisatie|firma|unternehmen|"
            "firmenname|société|entreprise|nomdelasociété|empresa|nombredelaempresa|compañía"},
        {ManyField::Office,
            "office|officelocation|officenumber|physicaldeliveryofficename|location|room|kantoor|kantoorlocatie|"
            "vestiging|kantoornummer|kamer|locatie|büro|bürostandort|standort|büronummer|bureau|numérodebureau|"
            "emplacementdubureau|site|oficina|ubicacióndelaoficina|despacho|númerodeoficina"},
        {ManyField::OfficePhone,
            "telephonenumber|telephone|phone|phonenumber|officephone|businessphone|workphone|businessphones|telefoon|"
            "telefoonnummer|telefoonkantoor|telefoonwerk|zakelijketelefoon|telefon|telefonnummer|telefonbüro|"
            "geschäftlich|telefongeschäftlich|rufnummer|téléphone|telephonebureau|téléphonebureau|"
            "téléphoneprofessionnel|"
            "numérodetéléphone|teléfono|telefono|teléfonodelaoficina|teléfonodeltrabajo|númerodeteléfono"},
        {ManyField::MobilePhone,
            "mobile|mobilephone|mobilenumber|cell|cellphone|mobiel|mobielnummer|mobieletelefoon|gsm|mobil|handy|"
            "mobiltelefon|mobilnummer|handynummer|portable|téléphoneportable|téléphonemobile|móvil|movil|celular|"
            "teléfonomóvil"},
        {ManyField::Fax, "fax|faxnumber|facsimiletelephonenumber|faxnummer|télécopie|numérodefax|númerodefax"},
        {ManyField::StreetAddress,
            "streetaddress|street|address|calleynúmero|direcciónpostal|straat|adres|straatenhuisnummer|straße|"
            "strasse|adresse|straßeundhausnummer|"
            "rue|adressepostale|calle|dirección|direccion|domicilio"},
        {ManyField::City, "city|town|plaats|stad|woonplaats|stadt|ort|wohnort|ville|ciudad|localidad|población"},
        {ManyField::State,
            "state|stateorprovince|province|region|provincie|staatofprovincie|bundesland|bundeslandkanton|"
            "bundeslandoderkanton|kanton|étatouprovince|région|provincia|estado|estadooprovincia"},
        {ManyField::PostalCode,
            "postalcode|zip|zipcode|ziporpostalcode|postcode|postleitzahl|plz|codepostal|códigopostal|codigopostal"},
        {ManyField::Country,
            "country|countryorregion|countryregion|land|landofregio|landregion|landoderregion|pays|paysourégion|"
            "paysrégion|país|pais|paísoregión|paísregión"},
        {Kind::Password,
            "password|initialpassword|passwordprofile|temporarypassword|pwd|pass|wachtwoord|initieelwachtwoord|"
            "tijdelijkwachtwoord|kennwort|passwort|anfangskennwort|initialkennwort|startpasswort|motdepasse|"
            "motdepasseinitial|mdp|contraseña|contrasena|contraseñainicial|clave|passwordprofilepassword|pin"},
        {ManyField::MobilePhone, "mobiletelephone"},
    };
    static const QHash<QString, ColumnUse> known = [] {
        QHash<QString, ColumnUse> all;
        for (const Known &row : table) {
            for (const QString &word : QString::fromUtf8(row.words).split(QLatin1Char('|')))
                all.insert(word, row.use);
        }
        return all;
    }();
    return known;
}

//! The key of "Name [displayName] Required"; empty for none.
QString bracketed(const QString &heading)
{
    const qsizetype open = heading.indexOf(QLatin1Char('['));
    const qsizetype close = heading.indexOf(QLatin1Char(']'), open);
    return open >= 0 && close > open ? heading.mid(open + 1, close - open - 1).trimmed() : QString();
}

ColumnUse useOf(const QString &heading)
{
    const QHash<QString, ColumnUse> &known = knownHeadings();
    if (const QString key = plain(bracketed(heading)); !key.isEmpty()) {
        // The template's column says the opposite of the property it names.
        if (key == QLatin1String("accountenabled"))
            return ManyField::BlockSignIn;
        if (const auto found = known.find(key); found != known.end())
            return *found;
    }
    static const QRegularExpression remark(
        QStringLiteral("\\s*[\\[(].*[\\])]\\s*|\\*|\\brequired\\b"), QRegularExpression::CaseInsensitiveOption);
    QString words = heading;
    if (const auto found = known.find(plain(words)); found != known.end())
        return *found;
    return known.value(plain(words.remove(remark)));
}

bool has(const std::vector<ColumnUse> &uses, const ColumnUse &use)
{
    return std::find(uses.begin(), uses.end(), use) != uses.end();
}

} // namespace

std::optional<std::vector<ColumnUse>> columnUses(const QStringList &headings)
{
    std::vector<ColumnUse> uses;
    for (const QString &heading : headings) {
        // A person's address in the first line: it is no heading row.
        if (heading.contains(QLatin1Char('@')) && !heading.contains(QLatin1Char('[')))
            return std::nullopt;
        uses.push_back(useOf(heading));
    }
    if (std::all_of(uses.begin(), uses.end(), [](const ColumnUse &use) { return use == ColumnUse(); }))
        return std::nullopt;
    // "Name" beside a first name is the last name; "Nombre" beside the last name is the first name.
    const auto replace = [&uses](ColumnUse from, ColumnUse to) {
        const auto found = std::find(uses.begin(), uses.end(), from);
        if (found != uses.end())
            *found = to;
    };
    const bool given = has(uses, ManyField::GivenName);
    const bool surname = has(uses, ManyField::Surname);
    const bool keyed =
        std::any_of(headings.begin(), headings.end(), [](const QString &h) { return !bracketed(h).isEmpty(); });
    if (!keyed) {
        if (given && !surname)
            replace(Kind::FullName, ManyField::Surname);
        else if (surname && !given)
            replace(Kind::FullName, ManyField::GivenName);
        // With an address to sign in by, "Address" is where somebody lives; alone with an e-mail's look it is decided
        // by the words above.
    }
    // Each use once: the first column has it.
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (uses[i].kind() == Kind::Unmatched || uses[i].kind() == Kind::Password)
            continue;
        if (std::find(uses.begin(), uses.begin() + static_cast<std::ptrdiff_t>(i), uses[i])
            != uses.begin() + static_cast<std::ptrdiff_t>(i))
            uses[i] = ColumnUse();
    }
    // "Username" and "E-mail" side by side: whichever came second is no use of its own any more, but stays to be seen.
    return uses;
}

ListShape shapeOf(const QStringList &headings, bool versionLine)
{
    const bool keyed = std::any_of(headings.begin(), headings.end(),
        [](const QString &h) { return bracketed(h).compare(QLatin1String("displayName"), Qt::CaseInsensitive) == 0; });
    if (keyed) {
        if (headings.join(QLatin1Char(' ')).contains(QLatin1String("(example:"), Qt::CaseInsensitive))
            return ListShape::Entra2019;
        return versionLine ? ListShape::Entra2024 : ListShape::Entra2026;
    }
    static const QStringList office{QStringLiteral("username"), QStringLiteral("firstname"), QStringLiteral("lastname"),
        QStringLiteral("displayname")};
    if (headings.size() >= office.size()
        && std::equal(office.begin(), office.end(), headings.begin(),
            [](const QString &known, const QString &heading) { return known == plain(heading); }))
        return ListShape::Microsoft365;
    return ListShape::Free;
}

std::vector<ColumnUse> guessedUses(const std::vector<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    std::vector<ColumnUse> uses(static_cast<std::size_t>(width));
    std::vector<std::size_t> texts;
    bool addressed = false;
    for (qsizetype column = 0; column < width; ++column) {
        std::size_t filled = 0;
        std::size_t addresses = 0;
        std::size_t words = 0;
        for (const QStringList &row : rows) {
            const QString cell = row.value(column);
            filled += !cell.isEmpty();
            addresses += cell.contains(QLatin1Char('@'));
            words += std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); })
                && std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        }
        if (!addressed && filled > 0 && addresses * 2 > filled) {
            uses[static_cast<std::size_t>(column)] = ManyField::Address;
            addressed = true;
        } else if (filled > 0 && words * 2 > filled) {
            texts.push_back(static_cast<std::size_t>(column));
        }
    }
    if (texts.empty())
        return uses;
    // One column of words is the whole name; of two the first is the first name, unless it holds several words itself.
    const auto oneWord = [&rows](std::size_t column) {
        return std::count_if(rows.begin(), rows.end(),
                   [column](const QStringList &row) {
                       return !row.value(static_cast<qsizetype>(column)).contains(QLatin1Char(' '));
                   })
            * 2
            > static_cast<std::ptrdiff_t>(rows.size());
    };
    if (texts.size() == 1 || !oneWord(texts[0])) {
        uses[texts[0]] = Kind::FullName;
    } else {
        uses[texts[0]] = ManyField::GivenName;
        uses[texts[1]] = ManyField::Surname;
    }
    return uses;
}

} // namespace wizard
