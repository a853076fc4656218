<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::ManyListModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (nicht verwendet)</translation>
    </message>
</context>
<context>
    <name>wizard::ManyPage</name>
    <message numerus="yes">
        <source>The list of %n user(s).</source>
        <translation>
            <numerusform>Die Liste mit %n Benutzer.</numerusform>
            <numerusform>Die Liste mit %n Benutzern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Leere Vorlage speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>users</source>
        <translation>benutzer</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Alle Spalten anzeigen</translation>
    </message>
    <message>
        <source>Use “%1” as</source>
        <translation>„%1“ verwenden als</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Leere Vorlage speichern…</translation>
    </message>
    <message>
        <source>Delete the whole list</source>
        <translation>Ganze Liste löschen</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (meldet sich anderswo an)</translation>
    </message>
    <message>
        <source>Bring a list of people; every row is checked here first, and nothing is created on this page.</source>
        <translation>Öffnen Sie eine Liste von Personen; jede Zeile wird zuerst hier geprüft, und auf dieser Seite wird nichts erstellt.</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or copy cells in your spreadsheet and paste them.

• CSV or text with commas, semicolons or tabs, in any encoding a spreadsheet writes.
• Microsoft&apos;s own bulk templates, or any headings in English, Dutch, German, French or Spanish.
• Names alone are enough: addresses are proposed from them.
• Passwords never come from a file. Each person gets a generated one.</source>
        <translation>Legen Sie hier eine Datei ab, öffnen Sie eine, oder kopieren Sie Zellen in Ihrer Tabellenkalkulation, und fügen Sie sie ein.

• CSV oder Text mit Kommas, Semikolons oder Tabulatoren, in jeder Codierung, die eine Tabellenkalkulation schreibt.
• Massenvorlagen von Microsoft oder beliebige Überschriften auf Englisch, Niederländisch, Deutsch, Französisch oder Spanisch.
• Namen allein genügen: Adressen werden daraus vorgeschlagen.
• Kennwörter kommen nie aus einer Datei. Jede Person erhält ein generiertes.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Liste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Type them</source>
        <translation>E&amp;intippen</translation>
    </message>
    <message>
        <source>Save an &amp;empty template…</source>
        <translation>Leere &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Zeile &amp;anfügen</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Zeilen lö&amp;schen</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spalte&amp;n</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Propose addr&amp;esses like</source>
        <translation>Adressen nach &amp;Muster</translation>
    </message>
    <message>
        <source>on do&amp;main</source>
        <translation>&amp;in Domäne</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen been&amp;den</translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>Wie viel von der Liste gelesen ist</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Benutzerliste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Die Vorlage konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und dessen Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Whether the addresses are free could not be looked up.</source>
        <translation>Es ließ sich nicht abfragen, ob die Adressen frei sind.</translation>
    </message>
    <message>
        <source>Creating users needs a further permission; it covers this as well.</source>
        <translation>Zum Erstellen von Benutzern ist eine weitere Berechtigung nötig; sie deckt auch dies ab.</translation>
    </message>
    <message>
        <source>The list is kept. Check the connection and look again.</source>
        <translation>Die Liste bleibt erhalten. Prüfen Sie die Verbindung, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Gran&amp;t the permission…</source>
        <translation>Berech&amp;tigung erteilen…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch einma&amp;l nachsehen</translation>
    </message>
    <message>
        <source>The pasted list was read.</source>
        <translation>Die eingefügte Liste wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 wurde gelesen.</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n mit Problemen</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zum Ansehen</numerusform>
            <numerusform>%n zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Checking…</source>
        <translation>%1. Wird geprüft…</translation>
    </message>
    <message>
        <source>%1. Rows with problems are left out when you go on.</source>
        <translation>%1. Zeilen mit Problemen werden beim Fortfahren ausgelassen.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Create many users</source>
        <translation>Mehrere Benutzer erstellen</translation>
    </message>
