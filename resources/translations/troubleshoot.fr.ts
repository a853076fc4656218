<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::Breadcrumb</name>
    <message>
        <source>Your way so far</source>
        <translation>Votre parcours jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the place in the way, %2 the answer or question.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>wizard::CaseFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Signalée comme</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID d&apos;application</translation>
    </message>
    <message>
        <source>Tenant named in the error</source>
        <translation>Locataire nommé dans l&apos;erreur</translation>
    </message>
    <message>
        <source>Help with my work account: %1</source>
        <translation>Aide pour mon compte professionnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help with my work account at %1: %2</source>
        <translation>Aide pour mon compte professionnel chez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account, and an administrator of our organisation has to help me.</source>
        <translation>Bonjour,

Je n&apos;arrive pas à accéder à Microsoft Partner Center avec mon compte professionnel, et j&apos;ai besoin de l&apos;aide d&apos;un administrateur de notre organisation.</translation>
    </message>
    <message>
        <source>Hello,

signing in to Microsoft with our company&apos;s own sign-in page fails. The team that runs this page has to look at it.</source>
        <translation>Bonjour,

La connexion à Microsoft par la page de connexion de notre entreprise échoue. L&apos;équipe qui gère cette page doit l&apos;examiner.</translation>
    </message>
    <message>
        <source>Hello,

we cannot get to our Microsoft tenant, and nobody on our side can repair it.</source>
        <translation>Bonjour,

Nous n&apos;avons plus accès à notre locataire Microsoft, et personne de notre côté ne peut le réparer.</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account.</source>
        <translation>Bonjour,

Je n&apos;arrive pas à accéder à Microsoft Partner Center avec mon compte professionnel.</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <translation>Ce qu&apos;il faut&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the error means: %1</source>
        <translation>Ce que signifie l&apos;erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Plus petit rôle qui suffise&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Ce qui a été constaté&#xa0;:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Étapes&#xa0;:</translation>
    </message>
    <message>
        <source>Approve the app for everybody: %1</source>
        <translation>Approuver l&apos;application pour tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>This message holds no password, and none is needed to help me.</source>
        <translation>Ce message ne contient pas de mot de passe, et il n&apos;en faut aucun pour m&apos;aider.</translation>
    </message>
</context>
<context>
    <name>wizard::CheckPanel</name>
    <message>
        <source>This is no domain and no address.</source>
        <translation>Ce n&apos;est ni un domaine ni une adresse.</translation>
    </message>
    <message>
        <source>Type it like contoso.com or anna@contoso.com. Only the part after the @ is used.</source>
        <translation>Saisissez-le sous la forme contoso.com ou anna@contoso.com. Seule la partie après le @ est utilisée.</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Contrôles en direct</translation>
    </message>
    <message>
        <source>Without signing in, this computer can ask what is public about your domain. Nothing is asked before you start it, and no person&apos;s name is sent.</source>
        <translation>Sans connexion, cet ordinateur peut demander ce qui est public au sujet de votre domaine. Rien n&apos;est demandé avant que vous lanciez les contrôles, et aucun nom de personne n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Domain or address:</source>
        <translation>Domaine ou &amp;adresse&#xa0;:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>Run the chec&amp;ks</source>
        <translation>Lancer les con&amp;trôles</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Contrôle de %1…</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>votre domaine</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Demande en cours…</translation>
    </message>
