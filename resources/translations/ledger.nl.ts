<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::KeepDialog</name>
    <message>
        <source>Keep passwords without a keychain</source>
        <translation>Wachtwoorden bewaren zonder sleutelhanger</translation>
    </message>
    <message>
        <source>&amp;Seal them with a passphrase</source>
        <translation>&amp;Verzegelen met een wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Wachtwoordzin &amp;nogmaals</translation>
    </message>
    <message>
        <source>Keep them in &amp;memory, until this program ends</source>
        <translation>In het &amp;geheugen bewaren, tot dit programma stopt</translation>
    </message>
    <message>
        <source>Nothing is written. A password that is not handed over by then is lost, and its account needs a new one. Passwords that were kept earlier stay where they are and are not listed until the next start.</source>
        <translation>Er wordt niets weggeschreven. Een wachtwoord dat dan niet is overgedragen, gaat verloren en het account heeft een nieuw nodig. Wachtwoorden die eerder zijn bewaard, blijven waar ze zijn en staan tot de volgende start niet in de lijst.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it to go on.</source>
        <translation>De bewaarde wachtwoorden zijn verzegeld met uw wachtwoordzin. Voer die in om verder te gaan.</translation>
    </message>
    <message>
        <source>A password is kept from before its account is made until you hand it over, so that it is never lost. The keychain of this computer cannot be used for that. Choose how:</source>
        <translation>Een wachtwoord wordt bewaard vanaf vóór het maken van het account tot u het overdraagt, zodat het nooit verloren gaat. De sleutelhanger van deze computer is daarvoor niet te gebruiken. Kies hoe het dan moet:</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without it, accounts whose password was not handed over need a new one.</source>
        <translation>Niemand kan de zin terughalen. Zonder de zin hebben accounts waarvan het wachtwoord niet is overgedragen, een nieuw wachtwoord nodig.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</source>
        <translation>
            <numerusform>Minstens %n teken; meerdere woorden zijn goed. De zin wordt bij elke start gevraagd en nergens opgeslagen: niemand kan hem terughalen.</numerusform>
            <numerusform>Minstens %n tekens; meerdere woorden zijn goed. De zin wordt bij elke start gevraagd en nergens opgeslagen: niemand kan hem terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Keep so</source>
        <translation>&amp;Zo bewaren</translation>
    </message>
    <message>
        <source>Making the key from the passphrase…</source>
        <translation>De sleutel wordt van de wachtwoordzin gemaakt…</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>De wachtwoordzin is te kort.</translation>
    </message>
    <message>
        <source>Take several words that nobody would put together.</source>
        <translation>Neem meerdere woorden die niemand bij elkaar zou zetten.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Dit is niet de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Try again: capitals and spaces count.</source>
        <translation>Probeer het opnieuw: hoofdletters en spaties tellen mee.</translation>
    </message>
    <message>
        <source>The file with the sealed keys is damaged.</source>
        <translation>Het bestand met de verzegelde sleutels is beschadigd.</translation>
    </message>
    <message>
        <source>The passwords sealed with it do not open any more: give those accounts a new password. To begin anew, move the file keys.json in the folder of this program&apos;s data away.</source>
        <translation>De wachtwoorden die ermee zijn verzegeld, gaan niet meer open: geef die accounts een nieuw wachtwoord. Verplaats het bestand keys.json uit de gegevensmap van dit programma om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>Er is niet genoeg vrij geheugen om de sleutel te maken.</translation>
    </message>
    <message>
        <source>Close other programs and try again: a quarter of a gigabyte is needed for a moment.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw: er is even een kwart gigabyte nodig.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De twee wachtwoordzinnen verschillen.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Typ de tweede opnieuw.</translation>
    </message>
</context>
</TS>
