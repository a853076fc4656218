<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::Breadcrumb</name>
    <message>
        <source>Your way so far</source>
        <translation>Su camino hasta aquí</translation>
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
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
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
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Notificado como</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Identificador de correlación</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Identificador de seguimiento</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>Id. de aplicación</translation>
    </message>
    <message>
        <source>Tenant named in the error</source>
        <translation>Inquilino que nombra el error</translation>
    </message>
    <message>
        <source>Help with my work account: %1</source>
        <translation>Ayuda con mi cuenta profesional: %1</translation>
    </message>
    <message>
        <source>Help with my work account at %1: %2</source>
        <translation>Ayuda con mi cuenta profesional de %1: %2</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account, and an administrator of our organisation has to help me.</source>
        <translation>Hola:

No puedo entrar en Microsoft Partner Center con mi cuenta profesional y necesito la ayuda de un administrador de nuestra organización.</translation>
    </message>
    <message>
        <source>Hello,

signing in to Microsoft with our company&apos;s own sign-in page fails. The team that runs this page has to look at it.</source>
        <translation>Hola:

Falla el inicio de sesión en Microsoft con la página de inicio de sesión de nuestra empresa. Tiene que revisarlo el equipo que gestiona esta página.</translation>
    </message>
    <message>
        <source>Hello,

we cannot get to our Microsoft tenant, and nobody on our side can repair it.</source>
        <translation>Hola:

No podemos acceder a nuestro inquilino de Microsoft y nadie de nuestra parte puede repararlo.</translation>
    </message>
    <message>
        <source>Hello,

I cannot get to Microsoft Partner Center with my work account.</source>
        <translation>Hola:

No puedo entrar en Microsoft Partner Center con mi cuenta profesional.</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <translation>Qué se necesita: %1</translation>
    </message>
    <message>
        <source>What the error means: %1</source>
        <translation>Qué significa el error: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Rol mínimo necesario: %1</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Qué se ha encontrado:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Pasos:</translation>
    </message>
    <message>
        <source>Approve the app for everybody: %1</source>
        <translation>Aprobar la aplicación para todos: %1</translation>
    </message>
    <message>
        <source>This message holds no password, and none is needed to help me.</source>
        <translation>Este mensaje no contiene ninguna contraseña, y no hace falta ninguna para ayudarme.</translation>
    </message>
</context>
<context>
    <name>wizard::CheckPanel</name>
    <message>
        <source>This is no domain and no address.</source>
        <translation>Esto no es un dominio ni una dirección.</translation>
    </message>
    <message>
        <source>Type it like contoso.com or anna@contoso.com. Only the part after the @ is used.</source>
        <translation>Escríbalo como contoso.com o anna@contoso.com. Solo se usa la parte que va después de la @.</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Comprobaciones en directo</translation>
    </message>
    <message>
        <source>Without signing in, this computer can ask what is public about your domain. Nothing is asked before you start it, and no person&apos;s name is sent.</source>
        <translation>Sin iniciar sesión, este equipo puede consultar lo que es público sobre su dominio. No se consulta nada hasta que usted lo inicia, y no se envía el nombre de ninguna persona.</translation>
    </message>
    <message>
        <source>&amp;Domain or address:</source>
        <translation>&amp;Dominio o dirección:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>Run the chec&amp;ks</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>su dominio</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>wizard::ChecksController</name>
    <message>
        <source>To look at your own account and your company.</source>
        <translation>Para consultar su propia cuenta y su empresa.</translation>
    </message>
    <message>
        <source>To look at your own account, and whether it belongs to the company that has %1.</source>
        <translation>Para consultar su propia cuenta y si pertenece a la empresa que tiene %1.</translation>
    </message>
    <message>
        <source>For the checks &quot;%1&quot;.</source>
        <translation>Para las comprobaciones «%1».</translation>
    </message>