</context>
<context>
    <name>wizard::ChecksController</name>
    <message>
        <source>To look at your own account and your company.</source>
        <translation>Pour consulter votre propre compte et votre entreprise.</translation>
    </message>
    <message>
        <source>To look at your own account, and whether it belongs to the company that has %1.</source>
        <translation>Pour consulter votre propre compte, et voir s&apos;il appartient à l&apos;entreprise qui détient %1.</translation>
    </message>
    <message>
        <source>For the checks &quot;%1&quot;.</source>
        <translation>Pour les contrôles «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>wizard::Explanation</name>
    <message>
        <source>This number is not in the catalogue of this program. Microsoft&apos;s page for it says what it means.</source>
        <translation>Ce numéro ne figure pas dans le catalogue de ce programme. La page de Microsoft qui lui est consacrée dit ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>The message has no number. The sign-in service itself calls it &quot;%1&quot;.</source>
        <translation>Le message n&apos;a pas de numéro. Le service de connexion lui-même le nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The error catalogue of this program is broken: %1</source>
        <translation>Le catalogue d&apos;erreurs de ce programme est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No error code was found in this text. Paste the whole message, or the number after AADSTS.</source>
        <translation>Aucun code d&apos;erreur n&apos;a été trouvé dans ce texte. Collez le message entier, ou le numéro qui suit AADSTS.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Qui peut y remédier</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Page de Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::Finding</name>
    <message>
        <source>the US Government cloud</source>
        <translation>le cloud du gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>the US Department of Defense cloud</source>
        <translation>le cloud du département de la Défense des États-Unis</translation>
    </message>
    <message>
        <source>the cloud in China (21Vianet)</source>
        <translation>le cloud en Chine (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>le cloud mondial</translation>
    </message>
    <message>
        <source>%1 has the form of a company&apos;s domain.</source>
        <translation>%1 a la forme d&apos;un domaine d&apos;entreprise.</translation>
    </message>
    <message>
        <source>%1 is a name that Microsoft gives to every tenant.</source>
        <translation>%1 est un nom que Microsoft donne à chaque locataire.</translation>
    </message>
    <message>
        <source>%1 belongs to a mailbox service for private persons.</source>
        <translation>%1 appartient à un service de messagerie pour particuliers.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2 in %3.</source>
        <translation>Le locataire %1 répond pour %2 dans %3.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2, but in %3.</source>
        <translation>Le locataire %1 répond pour %2, mais dans %3.</translation>
    </message>
    <message>
        <source>In none of the clouds does a tenant answer for %1.</source>
        <translation>Aucun locataire ne répond pour %1, dans aucun cloud.</translation>
    </message>
    <message>
        <source>The public sign-in service could not be asked about %1.</source>
        <translation>Le service de connexion public n&apos;a pas pu être interrogé au sujet de %1.</translation>
    </message>
    <message>
        <source>Passwords for %1 are checked by Microsoft.</source>
        <translation>Les mots de passe de %1 sont vérifiés par Microsoft.</translation>
    </message>
    <message>
        <source>%1 signs in at the company&apos;s own page: %2.</source>
        <translation>%1 se connecte sur la page de l&apos;entreprise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The sign-in page shows the name &quot;%1&quot;.</source>
        <translation>La page de connexion affiche le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Probably nobody administers this tenant: it came from people who signed up by themselves. This sign is not documented.</source>
        <translation>Ce locataire n&apos;est probablement administré par personne&#xa0;: il vient de personnes qui se sont inscrites elles-mêmes. Cet indice n&apos;est pas documenté.</translation>
    </message>
    <message>
        <source>The sign-in service takes %1 for a domain of private accounts.</source>
        <translation>Le service de connexion considère %1 comme un domaine de comptes privés.</translation>
    </message>
    <message>
        <source>The sign-in page knows no way to sign in for %1.</source>
        <translation>La page de connexion ne connaît aucun moyen de se connecter pour %1.</translation>
    </message>
    <message>
        <source>How %1 signs in could not be asked.</source>
        <translation>La façon dont %1 se connecte n&apos;a pas pu être demandée.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 answers, with a valid certificate.</source>
        <translation>La page de connexion de l&apos;entreprise à l&apos;adresse %1 répond, avec un certificat valide.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 cannot be reached from here.</source>
        <translation>La page de connexion de l&apos;entreprise à l&apos;adresse %1 n&apos;est pas joignable d&apos;ici.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 is not valid.</source>
        <translation>Le certificat de la page de connexion de l&apos;entreprise à l&apos;adresse %1 n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ended on %2.</source>
        <translation>Le certificat de la page de connexion de l&apos;entreprise à l&apos;adresse %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ends soon, on %2.</source>
        <translation>Le certificat de la page de connexion de l&apos;entreprise à l&apos;adresse %1 expire bientôt, le %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to Microsoft 365 (%2): a sign that the company uses it.</source>
        <translation>Le courrier de %1 arrive chez Microsoft 365 (%2)&#xa0;: un indice que l&apos;entreprise l&apos;utilise.</translation>
    </message>
    <message>
        <source>The DNS of %1 holds a proof for Microsoft (%2): the domain was added to a tenant once.</source>
        <translation>Le DNS de %1 contient une preuve pour Microsoft (%2)&#xa0;: le domaine a été ajouté un jour à un locataire.</translation>
    </message>
    <message>
        <source>Outlook finds its settings for %1 at Microsoft 365.</source>
        <translation>Outlook trouve ses paramètres pour %1 chez Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 shows no sign of Microsoft 365.</source>
        <translation>Le DNS de %1 ne montre aucun signe de Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be read.</source>
        <translation>Le DNS de %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The companies of the sandbox have no DNS, so it was not asked.</source>
        <translation>Les entreprises du bac à sable n&apos;ont pas de DNS, il n&apos;a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service answers, and this computer&apos;s clock is right.</source>
        <translation>Le service de connexion de Microsoft répond, et l&apos;horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1 minutes: sign-ins and certificates may be refused.</source>
        <extracomment>%1 is a number of minutes, formatted.</extracomment>
        <translation>L&apos;horloge de cet ordinateur est décalée de %1 minutes&#xa0;: des connexions et des certificats peuvent être refusés.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service cannot be reached from this computer.</source>
        <translation>Le service de connexion de Microsoft n&apos;est pas joignable depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The secure connection to Microsoft is not trusted: the network may inspect it with a certificate this computer does not know.</source>
        <translation>La connexion sécurisée à Microsoft n&apos;est pas approuvée&#xa0;: le réseau l&apos;inspecte peut-être avec un certificat que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The network puts a certificate of its own before Microsoft&apos;s (%1), which this computer does not trust.</source>
        <translation>Le réseau place son propre certificat devant celui de Microsoft (%1), et cet ordinateur ne lui fait pas confiance.</translation>
    </message>
    <message>
        <source>The network reads along: the certificate before Microsoft&apos;s sign-in service comes from %1. Sign-ins that check the device may fail because of it.</source>
        <translation>Le réseau lit les échanges&#xa0;: le certificat placé devant le service de connexion de Microsoft vient de %1. Les connexions qui contrôlent l&apos;appareil peuvent échouer à cause de cela.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Microsoft or wants you to sign in to it.</source>
        <translation>Le proxy refuse la connexion à Microsoft ou demande que vous vous y connectiez.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, the one that answers for the domain.</source>
        <translation>Vous êtes connecté ici au locataire %1, celui qui répond pour le domaine.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, but tenant %2 answers for the domain.</source>
        <translation>Vous êtes connecté ici au locataire %1, mais c&apos;est le locataire %2 qui répond pour le domaine.</translation>
    </message>
    <message>
        <source>The account signed in here is a personal one.</source>
        <translation>Le compte connecté ici est un compte personnel.</translation>
    </message>
    <message>
        <source>Connection and clock</source>
        <translation>Connexion réseau et horloge</translation>
    </message>
    <message>
        <source>Public sign-in service</source>
        <translation>Service de connexion public</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>DNS of the domain</source>
        <translation>DNS du domaine</translation>
    </message>
    <message>
        <source>Company sign-in page</source>
        <translation>Page de connexion de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Account signed in here</source>
        <translation>Compte connecté ici</translation>
    </message>
    <message>
        <source>Form of the domain</source>
        <translation>Forme du domaine</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in service for its public document and compares the time.</source>
        <translation>Demande son document public au service de connexion de Microsoft et compare l&apos;heure.</translation>
    </message>
    <message>
        <source>Asks the sign-in service of every cloud whether a tenant answers for %1.</source>
        <translation>Demande au service de connexion de chaque cloud si un locataire répond pour %1.</translation>
    </message>
    <message>
        <source>Asks how %1 signs in, with a made-up name before the @.</source>
        <translation>Demande comment %1 se connecte, avec un nom inventé avant le @.</translation>
    </message>
    <message>
        <source>Reads the public mail, text and autodiscover records of %1.</source>
        <translation>Lit les enregistrements publics de messagerie, de texte et de découverte automatique de %1.</translation>
    </message>
    <message>
        <source>Opens a connection to the company&apos;s sign-in page, if it has one; sends nothing.</source>
        <translation>Ouvre une connexion à la page de connexion de l&apos;entreprise, si elle en a une. N&apos;envoie rien.</translation>
    </message>
    <message>
        <source>Compares the account signed in here with the tenant found.</source>
        <translation>Compare le compte connecté ici avec le locataire trouvé.</translation>
    </message>
    <message>
        <source>Looks at the name on this computer only.</source>
        <translation>Examine le nom sur cet ordinateur uniquement.</translation>
    </message>
</context>
<context>
    <name>wizard::FlowMap</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation>Carte du parcours</translation>
    </message>
</context>
<context>
    <name>wizard::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language: it picks flow.&lt;code&gt;.json and aadsts.&lt;code&gt;.csv, which hold the guide&apos;s texts.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>wizard::MapPanel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter answers: %1</source>
        <translation>Entrée répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are here. Enter lists the answers; the arrow keys go from box to box.</source>
        <translation>Vous êtes ici. Entrée affiche la liste des réponses. Les touches de direction mènent d&apos;une case à l&apos;autre.</translation>
    </message>
    <message>
        <source>This is where your way ends: %1</source>
        <translation>Votre parcours se termine ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>On your way. Enter goes back to: %1</source>
        <translation>Sur votre parcours. Entrée ramène à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not on your way: %1</source>
        <translation>Hors de votre parcours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (who can fix it: %2)</source>
        <translation>%1 (qui peut y remédier&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Où je suis</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Aller à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Aller à droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Aller vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aller vers le bas</translation>
    </message>
    <message>
        <source>Start &amp;from here</source>
        <translation>P&amp;artir d&apos;ici</translation>
    </message>
    <message>
        <source>Save the m&amp;ap…</source>
        <translation>Enregistrer la car&amp;te…</translation>
    </message>
</context>
<context>
    <name>wizard::PasteBox</name>
    <message>
        <source>Have an &amp;error message? Paste all of it, or type the number:</source>
        <translation>&amp;Vous avez un message d&apos;erreur&#xa0;? Collez-le en entier, ou saisissez le numéro&#xa0;:</translation>
    </message>
    <message>
        <source>AADSTS50126: …</source>
        <translation>AADSTS50126: …</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d&apos;erreur</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Copy without &amp;personal data</source>
        <translation>C&amp;opier sans données personnelles</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>No error code was found in this text.</source>
        <translation>Aucun code d&apos;erreur n&apos;a été trouvé dans ce texte.</translation>
    </message>
    <message>
        <source>Copy the whole message from the sign-in page, or type the number that follows AADSTS. The questions below help without a code too.</source>
        <translation>Copiez le message entier depuis la page de connexion, ou saisissez le numéro qui suit AADSTS. Les questions ci-dessous aident aussi sans code.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your last sign-in failed: %1</source>
        <translation>Votre dernière connexion a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut y remédier&#xa0;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>&amp;Show what to do</source>
        <translation>Affic&amp;her quoi faire</translation>
    </message>
    <message>
        <source>Look &amp;up at Microsoft</source>
        <translation>Chercher che&amp;z Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::Repair</name>
    <message>
        <source>Restore the deleted user</source>
        <translation>Restaurer l&apos;utilisateur supprimé</translation>
    </message>
    <message>
        <source>Unblock the sign-in</source>
        <translation>Débloquer la connexion</translation>
    </message>
    <message>
        <source>Give a new temporary password</source>
        <translation>Donner un nouveau mot de passe temporaire</translation>
    </message>
    <message>
        <source>Verify the domain</source>
        <translation>Faire vérifier le domaine</translation>
    </message>
    <message>
        <source>Agree to this program for everybody</source>
        <translation>Approuver ce programme pour tous</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Créer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>The deleted user %1 comes back to %2, with the groups and licences it had.</source>
        <translation>L&apos;utilisateur supprimé %1 revient dans %2, avec les groupes et les licences qu&apos;il avait.</translation>
    </message>
    <message>
        <source>%1 may sign in to %2 again.</source>
        <translation>%1 peut de nouveau se connecter à %2.</translation>
    </message>
    <message>
        <source>%1 gets a new temporary password in %2. The old one stops working at once, and the new one has to be changed at the next sign-in. The next page hands it over.</source>
        <translation>%1 reçoit un nouveau mot de passe temporaire dans %2. L&apos;ancien cesse aussitôt d&apos;être valable, et le nouveau doit être changé à la prochaine connexion. La page suivante permet de le remettre.</translation>
    </message>
    <message>
        <source>%1 is added to %2 if it is not there yet. You put a record into the DNS of the domain; this program waits until it can be seen, and then has Microsoft verify the domain.</source>
        <translation>%1 est ajouté à %2 s&apos;il n&apos;y figure pas encore. Vous placez un enregistrement dans le DNS du domaine. Ce programme attend qu&apos;il soit visible, puis fait vérifier le domaine par Microsoft.</translation>
    </message>
    <message>
        <source>The browser opens a page of Microsoft. An administrator of %1 agrees there that everybody in the company may use this program. Nothing is agreed to before that.</source>
        <translation>Le navigateur ouvre une page de Microsoft. Un administrateur de %1 y donne son accord pour que tous dans l&apos;entreprise puissent utiliser ce programme. Rien n&apos;est approuvé avant cela.</translation>
    </message>
    <message>
        <source>The page for a new user in %2 opens, with the address %1 filled in. Nothing is made before you review it there.</source>
        <translation>La page d&apos;un nouvel utilisateur dans %2 s&apos;ouvre, avec l&apos;adresse %1 déjà renseignée. Rien n&apos;est créé avant que vous l&apos;ayez vérifié.</translation>
    </message>
    <message>
        <source>%1 is back in %2.</source>
        <translation>%1 est de retour dans %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is no longer blocked.</source>
        <translation>La connexion de %1 à %2 n&apos;est plus bloquée.</translation>
    </message>
    <message>
        <source>%1 has a new temporary password in %2. Hand it over on the next page.</source>
        <translation>%1 a un nouveau mot de passe temporaire dans %2. Remettez-le sur la page suivante.</translation>
    </message>
    <message>
        <source>%1 is verified in %2.</source>
        <translation>%1 est vérifié dans %2.</translation>
    </message>
    <message>
        <source>The page for an administrator of %1 was opened.</source>
        <translation>La page destinée à un administrateur de %1 a été ouverte.</translation>
    </message>
    <message>
        <source>The page for the new user %1 was opened.</source>
        <translation>La page du nouvel utilisateur %1 a été ouverte.</translation>
    </message>
    <message>
        <source>Restore the deleted user %1</source>
        <translation>Restaurer l&apos;utilisateur supprimé %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users, Deleted users.</source>
        <translation>Dans le centre d&apos;administration Microsoft Entra, ouvrez Utilisateurs, Utilisateurs supprimés.</translation>
    </message>
    <message>
        <source>Choose the user and Restore. That is possible for 30 days.</source>
        <translation>Choisissez l&apos;utilisateur, puis Restaurer. C&apos;est possible pendant 30 jours.</translation>
    </message>
    <message>
        <source>Unblock the sign-in of %1</source>
        <translation>Débloquer la connexion de %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose the user.</source>
        <translation>Dans le centre d&apos;administration Microsoft Entra, ouvrez Utilisateurs et choisissez l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Under Properties, Settings, tick Account enabled and save.</source>
        <translation>Sous Propriétés, Paramètres, cochez Compte activé et enregistrez.</translation>
    </message>
    <message>
        <source>Give %1 a new temporary password</source>
        <translation>Donner à %1 un nouveau mot de passe temporaire</translation>
    </message>
    <message>
        <source>Choose Reset password and hand the temporary password over in person or by phone.</source>
        <translation>Choisissez Réinitialiser le mot de passe et remettez le mot de passe temporaire en personne ou par téléphone.</translation>
    </message>
    <message>
        <source>Verify the domain %1</source>
        <translation>Faire vérifier le domaine %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Domain names and choose the domain.</source>
        <translation>Dans le centre d&apos;administration Microsoft Entra, ouvrez Noms de domaine et choisissez le domaine.</translation>
    </message>
    <message>
        <source>Put the TXT record shown there into the DNS of the domain, wait, and choose Verify.</source>
        <translation>Placez l&apos;enregistrement TXT qui y est affiché dans le DNS du domaine, attendez, puis choisissez Vérifier.</translation>
    </message>
    <message>
        <source>Agree to the program Work Account Wizard for everybody</source>
        <translation>Approuver le programme Work Account Wizard pour tous</translation>
    </message>
    <message>
        <source>Open the link below and sign in as an administrator.</source>
        <translation>Ouvrez le lien ci-dessous et connectez-vous en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>Read what the program may do, and accept.</source>
        <translation>Lisez ce que le programme peut faire, et acceptez.</translation>
    </message>
    <message>
        <source>Create the user %1</source>
        <translation>Créer l&apos;utilisateur %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose New user.</source>
        <translation>Dans le centre d&apos;administration Microsoft Entra, ouvrez Utilisateurs et choisissez Nouvel utilisateur.</translation>
    </message>
    <message>
        <source>Use an address of a verified domain and the role User.</source>
        <translation>Utilisez une adresse d&apos;un domaine vérifié et le rôle Utilisateur.</translation>
    </message>
    <message>
        <source>Hand the temporary password over in person or by phone.</source>
        <translation>Remettez le mot de passe temporaire en personne ou par téléphone.</translation>
    </message>
</context>
<context>
    <name>wizard::RepairController</name>
    <message>
        <source>your company</source>
        <translation>votre entreprise</translation>
    </message>
    <message>
        <source>For the repair &quot;%1&quot;.</source>
        <translation>Pour la réparation «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>wizard::RepairPanel</name>
    <message>
        <source>Repair it from here</source>
        <translation>Réparer d&apos;ici</translation>
    </message>
    <message>
        <source>An administrator can do this here. Each one says what it will do, and asks, before anything is changed.</source>
        <translation>Un administrateur peut le faire ici. Chaque réparation annonce ce qu&apos;elle va faire et demande confirmation avant toute modification.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Copy a message to an administrator</source>
        <translation>Copier un message pour un administrateur</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Envoyer par e-mail</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Nom de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>P&amp;our qui&#xa0;:</translation>
    </message>
    <message>
        <source>Which d&amp;omain:</source>
        <translation>Quel d&amp;omaine&#xa0;:</translation>
    </message>
    <message>
        <source>The TXT record can be seen, but Microsoft does not see it yet. That can take a while.</source>
        <translation>L&apos;enregistrement TXT est visible, mais Microsoft ne le voit pas encore. Cela peut prendre un certain temps.</translation>
    </message>
    <message numerus="yes">
        <source>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it so far: %n time(s).</source>
        <translation>
            <numerusform>Placez cet enregistrement TXT dans le DNS du domaine, chez la personne qui le gère. Recherché jusqu&apos;ici&#xa0;: %n fois.</numerusform>
            <numerusform>Placez cet enregistrement TXT dans le DNS du domaine, chez la personne qui le gère. Recherché jusqu&apos;ici&#xa0;: %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valeur de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Lien pour un administrateur</translation>
    </message>
    <message>
        <source>None of your roles is known to allow this.</source>
        <translation>Aucun de vos rôles n&apos;est connu pour le permettre.</translation>
    </message>
    <message>
        <source>You may try, but it will probably be refused. The smallest role that can do it: %1.</source>
        <translation>Vous pouvez essayer, mais ce sera probablement refusé. Plus petit rôle qui suffise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for the record…</source>
        <translation>En attente de l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Réparation en cours…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>This is no domain.</source>
        <translation>Ce n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Saisissez le nom de connexion complet de la personne, par exemple anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type it like contoso.com.</source>
        <translation>Saisissez-le sous la forme contoso.com.</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Le message a été copié.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Collez-le dans un e-mail ou une conversation.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Once it was agreed to there, run the check &quot;%1&quot; again.</source>
        <translation>Une fois l&apos;accord donné, relancez le contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>You have to sign in for this.</source>
        <translation>Vous devez être connecté pour cela.</translation>
    </message>
    <message>
        <source>It goes on by itself once you have.</source>
        <translation>La suite se fait toute seule dès que vous l&apos;êtes.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Demander les autorisations…</translation>
    </message>
    <message>
        <source>Permissions are missing: nothing was changed.</source>
        <translation>Des autorisations manquent&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Needed: %1. It goes on by itself once they are granted.</source>
        <translation>Nécessaires&#xa0;: %1. La suite se fait toute seule dès qu&apos;elles sont accordées.</translation>
    </message>
    <message>
        <source>It is not known whether this took effect.</source>
        <translation>On ne sait pas si cela a pris effet.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. To try again harms nothing.</source>
        <translation>La réponse s&apos;est perdue en route. Réessayer ne présente aucun risque.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 with this name.</source>
        <translation>Personne ne se connecte à %1 sous ce nom.</translation>
    </message>
    <message>
        <source>Look for the person first: the sign-in name may be another one.</source>
        <translation>Recherchez d&apos;abord la personne&#xa0;: le nom de connexion est peut-être un autre.</translation>
    </message>
    <message>
        <source>No deleted user has this address.</source>
        <translation>Aucun utilisateur supprimé n&apos;a cette adresse.</translation>
    </message>
    <message>
        <source>Users can be restored for 30 days. After that a new one has to be created.</source>
        <translation>Les utilisateurs peuvent être restaurés pendant 30 jours. Ensuite, il faut en créer un nouveau.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>L&apos;enregistrement n&apos;a pas été vu en une heure.</translation>
    </message>
    <message>
        <source>Check it at whoever keeps the DNS of the domain, and try again later.</source>
        <translation>Vérifiez-le chez la personne qui gère le DNS du domaine, et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Votre rôle ne le permet pas&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The smallest role that can do it: %1. Send a message to somebody who holds it.</source>
        <translation>Plus petit rôle qui suffise&#xa0;: %1. Envoyez un message à une personne qui l&apos;a.</translation>
    </message>
</context>
<context>
    <name>wizard::Report</name>
    <message>
        <source>%1 — not answered</source>
        <translation>%1 — sans réponse</translation>
    </message>
    <message>
        <source>%1 — not known</source>
        <translation>%1 — inconnu</translation>
    </message>
    <message>
        <source>%1 — AADSTS%2</source>
        <translation>%1 — AADSTS%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 (answered by a check)</source>
        <translation>%1 — %2 (réponse d&apos;un contrôle)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Problème de connexion&#xa0;: rapport</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Établi le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>L&apos;erreur</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Constaté par les contrôles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut y remédier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Plus petit rôle qui suffise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>Pour en savoir plus</translation>
    </message>
</context>
<context>
    <name>wizard::SignedIn</name>
    <message>
        <source>Could not be checked: the permission %1 has not been granted.</source>
        <translation>Contrôle impossible&#xa0;: l&apos;autorisation %1 n&apos;a pas été accordée.</translation>
    </message>
    <message>
        <source>Could not be checked: the company wants you to sign in once more.</source>
        <translation>Contrôle impossible&#xa0;: l&apos;entreprise demande que vous vous connectiez une nouvelle fois.</translation>
    </message>
    <message>
        <source>Could not be checked: your role does not allow it.</source>
        <translation>Contrôle impossible&#xa0;: votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Could not be checked: the company has no licence for it (Microsoft Entra ID P1 or P2).</source>
        <translation>Contrôle impossible&#xa0;: l&apos;entreprise n&apos;a pas de licence pour cela (Microsoft Entra ID P1 ou P2).</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft asks to wait a while.</source>
        <translation>Contrôle impossible&#xa0;: Microsoft demande de patienter un moment.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft could not be reached.</source>
        <translation>Contrôle impossible&#xa0;: Microsoft n&apos;est pas joignable.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft gave no usable answer.</source>
        <translation>Contrôle impossible&#xa0;: Microsoft n&apos;a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>You are a member of the company you signed in to, with an address at %1.</source>
        <translation>Vous êtes membre de l&apos;entreprise à laquelle vous êtes connecté, avec une adresse dans %1.</translation>
    </message>
    <message>
        <source>You are only a guest in the company you signed in to.</source>
        <translation>Vous n&apos;êtes qu&apos;invité dans l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>%2 belongs to %1, the company you signed in to.</source>
        <translation>%2 appartient à %1, l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>%2 is not among the verified domains of %1, the company you signed in to.</source>
        <translation>%2 ne fait pas partie des domaines vérifiés de %1, l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>Your roles let you create users: %1.</source>
        <translation>Vos rôles vous permettent de créer des utilisateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Vos rôles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which roles you hold was not told: you may have none, or a permission is missing.</source>
        <translation>Vos rôles n&apos;ont pas été communiqués&#xa0;: vous n&apos;en avez peut-être aucun, ou une autorisation manque.</translation>
    </message>
    <message>
        <source>There is a user with this sign-in name.</source>
        <translation>Il existe un utilisateur avec ce nom de connexion.</translation>
    </message>
    <message>
        <source>Nobody has this address in the company you signed in to.</source>
        <translation>Personne n&apos;a cette adresse dans l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>The address is somebody&apos;s mail address, but this person signs in with another name, at %1.</source>
        <translation>L&apos;adresse est l&apos;adresse e-mail de quelqu&apos;un, mais cette personne se connecte sous un autre nom, dans %1.</translation>
    </message>
    <message>
        <source>The user may sign in.</source>
        <translation>L&apos;utilisateur peut se connecter.</translation>
    </message>
    <message>
        <source>The sign-in of this user is blocked.</source>
        <translation>La connexion de cet utilisateur est bloquée.</translation>
    </message>
    <message>
        <source>The user comes from the company network: changes are made there.</source>
        <translation>L&apos;utilisateur vient du réseau de l&apos;entreprise&#xa0;: les modifications se font là-bas.</translation>
    </message>
    <message>
        <source>The user is a guest who has not accepted the invitation yet.</source>
        <translation>L&apos;utilisateur est un invité qui n&apos;a pas encore accepté l&apos;invitation.</translation>
    </message>
    <message>
        <source>The user is a guest.</source>
        <translation>L&apos;utilisateur est un invité.</translation>
    </message>
    <message>
        <source>The user signed up without an administrator.</source>
        <translation>L&apos;utilisateur s&apos;est inscrit sans administrateur.</translation>
    </message>
    <message>
        <source>The password was last changed on %1.</source>
        <translation>Le mot de passe a été changé pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Nobody with this address was deleted within the last 30 days.</source>
        <translation>Personne avec cette adresse n&apos;a été supprimé au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>A user with this address was deleted on %1 and can be restored until %2.</source>
        <translation>Un utilisateur avec cette adresse a été supprimé le %1 et peut être restauré jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>%1 has not been added to the company you signed in to.</source>
        <translation>%1 n&apos;a pas été ajouté à l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>%1 was added, but its ownership has not been proved yet.</source>
        <translation>%1 a été ajouté, mais sa propriété n&apos;a pas encore été prouvée.</translation>
    </message>
    <message>
        <source>%1 is verified and signs in at the company&apos;s own page.</source>
        <translation>%1 est vérifié et se connecte sur la page de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>%1 is verified, and Microsoft checks its passwords.</source>
        <translation>%1 est vérifié, et Microsoft vérifie ses mots de passe.</translation>
    </message>
    <message>
        <source>No company has verified %1.</source>
        <translation>Aucune entreprise n&apos;a vérifié %1.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), the company you signed in to.</source>
        <translation>%3 appartient à %1 (%2), l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), which is not the company you signed in to.</source>
        <translation>%3 appartient à %1 (%2), qui n&apos;est pas l&apos;entreprise à laquelle vous êtes connecté.</translation>
    </message>
    <message>
        <source>The company has no active Global Administrator: it is unmanaged, or its administrators activate the role when they need it.</source>
        <translation>L&apos;entreprise n&apos;a pas d&apos;Administrateur général actif&#xa0;: elle est non gérée, ou ses administrateurs activent le rôle quand ils en ont besoin.</translation>
    </message>
    <message>
        <source>Active Global Administrators who can help: %1.</source>
        <translation>Administrateurs généraux actifs qui peuvent aider&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Users are not synchronised from a company network.</source>
        <translation>Les utilisateurs ne sont pas synchronisés depuis un réseau d&apos;entreprise.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, last on %1.</source>
        <translation>Les utilisateurs sont synchronisés depuis le réseau de l&apos;entreprise, pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, but not since %1: something stopped.</source>
        <translation>Les utilisateurs sont synchronisés depuis le réseau de l&apos;entreprise, mais plus depuis le %1&#xa0;: quelque chose s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Security defaults are on: everybody needs a second factor.</source>
        <translation>Les paramètres de sécurité par défaut sont activés&#xa0;: chacun a besoin d&apos;un deuxième facteur.</translation>
    </message>
    <message>
        <source>Security defaults are off.</source>
        <translation>Les paramètres de sécurité par défaut sont désactivés.</translation>
    </message>
    <message>
        <source>No Conditional Access policy is in force.</source>
        <translation>Aucune stratégie d&apos;accès conditionnel n&apos;est en vigueur.</translation>
    </message>
    <message>
        <source>Conditional Access policies in force: %1.</source>
        <translation>Stratégies d&apos;accès conditionnel en vigueur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Users may agree to some apps by themselves.</source>
        <translation>Les utilisateurs peuvent donner eux-mêmes leur consentement à certaines applications.</translation>
    </message>
    <message>
        <source>Users may not agree to apps: an administrator has to.</source>
        <translation>Les utilisateurs ne peuvent pas donner leur consentement à des applications&#xa0;: un administrateur doit le faire.</translation>
    </message>
    <message>
        <source>The company does not let people sign up by themselves.</source>
        <translation>L&apos;entreprise ne laisse pas les gens s&apos;inscrire eux-mêmes.</translation>
    </message>
    <message>
        <source>Administrators cannot reset their own passwords.</source>
        <translation>Les administrateurs ne peuvent pas réinitialiser leur propre mot de passe.</translation>
    </message>
    <message>
        <source>The company does not know this program yet: somebody has to agree to it first.</source>
        <translation>L&apos;entreprise ne connaît pas encore ce programme&#xa0;: quelqu&apos;un doit d&apos;abord l&apos;approuver.</translation>
    </message>
    <message>
        <source>The company has switched this program off.</source>
        <translation>L&apos;entreprise a désactivé ce programme.</translation>
    </message>
    <message>
        <source>Only people who are assigned to this program may use it.</source>
        <translation>Seules les personnes affectées à ce programme peuvent l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The company knows this program and lets it in.</source>
        <translation>L&apos;entreprise connaît ce programme et l&apos;autorise.</translation>
    </message>
    <message>
        <source>%1 has no sign-in page of its own.</source>
        <translation>%1 n&apos;a pas de page de connexion à lui.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 could not be read.</source>
        <translation>Le certificat de signature de %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 ended on %2: Microsoft refuses what it signs.</source>
        <translation>Le certificat de signature de %1 a expiré le %2&#xa0;: Microsoft refuse ce qu&apos;il signe.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 is valid until %2.</source>
        <translation>Le certificat de signature de %1 est valide jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>The log holds no sign-in of this user.</source>
        <translation>Le journal ne contient aucune connexion de cet utilisateur.</translation>
    </message>
    <message>
        <source>The last sign-in succeeded, on %1.</source>
        <translation>La dernière connexion a réussi, le %1.</translation>
    </message>
    <message>
        <source>The last sign-in failed with %1 on %2 (correlation ID %3).</source>
        <translation>La dernière connexion a échoué avec %1 le %2 (ID de corrélation %3).</translation>
    </message>
    <message>
        <source>It was refused because the account was locked, or because the address it came from is known for attacks.</source>
        <translation>Elle a été refusée parce que le compte était verrouillé, ou parce que l&apos;adresse d&apos;où elle venait est connue pour des attaques.</translation>
    </message>
    <message>
        <source>It was refused because the account is blocked.</source>
        <translation>Elle a été refusée parce que le compte est bloqué.</translation>
    </message>
    <message>
        <source>It was refused because of the password.</source>
        <translation>Elle a été refusée à cause du mot de passe.</translation>
    </message>
    <message>
        <source>It was refused because of the device.</source>
        <translation>Elle a été refusée à cause de l&apos;appareil.</translation>
    </message>
    <message>
        <source>It was refused because it looked risky.</source>
        <translation>Elle a été refusée parce qu&apos;elle paraissait risquée.</translation>
    </message>
    <message>
        <source>It stopped at the second factor.</source>
        <translation>Elle s&apos;est arrêtée au deuxième facteur.</translation>
    </message>
    <message>
        <source>A policy refused it: %1.</source>
        <translation>Une stratégie l&apos;a refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A policy refused it; which one is only told to security roles.</source>
        <translation>Une stratégie l&apos;a refusée. Son nom n&apos;est communiqué qu&apos;aux rôles de sécurité.</translation>
    </message>
    <message>
        <source>The report does not know this user yet; it lags by hours.</source>
        <translation>Le rapport ne connaît pas encore cet utilisateur&#xa0;: il a des heures de retard.</translation>
    </message>
    <message>
        <source>A second factor is set up.</source>
        <translation>Un deuxième facteur est configuré.</translation>
    </message>
    <message>
        <source>No second factor is set up.</source>
        <translation>Aucun deuxième facteur n&apos;est configuré.</translation>
    </message>
    <message>
        <source>The user can reset the password without help.</source>
        <translation>L&apos;utilisateur peut réinitialiser le mot de passe sans aide.</translation>
    </message>
    <message>
        <source>The user cannot reset the password without help.</source>
        <translation>L&apos;utilisateur ne peut pas réinitialiser le mot de passe sans aide.</translation>
    </message>
    <message>
        <source>No risk is reported for this user.</source>
        <translation>Aucun risque n&apos;est signalé pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The user is reported to be at risk (%1).</source>
        <translation>L&apos;utilisateur est signalé comme étant à risque (%1).</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Reads your name and whether you are a guest.</source>
        <translation>Lit votre nom, et regarde si vous êtes un invité.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <source>Reads the company&apos;s name and its verified domains.</source>
        <translation>Lit le nom de l&apos;entreprise et ses domaines vérifiés.</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>Mes rôles</translation>
    </message>
    <message>
        <source>Reads which directory roles you hold.</source>
        <translation>Lit vos rôles d&apos;annuaire.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Looks whether anybody has the address, by name only.</source>
        <translation>Regarde si quelqu&apos;un a cette adresse, par le nom seulement.</translation>
    </message>
    <message>
        <source>Domain in the company</source>
        <translation>Domaine dans l&apos;entreprise</translation>
    </message>
    <message>
        <source>Reads whether the domain is added, verified and where it signs in.</source>
        <translation>Regarde si le domaine est ajouté et vérifié, et où il se connecte.</translation>
    </message>
    <message>
        <source>Owner of the domain</source>
        <translation>Propriétaire du domaine</translation>
    </message>
    <message>
        <source>Asks which company has the domain, wherever that is.</source>
        <translation>Demande quelle entreprise a le domaine, où que ce soit.</translation>
    </message>
    <message>
        <source>State of the user</source>
        <translation>État de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Reads whether the user is blocked, invited or synchronised.</source>
        <translation>Regarde si l&apos;utilisateur est bloqué, invité ou synchronisé.</translation>
    </message>
    <message>
        <source>Deleted users</source>
        <translation>Utilisateurs supprimés</translation>
    </message>
    <message>
        <source>Looks for the address among the users deleted within 30 days.</source>
        <translation>Cherche l&apos;adresse parmi les utilisateurs supprimés depuis moins de 30 jours.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Counts who holds the role Global Administrator now.</source>
        <translation>Compte les titulaires actuels du rôle Administrateur général.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Réseau de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Reads when users were last synchronised.</source>
        <translation>Lit la date de la dernière synchronisation des utilisateurs.</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Journal de connexion</translation>
    </message>
    <message>
        <source>Reads the last sign-ins of this user.</source>
        <translation>Lit les dernières connexions de cet utilisateur.</translation>
    </message>
    <message>
        <source>Security defaults</source>
        <translation>Paramètres de sécurité par défaut</translation>
    </message>
    <message>
        <source>Reads whether they are on.</source>
        <translation>Regarde s&apos;ils sont activés.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Accès conditionnel</translation>
    </message>
    <message>
        <source>Counts the policies in force.</source>
        <translation>Compte les stratégies en vigueur.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Deuxième facteur</translation>
    </message>
    <message>
        <source>Reads what this user has set up.</source>
        <translation>Lit ce que cet utilisateur a configuré.</translation>
    </message>
    <message>
        <source>Rights of users</source>
        <translation>Droits des utilisateurs</translation>
    </message>
    <message>
        <source>Reads what users may do by themselves.</source>
        <translation>Lit ce que les utilisateurs peuvent faire eux-mêmes.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Reads whether the company lets this program in.</source>
        <translation>Regarde si l&apos;entreprise autorise ce programme.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Reads whether this user is reported to be at risk.</source>
        <translation>Regarde si cet utilisateur est signalé comme étant à risque.</translation>
    </message>
    <message>
        <source>Set-up of the company page</source>
        <translation>Configuration de la page de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Reads the signing certificate and when it ends.</source>
        <translation>Lit le certificat de signature et sa date d&apos;expiration.</translation>
    </message>
