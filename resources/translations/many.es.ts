<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::ManyListModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (sin usar)</translation>
    </message>
</context>
<context>
    <name>wizard::ManyPage</name>
    <message numerus="yes">
        <source>The list of %n user(s).</source>
        <translation>
            <numerusform>La lista de %n usuario.</numerusform>
            <numerusform>La lista de %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Guardar una plantilla vacía</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Use “%1” as</source>
        <translation>Usar «%1» como</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Guardar una plantilla vacía…</translation>
    </message>
    <message>
        <source>Delete the whole list</source>
        <translation>Eliminar toda la lista</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (inicia sesión en otro sitio)</translation>
    </message>
    <message>
        <source>Bring a list of people; every row is checked here first, and nothing is created on this page.</source>
        <translation>Traiga una lista de personas; antes se comprueba aquí cada fila, y en esta página no se crea nada.</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or copy cells in your spreadsheet and paste them.

• CSV or text with commas, semicolons or tabs, in any encoding a spreadsheet writes.
• Microsoft&apos;s own bulk templates, or any headings in English, Dutch, German, French or Spanish.
• Names alone are enough: addresses are proposed from them.
• Passwords never come from a file. Each person gets a generated one.</source>
        <translation>Suelte aquí un archivo, ábralo, o copie celdas en su hoja de cálculo y péguelas.

• CSV o texto con comas, puntos y comas o tabulaciones, en cualquier codificación que escriba una hoja de cálculo.
• Las plantillas de operaciones masivas de Microsoft, o cualquier encabezado en inglés, neerlandés, alemán, francés o español.
• Bastan los nombres: las direcciones se proponen a partir de ellos.
• Las contraseñas nunca vienen de un archivo. Cada persona recibe una generada.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>A&amp;brir lista…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Type them</source>
        <translation>Esc&amp;ribirlos</translation>
    </message>
    <message>
        <source>Save an &amp;empty template…</source>
        <translation>Guardar pla&amp;ntilla vacía…</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Ag&amp;regar fila</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>El&amp;iminar filas</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Rellenar &amp;hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Reha&amp;cer</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>Propose addr&amp;esses like</source>
        <translation>Pr&amp;oponer direcciones como</translation>
    </message>
    <message>
        <source>on do&amp;main</source>
        <translation>en el do&amp;minio</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>De&amp;tener la lectura</translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>Cuánto se ha leído de la lista</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Lista de usuarios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>No se pudo guardar la plantilla.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio en el disco.</translation>
    </message>
    <message>
        <source>Whether the addresses are free could not be looked up.</source>
        <translation>No se pudo comprobar si las direcciones están libres.</translation>
    </message>
    <message>
        <source>Creating users needs a further permission; it covers this as well.</source>
        <translation>Crear usuarios necesita otro permiso, que también sirve para esto.</translation>
    </message>
    <message>
        <source>The list is kept. Check the connection and look again.</source>
        <translation>La lista se conserva. Revise la conexión y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Gran&amp;t the permission…</source>
        <translation>Co&amp;nceder el permiso…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>The pasted list was read.</source>
        <translation>Se ha leído la lista pegada.</translation>
    </message>
    <message>
        <source>%1 was read.</source>
        <translation>Se ha leído %1.</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Quitar aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n con problemas</numerusform>
            <numerusform>%n con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Checking…</source>
        <translation>%1. Comprobando…</translation>
    </message>
    <message>
        <source>%1. Rows with problems are left out when you go on.</source>
        <translation>%1. Al continuar se omiten las filas con problemas.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Create many users</source>
        <translation>Crear muchos usuarios</translation>
    </message>
