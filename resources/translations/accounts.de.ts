<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>Ein Geschäftskonto oder mehrere?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Den meisten Unternehmen genügt eines. Vier Antworten zeigen, ob Ihres dazugehört.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. Wie viele Ben&amp;utzer hat Ihr Unternehmen bei Microsoft?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. Wie viele davon arbe&amp;iten in Partner Center?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. Was macht Ihr Unternehmen mit Microsoft?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Im kommerziellen &amp;Marketplace verkaufen</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>Außerdem am &amp;Partnerprogramm teilnehmen</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>Außerdem an &amp;Kunden weiterverkaufen (Cloud Solution Provider)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. Wer verwaltet dieses Geschäft?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>Die Personen, die heute unsere Benutzer v&amp;erwalten</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>&amp;Andere Personen, die unsere Benutzer nicht verwalten sollen</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>Rat von Microsoft &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>Dan&amp;n Konto für eine Person erstellen</translation>
    </message>
    <message>
        <source>Counted in your organisation just now.</source>
        <translation>Gerade in Ihrer Organisation gezählt.</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>Das sind mehr Personen, als Ihr Unternehmen Benutzer hat.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Berichtigen Sie eine der beiden Zahlen.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Beantworten Sie die vier Fragen, um zu sehen, was zu Ihrem Unternehmen passt.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>So erhalten Sie ein weiteres: Melden Sie sich bei Microsoft ab, öffnen Sie die Registrierung in Partner Center, und wählen Sie das Erstellen eines Geschäftskontos. Ein Programm kann das nicht für Sie tun. Wenn es da ist, kommen Sie zurück, und prüfen Sie seine Domäne.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Empfehlung: ein Geschäftskonto</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Verwenden Sie das vorhandene Ihres Unternehmens, oder erstellen Sie eines, und geben Sie den Personen, die es brauchen, Konten darin.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Empfehlung: Ihr Geschäftskonto und ein zweites für den Weiterverkauf</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Behalten Sie das vorhandene für alles andere.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>D&amp;omäne prüfen</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Empfehlung: ein eigenes Geschäftskonto für Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Es enthält nur die Personen, die dort arbeiten.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Gründe:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Was dagegen spricht:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Nur wenige Ihrer vielen Benutzer brauchen Partner Center; die anderen bleiben außerhalb seiner Reichweite.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>Mindestens die Hälfte Ihrer Benutzer arbeitet ohnehin in Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Bei so wenigen Benutzern lässt sich ein Verzeichnis leicht in Ordnung halten.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>Andere Personen verwalten dieses Geschäft; in einem gemeinsamen Verzeichnis bräuchten sie eine Rolle bei Ihren Benutzern.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Dieselben Personen würden beide verwalten und alles doppelt tun.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Alle behalten ihre bisherige Anmeldung.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>Die betroffenen Personen erhalten ein zweites Konto und Kennwort.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Für den Weiterverkauf (Cloud Solution Provider) rät Microsoft zu einem eigenen Geschäftskonto.</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Ein Geschäftskonto gehört zu einem Partner Center-Konto, und man meldet sich jeweils nur bei einem an.</translation>
    </message>
</context>
</TS>
