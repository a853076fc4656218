<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::AftercarePanel</name>
    <message>
        <source>Was it &amp;used?</source>
        <translation>Is het &amp;gebruikt?</translation>
    </message>
    <message>
        <source>B&amp;lock sign-in…</source>
        <translation>Aanmelden &amp;blokkeren…</translation>
    </message>
    <message>
        <source>Un&amp;block sign-in</source>
        <translation>Aanmelden &amp;weer toestaan</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Account verwijderen…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Verwijderen ongedaan maken</translation>
    </message>
    <message>
        <source>The account of %1</source>
        <translation>Het account van %1</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft vragen…</translation>
    </message>
    <message>
        <source>To look after it, sign in with the account that made it.</source>
        <translation>Meld u aan met het account waarmee het is gemaakt om het te beheren.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days, with everything that belongs to it.</source>
        <translation>Verwijderd. Het kan 30 dagen lang worden teruggehaald, met alles wat erbij hoort.</translation>
    </message>
    <message>
        <source>Sign-in is allowed.</source>
        <translation>Aanmelden is toegestaan.</translation>
    </message>
    <message>
        <source>Sign-in is blocked.</source>
        <translation>Aanmelden is geblokkeerd.</translation>
    </message>
    <message>
        <source>Whether the password was changed could not be checked.</source>
        <translation>Of het wachtwoord is gewijzigd kon niet worden nagegaan.</translation>
    </message>
    <message>
        <source>The password was changed on %1.</source>
        <translation>Het wachtwoord is gewijzigd op %1.</translation>
    </message>
    <message>
        <source>The password has not been changed yet.</source>
        <translation>Het wachtwoord is nog niet gewijzigd.</translation>
    </message>
    <message>
        <source>Last signed in on %1.</source>
        <translation>Voor het laatst aangemeld op %1.</translation>
    </message>
    <message>
        <source>No sign-in yet. New ones take some minutes to show.</source>
        <translation>Nog niet aangemeld. Het duurt enkele minuten voordat een nieuwe aanmelding te zien is.</translation>
    </message>
    <message>
        <source>Whether the person has signed in could not be checked: that takes Microsoft Entra ID P1 and a role that reads reports.</source>
        <translation>Of de persoon zich heeft aangemeld kon niet worden nagegaan: daarvoor zijn Microsoft Entra ID P1 en een rol die rapporten leest nodig.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Hiervoor is uw toestemming nodig.</translation>
    </message>
    <message>
        <source>Allow it once; nothing is changed before you press the button again.</source>
        <translation>Sta het één keer toe; er verandert niets voordat u opnieuw op de knop drukt.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Toestaan…</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Uw rol staat dit niet toe.</translation>
    </message>
    <message>
        <source>It takes a User Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Hiervoor is een Gebruikersbeheerder nodig, of voor beheerders een Beheerder voor bevoegde verificatie. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The account is not there.</source>
        <translation>Het account is er niet.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere, or for good after 30 days.</source>
        <translation>Het is misschien elders verwijderd, of na 30 dagen definitief.</translation>
    </message>
    <message>
        <source>Somebody else has the address by now.</source>
        <translation>Iemand anders heeft het adres inmiddels.</translation>
    </message>
    <message>
        <source>Free %1 first, then undo the deletion.</source>
        <translation>Maak eerst %1 vrij en maak daarna het verwijderen ongedaan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Block the sign-in?</source>
        <translation>Het aanmelden blokkeren?</translation>
    </message>
    <message>
        <source>%1 can then not sign in until you unblock it. Nothing is lost.</source>
        <translation>%1 kan zich dan niet aanmelden totdat u dat weer toestaat. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>Het account verwijderen?</translation>
    </message>
    <message>
        <source>The account of %1 is deleted. For 30 days it can be brought back, then it is gone for good. To go on, enter its address: %2</source>
        <translation>Het account van %1 wordt verwijderd. Het kan 30 dagen lang worden teruggehaald, daarna is het definitief weg. Vul het adres in om door te gaan: %2</translation>
    </message>
    <message>
        <source>Address of the account to delete</source>
        <translation>Adres van het te verwijderen account</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft wil dat u zich nog eens aanmeldt voordat het antwoordt.</translation>
    </message>
    <message>
        <source>To look after this account, the wizard needs your permission.</source>
        <translation>Om dit account te beheren heeft de wizard uw toestemming nodig.</translation>
    </message>