</context>
<context>
    <name>wizard::ManyRunPage</name>
    <message>
        <source>Create the users</source>
        <translation>Crear los usuarios</translation>
    </message>
    <message numerus="yes">
        <source>The run: %n user(s) are not created yet. The same list goes on where it was.</source>
        <translation>
            <numerusform>La creación: %n usuario aún no se ha creado. La misma lista continúa donde estaba.</numerusform>
            <numerusform>La creación: %n usuarios aún no se han creado. La misma lista continúa donde estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what will happen first. Nothing is sent before you press Create.</source>
        <translation>Vea primero qué va a ocurrir. No se envía nada hasta que pulse Crear.</translation>
    </message>
    <message>
        <source>Stop the r&amp;un</source>
        <translation>De&amp;tener la creación</translation>
    </message>
    <message>
        <source>&amp;Try the others again</source>
        <translation>Re&amp;intentar los demás</translation>
    </message>
    <message>
        <source>Sa&amp;ve the results…</source>
        <translation>Guar&amp;dar los resultados…</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>How much of the list is done</source>
        <translation>Cuánto se ha hecho de la lista</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>Usuarios de esta lista</translation>
    </message>
    <message>
        <source>Create the users in %1?</source>
        <translation>¿Crear los usuarios en %1?</translation>
    </message>
    <message>
        <source>The last users were created in %1. These will be created in %2.</source>
        <extracomment>%1 and %2 are organisations.</extracomment>
        <translation>Los últimos usuarios se crearon en %1. Estos se crearán en %2.</translation>
    </message>
    <message>
        <source>Do not create them</source>
        <translation>No crearlos</translation>
    </message>
    <message>
        <source>Create them there</source>
        <translation>Crearlos allí</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>To create the users of the list.</source>
        <translation>Para crear los usuarios de la lista.</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>&amp;Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Grant the per&amp;mission…</source>
        <translation>Co&amp;nceder el permiso…</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase…</source>
        <translation>Introducir la frase de c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way…</source>
        <translation>Guardar las contraseñas de otro &amp;modo…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Volver a compro&amp;bar</translation>
    </message>
    <message>
        <source>Their passwords are kept sealed on this computer. Go on to hand them over.</source>
        <translation>Las contraseñas se guardan cifradas en este equipo. Continúe para entregarlas.</translation>
    </message>
    <message>
        <source>The run has paused.</source>
        <translation>La creación está en pausa.</translation>
    </message>
    <message>
        <source>What was sent already still comes in.</source>
        <translation>Las respuestas a lo ya enviado aún llegan.</translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation>La creación termina.</translation>
    </message>
    <message>
        <source>There is nobody to create.</source>
        <translation>No hay nadie que crear.</translation>
    </message>
    <message>
        <source>Everybody in this list was created before.</source>
        <translation>Todas las personas de esta lista ya se habían creado.</translation>
    </message>
    <message>
        <source>Go back and put the rows with problems right.</source>
        <translation>Vuelva atrás y corrija las filas con problemas.</translation>
    </message>
    <message>
        <source>%1 Ready in %2.</source>
        <translation>%1 Listo en %2.</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %n user(s)</source>
        <translation>
            <numerusform>C&amp;rear %n usuario</numerusform>
            <numerusform>C&amp;rear %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>The results are saved in %1, without any password.</source>
        <translation>Los resultados se han guardado en %1, sin ninguna contraseña.</translation>
    </message>
    <message>
        <source>The results could not be saved.</source>
        <translation>No se pudieron guardar los resultados.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio en el disco.</translation>
    </message>
    <message>
        <source>The same list in other organisations, in one run:</source>
        <translation>La misma lista en otras organizaciones, de una sola vez:</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>También en %1</translation>
    </message>
