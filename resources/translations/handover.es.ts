<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::BulkDialog</name>
    <message>
        <source>Hand over several passwords</source>
        <translation>Entregar varias contraseñas</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Contraseñas por entregar</translation>
    </message>
    <message>
        <source>&amp;Print two sheets each…</source>
        <translation>&amp;Imprimir dos hojas de cada una…</translation>
    </message>
    <message>
        <source>Save the sheets as P&amp;DF…</source>
        <translation>Guardar las hojas como P&amp;DF…</translation>
    </message>
    <message>
        <source>Passph&amp;rase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>A&amp;gain:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>Save a &amp;sealed file…</source>
        <translation>Guardar un archi&amp;vo cifrado…</translation>
    </message>
    <message>
        <source>The file opens only with the passphrase, in this program on another computer. Tell the passphrase another way than the file goes.</source>
        <translation>El archivo solo se abre con la frase de contraseña, en este programa en otro equipo. Comunique la frase de contraseña por una vía distinta de la del archivo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Print the passwords?</source>
        <translation>¿Imprimir las contraseñas?</translation>
    </message>
    <message>
        <source>Save the passwords in a file?</source>
        <translation>¿Guardar las contraseñas en un archivo?</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are printed first, then their passwords. This program cannot take paper back: collect all sheets at once, hand the two of each person over apart, and see that they are destroyed.</source>
        <translation>
            <numerusform>Primero se imprime %n dirección y después su contraseña. Este programa no puede recuperar el papel: recoja todas las hojas de inmediato, entregue por separado las dos de cada persona y cuide de que se destruyan.</numerusform>
            <numerusform>Primero se imprimen %n direcciones y después sus contraseñas. Este programa no puede recuperar el papel: recoja todas las hojas de inmediato, entregue por separado las dos de cada persona y cuide de que se destruyan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds two sheets for each of %n person(s), and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</source>
        <translation>
            <numerusform>El archivo contiene dos hojas para %n persona y se abre sin frase de contraseña. Este programa no puede borrar el archivo ni sus copias: elimínelo cuando todo esté entregado.</numerusform>
            <numerusform>El archivo contiene dos hojas para cada una de %n personas y se abre sin frase de contraseña. Este programa no puede borrar el archivo ni sus copias: elimínelo cuando todo esté entregado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Elegir una impresora…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Guardar las hojas</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Vuelva a escribir la segunda.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s): several words that nobody would put together.</source>
        <translation>
            <numerusform>Use al menos %n carácter: varias palabras que nadie juntaría.</numerusform>
            <numerusform>Use al menos %n caracteres: varias palabras que nadie juntaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>Guardar un archivo cifrado</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora configurada en este equipo.</translation>
    </message>
    <message>
        <source>Save the sheets as PDF, or seal the passwords into a file.</source>
        <translation>Guarde las hojas como PDF, o cifre las contraseñas en un archivo.</translation>
    </message>
    <message>
        <source>The sheets were not printed.</source>
        <translation>Las hojas no se imprimieron.</translation>
    </message>
    <message>
        <source>Look at the printer and try again.</source>
        <translation>Revise la impresora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sheets could not be saved.</source>
        <translation>No se pudieron guardar las hojas.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio en el disco.</translation>
    </message>
    <message>
        <source>The sheets were sent to the printer.</source>
        <translation>Las hojas se enviaron a la impresora.</translation>
    </message>
    <message>
        <source>Once they are handed over, say so below: only then are the passwords erased here.</source>
        <translation>Cuando estén entregadas, indíquelo abajo: solo entonces se borran aquí las contraseñas.</translation>
    </message>
    <message>
        <source>The sheets are saved.</source>
        <translation>Las hojas se han guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed in the file.</source>
        <translation>
            <numerusform>%n contraseña está cifrada en el archivo.</numerusform>
            <numerusform>%n contraseñas están cifradas en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once somebody has opened it, say so below: only then are the passwords erased here.</source>
        <translation>Cuando alguien lo haya abierto, indíquelo abajo: solo entonces se borran aquí las contraseñas.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over. %n password(s) are erased on this computer; a receipt of each is kept.</source>
        <translation>
            <numerusform>Entregada. Se ha borrado %n contraseña en este equipo; se conserva un comprobante de ella.</numerusform>
            <numerusform>Entregadas. Se han borrado %n contraseñas en este equipo; se conserva un comprobante de cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>No hay ninguna contraseña pendiente de entregar.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Sheets and files hold the first %1 of them; do the others afterwards.</source>
        <translation>
            <numerusform>Se ha elegido %n contraseña. Las hojas y los archivos contienen las %1 primeras; haga las demás después.</numerusform>
            <numerusform>Se han elegido %n contraseñas. Las hojas y los archivos contienen las %1 primeras; haga las demás después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Choose others with Ctrl or Shift.</source>
        <translation>
            <numerusform>Se ha elegido %n contraseña. Elija otras con Ctrl o Mayús.</numerusform>
            <numerusform>Se han elegido %n contraseñas. Elija otras con Ctrl o Mayús.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Buscando una impresora…</translation>
    </message>
    <message>
        <source>Opening the passwords. The keychain may ask for you…</source>
        <translation>Abriendo las contraseñas. Puede que el depósito de claves le pregunte…</translation>
    </message>
    <message>
        <source>Sealing the passwords…</source>
        <translation>Cifrando las contraseñas…</translation>
    </message>
    <message>
        <source>Erasing the passwords…</source>
        <translation>Borrando las contraseñas…</translation>
    </message>
    <message>
        <source>Drawing the sheets…</source>
        <translation>Preparando las hojas…</translation>
    </message>
