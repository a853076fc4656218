<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::BulkDialog</name>
    <message>
        <source>Hand over several passwords</source>
        <translation>Mehrere Kennwörter übergeben</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Zu übergebende Kennwörter</translation>
    </message>
    <message>
        <source>&amp;Print two sheets each…</source>
        <translation>Je zwei &amp;Blätter drucken…</translation>
    </message>
    <message>
        <source>Save the sheets as P&amp;DF…</source>
        <translation>Blätter als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Passph&amp;rase:</source>
        <translation>Passph&amp;rase:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>Erneu&amp;t eingeben:</translation>
    </message>
    <message>
        <source>Save a &amp;sealed file…</source>
        <translation>&amp;Versiegelte Datei speichern…</translation>
    </message>
    <message>
        <source>The file opens only with the passphrase, in this program on another computer. Tell the passphrase another way than the file goes.</source>
        <translation>Die Datei lässt sich nur mit der Passphrase öffnen, in diesem Programm auf einem anderen Computer. Teilen Sie die Passphrase auf einem anderen Weg mit als die Datei.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Print the passwords?</source>
        <translation>Kennwörter drucken?</translation>
    </message>
    <message>
        <source>Save the passwords in a file?</source>
        <translation>Kennwörter in einer Datei speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are printed first, then their passwords. This program cannot take paper back: collect all sheets at once, hand the two of each person over apart, and see that they are destroyed.</source>
        <translation>
            <numerusform>Zuerst wird %n Adresse gedruckt, dann das Kennwort dazu. Dieses Programm kann Papier nicht zurückholen: Holen Sie alle Blätter sofort ab, übergeben Sie die beiden getrennt, und sorgen Sie dafür, dass sie vernichtet werden.</numerusform>
            <numerusform>Zuerst werden %n Adressen gedruckt, dann die Kennwörter dazu. Dieses Programm kann Papier nicht zurückholen: Holen Sie alle Blätter sofort ab, übergeben Sie die beiden jeder Person getrennt, und sorgen Sie dafür, dass sie vernichtet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds two sheets for each of %n person(s), and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</source>
        <translation>
            <numerusform>Die Datei enthält zwei Blätter für %n Person und lässt sich ohne Passphrase öffnen. Dieses Programm kann die Datei und ihre Kopien nicht löschen: Löschen Sie sie, sobald alles übergeben ist.</numerusform>
            <numerusform>Die Datei enthält je zwei Blätter für %n Personen und lässt sich ohne Passphrase öffnen. Dieses Programm kann die Datei und ihre Kopien nicht löschen: Löschen Sie sie, sobald alles übergeben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Drucker auswählen…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort auswählen…</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Blätter speichern</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Geben Sie die zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s): several words that nobody would put together.</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Zeichen: mehrere Wörter, die niemand zusammenstellen würde.</numerusform>
            <numerusform>Nehmen Sie mindestens %n Zeichen: mehrere Wörter, die niemand zusammenstellen würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>Versiegelte Datei speichern</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Save the sheets as PDF, or seal the passwords into a file.</source>
        <translation>Speichern Sie die Blätter als PDF, oder versiegeln Sie die Kennwörter in einer Datei.</translation>
    </message>
    <message>
        <source>The sheets were not printed.</source>
        <translation>Die Blätter wurden nicht gedruckt.</translation>
    </message>
    <message>
        <source>Look at the printer and try again.</source>
        <translation>Sehen Sie nach dem Drucker, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sheets could not be saved.</source>
        <translation>Die Blätter konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und dessen Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The sheets were sent to the printer.</source>
        <translation>Die Blätter wurden an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Once they are handed over, say so below: only then are the passwords erased here.</source>
        <translation>Bestätigen Sie unten, sobald sie übergeben sind: Erst dann werden die Kennwörter hier gelöscht.</translation>
    </message>
    <message>
        <source>The sheets are saved.</source>
        <translation>Die Blätter sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed in the file.</source>
        <translation>
            <numerusform>%n Kennwort ist in der Datei versiegelt.</numerusform>
            <numerusform>%n Kennwörter sind in der Datei versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once somebody has opened it, say so below: only then are the passwords erased here.</source>
        <translation>Bestätigen Sie unten, sobald jemand sie geöffnet hat: Erst dann werden die Kennwörter hier gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over. %n password(s) are erased on this computer; a receipt of each is kept.</source>
        <translation>
            <numerusform>Übergeben. %n Kennwort ist auf diesem Computer gelöscht; ein Beleg dafür wird aufbewahrt.</numerusform>
            <numerusform>Übergeben. %n Kennwörter sind auf diesem Computer gelöscht; für jedes wird ein Beleg aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>Kein Kennwort wartet auf die Übergabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Sheets and files hold the first %1 of them; do the others afterwards.</source>
        <translation>
            <numerusform>%n Kennwort ist ausgewählt. Blätter und Dateien enthalten die ersten %1 davon; übergeben Sie die anderen danach.</numerusform>
            <numerusform>%n Kennwörter sind ausgewählt. Blätter und Dateien enthalten die ersten %1 davon; übergeben Sie die anderen danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Choose others with Ctrl or Shift.</source>
        <translation>
            <numerusform>%n Kennwort ist ausgewählt. Wählen Sie andere mit Strg oder Umschalt aus.</numerusform>
            <numerusform>%n Kennwörter sind ausgewählt. Wählen Sie andere mit Strg oder Umschalt aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Drucker wird gesucht…</translation>
    </message>
    <message>
        <source>Opening the passwords. The keychain may ask for you…</source>
        <translation>Die Kennwörter werden geöffnet. Der Schlüsselbund verlangt vielleicht eine Eingabe…</translation>
    </message>
    <message>
        <source>Sealing the passwords…</source>
        <translation>Die Kennwörter werden versiegelt…</translation>
    </message>
    <message>
        <source>Erasing the passwords…</source>
        <translation>Die Kennwörter werden gelöscht…</translation>
    </message>
    <message>
        <source>Drawing the sheets…</source>
        <translation>Die Blätter werden gezeichnet…</translation>
    </message>
