<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>Work Account Wizard %1</source>
        <translation>Work Account Wizard %1</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts. Not affiliated with Microsoft.</source>
        <translation>Comprueba, crea y repara cuentas profesionales de Microsoft. Sin vinculación con Microsoft.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty. It sends nothing about you or your work to its makers.</source>
        <translation>Software libre con licencia MIT, sin garantía alguna. No envía a sus autores nada sobre usted ni sobre su trabajo.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>Accounts, domains and roles: your own organisation, asked through Microsoft Graph when you sign in.</source>
        <translation>Cuentas, dominios y roles: su propia organización, consultada mediante Microsoft Graph cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Whether a domain has a work account: Microsoft&apos;s public sign-in documents.</source>
        <translation>Si un dominio tiene una cuenta profesional: los documentos de inicio de sesión públicos de Microsoft.</translation>
    </message>
    <message>
        <source>Error numbers and their cures: written for this program after Microsoft&apos;s public documentation.</source>
        <translation>Números de error y sus soluciones: escritos para este programa según la documentación pública de Microsoft.</translation>
    </message>
    <message>
        <source>Words of passphrases: the long word list of the Electronic Frontier Foundation, CC-BY-3.0.</source>
        <translation>Palabras de las frases de contraseña: la lista larga de palabras de la Electronic Frontier Foundation, CC-BY-3.0.</translation>
    </message>
    <message>
        <source>The sandbox: companies and people that do not exist.</source>
        <translation>El espacio de pruebas: empresas y personas que no existen.</translation>
    </message>
    <message>
        <source>About Work Account Wizard</source>
        <translation>Acerca de Work Account Wizard</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Informe de &amp;soporte…</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>work in the built-in sandbox, not at Microsoft</source>
        <translation>trabajar en el espacio de pruebas integrado, no en Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cloud your organisation is in</source>
        <translation>nube de Microsoft en la que está su organización</translation>
    </message>
    <message>
        <source>app registration to sign in with</source>
        <translation>registro de aplicación con el que iniciar sesión</translation>
    </message>
    <message>
        <source>organisation to sign in to</source>
        <translation>organización en la que iniciar sesión</translation>
    </message>
    <message>
        <source>other sign-in service: https, or http on this computer</source>
        <translation>otro servicio de inicio de sesión: https, o http en este equipo</translation>
    </message>
    <message>
        <source>other Graph service: https, or http on this computer</source>
        <translation>otro servicio de Graph: https, o http en este equipo</translation>
    </message>
    <message>
        <source>begin at this task</source>
        <translation>empezar por esta tarea</translation>
    </message>
    <message>
        <source>begin with many users, and open this list of them</source>
        <translation>empezar con muchos usuarios y abrir esta lista</translation>
    </message>
    <message>
        <source>explain an AADSTS number or a pasted error message, without a window</source>
        <translation>explicar un número AADSTS o un mensaje de error pegado, sin abrir ninguna ventana</translation>
    </message>
    <message>
        <source>tell whether a domain has a work account, without a window</source>
        <translation>decir si un dominio tiene una cuenta profesional, sin abrir ninguna ventana</translation>
    </message>
    <message>
        <source>answer --check-domain and --explain as JSON</source>
        <translation>responder a --check-domain y --explain en JSON</translation>
    </message>
    <message>
        <source>write a log without secrets to this file</source>
        <translation>escribir un registro sin secretos en este archivo</translation>
    </message>
    <message>
        <source>how much the log says</source>
        <translation>nivel de detalle del registro</translation>
    </message>
    <message>
        <source>http or socks5 proxy, none, or system</source>
        <translation>proxy http o socks5, none o system</translation>
    </message>
    <message>
        <source>keep sign-ins and passwords in memory only</source>
        <translation>guardar los inicios de sesión y las contraseñas solo en memoria</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>Usage: work-account-wizard [OPTION]...</source>
        <translation>Uso: work-account-wizard [OPCIÓN]...</translation>
    </message>
    <message>
        <source>Checks, creates and repairs Microsoft work accounts.</source>
        <translation>Comprueba, crea y repara cuentas profesionales de Microsoft.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>  0 done or found, 1 failed, 2 wrong usage, 3 sign-in needed, 4 cancelled, 5 not found</source>
        <translation>  0 hecho o encontrado, 1 error, 2 uso incorrecto, 3 se necesita iniciar sesión, 4 cancelado, 5 no encontrado</translation>
    </message>
    <message>
        <source>Try work-account-wizard --help.</source>
        <translation>Pruebe work-account-wizard --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. --check-domain and --explain work without one.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. --check-domain y --explain funcionan sin ella.</translation>
    </message>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>No se puede escribir el archivo de registro «%1».</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el espacio de pruebas.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit option %1.</source>
        <translation>«%2» no es válido para la opción %1.</translation>
    </message>
    <message>
        <source>Option %1 takes https addresses, or http on this computer only: &quot;%2&quot; could be listened to.</source>
        <translation>La opción %1 admite direcciones https, o http solo en este equipo: la conexión con «%2» se podría interceptar.</translation>
    </message>
    <message>
        <source>Option %1 takes no user name or password: other users of this computer could read them. Enter them in Settings.</source>
        <translation>La opción %1 no admite nombre de usuario ni contraseña: otros usuarios de este equipo podrían leerlos. Escríbalos en Configuración.</translation>
    </message>
    <message>
        <source>Option %1 goes only with %2.</source>
        <translation>La opción %1 solo se puede usar con %2.</translation>
    </message>
    <message>
        <source>Option %1 does not go together with %2.</source>
        <translation>La opción %1 no se puede usar junto con %2.</translation>
    </message>
    <message>
        <source>language of the program: %1</source>
        <translation>idioma del programa: %1</translation>
    </message>
