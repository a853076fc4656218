<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>Work Account Wizard %1</source>
        <translation>Work Account Wizard %1</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts. Not affiliated with Microsoft.</source>
        <translation>Prüft, erstellt und repariert Microsoft-Geschäftskonten. Keine Verbindung zu Microsoft.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. It sends nothing about you or your work to its makers.</source>
        <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewährleistung. Sie sendet nichts über Sie oder Ihre Arbeit an ihre Hersteller.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten stammen</translation>
    </message>
    <message>
        <source>Accounts, domains and roles: your own organisation, asked through Microsoft Graph when you sign in.</source>
        <translation>Konten, Domänen und Rollen: Ihre eigene Organisation, bei der Anmeldung über Microsoft Graph abgefragt.</translation>
    </message>
    <message>
        <source>Whether a domain has a work account: Microsoft&apos;s public sign-in documents.</source>
        <translation>Ob eine Domäne ein Geschäftskonto hat: die öffentlichen Anmeldedokumente von Microsoft.</translation>
    </message>
    <message>
        <source>Error numbers and their cures: written for this program after Microsoft&apos;s public documentation.</source>
        <translation>Fehlernummern und ihre Abhilfe: für dieses Programm nach der öffentlichen Dokumentation von Microsoft geschrieben.</translation>
    </message>
    <message>
        <source>Words of passphrases: the long word list of the Electronic Frontier Foundation, CC-BY-3.0.</source>
        <translation>Wörter der Passphrasen: die lange Wortliste der Electronic Frontier Foundation, CC-BY-3.0.</translation>
    </message>
    <message>
        <source>The sandbox: companies and people that do not exist.</source>
        <translation>Die Sandbox: Unternehmen und Personen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>About Work Account Wizard</source>
        <translation>Über Work Account Wizard</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Su&amp;pportbericht…</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>work in the built-in sandbox, not at Microsoft</source>
        <translation>in der integrierten Sandbox arbeiten, nicht bei Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cloud your organisation is in</source>
        <translation>Microsoft-Cloud, in der sich Ihre Organisation befindet</translation>
    </message>
    <message>
        <source>app registration to sign in with</source>
        <translation>App-Registrierung für die Anmeldung</translation>
    </message>
    <message>
        <source>organisation to sign in to</source>
        <translation>Organisation, bei der Sie sich anmelden</translation>
    </message>
    <message>
        <source>other sign-in service: https, or http on this computer</source>
        <translation>anderer Anmeldedienst: https, oder http auf diesem Computer</translation>
    </message>
    <message>
        <source>other Graph service: https, or http on this computer</source>
        <translation>anderer Graph-Dienst: https, oder http auf diesem Computer</translation>
    </message>
    <message>
        <source>begin at this task</source>
        <translation>mit dieser Aufgabe beginnen</translation>
    </message>
    <message>
        <source>begin with many users, and open this list of them</source>
        <translation>mit mehreren Benutzern beginnen und diese Liste öffnen</translation>
    </message>
    <message>
        <source>explain an AADSTS number or a pasted error message, without a window</source>
        <translation>eine AADSTS-Nummer oder eine eingefügte Fehlermeldung erklären, ohne Fenster</translation>
    </message>
    <message>
        <source>tell whether a domain has a work account, without a window</source>
        <translation>angeben, ob eine Domäne ein Geschäftskonto hat, ohne Fenster</translation>
    </message>
    <message>
        <source>answer --check-domain and --explain as JSON</source>
        <translation>--check-domain und --explain als JSON beantworten</translation>
    </message>
    <message>
        <source>write a log without secrets to this file</source>
        <translation>ein Protokoll ohne vertrauliche Daten in diese Datei schreiben</translation>
    </message>
    <message>
        <source>how much the log says</source>
        <translation>Ausführlichkeit des Protokolls</translation>
    </message>
    <message>
        <source>http or socks5 proxy, none, or system</source>
        <translation>http- oder socks5-Proxy, none oder system</translation>
    </message>
    <message>
        <source>keep sign-ins and passwords in memory only</source>
        <translation>Anmeldungen und Kennwörter nur im Arbeitsspeicher halten</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>Usage: work-account-wizard [OPTION]...</source>
        <translation>Verwendung: work-account-wizard [OPTION]...</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts.</source>
        <translation>Prüft, erstellt und repariert Geschäftskonten von Microsoft.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>  0 done or found, 1 failed, 2 wrong usage, 3 sign-in needed, 4 cancelled, 5 not found</source>
        <translation>  0 erledigt oder gefunden, 1 fehlgeschlagen, 2 falsche Verwendung, 3 Anmeldung nötig, 4 abgebrochen, 5 nicht gefunden</translation>
    </message>
    <message>
        <source>Try work-account-wizard --help.</source>
        <translation>Versuchen Sie work-account-wizard --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --check-domain and --explain work without one.</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden kann. --check-domain und --explain funktionieren ohne.</translation>
    </message>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>In die Protokolldatei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>Die Option %1 benötigt einen Wert.</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit option %1.</source>
        <translation>„%2“ passt nicht zur Option %1.</translation>
    </message>
    <message>
        <source>Option %1 takes https addresses, or http on this computer only: &quot;%2&quot; could be listened to.</source>
        <translation>Die Option %1 nimmt https-Adressen an, oder http nur auf diesem Computer: „%2“ könnte abgehört werden.</translation>
    </message>
    <message>
        <source>Option %1 takes no user name or password: other users of this computer could read them. Enter them in Settings.</source>
        <translation>Die Option %1 nimmt weder Benutzernamen noch Kennwort an: Andere Benutzer dieses Computers könnten sie lesen. Geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Option %1 goes only with %2.</source>
        <translation>Die Option %1 gilt nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>Option %1 does not go together with %2.</source>
        <translation>Die Option %1 lässt sich nicht mit %2 kombinieren.</translation>
    </message>
    <message>
        <source>language of the program: %1</source>
        <translation>Sprache des Programms: %1</translation>
    </message>
