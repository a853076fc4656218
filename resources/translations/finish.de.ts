<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::AftercarePanel</name>
    <message>
        <source>Was it &amp;used?</source>
        <translation>Schon benu&amp;tzt?</translation>
    </message>
    <message>
        <source>B&amp;lock sign-in…</source>
        <translation>Anmeldung bloc&amp;kieren…</translation>
    </message>
    <message>
        <source>Un&amp;block sign-in</source>
        <translation>Blockierung aufh&amp;eben</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschung rückgängig machen</translation>
    </message>
    <message>
        <source>The account of %1</source>
        <translation>Das Konto von %1</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>To look after it, sign in with the account that made it.</source>
        <translation>Um es zu betreuen, melden Sie sich mit dem Konto an, das es erstellt hat.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days, with everything that belongs to it.</source>
        <translation>Gelöscht. Es kann 30 Tage lang wiederhergestellt werden, mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>Sign-in is allowed.</source>
        <translation>Die Anmeldung ist zugelassen.</translation>
    </message>
    <message>
        <source>Sign-in is blocked.</source>
        <translation>Die Anmeldung ist blockiert.</translation>
    </message>
    <message>
        <source>Whether the password was changed could not be checked.</source>
        <translation>Ob das Kennwort geändert wurde, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The password was changed on %1.</source>
        <translation>Das Kennwort wurde am %1 geändert.</translation>
    </message>
    <message>
        <source>The password has not been changed yet.</source>
        <translation>Das Kennwort wurde noch nicht geändert.</translation>
    </message>
    <message>
        <source>Last signed in on %1.</source>
        <translation>Zuletzt angemeldet am %1.</translation>
    </message>
    <message>
        <source>No sign-in yet. New ones take some minutes to show.</source>
        <translation>Noch keine Anmeldung. Neue werden erst nach einigen Minuten angezeigt.</translation>
    </message>
    <message>
        <source>Whether the person has signed in could not be checked: that takes Microsoft Entra ID P1 and a role that reads reports.</source>
        <translation>Ob sich die Person angemeldet hat, konnte nicht geprüft werden: Dafür sind Microsoft Entra ID P1 und eine Rolle nötig, die Berichte liest.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Dafür ist Ihre Zustimmung nötig.</translation>
    </message>
    <message>
        <source>Allow it once; nothing is changed before you press the button again.</source>
        <translation>Lassen Sie es einmal zu; es wird nichts geändert, bevor Sie noch einmal auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Zulassen…</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle lässt das nicht zu.</translation>
    </message>
    <message>
        <source>It takes a User Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Dafür ist ein Benutzeradministrator nötig, bei Administratoren ein Privilegierter Authentifizierungsadministrator. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The account is not there.</source>
        <translation>Das Konto ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere, or for good after 30 days.</source>
        <translation>Es wurde vielleicht anderswo gelöscht oder nach 30 Tagen endgültig entfernt.</translation>
    </message>
    <message>
        <source>Somebody else has the address by now.</source>
        <translation>Jemand anderes hat inzwischen diese Adresse.</translation>
    </message>
    <message>
        <source>Free %1 first, then undo the deletion.</source>
        <translation>Geben Sie zuerst %1 frei, und machen Sie dann die Löschung rückgängig.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Block the sign-in?</source>
        <translation>Anmeldung blockieren?</translation>
    </message>
    <message>
        <source>%1 can then not sign in until you unblock it. Nothing is lost.</source>
        <translation>%1 kann sich dann nicht anmelden, bis Sie die Blockierung aufheben. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>Konto löschen?</translation>
    </message>
    <message>
        <source>The account of %1 is deleted. For 30 days it can be brought back, then it is gone for good. To go on, enter its address: %2</source>
        <translation>Das Konto von %1 wird gelöscht. Es kann 30 Tage lang wiederhergestellt werden, danach ist es endgültig weg. Geben Sie zum Fortfahren seine Adresse ein: %2</translation>
    </message>
    <message>
        <source>Address of the account to delete</source>
        <translation>Adresse des zu löschenden Kontos</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft verlangt eine erneute Anmeldung, bevor es antwortet.</translation>
    </message>
    <message>
        <source>To look after this account, the wizard needs your permission.</source>
        <translation>Um dieses Konto zu betreuen, braucht der Assistent Ihre Zustimmung.</translation>
    </message>