</context>
<context>
    <name>wizard::BulkWords</name>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation>Die Datei lässt sich mit dieser Passphrase nicht öffnen.</translation>
    </message>
    <message>
        <source>Capitals and spaces count. If it is the right one, the file was changed on its way: have it sent again.</source>
        <translation>Groß- und Kleinschreibung und Leerzeichen zählen. Ist es die richtige, wurde die Datei unterwegs verändert: Lassen Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>This is not a sealed file of this program.</source>
        <translation>Dies ist keine versiegelte Datei dieses Programms.</translation>
    </message>
    <message>
        <source>Choose the file that was saved with “Save a sealed file”. A later version of this program may have written it: update this one then.</source>
        <translation>Wählen Sie die Datei, die mit „Versiegelte Datei speichern“ gespeichert wurde. Möglicherweise hat eine neuere Version dieses Programms sie geschrieben: Aktualisieren Sie dieses dann.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The sealed file could not be saved.</source>
        <translation>Die versiegelte Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und dessen Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht aus, um den Schlüssel zu erzeugen.</translation>
    </message>
    <message>
        <source>Close other programs and try again: up to a gigabyte is needed for a moment.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal: Für einen Augenblick wird bis zu ein Gigabyte gebraucht.</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Versiegelte Dateien (*.sealed)</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverForm</name>
    <message>
        <source>Handed over?</source>
        <translation>Übergeben?</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Methode:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>&amp;An wen:</translation>
    </message>
    <message>
        <source>Handed over: erase &amp;it here</source>
        <translation>Übergeben: hier &amp;löschen</translation>
    </message>
    <message>
        <source>Choose how the password was handed over. Only then is it erased.</source>
        <translation>Wählen Sie, wie das Kennwort übergeben wurde. Erst dann wird es gelöscht.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverPage</name>
    <message numerus="yes">
        <source>%n password(s) that no keychain keeps would be lost.</source>
        <translation>
            <numerusform>%n Kennwort, das in keinem Schlüsselbund liegt, würde verloren gehen.</numerusform>
            <numerusform>%n Kennwörter, die in keinem Schlüsselbund liegen, würden verloren gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over the password</source>
        <translation>Kennwort übergeben</translation>
    </message>
    <message>
        <source>The new user signs in with it once and then chooses another. Give it to nobody else, and not by e-mail.</source>
        <translation>Der neue Benutzer meldet sich einmal damit an und wählt dann ein anderes. Geben Sie es niemandem sonst, und senden Sie es nicht per E-Mail.</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over:</source>
        <translation>Kennwörter, die auf die Übergabe warten:</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over</source>
        <translation>Kennwörter, die auf die Übergabe warten</translation>
    </message>
    <message>
        <source>Not now? You can close this: the password stays sealed on this computer, and waits here any day.</source>
        <translation>Nicht jetzt? Sie können das Programm schließen: Das Kennwort bleibt auf diesem Computer versiegelt und wartet hier auf Sie.</translation>
    </message>
    <message>
        <source>This is the sandbox: its people and their passwords are gone when this program ends.</source>
        <translation>Das ist die Sandbox: Die Personen darin und ihre Kennwörter sind weg, wenn dieses Programm beendet wird.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that can be used, so this password is kept in memory only: hand it over before you close this window.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund verwendbar; deshalb liegt dieses Kennwort nur im Arbeitsspeicher: Übergeben Sie es, bevor Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Looking whether the account is there…</source>
        <translation>Es wird nachgesehen, ob das Konto vorhanden ist…</translation>
    </message>
    <message>
        <source>Opening the password. The keychain may ask for you…</source>
        <translation>Das Kennwort wird geöffnet. Der Schlüsselbund verlangt vielleicht eine Eingabe…</translation>
    </message>
    <message>
        <source>Reading the passwords that wait…</source>
        <translation>Die wartenden Kennwörter werden gelesen…</translation>
    </message>
    <message>
        <source>Erasing the password…</source>
        <translation>Das Kennwort wird gelöscht…</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erne&amp;ut versuchen</translation>
    </message>
    <message>
        <source>Loo&amp;k up again</source>
        <translation>Erneut ab&amp;fragen</translation>
    </message>
    <message>
        <source>Make another one…</source>
        <translation>Neues ausstellen…</translation>
    </message>
    <message>
        <source>It has ended: erase it</source>
        <translation>Abgelaufen: löschen</translation>
    </message>
    <message>
        <source>It is not needed: erase this password</source>
        <translation>Nicht gebraucht: dieses Kennwort löschen</translation>
    </message>
    <message>
        <source>It was not made: erase its password</source>
        <translation>Nicht erstellt: zugehöriges Kennwort löschen</translation>
    </message>
    <message>
        <source>Unloc&amp;k with the passphrase</source>
        <translation>Passphrase z&amp;um Entsperren eingeben</translation>
    </message>
    <message>
        <source>Handed over. The password of %1 is erased on this computer.</source>
        <translation>Übergeben. Das Kennwort von %1 ist auf diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <translation>Das Konto ist vorhanden.</translation>
    </message>
    <message>
        <source>Its password can be handed over now.</source>
        <translation>Sein Kennwort kann jetzt übergeben werden.</translation>
    </message>
    <message>
        <source>The account was not made.</source>
        <translation>Das Konto wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Nobody has this address. The password that was kept for it is erased; nothing is left to do.</source>
        <translation>Niemand hat diese Adresse. Das dafür aufbewahrte Kennwort ist gelöscht; es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The account is not there yet.</source>
        <translation>Das Konto ist noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>New accounts take a while to show. Its password is kept; look again in a few minutes.</source>
        <translation>Neue Konten werden erst nach einer Weile angezeigt. Das Kennwort bleibt aufbewahrt; sehen Sie in einigen Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>The account with this address was made in another attempt.</source>
        <translation>Das Konto mit dieser Adresse wurde bei einem anderen Versuch erstellt.</translation>
    </message>
    <message>
        <source>Its password is the one of that attempt. If this one is not needed, erase its password.</source>
        <translation>Sein Kennwort ist das jenes Versuchs. Wenn Sie das hier nicht brauchen, löschen Sie es.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>Das neue Kennwort ist festgelegt.</translation>
    </message>
    <message>
        <source>It can be handed over now.</source>
        <translation>Es kann jetzt übergeben werden.</translation>
    </message>
    <message>
        <source>Another password was given after this one.</source>
        <translation>Nach diesem Kennwort wurde ein weiteres vergeben.</translation>
    </message>
    <message>
        <source>If that one works, this one is not needed: erase it.</source>
        <translation>Wenn jenes funktioniert, wird dieses nicht gebraucht: Löschen Sie es.</translation>
    </message>
    <message>
        <source>The new password does not seem to be set.</source>
        <translation>Das neue Kennwort scheint nicht festgelegt zu sein.</translation>
    </message>
    <message>
        <source>It is kept all the same, and so is the one before. Set it once more: then it is certain.</source>
        <translation>Es bleibt trotzdem aufbewahrt, das vorherige ebenfalls. Legen Sie es noch einmal fest: Dann ist es sicher.</translation>
    </message>
    <message>
        <source>&amp;Set it again</source>
        <translation>Erne&amp;ut festlegen</translation>
    </message>
    <message>
        <source>The new password was never sent.</source>
        <translation>Das neue Kennwort wurde nie gesendet.</translation>
    </message>
    <message>
        <source>The one before is still good. The new one is erased here; make another one if it is needed.</source>
        <translation>Das vorherige gilt weiterhin. Das neue ist hier gelöscht; stellen Sie bei Bedarf ein weiteres aus.</translation>
    </message>
    <message>
        <source>The new password is not seen yet.</source>
        <translation>Das neue Kennwort ist noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Changes take a while to show. Both passwords are kept; look again in a few minutes.</source>
        <translation>Änderungen werden erst nach einer Weile angezeigt. Beide Kennwörter bleiben aufbewahrt; sehen Sie in einigen Minuten noch einmal nach.</translation>
    </message>
    <message>
        <source>Nobody is signed in who can look.</source>
        <translation>Es ist niemand angemeldet, der nachsehen kann.</translation>
    </message>
    <message>
        <source>Sign in with the account that was used to make the user.</source>
        <translation>Melden Sie sich mit dem Konto an, mit dem der Benutzer erstellt wurde.</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Anm&amp;elden</translation>
    </message>
    <message>
        <source>This access pass has ended.</source>
        <translation>Dieser Zugriffspass ist abgelaufen.</translation>
    </message>
    <message>
        <source>It does not sign in any more. Erase it here, and make another one if it is still needed.</source>
        <translation>Damit ist keine Anmeldung mehr möglich. Löschen Sie ihn hier, und stellen Sie einen neuen aus, wenn noch einer gebraucht wird.</translation>
    </message>
    <message>
        <source>This access pass ends soon: at %1.</source>
        <translation>Dieser Zugriffspass läuft bald ab: %1.</translation>
    </message>
    <message>
        <source>Hand it over now, and only if it is used at once; or make another one.</source>
        <translation>Übergeben Sie ihn jetzt und nur, wenn er sofort verwendet wird; oder stellen Sie einen neuen aus.</translation>
    </message>
    <message numerus="yes">
        <source>This password has waited for %n day(s).</source>
        <translation>
            <numerusform>Dieses Kennwort wartet seit %n Tag.</numerusform>
            <numerusform>Dieses Kennwort wartet seit %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A first password should not lie about for long. Give a new one and hand that over, unless the person has this one already.</source>
        <translation>Ein erstes Kennwort sollte nicht lange herumliegen. Vergeben Sie ein neues, und übergeben Sie dieses, es sei denn, die Person hat das bisherige schon.</translation>
    </message>
    <message>
        <source>It is not known whether the new password of %1 was set.</source>
        <translation>Es ist nicht bekannt, ob das neue Kennwort von %1 festgelegt wurde.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Both passwords are kept until it is known.</source>
        <translation>Der Versuch wurde unterbrochen, bevor die Antwort kam. Beide Kennwörter bleiben aufbewahrt, bis es bekannt ist.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was made.</source>
        <translation>Es ist nicht bekannt, ob %1 erstellt wurde.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Its password is kept until it is known.</source>
        <translation>Der Versuch wurde unterbrochen, bevor die Antwort kam. Das Kennwort bleibt aufbewahrt, bis es bekannt ist.</translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>Kein Kennwort wartet auf die Übergabe.</translation>
    </message>
    <message>
        <source>Erase the password?</source>
        <translation>Kennwort löschen?</translation>
    </message>
    <message>
        <source>If it was set for %1 after all, nobody knows the password then and it needs a new one.</source>
        <translation>Falls es für %1 doch festgelegt wurde, kennt danach niemand das Kennwort, und es ist ein neues nötig.</translation>
    </message>
    <message>
        <source>If %1 was made after all, nobody knows its password then and it needs a new one.</source>
        <translation>Falls %1 doch erstellt wurde, kennt danach niemand das Kennwort, und es ist ein neues nötig.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Han&amp;d over several at once…</source>
        <translation>Mehrere gleichzei&amp;tig übergeben…</translation>
    </message>
    <message>
        <source>Open a sealed &amp;file…</source>
        <translation>Versiegelte &amp;Datei öffnen…</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverWords</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again: the key that opens the kept passwords is in it. Nothing is lost. If the keychain was emptied, the kept passwords do not open any more: give those accounts a new password.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal: Er enthält den Schlüssel, der die aufbewahrten Kennwörter öffnet. Es ist nichts verloren. Wurde der Schlüsselbund geleert, lassen sich die aufbewahrten Kennwörter nicht mehr öffnen: Geben Sie diesen Konten ein neues Kennwort.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund verwendbar.</translation>
    </message>
    <message>
        <source>Start a keychain service such as GNOME Keyring or KWallet and try again. Without one, passwords are kept only until this program ends.</source>
        <translation>Starten Sie einen Schlüsselbunddienst wie GNOME Keyring oder KWallet, und versuchen Sie es noch einmal. Ohne ihn bleiben Kennwörter nur aufbewahrt, bis dieses Programm beendet wird.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for you: look for a window that asks to unlock it. Then try again; nothing is lost.</source>
        <translation>Vielleicht wartet er auf Sie: Suchen Sie nach einem Fenster, das zum Entsperren auffordert. Versuchen Sie es dann noch einmal; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow this program to use it, then try again. Nothing is lost.</source>
        <translation>Lassen Sie dieses Programm zu, und versuchen Sie es noch einmal. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one that was put there.</source>
        <translation>Der Schlüssel im Schlüsselbund ist nicht der, der dort abgelegt wurde.</translation>
    </message>
    <message>
        <source>Something changed the entry of this program in the keychain. Passwords kept with it do not open any more: give those accounts a new password.</source>
        <translation>Etwas hat den Eintrag dieses Programms im Schlüsselbund geändert. Damit aufbewahrte Kennwörter lassen sich nicht mehr öffnen: Geben Sie diesen Konten ein neues Kennwort.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with a passphrase.</source>
        <translation>Die aufbewahrten Kennwörter sind mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Enter it to open them. Nothing is lost.</source>
        <translation>Geben Sie sie ein, um sie zu öffnen. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room and try again. What was kept so far is still there.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal. Das bisher Aufbewahrte ist noch vorhanden.</translation>
    </message>
    <message>
        <source>The file that keeps the passwords cannot be written.</source>
        <translation>Die Datei mit den aufbewahrten Kennwörtern kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists, is yours and may be written to, then try again.</source>
        <translation>Prüfen Sie, ob ihr Ordner vorhanden ist, Ihnen gehört und beschreibbar ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the file of kept passwords.</source>
        <translation>Ein anderes Programm verwendet die Datei mit den aufbewahrten Kennwörtern.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file of kept passwords was written by a later version.</source>
        <translation>Die Datei mit den aufbewahrten Kennwörtern stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>Update this program to open it. The file is left as it is.</source>
        <translation>Aktualisieren Sie dieses Programm, um sie zu öffnen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of kept passwords belongs to somebody else.</source>
        <translation>Die Datei mit den aufbewahrten Kennwörtern gehört jemand anderem.</translation>
    </message>
    <message>
        <source>It is owned by another user of this computer, or is a link. Move it out of the way, then try again.</source>
        <translation>Sie gehört einem anderen Benutzer dieses Computers oder ist eine Verknüpfung. Verschieben Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file of kept passwords is damaged.</source>
        <translation>Die Datei mit den aufbewahrten Kennwörtern ist beschädigt.</translation>
    </message>
    <message>
        <source>It was put aside and a new one is begun with the next try; see the details for its name. Accounts whose password was kept in it need a new password.</source>
        <translation>Sie wurde beiseitegelegt, und beim nächsten Versuch wird eine neue begonnen; ihr Name steht in den Details. Konten, deren Kennwort darin aufbewahrt war, brauchen ein neues Kennwort.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Check the disk and how much of it you may use, then try again.</source>
        <translation>Prüfen Sie den Datenträger und wie viel davon Sie nutzen dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>An account with this address was there before the attempt.</source>
        <translation>Ein Konto mit dieser Adresse war schon vor dem Versuch vorhanden.</translation>
    </message>
    <message>
        <source>It is most likely somebody else&apos;s, and this password does not open it. If the clock of this computer was set since, it may be yours after all: give it a new password then. Otherwise erase the password here.</source>
        <translation>Es gehört höchstwahrscheinlich jemand anderem, und dieses Kennwort passt nicht dazu. Wurde die Uhr dieses Computers seither gestellt, ist es vielleicht doch Ihres: Geben Sie ihm dann ein neues Kennwort. Löschen Sie sonst das Kennwort hier.</translation>
    </message>
    <message>
        <source>Microsoft made the pass but did not tell its code.</source>
        <translation>Microsoft hat den Zugriffspass ausgestellt, seinen Code aber nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Make it once more: a new pass takes the place of the one before.</source>
        <translation>Stellen Sie ihn noch einmal aus: Ein neuer ersetzt den vorherigen.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Jemand anderes war schneller.</translation>
    </message>
    <message>
        <source>This password was handed over or given up in another window of this program meanwhile.</source>
        <translation>Dieses Kennwort wurde inzwischen in einem anderen Fenster dieses Programms übergeben oder aufgegeben.</translation>
    </message>
    <message>
        <source>A kept password does not open.</source>
        <translation>Ein aufbewahrtes Kennwort lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It was changed in the file or belongs to another account. Give this account a new password.</source>
        <translation>Es wurde in der Datei geändert oder gehört zu einem anderen Konto. Geben Sie diesem Konto ein neues Kennwort.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf andere Weise</translation>
    </message>
    <message>
        <source>It had ended and was not handed over.</source>
        <translation>Er war abgelaufen und wurde nicht übergeben.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a date and time.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, to %2, %3.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a person, %3 a date and time.</extracomment>
        <translation>%1, an %2, %3.</translation>
    </message>
