<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::Breadcrumb</name>
    <message>
        <source>Your way so far</source>
        <translation>Ihr bisheriger Weg</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the place in the way, %2 the answer or question.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Das weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>wizard::CaseFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Gemeldet als</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Ablaufverfolgungs-ID</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Tenant named in the error</source>
        <translation>Im Fehler genannter Mandant</translation>
    </message>
    <message>
        <source>Help with my work account: %1</source>
        <translation>Hilfe mit meinem Geschäftskonto: %1</translation>
    </message>
    <message>
        <source>Help with my work account at %1: %2</source>
        <translation>Hilfe mit meinem Geschäftskonto bei %1: %2</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account, and an administrator of our organisation has to help me.</source>
        <translation>Hallo,

ich komme mit meinem Geschäftskonto nicht in Microsoft Partner Center, und ein Administrator unserer Organisation muss mir helfen.</translation>
    </message>
    <message>
        <source>Hello,

signing in to Microsoft with our company&apos;s own sign-in page fails. The team that runs this page has to look at it.</source>
        <translation>Hallo,

die Anmeldung bei Microsoft über die eigene Anmeldeseite unseres Unternehmens schlägt fehl. Das Team, das diese Seite betreibt, muss sie prüfen.</translation>
    </message>
    <message>
        <source>Hello,

we cannot get to our Microsoft tenant, and nobody on our side can repair it.</source>
        <translation>Hallo,

wir kommen nicht in unseren Microsoft-Mandanten, und niemand auf unserer Seite kann das beheben.</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account.</source>
        <translation>Hallo,

ich komme mit meinem Geschäftskonto nicht in Microsoft Partner Center.</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <translation>Was nötig ist: %1</translation>
    </message>
    <message>
        <source>What the error means: %1</source>
        <translation>Was der Fehler bedeutet: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Kleinste ausreichende Rolle: %1</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Was festgestellt wurde:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Schritte:</translation>
    </message>
    <message>
        <source>Approve the app for everybody: %1</source>
        <translation>Der App für alle zustimmen: %1</translation>
    </message>
    <message>
        <source>This message holds no password, and none is needed to help me.</source>
        <translation>Diese Nachricht enthält kein Kennwort, und um mir zu helfen, ist keines nötig.</translation>
    </message>
</context>
<context>
    <name>wizard::CheckPanel</name>
    <message>
        <source>This is no domain and no address.</source>
        <translation>Das ist weder eine Domäne noch eine Adresse.</translation>
    </message>
    <message>
        <source>Type it like contoso.com or anna@contoso.com. Only the part after the @ is used.</source>
        <translation>Geben Sie sie in der Form contoso.com oder anna@contoso.com ein. Nur der Teil nach dem @ wird verwendet.</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Live-Prüfungen</translation>
    </message>
    <message>
        <source>Without signing in, this computer can ask what is public about your domain. Nothing is asked before you start it, and no person&apos;s name is sent.</source>
        <translation>Ohne Anmeldung kann dieser Computer abfragen, was über Ihre Domäne öffentlich ist. Es wird nichts abgefragt, bevor Sie es starten, und es wird kein Personenname gesendet.</translation>
    </message>
    <message>
        <source>&amp;Domain or address:</source>
        <translation>D&amp;omäne oder Adresse:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>Run the chec&amp;ks</source>
        <translation>Prüfungen &amp;starten</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>Ihre Domäne</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>wizard::ChecksController</name>
    <message>
        <source>To look at your own account and your company.</source>
        <translation>Um Ihr eigenes Konto und Ihr Unternehmen zu prüfen.</translation>
    </message>
    <message>
        <source>To look at your own account, and whether it belongs to the company that has %1.</source>
        <translation>Um Ihr eigenes Konto zu prüfen und ob es zu dem Unternehmen gehört, das %1 besitzt.</translation>
    </message>
    <message>
        <source>For the checks &quot;%1&quot;.</source>
        <translation>Für die Prüfungen „%1“.</translation>
    </message>
</context>
<context>
    <name>wizard::Explanation</name>
    <message>
        <source>This number is not in the catalogue of this program. Microsoft&apos;s page for it says what it means.</source>
        <translation>Diese Nummer steht nicht im Katalog dieses Programms. Die Microsoft-Seite dazu erklärt, was sie bedeutet.</translation>
    </message>
    <message>
        <source>The message has no number. The sign-in service itself calls it &quot;%1&quot;.</source>
        <translation>Die Meldung hat keine Nummer. Der Anmeldedienst selbst nennt sie „%1“.</translation>
    </message>
    <message>
        <source>The error catalogue of this program is broken: %1</source>
        <translation>Der Fehlerkatalog dieses Programms ist beschädigt: %1</translation>
    </message>
    <message>
        <source>No error code was found in this text. Paste the whole message, or the number after AADSTS.</source>
        <translation>In diesem Text wurde kein Fehlercode gefunden. Fügen Sie die ganze Meldung ein oder die Nummer nach AADSTS.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Ablaufverfolgungs-ID</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Microsoft-Seite</translation>
    </message>
