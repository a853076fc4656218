<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::Busy</name>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
</context>
<context>
    <name>wizard::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>wizard::ErrorWords</name>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is.</source>
        <translation>El certificado del servidor no está vigente, o el reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time. If they are right, tell your network administrator: something on the way shows an old certificate. Nothing was sent.</source>
        <translation>Ponga en hora este equipo. Si la fecha y la hora son correctas, avise a su administrador de red: algo en el camino presenta un certificado antiguo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for.</source>
        <translation>El servidor que ha respondido no es el que se buscaba.</translation>
    </message>
    <message>
        <source>Its certificate is another server&apos;s. A hotel or guest network may lead you to its own page: sign in to that network in a browser first, or use another network. Nothing was sent.</source>
        <translation>Su certificado es de otro servidor. La red de un hotel o de invitados puede llevarle a su propia página: inicie sesión antes en esa red con un navegador, o use otra red. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate of its own. Ask your network administrator to install it on this computer. Nothing was sent.</source>
        <translation>Puede que la red de su empresa inspeccione las conexiones con un certificado propio. Pida a su administrador de red que lo instale en este equipo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn by its issuer.</source>
        <translation>El emisor ha revocado el certificado del servidor.</translation>
    </message>
    <message>
        <source>Use another network, and tell your network administrator. Nothing was sent.</source>
        <translation>Use otra red y avise a su administrador de red. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The proxy server asks for a user name and password.</source>
        <translation>El servidor proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter the ones for the proxy in Settings. They are not those of your work account.</source>
        <translation>Escriba los del proxy en Configuración. No son los de su cuenta profesional.</translation>
    </message>
    <message>
        <source>The proxy server&apos;s address was not found.</source>
        <translation>No se ha encontrado la dirección del servidor proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in Settings. Away from the company&apos;s network there may be none: choose to go without one.</source>
        <translation>Compruebe el nombre del proxy en Configuración. Fuera de la red de la empresa puede que no haya ninguno: elija entonces no usar proxy.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy&apos;s address.</source>
        <translation>Nadie responde en la dirección del proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port in Settings.</source>
        <translation>Compruebe la dirección y el puerto del proxy en Configuración.</translation>
    </message>
    <message>
        <source>The proxy server does not answer.</source>
        <translation>El servidor proxy no responde.</translation>
    </message>
    <message>
        <source>Microsoft did not answer in time.</source>
        <translation>Microsoft no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no connection to Microsoft.</source>
        <translation>No hay conexión con Microsoft.</translation>
    </message>
    <message>
        <source>Check that this computer is online. If your company uses a proxy, enter it in Settings.</source>
        <translation>Compruebe que este equipo está en línea. Si su empresa usa un proxy, escríbalo en Configuración.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <translation>No se pudo comprobar la conexión segura.</translation>
    </message>
    <message>
        <source>Your company&apos;s network may inspect connections with a certificate this computer does not trust. Ask your network administrator to install it. Also check this computer&apos;s date and time.</source>
        <translation>Puede que la red de su empresa inspeccione las conexiones con un certificado en el que este equipo no confía. Pida a su administrador de red que lo instale. Compruebe también la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>El servidor proxy ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, user name and password in Settings.</source>
        <translation>Compruebe la dirección, el nombre de usuario y la contraseña del proxy en Configuración.</translation>
    </message>
    <message>
        <source>Microsoft asks to wait: too many requests were made.</source>
        <translation>Microsoft pide esperar: se han hecho demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. Nothing was lost.</source>
        <translation>Espere unos minutos y vuelva a intentarlo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in and this page goes on where it was.</source>
        <translation>Inicie sesión y esta página continuará donde estaba.</translation>
    </message>
    <message>
        <source>This needs a permission that was not granted yet.</source>
        <translation>Hace falta un permiso que aún no se ha concedido.</translation>
    </message>
    <message>
        <source>Grant the permission by signing in once more, or ask an administrator for consent.</source>
        <translation>Conceda el permiso iniciando sesión otra vez, o pida el consentimiento a un administrador.</translation>
    </message>
    <message>
        <source>Your account is not allowed to do this.</source>
        <translation>Su cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>The permission is there, but your account&apos;s role is not enough. Ask for the role User Administrator, or sign in with an account that has it.</source>
        <translation>El permiso está concedido, pero el rol de su cuenta no basta. Pida el rol Administrador de usuarios o inicie sesión con una cuenta que lo tenga.</translation>
    </message>
    <message>
        <source>Microsoft does not know this entry.</source>
        <translation>Microsoft no conoce esta entrada.</translation>
    </message>
    <message>
        <source>It may have been deleted, or it is so new that it has not spread yet. Try again in a minute.</source>
        <translation>Puede que se haya eliminado, o que sea tan nueva que aún no haya llegado a todas partes. Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>This value is in use already.</source>
        <translation>Este valor ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered.</source>
        <translation>Microsoft ha rechazado los datos introducidos.</translation>
    </message>
    <message>
        <source>Correct it and try again; the details name what was refused.</source>
        <translation>Corríjalos y vuelva a intentarlo; los detalles indican qué se ha rechazado.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a problem at the moment.</source>
        <translation>El servicio de Microsoft tiene un problema en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The answer was not one that Microsoft&apos;s service gives.</source>
        <translation>La respuesta no es de las que da el servicio de Microsoft.</translation>
    </message>
    <message>
        <source>Something between this computer and Microsoft may have changed it, such as a proxy or a hotel network. Try again on another network.</source>
        <translation>Puede que algo entre este equipo y Microsoft la haya modificado, como un proxy o la red de un hotel. Vuelva a intentarlo en otra red.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>No se sabe si se ha hecho el cambio.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Check again in a minute; nothing is sent twice.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta. Vuelva a comprobarlo dentro de un minuto; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>No se puede usar el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>It may be missing or locked. Unlock it and try again, or go on without: sign-ins then last until this program ends.</source>
        <translation>Puede que falte o que esté bloqueado. Desbloquéelo y vuelva a intentarlo, o continúe sin él: los inicios de sesión durarán entonces hasta que se cierre este programa.</translation>
    </message>
    <message>
        <source>A file of this program could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo de este programa.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours.</source>
        <translation>Compruebe que el disco no está lleno y que la carpeta es suya.</translation>
    </message>
