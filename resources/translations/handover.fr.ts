<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::BulkDialog</name>
    <message>
        <source>Hand over several passwords</source>
        <translation>Remettre plusieurs mots de passe</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Mots de passe à remettre</translation>
    </message>
    <message>
        <source>&amp;Print two sheets each…</source>
        <translation>&amp;Imprimer deux feuilles par personne…</translation>
    </message>
    <message>
        <source>Save the sheets as P&amp;DF…</source>
        <translation>Enregistrer les feuilles en P&amp;DF…</translation>
    </message>
    <message>
        <source>Passph&amp;rase:</source>
        <translation>P&amp;hrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>En&amp;core une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Save a &amp;sealed file…</source>
        <translation>Enregistrer un fichier &amp;scellé…</translation>
    </message>
    <message>
        <source>The file opens only with the passphrase, in this program on another computer. Tell the passphrase another way than the file goes.</source>
        <translation>Le fichier ne s&apos;ouvre qu&apos;avec la phrase secrète, dans ce programme sur un autre ordinateur. Communiquez la phrase secrète par un autre moyen que le fichier.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Print the passwords?</source>
        <translation>Imprimer les mots de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Save the passwords in a file?</source>
        <translation>Enregistrer les mots de passe dans un fichier&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are printed first, then their passwords. This program cannot take paper back: collect all sheets at once, hand the two of each person over apart, and see that they are destroyed.</source>
        <translation>
            <numerusform>%n adresse est imprimée d&apos;abord, puis son mot de passe. Ce programme ne peut pas reprendre le papier&#xa0;: récupérez toutes les feuilles tout de suite, remettez séparément les deux feuilles de chaque personne et veillez à leur destruction.</numerusform>
            <numerusform>%n adresses sont imprimées d&apos;abord, puis leurs mots de passe. Ce programme ne peut pas reprendre le papier&#xa0;: récupérez toutes les feuilles tout de suite, remettez séparément les deux feuilles de chaque personne et veillez à leur destruction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds two sheets for each of %n person(s), and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</source>
        <translation>
            <numerusform>Le fichier contient deux feuilles pour %n personne, et s&apos;ouvre sans phrase secrète. Ce programme ne peut effacer ni le fichier ni ses copies&#xa0;: supprimez-le dès que tout est remis.</numerusform>
            <numerusform>Le fichier contient deux feuilles pour chacune des %n personnes, et s&apos;ouvre sans phrase secrète. Ce programme ne peut effacer ni le fichier ni ses copies&#xa0;: supprimez-le dès que tout est remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Choisir une imprimante…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Enregistrer les feuilles</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Saisissez de nouveau la deuxième.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s): several words that nobody would put together.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère&#xa0;: plusieurs mots que personne n&apos;assemblerait.</numerusform>
            <numerusform>Utilisez au moins %n caractères&#xa0;: plusieurs mots que personne n&apos;assemblerait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>Enregistrer un fichier scellé</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n&apos;est configurée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the sheets as PDF, or seal the passwords into a file.</source>
        <translation>Enregistrez les feuilles en PDF, ou scellez les mots de passe dans un fichier.</translation>
    </message>
    <message>
        <source>The sheets were not printed.</source>
        <translation>Les feuilles n&apos;ont pas été imprimées.</translation>
    </message>
    <message>
        <source>Look at the printer and try again.</source>
        <translation>Vérifiez l&apos;imprimante et réessayez.</translation>
    </message>
    <message>
        <source>The sheets could not be saved.</source>
        <translation>Les feuilles n&apos;ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>The sheets were sent to the printer.</source>
        <translation>Les feuilles ont été envoyées à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Once they are handed over, say so below: only then are the passwords erased here.</source>
        <translation>Une fois remises, indiquez-le ci-dessous&#xa0;: ce n&apos;est qu&apos;alors que les mots de passe sont effacés d&apos;ici.</translation>
    </message>
    <message>
        <source>The sheets are saved.</source>
        <translation>Les feuilles sont enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed in the file.</source>
        <translation>
            <numerusform>%n mot de passe est scellé dans le fichier.</numerusform>
            <numerusform>%n mots de passe sont scellés dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once somebody has opened it, say so below: only then are the passwords erased here.</source>
        <translation>Une fois que quelqu&apos;un l&apos;a ouvert, indiquez-le ci-dessous&#xa0;: ce n&apos;est qu&apos;alors que les mots de passe sont effacés d&apos;ici.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over. %n password(s) are erased on this computer; a receipt of each is kept.</source>
        <translation>
            <numerusform>Remis. %n mot de passe est effacé de cet ordinateur&#xa0;; un reçu en est conservé.</numerusform>
            <numerusform>Remis. %n mots de passe sont effacés de cet ordinateur&#xa0;; un reçu de chacun est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>Aucun mot de passe n&apos;est en attente de remise.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Sheets and files hold the first %1 of them; do the others afterwards.</source>
        <translation>
            <numerusform>%n mot de passe est choisi. Les feuilles et les fichiers contiennent les %1 premiers&#xa0;; traitez les autres ensuite.</numerusform>
            <numerusform>%n mots de passe sont choisis. Les feuilles et les fichiers contiennent les %1 premiers&#xa0;; traitez les autres ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Choose others with Ctrl or Shift.</source>
        <translation>
            <numerusform>%n mot de passe est choisi. Choisissez-en d&apos;autres avec Ctrl ou Maj.</numerusform>
            <numerusform>%n mots de passe sont choisis. Choisissez-en d&apos;autres avec Ctrl ou Maj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Recherche d&apos;une imprimante…</translation>
    </message>
    <message>
        <source>Opening the passwords. The keychain may ask for you…</source>
        <translation>Ouverture des mots de passe. Le trousseau de clés a peut-être besoin de vous…</translation>
    </message>
    <message>
        <source>Sealing the passwords…</source>
        <translation>Scellement des mots de passe…</translation>
    </message>
    <message>
        <source>Erasing the passwords…</source>
        <translation>Effacement des mots de passe…</translation>
    </message>
    <message>
        <source>Drawing the sheets…</source>
        <translation>Préparation des feuilles…</translation>
    </message>