</context>
<context>
    <name>wizard::Finding</name>
    <message>
        <source>the US Government cloud</source>
        <translation>der Cloud der US-Regierung</translation>
    </message>
    <message>
        <source>the US Department of Defense cloud</source>
        <translation>der Cloud des US-Verteidigungsministeriums</translation>
    </message>
    <message>
        <source>the cloud in China (21Vianet)</source>
        <translation>der Cloud in China (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>der weltweiten Cloud</translation>
    </message>
    <message>
        <source>%1 has the form of a company&apos;s domain.</source>
        <translation>%1 hat die Form einer Unternehmensdomäne.</translation>
    </message>
    <message>
        <source>%1 is a name that Microsoft gives to every tenant.</source>
        <translation>%1 ist ein Name, den Microsoft jedem Mandanten gibt.</translation>
    </message>
    <message>
        <source>%1 belongs to a mailbox service for private persons.</source>
        <translation>%1 gehört zu einem Postfachdienst für Privatpersonen.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2 in %3.</source>
        <translation>Für %2 antwortet Mandant %1 in %3.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2, but in %3.</source>
        <translation>Für %2 antwortet Mandant %1, aber in %3.</translation>
    </message>
    <message>
        <source>In none of the clouds does a tenant answer for %1.</source>
        <translation>In keiner der Clouds antwortet ein Mandant für %1.</translation>
    </message>
    <message>
        <source>The public sign-in service could not be asked about %1.</source>
        <translation>Der öffentliche Anmeldedienst konnte nicht nach %1 gefragt werden.</translation>
    </message>
    <message>
        <source>Passwords for %1 are checked by Microsoft.</source>
        <translation>Kennwörter für %1 werden von Microsoft geprüft.</translation>
    </message>
    <message>
        <source>%1 signs in at the company&apos;s own page: %2.</source>
        <translation>%1 meldet sich auf der eigenen Seite des Unternehmens an: %2.</translation>
    </message>
    <message>
        <source>The sign-in page shows the name &quot;%1&quot;.</source>
        <translation>Die Anmeldeseite zeigt den Namen „%1“.</translation>
    </message>
    <message>
        <source>Probably nobody administers this tenant: it came from people who signed up by themselves. This sign is not documented.</source>
        <translation>Wahrscheinlich verwaltet niemand diesen Mandanten: Er entstand durch Personen, die sich selbst registriert haben. Dieses Anzeichen ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The sign-in service takes %1 for a domain of private accounts.</source>
        <translation>Der Anmeldedienst hält %1 für eine Domäne privater Konten.</translation>
    </message>
    <message>
        <source>The sign-in page knows no way to sign in for %1.</source>
        <translation>Die Anmeldeseite kennt keine Anmeldemethode für %1.</translation>
    </message>
    <message>
        <source>How %1 signs in could not be asked.</source>
        <translation>Wie sich %1 anmeldet, konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 answers, with a valid certificate.</source>
        <translation>Die Anmeldeseite des Unternehmens unter %1 antwortet, mit einem gültigen Zertifikat.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 cannot be reached from here.</source>
        <translation>Die Anmeldeseite des Unternehmens unter %1 ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 is not valid.</source>
        <translation>Das Zertifikat der Anmeldeseite des Unternehmens unter %1 ist ungültig.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ended on %2.</source>
        <translation>Das Zertifikat der Anmeldeseite des Unternehmens unter %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ends soon, on %2.</source>
        <translation>Das Zertifikat der Anmeldeseite des Unternehmens unter %1 läuft bald ab, am %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to Microsoft 365 (%2): a sign that the company uses it.</source>
        <translation>E-Mails für %1 gehen an Microsoft 365 (%2): ein Anzeichen, dass das Unternehmen es verwendet.</translation>
    </message>
    <message>
        <source>The DNS of %1 holds a proof for Microsoft (%2): the domain was added to a tenant once.</source>
        <translation>Das DNS von %1 enthält einen Nachweis für Microsoft (%2): Die Domäne wurde einmal einem Mandanten hinzugefügt.</translation>
    </message>
    <message>
        <source>Outlook finds its settings for %1 at Microsoft 365.</source>
        <translation>Outlook findet seine Einstellungen für %1 bei Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 shows no sign of Microsoft 365.</source>
        <translation>Das DNS von %1 zeigt kein Anzeichen von Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be read.</source>
        <translation>Das DNS von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The companies of the sandbox have no DNS, so it was not asked.</source>
        <translation>Die Unternehmen der Sandbox haben kein DNS; deshalb wurde es nicht abgefragt.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service answers, and this computer&apos;s clock is right.</source>
        <translation>Der Anmeldedienst von Microsoft antwortet, und die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1 minutes: sign-ins and certificates may be refused.</source>
        <extracomment>%1 is a number of minutes, formatted.</extracomment>
        <translation>Die Uhr dieses Computers geht um %1 Minuten falsch: Anmeldungen und Zertifikate werden vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service cannot be reached from this computer.</source>
        <translation>Der Anmeldedienst von Microsoft ist von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>The secure connection to Microsoft is not trusted: the network may inspect it with a certificate this computer does not know.</source>
        <translation>Der sicheren Verbindung zu Microsoft wird nicht vertraut: Das Netzwerk überprüft sie möglicherweise mit einem Zertifikat, das dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The network puts a certificate of its own before Microsoft&apos;s (%1), which this computer does not trust.</source>
        <translation>Das Netzwerk setzt vor das Zertifikat von Microsoft ein eigenes (%1), dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The network reads along: the certificate before Microsoft&apos;s sign-in service comes from %1. Sign-ins that check the device may fail because of it.</source>
        <translation>Das Netzwerk liest mit: Das Zertifikat vor dem Anmeldedienst von Microsoft stammt von %1. Anmeldungen, bei denen das Gerät geprüft wird, können deshalb fehlschlagen.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Microsoft or wants you to sign in to it.</source>
        <translation>Der Proxy lehnt die Verbindung zu Microsoft ab oder verlangt, dass Sie sich bei ihm anmelden.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, the one that answers for the domain.</source>
        <translation>Sie sind hier beim Mandanten %1 angemeldet, dem, der für die Domäne antwortet.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, but tenant %2 answers for the domain.</source>
        <translation>Sie sind hier beim Mandanten %1 angemeldet, aber für die Domäne antwortet Mandant %2.</translation>
    </message>
    <message>
        <source>The account signed in here is a personal one.</source>
        <translation>Das hier angemeldete Konto ist ein persönliches.</translation>
    </message>
    <message>
        <source>Connection and clock</source>
        <translation>Verbindung und Uhr</translation>
    </message>
    <message>
        <source>Public sign-in service</source>
        <translation>Öffentlicher Anmeldedienst</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>DNS of the domain</source>
        <translation>DNS der Domäne</translation>
    </message>
    <message>
        <source>Company sign-in page</source>
        <translation>Anmeldeseite des Unternehmens</translation>
    </message>
    <message>
        <source>Account signed in here</source>
        <translation>Hier angemeldetes Konto</translation>
    </message>
    <message>
        <source>Form of the domain</source>
        <translation>Form der Domäne</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in service for its public document and compares the time.</source>
        <translation>Fragt den Anmeldedienst von Microsoft nach seinem öffentlichen Dokument und vergleicht die Uhrzeit.</translation>
    </message>
    <message>
        <source>Asks the sign-in service of every cloud whether a tenant answers for %1.</source>
        <translation>Fragt den Anmeldedienst jeder Cloud, ob ein Mandant für %1 antwortet.</translation>
    </message>
    <message>
        <source>Asks how %1 signs in, with a made-up name before the @.</source>
        <translation>Fragt, wie sich %1 anmeldet, mit einem erfundenen Namen vor dem @.</translation>
    </message>
    <message>
        <source>Reads the public mail, text and autodiscover records of %1.</source>
        <translation>Liest die öffentlichen E-Mail-, Text- und Autodiscover-Einträge für %1.</translation>
    </message>
    <message>
        <source>Opens a connection to the company&apos;s sign-in page, if it has one; sends nothing.</source>
        <translation>Öffnet eine Verbindung zur Anmeldeseite des Unternehmens, falls es eine hat; sendet nichts.</translation>
    </message>
    <message>
        <source>Compares the account signed in here with the tenant found.</source>
        <translation>Vergleicht das hier angemeldete Konto mit dem gefundenen Mandanten.</translation>
    </message>
    <message>
        <source>Looks at the name on this computer only.</source>
        <translation>Sieht sich den Namen nur auf diesem Computer an.</translation>
    </message>
</context>
<context>
    <name>wizard::FlowMap</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Das weiß ich nicht</translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation>Karte des Ablaufs</translation>
    </message>
</context>
<context>
    <name>wizard::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language: it picks flow.&lt;code&gt;.json and aadsts.&lt;code&gt;.csv, which hold the guide&apos;s texts.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>wizard::MapPanel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter answers: %1</source>
        <translation>Die Eingabetaste antwortet: %1</translation>
    </message>
    <message>
        <source>You are here. Enter lists the answers; the arrow keys go from box to box.</source>
        <translation>Sie sind hier. Die Eingabetaste listet die Antworten auf; mit den Pfeiltasten gehen Sie von Feld zu Feld.</translation>
    </message>
    <message>
        <source>This is where your way ends: %1</source>
        <translation>Hier endet Ihr Weg: %1</translation>
    </message>
    <message>
        <source>On your way. Enter goes back to: %1</source>
        <translation>Auf Ihrem Weg. Die Eingabetaste geht zurück zu: %1</translation>
    </message>
    <message>
        <source>Not on your way: %1</source>
        <translation>Nicht auf Ihrem Weg: %1</translation>
    </message>
    <message>
        <source>%1 (who can fix it: %2)</source>
        <translation>%1 (wer es beheben kann: %2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Meine Position</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Start &amp;from here</source>
        <translation>&amp;Von hier aus beginnen</translation>
    </message>
    <message>
        <source>Save the m&amp;ap…</source>
        <translation>Kart&amp;e speichern…</translation>
    </message>
</context>
<context>
    <name>wizard::PasteBox</name>
    <message>
        <source>Have an &amp;error message? Paste all of it, or type the number:</source>
        <translation>Haben Sie &amp;eine Fehlermeldung? Fügen Sie sie ganz ein, oder geben Sie die Nummer ein:</translation>
    </message>
    <message>
        <source>AADSTS50126: …</source>
        <translation>AADSTS50126: …</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>Copy without &amp;personal data</source>
        <translation>Ohne &amp;persönliche Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Te&amp;xt entfernen</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Der Text wird gelesen…</translation>
    </message>
    <message>
        <source>No error code was found in this text.</source>
        <translation>In diesem Text wurde kein Fehlercode gefunden.</translation>
    </message>
    <message>
        <source>Copy the whole message from the sign-in page, or type the number that follows AADSTS. The questions below help without a code too.</source>
        <translation>Kopieren Sie die ganze Meldung von der Anmeldeseite, oder geben Sie die Nummer nach AADSTS ein. Die Fragen unten helfen auch ohne Code.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your last sign-in failed: %1</source>
        <translation>Ihre letzte Anmeldung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Wer es beheben kann: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Ablaufverfolgungs-ID</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>&amp;Show what to do</source>
        <translation>Anzeigen, was z&amp;u tun ist</translation>
    </message>
    <message>
        <source>Look &amp;up at Microsoft</source>
        <translation>Bei &amp;Microsoft nachschlagen</translation>
    </message>
</context>
<context>
    <name>wizard::Repair</name>
    <message>
        <source>Restore the deleted user</source>
        <translation>Gelöschten Benutzer wiederherstellen</translation>
    </message>
    <message>
        <source>Unblock the sign-in</source>
        <translation>Blockierung der Anmeldung aufheben</translation>
    </message>
    <message>
        <source>Give a new temporary password</source>
        <translation>Neues temporäres Kennwort vergeben</translation>
    </message>
    <message>
        <source>Verify the domain</source>
        <translation>Domäne überprüfen lassen</translation>
    </message>
    <message>
        <source>Agree to this program for everybody</source>
        <translation>Diesem Programm für alle zustimmen</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Benutzer erstellen</translation>
    </message>
    <message>
        <source>The deleted user %1 comes back to %2, with the groups and licences it had.</source>
        <translation>Der gelöschte Benutzer %1 kehrt zu %2 zurück, mit seinen bisherigen Gruppen und Lizenzen.</translation>
    </message>
    <message>
        <source>%1 may sign in to %2 again.</source>
        <translation>%1 darf sich wieder bei %2 anmelden.</translation>
    </message>
    <message>
        <source>%1 gets a new temporary password in %2. The old one stops working at once, and the new one has to be changed at the next sign-in. The next page hands it over.</source>
        <translation>%1 erhält ein neues temporäres Kennwort bei %2. Das alte gilt sofort nicht mehr, und das neue muss bei der nächsten Anmeldung geändert werden. Auf der nächsten Seite wird es übergeben.</translation>
    </message>
    <message>
        <source>%1 is added to %2 if it is not there yet. You put a record into the DNS of the domain; this program waits until it can be seen, and then has Microsoft verify the domain.</source>
        <translation>%1 wird %2 hinzugefügt, falls es noch fehlt. Sie tragen einen Eintrag im DNS der Domäne ein; dieses Programm wartet, bis er zu sehen ist, und lässt die Domäne dann von Microsoft überprüfen.</translation>
    </message>
    <message>
        <source>The browser opens a page of Microsoft. An administrator of %1 agrees there that everybody in the company may use this program. Nothing is agreed to before that.</source>
        <translation>Der Browser öffnet eine Seite von Microsoft. Dort stimmt ein Administrator von %1 zu, dass alle im Unternehmen dieses Programm verwenden dürfen. Bis dahin ist keine Zustimmung erteilt.</translation>
    </message>
    <message>
        <source>The page for a new user in %2 opens, with the address %1 filled in. Nothing is made before you review it there.</source>
        <translation>Die Seite für einen neuen Benutzer bei %2 wird geöffnet, mit ausgefüllter Adresse %1. Es wird nichts erstellt, bevor Sie es dort überprüft haben.</translation>
    </message>
    <message>
        <source>%1 is back in %2.</source>
        <translation>%1 ist wieder bei %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is no longer blocked.</source>
        <translation>Die Anmeldung von %1 bei %2 ist nicht mehr blockiert.</translation>
    </message>
    <message>
        <source>%1 has a new temporary password in %2. Hand it over on the next page.</source>
        <translation>%1 hat ein neues temporäres Kennwort bei %2. Übergeben Sie es auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>%1 is verified in %2.</source>
        <translation>%1 ist bei %2 überprüft.</translation>
    </message>
    <message>
        <source>The page for an administrator of %1 was opened.</source>
        <translation>Die Seite für einen Administrator von %1 wurde geöffnet.</translation>
    </message>
    <message>
        <source>The page for the new user %1 was opened.</source>
        <translation>Die Seite für den neuen Benutzer %1 wurde geöffnet.</translation>
    </message>
    <message>
        <source>Restore the deleted user %1</source>
        <translation>Gelöschten Benutzer %1 wiederherstellen</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users, Deleted users.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center „Benutzer“ und dann „Gelöschte Benutzer“.</translation>
    </message>
    <message>
        <source>Choose the user and Restore. That is possible for 30 days.</source>
        <translation>Wählen Sie den Benutzer und dann „Wiederherstellen“. Das ist 30 Tage lang möglich.</translation>
    </message>
    <message>
        <source>Unblock the sign-in of %1</source>
        <translation>Blockierung der Anmeldung von %1 aufheben</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose the user.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center „Benutzer“, und wählen Sie den Benutzer.</translation>
    </message>
    <message>
        <source>Under Properties, Settings, tick Account enabled and save.</source>
        <translation>Aktivieren Sie unter „Eigenschaften“ &gt; „Einstellungen“ die Option „Konto aktiviert“, und speichern Sie.</translation>
    </message>
    <message>
        <source>Give %1 a new temporary password</source>
        <translation>%1 ein neues temporäres Kennwort geben</translation>
    </message>
    <message>
        <source>Choose Reset password and hand the temporary password over in person or by phone.</source>
        <translation>Wählen Sie „Kennwort zurücksetzen“, und übergeben Sie das temporäre Kennwort persönlich oder telefonisch.</translation>
    </message>
    <message>
        <source>Verify the domain %1</source>
        <translation>Domäne %1 überprüfen lassen</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Domain names and choose the domain.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center „Domänennamen“, und wählen Sie die Domäne.</translation>
    </message>
    <message>
        <source>Put the TXT record shown there into the DNS of the domain, wait, and choose Verify.</source>
        <translation>Tragen Sie den dort angezeigten TXT-Eintrag im DNS der Domäne ein, warten Sie, und wählen Sie „Überprüfen“.</translation>
    </message>
    <message>
        <source>Agree to the program Work Account Wizard for everybody</source>
        <translation>Dem Programm Work Account Wizard für alle zustimmen</translation>
    </message>
    <message>
        <source>Open the link below and sign in as an administrator.</source>
        <translation>Öffnen Sie den Link unten, und melden Sie sich als Administrator an.</translation>
    </message>
    <message>
        <source>Read what the program may do, and accept.</source>
        <translation>Lesen Sie, was das Programm darf, und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Create the user %1</source>
        <translation>Benutzer %1 erstellen</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose New user.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center „Benutzer“, und wählen Sie „Neuer Benutzer“.</translation>
    </message>
    <message>
        <source>Use an address of a verified domain and the role User.</source>
        <translation>Verwenden Sie eine Adresse in einer überprüften Domäne und die Rolle „Benutzer“.</translation>
    </message>
    <message>
        <source>Hand the temporary password over in person or by phone.</source>
        <translation>Übergeben Sie das temporäre Kennwort persönlich oder telefonisch.</translation>
    </message>
</context>
<context>
    <name>wizard::RepairController</name>
    <message>
        <source>your company</source>
        <translation>Ihrem Unternehmen</translation>
    </message>
    <message>
        <source>For the repair &quot;%1&quot;.</source>
        <translation>Für die Reparatur „%1“.</translation>
    </message>
</context>
<context>
    <name>wizard::RepairPanel</name>
    <message>
        <source>Repair it from here</source>
        <translation>Von hier aus reparieren</translation>
    </message>
    <message>
        <source>An administrator can do this here. Each one says what it will do, and asks, before anything is changed.</source>
        <translation>Ein Administrator kann das hier erledigen. Jede Reparatur sagt, was sie tut, und fragt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Copy a message to an administrator</source>
        <translation>Nachricht an einen Administrator kopieren</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Wert:</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>Für we&amp;n:</translation>
    </message>
    <message>
        <source>Which d&amp;omain:</source>
        <translation>Welche Domä&amp;ne:</translation>
    </message>
    <message>
        <source>The TXT record can be seen, but Microsoft does not see it yet. That can take a while.</source>
        <translation>Der TXT-Eintrag ist zu sehen, aber Microsoft sieht ihn noch nicht. Das kann eine Weile dauern.</translation>
    </message>
    <message numerus="yes">
        <source>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it so far: %n time(s).</source>
        <translation>
            <numerusform>Tragen Sie diesen TXT-Eintrag im DNS der Domäne ein, bei dem Anbieter, der es verwaltet. Bisher danach gesucht: %n Mal.</numerusform>
            <numerusform>Tragen Sie diesen TXT-Eintrag im DNS der Domäne ein, bei dem Anbieter, der es verwaltet. Bisher danach gesucht: %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Wert des Eintrags</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Link für einen Administrator</translation>
    </message>
    <message>
        <source>None of your roles is known to allow this.</source>
        <translation>Soweit bekannt, genügt keine Ihrer Rollen dafür.</translation>
    </message>
    <message>
        <source>You may try, but it will probably be refused. The smallest role that can do it: %1.</source>
        <translation>Sie können es versuchen, aber es wird wahrscheinlich abgelehnt. Kleinste ausreichende Rolle: %1.</translation>
    </message>
    <message>
        <source>Waiting for the record…</source>
        <translation>Es wird auf den Eintrag gewartet…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>This is no domain.</source>
        <translation>Das ist keine Domäne.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Geben Sie den ganzen Anmeldenamen der Person ein, in der Form anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type it like contoso.com.</source>
        <translation>Geben Sie sie in der Form contoso.com ein.</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Die Nachricht wurde kopiert.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Fügen Sie sie in eine E-Mail oder einen Chat ein.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Kopieren Sie den Link, und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Once it was agreed to there, run the check &quot;%1&quot; again.</source>
        <translation>Sobald dort zugestimmt wurde, führen Sie die Prüfung „%1“ noch einmal aus.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>You have to sign in for this.</source>
        <translation>Dafür müssen Sie sich anmelden.</translation>
    </message>
    <message>
        <source>It goes on by itself once you have.</source>
        <translation>Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Berechtigungen anfordern…</translation>
    </message>
    <message>
        <source>Permissions are missing: nothing was changed.</source>
        <translation>Berechtigungen fehlen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Needed: %1. It goes on by itself once they are granted.</source>
        <translation>Nötig: %1. Sobald sie erteilt sind, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>It is not known whether this took effect.</source>
        <translation>Es ist nicht bekannt, ob dies gewirkt hat.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. To try again harms nothing.</source>
        <translation>Die Antwort ging unterwegs verloren. Ein erneuter Versuch schadet nicht.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 with this name.</source>
        <translation>Niemand meldet sich mit diesem Namen bei %1 an.</translation>
    </message>
    <message>
        <source>Look for the person first: the sign-in name may be another one.</source>
        <translation>Suchen Sie zuerst die Person: Der Anmeldename lautet vielleicht anders.</translation>
    </message>
    <message>
        <source>No deleted user has this address.</source>
        <translation>Kein gelöschter Benutzer hat diese Adresse.</translation>
    </message>
    <message>
        <source>Users can be restored for 30 days. After that a new one has to be created.</source>
        <translation>Benutzer können 30 Tage lang wiederhergestellt werden. Danach muss ein neuer erstellt werden.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>Der Eintrag war eine Stunde lang nicht zu sehen.</translation>
    </message>
    <message>
        <source>Check it at whoever keeps the DNS of the domain, and try again later.</source>
        <translation>Prüfen Sie ihn bei dem Anbieter, der das DNS der Domäne verwaltet, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Ihre Rolle lässt das nicht zu: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The smallest role that can do it: %1. Send a message to somebody who holds it.</source>
        <translation>Kleinste ausreichende Rolle: %1. Senden Sie eine Nachricht an jemanden, der sie hat.</translation>
    </message>
</context>
<context>
    <name>wizard::Report</name>
    <message>
        <source>%1 — not answered</source>
        <translation>%1 — nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 — not known</source>
        <translation>%1 — unbekannt</translation>
    </message>
    <message>
        <source>%1 — AADSTS%2</source>
        <translation>%1 — AADSTS%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 (answered by a check)</source>
        <translation>%1 — %2 (durch eine Prüfung beantwortet)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Probleme beim Anmelden: Bericht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Durch Prüfungen festgestellt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Wer es beheben kann: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Kleinste ausreichende Rolle: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>Zum Weiterlesen</translation>
    </message>
</context>
<context>
    <name>wizard::SignedIn</name>
    <message>
        <source>Could not be checked: the permission %1 has not been granted.</source>
        <translation>Konnte nicht geprüft werden: Die Berechtigung %1 wurde nicht erteilt.</translation>
    </message>
    <message>
        <source>Could not be checked: the company wants you to sign in once more.</source>
        <translation>Konnte nicht geprüft werden: Das Unternehmen verlangt eine erneute Anmeldung.</translation>
    </message>
    <message>
        <source>Could not be checked: your role does not allow it.</source>
        <translation>Konnte nicht geprüft werden: Ihre Rolle lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Could not be checked: the company has no licence for it (Microsoft Entra ID P1 or P2).</source>
        <translation>Konnte nicht geprüft werden: Das Unternehmen hat keine Lizenz dafür (Microsoft Entra ID P1 oder P2).</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft asks to wait a while.</source>
        <translation>Konnte nicht geprüft werden: Microsoft bittet um etwas Geduld.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft could not be reached.</source>
        <translation>Konnte nicht geprüft werden: Microsoft war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft gave no usable answer.</source>
        <translation>Konnte nicht geprüft werden: Microsoft gab keine verwertbare Antwort.</translation>
    </message>
    <message>
        <source>You are a member of the company you signed in to, with an address at %1.</source>
        <translation>Sie sind Mitglied des Unternehmens, bei dem Sie angemeldet sind, mit einer Adresse in der Domäne %1.</translation>
    </message>
    <message>
        <source>You are only a guest in the company you signed in to.</source>
        <translation>Sie sind in dem Unternehmen, bei dem Sie angemeldet sind, nur Gast.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>%2 belongs to %1, the company you signed in to.</source>
        <translation>%2 gehört zu %1, dem Unternehmen, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>%2 is not among the verified domains of %1, the company you signed in to.</source>
        <translation>%2 ist keine der überprüften Domänen von %1, dem Unternehmen, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Your roles let you create users: %1.</source>
        <translation>Mit Ihren Rollen dürfen Sie Benutzer erstellen: %1.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Ihre Rollen: %1.</translation>
    </message>
    <message>
        <source>Which roles you hold was not told: you may have none, or a permission is missing.</source>
        <translation>Welche Rollen Sie haben, wurde nicht mitgeteilt: Vielleicht haben Sie keine, oder eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>There is a user with this sign-in name.</source>
        <translation>Es gibt einen Benutzer mit diesem Anmeldenamen.</translation>
    </message>
    <message>
        <source>Nobody has this address in the company you signed in to.</source>
        <translation>In dem Unternehmen, bei dem Sie angemeldet sind, hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>The address is somebody&apos;s mail address, but this person signs in with another name, at %1.</source>
        <translation>Die Adresse ist jemandes E-Mail-Adresse, aber diese Person meldet sich mit einem anderen Namen an, in der Domäne %1.</translation>
    </message>
    <message>
        <source>The user may sign in.</source>
        <translation>Der Benutzer darf sich anmelden.</translation>
    </message>
    <message>
        <source>The sign-in of this user is blocked.</source>
        <translation>Die Anmeldung dieses Benutzers ist blockiert.</translation>
    </message>
    <message>
        <source>The user comes from the company network: changes are made there.</source>
        <translation>Der Benutzer kommt aus dem Firmennetz: Änderungen werden dort vorgenommen.</translation>
    </message>
    <message>
        <source>The user is a guest who has not accepted the invitation yet.</source>
        <translation>Der Benutzer ist ein Gast, der die Einladung noch nicht angenommen hat.</translation>
    </message>
    <message>
        <source>The user is a guest.</source>
        <translation>Der Benutzer ist ein Gast.</translation>
    </message>
    <message>
        <source>The user signed up without an administrator.</source>
        <translation>Der Benutzer hat sich ohne Administrator registriert.</translation>
    </message>
    <message>
        <source>The password was last changed on %1.</source>
        <translation>Das Kennwort wurde zuletzt am %1 geändert.</translation>
    </message>
    <message>
        <source>Nobody with this address was deleted within the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde niemand mit dieser Adresse gelöscht.</translation>
    </message>
    <message>
        <source>A user with this address was deleted on %1 and can be restored until %2.</source>
        <translation>Ein Benutzer mit dieser Adresse wurde am %1 gelöscht und kann bis %2 wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 has not been added to the company you signed in to.</source>
        <translation>%1 wurde dem Unternehmen, bei dem Sie angemeldet sind, nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was added, but its ownership has not been proved yet.</source>
        <translation>%1 wurde hinzugefügt, aber der Besitz ist noch nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>%1 is verified and signs in at the company&apos;s own page.</source>
        <translation>%1 ist überprüft und meldet sich auf der eigenen Seite des Unternehmens an.</translation>
    </message>
    <message>
        <source>%1 is verified, and Microsoft checks its passwords.</source>
        <translation>%1 ist überprüft, und Microsoft prüft die Kennwörter.</translation>
    </message>
    <message>
        <source>No company has verified %1.</source>
        <translation>Kein Unternehmen hat %1 überprüfen lassen.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), the company you signed in to.</source>
        <translation>%3 gehört zu %1 (%2), dem Unternehmen, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), which is not the company you signed in to.</source>
        <translation>%3 gehört zu %1 (%2); das ist nicht das Unternehmen, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The company has no active Global Administrator: it is unmanaged, or its administrators activate the role when they need it.</source>
        <translation>Das Unternehmen hat keinen aktiven Globalen Administrator: Es ist nicht verwaltet, oder seine Administratoren aktivieren die Rolle bei Bedarf.</translation>
    </message>
    <message>
        <source>Active Global Administrators who can help: %1.</source>
        <translation>Aktive Globale Administratoren, die helfen können: %1.</translation>
    </message>
    <message>
        <source>Users are not synchronised from a company network.</source>
        <translation>Benutzer werden nicht aus einem Firmennetz synchronisiert.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, last on %1.</source>
        <translation>Benutzer werden aus dem Firmennetz synchronisiert, zuletzt am %1.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, but not since %1: something stopped.</source>
        <translation>Benutzer werden aus dem Firmennetz synchronisiert, aber seit %1 nicht mehr: Etwas ist stehen geblieben.</translation>
    </message>
    <message>
        <source>Security defaults are on: everybody needs a second factor.</source>
        <translation>Die Sicherheitsstandards sind aktiviert: Alle brauchen einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Security defaults are off.</source>
        <translation>Die Sicherheitsstandards sind deaktiviert.</translation>
    </message>
    <message>
        <source>No Conditional Access policy is in force.</source>
        <translation>Es ist keine Richtlinie für bedingten Zugriff in Kraft.</translation>
    </message>
    <message>
        <source>Conditional Access policies in force: %1.</source>
        <translation>Richtlinien für bedingten Zugriff in Kraft: %1.</translation>
    </message>
    <message>
        <source>Users may agree to some apps by themselves.</source>
        <translation>Benutzer dürfen manchen Apps selbst zustimmen.</translation>
    </message>
    <message>
        <source>Users may not agree to apps: an administrator has to.</source>
        <translation>Benutzer dürfen Apps nicht zustimmen: Ein Administrator muss es tun.</translation>
    </message>
    <message>
        <source>The company does not let people sign up by themselves.</source>
        <translation>Das Unternehmen lässt keine eigenständige Registrierung von Personen zu.</translation>
    </message>
    <message>
        <source>Administrators cannot reset their own passwords.</source>
        <translation>Administratoren können ihr Kennwort nicht selbst zurücksetzen.</translation>
    </message>
    <message>
        <source>The company does not know this program yet: somebody has to agree to it first.</source>
        <translation>Das Unternehmen kennt dieses Programm noch nicht: Jemand muss ihm zuerst zustimmen.</translation>
    </message>
    <message>
        <source>The company has switched this program off.</source>
        <translation>Das Unternehmen hat dieses Programm abgeschaltet.</translation>
    </message>
    <message>
        <source>Only people who are assigned to this program may use it.</source>
        <translation>Nur Personen, die diesem Programm zugewiesen sind, dürfen es verwenden.</translation>
    </message>
    <message>
        <source>The company knows this program and lets it in.</source>
        <translation>Das Unternehmen kennt dieses Programm und lässt es zu.</translation>
    </message>
    <message>
        <source>%1 has no sign-in page of its own.</source>
        <translation>%1 hat keine eigene Anmeldeseite.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 could not be read.</source>
        <translation>Das Signaturzertifikat von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 ended on %2: Microsoft refuses what it signs.</source>
        <translation>Das Signaturzertifikat von %1 ist am %2 abgelaufen: Microsoft lehnt ab, was es signiert.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 is valid until %2.</source>
        <translation>Das Signaturzertifikat von %1 ist bis %2 gültig.</translation>
    </message>
    <message>
        <source>The log holds no sign-in of this user.</source>
        <translation>Das Protokoll enthält keine Anmeldung dieses Benutzers.</translation>
    </message>
    <message>
        <source>The last sign-in succeeded, on %1.</source>
        <translation>Die letzte Anmeldung am %1 war erfolgreich.</translation>
    </message>
    <message>
        <source>The last sign-in failed with %1 on %2 (correlation ID %3).</source>
        <translation>Die letzte Anmeldung am %2 ist mit %1 fehlgeschlagen (Korrelations-ID %3).</translation>
    </message>
    <message>
        <source>It was refused because the account was locked, or because the address it came from is known for attacks.</source>
        <translation>Sie wurde abgelehnt, weil das Konto gesperrt war oder weil die Adresse, von der sie kam, für Angriffe bekannt ist.</translation>
    </message>
    <message>
        <source>It was refused because the account is blocked.</source>
        <translation>Sie wurde abgelehnt, weil das Konto blockiert ist.</translation>
    </message>
    <message>
        <source>It was refused because of the password.</source>
        <translation>Sie wurde wegen des Kennworts abgelehnt.</translation>
    </message>
    <message>
        <source>It was refused because of the device.</source>
        <translation>Sie wurde wegen des Geräts abgelehnt.</translation>
    </message>
    <message>
        <source>It was refused because it looked risky.</source>
        <translation>Sie wurde abgelehnt, weil sie riskant erschien.</translation>
    </message>
    <message>
        <source>It stopped at the second factor.</source>
        <translation>Sie blieb beim zweiten Faktor stehen.</translation>
    </message>
    <message>
        <source>A policy refused it: %1.</source>
        <translation>Eine Richtlinie hat sie abgelehnt: %1.</translation>
    </message>
    <message>
        <source>A policy refused it; which one is only told to security roles.</source>
        <translation>Eine Richtlinie hat sie abgelehnt; welche, erfahren nur Sicherheitsrollen.</translation>
    </message>
    <message>
        <source>The report does not know this user yet; it lags by hours.</source>
        <translation>Der Bericht kennt diesen Benutzer noch nicht; er ist um Stunden verzögert.</translation>
    </message>
    <message>
        <source>A second factor is set up.</source>
        <translation>Ein zweiter Faktor ist eingerichtet.</translation>
    </message>
    <message>
        <source>No second factor is set up.</source>
        <translation>Es ist kein zweiter Faktor eingerichtet.</translation>
    </message>
    <message>
        <source>The user can reset the password without help.</source>
        <translation>Der Benutzer kann das Kennwort selbst zurücksetzen.</translation>
    </message>
    <message>
        <source>The user cannot reset the password without help.</source>
        <translation>Der Benutzer kann das Kennwort nicht selbst zurücksetzen.</translation>
    </message>
    <message>
        <source>No risk is reported for this user.</source>
        <translation>Für diesen Benutzer ist kein Risiko gemeldet.</translation>
    </message>
    <message>
        <source>The user is reported to be at risk (%1).</source>
        <translation>Für diesen Benutzer ist ein Risiko gemeldet (%1).</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Reads your name and whether you are a guest.</source>
        <translation>Liest Ihren Namen und ob Sie Gast sind.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mein Unternehmen</translation>
    </message>
    <message>
        <source>Reads the company&apos;s name and its verified domains.</source>
        <translation>Liest den Namen des Unternehmens und seine überprüften Domänen.</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>Meine Rollen</translation>
    </message>
    <message>
        <source>Reads which directory roles you hold.</source>
        <translation>Liest, welche Verzeichnisrollen Sie haben.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Looks whether anybody has the address, by name only.</source>
        <translation>Sieht nach, ob jemand die Adresse hat, nur nach Namen.</translation>
    </message>
    <message>
        <source>Domain in the company</source>
        <translation>Domäne im Unternehmen</translation>
    </message>
    <message>
        <source>Reads whether the domain is added, verified and where it signs in.</source>
        <translation>Liest, ob die Domäne hinzugefügt und überprüft ist und wo sie sich anmeldet.</translation>
    </message>
    <message>
        <source>Owner of the domain</source>
        <translation>Besitzer der Domäne</translation>
    </message>
    <message>
        <source>Asks which company has the domain, wherever that is.</source>
        <translation>Fragt mandantenübergreifend, welches Unternehmen die Domäne besitzt.</translation>
    </message>
    <message>
        <source>State of the user</source>
        <translation>Status des Benutzers</translation>
    </message>
    <message>
        <source>Reads whether the user is blocked, invited or synchronised.</source>
        <translation>Liest, ob der Benutzer blockiert, eingeladen oder synchronisiert ist.</translation>
    </message>
    <message>
        <source>Deleted users</source>
        <translation>Gelöschte Benutzer</translation>
    </message>
    <message>
        <source>Looks for the address among the users deleted within 30 days.</source>
        <translation>Sucht die Adresse unter den Benutzern, die in den letzten 30 Tagen gelöscht wurden.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Counts who holds the role Global Administrator now.</source>
        <translation>Zählt, wer zurzeit die Rolle „Globaler Administrator“ hat.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Firmennetz</translation>
    </message>
    <message>
        <source>Reads when users were last synchronised.</source>
        <translation>Liest, wann Benutzer zuletzt synchronisiert wurden.</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Anmeldeprotokoll</translation>
    </message>
    <message>
        <source>Reads the last sign-ins of this user.</source>
        <translation>Liest die letzten Anmeldungen dieses Benutzers.</translation>
    </message>
    <message>
        <source>Security defaults</source>
        <translation>Sicherheitsstandards</translation>
    </message>
    <message>
        <source>Reads whether they are on.</source>
        <translation>Liest, ob sie aktiviert sind.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Bedingter Zugriff</translation>
    </message>
    <message>
        <source>Counts the policies in force.</source>
        <translation>Zählt die Richtlinien, die in Kraft sind.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Reads what this user has set up.</source>
        <translation>Liest, was dieser Benutzer eingerichtet hat.</translation>
    </message>
    <message>
        <source>Rights of users</source>
        <translation>Rechte der Benutzer</translation>
    </message>
    <message>
        <source>Reads what users may do by themselves.</source>
        <translation>Liest, was Benutzer selbst tun dürfen.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Reads whether the company lets this program in.</source>
        <translation>Liest, ob das Unternehmen dieses Programm zulässt.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Reads whether this user is reported to be at risk.</source>
        <translation>Liest, ob für diesen Benutzer ein Risiko gemeldet ist.</translation>
    </message>
    <message>
        <source>Set-up of the company page</source>
        <translation>Einrichtung der Unternehmensseite</translation>
    </message>
    <message>
        <source>Reads the signing certificate and when it ends.</source>
        <translation>Liest das Signaturzertifikat und wann es abläuft.</translation>
    </message>
