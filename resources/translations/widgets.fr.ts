<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::Busy</name>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>wizard::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wizard::ErrorWords</name>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is.</source>
        <translation>Le certificat du serveur est périmé, ou l&apos;horloge de cet ordinateur est déréglée.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, tell your network administrator: something on the way shows an old certificate. Nothing was sent.</source>
        <translation>Réglez la date et l&apos;heure de cet ordinateur. Si elles sont justes, prévenez votre administrateur réseau&#xa0;: un élément sur le trajet présente un ancien certificat. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for.</source>
        <translation>Le serveur qui a répondu n&apos;est pas celui qui était demandé.</translation>
    </message>
    <message>
        <source>Its certificate is another server&apos;s. A hotel or guest network may lead you to its own page: sign in to that network in a browser first, or use another network. Nothing was sent.</source>
        <translation>Son certificat est celui d&apos;un autre serveur. Un réseau d&apos;hôtel ou d&apos;invités vous dirige peut-être vers sa propre page&#xa0;: connectez-vous d&apos;abord à ce réseau dans un navigateur, ou utilisez un autre réseau. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate of its own. Ask your network administrator to install it on this computer. Nothing was sent.</source>
        <translation>Le réseau de votre entreprise inspecte peut-être les connexions avec son propre certificat. Demandez à votre administrateur réseau de l&apos;installer sur cet ordinateur. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn by its issuer.</source>
        <translation>Le certificat du serveur a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>Use another network, and tell your network administrator. Nothing was sent.</source>
        <translation>Utilisez un autre réseau et prévenez votre administrateur réseau. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy server asks for a user name and password.</source>
        <translation>Le serveur proxy demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter the ones for the proxy in Settings. They are not those of your work account.</source>
        <translation>Saisissez ceux du proxy dans Paramètres. Ce ne sont pas ceux de votre compte professionnel.</translation>
    </message>
    <message>
        <source>The proxy server&apos;s address was not found.</source>
        <translation>L&apos;adresse du serveur proxy est introuvable.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in Settings. Away from the company&apos;s network there may be none: choose to go without one.</source>
        <translation>Vérifiez le nom du proxy dans Paramètres. En dehors du réseau de l&apos;entreprise, il n&apos;y en a peut-être pas&#xa0;: choisissez alors de vous en passer.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy&apos;s address.</source>
        <translation>Rien ne répond à l&apos;adresse du proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port in Settings.</source>
        <translation>Vérifiez l&apos;adresse et le port du proxy dans Paramètres.</translation>
    </message>
    <message>
        <source>The proxy server does not answer.</source>
        <translation>Le serveur proxy ne répond pas.</translation>
    </message>
    <message>
        <source>Microsoft did not answer in time.</source>
        <translation>Microsoft n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>There is no connection to Microsoft.</source>
        <translation>Aucune connexion à Microsoft.</translation>
    </message>
    <message>
        <source>Check that this computer is online. If your company uses a proxy, enter it in Settings.</source>
        <translation>Vérifiez que cet ordinateur est en ligne. Si votre entreprise utilise un proxy, saisissez-le dans Paramètres.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <translation>La connexion sécurisée n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate this computer does not trust. Ask your network administrator to install it. Also check this computer&apos;s date and time.</source>
        <translation>Le réseau de votre entreprise inspecte peut-être les connexions avec un certificat auquel cet ordinateur ne fait pas confiance. Demandez à votre administrateur réseau de l&apos;installer. Vérifiez aussi la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>Le serveur proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user name and password in Settings.</source>
        <translation>Vérifiez l&apos;adresse, le nom d&apos;utilisateur et le mot de passe du proxy dans Paramètres.</translation>
    </message>
    <message>
        <source>Microsoft asks to wait: too many requests were made.</source>
        <translation>Microsoft demande de patienter&#xa0;: trop de demandes ont été envoyées.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. Nothing was lost.</source>
        <translation>Attendez quelques minutes, puis réessayez. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Vous devez vous reconnecter.</translation>
    </message>
    <message>
        <source>Sign in and this page goes on where it was.</source>
        <translation>Connectez-vous&#xa0;: cette page reprendra où elle en était.</translation>
    </message>
    <message>
        <source>This needs a permission that was not granted yet.</source>
        <translation>Il faut pour cela une autorisation qui n&apos;a pas encore été accordée.</translation>
    </message>
    <message>
        <source>Grant the permission by signing in once more, or ask an administrator for consent.</source>
        <translation>Accordez l&apos;autorisation en vous connectant une nouvelle fois, ou demandez le consentement d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>Your account is not allowed to do this.</source>
        <translation>Votre compte n&apos;a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>The permission is there, but your account&apos;s role is not enough. Ask for the role User Administrator, or sign in with an account that has it.</source>
        <translation>L&apos;autorisation est accordée, mais le rôle de votre compte ne suffit pas. Demandez le rôle Administrateur d&apos;utilisateurs, ou connectez-vous avec un compte qui l&apos;a.</translation>
    </message>
    <message>
        <source>Microsoft does not know this entry.</source>
        <translation>Microsoft ne connaît pas cet élément.</translation>
    </message>
    <message>
        <source>It may have been deleted, or it is so new that it has not spread yet. Try again in a minute.</source>
        <translation>Il a peut-être été supprimé, ou il est si récent qu&apos;il n&apos;est pas encore connu partout. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This value is in use already.</source>
        <translation>Cette valeur est déjà utilisée.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered.</source>
        <translation>Microsoft a refusé ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Correct it and try again; the details name what was refused.</source>
        <translation>Corrigez et réessayez&#xa0;: les détails indiquent ce qui a été refusé.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a problem at the moment.</source>
        <translation>Le service de Microsoft rencontre un problème en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The answer was not one that Microsoft&apos;s service gives.</source>
        <translation>La réponse reçue n&apos;est pas celle d&apos;un service de Microsoft.</translation>
    </message>
    <message>
        <source>Something between this computer and Microsoft may have changed it, such as a proxy or a hotel network. Try again on another network.</source>
        <translation>Un élément entre cet ordinateur et Microsoft l&apos;a peut-être modifiée, par exemple un proxy ou un réseau d&apos;hôtel. Réessayez sur un autre réseau.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>On ne sait pas si la modification a été faite.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Check again in a minute; nothing is sent twice.</source>
        <translation>La connexion s&apos;est interrompue avant l&apos;arrivée de la réponse. Vérifiez de nouveau dans une minute&#xa0;: rien n&apos;est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Le trousseau de clés de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>It may be missing or locked. Unlock it and try again, or go on without: sign-ins then last until this program ends.</source>
        <translation>Il est peut-être absent ou verrouillé. Déverrouillez-le et réessayez, ou continuez sans&#xa0;: les connexions durent alors jusqu&apos;à la fin de ce programme.</translation>
    </message>
    <message>
        <source>A file of this program could not be read or written.</source>
        <translation>Un fichier de ce programme n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Vérifiez que le disque n&apos;est pas plein et que le dossier vous appartient.</translation>
    </message>