</context>
<context>
    <name>wizard::ManyWords</name>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Ubicación de uso</translation>
    </message>
    <message>
        <source>Block sign-in</source>
        <translation>Bloquear inicio de sesión</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Teléfono de la oficina</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The name is missing. Enter it, or delete the row.</source>
        <translation>Falta el nombre. Escríbalo o elimine la fila.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Este nombre no contiene ninguna letra. Escriba el nombre de la persona.</translation>
    </message>
    <message numerus="yes">
        <source>Too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Demasiado largo. Acórtelo a %n carácter como máximo.</numerusform>
            <numerusform>Demasiado largo. Acórtelo a %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has more columns than the headings, so values may stand in the wrong column: often a comma in a name. Look at the row and correct a cell of it.</source>
        <translation>Esta línea tiene más columnas que encabezados, así que puede haber valores en la columna equivocada: a menudo por una coma en un nombre. Revise la fila y corrija una de sus celdas.</translation>
    </message>
    <message>
        <source>No address can be proposed from this name. Enter the spelling the person uses.</source>
        <translation>No se puede proponer ninguna dirección a partir de este nombre. Escriba la grafía que usa la persona.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use letters A to Z, digits and &apos; . - _ ! # ^ ~</source>
        <translation>«%1» no puede formar parte de una dirección de inicio de sesión. Use las letras de la A a la Z, cifras y &apos; . - _ ! # ^ ~</translation>
    </message>
    <message>
        <source>This is no sign-in address: no spaces, no dot at the ends or twice in a row, at most 64 characters before the @ and 48 after it. Empty the cell to have one proposed.</source>
        <translation>Esto no es una dirección de inicio de sesión: sin espacios, sin puntos en los extremos ni dos seguidos, con 64 caracteres como máximo antes de la @ y 48 después. Vacíe la celda para que se proponga una.</translation>
    </message>
    <message>
        <source>The domain is not a verified one of your organisation. Use one that is, or empty the cell to have an address proposed.</source>
        <translation>El dominio no es uno de los comprobados de su organización. Use uno que lo sea, o vacíe la celda para que se proponga una dirección.</translation>
    </message>
    <message>
        <source>People of this domain sign in with your company&apos;s own service, so their accounts are made there. Use another domain.</source>
        <translation>Las personas de este dominio inician sesión en el servicio de su propia empresa, así que sus cuentas se crean allí. Use otro dominio.</translation>
    </message>
    <message>
        <source>Row %1 has the same address. Change one of them, or empty the cell to have another one proposed.</source>
        <translation>La fila %1 tiene la misma dirección. Cambie una de las dos, o vacíe la celda para que se proponga otra.</translation>
    </message>
    <message>
        <source>%1 has this address already. Use another one, or empty the cell to have one proposed.</source>
        <translation>%1 ya tiene esta dirección. Use otra, o vacíe la celda para que se proponga una.</translation>
    </message>
    <message>
        <source>%1, who was deleted, had this address, and could not come back with it. Restore that account, or use another address.</source>
        <translation>%1, un usuario eliminado, tenía esta dirección y no se podría restaurar con ella. Restaure esa cuenta o use otra dirección.</translation>
    </message>
    <message>
        <source>This country is not known. Enter its name, or its code of two letters.</source>
        <translation>Este país no se conoce. Escriba su nombre o su código de dos letras.</translation>
    </message>
    <message>
        <source>Enter Yes to make the account with the sign-in blocked, or No.</source>
        <translation>Escriba Sí para crear la cuenta con el inicio de sesión bloqueado, o No.</translation>
    </message>
    <message>
        <source>This is a formula or an error of the spreadsheet, not a value. Enter the value, or save the list as values and open it again.</source>
        <translation>Esto es una fórmula o un error de la hoja de cálculo, no un valor. Escriba el valor, o guarde la lista como valores y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Letters were lost before this list was saved. Type them again.</source>
        <translation>Se perdieron letras antes de guardar esta lista. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Row %1 has the same name, so this address was numbered. Delete the row if it is the same person.</source>
        <translation>La fila %1 tiene el mismo nombre, por eso se ha numerado esta dirección. Elimine la fila si es la misma persona.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Algunas letras del nombre no tienen una grafía segura en el alfabeto latino y se han omitido. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, so it was not read.</source>
        <translation>El archivo supera %1 MB, así que no se ha leído.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own format.</source>
        <translation>Este es el formato propio de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a web page, not a list.</source>
        <translation>Esto es una página web, no una lista.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Esto no es un texto.</translation>
    </message>
    <message>
        <source>There are no people in it.</source>
        <translation>No contiene personas.</translation>
    </message>
    <message>
        <source>There are more than %1 people in it.</source>
        <translation>Contiene más de %1 personas.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Compruebe que sigue ahí y que usted puede abrirlo.</translation>
    </message>
    <message>
        <source>A list of %1 people takes some 10 MB. Check that it is the right file, or split it.</source>
        <translation>Una lista de %1 personas ocupa unos 10 MB. Compruebe que es el archivo correcto, o divídalo.</translation>
    </message>
    <message>
        <source>Add one line for each person and open it again. A name is enough.</source>
        <translation>Agregue una línea por persona y ábralo de nuevo. Basta con un nombre.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as CSV, or copy the cells and paste them here.</source>
        <translation>Ábralo en su programa de hojas de cálculo y guárdelo como CSV, o copie las celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, and open that.</source>
        <translation>Guarde la lista como CSV o como texto y abra ese archivo.</translation>
    </message>
    <message>
        <source>Split it, and create one part after the other.</source>
        <translation>Divídala y cree una parte tras otra.</translation>
    </message>
    <message>
        <source>The passwords in “%1” were left out. A new one is generated for each person, so that nobody knows it from a file; keep or delete the file accordingly.</source>
        <translation>Se han omitido las contraseñas de «%1». Se genera una nueva para cada persona, para que nadie la conozca por un archivo; conserve o elimine el archivo teniéndolo en cuenta.</translation>
    </message>
    <message>
        <source>No headings were found, so the first line was taken as a person.</source>
        <translation>No se han encontrado encabezados, así que la primera línea se ha leído como una persona.</translation>
    </message>
    <message>
        <source>Not used: %1. “Columns” gives them a use.</source>
        <translation>Sin usar: %1. Con «Columnas» les da un uso.</translation>
    </message>
    <message>
        <source>The template&apos;s example was left out.</source>
        <translation>Se ha omitido el ejemplo de la plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have more columns than the headings, the first is line %1.</source>
        <translation>
            <numerusform>%n línea tiene más columnas que encabezados: la línea %1.</numerusform>
            <numerusform>%n líneas tienen más columnas que encabezados; la primera es la línea %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In line %1 a quotation mark is opened and never closed, so nothing from there on was read. Close it in the file and open it again.</source>
        <translation>En la línea %1 se abren unas comillas que no se cierran, así que no se ha leído nada a partir de ahí. Ciérrelas en el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check a name with an accent.</source>
        <translation>El archivo no está en UTF-8 y se ha leído como Windows-1252. Compruebe un nombre con acento.</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>filling down</source>
        <translation>relleno hacia abajo</translation>
    </message>
    <message>
        <source>emptying cells</source>
        <translation>vaciado de celdas</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>eliminación de filas</translation>
    </message>
    <message>
        <source>adding a row</source>
        <translation>fila agregada</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>ordenación</translation>
    </message>
    <message>
        <source>the use of a column</source>
        <translation>uso de una columna</translation>
    </message>
    <message>
        <source>opening a list</source>
        <translation>apertura de una lista</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>wizard::RunModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>wizard::RunWords</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Se está creando</translation>
    </message>
    <message>
        <source>Created earlier</source>
        <translation>Creado antes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Sin crear</translation>
    </message>
    <message>
        <source>It may have been created: the answer was lost. Its password is kept. Try again to find out.</source>
        <translation>Puede que este usuario se haya creado: la respuesta se perdió. Su contraseña está guardada. Vuelva a intentarlo para averiguarlo.</translation>
    </message>
    <message>
        <source>The run was stopped before this one.</source>
        <translation>La creación se detuvo antes de llegar a este usuario.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this organisation any more.</source>
        <translation>%1 ya no es un dominio comprobado de esta organización.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Go back to the list and choose another one.</source>
        <translation>La dirección %1 ya está en uso. Vuelva a la lista y elija otra.</translation>
    </message>
    <message>
        <source>Its users fail. Go on to create the others; or have the domain verified again first, and try the failed ones again afterwards.</source>
        <translation>Sus usuarios no se pueden crear. Continúe para crear los demás; o haga comprobar antes de nuevo el dominio y reintente después los que han fallado.</translation>
    </message>
    <message>
        <source>The directory is full: it takes no more users.</source>
        <translation>El directorio está lleno: no admite más usuarios.</translation>
    </message>
    <message>
        <source>An organisation holds 50,000 objects, or 300,000 with a verified domain; deleted users count for 30 days. Delete some for good, or have Microsoft raise the limit, then go on.</source>
        <translation>Una organización admite 50.000 objetos, o 300.000 con un dominio comprobado; los usuarios eliminados cuentan durante 30 días. Elimine algunos definitivamente, o pida a Microsoft que aumente el límite, y continúe después.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. The run has paused.</source>
        <translation>Su sesión ha caducado. La creación está en pausa.</translation>
    </message>
    <message>
        <source>Sign in again with the same account, and the run goes on by itself.</source>
        <translation>Vuelva a iniciar sesión con la misma cuenta; la creación continuará por sí sola.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted. The run has paused.</source>
        <translation>El permiso para crear usuarios no está concedido. La creación está en pausa.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more, and the run goes on by itself. Your company may want an administrator to agree.</source>
        <translation>Concédalo iniciando sesión otra vez; la creación continuará por sí sola. Puede que su empresa exija que lo acepte un administrador.</translation>
    </message>
    <message>
        <source>Your account may not create users here. The run has paused.</source>
        <translation>Su cuenta no puede crear usuarios aquí. La creación está en pausa.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough, or was taken away. Ask a Global Administrator for the role User Administrator, then go on. A role given just now can take a quarter of an hour to work.</source>
        <translation>El permiso está concedido, pero su rol no basta o se le ha quitado. Pida a un Administrador global el rol Administrador de usuarios y continúe después. Un rol recién asignado puede tardar un cuarto de hora en surtir efecto.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe, so nothing more is created.</source>
        <translation>No se pueden guardar las contraseñas de forma segura, así que no se crea nada más.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then go on.</source>
        <translation>No se pudo escribir un archivo de este programa. Compruebe que el disco no está lleno y que la carpeta es suya, y continúe después.</translation>
    </message>
    <message>
        <source>The passwords cannot be kept safe: the keychain cannot be used.</source>
        <translation>No se pueden guardar las contraseñas de forma segura: no se puede usar el depósito de claves.</translation>
    </message>
    <message>
        <source>Unlock it and go on, or keep the passwords another way.</source>
        <translation>Desbloquéelo y continúe, o guarde las contraseñas de otro modo.</translation>
    </message>
    <message>
        <source>The run has paused; nothing is lost. %1</source>
        <translation>La creación está en pausa; no se ha perdido nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>aproximadamente %n segundo</numerusform>
            <numerusform>unos %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be created in %1, each with a generated password that is kept sealed on this computer until it is handed over.</source>
        <translation>
            <numerusform>Se creará %n usuario en %1, con una contraseña generada que se guarda cifrada en este equipo hasta que se entregue.</numerusform>
            <numerusform>Se crearán %n usuarios en %1, cada uno con una contraseña generada que se guarda cifrada en este equipo hasta que se entregue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s), and %1 at the speed the service allows.</source>
        <extracomment>%1 is a time, such as &quot;about 2 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Esto requiere %n solicitud, y %1 a la velocidad que permite el servicio.</numerusform>
            <numerusform>Esto requiere %n solicitudes, y %1 a la velocidad que permite el servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of this list were created before and are left as they are.</source>
        <translation>
            <numerusform>%n usuario de esta lista ya se había creado y se deja como está.</numerusform>
            <numerusform>%n usuarios de esta lista ya se habían creado y se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems are left out.</source>
        <translation>
            <numerusform>Se omite %n fila con problemas.</numerusform>
            <numerusform>Se omiten %n filas con problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are free. Creating users needs none; assign them afterwards.</source>
        <translation>
            <numerusform>Hay %n licencia libre. Crear usuarios no necesita ninguna; asígnela después.</numerusform>
            <numerusform>Hay %n licencias libres. Crear usuarios no necesita ninguna; asígnelas después.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were created</source>
        <translation>Se han creado %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not created</source>
        <translation>
            <numerusform>%n sin crear</numerusform>
            <numerusform>%n sin crear</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <extracomment>%1 is an organisation, %2 and %3 are numbers of users.</extracomment>
        <translation>%1: %2 de %3.</translation>
    </message>
    <message>
        <source>There is no room for all of them: %1 users are there, and the directory takes %2 objects. Delete for good what is not needed, or ask Microsoft for more room.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>No hay sitio para todos: hay %1 usuarios y el directorio admite %2 objetos. Elimine definitivamente lo que no haga falta o pida más espacio a Microsoft.</translation>
    </message>
    <message>
        <source>%1 users are there now. The directory takes %2 objects; groups, devices and deleted users count as well.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Ahora hay %1 usuarios. El directorio admite %2 objetos; los grupos, los dispositivos y los usuarios eliminados también cuentan.</translation>
    </message>
</context>
</TS>