</context>
<context>
    <name>wizard::BulkWords</name>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation>Le fichier ne s&apos;ouvre pas avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>Capitals and spaces count. If it is the right one, the file was changed on its way: have it sent again.</source>
        <translation>Les majuscules et les espaces comptent. Si c&apos;est la bonne, le fichier a été modifié en chemin&#xa0;: faites-le renvoyer.</translation>
    </message>
    <message>
        <source>This is not a sealed file of this program.</source>
        <translation>Ce n&apos;est pas un fichier scellé de ce programme.</translation>
    </message>
    <message>
        <source>Choose the file that was saved with “Save a sealed file”. A later version of this program may have written it: update this one then.</source>
        <translation>Choisissez le fichier enregistré avec «&#xa0;Enregistrer un fichier scellé&#xa0;». Une version plus récente de ce programme l&apos;a peut-être écrit&#xa0;: mettez alors celle-ci à jour.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu&apos;il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The sealed file could not be saved.</source>
        <translation>Le fichier scellé n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>Il n&apos;y a pas assez de mémoire libre pour créer la clé.</translation>
    </message>
    <message>
        <source>Close other programs and try again: up to a gigabyte is needed for a moment.</source>
        <translation>Fermez d&apos;autres programmes et réessayez&#xa0;: jusqu&apos;à un gigaoctet est nécessaire pendant un moment.</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Fichiers scellés (*.sealed)</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverForm</name>
    <message>
        <source>Handed over?</source>
        <translation>Remis&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>Mo&amp;yen&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>À &amp;qui&#xa0;:</translation>
    </message>
    <message>
        <source>Handed over: erase &amp;it here</source>
        <translation>Remis&#xa0;: efface&amp;r d&apos;ici</translation>
    </message>
    <message>
        <source>Choose how the password was handed over. Only then is it erased.</source>
        <translation>Choisissez comment le mot de passe a été remis. Il n&apos;est effacé qu&apos;à ce moment-là.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverPage</name>
    <message numerus="yes">
        <source>%n password(s) that no keychain keeps would be lost.</source>
        <translation>
            <numerusform>%n mot de passe qu&apos;aucun trousseau de clés ne conserve serait perdu.</numerusform>
            <numerusform>%n mots de passe qu&apos;aucun trousseau de clés ne conserve seraient perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over the password</source>
        <translation>Remettre le mot de passe</translation>
    </message>
    <message>
        <source>The new user signs in with it once and then chooses another. Give it to nobody else, and not by e-mail.</source>
        <translation>Le nouvel utilisateur s&apos;en sert pour se connecter une fois, puis en choisit un autre. Ne le donnez à personne d&apos;autre, et pas par e-mail.</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over:</source>
        <translation>Mots de passe en attente de remise&#xa0;:</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over</source>
        <translation>Mots de passe en attente de remise</translation>
    </message>
    <message>
        <source>Not now? You can close this: the password stays sealed on this computer, and waits here any day.</source>
        <translation>Pas maintenant&#xa0;? Vous pouvez fermer&#xa0;: le mot de passe reste scellé sur cet ordinateur, et vous attend ici à tout moment.</translation>
    </message>
    <message>
        <source>This is the sandbox: its people and their passwords are gone when this program ends.</source>
        <translation>Ceci est le bac à sable&#xa0;: ses utilisateurs et leurs mots de passe disparaissent à la fin de ce programme.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that can be used, so this password is kept in memory only: hand it over before you close this window.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau de clés utilisable, ce mot de passe n&apos;est donc gardé qu&apos;en mémoire&#xa0;: remettez-le avant de fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Looking whether the account is there…</source>
        <translation>Recherche du compte…</translation>
    </message>
    <message>
        <source>Opening the password. The keychain may ask for you…</source>
        <translation>Ouverture du mot de passe. Le trousseau de clés a peut-être besoin de vous…</translation>
    </message>
    <message>
        <source>Reading the passwords that wait…</source>
        <translation>Lecture des mots de passe en attente…</translation>
    </message>
    <message>
        <source>Erasing the password…</source>
        <translation>Effacement du mot de passe…</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessay&amp;er</translation>
    </message>
    <message>
        <source>Loo&amp;k up again</source>
        <translation>Rechercher de nou&amp;veau</translation>
    </message>
    <message>
        <source>Make another one…</source>
        <translation>En créer un autre…</translation>
    </message>
    <message>
        <source>It has ended: erase it</source>
        <translation>Il a expiré&#xa0;: l&apos;effacer</translation>
    </message>
    <message>
        <source>It is not needed: erase this password</source>
        <translation>Il n&apos;est pas nécessaire&#xa0;: effacer ce mot de passe</translation>
    </message>
    <message>
        <source>It was not made: erase its password</source>
        <translation>Il n&apos;a pas été créé&#xa0;: effacer son mot de passe</translation>
    </message>
    <message>
        <source>Unloc&amp;k with the passphrase</source>
        <translation>Dé&amp;verrouiller avec la phrase secrète</translation>
    </message>
    <message>
        <source>Handed over. The password of %1 is erased on this computer.</source>
        <translation>Remis. Le mot de passe de %1 est effacé de cet ordinateur.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <translation>Le compte existe.</translation>
    </message>
    <message>
        <source>Its password can be handed over now.</source>
        <translation>Son mot de passe peut être remis maintenant.</translation>
    </message>
    <message>
        <source>The account was not made.</source>
        <translation>Le compte n&apos;a pas été créé.</translation>
    </message>
    <message>
        <source>Nobody has this address. The password that was kept for it is erased; nothing is left to do.</source>
        <translation>Personne n&apos;a cette adresse. Le mot de passe conservé pour elle est effacé&#xa0;: il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>The account is not there yet.</source>
        <translation>Le compte n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>New accounts take a while to show. Its password is kept; look again in a few minutes.</source>
        <translation>Les nouveaux comptes mettent un moment à apparaître. Le mot de passe est conservé&#xa0;: recherchez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>The account with this address was made in another attempt.</source>
        <translation>Le compte qui a cette adresse a été créé lors d&apos;une autre tentative.</translation>
    </message>
    <message>
        <source>Its password is the one of that attempt. If this one is not needed, erase its password.</source>
        <translation>Son mot de passe est celui de cette autre tentative. Si celui-ci n&apos;est pas nécessaire, effacez-le.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>Le nouveau mot de passe est défini.</translation>
    </message>
    <message>
        <source>It can be handed over now.</source>
        <translation>Il peut être remis maintenant.</translation>
    </message>
    <message>
        <source>Another password was given after this one.</source>
        <translation>Un autre mot de passe a été donné après celui-ci.</translation>
    </message>
    <message>
        <source>If that one works, this one is not needed: erase it.</source>
        <translation>Si l&apos;autre fonctionne, celui-ci n&apos;est pas nécessaire&#xa0;: effacez-le.</translation>
    </message>
    <message>
        <source>The new password does not seem to be set.</source>
        <translation>Le nouveau mot de passe ne semble pas avoir été défini.</translation>
    </message>
    <message>
        <source>It is kept all the same, and so is the one before. Set it once more: then it is certain.</source>
        <translation>Il est conservé malgré tout, tout comme le précédent. Définissez-le une nouvelle fois&#xa0;: ce sera alors certain.</translation>
    </message>
    <message>
        <source>&amp;Set it again</source>
        <translation>&amp;Redéfinir</translation>
    </message>
    <message>
        <source>The new password was never sent.</source>
        <translation>Le nouveau mot de passe n&apos;a jamais été envoyé.</translation>
    </message>
    <message>
        <source>The one before is still good. The new one is erased here; make another one if it is needed.</source>
        <translation>Le précédent reste valable. Le nouveau est effacé ici&#xa0;: créez-en un autre au besoin.</translation>
    </message>
    <message>
        <source>The new password is not seen yet.</source>
        <translation>Le nouveau mot de passe n&apos;est pas encore visible.</translation>
    </message>
    <message>
        <source>Changes take a while to show. Both passwords are kept; look again in a few minutes.</source>
        <translation>Les modifications mettent un moment à apparaître. Les deux mots de passe sont conservés&#xa0;: recherchez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Nobody is signed in who can look.</source>
        <translation>Personne n&apos;est connecté pour effectuer la recherche.</translation>
    </message>
    <message>
        <source>Sign in with the account that was used to make the user.</source>
        <translation>Connectez-vous avec le compte qui a servi à créer l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se conn&amp;ecter</translation>
    </message>
    <message>
        <source>This access pass has ended.</source>
        <translation>Ce passe d&apos;accès a expiré.</translation>
    </message>
    <message>
        <source>It does not sign in any more. Erase it here, and make another one if it is still needed.</source>
        <translation>Il ne permet plus de se connecter. Effacez-le ici, et créez-en un autre s&apos;il en faut encore un.</translation>
    </message>
    <message>
        <source>This access pass ends soon: at %1.</source>
        <translation>Ce passe d&apos;accès expire bientôt&#xa0;: le %1.</translation>
    </message>
    <message>
        <source>Hand it over now, and only if it is used at once; or make another one.</source>
        <translation>Remettez-le maintenant, et seulement s&apos;il est utilisé tout de suite. Sinon, créez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>This password has waited for %n day(s).</source>
        <translation>
            <numerusform>Ce mot de passe attend depuis %n jour.</numerusform>
            <numerusform>Ce mot de passe attend depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A first password should not lie about for long. Give a new one and hand that over, unless the person has this one already.</source>
        <translation>Un premier mot de passe ne devrait pas traîner longtemps. Donnez-en un nouveau et remettez celui-là, sauf si la personne a déjà celui-ci.</translation>
    </message>
    <message>
        <source>It is not known whether the new password of %1 was set.</source>
        <translation>On ne sait pas si le nouveau mot de passe de %1 a été défini.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Both passwords are kept until it is known.</source>
        <translation>La tentative a été interrompue avant l&apos;arrivée de la réponse. Les deux mots de passe sont conservés jusqu&apos;à ce que ce soit établi.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was made.</source>
        <translation>On ne sait pas si %1 a été créé.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Its password is kept until it is known.</source>
        <translation>La tentative a été interrompue avant l&apos;arrivée de la réponse. Le mot de passe est conservé jusqu&apos;à ce que ce soit établi.</translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>Aucun mot de passe n&apos;attend d&apos;être remis.</translation>
    </message>
    <message>
        <source>Erase the password?</source>
        <translation>Effacer le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>If it was set for %1 after all, nobody knows the password then and it needs a new one.</source>
        <translation>S&apos;il a finalement été défini pour %1, plus personne ne connaît le mot de passe et il en faudra un nouveau.</translation>
    </message>
    <message>
        <source>If %1 was made after all, nobody knows its password then and it needs a new one.</source>
        <translation>Si %1 a finalement été créé, plus personne ne connaît son mot de passe et il en faudra un nouveau.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Han&amp;d over several at once…</source>
        <translation>R&amp;emettre plusieurs à la fois…</translation>
    </message>
    <message>
        <source>Open a sealed &amp;file…</source>
        <translation>A&amp;jouter depuis un fichier scellé…</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverWords</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again: the key that opens the kept passwords is in it. Nothing is lost. If the keychain was emptied, the kept passwords do not open any more: give those accounts a new password.</source>
        <translation>Déverrouillez-le et réessayez&#xa0;: il contient la clé qui ouvre les mots de passe conservés. Rien n&apos;est perdu. Si le trousseau a été vidé, les mots de passe conservés ne s&apos;ouvrent plus&#xa0;: donnez un nouveau mot de passe à ces comptes.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau de clés utilisable.</translation>
    </message>
    <message>
        <source>Start a keychain service such as GNOME Keyring or KWallet and try again. Without one, passwords are kept only until this program ends.</source>
        <translation>Démarrez un service de trousseau de clés tel que GNOME Keyring ou KWallet et réessayez. Sans lui, les mots de passe ne sont conservés que jusqu&apos;à la fin de ce programme.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau de clés ne répond pas.</translation>
    </message>
    <message>
        <source>It may be waiting for you: look for a window that asks to unlock it. Then try again; nothing is lost.</source>
        <translation>Il vous attend peut-être&#xa0;: cherchez une fenêtre qui demande à le déverrouiller. Puis réessayez&#xa0;: rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau de clés a refusé l&apos;accès.</translation>
    </message>
    <message>
        <source>Allow this program to use it, then try again. Nothing is lost.</source>
        <translation>Autorisez ce programme à l&apos;utiliser, puis réessayez. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one that was put there.</source>
        <translation>La clé du trousseau n&apos;est pas celle qui y avait été déposée.</translation>
    </message>
    <message>
        <source>Something changed the entry of this program in the keychain. Passwords kept with it do not open any more: give those accounts a new password.</source>
        <translation>L&apos;entrée de ce programme dans le trousseau de clés a été modifiée. Les mots de passe conservés avec elle ne s&apos;ouvrent plus&#xa0;: donnez un nouveau mot de passe à ces comptes.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with a passphrase.</source>
        <translation>Les mots de passe conservés sont scellés par une phrase secrète.</translation>
    </message>
    <message>
        <source>Enter it to open them. Nothing is lost.</source>
        <translation>Saisissez-la pour les ouvrir. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room and try again. What was kept so far is still there.</source>
        <translation>Libérez de la place et réessayez. Ce qui a été conservé jusqu&apos;ici est toujours là.</translation>
    </message>
    <message>
        <source>The file that keeps the passwords cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le fichier qui conserve les mots de passe.</translation>
    </message>
    <message>
        <source>Check that its folder exists, is yours and may be written to, then try again.</source>
        <translation>Vérifiez que son dossier existe, qu&apos;il vous appartient et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the file of kept passwords.</source>
        <translation>Un autre programme utilise le fichier des mots de passe conservés.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Attendez qu&apos;il ait terminé et réessayez.</translation>
    </message>
    <message>
        <source>The file of kept passwords was written by a later version.</source>
        <translation>Le fichier des mots de passe conservés a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update this program to open it. The file is left as it is.</source>
        <translation>Mettez ce programme à jour pour l&apos;ouvrir. Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>The file of kept passwords belongs to somebody else.</source>
        <translation>Le fichier des mots de passe conservés appartient à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>It is owned by another user of this computer, or is a link. Move it out of the way, then try again.</source>
        <translation>Il appartient à un autre utilisateur de cet ordinateur, ou c&apos;est un lien. Déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of kept passwords is damaged.</source>
        <translation>Le fichier des mots de passe conservés est endommagé.</translation>
    </message>
    <message>
        <source>It was put aside and a new one is begun with the next try; see the details for its name. Accounts whose password was kept in it need a new password.</source>
        <translation>Il a été mis de côté et un nouveau sera commencé à la prochaine tentative&#xa0;: son nom figure dans les détails. Les comptes dont il conservait le mot de passe ont besoin d&apos;un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Le disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check the disk and how much of it you may use, then try again.</source>
        <translation>Vérifiez le disque et votre quota d&apos;utilisation, puis réessayez.</translation>
    </message>
    <message>
        <source>An account with this address was there before the attempt.</source>
        <translation>Un compte avec cette adresse existait avant la tentative.</translation>
    </message>
    <message>
        <source>It is most likely somebody else&apos;s, and this password does not open it. If the clock of this computer was set since, it may be yours after all: give it a new password then. Otherwise erase the password here.</source>
        <translation>C&apos;est très probablement celui de quelqu&apos;un d&apos;autre, et ce mot de passe ne l&apos;ouvre pas. Si l&apos;horloge de cet ordinateur a été réglée depuis, c&apos;est peut-être quand même le vôtre&#xa0;: donnez-lui alors un nouveau mot de passe. Sinon, effacez le mot de passe ici.</translation>
    </message>
    <message>
        <source>Microsoft made the pass but did not tell its code.</source>
        <translation>Microsoft a créé le passe, mais n&apos;en a pas donné le code.</translation>
    </message>
    <message>
        <source>Make it once more: a new pass takes the place of the one before.</source>
        <translation>Créez-le une nouvelle fois&#xa0;: un nouveau passe remplace le précédent.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Quelqu&apos;un d&apos;autre a été plus rapide.</translation>
    </message>
    <message>
        <source>This password was handed over or given up in another window of this program meanwhile.</source>
        <translation>Entre-temps, ce mot de passe a été remis ou abandonné dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>A kept password does not open.</source>
        <translation>Un mot de passe conservé ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>It was changed in the file or belongs to another account. Give this account a new password.</source>
        <translation>Il a été modifié dans le fichier ou appartient à un autre compte. Donnez un nouveau mot de passe à ce compte.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>It had ended and was not handed over.</source>
        <translation>Il avait expiré et n&apos;a pas été remis.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a date and time.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, to %2, %3.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a person, %3 a date and time.</extracomment>
        <translation>%1, à %2, %3.</translation>
    </message>