</context>
<context>
    <name>wizard::LinkButton</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copier l&apos;adresse %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Copiez l&apos;adresse et ouvrez-la vous-même.</translation>
    </message>
</context>
<context>
    <name>wizard::Notice</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
</context>
<context>
    <name>wizard::ProductNames</name>
    <message>
        <source>Domain names</source>
        <translation>Noms de domaine</translation>
    </message>
    <message>
        <source>Custom domain names</source>
        <translation>Noms de domaine personnalisés</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>Inscriptions d&apos;applications</translation>
    </message>
    <message>
        <source>commercial marketplace</source>
        <translation>place de marché commerciale</translation>
    </message>
    <message>
        <source>%1 (formerly %2)</source>
        <translation>%1 (anciennement %2)</translation>
    </message>
</context>
<context>
    <name>wizard::SandboxMark</name>
    <message>
        <source>Sandbox: a pretend organisation. Nothing here reaches Microsoft.</source>
        <translation>Bac à sable&#xa0;: une organisation fictive. Rien de ce qui est fait ici ne parvient à Microsoft.</translation>
    </message>
</context>
<context>
    <name>wizard::StepNames</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Check a domain</source>
        <translation>Vérifier un domaine</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Un ou plusieurs</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Vérifier et créer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Fix a sign-in</source>
        <translation>Dépanner une connexion</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Liste d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Create the users</source>
        <translation>Créer les utilisateurs</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Votre propre domaine</translation>
    </message>
</context>
<context>
    <name>wizard::TenantBand</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
</context>
</TS>
