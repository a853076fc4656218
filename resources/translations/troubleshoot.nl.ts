<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::Breadcrumb</name>
    <message>
        <source>Your way so far</source>
        <translation>Uw weg tot nu toe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the place in the way, %2 the answer or question.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
</context>
<context>
    <name>wizard::CaseFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-id</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Gemeld als</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlatie-id</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Traceer-id</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-id</translation>
    </message>
    <message>
        <source>Tenant named in the error</source>
        <translation>Tenant die in de fout wordt genoemd</translation>
    </message>
    <message>
        <source>Help with my work account: %1</source>
        <translation>Hulp bij mijn werkaccount: %1</translation>
    </message>
    <message>
        <source>Help with my work account at %1: %2</source>
        <translation>Hulp bij mijn werkaccount bij %1: %2</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account, and an administrator of our organisation has to help me.</source>
        <translation>Hallo,

Ik kom met mijn werkaccount niet in Microsoft Partner Center, en een beheerder van onze organisatie moet mij helpen.</translation>
    </message>
    <message>
        <source>Hello,

signing in to Microsoft with our company&apos;s own sign-in page fails. The team that runs this page has to look at it.</source>
        <translation>Hallo,

Aanmelden bij Microsoft via de eigen aanmeldingspagina van ons bedrijf mislukt. Het team dat deze pagina beheert, moet ernaar kijken.</translation>
    </message>
    <message>
        <source>Hello,

we cannot get to our Microsoft tenant, and nobody on our side can repair it.</source>
        <translation>Hallo,

Wij kunnen niet bij onze Microsoft-tenant, en niemand bij ons kan dat herstellen.</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account.</source>
        <translation>Hallo,

Ik kom met mijn werkaccount niet in Microsoft Partner Center.</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <translation>Wat er nodig is: %1</translation>
    </message>
    <message>
        <source>What the error means: %1</source>
        <translation>Wat de fout betekent: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Kleinste rol die dit kan: %1</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Wat er is gevonden:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Stappen:</translation>
    </message>
    <message>
        <source>Approve the app for everybody: %1</source>
        <translation>De app voor iedereen goedkeuren: %1</translation>
    </message>
    <message>
        <source>This message holds no password, and none is needed to help me.</source>
        <translation>Dit bericht bevat geen wachtwoord, en er is geen wachtwoord nodig om mij te helpen.</translation>
    </message>
