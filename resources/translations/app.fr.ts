<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>Work Account Wizard %1</source>
        <translation>Work Account Wizard %1</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts. Not affiliated with Microsoft.</source>
        <translation>Vérifie, crée et répare les comptes professionnels Microsoft. Sans lien avec Microsoft.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. It sends nothing about you or your work to its makers.</source>
        <translation>Logiciel libre sous licence MIT, sans aucune garantie. Il n&apos;envoie à ses auteurs rien qui vous concerne ou concerne votre travail.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Les bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D&apos;où viennent les données</translation>
    </message>
    <message>
        <source>Accounts, domains and roles: your own organisation, asked through Microsoft Graph when you sign in.</source>
        <translation>Comptes, domaines et rôles&#xa0;: votre propre organisation, interrogée par Microsoft Graph quand vous vous connectez.</translation>
    </message>
    <message>
        <source>Whether a domain has a work account: Microsoft&apos;s public sign-in documents.</source>
        <translation>Si un domaine a un compte professionnel&#xa0;: les documents publics de connexion de Microsoft.</translation>
    </message>
    <message>
        <source>Error numbers and their cures: written for this program after Microsoft&apos;s public documentation.</source>
        <translation>Numéros d&apos;erreur et leurs remèdes&#xa0;: rédigés pour ce programme d&apos;après la documentation publique de Microsoft.</translation>
    </message>
    <message>
        <source>Words of passphrases: the long word list of the Electronic Frontier Foundation, CC-BY-3.0.</source>
        <translation>Mots des phrases secrètes&#xa0;: la longue liste de mots de l&apos;Electronic Frontier Foundation, CC-BY-3.0.</translation>
    </message>
    <message>
        <source>The sandbox: companies and people that do not exist.</source>
        <translation>Le bac à sable&#xa0;: des entreprises et des personnes qui n&apos;existent pas.</translation>
    </message>
    <message>
        <source>About Work Account Wizard</source>
        <translation>À propos de Work Account Wizard</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Rapport techni&amp;que…</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>work in the built-in sandbox, not at Microsoft</source>
        <translation>travailler dans le bac à sable intégré, pas chez Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cloud your organisation is in</source>
        <translation>cloud Microsoft dans lequel se trouve votre organisation</translation>
    </message>
    <message>
        <source>app registration to sign in with</source>
        <translation>inscription d&apos;application avec laquelle se connecter</translation>
    </message>
    <message>
        <source>organisation to sign in to</source>
        <translation>organisation à laquelle se connecter</translation>
    </message>
    <message>
        <source>other sign-in service: https, or http on this computer</source>
        <translation>autre service de connexion&#xa0;: https, ou http sur cet ordinateur</translation>
    </message>
    <message>
        <source>other Graph service: https, or http on this computer</source>
        <translation>autre service Graph&#xa0;: https, ou http sur cet ordinateur</translation>
    </message>
    <message>
        <source>begin at this task</source>
        <translation>commencer par cette tâche</translation>
    </message>
    <message>
        <source>begin with many users, and open this list of them</source>
        <translation>commencer avec plusieurs utilisateurs et ouvrir leur liste</translation>
    </message>
    <message>
        <source>explain an AADSTS number or a pasted error message, without a window</source>
        <translation>expliquer un numéro AADSTS ou un message d&apos;erreur collé, sans fenêtre</translation>
    </message>
    <message>
        <source>tell whether a domain has a work account, without a window</source>
        <translation>dire si un domaine a un compte professionnel, sans fenêtre</translation>
    </message>
    <message>
        <source>answer --check-domain and --explain as JSON</source>
        <translation>répondre à --check-domain et --explain en JSON</translation>
    </message>
    <message>
        <source>write a log without secrets to this file</source>
        <translation>écrire un journal sans secrets dans ce fichier</translation>
    </message>
    <message>
        <source>how much the log says</source>
        <translation>niveau de détail du journal</translation>
    </message>
    <message>
        <source>http or socks5 proxy, none, or system</source>
        <translation>proxy http ou socks5, none (aucun) ou system (celui du système)</translation>
    </message>
    <message>
        <source>keep sign-ins and passwords in memory only</source>
        <translation>garder les connexions et les mots de passe en mémoire uniquement</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Usage: work-account-wizard [OPTION]...</source>
        <translation>Utilisation&#xa0;: work-account-wizard [OPTION]...</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts.</source>
        <translation>Vérifie, crée et répare les comptes professionnels Microsoft.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#xa0;:</translation>
    </message>
    <message>
        <source>  0 done or found, 1 failed, 2 wrong usage, 3 sign-in needed, 4 cancelled, 5 not found</source>
        <translation>  0 terminé ou trouvé, 1 échec, 2 mauvaise utilisation, 3 connexion nécessaire, 4 annulé, 5 introuvable</translation>
    </message>
    <message>
        <source>Try work-account-wizard --help.</source>
        <translation>Essayez work-account-wizard --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --check-domain and --explain work without one.</source>
        <translation>Aucun affichage ne permet d&apos;ouvrir une fenêtre. --check-domain et --explain fonctionnent sans.</translation>
    </message>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le fichier journal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Impossible de démarrer le bac à sable.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L&apos;option %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>L&apos;option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>L&apos;option %1 n&apos;accepte pas de valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une option.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit option %1.</source>
        <translation>«&#xa0;%2&#xa0;» ne convient pas à l&apos;option %1.</translation>
    </message>
    <message>
        <source>Option %1 takes https addresses, or http on this computer only: &quot;%2&quot; could be listened to.</source>
        <translation>L&apos;option %1 n&apos;accepte que des adresses https, ou http sur cet ordinateur uniquement&#xa0;: «&#xa0;%2&#xa0;» pourrait être mis sur écoute.</translation>
    </message>
    <message>
        <source>Option %1 takes no user name or password: other users of this computer could read them. Enter them in Settings.</source>
        <translation>L&apos;option %1 n&apos;accepte ni nom d&apos;utilisateur ni mot de passe&#xa0;: d&apos;autres utilisateurs de cet ordinateur pourraient les lire. Saisissez-les dans Paramètres.</translation>
    </message>
    <message>
        <source>Option %1 goes only with %2.</source>
        <translation>L&apos;option %1 ne s&apos;utilise qu&apos;avec %2.</translation>
    </message>
    <message>
        <source>Option %1 does not go together with %2.</source>
        <translation>L&apos;option %1 ne s&apos;utilise pas avec %2.</translation>
    </message>
    <message>
        <source>language of the program: %1</source>
        <translation>langue du programme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::CrashNotice</name>
    <message>
        <source>The wizard did not end properly the last time</source>
        <translation>L&apos;assistant ne s&apos;est pas terminé correctement la dernière fois</translation>
    </message>
    <message>
        <source>The run begun at %1 was cut off: by a fault, a power cut, or by force. What waits for hand-over is listed on this page.</source>
        <translation>La session commencée le %1 a été interrompue&#xa0;: par un défaut, une panne de courant ou un arrêt forcé. Ce qui attend d&apos;être remis figure sur cette page.</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Rapport techni&amp;que…</translation>
    </message>
