<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::AccountBook</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsDialog</name>
    <message>
        <source>Forget the account?</source>
        <translation>Account vergeten?</translation>
    </message>
    <message>
        <source>Forget the account at %1?</source>
        <translation>Het account bij %1 vergeten?</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) made with it are not handed over. They stay on this computer, but whether such an account exists can then not be looked up.</source>
        <translation>
            <numerusform>%n wachtwoord dat ermee is gemaakt, is nog niet overgedragen. Het blijft op deze computer, maar of het account bestaat, kan dan niet meer worden nagekeken.</numerusform>
            <numerusform>%n wachtwoorden die ermee zijn gemaakt, zijn nog niet overgedragen. Ze blijven op deze computer, maar of de accounts bestaan, kan dan niet meer worden nagekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added with it still wait for a record: this program stops looking for it.</source>
        <translation>
            <numerusform>%n domein dat ermee is toegevoegd, wacht nog op een record: dit programma kijkt er dan niet meer naar.</numerusform>
            <numerusform>%n domeinen die ermee zijn toegevoegd, wachten nog op een record: dit programma kijkt er dan niet meer naar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergeten</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Houden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>The organisations you work for. The pages work in one at a time, which the band on top of them names; each keeps its own sign-in.</source>
        <translation>De organisaties waarvoor u werkt. De pagina&apos;s werken in één tegelijk; de band erboven noemt die. Elke organisatie houdt haar eigen aanmelding.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Af&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergeten…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Ver&amp;gelijken…</translation>
    </message>
    <message>
        <source>Another organisation that &amp;knows you:</source>
        <translation>Andere organisatie die u &amp;kent:</translation>
    </message>
    <message>
        <source>Its domain or tenant ID</source>
        <translation>Haar domein of tenant-id</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else…</source>
        <translation>Als iemand &amp;anders aanmelden…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Aanmelde&amp;n</translation>
    </message>
    <message>
        <source>&amp;Work in this one</source>
        <translation>Hierin &amp;werken</translation>
    </message>
    <message>
        <source>Asking the other organisation…</source>
        <translation>De andere organisatie wordt gevraagd…</translation>
    </message>
    <message>
        <source>Signing in; your browser may have opened…</source>
        <translation>Bezig met aanmelden; mogelijk is uw browser geopend…</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Uw organisaties worden gelezen…</translation>
    </message>
    <message>
        <source>That organisation wants to see you sign in.</source>
        <translation>Die organisatie wil u zien aanmelden.</translation>
    </message>
    <message>
        <source>Your sign-in is not enough for it. What is signed in stays as it is.</source>
        <translation>Uw aanmelding is daarvoor niet genoeg. Wat is aangemeld, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Sign in &amp;there…</source>
        <translation>Daar aanmel&amp;den…</translation>
    </message>
    <message>
        <source>Added. The pages work in it now.</source>
        <translation>Toegevoegd. De pagina&apos;s werken er nu in.</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsModel</name>
    <message>
        <source>Working here</source>
        <translation>Hierin wordt gewerkt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet verteld</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>U bent</translation>
    </message>
    <message>
        <source>Your role (as far as told)</source>
        <translation>Uw rol (voor zover verteld)</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
