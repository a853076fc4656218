<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::ManyListModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (non utilisée)</translation>
    </message>
</context>
<context>
    <name>wizard::ManyPage</name>
    <message numerus="yes">
        <source>The list of %n user(s).</source>
        <translation>
            <numerusform>La liste de %n utilisateur.</numerusform>
            <numerusform>La liste de %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Enregistrer un modèle vide</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Use “%1” as</source>
        <translation>Utiliser «&#xa0;%1&#xa0;» comme</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Enregistrer un modèle vide…</translation>
    </message>
    <message>
        <source>Delete the whole list</source>
        <translation>Supprimer toute la liste</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (se connecte ailleurs)</translation>
    </message>
    <message>
        <source>Bring a list of people; every row is checked here first, and nothing is created on this page.</source>
        <translation>Importez une liste de personnes&#xa0;: chaque ligne est d&apos;abord vérifiée ici, et rien n&apos;est créé sur cette page.</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or copy cells in your spreadsheet and paste them.

• CSV or text with commas, semicolons or tabs, in any encoding a spreadsheet writes.
• Microsoft&apos;s own bulk templates, or any headings in English, Dutch, German, French or Spanish.
• Names alone are enough: addresses are proposed from them.
• Passwords never come from a file. Each person gets a generated one.</source>
        <translation>Déposez un fichier ici, ouvrez-en un, ou copiez des cellules de votre tableur et collez-les.

• CSV ou texte avec des virgules, des points-virgules ou des tabulations, dans tout encodage qu&apos;écrit un tableur.
• Les modèles d&apos;import en bloc de Microsoft, ou n&apos;importe quels en-têtes en anglais, néerlandais, allemand, français ou espagnol.
• Les noms suffisent&#xa0;: les adresses sont proposées à partir d&apos;eux.
• Les mots de passe ne viennent jamais d&apos;un fichier. Chaque personne en reçoit un généré.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Type them</source>
        <translation>Les s&amp;aisir</translation>
    </message>
    <message>
        <source>Save an &amp;empty template…</source>
        <translation>Enregistrer un modèle &amp;vide…</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Supprimer les li&amp;gnes</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Recopier &amp;vers le bas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Problèmes &amp;uniquement</translation>
    </message>
    <message>
        <source>Propose addr&amp;esses like</source>
        <translation>Adr&amp;esses proposées</translation>
    </message>
    <message>
        <source>on do&amp;main</source>
        <translation>su&amp;r le domaine</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Arrê&amp;ter la lecture</translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>Progression de la lecture de la liste</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Liste d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Le modèle n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>Whether the addresses are free could not be looked up.</source>
        <translation>La disponibilité des adresses n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Creating users needs a further permission; it covers this as well.</source>
        <translation>La création d&apos;utilisateurs demande une autorisation supplémentaire, qui couvre aussi cela.</translation>
    </message>
    <message>
        <source>The list is kept. Check the connection and look again.</source>
        <translation>La liste est conservée. Vérifiez la connexion et recherchez de nouveau.</translation>
    </message>
    <message>
        <source>Gran&amp;t the permission…</source>
        <translation>Accorder l&apos;au&amp;torisation…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Rec&amp;hercher de nouveau</translation>
    </message>
    <message>
        <source>The pasted list was read.</source>
        <translation>La liste collée a été lue.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>%1 a été lu.</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n avec problème</numerusform>
            <numerusform>%n avec problème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Checking…</source>
        <translation>%1. Vérification…</translation>
    </message>
    <message>
        <source>%1. Rows with problems are left out when you go on.</source>
        <translation>%1. Les lignes avec problème sont laissées de côté quand vous continuez.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Create many users</source>
        <translation>Créer plusieurs utilisateurs</translation>
    </message>