</context>
<context>
    <name>wizard::SignedInPanel</name>
    <message>
        <source>This is no address.</source>
        <translation>Ce n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Saisissez le nom de connexion complet de la personne, par exemple anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com, or leave the field empty.</source>
        <translation>Saisissez le nom de connexion complet de la personne, par exemple anna@contoso.com, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Checks with your account</source>
        <translation>Contrôles avec votre compte</translation>
    </message>
    <message>
        <source>&amp;Whose sign-in fails:</source>
        <translation>Q&amp;ui ne peut pas se connecter&#xa0;:</translation>
    </message>
    <message>
        <source>anna@contoso.com</source>
        <translation>anna@contoso.com</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a check is called, and the permission it needs.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Reads: %2.</source>
        <translation>%1 Lit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check my acco&amp;unt</source>
        <translation>Cont&amp;rôler mon compte</translation>
    </message>
    <message>
        <source>Look for the &amp;person</source>
        <translation>Rec&amp;hercher la personne</translation>
    </message>
    <message>
        <source>Check the director&amp;y</source>
        <translation>Interro&amp;ger l&apos;annuaire</translation>
    </message>
    <message>
        <source>Read lo&amp;gs and policies</source>
        <translation>Lire les &amp;journaux et les stratégies</translation>
    </message>
    <message>
        <source>Asked of Microsoft Graph as %1. Each group is asked only when you start it; what needs a permission you have not granted is left out and told.</source>
        <translation>Demandé à Microsoft Graph en tant que %1. Chaque groupe n&apos;est demandé que lorsque vous le lancez. Ce qui exige une autorisation que vous n&apos;avez pas accordée est laissé de côté et signalé.</translation>
    </message>
    <message>
        <source>Nobody is signed in here yet. With an account, more can be checked: each group is asked only when you start it, with the least permissions it needs.</source>
        <translation>Personne n&apos;est encore connecté ici. Avec un compte, davantage peut être contrôlé&#xa0;: chaque groupe n&apos;est demandé que lorsque vous le lancez, avec le minimum d&apos;autorisations nécessaires.</translation>
    </message>
    <message>
        <source>Asking Microsoft Graph…</source>
        <translation>Interrogation de Microsoft Graph…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Not asked: whose sign-in fails is not known.</source>
        <translation>Non demandé&#xa0;: on ne sait pas qui ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Not asked: the domain is not known.</source>
        <translation>Non demandé&#xa0;: le domaine n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Non demandé.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Demander les autorisations…</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>Tout n&apos;a pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>Permissions that have not been granted: %1. The questions can be answered by hand as well.</source>
        <translation>Autorisations qui n&apos;ont pas été accordées&#xa0;: %1. Vous pouvez aussi répondre aux questions à la main.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>The company wants you to sign in once more.</source>
        <translation>L&apos;entreprise demande que vous vous connectiez une nouvelle fois.</translation>
    </message>
