<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::CheckWords</name>
    <message>
        <source>Its users sign in at Microsoft with a password kept there.</source>
        <translation>Ses utilisateurs se connectent chez Microsoft avec un mot de passe qui y est conservé.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page.</source>
        <translation>Ses utilisateurs se connectent sur la page de connexion de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page, at %1.</source>
        <translation>Ses utilisateurs se connectent sur la page de connexion de l&apos;entreprise, à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>The sign-in page calls the organisation &quot;%1&quot;.</source>
        <translation>La page de connexion nomme l&apos;organisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>ID de locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>It may have been started by one of its users and have no administrator yet.</source>
        <translation>Un de ses utilisateurs l&apos;a peut-être créé, et il n&apos;a peut-être pas encore d&apos;administrateur.</translation>
    </message>
    <message>
        <source>Source: the wizard&apos;s own list of mailbox providers; nobody was asked.</source>
        <translation>Source&#xa0;: la liste de fournisseurs de messagerie de l&apos;assistant. Personne n&apos;a été interrogé.</translation>
    </message>
    <message>
        <source>Source: the sandbox inside this program (%1), asked at %2. Microsoft was not asked.</source>
        <translation>Source&#xa0;: le bac à sable de ce programme (%1), interrogé à %2. Microsoft n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>Source: Microsoft&apos;s public sign-in documents, without signing in (%1), asked at %2.</source>
        <translation>Source&#xa0;: les documents de connexion publics de Microsoft, sans connexion (%1), interrogés à %2.</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Gouvernement des États-Unis (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Département de la Défense des États-Unis</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>le cloud mondial</translation>
    </message>
    <message>
        <source>%1 has a work account and signs in elsewhere.</source>
        <translation>%1 a un compte professionnel et se connecte ailleurs.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 a un compte professionnel.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. New people are added in your company&apos;s own directory first, not here.</source>
        <translation>Utilisez ce compte professionnel pour Partner Center&#xa0;: il n&apos;en faut pas de nouveau. Les nouvelles personnes sont d&apos;abord ajoutées dans l&apos;annuaire de votre entreprise, pas ici.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. Sign in next to see its domains and what you may do in it.</source>
        <translation>Utilisez ce compte professionnel pour Partner Center&#xa0;: il n&apos;en faut pas de nouveau. Connectez-vous ensuite pour voir ses domaines et ce que vous pouvez y faire.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud: %2.</source>
        <translation>%1 a un compte professionnel dans un autre cloud&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose that cloud in Settings to work with it. A work account of one cloud cannot be used for Partner Center in another.</source>
        <translation>Choisissez ce cloud dans Paramètres pour travailler avec lui. Un compte professionnel d&apos;un cloud ne peut pas servir pour le Partner Center d&apos;un autre.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 n&apos;a pas encore de compte professionnel.</translation>
    </message>
    <message>
        <source>No organisation at Microsoft owns this domain, in any cloud. If your company has several domains, check the others too.</source>
        <translation>Aucune organisation Microsoft ne possède ce domaine, dans aucun cloud. Si votre entreprise a plusieurs domaines, vérifiez aussi les autres.</translation>
    </message>
    <message>
        <source>You do not have to make one beforehand: a work account is created while you enrol in Partner Center.</source>
        <translation>Vous n&apos;avez pas à en créer un d&apos;avance&#xa0;: un compte professionnel est créé pendant votre inscription dans Partner Center.</translation>
    </message>
    <message>
        <source>Start the enrolment in Partner Center.</source>
        <translation>Commencez l&apos;inscription dans Partner Center.</translation>
    </message>
    <message>
        <source>When you are asked to sign in, choose to create a work account. It first gets an address that ends in onmicrosoft.com.</source>
        <translation>Quand on vous demande de vous connecter, choisissez de créer un compte professionnel. Il reçoit d&apos;abord une adresse qui se termine par onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Whoever creates it becomes its first administrator: use a person&apos;s name and a mailbox that is read.</source>
        <translation>La personne qui le crée en devient le premier administrateur&#xa0;: indiquez le nom d&apos;une personne et une boîte aux lettres qui est lue.</translation>
    </message>
    <message>
        <source>Afterwards come back here: sign in, check that your domain is listed, and create accounts for others.</source>
        <translation>Revenez ensuite ici&#xa0;: connectez-vous, vérifiez que votre domaine figure dans la liste et créez des comptes pour les autres.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not a company&apos;s domain.</source>
        <translation>%1 sert aux boîtes aux lettres privées, ce n&apos;est pas un domaine d&apos;entreprise.</translation>
    </message>
    <message>
        <source>Anybody can have an address there, so it says nothing about your company.</source>
        <translation>N&apos;importe qui peut y avoir une adresse&#xa0;: cela ne dit rien de votre entreprise.</translation>
    </message>
    <message>
        <source>Partner Center needs a work account. Check your company&apos;s own domain; if it has none, a work account can be created during the enrolment all the same.</source>
        <translation>Partner Center exige un compte professionnel. Vérifiez le domaine de votre entreprise. Si elle n&apos;en a pas, un compte professionnel peut quand même être créé pendant l&apos;inscription.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 has a work account.</source>
        <translation>Impossible de savoir si %1 a un compte professionnel.</translation>
    </message>
    <message>
        <source>Microsoft cannot read this name as a domain. Check the spelling.</source>
        <translation>Microsoft ne reconnaît pas ce nom comme un domaine. Vérifiez l&apos;orthographe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An error and its cure, each a sentence.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again, or sign in with an account of your company: that shows it, too.</source>
        <translation>Réessayez, ou connectez-vous avec un compte de votre entreprise&#xa0;: cela l&apos;indique aussi.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Rien n&apos;a été saisi.</translation>
    </message>
    <message>
        <source>Enter your company&apos;s domain, such as contoso.com, or your address at work.</source>
        <translation>Saisissez le domaine de votre entreprise, par exemple contoso.com, ou votre adresse professionnelle.</translation>
    </message>
    <message>
        <source>The ending is missing.</source>
        <translation>L&apos;extension manque.</translation>
    </message>
    <message>
        <source>A domain has a name and an ending, such as contoso.com.</source>
        <translation>Un domaine se compose d&apos;un nom et d&apos;une extension, par exemple contoso.com.</translation>
    </message>
    <message>
        <source>That is too long for a domain.</source>
        <translation>C&apos;est trop long pour un domaine.</translation>
    </message>
    <message>
        <source>Enter only what comes after the @ of your address.</source>
        <translation>Saisissez uniquement ce qui suit le @ de votre adresse.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>An address has one @ and no blanks, such as ann@contoso.com. Enter one address only.</source>
        <translation>Une adresse contient un @ et aucun espace, par exemple ann@contoso.com. Saisissez une seule adresse.</translation>
    </message>
    <message>
        <source>That is not a domain.</source>
        <translation>Ce n&apos;est pas un domaine.</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and dots make up a domain, such as contoso.com.</source>
        <translation>Un domaine se compose de lettres, de chiffres, de traits d&apos;union et de points, par exemple contoso.com.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainCheckPage</name>
    <message>
        <source>Does your company have a work account?</source>
        <translation>Votre entreprise a-t-elle un compte professionnel&#xa0;?</translation>
    </message>
    <message>
        <source>Microsoft is asked whether an organisation owns the domain. Nobody signs in, and no name is sent.</source>
        <translation>Nous demandons à Microsoft si une organisation possède le domaine. Personne ne se connecte, et aucun nom n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Company domain &amp;or e-mail address at work:</source>
        <translation>Domaine de l&apos;entreprise &amp;ou adresse e-mail professionnelle&#xa0;:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>What it means for Partner Center</source>
        <translation>Ce que cela signifie pour Partner Center</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
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
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Elsewhere (federated)</source>
        <translation>Ailleurs (fédéré)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>First domain</source>
        <translation>Premier domaine</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Sous-domaine</translation>
    </message>
    <message>
        <source>Addresses can be made on verified domains only.</source>
        <translation>Des adresses ne peuvent être créées que dans des domaines vérifiés.</translation>
    </message>
    <message>
        <source>The company&apos;s own server checks the password; users are made there.</source>
        <translation>Le serveur de l&apos;entreprise vérifie le mot de passe&#xa0;: les utilisateurs y sont créés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>wizard::TenantPage</name>
    <message>
        <source>Your organisation at Microsoft</source>
        <translation>Votre organisation chez Microsoft</translation>
    </message>
    <message>
        <source>What your work account belongs to, and what you may do in it.</source>
        <translation>À quoi appartient votre compte professionnel, et ce que vous pouvez y faire.</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>ID de locataire&#xa0;:</translation>
    </message>
    <message>
        <source>You are:</source>
        <translation>Vous êtes&#xa0;:</translation>
    </message>
    <message>
        <source>Your role:</source>
        <translation>Votre rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Utilisateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Do&amp;mains:</source>
        <translation>D&amp;omaines&#xa0;:</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Continuer et créer un &amp;compte pour une personne</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Reading your organisation…</source>
        <translation>Lecture de votre organisation…</translation>
    </message>
    <message>
        <source>Your domain %1 is listed and verified.</source>
        <translation>Votre domaine %1 figure dans la liste et est vérifié.</translation>
    </message>
    <message>
        <source>This is your company&apos;s work account: use it for Partner Center. New addresses can end in @%1.</source>
        <translation>C&apos;est le compte professionnel de votre entreprise&#xa0;: utilisez-le pour Partner Center. Les nouvelles adresses peuvent se terminer par @%1.</translation>
    </message>
    <message>
        <source>Your domain %1 is listed, but not verified.</source>
        <translation>Votre domaine %1 figure dans la liste, mais n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>Somebody has still to prove that your company owns it, with an entry at the domain&apos;s registrar. Until then no addresses can be made on it.</source>
        <translation>Il reste à prouver que votre entreprise le possède, par une entrée chez le bureau d&apos;enregistrement du domaine. D&apos;ici là, aucune adresse ne peut y être créée.</translation>
    </message>
    <message>
        <source>Your domain %1 is not listed here.</source>
        <translation>Votre domaine %1 ne figure pas dans cette liste.</translation>
    </message>
    <message>
        <source>You may be signed in to another organisation than the one that owns it, or it was never added. Ask an administrator to add it under &quot;Custom domain names&quot;.</source>
        <translation>Vous êtes peut-être connecté à une autre organisation que celle qui le possède, ou il n&apos;a jamais été ajouté. Demandez à un administrateur de l&apos;ajouter sous «&#xa0;Noms de domaine personnalisés&#xa0;».</translation>
    </message>
    <message>
        <source>Your domain %1 is not among the verified ones.</source>
        <translation>Votre domaine %1 ne fait pas partie des domaines vérifiés.</translation>
    </message>
    <message>
        <source>It may be listed and not verified yet: that can be seen with one more permission. Or you are signed in to another organisation than the one that owns it.</source>
        <translation>Il figure peut-être dans la liste sans être encore vérifié&#xa0;: une autorisation de plus permet de le voir. Ou vous êtes connecté à une autre organisation que celle qui le possède.</translation>
    </message>
    <message>
        <source>Not shown: a permission is missing.</source>
        <translation>Non affiché&#xa0;: une autorisation manque.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Non lu.</translation>
    </message>
    <message>
        <source>User, without an administrator&apos;s role. To create users, the role User Administrator is needed.</source>
        <translation>Utilisateur, sans rôle d&apos;administrateur. Pour créer des utilisateurs, il faut le rôle Administrateur d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Microsoft does not tell without one more permission.</source>
        <translation>Microsoft ne l&apos;indique pas sans une autorisation de plus.</translation>
    </message>
    <message>
        <source>%1. You may create users.</source>
        <translation>%1. Vous pouvez créer des utilisateurs.</translation>
    </message>
    <message>
        <source>%1. To create users, the role User Administrator is needed.</source>
        <translation>%1. Pour créer des utilisateurs, il faut le rôle Administrateur d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Only verified domains are shown.</source>
        <translation>Seuls les domaines vérifiés sont affichés.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Se conn&amp;ecter</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Vous devez vous reconnecter.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on where it was.</source>
        <translation>Rien n&apos;est perdu&#xa0;: cette page reprendra où elle en était.</translation>
    </message>
    <message>
        <source>Show mor&amp;e…</source>
        <translation>Afficher pl&amp;us…</translation>
    </message>
    <message>
        <source>More can be shown if you allow it.</source>
        <translation>Vous pouvez en afficher plus si vous l&apos;autorisez.</translation>
    </message>
    <message>
        <source>Your role, all domains and the number of users need a permission each; an administrator can grant them.</source>
        <translation>Votre rôle, tous les domaines et le nombre d&apos;utilisateurs demandent chacun une autorisation. Un administrateur peut les accorder.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft demande que vous vous connectiez une nouvelle fois avant de répondre.</translation>
    </message>
    <message>
        <source>To show your role, all domains and the number of users, the wizard needs your permission to read them. Nothing is changed.</source>
        <translation>Pour afficher votre rôle, tous les domaines et le nombre d&apos;utilisateurs, l&apos;assistant a besoin que vous l&apos;autorisiez à les lire. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Mon domaine n&apos;y fi&amp;gure pas…</translation>
    </message>
</context>
</TS>