</context>
<context>
    <name>wizard::OpenHandovers</name>
    <message>
        <source>since today</source>
        <translation>depuis aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: access pass that has ended</source>
        <extracomment>%1 is a name, %2 an address.</extracomment>
        <translation>%1, %2&#xa0;: passe d&apos;accès expiré</translation>
    </message>
    <message>
        <source>%1, %2: access pass, ends soon (%3)</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2&#xa0;: passe d&apos;accès, expire bientôt (%3)</translation>
    </message>
    <message>
        <source>%1, %2: access pass, good until %3</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2&#xa0;: passe d&apos;accès, valable jusqu&apos;au %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether the new password was set</source>
        <translation>%1, %2&#xa0;: on ne sait pas si le nouveau mot de passe a été défini</translation>
    </message>
    <message>
        <source>%1, %2: has waited %3, better give a new one</source>
        <extracomment>%1 is a name, %2 an address, %3 &quot;for 20 days&quot;.</extracomment>
        <translation>%1, %2&#xa0;: attend %3, mieux vaut en donner un nouveau</translation>
    </message>
    <message>
        <source>%1, %2: waits %3</source>
        <translation>%1, %2&#xa0;: attend %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether it was made</source>
        <translation>%1, %2&#xa0;: on ne sait pas si le compte a été créé</translation>
    </message>