</context>
<context>
    <name>wizard::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>wizard::StepCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n later answers still hold and were kept.</source>
        <translation>
            <numerusform>%n réponse suivante reste valable et a été conservée.</numerusform>
            <numerusform>%n réponses suivantes restent valables et ont été conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by a check; choose another answer if you know better:</source>
        <translation>Répondu par un contrôle. Choisissez une autre réponse si vous en savez plus&#xa0;:</translation>
    </message>
    <message>
        <source>A sign, not a proof; please confirm:</source>
        <translation>Un indice, pas une preuve. Veuillez confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut y remédier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Smallest role that can: %2</source>
        <translation>%1. Plus petit rôle qui suffise&#xa0;: %2</translation>
    </message>
    <message>
        <source>Crea&amp;te the user here</source>
        <translation>Créer l&apos;&amp;utilisateur ici</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Ouvre %1 dans le navigateur</translation>
    </message>
    <message>
        <source>A message that is ready to send. It holds facts and ids, no password:</source>
        <translation>Un message prêt à envoyer. Il contient des faits et des ID, aucun mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Cop&amp;y the message</source>
        <translation>Copie&amp;r le message</translation>
    </message>
    <message>
        <source>Write as e-ma&amp;il</source>
        <translation>Envo&amp;yer par e-mail</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>&amp;Question précédente</translation>
    </message>
    <message>
        <source>Next on your wa&amp;y</source>
        <translation>Suite du pa&amp;rcours</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Revenir au dé&amp;but</translation>
    </message>
