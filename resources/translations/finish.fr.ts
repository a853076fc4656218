<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::AftercarePanel</name>
    <message>
        <source>Was it &amp;used?</source>
        <translation>A-t-il été &amp;utilisé&#xa0;?</translation>
    </message>
    <message>
        <source>B&amp;lock sign-in…</source>
        <translation>&amp;Bloquer la connexion…</translation>
    </message>
    <message>
        <source>Un&amp;block sign-in</source>
        <translation>Débloquer la conne&amp;xion</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>The account of %1</source>
        <translation>Le compte de %1</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>To look after it, sign in with the account that made it.</source>
        <translation>Pour s&apos;en occuper, connectez-vous avec le compte qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days, with everything that belongs to it.</source>
        <translation>Supprimé. Il peut être restauré pendant 30 jours, avec tout ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Sign-in is allowed.</source>
        <translation>La connexion est autorisée.</translation>
    </message>
    <message>
        <source>Sign-in is blocked.</source>
        <translation>La connexion est bloquée.</translation>
    </message>
    <message>
        <source>Whether the password was changed could not be checked.</source>
        <translation>Impossible de vérifier si le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>The password was changed on %1.</source>
        <translation>Le mot de passe a été changé le %1.</translation>
    </message>
    <message>
        <source>The password has not been changed yet.</source>
        <translation>Le mot de passe n&apos;a pas encore été changé.</translation>
    </message>
    <message>
        <source>Last signed in on %1.</source>
        <translation>Dernière connexion le %1.</translation>
    </message>
    <message>
        <source>No sign-in yet. New ones take some minutes to show.</source>
        <translation>Pas encore de connexion. Les nouvelles mettent quelques minutes à apparaître.</translation>
    </message>
    <message>
        <source>Whether the person has signed in could not be checked: that takes Microsoft Entra ID P1 and a role that reads reports.</source>
        <translation>Impossible de vérifier si la personne s&apos;est connectée&#xa0;: il faut pour cela Microsoft Entra ID P1 et un rôle qui lit les rapports.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Votre autorisation est nécessaire.</translation>
    </message>
    <message>
        <source>Allow it once; nothing is changed before you press the button again.</source>
        <translation>Donnez-la une fois&#xa0;: rien n&apos;est modifié avant que vous utilisiez de nouveau le bouton.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It takes a User Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Il faut un Administrateur d&apos;utilisateurs, ou pour les administrateurs un Administrateur d&apos;authentification privilégié. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The account is not there.</source>
        <translation>Le compte n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere, or for good after 30 days.</source>
        <translation>Il a peut-être été supprimé ailleurs, ou définitivement après 30 jours.</translation>
    </message>
    <message>
        <source>Somebody else has the address by now.</source>
        <translation>Quelqu&apos;un d&apos;autre a maintenant cette adresse.</translation>
    </message>
    <message>
        <source>Free %1 first, then undo the deletion.</source>
        <translation>Libérez d&apos;abord %1, puis annulez la suppression.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Block the sign-in?</source>
        <translation>Bloquer la connexion&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can then not sign in until you unblock it. Nothing is lost.</source>
        <translation>%1 ne peut alors plus se connecter jusqu&apos;à ce que vous débloquiez la connexion. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>Supprimer le compte&#xa0;?</translation>
    </message>
    <message>
        <source>The account of %1 is deleted. For 30 days it can be brought back, then it is gone for good. To go on, enter its address: %2</source>
        <translation>Le compte de %1 est supprimé. Il peut être restauré pendant 30 jours, ensuite il disparaît définitivement. Pour continuer, saisissez son adresse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Address of the account to delete</source>
        <translation>Adresse du compte à supprimer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft demande que vous vous connectiez une nouvelle fois avant de répondre.</translation>
    </message>
    <message>
        <source>To look after this account, the wizard needs your permission.</source>
        <translation>Pour s&apos;occuper de ce compte, l&apos;assistant a besoin de votre autorisation.</translation>
    </message>
