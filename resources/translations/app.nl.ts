<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
