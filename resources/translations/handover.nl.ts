<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::BulkDialog</name>
    <message>
        <source>Hand over several passwords</source>
        <translation>Meerdere wachtwoorden overdragen</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Over te dragen wachtwoorden</translation>
    </message>
    <message>
        <source>&amp;Print two sheets each…</source>
        <translation>Elk twee vellen afdru&amp;kken…</translation>
    </message>
    <message>
        <source>Save the sheets as P&amp;DF…</source>
        <translation>Vellen opslaan als P&amp;DF…</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Nogmaals:</translation>
    </message>
    <message>
        <source>Save a &amp;sealed file…</source>
        <translation>Ver&amp;zegeld bestand opslaan…</translation>
    </message>
    <message>
        <source>The file opens only with the passphrase, in this program on another computer. Tell the passphrase another way than the file goes.</source>
        <translation>Het bestand gaat alleen met de wachtwoordzin open, in dit programma op een andere computer. Geef de wachtwoordzin langs een andere weg door dan het bestand.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Print the passwords?</source>
        <translation>De wachtwoorden afdrukken?</translation>
    </message>
    <message>
        <source>Save the passwords in a file?</source>
        <translation>De wachtwoorden in een bestand opslaan?</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are printed first, then their passwords. This program cannot take paper back: collect all sheets at once, hand the two of each person over apart, and see that they are destroyed.</source>
        <translation>
            <numerusform>Eerst wordt %n adres afgedrukt, daarna het wachtwoord. Dit programma kan papier niet terughalen: haal alle vellen meteen op, draag de twee vellen apart over en zorg dat ze worden vernietigd.</numerusform>
            <numerusform>Eerst worden %n adressen afgedrukt, daarna hun wachtwoorden. Dit programma kan papier niet terughalen: haal alle vellen meteen op, draag de twee vellen van elke persoon apart over en zorg dat ze worden vernietigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds two sheets for each of %n person(s), and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</source>
        <translation>
            <numerusform>Het bestand bevat twee vellen voor %n persoon en gaat zonder wachtwoordzin open. Dit programma kan het bestand en kopieën ervan niet wissen: verwijder het zodra alles is overgedragen.</numerusform>
            <numerusform>Het bestand bevat twee vellen voor elk van %n personen en gaat zonder wachtwoordzin open. Dit programma kan het bestand en kopieën ervan niet wissen: verwijder het zodra alles is overgedragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Printer kiezen…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>De vellen opslaan</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De twee wachtwoordzinnen verschillen.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Typ de tweede opnieuw.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>De wachtwoordzin is te kort.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s): several words that nobody would put together.</source>
        <translation>
            <numerusform>Neem ten minste %n teken: enkele woorden die niemand bij elkaar zou zetten.</numerusform>
            <numerusform>Neem ten minste %n tekens: enkele woorden die niemand bij elkaar zou zetten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>Verzegeld bestand opslaan</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Op deze computer is geen printer ingesteld.</translation>
    </message>
    <message>
        <source>Save the sheets as PDF, or seal the passwords into a file.</source>
        <translation>Sla de vellen op als PDF, of verzegel de wachtwoorden in een bestand.</translation>
    </message>
    <message>
        <source>The sheets were not printed.</source>
        <translation>De vellen zijn niet afgedrukt.</translation>
    </message>
    <message>
        <source>Look at the printer and try again.</source>
        <translation>Kijk bij de printer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sheets could not be saved.</source>
        <translation>De vellen konden niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Kies een map waarin u mag schrijven, met ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The sheets were sent to the printer.</source>
        <translation>De vellen zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Once they are handed over, say so below: only then are the passwords erased here.</source>
        <translation>Zodra ze zijn overgedragen, geeft u dat hieronder aan: pas dan worden de wachtwoorden hier gewist.</translation>
    </message>
    <message>
        <source>The sheets are saved.</source>
        <translation>De vellen zijn opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed in the file.</source>
        <translation>
            <numerusform>%n wachtwoord is in het bestand verzegeld.</numerusform>
            <numerusform>%n wachtwoorden zijn in het bestand verzegeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once somebody has opened it, say so below: only then are the passwords erased here.</source>
        <translation>Zodra iemand het heeft geopend, geeft u dat hieronder aan: pas dan worden de wachtwoorden hier gewist.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over. %n password(s) are erased on this computer; a receipt of each is kept.</source>
        <translation>
            <numerusform>Overgedragen. %n wachtwoord is op deze computer gewist; er blijft een ontvangstbewijs.</numerusform>
            <numerusform>Overgedragen. %n wachtwoorden zijn op deze computer gewist; van elk blijft een ontvangstbewijs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>Er wacht geen wachtwoord om te worden overgedragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Sheets and files hold the first %1 of them; do the others afterwards.</source>
        <translation>
            <numerusform>%n wachtwoord gekozen. Vellen en bestanden bevatten de eerste %1; doe de andere daarna.</numerusform>
            <numerusform>%n wachtwoorden gekozen. Vellen en bestanden bevatten de eerste %1; doe de andere daarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Choose others with Ctrl or Shift.</source>
        <translation>
            <numerusform>%n wachtwoord gekozen. Kies andere met Ctrl of Shift.</numerusform>
            <numerusform>%n wachtwoorden gekozen. Kies andere met Ctrl of Shift.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Een printer zoeken…</translation>
    </message>
    <message>
        <source>Opening the passwords. The keychain may ask for you…</source>
        <translation>De wachtwoorden openen. De sleutelhanger vraagt mogelijk om u…</translation>
    </message>
    <message>
        <source>Sealing the passwords…</source>
        <translation>De wachtwoorden verzegelen…</translation>
    </message>
    <message>
        <source>Erasing the passwords…</source>
        <translation>De wachtwoorden wissen…</translation>
    </message>
    <message>
        <source>Passph&amp;rase:</source>
        <translation>&amp;Wachtwoordzin:</translation>
    </message>
    <message>
        <source>Drawing the sheets…</source>
        <translation>De vellen tekenen…</translation>
    </message>