</context>
<context>
    <name>wizard::BulkWords</name>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation>El archivo no se abre con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>Capitals and spaces count. If it is the right one, the file was changed on its way: have it sent again.</source>
        <translation>Las mayúsculas y los espacios cuentan. Si es la correcta, el archivo se alteró por el camino: pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>This is not a sealed file of this program.</source>
        <translation>Esto no es un archivo cifrado de este programa.</translation>
    </message>
    <message>
        <source>Choose the file that was saved with “Save a sealed file”. A later version of this program may have written it: update this one then.</source>
        <translation>Elija el archivo que se guardó con «Guardar un archivo cifrado». Puede que lo haya escrito una versión posterior de este programa: en ese caso, actualice este.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que está ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>The sealed file could not be saved.</source>
        <translation>No se pudo guardar el archivo cifrado.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with room on its disk.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio en el disco.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>No hay suficiente memoria libre para crear la clave.</translation>
    </message>
    <message>
        <source>Close other programs and try again: up to a gigabyte is needed for a moment.</source>
        <translation>Cierre otros programas y vuelva a intentarlo: durante un momento hace falta hasta un gigabyte.</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Archivos cifrados (*.sealed)</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverForm</name>
    <message>
        <source>Handed over?</source>
        <translation>¿Entregada?</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Método:</translation>
    </message>
    <message>
        <source>&amp;To whom:</source>
        <translation>A &amp;quién:</translation>
    </message>
    <message>
        <source>Handed over: erase &amp;it here</source>
        <translation>Entregada: &amp;borrar aquí</translation>
    </message>
    <message>
        <source>Choose how the password was handed over. Only then is it erased.</source>
        <translation>Elija cómo se ha entregado la contraseña. Solo entonces se borra.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverPage</name>
    <message numerus="yes">
        <source>%n password(s) that no keychain keeps would be lost.</source>
        <translation>
            <numerusform>Se perdería %n contraseña que no guarda ningún depósito de claves.</numerusform>
            <numerusform>Se perderían %n contraseñas que no guarda ningún depósito de claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over the password</source>
        <translation>Entregar la contraseña</translation>
    </message>
    <message>
        <source>The new user signs in with it once and then chooses another. Give it to nobody else, and not by e-mail.</source>
        <translation>El usuario nuevo inicia sesión una vez con ella y después elige otra. No se la dé a nadie más, ni la envíe por correo electrónico.</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over:</source>
        <translation>Contraseñas pendientes de entregar:</translation>
    </message>
    <message>
        <source>Passwords that wait to be handed over</source>
        <translation>Contraseñas pendientes de entregar</translation>
    </message>
    <message>
        <source>Not now? You can close this: the password stays sealed on this computer, and waits here any day.</source>
        <translation>¿Ahora no? Puede cerrar: la contraseña queda cifrada en este equipo y le espera aquí cualquier día.</translation>
    </message>
    <message>
        <source>This is the sandbox: its people and their passwords are gone when this program ends.</source>
        <translation>Este es el espacio de pruebas: sus personas y sus contraseñas desaparecen cuando se cierra este programa.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that can be used, so this password is kept in memory only: hand it over before you close this window.</source>
        <translation>En este equipo no hay ningún depósito de claves que se pueda usar, así que esta contraseña se guarda solo en memoria: entréguela antes de cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Looking whether the account is there…</source>
        <translation>Buscando si la cuenta está…</translation>
    </message>
    <message>
        <source>Opening the password. The keychain may ask for you…</source>
        <translation>Abriendo la contraseña. Puede que el depósito de claves le pregunte…</translation>
    </message>
    <message>
        <source>Reading the passwords that wait…</source>
        <translation>Leyendo las contraseñas pendientes…</translation>
    </message>
    <message>
        <source>Erasing the password…</source>
        <translation>Borrando la contraseña…</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loo&amp;k up again</source>
        <translation>Volve&amp;r a buscar</translation>
    </message>
    <message>
        <source>Make another one…</source>
        <translation>Crear otra…</translation>
    </message>
    <message>
        <source>It has ended: erase it</source>
        <translation>Ha caducado: borrarlo</translation>
    </message>
    <message>
        <source>It is not needed: erase this password</source>
        <translation>No hace falta: borrar esta contraseña</translation>
    </message>
    <message>
        <source>It was not made: erase its password</source>
        <translation>No se creó: borrar su contraseña</translation>
    </message>
    <message>
        <source>Unloc&amp;k with the passphrase</source>
        <translation>Desbloquea&amp;r con la frase de contraseña</translation>
    </message>
    <message>
        <source>Handed over. The password of %1 is erased on this computer.</source>
        <translation>Entregada. La contraseña de %1 se ha borrado en este equipo.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <translation>La cuenta está.</translation>
    </message>
    <message>
        <source>Its password can be handed over now.</source>
        <translation>Ya se puede entregar su contraseña.</translation>
    </message>
    <message>
        <source>The account was not made.</source>
        <translation>La cuenta no se creó.</translation>
    </message>
    <message>
        <source>Nobody has this address. The password that was kept for it is erased; nothing is left to do.</source>
        <translation>Nadie tiene esta dirección. La contraseña que se guardaba para ella se ha borrado; no queda nada por hacer.</translation>
    </message>
    <message>
        <source>The account is not there yet.</source>
        <translation>La cuenta aún no está.</translation>
    </message>
    <message>
        <source>New accounts take a while to show. Its password is kept; look again in a few minutes.</source>
        <translation>Las cuentas nuevas tardan un poco en verse. Su contraseña está guardada; vuelva a buscar dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The account with this address was made in another attempt.</source>
        <translation>La cuenta con esta dirección se creó en otro intento.</translation>
    </message>
    <message>
        <source>Its password is the one of that attempt. If this one is not needed, erase its password.</source>
        <translation>Su contraseña es la de aquel intento. Si esta no hace falta, borre su contraseña.</translation>
    </message>
    <message>
        <source>The new password is set.</source>
        <translation>La contraseña nueva está establecida.</translation>
    </message>
    <message>
        <source>It can be handed over now.</source>
        <translation>Ya se puede entregar.</translation>
    </message>
    <message>
        <source>Another password was given after this one.</source>
        <translation>Después de esta se dio otra contraseña.</translation>
    </message>
    <message>
        <source>If that one works, this one is not needed: erase it.</source>
        <translation>Si aquella funciona, esta no hace falta: bórrela.</translation>
    </message>
    <message>
        <source>The new password does not seem to be set.</source>
        <translation>Parece que la contraseña nueva no se ha establecido.</translation>
    </message>
    <message>
        <source>It is kept all the same, and so is the one before. Set it once more: then it is certain.</source>
        <translation>Se conserva de todos modos, y también la anterior. Establézcala otra vez: así no queda duda.</translation>
    </message>
    <message>
        <source>&amp;Set it again</source>
        <translation>Establece&amp;rla de nuevo</translation>
    </message>
    <message>
        <source>The new password was never sent.</source>
        <translation>La contraseña nueva no llegó a enviarse.</translation>
    </message>
    <message>
        <source>The one before is still good. The new one is erased here; make another one if it is needed.</source>
        <translation>La anterior sigue siendo válida. La nueva se ha borrado aquí; cree otra si hace falta.</translation>
    </message>
    <message>
        <source>The new password is not seen yet.</source>
        <translation>La contraseña nueva aún no se ve.</translation>
    </message>
    <message>
        <source>Changes take a while to show. Both passwords are kept; look again in a few minutes.</source>
        <translation>Los cambios tardan un poco en verse. Se guardan las dos contraseñas; vuelva a buscar dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Nobody is signed in who can look.</source>
        <translation>No ha iniciado sesión nadie que pueda comprobarlo.</translation>
    </message>
    <message>
        <source>Sign in with the account that was used to make the user.</source>
        <translation>Inicie sesión con la cuenta con la que se creó el usuario.</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Inicia&amp;r sesión</translation>
    </message>
    <message>
        <source>This access pass has ended.</source>
        <translation>Este pase de acceso ha caducado.</translation>
    </message>
    <message>
        <source>It does not sign in any more. Erase it here, and make another one if it is still needed.</source>
        <translation>Ya no sirve para iniciar sesión. Bórrelo aquí y cree otro si todavía hace falta.</translation>
    </message>
    <message>
        <source>This access pass ends soon: at %1.</source>
        <translation>Este pase de acceso caduca pronto: el %1.</translation>
    </message>
    <message>
        <source>Hand it over now, and only if it is used at once; or make another one.</source>
        <translation>Entréguelo ahora, y solo si se va a usar enseguida; o cree otro.</translation>
    </message>
    <message numerus="yes">
        <source>This password has waited for %n day(s).</source>
        <translation>
            <numerusform>Esta contraseña lleva %n día esperando.</numerusform>
            <numerusform>Esta contraseña lleva %n días esperando.</numerusform>
        </translation>
    </message>
    <message>
        <source>A first password should not lie about for long. Give a new one and hand that over, unless the person has this one already.</source>
        <translation>Una primera contraseña no debería quedarse guardada mucho tiempo. Dé una nueva y entréguela, salvo que la persona ya tenga esta.</translation>
    </message>
    <message>
        <source>It is not known whether the new password of %1 was set.</source>
        <translation>No se sabe si se ha establecido la contraseña nueva de %1.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Both passwords are kept until it is known.</source>
        <translation>El intento se cortó antes de que llegara la respuesta. Se guardan las dos contraseñas hasta que se sepa.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was made.</source>
        <translation>No se sabe si se ha creado %1.</translation>
    </message>
    <message>
        <source>The attempt was cut off before the answer came. Its password is kept until it is known.</source>
        <translation>El intento se cortó antes de que llegara la respuesta. Su contraseña se guarda hasta que se sepa.</translation>
    </message>
    <message>
        <source>No password waits to be handed over.</source>
        <translation>No hay ninguna contraseña pendiente de entregar.</translation>
    </message>
    <message>
        <source>Erase the password?</source>
        <translation>¿Borrar la contraseña?</translation>
    </message>
    <message>
        <source>If it was set for %1 after all, nobody knows the password then and it needs a new one.</source>
        <translation>Si al final se estableció para %1, nadie sabrá la contraseña y hará falta una nueva.</translation>
    </message>
    <message>
        <source>If %1 was made after all, nobody knows its password then and it needs a new one.</source>
        <translation>Si al final se creó %1, nadie sabrá su contraseña y hará falta una nueva.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Han&amp;d over several at once…</source>
        <translation>Entregar &amp;varias a la vez…</translation>
    </message>
    <message>
        <source>Open a sealed &amp;file…</source>
        <translation>Abrir un arc&amp;hivo cifrado…</translation>
    </message>
