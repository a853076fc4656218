<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::OwnDomainController</name>
    <message>
        <source>To add %1 to your organisation and to have it verified.</source>
        <translation>Pour ajouter %1 à votre organisation et le faire vérifier.</translation>
    </message>
    <message>
        <source>To sign in to the organisation that has %1.</source>
        <translation>Pour se connecter à l&apos;organisation qui a %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OwnDomainPage</name>
    <message>
        <source>Add a domain of your company&apos;s</source>
        <translation>Ajouter un domaine de votre entreprise</translation>
    </message>
    <message>
        <source>Addresses can end in it once Microsoft has seen that the domain is yours: a record in its DNS shows that.</source>
        <translation>Des adresses peuvent se terminer par ce domaine dès que Microsoft a vu qu&apos;il est à vous&#xa0;: un enregistrement dans son DNS le montre.</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>D&amp;omaine&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Ajouter le domaine</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation>Rec&amp;hercher maintenant</translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation>Arrêter &amp;la recherche</translation>
    </message>
    <message>
        <source>Remo&amp;ve the domain…</source>
        <translation>&amp;Retirer le domaine…</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Continuer et créer un &amp;compte pour une personne</translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation>Ajouter un autre domaine</translation>
    </message>
    <message>
        <source>Names under onmicrosoft.com are given by Microsoft.</source>
        <translation>Les noms sous onmicrosoft.com sont attribués par Microsoft.</translation>
    </message>
    <message>
        <source>Every organisation has one of its own already. Enter the domain of your company.</source>
        <translation>Chaque organisation en a déjà un. Saisissez le domaine de votre entreprise.</translation>
    </message>
    <message>
        <source>That domain is for private mailboxes and belongs to its provider.</source>
        <translation>Ce domaine sert aux boîtes aux lettres privées et appartient à son fournisseur.</translation>
    </message>
    <message>
        <source>Enter a domain that your company has registered.</source>
        <translation>Saisissez un domaine que votre entreprise a enregistré.</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>Contin&amp;uer avec ce domaine</translation>
    </message>
    <message>
        <source>%1 still waits for its record.</source>
        <translation>%1 attend encore son enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) wait in all.</source>
        <translation>
            <numerusform>%n domaine attend en tout.</numerusform>
            <numerusform>%n domaines attendent en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s DNS</source>
        <translation>DNS de cet ordinateur</translation>
    </message>
    <message>
        <source>%1: the record is there.</source>
        <translation>%1&#xa0;: l&apos;enregistrement est là.</translation>
    </message>
    <message>
        <source>%1: another record is there, %2.</source>
        <translation>%1&#xa0;: un autre enregistrement est là, %2.</translation>
    </message>
    <message>
        <source>%1: not there yet.</source>
        <translation>%1&#xa0;: pas encore là.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1&#xa0;: pas de réponse.</translation>
    </message>
    <message>
        <source>Show that %1 is yours</source>
        <translation>Montrer que %1 est à vous</translation>
    </message>
    <message>
        <source>Where %1 is registered, or where its DNS is kept, add one of these records. One is enough; it can be taken away once the domain is verified.</source>
        <translation>Là où %1 est enregistré, ou là où son DNS est géré, ajoutez l&apos;un de ces enregistrements. Un seul suffit. Il peut être retiré une fois le domaine vérifié.</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>Name of the TXT record</source>
        <translation>Nom de l&apos;enregistrement TXT</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Valeur de l&apos;enregistrement TXT</translation>
    </message>
    <message>
        <source>MX, priority %1</source>
        <translation>MX, priorité %1</translation>
    </message>
    <message>
        <source>Name of the MX record</source>
        <translation>Nom de l&apos;enregistrement MX</translation>
    </message>
    <message>
        <source>Value of the MX record</source>
        <translation>Valeur de l&apos;enregistrement MX</translation>
    </message>
    <message>
        <source>The sandbox has no DNS: Microsoft&apos;s stand-in sees the record at the second look.</source>
        <translation>Le bac à sable n&apos;a pas de DNS&#xa0;: le remplaçant de Microsoft voit l&apos;enregistrement à la deuxième recherche.</translation>
    </message>
    <message>
        <source>Microsoft cannot be reached just now: %1</source>
        <translation>Microsoft est injoignable en ce moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Microsoft does not see it yet. That can take an hour, in rare cases three days.</source>
        <translation>Microsoft ne le voit pas encore. Cela peut prendre une heure, dans de rares cas trois jours.</translation>
    </message>
    <message>
        <source>Looking for the record…</source>
        <translation>Recherche de l&apos;enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.</source>
        <translation>
            <numerusform>Recherché %n fois. La recherche suivante se fait d&apos;elle-même&#xa0;; vous pouvez quitter cette page entre-temps.</numerusform>
            <numerusform>Recherché %n fois. La recherche suivante se fait d&apos;elle-même&#xa0;; vous pouvez quitter cette page entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft about %1…</source>
        <translation>Interrogation de Microsoft sur %1…</translation>
    </message>
    <message>
        <source>Sign in to go on with %1.</source>
        <translation>Connectez-vous pour continuer avec %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on by itself.</source>
        <translation>Rien n&apos;est perdu&#xa0;: cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Vous devez vous reconnecter.</translation>
    </message>
    <message>
        <source>One more permission is needed.</source>
        <translation>Une autorisation de plus est nécessaire.</translation>
    </message>
    <message>
        <source>To add a domain, the wizard needs your permission to change domains. An administrator grants it, and this page goes on by itself.</source>
        <translation>Pour ajouter un domaine, l&apos;assistant a besoin de votre autorisation de modifier les domaines. Un administrateur l&apos;accorde, et cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Se conn&amp;ecter…</translation>
    </message>
    <message>
        <source>It belongs to %1, which is verified: no record was needed.</source>
        <translation>Il appartient à %1, qui est vérifié&#xa0;: aucun enregistrement n&apos;a été nécessaire.</translation>
    </message>
    <message>
        <source>It was taken over from an organisation that nobody administered. Its people and licences follow within days.</source>
        <translation>Il a été repris à une organisation que personne n&apos;administrait. Ses utilisateurs et ses licences suivent dans les jours qui viennent.</translation>
    </message>
    <message>
        <source>People on it sign in at your company&apos;s own server, and are made there.</source>
        <translation>Ses utilisateurs se connectent sur le serveur de votre entreprise, et s&apos;y créent.</translation>
    </message>
    <message>
        <source>New addresses can end in @%1 from now on. The record may be taken out of the DNS again.</source>
        <translation>De nouvelles adresses peuvent désormais se terminer par @%1. L&apos;enregistrement peut être retiré du DNS.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 est vérifié.</translation>
    </message>
    <message>
        <source>%1 belongs to another organisation at Microsoft.</source>
        <translation>%1 appartient à une autre organisation chez Microsoft.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1. A domain can be verified in one organisation only.</source>
        <translation>Son ID de locataire est %1. Un domaine ne peut être vérifié que dans une seule organisation.</translation>
    </message>
    <message>
        <source>A domain can be verified in one organisation only.</source>
        <translation>Un domaine ne peut être vérifié que dans une seule organisation.</translation>
    </message>
    <message>
        <source>If that is your company, sign in there and work in it. Otherwise ask its administrators to remove the domain; where nobody answers, Microsoft&apos;s support decides, and a DNS record alone is no proof.</source>
        <translation>Si c&apos;est votre entreprise, connectez-vous-y et travaillez-y. Sinon, demandez à ses administrateurs de retirer le domaine. Si personne ne répond, le support de Microsoft décide, et un enregistrement DNS ne suffit pas comme preuve.</translation>
    </message>
    <message>
        <source>S&amp;ign in there…</source>
        <translation>S&apos;&amp;y connecter…</translation>
    </message>
    <message>
        <source>%1 seems to belong to an organisation that nobody administers.</source>
        <translation>%1 semble appartenir à une organisation que personne n&apos;administre.</translation>
    </message>
    <message>
        <source>People of your company probably signed up by themselves. Either become its administrator: sign in there with an address on the domain, open the Microsoft 365 admin center and prove the domain; nobody is moved. Or take the domain over into this organisation, in the Microsoft Entra admin center: its people and licences move with it, and the old organisation is deleted after ten days. That is not possible where it uses SharePoint, OneDrive or Skype. This program does neither by itself.</source>
        <translation>Des personnes de votre entreprise se sont probablement inscrites elles-mêmes. Soit vous en devenez l&apos;administrateur&#xa0;: connectez-vous-y avec une adresse de ce domaine, ouvrez le centre d&apos;administration Microsoft 365 et prouvez le domaine&#xa0;; personne n&apos;est déplacé. Soit vous faites la prise de contrôle du domaine vers cette organisation, dans le centre d&apos;administration Microsoft Entra&#xa0;: ses utilisateurs et ses licences suivent, et l&apos;ancienne organisation est supprimée au bout de dix jours. Ce n&apos;est pas possible si elle utilise SharePoint, OneDrive ou Skype. Ce programme ne fait ni l&apos;un ni l&apos;autre de lui-même.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Votre rôle ne le permet pas&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The smallest role that can add domains is Domain Name Administrator. Ask a Global Administrator to give it to you, or to add %1 under &quot;Custom domain names&quot;. A new role counts within minutes.</source>
        <translation>Le plus petit rôle qui permet d&apos;ajouter des domaines est Administrateur de noms de domaine. Demandez à un Administrateur général de vous le donner, ou d&apos;ajouter %1 sous «&#xa0;Noms de domaine personnalisés&#xa0;». Un nouveau rôle prend effet en quelques minutes.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Essayer de nou&amp;veau</translation>
    </message>
    <message>
        <source>Microsoft does not take %1 as a domain.</source>
        <translation>Microsoft n&apos;accepte pas %1 comme domaine.</translation>
    </message>
    <message>
        <source>Check the spelling: a public ending alone, such as co.uk, or a name inside your network cannot be added.</source>
        <translation>Vérifiez l&apos;orthographe&#xa0;: une terminaison publique seule, comme co.uk, ou un nom interne à votre réseau ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>L&apos;enregistrement n&apos;a pas été vu pendant une heure.</translation>
    </message>
    <message>
        <source>Compare name and value with what stands in the DNS. Some registrars want &quot;@&quot; or nothing as the name. The domain stays in your organisation: look again at any time.</source>
        <translation>Comparez le nom et la valeur avec ce qui se trouve dans le DNS. Certains bureaux d&apos;enregistrement demandent «&#xa0;@&#xa0;» ou rien comme nom. Le domaine reste dans votre organisation&#xa0;: recherchez de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Rec&amp;hercher de nouveau</translation>
    </message>
    <message>
        <source>Remove the domain?</source>
        <translation>Retirer le domaine&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>It is not verified, so nobody uses it. It can be added again, with another record.</source>
        <translation>Il n&apos;est pas vérifié, donc personne ne l&apos;utilise. Il peut être ajouté de nouveau, avec un autre enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
</TS>
