<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::RegistrationGuide</name>
    <message>
        <source>Registering takes about five minutes, once for each cloud. You need the role Cloud Application Administrator. No secret and no certificate is made.</source>
        <translation>Registreren duurt ongeveer vijf minuten, eenmaal per cloud. U hebt de rol Cloudtoepassingsbeheerder nodig. Er wordt geen geheim en geen certificaat gemaakt.</translation>
    </message>
    <message>
        <source>1. Open %1 in the admin center.</source>
        <translation>1. Open %1 in het beheercentrum.</translation>
    </message>
    <message>
        <source>Open admin center</source>
        <translation>Beheercentrum openen</translation>
    </message>
    <message>
        <source>2. Choose &quot;New registration&quot; and enter this name:</source>
        <translation>2. Kies &quot;Nieuwe registratie&quot; en voer deze naam in:</translation>
    </message>
    <message>
        <source>Name of the registration</source>
        <translation>Naam van de registratie</translation>
    </message>
    <message>
        <source>3. For several work accounts choose &quot;any organizational directory&quot;, for one &quot;this organizational directory only&quot;. Choose &quot;Register&quot;.</source>
        <translation>3. Kies voor meerdere werkaccounts &quot;elke organisatiemap&quot;, voor één &quot;alleen deze organisatiemap&quot;. Kies &quot;Registreren&quot;.</translation>
    </message>
    <message>
        <source>4. Under &quot;Authentication&quot; add the platform &quot;Mobile and desktop applications&quot; with this address:</source>
        <translation>4. Voeg onder &quot;Verificatie&quot; het platform &quot;Mobiele en bureaubladtoepassingen&quot; toe met dit adres:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Omleidingsadres</translation>
    </message>
    <message>
        <source>5. On the same page set &quot;Allow public client flows&quot; to &quot;Yes&quot;.</source>
        <translation>5. Zet op dezelfde pagina &quot;Openbare clientstromen toestaan&quot; op &quot;Ja&quot;.</translation>
    </message>
    <message>
        <source>7. Copy the &quot;Application (client) ID&quot; from &quot;Overview&quot; into the field above.</source>
        <translation>7. Kopieer de &quot;Toepassings-id (client-id)&quot; van &quot;Overzicht&quot; naar het veld hierboven.</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s instructions</source>
        <translation>Instructies van Microsoft lezen</translation>
    </message>
    <message>
        <source>6. Under &quot;API permissions&quot; add these delegated permissions of Microsoft Graph, then grant consent. Each is asked for only when it is needed; without one, only what stands behind it does not work:</source>
        <translation>6. Voeg onder &quot;API permissions&quot; deze gedelegeerde machtigingen van Microsoft Graph toe en verleen daarna toestemming. Om elke machtiging wordt pas gevraagd wanneer ze nodig is; zonder een machtiging werkt alleen niet wat erachter staat:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a permission, %2 what it is needed for.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message>
        <source>This is not an application ID.</source>
        <translation>Dit is geen toepassings-id.</translation>
    </message>
    <message>
        <source>It has 32 digits and letters a to f in five groups, such as 11111111-2222-3333-4444-555555555555. Copy &quot;Application (client) ID&quot;, not &quot;Object ID&quot; or a secret.</source>
        <translation>Die heeft 32 cijfers en letters a tot en met f in vijf groepen, zoals 11111111-2222-3333-4444-555555555555. Kopieer &quot;Toepassings-id (client-id)&quot;, niet &quot;Object-id&quot; of een geheim.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing or cannot be a host.</source>
        <translation>De host van de proxy ontbreekt of kan geen host zijn.</translation>
    </message>
    <message>
        <source>Enter its name or address alone, such as proxy.contoso.com.</source>
        <translation>Voer alleen de naam of het adres in, zoals proxy.contoso.com.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>De poort van de proxy ontbreekt.</translation>
    </message>
    <message>
        <source>It is a number such as 8080; whoever runs the proxy knows it.</source>
        <translation>Dat is een getal zoals 8080; wie de proxy beheert, weet het.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>De instellingen konden niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>They hold until this program ends. Check that the disk is not full and that the folder is yours.</source>
        <translation>Ze gelden tot dit programma stopt. Controleer of de schijf niet vol is en of de map van u is.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>Microsoft-&amp;cloud:</translation>
    </message>
    <message>
        <source>Worldwide (also GCC)</source>
        <translation>Wereldwijd (ook GCC)</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Amerikaanse overheid (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Amerikaanse overheid (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID:</source>
        <translation>Toepassings-&amp;id (client-id):</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Zoals deze computer is ingesteld</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>De onderstaande</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Poo&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Gebruikersnaam:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is kept in the keychain, never in the settings file.</source>
        <translation>Het wachtwoord van een proxy staat in de sleutelhanger, nooit in het instellingenbestand.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Taa&amp;l:</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>A work account is how your company signs in to Microsoft, Partner Center included.</source>
        <translation>Met een werkaccount meldt uw bedrijf zich aan bij Microsoft, ook bij Partner Center.</translation>
    </message>
    <message>
        <source>&amp;Check for a work account</source>
        <translation>&amp;Controleren of er een werkaccount is</translation>
    </message>
    <message>
        <source>Find out whether your company&apos;s domain already has one, and who you are in it.</source>
        <translation>Kom te weten of het domein van uw bedrijf er al een heeft, en wie u daarin bent.</translation>
    </message>
    <message>
        <source>Set &amp;up several accounts</source>
        <translation>&amp;Meerdere accounts instellen</translation>
    </message>
    <message>
        <source>Decide whether one work account is enough, and what it takes to have more.</source>
        <translation>Beslis of één werkaccount genoeg is, en wat er nodig is om er meer te hebben.</translation>
    </message>
    <message>
        <source>C&amp;reate an account for a person</source>
        <translation>&amp;Account maken voor een persoon</translation>
    </message>
    <message>
        <source>Make a user who can sign in, and hand over the first password.</source>
        <translation>Maak een gebruiker die zich kan aanmelden, en draag het eerste wachtwoord over.</translation>
    </message>
    <message>
        <source>Fi&amp;x a sign-in</source>
        <translation>Aanmelding he&amp;rstellen</translation>
    </message>
    <message>
        <source>Answer a few questions, or paste the error message, and get to the cure.</source>
        <translation>Beantwoord een paar vragen of plak de foutmelding, en kom bij de oplossing.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>M&amp;y organisation</source>
        <translation>Mi&amp;jn organisatie</translation>
    </message>
    <message>
        <source>The real thing, at Microsoft.</source>
        <translation>Het echte werk, bij Microsoft.</translation>
    </message>
    <message>
        <source>S&amp;andbox</source>
        <translation>&amp;Sandbox</translation>
    </message>
    <message>
        <source>A pretend organisation inside this program, to try things out.</source>
        <translation>Een verzonnen organisatie in dit programma, om dingen uit te proberen.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Inst&amp;ellen…</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>De sandbox kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Another program may keep this computer&apos;s ports to itself. Close other programs and try again.</source>
        <translation>Misschien houdt een ander programma de poorten van deze computer bezet. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Dit programma is nog niet bij uw organisatie geregistreerd.</translation>
    </message>
    <message>
        <source>Microsoft lets a program sign people in only after an administrator has registered it once. It takes about five minutes.</source>
        <translation>Microsoft laat een programma pas mensen aanmelden nadat een beheerder het eenmalig heeft geregistreerd. Dat duurt ongeveer vijf minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) not handed over yet.</source>
        <translation>
            <numerusform>%n wachtwoord nog niet overgedragen.</numerusform>
            <numerusform>%n wachtwoorden nog niet overgedragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept sealed on this computer until you hand them over.</source>
        <translation>Ze blijven verzegeld op deze computer tot u ze overdraagt.</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Overdrage&amp;n…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>Het oudste wacht al %n dag.</numerusform>
            <numerusform>Het oudste wacht al %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited so long that a new one is better.</source>
        <translation>
            <numerusform>%n ervan wacht zo lang dat een nieuw wachtwoord beter is.</numerusform>
            <numerusform>%n ervan wachten zo lang dat een nieuw wachtwoord beter is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) end soon.</source>
        <translation>
            <numerusform>%n toegangspas verloopt binnenkort.</numerusform>
            <numerusform>%n toegangspassen verlopen binnenkort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) have ended.</source>
        <translation>
            <numerusform>%n toegangspas is verlopen.</numerusform>
            <numerusform>%n toegangspassen zijn verlopen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;many users</source>
        <translation>Meerdere gebrui&amp;kers aanmaken</translation>
    </message>
    <message>
        <source>Bring a list from a spreadsheet; everybody on it gets an account.</source>
        <translation>Breng een lijst uit een spreadsheet in; iedereen daarop krijgt een account.</translation>
    </message>
    <message>
        <source>Op&amp;en a sealed file of passwords…</source>
        <translation>Verzegel&amp;d bestand met wachtwoorden openen…</translation>
    </message>
    <message>
        <source>Accoun&amp;ts…</source>
        <translation>Accoun&amp;ts…</translation>
    </message>
    <message>
        <source>Go &amp;on…</source>
        <translation>Verder k&amp;ijken…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait(s) for a record in the DNS: %1.</source>
        <translation>
            <numerusform>%n domein wacht nog op een record in de DNS: %1.</numerusform>
            <numerusform>%n domeinen wachten nog op een record in de DNS: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
