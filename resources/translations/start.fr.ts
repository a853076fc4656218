<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::RegistrationGuide</name>
    <message>
        <source>Registering takes about five minutes, once for each cloud. You need the role Cloud Application Administrator. No secret and no certificate is made.</source>
        <translation>L&apos;inscription prend environ cinq minutes, une fois pour chaque cloud. Il vous faut le rôle Administrateur d&apos;application cloud. Aucun secret ni certificat n&apos;est créé.</translation>
    </message>
    <message>
        <source>1. Open %1 in the admin center.</source>
        <translation>1. Ouvrez «&#xa0;%1&#xa0;» dans le centre d&apos;administration.</translation>
    </message>
    <message>
        <source>Open admin center</source>
        <translation>Ouvrir le centre d&apos;administration</translation>
    </message>
    <message>
        <source>2. Choose &quot;New registration&quot; and enter this name:</source>
        <translation>2. Choisissez «&#xa0;Nouvelle inscription&#xa0;» et saisissez ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the registration</source>
        <translation>Nom de l&apos;inscription</translation>
    </message>
    <message>
        <source>3. For several work accounts choose &quot;any organizational directory&quot;, for one &quot;this organizational directory only&quot;. Choose &quot;Register&quot;.</source>
        <translation>3. Pour plusieurs comptes professionnels, choisissez «&#xa0;Comptes dans un annuaire organisationnel&#xa0;», pour un seul «&#xa0;Comptes dans cet annuaire organisationnel uniquement&#xa0;». Choisissez «&#xa0;S&apos;inscrire&#xa0;».</translation>
    </message>
    <message>
        <source>4. Under &quot;Authentication&quot; add the platform &quot;Mobile and desktop applications&quot; with this address:</source>
        <translation>4. Sous «&#xa0;Authentification&#xa0;», ajoutez la plateforme «&#xa0;Applications mobiles et de bureau&#xa0;» avec cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>5. On the same page set &quot;Allow public client flows&quot; to &quot;Yes&quot;.</source>
        <translation>5. Sur la même page, réglez «&#xa0;Autoriser les flux clients publics&#xa0;» sur «&#xa0;Oui&#xa0;».</translation>
    </message>
    <message>
        <source>6. Under &quot;API permissions&quot; add these delegated permissions of Microsoft Graph, then grant consent. Each is asked for only when it is needed; without one, only what stands behind it does not work:</source>
        <translation>6. Sous «&#xa0;Autorisations de l&apos;API&#xa0;», ajoutez ces autorisations déléguées de Microsoft Graph, puis donnez votre consentement. Chacune n&apos;est demandée qu&apos;en cas de besoin. Si l&apos;une manque, seul ce qui en dépend ne fonctionne pas&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a permission, %2 what it is needed for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>7. Copy the &quot;Application (client) ID&quot; from &quot;Overview&quot; into the field above.</source>
        <translation>7. Copiez «&#xa0;ID d&apos;application (client)&#xa0;» depuis «&#xa0;Vue d&apos;ensemble&#xa0;» dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s instructions</source>
        <translation>Lire les instructions de Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message>
        <source>This is not an application ID.</source>
        <translation>Ce n&apos;est pas un ID d&apos;application.</translation>
    </message>
    <message>
        <source>It has 32 digits and letters a to f in five groups, such as 11111111-2222-3333-4444-555555555555. Copy &quot;Application (client) ID&quot;, not &quot;Object ID&quot; or a secret.</source>
        <translation>Il se compose de 32 chiffres et lettres de a à f en cinq groupes, par exemple 11111111-2222-3333-4444-555555555555. Copiez «&#xa0;ID d&apos;application (client)&#xa0;», pas «&#xa0;ID d&apos;objet&#xa0;» ni un secret.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing or cannot be a host.</source>
        <translation>L&apos;hôte du proxy manque ou ne peut pas être un hôte.</translation>
    </message>
    <message>
        <source>Enter its name or address alone, such as proxy.contoso.com.</source>
        <translation>Saisissez uniquement son nom ou son adresse, par exemple proxy.contoso.com.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Le port du proxy manque.</translation>
    </message>
    <message>
        <source>It is a number such as 8080; whoever runs the proxy knows it.</source>
        <translation>C&apos;est un nombre, par exemple 8080. La personne qui gère le proxy le connaît.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>They hold until this program ends. Check that the disk is not full and that the folder is yours.</source>
        <translation>Ils restent valables jusqu&apos;à la fin de ce programme. Vérifiez que le disque n&apos;est pas plein et que le dossier vous appartient.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>&amp;Cloud Microsoft&#xa0;:</translation>
    </message>
    <message>
        <source>Worldwide (also GCC)</source>
        <translation>Monde entier (GCC inclus)</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Gouvernement des États-Unis (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Gouvernement des États-Unis (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID:</source>
        <translation>ID d&apos;&amp;application (client)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Celui de cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Celui indiqué ci-dessous</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Por&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d&apos;&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is kept in the keychain, never in the settings file.</source>
        <translation>Le mot de passe d&apos;un proxy est conservé dans le trousseau de clés, jamais dans le fichier de paramètres.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>A work account is how your company signs in to Microsoft, Partner Center included.</source>
        <translation>Avec un compte professionnel, votre entreprise se connecte à Microsoft, Partner Center compris.</translation>
    </message>
    <message>
        <source>&amp;Check for a work account</source>
        <translation>Rechercher un &amp;compte professionnel</translation>
    </message>
    <message>
        <source>Find out whether your company&apos;s domain already has one, and who you are in it.</source>
        <translation>Découvrez si le domaine de votre entreprise en a déjà un, et quel y est votre rôle.</translation>
    </message>
    <message>
        <source>Set &amp;up several accounts</source>
        <translation>Confi&amp;gurer plusieurs comptes</translation>
    </message>
    <message>
        <source>Decide whether one work account is enough, and what it takes to have more.</source>
        <translation>Décidez si un seul compte professionnel suffit, et ce qu&apos;il faut pour en avoir d&apos;autres.</translation>
    </message>
    <message>
        <source>C&amp;reate an account for a person</source>
        <translation>C&amp;réer un compte pour une personne</translation>
    </message>
    <message>
        <source>Make a user who can sign in, and hand over the first password.</source>
        <translation>Créez un utilisateur qui peut se connecter, et remettez-lui le premier mot de passe.</translation>
    </message>
    <message>
        <source>Fi&amp;x a sign-in</source>
        <translation>Dépanner une conne&amp;xion</translation>
    </message>
    <message>
        <source>Answer a few questions, or paste the error message, and get to the cure.</source>
        <translation>Répondez à quelques questions, ou collez le message d&apos;erreur, pour arriver à la solution.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>M&amp;y organisation</source>
        <translation>Mon org&amp;anisation</translation>
    </message>
    <message>
        <source>The real thing, at Microsoft.</source>
        <translation>Pour de vrai, chez Microsoft.</translation>
    </message>
    <message>
        <source>S&amp;andbox</source>
        <translation>&amp;Bac à sable</translation>
    </message>
    <message>
        <source>A pretend organisation inside this program, to try things out.</source>
        <translation>Une organisation fictive dans ce programme, pour faire des essais.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Config&amp;urer…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>R&amp;emettre…</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Le bac à sable n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Another program may keep this computer&apos;s ports to itself. Close other programs and try again.</source>
        <translation>Un autre programme occupe peut-être les ports de cet ordinateur. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Ce programme n&apos;est pas encore inscrit dans votre organisation.</translation>
    </message>
    <message>
        <source>Microsoft lets a program sign people in only after an administrator has registered it once. It takes about five minutes.</source>
        <translation>Microsoft ne laisse un programme connecter des personnes qu&apos;une fois inscrit par un administrateur. Cela se fait une seule fois et prend environ cinq minutes.</translation>
    </message>
    <message>
        <source>They are kept sealed on this computer until you hand them over.</source>
        <translation>Ils restent scellés sur cet ordinateur jusqu&apos;à ce que vous les remettiez.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>Le plus ancien attend depuis %n jour.</numerusform>
            <numerusform>Le plus ancien attend depuis %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited so long that a new one is better.</source>
        <translation>
            <numerusform>%n d&apos;entre eux attend depuis si longtemps qu&apos;il vaut mieux en donner un nouveau.</numerusform>
            <numerusform>%n d&apos;entre eux attendent depuis si longtemps qu&apos;il vaut mieux en donner de nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) end soon.</source>
        <translation>
            <numerusform>%n passe d&apos;accès expire bientôt.</numerusform>
            <numerusform>%n passes d&apos;accès expirent bientôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) have ended.</source>
        <translation>
            <numerusform>%n passe d&apos;accès a expiré.</numerusform>
            <numerusform>%n passes d&apos;accès ont expiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) not handed over yet.</source>
        <translation>
            <numerusform>%n mot de passe pas encore remis.</numerusform>
            <numerusform>%n mots de passe pas encore remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;many users</source>
        <translation>Créer p&amp;lusieurs utilisateurs</translation>
    </message>
    <message>
        <source>Accoun&amp;ts…</source>
        <translation>C&amp;omptes…</translation>
    </message>
    <message>
        <source>Op&amp;en a sealed file of passwords…</source>
        <translation>Ouvrir un fic&amp;hier scellé de mots de passe…</translation>
    </message>
    <message>
        <source>Go &amp;on…</source>
        <translation>Poursui&amp;vre…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait(s) for a record in the DNS: %1.</source>
        <translation>
            <numerusform>%n domaine attend encore un enregistrement dans le DNS&#xa0;: %1.</numerusform>
            <numerusform>%n domaines attendent encore un enregistrement dans le DNS&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a list from a spreadsheet; everybody on it gets an account.</source>
        <translation>Apportez une liste issue d&apos;un tableur&#xa0;; chaque personne y obtient un compte.</translation>
    </message>
</context>
</TS>