</context>
<context>
    <name>wizard::OpenHandovers</name>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: access pass that has ended</source>
        <extracomment>%1 is a name, %2 an address.</extracomment>
        <translation>%1, %2: Zugriffspass, abgelaufen</translation>
    </message>
    <message>
        <source>%1, %2: access pass, ends soon (%3)</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2: Zugriffspass, läuft bald ab (%3)</translation>
    </message>
    <message>
        <source>%1, %2: access pass, good until %3</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2: Zugriffspass, gültig bis %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether the new password was set</source>
        <translation>%1, %2: nicht bekannt, ob das neue Kennwort festgelegt wurde</translation>
    </message>
    <message>
        <source>%1, %2: has waited %3, better give a new one</source>
        <extracomment>%1 is a name, %2 an address, %3 &quot;for 20 days&quot;.</extracomment>
        <translation>%1, %2: wartet %3, besser ein neues vergeben</translation>
    </message>
    <message>
        <source>%1, %2: waits %3</source>
        <translation>%1, %2: wartet %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether it was made</source>
        <translation>%1, %2: nicht bekannt, ob erstellt</translation>
    </message>
</context>
<context>
    <name>wizard::PaperCopies</name>
    <message>
        <source>Print the password?</source>
        <translation>Kennwort drucken?</translation>
    </message>
    <message>
        <source>Save the password in a file?</source>
        <translation>Kennwort in einer Datei speichern?</translation>
    </message>
    <message>
        <source>Two sheets are printed: the address on one, the password on the other. This program cannot take paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.</source>
        <translation>Es werden zwei Blätter gedruckt: die Adresse auf dem einen, das Kennwort auf dem anderen. Papier kann dieses Programm nicht zurückholen: Holen Sie beide Blätter sofort ab, übergeben Sie sie getrennt, und sorgen Sie dafür, dass sie vernichtet werden.</translation>
    </message>
    <message>
        <source>The file holds two sheets: the address on one, the password on the other. This program cannot erase the file or its copies, such as backups and synchronised folders: delete it once it is handed over.</source>
        <translation>Die Datei enthält zwei Blätter: die Adresse auf dem einen, das Kennwort auf dem anderen. Dieses Programm kann weder die Datei noch ihre Kopien löschen, etwa in Sicherungen und synchronisierten Ordnern: Löschen Sie sie nach der Übergabe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Drucker auswählen…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort auswählen…</translation>
    </message>
    <message>
        <source>Save the two sheets</source>
        <translation>Die beiden Blätter speichern</translation>
    </message>
