<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::AccountBook</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsDialog</name>
    <message>
        <source>Forget the account?</source>
        <translation>Oublier le compte&#xa0;?</translation>
    </message>
    <message>
        <source>Forget the account at %1?</source>
        <translation>Oublier le compte chez %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) made with it are not handed over. They stay on this computer, but whether such an account exists can then not be looked up.</source>
        <translation>
            <numerusform>%n mot de passe créé avec ce compte n&apos;est pas remis. Il reste sur cet ordinateur, mais il n&apos;est alors plus possible de rechercher si le compte correspondant existe.</numerusform>
            <numerusform>%n mots de passe créés avec ce compte ne sont pas remis. Ils restent sur cet ordinateur, mais il n&apos;est alors plus possible de rechercher si les comptes correspondants existent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added with it still wait for a record: this program stops looking for it.</source>
        <translation>
            <numerusform>%n domaine ajouté avec ce compte attend encore un enregistrement&#xa0;: ce programme cesse de le rechercher.</numerusform>
            <numerusform>%n domaines ajoutés avec ce compte attendent encore un enregistrement&#xa0;: ce programme cesse de le rechercher.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The organisations you work for. The pages work in one at a time, which the band on top of them names; each keeps its own sign-in.</source>
        <translation>Les organisations pour lesquelles vous travaillez. Les pages travaillent dans une seule à la fois, nommée dans le bandeau en haut. Chacune garde sa propre connexion.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Another organisation that &amp;knows you:</source>
        <translation>Une autre organisation qui &amp;vous connaît&#xa0;:</translation>
    </message>
    <message>
        <source>Its domain or tenant ID</source>
        <translation>Son domaine ou son ID de locataire</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else…</source>
        <translation>Se connecter avec un autr&amp;e compte…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Work in this one</source>
        <translation>&amp;Travailler dans celle-ci</translation>
    </message>
    <message>
        <source>Asking the other organisation…</source>
        <translation>Interrogation de l&apos;autre organisation…</translation>
    </message>
    <message>
        <source>Signing in; your browser may have opened…</source>
        <translation>Connexion en cours&#xa0;; votre navigateur s&apos;est peut-être ouvert…</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Lecture de vos organisations…</translation>
    </message>
    <message>
        <source>That organisation wants to see you sign in.</source>
        <translation>Cette organisation demande que vous vous y connectiez.</translation>
    </message>
    <message>
        <source>Your sign-in is not enough for it. What is signed in stays as it is.</source>
        <translation>Votre connexion actuelle ne lui suffit pas. Les connexions en place restent telles quelles.</translation>
    </message>
    <message>
        <source>Sign in &amp;there…</source>
        <translation>&amp;S&apos;y connecter…</translation>
    </message>
    <message>
        <source>Added. The pages work in it now.</source>
        <translation>Ajoutée. Les pages y travaillent maintenant.</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsModel</name>
    <message>
        <source>Working here</source>
        <translation>Vous travaillez ici</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Your role (as far as told)</source>
        <translation>Votre rôle (s&apos;il est communiqué)</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