</context>
<context>
    <name>wizard::ManyRunPage</name>
    <message>
        <source>Create the users</source>
        <translation>Créer les utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>The run: %n user(s) are not created yet. The same list goes on where it was.</source>
        <translation>
            <numerusform>La création&#xa0;: %n utilisateur n&apos;est pas encore créé. La même liste reprend où elle en était.</numerusform>
            <numerusform>La création&#xa0;: %n utilisateurs ne sont pas encore créés. La même liste reprend où elle en était.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what will happen first. Nothing is sent before you press Create.</source>
        <translation>Voyez d&apos;abord ce qui va se passer. Rien n&apos;est envoyé avant que vous choisissiez Créer.</translation>
    </message>
    <message>
        <source>Stop the r&amp;un</source>
        <translation>Arrêter &amp;la création</translation>
    </message>
    <message>
        <source>&amp;Try the others again</source>
        <translation>Réessa&amp;yer pour les autres</translation>
    </message>
    <message>
        <source>Sa&amp;ve the results…</source>
        <translation>Enre&amp;gistrer les résultats…</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Problèmes &amp;uniquement</translation>
    </message>
    <message>
        <source>How much of the list is done</source>
        <translation>Progression de la création</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>Utilisateurs de cette liste</translation>
    </message>
    <message>
        <source>Create the users in %1?</source>
        <translation>Créer les utilisateurs dans %1&#xa0;?</translation>
    </message>
    <message>
        <source>The last users were created in %1. These will be created in %2.</source>
        <extracomment>%1 and %2 are organisations.</extracomment>
        <translation>Les derniers utilisateurs ont été créés dans %1. Ceux-ci seront créés dans %2.</translation>
    </message>
    <message>
        <source>Do not create them</source>
        <translation>Ne pas les créer</translation>
    </message>
    <message>
        <source>Create them there</source>
        <translation>Les y créer</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>To create the users of the list.</source>
        <translation>Pour créer les utilisateurs de la liste.</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Se reco&amp;nnecter…</translation>
    </message>
    <message>
        <source>Grant the per&amp;mission…</source>
        <translation>Acc&amp;order l&apos;autorisation…</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase…</source>
        <translation>Saisir la p&amp;hrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way…</source>
        <translation>G&amp;arder autrement les mots de passe…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Rechercher de nou&amp;veau</translation>
    </message>
    <message>
        <source>Their passwords are kept sealed on this computer. Go on to hand them over.</source>
        <translation>Leurs mots de passe sont conservés scellés sur cet ordinateur. Continuez pour les remettre.</translation>
    </message>
    <message>
        <source>The run has paused.</source>
        <translation>La création est en pause.</translation>
    </message>
    <message>
        <source>What was sent already still comes in.</source>
        <translation>Les réponses à ce qui est déjà envoyé arrivent encore.</translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation>La création s&apos;arrête.</translation>
    </message>
    <message>
        <source>There is nobody to create.</source>
        <translation>Il n&apos;y a personne à créer.</translation>
    </message>
    <message>
        <source>Everybody in this list was created before.</source>
        <translation>Toutes les personnes de cette liste ont déjà été créées.</translation>
    </message>
    <message>
        <source>Go back and put the rows with problems right.</source>
        <translation>Revenez en arrière et corrigez les lignes avec problème.</translation>
    </message>
    <message>
        <source>%1 Ready in %2.</source>
        <translation>%1 Terminé dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %n user(s)</source>
        <translation>
            <numerusform>C&amp;réer %n utilisateur</numerusform>
            <numerusform>C&amp;réer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Mettre &amp;en pause</translation>
    </message>
    <message>
        <source>The results are saved in %1, without any password.</source>
        <translation>Les résultats sont enregistrés dans %1, sans aucun mot de passe.</translation>
    </message>
    <message>
        <source>The results could not be saved.</source>
        <translation>Les résultats n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>The same list in other organisations, in one run:</source>
        <translation>La même liste dans d&apos;autres organisations, en une seule création&#xa0;:</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Aussi dans %1</translation>
    </message>
