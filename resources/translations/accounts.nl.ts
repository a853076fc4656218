<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>Eén werkaccount of meer?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Voor de meeste bedrijven is één genoeg. Vier antwoorden laten zien of dat voor het uwe ook geldt.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. Hoeveel gebruikers heeft uw &amp;bedrijf bij Microsoft?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. Hoeveel van hen gaan in Partner Center &amp;werken?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. Wat doet uw bedrijf met Microsoft?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Verkopen in de commerciële &amp;marketplace</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>Ook deelnemen aan het &amp;partnerprogramma</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>Ook doorverkopen aan &amp;klanten (Cloud Solution Provider)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. Wie gaat dat beheren?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>De mensen die nu onze gebruikers beh&amp;eren</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>&amp;Anderen, die onze gebruikers niet horen te beheren</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>Advie&amp;s van Microsoft lezen</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>&amp;Daarna een account voor een persoon maken</translation>
    </message>
    <message>
        <source>Counted in your organisation just now.</source>
        <translation>Zojuist in uw organisatie geteld.</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>Dit zijn meer mensen dan uw bedrijf gebruikers heeft.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Verbeter een van de twee getallen.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Beantwoord de vier vragen om te zien wat bij uw bedrijf past.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>Zo krijgt u er nog een: meld u af bij Microsoft, open de inschrijving van Partner Center en kies ervoor een werkaccount te maken. Een programma kan dat niet voor u doen. Is het er, kom dan terug en controleer het domein.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Advies: één werkaccount</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Gebruik het werkaccount dat uw bedrijf heeft, of maak er een, en geef de mensen die het nodig hebben daarin een account.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Advies: uw werkaccount, en een tweede voor het doorverkopen</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Houd het werkaccount van uw bedrijf voor al het andere.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>Domein &amp;controleren</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Advies: een eigen werkaccount voor Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Daarin zitten alleen de mensen die daar werken.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Wat ertegen pleit:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Slechts enkele van uw vele gebruikers hebben Partner Center nodig; de anderen blijven erbuiten.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>De helft van uw gebruikers of meer werkt toch al in Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Met zo weinig gebruikers is één map goed op orde te houden.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>Anderen beheren dit; in één map zouden zij een rol onder uw gebruikers nodig hebben.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Dezelfde mensen zouden beide beheren, en alles dubbel doen.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Iedereen houdt de aanmelding die hij al heeft.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>De betrokkenen krijgen een tweede account en wachtwoord.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Microsoft raadt voor doorverkopen (Cloud Solution Provider) een eigen werkaccount aan.</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Een werkaccount hoort bij één Partner Center-account, en u meldt zich er maar bij één tegelijk aan.</translation>
    </message>
</context>
</TS>
