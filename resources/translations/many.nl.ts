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
        <source>users.csv</source>
        <translation>gebruikers.csv</translation>
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
        <source>Check a list of many users</source>
        <translation>Een lijst met gebruikers controleren</translation>
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
</context>
<context>
    <name>wizard::ManyRunPage</name>
    <message>
        <source>Create the users</source>
        <translation>Gebruikers aanmaken</translation>
    </message>
    <message>
        <source>The list is checked. Nothing has been created.</source>
        <translation>De lijst is gecontroleerd. Er is niets aangemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) could be created.</source>
        <translation>
            <numerusform>%n gebruiker kan worden aangemaakt.</numerusform>
            <numerusform>%n gebruikers kunnen worden aangemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version does not create them in one run yet. Go back to the list, or create them one by one with “Create an account for a person”.</source>
        <translation>Deze versie maakt ze nog niet in één keer aan. Ga terug naar de lijst, of maak ze één voor één aan met ‘Account maken voor een persoon’.</translation>
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
</TS>
