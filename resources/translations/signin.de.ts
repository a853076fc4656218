<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::Permissions</name>
    <message>
        <source>See who you are, and your organisation&apos;s name and verified domains.</source>
        <translation>Sehen, wer Sie sind, sowie Name und überprüfte Domänen Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Count the users and see their names and addresses.</source>
        <translation>Die Benutzer zählen und ihre Namen und Adressen sehen.</translation>
    </message>
    <message>
        <source>See all users, to find out whether an address is free, also among deleted users.</source>
        <translation>Alle Benutzer sehen, um festzustellen, ob eine Adresse frei ist, auch unter den gelöschten Benutzern.</translation>
    </message>
    <message>
        <source>Create users, and change or delete them, when you ask for it.</source>
        <translation>Benutzer erstellen, ändern oder löschen, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>See all domains: those not verified yet too, and which of them sign in elsewhere.</source>
        <translation>Alle Domänen sehen: auch die noch nicht überprüften und welche sich anderswo anmelden.</translation>
    </message>
    <message>
        <source>See who holds which administrator role.</source>
        <translation>Sehen, wer welche Administratorrolle hat.</translation>
    </message>
    <message>
        <source>Block and unblock a user&apos;s sign-in, when you ask for it.</source>
        <translation>Die Anmeldung eines Benutzers blockieren und die Blockierung aufheben, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>Give a user a new password, when you ask for it.</source>
        <translation>Einem Benutzer ein neues Kennwort geben, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>Delete users, and bring deleted ones back, when you ask for it.</source>
        <translation>Benutzer löschen und gelöschte wiederherstellen, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>Sign a user out everywhere, when you ask for it.</source>
        <translation>Einen Benutzer überall abmelden, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>Add a domain to your organisation and have it verified, when you ask for it.</source>
        <translation>Ihrer Organisation eine Domäne hinzufügen und sie überprüfen lassen, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>See where a federated domain signs in, and whether its certificate is still good.</source>
        <translation>Sehen, wo sich eine Verbunddomäne anmeldet und ob ihr Zertifikat noch gültig ist.</translation>
    </message>
    <message>
        <source>See whether users are synchronised from the company network, and when that last worked.</source>
        <translation>Sehen, ob Benutzer aus dem Firmennetz synchronisiert werden und wann das zuletzt gelungen ist.</translation>
    </message>
    <message>
        <source>See the licences of your organisation and who has one.</source>
        <translation>Die Lizenzen Ihrer Organisation sehen und wer eine hat.</translation>
    </message>
    <message>
        <source>See the name of the organisation that owns a domain.</source>
        <translation>Den Namen der Organisation sehen, die eine Domäne besitzt.</translation>
    </message>
    <message>
        <source>See why a user&apos;s sign-in failed, and how the user can prove who it is.</source>
        <translation>Sehen, warum die Anmeldung eines Benutzers fehlgeschlagen ist und wie er seine Identität nachweisen kann.</translation>
    </message>
    <message>
        <source>See the policies that sign-ins have to meet.</source>
        <translation>Die Richtlinien sehen, die Anmeldungen erfüllen müssen.</translation>
    </message>
    <message>
        <source>See which ways to sign in are allowed, such as a Temporary Access Pass.</source>
        <translation>Sehen, welche Anmeldemethoden zugelassen sind, etwa ein befristeter Zugriffspass.</translation>
    </message>
    <message>
        <source>See whether an app is known to your organisation and switched on.</source>
        <translation>Sehen, ob eine App in Ihrer Organisation bekannt und eingeschaltet ist.</translation>
    </message>
    <message>
        <source>See whether a user&apos;s sign-in is blocked because of a risk.</source>
        <translation>Sehen, ob die Anmeldung eines Benutzers wegen eines Risikos blockiert ist.</translation>
    </message>
    <message>
        <source>See whether a user has a Temporary Access Pass.</source>
        <translation>Sehen, ob ein Benutzer einen befristeten Zugriffspass hat.</translation>
    </message>
    <message>
        <source>Give a user a Temporary Access Pass, or take it away, when you ask for it.</source>
        <translation>Einem Benutzer einen befristeten Zugriffspass geben oder ihn entziehen, wenn Sie es veranlassen.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInController</name>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>The sign-in arrived. You can close this window and go back to the wizard.</source>
        <translation>Die Anmeldung ist angekommen. Sie können dieses Fenster schließen und zum Assistenten zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. You can close this window; the wizard says what to do.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen. Sie können dieses Fenster schließen; der Assistent sagt Ihnen, was zu tun ist.</translation>
    </message>
    <message>
        <source>This page belongs to an earlier sign-in. You can close this window and go back to the wizard.</source>
        <translation>Diese Seite gehört zu einer früheren Anmeldung. Sie können dieses Fenster schließen und zum Assistenten zurückkehren.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInDialog</name>
    <message>
        <source>Sign in for more permissions</source>
        <translation>Für weitere Berechtigungen anmelden</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPage</name>
    <message>
        <source>Sign in with your work account</source>
        <translation>Mit Ihrem Geschäftskonto anmelden</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Your password is typed there and nowhere else.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von Microsoft. Nur dort wird Ihr Kennwort eingegeben.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPanel</name>
    <message>
        <source>Microsoft will ask you to allow the wizard to:</source>
        <translation>Microsoft bittet Sie, dem Assistenten Folgendes zu erlauben:</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Lin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>&amp;More time</source>
        <translation>&amp;Mehr Zeit</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>Mit einem Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>C&amp;ode kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;page here</source>
        <translation>&amp;Seite hier öffnen</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>Stattdessen Code &amp;verwenden</translation>
    </message>
    <message>
        <source>Link for an administrator:</source>
        <translation>Link für einen Administrator:</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Link für einen Administrator</translation>
    </message>
    <message>
        <source>Copy link for the &amp;administrator</source>
        <translation>Link für &amp;Administrator kopieren</translation>
    </message>
    <message>
        <source>T&amp;rouble signing in?</source>
        <translation>P&amp;robleme beim Anmelden?</translation>
    </message>
    <message>
        <source>Open the browser aga&amp;in</source>
        <translation>Browser erne&amp;ut öffnen</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>Als jemand anderes anme&amp;lden</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>&amp;Im Browser anmelden</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser…</source>
        <translation>Warten, bis Sie im Browser fertig sind…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered…</source>
        <translation>Warten auf die Eingabe des Codes…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link yourself, in a browser on this computer:</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie diesen Link selbst in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>If no window opened, open this link in a browser on this computer:</source>
        <translation>Wenn sich kein Fenster geöffnet hat, öffnen Sie diesen Link in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>On any device, open %1 and enter this code. Some organisations do not allow this way of signing in.</source>
        <translation>Öffnen Sie auf einem beliebigen Gerät %1, und geben Sie diesen Code ein. Manche Organisationen lassen diese Art der Anmeldung nicht zu.</translation>
    </message>
    <message>
        <source>%1 An administrator has to agree.</source>
        <translation>%1 Ein Administrator muss zustimmen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First the plain words, then Microsoft&apos;s own name of the permission.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Als %1 fortfahren</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Eins&amp;tellungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Go on with Next.</source>
        <translation>Fahren Sie mit „Weiter“ fort.</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be used any more.</source>
        <translation>Die gespeicherte Anmeldung ist nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>Sign in once more; the browser has the name already.</source>
        <translation>Melden Sie sich noch einmal an; der Browser kennt den Namen bereits.</translation>
    </message>
    <message>
        <source>The sign-in is not kept.</source>
        <translation>Die Anmeldung wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>It lasts until you close the wizard, because no keychain is used.</source>
        <translation>Sie gilt, bis Sie den Assistenten schließen, weil kein Schlüsselbund verwendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Noch %n Minute.</numerusform>
            <numerusform>Noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Noch %n Sekunde.</numerusform>
            <numerusform>Noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get another co&amp;de</source>
        <translation>An&amp;deren Code anfordern</translation>
    </message>
    <message>
        <source>This code is good for less than a minute.</source>
        <translation>Dieser Code gilt keine Minute mehr.</translation>
    </message>
    <message>
        <source>Get another one if it is not entered yet.</source>
        <translation>Fordern Sie einen anderen an, wenn er noch nicht eingegeben ist.</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>&amp;Länger warten</translation>
    </message>
    <message>
        <source>Less than a minute is left to sign in.</source>
        <translation>Zum Anmelden bleibt weniger als eine Minute.</translation>
    </message>
    <message>
        <source>If you are not done in the browser yet, the wizard can wait longer.</source>
        <translation>Wenn Sie im Browser noch nicht fertig sind, kann der Assistent länger warten.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInWords</name>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Dieses Programm ist in Ihrer Organisation noch nicht registriert.</translation>
    </message>
    <message>
        <source>Register it once and enter its client ID in Settings; the guide there shows every step.</source>
        <translation>Registrieren Sie es einmal, und geben Sie die Client-ID in den Einstellungen ein; die Anleitung dort zeigt jeden Schritt.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not a valid one.</source>
        <translation>Die Client-ID in den Einstellungen ist ungültig.</translation>
    </message>
    <message>
        <source>A client ID has 32 letters and digits in five groups. Copy it from the app registration into Settings.</source>
        <translation>Eine Client-ID hat 32 Buchstaben und Ziffern in fünf Gruppen. Kopieren Sie sie aus der App-Registrierung in die Einstellungen.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID in Settings.</source>
        <translation>Microsoft kennt die Client-ID in den Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Compare it with &quot;Application (client) ID&quot; of the app registration. Each cloud needs a registration of its own: check the cloud in Settings too.</source>
        <translation>Vergleichen Sie sie mit der „Anwendungs-ID (Client)“ der App-Registrierung. Jede Cloud braucht eine eigene Registrierung: Prüfen Sie auch die Cloud in den Einstellungen.</translation>
    </message>
    <message>
        <source>The app registration does not allow desktop programs.</source>
        <translation>Die App-Registrierung lässt keine Desktopprogramme zu.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, set &quot;Allow public client flows&quot; to Yes.</source>
        <translation>Stellen Sie in der App-Registrierung unter „Authentifizierung“ die Option „Öffentliche Clientflows zulassen“ auf „Ja“.</translation>
    </message>
    <message>
        <source>The app registration serves one organisation only, and not this one.</source>
        <translation>Die App-Registrierung gilt nur für eine Organisation, und nicht für diese.</translation>
    </message>
    <message>
        <source>Register the program for accounts in any organisational directory, or use the client ID of a registration in this organisation.</source>
        <translation>Registrieren Sie das Programm für Konten in einem beliebigen Organisationsverzeichnis, oder verwenden Sie die Client-ID einer Registrierung in dieser Organisation.</translation>
    </message>
    <message>
        <source>The app registration lacks the address to come back to.</source>
        <translation>In der App-Registrierung fehlt die Umleitungsadresse.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, add the platform &quot;Mobile and desktop applications&quot; with the address http://localhost.</source>
        <translation>Fügen Sie in der App-Registrierung unter „Authentifizierung“ die Plattform „Mobilgerät- und Desktopanwendungen“ mit der Adresse http://localhost hinzu.</translation>
    </message>
    <message>
        <source>This program was switched off in your organisation.</source>
        <translation>Dieses Programm wurde in Ihrer Organisation abgeschaltet.</translation>
    </message>
    <message>
        <source>An administrator can switch it on again under Enterprise applications.</source>
        <translation>Ein Administrator kann es unter „Unternehmensanwendungen“ wieder einschalten.</translation>
    </message>
    <message>
        <source>The sign-in address is not a secure one.</source>
        <translation>Die Anmeldeadresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>Only https addresses are used for signing in. Check the address given at the start.</source>
        <translation>Für die Anmeldung werden nur https-Adressen verwendet. Prüfen Sie die beim Start angegebene Adresse.</translation>
    </message>
    <message>
        <source>Microsoft does not know this organisation.</source>
        <translation>Microsoft kennt diese Organisation nicht.</translation>
    </message>
    <message>
        <source>Check the domain, and the cloud in Settings.</source>
        <translation>Prüfen Sie die Domäne und die Cloud in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgebrochen oder abgelehnt.</translation>
    </message>
    <message>
        <source>Try again when you are ready. If the browser refused it, &quot;Trouble signing in?&quot; helps to find out why.</source>
        <translation>Versuchen Sie es noch einmal, wenn Sie bereit sind. Hat der Browser sie abgelehnt, hilft „Probleme beim Anmelden?“, den Grund zu finden.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time.</source>
        <translation>Vom Browser kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Try again. If the browser shows an error, &quot;Trouble signing in?&quot; explains it.</source>
        <translation>Versuchen Sie es noch einmal. Zeigt der Browser einen Fehler, erklärt ihn „Probleme beim Anmelden?“.</translation>
    </message>
    <message>
        <source>The code is no longer valid.</source>
        <translation>Der Code ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Ask for a new one and enter it within 15 minutes.</source>
        <translation>Fordern Sie einen neuen an, und geben Sie ihn innerhalb von 15 Minuten ein.</translation>
    </message>
    <message>
        <source>This computer does not let the browser report back to this program.</source>
        <translation>Dieser Computer lässt keine Rückmeldung des Browsers an dieses Programm zu.</translation>
    </message>
    <message>
        <source>A security program may forbid it. Sign in with a code instead.</source>
        <translation>Vielleicht verbietet es ein Sicherheitsprogramm. Melden Sie sich stattdessen mit einem Code an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set date, time and time zone right, then try again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone richtig ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That was a personal account.</source>
        <translation>Das war ein persönliches Konto.</translation>
    </message>
    <message>
        <source>Sign in with the account your company gave you. Where both have the same address, choose &quot;Work or school account&quot;.</source>
        <translation>Melden Sie sich mit dem Konto an, das Sie von Ihrem Unternehmen haben. Wenn beide dieselbe Adresse haben, wählen Sie „Geschäfts-, Schul- oder Unikonto“.</translation>
    </message>
    <message>
        <source>That account belongs to another organisation.</source>
        <translation>Dieses Konto gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organisation you are working in.</source>
        <translation>Melden Sie sich mit einem Konto der Organisation an, in der Sie arbeiten.</translation>
    </message>
    <message>
        <source>The answer was for another account.</source>
        <translation>Die Antwort galt einem anderen Konto.</translation>
    </message>
    <message>
        <source>It was not used. Sign in again; if it happens again, tell whoever looks after this computer.</source>
        <translation>Sie wurde nicht verwendet. Melden Sie sich erneut an; tritt es wieder auf, informieren Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>That organisation does not know this account.</source>
        <translation>Diese Organisation kennt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>An administrator there can invite it as a guest. Or sign in with an account of that organisation.</source>
        <translation>Ein dortiger Administrator kann es als Gast einladen. Oder melden Sie sich mit einem Konto dieser Organisation an.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>It was not used. Close the browser&apos;s sign-in windows and try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>Sie wurde nicht verwendet. Schließen Sie die Anmeldefenster des Browsers, und versuchen Sie es noch einmal; tritt es wieder auf, informieren Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The saved sign-in was not found.</source>
        <translation>Die gespeicherte Anmeldung wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Sign in again; nothing is lost.</source>
        <translation>Vielleicht ist der Schlüsselbund gesperrt. Melden Sie sich erneut an; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Sie bleiben angemeldet, bis Sie den Assistenten schließen. Damit die Anmeldung gespeichert wird, installieren Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, unlock the keychain and sign in again.</source>
        <translation>Sie bleiben angemeldet, bis Sie den Assistenten schließen. Damit die Anmeldung gespeichert wird, entsperren Sie den Schlüsselbund, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. You stay signed in until you close the wizard.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf sein Kennwort. Sie bleiben angemeldet, bis Sie den Assistenten schließen.</translation>
    </message>
    <message>
        <source>The keychain refused to keep the sign-in.</source>
        <translation>Der Schlüsselbund hat es abgelehnt, die Anmeldung zu speichern.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard.</source>
        <translation>Sie bleiben angemeldet, bis Sie den Assistenten schließen.</translation>
    </message>
    <message>
        <source>The sign-in is too large for this keychain.</source>
        <translation>Die Anmeldung ist zu groß für diesen Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 signed in, not the account this was for.</source>
        <translation>%1 hat sich angemeldet, nicht das Konto, für das dies bestimmt war.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again and choose the account you are working with.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal, und wählen Sie das Konto, mit dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>The permission was declined.</source>
        <translation>Die Berechtigung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>An administrator has to agree to this first.</source>
        <translation>Zuerst muss ein Administrator zustimmen.</translation>
    </message>
    <message>
        <source>Without it this step cannot be done. Try again and accept, or send the link below to an administrator.</source>
        <translation>Ohne sie ist dieser Schritt nicht möglich. Versuchen Sie es noch einmal, und stimmen Sie zu, oder senden Sie den Link unten an einen Administrator.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or send the link below to one: opening it grants the permissions for your organisation.</source>
        <translation>Melden Sie sich als Administrator an, oder senden Sie einem den Link unten: Durch Öffnen des Links werden die Berechtigungen für Ihre Organisation erteilt.</translation>
    </message>
</context>
</TS>
