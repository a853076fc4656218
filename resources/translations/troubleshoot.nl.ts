<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::Breadcrumb</name>
    <message>
        <source>Your way so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the place in the way, %2 the answer or question.</extracomment>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::CaseFacts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation type="unfinished">Correlatie-id</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation type="unfinished">Traceer-id</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">Tijd (UTC)</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant named in the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with my work account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with my work account at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account, and an administrator of our organisation has to help me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

signing in to Microsoft with our company&apos;s own sign-in page fails. The team that runs this page has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

we cannot get to our Microsoft tenant, and nobody on our side can repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the error means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the app for everybody: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message holds no password, and none is needed to help me.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::CheckPanel</name>
    <message>
        <source>This is no domain and no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like contoso.com or anna@contoso.com. Only the part after the @ is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without signing in, this computer can ask what is public about your domain. Nothing is asked before you start it, and no person&apos;s name is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain or address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chec&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked...</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the US Department of Defense cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud in China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the form of a company&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a name that Microsoft gives to every tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a mailbox service for private persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2, but in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none of the clouds does a tenant answer for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public sign-in service could not be asked about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords for %1 are checked by Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in at the company&apos;s own page: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page shows the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably nobody administers this tenant: it came from people who signed up by themselves. This sign is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service takes %1 for a domain of private accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page knows no way to sign in for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 signs in could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 answers, with a valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 goes to Microsoft 365 (%2): a sign that the company uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of %1 holds a proof for Microsoft (%2): the domain was added to a tenant once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook finds its settings for %1 at Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of %1 shows no sign of Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companies of the sandbox have no DNS, so it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service answers, and this computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1 minutes: sign-ins and certificates may be refused.</source>
        <extracomment>%1 is a number of minutes, formatted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service cannot be reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to Microsoft is not trusted: the network may inspect it with a certificate this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Microsoft or wants you to sign in to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, the one that answers for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, but tenant %2 answers for the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account signed in here is a personal one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sign-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account signed in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in service for its public document and compares the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the sign-in service of every cloud whether a tenant answers for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how %1 signs in, with a made-up name before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the public mail, text and autodiscover records of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a connection to the company&apos;s sign-in page, if it has one; sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the account signed in here with the tenant found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the name on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::FlowMap</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>Enter answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here. Enter lists the answers; the arrow keys go from box to box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where your way ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your way. Enter goes back to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on your way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (who can fix it: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the m&amp;ap...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::PasteBox</name>
    <message>
        <source>Have an &amp;error message? Paste all of it, or type the number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AADSTS50126: ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without &amp;personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error code was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole message from the sign-in page, or type the number that follows AADSTS. The questions below help without a code too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last sign-in failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation type="unfinished">Correlatie-id</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation type="unfinished">Traceer-id</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">Tijd (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">Tenant</translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished">App</translation>
    </message>
    <message>
        <source>&amp;Show what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up at Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::Report</name>
    <message>
        <source>%1 — not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — AADSTS%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 (answered by a check)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::StepCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later answers still hold and were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by a check; choose another answer if you know better:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign, not a proof; please confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Smallest role that can: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crea&amp;te the user here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that is ready to send. It holds facts and ids, no password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as e-ma&amp;il</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on your wa&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootPage</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail program to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message and paste it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The troubleshooting guide of this program is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again. The fault is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers of last time were kept. Start anew, or go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what you know. Each answer leads on to what helps, and to who can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the way as questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole flow as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
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