</context>
<context>
    <name>wizard::HandoverWords</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>El depósito de claves de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again: the key that opens the kept passwords is in it. Nothing is lost. If the keychain was emptied, the kept passwords do not open any more: give those accounts a new password.</source>
        <translation>Desbloquéelo y vuelva a intentarlo: contiene la clave que abre las contraseñas guardadas. No se pierde nada. Si se vació el depósito, las contraseñas guardadas ya no se pueden abrir: dé contraseñas nuevas a esas cuentas.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>Este equipo no tiene ningún depósito de claves que se pueda usar.</translation>
    </message>
    <message>
        <source>Start a keychain service such as GNOME Keyring or KWallet and try again. Without one, passwords are kept only until this program ends.</source>
        <translation>Inicie un servicio de depósito de claves como GNOME Keyring o KWallet y vuelva a intentarlo. Sin él, las contraseñas solo se guardan hasta que se cierre este programa.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El depósito de claves no responde.</translation>
    </message>
    <message>
        <source>It may be waiting for you: look for a window that asks to unlock it. Then try again; nothing is lost.</source>
        <translation>Puede que le esté esperando: busque una ventana que pida desbloquearlo. Vuelva después a intentarlo; no se pierde nada.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El depósito de claves ha denegado el acceso.</translation>
    </message>
    <message>
        <source>Allow this program to use it, then try again. Nothing is lost.</source>
        <translation>Permita que este programa lo use y vuelva a intentarlo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one that was put there.</source>
        <translation>La clave del depósito de claves no es la que se guardó allí.</translation>
    </message>
    <message>
        <source>Something changed the entry of this program in the keychain. Passwords kept with it do not open any more: give those accounts a new password.</source>
        <translation>Algo ha cambiado la entrada de este programa en el depósito de claves. Las contraseñas guardadas con ella ya no se pueden abrir: dé contraseñas nuevas a esas cuentas.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with a passphrase.</source>
        <translation>Las contraseñas guardadas están cifradas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter it to open them. Nothing is lost.</source>
        <translation>Escríbala para abrirlas. No se pierde nada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room and try again. What was kept so far is still there.</source>
        <translation>Libere espacio y vuelva a intentarlo. Lo guardado hasta ahora sigue ahí.</translation>
    </message>
    <message>
        <source>The file that keeps the passwords cannot be written.</source>
        <translation>No se puede escribir el archivo que guarda las contraseñas.</translation>
    </message>
    <message>
        <source>Check that its folder exists, is yours and may be written to, then try again.</source>
        <translation>Compruebe que su carpeta existe, es suya y admite escritura, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is using the file of kept passwords.</source>
        <translation>Otro programa está usando el archivo de contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file of kept passwords was written by a later version.</source>
        <translation>El archivo de contraseñas guardadas lo escribió una versión posterior.</translation>
    </message>
    <message>
        <source>Update this program to open it. The file is left as it is.</source>
        <translation>Actualice este programa para abrirlo. El archivo se deja como está.</translation>
    </message>
    <message>
        <source>The file of kept passwords belongs to somebody else.</source>
        <translation>El archivo de contraseñas guardadas es de otra persona.</translation>
    </message>
    <message>
        <source>It is owned by another user of this computer, or is a link. Move it out of the way, then try again.</source>
        <translation>Pertenece a otro usuario de este equipo o es un vínculo. Muévalo a otro sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file of kept passwords is damaged.</source>
        <translation>El archivo de contraseñas guardadas está dañado.</translation>
    </message>
    <message>
        <source>It was put aside and a new one is begun with the next try; see the details for its name. Accounts whose password was kept in it need a new password.</source>
        <translation>Se ha apartado, y en el próximo intento se empieza uno nuevo; su nombre está en los detalles. Las cuentas cuya contraseña se guardaba en él necesitan una nueva.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco ha comunicado un error.</translation>
    </message>
    <message>
        <source>Check the disk and how much of it you may use, then try again.</source>
        <translation>Compruebe el disco y el espacio del que dispone, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An account with this address was there before the attempt.</source>
        <translation>Ya había una cuenta con esta dirección antes del intento.</translation>
    </message>
    <message>
        <source>It is most likely somebody else&apos;s, and this password does not open it. If the clock of this computer was set since, it may be yours after all: give it a new password then. Otherwise erase the password here.</source>
        <translation>Lo más probable es que sea de otra persona, y esta contraseña no la abre. Si después se cambió el reloj de este equipo, puede que sea suya: dele entonces una contraseña nueva. Si no, borre aquí la contraseña.</translation>
    </message>
    <message>
        <source>Microsoft made the pass but did not tell its code.</source>
        <translation>Microsoft ha creado el pase, pero no ha dicho su código.</translation>
    </message>
    <message>
        <source>Make it once more: a new pass takes the place of the one before.</source>
        <translation>Créelo otra vez: un pase nuevo sustituye al anterior.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Alguien se le ha adelantado.</translation>
    </message>
    <message>
        <source>This password was handed over or given up in another window of this program meanwhile.</source>
        <translation>Entretanto, esta contraseña se ha entregado o descartado en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>A kept password does not open.</source>
        <translation>Una contraseña guardada no se puede abrir.</translation>
    </message>
    <message>
        <source>It was changed in the file or belongs to another account. Give this account a new password.</source>
        <translation>Se ha cambiado en el archivo o pertenece a otra cuenta. Dé una contraseña nueva a esta cuenta.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>It had ended and was not handed over.</source>
        <translation>Había caducado y no se entregó.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a date and time.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, to %2, %3.</source>
        <extracomment>%1 is a way such as &quot;By phone&quot;, %2 a person, %3 a date and time.</extracomment>
        <translation>%1, a %2, %3.</translation>
    </message>
