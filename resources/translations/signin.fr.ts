<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::Permissions</name>
    <message>
        <source>See who you are, and your organisation&apos;s name and verified domains.</source>
        <translation>Voir qui vous êtes, ainsi que le nom et les domaines vérifiés de votre organisation.</translation>
    </message>
    <message>
        <source>Count the users and see their names and addresses.</source>
        <translation>Compter les utilisateurs et voir leurs noms et adresses.</translation>
    </message>
    <message>
        <source>See all users, to find out whether an address is free, also among deleted users.</source>
        <translation>Voir tous les utilisateurs, pour savoir si une adresse est libre, y compris parmi les utilisateurs supprimés.</translation>
    </message>
    <message>
        <source>Create users, and change or delete them, when you ask for it.</source>
        <translation>Créer des utilisateurs, les modifier ou les supprimer, quand vous le demandez.</translation>
    </message>
    <message>
        <source>See all domains: those not verified yet too, and which of them sign in elsewhere.</source>
        <translation>Voir tous les domaines&#xa0;: aussi ceux qui ne sont pas encore vérifiés, et lesquels se connectent ailleurs.</translation>
    </message>
    <message>
        <source>See who holds which administrator role.</source>
        <translation>Voir qui a quel rôle d&apos;administrateur.</translation>
    </message>
    <message>
        <source>Block and unblock a user&apos;s sign-in, when you ask for it.</source>
        <translation>Bloquer et débloquer la connexion d&apos;un utilisateur, quand vous le demandez.</translation>
    </message>
    <message>
        <source>Give a user a new password, when you ask for it.</source>
        <translation>Donner un nouveau mot de passe à un utilisateur, quand vous le demandez.</translation>
    </message>
    <message>
        <source>Delete users, and bring deleted ones back, when you ask for it.</source>
        <translation>Supprimer des utilisateurs et restaurer des utilisateurs supprimés, quand vous le demandez.</translation>
    </message>
    <message>
        <source>Sign a user out everywhere, when you ask for it.</source>
        <translation>Déconnecter un utilisateur partout, quand vous le demandez.</translation>
    </message>
    <message>
        <source>Add a domain to your organisation and have it verified, when you ask for it.</source>
        <translation>Ajouter un domaine à votre organisation et le faire vérifier, quand vous le demandez.</translation>
    </message>
    <message>
        <source>See where a federated domain signs in, and whether its certificate is still good.</source>
        <translation>Voir où un domaine fédéré se connecte, et si son certificat est encore valable.</translation>
    </message>
    <message>
        <source>See whether users are synchronised from the company network, and when that last worked.</source>
        <translation>Voir si les utilisateurs sont synchronisés depuis le réseau de l&apos;entreprise, et quand cela a fonctionné pour la dernière fois.</translation>
    </message>
    <message>
        <source>See the licences of your organisation and who has one.</source>
        <translation>Voir les licences de votre organisation et qui en a une.</translation>
    </message>
    <message>
        <source>See the name of the organisation that owns a domain.</source>
        <translation>Voir le nom de l&apos;organisation qui possède un domaine.</translation>
    </message>
    <message>
        <source>See why a user&apos;s sign-in failed, and how the user can prove who it is.</source>
        <translation>Voir pourquoi la connexion d&apos;un utilisateur a échoué, et comment cet utilisateur peut prouver son identité.</translation>
    </message>
    <message>
        <source>See the policies that sign-ins have to meet.</source>
        <translation>Voir les stratégies que les connexions doivent respecter.</translation>
    </message>
    <message>
        <source>See which ways to sign in are allowed, such as a Temporary Access Pass.</source>
        <translation>Voir quels moyens de connexion sont autorisés, par exemple un passe d&apos;accès temporaire.</translation>
    </message>
    <message>
        <source>See whether an app is known to your organisation and switched on.</source>
        <translation>Voir si une application est connue de votre organisation et activée.</translation>
    </message>
    <message>
        <source>See whether a user&apos;s sign-in is blocked because of a risk.</source>
        <translation>Voir si la connexion d&apos;un utilisateur est bloquée à cause d&apos;un risque.</translation>
    </message>
    <message>
        <source>See whether a user has a Temporary Access Pass.</source>
        <translation>Voir si un utilisateur a un passe d&apos;accès temporaire.</translation>
    </message>
    <message>
        <source>Give a user a Temporary Access Pass, or take it away, when you ask for it.</source>
        <translation>Donner un passe d&apos;accès temporaire à un utilisateur, ou le lui retirer, quand vous le demandez.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInController</name>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>The sign-in arrived. You can close this window and go back to the wizard.</source>
        <translation>La connexion est arrivée. Vous pouvez fermer cette fenêtre et revenir à l&apos;assistant.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. You can close this window; the wizard says what to do.</source>
        <translation>La connexion n&apos;a pas été menée à terme. Vous pouvez fermer cette fenêtre&#xa0;: l&apos;assistant indique quoi faire.</translation>
    </message>
    <message>
        <source>This page belongs to an earlier sign-in. You can close this window and go back to the wizard.</source>
        <translation>Cette page appartient à une connexion précédente. Vous pouvez fermer cette fenêtre et revenir à l&apos;assistant.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInDialog</name>
    <message>
        <source>Sign in for more permissions</source>
        <translation>Se connecter pour obtenir d&apos;autres autorisations</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPage</name>
    <message>
        <source>Sign in with your work account</source>
        <translation>Se connecter avec votre compte professionnel</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Your password is typed there and nowhere else.</source>
        <translation>Votre navigateur ouvre la page de connexion de Microsoft. Votre mot de passe se saisit là et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPanel</name>
    <message>
        <source>Microsoft will ask you to allow the wizard to:</source>
        <translation>Microsoft vous demandera d&apos;autoriser l&apos;assistant à&#xa0;:</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>&amp;More time</source>
        <translation>Prolon&amp;ger</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>Avec un code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Copier le &amp;code</translation>
    </message>
    <message>
        <source>Open the &amp;page here</source>
        <translation>&amp;Ouvrir la page ici</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>&amp;Utiliser plutôt un code</translation>
    </message>
    <message>
        <source>Link for an administrator:</source>
        <translation>Lien pour un administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Lien pour un administrateur</translation>
    </message>
    <message>
        <source>Copy link for the &amp;administrator</source>
        <translation>Copier le lien pour l&apos;&amp;administrateur</translation>
    </message>
    <message>
        <source>T&amp;rouble signing in?</source>
        <translation>Pro&amp;blème de connexion&#xa0;?</translation>
    </message>
    <message>
        <source>Open the browser aga&amp;in</source>
        <translation>Rou&amp;vrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>Se connecter avec un autr&amp;e compte</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>Se connecter dans le na&amp;vigateur</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser…</source>
        <translation>En attente de la fin de la connexion dans le navigateur…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered…</source>
        <translation>En attente de la saisie du code…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link yourself, in a browser on this computer:</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Ouvrez vous-même ce lien, dans un navigateur sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>If no window opened, open this link in a browser on this computer:</source>
        <translation>Si aucune fenêtre ne s&apos;est ouverte, ouvrez ce lien dans un navigateur sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>On any device, open %1 and enter this code. Some organisations do not allow this way of signing in.</source>
        <translation>Sur n&apos;importe quel appareil, ouvrez %1 et saisissez ce code. Certaines organisations n&apos;autorisent pas cette façon de se connecter.</translation>
    </message>
    <message>
        <source>%1 An administrator has to agree.</source>
        <translation>%1 Un administrateur doit donner son accord.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First the plain words, then Microsoft&apos;s own name of the permission.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Continuer en tant que %1</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>Aller au&amp;x paramètres</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Go on with Next.</source>
        <translation>Continuez avec Suivant.</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be used any more.</source>
        <translation>La connexion enregistrée n&apos;est plus utilisable.</translation>
    </message>
    <message>
        <source>Sign in once more; the browser has the name already.</source>
        <translation>Connectez-vous une nouvelle fois&#xa0;: le navigateur a déjà le nom.</translation>
    </message>
    <message>
        <source>The sign-in is not kept.</source>
        <translation>La connexion n&apos;est pas conservée.</translation>
    </message>
    <message>
        <source>It lasts until you close the wizard, because no keychain is used.</source>
        <translation>Elle dure jusqu&apos;à ce que vous fermiez l&apos;assistant, car aucun trousseau de clés n&apos;est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute restante.</numerusform>
            <numerusform>%n minutes restantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n seconde restante.</numerusform>
            <numerusform>%n secondes restantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get another co&amp;de</source>
        <translation>O&amp;btenir un autre code</translation>
    </message>
    <message>
        <source>This code is good for less than a minute.</source>
        <translation>Ce code est valable encore moins d’une minute.</translation>
    </message>
    <message>
        <source>Get another one if it is not entered yet.</source>
        <translation>Demandez-en un autre s’il n’a pas encore été saisi.</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>Atten&amp;dre plus longtemps</translation>
    </message>
    <message>
        <source>Less than a minute is left to sign in.</source>
        <translation>Il reste moins d’une minute pour se connecter.</translation>
    </message>
    <message>
        <source>If you are not done in the browser yet, the wizard can wait longer.</source>
        <translation>Si vous n’avez pas encore terminé dans le navigateur, l’assistant peut attendre plus longtemps.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInWords</name>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Ce programme n&apos;est pas encore inscrit dans votre organisation.</translation>
    </message>
    <message>
        <source>Register it once and enter its client ID in Settings; the guide there shows every step.</source>
        <translation>Inscrivez-le une fois et saisissez son ID client dans Paramètres&#xa0;: le guide y montre chaque étape.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not a valid one.</source>
        <translation>L&apos;ID client dans Paramètres n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>A client ID has 32 letters and digits in five groups. Copy it from the app registration into Settings.</source>
        <translation>Un ID client se compose de 32 lettres et chiffres en cinq groupes. Copiez-le de l&apos;inscription d&apos;application dans Paramètres.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID in Settings.</source>
        <translation>Microsoft ne connaît pas l&apos;ID client indiqué dans Paramètres.</translation>
    </message>
    <message>
        <source>Compare it with &quot;Application (client) ID&quot; of the app registration. Each cloud needs a registration of its own: check the cloud in Settings too.</source>
        <translation>Comparez-le avec «&#xa0;ID d&apos;application (client)&#xa0;» de l&apos;inscription d&apos;application. Chaque cloud demande sa propre inscription&#xa0;: vérifiez aussi le cloud dans Paramètres.</translation>
    </message>
    <message>
        <source>The app registration does not allow desktop programs.</source>
        <translation>L&apos;inscription d&apos;application n&apos;autorise pas les programmes de bureau.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, set &quot;Allow public client flows&quot; to Yes.</source>
        <translation>Dans l&apos;inscription d&apos;application, sous Authentification, réglez «&#xa0;Autoriser les flux clients publics&#xa0;» sur Oui.</translation>
    </message>
    <message>
        <source>The app registration serves one organisation only, and not this one.</source>
        <translation>L&apos;inscription d&apos;application ne sert qu&apos;une organisation, et ce n&apos;est pas celle-ci.</translation>
    </message>
    <message>
        <source>Register the program for accounts in any organisational directory, or use the client ID of a registration in this organisation.</source>
        <translation>Inscrivez le programme pour les comptes dans un annuaire organisationnel, ou utilisez l&apos;ID client d&apos;une inscription de cette organisation.</translation>
    </message>
    <message>
        <source>The app registration lacks the address to come back to.</source>
        <translation>Il manque à l&apos;inscription d&apos;application l&apos;adresse de retour.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, add the platform &quot;Mobile and desktop applications&quot; with the address http://localhost.</source>
        <translation>Dans l&apos;inscription d&apos;application, sous Authentification, ajoutez la plateforme «&#xa0;Applications mobiles et de bureau&#xa0;» avec l&apos;adresse http://localhost.</translation>
    </message>
    <message>
        <source>This program was switched off in your organisation.</source>
        <translation>Ce programme a été désactivé dans votre organisation.</translation>
    </message>
    <message>
        <source>An administrator can switch it on again under Enterprise applications.</source>
        <translation>Un administrateur peut le réactiver sous Applications d&apos;entreprise.</translation>
    </message>
    <message>
        <source>The sign-in address is not a secure one.</source>
        <translation>L&apos;adresse de connexion n&apos;est pas sécurisée.</translation>
    </message>
    <message>
        <source>Only https addresses are used for signing in. Check the address given at the start.</source>
        <translation>Seules des adresses https servent à la connexion. Vérifiez l&apos;adresse indiquée au démarrage.</translation>
    </message>
    <message>
        <source>Microsoft does not know this organisation.</source>
        <translation>Microsoft ne connaît pas cette organisation.</translation>
    </message>
    <message>
        <source>Check the domain, and the cloud in Settings.</source>
        <translation>Vérifiez le domaine, et le cloud dans Paramètres.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused in the browser.</source>
        <translation>La connexion a été annulée ou refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Try again when you are ready. If the browser refused it, &quot;Trouble signing in?&quot; helps to find out why.</source>
        <translation>Réessayez quand vous êtes prêt. Si le navigateur l&apos;a refusée, «&#xa0;Problème de connexion&#xa0;?&#xa0;» aide à trouver pourquoi.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time.</source>
        <translation>Rien n&apos;est revenu du navigateur à temps.</translation>
    </message>
    <message>
        <source>Try again. If the browser shows an error, &quot;Trouble signing in?&quot; explains it.</source>
        <translation>Réessayez. Si le navigateur affiche une erreur, «&#xa0;Problème de connexion&#xa0;?&#xa0;» l&apos;explique.</translation>
    </message>
    <message>
        <source>The code is no longer valid.</source>
        <translation>Le code n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Ask for a new one and enter it within 15 minutes.</source>
        <translation>Demandez-en un nouveau et saisissez-le dans les 15 minutes.</translation>
    </message>
    <message>
        <source>This computer does not let the browser report back to this program.</source>
        <translation>Cet ordinateur ne laisse pas le navigateur répondre à ce programme.</translation>
    </message>
    <message>
        <source>A security program may forbid it. Sign in with a code instead.</source>
        <translation>Un logiciel de sécurité l&apos;interdit peut-être. Connectez-vous plutôt avec un code.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>L&apos;horloge de cet ordinateur est déréglée.</translation>
    </message>
    <message>
        <source>Set date, time and time zone right, then try again.</source>
        <translation>Réglez la date, l&apos;heure et le fuseau horaire, puis réessayez.</translation>
    </message>
    <message>
        <source>That was a personal account.</source>
        <translation>C&apos;était un compte personnel.</translation>
    </message>
    <message>
        <source>Sign in with the account your company gave you. Where both have the same address, choose &quot;Work or school account&quot;.</source>
        <translation>Connectez-vous avec le compte que votre entreprise vous a donné. Si les deux ont la même adresse, choisissez «&#xa0;Compte professionnel ou scolaire&#xa0;».</translation>
    </message>
    <message>
        <source>That account belongs to another organisation.</source>
        <translation>Ce compte appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organisation you are working in.</source>
        <translation>Connectez-vous avec un compte de l&apos;organisation dans laquelle vous travaillez.</translation>
    </message>
    <message>
        <source>The answer was for another account.</source>
        <translation>La réponse concernait un autre compte.</translation>
    </message>
    <message>
        <source>It was not used. Sign in again; if it happens again, tell whoever looks after this computer.</source>
        <translation>Elle n&apos;a pas été utilisée. Reconnectez-vous. Si cela se reproduit, prévenez la personne qui s&apos;occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>That organisation does not know this account.</source>
        <translation>Cette organisation ne connaît pas ce compte.</translation>
    </message>
    <message>
        <source>An administrator there can invite it as a guest. Or sign in with an account of that organisation.</source>
        <translation>Un administrateur de cette organisation peut l&apos;inviter. Ou connectez-vous avec un compte de cette organisation.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La réponse n&apos;appartient pas à cette connexion.</translation>
    </message>
    <message>
        <source>It was not used. Close the browser&apos;s sign-in windows and try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>Elle n&apos;a pas été utilisée. Fermez les fenêtres de connexion du navigateur et réessayez. Si cela se reproduit, prévenez la personne qui s&apos;occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The saved sign-in was not found.</source>
        <translation>La connexion enregistrée est introuvable.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Sign in again; nothing is lost.</source>
        <translation>Le trousseau de clés est peut-être verrouillé. Reconnectez-vous&#xa0;: rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Vous restez connecté jusqu&apos;à ce que vous fermiez l&apos;assistant. Pour que la connexion soit conservée, installez un trousseau de clés tel que GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, unlock the keychain and sign in again.</source>
        <translation>Vous restez connecté jusqu&apos;à ce que vous fermiez l&apos;assistant. Pour que la connexion soit conservée, déverrouillez le trousseau de clés et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau de clés ne répond pas.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. You stay signed in until you close the wizard.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre. Vous restez connecté jusqu&apos;à ce que vous fermiez l&apos;assistant.</translation>
    </message>
    <message>
        <source>The keychain refused to keep the sign-in.</source>
        <translation>Le trousseau de clés a refusé de conserver la connexion.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard.</source>
        <translation>Vous restez connecté jusqu&apos;à ce que vous fermiez l&apos;assistant.</translation>
    </message>
    <message>
        <source>The sign-in is too large for this keychain.</source>
        <translation>La connexion est trop volumineuse pour ce trousseau de clés.</translation>
    </message>
    <message>
        <source>%1 signed in, not the account this was for.</source>
        <translation>%1 s&apos;est connecté, et non le compte prévu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again and choose the account you are working with.</source>
        <translation>Rien n&apos;a été modifié. Réessayez et choisissez le compte avec lequel vous travaillez.</translation>
    </message>
    <message>
        <source>The permission was declined.</source>
        <translation>L&apos;autorisation a été refusée.</translation>
    </message>
    <message>
        <source>An administrator has to agree to this first.</source>
        <translation>Un administrateur doit d&apos;abord donner son accord.</translation>
    </message>
    <message>
        <source>Without it this step cannot be done. Try again and accept, or send the link below to an administrator.</source>
        <translation>Sans elle, cette étape est impossible. Réessayez et acceptez, ou envoyez le lien ci-dessous à un administrateur.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or send the link below to one: opening it grants the permissions for your organisation.</source>
        <translation>Connectez-vous en tant qu&apos;administrateur, ou envoyez le lien ci-dessous à un administrateur&#xa0;: l&apos;ouvrir accorde les autorisations pour votre organisation.</translation>
    </message>
</context>
</TS>
