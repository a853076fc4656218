<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::KeepDialog</name>
    <message>
        <source>Keep passwords without a keychain</source>
        <translation>Conserver les mots de passe sans trousseau de clés</translation>
    </message>
    <message>
        <source>&amp;Seal them with a passphrase</source>
        <translation>Les &amp;sceller par une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>&amp;Confirmer la phrase secrète</translation>
    </message>
    <message>
        <source>Keep them in &amp;memory, until this program ends</source>
        <translation>Les garder en &amp;mémoire, jusqu&apos;à la fin de ce programme</translation>
    </message>
    <message>
        <source>Nothing is written. A password that is not handed over by then is lost, and its account needs a new one. Passwords that were kept earlier stay where they are and are not listed until the next start.</source>
        <translation>Rien n&apos;est écrit. Un mot de passe qui n&apos;a pas été remis d&apos;ici là est perdu, et son compte en demande un nouveau. Les mots de passe conservés auparavant restent où ils sont et ne sont pas affichés avant le prochain démarrage.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it to go on.</source>
        <translation>Les mots de passe conservés sont scellés par votre phrase secrète. Saisissez-la pour continuer.</translation>
    </message>
    <message>
        <source>A password is kept from before its account is made until you hand it over, so that it is never lost. The keychain of this computer cannot be used for that. Choose how:</source>
        <translation>Un mot de passe est conservé dès avant la création de son compte et jusqu&apos;à ce que vous le remettiez, pour qu&apos;il ne se perde jamais. Le trousseau de clés de cet ordinateur ne peut pas servir à cela. Choisissez comment faire&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without it, accounts whose password was not handed over need a new one.</source>
        <translation>Personne ne peut la récupérer. Sans elle, les comptes dont le mot de passe n&apos;a pas été remis en demandent un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</source>
        <translation>
            <numerusform>Au moins %n caractère. Plusieurs mots conviennent bien. Elle est demandée à chaque démarrage et n&apos;est enregistrée nulle part&#xa0;: personne ne peut la récupérer.</numerusform>
            <numerusform>Au moins %n caractères. Plusieurs mots conviennent bien. Elle est demandée à chaque démarrage et n&apos;est enregistrée nulle part&#xa0;: personne ne peut la récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>&amp;Keep so</source>
        <translation>C&amp;onserver ainsi</translation>
    </message>
    <message>
        <source>Making the key from the passphrase…</source>
        <translation>Création de la clé à partir de la phrase secrète…</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>Take several words that nobody would put together.</source>
        <translation>Prenez plusieurs mots que personne n&apos;associerait.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Try again: capitals and spaces count.</source>
        <translation>Réessayez&#xa0;: les majuscules et les espaces comptent.</translation>
    </message>
    <message>
        <source>The file with the sealed keys is damaged.</source>
        <translation>Le fichier contenant les clés scellées est endommagé.</translation>
    </message>
    <message>
        <source>The passwords sealed with it do not open any more: give those accounts a new password. To begin anew, move the file keys.json in the folder of this program&apos;s data away.</source>
        <translation>Les mots de passe scellés avec lui ne s&apos;ouvrent plus&#xa0;: donnez un nouveau mot de passe à ces comptes. Pour repartir à zéro, déplacez ailleurs le fichier keys.json du dossier de données de ce programme.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>Il n&apos;y a pas assez de mémoire libre pour créer la clé.</translation>
    </message>
    <message>
        <source>Close other programs and try again: a quarter of a gigabyte is needed for a moment.</source>
        <translation>Fermez d&apos;autres programmes et réessayez&#xa0;: un quart de gigaoctet est nécessaire pendant un instant.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Saisissez de nouveau la seconde.</translation>
    </message>
</context>
</TS>
