<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::AftercarePanel</name>
    <message>
        <source>Was it &amp;used?</source>
        <translation>¿Se ha &amp;usado?</translation>
    </message>
    <message>
        <source>B&amp;lock sign-in…</source>
        <translation>&amp;Bloquear inicio de sesión…</translation>
    </message>
    <message>
        <source>Un&amp;block sign-in</source>
        <translation>&amp;Desbloquear inicio de sesión</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Eliminar la cuenta…</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>The account of %1</source>
        <translation>La cuenta de %1</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Preguntando a Microsoft…</translation>
    </message>
    <message>
        <source>To look after it, sign in with the account that made it.</source>
        <translation>Para ocuparse de ella, inicie sesión con la cuenta que la creó.</translation>
    </message>
    <message>
        <source>Deleted. It can be brought back for 30 days, with everything that belongs to it.</source>
        <translation>Eliminada. Se puede restaurar durante 30 días, con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Sign-in is allowed.</source>
        <translation>El inicio de sesión está permitido.</translation>
    </message>
    <message>
        <source>Sign-in is blocked.</source>
        <translation>El inicio de sesión está bloqueado.</translation>
    </message>
    <message>
        <source>Whether the password was changed could not be checked.</source>
        <translation>No se pudo comprobar si se ha cambiado la contraseña.</translation>
    </message>
    <message>
        <source>The password was changed on %1.</source>
        <translation>La contraseña se cambió el %1.</translation>
    </message>
    <message>
        <source>The password has not been changed yet.</source>
        <translation>La contraseña aún no se ha cambiado.</translation>
    </message>
    <message>
        <source>Last signed in on %1.</source>
        <translation>Último inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>No sign-in yet. New ones take some minutes to show.</source>
        <translation>Aún no ha iniciado sesión. Los inicios de sesión nuevos tardan unos minutos en verse.</translation>
    </message>
    <message>
        <source>Whether the person has signed in could not be checked: that takes Microsoft Entra ID P1 and a role that reads reports.</source>
        <translation>No se pudo comprobar si la persona ha iniciado sesión: hace falta Microsoft Entra ID P1 y un rol que lea informes.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Hace falta su permiso.</translation>
    </message>
    <message>
        <source>Allow it once; nothing is changed before you press the button again.</source>
        <translation>Permítalo una vez; no se cambia nada hasta que vuelva a pulsar el botón.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no permite esto.</translation>
    </message>
    <message>
        <source>It takes a User Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Hace falta un Administrador de usuarios o, para administradores, un Administrador de autenticación con privilegios. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The account is not there.</source>
        <translation>La cuenta no está.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere, or for good after 30 days.</source>
        <translation>Puede que se haya eliminado en otro sitio, o definitivamente después de 30 días.</translation>
    </message>
    <message>
        <source>Somebody else has the address by now.</source>
        <translation>Ahora otra persona tiene la dirección.</translation>
    </message>
    <message>
        <source>Free %1 first, then undo the deletion.</source>
        <translation>Libere primero %1 y deshaga después la eliminación.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Block the sign-in?</source>
        <translation>¿Bloquear el inicio de sesión?</translation>
    </message>
    <message>
        <source>%1 can then not sign in until you unblock it. Nothing is lost.</source>
        <translation>%1 no podrá iniciar sesión hasta que lo desbloquee. No se pierde nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Bloquearlo</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>¿Eliminar la cuenta?</translation>
    </message>
    <message>
        <source>The account of %1 is deleted. For 30 days it can be brought back, then it is gone for good. To go on, enter its address: %2</source>
        <translation>Se eliminará la cuenta de %1. Se puede restaurar durante 30 días; después desaparece definitivamente. Para continuar, escriba su dirección: %2</translation>
    </message>
    <message>
        <source>Address of the account to delete</source>
        <translation>Dirección de la cuenta que se va a eliminar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft quiere que vuelva a iniciar sesión antes de responder.</translation>
    </message>
    <message>
        <source>To look after this account, the wizard needs your permission.</source>
        <translation>Para ocuparse de esta cuenta, el asistente necesita su permiso.</translation>
    </message>