</context>
<context>
    <name>wizard::PasswordPanel</name>
    <message>
        <source>Addr&amp;ess:</source>
        <translation>Adr&amp;esse:</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password, spelled</source>
        <translation>Kennwort, buchstabiert</translation>
    </message>
    <message>
        <source>H&amp;old to show</source>
        <translation>Zum Anzeigen ged&amp;rückt halten</translation>
    </message>
    <message>
        <source>Shows the password for as long as the button, or the space bar on it, is held down.</source>
        <translation>Zeigt das Kennwort an, solange die Schaltfläche oder die Leertaste darauf gedrückt wird.</translation>
    </message>
    <message>
        <source>S&amp;pell for the phone</source>
        <translation>&amp;Fürs Telefon buchstabieren</translation>
    </message>
    <message>
        <source>P&amp;rint two sheets…</source>
        <translation>Zwei &amp;Blätter drucken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep showing</source>
        <translation>Länger anze&amp;igen</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>Clear no&amp;w</source>
        <translation>&amp;Jetzt leeren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 an organisation.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Access pass:</source>
        <translation>Zugriffspass:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Show access pass</source>
        <translation>Zugriffspass a&amp;nzeigen</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Ken&amp;nwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy access pass</source>
        <translation>Zugriffspass k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Kennw&amp;ort kopieren</translation>
    </message>
    <message>
        <source>A Temporary Access Pass, good until %1: it signs in instead of a password, also where a second factor is asked for.</source>
        <translation>Ein befristeter Zugriffspass, gültig bis %1: Er dient anstelle eines Kennworts zur Anmeldung, auch wo ein zweiter Faktor verlangt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n second(s).</source>
        <translation>
            <numerusform>Wird in %n Sekunde wieder ausgeblendet.</numerusform>
            <numerusform>Wird in %n Sekunden wieder ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Ein Drucker wird gesucht…</translation>
    </message>
    <message>
        <source>The print service may be asked over the network. There is no need to wait for it.</source>
        <translation>Der Druckdienst wird vielleicht über das Netzwerk abgefragt. Sie müssen nicht darauf warten.</translation>
    </message>
    <message>
        <source>Save as a PDF instead…</source>
        <translation>Stattdessen als PDF speichern…</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>Der Druckdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>See whether it is running and this computer reaches its printers, and print again; or save the two sheets as a PDF.</source>
        <translation>Prüfen Sie, ob er läuft und dieser Computer seine Drucker erreicht, und drucken Sie noch einmal; oder speichern Sie die beiden Blätter als PDF.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Dieser Computer hat keinen Drucker.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or save the two sheets as a PDF and print that elsewhere.</source>
        <translation>Richten Sie in den Systemeinstellungen einen ein, oder speichern Sie die beiden Blätter als PDF, und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>Der Drucker hat die Blätter nicht angenommen.</translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, and print again; or save the two sheets as a PDF.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist und Papier hat, und drucken Sie noch einmal; oder speichern Sie die beiden Blätter als PDF.</translation>
    </message>
    <message>
        <source>Two sheets are on their way to the printer.</source>
        <translation>Zwei Blätter sind auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Collect both at once. Hand them over apart: each holds half of what is needed to sign in.</source>
        <translation>Holen Sie beide sofort ab. Übergeben Sie sie getrennt: Jedes enthält die Hälfte dessen, was für die Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: make room on the disk, or choose a folder that you may write to.</source>
        <translation>%1: Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort auswählen…</translation>
    </message>
    <message>
        <source>Saved. Only you may open the file.</source>
        <translation>Gespeichert. Nur Sie dürfen die Datei öffnen.</translation>
    </message>
    <message>
        <source>%1: delete it, and every copy of it, once it is handed over.</source>
        <translation>%1: Löschen Sie die Datei und jede Kopie davon nach der Übergabe.</translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s). This desktop lets it be cleared only while this window is in front.</source>
        <translation>
            <numerusform>Das Kennwort liegt noch %n Sekunde in der Zwischenablage. Auf diesem Desktop kann sie nur geleert werden, solange dieses Fenster im Vordergrund ist.</numerusform>
            <numerusform>Das Kennwort liegt noch %n Sekunden in der Zwischenablage. Auf diesem Desktop kann sie nur geleert werden, solange dieses Fenster im Vordergrund ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s).</source>
        <translation>
            <numerusform>Das Kennwort liegt noch %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>Das Kennwort liegt noch %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard was cleared. A clipboard manager that ignores the mark &quot;secret&quot; may have kept a copy.</source>
        <translation>Die Zwischenablage wurde geleert. Ein Zwischenablage-Manager, der die Kennzeichnung „geheim“ nicht beachtet, hat vielleicht eine Kopie behalten.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now and was left alone.</source>
        <translation>Die Zwischenablage enthält jetzt etwas anderes und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the password: this desktop did not let it be cleared. It is tried again when this window comes to the front; copying something else takes it off, too.</source>
        <translation>Die Zwischenablage enthält vielleicht noch das Kennwort: Dieser Desktop hat das Leeren nicht zugelassen. Es wird erneut versucht, wenn dieses Fenster in den Vordergrund kommt; wenn Sie etwas anderes kopieren, ist es ebenfalls weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives more time.</source>
        <extracomment>Spoken. %1 is the text of a button.</extracomment>
        <translation>„%1“ gibt Ihnen mehr Zeit.</translation>
    </message>
