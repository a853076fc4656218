<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::Busy</name>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Warten &amp;beenden</translation>
    </message>
</context>
<context>
    <name>wizard::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>wizard::ErrorWords</name>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, tell your network administrator: something on the way shows an old certificate. Nothing was sent.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers ein. Stimmen sie, informieren Sie Ihren Netzwerkadministrator: Etwas auf dem Weg zeigt ein altes Zertifikat vor. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for.</source>
        <translation>Geantwortet hat ein anderer Server als der angefragte.</translation>
    </message>
    <message>
        <source>Its certificate is another server&apos;s. A hotel or guest network may lead you to its own page: sign in to that network in a browser first, or use another network. Nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server. Ein Hotel- oder Gastnetzwerk leitet Sie möglicherweise auf seine eigene Seite um: Melden Sie sich zuerst in einem Browser bei diesem Netzwerk an, oder verwenden Sie ein anderes. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate of its own. Ask your network administrator to install it on this computer. Nothing was sent.</source>
        <translation>Das Netzwerk Ihres Unternehmens überprüft Verbindungen möglicherweise mit einem eigenen Zertifikat. Bitten Sie Ihren Netzwerkadministrator, es auf diesem Computer zu installieren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn by its issuer.</source>
        <translation>Das Zertifikat des Servers wurde von seinem Aussteller gesperrt.</translation>
    </message>
    <message>
        <source>Use another network, and tell your network administrator. Nothing was sent.</source>
        <translation>Verwenden Sie ein anderes Netzwerk, und informieren Sie Ihren Netzwerkadministrator. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy server asks for a user name and password.</source>
        <translation>Der Proxyserver verlangt Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>Enter the ones for the proxy in Settings. They are not those of your work account.</source>
        <translation>Geben Sie die Zugangsdaten für den Proxy in den Einstellungen ein. Es sind nicht die Ihres Geschäftskontos.</translation>
    </message>
    <message>
        <source>The proxy server&apos;s address was not found.</source>
        <translation>Die Adresse des Proxyservers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in Settings. Away from the company&apos;s network there may be none: choose to go without one.</source>
        <translation>Prüfen Sie den Namen des Proxys in den Einstellungen. Außerhalb des Firmennetzes gibt es vielleicht keinen: Wählen Sie dann die Verbindung ohne Proxy.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy&apos;s address.</source>
        <translation>Unter der Adresse des Proxys antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port in Settings.</source>
        <translation>Prüfen Sie Adresse und Port des Proxys in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy server does not answer.</source>
        <translation>Der Proxyserver antwortet nicht.</translation>
    </message>
    <message>
        <source>Microsoft did not answer in time.</source>
        <translation>Microsoft hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no connection to Microsoft.</source>
        <translation>Es besteht keine Verbindung zu Microsoft.</translation>
    </message>
    <message>
        <source>Check that this computer is online. If your company uses a proxy, enter it in Settings.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist. Wenn Ihr Unternehmen einen Proxy verwendet, geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <translation>Die sichere Verbindung konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate this computer does not trust. Ask your network administrator to install it. Also check this computer&apos;s date and time.</source>
        <translation>Das Netzwerk Ihres Unternehmens überprüft Verbindungen möglicherweise mit einem Zertifikat, dem dieser Computer nicht vertraut. Bitten Sie Ihren Netzwerkadministrator, es zu installieren. Prüfen Sie auch Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>Der Proxyserver hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user name and password in Settings.</source>
        <translation>Prüfen Sie Adresse, Benutzername und Kennwort des Proxys in den Einstellungen.</translation>
    </message>
    <message>
        <source>Microsoft asks to wait: too many requests were made.</source>
        <translation>Microsoft bittet um etwas Geduld: Es wurden zu viele Anforderungen gesendet.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. Nothing was lost.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es dann noch einmal. Es ist nichts verloren gegangen.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Sie müssen sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign in and this page goes on where it was.</source>
        <translation>Melden Sie sich an; danach geht es auf dieser Seite an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>This needs a permission that was not granted yet.</source>
        <translation>Dafür fehlt noch eine Berechtigung.</translation>
    </message>
    <message>
        <source>Grant the permission by signing in once more, or ask an administrator for consent.</source>
        <translation>Erteilen Sie die Berechtigung, indem Sie sich noch einmal anmelden, oder bitten Sie einen Administrator um Zustimmung.</translation>
    </message>
    <message>
        <source>Your account is not allowed to do this.</source>
        <translation>Ihr Konto darf das nicht.</translation>
    </message>
    <message>
        <source>The permission is there, but your account&apos;s role is not enough. Ask for the role User Administrator, or sign in with an account that has it.</source>
        <translation>Die Berechtigung ist vorhanden, aber die Rolle Ihres Kontos genügt nicht. Bitten Sie um die Rolle „Benutzeradministrator“, oder melden Sie sich mit einem Konto an, das sie hat.</translation>
    </message>
    <message>
        <source>Microsoft does not know this entry.</source>
        <translation>Microsoft kennt diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted, or it is so new that it has not spread yet. Try again in a minute.</source>
        <translation>Er wurde vielleicht gelöscht oder ist so neu, dass er noch nicht überall bekannt ist. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This value is in use already.</source>
        <translation>Dieser Wert wird bereits verwendet.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered.</source>
        <translation>Microsoft hat die Eingabe abgelehnt.</translation>
    </message>
    <message>
        <source>Correct it and try again; the details name what was refused.</source>
        <translation>Berichtigen Sie sie, und versuchen Sie es noch einmal; die Details nennen, was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a problem at the moment.</source>
        <translation>Der Dienst von Microsoft ist zurzeit gestört.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The answer was not one that Microsoft&apos;s service gives.</source>
        <translation>Die Antwort entspricht keiner, die der Dienst von Microsoft gibt.</translation>
    </message>
    <message>
        <source>Something between this computer and Microsoft may have changed it, such as a proxy or a hotel network. Try again on another network.</source>
        <translation>Etwas zwischen diesem Computer und Microsoft hat sie vielleicht verändert, etwa ein Proxy oder ein Hotelnetzwerk. Versuchen Sie es in einem anderen Netzwerk noch einmal.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Es ist nicht bekannt, ob die Änderung vorgenommen wurde.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Check again in a minute; nothing is sent twice.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Prüfen Sie es in einer Minute noch einmal; es wird nichts doppelt gesendet.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It may be missing or locked. Unlock it and try again, or go on without: sign-ins then last until this program ends.</source>
        <translation>Er fehlt vielleicht oder ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal, oder machen Sie ohne ihn weiter: Anmeldungen gelten dann, bis dieses Programm beendet wird.</translation>
    </message>
    <message>
        <source>A file of this program could not be read or written.</source>
        <translation>Eine Datei dieses Programms konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Prüfen Sie, ob der Datenträger nicht voll ist und ob der Ordner Ihnen gehört.</translation>
    </message>
