<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::AccountBook</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsDialog</name>
    <message>
        <source>Forget the account?</source>
        <translation>Konto vergessen?</translation>
    </message>
    <message>
        <source>Forget the account at %1?</source>
        <translation>Das Konto bei %1 vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) made with it are not handed over. They stay on this computer, but whether such an account exists can then not be looked up.</source>
        <translation>
            <numerusform>%n damit erstelltes Kennwort ist noch nicht übergeben. Es bleibt auf diesem Computer, aber ob das Konto dazu existiert, lässt sich dann nicht mehr abfragen.</numerusform>
            <numerusform>%n damit erstellte Kennwörter sind noch nicht übergeben. Sie bleiben auf diesem Computer, aber ob die Konten dazu existieren, lässt sich dann nicht mehr abfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added with it still wait for a record: this program stops looking for it.</source>
        <translation>
            <numerusform>%n damit hinzugefügte Domäne wartet noch auf einen Eintrag: Dieses Programm sieht dann nicht mehr nach.</numerusform>
            <numerusform>%n damit hinzugefügte Domänen warten noch auf einen Eintrag: Dieses Programm sieht dann nicht mehr nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The organisations you work for. The pages work in one at a time, which the band on top of them names; each keeps its own sign-in.</source>
        <translation>Die Organisationen, für die Sie arbeiten. Die Seiten arbeiten jeweils in einer davon, die das Band darüber nennt; jede behält ihre eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Verg&amp;leichen…</translation>
    </message>
    <message>
        <source>Another organisation that &amp;knows you:</source>
        <translation>Andere Organisation, die Sie &amp;kennt:</translation>
    </message>
    <message>
        <source>Its domain or tenant ID</source>
        <translation>Ihre Domäne oder Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else…</source>
        <translation>Als &amp;andere Person anmelden…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Anm&amp;elden</translation>
    </message>
    <message>
        <source>&amp;Work in this one</source>
        <translation>Hier a&amp;rbeiten</translation>
    </message>
    <message>
        <source>Asking the other organisation…</source>
        <translation>Die andere Organisation wird gefragt…</translation>
    </message>
    <message>
        <source>Signing in; your browser may have opened…</source>
        <translation>Anmeldung läuft; möglicherweise wurde Ihr Browser geöffnet…</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Ihre Organisationen werden gelesen…</translation>
    </message>
    <message>
        <source>That organisation wants to see you sign in.</source>
        <translation>Diese Organisation verlangt, dass Sie sich bei ihr anmelden.</translation>
    </message>
    <message>
        <source>Your sign-in is not enough for it. What is signed in stays as it is.</source>
        <translation>Ihre Anmeldung reicht dafür nicht aus. Bestehende Anmeldungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Sign in &amp;there…</source>
        <translation>&amp;Dort anmelden…</translation>
    </message>
    <message>
        <source>Added. The pages work in it now.</source>
        <translation>Hinzugefügt. Die Seiten arbeiten jetzt darin.</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsModel</name>
    <message>
        <source>Working here</source>
        <translation>Hier wird gearbeitet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Your role (as far as told)</source>
        <translation>Ihre Rolle (soweit mitgeteilt)</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