</context>
<context>
    <name>wizard::ManyWords</name>
    <message>
        <source>Display name</source>
        <translation>Nom d&apos;affichage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Emplacement d&apos;utilisation</translation>
    </message>
    <message>
        <source>Block sign-in</source>
        <translation>Bloquer la connexion</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Téléphone (bureau)</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The name is missing. Enter it, or delete the row.</source>
        <translation>Le nom manque. Saisissez-le, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Ce nom ne contient aucune lettre. Saisissez le nom de la personne.</translation>
    </message>
    <message numerus="yes">
        <source>Too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Trop long. Raccourcissez à %n caractère au maximum.</numerusform>
            <numerusform>Trop long. Raccourcissez à %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has more columns than the headings, so values may stand in the wrong column: often a comma in a name. Look at the row and correct a cell of it.</source>
        <translation>Cette ligne a plus de colonnes que d&apos;en-têtes, des valeurs sont donc peut-être dans la mauvaise colonne&#xa0;: souvent une virgule dans un nom. Examinez la ligne et corrigez une de ses cellules.</translation>
    </message>
    <message>
        <source>No address can be proposed from this name. Enter the spelling the person uses.</source>
        <translation>Aucune adresse ne peut être proposée à partir de ce nom. Saisissez l&apos;orthographe que la personne utilise.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use letters A to Z, digits and &apos; . - _ ! # ^ ~</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas accepté dans une adresse de connexion. Utilisez les lettres de A à Z, les chiffres et &apos; . - _&#xa0;! # ^ ~</translation>
    </message>
    <message>
        <source>This is no sign-in address: no spaces, no dot at the ends or twice in a row, at most 64 characters before the @ and 48 after it. Empty the cell to have one proposed.</source>
        <translation>Ce n&apos;est pas une adresse de connexion&#xa0;: pas d&apos;espaces, pas de point aux extrémités ni deux à la suite, au plus 64 caractères avant le @ et 48 après. Videz la cellule pour qu&apos;une adresse soit proposée.</translation>
    </message>
    <message>
        <source>The domain is not a verified one of your organisation. Use one that is, or empty the cell to have an address proposed.</source>
        <translation>Le domaine n&apos;est pas un domaine vérifié de votre organisation. Utilisez-en un qui l&apos;est, ou videz la cellule pour qu&apos;une adresse soit proposée.</translation>
    </message>
    <message>
        <source>People of this domain sign in with your company&apos;s own service, so their accounts are made there. Use another domain.</source>
        <translation>Les personnes de ce domaine se connectent par le service de votre entreprise, leurs comptes y sont donc créés. Utilisez un autre domaine.</translation>
    </message>
    <message>
        <source>Row %1 has the same address. Change one of them, or empty the cell to have another one proposed.</source>
        <translation>La ligne %1 a la même adresse. Modifiez l&apos;une des deux, ou videz la cellule pour qu&apos;une autre soit proposée.</translation>
    </message>
    <message>
        <source>%1 has this address already. Use another one, or empty the cell to have one proposed.</source>
        <translation>%1 a déjà cette adresse. Utilisez-en une autre, ou videz la cellule pour qu&apos;une adresse soit proposée.</translation>
    </message>
    <message>
        <source>%1, who was deleted, had this address, and could not come back with it. Restore that account, or use another address.</source>
        <translation>%1, qui a été supprimé, avait cette adresse et ne pourrait plus revenir avec elle. Restaurez ce compte, ou utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>This country is not known. Enter its name, or its code of two letters.</source>
        <translation>Ce pays n&apos;est pas connu. Saisissez son nom, ou son code à deux lettres.</translation>
    </message>
    <message>
        <source>Enter Yes to make the account with the sign-in blocked, or No.</source>
        <translation>Saisissez Oui pour créer le compte avec la connexion bloquée, ou Non.</translation>
    </message>
    <message>
        <source>This is a formula or an error of the spreadsheet, not a value. Enter the value, or save the list as values and open it again.</source>
        <translation>C&apos;est une formule ou une erreur du tableur, pas une valeur. Saisissez la valeur, ou enregistrez la liste sous forme de valeurs et rouvrez-la.</translation>
    </message>
    <message>
        <source>Letters were lost before this list was saved. Type them again.</source>
        <translation>Des lettres ont été perdues avant l&apos;enregistrement de cette liste. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Row %1 has the same name, so this address was numbered. Delete the row if it is the same person.</source>
        <translation>La ligne %1 a le même nom, cette adresse a donc reçu un numéro. Supprimez la ligne si c&apos;est la même personne.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Certaines lettres du nom n&apos;ont pas d&apos;orthographe sûre dans l&apos;alphabet latin et ont été omises. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, so it was not read.</source>
        <translation>Le fichier dépasse %1&#xa0;Mo, il n&apos;a donc pas été lu.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Aucun contenu.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own format.</source>
        <translation>C&apos;est le format propre à un tableur.</translation>
    </message>
    <message>
        <source>This is a web page, not a list.</source>
        <translation>C&apos;est une page web, pas une liste.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ce n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>There are no people in it.</source>
        <translation>Aucune personne n&apos;y figure.</translation>
    </message>
    <message>
        <source>There are more than %1 people in it.</source>
        <translation>Plus de %1 personnes y figurent.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Vérifiez qu&apos;il existe toujours et que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>A list of %1 people takes some 10 MB. Check that it is the right file, or split it.</source>
        <translation>Une liste de %1 personnes occupe environ 10&#xa0;Mo. Vérifiez que c&apos;est le bon fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>Add one line for each person and open it again. A name is enough.</source>
        <translation>Ajoutez une ligne par personne et rouvrez-le. Un nom suffit.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as CSV, or copy the cells and paste them here.</source>
        <translation>Ouvrez-le dans votre tableur et enregistrez-le en CSV, ou copiez les cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, and open that.</source>
        <translation>Enregistrez la liste en CSV ou en texte, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Split it, and create one part after the other.</source>
        <translation>Divisez-la, et créez une partie après l&apos;autre.</translation>
    </message>
    <message>
        <source>The passwords in “%1” were left out. A new one is generated for each person, so that nobody knows it from a file; keep or delete the file accordingly.</source>
        <translation>Les mots de passe de «&#xa0;%1&#xa0;» ont été laissés de côté. Un nouveau est généré pour chaque personne, pour que personne ne le connaisse par un fichier. Conservez ou supprimez le fichier en conséquence.</translation>
    </message>
    <message>
        <source>No headings were found, so the first line was taken as a person.</source>
        <translation>Aucun en-tête n&apos;a été trouvé, la première ligne a donc été prise pour une personne.</translation>
    </message>
    <message>
        <source>Not used: %1. “Columns” gives them a use.</source>
        <translation>Non utilisées&#xa0;: %1. «&#xa0;Colonnes&#xa0;» permet de leur donner un usage.</translation>
    </message>
    <message>
        <source>The template&apos;s example was left out.</source>
        <translation>L&apos;exemple du modèle a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have more columns than the headings, the first is line %1.</source>
        <translation>
            <numerusform>%n ligne a plus de colonnes que d&apos;en-têtes&#xa0;: la ligne %1.</numerusform>
            <numerusform>%n lignes ont plus de colonnes que d&apos;en-têtes, la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 a quotation mark is opened and never closed, so nothing from there on was read. Close it in the file and open it again.</source>
        <translation>À la ligne %1, un guillemet est ouvert et jamais fermé, rien n&apos;a donc été lu à partir de là. Fermez-le dans le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check a name with an accent.</source>
        <translation>Le fichier n&apos;est pas en UTF-8 et a été lu en Windows-1252. Vérifiez un nom accentué.</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>la modification</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>le collage</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>la recopie vers le bas</translation>
    </message>
    <message>
        <source>emptying cells</source>
        <translation>l&apos;effacement de cellules</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>la suppression de lignes</translation>
    </message>
    <message>
        <source>adding a row</source>
        <translation>l&apos;ajout d&apos;une ligne</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>le tri</translation>
    </message>
    <message>
        <source>the use of a column</source>
        <translation>l&apos;usage d&apos;une colonne</translation>
    </message>
    <message>
        <source>opening a list</source>
        <translation>l&apos;ouverture d&apos;une liste</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>wizard::RunModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>wizard::RunWords</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>En cours de création</translation>
    </message>
    <message>
        <source>Created earlier</source>
        <translation>Créé précédemment</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Non créé</translation>
    </message>
    <message>
        <source>It may have been created: the answer was lost. Its password is kept. Try again to find out.</source>
        <translation>Cet utilisateur a peut-être été créé&#xa0;: la réponse s&apos;est perdue. Son mot de passe est conservé. Réessayez pour le savoir.</translation>
    </message>
    <message>
        <source>The run was stopped before this one.</source>
        <translation>La création a été arrêtée avant cet utilisateur.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this organisation any more.</source>
        <translation>%1 n&apos;est plus un domaine vérifié de cette organisation.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Go back to the list and choose another one.</source>
        <translation>L&apos;adresse %1 est déjà utilisée. Revenez à la liste et choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Its users fail. Go on to create the others; or have the domain verified again first, and try the failed ones again afterwards.</source>
        <translation>La création de ses utilisateurs échoue. Continuez pour créer les autres, ou faites d&apos;abord vérifier de nouveau le domaine et réessayez ensuite pour ceux qui ont échoué.</translation>
    </message>
    <message>
        <source>The directory is full: it takes no more users.</source>
        <translation>L&apos;annuaire est plein&#xa0;: il n&apos;accepte plus d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>An organisation holds 50,000 objects, or 300,000 with a verified domain; deleted users count for 30 days. Delete some for good, or have Microsoft raise the limit, then go on.</source>
        <translation>Une organisation contient 50&#xa0;000 objets, ou 300&#xa0;000 avec un domaine vérifié&#xa0;: les utilisateurs supprimés comptent pendant 30 jours. Supprimez-en quelques-uns définitivement, ou demandez à Microsoft de relever la limite, puis continuez.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. The run has paused.</source>
        <translation>Votre connexion a expiré. La création est en pause.</translation>
    </message>
    <message>
        <source>Sign in again with the same account, and the run goes on by itself.</source>
        <translation>Reconnectez-vous avec le même compte&#xa0;: la création reprend d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted. The run has paused.</source>
        <translation>L&apos;autorisation de créer des utilisateurs n&apos;est pas accordée. La création est en pause.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more, and the run goes on by itself. Your company may want an administrator to agree.</source>
        <translation>Accordez-la en vous connectant une nouvelle fois&#xa0;: la création reprend d&apos;elle-même. Votre entreprise peut exiger l&apos;accord d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>Your account may not create users here. The run has paused.</source>
        <translation>Votre compte n&apos;a pas le droit de créer des utilisateurs ici. La création est en pause.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough, or was taken away. Ask a Global Administrator for the role User Administrator, then go on. A role given just now can take a quarter of an hour to work.</source>
        <translation>L&apos;autorisation est accordée, mais votre rôle ne suffit pas, ou vous a été retiré. Demandez à un Administrateur général le rôle Administrateur d&apos;utilisateurs, puis continuez. Un rôle tout juste attribué peut mettre un quart d&apos;heure à prendre effet.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe, so nothing more is created.</source>
        <translation>Les mots de passe ne peuvent pas être mis en sécurité, plus rien n&apos;est donc créé.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then go on.</source>
        <translation>Un fichier de ce programme n&apos;a pas pu être écrit. Vérifiez que le disque n&apos;est pas plein et que le dossier vous appartient, puis continuez.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe: the keychain cannot be used.</source>
        <translation>Les mots de passe ne peuvent pas être mis en sécurité&#xa0;: le trousseau de clés est inutilisable.</translation>
    </message>
    <message>
        <source>Unlock it and go on, or keep the passwords another way.</source>
        <translation>Déverrouillez-le et continuez, ou conservez les mots de passe autrement.</translation>
    </message>
    <message>
        <source>The run has paused; nothing is lost. %1</source>
        <translation>La création est en pause&#xa0;: rien n&apos;est perdu. %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be created in %1, each with a generated password that is kept sealed on this computer until it is handed over.</source>
        <translation>
            <numerusform>%n utilisateur sera créé dans %1, avec un mot de passe généré qui reste scellé sur cet ordinateur jusqu&apos;à sa remise.</numerusform>
            <numerusform>%n utilisateurs seront créés dans %1, chacun avec un mot de passe généré qui reste scellé sur cet ordinateur jusqu&apos;à sa remise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s), and %1 at the speed the service allows.</source>
        <extracomment>%1 is a time, such as &quot;about 2 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Il faut pour cela %n demande, et %1 à la vitesse que le service permet.</numerusform>
            <numerusform>Il faut pour cela %n demandes, et %1 à la vitesse que le service permet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of this list were created before and are left as they are.</source>
        <translation>
            <numerusform>%n utilisateur de cette liste a déjà été créé et reste tel quel.</numerusform>
            <numerusform>%n utilisateurs de cette liste ont déjà été créés et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems are left out.</source>
        <translation>
            <numerusform>%n ligne avec problème est laissée de côté.</numerusform>
            <numerusform>%n lignes avec problème sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are free. Creating users needs none; assign them afterwards.</source>
        <translation>
            <numerusform>%n licence est disponible. La création d&apos;utilisateurs n&apos;en demande aucune&#xa0;: attribuez-la ensuite.</numerusform>
            <numerusform>%n licences sont disponibles. La création d&apos;utilisateurs n&apos;en demande aucune&#xa0;: attribuez-les ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were created</source>
        <translation>%1 sur %2 ont été créés</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not created</source>
        <translation>
            <numerusform>%n non créé</numerusform>
            <numerusform>%n non créés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <extracomment>%1 is an organisation, %2 and %3 are numbers of users.</extracomment>
        <translation>%1&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>There is no room for all of them: %1 users are there, and the directory takes %2 objects. Delete for good what is not needed, or ask Microsoft for more room.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Il n&apos;y a pas assez de place&#xa0;: %1 utilisateurs existent déjà et l&apos;annuaire accepte %2 objets. Supprimez définitivement ce qui est inutile, ou demandez davantage de place à Microsoft.</translation>
    </message>
    <message>
        <source>%1 users are there now. The directory takes %2 objects; groups, devices and deleted users count as well.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 utilisateurs existent déjà. L&apos;annuaire accepte %2 objets&#xa0;; les groupes, les appareils et les utilisateurs supprimés comptent aussi.</translation>
    </message>
</context>
</TS>
