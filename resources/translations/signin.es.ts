<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::Permissions</name>
    <message>
        <source>See who you are, and your organisation&apos;s name and verified domains.</source>
        <translation>Ver quién es usted, y el nombre y los dominios comprobados de su organización.</translation>
    </message>
    <message>
        <source>Count the users and see their names and addresses.</source>
        <translation>Contar los usuarios y ver sus nombres y direcciones.</translation>
    </message>
    <message>
        <source>See all users, to find out whether an address is free, also among deleted users.</source>
        <translation>Ver todos los usuarios, también los eliminados, para averiguar si una dirección está libre.</translation>
    </message>
    <message>
        <source>Create users, and change or delete them, when you ask for it.</source>
        <translation>Crear usuarios, y cambiarlos o eliminarlos, cuando usted lo pida.</translation>
    </message>
    <message>
        <source>See all domains: those not verified yet too, and which of them sign in elsewhere.</source>
        <translation>Ver todos los dominios: también los que aún no están comprobados, y cuáles inician sesión en otro sitio.</translation>
    </message>
    <message>
        <source>See who holds which administrator role.</source>
        <translation>Ver quién tiene cada rol de administrador.</translation>
    </message>
    <message>
        <source>Block and unblock a user&apos;s sign-in, when you ask for it.</source>
        <translation>Bloquear y desbloquear el inicio de sesión de un usuario, cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Give a user a new password, when you ask for it.</source>
        <translation>Dar una contraseña nueva a un usuario, cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Delete users, and bring deleted ones back, when you ask for it.</source>
        <translation>Eliminar usuarios, y restaurar los eliminados, cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Sign a user out everywhere, when you ask for it.</source>
        <translation>Cerrar la sesión de un usuario en todas partes, cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Add a domain to your organisation and have it verified, when you ask for it.</source>
        <translation>Agregar un dominio a su organización y hacer que se compruebe, cuando usted lo pida.</translation>
    </message>
    <message>
        <source>See where a federated domain signs in, and whether its certificate is still good.</source>
        <translation>Ver dónde inicia sesión un dominio federado y si su certificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>See whether users are synchronised from the company network, and when that last worked.</source>
        <translation>Ver si los usuarios se sincronizan desde la red de la empresa y cuándo funcionó por última vez.</translation>
    </message>
    <message>
        <source>See the licences of your organisation and who has one.</source>
        <translation>Ver las licencias de su organización y quién tiene una.</translation>
    </message>
    <message>
        <source>See the name of the organisation that owns a domain.</source>
        <translation>Ver el nombre de la organización que posee un dominio.</translation>
    </message>
    <message>
        <source>See why a user&apos;s sign-in failed, and how the user can prove who it is.</source>
        <translation>Ver por qué falló el inicio de sesión de un usuario y cómo puede demostrar quién es.</translation>
    </message>
    <message>
        <source>See the policies that sign-ins have to meet.</source>
        <translation>Ver las directivas que deben cumplir los inicios de sesión.</translation>
    </message>
    <message>
        <source>See which ways to sign in are allowed, such as a Temporary Access Pass.</source>
        <translation>Ver qué métodos de inicio de sesión se permiten, por ejemplo un Pase de acceso temporal.</translation>
    </message>
    <message>
        <source>See whether an app is known to your organisation and switched on.</source>
        <translation>Ver si su organización conoce una aplicación y si está habilitada.</translation>
    </message>
    <message>
        <source>See whether a user&apos;s sign-in is blocked because of a risk.</source>
        <translation>Ver si el inicio de sesión de un usuario está bloqueado por un riesgo.</translation>
    </message>
    <message>
        <source>See whether a user has a Temporary Access Pass.</source>
        <translation>Ver si un usuario tiene un Pase de acceso temporal.</translation>
    </message>
    <message>
        <source>Give a user a Temporary Access Pass, or take it away, when you ask for it.</source>
        <translation>Dar un Pase de acceso temporal a un usuario, o quitárselo, cuando usted lo pida.</translation>
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
        <translation>El inicio de sesión ha llegado. Puede cerrar esta ventana y volver al asistente.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. You can close this window; the wizard says what to do.</source>
        <translation>El inicio de sesión no se ha completado. Puede cerrar esta ventana; el asistente le dice qué hacer.</translation>
    </message>
    <message>
        <source>This page belongs to an earlier sign-in. You can close this window and go back to the wizard.</source>
        <translation>Esta página pertenece a un inicio de sesión anterior. Puede cerrar esta ventana y volver al asistente.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInDialog</name>
    <message>
        <source>Sign in for more permissions</source>
        <translation>Iniciar sesión para obtener más permisos</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPage</name>
    <message>
        <source>Sign in with your work account</source>
        <translation>Inicie sesión con su cuenta profesional</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Your password is typed there and nowhere else.</source>
        <translation>Su navegador abre la página de inicio de sesión de Microsoft. Su contraseña se escribe allí y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInPanel</name>
    <message>
        <source>Microsoft will ask you to allow the wizard to:</source>
        <translation>Microsoft le pedirá que permita al asistente:</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copiar &amp;vínculo</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Vínculo de inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;More time</source>
        <translation>Más &amp;tiempo</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>Con un código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Copiar có&amp;digo</translation>
    </message>
    <message>
        <source>Open the &amp;page here</source>
        <translation>Abrir aquí la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>&amp;Usar un código</translation>
    </message>
    <message>
        <source>Link for an administrator:</source>
        <translation>Vínculo para un administrador:</translation>
    </message>
    <message>
        <source>Link for an administrator</source>
        <translation>Vínculo para un administrador</translation>
    </message>
    <message>
        <source>Copy link for the &amp;administrator</source>
        <translation>&amp;Copiar vínculo para el administrador</translation>
    </message>
    <message>
        <source>T&amp;rouble signing in?</source>
        <translation>¿Proble&amp;mas para iniciar sesión?</translation>
    </message>
    <message>
        <source>Open the browser aga&amp;in</source>
        <translation>Abrir de &amp;nuevo el navegador</translation>
    </message>
    <message>
        <source>Sign in as someone &amp;else</source>
        <translation>Iniciar sesión como &amp;otra persona</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>&amp;Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Preguntando a Microsoft…</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser…</source>
        <translation>Esperando a que termine en el navegador…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered…</source>
        <translation>Esperando a que se escriba el código…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link yourself, in a browser on this computer:</source>
        <translation>No se pudo abrir ningún navegador. Abra usted este vínculo en un navegador de este equipo:</translation>
    </message>
    <message>
        <source>If no window opened, open this link in a browser on this computer:</source>
        <translation>Si no se ha abierto ninguna ventana, abra este vínculo en un navegador de este equipo:</translation>
    </message>
    <message>
        <source>On any device, open %1 and enter this code. Some organisations do not allow this way of signing in.</source>
        <translation>En cualquier dispositivo, abra %1 y escriba este código. Algunas organizaciones no permiten esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 An administrator has to agree.</source>
        <translation>%1 Tiene que aceptarlo un administrador.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First the plain words, then Microsoft&apos;s own name of the permission.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>Open &amp;settings</source>
        <translation>A&amp;brir Configuración</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Go on with Next.</source>
        <translation>Continúe con «Siguiente».</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be used any more.</source>
        <translation>El inicio de sesión guardado ya no se puede usar.</translation>
    </message>
    <message>
        <source>Sign in once more; the browser has the name already.</source>
        <translation>Inicie sesión de nuevo; el navegador ya tiene el nombre.</translation>
    </message>
    <message>
        <source>The sign-in is not kept.</source>
        <translation>El inicio de sesión no se guarda.</translation>
    </message>
    <message>
        <source>It lasts until you close the wizard, because no keychain is used.</source>
        <translation>Dura hasta que cierre el asistente, porque no se usa ningún depósito de claves.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Queda %n minuto.</numerusform>
            <numerusform>Quedan %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Queda %n segundo.</numerusform>
            <numerusform>Quedan %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get another co&amp;de</source>
        <translation>O&amp;btener otro código</translation>
    </message>
    <message>
        <source>This code is good for less than a minute.</source>
        <translation>Este código vale menos de un minuto más.</translation>
    </message>
    <message>
        <source>Get another one if it is not entered yet.</source>
        <translation>Solicite otro si aún no lo ha introducido.</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>&amp;Esperar más</translation>
    </message>
    <message>
        <source>Less than a minute is left to sign in.</source>
        <translation>Queda menos de un minuto para iniciar sesión.</translation>
    </message>
    <message>
        <source>If you are not done in the browser yet, the wizard can wait longer.</source>
        <translation>Si aún no ha terminado en el navegador, el asistente puede esperar más.</translation>
    </message>