</context>
<context>
    <name>wizard::SignedInPanel</name>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Geben Sie den ganzen Anmeldenamen der Person ein, in der Form anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com, or leave the field empty.</source>
        <translation>Geben Sie den ganzen Anmeldenamen der Person ein, in der Form anna@contoso.com, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Checks with your account</source>
        <translation>Prüfungen mit Ihrem Konto</translation>
    </message>
    <message>
        <source>&amp;Whose sign-in fails:</source>
        <translation>Wessen &amp;Anmeldung schlägt fehl:</translation>
    </message>
    <message>
        <source>anna@contoso.com</source>
        <translation>anna@contoso.com</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a check is called, and the permission it needs.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Reads: %2.</source>
        <translation>%1 Liest: %2.</translation>
    </message>
    <message>
        <source>Check my acco&amp;unt</source>
        <translation>Me&amp;in Konto prüfen</translation>
    </message>
    <message>
        <source>Look for the &amp;person</source>
        <translation>Benu&amp;tzer suchen</translation>
    </message>
    <message>
        <source>Check the director&amp;y</source>
        <translation>&amp;Verzeichnis prüfen</translation>
    </message>
    <message>
        <source>Read lo&amp;gs and policies</source>
        <translation>Protokolle un&amp;d Richtlinien lesen</translation>
    </message>
    <message>
        <source>Asked of Microsoft Graph as %1. Each group is asked only when you start it; what needs a permission you have not granted is left out and told.</source>
        <translation>Von Microsoft Graph abgefragt als %1. Jede Gruppe wird erst abgefragt, wenn Sie sie starten; was eine nicht erteilte Berechtigung erfordert, wird ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>Nobody is signed in here yet. With an account, more can be checked: each group is asked only when you start it, with the least permissions it needs.</source>
        <translation>Hier ist noch niemand angemeldet. Mit einem Konto lässt sich mehr prüfen: Jede Gruppe wird erst abgefragt, wenn Sie sie starten, mit den geringsten Berechtigungen, die sie braucht.</translation>
    </message>
    <message>
        <source>Asking Microsoft Graph…</source>
        <translation>Microsoft Graph wird gefragt…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Not asked: whose sign-in fails is not known.</source>
        <translation>Nicht abgefragt: Es ist nicht bekannt, wessen Anmeldung fehlschlägt.</translation>
    </message>
    <message>
        <source>Not asked: the domain is not known.</source>
        <translation>Nicht abgefragt: Die Domäne ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht abgefragt.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Berechtigungen anfordern…</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>Nicht alles konnte geprüft werden.</translation>
    </message>
    <message>
        <source>Permissions that have not been granted: %1. The questions can be answered by hand as well.</source>
        <translation>Nicht erteilte Berechtigungen: %1. Die Fragen lassen sich auch von Hand beantworten.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>The company wants you to sign in once more.</source>
        <translation>Das Unternehmen verlangt eine erneute Anmeldung.</translation>
    </message>
