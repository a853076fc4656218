<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::ManyListModel</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
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
        <translation>%1 (niet gebruikt)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>wizard::ManyPage</name>
    <message numerus="yes">
        <source>The list of %n user(s).</source>
        <translation>
            <numerusform>De lijst met %n gebruiker.</numerusform>
            <numerusform>De lijst met %n gebruikers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lijsten (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Een leeg sjabloon opslaan</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>users</source>
        <translation>gebruikers</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Alle kolommen tonen</translation>
    </message>
    <message>
        <source>Use “%1” as</source>
        <translation>‘%1’ gebruiken als</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Een leeg sjabloon opslaan…</translation>
    </message>
    <message>
        <source>Delete the whole list</source>
        <translation>De hele lijst verwijderen</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (meldt zich elders aan)</translation>
    </message>
    <message>
        <source>Bring a list of people; every row is checked here first, and nothing is created on this page.</source>
        <translation>Breng een lijst met personen in; elke rij wordt hier eerst gecontroleerd en op deze pagina wordt niets aangemaakt.</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or copy cells in your spreadsheet and paste them.

• CSV or text with commas, semicolons or tabs, in any encoding a spreadsheet writes.
• Microsoft&apos;s own bulk templates, or any headings in English, Dutch, German, French or Spanish.
• Names alone are enough: addresses are proposed from them.
• Passwords never come from a file. Each person gets a generated one.</source>
        <translation>Sleep een bestand hierheen, open er een, of kopieer cellen in uw spreadsheet en plak ze.

• CSV of tekst met komma&apos;s, puntkomma&apos;s of tabs, in elke codering die een spreadsheet schrijft.
• De bulksjablonen van Microsoft, of kopteksten in het Engels, Nederlands, Duits, Frans of Spaans.
• Alleen namen is genoeg: de adressen worden eruit voorgesteld.
• Wachtwoorden komen nooit uit een bestand. Iedereen krijgt een gegenereerd wachtwoord.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Lij&amp;st openen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Type them</source>
        <translation>&amp;Typen</translation>
    </message>
    <message>
        <source>Save an &amp;empty template…</source>
        <translation>Een l&amp;eeg sjabloon opslaan…</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Rij &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Rijen verwij&amp;deren</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Om&amp;laag doorvoeren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan m&amp;aken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opn&amp;ieuw</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Propose addr&amp;esses like</source>
        <translation>Adr&amp;essen voorstellen als</translation>
    </message>
    <message>
        <source>on do&amp;main</source>
        <translation>op do&amp;mein</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Le&amp;zen stoppen</translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>Hoeveel van de lijst is gelezen</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Lijst met gebruikers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Het sjabloon kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Kies een map waarin u mag schrijven, met ruimte op de schijf.</translation>
    </message>
    <message>
        <source>Whether the addresses are free could not be looked up.</source>
        <translation>Of de adressen vrij zijn, kon niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Creating users needs a further permission; it covers this as well.</source>
        <translation>Voor het aanmaken van gebruikers is nog een machtiging nodig; die dekt ook dit.</translation>
    </message>
    <message>
        <source>The list is kept. Check the connection and look again.</source>
        <translation>De lijst blijft staan. Controleer de verbinding en kijk opnieuw.</translation>
    </message>
    <message>
        <source>The pasted list was read.</source>
        <translation>De geplakte lijst is gelezen.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 is gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n met problemen</numerusform>
            <numerusform>%n met problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n om te bekijken</numerusform>
            <numerusform>%n om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Checking…</source>
        <translation>%1. Bezig met controleren…</translation>
    </message>
    <message>
        <source>%1. Rows with problems are left out when you go on.</source>
        <translation>%1. Rijen met problemen worden overgeslagen als u verdergaat.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Alleen &amp;problemen</translation>
    </message>
    <message>
        <source>Gran&amp;t the permission…</source>
        <translation>Machtiging verlene&amp;n…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Opnieuw ki&amp;jken</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>Create many users</source>
        <translation>Meerdere gebruikers aanmaken</translation>
    </message>
</context>
<context>
    <name>wizard::ManyRunPage</name>
    <message>
        <source>Create the users</source>
        <translation>Gebruikers aanmaken</translation>
    </message>
    <message numerus="yes">
        <source>The run: %n user(s) are not created yet. The same list goes on where it was.</source>
        <translation>
            <numerusform>Het aanmaken: %n gebruiker is nog niet aangemaakt. Dezelfde lijst gaat verder waar ze was.</numerusform>
            <numerusform>Het aanmaken: %n gebruikers zijn nog niet aangemaakt. Dezelfde lijst gaat verder waar ze was.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what will happen first. Nothing is sent before you press Create.</source>
        <translation>Bekijk eerst wat er gaat gebeuren. Er wordt niets verstuurd voordat u op Aanmaken drukt.</translation>
    </message>
    <message>
        <source>Stop the r&amp;un</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Try the others again</source>
        <translation>De andere opn&amp;ieuw proberen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the results…</source>
        <translation>Resul&amp;taten opslaan…</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Alleen &amp;problemen</translation>
    </message>
    <message>
        <source>How much of the list is done</source>
        <translation>Hoeveel van de lijst klaar is</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>Gebruikers in deze lijst</translation>
    </message>
    <message>
        <source>Create the users in %1?</source>
        <translation>De gebruikers aanmaken in %1?</translation>
    </message>
    <message>
        <source>The last users were created in %1. These will be created in %2.</source>
        <extracomment>%1 and %2 are organisations.</extracomment>
        <translation>De laatste gebruikers zijn aangemaakt in %1. Deze worden aangemaakt in %2.</translation>
    </message>
    <message>
        <source>Do not create them</source>
        <translation>Niet aanmaken</translation>
    </message>
    <message>
        <source>Create them there</source>
        <translation>Daar aanmaken</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>De resultaten opslaan</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultaten</translation>
    </message>
    <message>
        <source>To create the users of the list.</source>
        <translation>Om de gebruikers van de lijst aan te maken.</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Opnieuw aan&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase…</source>
        <translation>Wachtwoord&amp;zin invoeren…</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way…</source>
        <translation>Wachtwoorden anders &amp;bewaren…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
    <message>
        <source>Their passwords are kept sealed on this computer. Go on to hand them over.</source>
        <translation>Hun wachtwoorden worden verzegeld op deze computer bewaard. Ga verder om ze over te dragen.</translation>
    </message>
    <message>
        <source>The run has paused.</source>
        <translation>Het aanmaken is gepauzeerd.</translation>
    </message>
    <message>
        <source>What was sent already still comes in.</source>
        <translation>Wat al verstuurd is, komt nog binnen.</translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation>Het aanmaken stopt.</translation>
    </message>
    <message>
        <source>There is nobody to create.</source>
        <translation>Er is niemand om aan te maken.</translation>
    </message>
    <message>
        <source>Everybody in this list was created before.</source>
        <translation>Iedereen op deze lijst is al eerder aangemaakt.</translation>
    </message>
    <message>
        <source>Go back and put the rows with problems right.</source>
        <translation>Ga terug en verbeter de rijen met problemen.</translation>
    </message>
    <message>
        <source>%1 Ready in %2.</source>
        <translation>%1 Klaar over %2.</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %n user(s)</source>
        <translation>
            <numerusform>%n gebruiker aanmake&amp;n</numerusform>
            <numerusform>%n gebruikers aanmake&amp;n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Verde&amp;rgaan</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>P&amp;auzeren</translation>
    </message>
    <message>
        <source>The results are saved in %1, without any password.</source>
        <translation>De resultaten zijn opgeslagen in %1, zonder enig wachtwoord.</translation>
    </message>
    <message>
        <source>The results could not be saved.</source>
        <translation>De resultaten konden niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Kies een map waarin u mag schrijven, met ruimte op de schijf.</translation>
    </message>
    <message>
        <source>Grant the per&amp;mission…</source>
        <translation>Ma&amp;chtiging geven…</translation>
    </message>
    <message>
        <source>The same list in other organisations, in one run:</source>
        <translation>Dezelfde lijst in andere organisaties, in één keer:</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Ook in %1</translation>
    </message>
</context>
<context>
    <name>wizard::ManyWords</name>
    <message>
        <source>Display name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Aanmeldadres</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Gebruikslocatie</translation>
    </message>
    <message>
        <source>Block sign-in</source>
        <translation>Aanmelden blokkeren</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Telefoon kantoor</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The name is missing. Enter it, or delete the row.</source>
        <translation>De naam ontbreekt. Voer hem in of verwijder de rij.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Deze naam bevat geen letter. Voer de naam van de persoon in.</translation>
    </message>
    <message numerus="yes">
        <source>Too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Te lang. Kort het in tot hooguit %n teken.</numerusform>
            <numerusform>Te lang. Kort het in tot hooguit %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has more columns than the headings, so values may stand in the wrong column: often a comma in a name. Look at the row and correct a cell of it.</source>
        <translation>Deze regel heeft meer kolommen dan de kopteksten, dus waarden kunnen in de verkeerde kolom staan: vaak door een komma in een naam. Bekijk de rij en verbeter er een cel van.</translation>
    </message>
    <message>
        <source>No address can be proposed from this name. Enter the spelling the person uses.</source>
        <translation>Uit deze naam kan geen adres worden voorgesteld. Voer de spelling in die de persoon zelf gebruikt.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use letters A to Z, digits and &apos; . - _ ! # ^ ~</source>
        <translation>‘%1’ kan geen deel van een aanmeldadres zijn. Gebruik de letters A tot en met Z, cijfers en &apos; . - _ ! # ^ ~</translation>
    </message>
    <message>
        <source>This is no sign-in address: no spaces, no dot at the ends or twice in a row, at most 64 characters before the @ and 48 after it. Empty the cell to have one proposed.</source>
        <translation>Dit is geen aanmeldadres: geen spaties, geen punt aan het begin of eind of twee achter elkaar, hooguit 64 tekens voor de @ en 48 erna. Maak de cel leeg om er een te laten voorstellen.</translation>
    </message>
    <message>
        <source>The domain is not a verified one of your organisation. Use one that is, or empty the cell to have an address proposed.</source>
        <translation>Het domein is geen geverifieerd domein van uw organisatie. Gebruik een domein dat dat wel is, of maak de cel leeg om een adres te laten voorstellen.</translation>
    </message>
    <message>
        <source>People of this domain sign in with your company&apos;s own service, so their accounts are made there. Use another domain.</source>
        <translation>Wie een adres op dit domein heeft, meldt zich aan bij de eigen dienst van uw bedrijf; zulke accounts worden daar aangemaakt. Gebruik een ander domein.</translation>
    </message>
    <message>
        <source>Row %1 has the same address. Change one of them, or empty the cell to have another one proposed.</source>
        <translation>Rij %1 heeft hetzelfde adres. Wijzig een van beide, of maak de cel leeg om een ander adres te laten voorstellen.</translation>
    </message>
    <message>
        <source>%1 has this address already. Use another one, or empty the cell to have one proposed.</source>
        <translation>%1 heeft dit adres al. Gebruik een ander adres, of maak de cel leeg om er een te laten voorstellen.</translation>
    </message>
    <message>
        <source>%1, who was deleted, had this address, and could not come back with it. Restore that account, or use another address.</source>
        <translation>%1, die is verwijderd, had dit adres en zou er niet meer mee kunnen terugkomen. Herstel dat account of gebruik een ander adres.</translation>
    </message>
    <message>
        <source>This country is not known. Enter its name, or its code of two letters.</source>
        <translation>Dit land is niet bekend. Voer de naam in, of de code van twee letters.</translation>
    </message>
    <message>
        <source>Enter Yes to make the account with the sign-in blocked, or No.</source>
        <translation>Voer Ja in om het account met geblokkeerde aanmelding aan te maken, of Nee.</translation>
    </message>
    <message>
        <source>This is a formula or an error of the spreadsheet, not a value. Enter the value, or save the list as values and open it again.</source>
        <translation>Dit is een formule of een fout van de spreadsheet, geen waarde. Voer de waarde in, of sla de lijst op als waarden en open haar opnieuw.</translation>
    </message>
    <message>
        <source>Letters were lost before this list was saved. Type them again.</source>
        <translation>Er zijn letters verloren gegaan voordat deze lijst werd opgeslagen. Typ ze opnieuw.</translation>
    </message>
    <message>
        <source>Row %1 has the same name, so this address was numbered. Delete the row if it is the same person.</source>
        <translation>Rij %1 heeft dezelfde naam, daarom kreeg dit adres een nummer. Verwijder de rij als het dezelfde persoon is.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Sommige letters van de naam hebben geen zekere spelling in het Latijnse alfabet en zijn weggelaten. Controleer het adres.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, so it was not read.</source>
        <translation>Het bestand is groter dan %1 MB en is daarom niet gelezen.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own format.</source>
        <translation>Dit is het eigen formaat van een spreadsheet.</translation>
    </message>
    <message>
        <source>This is a web page, not a list.</source>
        <translation>Dit is een webpagina, geen lijst.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Dit is geen tekst.</translation>
    </message>
    <message>
        <source>There are no people in it.</source>
        <translation>Er staan geen personen in.</translation>
    </message>
    <message>
        <source>There are more than %1 people in it.</source>
        <translation>Er staan meer dan %1 personen in.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Controleer of het er nog is en of u het mag openen.</translation>
    </message>
    <message>
        <source>A list of %1 people takes some 10 MB. Check that it is the right file, or split it.</source>
        <translation>Een lijst van %1 personen is ongeveer 10 MB groot. Controleer of dit het juiste bestand is, of splits het.</translation>
    </message>
    <message>
        <source>Add one line for each person and open it again. A name is enough.</source>
        <translation>Voeg voor elke persoon een regel toe en open het opnieuw. Een naam is genoeg.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as CSV, or copy the cells and paste them here.</source>
        <translation>Open het in uw spreadsheetprogramma en sla het op als CSV, of kopieer de cellen en plak ze hier.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, and open that.</source>
        <translation>Sla de lijst op als CSV of als tekst en open die.</translation>
    </message>
    <message>
        <source>Split it, and create one part after the other.</source>
        <translation>Splits de lijst en maak het ene deel na het andere aan.</translation>
    </message>
    <message>
        <source>The passwords in “%1” were left out. A new one is generated for each person, so that nobody knows it from a file; keep or delete the file accordingly.</source>
        <translation>De wachtwoorden in ‘%1’ zijn weggelaten. Voor iedereen wordt een nieuw wachtwoord gegenereerd, zodat niemand het uit een bestand kent; bewaar of verwijder het bestand daarnaar.</translation>
    </message>
    <message>
        <source>No headings were found, so the first line was taken as a person.</source>
        <translation>Er zijn geen kopteksten gevonden, dus de eerste regel is als persoon gelezen.</translation>
    </message>
    <message>
        <source>Not used: %1. “Columns” gives them a use.</source>
        <translation>Niet gebruikt: %1. Met ‘Kolommen’ geeft u ze een betekenis.</translation>
    </message>
    <message>
        <source>The template&apos;s example was left out.</source>
        <translation>Het voorbeeld uit het sjabloon is weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have more columns than the headings, the first is line %1.</source>
        <translation>
            <numerusform>%n regel heeft meer kolommen dan de kopteksten: regel %1.</numerusform>
            <numerusform>%n regels hebben meer kolommen dan de kopteksten, de eerste is regel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 a quotation mark is opened and never closed, so nothing from there on was read. Close it in the file and open it again.</source>
        <translation>In regel %1 wordt een aanhalingsteken geopend en nooit gesloten, dus vanaf daar is niets gelezen. Sluit het in het bestand en open het opnieuw.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check a name with an accent.</source>
        <translation>Het bestand is niet in UTF-8 en is als Windows-1252 gelezen. Controleer een naam met een accent.</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>bewerken</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>plakken</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>omlaag doorvoeren</translation>
    </message>
    <message>
        <source>emptying cells</source>
        <translation>cellen leegmaken</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>rijen verwijderen</translation>
    </message>
    <message>
        <source>adding a row</source>
        <translation>een rij toevoegen</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>sorteren</translation>
    </message>
    <message>
        <source>the use of a column</source>
        <translation>de betekenis van een kolom</translation>
    </message>
    <message>
        <source>opening a list</source>
        <translation>een lijst openen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Opnieuw uitvoeren: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>wizard::RunModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>wizard::RunWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wordt aangemaakt</translation>
    </message>
    <message>
        <source>Created earlier</source>
        <translation>Eerder aangemaakt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Niet aangemaakt</translation>
    </message>
    <message>
        <source>It may have been created: the answer was lost. Its password is kept. Try again to find out.</source>
        <translation>Mogelijk is deze gebruiker aangemaakt: het antwoord ging verloren. Het wachtwoord wordt bewaard. Probeer opnieuw om het uit te zoeken.</translation>
    </message>
    <message>
        <source>The run was stopped before this one.</source>
        <translation>Het aanmaken is vóór deze gebruiker gestopt.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this organisation any more.</source>
        <translation>%1 is geen geverifieerd domein van deze organisatie meer.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Go back to the list and choose another one.</source>
        <translation>Het adres %1 is al in gebruik. Ga terug naar de lijst en kies een ander.</translation>
    </message>
    <message>
        <source>Its users fail. Go on to create the others; or have the domain verified again first, and try the failed ones again afterwards.</source>
        <translation>De gebruikers daarvan mislukken. Ga verder om de andere aan te maken; of laat eerst het domein opnieuw verifiëren en probeer de mislukte daarna opnieuw.</translation>
    </message>
    <message>
        <source>The directory is full: it takes no more users.</source>
        <translation>De directory is vol: er kunnen geen gebruikers meer bij.</translation>
    </message>
    <message>
        <source>An organisation holds 50,000 objects, or 300,000 with a verified domain; deleted users count for 30 days. Delete some for good, or have Microsoft raise the limit, then go on.</source>
        <translation>Een organisatie bevat 50.000 objecten, of 300.000 met een geverifieerd domein; verwijderde gebruikers tellen 30 dagen mee. Verwijder er enkele definitief of laat Microsoft de grens verhogen, en ga dan verder.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. The run has paused.</source>
        <translation>Uw aanmelding is verlopen. Het aanmaken is gepauzeerd.</translation>
    </message>
    <message>
        <source>Sign in again with the same account, and the run goes on by itself.</source>
        <translation>Meld u opnieuw aan met hetzelfde account; het aanmaken gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted. The run has paused.</source>
        <translation>De machtiging om gebruikers aan te maken is niet gegeven. Het aanmaken is gepauzeerd.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more, and the run goes on by itself. Your company may want an administrator to agree.</source>
        <translation>Geef deze door u nogmaals aan te melden; het aanmaken gaat dan vanzelf verder. Mogelijk wil uw bedrijf dat een beheerder toestemming geeft.</translation>
    </message>
    <message>
        <source>Your account may not create users here. The run has paused.</source>
        <translation>Uw account mag hier geen gebruikers aanmaken. Het aanmaken is gepauzeerd.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough, or was taken away. Ask a Global Administrator for the role User Administrator, then go on. A role given just now can take a quarter of an hour to work.</source>
        <translation>De machtiging is gegeven, maar uw rol is niet voldoende of is ingetrokken. Vraag een globale beheerder om de rol Gebruikersbeheerder en ga dan verder. Een rol die net is gegeven, werkt soms pas na een kwartier.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe, so nothing more is created.</source>
        <translation>De wachtwoorden kunnen niet veilig worden bewaard; er wordt dus niets meer aangemaakt.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then go on.</source>
        <translation>Een bestand van dit programma kon niet worden geschreven. Controleer of de schijf niet vol is en de map van u is, en ga dan verder.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe: the keychain cannot be used.</source>
        <translation>De wachtwoorden kunnen niet veilig worden bewaard: de sleutelhanger is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Unlock it and go on, or keep the passwords another way.</source>
        <translation>Ontgrendel deze en ga verder, of bewaar de wachtwoorden op een andere manier.</translation>
    </message>
    <message>
        <source>The run has paused; nothing is lost. %1</source>
        <translation>Het aanmaken is gepauzeerd; er is niets verloren. %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>ongeveer %n seconde</numerusform>
            <numerusform>ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ongeveer %n uur</numerusform>
            <numerusform>ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be created in %1, each with a generated password that is kept sealed on this computer until it is handed over.</source>
        <translation>
            <numerusform>%n gebruiker wordt aangemaakt in %1, met een gegenereerd wachtwoord dat verzegeld op deze computer blijft tot het is overgedragen.</numerusform>
            <numerusform>%n gebruikers worden aangemaakt in %1, elk met een gegenereerd wachtwoord dat verzegeld op deze computer blijft tot het is overgedragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s), and %1 at the speed the service allows.</source>
        <extracomment>%1 is a time, such as &quot;about 2 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Dit kost %n aanvraag, en %1 met de snelheid die de dienst toestaat.</numerusform>
            <numerusform>Dit kost %n aanvragen, en %1 met de snelheid die de dienst toestaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of this list were created before and are left as they are.</source>
        <translation>
            <numerusform>%n gebruiker van deze lijst is eerder aangemaakt en blijft zoals die is.</numerusform>
            <numerusform>%n gebruikers van deze lijst zijn eerder aangemaakt en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems are left out.</source>
        <translation>
            <numerusform>%n rij met problemen wordt overgeslagen.</numerusform>
            <numerusform>%n rijen met problemen worden overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are free. Creating users needs none; assign them afterwards.</source>
        <translation>
            <numerusform>%n licentie is vrij. Voor het aanmaken is er geen nodig; wijs ze daarna toe.</numerusform>
            <numerusform>%n licenties zijn vrij. Voor het aanmaken is er geen nodig; wijs ze daarna toe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were created</source>
        <translation>%1 van %2 zijn aangemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n niet bekend</numerusform>
            <numerusform>%n niet bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not created</source>
        <translation>
            <numerusform>%n niet aangemaakt</numerusform>
            <numerusform>%n niet aangemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <extracomment>%1 is an organisation, %2 and %3 are numbers of users.</extracomment>
        <translation>%1: %2 van %3.</translation>
    </message>
    <message>
        <source>There is no room for all of them: %1 users are there, and the directory takes %2 objects. Delete for good what is not needed, or ask Microsoft for more room.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Er is geen plaats voor iedereen: er zijn %1 gebruikers en de directory biedt plaats aan %2 objecten. Verwijder definitief wat niet nodig is, of vraag Microsoft om meer ruimte.</translation>
    </message>
    <message>
        <source>%1 users are there now. The directory takes %2 objects; groups, devices and deleted users count as well.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Er zijn nu %1 gebruikers. De directory biedt plaats aan %2 objecten; groepen, apparaten en verwijderde gebruikers tellen mee.</translation>
    </message>
</context>
</TS>