</context>
<context>
    <name>wizard::BulkWords</name>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation>Het bestand gaat met deze wachtwoordzin niet open.</translation>
    </message>
    <message>
        <source>Capitals and spaces count. If it is the right one, the file was changed on its way: have it sent again.</source>
        <translation>Hoofdletters en spaties tellen mee. Is het de juiste, dan is het bestand onderweg veranderd: laat het opnieuw sturen.</translation>
    </message>
    <message>
        <source>This is not a sealed file of this program.</source>
        <translation>Dit is geen verzegeld bestand van dit programma.</translation>
    </message>
    <message>
        <source>Choose the file that was saved with “Save a sealed file”. A later version of this program may have written it: update this one then.</source>
        <translation>Kies het bestand dat met “Verzegeld bestand opslaan” is opgeslagen. Mogelijk heeft een latere versie van dit programma het geschreven: werk dit programma dan bij.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Controleer of het er is en of u het mag lezen.</translation>
    </message>
    <message>
        <source>The sealed file could not be saved.</source>
        <translation>Het verzegelde bestand kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Kies een map waarin u mag schrijven, met ruimte op de schijf.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>Er is niet genoeg vrij geheugen om de sleutel te maken.</translation>
    </message>
    <message>
        <source>Close other programs and try again: up to a gigabyte is needed for a moment.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw: er is even tot een gigabyte nodig.</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Verzegelde bestanden (*.sealed)</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverForm</name>
    <message>
        <source>Handed over?</source>
        <translation>Overgedragen?</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Manier:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>&amp;Aan wie:</translation>
    </message>
    <message>
        <source>Choose how the password was handed over. Only then is it erased.</source>
        <translation>Kies hoe het wachtwoord is overgedragen. Pas dan wordt het gewist.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Handed over: erase &amp;it here</source>
        <translation>Overgedragen: hier wi&amp;ssen</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverPage</name>
    <message numerus="yes">
        <source>%n password(s) that no keychain keeps would be lost.</source>
        <translation>
            <numerusform>%n wachtwoord dat geen sleutelhanger bewaart, zou verloren gaan.</numerusform>
            <numerusform>%n wachtwoorden die geen sleutelhanger bewaart, zouden verloren gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over the password</source>
        <translation>Wachtwoord overdragen</translation>
    </message>
    <message>
        <source>The new user signs in with it once and then chooses another. Give it to nobody else, and not by e-mail.</source>
        <translation>De nieuwe gebruiker meldt zich er één keer mee aan en kiest dan een ander. Geef het aan niemand anders, en niet per e-mail.</translation>
    </message>
    <message>
        <source>It was not made: erase its password</source>
        <translation>Het is niet gemaakt: wis het wachtwoord</translation>
    </message>
    <message>
        <source>Not now? You can close this: the password stays sealed on this computer, and waits here any day.</source>
        <translation>Nu niet? U kunt dit sluiten: het wachtwoord blijft verzegeld op deze computer en wacht hier, elke dag.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that can be used, so this password is kept in memory only: hand it over before you close this window.</source>
        <translation>Op deze computer is geen bruikbare sleutelhanger, dus dit wachtwoord staat alleen in het geheugen: draag het over voordat u dit venster sluit.</translation>
    </message>
    <message>
        <source>Looking whether the account is there…</source>
        <translation>Kijken of het account er is…</translation>
    </message>
    <message>
        <source>Opening the password. The keychain may ask for you…</source>
        <translation>Het wachtwoord openen. De sleutelhanger kan iets van u vragen…</translation>
    </message>
    <message>
        <source>Reading the passwords that wait…</source>
        <translation>De wachtende wachtwoorden lezen…</translation>
    </message>
    <message>
        <source>Erasing the password…</source>
        <translation>Het wachtwoord wissen…</translation>
    </message>
    <message>
        <source>Handed over. The password of %1 is erased on this computer.</source>
        <translation>Overgedragen. Het wachtwoord van %1 is op deze computer gewist.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <translation>Het account is er.</translation>
    </message>
    <message>
        <source>Its password can be handed over now.</source>
        <translation>Het wachtwoord kan nu worden overgedragen.</translation>
    </message>
    <message>
        <source>The account was not made.</source>
        <translation>Het account is niet gemaakt.</translation>
    </message>
    <message>
        <source>Nobody has this address. The password that was kept for it is erased; nothing is left to do.</source>
        <translation>Niemand heeft dit adres. Het wachtwoord dat ervoor bewaard werd, is gewist; er is niets meer te doen.</translation>
    </message>
    <message>
        <source>The account is not there yet.</source>
        <translation>Het account is er nog niet.</translation>
    </message>
    <message>
        <source>New accounts take a while to show. Its password is kept; look again in a few minutes.</source>
        <translation>Het duurt even voordat nieuwe accounts zichtbaar zijn. Het wachtwoord blijft bewaard; kijk over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The account with this address was made in another attempt.</source>
        <translation>Het account met dit adres is bij een andere poging gemaakt.</translation>
    </message>
    <message>
        <source>Its password is the one of that attempt. If this one is not needed, erase its password.</source>
        <translation>Het wachtwoord ervan is dat van die poging. Is dit niet meer nodig, wis dan het wachtwoord.</translation>
    </message>
    <message>
        <source>Nobody is signed in who can look.</source>
        <translation>Er is niemand aangemeld die kan kijken.</translation>
    </message>
    <message>
        <source>Sign in with the account that was used to make the user.</source>
        <translation>Meld u aan met het account waarmee de gebruiker is gemaakt.</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Aan&amp;melden</translation>
    </message>
    <message>
        <source>It is not known whether %1 was made.</source>
        <translation>Het is niet bekend of %1 is gemaakt.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Its password is kept until it is known.</source>
        <translation>De poging werd afgebroken voordat het antwoord kwam. Het wachtwoord blijft bewaard tot het bekend is.</translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>Er wacht geen wachtwoord op overdracht.</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over</source>
        <translation>Nog over te dragen wachtwoorden</translation>
    </message>
    <message>
        <source>Erase the password?</source>
        <translation>Het wachtwoord wissen?</translation>
    </message>
    <message>
        <source>If %1 was made after all, nobody knows its password then and it needs a new one.</source>
        <translation>Is %1 toch gemaakt, dan kent niemand het wachtwoord en is er een nieuw nodig.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>This is the sandbox: its people and their passwords are gone when this program ends.</source>
        <translation>Dit is de sandbox: de mensen daarin en hun wachtwoorden zijn weg zodra dit programma stopt.</translation>
    </message>
    <message>
        <source>It has ended: erase it</source>
        <translation>Hij is verlopen: wissen</translation>
    </message>
    <message>
        <source>It is not needed: erase this password</source>
        <translation>Niet nodig: dit wachtwoord wissen</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>Het nieuwe wachtwoord is ingesteld.</translation>
    </message>
    <message>
        <source>It can be handed over now.</source>
        <translation>Het kan nu worden overgedragen.</translation>
    </message>
    <message>
        <source>The one before is still good. The new one is erased here; make another one if it is needed.</source>
        <translation>Het vorige is nog geldig. Het nieuwe is hier gewist; maak een ander als dat nodig is.</translation>
    </message>
    <message>
        <source>The new password is not seen yet.</source>
        <translation>Het nieuwe wachtwoord is nog niet te zien.</translation>
    </message>
    <message>
        <source>Changes take a while to show. Both passwords are kept; look again in a few minutes.</source>
        <translation>Het duurt even voordat wijzigingen te zien zijn. Beide wachtwoorden blijven bewaard; kijk over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>This access pass has ended.</source>
        <translation>Deze toegangspas is verlopen.</translation>
    </message>
    <message>
        <source>It does not sign in any more. Erase it here, and make another one if it is still needed.</source>
        <translation>Aanmelden kan er niet meer mee. Wis hem hier en maak een andere als dat nog nodig is.</translation>
    </message>
    <message>
        <source>It is not known whether the new password of %1 was set.</source>
        <translation>Het is niet bekend of het nieuwe wachtwoord van %1 is ingesteld.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Both passwords are kept until it is known.</source>
        <translation>De poging werd afgebroken voordat het antwoord kwam. Beide wachtwoorden blijven bewaard tot het bekend is.</translation>
    </message>
    <message>
        <source>If it was set for %1 after all, nobody knows the password then and it needs a new one.</source>
        <translation>Als het voor %1 toch is ingesteld, weet daarna niemand het wachtwoord en is een nieuw nodig.</translation>
    </message>
    <message>
        <source>Another password was given after this one.</source>
        <translation>Na dit wachtwoord is er nog een ander gegeven.</translation>
    </message>
    <message>
        <source>If that one works, this one is not needed: erase it.</source>
        <translation>Als dat wachtwoord werkt, is dit niet meer nodig: wis het.</translation>
    </message>
    <message>
        <source>The new password does not seem to be set.</source>
        <translation>Het nieuwe wachtwoord lijkt niet te zijn ingesteld.</translation>
    </message>
    <message>
        <source>It is kept all the same, and so is the one before. Set it once more: then it is certain.</source>
        <translation>Het blijft toch bewaard, net als het vorige. Stel het nog eens in: dan is het zeker.</translation>
    </message>
    <message>
        <source>The new password was never sent.</source>
        <translation>Het nieuwe wachtwoord is nooit verzonden.</translation>
    </message>
    <message>
        <source>This access pass ends soon: at %1.</source>
        <translation>Deze toegangspas verloopt binnenkort: om %1.</translation>
    </message>
    <message>
        <source>Hand it over now, and only if it is used at once; or make another one.</source>
        <translation>Draag hem nu over, en alleen als hij meteen wordt gebruikt; of maak een andere.</translation>
    </message>
    <message numerus="yes">
        <source>This password has waited for %n day(s).</source>
        <translation>
            <numerusform>Dit wachtwoord wacht al %n dag.</numerusform>
            <numerusform>Dit wachtwoord wacht al %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A first password should not lie about for long. Give a new one and hand that over, unless the person has this one already.</source>
        <translation>Een eerste wachtwoord moet niet lang blijven liggen. Geef een nieuw wachtwoord en draag dat over, tenzij de persoon dit al heeft.</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over:</source>
        <translation>Nog over te dragen wachtwoorden:</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Opnieuw pro&amp;beren</translation>
    </message>
    <message>
        <source>Loo&amp;k up again</source>
        <translation>Opnieuw ki&amp;jken</translation>
    </message>
    <message>
        <source>Make another one…</source>
        <translation>Een andere maken…</translation>
    </message>
    <message>
        <source>Unloc&amp;k with the passphrase</source>
        <translation>Met de wachtwoord&amp;zin ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Set it again</source>
        <translation>O&amp;pnieuw instellen</translation>
    </message>
    <message>
        <source>Han&amp;d over several at once…</source>
        <translation>Meer&amp;dere tegelijk overdragen…</translation>
    </message>
    <message>
        <source>Open a sealed &amp;file…</source>
        <translation>Ver&amp;zegeld bestand openen…</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverWords</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>De sleutelhanger van deze computer is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it and try again: the key that opens the kept passwords is in it. Nothing is lost. If the keychain was emptied, the kept passwords do not open any more: give those accounts a new password.</source>
        <translation>Ontgrendel hem en probeer het opnieuw: de sleutel die de bewaarde wachtwoorden opent, zit erin. Er is niets verloren. Is de sleutelhanger leeggemaakt, dan gaan de bewaarde wachtwoorden niet meer open: geef die accounts een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>Deze computer heeft geen bruikbare sleutelhanger.</translation>
    </message>
    <message>
        <source>Start a keychain service such as GNOME Keyring or KWallet and try again. Without one, passwords are kept only until this program ends.</source>
        <translation>Start een sleutelhangerdienst zoals GNOME Keyring of KWallet en probeer het opnieuw. Zonder sleutelhanger worden wachtwoorden alleen bewaard tot dit programma stopt.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>De sleutelhanger antwoordt niet.</translation>
    </message>
    <message>
        <source>It may be waiting for you: look for a window that asks to unlock it. Then try again; nothing is lost.</source>
        <translation>Misschien wacht hij op u: zoek een venster dat vraagt om te ontgrendelen. Probeer het dan opnieuw; er is niets verloren.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>De sleutelhanger weigerde de toegang.</translation>
    </message>
    <message>
        <source>Allow this program to use it, then try again. Nothing is lost.</source>
        <translation>Sta dit programma toe hem te gebruiken en probeer het opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one that was put there.</source>
        <translation>De sleutel in de sleutelhanger is niet de sleutel die erin is gelegd.</translation>
    </message>
    <message>
        <source>Something changed the entry of this program in the keychain. Passwords kept with it do not open any more: give those accounts a new password.</source>
        <translation>Iets heeft de vermelding van dit programma in de sleutelhanger gewijzigd. Wachtwoorden die ermee bewaard zijn, gaan niet meer open: geef die accounts een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Make room and try again. What was kept so far is still there.</source>
        <translation>Maak ruimte en probeer het opnieuw. Wat al bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>The file that keeps the passwords cannot be written.</source>
        <translation>Het bestand dat de wachtwoorden bewaart, kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that its folder exists, is yours and may be written to, then try again.</source>
        <translation>Controleer of de map bestaat, van u is en beschreven mag worden, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using the file of kept passwords.</source>
        <translation>Een ander programma gebruikt het bestand met bewaarde wachtwoorden.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Wacht tot het klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file of kept passwords was written by a later version.</source>
        <translation>Het bestand met bewaarde wachtwoorden is door een nieuwere versie geschreven.</translation>
    </message>
    <message>
        <source>Update this program to open it. The file is left as it is.</source>
        <translation>Werk dit programma bij om het te openen. Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>The file of kept passwords belongs to somebody else.</source>
        <translation>Het bestand met bewaarde wachtwoorden is van iemand anders.</translation>
    </message>
    <message>
        <source>It is owned by another user of this computer, or is a link. Move it out of the way, then try again.</source>
        <translation>Het is van een andere gebruiker van deze computer, of het is een koppeling. Verplaats het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file of kept passwords is damaged.</source>
        <translation>Het bestand met bewaarde wachtwoorden is beschadigd.</translation>
    </message>
    <message>
        <source>It was put aside and a new one is begun with the next try; see the details for its name. Accounts whose password was kept in it need a new password.</source>
        <translation>Het is apart gelegd en bij de volgende poging wordt een nieuw bestand begonnen; de naam staat in de details. Accounts waarvan het wachtwoord erin bewaard werd, hebben een nieuw wachtwoord nodig.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>De schijf meldde een fout.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Iemand anders was sneller.</translation>
    </message>
    <message>
        <source>This password was handed over or given up in another window of this program meanwhile.</source>
        <translation>Dit wachtwoord is intussen in een ander venster van dit programma overgedragen of opgegeven.</translation>
    </message>
    <message>
        <source>A kept password does not open.</source>
        <translation>Een bewaard wachtwoord gaat niet open.</translation>
    </message>
    <message>
        <source>It was changed in the file or belongs to another account. Give this account a new password.</source>
        <translation>Het is in het bestand gewijzigd of hoort bij een ander account. Geef dit account een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Op een andere manier</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a date and time.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, to %2, %3.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a person, %3 a date and time.</extracomment>
        <translation>%1, aan %2, %3.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with a passphrase.</source>
        <translation>De bewaarde wachtwoorden zijn verzegeld met een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Enter it to open them. Nothing is lost.</source>
        <translation>Voer die in om ze te openen. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Check the disk and how much of it you may use, then try again.</source>
        <translation>Controleer de schijf en hoeveel u ervan mag gebruiken en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>An account with this address was there before the attempt.</source>
        <translation>Een account met dit adres bestond al vóór de poging.</translation>
    </message>
    <message>
        <source>It is most likely somebody else&apos;s, and this password does not open it. If the clock of this computer was set since, it may be yours after all: give it a new password then. Otherwise erase the password here.</source>
        <translation>Het is waarschijnlijk van iemand anders, en dit wachtwoord opent het niet. Als de klok van deze computer sindsdien is verzet, kan het toch van u zijn: geef het dan een nieuw wachtwoord. Wis anders het wachtwoord hier.</translation>
    </message>
    <message>
        <source>Microsoft made the pass but did not tell its code.</source>
        <translation>Microsoft heeft de pas gemaakt, maar de code niet verteld.</translation>
    </message>
    <message>
        <source>Make it once more: a new pass takes the place of the one before.</source>
        <translation>Maak hem nog eens: een nieuwe pas komt in de plaats van de vorige.</translation>
    </message>
    <message>
        <source>It had ended and was not handed over.</source>
        <translation>Hij was verlopen en is niet overgedragen.</translation>
    </message>