</context>
<context>
    <name>wizard::ManyRunPage</name>
    <message>
        <source>Create the users</source>
        <translation>Benutzer erstellen</translation>
    </message>
    <message numerus="yes">
        <source>The run: %n user(s) are not created yet. The same list goes on where it was.</source>
        <translation>
            <numerusform>Der Vorgang: %n Benutzer ist noch nicht erstellt. Mit derselben Liste geht es dort weiter, wo er stand.</numerusform>
            <numerusform>Der Vorgang: %n Benutzer sind noch nicht erstellt. Mit derselben Liste geht es dort weiter, wo er stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what will happen first. Nothing is sent before you press Create.</source>
        <translation>Sehen Sie zuerst, was geschehen wird. Es wird nichts gesendet, bevor Sie auf „Benutzer erstellen“ klicken.</translation>
    </message>
    <message>
        <source>Stop the r&amp;un</source>
        <translation>Vorgang &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Try the others again</source>
        <translation>Die anderen &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the results…</source>
        <translation>Ergebnisse speicher&amp;n…</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>How much of the list is done</source>
        <translation>Wie viel von der Liste erledigt ist</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>Benutzer dieses Vorgangs</translation>
    </message>
    <message>
        <source>Create the users in %1?</source>
        <translation>Benutzer in %1 erstellen?</translation>
    </message>
    <message>
        <source>The last users were created in %1. These will be created in %2.</source>
        <extracomment>%1 and %2 are organisations.</extracomment>
        <translation>Die letzten Benutzer wurden in %1 erstellt. Diese werden in %2 erstellt.</translation>
    </message>
    <message>
        <source>Do not create them</source>
        <translation>Nicht erstellen</translation>
    </message>
    <message>
        <source>Create them there</source>
        <translation>Dort erstellen</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>ergebnisse</translation>
    </message>
    <message>
        <source>To create the users of the list.</source>
        <translation>Um die Benutzer der Liste zu erstellen.</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Erneut an&amp;melden…</translation>
    </message>
    <message>
        <source>Grant the per&amp;mission…</source>
        <translation>Berech&amp;tigung erteilen…</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase…</source>
        <translation>Passphrase e&amp;ingeben…</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way…</source>
        <translation>Kennwörter ander&amp;s aufbewahren…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch einma&amp;l nachsehen</translation>
    </message>
    <message>
        <source>Their passwords are kept sealed on this computer. Go on to hand them over.</source>
        <translation>Die Kennwörter bleiben auf diesem Computer versiegelt. Fahren Sie fort, um sie zu übergeben.</translation>
    </message>
    <message>
        <source>The run has paused.</source>
        <translation>Der Vorgang ist angehalten.</translation>
    </message>
    <message>
        <source>What was sent already still comes in.</source>
        <translation>Was bereits gesendet wurde, wird noch verarbeitet.</translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation>Der Vorgang wird beendet.</translation>
    </message>
    <message>
        <source>There is nobody to create.</source>
        <translation>Es ist kein Benutzer zu erstellen.</translation>
    </message>
    <message>
        <source>Everybody in this list was created before.</source>
        <translation>Alle Personen dieser Liste wurden schon früher erstellt.</translation>
    </message>
    <message>
        <source>Go back and put the rows with problems right.</source>
        <translation>Gehen Sie zurück, und bringen Sie die Zeilen mit Problemen in Ordnung.</translation>
    </message>
    <message>
        <source>%1 Ready in %2.</source>
        <translation>%1 Fertig in %2.</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer e&amp;rstellen</numerusform>
            <numerusform>%n Benutzer e&amp;rstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The results are saved in %1, without any password.</source>
        <translation>Die Ergebnisse sind in %1 gespeichert, ohne Kennwörter.</translation>
    </message>
    <message>
        <source>The results could not be saved.</source>
        <translation>Die Ergebnisse konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und dessen Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The same list in other organisations, in one run:</source>
        <translation>Dieselbe Liste in anderen Organisationen, in einem Vorgang:</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
