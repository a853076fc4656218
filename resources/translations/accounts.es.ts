<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>¿Olvidar la cuenta?</translation>
    </message>
    <message>
        <source>Forget the account at %1?</source>
        <translation>¿Olvidar la cuenta de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) made with it are not handed over. They stay on this computer, but whether such an account exists can then not be looked up.</source>
        <translation>
            <numerusform>%n contraseña creada con ella no se ha entregado. Permanece en este equipo, pero después ya no se puede averiguar si esa cuenta existe.</numerusform>
            <numerusform>%n contraseñas creadas con ella no se han entregado. Permanecen en este equipo, pero después ya no se puede averiguar si esas cuentas existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added with it still wait for a record: this program stops looking for it.</source>
        <translation>
            <numerusform>%n dominio agregado con ella aún espera un registro: este programa deja de buscarlo.</numerusform>
            <numerusform>%n dominios agregados con ella aún esperan un registro: este programa deja de buscarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>The organisations you work for. The pages work in one at a time, which the band on top of them names; each keeps its own sign-in.</source>
        <translation>Las organizaciones para las que trabaja. Las páginas trabajan en una cada vez, la que nombra la banda de la parte superior; cada una conserva su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Another organisation that &amp;knows you:</source>
        <translation>Otra organización en la que le cono&amp;zcan:</translation>
    </message>
    <message>
        <source>Its domain or tenant ID</source>
        <translation>Su dominio o id. de inquilino</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Sign in as somebody &amp;else…</source>
        <translation>Iniciar sesión como otra &amp;persona…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Work in this one</source>
        <translation>&amp;Trabajar en esta</translation>
    </message>
    <message>
        <source>Asking the other organisation…</source>
        <translation>Preguntando a la otra organización…</translation>
    </message>
    <message>
        <source>Signing in; your browser may have opened…</source>
        <translation>Iniciando sesión; puede que se haya abierto su navegador…</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Leyendo sus organizaciones…</translation>
    </message>
    <message>
        <source>That organisation wants to see you sign in.</source>
        <translation>Esa organización quiere ver que usted inicia sesión.</translation>
    </message>
    <message>
        <source>Your sign-in is not enough for it. What is signed in stays as it is.</source>
        <translation>Su inicio de sesión no le basta. Las sesiones iniciadas quedan como están.</translation>
    </message>
    <message>
        <source>Sign in &amp;there…</source>
        <translation>Iniciar sesión a&amp;llí…</translation>
    </message>
    <message>
        <source>Added. The pages work in it now.</source>
        <translation>Agregada. Las páginas trabajan ahora en ella.</translation>
    </message>
</context>
<context>
    <name>wizard::AccountsModel</name>
    <message>
        <source>Working here</source>
        <translation>Se trabaja aquí</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se indica</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>Your role (as far as told)</source>
        <translation>Su rol (hasta donde se indica)</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