</context>
<context>
    <name>wizard::FinishPage</name>
    <message>
        <source>Next steps</source>
        <translation>Pasos siguientes</translation>
    </message>
    <message>
        <source>What was done, and what to do now.</source>
        <translation>Qué se ha hecho y qué hay que hacer ahora.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Enter &amp;another user</source>
        <translation>Introducir o&amp;tro usuario</translation>
    </message>
    <message>
        <source>&amp;Do something else</source>
        <translation>Hacer &amp;otra cosa</translation>
    </message>
    <message>
        <source>Co&amp;py summary</source>
        <translation>Co&amp;piar resumen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This was the sandbox: the account exists nowhere else.</source>
        <translation>Era el espacio de pruebas: la cuenta no existe en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Se ha creado la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was changed at Microsoft.</source>
        <translation>No se ha cambiado nada en Microsoft.</translation>
    </message>
    <message>
        <source>%1 has a work account.</source>
        <translation>%1 tiene una cuenta profesional.</translation>
    </message>
    <message>
        <source>%1 has a work account in another cloud.</source>
        <translation>%1 tiene una cuenta profesional en otra nube.</translation>
    </message>
    <message>
        <source>%1 has no work account yet.</source>
        <translation>%1 aún no tiene una cuenta profesional.</translation>
    </message>
    <message>
        <source>%1 is for private mailboxes, not for a company.</source>
        <translation>%1 es para buzones privados, no para una empresa.</translation>
    </message>
    <message>
        <source>Whether %1 has a work account could not be found out.</source>
        <translation>No se pudo averiguar si %1 tiene una cuenta profesional.</translation>
    </message>
    <message>
        <source>Create the work account during the enrolment in %1</source>
        <translation>Cree la cuenta profesional durante la inscripción en %1</translation>
    </message>
    <message>
        <source>Start the enrolment, and when it asks for a work account choose to create one. You enter your name, your company and the domain; you become its first administrator.</source>
        <translation>Inicie la inscripción y, cuando le pida una cuenta profesional, elija crear una. Escribirá su nombre, su empresa y el dominio; usted será su primer administrador.</translation>
    </message>
    <message>
        <source>Read how &amp;it goes</source>
        <translation>Leer cómo se &amp;hace</translation>
    </message>
    <message>
        <source>Prove that the domain is yours</source>
        <translation>Demuestre que el dominio es suyo</translation>
    </message>
    <message>
        <source>A new work account begins with a name that ends in onmicrosoft.com. Add your own domain in %1 under &quot;%2&quot;; a record at your domain&apos;s registrar proves that it is yours.</source>
        <translation>Una cuenta profesional nueva empieza con un nombre que termina en onmicrosoft.com. Agregue su propio dominio en %1, en «%2»; un registro DNS en el registrador de su dominio demuestra que es suyo.</translation>
    </message>
    <message>
        <source>Read how to add a do&amp;main</source>
        <translation>Leer cómo agregar un do&amp;minio</translation>
    </message>
    <message>
        <source>Use an address at your company&apos;s own domain</source>
        <translation>Use una dirección del dominio de su propia empresa</translation>
    </message>
    <message>
        <source>%1 does not accept private mailboxes such as outlook.com or gmail.com.</source>
        <translation>%1 no acepta buzones privados como outlook.com o gmail.com.</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s cloud</source>
        <translation>Elija la nube de su organización</translation>
    </message>
    <message>
        <source>Open Settings, choose the cloud it is in, and check again. Accounts of one cloud are not known in another.</source>
        <translation>Abra Configuración, elija la nube en la que está y vuelva a comprobar. Las cuentas de una nube no se conocen en otra.</translation>
    </message>
    <message>
        <source>Check again later</source>
        <translation>Vuelva a comprobar más tarde</translation>
    </message>
    <message>
        <source>Go back to the check when the connection works, or ask whoever looks after your company&apos;s computers.</source>
        <translation>Vuelva a la comprobación cuando funcione la conexión, o pregunte a quien se ocupa de los equipos de su empresa.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the work account</source>
        <translation>Inicie sesión en %1 con la cuenta profesional</translation>
    </message>
    <message>
        <source>If somebody else administers it, ask that person to give you a role first.</source>
        <translation>Si lo administra otra persona, pídale antes que le dé un rol.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>Abr&amp;ir %1</translation>
    </message>
    <message>
        <source>Let the person sign in</source>
        <translation>Deje que la persona inicie sesión</translation>
    </message>
    <message>
        <source>At the first sign-in the password is changed and a second factor is set up. Have a phone at hand.</source>
        <translation>En el primer inicio de sesión se cambia la contraseña y se configura un segundo factor. Tenga un teléfono a mano.</translation>
    </message>
    <message>
        <source>Give the person a role in %1</source>
        <translation>Dé a la persona un rol en %1</translation>
    </message>
    <message>
        <source>A new account may sign in, and do nothing else there until somebody who manages users gives it a role.</source>
        <translation>Una cuenta nueva puede iniciar sesión, pero allí no puede hacer nada más hasta que quien administra los usuarios le dé un rol.</translation>
    </message>
    <message>
        <source>Read about &amp;roles</source>
        <translation>Leer sobre los &amp;roles</translation>
    </message>
    <message>
        <source>Try the sign-in once more</source>
        <translation>Vuelva a probar el inicio de sesión</translation>
    </message>
    <message>
        <source>Use a fresh browser window. If the same message comes back, paste it here again.</source>
        <translation>Use una ventana nueva del navegador. Si vuelve a salir el mismo mensaje, péguelo aquí otra vez.</translation>
    </message>
    <message>
        <source>Manage the %1 account</source>
        <translation>Administre la cuenta del %1</translation>
    </message>
    <message>
        <source>Its profile, its users and its programs, once the work account is in place.</source>
        <translation>Su perfil, sus usuarios y sus programas, una vez que exista la cuenta profesional.</translation>
    </message>
    <message>
        <source>Read about the a&amp;ccount</source>
        <translation>Leer sobre la &amp;cuenta</translation>
    </message>
</context>
</TS>