</context>
<context>
    <name>wizard::OpenHandovers</name>
    <message>
        <source>since today</source>
        <translation>sinds vandaag</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>al %n dag</numerusform>
            <numerusform>al %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: waits %3</source>
        <translation>%1, %2: wacht %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether it was made</source>
        <translation>%1, %2: niet bekend of het is gemaakt</translation>
    </message>
    <message>
        <source>%1, %2: access pass that has ended</source>
        <extracomment>%1 is a name, %2 an address.</extracomment>
        <translation>%1, %2: verlopen toegangspas</translation>
    </message>
    <message>
        <source>%1, %2: access pass, good until %3</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2: toegangspas, geldig tot %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether the new password was set</source>
        <translation>%1, %2: niet bekend of het nieuwe wachtwoord is ingesteld</translation>
    </message>
    <message>
        <source>%1, %2: access pass, ends soon (%3)</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2: toegangspas, verloopt binnenkort (%3)</translation>
    </message>
    <message>
        <source>%1, %2: has waited %3, better give a new one</source>
        <extracomment>%1 is a name, %2 an address, %3 &quot;for 20 days&quot;.</extracomment>
        <translation>%1, %2: wacht %3, geef liever een nieuw wachtwoord</translation>
    </message>
</context>
<context>
    <name>wizard::PaperCopies</name>
    <message>
        <source>Print the password?</source>
        <translation>Het wachtwoord afdrukken?</translation>
    </message>
    <message>
        <source>Save the password in a file?</source>
        <translation>Het wachtwoord in een bestand opslaan?</translation>
    </message>
    <message>
        <source>Two sheets are printed: the address on one, the password on the other. This program cannot take paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.</source>
        <translation>Er worden twee vellen afgedrukt: op het ene het adres, op het andere het wachtwoord. Dit programma kan papier niet terugnemen: haal beide vellen meteen op, geef ze apart af en zorg dat ze worden vernietigd.</translation>
    </message>
    <message>
        <source>The file holds two sheets: the address on one, the password on the other. This program cannot erase the file or its copies, such as backups and synchronised folders: delete it once it is handed over.</source>
        <translation>Het bestand bevat twee vellen: op het ene het adres, op het andere het wachtwoord. Dit programma kan het bestand en de kopieën ervan, zoals back-ups en gesynchroniseerde mappen, niet wissen: verwijder het zodra het is overgedragen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Een printer kiezen…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Een plaats kiezen…</translation>
    </message>
    <message>
        <source>Save the two sheets</source>
        <translation>De twee vellen opslaan</translation>
    </message>