</context>
<context>
    <name>wizard::SignInWords</name>
    <message>
        <source>This program is not registered with your organisation yet.</source>
        <translation>Este programa aún no está registrado en su organización.</translation>
    </message>
    <message>
        <source>Register it once and enter its client ID in Settings; the guide there shows every step.</source>
        <translation>Regístrelo una vez y escriba su id. de cliente en Configuración; la guía que hay allí muestra cada paso.</translation>
    </message>
    <message>
        <source>The client ID in Settings is not a valid one.</source>
        <translation>El id. de cliente de Configuración no es válido.</translation>
    </message>
    <message>
        <source>A client ID has 32 letters and digits in five groups. Copy it from the app registration into Settings.</source>
        <translation>Un id. de cliente tiene 32 letras y cifras en cinco grupos. Cópielo del registro de aplicación a Configuración.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID in Settings.</source>
        <translation>Microsoft no conoce el id. de cliente de Configuración.</translation>
    </message>
    <message>
        <source>Compare it with &quot;Application (client) ID&quot; of the app registration. Each cloud needs a registration of its own: check the cloud in Settings too.</source>
        <translation>Compárelo con el «Id. de aplicación (cliente)» del registro de aplicación. Cada nube necesita un registro propio: compruebe también la nube en Configuración.</translation>
    </message>
    <message>
        <source>The app registration does not allow desktop programs.</source>
        <translation>El registro de aplicación no permite programas de escritorio.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, set &quot;Allow public client flows&quot; to Yes.</source>
        <translation>En el registro de aplicación, en Autenticación, establezca «Permitir flujos de clientes públicos» en Sí.</translation>
    </message>
    <message>
        <source>The app registration serves one organisation only, and not this one.</source>
        <translation>El registro de aplicación sirve para una sola organización, y no es esta.</translation>
    </message>
    <message>
        <source>Register the program for accounts in any organisational directory, or use the client ID of a registration in this organisation.</source>
        <translation>Registre el programa para cuentas de cualquier directorio organizativo, o use el id. de cliente de un registro de esta organización.</translation>
    </message>
    <message>
        <source>The app registration lacks the address to come back to.</source>
        <translation>En el registro de aplicación falta la dirección de retorno.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, add the platform &quot;Mobile and desktop applications&quot; with the address http://localhost.</source>
        <translation>En el registro de aplicación, en Autenticación, agregue la plataforma «Aplicaciones móviles y de escritorio» con la dirección http://localhost.</translation>
    </message>
    <message>
        <source>This program was switched off in your organisation.</source>
        <translation>Este programa está deshabilitado en su organización.</translation>
    </message>
    <message>
        <source>An administrator can switch it on again under Enterprise applications.</source>
        <translation>Un administrador puede volver a habilitarlo en Aplicaciones empresariales.</translation>
    </message>
    <message>
        <source>The sign-in address is not a secure one.</source>
        <translation>La dirección de inicio de sesión no es segura.</translation>
    </message>
    <message>
        <source>Only https addresses are used for signing in. Check the address given at the start.</source>
        <translation>Para iniciar sesión solo se usan direcciones https. Compruebe la dirección indicada al iniciar el programa.</translation>
    </message>
    <message>
        <source>Microsoft does not know this organisation.</source>
        <translation>Microsoft no conoce esta organización.</translation>
    </message>
    <message>
        <source>Check the domain, and the cloud in Settings.</source>
        <translation>Compruebe el dominio, y la nube en Configuración.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused in the browser.</source>
        <translation>El inicio de sesión se canceló o se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Try again when you are ready. If the browser refused it, &quot;Trouble signing in?&quot; helps to find out why.</source>
        <translation>Vuelva a intentarlo cuando quiera. Si lo rechazó el navegador, «¿Problemas de acceso?» ayuda a averiguar por qué.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time.</source>
        <translation>El navegador no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Try again. If the browser shows an error, &quot;Trouble signing in?&quot; explains it.</source>
        <translation>Vuelva a intentarlo. Si el navegador muestra un error, «¿Problemas de acceso?» lo explica.</translation>
    </message>
    <message>
        <source>The code is no longer valid.</source>
        <translation>El código ya no es válido.</translation>
    </message>
    <message>
        <source>Ask for a new one and enter it within 15 minutes.</source>
        <translation>Pida uno nuevo y escríbalo antes de 15 minutos.</translation>
    </message>
    <message>
        <source>This computer does not let the browser report back to this program.</source>
        <translation>Este equipo no deja que el navegador responda a este programa.</translation>
    </message>
    <message>
        <source>A security program may forbid it. Sign in with a code instead.</source>
        <translation>Puede que lo impida un programa de seguridad. Inicie sesión con un código.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>Set date, time and time zone right, then try again.</source>
        <translation>Corrija la fecha, la hora y la zona horaria, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That was a personal account.</source>
        <translation>Esa era una cuenta personal.</translation>
    </message>
    <message>
        <source>Sign in with the account your company gave you. Where both have the same address, choose &quot;Work or school account&quot;.</source>
        <translation>Inicie sesión con la cuenta que le dio su empresa. Si las dos tienen la misma dirección, elija «Cuenta profesional o educativa».</translation>
    </message>
    <message>
        <source>That account belongs to another organisation.</source>
        <translation>Esa cuenta pertenece a otra organización.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organisation you are working in.</source>
        <translation>Inicie sesión con una cuenta de la organización en la que está trabajando.</translation>
    </message>
    <message>
        <source>The answer was for another account.</source>
        <translation>La respuesta era para otra cuenta.</translation>
    </message>
    <message>
        <source>It was not used. Sign in again; if it happens again, tell whoever looks after this computer.</source>
        <translation>No se ha usado. Vuelva a iniciar sesión; si se repite, avise a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>That organisation does not know this account.</source>
        <translation>Esa organización no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>An administrator there can invite it as a guest. Or sign in with an account of that organisation.</source>
        <translation>Un administrador de allí puede agregarla como invitado. O inicie sesión con una cuenta de esa organización.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La respuesta no corresponde a este inicio de sesión.</translation>
    </message>
    <message>
        <source>It was not used. Close the browser&apos;s sign-in windows and try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>No se ha usado. Cierre las ventanas de inicio de sesión del navegador y vuelva a intentarlo; si se repite, avise a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>The saved sign-in was not found.</source>
        <translation>No se ha encontrado el inicio de sesión guardado.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Sign in again; nothing is lost.</source>
        <translation>Puede que el depósito de claves esté bloqueado. Vuelva a iniciar sesión; no se pierde nada.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>En este equipo no responde ningún depósito de claves.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>La sesión se mantiene hasta que cierre el asistente. Para que se recuerde, instale un depósito de claves como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El depósito de claves está bloqueado.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard. To be remembered, unlock the keychain and sign in again.</source>
        <translation>La sesión se mantiene hasta que cierre el asistente. Para que se recuerde, desbloquee el depósito de claves y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El depósito de claves no responde.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. You stay signed in until you close the wizard.</source>
        <translation>Puede que espere su contraseña en otra ventana. La sesión se mantiene hasta que cierre el asistente.</translation>
    </message>
    <message>
        <source>The keychain refused to keep the sign-in.</source>
        <translation>El depósito de claves se ha negado a guardar el inicio de sesión.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the wizard.</source>
        <translation>La sesión se mantiene hasta que cierre el asistente.</translation>
    </message>
    <message>
        <source>The sign-in is too large for this keychain.</source>
        <translation>El inicio de sesión es demasiado grande para este depósito de claves.</translation>
    </message>
    <message>
        <source>%1 signed in, not the account this was for.</source>
        <translation>Ha iniciado sesión %1, que no es la cuenta prevista.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again and choose the account you are working with.</source>
        <translation>No se ha cambiado nada. Vuelva a intentarlo y elija la cuenta con la que está trabajando.</translation>
    </message>
    <message>
        <source>The permission was declined.</source>
        <translation>Se ha denegado el permiso.</translation>
    </message>
    <message>
        <source>An administrator has to agree to this first.</source>
        <translation>Antes tiene que aceptarlo un administrador.</translation>
    </message>
    <message>
        <source>Without it this step cannot be done. Try again and accept, or send the link below to an administrator.</source>
        <translation>Sin él no se puede dar este paso. Vuelva a intentarlo y acepte, o envíe el vínculo siguiente a un administrador.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or send the link below to one: opening it grants the permissions for your organisation.</source>
        <translation>Inicie sesión como administrador, o envíe el vínculo siguiente a uno: al abrirlo se conceden los permisos para su organización.</translation>
    </message>
</context>
</TS>