</context>
<context>
    <name>wizard::Explanation</name>
    <message>
        <source>This number is not in the catalogue of this program. Microsoft&apos;s page for it says what it means.</source>
        <translation>Este número no está en el catálogo de este programa. La página de Microsoft dedicada a él dice qué significa.</translation>
    </message>
    <message>
        <source>The message has no number. The sign-in service itself calls it &quot;%1&quot;.</source>
        <translation>El mensaje no lleva ningún número. El propio servicio de inicio de sesión lo llama «%1».</translation>
    </message>
    <message>
        <source>The error catalogue of this program is broken: %1</source>
        <translation>El catálogo de errores de este programa está dañado: %1</translation>
    </message>
    <message>
        <source>No error code was found in this text. Paste the whole message, or the number after AADSTS.</source>
        <translation>No se ha encontrado ningún código de error en este texto. Pegue el mensaje completo, o el número que va después de AADSTS.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede resolverlo</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Identificador de correlación</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Identificador de seguimiento</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Página de Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::Finding</name>
    <message>
        <source>the US Government cloud</source>
        <translation>la nube de la Administración pública de Estados Unidos</translation>
    </message>
    <message>
        <source>the US Department of Defense cloud</source>
        <translation>la nube del Departamento de Defensa de Estados Unidos</translation>
    </message>
    <message>
        <source>the cloud in China (21Vianet)</source>
        <translation>la nube de China (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>la nube mundial</translation>
    </message>
    <message>
        <source>%1 has the form of a company&apos;s domain.</source>
        <translation>%1 tiene la forma de un dominio de empresa.</translation>
    </message>
    <message>
        <source>%1 is a name that Microsoft gives to every tenant.</source>
        <translation>%1 es un nombre que Microsoft da a todos los inquilinos.</translation>
    </message>
    <message>
        <source>%1 belongs to a mailbox service for private persons.</source>
        <translation>%1 pertenece a un servicio de buzones para particulares.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2 in %3.</source>
        <translation>El inquilino %1 responde por %2 en %3.</translation>
    </message>
    <message>
        <source>Tenant %1 answers for %2, but in %3.</source>
        <translation>El inquilino %1 responde por %2, pero en %3.</translation>
    </message>
    <message>
        <source>In none of the clouds does a tenant answer for %1.</source>
        <translation>En ninguna de las nubes responde un inquilino por %1.</translation>
    </message>
    <message>
        <source>The public sign-in service could not be asked about %1.</source>
        <translation>No se pudo preguntar por %1 al servicio público de inicio de sesión.</translation>
    </message>
    <message>
        <source>Passwords for %1 are checked by Microsoft.</source>
        <translation>Microsoft comprueba las contraseñas de %1.</translation>
    </message>
    <message>
        <source>%1 signs in at the company&apos;s own page: %2.</source>
        <translation>%1 inicia sesión en la página de la propia empresa: %2.</translation>
    </message>
    <message>
        <source>The sign-in page shows the name &quot;%1&quot;.</source>
        <translation>La página de inicio de sesión muestra el nombre «%1».</translation>
    </message>
    <message>
        <source>Probably nobody administers this tenant: it came from people who signed up by themselves. This sign is not documented.</source>
        <translation>Probablemente nadie administra este inquilino: surgió de personas que se registraron por su cuenta. Este indicio no está documentado.</translation>
    </message>
    <message>
        <source>The sign-in service takes %1 for a domain of private accounts.</source>
        <translation>El servicio de inicio de sesión considera que %1 es un dominio de cuentas personales.</translation>
    </message>
    <message>
        <source>The sign-in page knows no way to sign in for %1.</source>
        <translation>La página de inicio de sesión no conoce ninguna forma de iniciar sesión para %1.</translation>
    </message>
    <message>
        <source>How %1 signs in could not be asked.</source>
        <translation>No se pudo consultar cómo inicia sesión %1.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 answers, with a valid certificate.</source>
        <translation>La página de inicio de sesión de la empresa, en %1, responde con un certificado válido.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in page at %1 cannot be reached from here.</source>
        <translation>Desde aquí no se puede acceder a la página de inicio de sesión de la empresa, en %1.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 is not valid.</source>
        <translation>El certificado de la página de inicio de sesión de la empresa, en %1, no es válido.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ended on %2.</source>
        <translation>El certificado de la página de inicio de sesión de la empresa, en %1, caducó el %2.</translation>
    </message>
    <message>
        <source>The certificate of the company&apos;s sign-in page at %1 ends soon, on %2.</source>
        <translation>El certificado de la página de inicio de sesión de la empresa, en %1, caduca pronto: el %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to Microsoft 365 (%2): a sign that the company uses it.</source>
        <translation>El correo de %1 va a Microsoft 365 (%2): un indicio de que la empresa lo usa.</translation>
    </message>
    <message>
        <source>The DNS of %1 holds a proof for Microsoft (%2): the domain was added to a tenant once.</source>
        <translation>El DNS de %1 contiene una prueba para Microsoft (%2): el dominio se agregó en algún momento a un inquilino.</translation>
    </message>
    <message>
        <source>Outlook finds its settings for %1 at Microsoft 365.</source>
        <translation>Outlook encuentra su configuración para %1 en Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 shows no sign of Microsoft 365.</source>
        <translation>El DNS de %1 no muestra ningún indicio de Microsoft 365.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be read.</source>
        <translation>No se pudo leer el DNS de %1.</translation>
    </message>
    <message>
        <source>The companies of the sandbox have no DNS, so it was not asked.</source>
        <translation>Las empresas del espacio de pruebas no tienen DNS, así que no se ha consultado.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service answers, and this computer&apos;s clock is right.</source>
        <translation>El servicio de inicio de sesión de Microsoft responde y el reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1 minutes: sign-ins and certificates may be refused.</source>
        <extracomment>%1 is a number of minutes, formatted.</extracomment>
        <translation>El reloj de este equipo se desvía %1 minutos: puede que se rechacen inicios de sesión y certificados.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service cannot be reached from this computer.</source>
        <translation>Desde este equipo no se puede acceder al servicio de inicio de sesión de Microsoft.</translation>
    </message>
    <message>
        <source>The secure connection to Microsoft is not trusted: the network may inspect it with a certificate this computer does not know.</source>
        <translation>La conexión segura con Microsoft no es de confianza: puede que la red la inspeccione con un certificado que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The network puts a certificate of its own before Microsoft&apos;s (%1), which this computer does not trust.</source>
        <translation>La red pone un certificado propio en lugar del de Microsoft (%1), y este equipo no confía en él.</translation>
    </message>
    <message>
        <source>The network reads along: the certificate before Microsoft&apos;s sign-in service comes from %1. Sign-ins that check the device may fail because of it.</source>
        <translation>La red inspecciona las conexiones: el certificado del servicio de inicio de sesión de Microsoft aparece sustituido por uno de %1. Pueden fallar por ello los inicios de sesión que comprueban el dispositivo.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to Microsoft or wants you to sign in to it.</source>
        <translation>El proxy rechaza la conexión con Microsoft o quiere que inicie sesión en él.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, the one that answers for the domain.</source>
        <translation>Aquí ha iniciado sesión en el inquilino %1, el que responde por el dominio.</translation>
    </message>
    <message>
        <source>You are signed in here to tenant %1, but tenant %2 answers for the domain.</source>
        <translation>Aquí ha iniciado sesión en el inquilino %1, pero por el dominio responde el inquilino %2.</translation>
    </message>
    <message>
        <source>The account signed in here is a personal one.</source>
        <translation>La cuenta con la que se ha iniciado sesión aquí es personal.</translation>
    </message>
    <message>
        <source>Connection and clock</source>
        <translation>Conexión y reloj</translation>
    </message>
    <message>
        <source>Public sign-in service</source>
        <translation>Servicio público de inicio de sesión</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>DNS of the domain</source>
        <translation>DNS del dominio</translation>
    </message>
    <message>
        <source>Company sign-in page</source>
        <translation>Página de inicio de sesión de la empresa</translation>
    </message>
    <message>
        <source>Account signed in here</source>
        <translation>Cuenta con sesión iniciada aquí</translation>
    </message>
    <message>
        <source>Form of the domain</source>
        <translation>Forma del dominio</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in service for its public document and compares the time.</source>
        <translation>Pide al servicio de inicio de sesión de Microsoft su documento público y compara la hora.</translation>
    </message>
    <message>
        <source>Asks the sign-in service of every cloud whether a tenant answers for %1.</source>
        <translation>Pregunta al servicio de inicio de sesión de cada nube si un inquilino responde por %1.</translation>
    </message>
    <message>
        <source>Asks how %1 signs in, with a made-up name before the @.</source>
        <translation>Pregunta cómo inicia sesión %1, con un nombre inventado antes de la @.</translation>
    </message>
    <message>
        <source>Reads the public mail, text and autodiscover records of %1.</source>
        <translation>Lee los registros públicos de correo, texto y detección automática de %1.</translation>
    </message>
    <message>
        <source>Opens a connection to the company&apos;s sign-in page, if it has one; sends nothing.</source>
        <translation>Abre una conexión con la página de inicio de sesión de la empresa, si la tiene; no envía nada.</translation>
    </message>
    <message>
        <source>Compares the account signed in here with the tenant found.</source>
        <translation>Compara la cuenta con sesión iniciada aquí con el inquilino encontrado.</translation>
    </message>
    <message>
        <source>Looks at the name on this computer only.</source>
        <translation>Solo examina el nombre en este equipo.</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Map of the flow</source>
        <translation>Mapa del recorrido</translation>
    </message>
</context>
<context>
    <name>wizard::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language: it picks flow.&lt;code&gt;.json and aadsts.&lt;code&gt;.csv, which hold the guide&apos;s texts.</extracomment>
        <translation>es</translation>
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
        <translation>Con Entrar responde: %1</translation>
    </message>
    <message>
        <source>You are here. Enter lists the answers; the arrow keys go from box to box.</source>
        <translation>Está aquí. Con Entrar se muestran las respuestas; las teclas de dirección van de un cuadro a otro.</translation>
    </message>
    <message>
        <source>This is where your way ends: %1</source>
        <translation>Aquí termina su camino: %1</translation>
    </message>
    <message>
        <source>On your way. Enter goes back to: %1</source>
        <translation>En su camino. Con Entrar se vuelve a: %1</translation>
    </message>
    <message>
        <source>Not on your way: %1</source>
        <translation>Fuera de su camino: %1</translation>
    </message>
    <message>
        <source>%1 (who can fix it: %2)</source>
        <translation>%1 (quién puede resolverlo: %2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa completo</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Start &amp;from here</source>
        <translation>Empezar &amp;desde aquí</translation>
    </message>
    <message>
        <source>Save the m&amp;ap…</source>
        <translation>Guardar el &amp;mapa…</translation>
    </message>
</context>
<context>
    <name>wizard::PasteBox</name>
    <message>
        <source>Have an &amp;error message? Paste all of it, or type the number:</source>
        <translation>¿Tiene un &amp;mensaje de error? Péguelo entero o escriba el número:</translation>
    </message>
    <message>
        <source>AADSTS50126: …</source>
        <translation>AADSTS50126: …</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Copy without &amp;personal data</source>
        <translation>&amp;Copiar sin datos personales</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>No error code was found in this text.</source>
        <translation>No se ha encontrado ningún código de error en este texto.</translation>
    </message>
    <message>
        <source>Copy the whole message from the sign-in page, or type the number that follows AADSTS. The questions below help without a code too.</source>
        <translation>Copie el mensaje completo de la página de inicio de sesión, o escriba el número que va después de AADSTS. Las preguntas siguientes también ayudan sin código.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your last sign-in failed: %1</source>
        <translation>Su último inicio de sesión falló: %1</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede resolverlo: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
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
        <translation>Identificador de correlación</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Identificador de seguimiento</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>&amp;Show what to do</source>
        <translation>Mostrar &amp;qué hacer</translation>
    </message>
    <message>
        <source>Look &amp;up at Microsoft</source>
        <translation>B&amp;uscar en Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::Repair</name>
    <message>
        <source>Restore the deleted user</source>
        <translation>Restaurar el usuario eliminado</translation>
    </message>
    <message>
        <source>Unblock the sign-in</source>
        <translation>Desbloquear el inicio de sesión</translation>
    </message>
    <message>
        <source>Give a new temporary password</source>
        <translation>Dar una contraseña temporal nueva</translation>
    </message>
    <message>
        <source>Verify the domain</source>
        <translation>Comprobar el dominio</translation>
    </message>
    <message>
        <source>Agree to this program for everybody</source>
        <translation>Dar el consentimiento a este programa para todos</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Crear el usuario</translation>
    </message>
    <message>
        <source>The deleted user %1 comes back to %2, with the groups and licences it had.</source>
        <translation>El usuario eliminado %1 vuelve a %2, con los grupos y las licencias que tenía.</translation>
    </message>
    <message>
        <source>%1 may sign in to %2 again.</source>
        <translation>%1 puede volver a iniciar sesión en %2.</translation>
    </message>
    <message>
        <source>%1 gets a new temporary password in %2. The old one stops working at once, and the new one has to be changed at the next sign-in. The next page hands it over.</source>
        <translation>%1 recibe una contraseña temporal nueva en %2. La anterior deja de valer de inmediato, y la nueva se debe cambiar en el próximo inicio de sesión. En la página siguiente se entrega.</translation>
    </message>
    <message>
        <source>%1 is added to %2 if it is not there yet. You put a record into the DNS of the domain; this program waits until it can be seen, and then has Microsoft verify the domain.</source>
        <translation>%1 se agrega a %2 si aún no está. Usted pone un registro en el DNS del dominio; este programa espera a que se vea y pide entonces a Microsoft que compruebe el dominio.</translation>
    </message>
    <message>
        <source>The browser opens a page of Microsoft. An administrator of %1 agrees there that everybody in the company may use this program. Nothing is agreed to before that.</source>
        <translation>El navegador abre una página de Microsoft. Un administrador de %1 acepta allí que toda la empresa pueda usar este programa. Hasta entonces no se da ningún consentimiento.</translation>
    </message>
    <message>
        <source>The page for a new user in %2 opens, with the address %1 filled in. Nothing is made before you review it there.</source>
        <translation>Se abre la página de un usuario nuevo en %2, con la dirección %1 ya escrita. No se crea nada hasta que usted lo revise allí.</translation>
    </message>
    <message>
        <source>%1 is back in %2.</source>
        <translation>%1 está otra vez en %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 to %2 is no longer blocked.</source>
        <translation>El inicio de sesión de %1 en %2 ya no está bloqueado.</translation>
    </message>
    <message>
        <source>%1 has a new temporary password in %2. Hand it over on the next page.</source>
        <translation>%1 tiene una contraseña temporal nueva en %2. Entréguela en la página siguiente.</translation>
    </message>
    <message>
        <source>%1 is verified in %2.</source>
        <translation>%1 está comprobado en %2.</translation>
    </message>
    <message>
        <source>The page for an administrator of %1 was opened.</source>
        <translation>Se ha abierto la página para un administrador de %1.</translation>
    </message>
    <message>
        <source>The page for the new user %1 was opened.</source>
        <translation>Se ha abierto la página del usuario nuevo %1.</translation>
    </message>
    <message>
        <source>Restore the deleted user %1</source>
        <translation>Restaurar el usuario eliminado %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users, Deleted users.</source>
        <translation>En el Centro de administración de Microsoft Entra, abra Usuarios, Usuarios eliminados.</translation>
    </message>
    <message>
        <source>Choose the user and Restore. That is possible for 30 days.</source>
        <translation>Elija el usuario y Restaurar. Es posible durante 30 días.</translation>
    </message>
    <message>
        <source>Unblock the sign-in of %1</source>
        <translation>Desbloquear el inicio de sesión de %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose the user.</source>
        <translation>En el Centro de administración de Microsoft Entra, abra Usuarios y elija el usuario.</translation>
    </message>
    <message>
        <source>Under Properties, Settings, tick Account enabled and save.</source>
        <translation>En Propiedades, Configuración, active Cuenta habilitada y guarde.</translation>
    </message>
    <message>
        <source>Give %1 a new temporary password</source>
        <translation>Dar a %1 una contraseña temporal nueva</translation>
    </message>
    <message>
        <source>Choose Reset password and hand the temporary password over in person or by phone.</source>
        <translation>Elija Restablecer contraseña y entregue la contraseña temporal en persona o por teléfono.</translation>
    </message>
    <message>
        <source>Verify the domain %1</source>
        <translation>Comprobar el dominio %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Domain names and choose the domain.</source>
        <translation>En el Centro de administración de Microsoft Entra, abra Nombres de dominio y elija el dominio.</translation>
    </message>
    <message>
        <source>Put the TXT record shown there into the DNS of the domain, wait, and choose Verify.</source>
        <translation>Ponga en el DNS del dominio el registro TXT que se muestra allí, espere y elija Comprobar.</translation>
    </message>
    <message>
        <source>Agree to the program Work Account Wizard for everybody</source>
        <translation>Dar el consentimiento al programa Work Account Wizard para todos</translation>
    </message>
    <message>
        <source>Open the link below and sign in as an administrator.</source>
        <translation>Abra el vínculo siguiente e inicie sesión como administrador.</translation>
    </message>
    <message>
        <source>Read what the program may do, and accept.</source>
        <translation>Lea lo que puede hacer el programa y acepte.</translation>
    </message>
    <message>
        <source>Create the user %1</source>
        <translation>Crear el usuario %1</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center open Users and choose New user.</source>
        <translation>En el Centro de administración de Microsoft Entra, abra Usuarios y elija Nuevo usuario.</translation>
    </message>
    <message>
        <source>Use an address of a verified domain and the role User.</source>
        <translation>Use una dirección de un dominio comprobado y el rol Usuario.</translation>
    </message>
    <message>
        <source>Hand the temporary password over in person or by phone.</source>
        <translation>Entregue la contraseña temporal en persona o por teléfono.</translation>
    </message>
</context>
<context>
    <name>wizard::RepairController</name>
    <message>
        <source>your company</source>
        <translation>su empresa</translation>
    </message>
    <message>
        <source>For the repair &quot;%1&quot;.</source>
        <translation>Para la reparación «%1».</translation>
    </message>
</context>
<context>
    <name>wizard::RepairPanel</name>
    <message>
        <source>Repair it from here</source>
        <translation>Repararlo desde aquí</translation>
    </message>
    <message>
        <source>An administrator can do this here. Each one says what it will do, and asks, before anything is changed.</source>
        <translation>Un administrador puede hacerlo aquí. Cada reparación dice lo que va a hacer y pregunta antes de cambiar nada.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Copy a message to an administrator</source>
        <translation>Copiar un mensaje para un administrador</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Enviarlo por correo</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Valor:</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Nombre del registro</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>Para quié&amp;n:</translation>
    </message>
    <message>
        <source>Which d&amp;omain:</source>
        <translation>Qué domi&amp;nio:</translation>
    </message>
    <message>
        <source>The TXT record can be seen, but Microsoft does not see it yet. That can take a while.</source>
        <translation>El registro TXT ya se ve, pero Microsoft aún no lo ve. Puede tardar un poco.</translation>
    </message>
    <message numerus="yes">
        <source>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it so far: %n time(s).</source>
        <translation>
            <numerusform>Ponga este registro TXT en el DNS del dominio, donde se administre. Se ha buscado %n vez hasta ahora.</numerusform>
            <numerusform>Ponga este registro TXT en el DNS del dominio, donde se administre. Se ha buscado %n veces hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valor del registro</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Vínculo para un administrador</translation>
    </message>
    <message>
        <source>None of your roles is known to allow this.</source>
        <translation>No consta que ninguno de sus roles lo permita.</translation>
    </message>
    <message>
        <source>You may try, but it will probably be refused. The smallest role that can do it: %1.</source>
        <translation>Puede intentarlo, pero probablemente se rechazará. Rol mínimo necesario: %1.</translation>
    </message>
    <message>
        <source>Waiting for the record…</source>
        <translation>Esperando el registro…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>This is no domain.</source>
        <translation>Esto no es un dominio.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Escriba el nombre de inicio de sesión completo de la persona, como anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type it like contoso.com.</source>
        <translation>Escríbalo como contoso.com.</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Se ha copiado el mensaje.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Péguelo en un correo o en un chat.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Copie el vínculo y ábralo usted.</translation>
    </message>
    <message>
        <source>Once it was agreed to there, run the check &quot;%1&quot; again.</source>
        <translation>Cuando se haya dado allí el consentimiento, vuelva a ejecutar la comprobación «%1».</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>You have to sign in for this.</source>
        <translation>Para esto tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>It goes on by itself once you have.</source>
        <translation>Continuará por sí solo cuando lo haya hecho.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Pedir los permisos…</translation>
    </message>
    <message>
        <source>Permissions are missing: nothing was changed.</source>
        <translation>Faltan permisos: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Needed: %1. It goes on by itself once they are granted.</source>
        <translation>Hacen falta: %1. Continuará por sí solo cuando se concedan.</translation>
    </message>
    <message>
        <source>It is not known whether this took effect.</source>
        <translation>No se sabe si esto ha surtido efecto.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. To try again harms nothing.</source>
        <translation>La respuesta se perdió por el camino. Volver a intentarlo no causa ningún daño.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 with this name.</source>
        <translation>Nadie inicia sesión en %1 con este nombre.</translation>
    </message>
    <message>
        <source>Look for the person first: the sign-in name may be another one.</source>
        <translation>Busque primero a la persona: puede que el nombre de inicio de sesión sea otro.</translation>
    </message>
    <message>
        <source>No deleted user has this address.</source>
        <translation>Ningún usuario eliminado tiene esta dirección.</translation>
    </message>
    <message>
        <source>Users can be restored for 30 days. After that a new one has to be created.</source>
        <translation>Los usuarios se pueden restaurar durante 30 días. Después hay que crear uno nuevo.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>El registro no se ha visto en una hora.</translation>
    </message>
    <message>
        <source>Check it at whoever keeps the DNS of the domain, and try again later.</source>
        <translation>Compruébelo donde se administra el DNS del dominio y vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Su rol no permite esto: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The smallest role that can do it: %1. Send a message to somebody who holds it.</source>
        <translation>Rol mínimo necesario: %1. Envíe un mensaje a alguien que lo tenga.</translation>
    </message>
</context>
<context>
    <name>wizard::Report</name>
    <message>
        <source>%1 — not answered</source>
        <translation>%1 — sin respuesta</translation>
    </message>
    <message>
        <source>%1 — not known</source>
        <translation>%1 — no se sabe</translation>
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
        <translation>%1 — %2 (respondido por una comprobación)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Problemas para iniciar sesión: informe</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>El error</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Found by checks</source>
        <translation>Resultados de las comprobaciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede resolverlo: %1</translation>
    </message>
    <message>
        <source>Smallest role that can do it: %1</source>
        <translation>Rol mínimo necesario: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>wizard::SignedIn</name>
    <message>
        <source>Could not be checked: the permission %1 has not been granted.</source>
        <translation>No se pudo comprobar: no se ha concedido el permiso %1.</translation>
    </message>
    <message>
        <source>Could not be checked: the company wants you to sign in once more.</source>
        <translation>No se pudo comprobar: la empresa quiere que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Could not be checked: your role does not allow it.</source>
        <translation>No se pudo comprobar: su rol no lo permite.</translation>
    </message>
    <message>
        <source>Could not be checked: the company has no licence for it (Microsoft Entra ID P1 or P2).</source>
        <translation>No se pudo comprobar: la empresa no tiene la licencia necesaria (Microsoft Entra ID P1 o P2).</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft asks to wait a while.</source>
        <translation>No se pudo comprobar: Microsoft pide esperar un poco.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft could not be reached.</source>
        <translation>No se pudo comprobar: no se pudo acceder a Microsoft.</translation>
    </message>
    <message>
        <source>Could not be checked: Microsoft gave no usable answer.</source>
        <translation>No se pudo comprobar: Microsoft no ha dado una respuesta utilizable.</translation>
    </message>
    <message>
        <source>You are a member of the company you signed in to, with an address at %1.</source>
        <translation>Es miembro de la empresa en la que ha iniciado sesión, con una dirección de %1.</translation>
    </message>
    <message>
        <source>You are only a guest in the company you signed in to.</source>
        <translation>Es solo un invitado en la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>%2 belongs to %1, the company you signed in to.</source>
        <translation>%2 pertenece a %1, la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%2 is not among the verified domains of %1, the company you signed in to.</source>
        <translation>%2 no está entre los dominios comprobados de %1, la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your roles let you create users: %1.</source>
        <translation>Sus roles le permiten crear usuarios: %1.</translation>
    </message>
    <message>
        <source>Your roles: %1.</source>
        <translation>Sus roles: %1.</translation>
    </message>
    <message>
        <source>Which roles you hold was not told: you may have none, or a permission is missing.</source>
        <translation>No se ha indicado qué roles tiene: puede que no tenga ninguno o que falte un permiso.</translation>
    </message>
    <message>
        <source>There is a user with this sign-in name.</source>
        <translation>Hay un usuario con este nombre de inicio de sesión.</translation>
    </message>
    <message>
        <source>Nobody has this address in the company you signed in to.</source>
        <translation>Nadie tiene esta dirección en la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The address is somebody&apos;s mail address, but this person signs in with another name, at %1.</source>
        <translation>La dirección es la de correo de alguien, pero esa persona inicia sesión con otro nombre, en %1.</translation>
    </message>
    <message>
        <source>The user may sign in.</source>
        <translation>El usuario puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in of this user is blocked.</source>
        <translation>El inicio de sesión de este usuario está bloqueado.</translation>
    </message>
    <message>
        <source>The user comes from the company network: changes are made there.</source>
        <translation>El usuario procede de la red de la empresa: los cambios se hacen allí.</translation>
    </message>
    <message>
        <source>The user is a guest who has not accepted the invitation yet.</source>
        <translation>El usuario es un invitado que aún no ha aceptado la invitación.</translation>
    </message>
    <message>
        <source>The user is a guest.</source>
        <translation>El usuario es un invitado.</translation>
    </message>
    <message>
        <source>The user signed up without an administrator.</source>
        <translation>El usuario se registró sin un administrador.</translation>
    </message>
    <message>
        <source>The password was last changed on %1.</source>
        <translation>La contraseña se cambió por última vez el %1.</translation>
    </message>
    <message>
        <source>Nobody with this address was deleted within the last 30 days.</source>
        <translation>En los últimos 30 días no se ha eliminado a nadie con esta dirección.</translation>
    </message>
    <message>
        <source>A user with this address was deleted on %1 and can be restored until %2.</source>
        <translation>Un usuario con esta dirección se eliminó el %1 y se puede restaurar hasta el %2.</translation>
    </message>
    <message>
        <source>%1 has not been added to the company you signed in to.</source>
        <translation>%1 no se ha agregado a la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 was added, but its ownership has not been proved yet.</source>
        <translation>%1 se ha agregado, pero aún no se ha demostrado su propiedad.</translation>
    </message>
    <message>
        <source>%1 is verified and signs in at the company&apos;s own page.</source>
        <translation>%1 está comprobado e inicia sesión en la página de la propia empresa.</translation>
    </message>
    <message>
        <source>%1 is verified, and Microsoft checks its passwords.</source>
        <translation>%1 está comprobado y Microsoft comprueba sus contraseñas.</translation>
    </message>
    <message>
        <source>No company has verified %1.</source>
        <translation>Ninguna empresa ha comprobado %1.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), the company you signed in to.</source>
        <translation>%3 pertenece a %1 (%2), la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%3 belongs to %1 (%2), which is not the company you signed in to.</source>
        <translation>%3 pertenece a %1 (%2), que no es la empresa en la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The company has no active Global Administrator: it is unmanaged, or its administrators activate the role when they need it.</source>
        <translation>La empresa no tiene ningún Administrador global activo: no está administrada, o sus administradores activan el rol cuando lo necesitan.</translation>
    </message>
    <message>
        <source>Active Global Administrators who can help: %1.</source>
        <translation>Administradores globales activos que pueden ayudar: %1.</translation>
    </message>
    <message>
        <source>Users are not synchronised from a company network.</source>
        <translation>Los usuarios no se sincronizan desde una red de empresa.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, last on %1.</source>
        <translation>Los usuarios se sincronizan desde la red de la empresa; la última vez, el %1.</translation>
    </message>
    <message>
        <source>Users are synchronised from the company network, but not since %1: something stopped.</source>
        <translation>Los usuarios se sincronizan desde la red de la empresa, pero no desde el %1: algo se ha detenido.</translation>
    </message>
    <message>
        <source>Security defaults are on: everybody needs a second factor.</source>
        <translation>Los valores predeterminados de seguridad están activados: todos necesitan un segundo factor.</translation>
    </message>
    <message>
        <source>Security defaults are off.</source>
        <translation>Los valores predeterminados de seguridad están desactivados.</translation>
    </message>
    <message>
        <source>No Conditional Access policy is in force.</source>
        <translation>No hay ninguna directiva de acceso condicional en vigor.</translation>
    </message>
    <message>
        <source>Conditional Access policies in force: %1.</source>
        <translation>Directivas de acceso condicional en vigor: %1.</translation>
    </message>
    <message>
        <source>Users may agree to some apps by themselves.</source>
        <translation>Los usuarios pueden dar ellos mismos el consentimiento a algunas aplicaciones.</translation>
    </message>
    <message>
        <source>Users may not agree to apps: an administrator has to.</source>
        <translation>Los usuarios no pueden dar el consentimiento a aplicaciones: tiene que hacerlo un administrador.</translation>
    </message>
    <message>
        <source>The company does not let people sign up by themselves.</source>
        <translation>La empresa no permite que las personas se registren por su cuenta.</translation>
    </message>
    <message>
        <source>Administrators cannot reset their own passwords.</source>
        <translation>Los administradores no pueden restablecer su propia contraseña.</translation>
    </message>
    <message>
        <source>The company does not know this program yet: somebody has to agree to it first.</source>
        <translation>La empresa aún no conoce este programa: antes alguien tiene que dar el consentimiento.</translation>
    </message>
    <message>
        <source>The company has switched this program off.</source>
        <translation>La empresa ha deshabilitado este programa.</translation>
    </message>
    <message>
        <source>Only people who are assigned to this program may use it.</source>
        <translation>Solo pueden usar este programa las personas que lo tienen asignado.</translation>
    </message>
    <message>
        <source>The company knows this program and lets it in.</source>
        <translation>La empresa conoce este programa y le da acceso.</translation>
    </message>
    <message>
        <source>%1 has no sign-in page of its own.</source>
        <translation>%1 no tiene una página de inicio de sesión propia.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 could not be read.</source>
        <translation>No se pudo leer el certificado de firma de %1.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 ended on %2: Microsoft refuses what it signs.</source>
        <translation>El certificado de firma de %1 caducó el %2: Microsoft rechaza lo que firma.</translation>
    </message>
    <message>
        <source>The signing certificate of %1 is valid until %2.</source>
        <translation>El certificado de firma de %1 es válido hasta el %2.</translation>
    </message>
    <message>
        <source>The log holds no sign-in of this user.</source>
        <translation>El registro de inicio de sesión no contiene ninguna entrada de este usuario.</translation>
    </message>
    <message>
        <source>The last sign-in succeeded, on %1.</source>
        <translation>El último inicio de sesión, el %1, se completó correctamente.</translation>
    </message>
    <message>
        <source>The last sign-in failed with %1 on %2 (correlation ID %3).</source>
        <translation>El último inicio de sesión falló con %1 el %2 (identificador de correlación %3).</translation>
    </message>
    <message>
        <source>It was refused because the account was locked, or because the address it came from is known for attacks.</source>
        <translation>Se rechazó porque la cuenta estaba bloqueada, o porque la dirección de la que vino es conocida por ataques.</translation>
    </message>
    <message>
        <source>It was refused because the account is blocked.</source>
        <translation>Se rechazó porque la cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>It was refused because of the password.</source>
        <translation>Se rechazó por la contraseña.</translation>
    </message>
    <message>
        <source>It was refused because of the device.</source>
        <translation>Se rechazó por el dispositivo.</translation>
    </message>
    <message>
        <source>It was refused because it looked risky.</source>
        <translation>Se rechazó porque parecía arriesgado.</translation>
    </message>
    <message>
        <source>It stopped at the second factor.</source>
        <translation>Se detuvo en el segundo factor.</translation>
    </message>
    <message>
        <source>A policy refused it: %1.</source>
        <translation>Lo rechazó una directiva: %1.</translation>
    </message>
    <message>
        <source>A policy refused it; which one is only told to security roles.</source>
        <translation>Lo rechazó una directiva; cuál, solo se dice a los roles de seguridad.</translation>
    </message>
    <message>
        <source>The report does not know this user yet; it lags by hours.</source>
        <translation>El informe aún no conoce a este usuario; lleva horas de retraso.</translation>
    </message>
    <message>
        <source>A second factor is set up.</source>
        <translation>Hay un segundo factor configurado.</translation>
    </message>
    <message>
        <source>No second factor is set up.</source>
        <translation>No hay ningún segundo factor configurado.</translation>
    </message>
    <message>
        <source>The user can reset the password without help.</source>
        <translation>El usuario puede restablecer la contraseña sin ayuda.</translation>
    </message>
    <message>
        <source>The user cannot reset the password without help.</source>
        <translation>El usuario no puede restablecer la contraseña sin ayuda.</translation>
    </message>
    <message>
        <source>No risk is reported for this user.</source>
        <translation>No consta ningún riesgo para este usuario.</translation>
    </message>
    <message>
        <source>The user is reported to be at risk (%1).</source>
        <translation>Consta que el usuario está en riesgo (%1).</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Reads your name and whether you are a guest.</source>
        <translation>Lee su nombre y si es usted un invitado.</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>Reads the company&apos;s name and its verified domains.</source>
        <translation>Lee el nombre de la empresa y sus dominios comprobados.</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>Mis roles</translation>
    </message>
    <message>
        <source>Reads which directory roles you hold.</source>
        <translation>Lee qué roles de directorio tiene usted.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Looks whether anybody has the address, by name only.</source>
        <translation>Busca si alguien tiene la dirección, solo por el nombre.</translation>
    </message>
    <message>
        <source>Domain in the company</source>
        <translation>Dominio en la empresa</translation>
    </message>
    <message>
        <source>Reads whether the domain is added, verified and where it signs in.</source>
        <translation>Lee si el dominio está agregado y comprobado, y dónde inicia sesión.</translation>
    </message>
    <message>
        <source>Owner of the domain</source>
        <translation>Propietario del dominio</translation>
    </message>
    <message>
        <source>Asks which company has the domain, wherever that is.</source>
        <translation>Pregunta qué empresa tiene el dominio, esté donde esté.</translation>
    </message>
    <message>
        <source>State of the user</source>
        <translation>Estado del usuario</translation>
    </message>
    <message>
        <source>Reads whether the user is blocked, invited or synchronised.</source>
        <translation>Lee si el usuario está bloqueado, invitado o sincronizado.</translation>
    </message>
    <message>
        <source>Deleted users</source>
        <translation>Usuarios eliminados</translation>
    </message>
    <message>
        <source>Looks for the address among the users deleted within 30 days.</source>
        <translation>Busca la dirección entre los usuarios eliminados en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Counts who holds the role Global Administrator now.</source>
        <translation>Cuenta quién tiene ahora el rol Administrador global.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Red de la empresa</translation>
    </message>
    <message>
        <source>Reads when users were last synchronised.</source>
        <translation>Lee cuándo se sincronizaron los usuarios por última vez.</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Registro de inicio de sesión</translation>
    </message>
    <message>
        <source>Reads the last sign-ins of this user.</source>
        <translation>Lee los últimos inicios de sesión de este usuario.</translation>
    </message>
    <message>
        <source>Security defaults</source>
        <translation>Valores predeterminados de seguridad</translation>
    </message>
    <message>
        <source>Reads whether they are on.</source>
        <translation>Lee si están activados.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Acceso condicional</translation>
    </message>
    <message>
        <source>Counts the policies in force.</source>
        <translation>Cuenta las directivas en vigor.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Reads what this user has set up.</source>
        <translation>Lee qué tiene configurado este usuario.</translation>
    </message>
    <message>
        <source>Rights of users</source>
        <translation>Derechos de los usuarios</translation>
    </message>
    <message>
        <source>Reads what users may do by themselves.</source>
        <translation>Lee qué pueden hacer los usuarios por sí mismos.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Reads whether the company lets this program in.</source>
        <translation>Lee si la empresa da acceso a este programa.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Reads whether this user is reported to be at risk.</source>
        <translation>Lee si consta que este usuario está en riesgo.</translation>
    </message>
    <message>
        <source>Set-up of the company page</source>
        <translation>Configuración de la página de la empresa</translation>
    </message>
    <message>
        <source>Reads the signing certificate and when it ends.</source>
        <translation>Lee el certificado de firma y cuándo caduca.</translation>
    </message>
</context>
<context>
    <name>wizard::SignedInPanel</name>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com.</source>
        <translation>Escriba el nombre de inicio de sesión completo de la persona, como anna@contoso.com.</translation>
    </message>
    <message>
        <source>Type the whole sign-in name of the person, like anna@contoso.com, or leave the field empty.</source>
        <translation>Escriba el nombre de inicio de sesión completo de la persona, como anna@contoso.com, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Checks with your account</source>
        <translation>Comprobaciones con su cuenta</translation>
    </message>
    <message>
        <source>&amp;Whose sign-in fails:</source>
        <translation>&amp;Quién no puede iniciar sesión:</translation>
    </message>
    <message>
        <source>anna@contoso.com</source>
        <translation>anna@contoso.com</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a check is called, and the permission it needs.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Reads: %2.</source>
        <translation>%1 Lee: %2.</translation>
    </message>
    <message>
        <source>Check my acco&amp;unt</source>
        <translation>Comprobar mi c&amp;uenta</translation>
    </message>
    <message>
        <source>Look for the &amp;person</source>
        <translation>&amp;Buscar a la persona</translation>
    </message>
    <message>
        <source>Check the director&amp;y</source>
        <translation>Comprobar el directo&amp;rio</translation>
    </message>
    <message>
        <source>Read lo&amp;gs and policies</source>
        <translation>Leer registros y dire&amp;ctivas</translation>
    </message>
    <message>
        <source>Asked of Microsoft Graph as %1. Each group is asked only when you start it; what needs a permission you have not granted is left out and told.</source>
        <translation>Se pregunta a Microsoft Graph como %1. Cada grupo se consulta solo cuando usted lo inicia; lo que necesita un permiso que no ha concedido se omite y se indica.</translation>
    </message>
    <message>
        <source>Nobody is signed in here yet. With an account, more can be checked: each group is asked only when you start it, with the least permissions it needs.</source>
        <translation>Aquí aún no ha iniciado sesión nadie. Con una cuenta se puede comprobar más: cada grupo se consulta solo cuando usted lo inicia, con los permisos mínimos que necesita.</translation>
    </message>
    <message>
        <source>Asking Microsoft Graph…</source>
        <translation>Preguntando a Microsoft Graph…</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Not asked: whose sign-in fails is not known.</source>
        <translation>Sin consultar: no se sabe quién no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Not asked: the domain is not known.</source>
        <translation>Sin consultar: no se conoce el dominio.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Sin consultar.</translation>
    </message>
    <message>
        <source>Ask for the permissions…</source>
        <translation>Pedir los permisos…</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>No se ha podido comprobar todo.</translation>
    </message>
    <message>
        <source>Permissions that have not been granted: %1. The questions can be answered by hand as well.</source>
        <translation>Permisos que no se han concedido: %1. Las preguntas también se pueden responder a mano.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>The company wants you to sign in once more.</source>
        <translation>La empresa quiere que vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>wizard::StageBar</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
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
            <numerusform>%n respuesta posterior sigue siendo válida y se ha conservado.</numerusform>
            <numerusform>%n respuestas posteriores siguen siendo válidas y se han conservado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by a check; choose another answer if you know better:</source>
        <translation>Respondido por una comprobación; elija otra respuesta si lo sabe mejor:</translation>
    </message>
    <message>
        <source>A sign, not a proof; please confirm:</source>
        <translation>Un indicio, no una prueba; confírmelo:</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede resolverlo: %1</translation>
    </message>
    <message>
        <source>%1. Smallest role that can: %2</source>
        <translation>%1. Rol mínimo necesario: %2</translation>
    </message>
    <message>
        <source>Crea&amp;te the user here</source>
        <translation>C&amp;rear aquí el usuario</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Abre %1 en el navegador</translation>
    </message>
    <message>
        <source>A message that is ready to send. It holds facts and ids, no password:</source>
        <translation>Un mensaje listo para enviar. Contiene datos e identificadores, ninguna contraseña:</translation>
    </message>
    <message>
        <source>Cop&amp;y the message</source>
        <translation>C&amp;opiar el mensaje</translation>
    </message>
    <message>
        <source>Write as e-ma&amp;il</source>
        <translation>E&amp;nviar por correo</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Guardar un in&amp;forme…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimir el informe…</translation>
    </message>
    <message>
        <source>Pre&amp;vious question</source>
        <translation>Pregunta an&amp;terior</translation>
    </message>
    <message>
        <source>Next on your wa&amp;y</source>
        <translation>Avan&amp;zar en su camino</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Volver a empezar</translation>
    </message>
</context>
<context>
    <name>wizard::Tier</name>
    <message>
        <source>My own account and company</source>
        <translation>Mi cuenta y mi empresa</translation>
    </message>
    <message>
        <source>Is there such a user?</source>
        <translation>¿Existe ese usuario?</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Logs and policies</source>
        <translation>Registros y directivas</translation>
    </message>
    <message>
        <source>What is public</source>
        <translation>Lo que es público</translation>
    </message>
    <message>
        <source>Needs only that you sign in.</source>
        <translation>Solo hace falta que inicie sesión.</translation>
    </message>
    <message>
        <source>Any member of the company may look up names.</source>
        <translation>Cualquier miembro de la empresa puede buscar nombres.</translation>
    </message>
    <message>
        <source>An administrator has to agree to each permission once.</source>
        <translation>Un administrador tiene que aceptar cada permiso una vez.</translation>
    </message>
    <message>
        <source>For administrators who read reports; some need a licence for Entra ID P1 or P2.</source>
        <translation>Para administradores que leen informes; algunas comprobaciones necesitan una licencia de Entra ID P1 o P2.</translation>
    </message>
    <message>
        <source>Asked without signing in.</source>
        <translation>Se consulta sin iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootPage</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Abra usted esta dirección: %1</translation>
    </message>
    <message>
        <source>There is no mail program to open.</source>
        <translation>No hay ningún programa de correo que abrir.</translation>
    </message>
    <message>
        <source>Copy the message and paste it where you like.</source>
        <translation>Copie el mensaje y péguelo donde quiera.</translation>
    </message>
    <message>
        <source>The troubleshooting guide of this program is broken.</source>
        <translation>La guía de solución de problemas de este programa está dañada.</translation>
    </message>
    <message>
        <source>Install the program again. The fault is in %1.</source>
        <translation>Vuelva a instalar el programa. El fallo está en %1.</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>&amp;Continuar allí</translation>
    </message>
    <message>
        <source>You were here before.</source>
        <translation>Ya ha estado aquí.</translation>
    </message>
    <message>
        <source>Your answers of last time were kept. Start anew, or go on where you stopped.</source>
        <translation>Se conservan sus respuestas de la última vez. Empiece de nuevo o continúe donde lo dejó.</translation>
    </message>
    <message>
        <source>Trouble signing in</source>
        <translation>Problemas para iniciar sesión</translation>
    </message>
    <message>
        <source>Answer what you know. Each answer leads on to what helps, and to who can do it.</source>
        <translation>Responda lo que sepa. Cada respuesta lleva a lo que ayuda y a quien puede hacerlo.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>Shows the way as questions and answers</source>
        <translation>Muestra el camino como preguntas y respuestas</translation>
    </message>
    <message>
        <source>Shows the whole flow as a drawing</source>
        <translation>Muestra todo el recorrido como un dibujo</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Se ha copiado el mensaje.</translation>
    </message>
    <message>
        <source>Paste it into a mail or a chat.</source>
        <translation>Péguelo en un correo o en un chat.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full: %1</source>
        <translation>Elija otra carpeta o compruebe que el disco no está lleno: %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Trouble signing in: report</source>
        <translation>Problemas para iniciar sesión: informe</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
</context>
<context>
    <name>wizard::TroubleshootWords</name>
    <message>
        <source>an administrator of your organisation</source>
        <translation>un administrador de su organización</translation>
    </message>
    <message>
        <source>whoever runs your company&apos;s sign-in page</source>
        <translation>quien gestiona la página de inicio de sesión de su empresa</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>el soporte técnico de Microsoft</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
</context>
</TS>