</context>
<context>
    <name>wizard::OpenHandovers</name>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>desde hace %n día</numerusform>
            <numerusform>desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: access pass that has ended</source>
        <extracomment>%1 is a name, %2 an address.</extracomment>
        <translation>%1, %2: pase de acceso caducado</translation>
    </message>
    <message>
        <source>%1, %2: access pass, ends soon (%3)</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2: pase de acceso, caduca pronto (%3)</translation>
    </message>
    <message>
        <source>%1, %2: access pass, good until %3</source>
        <extracomment>%1 is a name, %2 an address, %3 a time.</extracomment>
        <translation>%1, %2: pase de acceso, válido hasta el %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether the new password was set</source>
        <translation>%1, %2: no se sabe si se estableció la contraseña nueva</translation>
    </message>
    <message>
        <source>%1, %2: has waited %3, better give a new one</source>
        <extracomment>%1 is a name, %2 an address, %3 &quot;for 20 days&quot;.</extracomment>
        <translation>%1, %2: espera %3; mejor dar una nueva</translation>
    </message>
    <message>
        <source>%1, %2: waits %3</source>
        <translation>%1, %2: espera %3</translation>
    </message>
    <message>
        <source>%1, %2: not known whether it was made</source>
        <translation>%1, %2: no se sabe si se creó</translation>
    </message>