</context>
<context>
    <name>wizard::PaperCopies</name>
    <message>
        <source>Print the password?</source>
        <translation>Imprimer le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Save the password in a file?</source>
        <translation>Enregistrer le mot de passe dans un fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Two sheets are printed: the address on one, the password on the other. This program cannot take paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.</source>
        <translation>Deux feuilles sont imprimées&#xa0;: l&apos;adresse sur l&apos;une, le mot de passe sur l&apos;autre. Ce programme ne peut pas reprendre le papier&#xa0;: récupérez les deux feuilles tout de suite, remettez-les séparément et veillez à leur destruction.</translation>
    </message>
    <message>
        <source>The file holds two sheets: the address on one, the password on the other. This program cannot erase the file or its copies, such as backups and synchronised folders: delete it once it is handed over.</source>
        <translation>Le fichier contient deux feuilles&#xa0;: l&apos;adresse sur l&apos;une, le mot de passe sur l&apos;autre. Ce programme ne peut effacer ni le fichier ni ses copies, par exemple dans des sauvegardes et des dossiers synchronisés&#xa0;: supprimez-le dès que le mot de passe est remis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Choisir une imprimante…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Save the two sheets</source>
        <translation>Enregistrer les deux feuilles</translation>
    </message>
</context>
<context>
    <name>wizard::PasswordPanel</name>
    <message>
        <source>Addr&amp;ess:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>C&amp;opier l&apos;adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, spelled</source>
        <translation>Mot de passe, épelé</translation>
    </message>
    <message>
        <source>H&amp;old to show</source>
        <translation>Maintenir pour &amp;voir</translation>
    </message>
    <message>
        <source>Shows the password for as long as the button, or the space bar on it, is held down.</source>
        <translation>Affiche le mot de passe tant que le bouton, ou la barre d&apos;espace sur celui-ci, reste enfoncé.</translation>
    </message>
    <message>
        <source>S&amp;pell for the phone</source>
        <translation>Épe&amp;ler pour le téléphone</translation>
    </message>
    <message>
        <source>P&amp;rint two sheets…</source>
        <translation>Imprimer deu&amp;x feuilles…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Enre&amp;gistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Keep showing</source>
        <translation>Laisser visi&amp;ble</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>Prolo&amp;nger</translation>
    </message>
    <message>
        <source>Clear no&amp;w</source>
        <translation>Effacer main&amp;tenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 an organisation.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Access pass:</source>
        <translation>Passe d&apos;accès&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show access pass</source>
        <translation>Affic&amp;her le passe d&apos;accès</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Affic&amp;her le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Copy access pass</source>
        <translation>&amp;Copier le passe d&apos;accès</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Copier le mot de passe</translation>
    </message>
    <message>
        <source>A Temporary Access Pass, good until %1: it signs in instead of a password, also where a second factor is asked for.</source>
        <translation>Un passe d&apos;accès temporaire, valable jusqu&apos;au %1&#xa0;: il permet de se connecter à la place d&apos;un mot de passe, y compris là où un deuxième facteur est demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n second(s).</source>
        <translation>
            <numerusform>De nouveau masqué dans %n seconde.</numerusform>
            <numerusform>De nouveau masqué dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Recherche d&apos;une imprimante…</translation>
    </message>
    <message>
        <source>The print service may be asked over the network. There is no need to wait for it.</source>
        <translation>Le service d&apos;impression est peut-être interrogé sur le réseau. Inutile de l&apos;attendre.</translation>
    </message>
    <message>
        <source>Save as a PDF instead…</source>
        <translation>Enregistrer plutôt en PDF…</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>Le service d&apos;impression ne répond pas.</translation>
    </message>
    <message>
        <source>See whether it is running and this computer reaches its printers, and print again; or save the two sheets as a PDF.</source>
        <translation>Vérifiez qu&apos;il fonctionne et que cet ordinateur atteint ses imprimantes, puis réimprimez. Ou enregistrez les deux feuilles en PDF.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Cet ordinateur n&apos;a pas d&apos;imprimante.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or save the two sheets as a PDF and print that elsewhere.</source>
        <translation>Configurez-en une dans les paramètres du système, ou enregistrez les deux feuilles en PDF et imprimez-les ailleurs.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>L&apos;imprimante n&apos;a pas accepté les feuilles.</translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, and print again; or save the two sheets as a PDF.</source>
        <translation>Vérifiez qu&apos;elle est allumée et qu&apos;elle a du papier, puis réimprimez. Ou enregistrez les deux feuilles en PDF.</translation>
    </message>
    <message>
        <source>Two sheets are on their way to the printer.</source>
        <translation>Deux feuilles sont en route vers l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Collect both at once. Hand them over apart: each holds half of what is needed to sign in.</source>
        <translation>Récupérez-les tout de suite. Remettez-les séparément&#xa0;: chacune contient la moitié de ce qu&apos;il faut pour se connecter.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1: make room on the disk, or choose a folder that you may write to.</source>
        <translation>%1&#xa0;: libérez de la place sur le disque, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Saved. Only you may open the file.</source>
        <translation>Enregistré. Vous seul pouvez ouvrir le fichier.</translation>
    </message>
    <message>
        <source>%1: delete it, and every copy of it, once it is handed over.</source>
        <translation>%1&#xa0;: supprimez-le, ainsi que toutes ses copies, dès que le mot de passe est remis.</translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s). This desktop lets it be cleared only while this window is in front.</source>
        <translation>
            <numerusform>Le mot de passe est dans le Presse-papiers pour encore %n seconde. Cet environnement de bureau ne permet de le vider que lorsque cette fenêtre est au premier plan.</numerusform>
            <numerusform>Le mot de passe est dans le Presse-papiers pour encore %n secondes. Cet environnement de bureau ne permet de le vider que lorsque cette fenêtre est au premier plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s).</source>
        <translation>
            <numerusform>Le mot de passe est dans le Presse-papiers pour encore %n seconde.</numerusform>
            <numerusform>Le mot de passe est dans le Presse-papiers pour encore %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard was cleared. A clipboard manager that ignores the mark &quot;secret&quot; may have kept a copy.</source>
        <translation>Le Presse-papiers a été vidé. Un gestionnaire de Presse-papiers qui ignore la marque «&#xa0;secret&#xa0;» peut en avoir gardé une copie.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now and was left alone.</source>
        <translation>Le Presse-papiers contient maintenant autre chose et n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the password: this desktop did not let it be cleared. It is tried again when this window comes to the front; copying something else takes it off, too.</source>
        <translation>Le Presse-papiers contient peut-être encore le mot de passe&#xa0;: cet environnement de bureau n&apos;a pas permis de le vider. Une nouvelle tentative a lieu quand cette fenêtre revient au premier plan. Copier autre chose l&apos;en retire aussi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives more time.</source>
        <extracomment>Spoken. %1 is the text of a button.</extracomment>
        <translation>« %1 » vous donne plus de temps.</translation>
    </message>