</context>
<context>
    <name>wizard::Tier</name>
    <message>
        <source>My own account and company</source>
        <translation>Mon propre compte et l&apos;entreprise</translation>
    </message>
    <message>
        <source>Is there such a user?</source>
        <translation>Cet utilisateur existe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Logs and policies</source>
        <translation>Journaux et stratégies</translation>
    </message>
    <message>
        <source>What is public</source>
        <translation>Ce qui est public</translation>
    </message>
    <message>
        <source>Needs only that you sign in.</source>
        <translation>Il suffit de vous connecter.</translation>
    </message>
    <message>
        <source>Any member of the company may look up names.</source>
        <translation>Tout membre de l&apos;entreprise peut rechercher des noms.</translation>
    </message>
    <message>
        <source>An administrator has to agree to each permission once.</source>
        <translation>Un administrateur doit donner son accord une fois pour chaque autorisation.</translation>
    </message>
    <message>
        <source>For administrators who read reports; some need a licence for Entra ID P1 or P2.</source>
        <translation>Pour les administrateurs qui lisent les rapports. Certains contrôles exigent une licence Entra ID P1 ou P2.</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>Demandé sans connexion.</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootPage</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no mail program to open.</source>
        <translation>Aucun programme de messagerie ne peut être ouvert.</translation>
    </message>
    <message>
        <source>Copy the message and paste it where you like.</source>
        <translation>Copiez le message et collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>The troubleshooting guide of this program is broken.</source>
        <translation>Le guide de dépannage de ce programme est endommagé.</translation>
    </message>
    <message>
        <source>Install the program again. The fault is in %1.</source>
        <translation>Réinstallez le programme. Le défaut est dans %1.</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>You were here before.</source>
        <translation>Vous êtes déjà venu ici.</translation>
    </message>
    <message>
        <source>Your answers of last time were kept. Start anew, or go on where you stopped.</source>
        <translation>Vos réponses de la dernière fois ont été conservées. Recommencez, ou reprenez là où vous vous étiez arrêté.</translation>
    </message>
    <message>
        <source>Trouble signing in</source>
        <translation>Problème de connexion</translation>
    </message>
    <message>
        <source>Answer what you know. Each answer leads on to what helps, and to who can do it.</source>
        <translation>Répondez à ce que vous savez. Chaque réponse mène à la solution, et à la personne qui peut la mettre en œuvre.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Shows the way as questions and answers</source>
        <translation>Affiche le parcours sous forme de questions et de réponses</translation>
    </message>
    <message>
        <source>Shows the whole flow as a drawing</source>
        <translation>Affiche tout le parcours sous forme de dessin</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Le message a été copié.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Collez-le dans un e-mail ou une conversation.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation>Choisissez un autre dossier, ou vérifiez que le disque n&apos;est pas plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Problème de connexion&#xa0;: rapport</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootWords</name>
    <message>
        <source>an administrator of your organisation</source>
        <translation>un administrateur de votre organisation</translation>
    </message>
    <message>
        <source>whoever runs your company&apos;s sign-in page</source>
        <translation>l&apos;équipe qui gère la page de connexion de votre entreprise</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>le support Microsoft</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
</context>
</TS>