</context>
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>¿Una cuenta profesional o varias?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Con una basta para la mayoría de las empresas. Cuatro respuestas muestran si la suya es una de ellas.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. ¿Cuántos &amp;usuarios tiene su empresa en Microsoft?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. ¿Cuántos de ellos &amp;trabajarán en Partner Center?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. ¿Qué hace su empresa con Microsoft?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Vender en el &amp;marketplace comercial</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>&amp;Participar también en el programa de asociados</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>&amp;Revender también a clientes (Proveedor de soluciones en la nube, CSP)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. ¿Quién administrará ese negocio?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>Las personas que &amp;hoy administran a nuestros usuarios</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>Otras personas, &amp;que no deben administrar a nuestros usuarios</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>Leer el &amp;consejo de Microsoft</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>&amp;Después, crear una cuenta para una persona</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>Son más personas que los usuarios que tiene su empresa.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Corrija uno de los dos números.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Responda a las cuatro preguntas para ver qué conviene a su empresa.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>Cómo obtener otra: cierre sesión en Microsoft, abra la inscripción de Partner Center y elija crear una cuenta profesional. Ningún programa puede hacerlo por usted. Cuando la tenga, vuelva y compruebe su dominio.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Recomendación: una cuenta profesional</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Use la que tiene su empresa, o cree una, y dé en ella cuentas a las personas que la necesitan.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Recomendación: su cuenta profesional y una segunda para la reventa</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Conserve la que tiene su empresa para todo lo demás.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>Compro&amp;bar un dominio</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Recomendación: una cuenta profesional propia para Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Contiene solo a las personas que trabajan allí.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Qué hay en contra:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Solo unos pocos de sus muchos usuarios necesitan Partner Center; los demás quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>La mitad de sus usuarios o más trabaja de todos modos en Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Con tan pocos usuarios es fácil mantener en orden un solo directorio.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>Otras personas administran este negocio; en un solo directorio necesitarían un rol entre sus usuarios.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Las mismas personas administrarían ambas y lo harían todo dos veces.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Todos conservan el inicio de sesión que tienen.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>Las personas afectadas reciben una segunda cuenta y otra contraseña.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Microsoft aconseja una cuenta profesional propia para la reventa (Proveedor de soluciones en la nube, CSP).</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Una cuenta profesional pertenece a una sola cuenta de Partner Center, y se inicia sesión en una cada vez.</translation>
    </message>
    <message>
        <source>One work account or several</source>
        <translation>Una cuenta profesional o varias</translation>
    </message>
    <message>
        <source>work-accounts</source>
        <translation>cuentas-profesionales</translation>
    </message>
    <message>
        <source>Count th&amp;em</source>
        <translation>C&amp;ontarlos</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>E&amp;xportar a PDF…</translation>
    </message>
    <message>
        <source>Counted in %1 just now.</source>
        <translation>Contados en %1 ahora mismo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>To count, the wizard needs your permission.</source>
        <translation>Para contar, el asistente necesita su permiso.</translation>
    </message>
    <message>
        <source>It may then see the names of the users. Or enter the number yourself.</source>
        <translation>Entonces puede ver los nombres de los usuarios. O escriba usted el número.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>To count the users of your organisation.</source>
        <translation>Para contar los usuarios de su organización.</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>%1 (counted in %2)</source>
        <translation>%1 (contados en %2)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s advice:</source>
        <translation>El consejo de Microsoft:</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonDialog</name>
    <message>
        <source>Copied. It can be pasted into a spreadsheet.</source>
        <translation>Copiado. Se puede pegar en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organizaciones en paralelo</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>Compare organisations</source>
        <translation>Comparar organizaciones</translation>
    </message>
    <message>
        <source>What each organisation tells of itself to you. What is not told needs a permission there.</source>
        <translation>Lo que cada organización le indica sobre sí misma. Lo que no se indica necesita un permiso en ella.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Reading your organisations…</source>
        <translation>Leyendo sus organizaciones…</translation>
    </message>