</context>
<context>
    <name>wizard::FinishPage</name>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>What was done, and what to do now.</source>
        <translation>Ce qui a été fait, et ce qu&apos;il reste à faire.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Enter &amp;another user</source>
        <translation>Saisir un &amp;autre utilisateur</translation>
    </message>
    <message>
        <source>&amp;Do something else</source>
        <translation>Faire autre &amp;chose</translation>
    </message>
    <message>
        <source>Co&amp;py summary</source>
        <translation>Copier le &amp;résumé</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This was the sandbox: the account exists nowhere else.</source>
        <translation>C&apos;était le bac à sable&#xa0;: le compte n&apos;existe nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Le compte a été créé.</translation>
    </message>
    <message>
        <source>Nothing was changed at Microsoft.</source>
        <translation>Rien n&apos;a été modifié chez Microsoft.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 a un compte professionnel.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud.</source>
        <translation>%1 a un compte professionnel dans un autre cloud.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 n&apos;a pas encore de compte professionnel.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not for a company.</source>
        <translation>%1 sert aux boîtes aux lettres privées, pas à une entreprise.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out.</source>
        <translation>Impossible de savoir si %1 a un compte professionnel.</translation>
    </message>
    <message>
        <source>Create the work account during the enrolment in %1</source>
        <translation>Créer le compte professionnel pendant l&apos;inscription dans %1</translation>
    </message>
    <message>
        <source>Start the enrolment, and when it asks for a work account choose to create one. You enter your name, your company and the domain; you become its first administrator.</source>
        <translation>Commencez l&apos;inscription et, quand un compte professionnel est demandé, choisissez d&apos;en créer un. Vous saisissez votre nom, votre entreprise et le domaine&#xa0;: vous en devenez le premier administrateur.</translation>
    </message>
    <message>
        <source>Read how &amp;it goes</source>
        <translation>&amp;Lire comment procéder</translation>
    </message>
    <message>
        <source>Prove that the domain is yours</source>
        <translation>Prouver que le domaine est à vous</translation>
    </message>
    <message>
        <source>A new work account begins with a name that ends in onmicrosoft.com. Add your own domain in %1 under &quot;%2&quot;; a record at your domain&apos;s registrar proves that it is yours.</source>
        <translation>Un nouveau compte professionnel commence avec un nom qui se termine par onmicrosoft.com. Ajoutez votre propre domaine dans %1 sous «&#xa0;%2&#xa0;»&#xa0;: un enregistrement chez le bureau d&apos;enregistrement de votre domaine prouve qu&apos;il est à vous.</translation>
    </message>
    <message>
        <source>Read how to add a do&amp;main</source>
        <translation>Lire comment a&amp;jouter un domaine</translation>
    </message>
    <message>
        <source>Use an address at your company&apos;s own domain</source>
        <translation>Utiliser une adresse du domaine de votre entreprise</translation>
    </message>
    <message>
        <source>%1 does not accept private mailboxes such as outlook.com or gmail.com.</source>
        <translation>%1 n&apos;accepte pas les boîtes aux lettres privées comme outlook.com ou gmail.com.</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s cloud</source>
        <translation>Choisir le cloud de votre organisation</translation>
    </message>
    <message>
        <source>Open Settings, choose the cloud it is in, and check again. Accounts of one cloud are not known in another.</source>
        <translation>Ouvrez Paramètres, choisissez le cloud où elle se trouve et vérifiez de nouveau. Les comptes d&apos;un cloud ne sont pas connus dans un autre.</translation>
    </message>
    <message>
        <source>Check again later</source>
        <translation>Vérifier de nouveau plus tard</translation>
    </message>
    <message>
        <source>Go back to the check when the connection works, or ask whoever looks after your company&apos;s computers.</source>
        <translation>Revenez à la vérification quand la connexion fonctionne, ou demandez à la personne qui s&apos;occupe des ordinateurs de votre entreprise.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the work account</source>
        <translation>Se connecter à %1 avec le compte professionnel</translation>
    </message>
    <message>
        <source>If somebody else administers it, ask that person to give you a role first.</source>
        <translation>Si quelqu&apos;un d&apos;autre l&apos;administre, demandez d&apos;abord à cette personne de vous donner un rôle.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>Let the person sign in</source>
        <translation>Laisser la personne se connecter</translation>
    </message>
    <message>
        <source>At the first sign-in the password is changed and a second factor is set up. Have a phone at hand.</source>
        <translation>À la première connexion, le mot de passe est changé et un deuxième facteur est configuré. Ayez un téléphone à portée de main.</translation>
    </message>
    <message>
        <source>Give the person a role in %1</source>
        <translation>Donner à la personne un rôle dans %1</translation>
    </message>
    <message>
        <source>A new account may sign in, and do nothing else there until somebody who manages users gives it a role.</source>
        <translation>Un nouveau compte peut se connecter, mais ne peut rien y faire d&apos;autre tant qu&apos;une personne qui gère les utilisateurs ne lui a pas donné de rôle.</translation>
    </message>
    <message>
        <source>Read about &amp;roles</source>
        <translation>En savoir plus sur les rôl&amp;es</translation>
    </message>
    <message>
        <source>Try the sign-in once more</source>
        <translation>Réessayer la connexion</translation>
    </message>
    <message>
        <source>Use a fresh browser window. If the same message comes back, paste it here again.</source>
        <translation>Utilisez une nouvelle fenêtre de navigateur. Si le même message revient, collez-le de nouveau ici.</translation>
    </message>
    <message>
        <source>Manage the %1 account</source>
        <translation>Gérer le compte de la %1</translation>
    </message>
    <message>
        <source>Its profile, its users and its programs, once the work account is in place.</source>
        <translation>Son profil, ses utilisateurs et ses programmes, une fois le compte professionnel en place.</translation>
    </message>
    <message>
        <source>Read about the a&amp;ccount</source>
        <translation>En sa&amp;voir plus sur le compte</translation>
    </message>
</context>
</TS>