</context>
<context>
    <name>wizard::RenewPanel</name>
    <message>
        <source>&amp;Use something else…</source>
        <translation>&amp;Utiliser autre chose…</translation>
    </message>
    <message>
        <source>New temporary password…</source>
        <translation>Nouveau mot de passe temporaire…</translation>
    </message>
    <message>
        <source>See whether it is allowed</source>
        <translation>Voir si c&apos;est autorisé</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Valable&#xa0;:</translation>
    </message>
    <message>
        <source>How many minutes the pass is good for</source>
        <translation>Durée de validité du passe en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>One sign-in only</source>
        <translation>Une seule connexion</translation>
    </message>
    <message>
        <source>Make an access pass</source>
        <translation>Créer un passe d&apos;accès</translation>
    </message>
    <message>
        <source>A new temporary password for %1: the one there is now ends at once.</source>
        <translation>Un nouveau mot de passe temporaire pour %1&#xa0;: l&apos;actuel cesse aussitôt d&apos;être valable.</translation>
    </message>
    <message>
        <source>To give %1 a new temporary password or an access pass, sign in with the account that made the user.</source>
        <translation>Pour donner à %1 un nouveau mot de passe temporaire ou un passe d&apos;accès, connectez-vous avec le compte qui a créé l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Asking what your organisation allows…</source>
        <translation>Recherche de ce que votre organisation autorise…</translation>
    </message>
    <message>
        <source>Making the access pass…</source>
        <translation>Création du passe d&apos;accès…</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>Définition du nouveau mot de passe…</translation>
    </message>
    <message>
        <source>A Temporary Access Pass is a code that signs in for a while, instead of a password and also where a second factor is asked for.</source>
        <translation>Un passe d&apos;accès temporaire est un code qui permet de se connecter pendant un certain temps, à la place d&apos;un mot de passe et aussi là où un deuxième facteur est demandé.</translation>
    </message>
    <message>
        <source>Your organisation does not allow Temporary Access Passes. They are switched on in the Microsoft Entra admin center under Authentication methods, Policies.</source>
        <translation>Votre organisation n&apos;autorise pas les passes d&apos;accès temporaires. Ils s&apos;activent dans le centre d&apos;administration Microsoft Entra sous Méthodes d&apos;authentification, Stratégies.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Votre autorisation est nécessaire.</translation>
    </message>
    <message>
        <source>Allow it once; you are asked again before anything is changed.</source>
        <translation>Donnez-la une fois&#xa0;: une confirmation vous est demandée avant toute modification.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It takes an Authentication Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Il faut un Administrateur d&apos;authentification, ou pour les administrateurs un Administrateur d&apos;authentification privilégié. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>It is not known whether the new password was set.</source>
        <translation>On ne sait pas si le nouveau mot de passe a été défini.</translation>
    </message>
    <message>
        <source>Both passwords are kept in the list below. Look the new one up again in a moment.</source>
        <translation>Les deux mots de passe sont conservés dans la liste ci-dessous. Recherchez de nouveau le plus récent dans un instant.</translation>
    </message>
    <message>
        <source>Give a new password?</source>
        <translation>Donner un nouveau mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>The password that %1 has now ends at once, also where it was chosen by the person.</source>
        <translation>Le mot de passe actuel de %1 cesse aussitôt d&apos;être valable, même si la personne l&apos;a choisi elle-même.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give a new one</source>
        <translation>En donner un nouveau</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft demande que vous vous connectiez une nouvelle fois avant de répondre.</translation>
    </message>
    <message>
        <source>To give this user another way to sign in, the wizard needs your permission to set it up.</source>
        <translation>Pour donner à cet utilisateur un autre moyen de se connecter, l&apos;assistant a besoin de votre autorisation pour le mettre en place.</translation>
    </message>
