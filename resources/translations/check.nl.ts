<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::CheckWords</name>
    <message>
        <source>Its users sign in at Microsoft with a password kept there.</source>
        <translation>De gebruikers melden zich aan bij Microsoft, met een wachtwoord dat daar wordt bewaard.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page.</source>
        <translation>De gebruikers melden zich aan op de eigen aanmeldpagina van het bedrijf.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page, at %1.</source>
        <translation>De gebruikers melden zich aan op de eigen aanmeldpagina van het bedrijf, op %1.</translation>
    </message>
    <message>
        <source>The sign-in page calls the organisation &quot;%1&quot;.</source>
        <translation>De aanmeldpagina noemt de organisatie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Tenant-id: %1</translation>
    </message>
    <message>
        <source>It may have been started by one of its users and have no administrator yet.</source>
        <translation>Mogelijk is ze door een van de gebruikers begonnen en heeft ze nog geen beheerder.</translation>
    </message>
    <message>
        <source>Source: the wizard&apos;s own list of mailbox providers; nobody was asked.</source>
        <translation>Bron: de eigen lijst van de wizard met mailproviders; er is niets nagevraagd.</translation>
    </message>
    <message>
        <source>Source: Microsoft&apos;s public sign-in documents, without signing in (%1), asked at %2.</source>
        <translation>Bron: de openbare aanmelddocumenten van Microsoft, zonder aan te melden (%1), opgevraagd om %2.</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Amerikaanse overheid (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Amerikaans ministerie van Defensie</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>de wereldwijde cloud</translation>
    </message>
    <message>
        <source>%1 has a work account and signs in elsewhere.</source>
        <translation>%1 heeft een werkaccount en meldt zich elders aan.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 heeft een werkaccount.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. New people are added in your company&apos;s own directory first, not here.</source>
        <translation>Gebruik dit werkaccount voor Partner Center; een nieuw is niet nodig. Nieuwe mensen worden eerst in de eigen directory van uw bedrijf toegevoegd, niet hier.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. Sign in next to see its domains and what you may do in it.</source>
        <translation>Gebruik dit werkaccount voor Partner Center; een nieuw is niet nodig. Meld u hierna aan om de domeinen te zien en wat u daarin mag doen.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud: %2.</source>
        <translation>%1 heeft een werkaccount in een andere cloud: %2.</translation>
    </message>
    <message>
        <source>Choose that cloud in Settings to work with it. A work account of one cloud cannot be used for Partner Center in another.</source>
        <translation>Kies die cloud in Instellingen om ermee te werken. Een werkaccount van de ene cloud is niet te gebruiken voor Partner Center in een andere.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 heeft nog geen werkaccount.</translation>
    </message>
    <message>
        <source>No organisation at Microsoft owns this domain, in any cloud. If your company has several domains, check the others too.</source>
        <translation>Geen organisatie bij Microsoft bezit dit domein, in geen enkele cloud. Heeft uw bedrijf meer domeinen, controleer die dan ook.</translation>
    </message>
    <message>
        <source>You do not have to make one beforehand: a work account is created while you enrol in Partner Center.</source>
        <translation>U hoeft er vooraf geen te maken: tijdens de inschrijving bij Partner Center wordt een werkaccount gemaakt.</translation>
    </message>
    <message>
        <source>Start the enrolment in Partner Center.</source>
        <translation>Begin de inschrijving in Partner Center.</translation>
    </message>
    <message>
        <source>When you are asked to sign in, choose to create a work account. It first gets an address that ends in onmicrosoft.com.</source>
        <translation>Kies, wanneer u gevraagd wordt u aan te melden, voor het maken van een werkaccount. Dat krijgt eerst een adres dat eindigt op onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Whoever creates it becomes its first administrator: use a person&apos;s name and a mailbox that is read.</source>
        <translation>Wie het maakt, wordt de eerste beheerder: gebruik de naam van een persoon en een postvak dat wordt gelezen.</translation>
    </message>
    <message>
        <source>Afterwards come back here: sign in, check that your domain is listed, and create accounts for others.</source>
        <translation>Kom daarna hier terug: meld u aan, controleer of uw domein in de lijst staat, en maak accounts voor anderen.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not a company&apos;s domain.</source>
        <translation>%1 is voor privépostvakken, geen domein van een bedrijf.</translation>
    </message>
    <message>
        <source>Anybody can have an address there, so it says nothing about your company.</source>
        <translation>Iedereen kan daar een adres hebben, dus zegt het niets over uw bedrijf.</translation>
    </message>
    <message>
        <source>Partner Center needs a work account. Check your company&apos;s own domain; if it has none, a work account can be created during the enrolment all the same.</source>
        <translation>Partner Center heeft een werkaccount nodig. Controleer het eigen domein van uw bedrijf; heeft het er geen, dan kan tijdens de inschrijving toch een werkaccount worden gemaakt.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 has a work account.</source>
        <translation>Het was niet na te gaan of %1 een werkaccount heeft.</translation>
    </message>
    <message>
        <source>Microsoft cannot read this name as a domain. Check the spelling.</source>
        <translation>Microsoft kan deze naam niet als domein lezen. Controleer de spelling.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An error and its cure, each a sentence.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again, or sign in with an account of your company: that shows it, too.</source>
        <translation>Probeer het opnieuw, of meld u aan met een account van uw bedrijf: ook dan wordt het duidelijk.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Er is niets ingevoerd.</translation>
    </message>
    <message>
        <source>Enter your company&apos;s domain, such as contoso.com, or your address at work.</source>
        <translation>Voer het domein van uw bedrijf in, zoals contoso.com, of uw e-mailadres op het werk.</translation>
    </message>
    <message>
        <source>The ending is missing.</source>
        <translation>Het einde ontbreekt.</translation>
    </message>
    <message>
        <source>A domain has a name and an ending, such as contoso.com.</source>
        <translation>Een domein heeft een naam en een einde, zoals contoso.com.</translation>
    </message>
    <message>
        <source>That is too long for a domain.</source>
        <translation>Dat is te lang voor een domein.</translation>
    </message>
    <message>
        <source>Enter only what comes after the @ of your address.</source>
        <translation>Voer alleen in wat na de @ van uw adres komt.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Dat is geen e-mailadres.</translation>
    </message>
    <message>
        <source>An address has one @ and no blanks, such as ann@contoso.com. Enter one address only.</source>
        <translation>Een adres heeft één @ en geen spaties, zoals ann@contoso.com. Voer maar één adres in.</translation>
    </message>
    <message>
        <source>That is not a domain.</source>
        <translation>Dat is geen domein.</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and dots make up a domain, such as contoso.com.</source>
        <translation>Een domein bestaat uit letters, cijfers, koppeltekens en punten, zoals contoso.com.</translation>
    </message>
    <message>
        <source>Source: the sandbox inside this program (%1), asked at %2. Microsoft was not asked.</source>
        <translation>Bron: de sandbox in dit programma (%1), opgevraagd om %2. Bij Microsoft is niets nagevraagd.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainCheckPage</name>
    <message>
        <source>Does your company have a work account?</source>
        <translation>Heeft uw bedrijf een werkaccount?</translation>
    </message>
    <message>
        <source>Microsoft is asked whether an organisation owns the domain. Nobody signs in, and no name is sent.</source>
        <translation>Bij Microsoft wordt nagegaan of een organisatie het domein bezit. Niemand meldt zich aan en er wordt geen naam verzonden.</translation>
    </message>
    <message>
        <source>Company domain &amp;or e-mail address at work:</source>
        <translation>Bedrijfsdomein &amp;of e-mailadres op het werk:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>What it means for Partner Center</source>
        <translation>Wat het voor Partner Center betekent</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Navraag bij Microsoft…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw pro&amp;beren</translation>
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
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niet geverifieerd</translation>
    </message>
    <message>
        <source>Elsewhere (federated)</source>
        <translation>Elders (gefedereerd)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>First domain</source>
        <translation>Eerste domein</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdomein</translation>
    </message>
    <message>
        <source>Addresses can be made on verified domains only.</source>
        <translation>Adressen kunnen alleen op geverifieerde domeinen worden gemaakt.</translation>
    </message>
    <message>
        <source>The company&apos;s own server checks the password; users are made there.</source>
        <translation>De eigen server van het bedrijf controleert het wachtwoord; gebruikers worden daar gemaakt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigendom</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>wizard::TenantPage</name>
    <message>
        <source>Your organisation at Microsoft</source>
        <translation>Uw organisatie bij Microsoft</translation>
    </message>
    <message>
        <source>What your work account belongs to, and what you may do in it.</source>
        <translation>Waar uw werkaccount bij hoort, en wat u daarin mag doen.</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organisatie:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Tenant-id:</translation>
    </message>
    <message>
        <source>You are:</source>
        <translation>U bent:</translation>
    </message>
    <message>
        <source>Your role:</source>
        <translation>Uw rol:</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Gebruikers:</translation>
    </message>
    <message>
        <source>Do&amp;mains:</source>
        <translation>D&amp;omeinen:</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Doorgaan en een account voor een &amp;persoon maken</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnieuw le&amp;zen</translation>
    </message>
    <message>
        <source>Reading your organisation…</source>
        <translation>Uw organisatie wordt gelezen…</translation>
    </message>
    <message>
        <source>Your domain %1 is listed and verified.</source>
        <translation>Uw domein %1 staat in de lijst en is geverifieerd.</translation>
    </message>
    <message>
        <source>This is your company&apos;s work account: use it for Partner Center. New addresses can end in @%1.</source>
        <translation>Dit is het werkaccount van uw bedrijf: gebruik het voor Partner Center. Nieuwe adressen kunnen eindigen op @%1.</translation>
    </message>
    <message>
        <source>Your domain %1 is listed, but not verified.</source>
        <translation>Uw domein %1 staat in de lijst, maar is niet geverifieerd.</translation>
    </message>
    <message>
        <source>Somebody has still to prove that your company owns it, with an entry at the domain&apos;s registrar. Until then no addresses can be made on it.</source>
        <translation>Iemand moet nog aantonen dat het van uw bedrijf is, met een record bij de domeinregistrar. Tot dan kunnen er geen adressen op worden gemaakt.</translation>
    </message>
    <message>
        <source>Your domain %1 is not listed here.</source>
        <translation>Uw domein %1 staat hier niet in de lijst.</translation>
    </message>
    <message>
        <source>You may be signed in to another organisation than the one that owns it, or it was never added. Ask an administrator to add it under &quot;Custom domain names&quot;.</source>
        <translation>Mogelijk bent u aangemeld bij een andere organisatie dan die het bezit, of is het nooit toegevoegd. Vraag een beheerder het toe te voegen onder &quot;Aangepaste domeinnamen&quot;.</translation>
    </message>
    <message>
        <source>Your domain %1 is not among the verified ones.</source>
        <translation>Uw domein %1 is niet bij de geverifieerde.</translation>
    </message>
    <message>
        <source>It may be listed and not verified yet: that can be seen with one more permission. Or you are signed in to another organisation than the one that owns it.</source>
        <translation>Mogelijk staat het in de lijst en is het nog niet geverifieerd: dat is met één machtiging meer te zien. Of u bent aangemeld bij een andere organisatie dan die het bezit.</translation>
    </message>
    <message>
        <source>Not shown: a permission is missing.</source>
        <translation>Niet getoond: er ontbreekt een machtiging.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Kon niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Niet gelezen.</translation>
    </message>
    <message>
        <source>%1. You may create users.</source>
        <translation>%1. U mag gebruikers maken.</translation>
    </message>
    <message>
        <source>%1. To create users, the role User Administrator is needed.</source>
        <translation>%1. Om gebruikers te maken is de rol Gebruikersbeheerder nodig.</translation>
    </message>
    <message>
        <source>Only verified domains are shown.</source>
        <translation>Alleen geverifieerde domeinen worden getoond.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Aan&amp;melden</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>U moet zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on where it was.</source>
        <translation>Er gaat niets verloren: deze pagina gaat verder waar u gebleven was.</translation>
    </message>
    <message>
        <source>Show mor&amp;e…</source>
        <translation>M&amp;eer tonen…</translation>
    </message>
    <message>
        <source>More can be shown if you allow it.</source>
        <translation>Er kan meer worden getoond als u dat toestaat.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw pro&amp;beren</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft wil dat u zich nog eens aanmeldt voordat het antwoordt.</translation>
    </message>
    <message>
        <source>User, without an administrator&apos;s role. To create users, the role User Administrator is needed.</source>
        <translation>Gebruiker, zonder beheerdersrol. Om gebruikers te maken is de rol Gebruikersbeheerder nodig.</translation>
    </message>
    <message>
        <source>Microsoft does not tell without one more permission.</source>
        <translation>Microsoft vertelt dit niet zonder één machtiging meer.</translation>
    </message>
    <message>
        <source>Your role, all domains and the number of users need a permission each; an administrator can grant them.</source>
        <translation>Voor uw rol, alle domeinen en het aantal gebruikers is elk een machtiging nodig; een beheerder kan die verlenen.</translation>
    </message>
    <message>
        <source>To show your role, all domains and the number of users, the wizard needs your permission to read them. Nothing is changed.</source>
        <translation>Om uw rol, alle domeinen en het aantal gebruikers te tonen heeft de wizard uw toestemming nodig om die te lezen. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Mijn &amp;domein staat er niet bij…</translation>
    </message>
</context>
</TS>