</context>
<context>
    <name>wizard::PasswordPanel</name>
    <message>
        <source>Addr&amp;ess:</source>
        <translation>Adr&amp;es:</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password, spelled</source>
        <translation>Wachtwoord, gespeld</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>&amp;Wachtwoord weergeven</translation>
    </message>
    <message>
        <source>H&amp;old to show</source>
        <translation>&amp;Ingedrukt houden om te tonen</translation>
    </message>
    <message>
        <source>Shows the password for as long as the button, or the space bar on it, is held down.</source>
        <translation>Toont het wachtwoord zolang de knop, of de spatiebalk erop, ingedrukt is.</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Wachtwoord kopië&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Keep showing</source>
        <translation>&amp;Blijven tonen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n second(s).</source>
        <translation>
            <numerusform>Weer verborgen over %n seconde.</numerusform>
            <numerusform>Weer verborgen over %n seconden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s). This desktop lets it be cleared only while this window is in front.</source>
        <translation>
            <numerusform>Het wachtwoord staat nog %n seconde op het klembord. Op dit bureaublad kan het alleen worden gewist terwijl dit venster vooraan staat.</numerusform>
            <numerusform>Het wachtwoord staat nog %n seconden op het klembord. Op dit bureaublad kan het alleen worden gewist terwijl dit venster vooraan staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s).</source>
        <translation>
            <numerusform>Het wachtwoord staat nog %n seconde op het klembord.</numerusform>
            <numerusform>Het wachtwoord staat nog %n seconden op het klembord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard was cleared. A clipboard manager that ignores the mark &quot;secret&quot; may have kept a copy.</source>
        <translation>Het klembord is gewist. Een klembordbeheerder die de markering ‘geheim’ negeert, kan een kopie hebben bewaard.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now and was left alone.</source>
        <translation>Op het klembord staat nu iets anders; dat is met rust gelaten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 an organisation.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Deze computer heeft geen printer.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or save the two sheets as a PDF and print that elsewhere.</source>
        <translation>Stel er een in bij de instellingen van het systeem, of bewaar de twee vellen als PDF en druk die elders af.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>De printer heeft de vellen niet aangenomen.</translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, and print again; or save the two sheets as a PDF.</source>
        <translation>Kijk of hij aanstaat en papier heeft en druk opnieuw af; of bewaar de twee vellen als PDF.</translation>
    </message>
    <message>
        <source>Two sheets are on their way to the printer.</source>
        <translation>Twee vellen zijn onderweg naar de printer.</translation>
    </message>
    <message>
        <source>Collect both at once. Hand them over apart: each holds half of what is needed to sign in.</source>
        <translation>Haal ze meteen allebei op. Geef ze apart af: op elk staat de helft van wat nodig is om aan te melden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>%1: make room on the disk, or choose a folder that you may write to.</source>
        <translation>%1: maak ruimte op de schijf of kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Een andere plaats kiezen…</translation>
    </message>
    <message>
        <source>Saved. Only you may open the file.</source>
        <translation>Opgeslagen. Alleen u mag het bestand openen.</translation>
    </message>
    <message>
        <source>%1: delete it, and every copy of it, once it is handed over.</source>
        <translation>%1: verwijder het, en elke kopie ervan, zodra het is overgedragen.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the password: this desktop did not let it be cleared. It is tried again when this window comes to the front; copying something else takes it off, too.</source>
        <translation>Op het klembord staat het wachtwoord misschien nog: dit bureaublad liet het niet wissen. Het wordt opnieuw geprobeerd wanneer dit venster naar voren komt; iets anders kopiëren haalt het er ook af.</translation>
    </message>
    <message>
        <source>Access pass:</source>
        <translation>Toegangspas:</translation>
    </message>
    <message>
        <source>&amp;Show access pass</source>
        <translation>&amp;Weergeven</translation>
    </message>
    <message>
        <source>&amp;Copy access pass</source>
        <translation>Kopië&amp;ren</translation>
    </message>
    <message>
        <source>A Temporary Access Pass, good until %1: it signs in instead of a password, also where a second factor is asked for.</source>
        <translation>Een tijdelijke toegangspas (Temporary Access Pass), geldig tot %1: om aan te melden in plaats van met een wachtwoord, ook waar een tweede factor wordt gevraagd.</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Zoeken naar een printer…</translation>
    </message>
    <message>
        <source>The print service may be asked over the network. There is no need to wait for it.</source>
        <translation>De afdrukservice wordt mogelijk via het netwerk geraadpleegd. U hoeft er niet op te wachten.</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>De afdrukservice antwoordt niet.</translation>
    </message>
    <message>
        <source>See whether it is running and this computer reaches its printers, and print again; or save the two sheets as a PDF.</source>
        <translation>Controleer of de service werkt en of deze computer de printers kan bereiken, en druk opnieuw af; of sla de twee vellen op als pdf.</translation>
    </message>
    <message>
        <source>S&amp;pell for the phone</source>
        <translation>S&amp;pellen voor de telefoon</translation>
    </message>
    <message>
        <source>P&amp;rint two sheets…</source>
        <translation>&amp;Twee vellen afdrukken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Opslaan als PD&amp;F…</translation>
    </message>
    <message>
        <source>Clear no&amp;w</source>
        <translation>&amp;Nu wissen</translation>
    </message>
    <message>
        <source>Save as a PDF instead…</source>
        <translation>In plaats daarvan opslaan als PDF…</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>&amp;Langer houden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives more time.</source>
        <extracomment>Spoken. %1 is the text of a button.</extracomment>
        <translation>Met &quot;%1&quot; krijgt u meer tijd.</translation>
    </message>