</context>
<context>
    <name>wizard::LinkButton</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copiar la dirección %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección y ábrala usted.</translation>
    </message>
</context>
<context>
    <name>wizard::Notice</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar detal&amp;les</translation>
    </message>
</context>
<context>
    <name>wizard::ProductNames</name>
    <message>
        <source>Domain names</source>
        <translation>Nombres de dominio</translation>
    </message>
    <message>
        <source>Custom domain names</source>
        <translation>Nombres de dominio personalizados</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>Registros de aplicaciones</translation>
    </message>
    <message>
        <source>commercial marketplace</source>
        <translation>marketplace comercial</translation>
    </message>
    <message>
        <source>%1 (formerly %2)</source>
        <translation>%1 (antes %2)</translation>
    </message>
</context>
<context>
    <name>wizard::SandboxMark</name>
    <message>
        <source>Sandbox: a pretend organisation. Nothing here reaches Microsoft.</source>
        <translation>Espacio de pruebas: una organización ficticia. Nada de lo que haga aquí llega a Microsoft.</translation>
    </message>
</context>
<context>
    <name>wizard::StepNames</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Check a domain</source>
        <translation>Comprobar un dominio</translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Una o varias</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Fix a sign-in</source>
        <translation>Reparar un inicio de sesión</translation>
    </message>
    <message>
        <source>List of users</source>
        <translation>Lista de usuarios</translation>
    </message>
    <message>
        <source>Create the users</source>
        <translation>Crear los usuarios</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Pasos siguientes</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Su propio dominio</translation>
    </message>
</context>
<context>
    <name>wizard::TenantBand</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
</context>
</TS>
