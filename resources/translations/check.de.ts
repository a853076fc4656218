<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::CheckWords</name>
    <message>
        <source>Its users sign in at Microsoft with a password kept there.</source>
        <translation>Die Benutzer melden sich bei Microsoft an, mit einem dort gespeicherten Kennwort.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page.</source>
        <translation>Die Benutzer melden sich auf der eigenen Anmeldeseite des Unternehmens an.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page, at %1.</source>
        <translation>Die Benutzer melden sich auf der eigenen Anmeldeseite des Unternehmens an, unter %1.</translation>
    </message>
    <message>
        <source>The sign-in page calls the organisation &quot;%1&quot;.</source>
        <translation>Die Anmeldeseite nennt die Organisation „%1“.</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Mandanten-ID: %1</translation>
    </message>
    <message>
        <source>It may have been started by one of its users and have no administrator yet.</source>
        <translation>Sie wurde möglicherweise von einem ihrer Benutzer angelegt und hat noch keinen Administrator.</translation>
    </message>
    <message>
        <source>Source: the wizard&apos;s own list of mailbox providers; nobody was asked.</source>
        <translation>Quelle: die eigene Liste des Assistenten mit Postfachanbietern; es wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Source: the sandbox inside this program (%1), asked at %2. Microsoft was not asked.</source>
        <translation>Quelle: die Sandbox in diesem Programm (%1), abgefragt um %2. Microsoft wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Source: Microsoft&apos;s public sign-in documents, without signing in (%1), asked at %2.</source>
        <translation>Quelle: öffentliche Anmeldedokumente von Microsoft, ohne Anmeldung (%1), abgefragt um %2.</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>US-Regierung (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>US-Verteidigungsministerium</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>der weltweiten Cloud</translation>
    </message>
    <message>
        <source>%1 has a work account and signs in elsewhere.</source>
        <translation>%1 hat ein Geschäftskonto und meldet sich anderswo an.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 hat ein Geschäftskonto.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. New people are added in your company&apos;s own directory first, not here.</source>
        <translation>Verwenden Sie dieses Geschäftskonto für Partner Center; ein neues ist nicht nötig. Neue Personen werden zuerst im Verzeichnis Ihres Unternehmens hinzugefügt, nicht hier.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. Sign in next to see its domains and what you may do in it.</source>
        <translation>Verwenden Sie dieses Geschäftskonto für Partner Center; ein neues ist nicht nötig. Melden Sie sich als Nächstes an, um seine Domänen zu sehen und was Sie darin dürfen.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud: %2.</source>
        <translation>%1 hat ein Geschäftskonto in einer anderen Cloud: %2.</translation>
    </message>
    <message>
        <source>Choose that cloud in Settings to work with it. A work account of one cloud cannot be used for Partner Center in another.</source>
        <translation>Wählen Sie diese Cloud in den Einstellungen, um damit zu arbeiten. Ein Geschäftskonto einer Cloud ist für Partner Center in einer anderen nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 hat noch kein Geschäftskonto.</translation>
    </message>
    <message>
        <source>No organisation at Microsoft owns this domain, in any cloud. If your company has several domains, check the others too.</source>
        <translation>Keine Organisation bei Microsoft besitzt diese Domäne, in keiner Cloud. Wenn Ihr Unternehmen mehrere Domänen hat, prüfen Sie auch die anderen.</translation>
    </message>
    <message>
        <source>You do not have to make one beforehand: a work account is created while you enrol in Partner Center.</source>
        <translation>Sie müssen vorab keines erstellen: Ein Geschäftskonto entsteht während der Registrierung in Partner Center.</translation>
    </message>
    <message>
        <source>Start the enrolment in Partner Center.</source>
        <translation>Beginnen Sie die Registrierung in Partner Center.</translation>
    </message>
    <message>
        <source>When you are asked to sign in, choose to create a work account. It first gets an address that ends in onmicrosoft.com.</source>
        <translation>Wenn Sie zur Anmeldung aufgefordert werden, wählen Sie das Erstellen eines Geschäftskontos. Es erhält zunächst eine Adresse, die auf onmicrosoft.com endet.</translation>
    </message>
    <message>
        <source>Whoever creates it becomes its first administrator: use a person&apos;s name and a mailbox that is read.</source>
        <translation>Wer es erstellt, wird sein erster Administrator: Verwenden Sie den Namen einer Person und ein Postfach, das gelesen wird.</translation>
    </message>
    <message>
        <source>Afterwards come back here: sign in, check that your domain is listed, and create accounts for others.</source>
        <translation>Kommen Sie danach hierher zurück: Melden Sie sich an, prüfen Sie, ob Ihre Domäne aufgeführt ist, und erstellen Sie Konten für andere.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not a company&apos;s domain.</source>
        <translation>%1 ist für private Postfächer, keine Unternehmensdomäne.</translation>
    </message>
    <message>
        <source>Anybody can have an address there, so it says nothing about your company.</source>
        <translation>Dort kann jeder eine Adresse haben; über Ihr Unternehmen sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Partner Center needs a work account. Check your company&apos;s own domain; if it has none, a work account can be created during the enrolment all the same.</source>
        <translation>Partner Center verlangt ein Geschäftskonto. Prüfen Sie die eigene Domäne Ihres Unternehmens; hat es keine, kann während der Registrierung trotzdem ein Geschäftskonto erstellt werden.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 has a work account.</source>
        <translation>Es ließ sich nicht feststellen, ob %1 ein Geschäftskonto hat.</translation>
    </message>
    <message>
        <source>Microsoft cannot read this name as a domain. Check the spelling.</source>
        <translation>Microsoft kann diesen Namen nicht als Domäne lesen. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An error and its cure, each a sentence.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again, or sign in with an account of your company: that shows it, too.</source>
        <translation>Versuchen Sie es noch einmal, oder melden Sie sich mit einem Konto Ihres Unternehmens an: Auch daraus geht es hervor.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Enter your company&apos;s domain, such as contoso.com, or your address at work.</source>
        <translation>Geben Sie die Domäne Ihres Unternehmens ein, etwa contoso.com, oder Ihre geschäftliche E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The ending is missing.</source>
        <translation>Die Endung fehlt.</translation>
    </message>
    <message>
        <source>A domain has a name and an ending, such as contoso.com.</source>
        <translation>Eine Domäne besteht aus Name und Endung, etwa contoso.com.</translation>
    </message>
    <message>
        <source>That is too long for a domain.</source>
        <translation>Das ist zu lang für eine Domäne.</translation>
    </message>
    <message>
        <source>Enter only what comes after the @ of your address.</source>
        <translation>Geben Sie nur ein, was nach dem @ Ihrer Adresse kommt.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>An address has one @ and no blanks, such as ann@contoso.com. Enter one address only.</source>
        <translation>Eine Adresse hat ein @ und keine Leerzeichen, etwa ann@contoso.com. Geben Sie nur eine Adresse ein.</translation>
    </message>
    <message>
        <source>That is not a domain.</source>
        <translation>Das ist keine Domäne.</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and dots make up a domain, such as contoso.com.</source>
        <translation>Eine Domäne besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten, etwa contoso.com.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainCheckPage</name>
    <message>
        <source>Does your company have a work account?</source>
        <translation>Hat Ihr Unternehmen ein Geschäftskonto?</translation>
    </message>
    <message>
        <source>Microsoft is asked whether an organisation owns the domain. Nobody signs in, and no name is sent.</source>
        <translation>Microsoft wird gefragt, ob eine Organisation die Domäne besitzt. Niemand wird angemeldet, und es wird kein Name gesendet.</translation>
    </message>
    <message>
        <source>Company domain &amp;or e-mail address at work:</source>
        <translation>Unternehmensdomäne &amp;oder geschäftliche E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>What it means for Partner Center</source>
        <translation>Was das für Partner Center bedeutet</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>wizard::DomainsModel</name>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht überprüft</translation>
    </message>
    <message>
        <source>Elsewhere (federated)</source>
        <translation>Anderswo (Verbund)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>First domain</source>
        <translation>Erste Domäne</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Unterdomäne</translation>
    </message>
    <message>
        <source>Addresses can be made on verified domains only.</source>
        <translation>Adressen können nur in überprüften Domänen erstellt werden.</translation>
    </message>
    <message>
        <source>The company&apos;s own server checks the password; users are made there.</source>
        <translation>Der eigene Server des Unternehmens prüft das Kennwort; Benutzer werden dort erstellt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>wizard::TenantPage</name>
    <message>
        <source>Your organisation at Microsoft</source>
        <translation>Ihre Organisation bei Microsoft</translation>
    </message>
    <message>
        <source>What your work account belongs to, and what you may do in it.</source>
        <translation>Wozu Ihr Geschäftskonto gehört und was Sie dort dürfen.</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organisation:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Mandanten-ID:</translation>
    </message>
    <message>
        <source>You are:</source>
        <translation>Sie sind:</translation>
    </message>
    <message>
        <source>Your role:</source>
        <translation>Ihre Rolle:</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Do&amp;mains:</source>
        <translation>D&amp;omänen:</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Fortfahren und Konto für eine &amp;Person erstellen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Reading your organisation…</source>
        <translation>Ihre Organisation wird gelesen…</translation>
    </message>
    <message>
        <source>Your domain %1 is listed and verified.</source>
        <translation>Ihre Domäne %1 ist aufgeführt und überprüft.</translation>
    </message>
    <message>
        <source>This is your company&apos;s work account: use it for Partner Center. New addresses can end in @%1.</source>
        <translation>Das ist das Geschäftskonto Ihres Unternehmens: Verwenden Sie es für Partner Center. Neue Adressen können auf @%1 enden.</translation>
    </message>
    <message>
        <source>Your domain %1 is listed, but not verified.</source>
        <translation>Ihre Domäne %1 ist aufgeführt, aber nicht überprüft.</translation>
    </message>
    <message>
        <source>Somebody has still to prove that your company owns it, with an entry at the domain&apos;s registrar. Until then no addresses can be made on it.</source>
        <translation>Es muss noch mit einem Eintrag bei der Registrierungsstelle der Domäne nachgewiesen werden, dass sie Ihrem Unternehmen gehört. Bis dahin können darin keine Adressen erstellt werden.</translation>
    </message>
    <message>
        <source>Your domain %1 is not listed here.</source>
        <translation>Ihre Domäne %1 ist hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>You may be signed in to another organisation than the one that owns it, or it was never added. Ask an administrator to add it under &quot;Custom domain names&quot;.</source>
        <translation>Möglicherweise sind Sie bei einer anderen Organisation angemeldet als der, die sie besitzt, oder sie wurde nie hinzugefügt. Bitten Sie einen Administrator, sie unter „Benutzerdefinierte Domänennamen“ hinzuzufügen.</translation>
    </message>
    <message>
        <source>Your domain %1 is not among the verified ones.</source>
        <translation>Ihre Domäne %1 ist nicht unter den überprüften.</translation>
    </message>
    <message>
        <source>It may be listed and not verified yet: that can be seen with one more permission. Or you are signed in to another organisation than the one that owns it.</source>
        <translation>Vielleicht ist sie aufgeführt und noch nicht überprüft: Das lässt sich mit einer weiteren Berechtigung feststellen. Oder Sie sind bei einer anderen Organisation angemeldet als der, die sie besitzt.</translation>
    </message>
    <message>
        <source>Not shown: a permission is missing.</source>
        <translation>Nicht angezeigt: Eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>User, without an administrator&apos;s role. To create users, the role User Administrator is needed.</source>
        <translation>Benutzer, ohne Administratorrolle. Zum Erstellen von Benutzern ist die Rolle „Benutzeradministrator“ nötig.</translation>
    </message>
    <message>
        <source>Microsoft does not tell without one more permission.</source>
        <translation>Microsoft gibt das ohne eine weitere Berechtigung nicht an.</translation>
    </message>
    <message>
        <source>%1. You may create users.</source>
        <translation>%1. Sie dürfen Benutzer erstellen.</translation>
    </message>
    <message>
        <source>%1. To create users, the role User Administrator is needed.</source>
        <translation>%1. Zum Erstellen von Benutzern ist die Rolle „Benutzeradministrator“ nötig.</translation>
    </message>
    <message>
        <source>Only verified domains are shown.</source>
        <translation>Es werden nur überprüfte Domänen angezeigt.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Anm&amp;elden</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Sie müssen sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on where it was.</source>
        <translation>Es ist nichts verloren: Danach geht es auf dieser Seite an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>Show mor&amp;e…</source>
        <translation>&amp;Mehr anzeigen…</translation>
    </message>
    <message>
        <source>More can be shown if you allow it.</source>
        <translation>Wenn Sie zustimmen, kann mehr angezeigt werden.</translation>
    </message>
    <message>
        <source>Your role, all domains and the number of users need a permission each; an administrator can grant them.</source>
        <translation>Für Ihre Rolle, alle Domänen und die Anzahl der Benutzer ist je eine Berechtigung nötig; ein Administrator kann sie erteilen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft verlangt eine erneute Anmeldung, bevor es antwortet.</translation>
    </message>
    <message>
        <source>To show your role, all domains and the number of users, the wizard needs your permission to read them. Nothing is changed.</source>
        <translation>Um Ihre Rolle, alle Domänen und die Anzahl der Benutzer anzuzeigen, braucht der Assistent Ihre Zustimmung, sie zu lesen. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Meine &amp;Domäne fehlt…</translation>
    </message>
</context>
</TS>