</context>
<context>
    <name>wizard::RenewPanel</name>
    <message>
        <source>See whether it is allowed</source>
        <translation>Kijken of het mag</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Geldig:</translation>
    </message>
    <message>
        <source>How many minutes the pass is good for</source>
        <translation>Hoeveel minuten de pas geldig is</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>One sign-in only</source>
        <translation>Eén keer aanmelden</translation>
    </message>
    <message>
        <source>Make an access pass</source>
        <translation>Toegangspas maken</translation>
    </message>
    <message>
        <source>A new temporary password for %1: the one there is now ends at once.</source>
        <translation>Een nieuw tijdelijk wachtwoord voor %1: het huidige vervalt meteen.</translation>
    </message>
    <message>
        <source>To give %1 a new temporary password or an access pass, sign in with the account that made the user.</source>
        <translation>Meld u aan met het account waarmee de gebruiker is gemaakt om %1 een nieuw tijdelijk wachtwoord of een toegangspas te geven.</translation>
    </message>
    <message>
        <source>Asking what your organisation allows…</source>
        <translation>Vragen wat uw organisatie toestaat…</translation>
    </message>
    <message>
        <source>Making the access pass…</source>
        <translation>De toegangspas maken…</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>Het nieuwe wachtwoord instellen…</translation>
    </message>
    <message>
        <source>A Temporary Access Pass is a code that signs in for a while, instead of a password and also where a second factor is asked for.</source>
        <translation>Een tijdelijke toegangspas (Temporary Access Pass) is een code waarmee een tijdlang kan worden aangemeld, in plaats van met een wachtwoord en ook waar een tweede factor wordt gevraagd.</translation>
    </message>
    <message>
        <source>Your organisation does not allow Temporary Access Passes. They are switched on in the Microsoft Entra admin center under Authentication methods, Policies.</source>
        <translation>Uw organisatie staat geen tijdelijke toegangspassen toe. Ze worden aangezet in het Microsoft Entra-beheercentrum onder Verificatiemethoden, Beleid.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Hiervoor is uw toestemming nodig.</translation>
    </message>
    <message>
        <source>Allow it once; you are asked again before anything is changed.</source>
        <translation>Sta het één keer toe; voordat er iets verandert wordt u opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Uw rol staat dit niet toe.</translation>
    </message>
    <message>
        <source>It takes an Authentication Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Hiervoor is een Verificatiebeheerder nodig, of voor beheerders een Beheerder voor bevoegde verificatie. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Toestaan…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>It is not known whether the new password was set.</source>
        <translation>Het is niet bekend of het nieuwe wachtwoord is ingesteld.</translation>
    </message>
    <message>
        <source>Both passwords are kept in the list below. Look the new one up again in a moment.</source>
        <translation>Beide wachtwoorden staan in de lijst hieronder. Kijk zo dadelijk opnieuw naar het nieuwe.</translation>
    </message>
    <message>
        <source>Give a new password?</source>
        <translation>Een nieuw wachtwoord geven?</translation>
    </message>
    <message>
        <source>The password that %1 has now ends at once, also where it was chosen by the person.</source>
        <translation>Het wachtwoord dat %1 nu heeft vervalt meteen, ook als de persoon het zelf heeft gekozen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give a new one</source>
        <translation>Een nieuw geven</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft wil dat u zich nog eens aanmeldt voordat het antwoordt.</translation>
    </message>
    <message>
        <source>To give this user another way to sign in, the wizard needs your permission to set it up.</source>
        <translation>Om deze gebruiker een andere manier van aanmelden te geven, heeft de wizard uw toestemming nodig om die in te stellen.</translation>
    </message>
    <message>
        <source>&amp;Use something else…</source>
        <translation>Ander wa&amp;chtwoord of toegangspas…</translation>
    </message>
    <message>
        <source>New temporary password…</source>
        <translation>Nieuw tijdelijk wachtwoord…</translation>
    </message>