</context>
<context>
    <name>app::CrashNotice</name>
    <message>
        <source>The wizard did not end properly the last time</source>
        <translation>Der Assistent wurde beim letzten Mal nicht ordnungsgemäß beendet</translation>
    </message>
    <message>
        <source>The run begun at %1 was cut off: by a fault, a power cut, or by force. What waits for hand-over is listed on this page.</source>
        <translation>Der um %1 begonnene Programmlauf wurde abgebrochen: durch einen Fehler, einen Stromausfall oder gewaltsam. Was auf die Übergabe wartet, ist auf dieser Seite aufgeführt.</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Su&amp;pportbericht…</translation>
    </message>
</context>
<context>
    <name>app::DomainReport</name>
    <message>
        <source>%1 has a work account: it belongs to a Microsoft organisation.</source>
        <translation>%1 hat ein Geschäftskonto: Die Domäne gehört zu einer Organisation bei Microsoft.</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Sign-in: at the company&apos;s own page, %1</source>
        <translation>Anmeldung: auf der eigenen Seite des Unternehmens, %1</translation>
    </message>
    <message>
        <source>Sign-in: at Microsoft</source>
        <translation>Anmeldung: bei Microsoft</translation>
    </message>
    <message>
        <source>%1 has no work account yet. One is made when the company enrols in Partner Center.</source>
        <translation>%1 hat noch kein Geschäftskonto. Es wird erstellt, wenn sich das Unternehmen in Partner Center registriert.</translation>
    </message>
    <message>
        <source>%1 is a provider of private mailboxes, not a company&apos;s domain. Use your company&apos;s own one.</source>
        <translation>%1 ist ein Anbieter privater Postfächer, keine Unternehmensdomäne. Verwenden Sie die eigene Domäne Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out (%2).</source>
        <translation>Es ließ sich nicht feststellen, ob %1 ein Geschäftskonto hat (%2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>app::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;About and support…</source>
        <translation>&amp;Info und Support…</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <extracomment>A button of the help: to the page that explains the field&apos;s words, and back.</extracomment>
        <translation>&amp;Zurück zur Seite</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Was die &amp;Wörter bedeuten</translation>
    </message>
    <message>
        <source>Picture of the page &quot;%1&quot;</source>
        <extracomment>%1 is a page of the wizard.</extracomment>
        <translation>Bild der Seite &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Trouble signing in?</source>
        <translation>Probleme beim Anmelden?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>app::SupportDialog</name>
    <message>
        <source>The report is on the clipboard</source>
        <translation>Der Bericht liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Supportbericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder, or copy the report.</source>
        <translation>„%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder kopieren Sie den Bericht.</translation>
    </message>
    <message>
        <source>The log could not be begun</source>
        <translation>Das Protokoll konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Make room, or see whose file it is.</source>
        <translation>„%1“ kann nicht geschrieben werden. Schaffen Sie Platz, oder sehen Sie nach, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Supportbericht</translation>
    </message>
    <message>
        <source>This is the whole report, in English for whoever helps you. It holds no password, no token, and no name of a person, a domain or an organisation. Nothing is sent anywhere: read it, then save or copy it yourself.</source>
        <translation>Dies ist der ganze Bericht, auf Englisch für alle, die Ihnen helfen. Er enthält kein Kennwort, kein Token und keinen Namen einer Person, einer Domäne oder einer Organisation. Es wird nichts gesendet: Lesen Sie ihn, und speichern oder kopieren Sie ihn dann selbst.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>&amp;Log from now on:</source>
        <translation>Ab jetzt &amp;protokollieren:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>jede Anforderung</translation>
    </message>
    <message>
        <source>everything there is</source>
        <translation>alles, was es gibt</translation>
    </message>
    <message>
        <source>Until the program closes; without secrets.</source>
        <translation>Bis zum Beenden des Programms; ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Goes to the terminal.</source>
        <translation>Geht an das Terminal.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Geht an %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sch&amp;ließen</translation>
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
        <translation>Work Account Wizard (Sandbox)</translation>
    </message>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>Assistenten schließen?</translation>
    </message>
    <message>
        <source>Close the wizard? This would be lost:</source>
        <translation>Assistenten schließen? Das würde verloren gehen:</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Schließen und verwerfen</translation>
    </message>
</context>
</TS>