</context>
<context>
    <name>wizard::CheckPanel</name>
    <message>
        <source>This is no domain and no address.</source>
        <translation>Dit is geen domein en geen adres.</translation>
    </message>
    <message>
        <source>Type it like contoso.com or anna@contoso.com. Only the part after the @ is used.</source>
        <translation>Typ het zoals contoso.com of anna@contoso.com. Alleen het deel na de @ wordt gebruikt.</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Livecontroles</translation>
    </message>
    <message>
        <source>Without signing in, this computer can ask what is public about your domain. Nothing is asked before you start it, and no person&apos;s name is sent.</source>
        <translation>Zonder aanmelding kan deze computer opvragen wat er openbaar is over uw domein. Er wordt niets gevraagd voordat u begint, en er wordt geen naam van een persoon verzonden.</translation>
    </message>
    <message>
        <source>&amp;Domain or address:</source>
        <translation>&amp;Domein of adres:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>Run the chec&amp;ks</source>
        <translation>Controles ui&amp;tvoeren</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>uw domein</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>wizard::ChecksController</name>
    <message>
        <source>To look at your own account and your company.</source>
        <translation>Om naar uw eigen account en uw bedrijf te kijken.</translation>
    </message>
    <message>
        <source>To look at your own account, and whether it belongs to the company that has %1.</source>
        <translation>Om naar uw eigen account te kijken, en of het hoort bij het bedrijf dat %1 heeft.</translation>
    </message>
    <message>
        <source>For the checks &quot;%1&quot;.</source>
        <translation>Voor de controles &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>wizard::Explanation</name>
    <message>
        <source>This number is not in the catalogue of this program. Microsoft&apos;s page for it says what it means.</source>
        <translation>Dit nummer staat niet in de catalogus van dit programma. Op de pagina van Microsoft over dit nummer staat wat het betekent.</translation>
    </message>
    <message>
        <source>The message has no number. The sign-in service itself calls it &quot;%1&quot;.</source>
        <translation>De melding heeft geen nummer. De aanmeldingsdienst noemt dit zelf &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The error catalogue of this program is broken: %1</source>
        <translation>De foutencatalogus van dit programma is beschadigd: %1</translation>
    </message>
    <message>
        <source>No error code was found in this text. Paste the whole message, or the number after AADSTS.</source>
        <translation>In deze tekst staat geen foutcode. Plak de hele melding, of het nummer na AADSTS.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wie het kan oplossen</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle codes</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlatie-id</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Traceer-id</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Pagina van Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::Finding</name>
    <message>
        <source>the US Government cloud</source>
        <translation>de cloud van de Amerikaanse overheid</translation>
    </message>
    <message>
        <source>the US Department of Defense cloud</source>
        <translation>de cloud van het Amerikaanse ministerie van Defensie</translation>
    </message>
    <message>
        <source>the cloud in China (21Vianet)</source>
        <translation>de cloud in China (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>de wereldwijde cloud</translation>
    </message>
    <message>
        <source>%1 has the form of a company&apos;s domain.</source>
        <translation>%1 heeft de vorm van een bedrijfsdomein.</translation>
    </message>
    <message>
        <source>%1 is a name that Microsoft gives to every tenant.</source>
        <translation>%1 is een naam die Microsoft aan elke tenant geeft.</translation>
    </message>
    <message>
        <source>%1 belongs to a mailbox service for private persons.</source>
        <translation>%1 hoort bij een mailboxdienst voor particulieren.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2 in %3.</source>
        <translation>Tenant %1 antwoordt voor %2 in %3.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2, but in %3.</source>
        <translation>Tenant %1 antwoordt voor %2, maar in %3.</translation>
    </message>
    <message>
        <source>In none of the clouds does a tenant answer for %1.</source>
        <translation>In geen van de clouds antwoordt een tenant voor %1.</translation>
    </message>
    <message>
        <source>The public sign-in service could not be asked about %1.</source>
        <translation>De openbare aanmeldingsservice kon niet naar %1 worden gevraagd.</translation>
    </message>
    <message>
        <source>Passwords for %1 are checked by Microsoft.</source>
        <translation>Wachtwoorden voor %1 worden door Microsoft gecontroleerd.</translation>
    </message>
    <message>
        <source>%1 signs in at the company&apos;s own page: %2.</source>
        <translation>%1 meldt zich aan op de eigen pagina van het bedrijf: %2.</translation>
    </message>
    <message>
        <source>The sign-in page shows the name &quot;%1&quot;.</source>
        <translation>De aanmeldingspagina toont de naam &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Probably nobody administers this tenant: it came from people who signed up by themselves. This sign is not documented.</source>
        <translation>Waarschijnlijk beheert niemand deze tenant: hij is ontstaan doordat mensen zich zelf hebben geregistreerd. Dit signaal is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>The sign-in service takes %1 for a domain of private accounts.</source>
        <translation>De aanmeldingsservice houdt %1 voor een domein van privéaccounts.</translation>
    </message>
    <message>
        <source>The sign-in page knows no way to sign in for %1.</source>
        <translation>De aanmeldingspagina kent geen manier om aan te melden voor %1.</translation>
    </message>
    <message>
        <source>How %1 signs in could not be asked.</source>
        <translation>Hoe %1 zich aanmeldt, kon niet worden opgevraagd.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 answers, with a valid certificate.</source>
        <translation>De aanmeldingspagina van het bedrijf op %1 antwoordt, met een geldig certificaat.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 cannot be reached from here.</source>
        <translation>De aanmeldingspagina van het bedrijf op %1 is vanaf hier niet bereikbaar.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 is not valid.</source>
        <translation>Het certificaat van de aanmeldingspagina van het bedrijf op %1 is niet geldig.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to Microsoft 365 (%2): a sign that the company uses it.</source>
        <translation>E-mail voor %1 gaat naar Microsoft 365 (%2): een teken dat het bedrijf dat gebruikt.</translation>
    </message>
    <message>
        <source>The DNS of %1 holds a proof for Microsoft (%2): the domain was added to a tenant once.</source>
        <translation>In de DNS van %1 staat een bewijs voor Microsoft (%2): het domein is ooit aan een tenant toegevoegd.</translation>
    </message>
    <message>
        <source>Outlook finds its settings for %1 at Microsoft 365.</source>
        <translation>Outlook vindt de instellingen voor %1 bij Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 shows no sign of Microsoft 365.</source>
        <translation>De DNS van %1 toont geen teken van Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be read.</source>
        <translation>De DNS van %1 kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The companies of the sandbox have no DNS, so it was not asked.</source>
        <translation>De bedrijven van de sandbox hebben geen DNS; er is dus niets gevraagd.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service answers, and this computer&apos;s clock is right.</source>
        <translation>De aanmeldingsservice van Microsoft antwoordt, en de klok van deze computer loopt goed.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1 minutes: sign-ins and certificates may be refused.</source>
        <extracomment>%1 is a number of minutes, formatted.</extracomment>
        <translation>De klok van deze computer wijkt %1 minuten af: aanmeldingen en certificaten kunnen worden geweigerd.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service cannot be reached from this computer.</source>
        <translation>De aanmeldingsservice van Microsoft is vanaf deze computer niet bereikbaar.</translation>
    </message>
    <message>
        <source>The secure connection to Microsoft is not trusted: the network may inspect it with a certificate this computer does not know.</source>
        <translation>De beveiligde verbinding met Microsoft wordt niet vertrouwd: mogelijk inspecteert het netwerk haar met een certificaat dat deze computer niet kent.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Microsoft or wants you to sign in to it.</source>
        <translation>De proxy weigert de verbinding met Microsoft of wil dat u zich bij de proxy aanmeldt.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, the one that answers for the domain.</source>
        <translation>U bent hier aangemeld bij tenant %1, de tenant die voor het domein antwoordt.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, but tenant %2 answers for the domain.</source>
        <translation>U bent hier aangemeld bij tenant %1, maar tenant %2 antwoordt voor het domein.</translation>
    </message>
    <message>
        <source>The account signed in here is a personal one.</source>
        <translation>Het account dat hier is aangemeld, is een persoonlijk account.</translation>
    </message>
    <message>
        <source>Connection and clock</source>
        <translation>Verbinding en klok</translation>
    </message>
    <message>
        <source>Public sign-in service</source>
        <translation>Openbare aanmeldingsservice</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Manier van aanmelden</translation>
    </message>
    <message>
        <source>DNS of the domain</source>
        <translation>DNS van het domein</translation>
    </message>
    <message>
        <source>Company sign-in page</source>
        <translation>Aanmeldingspagina van het bedrijf</translation>
    </message>
    <message>
        <source>Account signed in here</source>
        <translation>Account dat hier is aangemeld</translation>
    </message>
    <message>
        <source>Form of the domain</source>
        <translation>Vorm van het domein</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in service for its public document and compares the time.</source>
        <translation>Vraagt de aanmeldingsservice van Microsoft om het openbare document en vergelijkt de tijd.</translation>
    </message>
    <message>
        <source>Asks the sign-in service of every cloud whether a tenant answers for %1.</source>
        <translation>Vraagt de aanmeldingsservice van elke cloud of een tenant antwoordt voor %1.</translation>
    </message>
    <message>
        <source>Asks how %1 signs in, with a made-up name before the @.</source>
        <translation>Vraagt hoe %1 zich aanmeldt, met een verzonnen naam voor de @.</translation>
    </message>
    <message>
        <source>Reads the public mail, text and autodiscover records of %1.</source>
        <translation>Leest de openbare mail-, tekst- en autodiscoverrecords van %1.</translation>
    </message>
    <message>
        <source>Opens a connection to the company&apos;s sign-in page, if it has one; sends nothing.</source>
        <translation>Opent een verbinding met de aanmeldingspagina van het bedrijf, als die er is; verzendt niets.</translation>
    </message>
    <message>
        <source>Compares the account signed in here with the tenant found.</source>
        <translation>Vergelijkt het account dat hier is aangemeld met de gevonden tenant.</translation>
    </message>
    <message>
        <source>Looks at the name on this computer only.</source>
        <translation>Kijkt alleen op deze computer naar de naam.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ended on %2.</source>
        <translation>Het certificaat van de aanmeldpagina van het bedrijf op %1 is verlopen op %2.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ends soon, on %2.</source>
        <translation>Het certificaat van de aanmeldpagina van het bedrijf op %1 verloopt binnenkort, op %2.</translation>
    </message>
    <message>
        <source>The network puts a certificate of its own before Microsoft&apos;s (%1), which this computer does not trust.</source>
        <translation>Het netwerk zet een eigen certificaat (%1) voor dat van Microsoft, en deze computer vertrouwt dat niet.</translation>
    </message>
    <message>
        <source>The network reads along: the certificate before Microsoft&apos;s sign-in service comes from %1. Sign-ins that check the device may fail because of it.</source>
        <translation>Het netwerk leest mee: het certificaat voor de aanmeldservice van Microsoft komt van %1. Aanmeldingen die het apparaat controleren, kunnen daardoor mislukken.</translation>
    </message>
</context>
<context>
    <name>wizard::FlowMap</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation>Kaart van het stroomschema</translation>
    </message>
</context>
<context>
    <name>wizard::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language: it picks flow.&lt;code&gt;.json and aadsts.&lt;code&gt;.csv, which hold the guide&apos;s texts.</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>wizard::MapPanel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter answers: %1</source>
        <translation>Enter beantwoordt: %1</translation>
    </message>
    <message>
        <source>You are here. Enter lists the answers; the arrow keys go from box to box.</source>
        <translation>U bent hier. Enter toont de antwoorden; de pijltoetsen gaan van vak naar vak.</translation>
    </message>
    <message>
        <source>This is where your way ends: %1</source>
        <translation>Hier eindigt uw weg: %1</translation>
    </message>
    <message>
        <source>On your way. Enter goes back to: %1</source>
        <translation>Op uw weg. Enter gaat terug naar: %1</translation>
    </message>
    <message>
        <source>Not on your way: %1</source>
        <translation>Niet op uw weg: %1</translation>
    </message>
    <message>
        <source>%1 (who can fix it: %2)</source>
        <translation>%1 (wie dit kan oplossen: %2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kaart</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Waar ik ben</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Start &amp;from here</source>
        <translation>&amp;Hier beginnen</translation>
    </message>
    <message>
        <source>Save the m&amp;ap…</source>
        <translation>K&amp;aart opslaan…</translation>
    </message>
</context>
<context>
    <name>wizard::PasteBox</name>
    <message>
        <source>Have an &amp;error message? Paste all of it, or type the number:</source>
        <translation>Hebt u een &amp;foutmelding? Plak die helemaal, of typ het nummer:</translation>
    </message>
    <message>
        <source>AADSTS50126: …</source>
        <translation>AADSTS50126: …</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Foutmelding</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Uitleggen</translation>
    </message>
    <message>
        <source>Copy without &amp;personal data</source>
        <translation>Kopiëren zonder &amp;persoonsgegevens</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>De tekst wordt gelezen…</translation>
    </message>
    <message>
        <source>No error code was found in this text.</source>
        <translation>In deze tekst is geen foutcode gevonden.</translation>
    </message>
    <message>
        <source>Copy the whole message from the sign-in page, or type the number that follows AADSTS. The questions below help without a code too.</source>
        <translation>Kopieer de hele melding van de aanmeldingspagina, of typ het nummer dat na AADSTS komt. De vragen hieronder helpen ook zonder code.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your last sign-in failed: %1</source>
        <translation>Uw laatste aanmelding is mislukt: %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Wie dit kan oplossen: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlatie-id</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Traceer-id</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>&amp;Show what to do</source>
        <translation>To&amp;nen wat u kunt doen</translation>
    </message>
    <message>
        <source>Look &amp;up at Microsoft</source>
        <translation>Bij Microsoft op&amp;zoeken</translation>
    </message>
</context>
<context>
    <name>wizard::Repair</name>
    <message>
        <source>Restore the deleted user</source>
        <translation>De verwijderde gebruiker terugzetten</translation>
    </message>
    <message>
        <source>Unblock the sign-in</source>
        <translation>Het aanmelden deblokkeren</translation>
    </message>
    <message>
        <source>Give a new temporary password</source>
        <translation>Een nieuw tijdelijk wachtwoord geven</translation>
    </message>
    <message>
        <source>Verify the domain</source>
        <translation>Het domein verifiëren</translation>
    </message>
    <message>
        <source>Agree to this program for everybody</source>
        <translation>Toestemming voor dit programma geven namens iedereen</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>De gebruiker aanmaken</translation>
    </message>
    <message>
        <source>The deleted user %1 comes back to %2, with the groups and licences it had.</source>
        <translation>De verwijderde gebruiker %1 komt terug in %2, met de groepen en licenties van voorheen.</translation>
    </message>
    <message>
        <source>%1 may sign in to %2 again.</source>
        <translation>%1 mag zich weer aanmelden bij %2.</translation>
    </message>
    <message>
        <source>%1 gets a new temporary password in %2. The old one stops working at once, and the new one has to be changed at the next sign-in. The next page hands it over.</source>
        <translation>%1 krijgt een nieuw tijdelijk wachtwoord in %2. Het oude werkt meteen niet meer, en het nieuwe moet bij de volgende aanmelding worden gewijzigd. Op de volgende pagina draagt u het over.</translation>
    </message>
    <message>
        <source>%1 is added to %2 if it is not there yet. You put a record into the DNS of the domain; this program waits until it can be seen, and then has Microsoft verify the domain.</source>
        <translation>%1 wordt aan %2 toegevoegd als het er nog niet is. U zet een record in de DNS van het domein; dit programma wacht tot het zichtbaar is en laat Microsoft dan het domein verifiëren.</translation>
    </message>
    <message>
        <source>The browser opens a page of Microsoft. An administrator of %1 agrees there that everybody in the company may use this program. Nothing is agreed to before that.</source>
        <translation>De browser opent een pagina van Microsoft. Een beheerder van %1 geeft daar toestemming dat iedereen in het bedrijf dit programma mag gebruiken. Daarvoor wordt nergens toestemming voor gegeven.</translation>
    </message>
    <message>
        <source>The page for a new user in %2 opens, with the address %1 filled in. Nothing is made before you review it there.</source>
        <translation>De pagina voor een nieuwe gebruiker in %2 wordt geopend, met het adres %1 ingevuld. Er wordt niets aangemaakt voordat u het daar hebt nagekeken.</translation>
    </message>
    <message>
        <source>%1 is back in %2.</source>
        <translation>%1 is terug in %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is no longer blocked.</source>
        <translation>Het aanmelden van %1 bij %2 is niet langer geblokkeerd.</translation>
    </message>
    <message>
        <source>%1 has a new temporary password in %2. Hand it over on the next page.</source>
        <translation>%1 heeft een nieuw tijdelijk wachtwoord in %2. Draag het over op de volgende pagina.</translation>
    </message>
    <message>
        <source>%1 is verified in %2.</source>
        <translation>%1 is geverifieerd in %2.</translation>
    </message>
    <message>
        <source>The page for an administrator of %1 was opened.</source>
        <translation>De pagina voor een beheerder van %1 is geopend.</translation>
    </message>
    <message>
        <source>The page for the new user %1 was opened.</source>
        <translation>De pagina voor de nieuwe gebruiker %1 is geopend.</translation>
    </message>
    <message>
        <source>Restore the deleted user %1</source>
        <translation>De verwijderde gebruiker %1 terugzetten</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users, Deleted users.</source>
        <translation>Open in het Microsoft Entra-beheercentrum Gebruikers, Verwijderde gebruikers.</translation>
    </message>
    <message>
        <source>Choose the user and Restore. That is possible for 30 days.</source>
        <translation>Kies de gebruiker en Herstellen. Dat kan 30 dagen lang.</translation>
    </message>
    <message>
        <source>Unblock the sign-in of %1</source>
        <translation>Het aanmelden van %1 deblokkeren</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose the user.</source>
        <translation>Open in het Microsoft Entra-beheercentrum Gebruikers en kies de gebruiker.</translation>
    </message>
    <message>
        <source>Under Properties, Settings, tick Account enabled and save.</source>
        <translation>Vink onder Eigenschappen, Instellingen, Account ingeschakeld aan en sla op.</translation>
    </message>
    <message>
        <source>Give %1 a new temporary password</source>
        <translation>%1 een nieuw tijdelijk wachtwoord geven</translation>
    </message>
    <message>
        <source>Choose Reset password and hand the temporary password over in person or by phone.</source>
        <translation>Kies Wachtwoord opnieuw instellen en draag het tijdelijke wachtwoord persoonlijk of per telefoon over.</translation>
    </message>
    <message>
        <source>Verify the domain %1</source>
        <translation>Het domein %1 verifiëren</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Domain names and choose the domain.</source>
        <translation>Open in het Microsoft Entra-beheercentrum Domeinnamen en kies het domein.</translation>
    </message>
    <message>
        <source>Put the TXT record shown there into the DNS of the domain, wait, and choose Verify.</source>
        <translation>Zet het TXT-record dat daar staat in de DNS van het domein, wacht en kies Verifiëren.</translation>
    </message>
    <message>
        <source>Agree to the program Work Account Wizard for everybody</source>
        <translation>Namens iedereen toestemming geven voor het programma Work Account Wizard</translation>
    </message>
    <message>
        <source>Open the link below and sign in as an administrator.</source>
        <translation>Open de koppeling hieronder en meld u aan als beheerder.</translation>
    </message>
    <message>
        <source>Read what the program may do, and accept.</source>
        <translation>Lees wat het programma mag en accepteer.</translation>
    </message>
    <message>
        <source>Create the user %1</source>
        <translation>De gebruiker %1 aanmaken</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose New user.</source>
        <translation>Open in het Microsoft Entra-beheercentrum Gebruikers en kies Nieuwe gebruiker.</translation>
    </message>
    <message>
        <source>Use an address of a verified domain and the role User.</source>
        <translation>Gebruik een adres van een geverifieerd domein en de rol Gebruiker.</translation>
    </message>
    <message>
        <source>Hand the temporary password over in person or by phone.</source>
        <translation>Draag het tijdelijke wachtwoord persoonlijk of per telefoon over.</translation>
    </message>
</context>
<context>
    <name>wizard::RepairController</name>
    <message>
        <source>your company</source>
        <translation>uw bedrijf</translation>
    </message>
    <message>
        <source>For the repair &quot;%1&quot;.</source>
        <translation>Voor het herstel &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>wizard::RepairPanel</name>
    <message>
        <source>Repair it from here</source>
        <translation>Van hieruit herstellen</translation>
    </message>
    <message>
        <source>An administrator can do this here. Each one says what it will do, and asks, before anything is changed.</source>
        <translation>Een beheerder kan dit hier doen. Elk onderdeel zegt wat het gaat doen en vraagt het na, voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Nu kijken</translation>
    </message>
    <message>
        <source>Copy a message to an administrator</source>
        <translation>Een bericht aan een beheerder kopiëren</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Mailen</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Naam van het record</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>V&amp;oor wie:</translation>
    </message>
    <message>
        <source>Which d&amp;omain:</source>
        <translation>Welk d&amp;omein:</translation>
    </message>
    <message>
        <source>The TXT record can be seen, but Microsoft does not see it yet. That can take a while.</source>
        <translation>Het TXT-record is zichtbaar, maar Microsoft ziet het nog niet. Dat kan even duren.</translation>
    </message>
    <message numerus="yes">
        <source>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it so far: %n time(s).</source>
        <translation>
            <numerusform>Zet dit TXT-record in de DNS van het domein, bij wie die beheert. Tot nu toe %n keer gezocht.</numerusform>
            <numerusform>Zet dit TXT-record in de DNS van het domein, bij wie die beheert. Tot nu toe %n keer gezocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Waarde van het record</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Koppeling voor een beheerder</translation>
    </message>
    <message>
        <source>None of your roles is known to allow this.</source>
        <translation>Van geen van uw rollen is bekend dat ze dit toestaat.</translation>
    </message>
    <message>
        <source>You may try, but it will probably be refused. The smallest role that can do it: %1.</source>
        <translation>U kunt het proberen, maar het wordt waarschijnlijk geweigerd. De kleinste rol die het kan: %1.</translation>
    </message>
    <message>
        <source>Waiting for the record…</source>
        <translation>Wachten op het record…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>This is no domain.</source>
        <translation>Dit is geen domein.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Typ de volledige aanmeldnaam van de persoon, zoals anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type it like contoso.com.</source>
        <translation>Typ het zoals contoso.com.</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Het bericht is gekopieerd.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Plak het in een e-mail of een chat.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>De browser kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Kopieer de koppeling en open die zelf.</translation>
    </message>
    <message>
        <source>Once it was agreed to there, run the check &quot;%1&quot; again.</source>
        <translation>Voer de controle &quot;%1&quot; opnieuw uit zodra daar toestemming is gegeven.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>You have to sign in for this.</source>
        <translation>Hiervoor moet u zich aanmelden.</translation>
    </message>
    <message>
        <source>It goes on by itself once you have.</source>
        <translation>Daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Om de machtigingen vragen…</translation>
    </message>
    <message>
        <source>Permissions are missing: nothing was changed.</source>
        <translation>Er ontbreken machtigingen: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Needed: %1. It goes on by itself once they are granted.</source>
        <translation>Nodig: %1. Zodra ze zijn verleend, gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>It is not known whether this took effect.</source>
        <translation>Het is niet bekend of dit is doorgevoerd.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. To try again harms nothing.</source>
        <translation>Het antwoord is onderweg verloren gegaan. Opnieuw proberen kan geen kwaad.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 with this name.</source>
        <translation>Niemand meldt zich met deze naam aan bij %1.</translation>
    </message>
    <message>
        <source>Look for the person first: the sign-in name may be another one.</source>
        <translation>Zoek de persoon eerst op: de aanmeldnaam kan een andere zijn.</translation>
    </message>
    <message>
        <source>No deleted user has this address.</source>
        <translation>Geen verwijderde gebruiker heeft dit adres.</translation>
    </message>
    <message>
        <source>Users can be restored for 30 days. After that a new one has to be created.</source>
        <translation>Gebruikers kunnen 30 dagen lang worden teruggezet. Daarna moet er een nieuwe worden aangemaakt.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>Het record is binnen een uur niet gezien.</translation>
    </message>
    <message>
        <source>Check it at whoever keeps the DNS of the domain, and try again later.</source>
        <translation>Controleer het bij wie de DNS van het domein beheert, en probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Uw rol staat dit niet toe: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The smallest role that can do it: %1. Send a message to somebody who holds it.</source>
        <translation>De kleinste rol die het kan: %1. Stuur een bericht aan iemand die deze rol heeft.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Waarde:</translation>
    </message>
</context>
<context>
    <name>wizard::Report</name>
    <message>
        <source>%1 — not answered</source>
        <translation>%1 — niet beantwoord</translation>
    </message>
    <message>
        <source>%1 — not known</source>
        <translation>%1 — niet bekend</translation>
    </message>
    <message>
        <source>%1 — AADSTS%2</source>
        <translation>%1 — AADSTS%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 (answered by a check)</source>
        <translation>%1 — %2 (beantwoord door een controle)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Problemen met aanmelden: rapport</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>De fout</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Gevraagd en beantwoord</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Gevonden door controles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Wie dit kan oplossen: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Kleinste rol die dit kan: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>Verder lezen</translation>
    </message>
</context>
<context>
    <name>wizard::SignedIn</name>
    <message>
        <source>Could not be checked: the permission %1 has not been granted.</source>
        <translation>Kon niet worden gecontroleerd: de machtiging %1 is niet verleend.</translation>
    </message>
    <message>
        <source>Could not be checked: the company wants you to sign in once more.</source>
        <translation>Kon niet worden gecontroleerd: het bedrijf wil dat u zich nog eens aanmeldt.</translation>
    </message>
    <message>
        <source>Could not be checked: your role does not allow it.</source>
        <translation>Kon niet worden gecontroleerd: uw rol staat het niet toe.</translation>
    </message>
    <message>
        <source>Could not be checked: the company has no licence for it (Microsoft Entra ID P1 or P2).</source>
        <translation>Kon niet worden gecontroleerd: het bedrijf heeft er geen licentie voor (Microsoft Entra ID P1 of P2).</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft asks to wait a while.</source>
        <translation>Kon niet worden gecontroleerd: Microsoft vraagt om even te wachten.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft could not be reached.</source>
        <translation>Kon niet worden gecontroleerd: Microsoft was niet bereikbaar.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft gave no usable answer.</source>
        <translation>Kon niet worden gecontroleerd: Microsoft gaf geen bruikbaar antwoord.</translation>
    </message>
    <message>
        <source>You are a member of the company you signed in to, with an address at %1.</source>
        <translation>U bent lid van het bedrijf waarbij u bent aangemeld, met een adres bij %1.</translation>
    </message>
    <message>
        <source>You are only a guest in the company you signed in to.</source>
        <translation>U bent slechts gast in het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>U bent aangemeld bij %1.</translation>
    </message>
    <message>
        <source>%2 belongs to %1, the company you signed in to.</source>
        <translation>%2 hoort bij %1, het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>%2 is not among the verified domains of %1, the company you signed in to.</source>
        <translation>%2 staat niet bij de geverifieerde domeinen van %1, het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>Your roles let you create users: %1.</source>
        <translation>Met uw rollen mag u gebruikers aanmaken: %1.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Uw rollen: %1.</translation>
    </message>
    <message>
        <source>Which roles you hold was not told: you may have none, or a permission is missing.</source>
        <translation>Welke rollen u hebt, is niet verteld: misschien hebt u er geen, of er ontbreekt een machtiging.</translation>
    </message>
    <message>
        <source>There is a user with this sign-in name.</source>
        <translation>Er is een gebruiker met deze aanmeldnaam.</translation>
    </message>
    <message>
        <source>Nobody has this address in the company you signed in to.</source>
        <translation>Niemand heeft dit adres in het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>The address is somebody&apos;s mail address, but this person signs in with another name, at %1.</source>
        <translation>Het adres is iemands e-mailadres, maar deze persoon meldt zich aan met een andere naam, bij %1.</translation>
    </message>
    <message>
        <source>The user may sign in.</source>
        <translation>De gebruiker mag zich aanmelden.</translation>
    </message>
    <message>
        <source>The sign-in of this user is blocked.</source>
        <translation>Het aanmelden van deze gebruiker is geblokkeerd.</translation>
    </message>
    <message>
        <source>The user comes from the company network: changes are made there.</source>
        <translation>De gebruiker komt uit het bedrijfsnetwerk: wijzigingen gebeuren daar.</translation>
    </message>
    <message>
        <source>The user is a guest who has not accepted the invitation yet.</source>
        <translation>De gebruiker is een gast die de uitnodiging nog niet heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>The user is a guest.</source>
        <translation>De gebruiker is een gast.</translation>
    </message>
    <message>
        <source>The user signed up without an administrator.</source>
        <translation>De gebruiker heeft zich zonder beheerder geregistreerd.</translation>
    </message>
    <message>
        <source>The password was last changed on %1.</source>
        <translation>Het wachtwoord is voor het laatst gewijzigd op %1.</translation>
    </message>
    <message>
        <source>Nobody with this address was deleted within the last 30 days.</source>
        <translation>Niemand met dit adres is in de laatste 30 dagen verwijderd.</translation>
    </message>
    <message>
        <source>A user with this address was deleted on %1 and can be restored until %2.</source>
        <translation>Een gebruiker met dit adres is verwijderd op %1 en kan tot %2 worden teruggezet.</translation>
    </message>
    <message>
        <source>%1 has not been added to the company you signed in to.</source>
        <translation>%1 is niet toegevoegd aan het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>%1 was added, but its ownership has not been proved yet.</source>
        <translation>%1 is toegevoegd, maar het eigendom is nog niet aangetoond.</translation>
    </message>
    <message>
        <source>%1 is verified and signs in at the company&apos;s own page.</source>
        <translation>%1 is geverifieerd en meldt zich aan op de eigen pagina van het bedrijf.</translation>
    </message>
    <message>
        <source>%1 is verified, and Microsoft checks its passwords.</source>
        <translation>%1 is geverifieerd, en Microsoft controleert de wachtwoorden.</translation>
    </message>
    <message>
        <source>No company has verified %1.</source>
        <translation>Geen enkel bedrijf heeft %1 geverifieerd.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), the company you signed in to.</source>
        <translation>%3 hoort bij %1 (%2), het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), which is not the company you signed in to.</source>
        <translation>%3 hoort bij %1 (%2), en dat is niet het bedrijf waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>The company has no active Global Administrator: it is unmanaged, or its administrators activate the role when they need it.</source>
        <translation>Het bedrijf heeft geen actieve globale beheerder: het wordt niet beheerd, of de beheerders activeren de rol wanneer ze die nodig hebben.</translation>
    </message>
    <message>
        <source>Active Global Administrators who can help: %1.</source>
        <translation>Actieve globale beheerders die kunnen helpen: %1.</translation>
    </message>
    <message>
        <source>Users are not synchronised from a company network.</source>
        <translation>Gebruikers worden niet gesynchroniseerd vanuit een bedrijfsnetwerk.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, last on %1.</source>
        <translation>Gebruikers worden gesynchroniseerd vanuit het bedrijfsnetwerk, voor het laatst op %1.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, but not since %1: something stopped.</source>
        <translation>Gebruikers worden gesynchroniseerd vanuit het bedrijfsnetwerk, maar niet meer sinds %1: er is iets blijven staan.</translation>
    </message>
    <message>
        <source>Security defaults are on: everybody needs a second factor.</source>
        <translation>Standaardinstellingen voor beveiliging staan aan: iedereen heeft een tweede factor nodig.</translation>
    </message>
    <message>
        <source>Security defaults are off.</source>
        <translation>Standaardinstellingen voor beveiliging staan uit.</translation>
    </message>
    <message>
        <source>No Conditional Access policy is in force.</source>
        <translation>Er is geen beleid voor voorwaardelijke toegang van kracht.</translation>
    </message>
    <message>
        <source>Conditional Access policies in force: %1.</source>
        <translation>Beleidsregels voor voorwaardelijke toegang van kracht: %1.</translation>
    </message>
    <message>
        <source>Users may agree to some apps by themselves.</source>
        <translation>Gebruikers mogen zelf toestemming geven voor sommige apps.</translation>
    </message>
    <message>
        <source>Users may not agree to apps: an administrator has to.</source>
        <translation>Gebruikers mogen geen toestemming geven voor apps: dat moet een beheerder doen.</translation>
    </message>
    <message>
        <source>The company does not let people sign up by themselves.</source>
        <translation>Het bedrijf laat mensen zich niet zelf registreren.</translation>
    </message>
    <message>
        <source>Administrators cannot reset their own passwords.</source>
        <translation>Beheerders kunnen hun eigen wachtwoord niet opnieuw instellen.</translation>
    </message>
    <message>
        <source>The company does not know this program yet: somebody has to agree to it first.</source>
        <translation>Het bedrijf kent dit programma nog niet: er moet eerst iemand toestemming geven.</translation>
    </message>
    <message>
        <source>The company has switched this program off.</source>
        <translation>Het bedrijf heeft dit programma uitgeschakeld.</translation>
    </message>
    <message>
        <source>Only people who are assigned to this program may use it.</source>
        <translation>Alleen mensen die aan dit programma zijn toegewezen, mogen het gebruiken.</translation>
    </message>
    <message>
        <source>The company knows this program and lets it in.</source>
        <translation>Het bedrijf kent dit programma en laat het toe.</translation>
    </message>
    <message>
        <source>%1 has no sign-in page of its own.</source>
        <translation>%1 heeft geen eigen aanmeldpagina.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 could not be read.</source>
        <translation>Het handtekeningcertificaat van %1 kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 ended on %2: Microsoft refuses what it signs.</source>
        <translation>Het handtekeningcertificaat van %1 is verlopen op %2: Microsoft weigert wat ermee wordt ondertekend.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 is valid until %2.</source>
        <translation>Het handtekeningcertificaat van %1 is geldig tot %2.</translation>
    </message>
    <message>
        <source>The log holds no sign-in of this user.</source>
        <translation>Het logboek bevat geen aanmelding van deze gebruiker.</translation>
    </message>
    <message>
        <source>The last sign-in succeeded, on %1.</source>
        <translation>De laatste aanmelding is gelukt, op %1.</translation>
    </message>
    <message>
        <source>The last sign-in failed with %1 on %2 (correlation ID %3).</source>
        <translation>De laatste aanmelding is mislukt met %1 op %2 (correlatie-ID %3).</translation>
    </message>
    <message>
        <source>It was refused because the account was locked, or because the address it came from is known for attacks.</source>
        <translation>Ze is geweigerd omdat het account was vergrendeld, of omdat het adres waar ze vandaan kwam bekendstaat om aanvallen.</translation>
    </message>
    <message>
        <source>It was refused because the account is blocked.</source>
        <translation>Ze is geweigerd omdat het account is geblokkeerd.</translation>
    </message>
    <message>
        <source>It was refused because of the password.</source>
        <translation>Ze is geweigerd vanwege het wachtwoord.</translation>
    </message>
    <message>
        <source>It was refused because of the device.</source>
        <translation>Ze is geweigerd vanwege het apparaat.</translation>
    </message>
    <message>
        <source>It was refused because it looked risky.</source>
        <translation>Ze is geweigerd omdat ze riskant leek.</translation>
    </message>
    <message>
        <source>It stopped at the second factor.</source>
        <translation>Ze is bij de tweede factor blijven steken.</translation>
    </message>
    <message>
        <source>A policy refused it: %1.</source>
        <translation>Een beleid heeft ze geweigerd: %1.</translation>
    </message>
    <message>
        <source>A policy refused it; which one is only told to security roles.</source>
        <translation>Een beleid heeft ze geweigerd; welk beleid wordt alleen aan beveiligingsrollen verteld.</translation>
    </message>
    <message>
        <source>The report does not know this user yet; it lags by hours.</source>
        <translation>Het rapport kent deze gebruiker nog niet; het loopt uren achter.</translation>
    </message>
    <message>
        <source>A second factor is set up.</source>
        <translation>Er is een tweede factor ingesteld.</translation>
    </message>
    <message>
        <source>No second factor is set up.</source>
        <translation>Er is geen tweede factor ingesteld.</translation>
    </message>
    <message>
        <source>The user can reset the password without help.</source>
        <translation>De gebruiker kan het wachtwoord zonder hulp opnieuw instellen.</translation>
    </message>
    <message>
        <source>The user cannot reset the password without help.</source>
        <translation>De gebruiker kan het wachtwoord niet zonder hulp opnieuw instellen.</translation>
    </message>
    <message>
        <source>No risk is reported for this user.</source>
        <translation>Voor deze gebruiker is geen risico gemeld.</translation>
    </message>
    <message>
        <source>The user is reported to be at risk (%1).</source>
        <translation>Voor deze gebruiker is een risico gemeld (%1).</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Reads your name and whether you are a guest.</source>
        <translation>Leest uw naam en of u gast bent.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mijn bedrijf</translation>
    </message>
    <message>
        <source>Reads the company&apos;s name and its verified domains.</source>
        <translation>Leest de naam van het bedrijf en de geverifieerde domeinen.</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>Mijn rollen</translation>
    </message>
    <message>
        <source>Reads which directory roles you hold.</source>
        <translation>Leest welke directoryrollen u hebt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Looks whether anybody has the address, by name only.</source>
        <translation>Kijkt of iemand het adres heeft, alleen op naam.</translation>
    </message>
    <message>
        <source>Domain in the company</source>
        <translation>Domein in het bedrijf</translation>
    </message>
    <message>
        <source>Reads whether the domain is added, verified and where it signs in.</source>
        <translation>Leest of het domein is toegevoegd en geverifieerd, en waar het zich aanmeldt.</translation>
    </message>
    <message>
        <source>Owner of the domain</source>
        <translation>Eigenaar van het domein</translation>
    </message>
    <message>
        <source>Asks which company has the domain, wherever that is.</source>
        <translation>Vraagt welk bedrijf het domein heeft, waar dat ook is.</translation>
    </message>
    <message>
        <source>State of the user</source>
        <translation>Toestand van de gebruiker</translation>
    </message>
    <message>
        <source>Reads whether the user is blocked, invited or synchronised.</source>
        <translation>Leest of de gebruiker is geblokkeerd, uitgenodigd of gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Deleted users</source>
        <translation>Verwijderde gebruikers</translation>
    </message>
    <message>
        <source>Looks for the address among the users deleted within 30 days.</source>
        <translation>Zoekt het adres onder de gebruikers die in de laatste 30 dagen zijn verwijderd.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Counts who holds the role Global Administrator now.</source>
        <translation>Telt wie nu de rol globale beheerder heeft.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Bedrijfsnetwerk</translation>
    </message>
    <message>
        <source>Reads when users were last synchronised.</source>
        <translation>Leest wanneer gebruikers voor het laatst zijn gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Aanmeldlogboek</translation>
    </message>
    <message>
        <source>Reads the last sign-ins of this user.</source>
        <translation>Leest de laatste aanmeldingen van deze gebruiker.</translation>
    </message>
    <message>
        <source>Security defaults</source>
        <translation>Standaardinstellingen voor beveiliging</translation>
    </message>
    <message>
        <source>Reads whether they are on.</source>
        <translation>Leest of ze aan staan.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Voorwaardelijke toegang</translation>
    </message>
    <message>
        <source>Counts the policies in force.</source>
        <translation>Telt de beleidsregels die van kracht zijn.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>Reads what this user has set up.</source>
        <translation>Leest wat deze gebruiker heeft ingesteld.</translation>
    </message>
    <message>
        <source>Rights of users</source>
        <translation>Rechten van gebruikers</translation>
    </message>
    <message>
        <source>Reads what users may do by themselves.</source>
        <translation>Leest wat gebruikers zelf mogen.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Reads whether the company lets this program in.</source>
        <translation>Leest of het bedrijf dit programma toelaat.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Reads whether this user is reported to be at risk.</source>
        <translation>Leest of voor deze gebruiker een risico is gemeld.</translation>
    </message>
    <message>
        <source>Set-up of the company page</source>
        <translation>Inrichting van de bedrijfspagina</translation>
    </message>
    <message>
        <source>Reads the signing certificate and when it ends.</source>
        <translation>Leest het handtekeningcertificaat en wanneer het verloopt.</translation>
    </message>