</context>
<context>
    <name>wizard::ComparisonModel</name>
    <message>
        <source>Ready: users can be created here and given tasks in Partner Center.</source>
        <translation>Preparada: aquí se pueden crear usuarios y darles tareas en Partner Center.</translation>
    </message>
    <message>
        <source>Addresses end in onmicrosoft.com only: add a domain of your company&apos;s first.</source>
        <translation>Las direcciones solo terminan en onmicrosoft.com: agregue antes un dominio de su empresa.</translation>
    </message>
    <message>
        <source>People sign in at the company&apos;s own server: their accounts are made there.</source>
        <translation>Las personas inician sesión en el servidor de la propia empresa: sus cuentas se crean allí.</translation>
    </message>
    <message>
        <source>Users come from the company&apos;s network: make them there.</source>
        <translation>Los usuarios vienen de la red de la empresa: créelos allí.</translation>
    </message>
    <message>
        <source>You cannot create users here: that needs the role User Administrator.</source>
        <translation>Aquí no puede crear usuarios: para eso hace falta el rol Administrador de usuarios.</translation>
    </message>
    <message>
        <source>Whether you can create users here is not known.</source>
        <translation>No se sabe si aquí puede crear usuarios.</translation>
    </message>
    <message>
        <source>You are a guest here: Partner Center wants a member.</source>
        <translation>Aquí es usted un invitado: Partner Center quiere un miembro.</translation>
    </message>
    <message>
        <source>Partner Center of the worldwide cloud does not take this one.</source>
        <translation>Partner Center de la nube mundial no admite esta.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>En Microsoft</translation>
    </message>
    <message>
        <source>Elsewhere (federated): %1</source>
        <translation>En otro sitio (federado): %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Verified domains</source>
        <translation>Dominios comprobados</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>Sus roles</translation>
    </message>
    <message>
        <source>For Partner Center</source>
        <translation>Para Partner Center</translation>
    </message>
    <message>
        <source>Organisations side by side</source>
        <translation>Organizaciones en paralelo</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantController</name>
    <message>
        <source>To see that the new organisation works.</source>
        <translation>Para ver que la nueva organización funciona.</translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantPanel</name>
    <message>
        <source>The way to another work account</source>
        <translation>El camino hacia otra cuenta profesional</translation>
    </message>
    <message>
        <source>1. Sign out of Microsoft in your browser, or open a private window, so that your present account is not taken.</source>
        <translation>1. Cierre su sesión de Microsoft en el navegador, o abra una ventana privada, para que no se tome su cuenta actual.</translation>
    </message>
    <message>
        <source>2. Open Partner Center, start the enrolment, and choose to create a work account. Microsoft lets no program do this for you. (Customers who pay for Microsoft Entra ID can also choose Manage tenants, Create in its admin center.)</source>
        <translation>2. Abra Partner Center, inicie la inscripción y elija crear una cuenta profesional. Microsoft no permite que ningún programa lo haga por usted. (Los clientes que pagan por Microsoft Entra ID también pueden elegir Administrar inquilinos, Crear en su centro de administración.)</translation>
    </message>
    <message>
        <source>3. Note the name it gets, which ends in onmicrosoft.com, and enter it here. This program looks until it is there, and then signs you in to it.</source>
        <translation>3. Anote el nombre que recibe, que termina en onmicrosoft.com, y escríbalo aquí. Este programa busca hasta que aparece y después inicia su sesión en ella.</translation>
    </message>
    <message>
        <source>Open Partner Center</source>
        <translation>Abrir Partner Center</translation>
    </message>
    <message>
        <source>The name &amp;you chose:</source>
        <translation>El nombre nue&amp;vo que ha elegido:</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Buscar otra ve&amp;z</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Empe&amp;zar a buscar</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Buscando %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself.</source>
        <translation>
            <numerusform>Se ha buscado %n vez. La próxima búsqueda llega por sí sola.</numerusform>
            <numerusform>Se ha buscado %n veces. La próxima búsqueda llega por sí sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 aún no está.</translation>
    </message>
    <message>
        <source>A new one can be found some minutes after it was made. Check the spelling, too.</source>
        <translation>Una nueva puede encontrarse algunos minutos después de crearla. Compruebe también cómo está escrita.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>The pages work in it now. Go on and create accounts for the people who need it.</source>
        <translation>Las páginas trabajan ahora en ella. Continúe y cree cuentas para las personas que las necesitan.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 está.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1.</source>
        <translation>Su id. de inquilino es %1.</translation>
    </message>
    <message>
        <source>&amp;Sign in to it…</source>
        <translation>I&amp;niciar sesión en ella…</translation>
    </message>
    <message>
        <source>%1 was not found within an hour.</source>
        <translation>No se encontró %1 en una hora.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether the enrolment was finished.</source>
        <translation>Compruebe cómo está escrito y si la inscripción se terminó.</translation>
    </message>
</context>
<context>
    <name>wizard::TextPaper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Buscando una impresora…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer, or it does not answer.</source>
        <translation>No hay ninguna impresora configurada en este equipo, o no responde.</translation>
    </message>
    <message>
        <source>Save it as a PDF and print that elsewhere.</source>
        <translation>Guárdelo como PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no lo admitió.</translation>
    </message>
    <message>
        <source>Look at the printer, or save it as a PDF.</source>
        <translation>Revise la impresora o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation>Elija otra carpeta, o compruebe que el disco no está lleno: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>wizard::WriteQuestion</name>
    <message>
        <source>Another organisation than before</source>
        <translation>Otra organización que antes</translation>
    </message>
    <message>
        <source>This changes %1.</source>
        <translation>Esto modifica %1.</translation>
    </message>
    <message>
        <source>The last change was made in %1. Go on in the other one?</source>
        <translation>El último cambio se hizo en %1. ¿Continuar en la otra?</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
</context>
</TS>
