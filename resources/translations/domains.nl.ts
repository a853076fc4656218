<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::OwnDomainController</name>
    <message>
        <source>To add %1 to your organisation and to have it verified.</source>
        <translation>Om %1 aan uw organisatie toe te voegen en te laten verifiëren.</translation>
    </message>
    <message>
        <source>To sign in to the organisation that has %1.</source>
        <translation>Om u aan te melden bij de organisatie die %1 heeft.</translation>
    </message>
</context>
<context>
    <name>wizard::OwnDomainPage</name>
    <message>
        <source>Add a domain of your company&apos;s</source>
        <translation>Een domein van uw bedrijf toevoegen</translation>
    </message>
    <message>
        <source>Addresses can end in it once Microsoft has seen that the domain is yours: a record in its DNS shows that.</source>
        <translation>Adressen kunnen erop eindigen zodra Microsoft heeft gezien dat het domein van u is: een record in de DNS toont dat aan.</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domein:</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Domein &amp;toevoegen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation>&amp;Nu opnieuw kijken</translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation>&amp;Stoppen met kijken</translation>
    </message>
    <message>
        <source>Remo&amp;ve the domain…</source>
        <translation>Domein ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Doorgaan en een account voor een &amp;persoon maken</translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation>Nog een domein toevoegen</translation>
    </message>
    <message>
        <source>Names under onmicrosoft.com are given by Microsoft.</source>
        <translation>Namen onder onmicrosoft.com worden door Microsoft gegeven.</translation>
    </message>
    <message>
        <source>Every organisation has one of its own already. Enter the domain of your company.</source>
        <translation>Elke organisatie heeft er al een. Voer het domein van uw bedrijf in.</translation>
    </message>
    <message>
        <source>That domain is for private mailboxes and belongs to its provider.</source>
        <translation>Dat domein is voor privépostvakken en is van de aanbieder.</translation>
    </message>
    <message>
        <source>Enter a domain that your company has registered.</source>
        <translation>Voer een domein in dat uw bedrijf heeft geregistreerd.</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>D&amp;aarmee verder</translation>
    </message>
    <message>
        <source>%1 still waits for its record.</source>
        <translation>%1 wacht nog op het record.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) wait in all.</source>
        <translation>
            <numerusform>In totaal wacht %n domein.</numerusform>
            <numerusform>In totaal wachten %n domeinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s DNS</source>
        <translation>De DNS van deze computer</translation>
    </message>
    <message>
        <source>%1: the record is there.</source>
        <translation>%1: het record is er.</translation>
    </message>
    <message>
        <source>%1: another record is there, %2.</source>
        <translation>%1: er is een ander record, %2.</translation>
    </message>
    <message>
        <source>%1: not there yet.</source>
        <translation>%1: nog niet te zien.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1: geen antwoord.</translation>
    </message>
    <message>
        <source>Show that %1 is yours</source>
        <translation>Aantonen dat %1 van u is</translation>
    </message>
    <message>
        <source>Where %1 is registered, or where its DNS is kept, add one of these records. One is enough; it can be taken away once the domain is verified.</source>
        <translation>Voeg waar %1 is geregistreerd, of waar de DNS wordt beheerd, een van deze records toe. Eén is genoeg; het mag weg zodra het domein is geverifieerd.</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>Name of the TXT record</source>
        <translation>Naam van het TXT-record</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Waarde van het TXT-record</translation>
    </message>
    <message>
        <source>MX, priority %1</source>
        <translation>MX, prioriteit %1</translation>
    </message>
    <message>
        <source>Name of the MX record</source>
        <translation>Naam van het MX-record</translation>
    </message>
    <message>
        <source>Value of the MX record</source>
        <translation>Waarde van het MX-record</translation>
    </message>
    <message>
        <source>The sandbox has no DNS: Microsoft&apos;s stand-in sees the record at the second look.</source>
        <translation>De sandbox heeft geen DNS: de vervanger van Microsoft ziet het record bij de tweede keer kijken.</translation>
    </message>
    <message>
        <source>Microsoft cannot be reached just now: %1</source>
        <translation>Microsoft is nu niet te bereiken: %1</translation>
    </message>
    <message>
        <source>Microsoft does not see it yet. That can take an hour, in rare cases three days.</source>
        <translation>Microsoft ziet het nog niet. Dat kan een uur duren, in zeldzame gevallen drie dagen.</translation>
    </message>
    <message>
        <source>Looking for the record…</source>
        <translation>Er wordt naar het record gekeken…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.</source>
        <translation>
            <numerusform>%n keer gekeken. De volgende keer volgt vanzelf; u mag deze pagina intussen verlaten.</numerusform>
            <numerusform>%n keer gekeken. De volgende keer volgt vanzelf; u mag deze pagina intussen verlaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft about %1…</source>
        <translation>Microsoft wordt naar %1 gevraagd…</translation>
    </message>
    <message>
        <source>Sign in to go on with %1.</source>
        <translation>Meld u aan om met %1 verder te gaan.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on by itself.</source>
        <translation>Er gaat niets verloren: deze pagina gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>U moet zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>One more permission is needed.</source>
        <translation>Er is nog een machtiging nodig.</translation>
    </message>
    <message>
        <source>To add a domain, the wizard needs your permission to change domains. An administrator grants it, and this page goes on by itself.</source>
        <translation>Om een domein toe te voegen heeft de wizard uw toestemming nodig om domeinen te wijzigen. Een beheerder verleent die, en deze pagina gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Aan&amp;melden…</translation>
    </message>
    <message>
        <source>It belongs to %1, which is verified: no record was needed.</source>
        <translation>Het hoort bij %1, dat is geverifieerd: er was geen record nodig.</translation>
    </message>
    <message>
        <source>People on it sign in at your company&apos;s own server, and are made there.</source>
        <translation>Personen op dit domein melden zich aan op de eigen server van uw bedrijf en worden daar gemaakt.</translation>
    </message>
    <message>
        <source>New addresses can end in @%1 from now on. The record may be taken out of the DNS again.</source>
        <translation>Nieuwe adressen kunnen voortaan op @%1 eindigen. Het record mag weer uit de DNS.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 is geverifieerd.</translation>
    </message>
    <message>
        <source>%1 belongs to another organisation at Microsoft.</source>
        <translation>%1 hoort bij een andere organisatie bij Microsoft.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1. A domain can be verified in one organisation only.</source>
        <translation>De tenant-id daarvan is %1. Een domein kan maar in één organisatie worden geverifieerd.</translation>
    </message>
    <message>
        <source>A domain can be verified in one organisation only.</source>
        <translation>Een domein kan maar in één organisatie worden geverifieerd.</translation>
    </message>
    <message>
        <source>If that is your company, sign in there and work in it. Otherwise ask its administrators to remove the domain; where nobody answers, Microsoft&apos;s support decides, and a DNS record alone is no proof.</source>
        <translation>Is dat uw bedrijf, meld u dan daar aan en werk daarin. Vraag anders de beheerders daar het domein te verwijderen; antwoordt niemand, dan beslist de ondersteuning van Microsoft, en een DNS-record alleen is geen bewijs.</translation>
    </message>
    <message>
        <source>S&amp;ign in there…</source>
        <translation>Daar aan&amp;melden…</translation>
    </message>
    <message>
        <source>%1 seems to belong to an organisation that nobody administers.</source>
        <translation>%1 lijkt bij een organisatie te horen die niemand beheert.</translation>
    </message>
    <message>
        <source>People of your company probably signed up by themselves. Either become its administrator: sign in there with an address on the domain, open the Microsoft 365 admin center and prove the domain; nobody is moved. Or take the domain over into this organisation, in the Microsoft Entra admin center: its people and licences move with it, and the old organisation is deleted after ten days. That is not possible where it uses SharePoint, OneDrive or Skype. This program does neither by itself.</source>
        <translation>Waarschijnlijk hebben mensen van uw bedrijf zichzelf aangemeld. Word er de beheerder van: meld u daar aan met een adres op het domein, open het Microsoft 365-beheercentrum en bewijs het domein; niemand verhuist. Of neem het domein over in deze organisatie, in het Microsoft Entra-beheercentrum: de personen en licenties verhuizen mee, en de oude organisatie wordt na tien dagen verwijderd. Dat kan niet waar SharePoint, OneDrive of Skype wordt gebruikt. Dit programma doet geen van beide uit zichzelf.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Uw rol staat dit niet toe: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The smallest role that can add domains is Domain Name Administrator. Ask a Global Administrator to give it to you, or to add %1 under &quot;Custom domain names&quot;. A new role counts within minutes.</source>
        <translation>De kleinste rol die domeinen kan toevoegen is Domeinnaambeheerder. Vraag een globale beheerder u die te geven, of %1 toe te voegen onder &quot;Aangepaste domeinnamen&quot;. Een nieuwe rol geldt binnen enkele minuten.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw pro&amp;beren</translation>
    </message>
    <message>
        <source>Microsoft does not take %1 as a domain.</source>
        <translation>Microsoft neemt %1 niet als domein aan.</translation>
    </message>
    <message>
        <source>Check the spelling: a public ending alone, such as co.uk, or a name inside your network cannot be added.</source>
        <translation>Controleer de spelling: alleen een openbare uitgang, zoals co.uk, of een naam binnen uw netwerk kan niet worden toegevoegd.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>Het record is binnen een uur niet gezien.</translation>
    </message>
    <message>
        <source>Compare name and value with what stands in the DNS. Some registrars want &quot;@&quot; or nothing as the name. The domain stays in your organisation: look again at any time.</source>
        <translation>Vergelijk naam en waarde met wat er in de DNS staat. Sommige registrars willen &quot;@&quot; of niets als naam. Het domein blijft in uw organisatie: kijk wanneer u wilt opnieuw.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
    <message>
        <source>Remove the domain?</source>
        <translation>Domein verwijderen?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 uit %2 verwijderen?</translation>
    </message>
    <message>
        <source>It is not verified, so nobody uses it. It can be added again, with another record.</source>
        <translation>Het is niet geverifieerd, dus niemand gebruikt het. Het kan opnieuw worden toegevoegd, met een ander record.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Houden</translation>
    </message>
    <message>
        <source>It was taken over from an organisation that nobody administered. Its people and licences follow within days.</source>
        <translation>Het is overgenomen van een organisatie die niemand beheerde. De personen en licenties volgen binnen enkele dagen.</translation>
    </message>
</context>
</TS>