</context>
<context>
    <name>wizard::PaperCopies</name>
    <message>
        <source>Print the password?</source>
        <translation>¿Imprimir la contraseña?</translation>
    </message>
    <message>
        <source>Save the password in a file?</source>
        <translation>¿Guardar la contraseña en un archivo?</translation>
    </message>
    <message>
        <source>Two sheets are printed: the address on one, the password on the other. This program cannot take paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.</source>
        <translation>Se imprimen dos hojas: la dirección en una y la contraseña en la otra. Este programa no puede recuperar el papel: recoja las dos hojas enseguida, entréguelas por separado y asegúrese de que se destruyen.</translation>
    </message>
    <message>
        <source>The file holds two sheets: the address on one, the password on the other. This program cannot erase the file or its copies, such as backups and synchronised folders: delete it once it is handed over.</source>
        <translation>El archivo contiene dos hojas: la dirección en una y la contraseña en la otra. Este programa no puede borrar el archivo ni sus copias, como copias de seguridad y carpetas sincronizadas: elimínelo en cuanto lo haya entregado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Elegir impresora…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir ubicación…</translation>
    </message>
    <message>
        <source>Save the two sheets</source>
        <translation>Guardar las dos hojas</translation>
    </message>
</context>
<context>
    <name>wizard::PasswordPanel</name>
    <message>
        <source>Addr&amp;ess:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar direcció&amp;n</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password, spelled</source>
        <translation>Contraseña, deletreada</translation>
    </message>
    <message>
        <source>H&amp;old to show</source>
        <translation>Ver mientras p&amp;ulsa</translation>
    </message>
    <message>
        <source>Shows the password for as long as the button, or the space bar on it, is held down.</source>
        <translation>Muestra la contraseña mientras se mantiene pulsado el botón o, con el foco en él, la barra espaciadora.</translation>
    </message>
    <message>
        <source>S&amp;pell for the phone</source>
        <translation>Dele&amp;trear por teléfono</translation>
    </message>
    <message>
        <source>P&amp;rint two sheets…</source>
        <translation>Imprimir &amp;2 hojas…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>E&amp;xportar a PDF…</translation>
    </message>
    <message>
        <source>&amp;Keep showing</source>
        <translation>Mantener v&amp;isible</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>Ampliar pla&amp;zo</translation>
    </message>
    <message>
        <source>Clear no&amp;w</source>
        <translation>Vacia&amp;r ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 an organisation.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Access pass:</source>
        <translation>Pase de acceso:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Show access pass</source>
        <translation>M&amp;ostrar pase de acceso</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>M&amp;ostrar contraseña</translation>
    </message>
    <message>
        <source>&amp;Copy access pass</source>
        <translation>&amp;Copiar pase de acceso</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Copiar contraseña</translation>
    </message>
    <message>
        <source>A Temporary Access Pass, good until %1: it signs in instead of a password, also where a second factor is asked for.</source>
        <translation>Un Pase de acceso temporal, válido hasta el %1: permite iniciar sesión en lugar de una contraseña, también donde se pide un segundo factor.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n second(s).</source>
        <translation>
            <numerusform>Se ocultará de nuevo en %n segundo.</numerusform>
            <numerusform>Se ocultará de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translation>Buscando una impresora…</translation>
    </message>
    <message>
        <source>The print service may be asked over the network. There is no need to wait for it.</source>
        <translation>Puede que se pregunte al servicio de impresión a través de la red. No hace falta esperar.</translation>
    </message>
    <message>
        <source>Save as a PDF instead…</source>
        <translation>Exportar a PDF en su lugar…</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>El servicio de impresión no responde.</translation>
    </message>
    <message>
        <source>See whether it is running and this computer reaches its printers, and print again; or save the two sheets as a PDF.</source>
        <translation>Compruebe que está en marcha y que este equipo llega a sus impresoras, y vuelva a imprimir; o exporte las dos hojas a PDF.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Este equipo no tiene ninguna impresora.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or save the two sheets as a PDF and print that elsewhere.</source>
        <translation>Agregue una en la configuración del sistema, o exporte las dos hojas a PDF e imprímalas en otro sitio.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>La impresora no ha aceptado las hojas.</translation>
    </message>
    <message>
        <source>See whether it is switched on and has paper, and print again; or save the two sheets as a PDF.</source>
        <translation>Compruebe que está encendida y tiene papel, y vuelva a imprimir; o exporte las dos hojas a PDF.</translation>
    </message>
    <message>
        <source>Two sheets are on their way to the printer.</source>
        <translation>Se han enviado dos hojas a la impresora.</translation>
    </message>
    <message>
        <source>Collect both at once. Hand them over apart: each holds half of what is needed to sign in.</source>
        <translation>Recoja las dos enseguida. Entréguelas por separado: cada una contiene la mitad de lo necesario para iniciar sesión.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>%1: make room on the disk, or choose a folder that you may write to.</source>
        <translation>%1: libere espacio en el disco o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otra ubicación…</translation>
    </message>
    <message>
        <source>Saved. Only you may open the file.</source>
        <translation>Guardado. Solo usted puede abrir el archivo.</translation>
    </message>
    <message>
        <source>%1: delete it, and every copy of it, once it is handed over.</source>
        <translation>%1: elimínelo, con todas sus copias, en cuanto lo haya entregado.</translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s). This desktop lets it be cleared only while this window is in front.</source>
        <translation>
            <numerusform>La contraseña está en el portapapeles %n segundo más. Este escritorio solo permite vaciarlo mientras esta ventana está delante.</numerusform>
            <numerusform>La contraseña está en el portapapeles %n segundos más. Este escritorio solo permite vaciarlo mientras esta ventana está delante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s).</source>
        <translation>
            <numerusform>La contraseña está en el portapapeles %n segundo más.</numerusform>
            <numerusform>La contraseña está en el portapapeles %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard was cleared. A clipboard manager that ignores the mark &quot;secret&quot; may have kept a copy.</source>
        <translation>El portapapeles se ha vaciado. Un administrador del portapapeles que no respete la marca «secreto» puede haber guardado una copia.</translation>
    </message>
    <message>
        <source>The clipboard holds something else now and was left alone.</source>
        <translation>El portapapeles contiene ahora otra cosa y no se ha tocado.</translation>
    </message>
    <message>
        <source>The clipboard may still hold the password: this desktop did not let it be cleared. It is tried again when this window comes to the front; copying something else takes it off, too.</source>
        <translation>Puede que el portapapeles aún contenga la contraseña: este escritorio no ha permitido vaciarlo. Se volverá a intentar cuando esta ventana pase al frente; copiar otra cosa también la quita.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives more time.</source>
        <extracomment>Spoken. %1 is the text of a button.</extracomment>
        <translation>«%1» le da más tiempo.</translation>
    </message>
