<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::Busy</name>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Niet langer wachten</translation>
    </message>
</context>
<context>
    <name>wizard::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>wizard::ErrorWords</name>
    <message>
        <source>Microsoft did not answer in time.</source>
        <translation>Microsoft antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Controleer de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no connection to Microsoft.</source>
        <translation>Er is geen verbinding met Microsoft.</translation>
    </message>
    <message>
        <source>Check that this computer is online. If your company uses a proxy, enter it in Settings.</source>
        <translation>Controleer of deze computer online is. Gebruikt uw bedrijf een proxy, voer die dan in bij Instellingen.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <translation>De beveiligde verbinding kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate this computer does not trust. Ask your network administrator to install it. Also check this computer&apos;s date and time.</source>
        <translation>Mogelijk inspecteert uw bedrijfsnetwerk verbindingen met een certificaat dat deze computer niet vertrouwt. Vraag uw netwerkbeheerder het te installeren. Controleer ook de datum en tijd van deze computer.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>De proxyserver weigerde de verbinding.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user name and password in Settings.</source>
        <translation>Controleer adres, gebruikersnaam en wachtwoord van de proxy bij Instellingen.</translation>
    </message>
    <message>
        <source>Microsoft asks to wait: too many requests were made.</source>
        <translation>Microsoft vraagt om te wachten: er zijn te veel aanvragen gedaan.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. Nothing was lost.</source>
        <translation>Wacht een paar minuten en probeer het dan opnieuw. Er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>U moet zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Sign in and this page goes on where it was.</source>
        <translation>Meld u aan; deze pagina gaat dan verder waar u gebleven was.</translation>
    </message>
    <message>
        <source>This needs a permission that was not granted yet.</source>
        <translation>Hiervoor is een machtiging nodig die nog niet is verleend.</translation>
    </message>
    <message>
        <source>Grant the permission by signing in once more, or ask an administrator for consent.</source>
        <translation>Verleen de machtiging door u nog eens aan te melden, of vraag een beheerder om toestemming.</translation>
    </message>
    <message>
        <source>Your account is not allowed to do this.</source>
        <translation>Uw account mag dit niet doen.</translation>
    </message>
    <message>
        <source>The permission is there, but your account&apos;s role is not enough. Ask for the role User Administrator, or sign in with an account that has it.</source>
        <translation>De machtiging is er, maar de rol van uw account is niet toereikend. Vraag om de rol Gebruikersbeheerder, of meld u aan met een account dat die rol heeft.</translation>
    </message>
    <message>
        <source>Microsoft does not know this entry.</source>
        <translation>Microsoft kent dit item niet.</translation>
    </message>
    <message>
        <source>It may have been deleted, or it is so new that it has not spread yet. Try again in a minute.</source>
        <translation>Misschien is het verwijderd, of is het zo nieuw dat het nog niet overal bekend is. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>This value is in use already.</source>
        <translation>Deze waarde is al in gebruik.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered.</source>
        <translation>Microsoft weigerde wat is ingevoerd.</translation>
    </message>
    <message>
        <source>Correct it and try again; the details name what was refused.</source>
        <translation>Verbeter het en probeer het opnieuw; in de details staat wat is geweigerd.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a problem at the moment.</source>
        <translation>De dienst van Microsoft heeft op dit moment een storing.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The answer was not one that Microsoft&apos;s service gives.</source>
        <translation>Het antwoord was niet een antwoord dat de dienst van Microsoft geeft.</translation>
    </message>
    <message>
        <source>Something between this computer and Microsoft may have changed it, such as a proxy or a hotel network. Try again on another network.</source>
        <translation>Mogelijk heeft iets tussen deze computer en Microsoft het veranderd, zoals een proxy of een hotelnetwerk. Probeer het opnieuw op een ander netwerk.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Het is niet bekend of de wijziging is doorgevoerd.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Check again in a minute; nothing is sent twice.</source>
        <translation>De verbinding viel weg voordat het antwoord kwam. Controleer het over een minuut opnieuw; er wordt niets dubbel verzonden.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>De sleutelhanger van deze computer kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>It may be missing or locked. Unlock it and try again, or go on without: sign-ins then last until this program ends.</source>
        <translation>Misschien ontbreekt deze of is hij vergrendeld. Ontgrendel hem en probeer het opnieuw, of ga zonder verder: aanmeldingen gelden dan tot dit programma stopt.</translation>
    </message>
    <message>
        <source>A file of this program could not be read or written.</source>
        <translation>Een bestand van dit programma kon niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Controleer of de schijf niet vol is en of de map van u is.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze computer staat verkeerd.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, tell your network administrator: something on the way shows an old certificate. Nothing was sent.</source>
        <translation>Stel de datum en tijd van deze computer in. Kloppen die, waarschuw dan uw netwerkbeheerder: iets onderweg toont een oud certificaat. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for.</source>
        <translation>De server die antwoordde, is niet de server die werd gevraagd.</translation>
    </message>
    <message>
        <source>Its certificate is another server&apos;s. A hotel or guest network may lead you to its own page: sign in to that network in a browser first, or use another network. Nothing was sent.</source>
        <translation>Het certificaat is van een andere server. Mogelijk leidt een hotel- of gastnetwerk u naar een eigen pagina: meld u eerst in een browser aan bij dat netwerk, of gebruik een ander netwerk. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate of its own. Ask your network administrator to install it on this computer. Nothing was sent.</source>
        <translation>Mogelijk inspecteert uw bedrijfsnetwerk verbindingen met een eigen certificaat. Vraag uw netwerkbeheerder het op deze computer te installeren. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn by its issuer.</source>
        <translation>Het certificaat van de server is door de uitgever ingetrokken.</translation>
    </message>
    <message>
        <source>Use another network, and tell your network administrator. Nothing was sent.</source>
        <translation>Gebruik een ander netwerk en waarschuw uw netwerkbeheerder. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The proxy server asks for a user name and password.</source>
        <translation>De proxyserver vraagt om een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>Enter the ones for the proxy in Settings. They are not those of your work account.</source>
        <translation>Voer die van de proxy in bij Instellingen. Het zijn niet die van uw werkaccount.</translation>
    </message>
    <message>
        <source>The proxy server&apos;s address was not found.</source>
        <translation>Het adres van de proxyserver is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in Settings. Away from the company&apos;s network there may be none: choose to go without one.</source>
        <translation>Controleer de naam van de proxy in Instellingen. Buiten het bedrijfsnetwerk is er misschien geen: kies dan voor geen proxy.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy&apos;s address.</source>
        <translation>Op het adres van de proxy antwoordt niets.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port in Settings.</source>
        <translation>Controleer het adres en de poort van de proxy in Instellingen.</translation>
    </message>
    <message>
        <source>The proxy server does not answer.</source>
        <translation>De proxyserver antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>wizard::LinkButton</name>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Adres kopiëren: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>Er kon geen browser worden geopend. Kopieer het adres en open het zelf.</translation>
    </message>
