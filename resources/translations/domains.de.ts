<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::OwnDomainController</name>
    <message>
        <source>To add %1 to your organisation and to have it verified.</source>
        <translation>Um %1 Ihrer Organisation hinzuzufügen und überprüfen zu lassen.</translation>
    </message>
    <message>
        <source>To sign in to the organisation that has %1.</source>
        <translation>Um sich bei der Organisation anzumelden, der %1 gehört.</translation>
    </message>
</context>
<context>
    <name>wizard::OwnDomainPage</name>
    <message>
        <source>Add a domain of your company&apos;s</source>
        <translation>Domäne Ihres Unternehmens hinzufügen</translation>
    </message>
    <message>
        <source>Addresses can end in it once Microsoft has seen that the domain is yours: a record in its DNS shows that.</source>
        <translation>Adressen können darauf enden, sobald Microsoft gesehen hat, dass die Domäne Ihnen gehört: Ein Eintrag in ihrem DNS weist das nach.</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domäne:</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Domäne hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation>&amp;Jetzt noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation>&amp;Nicht mehr nachsehen</translation>
    </message>
    <message>
        <source>Remo&amp;ve the domain…</source>
        <translation>Domäne en&amp;tfernen…</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Fortfahren und Konto für eine &amp;Person erstellen</translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation>Weitere Domäne hinzufügen</translation>
    </message>
    <message>
        <source>Names under onmicrosoft.com are given by Microsoft.</source>
        <translation>Namen unter onmicrosoft.com vergibt Microsoft.</translation>
    </message>
    <message>
        <source>Every organisation has one of its own already. Enter the domain of your company.</source>
        <translation>Jede Organisation hat bereits einen eigenen. Geben Sie die Domäne Ihres Unternehmens ein.</translation>
    </message>
    <message>
        <source>That domain is for private mailboxes and belongs to its provider.</source>
        <translation>Diese Domäne ist für private Postfächer bestimmt und gehört ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Enter a domain that your company has registered.</source>
        <translation>Geben Sie eine Domäne ein, die Ihr Unternehmen registriert hat.</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>Damit f&amp;ortfahren</translation>
    </message>
    <message>
        <source>%1 still waits for its record.</source>
        <translation>%1 wartet noch auf den Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) wait in all.</source>
        <translation>
            <numerusform>Insgesamt wartet %n Domäne.</numerusform>
            <numerusform>Insgesamt warten %n Domänen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s DNS</source>
        <translation>DNS dieses Computers</translation>
    </message>
    <message>
        <source>%1: the record is there.</source>
        <translation>%1: Der Eintrag ist da.</translation>
    </message>
    <message>
        <source>%1: another record is there, %2.</source>
        <translation>%1: Ein anderer Eintrag ist da, %2.</translation>
    </message>
    <message>
        <source>%1: not there yet.</source>
        <translation>%1: noch nicht da.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1: keine Antwort.</translation>
    </message>
    <message>
        <source>Show that %1 is yours</source>
        <translation>Nachweisen, dass %1 Ihnen gehört</translation>
    </message>
    <message>
        <source>Where %1 is registered, or where its DNS is kept, add one of these records. One is enough; it can be taken away once the domain is verified.</source>
        <translation>Fügen Sie dort, wo %1 registriert ist oder das DNS dafür verwaltet wird, einen dieser Einträge hinzu. Einer genügt; er kann wieder entfernt werden, sobald die Domäne überprüft ist.</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>Name of the TXT record</source>
        <translation>Name des TXT-Eintrags</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Wert des TXT-Eintrags</translation>
    </message>
    <message>
        <source>MX, priority %1</source>
        <translation>MX, Priorität %1</translation>
    </message>
    <message>
        <source>Name of the MX record</source>
        <translation>Name des MX-Eintrags</translation>
    </message>
    <message>
        <source>Value of the MX record</source>
        <translation>Wert des MX-Eintrags</translation>
    </message>
    <message>
        <source>The sandbox has no DNS: Microsoft&apos;s stand-in sees the record at the second look.</source>
        <translation>Die Sandbox hat kein DNS: Der Ersatz für Microsoft sieht den Eintrag beim zweiten Nachsehen.</translation>
    </message>
    <message>
        <source>Microsoft cannot be reached just now: %1</source>
        <translation>Microsoft ist gerade nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Microsoft does not see it yet. That can take an hour, in rare cases three days.</source>
        <translation>Microsoft sieht ihn noch nicht. Das kann eine Stunde dauern, in seltenen Fällen drei Tage.</translation>
    </message>
    <message>
        <source>Looking for the record…</source>
        <translation>Der Eintrag wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.</source>
        <translation>
            <numerusform>%n-mal nachgesehen. Das nächste Mal folgt von selbst; Sie können diese Seite inzwischen verlassen.</numerusform>
            <numerusform>%n-mal nachgesehen. Das nächste Mal folgt von selbst; Sie können diese Seite inzwischen verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft about %1…</source>
        <translation>Microsoft wird nach %1 gefragt…</translation>
    </message>
    <message>
        <source>Sign in to go on with %1.</source>
        <translation>Melden Sie sich an, um mit %1 fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on by itself.</source>
        <translation>Nichts geht verloren: Diese Seite macht von selbst weiter.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Sie müssen sich erneut anmelden.</translation>
    </message>
    <message>
        <source>One more permission is needed.</source>
        <translation>Eine weitere Berechtigung ist erforderlich.</translation>
    </message>
    <message>
        <source>To add a domain, the wizard needs your permission to change domains. An administrator grants it, and this page goes on by itself.</source>
        <translation>Um eine Domäne hinzuzufügen, braucht der Assistent Ihre Berechtigung zum Ändern von Domänen. Ein Administrator erteilt sie, und diese Seite macht von selbst weiter.</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Anm&amp;elden…</translation>
    </message>
    <message>
        <source>It belongs to %1, which is verified: no record was needed.</source>
        <translation>Sie gehört zu %1, und diese ist überprüft: Es war kein Eintrag nötig.</translation>
    </message>
    <message>
        <source>It was taken over from an organisation that nobody administered. Its people and licences follow within days.</source>
        <translation>Sie wurde von einer Organisation übernommen, die niemand verwaltet hat. Deren Personen und Lizenzen folgen innerhalb einiger Tage.</translation>
    </message>
    <message>
        <source>People on it sign in at your company&apos;s own server, and are made there.</source>
        <translation>Benutzer darin melden sich am eigenen Server Ihres Unternehmens an und werden dort erstellt.</translation>
    </message>
    <message>
        <source>New addresses can end in @%1 from now on. The record may be taken out of the DNS again.</source>
        <translation>Neue Adressen können ab jetzt auf @%1 enden. Der Eintrag darf wieder aus dem DNS entfernt werden.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 ist überprüft.</translation>
    </message>
    <message>
        <source>%1 belongs to another organisation at Microsoft.</source>
        <translation>%1 gehört bei Microsoft zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1. A domain can be verified in one organisation only.</source>
        <translation>Deren Mandanten-ID ist %1. Eine Domäne kann nur in einer Organisation überprüft sein.</translation>
    </message>
    <message>
        <source>A domain can be verified in one organisation only.</source>
        <translation>Eine Domäne kann nur in einer Organisation überprüft sein.</translation>
    </message>
    <message>
        <source>If that is your company, sign in there and work in it. Otherwise ask its administrators to remove the domain; where nobody answers, Microsoft&apos;s support decides, and a DNS record alone is no proof.</source>
        <translation>Ist das Ihr Unternehmen, melden Sie sich dort an, und arbeiten Sie darin. Bitten Sie andernfalls die Administratoren dort, die Domäne zu entfernen; antwortet niemand, entscheidet der Support von Microsoft, und ein DNS-Eintrag allein ist kein Nachweis.</translation>
    </message>
    <message>
        <source>S&amp;ign in there…</source>
        <translation>Dort anm&amp;elden…</translation>
    </message>
    <message>
        <source>%1 seems to belong to an organisation that nobody administers.</source>
        <translation>%1 gehört anscheinend zu einer Organisation, die niemand verwaltet.</translation>
    </message>
    <message>
        <source>People of your company probably signed up by themselves. Either become its administrator: sign in there with an address on the domain, open the Microsoft 365 admin center and prove the domain; nobody is moved. Or take the domain over into this organisation, in the Microsoft Entra admin center: its people and licences move with it, and the old organisation is deleted after ten days. That is not possible where it uses SharePoint, OneDrive or Skype. This program does neither by itself.</source>
        <translation>Wahrscheinlich haben sich Personen Ihres Unternehmens selbst registriert. Werden Sie entweder dort Administrator: Melden Sie sich dort mit einer Adresse in der Domäne an, öffnen Sie das Microsoft 365 Admin Center, und weisen Sie die Domäne nach; niemand wird verschoben. Oder übernehmen Sie die Domäne im Microsoft Entra Admin Center in diese Organisation: Die Personen und Lizenzen ziehen mit um, und die alte Organisation wird nach zehn Tagen gelöscht. Das ist nicht möglich, wo sie SharePoint, OneDrive oder Skype verwendet. Dieses Programm tut von sich aus weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Ihre Rolle lässt das nicht zu: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The smallest role that can add domains is Domain Name Administrator. Ask a Global Administrator to give it to you, or to add %1 under &quot;Custom domain names&quot;. A new role counts within minutes.</source>
        <translation>Die kleinste Rolle, die Domänen hinzufügen kann, ist „Domänennamenadministrator“. Bitten Sie einen globalen Administrator, sie Ihnen zuzuweisen oder %1 unter „Benutzerdefinierte Domänennamen“ hinzuzufügen. Eine neue Rolle gilt nach wenigen Minuten.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Microsoft does not take %1 as a domain.</source>
        <translation>Microsoft nimmt %1 nicht als Domäne an.</translation>
    </message>
    <message>
        <source>Check the spelling: a public ending alone, such as co.uk, or a name inside your network cannot be added.</source>
        <translation>Prüfen Sie die Schreibweise: Eine öffentliche Endung allein, etwa co.uk, oder ein Name innerhalb Ihres Netzwerks kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>Der Eintrag war innerhalb einer Stunde nicht zu sehen.</translation>
    </message>
    <message>
        <source>Compare name and value with what stands in the DNS. Some registrars want &quot;@&quot; or nothing as the name. The domain stays in your organisation: look again at any time.</source>
        <translation>Vergleichen Sie Name und Wert mit dem, was im DNS steht. Manche Registrierungsstellen wollen „@“ oder nichts als Namen. Die Domäne bleibt in Ihrer Organisation: Sehen Sie jederzeit noch einmal nach.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch einma&amp;l nachsehen</translation>
    </message>
    <message>
        <source>Remove the domain?</source>
        <translation>Domäne entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>It is not verified, so nobody uses it. It can be added again, with another record.</source>
        <translation>Sie ist nicht überprüft, also verwendet sie niemand. Sie kann wieder hinzugefügt werden, mit einem anderen Eintrag.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
</TS>
