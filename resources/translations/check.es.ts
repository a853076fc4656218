<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::CheckWords</name>
    <message>
        <source>Its users sign in at Microsoft with a password kept there.</source>
        <translation>Sus usuarios inician sesión en Microsoft con una contraseña guardada allí.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page.</source>
        <translation>Sus usuarios inician sesión en la página de la propia empresa.</translation>
    </message>
    <message>
        <source>Its users sign in on the company&apos;s own sign-in page, at %1.</source>
        <translation>Sus usuarios inician sesión en la página de la propia empresa, en %1.</translation>
    </message>
    <message>
        <source>The sign-in page calls the organisation &quot;%1&quot;.</source>
        <translation>La página de inicio de sesión llama «%1» a la organización.</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Id. de inquilino: %1</translation>
    </message>
    <message>
        <source>It may have been started by one of its users and have no administrator yet.</source>
        <translation>Puede que lo haya iniciado uno de sus usuarios y que aún no tenga administrador.</translation>
    </message>
    <message>
        <source>Source: the wizard&apos;s own list of mailbox providers; nobody was asked.</source>
        <translation>Fuente: la lista de proveedores de buzones del propio asistente; no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>Source: the sandbox inside this program (%1), asked at %2. Microsoft was not asked.</source>
        <translation>Fuente: el espacio de pruebas de este programa (%1), consultado a las %2. No se ha preguntado a Microsoft.</translation>
    </message>
    <message>
        <source>Source: Microsoft&apos;s public sign-in documents, without signing in (%1), asked at %2.</source>
        <translation>Fuente: los documentos públicos de inicio de sesión de Microsoft, sin iniciar sesión (%1), consultados a las %2.</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Administración pública de EE. UU. (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Departamento de Defensa de Estados Unidos</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>the worldwide cloud</source>
        <translation>la nube mundial</translation>
    </message>
    <message>
        <source>%1 has a work account and signs in elsewhere.</source>
        <translation>%1 tiene una cuenta profesional e inicia sesión en otro sitio.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 tiene una cuenta profesional.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. New people are added in your company&apos;s own directory first, not here.</source>
        <translation>Use esta cuenta profesional para Partner Center; no hace falta otra nueva. Las personas nuevas se agregan primero en el directorio de su propia empresa, no aquí.</translation>
    </message>
    <message>
        <source>Use this work account for Partner Center; no new one is needed. Sign in next to see its domains and what you may do in it.</source>
        <translation>Use esta cuenta profesional para Partner Center; no hace falta otra nueva. Inicie sesión a continuación para ver sus dominios y lo que puede hacer en ella.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud: %2.</source>
        <translation>%1 tiene una cuenta profesional en otra nube: %2.</translation>
    </message>
    <message>
        <source>Choose that cloud in Settings to work with it. A work account of one cloud cannot be used for Partner Center in another.</source>
        <translation>Elija esa nube en Configuración para trabajar con ella. Una cuenta profesional de una nube no sirve para Partner Center en otra.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 aún no tiene una cuenta profesional.</translation>
    </message>
    <message>
        <source>No organisation at Microsoft owns this domain, in any cloud. If your company has several domains, check the others too.</source>
        <translation>Ninguna organización de Microsoft posee este dominio, en ninguna nube. Si su empresa tiene varios dominios, compruebe también los demás.</translation>
    </message>
    <message>
        <source>You do not have to make one beforehand: a work account is created while you enrol in Partner Center.</source>
        <translation>No tiene que crearla antes: la cuenta profesional se crea durante la inscripción en Partner Center.</translation>
    </message>
    <message>
        <source>Start the enrolment in Partner Center.</source>
        <translation>Inicie la inscripción en Partner Center.</translation>
    </message>
    <message>
        <source>When you are asked to sign in, choose to create a work account. It first gets an address that ends in onmicrosoft.com.</source>
        <translation>Cuando se le pida iniciar sesión, elija crear una cuenta profesional. Al principio recibe una dirección que termina en onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Whoever creates it becomes its first administrator: use a person&apos;s name and a mailbox that is read.</source>
        <translation>Quien la crea pasa a ser su primer administrador: use el nombre de una persona y un buzón que se lea.</translation>
    </message>
    <message>
        <source>Afterwards come back here: sign in, check that your domain is listed, and create accounts for others.</source>
        <translation>Después vuelva aquí: inicie sesión, compruebe que su dominio figura en la lista y cree cuentas para los demás.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not a company&apos;s domain.</source>
        <translation>%1 es para buzones privados, no es un dominio de empresa.</translation>
    </message>
    <message>
        <source>Anybody can have an address there, so it says nothing about your company.</source>
        <translation>Cualquiera puede tener una dirección ahí, así que no dice nada de su empresa.</translation>
    </message>
    <message>
        <source>Partner Center needs a work account. Check your company&apos;s own domain; if it has none, a work account can be created during the enrolment all the same.</source>
        <translation>Partner Center necesita una cuenta profesional. Compruebe el dominio de su propia empresa; si no tiene ninguno, se puede crear igualmente una cuenta profesional durante la inscripción.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 has a work account.</source>
        <translation>No se pudo averiguar si %1 tiene una cuenta profesional.</translation>
    </message>
    <message>
        <source>Microsoft cannot read this name as a domain. Check the spelling.</source>
        <translation>Microsoft no puede interpretar este nombre como un dominio. Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An error and its cure, each a sentence.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again, or sign in with an account of your company: that shows it, too.</source>
        <translation>Vuelva a intentarlo, o inicie sesión con una cuenta de su empresa: así también se ve.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>No ha escrito nada.</translation>
    </message>
    <message>
        <source>Enter your company&apos;s domain, such as contoso.com, or your address at work.</source>
        <translation>Escriba el dominio de su empresa, por ejemplo contoso.com, o su dirección del trabajo.</translation>
    </message>
    <message>
        <source>The ending is missing.</source>
        <translation>Falta la terminación.</translation>
    </message>
    <message>
        <source>A domain has a name and an ending, such as contoso.com.</source>
        <translation>Un dominio tiene un nombre y una terminación, por ejemplo contoso.com.</translation>
    </message>
    <message>
        <source>That is too long for a domain.</source>
        <translation>Es demasiado largo para un dominio.</translation>
    </message>
    <message>
        <source>Enter only what comes after the @ of your address.</source>
        <translation>Escriba solo lo que va después de la @ de su dirección.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>An address has one @ and no blanks, such as ann@contoso.com. Enter one address only.</source>
        <translation>Una dirección tiene una @ y ningún espacio, por ejemplo ann@contoso.com. Escriba una sola dirección.</translation>
    </message>
    <message>
        <source>That is not a domain.</source>
        <translation>Esto no es un dominio.</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and dots make up a domain, such as contoso.com.</source>
        <translation>Un dominio se compone de letras, cifras, guiones y puntos, por ejemplo contoso.com.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainCheckPage</name>
    <message>
        <source>Does your company have a work account?</source>
        <translation>¿Tiene su empresa una cuenta profesional?</translation>
    </message>
    <message>
        <source>Microsoft is asked whether an organisation owns the domain. Nobody signs in, and no name is sent.</source>
        <translation>Se pregunta a Microsoft si el dominio es de alguna organización. Nadie inicia sesión y no se envía ningún nombre.</translation>
    </message>
    <message>
        <source>Company domain &amp;or e-mail address at work:</source>
        <translation>Dominio de la empresa &amp;o dirección de correo del trabajo:</translation>
    </message>
    <message>
        <source>contoso.com</source>
        <translation>contoso.com</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>What it means for Partner Center</source>
        <translation>Qué significa para Partner Center</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Preguntando a Microsoft…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>wizard::DomainsModel</name>
    <message>
        <source>Verified</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Elsewhere (federated)</source>
        <translation>En otro sitio (federado)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>First domain</source>
        <translation>Dominio inicial</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdominio</translation>
    </message>
    <message>
        <source>Addresses can be made on verified domains only.</source>
        <translation>Solo se pueden crear direcciones en dominios comprobados.</translation>
    </message>
    <message>
        <source>The company&apos;s own server checks the password; users are made there.</source>
        <translation>El servidor de la propia empresa comprueba la contraseña; los usuarios se crean allí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>wizard::TenantPage</name>
    <message>
        <source>Your organisation at Microsoft</source>
        <translation>Su organización en Microsoft</translation>
    </message>
    <message>
        <source>What your work account belongs to, and what you may do in it.</source>
        <translation>A qué pertenece su cuenta profesional y qué puede hacer en ella.</translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation>Organización:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Id. de inquilino:</translation>
    </message>
    <message>
        <source>You are:</source>
        <translation>Usted es:</translation>
    </message>
    <message>
        <source>Your role:</source>
        <translation>Su rol:</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Usuarios:</translation>
    </message>
    <message>
        <source>Do&amp;mains:</source>
        <translation>Do&amp;minios:</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Continuar y crear una cuenta para una &amp;persona</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>Reading your organisation…</source>
        <translation>Leyendo su organización…</translation>
    </message>
    <message>
        <source>Your domain %1 is listed and verified.</source>
        <translation>Su dominio %1 figura en la lista y está comprobado.</translation>
    </message>
    <message>
        <source>This is your company&apos;s work account: use it for Partner Center. New addresses can end in @%1.</source>
        <translation>Esta es la cuenta profesional de su empresa: úsela para Partner Center. Las direcciones nuevas pueden terminar en @%1.</translation>
    </message>
    <message>
        <source>Your domain %1 is listed, but not verified.</source>
        <translation>Su dominio %1 figura en la lista, pero sin comprobar.</translation>
    </message>
    <message>
        <source>Somebody has still to prove that your company owns it, with an entry at the domain&apos;s registrar. Until then no addresses can be made on it.</source>
        <translation>Falta demostrar que el dominio es de su empresa, con un registro DNS en el registrador del dominio. Hasta entonces no se pueden crear direcciones en él.</translation>
    </message>
    <message>
        <source>Your domain %1 is not listed here.</source>
        <translation>Su dominio %1 no figura en esta lista.</translation>
    </message>
    <message>
        <source>You may be signed in to another organisation than the one that owns it, or it was never added. Ask an administrator to add it under &quot;Custom domain names&quot;.</source>
        <translation>Puede que haya iniciado sesión en una organización distinta de la que lo posee, o que nunca se haya agregado. Pida a un administrador que lo agregue en «Nombres de dominio personalizados».</translation>
    </message>
    <message>
        <source>Your domain %1 is not among the verified ones.</source>
        <translation>Su dominio %1 no está entre los comprobados.</translation>
    </message>
    <message>
        <source>It may be listed and not verified yet: that can be seen with one more permission. Or you are signed in to another organisation than the one that owns it.</source>
        <translation>Puede que figure en la lista y aún no esté comprobado: eso se ve con un permiso más. O ha iniciado sesión en una organización distinta de la que lo posee.</translation>
    </message>
    <message>
        <source>Not shown: a permission is missing.</source>
        <translation>No se muestra: falta un permiso.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>No se ha leído.</translation>
    </message>
    <message>
        <source>User, without an administrator&apos;s role. To create users, the role User Administrator is needed.</source>
        <translation>Usuario, sin rol de administrador. Para crear usuarios hace falta el rol Administrador de usuarios.</translation>
    </message>
    <message>
        <source>Microsoft does not tell without one more permission.</source>
        <translation>Microsoft no lo dice sin un permiso más.</translation>
    </message>
    <message>
        <source>%1. You may create users.</source>
        <translation>%1. Puede crear usuarios.</translation>
    </message>
    <message>
        <source>%1. To create users, the role User Administrator is needed.</source>
        <translation>%1. Para crear usuarios hace falta el rol Administrador de usuarios.</translation>
    </message>
    <message>
        <source>Only verified domains are shown.</source>
        <translation>Solo se muestran los dominios comprobados.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on where it was.</source>
        <translation>No se pierde nada: esta página continuará donde estaba.</translation>
    </message>
    <message>
        <source>Show mor&amp;e…</source>
        <translation>M&amp;ostrar más…</translation>
    </message>
    <message>
        <source>More can be shown if you allow it.</source>
        <translation>Se puede mostrar más si usted lo permite.</translation>
    </message>
    <message>
        <source>Your role, all domains and the number of users need a permission each; an administrator can grant them.</source>
        <translation>Su rol, todos los dominios y el número de usuarios necesitan un permiso cada uno; un administrador puede concederlos.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft quiere que vuelva a iniciar sesión antes de responder.</translation>
    </message>
    <message>
        <source>To show your role, all domains and the number of users, the wizard needs your permission to read them. Nothing is changed.</source>
        <translation>Para mostrar su rol, todos los dominios y el número de usuarios, el asistente necesita su permiso para leerlos. No se cambia nada.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Mi &amp;dominio no figura en la lista…</translation>
    </message>
</context>
</TS>
