<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
    <name>wizard::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language: it picks flow.&lt;code&gt;.json and aadsts.&lt;code&gt;.csv, which hold the guide&apos;s texts.</extracomment>
        <translation>nl</translation>
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