</context>
<context>
    <name>wizard::RenewPanel</name>
    <message>
        <source>&amp;Use something else…</source>
        <translation>Etwa&amp;s anderes verwenden…</translation>
    </message>
    <message>
        <source>New temporary password…</source>
        <translation>Neues temporäres Kennwort…</translation>
    </message>
    <message>
        <source>See whether it is allowed</source>
        <translation>Nachsehen, ob das zulässig ist</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Gültig für:</translation>
    </message>
    <message>
        <source>How many minutes the pass is good for</source>
        <translation>Wie viele Minuten der Zugriffspass gültig ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>One sign-in only</source>
        <translation>Nur eine Anmeldung</translation>
    </message>
    <message>
        <source>Make an access pass</source>
        <translation>Zugriffspass ausstellen</translation>
    </message>
    <message>
        <source>A new temporary password for %1: the one there is now ends at once.</source>
        <translation>Ein neues temporäres Kennwort für %1: Das bisherige gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>To give %1 a new temporary password or an access pass, sign in with the account that made the user.</source>
        <translation>Um %1 ein neues temporäres Kennwort oder einen Zugriffspass zu geben, melden Sie sich mit dem Konto an, das den Benutzer erstellt hat.</translation>
    </message>
    <message>
        <source>Asking what your organisation allows…</source>
        <translation>Es wird abgefragt, was Ihre Organisation zulässt…</translation>
    </message>
    <message>
        <source>Making the access pass…</source>
        <translation>Der Zugriffspass wird ausgestellt…</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>Das neue Kennwort wird festgelegt…</translation>
    </message>
    <message>
        <source>A Temporary Access Pass is a code that signs in for a while, instead of a password and also where a second factor is asked for.</source>
        <translation>Ein befristeter Zugriffspass ist ein Code, der eine Zeit lang anstelle eines Kennworts zur Anmeldung dient, auch wo ein zweiter Faktor verlangt wird.</translation>
    </message>
    <message>
        <source>Your organisation does not allow Temporary Access Passes. They are switched on in the Microsoft Entra admin center under Authentication methods, Policies.</source>
        <translation>Ihre Organisation lässt befristete Zugriffspässe nicht zu. Sie werden im Microsoft Entra Admin Center unter „Authentifizierungsmethoden“ &gt; „Richtlinien“ eingeschaltet.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Dafür ist Ihre Zustimmung nötig.</translation>
    </message>
    <message>
        <source>Allow it once; you are asked again before anything is changed.</source>
        <translation>Lassen Sie es einmal zu; Sie werden noch einmal gefragt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle lässt das nicht zu.</translation>
    </message>
    <message>
        <source>It takes an Authentication Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Dafür ist ein Authentifizierungsadministrator nötig, bei Administratoren ein Privilegierter Authentifizierungsadministrator. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Zulassen…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It is not known whether the new password was set.</source>
        <translation>Es ist nicht bekannt, ob das neue Kennwort festgelegt wurde.</translation>
    </message>
    <message>
        <source>Both passwords are kept in the list below. Look the new one up again in a moment.</source>
        <translation>Beide Kennwörter sind in der Liste unten aufbewahrt. Fragen Sie das neue gleich noch einmal ab.</translation>
    </message>
    <message>
        <source>Give a new password?</source>
        <translation>Neues Kennwort vergeben?</translation>
    </message>
    <message>
        <source>The password that %1 has now ends at once, also where it was chosen by the person.</source>
        <translation>Das Kennwort, das %1 jetzt hat, gilt sofort nicht mehr, auch wenn die Person es selbst gewählt hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give a new one</source>
        <translation>Neues vergeben</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft verlangt eine erneute Anmeldung, bevor es antwortet.</translation>
    </message>
    <message>
        <source>To give this user another way to sign in, the wizard needs your permission to set it up.</source>
        <translation>Um für diesen Benutzer eine andere Anmeldemöglichkeit einzurichten, braucht der Assistent Ihre Zustimmung.</translation>
    </message>
