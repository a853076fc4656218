<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>Work Account Wizard %1</source>
        <translation>Work Account Wizard %1</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts. Not affiliated with Microsoft.</source>
        <translation>Controleert, maakt en herstelt Microsoft-werkaccounts. Niet verbonden aan Microsoft.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. It sends nothing about you or your work to its makers.</source>
        <translation>Vrije software onder de MIT-licentie, zonder enige garantie. Het programma stuurt niets over u of uw werk naar de makers.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken en hun licenties</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Waar de gegevens vandaan komen</translation>
    </message>
    <message>
        <source>Accounts, domains and roles: your own organisation, asked through Microsoft Graph when you sign in.</source>
        <translation>Accounts, domeinen en rollen: uw eigen organisatie, opgevraagd via Microsoft Graph als u zich aanmeldt.</translation>
    </message>
    <message>
        <source>Whether a domain has a work account: Microsoft&apos;s public sign-in documents.</source>
        <translation>Of een domein een werkaccount heeft: de openbare aanmelddocumenten van Microsoft.</translation>
    </message>
    <message>
        <source>Error numbers and their cures: written for this program after Microsoft&apos;s public documentation.</source>
        <translation>Foutnummers en hun oplossingen: voor dit programma geschreven naar de openbare documentatie van Microsoft.</translation>
    </message>
    <message>
        <source>Words of passphrases: the long word list of the Electronic Frontier Foundation, CC-BY-3.0.</source>
        <translation>Woorden van wachtwoordzinnen: de lange woordenlijst van de Electronic Frontier Foundation, CC-BY-3.0.</translation>
    </message>
    <message>
        <source>The sandbox: companies and people that do not exist.</source>
        <translation>De sandbox: bedrijven en personen die niet bestaan.</translation>
    </message>
    <message>
        <source>About Work Account Wizard</source>
        <translation>Over Work Account Wizard</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>&amp;Ondersteuningsrapport…</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versies &amp;kopiëren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>work in the built-in sandbox, not at Microsoft</source>
        <translation>in de ingebouwde sandbox werken, niet bij Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cloud your organisation is in</source>
        <translation>de cloud van Microsoft waarin uw organisatie zit</translation>
    </message>
    <message>
        <source>app registration to sign in with</source>
        <translation>app-registratie om mee aan te melden</translation>
    </message>
    <message>
        <source>organisation to sign in to</source>
        <translation>organisatie om bij aan te melden</translation>
    </message>
    <message>
        <source>other sign-in service: https, or http on this computer</source>
        <translation>andere aanmelddienst: https, of http op deze computer</translation>
    </message>
    <message>
        <source>other Graph service: https, or http on this computer</source>
        <translation>andere Graph-dienst: https, of http op deze computer</translation>
    </message>
    <message>
        <source>begin at this task</source>
        <translation>bij deze taak beginnen</translation>
    </message>
    <message>
        <source>explain an AADSTS number or a pasted error message, without a window</source>
        <translation>een AADSTS-nummer of een geplakte foutmelding uitleggen, zonder venster</translation>
    </message>
    <message>
        <source>tell whether a domain has a work account, without a window</source>
        <translation>zeggen of een domein een werkaccount heeft, zonder venster</translation>
    </message>
    <message>
        <source>answer --check-domain and --explain as JSON</source>
        <translation>--check-domain en --explain in JSON beantwoorden</translation>
    </message>
    <message>
        <source>language of the program: %1</source>
        <translation>taal van het programma: %1</translation>
    </message>
    <message>
        <source>write a log without secrets to this file</source>
        <translation>een logboek zonder geheimen in dit bestand schrijven</translation>
    </message>
    <message>
        <source>how much the log says</source>
        <translation>hoeveel het logboek zegt</translation>
    </message>
    <message>
        <source>http or socks5 proxy, none, or system</source>
        <translation>http- of socks5-proxy, none of system</translation>
    </message>
    <message>
        <source>keep sign-ins and passwords in memory only</source>
        <translation>aanmeldingen en wachtwoorden alleen in het geheugen houden</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>Usage: work-account-wizard [OPTION]...</source>
        <translation>Gebruik: work-account-wizard [OPTIE]...</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts.</source>
        <translation>Controleert, maakt en herstelt werkaccounts van Microsoft.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Afsluitstatus:</translation>
    </message>
    <message>
        <source>  0 done or found, 1 failed, 2 wrong usage, 3 sign-in needed, 4 cancelled, 5 not found</source>
        <translation>  0 klaar of gevonden, 1 mislukt, 2 verkeerd gebruik, 3 aanmelden nodig, 4 geannuleerd, 5 niet gevonden</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>De optie %1 bestaat niet.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>De optie %1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>De optie %1 heeft geen waarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>&quot;%1&quot; is geen optie.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit option %1.</source>
        <translation>&quot;%2&quot; past niet bij de optie %1.</translation>
    </message>
    <message>
        <source>Option %1 takes https addresses, or http on this computer only: &quot;%2&quot; could be listened to.</source>
        <translation>De optie %1 neemt https-adressen, of http alleen op deze computer: &quot;%2&quot; kan worden afgeluisterd.</translation>
    </message>
    <message>
        <source>Option %1 takes no user name or password: other users of this computer could read them. Enter them in Settings.</source>
        <translation>De optie %1 neemt geen gebruikersnaam of wachtwoord: andere gebruikers van deze computer zouden die kunnen lezen. Voer ze in bij Instellingen.</translation>
    </message>
    <message>
        <source>Option %1 goes only with %2.</source>
        <translation>De optie %1 gaat alleen samen met %2.</translation>
    </message>
    <message>
        <source>Option %1 does not go together with %2.</source>
        <translation>De optie %1 gaat niet samen met %2.</translation>
    </message>
    <message>
        <source>Try work-account-wizard --help.</source>
        <translation>Probeer work-account-wizard --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --check-domain and --explain work without one.</source>
        <translation>Er is geen beeldscherm om een venster op te openen. --check-domain en --explain werken zonder.</translation>
    </message>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>In het logbestand &quot;%1&quot; kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>De sandbox kon niet worden gestart.</translation>
    </message>
    <message>
        <source>begin with many users, and open this list of them</source>
        <translation>beginnen met meerdere gebruikers en deze lijst ervan openen</translation>
    </message>
