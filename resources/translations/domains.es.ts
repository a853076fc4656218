<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::OwnDomainController</name>
    <message>
        <source>To add %1 to your organisation and to have it verified.</source>
        <translation>Para agregar %1 a su organización y hacer que se compruebe.</translation>
    </message>
    <message>
        <source>To sign in to the organisation that has %1.</source>
        <translation>Para iniciar sesión en la organización que tiene %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OwnDomainPage</name>
    <message>
        <source>Add a domain of your company&apos;s</source>
        <translation>Agregar un dominio de su empresa</translation>
    </message>
    <message>
        <source>Addresses can end in it once Microsoft has seen that the domain is yours: a record in its DNS shows that.</source>
        <translation>Las direcciones pueden terminar en él cuando Microsoft ha visto que el dominio es suyo: lo demuestra un registro en su DNS.</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Dominio:</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Ag&amp;regar dominio</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Loo&amp;k again now</source>
        <translation>&amp;Volver a comprobar ahora</translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation>Dejar de &amp;buscar</translation>
    </message>
    <message>
        <source>Remo&amp;ve the domain…</source>
        <translation>&amp;Quitar el dominio…</translation>
    </message>
    <message>
        <source>Go on and create an account for a &amp;person</source>
        <translation>Continuar y crear una cuenta para una &amp;persona</translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation>Agregar otro dominio</translation>
    </message>
    <message>
        <source>Names under onmicrosoft.com are given by Microsoft.</source>
        <translation>Los nombres de onmicrosoft.com los da Microsoft.</translation>
    </message>
    <message>
        <source>Every organisation has one of its own already. Enter the domain of your company.</source>
        <translation>Cada organización ya tiene uno propio. Escriba el dominio de su empresa.</translation>
    </message>
    <message>
        <source>That domain is for private mailboxes and belongs to its provider.</source>
        <translation>Ese dominio es para buzones privados y pertenece a su proveedor.</translation>
    </message>
    <message>
        <source>Enter a domain that your company has registered.</source>
        <translation>Escriba un dominio que su empresa haya registrado.</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>&amp;Continuar con él</translation>
    </message>
    <message>
        <source>%1 still waits for its record.</source>
        <translation>%1 aún espera su registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) wait in all.</source>
        <translation>
            <numerusform>%n dominio espera en total.</numerusform>
            <numerusform>%n dominios esperan en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s DNS</source>
        <translation>El DNS de este equipo</translation>
    </message>
    <message>
        <source>%1: the record is there.</source>
        <translation>%1: el registro está.</translation>
    </message>
    <message>
        <source>%1: another record is there, %2.</source>
        <translation>%1: hay otro registro, %2.</translation>
    </message>
    <message>
        <source>%1: not there yet.</source>
        <translation>%1: aún no está.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1: sin respuesta.</translation>
    </message>
    <message>
        <source>Show that %1 is yours</source>
        <translation>Demuestre que %1 es suyo</translation>
    </message>
    <message>
        <source>Where %1 is registered, or where its DNS is kept, add one of these records. One is enough; it can be taken away once the domain is verified.</source>
        <translation>Donde está registrado %1, o donde se mantiene su DNS, agregue uno de estos registros. Basta con uno; se puede quitar cuando el dominio esté comprobado.</translation>
    </message>
    <message>
        <source>TXT</source>
        <translation>TXT</translation>
    </message>
    <message>
        <source>Name of the TXT record</source>
        <translation>Nombre del registro TXT</translation>
    </message>
    <message>
        <source>Value of the TXT record</source>
        <translation>Valor del registro TXT</translation>
    </message>
    <message>
        <source>MX, priority %1</source>
        <translation>MX, prioridad %1</translation>
    </message>
    <message>
        <source>Name of the MX record</source>
        <translation>Nombre del registro MX</translation>
    </message>
    <message>
        <source>Value of the MX record</source>
        <translation>Valor del registro MX</translation>
    </message>
    <message>
        <source>The sandbox has no DNS: Microsoft&apos;s stand-in sees the record at the second look.</source>
        <translation>El espacio de pruebas no tiene DNS: el sustituto de Microsoft ve el registro en la segunda búsqueda.</translation>
    </message>
    <message>
        <source>Microsoft cannot be reached just now: %1</source>
        <translation>Ahora mismo no se puede contactar con Microsoft: %1</translation>
    </message>
    <message>
        <source>Microsoft does not see it yet. That can take an hour, in rare cases three days.</source>
        <translation>Microsoft aún no lo ve. Eso puede tardar una hora y, en casos raros, tres días.</translation>
    </message>
    <message>
        <source>Looking for the record…</source>
        <translation>Buscando el registro…</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.</source>
        <translation>
            <numerusform>Se ha buscado %n vez. La próxima búsqueda llega por sí sola; mientras tanto puede salir de esta página.</numerusform>
            <numerusform>Se ha buscado %n veces. La próxima búsqueda llega por sí sola; mientras tanto puede salir de esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft about %1…</source>
        <translation>Preguntando a Microsoft por %1…</translation>
    </message>
    <message>
        <source>Sign in to go on with %1.</source>
        <translation>Inicie sesión para continuar con %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: this page goes on by itself.</source>
        <translation>No se pierde nada: esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>One more permission is needed.</source>
        <translation>Hace falta un permiso más.</translation>
    </message>
    <message>
        <source>To add a domain, the wizard needs your permission to change domains. An administrator grants it, and this page goes on by itself.</source>
        <translation>Para agregar un dominio, el asistente necesita su permiso para modificar dominios. Un administrador lo concede, y esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>It belongs to %1, which is verified: no record was needed.</source>
        <translation>Pertenece a %1, que está comprobado: no hizo falta ningún registro.</translation>
    </message>
    <message>
        <source>It was taken over from an organisation that nobody administered. Its people and licences follow within days.</source>
        <translation>Se ha adquirido de una organización que nadie administraba. Sus personas y licencias le siguen en unos días.</translation>
    </message>
    <message>
        <source>People on it sign in at your company&apos;s own server, and are made there.</source>
        <translation>Sus personas inician sesión en el servidor de su propia empresa, y se crean allí.</translation>
    </message>
    <message>
        <source>New addresses can end in @%1 from now on. The record may be taken out of the DNS again.</source>
        <translation>A partir de ahora, las direcciones nuevas pueden terminar en @%1. El registro se puede volver a quitar del DNS.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 está comprobado.</translation>
    </message>
    <message>
        <source>%1 belongs to another organisation at Microsoft.</source>
        <translation>%1 pertenece a otra organización en Microsoft.</translation>
    </message>
    <message>
        <source>Its tenant ID is %1. A domain can be verified in one organisation only.</source>
        <translation>Su id. de inquilino es %1. Un dominio solo se puede comprobar en una organización.</translation>
    </message>
    <message>
        <source>A domain can be verified in one organisation only.</source>
        <translation>Un dominio solo se puede comprobar en una organización.</translation>
    </message>
    <message>
        <source>If that is your company, sign in there and work in it. Otherwise ask its administrators to remove the domain; where nobody answers, Microsoft&apos;s support decides, and a DNS record alone is no proof.</source>
        <translation>Si es su empresa, inicie sesión allí y trabaje en ella. Si no, pida a sus administradores que quiten el dominio; donde no responda nadie, decide el soporte de Microsoft, y un registro DNS por sí solo no es una prueba.</translation>
    </message>
    <message>
        <source>S&amp;ign in there…</source>
        <translation>&amp;Iniciar sesión allí…</translation>
    </message>
    <message>
        <source>%1 seems to belong to an organisation that nobody administers.</source>
        <translation>Parece que %1 pertenece a una organización que nadie administra.</translation>
    </message>
    <message>
        <source>People of your company probably signed up by themselves. Either become its administrator: sign in there with an address on the domain, open the Microsoft 365 admin center and prove the domain; nobody is moved. Or take the domain over into this organisation, in the Microsoft Entra admin center: its people and licences move with it, and the old organisation is deleted after ten days. That is not possible where it uses SharePoint, OneDrive or Skype. This program does neither by itself.</source>
        <translation>Probablemente se registraron por su cuenta personas de su empresa. Una posibilidad es hacerse su administrador: inicie sesión allí con una dirección del dominio, abra el Centro de administración de Microsoft 365 y demuestre que el dominio es suyo; no se traslada a nadie. La otra es adquirir el dominio para esta organización en el Centro de administración de Microsoft Entra: sus personas y licencias se trasladan con él, y la organización antigua se elimina a los diez días. Eso no es posible si usa SharePoint, OneDrive o Skype. Este programa no hace por sí solo ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation>Su rol no lo permite: no se ha modificado nada.</translation>
    </message>
    <message>
        <source>The smallest role that can add domains is Domain Name Administrator. Ask a Global Administrator to give it to you, or to add %1 under &quot;Custom domain names&quot;. A new role counts within minutes.</source>
        <translation>El rol más pequeño que puede agregar dominios es Administrador de nombres de dominio. Pida a un Administrador global que se lo dé, o que agregue %1 en «Nombres de dominio personalizados». Un rol nuevo vale en unos minutos.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Microsoft does not take %1 as a domain.</source>
        <translation>Microsoft no admite %1 como dominio.</translation>
    </message>
    <message>
        <source>Check the spelling: a public ending alone, such as co.uk, or a name inside your network cannot be added.</source>
        <translation>Compruebe cómo está escrito: no se puede agregar una terminación pública por sí sola, como co.uk, ni un nombre interno de su red.</translation>
    </message>
    <message>
        <source>The record was not seen within an hour.</source>
        <translation>El registro no se vio en una hora.</translation>
    </message>
    <message>
        <source>Compare name and value with what stands in the DNS. Some registrars want &quot;@&quot; or nothing as the name. The domain stays in your organisation: look again at any time.</source>
        <translation>Compare el nombre y el valor con lo que hay en el DNS. Algunos registradores quieren «@», o nada, como nombre. El dominio permanece en su organización: vuelva a comprobarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Remove the domain?</source>
        <translation>¿Quitar el dominio?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>¿Quitar %1 de %2?</translation>
    </message>
    <message>
        <source>It is not verified, so nobody uses it. It can be added again, with another record.</source>
        <translation>No está comprobado, así que nadie lo usa. Se puede volver a agregar, con otro registro.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
</context>
</TS>