</context>
<context>
    <name>wizard::SealedDialog</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Ouvrir un fichier scellé</translation>
    </message>
    <message>
        <source>Passwords that were saved in a sealed file, here or on another computer, wait to be handed over on this one afterwards.</source>
        <translation>Les mots de passe enregistrés dans un fichier scellé, ici ou sur un autre ordinateur, attendent ensuite leur remise sur celui-ci.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Fic&amp;hier&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Aucun fichier n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Choisissez d&apos;abord le fichier scellé.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) of the file wait here now.</source>
        <translation>
            <numerusform>%n mot de passe du fichier attend maintenant ici.</numerusform>
            <numerusform>%n mots de passe du fichier attendent maintenant ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were here before, and are left as they are.</source>
        <translation>
            <numerusform>%n du fichier était déjà ici, et reste tel quel.</numerusform>
            <numerusform>%n du fichier étaient déjà ici, et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the file once they are handed over.</source>
        <translation>Supprimez le fichier dès qu&apos;ils sont remis.</translation>
    </message>
</context>
<context>
    <name>wizard::SecretView</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>wizard::SheetDialogs</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wizard::Sheets</name>
    <message>
        <source>Sheet %1 of 2. Reference %2.</source>
        <extracomment>%1 is the sheet&apos;s number; %2 a number by which the two sheets are matched.</extracomment>
        <translation>Feuille %1 sur 2. Référence %2.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Your work account</source>
        <translation>Votre compte professionnel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address to sign in with</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>The code comes on another sheet with the same reference. Sign in with the address above and that code, and set up your own way of signing in at once: the code ends soon.</source>
        <translation>Le code figure sur une autre feuille portant la même référence. Connectez-vous avec l&apos;adresse ci-dessus et ce code, et configurez tout de suite votre propre moyen de connexion&#xa0;: le code expire bientôt.</translation>
    </message>
    <message>
        <source>The password comes on another sheet with the same reference. Sign in with the address above and that password; you are then asked to choose a password that only you know.</source>
        <translation>Le mot de passe figure sur une autre feuille portant la même référence. Connectez-vous avec l&apos;adresse ci-dessus et ce mot de passe. Vous êtes ensuite invité à choisir un mot de passe que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Your one-time code</source>
        <translation>Votre code à usage unique</translation>
    </message>
    <message>
        <source>Your first password</source>
        <translation>Votre premier mot de passe</translation>
    </message>
    <message>
        <source>Type it as it is shown, with the signs and without the gaps between the groups. Show this sheet to nobody, and destroy it once you have signed in.</source>
        <translation>Saisissez-le tel qu&apos;il est affiché, avec les signes et sans les intervalles entre les groupes. Ne montrez cette feuille à personne, et détruisez-la dès que vous êtes connecté.</translation>
    </message>