</context>
<context>
    <name>wizard::RenewPanel</name>
    <message>
        <source>&amp;Use something else…</source>
        <translation>Otra contraseña o &amp;pase…</translation>
    </message>
    <message>
        <source>New temporary password…</source>
        <translation>Nueva contraseña temporal…</translation>
    </message>
    <message>
        <source>See whether it is allowed</source>
        <translation>Ver si está permitido</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Válido durante:</translation>
    </message>
    <message>
        <source>How many minutes the pass is good for</source>
        <translation>Cuántos minutos es válido el pase</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>One sign-in only</source>
        <translation>Un solo inicio de sesión</translation>
    </message>
    <message>
        <source>Make an access pass</source>
        <translation>Crear un pase de acceso</translation>
    </message>
    <message>
        <source>A new temporary password for %1: the one there is now ends at once.</source>
        <translation>Una contraseña temporal nueva para %1: la actual deja de valer de inmediato.</translation>
    </message>
    <message>
        <source>To give %1 a new temporary password or an access pass, sign in with the account that made the user.</source>
        <translation>Para dar a %1 una contraseña temporal nueva o un pase de acceso, inicie sesión con la cuenta que creó el usuario.</translation>
    </message>
    <message>
        <source>Asking what your organisation allows…</source>
        <translation>Preguntando qué permite su organización…</translation>
    </message>
    <message>
        <source>Making the access pass…</source>
        <translation>Creando el pase de acceso…</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>Estableciendo la contraseña nueva…</translation>
    </message>
    <message>
        <source>A Temporary Access Pass is a code that signs in for a while, instead of a password and also where a second factor is asked for.</source>
        <translation>Un Pase de acceso temporal es un código que permite iniciar sesión durante un tiempo, en lugar de una contraseña y también donde se pide un segundo factor.</translation>
    </message>
    <message>
        <source>Your organisation does not allow Temporary Access Passes. They are switched on in the Microsoft Entra admin center under Authentication methods, Policies.</source>
        <translation>Su organización no permite los Pases de acceso temporal. Se habilitan en el Centro de administración de Microsoft Entra, en Métodos de autenticación, Directivas.</translation>
    </message>
    <message>
        <source>This needs your permission.</source>
        <translation>Hace falta su permiso.</translation>
    </message>
    <message>
        <source>Allow it once; you are asked again before anything is changed.</source>
        <translation>Permítalo una vez; se le volverá a preguntar antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no permite esto.</translation>
    </message>
    <message>
        <source>It takes an Authentication Administrator, or for administrators a Privileged Authentication Administrator. Nothing was changed.</source>
        <translation>Hace falta un Administrador de autenticación o, para administradores, un Administrador de autenticación con privilegios. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>It is not known whether the new password was set.</source>
        <translation>No se sabe si se ha establecido la contraseña nueva.</translation>
    </message>
    <message>
        <source>Both passwords are kept in the list below. Look the new one up again in a moment.</source>
        <translation>Las dos contraseñas se guardan en la lista siguiente. Vuelva a buscar la nueva dentro de un momento.</translation>
    </message>
    <message>
        <source>Give a new password?</source>
        <translation>¿Dar una contraseña nueva?</translation>
    </message>
    <message>
        <source>The password that %1 has now ends at once, also where it was chosen by the person.</source>
        <translation>La contraseña que %1 tiene ahora deja de valer de inmediato, también si la eligió la propia persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give a new one</source>
        <translation>Dar una nueva</translation>
    </message>
    <message>
        <source>Microsoft wants to see you sign in once more before it answers.</source>
        <translation>Microsoft quiere que vuelva a iniciar sesión antes de responder.</translation>
    </message>
    <message>
        <source>To give this user another way to sign in, the wizard needs your permission to set it up.</source>
        <translation>Para dar a este usuario otra forma de iniciar sesión, el asistente necesita su permiso para configurarla.</translation>
    </message>
