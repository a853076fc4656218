<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::KeepDialog</name>
    <message>
        <source>Keep passwords without a keychain</source>
        <translation>Kennwörter ohne Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Seal them with a passphrase</source>
        <translation>Mit einer Passphrase &amp;versiegeln</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Passphrase w&amp;iederholen</translation>
    </message>
    <message>
        <source>Keep them in &amp;memory, until this program ends</source>
        <translation>Im Arbeits&amp;speicher halten, bis dieses Programm beendet wird</translation>
    </message>
    <message>
        <source>Nothing is written. A password that is not handed over by then is lost, and its account needs a new one. Passwords that were kept earlier stay where they are and are not listed until the next start.</source>
        <translation>Es wird nichts gespeichert. Ein Kennwort, das bis dahin nicht übergeben ist, geht verloren, und sein Konto braucht ein neues. Früher aufbewahrte Kennwörter bleiben, wo sie sind, und werden erst beim nächsten Start wieder aufgeführt.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it to go on.</source>
        <translation>Die aufbewahrten Kennwörter sind mit Ihrer Passphrase versiegelt. Geben Sie sie ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>A password is kept from before its account is made until you hand it over, so that it is never lost. The keychain of this computer cannot be used for that. Choose how:</source>
        <translation>Ein Kennwort wird vom Zeitpunkt vor dem Erstellen seines Kontos bis zur Übergabe aufbewahrt, damit es nie verloren geht. Der Schlüsselbund dieses Computers ist dafür nicht verwendbar. Wählen Sie, wie es geschehen soll:</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without it, accounts whose password was not handed over need a new one.</source>
        <translation>Niemand kann sie wiederherstellen. Ohne sie brauchen Konten, deren Kennwort nicht übergeben wurde, ein neues.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter sind gut. Sie wird bei jedem Start abgefragt und nirgends gespeichert: Niemand kann sie wiederherstellen.</numerusform>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter sind gut. Sie wird bei jedem Start abgefragt und nirgends gespeichert: Niemand kann sie wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Keep so</source>
        <translation>So &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Making the key from the passphrase…</source>
        <translation>Schlüssel wird aus der Passphrase erzeugt…</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Take several words that nobody would put together.</source>
        <translation>Nehmen Sie mehrere Wörter, die niemand zusammen verwenden würde.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Try again: capitals and spaces count.</source>
        <translation>Versuchen Sie es noch einmal: Groß- und Kleinschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>The file with the sealed keys is damaged.</source>
        <translation>Die Datei mit den versiegelten Schlüsseln ist beschädigt.</translation>
    </message>
    <message>
        <source>The passwords sealed with it do not open any more: give those accounts a new password. To begin anew, move the file keys.json in the folder of this program&apos;s data away.</source>
        <translation>Die damit versiegelten Kennwörter lassen sich nicht mehr öffnen: Geben Sie diesen Konten ein neues Kennwort. Um neu anzufangen, verschieben Sie die Datei keys.json aus dem Datenordner dieses Programms.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>Es ist nicht genug freier Arbeitsspeicher vorhanden, um den Schlüssel zu erzeugen.</translation>
    </message>
    <message>
        <source>Close other programs and try again: a quarter of a gigabyte is needed for a moment.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal: Für einen Moment wird ein Viertelgigabyte benötigt.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Geben Sie die zweite noch einmal ein.</translation>
    </message>
</context>
</TS>