</context>
<context>
    <name>wizard::SealedDialog</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Verzegeld bestand openen</translation>
    </message>
    <message>
        <source>Passwords that were saved in a sealed file, here or on another computer, wait to be handed over on this one afterwards.</source>
        <translation>Wachtwoorden die hier of op een andere computer in een verzegeld bestand zijn opgeslagen, wachten daarna op deze computer om te worden overgedragen.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Wachtwoordzin:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Er is geen bestand gekozen.</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Kies eerst het verzegelde bestand.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Het bestand openen…</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) of the file wait here now.</source>
        <translation>
            <numerusform>%n wachtwoord uit het bestand wacht nu hier.</numerusform>
            <numerusform>%n wachtwoorden uit het bestand wachten nu hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were here before, and are left as they are.</source>
        <translation>
            <numerusform>%n uit het bestand was hier al en blijft zoals het is.</numerusform>
            <numerusform>%n uit het bestand waren hier al en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the file once they are handed over.</source>
        <translation>Verwijder het bestand zodra ze zijn overgedragen.</translation>
    </message>
</context>
<context>
    <name>wizard::SecretView</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>wizard::SheetDialogs</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wizard::Sheets</name>
    <message>
        <source>Sheet %1 of 2. Reference %2.</source>
        <extracomment>%1 is the sheet&apos;s number; %2 a number by which the two sheets are matched.</extracomment>
        <translation>Vel %1 van 2. Kenmerk %2.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Your work account</source>
        <translation>Uw werkaccount</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Address to sign in with</source>
        <translation>Adres om mee aan te melden</translation>
    </message>
    <message>
        <source>The code comes on another sheet with the same reference. Sign in with the address above and that code, and set up your own way of signing in at once: the code ends soon.</source>
        <translation>De code staat op een ander vel met hetzelfde kenmerk. Meld u aan met het adres hierboven en die code, en stel meteen uw eigen manier van aanmelden in: de code vervalt snel.</translation>
    </message>
    <message>
        <source>The password comes on another sheet with the same reference. Sign in with the address above and that password; you are then asked to choose a password that only you know.</source>
        <translation>Het wachtwoord staat op een ander vel met hetzelfde kenmerk. Meld u aan met het adres hierboven en dat wachtwoord; daarna kiest u een wachtwoord dat alleen u kent.</translation>
    </message>
    <message>
        <source>Your one-time code</source>
        <translation>Uw eenmalige code</translation>
    </message>
    <message>
        <source>Your first password</source>
        <translation>Uw eerste wachtwoord</translation>
    </message>
    <message>
        <source>Type it as it is shown, with the signs and without the gaps between the groups. Show this sheet to nobody, and destroy it once you have signed in.</source>
        <translation>Typ het zoals het er staat, met de tekens en zonder de ruimte tussen de groepen. Laat dit vel aan niemand zien en vernietig het zodra u bent aangemeld.</translation>
    </message>