</context>
<context>
    <name>wizard::Spelling</name>
    <message>
        <source>Alfa</source>
        <comment>spelling alphabet: A</comment>
        <translation>Anatole</translation>
    </message>
    <message>
        <source>Bravo</source>
        <comment>spelling alphabet: B</comment>
        <translation>Berthe</translation>
    </message>
    <message>
        <source>Charlie</source>
        <comment>spelling alphabet: C</comment>
        <translation>Célestin</translation>
    </message>
    <message>
        <source>Delta</source>
        <comment>spelling alphabet: D</comment>
        <translation>Désiré</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>spelling alphabet: E</comment>
        <translation>Eugène</translation>
    </message>
    <message>
        <source>Foxtrot</source>
        <comment>spelling alphabet: F</comment>
        <translation>François</translation>
    </message>
    <message>
        <source>Golf</source>
        <comment>spelling alphabet: G</comment>
        <translation>Gaston</translation>
    </message>
    <message>
        <source>Hotel</source>
        <comment>spelling alphabet: H</comment>
        <translation>Henri</translation>
    </message>
    <message>
        <source>India</source>
        <comment>spelling alphabet: I</comment>
        <translation>Irma</translation>
    </message>
    <message>
        <source>Juliett</source>
        <comment>spelling alphabet: J</comment>
        <translation>Joseph</translation>
    </message>
    <message>
        <source>Kilo</source>
        <comment>spelling alphabet: K</comment>
        <translation>Kléber</translation>
    </message>
    <message>
        <source>Lima</source>
        <comment>spelling alphabet: L</comment>
        <translation>Louis</translation>
    </message>
    <message>
        <source>Mike</source>
        <comment>spelling alphabet: M</comment>
        <translation>Marcel</translation>
    </message>
    <message>
        <source>November</source>
        <comment>spelling alphabet: N</comment>
        <translation>Nicolas</translation>
    </message>
    <message>
        <source>Oscar</source>
        <comment>spelling alphabet: O</comment>
        <translation>Oscar</translation>
    </message>
    <message>
        <source>Papa</source>
        <comment>spelling alphabet: P</comment>
        <translation>Pierre</translation>
    </message>
    <message>
        <source>Quebec</source>
        <comment>spelling alphabet: Q</comment>
        <translation>Quintal</translation>
    </message>
    <message>
        <source>Romeo</source>
        <comment>spelling alphabet: R</comment>
        <translation>Raoul</translation>
    </message>
    <message>
        <source>Sierra</source>
        <comment>spelling alphabet: S</comment>
        <translation>Suzanne</translation>
    </message>
    <message>
        <source>Tango</source>
        <comment>spelling alphabet: T</comment>
        <translation>Thérèse</translation>
    </message>
    <message>
        <source>Uniform</source>
        <comment>spelling alphabet: U</comment>
        <translation>Ursule</translation>
    </message>
    <message>
        <source>Victor</source>
        <comment>spelling alphabet: V</comment>
        <translation>Victor</translation>
    </message>
    <message>
        <source>Whiskey</source>
        <comment>spelling alphabet: W</comment>
        <translation>William</translation>
    </message>
    <message>
        <source>X-ray</source>
        <comment>spelling alphabet: X</comment>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>Yankee</source>
        <comment>spelling alphabet: Y</comment>
        <translation>Yvonne</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>spelling alphabet: Z</comment>
        <translation>Zoé</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>digit</comment>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <comment>digit</comment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <comment>digit</comment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <comment>digit</comment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <comment>digit</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <comment>digit</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <comment>digit</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>digit</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>digit</comment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>digit</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <comment>sign</comment>
        <translation>point d&apos;exclamation</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <comment>sign</comment>
        <translation>guillemet double</translation>
    </message>
    <message>
        <source>number sign</source>
        <comment>sign</comment>
        <translation>dièse</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <comment>sign</comment>
        <translation>dollar</translation>
    </message>
    <message>
        <source>percent sign</source>
        <comment>sign</comment>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>ampersand</source>
        <comment>sign</comment>
        <translation>esperluette</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>sign</comment>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>opening parenthesis</source>
        <comment>sign</comment>
        <translation>parenthèse ouvrante</translation>
    </message>
    <message>
        <source>closing parenthesis</source>
        <comment>sign</comment>
        <translation>parenthèse fermante</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>sign</comment>
        <translation>astérisque</translation>
    </message>
    <message>
        <source>plus sign</source>
        <comment>sign</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>sign</comment>
        <translation>virgule</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>sign</comment>
        <translation>trait d&apos;union</translation>
    </message>
    <message>
        <source>full stop</source>
        <comment>sign</comment>
        <translation>point</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>sign</comment>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>sign</comment>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>sign</comment>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <comment>sign</comment>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>equals sign</source>
        <comment>sign</comment>
        <translation>égal</translation>
    </message>
    <message>
        <source>greater-than sign</source>
        <comment>sign</comment>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>question mark</source>
        <comment>sign</comment>
        <translation>point d&apos;interrogation</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>sign</comment>
        <translation>arobase</translation>
    </message>
    <message>
        <source>opening square bracket</source>
        <comment>sign</comment>
        <translation>crochet ouvrant</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>sign</comment>
        <translation>barre oblique inverse</translation>
    </message>
    <message>
        <source>closing square bracket</source>
        <comment>sign</comment>
        <translation>crochet fermant</translation>
    </message>
    <message>
        <source>caret</source>
        <comment>sign</comment>
        <translation>accent circonflexe</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>sign</comment>
        <translation>trait de soulignement</translation>
    </message>
    <message>
        <source>grave accent</source>
        <comment>sign</comment>
        <translation>accent grave</translation>
    </message>
    <message>
        <source>opening curly bracket</source>
        <comment>sign</comment>
        <translation>accolade ouvrante</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>sign</comment>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>closing curly bracket</source>
        <comment>sign</comment>
        <translation>accolade fermante</translation>
    </message>
    <message>
        <source>tilde</source>
        <comment>sign</comment>
        <translation>tilde</translation>
    </message>
    <message>
        <source>space</source>
        <comment>sign</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>small letter</source>
        <translation>lettre minuscule</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>lettre majuscule</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>small %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;small Kilo&quot; is the letter k.</extracomment>
        <translation>%1 minuscule</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;capital Kilo&quot; is the letter K.</extracomment>
        <translation>%1 majuscule</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Part of a password; %1 is its number.</extracomment>
        <translation>Groupe %1</translation>
    </message>
</context>
</TS>
