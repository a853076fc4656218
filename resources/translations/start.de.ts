<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::RegistrationGuide</name>
    <message>
        <source>Registering takes about five minutes, once for each cloud. You need the role Cloud Application Administrator. No secret and no certificate is made.</source>
        <translation>Die Registrierung dauert etwa fünf Minuten und ist je Cloud einmal nötig. Sie brauchen die Rolle „Cloudanwendungsadministrator“. Es werden weder ein geheimer Clientschlüssel noch ein Zertifikat erstellt.</translation>
    </message>
    <message>
        <source>1. Open %1 in the admin center.</source>
        <translation>1. Öffnen Sie im Admin Center %1.</translation>
    </message>
    <message>
        <source>Open admin center</source>
        <translation>Admin Center öffnen</translation>
    </message>
    <message>
        <source>2. Choose &quot;New registration&quot; and enter this name:</source>
        <translation>2. Wählen Sie „Neue Registrierung“, und geben Sie diesen Namen ein:</translation>
    </message>
    <message>
        <source>Name of the registration</source>
        <translation>Name der Registrierung</translation>
    </message>
    <message>
        <source>3. For several work accounts choose &quot;any organizational directory&quot;, for one &quot;this organizational directory only&quot;. Choose &quot;Register&quot;.</source>
        <translation>3. Wählen Sie für mehrere Geschäftskonten „Konten in einem beliebigen Organisationsverzeichnis“, für eines „Nur Konten in diesem Organisationsverzeichnis“. Wählen Sie „Registrieren“.</translation>
    </message>
    <message>
        <source>4. Under &quot;Authentication&quot; add the platform &quot;Mobile and desktop applications&quot; with this address:</source>
        <translation>4. Fügen Sie unter „Authentifizierung“ die Plattform „Mobilgerät- und Desktopanwendungen“ mit dieser Adresse hinzu:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>5. On the same page set &quot;Allow public client flows&quot; to &quot;Yes&quot;.</source>
        <translation>5. Stellen Sie auf derselben Seite „Öffentliche Clientflows zulassen“ auf „Ja“.</translation>
    </message>
    <message>
        <source>6. Under &quot;API permissions&quot; add these delegated permissions of Microsoft Graph, then grant consent. Each is asked for only when it is needed; without one, only what stands behind it does not work:</source>
        <translation>6. Fügen Sie unter „API-Berechtigungen“ diese delegierten Berechtigungen von Microsoft Graph hinzu, und erteilen Sie dann die Zustimmung. Jede wird erst angefordert, wenn sie gebraucht wird; fehlt eine, funktioniert nur das nicht, was dahintersteht:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a permission, %2 what it is needed for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>7. Copy the &quot;Application (client) ID&quot; from &quot;Overview&quot; into the field above.</source>
        <translation>7. Kopieren Sie die „Anwendungs-ID (Client)“ aus der „Übersicht“ in das Feld oben.</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s instructions</source>
        <translation>Anleitung von Microsoft lesen</translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message>
        <source>This is not an application ID.</source>
        <translation>Das ist keine Anwendungs-ID.</translation>
    </message>
    <message>
        <source>It has 32 digits and letters a to f in five groups, such as 11111111-2222-3333-4444-555555555555. Copy &quot;Application (client) ID&quot;, not &quot;Object ID&quot; or a secret.</source>
        <translation>Sie hat 32 Ziffern und Buchstaben von a bis f in fünf Gruppen, etwa 11111111-2222-3333-4444-555555555555. Kopieren Sie die „Anwendungs-ID (Client)“, nicht die „Objekt-ID“ oder einen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing or cannot be a host.</source>
        <translation>Der Host des Proxys fehlt oder kann kein Host sein.</translation>
    </message>
    <message>
        <source>Enter its name or address alone, such as proxy.contoso.com.</source>
        <translation>Geben Sie nur seinen Namen oder seine Adresse ein, etwa proxy.contoso.com.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Der Port des Proxys fehlt.</translation>
    </message>
    <message>
        <source>It is a number such as 8080; whoever runs the proxy knows it.</source>
        <translation>Er ist eine Zahl wie 8080; wer den Proxy betreibt, kennt sie.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until this program ends. Check that the disk is not full and that the folder is yours.</source>
        <translation>Sie gelten, bis dieses Programm beendet wird. Prüfen Sie, ob der Datenträger nicht voll ist und ob der Ordner Ihnen gehört.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>Microsoft-&amp;Cloud:</translation>
    </message>
    <message>
        <source>Worldwide (also GCC)</source>
        <translation>Weltweit (auch GCC)</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>US-Regierung (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>US-Regierung (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID:</source>
        <translation>&amp;Anwendungs-ID (Client):</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Der unten angegebene</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Por&amp;t:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is kept in the keychain, never in the settings file.</source>
        <translation>Das Kennwort eines Proxys liegt im Schlüsselbund, nie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Sprach&amp;e:</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>A work account is how your company signs in to Microsoft, Partner Center included.</source>
        <translation>Mit einem Geschäftskonto meldet sich Ihr Unternehmen bei Microsoft an, auch in Partner Center.</translation>
    </message>
    <message>
        <source>&amp;Check for a work account</source>
        <translation>Auf Geschäfts&amp;konto prüfen</translation>
    </message>
    <message>
        <source>Find out whether your company&apos;s domain already has one, and who you are in it.</source>
        <translation>Finden Sie heraus, ob die Domäne Ihres Unternehmens bereits eines hat und wer Sie darin sind.</translation>
    </message>
    <message>
        <source>Set &amp;up several accounts</source>
        <translation>&amp;Mehrere Konten einrichten</translation>
    </message>
    <message>
        <source>Decide whether one work account is enough, and what it takes to have more.</source>
        <translation>Entscheiden Sie, ob ein Geschäftskonto genügt und was für weitere nötig ist.</translation>
    </message>
    <message>
        <source>C&amp;reate an account for a person</source>
        <translation>Konto für eine Person &amp;erstellen</translation>
    </message>
    <message>
        <source>Make a user who can sign in, and hand over the first password.</source>
        <translation>Erstellen Sie einen Benutzer, der sich anmelden kann, und übergeben Sie das erste Kennwort.</translation>
    </message>
    <message>
        <source>Fi&amp;x a sign-in</source>
        <translation>&amp;Anmeldung reparieren</translation>
    </message>
    <message>
        <source>Answer a few questions, or paste the error message, and get to the cure.</source>
        <translation>Beantworten Sie einige Fragen, oder fügen Sie die Fehlermeldung ein: So kommen Sie zur Lösung.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>M&amp;y organisation</source>
        <translation>Meine &amp;Organisation</translation>
    </message>
    <message>
        <source>The real thing, at Microsoft.</source>
        <translation>Die echte, bei Microsoft.</translation>
    </message>
    <message>
        <source>S&amp;andbox</source>
        <translation>Sandbo&amp;x</translation>
    </message>
    <message>
        <source>A pretend organisation inside this program, to try things out.</source>
        <translation>Eine erfundene Organisation in diesem Programm, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>E&amp;inrichten…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Übe&amp;rgeben…</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Another program may keep this computer&apos;s ports to itself. Close other programs and try again.</source>
        <translation>Möglicherweise belegt ein anderes Programm die Ports dieses Computers. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Dieses Programm ist in Ihrer Organisation noch nicht registriert.</translation>
    </message>
    <message>
        <source>Microsoft lets a program sign people in only after an administrator has registered it once. It takes about five minutes.</source>
        <translation>Microsoft lässt ein Programm erst dann Personen anmelden, wenn ein Administrator es einmal registriert hat. Das dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>They are kept sealed on this computer until you hand them over.</source>
        <translation>Sie bleiben auf diesem Computer versiegelt, bis Sie sie übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>Das älteste wartet seit %n Tag.</numerusform>
            <numerusform>Das älteste wartet seit %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited so long that a new one is better.</source>
        <translation>
            <numerusform>%n davon wartet schon so lange, dass ein neues besser ist.</numerusform>
            <numerusform>%n davon warten schon so lange, dass neue besser sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) end soon.</source>
        <translation>
            <numerusform>%n Zugriffspass läuft bald ab.</numerusform>
            <numerusform>%n Zugriffspässe laufen bald ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) have ended.</source>
        <translation>
            <numerusform>%n Zugriffspass ist abgelaufen.</numerusform>
            <numerusform>%n Zugriffspässe sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) not handed over yet.</source>
        <translation>
            <numerusform>%n Kennwort noch nicht übergeben.</numerusform>
            <numerusform>%n Kennwörter noch nicht übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;many users</source>
        <translation>Mehrere &amp;Benutzer erstellen</translation>
    </message>
    <message>
        <source>Accoun&amp;ts…</source>
        <translation>Kon&amp;ten…</translation>
    </message>
    <message>
        <source>Op&amp;en a sealed file of passwords…</source>
        <translation>&amp;Versiegelte Kennwortdatei öffnen…</translation>
    </message>
    <message>
        <source>Go &amp;on…</source>
        <translation>Fort&amp;setzen…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait(s) for a record in the DNS: %1.</source>
        <translation>
            <numerusform>%n Domäne wartet noch auf einen Eintrag im DNS: %1.</numerusform>
            <numerusform>%n Domänen warten noch auf einen Eintrag im DNS: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a list from a spreadsheet; everybody on it gets an account.</source>
        <translation>Bringen Sie eine Liste aus einer Tabelle mit; alle darauf bekommen ein Konto.</translation>
    </message>
</context>
</TS>
