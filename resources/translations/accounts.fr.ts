<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>Un ou plusieurs comptes professionnels&#xa0;?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Un seul suffit à la plupart des entreprises. Quatre réponses montrent si la vôtre en fait partie.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. Combien d&apos;&amp;utilisateurs votre entreprise compte-t-elle chez Microsoft&#xa0;?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. Com&amp;bien d&apos;entre eux travailleront dans Partner Center&#xa0;?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. Que fait votre entreprise avec Microsoft&#xa0;?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Vendre sur la place de marché &amp;commerciale</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>Participer aussi au pro&amp;gramme partenaire</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>&amp;Revendre aussi à des clients (Cloud Solution Provider)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. Qui administrera cette activité&#xa0;?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>Les personnes qui administrent &amp;aujourd&apos;hui nos utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>D&apos;autr&amp;es personnes, qui ne doivent pas administrer nos utilisateurs</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>&amp;Lire les conseils de Microsoft</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>Créer ensuite un c&amp;ompte pour une personne</translation>
    </message>
    <message>
        <source>Counted in your organisation just now.</source>
        <translation>Comptés à l&apos;instant dans votre organisation.</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>C&apos;est plus de personnes que votre entreprise n&apos;a d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Corrigez l&apos;un des deux nombres.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Répondez aux quatre questions pour voir ce qui convient à votre entreprise.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>Pour en obtenir un autre&#xa0;: déconnectez-vous de Microsoft, ouvrez l&apos;inscription dans Partner Center et choisissez de créer un compte professionnel. Aucun programme ne peut le faire à votre place. Quand il existe, revenez ici et vérifiez son domaine.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Recommandé&#xa0;: un seul compte professionnel</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Utilisez celui de votre entreprise, ou créez-en un, et donnez-y des comptes aux personnes qui en ont besoin.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Recommandé&#xa0;: votre compte professionnel, et un second pour la revente</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Gardez celui de votre entreprise pour tout le reste.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>&amp;Vérifier un domaine</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Recommandé&#xa0;: un compte professionnel distinct pour Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Il ne contient que les personnes qui y travaillent.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Ce qui s&apos;y oppose&#xa0;:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Seuls quelques-uns de vos nombreux utilisateurs ont besoin de Partner Center&#xa0;: les autres restent hors de sa portée.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>La moitié de vos utilisateurs ou plus travaillent de toute façon dans Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Avec si peu d&apos;utilisateurs, un seul annuaire reste facile à tenir en ordre.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>D&apos;autres personnes administrent cette activité&#xa0;: dans un seul annuaire, il leur faudrait un rôle sur vos utilisateurs.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Les mêmes personnes administreraient les deux, et feraient tout deux fois.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Chacun garde sa connexion actuelle.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>Les personnes concernées reçoivent un second compte et un second mot de passe.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Microsoft conseille un compte professionnel distinct pour la revente (Cloud Solution Provider).</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Un compte professionnel appartient à un seul compte Partner Center, et on se connecte à un seul à la fois.</translation>
    </message>
</context>
</TS>
