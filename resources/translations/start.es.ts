<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::RegistrationGuide</name>
    <message>
        <source>Registering takes about five minutes, once for each cloud. You need the role Cloud Application Administrator. No secret and no certificate is made.</source>
        <translation>El registro lleva unos cinco minutos y se hace una vez en cada nube. Necesita el rol Administrador de aplicaciones en la nube. No se crea ningún secreto ni certificado.</translation>
    </message>
    <message>
        <source>1. Open %1 in the admin center.</source>
        <translation>1. Abra %1 en el centro de administración.</translation>
    </message>
    <message>
        <source>Open admin center</source>
        <translation>Abrir centro de administración</translation>
    </message>
    <message>
        <source>2. Choose &quot;New registration&quot; and enter this name:</source>
        <translation>2. Elija «Nuevo registro» y escriba este nombre:</translation>
    </message>
    <message>
        <source>Name of the registration</source>
        <translation>Nombre del registro</translation>
    </message>
    <message>
        <source>3. For several work accounts choose &quot;any organizational directory&quot;, for one &quot;this organizational directory only&quot;. Choose &quot;Register&quot;.</source>
        <translation>3. Para varias cuentas profesionales, elija «cualquier directorio organizativo»; para una sola, «solo este directorio organizativo». Elija «Registrar».</translation>
    </message>
    <message>
        <source>4. Under &quot;Authentication&quot; add the platform &quot;Mobile and desktop applications&quot; with this address:</source>
        <translation>4. En «Autenticación», agregue la plataforma «Aplicaciones móviles y de escritorio» con esta dirección:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>5. On the same page set &quot;Allow public client flows&quot; to &quot;Yes&quot;.</source>
        <translation>5. En la misma página, establezca «Permitir flujos de clientes públicos» en «Sí».</translation>
    </message>
    <message>
        <source>6. Under &quot;API permissions&quot; add these delegated permissions of Microsoft Graph, then grant consent. Each is asked for only when it is needed; without one, only what stands behind it does not work:</source>
        <translation>6. En «Permisos de API», agregue estos permisos delegados de Microsoft Graph y conceda después el consentimiento. Cada uno se pide solo cuando hace falta; si falta alguno, solo deja de funcionar lo que depende de él:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a permission, %2 what it is needed for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>7. Copy the &quot;Application (client) ID&quot; from &quot;Overview&quot; into the field above.</source>
        <translation>7. Copie el «Id. de aplicación (cliente)» de «Información general» en el campo de arriba.</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s instructions</source>
        <translation>Leer las instrucciones de Microsoft</translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message>
        <source>This is not an application ID.</source>
        <translation>Esto no es un id. de aplicación.</translation>
    </message>
    <message>
        <source>It has 32 digits and letters a to f in five groups, such as 11111111-2222-3333-4444-555555555555. Copy &quot;Application (client) ID&quot;, not &quot;Object ID&quot; or a secret.</source>
        <translation>Tiene 32 cifras y letras de la a a la f en cinco grupos, por ejemplo 11111111-2222-3333-4444-555555555555. Copie «Id. de aplicación (cliente)», no «Id. de objeto» ni un secreto.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host is missing or cannot be a host.</source>
        <translation>Falta el host del proxy, o no es válido.</translation>
    </message>
    <message>
        <source>Enter its name or address alone, such as proxy.contoso.com.</source>
        <translation>Escriba solo su nombre o dirección, por ejemplo proxy.contoso.com.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Falta el puerto del proxy.</translation>
    </message>
    <message>
        <source>It is a number such as 8080; whoever runs the proxy knows it.</source>
        <translation>Es un número como 8080; lo sabe quien administra el proxy.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudo guardar la configuración.</translation>
    </message>
    <message>
        <source>They hold until this program ends. Check that the disk is not full and that the folder is yours.</source>
        <translation>Es válida hasta que se cierre este programa. Compruebe que el disco no está lleno y que la carpeta es suya.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>&amp;Nube de Microsoft:</translation>
    </message>
    <message>
        <source>Worldwide (also GCC)</source>
        <translation>Mundial (también GCC)</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Administración pública de EE. UU. (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Administración pública de EE. UU. (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID:</source>
        <translation>Id. de a&amp;plicación (cliente):</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>El configurado en este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>No&amp;mbre de usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is kept in the keychain, never in the settings file.</source>
        <translation>La contraseña de un proxy se guarda en el depósito de claves, nunca en el archivo de configuración.</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Idiom&amp;a:</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>A work account is how your company signs in to Microsoft, Partner Center included.</source>
        <translation>Con una cuenta profesional, su empresa inicia sesión en Microsoft, incluido Partner Center.</translation>
    </message>
    <message>
        <source>&amp;Check for a work account</source>
        <translation>&amp;Comprobar si hay una cuenta profesional</translation>
    </message>
    <message>
        <source>Find out whether your company&apos;s domain already has one, and who you are in it.</source>
        <translation>Averigüe si el dominio de su empresa ya tiene una y quién es usted en ella.</translation>
    </message>
    <message>
        <source>Set &amp;up several accounts</source>
        <translation>Configurar &amp;varias cuentas</translation>
    </message>
    <message>
        <source>Decide whether one work account is enough, and what it takes to have more.</source>
        <translation>Decida si basta con una cuenta profesional y qué hace falta para tener más.</translation>
    </message>
    <message>
        <source>C&amp;reate an account for a person</source>
        <translation>C&amp;rear una cuenta para una persona</translation>
    </message>
    <message>
        <source>Make a user who can sign in, and hand over the first password.</source>
        <translation>Cree un usuario que pueda iniciar sesión y entregue la primera contraseña.</translation>
    </message>
    <message>
        <source>Fi&amp;x a sign-in</source>
        <translation>Re&amp;parar un inicio de sesión</translation>
    </message>
    <message>
        <source>Answer a few questions, or paste the error message, and get to the cure.</source>
        <translation>Responda a unas preguntas, o pegue el mensaje de error, y llegue a la solución.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>M&amp;y organisation</source>
        <translation>Mi &amp;organización</translation>
    </message>
    <message>
        <source>The real thing, at Microsoft.</source>
        <translation>La de verdad, en Microsoft.</translation>
    </message>
    <message>
        <source>S&amp;andbox</source>
        <translation>Espacio de prue&amp;bas</translation>
    </message>
    <message>
        <source>A pretend organisation inside this program, to try things out.</source>
        <translation>Una organización ficticia dentro de este programa, para probar cosas.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Config&amp;urar…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>En&amp;tregar…</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el espacio de pruebas.</translation>
    </message>
    <message>
        <source>Another program may keep this computer&apos;s ports to itself. Close other programs and try again.</source>
        <translation>Puede que otro programa no deje usar los puertos de este equipo. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Este programa aún no está registrado en su organización.</translation>
    </message>
    <message>
        <source>Microsoft lets a program sign people in only after an administrator has registered it once. It takes about five minutes.</source>
        <translation>Microsoft solo permite iniciar sesión desde un programa cuando un administrador lo ha registrado una vez. Lleva unos cinco minutos.</translation>
    </message>
    <message>
        <source>They are kept sealed on this computer until you hand them over.</source>
        <translation>Se guardan cifradas en este equipo hasta que las entregue.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>La más antigua lleva %n día esperando.</numerusform>
            <numerusform>La más antigua lleva %n días esperando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited so long that a new one is better.</source>
        <translation>
            <numerusform>%n de ellas lleva tanto tiempo esperando que es mejor dar una nueva.</numerusform>
            <numerusform>%n de ellas llevan tanto tiempo esperando que es mejor dar nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) end soon.</source>
        <translation>
            <numerusform>%n pase de acceso caduca pronto.</numerusform>
            <numerusform>%n pases de acceso caducan pronto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) have ended.</source>
        <translation>
            <numerusform>%n pase de acceso ha caducado.</numerusform>
            <numerusform>%n pases de acceso han caducado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) not handed over yet.</source>
        <translation>
            <numerusform>%n contraseña aún sin entregar.</numerusform>
            <numerusform>%n contraseñas aún sin entregar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;many users</source>
        <translation>Crear &amp;muchos usuarios</translation>
    </message>
    <message>
        <source>Accoun&amp;ts…</source>
        <translation>Cue&amp;ntas…</translation>
    </message>
    <message>
        <source>Op&amp;en a sealed file of passwords…</source>
        <translation>Abrir un arc&amp;hivo cifrado de contraseñas…</translation>
    </message>
    <message>
        <source>Go &amp;on…</source>
        <translation>Cont&amp;inuar…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait(s) for a record in the DNS: %1.</source>
        <translation>
            <numerusform>%n dominio aún espera un registro en el DNS: %1.</numerusform>
            <numerusform>%n dominios aún esperan un registro en el DNS: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a list from a spreadsheet; everybody on it gets an account.</source>
        <translation>Traiga una lista de una hoja de cálculo; cada persona recibe una cuenta.</translation>
    </message>
</context>
</TS>