</context>
<context>
    <name>app::CrashNotice</name>
    <message>
        <source>The wizard did not end properly the last time</source>
        <translation>De wizard is de vorige keer niet goed afgesloten</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>&amp;Ondersteuningsrapport…</translation>
    </message>
    <message>
        <source>The run begun at %1 was cut off: by a fault, a power cut, or by force. What waits for hand-over is listed on this page.</source>
        <translation>De sessie die om %1 begon, is afgebroken: door een fout, een stroomonderbreking of een geforceerde beëindiging. Wat op overdracht wacht, staat op deze pagina.</translation>
    </message>
</context>
<context>
    <name>app::DomainReport</name>
    <message>
        <source>%1 has a work account: it belongs to a Microsoft organisation.</source>
        <translation>%1 heeft een werkaccount: het hoort bij een organisatie bij Microsoft.</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Regio: %1</translation>
    </message>
    <message>
        <source>Sign-in: at the company&apos;s own page, %1</source>
        <translation>Aanmelden: op de eigen pagina van het bedrijf, %1</translation>
    </message>
    <message>
        <source>Sign-in: at Microsoft</source>
        <translation>Aanmelden: bij Microsoft</translation>
    </message>
    <message>
        <source>%1 has no work account yet. One is made when the company enrols in Partner Center.</source>
        <translation>%1 heeft nog geen werkaccount. Dat wordt gemaakt wanneer het bedrijf zich inschrijft bij Partner Center.</translation>
    </message>
    <message>
        <source>%1 is a provider of private mailboxes, not a company&apos;s domain. Use your company&apos;s own one.</source>
        <translation>%1 is een aanbieder van privépostvakken, geen bedrijfsdomein. Gebruik het eigen domein van uw bedrijf.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out (%2).</source>
        <translation>Of %1 een werkaccount heeft, kon niet worden vastgesteld (%2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>app::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;About and support…</source>
        <translation>&amp;Over en ondersteuning…</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Wat de woorden betekenen</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <extracomment>A button of the help: to the page that explains the field&apos;s words, and back.</extracomment>
        <translation>&amp;Terug naar de pagina</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Wat de &amp;woorden betekenen</translation>
    </message>
    <message>
        <source>Picture of the page &quot;%1&quot;</source>
        <extracomment>%1 is a page of the wizard.</extracomment>
        <translation>Afbeelding van de pagina &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Trouble signing in?</source>
        <translation>Problemen met aanmelden?</translation>
    </message>
</context>
<context>
    <name>app::SupportDialog</name>
    <message>
        <source>The report is on the clipboard</source>
        <translation>Het rapport staat op het klembord</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Het ondersteuningsrapport opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Het rapport is opgeslagen</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Het rapport kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder, or copy the report.</source>
        <translation>&quot;%1&quot; kan niet worden geschreven. Kies een andere map of kopieer het rapport.</translation>
    </message>
    <message>
        <source>The log could not be begun</source>
        <translation>Het logboek kon niet worden begonnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Make room, or see whose file it is.</source>
        <translation>&quot;%1&quot; kan niet worden geschreven. Maak ruimte vrij of kijk van wie het bestand is.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Ondersteuningsrapport</translation>
    </message>
    <message>
        <source>This is the whole report, in English for whoever helps you. It holds no password, no token, and no name of a person, a domain or an organisation. Nothing is sent anywhere: read it, then save or copy it yourself.</source>
        <translation>Dit is het hele rapport, in het Engels voor wie u helpt. Er staat geen wachtwoord, geen token en geen naam van een persoon, domein of organisatie in. Er wordt niets verstuurd: lees het, en sla het dan zelf op of kopieer het.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Inhoud van het rapport</translation>
    </message>
    <message>
        <source>&amp;Log from now on:</source>
        <translation>Vanaf nu &amp;vastleggen:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>fouten</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>waarschuwingen</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>elke aanvraag</translation>
    </message>
    <message>
        <source>everything there is</source>
        <translation>alles wat er is</translation>
    </message>
    <message>
        <source>Until the program closes; without secrets.</source>
        <translation>Tot het programma sluit; zonder geheimen.</translation>
    </message>
    <message>
        <source>Goes to the terminal.</source>
        <translation>Gaat naar de terminal.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Gaat naar %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>O&amp;pslaan…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>app::WizardWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work Account Wizard (sandbox)</source>
        <translation>Work Account Wizard (sandbox)</translation>
    </message>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Instellin&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Voltooien</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>De wizard sluiten?</translation>
    </message>
    <message>
        <source>Close the wizard? This would be lost:</source>
        <translation>De wizard sluiten? Dit zou verloren gaan:</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Sluiten en kwijtraken</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sl&amp;uiten</translation>
    </message>
</context>
</TS>