</context>
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
        <translation>Participer &amp;aussi au programme partenaire</translation>
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
        <translation>Les personnes qui administrent au&amp;jourd&apos;hui nos utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>D&apos;autres personnes, &amp;qui ne doivent pas administrer nos utilisateurs</translation>
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
    <message>
        <source>One work account or several</source>
        <translation>Un ou plusieurs comptes professionnels</translation>
    </message>
    <message>
        <source>work-accounts</source>
        <translation>comptes-professionnels</translation>
    </message>
    <message>
        <source>Count th&amp;em</source>
        <translation>Les compter che&amp;z Microsoft</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Imprim&amp;er…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Enre&amp;gistrer en PDF…</translation>
    </message>
    <message>
        <source>Counted in %1 just now.</source>
        <translation>Comptés à l&apos;instant dans %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>To count, the wizard needs your permission.</source>
        <translation>Pour compter, l&apos;assistant a besoin de votre autorisation.</translation>
    </message>
    <message>
        <source>It may then see the names of the users. Or enter the number yourself.</source>
        <translation>Il peut alors voir les noms des utilisateurs. Ou saisissez vous-même le nombre.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>To count the users of your organisation.</source>
        <translation>Pour compter les utilisateurs de votre organisation.</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Éléments pris en compte</translation>
    </message>
    <message>
        <source>%1 (counted in %2)</source>
        <translation>%1 (comptés dans %2)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s advice:</source>
        <translation>Les conseils de Microsoft&#xa0;:</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonDialog</name>
    <message>
        <source>Copied. It can be pasted into a spreadsheet.</source>
        <translation>Copié. Vous pouvez le coller dans un tableur.</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Les organisations côte à côte</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>Compare organisations</source>
        <translation>Comparer les organisations</translation>
    </message>
    <message>
        <source>What each organisation tells of itself to you. What is not told needs a permission there.</source>
        <translation>Ce que chaque organisation vous communique d&apos;elle-même. Ce qui n&apos;est pas communiqué y demande une autorisation.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Lecture de vos organisations…</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonModel</name>
    <message>
        <source>Ready: users can be created here and given tasks in Partner Center.</source>
        <translation>Prête&#xa0;: des utilisateurs peuvent être créés ici et recevoir des tâches dans Partner Center.</translation>
    </message>
    <message>
        <source>Addresses end in onmicrosoft.com only: add a domain of your company&apos;s first.</source>
        <translation>Les adresses ne se terminent que par onmicrosoft.com&#xa0;: ajoutez d&apos;abord un domaine de votre entreprise.</translation>
    </message>
    <message>
        <source>People sign in at the company&apos;s own server: their accounts are made there.</source>
        <translation>Les personnes se connectent sur le serveur de l&apos;entreprise&#xa0;: leurs comptes s&apos;y créent.</translation>
    </message>
    <message>
        <source>Users come from the company&apos;s network: make them there.</source>
        <translation>Les utilisateurs viennent du réseau de l&apos;entreprise&#xa0;: créez-les là.</translation>
    </message>
    <message>
        <source>You cannot create users here: that needs the role User Administrator.</source>
        <translation>Vous ne pouvez pas créer d&apos;utilisateurs ici&#xa0;: il faut le rôle Administrateur d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Whether you can create users here is not known.</source>
        <translation>On ne sait pas si vous pouvez créer des utilisateurs ici.</translation>
    </message>
    <message>
        <source>You are a guest here: Partner Center wants a member.</source>
        <translation>Vous êtes ici un invité&#xa0;: Partner Center demande un membre.</translation>
    </message>
    <message>
        <source>Partner Center of the worldwide cloud does not take this one.</source>
        <translation>Partner Center du cloud mondial n&apos;accepte pas celle-ci.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Chez Microsoft</translation>
    </message>
    <message>
        <source>Elsewhere (federated): %1</source>
        <translation>Ailleurs (fédéré)&#xa0;: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Verified domains</source>
        <translation>Domaines vérifiés</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Vos rôles</translation>
    </message>
    <message>
        <source>For Partner Center</source>
        <translation>Pour Partner Center</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Les organisations côte à côte</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantController</name>
    <message>
        <source>To see that the new organisation works.</source>
        <translation>Pour voir que la nouvelle organisation fonctionne.</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantPanel</name>
    <message>
        <source>The way to another work account</source>
        <translation>Comment obtenir un autre compte professionnel</translation>
    </message>
    <message>
        <source>1. Sign out of Microsoft in your browser, or open a private window, so that your present account is not taken.</source>
        <translation>1. Déconnectez-vous de Microsoft dans votre navigateur, ou ouvrez une fenêtre privée, pour que votre compte actuel ne soit pas utilisé.</translation>
    </message>
    <message>
        <source>2. Open Partner Center, start the enrolment, and choose to create a work account. Microsoft lets no program do this for you. (Customers who pay for Microsoft Entra ID can also choose Manage tenants, Create in its admin center.)</source>
        <translation>2. Ouvrez Partner Center, commencez l&apos;inscription et choisissez de créer un compte professionnel. Microsoft ne laisse aucun programme le faire à votre place. (Les clients qui paient Microsoft Entra ID peuvent aussi choisir «&#xa0;Gérer les locataires&#xa0;», puis «&#xa0;Créer&#xa0;» dans son centre d&apos;administration.)</translation>
    </message>
    <message>
        <source>3. Note the name it gets, which ends in onmicrosoft.com, and enter it here. This program looks until it is there, and then signs you in to it.</source>
        <translation>3. Notez le nom qu&apos;il reçoit, qui se termine par onmicrosoft.com, et saisissez-le ici. Ce programme le recherche jusqu&apos;à ce qu&apos;il existe, puis vous y connecte.</translation>
    </message>
    <message>
        <source>Open Partner Center</source>
        <translation>Ouvrir Partner Center</translation>
    </message>
    <message>
        <source>The name &amp;you chose:</source>
        <translation>Le nom de votre choi&amp;x&#xa0;:</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Recherc&amp;her de nouveau</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Recherc&amp;her</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself.</source>
        <translation>
            <numerusform>Recherché %n fois. La recherche suivante se fait d&apos;elle-même.</numerusform>
            <numerusform>Recherché %n fois. La recherche suivante se fait d&apos;elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>A new one can be found some minutes after it was made. Check the spelling, too.</source>
        <translation>Un nouveau nom se trouve quelques minutes après sa création. Vérifiez aussi l&apos;orthographe.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>The pages work in it now. Go on and create accounts for the people who need it.</source>
        <translation>Les pages y travaillent maintenant. Continuez et créez des comptes pour les personnes qui en ont besoin.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1.</source>
        <translation>Son ID de locataire est %1.</translation>
    </message>
    <message>
        <source>&amp;Sign in to it…</source>
        <translation>S&apos;&amp;y connecter…</translation>
    </message>
    <message>
        <source>%1 was not found within an hour.</source>
        <translation>%1 est resté introuvable pendant une heure.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the enrolment was finished.</source>
        <translation>Vérifiez l&apos;orthographe, et si l&apos;inscription a été terminée.</translation>
    </message>
</context>
<context>
    <name>wizard::TextPaper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Recherche d&apos;une imprimante…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer, or it does not answer.</source>
        <translation>Aucune imprimante n&apos;est configurée sur cet ordinateur, ou elle ne répond pas.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print that elsewhere.</source>
        <translation>Enregistrez en PDF et imprimez ailleurs.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>L&apos;imprimante ne l&apos;a pas accepté.</translation>
    </message>
    <message>
        <source>Look at the printer, or save it as a PDF.</source>
        <translation>Vérifiez l&apos;imprimante, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
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
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wizard::WriteQuestion</name>
    <message>
        <source>Another organisation than before</source>
        <translation>Une autre organisation que précédemment</translation>
    </message>
    <message>
        <source>This changes %1.</source>
        <translation>Ceci modifie %1.</translation>
    </message>
    <message>
        <source>The last change was made in %1. Go on in the other one?</source>
        <translation>La dernière modification a été faite dans %1. Continuer dans l&apos;autre&#xa0;?</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
</context>
</TS>