</context>
<context>
    <name>wizard::FinishPage</name>
    <message>
        <source>Next steps</source>
        <translation>Vervolgstappen</translation>
    </message>
    <message>
        <source>What was done, and what to do now.</source>
        <translation>Wat er is gedaan, en wat u nu kunt doen.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>&amp;Do something else</source>
        <translation>Iets an&amp;ders doen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisatie: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Aangemeld als %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This was the sandbox: the account exists nowhere else.</source>
        <translation>Dit was de sandbox: het account bestaat nergens anders.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Het account is gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed at Microsoft.</source>
        <translation>Er is bij Microsoft niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 heeft een werkaccount.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud.</source>
        <translation>%1 heeft een werkaccount in een andere cloud.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 heeft nog geen werkaccount.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not for a company.</source>
        <translation>%1 is voor privépostvakken, niet voor een bedrijf.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out.</source>
        <translation>Of %1 een werkaccount heeft, kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>Create the work account during the enrolment in %1</source>
        <translation>Maak het werkaccount tijdens de inschrijving bij %1</translation>
    </message>
    <message>
        <source>Start the enrolment, and when it asks for a work account choose to create one. You enter your name, your company and the domain; you become its first administrator.</source>
        <translation>Begin met de inschrijving en kies, als om een werkaccount wordt gevraagd, ervoor er een te maken. U voert uw naam, uw bedrijf en het domein in; u wordt de eerste beheerder.</translation>
    </message>
    <message>
        <source>Prove that the domain is yours</source>
        <translation>Bewijs dat het domein van u is</translation>
    </message>
    <message>
        <source>A new work account begins with a name that ends in onmicrosoft.com. Add your own domain in %1 under &quot;%2&quot;; a record at your domain&apos;s registrar proves that it is yours.</source>
        <translation>Een nieuw werkaccount begint met een naam die op onmicrosoft.com eindigt. Voeg uw eigen domein toe in %1 onder &quot;%2&quot;; een record bij de registrar van uw domein bewijst dat het van u is.</translation>
    </message>
    <message>
        <source>Read how to add a do&amp;main</source>
        <translation>Lezen hoe u een do&amp;mein toevoegt</translation>
    </message>
    <message>
        <source>Use an address at your company&apos;s own domain</source>
        <translation>Gebruik een adres op het eigen domein van uw bedrijf</translation>
    </message>
    <message>
        <source>%1 does not accept private mailboxes such as outlook.com or gmail.com.</source>
        <translation>%1 accepteert geen privépostvakken zoals outlook.com of gmail.com.</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s cloud</source>
        <translation>Kies de cloud van uw organisatie</translation>
    </message>
    <message>
        <source>Open Settings, choose the cloud it is in, and check again. Accounts of one cloud are not known in another.</source>
        <translation>Open Instellingen, kies de cloud waarin de organisatie zit, en controleer opnieuw. Accounts van de ene cloud zijn in een andere niet bekend.</translation>
    </message>
    <message>
        <source>Check again later</source>
        <translation>Controleer het later opnieuw</translation>
    </message>
    <message>
        <source>Go back to the check when the connection works, or ask whoever looks after your company&apos;s computers.</source>
        <translation>Ga terug naar de controle wanneer de verbinding werkt, of vraag het aan wie de computers van uw bedrijf beheert.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the work account</source>
        <translation>Meld u met het werkaccount aan bij %1</translation>
    </message>
    <message>
        <source>If somebody else administers it, ask that person to give you a role first.</source>
        <translation>Beheert iemand anders het, vraag die persoon dan eerst om een rol.</translation>
    </message>
    <message>
        <source>Let the person sign in</source>
        <translation>Laat de persoon zich aanmelden</translation>
    </message>
    <message>
        <source>At the first sign-in the password is changed and a second factor is set up. Have a phone at hand.</source>
        <translation>Bij de eerste aanmelding wordt het wachtwoord gewijzigd en een tweede factor ingesteld. Houd een telefoon bij de hand.</translation>
    </message>
    <message>
        <source>Give the person a role in %1</source>
        <translation>Geef de persoon een rol in %1</translation>
    </message>
    <message>
        <source>A new account may sign in, and do nothing else there until somebody who manages users gives it a role.</source>
        <translation>Een nieuw account mag zich aanmelden en daar verder niets, tot iemand die gebruikers beheert het een rol geeft.</translation>
    </message>
    <message>
        <source>Read about &amp;roles</source>
        <translation>Lezen over &amp;rollen</translation>
    </message>
    <message>
        <source>Try the sign-in once more</source>
        <translation>Probeer de aanmelding nog eens</translation>
    </message>
    <message>
        <source>Use a fresh browser window. If the same message comes back, paste it here again.</source>
        <translation>Gebruik een nieuw browservenster. Komt dezelfde melding terug, plak die dan hier opnieuw.</translation>
    </message>
    <message>
        <source>Manage the %1 account</source>
        <translation>Beheer het account voor de %1</translation>
    </message>
    <message>
        <source>Its profile, its users and its programs, once the work account is in place.</source>
        <translation>Het profiel, de gebruikers en de programma&apos;s, zodra het werkaccount er is.</translation>
    </message>
    <message>
        <source>Read about the a&amp;ccount</source>
        <translation>Lezen over het a&amp;ccount</translation>
    </message>
    <message>
        <source>Read how &amp;it goes</source>
        <translation>Lezen hoe dat ga&amp;at</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 op&amp;enen</translation>
    </message>
    <message>
        <source>Enter &amp;another user</source>
        <translation>&amp;Nog een gebruiker invoeren</translation>
    </message>
    <message>
        <source>Co&amp;py summary</source>
        <translation>Samenvatting ko&amp;piëren</translation>
    </message>
</context>
</TS>