</context>
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>Ein Geschäftskonto oder mehrere?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Den meisten Unternehmen genügt eines. Vier Antworten zeigen, ob Ihres dazugehört.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. Wie viele Ben&amp;utzer hat Ihr Unternehmen bei Microsoft?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. Wie viele davon arbe&amp;iten in Partner Center?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. Was macht Ihr Unternehmen mit Microsoft?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Im kommerziellen &amp;Marketplace verkaufen</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>Außerdem am &amp;Partnerprogramm teilnehmen</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>Außerdem an &amp;Kunden weiterverkaufen (Cloud Solution Provider)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. Wer verwaltet dieses Geschäft?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>Die Personen, die heute unsere Benutzer v&amp;erwalten</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>&amp;Andere Personen, die unsere Benutzer nicht verwalten sollen</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>Rat von Microsoft &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>Dan&amp;n Konto für eine Person erstellen</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>Das sind mehr Personen, als Ihr Unternehmen Benutzer hat.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Berichtigen Sie eine der beiden Zahlen.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Beantworten Sie die vier Fragen, um zu sehen, was zu Ihrem Unternehmen passt.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>So erhalten Sie ein weiteres: Melden Sie sich bei Microsoft ab, öffnen Sie die Registrierung in Partner Center, und wählen Sie das Erstellen eines Geschäftskontos. Ein Programm kann das nicht für Sie tun. Wenn es da ist, kommen Sie zurück, und prüfen Sie seine Domäne.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Empfehlung: ein Geschäftskonto</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Verwenden Sie das vorhandene Ihres Unternehmens, oder erstellen Sie eines, und geben Sie den Personen, die es brauchen, Konten darin.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Empfehlung: Ihr Geschäftskonto und ein zweites für den Weiterverkauf</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Behalten Sie das vorhandene für alles andere.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>D&amp;omäne prüfen</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Empfehlung: ein eigenes Geschäftskonto für Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Es enthält nur die Personen, die dort arbeiten.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Gründe:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Was dagegen spricht:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Nur wenige Ihrer vielen Benutzer brauchen Partner Center; die anderen bleiben außerhalb seiner Reichweite.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>Mindestens die Hälfte Ihrer Benutzer arbeitet ohnehin in Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Bei so wenigen Benutzern lässt sich ein Verzeichnis leicht in Ordnung halten.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>Andere Personen verwalten dieses Geschäft; in einem gemeinsamen Verzeichnis bräuchten sie eine Rolle bei Ihren Benutzern.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Dieselben Personen würden beide verwalten und alles doppelt tun.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Alle behalten ihre bisherige Anmeldung.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>Die betroffenen Personen erhalten ein zweites Konto und Kennwort.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Für den Weiterverkauf (Cloud Solution Provider) rät Microsoft zu einem eigenen Geschäftskonto.</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Ein Geschäftskonto gehört zu einem Partner Center-Konto, und man meldet sich jeweils nur bei einem an.</translation>
    </message>
    <message>
        <source>One work account or several</source>
        <translation>Ein Geschäftskonto oder mehrere</translation>
    </message>
    <message>
        <source>work-accounts</source>
        <translation>geschaeftskonten</translation>
    </message>
    <message>
        <source>Count th&amp;em</source>
        <translation>&amp;Jetzt zählen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Counted in %1 just now.</source>
        <translation>Soeben in %1 gezählt.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>To count, the wizard needs your permission.</source>
        <translation>Zum Zählen braucht der Assistent Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>It may then see the names of the users. Or enter the number yourself.</source>
        <translation>Er kann dann die Namen der Benutzer sehen. Oder geben Sie die Anzahl selbst ein.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>To count the users of your organisation.</source>
        <translation>Um die Benutzer Ihrer Organisation zu zählen.</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>%1 (counted in %2)</source>
        <translation>%1 (gezählt in %2)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s advice:</source>
        <translation>Rat von Microsoft:</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonDialog</name>
    <message>
        <source>Copied. It can be pasted into a spreadsheet.</source>
        <translation>Kopiert. Die Tabelle kann in eine Tabellenkalkulation eingefügt werden.</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organisationen nebeneinander</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisationen</translation>
    </message>
    <message>
        <source>Compare organisations</source>
        <translation>Organisationen vergleichen</translation>
    </message>
    <message>
        <source>What each organisation tells of itself to you. What is not told needs a permission there.</source>
        <translation>Was jede Organisation Ihnen über sich mitteilt. Was nicht mitgeteilt wird, erfordert dort eine Berechtigung.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Ihre Organisationen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonModel</name>
    <message>
        <source>Ready: users can be created here and given tasks in Partner Center.</source>
        <translation>Bereit: Hier können Benutzer erstellt werden und Aufgaben in Partner Center erhalten.</translation>
    </message>
    <message>
        <source>Addresses end in onmicrosoft.com only: add a domain of your company&apos;s first.</source>
        <translation>Adressen enden nur auf onmicrosoft.com: Fügen Sie zuerst eine Domäne Ihres Unternehmens hinzu.</translation>
    </message>
    <message>
        <source>People sign in at the company&apos;s own server: their accounts are made there.</source>
        <translation>Die Anmeldung erfolgt am eigenen Server des Unternehmens: Die Konten werden dort erstellt.</translation>
    </message>
    <message>
        <source>Users come from the company&apos;s network: make them there.</source>
        <translation>Benutzer kommen aus dem Netzwerk des Unternehmens: Erstellen Sie sie dort.</translation>
    </message>
    <message>
        <source>You cannot create users here: that needs the role User Administrator.</source>
        <translation>Sie können hier keine Benutzer erstellen: Dazu ist die Rolle „Benutzeradministrator“ erforderlich.</translation>
    </message>
    <message>
        <source>Whether you can create users here is not known.</source>
        <translation>Ob Sie hier Benutzer erstellen können, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>You are a guest here: Partner Center wants a member.</source>
        <translation>Sie sind hier Gast: Partner Center verlangt ein Mitglied.</translation>
    </message>
    <message>
        <source>Partner Center of the worldwide cloud does not take this one.</source>
        <translation>Das Partner Center der weltweiten Cloud nimmt diese Organisation nicht an.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Bei Microsoft</translation>
    </message>
    <message>
        <source>Elsewhere (federated): %1</source>
        <translation>Anderswo (Verbund): %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Verified domains</source>
        <translation>Überprüfte Domänen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht überprüft</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Ihre Rollen</translation>
    </message>
    <message>
        <source>For Partner Center</source>
        <translation>Für Partner Center</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organisationen nebeneinander</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantController</name>
    <message>
        <source>To see that the new organisation works.</source>
        <translation>Um zu sehen, ob die neue Organisation funktioniert.</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantPanel</name>
    <message>
        <source>The way to another work account</source>
        <translation>Der Weg zu einem weiteren Geschäftskonto</translation>
    </message>
    <message>
        <source>1. Sign out of Microsoft in your browser, or open a private window, so that your present account is not taken.</source>
        <translation>1. Melden Sie sich im Browser bei Microsoft ab, oder öffnen Sie ein privates Fenster, damit nicht Ihr jetziges Konto verwendet wird.</translation>
    </message>
    <message>
        <source>2. Open Partner Center, start the enrolment, and choose to create a work account. Microsoft lets no program do this for you. (Customers who pay for Microsoft Entra ID can also choose Manage tenants, Create in its admin center.)</source>
        <translation>2. Öffnen Sie Partner Center, beginnen Sie die Registrierung, und wählen Sie, ein Geschäftskonto zu erstellen. Microsoft lässt das kein Programm für Sie tun. (Wer für Microsoft Entra ID bezahlt, kann stattdessen im dortigen Admin Center „Mandanten verwalten“, „Erstellen“ wählen.)</translation>
    </message>
    <message>
        <source>3. Note the name it gets, which ends in onmicrosoft.com, and enter it here. This program looks until it is there, and then signs you in to it.</source>
        <translation>3. Notieren Sie den Namen, den es erhält und der auf onmicrosoft.com endet, und geben Sie ihn hier ein. Dieses Programm sieht nach, bis es da ist, und meldet Sie dann dabei an.</translation>
    </message>
    <message>
        <source>Open Partner Center</source>
        <translation>Partner Center öffnen</translation>
    </message>
    <message>
        <source>The name &amp;you chose:</source>
        <translation>&amp;Von Ihnen gewählter Name:</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself.</source>
        <translation>
            <numerusform>%n-mal nachgesehen. Das nächste Mal folgt von selbst.</numerusform>
            <numerusform>%n-mal nachgesehen. Das nächste Mal folgt von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 ist noch nicht da.</translation>
    </message>
    <message>
        <source>A new one can be found some minutes after it was made. Check the spelling, too.</source>
        <translation>Ein neues Konto ist einige Minuten nach dem Erstellen zu finden. Prüfen Sie auch die Schreibweise.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>The pages work in it now. Go on and create accounts for the people who need it.</source>
        <translation>Die Seiten arbeiten jetzt darin. Fahren Sie fort, und erstellen Sie Konten für die Personen, die eines brauchen.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1.</source>
        <translation>Die Mandanten-ID ist %1.</translation>
    </message>
    <message>
        <source>&amp;Sign in to it…</source>
        <translation>Dor&amp;t anmelden…</translation>
    </message>
    <message>
        <source>%1 was not found within an hour.</source>
        <translation>%1 wurde innerhalb einer Stunde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the enrolment was finished.</source>
        <translation>Prüfen Sie die Schreibweise und ob die Registrierung abgeschlossen wurde.</translation>
    </message>
</context>
<context>
    <name>wizard::TextPaper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Drucker wird gesucht…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer, or it does not answer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet, oder er antwortet nicht.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print that elsewhere.</source>
        <translation>Speichern Sie es als PDF, und drucken Sie dieses anderswo.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Look at the printer, or save it as a PDF.</source>
        <translation>Sehen Sie nach dem Drucker, oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie, ob der Datenträger voll ist: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>wizard::WriteQuestion</name>
    <message>
        <source>Another organisation than before</source>
        <translation>Eine andere Organisation als zuvor</translation>
    </message>
    <message>
        <source>This changes %1.</source>
        <translation>Dies ändert %1.</translation>
    </message>
    <message>
        <source>The last change was made in %1. Go on in the other one?</source>
        <translation>Die letzte Änderung wurde in %1 vorgenommen. In der anderen Organisation fortfahren?</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
</TS>