</context>
<context>
    <name>wizard::LinkButton</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Adresse %1 kopieren</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse, und öffnen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>wizard::Notice</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
</context>
<context>
    <name>wizard::ProductNames</name>
    <message>
        <source>Domain names</source>
        <translation>Domänennamen</translation>
    </message>
    <message>
        <source>Custom domain names</source>
        <translation>Benutzerdefinierte Domänennamen</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>App-Registrierungen</translation>
    </message>
    <message>
        <source>commercial marketplace</source>
        <translation>kommerzieller Marketplace</translation>
    </message>
    <message>
        <source>%1 (formerly %2)</source>
        <translation>%1 (früher %2)</translation>
    </message>
</context>
<context>
    <name>wizard::SandboxMark</name>
    <message>
        <source>Sandbox: a pretend organisation. Nothing here reaches Microsoft.</source>
        <translation>Sandbox: eine erfundene Organisation. Nichts davon erreicht Microsoft.</translation>
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
        <translation>Domäne prüfen</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Ein Konto oder mehrere</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Überprüfen und erstellen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Fix a sign-in</source>
        <translation>Anmeldung reparieren</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Benutzerliste</translation>
    </message>
    <message>
        <source>Create the users</source>
        <translation>Benutzer erstellen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Ihre eigene Domäne</translation>
    </message>
</context>
<context>
    <name>wizard::TenantBand</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
</context>
</TS>