</context>
<context>
    <name>wizard::FinishPage</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>What was done, and what to do now.</source>
        <translation>Was erledigt wurde und was jetzt zu tun ist.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>Enter &amp;another user</source>
        <translation>Weiteren Ben&amp;utzer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Do something else</source>
        <translation>Etwas &amp;anderes tun</translation>
    </message>
    <message>
        <source>Co&amp;py summary</source>
        <translation>Zusammenfassung ko&amp;pieren</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This was the sandbox: the account exists nowhere else.</source>
        <translation>Das war die Sandbox: Das Konto gibt es sonst nirgends.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Das Konto wurde erstellt.</translation>
    </message>
    <message>
        <source>Nothing was changed at Microsoft.</source>
        <translation>Bei Microsoft wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 hat ein Geschäftskonto.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud.</source>
        <translation>%1 hat ein Geschäftskonto in einer anderen Cloud.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 hat noch kein Geschäftskonto.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not for a company.</source>
        <translation>%1 ist für private Postfächer, nicht für ein Unternehmen.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out.</source>
        <translation>Es ließ sich nicht feststellen, ob %1 ein Geschäftskonto hat.</translation>
    </message>
    <message>
        <source>Create the work account during the enrolment in %1</source>
        <translation>Geschäftskonto während der Registrierung in %1 erstellen</translation>
    </message>
    <message>
        <source>Start the enrolment, and when it asks for a work account choose to create one. You enter your name, your company and the domain; you become its first administrator.</source>
        <translation>Beginnen Sie die Registrierung, und wählen Sie, wenn nach einem Geschäftskonto gefragt wird, das Erstellen eines neuen. Sie geben Ihren Namen, Ihr Unternehmen und die Domäne ein; Sie werden sein erster Administrator.</translation>
    </message>
    <message>
        <source>Read how &amp;it goes</source>
        <translation>Ab&amp;lauf nachlesen</translation>
    </message>
    <message>
        <source>Prove that the domain is yours</source>
        <translation>Nachweisen, dass die Domäne Ihnen gehört</translation>
    </message>
    <message>
        <source>A new work account begins with a name that ends in onmicrosoft.com. Add your own domain in %1 under &quot;%2&quot;; a record at your domain&apos;s registrar proves that it is yours.</source>
        <translation>Ein neues Geschäftskonto beginnt mit einem Namen, der auf onmicrosoft.com endet. Fügen Sie Ihre eigene Domäne in %1 unter „%2“ hinzu; ein Eintrag bei der Registrierungsstelle der Domäne weist nach, dass sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>Read how to add a do&amp;main</source>
        <translation>Hinzufügen einer Do&amp;mäne nachlesen</translation>
    </message>
    <message>
        <source>Use an address at your company&apos;s own domain</source>
        <translation>Adresse in der eigenen Domäne Ihres Unternehmens verwenden</translation>
    </message>
    <message>
        <source>%1 does not accept private mailboxes such as outlook.com or gmail.com.</source>
        <translation>%1 akzeptiert keine privaten Postfächer wie outlook.com oder gmail.com.</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s cloud</source>
        <translation>Cloud Ihrer Organisation wählen</translation>
    </message>
    <message>
        <source>Open Settings, choose the cloud it is in, and check again. Accounts of one cloud are not known in another.</source>
        <translation>Öffnen Sie die Einstellungen, wählen Sie die richtige Cloud, und prüfen Sie noch einmal. Konten einer Cloud sind in einer anderen nicht bekannt.</translation>
    </message>
    <message>
        <source>Check again later</source>
        <translation>Später noch einmal prüfen</translation>
    </message>
    <message>
        <source>Go back to the check when the connection works, or ask whoever looks after your company&apos;s computers.</source>
        <translation>Kehren Sie zur Prüfung zurück, wenn die Verbindung funktioniert, oder fragen Sie, wer die Computer Ihres Unternehmens betreut.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the work account</source>
        <translation>Mit dem Geschäftskonto bei %1 anmelden</translation>
    </message>
    <message>
        <source>If somebody else administers it, ask that person to give you a role first.</source>
        <translation>Wenn es jemand anderes verwaltet, bitten Sie diese Person zuerst um eine Rolle.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 öff&amp;nen</translation>
    </message>
    <message>
        <source>Let the person sign in</source>
        <translation>Die Person anmelden lassen</translation>
    </message>
    <message>
        <source>At the first sign-in the password is changed and a second factor is set up. Have a phone at hand.</source>
        <translation>Bei der ersten Anmeldung wird das Kennwort geändert und ein zweiter Faktor eingerichtet. Halten Sie ein Telefon bereit.</translation>
    </message>
    <message>
        <source>Give the person a role in %1</source>
        <translation>Der Person eine Rolle in %1 geben</translation>
    </message>
    <message>
        <source>A new account may sign in, and do nothing else there until somebody who manages users gives it a role.</source>
        <translation>Ein neues Konto kann sich anmelden, dort aber nichts weiter tun, bis ihm jemand, der Benutzer verwaltet, eine Rolle gibt.</translation>
    </message>
    <message>
        <source>Read about &amp;roles</source>
        <translation>Über &amp;Rollen lesen</translation>
    </message>
    <message>
        <source>Try the sign-in once more</source>
        <translation>Anmeldung noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use a fresh browser window. If the same message comes back, paste it here again.</source>
        <translation>Verwenden Sie ein neues Browserfenster. Wenn dieselbe Meldung wiederkommt, fügen Sie sie hier noch einmal ein.</translation>
    </message>
    <message>
        <source>Manage the %1 account</source>
        <translation>%1-Konto verwalten</translation>
    </message>
    <message>
        <source>Its profile, its users and its programs, once the work account is in place.</source>
        <translation>Profil, Benutzer und Programme, sobald das Geschäftskonto besteht.</translation>
    </message>
    <message>
        <source>Read about the a&amp;ccount</source>
        <translation>Über das K&amp;onto lesen</translation>
    </message>
</context>
</TS>