</context>
<context>
    <name>wizard::Notice</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopiëren</translation>
    </message>
</context>
<context>
    <name>wizard::ProductNames</name>
    <message>
        <source>Domain names</source>
        <translation>Domeinnamen</translation>
    </message>
    <message>
        <source>Custom domain names</source>
        <translation>Aangepaste domeinnamen</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>App-registraties</translation>
    </message>
    <message>
        <source>commercial marketplace</source>
        <translation>commerciële marketplace</translation>
    </message>
    <message>
        <source>%1 (formerly %2)</source>
        <translation>%1 (voorheen %2)</translation>
    </message>
</context>
<context>
    <name>wizard::SandboxMark</name>
    <message>
        <source>Sandbox: a pretend organisation. Nothing here reaches Microsoft.</source>
        <translation>Sandbox: een verzonnen organisatie. Niets hiervan komt bij Microsoft terecht.</translation>
    </message>
</context>
<context>
    <name>wizard::StepNames</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Check a domain</source>
        <translation>Domein controleren</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Eén of meer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Uw organisatie</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nieuwe gebruiker</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Controleren en maken</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Fix a sign-in</source>
        <translation>Aanmelding herstellen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Vervolgstappen</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Lijst met gebruikers</translation>
    </message>
    <message>
        <source>Create the users</source>
        <translation>Gebruikers aanmaken</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Uw eigen domein</translation>
    </message>
</context>
<context>
    <name>wizard::TenantBand</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Aangemeld als %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Accounts…</translation>
    </message>
</context>
</TS>
