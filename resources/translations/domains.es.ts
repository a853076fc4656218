<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::OwnDomainController</name>
    <message>
        <source>To add %1 to your organisation and to have it verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign in to the organisation that has %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::OwnDomainPage</name>
    <message>
        <source>Add a domain of your company&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses can end in it once Microsoft has seen that the domain is yours: a record in its DNS shows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the domain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names under onmicrosoft.com are given by Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every organisation has one of its own already. Enter the domain of your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That domain is for private mailboxes and belongs to its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a domain that your company has registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still waits for its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) wait in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another record is there, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that %1 is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 is registered, or where its DNS is kept, add one of these records. One is enough; it can be taken away once the domain is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the TXT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX, priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has no DNS: Microsoft&apos;s stand-in sees the record at the second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cannot be reached just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not see it yet. That can take an hour, in rare cases three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft about %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more permission is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add a domain, the wizard needs your permission to change domains. An administrator grants it, and this page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1, which is verified: no record was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken over from an organisation that nobody administered. Its people and licences follow within days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on it sign in at your company&apos;s own server, and are made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New addresses can end in @%1 from now on. The record may be taken out of the DNS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another organisation at Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tenant ID is %1. A domain can be verified in one organisation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain can be verified in one organisation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is your company, sign in there and work in it. Otherwise ask its administrators to remove the domain; where nobody answers, Microsoft&apos;s support decides, and a DNS record alone is no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems to belong to an organisation that nobody administers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of your company probably signed up by themselves. Either become its administrator: sign in there with an address on the domain, open the Microsoft 365 admin center and prove the domain; nobody is moved. Or take the domain over into this organisation, in the Microsoft Entra admin center: its people and licences move with it, and the old organisation is deleted after ten days. That is not possible where it uses SharePoint, OneDrive or Skype. This program does neither by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest role that can add domains is Domain Name Administrator. Ask a Global Administrator to give it to you, or to add %1 under &quot;Custom domain names&quot;. A new role counts within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take %1 as a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling: a public ending alone, such as co.uk, or a name inside your network cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare name and value with what stands in the DNS. Some registrars want &quot;@&quot; or nothing as the name. The domain stays in your organisation: look again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not verified, so nobody uses it. It can be added again, with another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