</context>
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>Eén werkaccount of meer?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Voor de meeste bedrijven is één genoeg. Vier antwoorden laten zien of dat voor het uwe ook geldt.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. Hoeveel gebruikers heeft uw &amp;bedrijf bij Microsoft?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. Hoeveel van hen gaan in Partner Center &amp;werken?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. Wat doet uw bedrijf met Microsoft?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Verkopen in de commerciële &amp;marketplace</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>Ook deelnemen aan het &amp;partnerprogramma</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>Ook doorverkopen aan &amp;klanten (Cloud Solution Provider)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. Wie gaat dat beheren?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>De mensen die nu onze gebruikers beh&amp;eren</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>&amp;Anderen, die onze gebruikers niet horen te beheren</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>Advie&amp;s van Microsoft lezen</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>&amp;Daarna een account voor een persoon maken</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>Dit zijn meer mensen dan uw bedrijf gebruikers heeft.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Verbeter een van de twee getallen.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Beantwoord de vier vragen om te zien wat bij uw bedrijf past.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>Zo krijgt u er nog een: meld u af bij Microsoft, open de inschrijving van Partner Center en kies ervoor een werkaccount te maken. Een programma kan dat niet voor u doen. Is het er, kom dan terug en controleer het domein.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Advies: één werkaccount</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Gebruik het werkaccount dat uw bedrijf heeft, of maak er een, en geef de mensen die het nodig hebben daarin een account.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Advies: uw werkaccount, en een tweede voor het doorverkopen</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Houd het werkaccount van uw bedrijf voor al het andere.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>Domein &amp;controleren</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Advies: een eigen werkaccount voor Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Daarin zitten alleen de mensen die daar werken.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Wat ertegen pleit:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Slechts enkele van uw vele gebruikers hebben Partner Center nodig; de anderen blijven erbuiten.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>De helft van uw gebruikers of meer werkt toch al in Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Met zo weinig gebruikers is één map goed op orde te houden.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>Anderen beheren dit; in één map zouden zij een rol onder uw gebruikers nodig hebben.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Dezelfde mensen zouden beide beheren, en alles dubbel doen.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Iedereen houdt de aanmelding die hij al heeft.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>De betrokkenen krijgen een tweede account en wachtwoord.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Microsoft raadt voor doorverkopen (Cloud Solution Provider) een eigen werkaccount aan.</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Een werkaccount hoort bij één Partner Center-account, en u meldt zich er maar bij één tegelijk aan.</translation>
    </message>
    <message>
        <source>One work account or several</source>
        <translation>Eén werkaccount of meer</translation>
    </message>
    <message>
        <source>work-accounts</source>
        <translation>werkaccounts</translation>
    </message>
    <message>
        <source>Count th&amp;em</source>
        <translation>&amp;Tellen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Ops&amp;laan als PDF…</translation>
    </message>
    <message>
        <source>Counted in %1 just now.</source>
        <translation>Zojuist geteld in %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
    <message>
        <source>To count, the wizard needs your permission.</source>
        <translation>Om te tellen heeft de wizard uw toestemming nodig.</translation>
    </message>
    <message>
        <source>It may then see the names of the users. Or enter the number yourself.</source>
        <translation>Hij mag dan de namen van de gebruikers zien. Of voer het aantal zelf in.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>To count the users of your organisation.</source>
        <translation>Om de gebruikers van uw organisatie te tellen.</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Waarop dit berust</translation>
    </message>
    <message>
        <source>%1 (counted in %2)</source>
        <translation>%1 (geteld in %2)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s advice:</source>
        <translation>Advies van Microsoft:</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonDialog</name>
    <message>
        <source>Copied. It can be pasted into a spreadsheet.</source>
        <translation>Gekopieerd. U kunt het in een spreadsheet plakken.</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organisaties naast elkaar</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisaties</translation>
    </message>
    <message>
        <source>Compare organisations</source>
        <translation>Organisaties vergelijken</translation>
    </message>
    <message>
        <source>What each organisation tells of itself to you. What is not told needs a permission there.</source>
        <translation>Wat elke organisatie u over zichzelf vertelt. Voor wat niet wordt verteld, is daar een machtiging nodig.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Uw organisaties worden gelezen…</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonModel</name>
    <message>
        <source>Ready: users can be created here and given tasks in Partner Center.</source>
        <translation>Gereed: hier kunnen gebruikers worden gemaakt en taken in Partner Center krijgen.</translation>
    </message>
    <message>
        <source>Addresses end in onmicrosoft.com only: add a domain of your company&apos;s first.</source>
        <translation>Adressen eindigen alleen op onmicrosoft.com: voeg eerst een domein van uw bedrijf toe.</translation>
    </message>
    <message>
        <source>People sign in at the company&apos;s own server: their accounts are made there.</source>
        <translation>Men meldt zich aan op de eigen server van het bedrijf: de accounts worden daar gemaakt.</translation>
    </message>
    <message>
        <source>Users come from the company&apos;s network: make them there.</source>
        <translation>Gebruikers komen uit het bedrijfsnetwerk: maak ze daar.</translation>
    </message>
    <message>
        <source>You cannot create users here: that needs the role User Administrator.</source>
        <translation>U kunt hier geen gebruikers maken: daarvoor is de rol Gebruikersbeheerder nodig.</translation>
    </message>
    <message>
        <source>Whether you can create users here is not known.</source>
        <translation>Of u hier gebruikers kunt maken, is niet bekend.</translation>
    </message>
    <message>
        <source>You are a guest here: Partner Center wants a member.</source>
        <translation>U bent hier gast: Partner Center wil een lid.</translation>
    </message>
    <message>
        <source>Partner Center of the worldwide cloud does not take this one.</source>
        <translation>Partner Center van de wereldwijde cloud neemt deze niet aan.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet verteld</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Bij Microsoft</translation>
    </message>
    <message>
        <source>Elsewhere (federated): %1</source>
        <translation>Elders (gefedereerd): %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-id</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Verified domains</source>
        <translation>Geverifieerde domeinen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niet geverifieerd</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>U bent</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Uw rollen</translation>
    </message>
    <message>
        <source>For Partner Center</source>
        <translation>Voor Partner Center</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organisaties naast elkaar</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantController</name>
    <message>
        <source>To see that the new organisation works.</source>
        <translation>Om te zien dat de nieuwe organisatie werkt.</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantPanel</name>
    <message>
        <source>The way to another work account</source>
        <translation>De weg naar nog een werkaccount</translation>
    </message>
    <message>
        <source>1. Sign out of Microsoft in your browser, or open a private window, so that your present account is not taken.</source>
        <translation>1. Meld u in uw browser af bij Microsoft, of open een privévenster, zodat niet uw huidige account wordt gebruikt.</translation>
    </message>
    <message>
        <source>2. Open Partner Center, start the enrolment, and choose to create a work account. Microsoft lets no program do this for you. (Customers who pay for Microsoft Entra ID can also choose Manage tenants, Create in its admin center.)</source>
        <translation>2. Open Partner Center, begin de inschrijving en kies voor het maken van een werkaccount. Microsoft laat geen programma dit voor u doen. (Wie voor Microsoft Entra ID betaalt, kan ook in het beheercentrum daarvan Tenants beheren, Maken kiezen.)</translation>
    </message>
    <message>
        <source>3. Note the name it gets, which ends in onmicrosoft.com, and enter it here. This program looks until it is there, and then signs you in to it.</source>
        <translation>3. Noteer de naam die het krijgt en die op onmicrosoft.com eindigt, en voer die hier in. Dit programma kijkt tot het er is, en meldt u er dan bij aan.</translation>
    </message>
    <message>
        <source>Open Partner Center</source>
        <translation>Partner Center openen</translation>
    </message>
    <message>
        <source>The name &amp;you chose:</source>
        <translation>De gekozen &amp;naam:</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Opnieuw k&amp;ijken</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>K&amp;ijken</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Er wordt naar %1 gekeken…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself.</source>
        <translation>
            <numerusform>%n keer gekeken. De volgende keer volgt vanzelf.</numerusform>
            <numerusform>%n keer gekeken. De volgende keer volgt vanzelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 is er nog niet.</translation>
    </message>
    <message>
        <source>A new one can be found some minutes after it was made. Check the spelling, too.</source>
        <translation>Een nieuw werkaccount is enkele minuten na het maken te vinden. Controleer ook de spelling.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>U bent aangemeld bij %1.</translation>
    </message>
    <message>
        <source>The pages work in it now. Go on and create accounts for the people who need it.</source>
        <translation>De pagina&apos;s werken er nu in. Ga verder en maak accounts voor de mensen die het nodig hebben.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 is er.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1.</source>
        <translation>De tenant-id is %1.</translation>
    </message>
    <message>
        <source>&amp;Sign in to it…</source>
        <translation>Daa&amp;r aanmelden…</translation>
    </message>
    <message>
        <source>%1 was not found within an hour.</source>
        <translation>%1 is binnen een uur niet gevonden.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the enrolment was finished.</source>
        <translation>Controleer de spelling, en of de inschrijving is voltooid.</translation>
    </message>
</context>
<context>
    <name>wizard::TextPaper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Er wordt naar een printer gezocht…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer, or it does not answer.</source>
        <translation>Op deze computer is geen printer ingesteld, of hij geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print that elsewhere.</source>
        <translation>Sla het op als PDF en druk dat elders af.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>De printer heeft het niet aangenomen.</translation>
    </message>
    <message>
        <source>Look at the printer, or save it as a PDF.</source>
        <translation>Kijk naar de printer, of sla het op als PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
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
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>wizard::WriteQuestion</name>
    <message>
        <source>Another organisation than before</source>
        <translation>Een andere organisatie dan de vorige</translation>
    </message>
    <message>
        <source>This changes %1.</source>
        <translation>Dit wijzigt %1.</translation>
    </message>
    <message>
        <source>The last change was made in %1. Go on in the other one?</source>
        <translation>De vorige wijziging was in %1. Doorgaan in de andere organisatie?</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
</TS>
