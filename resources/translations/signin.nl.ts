<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::Permissions</name>
    <message>
        <source>See who you are, and your organisation&apos;s name and verified domains.</source>
        <translation>Zien wie u bent, en de naam en geverifieerde domeinen van uw organisatie.</translation>
    </message>
    <message>
        <source>Count the users and see their names and addresses.</source>
        <translation>De gebruikers tellen en hun namen en adressen zien.</translation>
    </message>
    <message>
        <source>See all users, to find out whether an address is free, also among deleted users.</source>
        <translation>Alle gebruikers zien, om na te gaan of een adres vrij is, ook onder verwijderde gebruikers.</translation>
    </message>
    <message>
        <source>Create users, and change or delete them, when you ask for it.</source>
        <translation>Gebruikers maken, en ze wijzigen of verwijderen, wanneer u daarom vraagt.</translation>
    </message>
    <message>
        <source>See all domains: those not verified yet too, and which of them sign in elsewhere.</source>
        <translation>Alle domeinen zien: ook de nog niet geverifieerde, en welke elders aanmelden.</translation>
    </message>
    <message>
        <source>See who holds which administrator role.</source>
        <translation>Zien wie welke beheerdersrol heeft.</translation>
    </message>
    <message>
        <source>Block and unblock a user&apos;s sign-in, when you ask for it.</source>
        <translation>Het aanmelden van een gebruiker blokkeren en weer toestaan, wanneer u daarom vraagt.</translation>
    </message>
    <message>
        <source>Give a user a new password, when you ask for it.</source>
        <translation>Een gebruiker een nieuw wachtwoord geven, wanneer u daarom vraagt.</translation>
    </message>
    <message>
        <source>Delete users, and bring deleted ones back, when you ask for it.</source>
        <translation>Gebruikers verwijderen, en verwijderde terughalen, wanneer u daarom vraagt.</translation>
    </message>
    <message>
        <source>Sign a user out everywhere, when you ask for it.</source>
        <translation>Een gebruiker overal afmelden, wanneer u daarom vraagt.</translation>
    </message>
    <message>
        <source>Add a domain to your organisation and have it verified, when you ask for it.</source>
        <translation>Een domein aan uw organisatie toevoegen en laten verifiëren, wanneer u daarom vraagt.</translation>
    </message>
    <message>
        <source>See where a federated domain signs in, and whether its certificate is still good.</source>
        <translation>Zien waar een federatief domein aanmeldt, en of het certificaat ervan nog geldig is.</translation>
    </message>
    <message>
        <source>See whether users are synchronised from the company network, and when that last worked.</source>
        <translation>Zien of gebruikers vanuit het bedrijfsnetwerk worden gesynchroniseerd, en wanneer dat voor het laatst lukte.</translation>
    </message>
    <message>
        <source>See the licences of your organisation and who has one.</source>
        <translation>De licenties van uw organisatie zien, en wie er een heeft.</translation>
    </message>
    <message>
        <source>See the name of the organisation that owns a domain.</source>
        <translation>De naam zien van de organisatie waarvan een domein is.</translation>
    </message>
    <message>
        <source>See why a user&apos;s sign-in failed, and how the user can prove who it is.</source>
        <translation>Zien waarom de aanmelding van een gebruiker mislukte, en hoe de gebruiker zich kan legitimeren.</translation>
    </message>
    <message>
        <source>See the policies that sign-ins have to meet.</source>
        <translation>Het beleid zien waaraan aanmeldingen moeten voldoen.</translation>
    </message>
    <message>
        <source>See which ways to sign in are allowed, such as a Temporary Access Pass.</source>
        <translation>Zien welke manieren van aanmelden zijn toegestaan, zoals een tijdelijke toegangspas.</translation>
    </message>
    <message>
        <source>See whether an app is known to your organisation and switched on.</source>
        <translation>Zien of een app bij uw organisatie bekend en ingeschakeld is.</translation>
    </message>
    <message>
        <source>See whether a user&apos;s sign-in is blocked because of a risk.</source>
        <translation>Zien of de aanmelding van een gebruiker is geblokkeerd vanwege een risico.</translation>
    </message>
    <message>
        <source>See whether a user has a Temporary Access Pass.</source>
        <translation>Zien of een gebruiker een tijdelijke toegangspas heeft.</translation>
    </message>
    <message>
        <source>Give a user a Temporary Access Pass, or take it away, when you ask for it.</source>
        <translation>Een gebruiker een tijdelijke toegangspas geven, of die intrekken, wanneer u daarom vraagt.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInController</name>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>The sign-in arrived. You can close this window and go back to the wizard.</source>
        <translation>De aanmelding is aangekomen. U kunt dit venster sluiten en teruggaan naar de wizard.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. You can close this window; the wizard says what to do.</source>
        <translation>De aanmelding is niet voltooid. U kunt dit venster sluiten; de wizard zegt wat u kunt doen.</translation>
    </message>
    <message>
        <source>This page belongs to an earlier sign-in. You can close this window and go back to the wizard.</source>
        <translation>Deze pagina hoort bij een eerdere aanmelding. U kunt dit venster sluiten en teruggaan naar de wizard.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInDialog</name>
    <message>
        <source>Sign in for more permissions</source>
        <translation>Aanmelden voor meer machtigingen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nu niet</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPage</name>
    <message>
        <source>Sign in with your work account</source>
        <translation>Meld u aan met uw werkaccount</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Your password is typed there and nowhere else.</source>
        <translation>Uw browser opent de aanmeldpagina van Microsoft. Uw wachtwoord typt u daar en nergens anders.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPanel</name>
    <message>
        <source>Microsoft will ask you to allow the wizard to:</source>
        <translation>Microsoft vraagt u de wizard het volgende toe te staan:</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>In de browser</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>&amp;Koppeling kopiëren</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Aanmeldkoppeling</translation>
    </message>
    <message>
        <source>&amp;More time</source>
        <translation>&amp;Meer tijd</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>Met een code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>C&amp;ode kopiëren</translation>
    </message>
    <message>
        <source>Open the &amp;page here</source>
        <translation>&amp;Pagina hier openen</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>In plaats daarvan een code gebr&amp;uiken</translation>
    </message>
    <message>
        <source>Link for an administrator:</source>
        <translation>Koppeling voor een beheerder:</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Koppeling voor een beheerder</translation>
    </message>
    <message>
        <source>Copy link for the &amp;administrator</source>
        <translation>Koppeling voor de behee&amp;rder kopiëren</translation>
    </message>
    <message>
        <source>T&amp;rouble signing in?</source>
        <translation>Lukt &amp;aanmelden niet?</translation>
    </message>
    <message>
        <source>Open the browser aga&amp;in</source>
        <translation>Browser opn&amp;ieuw openen</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>Als i&amp;emand anders aanmelden</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>Aanmelden &amp;in de browser</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Navraag bij Microsoft…</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser…</source>
        <translation>Wachten tot u in de browser klaar bent…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered…</source>
        <translation>Wachten tot de code is ingevoerd…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link yourself, in a browser on this computer:</source>
        <translation>Er kon geen browser worden geopend. Open deze koppeling zelf, in een browser op deze computer:</translation>
    </message>
    <message>
        <source>If no window opened, open this link in a browser on this computer:</source>
        <translation>Is er geen venster geopend, open deze koppeling dan in een browser op deze computer:</translation>
    </message>
    <message>
        <source>On any device, open %1 and enter this code. Some organisations do not allow this way of signing in.</source>
        <translation>Open op een willekeurig apparaat %1 en voer deze code in. Sommige organisaties staan deze manier van aanmelden niet toe.</translation>
    </message>
    <message>
        <source>%1 An administrator has to agree.</source>
        <translation>%1 Een beheerder moet hiermee instemmen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First the plain words, then Microsoft&apos;s own name of the permission.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Doorgaan als %1</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>In&amp;stellingen openen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw pro&amp;beren</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>Go on with Next.</source>
        <translation>Ga verder met Volgende.</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be used any more.</source>
        <translation>De bewaarde aanmelding is niet meer bruikbaar.</translation>
    </message>
    <message>
        <source>Sign in once more; the browser has the name already.</source>
        <translation>Meld u nog een keer aan; de naam staat al in de browser.</translation>
    </message>
    <message>
        <source>The sign-in is not kept.</source>
        <translation>De aanmelding wordt niet bewaard.</translation>
    </message>
    <message>
        <source>It lasts until you close the wizard, because no keychain is used.</source>
        <translation>Ze geldt tot u de wizard sluit, omdat er geen sleutelhanger wordt gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Nog %n minuut.</numerusform>
            <numerusform>Nog %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Nog %n seconde.</numerusform>
            <numerusform>Nog %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get another co&amp;de</source>
        <translation>An&amp;dere code opvragen</translation>
    </message>
    <message>
        <source>This code is good for less than a minute.</source>
        <translation>Deze code is nog geen minuut meer geldig.</translation>
    </message>
    <message>
        <source>Get another one if it is not entered yet.</source>
        <translation>Vraag een andere op als hij nog niet is ingevoerd.</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>Langer &amp;wachten</translation>
    </message>
    <message>
        <source>Less than a minute is left to sign in.</source>
        <translation>U hebt nog minder dan een minuut om u aan te melden.</translation>
    </message>
    <message>
        <source>If you are not done in the browser yet, the wizard can wait longer.</source>
        <translation>Bent u in de browser nog niet klaar, dan kan de wizard langer wachten.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInWords</name>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Dit programma is nog niet bij uw organisatie geregistreerd.</translation>
    </message>
    <message>
        <source>Register it once and enter its client ID in Settings; the guide there shows every step.</source>
        <translation>Registreer het eenmalig en voer de client-id in bij Instellingen; de gids daar toont elke stap.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not a valid one.</source>
        <translation>De client-id in Instellingen is niet geldig.</translation>
    </message>
    <message>
        <source>A client ID has 32 letters and digits in five groups. Copy it from the app registration into Settings.</source>
        <translation>Een client-id bestaat uit 32 letters en cijfers in vijf groepen. Kopieer deze van de app-registratie naar Instellingen.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID in Settings.</source>
        <translation>Microsoft kent de client-id in Instellingen niet.</translation>
    </message>
    <message>
        <source>Compare it with &quot;Application (client) ID&quot; of the app registration. Each cloud needs a registration of its own: check the cloud in Settings too.</source>
        <translation>Vergelijk deze met &quot;Toepassings-id (client)&quot; van de app-registratie. Elke cloud heeft een eigen registratie nodig: controleer ook de cloud in Instellingen.</translation>
    </message>
    <message>
        <source>The app registration does not allow desktop programs.</source>
        <translation>De app-registratie staat geen bureaubladprogramma&apos;s toe.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, set &quot;Allow public client flows&quot; to Yes.</source>
        <translation>Zet in de app-registratie, onder Verificatie, &quot;Openbare clientstromen toestaan&quot; op Ja.</translation>
    </message>
    <message>
        <source>The app registration serves one organisation only, and not this one.</source>
        <translation>De app-registratie geldt voor maar één organisatie, en niet voor deze.</translation>
    </message>
    <message>
        <source>Register the program for accounts in any organisational directory, or use the client ID of a registration in this organisation.</source>
        <translation>Registreer het programma voor accounts in elke organisatiedirectory, of gebruik de client-id van een registratie in deze organisatie.</translation>
    </message>
    <message>
        <source>The app registration lacks the address to come back to.</source>
        <translation>In de app-registratie ontbreekt het adres om naar terug te keren.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, add the platform &quot;Mobile and desktop applications&quot; with the address http://localhost.</source>
        <translation>Voeg in de app-registratie, onder Verificatie, het platform &quot;Mobiele en desktoptoepassingen&quot; toe met het adres http://localhost.</translation>
    </message>
    <message>
        <source>This program was switched off in your organisation.</source>
        <translation>Dit programma is in uw organisatie uitgeschakeld.</translation>
    </message>
    <message>
        <source>An administrator can switch it on again under Enterprise applications.</source>
        <translation>Een beheerder kan het weer inschakelen onder Bedrijfstoepassingen.</translation>
    </message>
    <message>
        <source>The sign-in address is not a secure one.</source>
        <translation>Het aanmeldadres is niet veilig.</translation>
    </message>
    <message>
        <source>Only https addresses are used for signing in. Check the address given at the start.</source>
        <translation>Voor aanmelden worden alleen https-adressen gebruikt. Controleer het adres dat bij het starten is opgegeven.</translation>
    </message>
    <message>
        <source>Microsoft does not know this organisation.</source>
        <translation>Microsoft kent deze organisatie niet.</translation>
    </message>
    <message>
        <source>Check the domain, and the cloud in Settings.</source>
        <translation>Controleer het domein, en de cloud in Instellingen.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused in the browser.</source>
        <translation>De aanmelding is in de browser geannuleerd of geweigerd.</translation>
    </message>
    <message>
        <source>Try again when you are ready. If the browser refused it, &quot;Trouble signing in?&quot; helps to find out why.</source>
        <translation>Probeer het opnieuw wanneer u zover bent. Weigerde de browser, dan helpt &quot;Lukt aanmelden niet?&quot; de oorzaak te vinden.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time.</source>
        <translation>Er kwam niet op tijd antwoord van de browser.</translation>
    </message>
    <message>
        <source>Try again. If the browser shows an error, &quot;Trouble signing in?&quot; explains it.</source>
        <translation>Probeer het opnieuw. Toont de browser een fout, dan legt &quot;Lukt aanmelden niet?&quot; die uit.</translation>
    </message>
    <message>
        <source>The code is no longer valid.</source>
        <translation>De code is niet meer geldig.</translation>
    </message>
    <message>
        <source>Ask for a new one and enter it within 15 minutes.</source>
        <translation>Vraag een nieuwe aan en voer die binnen 15 minuten in.</translation>
    </message>
    <message>
        <source>This computer does not let the browser report back to this program.</source>
        <translation>Deze computer laat de browser niet terugmelden aan dit programma.</translation>
    </message>
    <message>
        <source>A security program may forbid it. Sign in with a code instead.</source>
        <translation>Mogelijk verbiedt een beveiligingsprogramma dat. Meld u aan met een code.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>De klok van deze computer loopt niet goed.</translation>
    </message>
    <message>
        <source>Set date, time and time zone right, then try again.</source>
        <translation>Stel datum, tijd en tijdzone goed in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That was a personal account.</source>
        <translation>Dat was een persoonlijk account.</translation>
    </message>
    <message>
        <source>Sign in with the account your company gave you. Where both have the same address, choose &quot;Work or school account&quot;.</source>
        <translation>Meld u aan met het account dat u van uw bedrijf hebt. Hebben beide hetzelfde adres, kies dan &quot;Werk- of schoolaccount&quot;.</translation>
    </message>
    <message>
        <source>That account belongs to another organisation.</source>
        <translation>Dat account hoort bij een andere organisatie.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organisation you are working in.</source>
        <translation>Meld u aan met een account van de organisatie waarin u werkt.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>Het antwoord hoort niet bij deze aanmelding.</translation>
    </message>
    <message>
        <source>It was not used. Close the browser&apos;s sign-in windows and try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>Het is niet gebruikt. Sluit de aanmeldvensters van de browser en probeer het opnieuw; gebeurt het weer, meld het dan aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>The saved sign-in was not found.</source>
        <translation>De bewaarde aanmelding is niet gevonden.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Sign in again; nothing is lost.</source>
        <translation>Mogelijk is de sleutelhanger vergrendeld. Meld u opnieuw aan; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Deze computer heeft geen sleutelhanger die antwoordt.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>U blijft aangemeld tot u de wizard sluit. Installeer een sleutelhanger zoals GNOME Keyring of KWallet om aangemeld te blijven.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelhanger is vergrendeld.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, unlock the keychain and sign in again.</source>
        <translation>U blijft aangemeld tot u de wizard sluit. Ontgrendel de sleutelhanger en meld u opnieuw aan om aangemeld te blijven.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>De sleutelhanger antwoordt niet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. You stay signed in until you close the wizard.</source>
        <translation>Mogelijk wacht die in een ander venster op het wachtwoord. U blijft aangemeld tot u de wizard sluit.</translation>
    </message>
    <message>
        <source>The keychain refused to keep the sign-in.</source>
        <translation>De sleutelhanger weigerde de aanmelding te bewaren.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard.</source>
        <translation>U blijft aangemeld tot u de wizard sluit.</translation>
    </message>
    <message>
        <source>The sign-in is too large for this keychain.</source>
        <translation>De aanmelding is te groot voor deze sleutelhanger.</translation>
    </message>
    <message>
        <source>%1 signed in, not the account this was for.</source>
        <translation>%1 heeft zich aangemeld, niet het account waarvoor dit bedoeld was.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again and choose the account you are working with.</source>
        <translation>Er is niets gewijzigd. Probeer het opnieuw en kies het account waarmee u werkt.</translation>
    </message>
    <message>
        <source>The permission was declined.</source>
        <translation>De machtiging is geweigerd.</translation>
    </message>
    <message>
        <source>An administrator has to agree to this first.</source>
        <translation>Een beheerder moet hiervoor eerst toestemming geven.</translation>
    </message>
    <message>
        <source>Without it this step cannot be done. Try again and accept, or send the link below to an administrator.</source>
        <translation>Zonder machtiging kan deze stap niet worden gedaan. Probeer het opnieuw en ga akkoord, of stuur de koppeling hieronder naar een beheerder.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or send the link below to one: opening it grants the permissions for your organisation.</source>
        <translation>Meld u aan als beheerder, of stuur een beheerder de koppeling hieronder: door die te openen worden de machtigingen voor uw organisatie verleend.</translation>
    </message>
    <message>
        <source>The answer was for another account.</source>
        <translation>Het antwoord was voor een ander account.</translation>
    </message>
    <message>
        <source>It was not used. Sign in again; if it happens again, tell whoever looks after this computer.</source>
        <translation>Het is niet gebruikt. Meld u opnieuw aan; gebeurt het weer, vertel het dan aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>That organisation does not know this account.</source>
        <translation>Die organisatie kent dit account niet.</translation>
    </message>
    <message>
        <source>An administrator there can invite it as a guest. Or sign in with an account of that organisation.</source>
        <translation>Een beheerder daar kan het als gast uitnodigen. Of meld u aan met een account van die organisatie.</translation>
    </message>
</context>
</TS>