</context>
<context>
    <name>wizard::SignedInPanel</name>
    <message>
        <source>This is no address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Typ de volledige aanmeldnaam van de persoon, zoals anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com, or leave the field empty.</source>
        <translation>Typ de volledige aanmeldnaam van de persoon, zoals anna@contoso.com, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>Checks with your account</source>
        <translation>Controles met uw account</translation>
    </message>
    <message>
        <source>&amp;Whose sign-in fails:</source>
        <translation>&amp;Wie kan zich niet aanmelden:</translation>
    </message>
    <message>
        <source>anna@contoso.com</source>
        <translation>anna@contoso.com</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a check is called, and the permission it needs.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Reads: %2.</source>
        <translation>%1 Leest: %2.</translation>
    </message>
    <message>
        <source>Check my acco&amp;unt</source>
        <translation>Mijn acco&amp;unt controleren</translation>
    </message>
    <message>
        <source>Look for the &amp;person</source>
        <translation>De &amp;persoon zoeken</translation>
    </message>
    <message>
        <source>Check the director&amp;y</source>
        <translation>De director&amp;y controleren</translation>
    </message>
    <message>
        <source>Read lo&amp;gs and policies</source>
        <translation>Lo&amp;gboeken en beleid lezen</translation>
    </message>
    <message>
        <source>Asked of Microsoft Graph as %1. Each group is asked only when you start it; what needs a permission you have not granted is left out and told.</source>
        <translation>Wordt aan Microsoft Graph gevraagd als %1. Elke groep wordt pas gevraagd wanneer u die start; waarvoor een machtiging ontbreekt, wordt overgeslagen en gemeld.</translation>
    </message>
    <message>
        <source>Nobody is signed in here yet. With an account, more can be checked: each group is asked only when you start it, with the least permissions it needs.</source>
        <translation>Er is hier nog niemand aangemeld. Met een account kan meer worden gecontroleerd: elke groep wordt pas gevraagd wanneer u die start, met zo min mogelijk machtigingen.</translation>
    </message>
    <message>
        <source>Asking Microsoft Graph…</source>
        <translation>Microsoft Graph wordt gevraagd…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>Not asked: whose sign-in fails is not known.</source>
        <translation>Niet gevraagd: wie zich niet kan aanmelden, is niet bekend.</translation>
    </message>
    <message>
        <source>Not asked: the domain is not known.</source>
        <translation>Niet gevraagd: het domein is niet bekend.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Niet gevraagd.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Om de machtigingen vragen…</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>Niet alles kon worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Permissions that have not been granted: %1. The questions can be answered by hand as well.</source>
        <translation>Machtigingen die niet zijn verleend: %1. De vragen kunnen ook met de hand worden beantwoord.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>The company wants you to sign in once more.</source>
        <translation>Het bedrijf wil dat u zich nog eens aanmeldt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wizard::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Fase %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>wizard::StepCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n later answers still hold and were kept.</source>
        <translation>
            <numerusform>%n later antwoord klopt nog en is behouden.</numerusform>
            <numerusform>%n latere antwoorden kloppen nog en zijn behouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by a check; choose another answer if you know better:</source>
        <translation>Beantwoord door een controle; kies een ander antwoord als u het beter weet:</translation>
    </message>
    <message>
        <source>A sign, not a proof; please confirm:</source>
        <translation>Een teken, geen bewijs; bevestig het:</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>uw antwoord</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Wie dit kan oplossen: %1</translation>
    </message>
    <message>
        <source>%1. Smallest role that can: %2</source>
        <translation>%1. Kleinste rol die dit kan: %2</translation>
    </message>
    <message>
        <source>Crea&amp;te the user here</source>
        <translation>Gebruiker hier &amp;maken</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Opent %1 in de browser</translation>
    </message>
    <message>
        <source>A message that is ready to send. It holds facts and ids, no password:</source>
        <translation>Een bericht dat klaar is om te verzenden. Er staan feiten en id&apos;s in, geen wachtwoord:</translation>
    </message>
    <message>
        <source>Cop&amp;y the message</source>
        <translation>Bericht kop&amp;iëren</translation>
    </message>
    <message>
        <source>Write as e-ma&amp;il</source>
        <translation>Als e-mail &amp;schrijven</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>&amp;Rapport opslaan…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Rapport afdrukken…</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>&amp;Vorige vraag</translation>
    </message>
    <message>
        <source>Next on your wa&amp;y</source>
        <translation>Verder op uw we&amp;g</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>wizard::Tier</name>
    <message>
        <source>My own account and company</source>
        <translation>Mijn eigen account en bedrijf</translation>
    </message>
    <message>
        <source>Is there such a user?</source>
        <translation>Is er zo&apos;n gebruiker?</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Logs and policies</source>
        <translation>Logboeken en beleid</translation>
    </message>
    <message>
        <source>What is public</source>
        <translation>Wat openbaar is</translation>
    </message>
    <message>
        <source>Needs only that you sign in.</source>
        <translation>Hiervoor hoeft u zich alleen aan te melden.</translation>
    </message>
    <message>
        <source>Any member of the company may look up names.</source>
        <translation>Elk lid van het bedrijf mag namen opzoeken.</translation>
    </message>
    <message>
        <source>An administrator has to agree to each permission once.</source>
        <translation>Een beheerder moet voor elke machtiging eenmaal toestemming geven.</translation>
    </message>
    <message>
        <source>For administrators who read reports; some need a licence for Entra ID P1 or P2.</source>
        <translation>Voor beheerders die rapporten lezen; voor sommige is een licentie voor Entra ID P1 of P2 nodig.</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>Wordt gevraagd zonder aanmelding.</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootPage</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>De browser kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Open dit adres zelf: %1</translation>
    </message>
    <message>
        <source>There is no mail program to open.</source>
        <translation>Er is geen e-mailprogramma om te openen.</translation>
    </message>
    <message>
        <source>Copy the message and paste it where you like.</source>
        <translation>Kopieer het bericht en plak het waar u wilt.</translation>
    </message>
    <message>
        <source>The troubleshooting guide of this program is broken.</source>
        <translation>De probleemoplosser van dit programma is beschadigd.</translation>
    </message>
    <message>
        <source>Install the program again. The fault is in %1.</source>
        <translation>Installeer het programma opnieuw. De fout zit in %1.</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>Daar v&amp;erdergaan</translation>
    </message>
    <message>
        <source>You were here before.</source>
        <translation>U was hier al eerder.</translation>
    </message>
    <message>
        <source>Your answers of last time were kept. Start anew, or go on where you stopped.</source>
        <translation>Uw antwoorden van de vorige keer zijn bewaard. Begin opnieuw, of ga verder waar u was gestopt.</translation>
    </message>
    <message>
        <source>Trouble signing in</source>
        <translation>Problemen met aanmelden</translation>
    </message>
    <message>
        <source>Answer what you know. Each answer leads on to what helps, and to who can do it.</source>
        <translation>Beantwoord wat u weet. Elk antwoord leidt verder naar wat helpt, en naar wie het kan doen.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>Shows the way as questions and answers</source>
        <translation>Toont de weg als vragen en antwoorden</translation>
    </message>
    <message>
        <source>Shows the whole flow as a drawing</source>
        <translation>Toont het hele stroomschema als tekening</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Het bericht is gekopieerd.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Plak het in een e-mail of een chat.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation>Kies een andere map, of controleer of de schijf niet vol is: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Problemen met aanmelden: rapport</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tekening (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart opslaan</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootWords</name>
    <message>
        <source>an administrator of your organisation</source>
        <translation>een beheerder van uw organisatie</translation>
    </message>
    <message>
        <source>whoever runs your company&apos;s sign-in page</source>
        <translation>wie de aanmeldpagina van uw bedrijf beheert</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>Microsoft-ondersteuning</translation>
    </message>
    <message>
        <source>you</source>
        <translation>uzelf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
</context>
</TS>