</context>
<context>
    <name>wizard::SealedDialog</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Abrir un archivo cifrado</translation>
    </message>
    <message>
        <source>Passwords that were saved in a sealed file, here or on another computer, wait to be handed over on this one afterwards.</source>
        <translation>Las contraseñas que se guardaron en un archivo cifrado, aquí o en otro equipo, quedan después pendientes de entregar en este.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Elija primero el archivo cifrado.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) of the file wait here now.</source>
        <translation>
            <numerusform>%n contraseña del archivo está ahora pendiente aquí.</numerusform>
            <numerusform>%n contraseñas del archivo están ahora pendientes aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were here before, and are left as they are.</source>
        <translation>
            <numerusform>%n de las del archivo ya estaba aquí, y queda como está.</numerusform>
            <numerusform>%n de las del archivo ya estaban aquí, y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the file once they are handed over.</source>
        <translation>Elimine el archivo cuando estén entregadas.</translation>
    </message>
</context>
<context>
    <name>wizard::SecretView</name>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>wizard::SheetDialogs</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wizard::Sheets</name>
    <message>
        <source>Sheet %1 of 2. Reference %2.</source>
        <extracomment>%1 is the sheet&apos;s number; %2 a number by which the two sheets are matched.</extracomment>
        <translation>Hoja %1 de 2. Referencia %2.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Your work account</source>
        <translation>Su cuenta profesional</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Address to sign in with</source>
        <translation>Dirección para iniciar sesión</translation>
    </message>
    <message>
        <source>The code comes on another sheet with the same reference. Sign in with the address above and that code, and set up your own way of signing in at once: the code ends soon.</source>
        <translation>El código va en otra hoja con la misma referencia. Inicie sesión con la dirección anterior y ese código, y configure enseguida su propia forma de iniciar sesión: el código caduca pronto.</translation>
    </message>
    <message>
        <source>The password comes on another sheet with the same reference. Sign in with the address above and that password; you are then asked to choose a password that only you know.</source>
        <translation>La contraseña va en otra hoja con la misma referencia. Inicie sesión con la dirección anterior y esa contraseña; después se le pedirá que elija una que solo usted conozca.</translation>
    </message>
    <message>
        <source>Your one-time code</source>
        <translation>Su código de un solo uso</translation>
    </message>
    <message>
        <source>Your first password</source>
        <translation>Su primera contraseña</translation>
    </message>
    <message>
        <source>Type it as it is shown, with the signs and without the gaps between the groups. Show this sheet to nobody, and destroy it once you have signed in.</source>
        <translation>Escríbalo tal como aparece, con los signos y sin los huecos entre los grupos. No enseñe esta hoja a nadie y destrúyala en cuanto haya iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>wizard::Spelling</name>
    <message>
        <source>Alfa</source>
        <comment>spelling alphabet: A</comment>
        <translation>Antonio</translation>
    </message>
    <message>
        <source>Bravo</source>
        <comment>spelling alphabet: B</comment>
        <translation>Barcelona</translation>
    </message>
    <message>
        <source>Charlie</source>
        <comment>spelling alphabet: C</comment>
        <translation>Carmen</translation>
    </message>
    <message>
        <source>Delta</source>
        <comment>spelling alphabet: D</comment>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>spelling alphabet: E</comment>
        <translation>España</translation>
    </message>
    <message>
        <source>Foxtrot</source>
        <comment>spelling alphabet: F</comment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Golf</source>
        <comment>spelling alphabet: G</comment>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Hotel</source>
        <comment>spelling alphabet: H</comment>
        <translation>Huelva</translation>
    </message>
    <message>
        <source>India</source>
        <comment>spelling alphabet: I</comment>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Juliett</source>
        <comment>spelling alphabet: J</comment>
        <translation>Jaén</translation>
    </message>
    <message>
        <source>Kilo</source>
        <comment>spelling alphabet: K</comment>
        <translation>Kilo</translation>
    </message>
    <message>
        <source>Lima</source>
        <comment>spelling alphabet: L</comment>
        <translation>Lugo</translation>
    </message>
    <message>
        <source>Mike</source>
        <comment>spelling alphabet: M</comment>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>November</source>
        <comment>spelling alphabet: N</comment>
        <translation>Navarra</translation>
    </message>
    <message>
        <source>Oscar</source>
        <comment>spelling alphabet: O</comment>
        <translation>Oviedo</translation>
    </message>
    <message>
        <source>Papa</source>
        <comment>spelling alphabet: P</comment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Quebec</source>
        <comment>spelling alphabet: Q</comment>
        <translation>Queso</translation>
    </message>
    <message>
        <source>Romeo</source>
        <comment>spelling alphabet: R</comment>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Sierra</source>
        <comment>spelling alphabet: S</comment>
        <translation>Sevilla</translation>
    </message>
    <message>
        <source>Tango</source>
        <comment>spelling alphabet: T</comment>
        <translation>Toledo</translation>
    </message>
    <message>
        <source>Uniform</source>
        <comment>spelling alphabet: U</comment>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Victor</source>
        <comment>spelling alphabet: V</comment>
        <translation>Valencia</translation>
    </message>
    <message>
        <source>Whiskey</source>
        <comment>spelling alphabet: W</comment>
        <translation>Washington</translation>
    </message>
    <message>
        <source>X-ray</source>
        <comment>spelling alphabet: X</comment>
        <translation>Xilófono</translation>
    </message>
    <message>
        <source>Yankee</source>
        <comment>spelling alphabet: Y</comment>
        <translation>Yolanda</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>spelling alphabet: Z</comment>
        <translation>Zamora</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>digit</comment>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <comment>digit</comment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <comment>digit</comment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <comment>digit</comment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <comment>digit</comment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <comment>digit</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <comment>digit</comment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>digit</comment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>digit</comment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>digit</comment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <comment>sign</comment>
        <translation>cerrar exclamación</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <comment>sign</comment>
        <translation>comillas</translation>
    </message>
    <message>
        <source>number sign</source>
        <comment>sign</comment>
        <translation>almohadilla</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <comment>sign</comment>
        <translation>signo de dólar</translation>
    </message>
    <message>
        <source>percent sign</source>
        <comment>sign</comment>
        <translation>signo de porcentaje</translation>
    </message>
    <message>
        <source>ampersand</source>
        <comment>sign</comment>
        <translation>y comercial</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>sign</comment>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>opening parenthesis</source>
        <comment>sign</comment>
        <translation>abrir paréntesis</translation>
    </message>
    <message>
        <source>closing parenthesis</source>
        <comment>sign</comment>
        <translation>cerrar paréntesis</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>sign</comment>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>plus sign</source>
        <comment>sign</comment>
        <translation>signo más</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>sign</comment>
        <translation>coma</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>sign</comment>
        <translation>guion</translation>
    </message>
    <message>
        <source>full stop</source>
        <comment>sign</comment>
        <translation>punto</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>sign</comment>
        <translation>barra</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>sign</comment>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>semicolon</source>
        <comment>sign</comment>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>less-than sign</source>
        <comment>sign</comment>
        <translation>signo menor que</translation>
    </message>
    <message>
        <source>equals sign</source>
        <comment>sign</comment>
        <translation>signo igual</translation>
    </message>
    <message>
        <source>greater-than sign</source>
        <comment>sign</comment>
        <translation>signo mayor que</translation>
    </message>
    <message>
        <source>question mark</source>
        <comment>sign</comment>
        <translation>cerrar interrogación</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>sign</comment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>opening square bracket</source>
        <comment>sign</comment>
        <translation>abrir corchete</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>sign</comment>
        <translation>barra invertida</translation>
    </message>
    <message>
        <source>closing square bracket</source>
        <comment>sign</comment>
        <translation>cerrar corchete</translation>
    </message>
    <message>
        <source>caret</source>
        <comment>sign</comment>
        <translation>acento circunflejo</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>sign</comment>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>grave accent</source>
        <comment>sign</comment>
        <translation>acento grave</translation>
    </message>
    <message>
        <source>opening curly bracket</source>
        <comment>sign</comment>
        <translation>abrir llave</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>sign</comment>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>closing curly bracket</source>
        <comment>sign</comment>
        <translation>cerrar llave</translation>
    </message>
    <message>
        <source>tilde</source>
        <comment>sign</comment>
        <translation>virgulilla</translation>
    </message>
    <message>
        <source>space</source>
        <comment>sign</comment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>small letter</source>
        <translation>letra minúscula</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>letra mayúscula</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signo</translation>
    </message>
    <message>
        <source>small %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;small Kilo&quot; is the letter k.</extracomment>
        <translation>%1 minúscula</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>%1 is a word of the spelling alphabet: &quot;capital Kilo&quot; is the letter K.</extracomment>
        <translation>%1 mayúscula</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Part of a password; %1 is its number.</extracomment>
        <translation>Grupo %1</translation>
    </message>
</context>
</TS>