</context>
<context>
    <name>wizard::SealedDialog</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Versiegelte Datei öffnen</translation>
    </message>
    <message>
        <source>Passwords that were saved in a sealed file, here or on another computer, wait to be handed over on this one afterwards.</source>
        <translation>Kennwörter, die hier oder auf einem anderen Computer in einer versiegelten Datei gespeichert wurden, warten danach auf diesem auf die Übergabe.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Es ist keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Wählen Sie zuerst die versiegelte Datei aus.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Die Datei wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) of the file wait here now.</source>
        <translation>
            <numerusform>%n Kennwort aus der Datei wartet jetzt hier.</numerusform>
            <numerusform>%n Kennwörter aus der Datei warten jetzt hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were here before, and are left as they are.</source>
        <translation>
            <numerusform>%n aus der Datei war schon vorher hier und bleibt, wie es ist.</numerusform>
            <numerusform>%n aus der Datei waren schon vorher hier und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the file once they are handed over.</source>
        <translation>Löschen Sie die Datei, sobald sie übergeben sind.</translation>
    </message>
</context>
<context>
    <name>wizard::SecretView</name>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>wizard::SheetDialogs</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wizard::Sheets</name>
    <message>
        <source>Sheet %1 of 2. Reference %2.</source>
        <extracomment>%1 is the sheet&apos;s number; %2 a number by which the two sheets are matched.</extracomment>
        <translation>Blatt %1 von 2. Referenz %2.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Your work account</source>
        <translation>Ihr Geschäftskonto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address to sign in with</source>
        <translation>Adresse für die Anmeldung</translation>
    </message>
    <message>
        <source>The code comes on another sheet with the same reference. Sign in with the address above and that code, and set up your own way of signing in at once: the code ends soon.</source>
        <translation>Der Code steht auf einem anderen Blatt mit derselben Referenz. Melden Sie sich mit der Adresse oben und diesem Code an, und richten Sie sofort Ihre eigene Anmeldemethode ein: Der Code läuft bald ab.</translation>
    </message>
    <message>
        <source>The password comes on another sheet with the same reference. Sign in with the address above and that password; you are then asked to choose a password that only you know.</source>
        <translation>Das Kennwort steht auf einem anderen Blatt mit derselben Referenz. Melden Sie sich mit der Adresse oben und diesem Kennwort an; Sie werden dann aufgefordert, ein Kennwort zu wählen, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>Your one-time code</source>
        <translation>Ihr Einmalcode</translation>
    </message>
    <message>
        <source>Your first password</source>
        <translation>Ihr erstes Kennwort</translation>
    </message>
    <message>
        <source>Type it as it is shown, with the signs and without the gaps between the groups. Show this sheet to nobody, and destroy it once you have signed in.</source>
        <translation>Geben Sie es genau wie abgebildet ein, mit den Sonderzeichen und ohne die Lücken zwischen den Gruppen. Zeigen Sie dieses Blatt niemandem, und vernichten Sie es, sobald Sie sich angemeldet haben.</translation>
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
        <translation>Berta</translation>
    </message>
    <message>
        <source>Charlie</source>
        <comment>spelling alphabet: C</comment>
        <translation>Cäsar</translation>
    </message>
    <message>
        <source>Delta</source>
        <comment>spelling alphabet: D</comment>
        <translation>Dora</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>spelling alphabet: E</comment>
        <translation>Emil</translation>
    </message>
    <message>
        <source>Foxtrot</source>
        <comment>spelling alphabet: F</comment>
        <translation>Friedrich</translation>
    </message>
    <message>
        <source>Golf</source>
        <comment>spelling alphabet: G</comment>
        <translation>Gustav</translation>
    </message>
    <message>
        <source>Hotel</source>
        <comment>spelling alphabet: H</comment>
        <translation>Heinrich</translation>
    </message>
    <message>
        <source>India</source>
        <comment>spelling alphabet: I</comment>
        <translation>Ida</translation>
    </message>
    <message>
        <source>Juliett</source>
        <comment>spelling alphabet: J</comment>
        <translation>Julius</translation>
    </message>
    <message>
        <source>Kilo</source>
        <comment>spelling alphabet: K</comment>
        <translation>Kaufmann</translation>
    </message>
    <message>
        <source>Lima</source>
        <comment>spelling alphabet: L</comment>
        <translation>Ludwig</translation>
    </message>
    <message>
        <source>Mike</source>
        <comment>spelling alphabet: M</comment>
        <translation>Martha</translation>
    </message>
    <message>
        <source>November</source>
        <comment>spelling alphabet: N</comment>
        <translation>Nordpol</translation>
    </message>
    <message>
        <source>Oscar</source>
        <comment>spelling alphabet: O</comment>
        <translation>Otto</translation>
    </message>
    <message>
        <source>Papa</source>
        <comment>spelling alphabet: P</comment>
        <translation>Paula</translation>
    </message>
    <message>
        <source>Quebec</source>
        <comment>spelling alphabet: Q</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Romeo</source>
        <comment>spelling alphabet: R</comment>
        <translation>Richard</translation>
    </message>
    <message>
        <source>Sierra</source>
        <comment>spelling alphabet: S</comment>
        <translation>Samuel</translation>
    </message>
    <message>
        <source>Tango</source>
        <comment>spelling alphabet: T</comment>
        <translation>Theodor</translation>
    </message>
    <message>
        <source>Uniform</source>
        <comment>spelling alphabet: U</comment>
        <translation>Ulrich</translation>
    </message>
    <message>
        <source>Victor</source>
        <comment>spelling alphabet: V</comment>
        <translation>Viktor</translation>
    </message>
    <message>
        <source>Whiskey</source>
        <comment>spelling alphabet: W</comment>
        <translation>Wilhelm</translation>
    </message>
    <message>
        <source>X-ray</source>
        <comment>spelling alphabet: X</comment>
        <translation>Xanthippe</translation>
    </message>
    <message>
        <source>Yankee</source>
        <comment>spelling alphabet: Y</comment>
        <translation>Ypsilon</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>spelling alphabet: Z</comment>
        <translation>Zacharias</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>digit</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <comment>digit</comment>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <comment>digit</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>digit</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>digit</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>digit</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>digit</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>digit</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>digit</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>digit</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <comment>sign</comment>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <comment>sign</comment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>number sign</source>
        <comment>sign</comment>
        <translation>Raute</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <comment>sign</comment>
        <translation>Dollarzeichen</translation>
    </message>
    <message>
        <source>percent sign</source>
        <comment>sign</comment>
        <translation>Prozentzeichen</translation>
    </message>
    <message>
        <source>ampersand</source>
        <comment>sign</comment>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>sign</comment>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>opening parenthesis</source>
        <comment>sign</comment>
        <translation>runde Klammer auf</translation>
    </message>
    <message>
        <source>closing parenthesis</source>
        <comment>sign</comment>
        <translation>runde Klammer zu</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>sign</comment>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>plus sign</source>
        <comment>sign</comment>
        <translation>Pluszeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>sign</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>sign</comment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>full stop</source>
        <comment>sign</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>sign</comment>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>sign</comment>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>sign</comment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <comment>sign</comment>
        <translation>Kleiner-als-Zeichen</translation>
    </message>
    <message>
        <source>equals sign</source>
        <comment>sign</comment>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>greater-than sign</source>
        <comment>sign</comment>
        <translation>Größer-als-Zeichen</translation>
    </message>
    <message>
        <source>question mark</source>
        <comment>sign</comment>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>sign</comment>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>opening square bracket</source>
        <comment>sign</comment>
        <translation>eckige Klammer auf</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>sign</comment>
        <translation>umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>closing square bracket</source>
        <comment>sign</comment>
        <translation>eckige Klammer zu</translation>
    </message>
    <message>
        <source>caret</source>
        <comment>sign</comment>
        <translation>Zirkumflex</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>sign</comment>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>grave accent</source>
        <comment>sign</comment>
        <translation>Gravis</translation>
    </message>
    <message>
        <source>opening curly bracket</source>
        <comment>sign</comment>
        <translation>geschweifte Klammer auf</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>sign</comment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>closing curly bracket</source>
        <comment>sign</comment>
        <translation>geschweifte Klammer zu</translation>
    </message>
    <message>
        <source>tilde</source>
        <comment>sign</comment>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>space</source>
        <comment>sign</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>small letter</source>
        <translation>Kleinbuchstabe</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>small %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;small Kilo&quot; is the letter k.</extracomment>
        <translation>klein %1</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;capital Kilo&quot; is the letter K.</extracomment>
        <translation>groß %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Part of a password; %1 is its number.</extracomment>
        <translation>Gruppe %1</translation>
    </message>
</context>
</TS>