</context>
<context>
    <name>wizard::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Phase %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>wizard::StepCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n later answers still hold and were kept.</source>
        <translation>
            <numerusform>%n spätere Antwort gilt weiterhin und wurde behalten.</numerusform>
            <numerusform>%n spätere Antworten gelten weiterhin und wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by a check; choose another answer if you know better:</source>
        <translation>Durch eine Prüfung beantwortet; wählen Sie eine andere Antwort, wenn Sie es besser wissen:</translation>
    </message>
    <message>
        <source>A sign, not a proof; please confirm:</source>
        <translation>Ein Anzeichen, kein Beweis; bitte bestätigen Sie es:</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Das weiß ich nicht</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Wer es beheben kann: %1</translation>
    </message>
    <message>
        <source>%1. Smallest role that can: %2</source>
        <translation>%1. Kleinste ausreichende Rolle: %2</translation>
    </message>
    <message>
        <source>Crea&amp;te the user here</source>
        <translation>Ben&amp;utzer hier erstellen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>A message that is ready to send. It holds facts and ids, no password:</source>
        <translation>Eine sendefertige Nachricht. Sie enthält Fakten und IDs, kein Kennwort:</translation>
    </message>
    <message>
        <source>Cop&amp;y the message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Write as e-ma&amp;il</source>
        <translation>Als E-&amp;Mail schreiben</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Vorherige &amp;Frage</translation>
    </message>
    <message>
        <source>Next on your wa&amp;y</source>
        <translation>Weiter a&amp;uf Ihrem Weg</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>wizard::Tier</name>
    <message>
        <source>My own account and company</source>
        <translation>Mein Konto und mein Unternehmen</translation>
    </message>
    <message>
        <source>Is there such a user?</source>
        <translation>Gibt es diesen Benutzer?</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Logs and policies</source>
        <translation>Protokolle und Richtlinien</translation>
    </message>
    <message>
        <source>What is public</source>
        <translation>Was öffentlich ist</translation>
    </message>
    <message>
        <source>Needs only that you sign in.</source>
        <translation>Dafür müssen Sie nur angemeldet sein.</translation>
    </message>
    <message>
        <source>Any member of the company may look up names.</source>
        <translation>Jedes Mitglied des Unternehmens darf Namen nachschlagen.</translation>
    </message>
    <message>
        <source>An administrator has to agree to each permission once.</source>
        <translation>Ein Administrator muss jeder Berechtigung einmal zustimmen.</translation>
    </message>
    <message>
        <source>For administrators who read reports; some need a licence for Entra ID P1 or P2.</source>
        <translation>Für Administratoren, die Berichte lesen; einiges erfordert eine Lizenz für Entra ID P1 oder P2.</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>Wird ohne Anmeldung abgefragt.</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootPage</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Öffnen Sie diese Adresse selbst: %1</translation>
    </message>
    <message>
        <source>There is no mail program to open.</source>
        <translation>Es gibt kein E-Mail-Programm, das geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Copy the message and paste it where you like.</source>
        <translation>Kopieren Sie die Nachricht, und fügen Sie sie an beliebiger Stelle ein.</translation>
    </message>
    <message>
        <source>The troubleshooting guide of this program is broken.</source>
        <translation>Der Leitfaden zur Problembehandlung in diesem Programm ist beschädigt.</translation>
    </message>
    <message>
        <source>Install the program again. The fault is in %1.</source>
        <translation>Installieren Sie das Programm neu. Der Fehler liegt in %1.</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>Dort fortfahre&amp;n</translation>
    </message>
    <message>
        <source>You were here before.</source>
        <translation>Sie waren schon einmal hier.</translation>
    </message>
    <message>
        <source>Your answers of last time were kept. Start anew, or go on where you stopped.</source>
        <translation>Ihre Antworten vom letzten Mal sind noch vorhanden. Beginnen Sie neu, oder fahren Sie dort fort, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Trouble signing in</source>
        <translation>Probleme beim Anmelden</translation>
    </message>
    <message>
        <source>Answer what you know. Each answer leads on to what helps, and to who can do it.</source>
        <translation>Beantworten Sie, was Sie wissen. Jede Antwort führt weiter zu dem, was hilft, und zu denen, die es tun können.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Shows the way as questions and answers</source>
        <translation>Zeigt den Weg als Fragen und Antworten</translation>
    </message>
    <message>
        <source>Shows the whole flow as a drawing</source>
        <translation>Zeigt den ganzen Ablauf als Zeichnung</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Die Nachricht wurde kopiert.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Fügen Sie sie in eine E-Mail oder einen Chat ein.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie, ob der Datenträger nicht voll ist: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Probleme beim Anmelden: Bericht</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootWords</name>
    <message>
        <source>an administrator of your organisation</source>
        <translation>ein Administrator Ihrer Organisation</translation>
    </message>
    <message>
        <source>whoever runs your company&apos;s sign-in page</source>
        <translation>wer die Anmeldeseite Ihres Unternehmens betreibt</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>der Microsoft-Support</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
</TS>