</context>
<context>
    <name>wizard::Spelling</name>
    <message>
        <source>Alfa</source>
        <comment>spelling alphabet: A</comment>
        <translation>Anton</translation>
    </message>
    <message>
        <source>Bravo</source>
        <comment>spelling alphabet: B</comment>
        <translation>Bernard</translation>
    </message>
    <message>
        <source>Charlie</source>
        <comment>spelling alphabet: C</comment>
        <translation>Cornelis</translation>
    </message>
    <message>
        <source>Delta</source>
        <comment>spelling alphabet: D</comment>
        <translation>Dirk</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>spelling alphabet: E</comment>
        <translation>Eduard</translation>
    </message>
    <message>
        <source>Foxtrot</source>
        <comment>spelling alphabet: F</comment>
        <translation>Ferdinand</translation>
    </message>
    <message>
        <source>Golf</source>
        <comment>spelling alphabet: G</comment>
        <translation>Gerard</translation>
    </message>
    <message>
        <source>Hotel</source>
        <comment>spelling alphabet: H</comment>
        <translation>Hendrik</translation>
    </message>
    <message>
        <source>India</source>
        <comment>spelling alphabet: I</comment>
        <translation>Izaak</translation>
    </message>
    <message>
        <source>Juliett</source>
        <comment>spelling alphabet: J</comment>
        <translation>Johan</translation>
    </message>
    <message>
        <source>Kilo</source>
        <comment>spelling alphabet: K</comment>
        <translation>Karel</translation>
    </message>
    <message>
        <source>Lima</source>
        <comment>spelling alphabet: L</comment>
        <translation>Lodewijk</translation>
    </message>
    <message>
        <source>Mike</source>
        <comment>spelling alphabet: M</comment>
        <translation>Maria</translation>
    </message>
    <message>
        <source>November</source>
        <comment>spelling alphabet: N</comment>
        <translation>Nico</translation>
    </message>
    <message>
        <source>Oscar</source>
        <comment>spelling alphabet: O</comment>
        <translation>Otto</translation>
    </message>
    <message>
        <source>Papa</source>
        <comment>spelling alphabet: P</comment>
        <translation>Pieter</translation>
    </message>
    <message>
        <source>Quebec</source>
        <comment>spelling alphabet: Q</comment>
        <translation>Quirinius</translation>
    </message>
    <message>
        <source>Romeo</source>
        <comment>spelling alphabet: R</comment>
        <translation>Rudolf</translation>
    </message>
    <message>
        <source>Sierra</source>
        <comment>spelling alphabet: S</comment>
        <translation>Simon</translation>
    </message>
    <message>
        <source>Tango</source>
        <comment>spelling alphabet: T</comment>
        <translation>Theodoor</translation>
    </message>
    <message>
        <source>Uniform</source>
        <comment>spelling alphabet: U</comment>
        <translation>Utrecht</translation>
    </message>
    <message>
        <source>Victor</source>
        <comment>spelling alphabet: V</comment>
        <translation>Victor</translation>
    </message>
    <message>
        <source>Whiskey</source>
        <comment>spelling alphabet: W</comment>
        <translation>Willem</translation>
    </message>
    <message>
        <source>X-ray</source>
        <comment>spelling alphabet: X</comment>
        <translation>Xantippe</translation>
    </message>
    <message>
        <source>Yankee</source>
        <comment>spelling alphabet: Y</comment>
        <translation>Ypsilon</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>spelling alphabet: Z</comment>
        <translation>Zaandam</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>digit</comment>
        <translation>nul</translation>
    </message>
    <message>
        <source>one</source>
        <comment>digit</comment>
        <translation>een</translation>
    </message>
    <message>
        <source>two</source>
        <comment>digit</comment>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <comment>digit</comment>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <comment>digit</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>digit</comment>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>digit</comment>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>digit</comment>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>digit</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>digit</comment>
        <translation>negen</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <comment>sign</comment>
        <translation>uitroepteken</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <comment>sign</comment>
        <translation>aanhalingsteken</translation>
    </message>
    <message>
        <source>number sign</source>
        <comment>sign</comment>
        <translation>hekje</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <comment>sign</comment>
        <translation>dollarteken</translation>
    </message>
    <message>
        <source>percent sign</source>
        <comment>sign</comment>
        <translation>procentteken</translation>
    </message>
    <message>
        <source>ampersand</source>
        <comment>sign</comment>
        <translation>en-teken</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>sign</comment>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>opening parenthesis</source>
        <comment>sign</comment>
        <translation>haakje openen</translation>
    </message>
    <message>
        <source>closing parenthesis</source>
        <comment>sign</comment>
        <translation>haakje sluiten</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>sign</comment>
        <translation>sterretje</translation>
    </message>
    <message>
        <source>plus sign</source>
        <comment>sign</comment>
        <translation>plusteken</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>sign</comment>
        <translation>komma</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>sign</comment>
        <translation>koppelteken</translation>
    </message>
    <message>
        <source>full stop</source>
        <comment>sign</comment>
        <translation>punt</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>sign</comment>
        <translation>schuine streep</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>sign</comment>
        <translation>dubbele punt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>sign</comment>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <comment>sign</comment>
        <translation>kleiner-dan-teken</translation>
    </message>
    <message>
        <source>equals sign</source>
        <comment>sign</comment>
        <translation>is-gelijkteken</translation>
    </message>
    <message>
        <source>greater-than sign</source>
        <comment>sign</comment>
        <translation>groter-dan-teken</translation>
    </message>
    <message>
        <source>question mark</source>
        <comment>sign</comment>
        <translation>vraagteken</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>sign</comment>
        <translation>apenstaartje</translation>
    </message>
    <message>
        <source>opening square bracket</source>
        <comment>sign</comment>
        <translation>vierkant haakje openen</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>sign</comment>
        <translation>omgekeerde schuine streep</translation>
    </message>
    <message>
        <source>closing square bracket</source>
        <comment>sign</comment>
        <translation>vierkant haakje sluiten</translation>
    </message>
    <message>
        <source>caret</source>
        <comment>sign</comment>
        <translation>dakje</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>sign</comment>
        <translation>liggend streepje</translation>
    </message>
    <message>
        <source>grave accent</source>
        <comment>sign</comment>
        <translation>accent grave</translation>
    </message>
    <message>
        <source>opening curly bracket</source>
        <comment>sign</comment>
        <translation>accolade openen</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>sign</comment>
        <translation>verticale streep</translation>
    </message>
    <message>
        <source>closing curly bracket</source>
        <comment>sign</comment>
        <translation>accolade sluiten</translation>
    </message>
    <message>
        <source>tilde</source>
        <comment>sign</comment>
        <translation>tilde</translation>
    </message>
    <message>
        <source>space</source>
        <comment>sign</comment>
        <translation>spatie</translation>
    </message>
    <message>
        <source>small letter</source>
        <translation>kleine letter</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>hoofdletter</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>teken</translation>
    </message>
    <message>
        <source>small %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;small Kilo&quot; is the letter k.</extracomment>
        <translation>kleine letter %1</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;capital Kilo&quot; is the letter K.</extracomment>
        <translation>hoofdletter %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Part of a password; %1 is its number.</extracomment>
        <translation>Groep %1</translation>
    </message>
</context>
</TS>