</context>
<context>
    <name>wizard::ManyWords</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Verwendungsstandort</translation>
    </message>
    <message>
        <source>Block sign-in</source>
        <translation>Anmeldung blockieren</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Telefon (Büro)</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Kanton</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The name is missing. Enter it, or delete the row.</source>
        <translation>Der Name fehlt. Geben Sie ihn ein, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Dieser Name enthält keinen Buchstaben. Geben Sie den Namen der Person ein.</translation>
    </message>
    <message numerus="yes">
        <source>Too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Zu lang. Kürzen Sie auf höchstens %n Zeichen.</numerusform>
            <numerusform>Zu lang. Kürzen Sie auf höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has more columns than the headings, so values may stand in the wrong column: often a comma in a name. Look at the row and correct a cell of it.</source>
        <translation>Diese Zeile hat mehr Spalten als die Überschriften; Werte stehen deshalb vielleicht in der falschen Spalte: oft ein Komma in einem Namen. Sehen Sie sich die Zeile an, und berichtigen Sie eine ihrer Zellen.</translation>
    </message>
    <message>
        <source>No address can be proposed from this name. Enter the spelling the person uses.</source>
        <translation>Aus diesem Namen lässt sich keine Adresse vorschlagen. Geben Sie die Schreibweise ein, die die Person verwendet.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use letters A to Z, digits and &apos; . - _ ! # ^ ~</source>
        <translation>„%1“ darf in einer Anmeldeadresse nicht vorkommen. Verwenden Sie die Buchstaben A bis Z, Ziffern und &apos; . - _ ! # ^ ~</translation>
    </message>
    <message>
        <source>This is no sign-in address: no spaces, no dot at the ends or twice in a row, at most 64 characters before the @ and 48 after it. Empty the cell to have one proposed.</source>
        <translation>Das ist keine Anmeldeadresse: keine Leerzeichen, kein Punkt am Anfang, am Ende oder zweimal hintereinander, höchstens 64 Zeichen vor dem @ und 48 danach. Leeren Sie die Zelle, um eine vorschlagen zu lassen.</translation>
    </message>
    <message>
        <source>The domain is not a verified one of your organisation. Use one that is, or empty the cell to have an address proposed.</source>
        <translation>Das ist keine überprüfte Domäne Ihrer Organisation. Verwenden Sie eine überprüfte, oder leeren Sie die Zelle, um eine Adresse vorschlagen zu lassen.</translation>
    </message>
    <message>
        <source>People of this domain sign in with your company&apos;s own service, so their accounts are made there. Use another domain.</source>
        <translation>Personen dieser Domäne melden sich beim Dienst Ihres Unternehmens an; ihre Konten werden deshalb dort erstellt. Verwenden Sie eine andere Domäne.</translation>
    </message>
    <message>
        <source>Row %1 has the same address. Change one of them, or empty the cell to have another one proposed.</source>
        <translation>Zeile %1 hat dieselbe Adresse. Ändern Sie eine der beiden, oder leeren Sie die Zelle, um eine andere vorschlagen zu lassen.</translation>
    </message>
    <message>
        <source>%1 has this address already. Use another one, or empty the cell to have one proposed.</source>
        <translation>%1 hat diese Adresse bereits. Verwenden Sie eine andere, oder leeren Sie die Zelle, um eine vorschlagen zu lassen.</translation>
    </message>
    <message>
        <source>%1, who was deleted, had this address, and could not come back with it. Restore that account, or use another address.</source>
        <translation>%1 wurde gelöscht, hatte diese Adresse und könnte nicht mehr mit ihr zurückkehren. Stellen Sie dieses Konto wieder her, oder verwenden Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>This country is not known. Enter its name, or its code of two letters.</source>
        <translation>Dieses Land ist nicht bekannt. Geben Sie seinen Namen oder seinen Code aus zwei Buchstaben ein.</translation>
    </message>
    <message>
        <source>Enter Yes to make the account with the sign-in blocked, or No.</source>
        <translation>Geben Sie „Ja“ ein, um das Konto mit blockierter Anmeldung zu erstellen, oder „Nein“.</translation>
    </message>
    <message>
        <source>This is a formula or an error of the spreadsheet, not a value. Enter the value, or save the list as values and open it again.</source>
        <translation>Das ist eine Formel oder ein Fehler der Tabellenkalkulation, kein Wert. Geben Sie den Wert ein, oder speichern Sie die Liste als Werte, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Letters were lost before this list was saved. Type them again.</source>
        <translation>Beim Speichern dieser Liste sind Buchstaben verloren gegangen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Row %1 has the same name, so this address was numbered. Delete the row if it is the same person.</source>
        <translation>Zeile %1 hat denselben Namen; deshalb wurde diese Adresse nummeriert. Löschen Sie die Zeile, wenn es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Für einige Buchstaben des Namens gibt es keine eindeutige lateinische Schreibweise; sie wurden weggelassen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, so it was not read.</source>
        <translation>Die Datei ist größer als %1 MB; deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own format.</source>
        <translation>Das ist das eigene Format einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>This is a web page, not a list.</source>
        <translation>Das ist eine Webseite, keine Liste.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>There are no people in it.</source>
        <translation>Sie enthält keine Personen.</translation>
    </message>
    <message>
        <source>There are more than %1 people in it.</source>
        <translation>Sie enthält mehr als %1 Personen.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Prüfen Sie, ob sie noch vorhanden ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>A list of %1 people takes some 10 MB. Check that it is the right file, or split it.</source>
        <translation>Eine Liste mit %1 Personen ist etwa 10 MB groß. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Add one line for each person and open it again. A name is enough.</source>
        <translation>Fügen Sie für jede Person eine Zeile hinzu, und öffnen Sie die Datei noch einmal. Ein Name genügt.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as CSV, or copy the cells and paste them here.</source>
        <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation, und speichern Sie sie als CSV, oder kopieren Sie die Zellen, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, and open that.</source>
        <translation>Speichern Sie die Liste als CSV oder als Text, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Split it, and create one part after the other.</source>
        <translation>Teilen Sie sie auf, und erstellen Sie einen Teil nach dem anderen.</translation>
    </message>
    <message>
        <source>The passwords in “%1” were left out. A new one is generated for each person, so that nobody knows it from a file; keep or delete the file accordingly.</source>
        <translation>Die Kennwörter in „%1“ wurden weggelassen. Für jede Person wird ein neues generiert, damit niemand es aus einer Datei kennt; behalten oder löschen Sie die Datei entsprechend.</translation>
    </message>
    <message>
        <source>No headings were found, so the first line was taken as a person.</source>
        <translation>Es wurden keine Überschriften gefunden; deshalb gilt die erste Zeile als Person.</translation>
    </message>
    <message>
        <source>Not used: %1. “Columns” gives them a use.</source>
        <translation>Nicht verwendet: %1. Mit „Spalten“ geben Sie ihnen eine Verwendung.</translation>
    </message>
    <message>
        <source>The template&apos;s example was left out.</source>
        <translation>Das Beispiel der Vorlage wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have more columns than the headings, the first is line %1.</source>
        <translation>
            <numerusform>%n Zeile hat mehr Spalten als die Überschriften: Zeile %1.</numerusform>
            <numerusform>%n Zeilen haben mehr Spalten als die Überschriften, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 a quotation mark is opened and never closed, so nothing from there on was read. Close it in the file and open it again.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen geöffnet und nie geschlossen; deshalb wurde ab dort nichts gelesen. Schließen Sie es in der Datei, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check a name with an accent.</source>
        <translation>Die Datei ist nicht in UTF-8 codiert und wurde als Windows-1252 gelesen. Prüfen Sie einen Namen mit Umlaut oder Akzent.</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>emptying cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>adding a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>the use of a column</source>
        <translation>Verwendung einer Spalte</translation>
    </message>
    <message>
        <source>opening a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>wizard::RunModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>wizard::RunWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Created earlier</source>
        <translation>Früher erstellt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>It may have been created: the answer was lost. Its password is kept. Try again to find out.</source>
        <translation>Der Benutzer wurde vielleicht erstellt: Die Antwort ging verloren. Sein Kennwort ist aufbewahrt. Versuchen Sie es noch einmal, um es herauszufinden.</translation>
    </message>
    <message>
        <source>The run was stopped before this one.</source>
        <translation>Der Vorgang wurde vor diesem Benutzer beendet.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this organisation any more.</source>
        <translation>%1 ist keine überprüfte Domäne dieser Organisation mehr.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Go back to the list and choose another one.</source>
        <translation>Die Adresse %1 wird bereits verwendet. Gehen Sie zur Liste zurück, und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Its users fail. Go on to create the others; or have the domain verified again first, and try the failed ones again afterwards.</source>
        <translation>Ihre Benutzer lassen sich nicht erstellen. Setzen Sie den Vorgang fort, um die anderen zu erstellen; oder lassen Sie die Domäne zuerst wieder überprüfen, und versuchen Sie es danach mit den fehlgeschlagenen erneut.</translation>
    </message>
    <message>
        <source>The directory is full: it takes no more users.</source>
        <translation>Das Verzeichnis ist voll: Es nimmt keine weiteren Benutzer auf.</translation>
    </message>
    <message>
        <source>An organisation holds 50,000 objects, or 300,000 with a verified domain; deleted users count for 30 days. Delete some for good, or have Microsoft raise the limit, then go on.</source>
        <translation>Eine Organisation fasst 50.000 Objekte, mit einer überprüften Domäne 300.000; gelöschte Benutzer zählen 30 Tage lang mit. Löschen Sie einige endgültig, oder lassen Sie die Grenze von Microsoft anheben, und setzen Sie den Vorgang dann fort.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. The run has paused.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Der Vorgang ist angehalten.</translation>
    </message>
    <message>
        <source>Sign in again with the same account, and the run goes on by itself.</source>
        <translation>Melden Sie sich mit demselben Konto erneut an; der Vorgang geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted. The run has paused.</source>
        <translation>Die Berechtigung zum Erstellen von Benutzern ist nicht erteilt. Der Vorgang ist angehalten.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more, and the run goes on by itself. Your company may want an administrator to agree.</source>
        <translation>Erteilen Sie sie, indem Sie sich noch einmal anmelden; der Vorgang geht dann von selbst weiter. Ihr Unternehmen verlangt vielleicht die Zustimmung eines Administrators.</translation>
    </message>
    <message>
        <source>Your account may not create users here. The run has paused.</source>
        <translation>Ihr Konto darf hier keine Benutzer erstellen. Der Vorgang ist angehalten.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough, or was taken away. Ask a Global Administrator for the role User Administrator, then go on. A role given just now can take a quarter of an hour to work.</source>
        <translation>Die Berechtigung ist erteilt, aber Ihre Rolle genügt nicht oder wurde entzogen. Bitten Sie einen Globalen Administrator um die Rolle „Benutzeradministrator“, und setzen Sie den Vorgang dann fort. Eine gerade erst vergebene Rolle wirkt manchmal erst nach einer Viertelstunde.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe, so nothing more is created.</source>
        <translation>Die Kennwörter lassen sich nicht sicher aufbewahren; deshalb wird nichts weiter erstellt.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then go on.</source>
        <translation>Eine Datei dieses Programms konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger nicht voll ist und ob der Ordner Ihnen gehört, und setzen Sie den Vorgang dann fort.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe: the keychain cannot be used.</source>
        <translation>Die Kennwörter lassen sich nicht sicher aufbewahren: Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Unlock it and go on, or keep the passwords another way.</source>
        <translation>Entsperren Sie ihn, und setzen Sie den Vorgang fort, oder bewahren Sie die Kennwörter auf andere Weise auf.</translation>
    </message>
    <message>
        <source>The run has paused; nothing is lost. %1</source>
        <translation>Der Vorgang ist angehalten; es ist nichts verloren. %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be created in %1, each with a generated password that is kept sealed on this computer until it is handed over.</source>
        <translation>
            <numerusform>%n Benutzer wird in %1 erstellt, mit einem generierten Kennwort, das auf diesem Computer versiegelt bleibt, bis es übergeben ist.</numerusform>
            <numerusform>%n Benutzer werden in %1 erstellt, jeder mit einem generierten Kennwort, das auf diesem Computer versiegelt bleibt, bis es übergeben ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s), and %1 at the speed the service allows.</source>
        <extracomment>%1 is a time, such as &quot;about 2 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Das erfordert %n Anforderung und dauert %1 bei der Geschwindigkeit, die der Dienst zulässt.</numerusform>
            <numerusform>Das erfordert %n Anforderungen und dauert %1 bei der Geschwindigkeit, die der Dienst zulässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of this list were created before and are left as they are.</source>
        <translation>
            <numerusform>%n Benutzer dieser Liste wurde schon früher erstellt und bleibt, wie er ist.</numerusform>
            <numerusform>%n Benutzer dieser Liste wurden schon früher erstellt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems are left out.</source>
        <translation>
            <numerusform>%n Zeile mit Problemen wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit Problemen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are free. Creating users needs none; assign them afterwards.</source>
        <translation>
            <numerusform>%n Lizenz ist frei. Zum Erstellen von Benutzern ist keine nötig; weisen Sie sie danach zu.</numerusform>
            <numerusform>%n Lizenzen sind frei. Zum Erstellen von Benutzern ist keine nötig; weisen Sie sie danach zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were created</source>
        <translation>%1 von %2 wurden erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not created</source>
        <translation>
            <numerusform>%n nicht erstellt</numerusform>
            <numerusform>%n nicht erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <extracomment>%1 is an organisation, %2 and %3 are numbers of users.</extracomment>
        <translation>%1: %2 von %3.</translation>
    </message>
    <message>
        <source>There is no room for all of them: %1 users are there, and the directory takes %2 objects. Delete for good what is not needed, or ask Microsoft for more room.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Für alle reicht der Platz nicht: %1 Benutzer sind vorhanden, und das Verzeichnis fasst %2 Objekte. Löschen Sie endgültig, was nicht gebraucht wird, oder bitten Sie Microsoft um mehr Platz.</translation>
    </message>
    <message>
        <source>%1 users are there now. The directory takes %2 objects; groups, devices and deleted users count as well.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Jetzt sind %1 Benutzer vorhanden. Das Verzeichnis fasst %2 Objekte; Gruppen, Geräte und gelöschte Benutzer zählen mit.</translation>
    </message>
</context>
</TS>