</context>
<context>
    <name>app::CrashNotice</name>
    <message>
        <source>The wizard did not end properly the last time</source>
        <translation>La última vez, el asistente no terminó correctamente</translation>
    </message>
    <message>
        <source>The run begun at %1 was cut off: by a fault, a power cut, or by force. What waits for hand-over is listed on this page.</source>
        <translation>La ejecución iniciada el %1 se interrumpió: por un error, un corte de luz o a la fuerza. Lo pendiente de entregar figura en esta página.</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Informe &amp;de soporte…</translation>
    </message>
</context>
<context>
    <name>app::DomainReport</name>
    <message>
        <source>%1 has a work account: it belongs to a Microsoft organisation.</source>
        <translation>%1 tiene una cuenta profesional: pertenece a una organización de Microsoft.</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Inquilino: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Nube: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Región: %1</translation>
    </message>
    <message>
        <source>Sign-in: at the company&apos;s own page, %1</source>
        <translation>Inicio de sesión: en la página de la propia empresa, %1</translation>
    </message>
    <message>
        <source>Sign-in: at Microsoft</source>
        <translation>Inicio de sesión: en Microsoft</translation>
    </message>
    <message>
        <source>%1 has no work account yet. One is made when the company enrols in Partner Center.</source>
        <translation>%1 aún no tiene una cuenta profesional. Se crea cuando la empresa se inscribe en Partner Center.</translation>
    </message>
    <message>
        <source>%1 is a provider of private mailboxes, not a company&apos;s domain. Use your company&apos;s own one.</source>
        <translation>%1 es un proveedor de buzones privados, no un dominio de empresa. Use el de su propia empresa.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out (%2).</source>
        <translation>No se pudo averiguar si %1 tiene una cuenta profesional (%2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>app::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;About and support…</source>
        <translation>Acerca de y sopor&amp;te…</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <extracomment>A button of the help: to the page that explains the field&apos;s words, and back.</extracomment>
        <translation>&amp;Volver a la página</translation>
    </message>
    <message>
        <source>What the &amp;words mean</source>
        <translation>Qué significan las &amp;palabras</translation>
    </message>
    <message>
        <source>Picture of the page &quot;%1&quot;</source>
        <extracomment>%1 is a page of the wizard.</extracomment>
        <translation>Imagen de la página &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no es necesario</translation>
    </message>
    <message>
        <source>Trouble signing in?</source>
        <translation>¿Problemas de acceso?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>app::SupportDialog</name>
    <message>
        <source>The report is on the clipboard</source>
        <translation>El informe está en el portapapeles</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Guardar el informe de soporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>El informe se ha guardado</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>No se pudo guardar el informe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder, or copy the report.</source>
        <translation>No se puede escribir «%1». Elija otra carpeta o copie el informe.</translation>
    </message>
    <message>
        <source>The log could not be begun</source>
        <translation>No se pudo empezar el registro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Make room, or see whose file it is.</source>
        <translation>No se puede escribir «%1». Haga sitio, o mire de quién es el archivo.</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Informe de soporte</translation>
    </message>
    <message>
        <source>This is the whole report, in English for whoever helps you. It holds no password, no token, and no name of a person, a domain or an organisation. Nothing is sent anywhere: read it, then save or copy it yourself.</source>
        <translation>Este es el informe completo, en inglés para quien le ayude. No contiene ninguna contraseña, ningún token ni ningún nombre de persona, dominio u organización. No se envía nada a ninguna parte: léalo y después guárdelo o cópielo usted.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Contenido del informe</translation>
    </message>
    <message>
        <source>&amp;Log from now on:</source>
        <translation>&amp;Registrar desde ahora:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>cada solicitud</translation>
    </message>
    <message>
        <source>everything there is</source>
        <translation>todo lo que hay</translation>
    </message>
    <message>
        <source>Until the program closes; without secrets.</source>
        <translation>Hasta que se cierre el programa; sin secretos.</translation>
    </message>
    <message>
        <source>Goes to the terminal.</source>
        <translation>Va al terminal.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va a %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>app::WizardWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work Account Wizard (sandbox)</source>
        <translation>Work Account Wizard (espacio de pruebas)</translation>
    </message>
    <message>
        <source>Work Account Wizard</source>
        <translation>Work Account Wizard</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>¿Cerrar el asistente?</translation>
    </message>
    <message>
        <source>Close the wizard? This would be lost:</source>
        <translation>¿Cerrar el asistente? Se perdería lo siguiente:</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Cerrar y perderlo</translation>
    </message>
</context>
</TS>