</context>
<context>
    <name>app::DomainReport</name>
    <message>
        <source>%1 has a work account: it belongs to a Microsoft organisation.</source>
        <translation>%1 a un compte professionnel&#xa0;: il appartient à une organisation Microsoft.</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Région&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign-in: at the company&apos;s own page, %1</source>
        <translation>Connexion&#xa0;: sur la page de l&apos;entreprise, %1</translation>
    </message>
    <message>
        <source>Sign-in: at Microsoft</source>
        <translation>Connexion&#xa0;: chez Microsoft</translation>
    </message>
    <message>
        <source>%1 has no work account yet. One is made when the company enrols in Partner Center.</source>
        <translation>%1 n&apos;a pas encore de compte professionnel. Il est créé lors de l&apos;inscription de l&apos;entreprise dans Partner Center.</translation>
    </message>
    <message>
        <source>%1 is a provider of private mailboxes, not a company&apos;s domain. Use your company&apos;s own one.</source>
        <translation>%1 est un fournisseur de boîtes aux lettres privées, pas un domaine d&apos;entreprise. Utilisez celui de votre entreprise.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out (%2).</source>
        <translation>Impossible de savoir si %1 a un compte professionnel (%2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;About and support…</source>
        <translation>À &amp;propos et assistance…</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que les mots veulent dire</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <extracomment>A button of the help: to the page that explains the field&apos;s words, and back.</extracomment>
        <translation>&amp;Retour à la page</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Ce que les &amp;mots veulent dire</translation>
    </message>
    <message>
        <source>Picture of the page &quot;%1&quot;</source>
        <extracomment>%1 is a page of the wizard.</extracomment>
        <translation>Image de la page &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>Trouble signing in?</source>
        <translation>Problème de connexion&#xa0;?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>app::SupportDialog</name>
    <message>
        <source>The report is on the clipboard</source>
        <translation>Le rapport est dans le Presse-papiers</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Enregistrer le rapport technique</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Le rapport n&apos;a pas pu être enregistré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder, or copy the report.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;%1&#xa0;». Choisissez un autre dossier, ou copiez le rapport.</translation>
    </message>
    <message>
        <source>The log could not be begun</source>
        <translation>Le journal n&apos;a pas pu être commencé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Make room, or see whose file it is.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;%1&#xa0;». Libérez de la place, ou voyez à qui appartient ce fichier.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Rapport technique</translation>
    </message>
    <message>
        <source>This is the whole report, in English for whoever helps you. It holds no password, no token, and no name of a person, a domain or an organisation. Nothing is sent anywhere: read it, then save or copy it yourself.</source>
        <translation>Voici le rapport complet, en anglais pour la personne qui vous aide. Il ne contient aucun mot de passe, aucun jeton, ni aucun nom de personne, de domaine ou d&apos;organisation. Rien n&apos;est envoyé nulle part&#xa0;: lisez-le, puis enregistrez-le ou copiez-le vous-même.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Contenu du rapport</translation>
    </message>
    <message>
        <source>&amp;Log from now on:</source>
        <translation>&amp;Journal à partir de maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>chaque demande</translation>
    </message>
    <message>
        <source>everything there is</source>
        <translation>tout ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>Until the program closes; without secrets.</source>
        <translation>Jusqu&apos;à la fermeture du programme&#xa0;; sans secrets.</translation>
    </message>
    <message>
        <source>Goes to the terminal.</source>
        <translation>Écrit dans le terminal.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>app::WizardWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Work Account Wizard (sandbox)</source>
        <translation>Work Account Wizard (bac à sable)</translation>
    </message>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>Fermer l&apos;assistant&#xa0;?</translation>
    </message>
    <message>
        <source>Close the wizard? This would be lost:</source>
        <translation>Fermer l&apos;assistant&#xa0;? Vous perdriez&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
</context>
</TS>
