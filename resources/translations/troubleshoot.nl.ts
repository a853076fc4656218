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
        <source>Checking %1...</source>
        <translation>%1 wordt gecontroleerd...</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>uw domein</translation>
    </message>
    <message>
        <source>Being asked...</source>
        <translation>Wordt gevraagd...</translation>
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
        <source>Save the m&amp;ap...</source>
        <translation>K&amp;aart opslaan...</translation>
    </message>
</context>
<context>
    <name>wizard::PasteBox</name>
    <message>
        <source>Have an &amp;error message? Paste all of it, or type the number:</source>
        <translation>Hebt u een &amp;foutmelding? Plak die helemaal, of typ het nummer:</translation>
    </message>
    <message>
        <source>AADSTS50126: ...</source>
        <translation>AADSTS50126: ...</translation>
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
        <source>Reading the text...</source>
        <translation>De tekst wordt gelezen...</translation>
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
        <source>Save a &amp;report...</source>
        <translation>&amp;Rapport opslaan...</translation>
    </message>
    <message>
        <source>Print the report...</source>
        <translation>Rapport afdrukken...</translation>
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
