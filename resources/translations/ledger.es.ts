<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::KeepDialog</name>
    <message>
        <source>Keep passwords without a keychain</source>
        <translation>Guardar contraseñas sin depósito de claves</translation>
    </message>
    <message>
        <source>&amp;Seal them with a passphrase</source>
        <translation>&amp;Cifrarlas con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>&amp;Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Keep them in &amp;memory, until this program ends</source>
        <translation>Guardarlas en &amp;memoria, hasta que se cierre este programa</translation>
    </message>
    <message>
        <source>Nothing is written. A password that is not handed over by then is lost, and its account needs a new one. Passwords that were kept earlier stay where they are and are not listed until the next start.</source>
        <translation>No se escribe nada. Una contraseña que no se haya entregado para entonces se pierde, y su cuenta necesita una nueva. Las que se guardaron antes se quedan donde están y no aparecen en la lista hasta la próxima vez que abra el programa.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it to go on.</source>
        <translation>Las contraseñas guardadas están cifradas con su frase de contraseña. Escríbala para continuar.</translation>
    </message>
    <message>
        <source>A password is kept from before its account is made until you hand it over, so that it is never lost. The keychain of this computer cannot be used for that. Choose how:</source>
        <translation>Cada contraseña se guarda desde antes de crear su cuenta hasta que usted la entrega, para que nunca se pierda. El depósito de claves de este equipo no se puede usar para eso. Elija cómo:</translation>
    </message>
    <message>
        <source>Nobody can recover it. Without it, accounts whose password was not handed over need a new one.</source>
        <translation>Nadie puede recuperarla. Sin ella, las cuentas cuya contraseña no se haya entregado necesitan una nueva.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</source>
        <translation>
            <numerusform>Al menos %n carácter; lo mejor son varias palabras. Se pide cada vez que se abre el programa y no se guarda en ningún sitio: nadie puede recuperarla.</numerusform>
            <numerusform>Al menos %n caracteres; lo mejor son varias palabras. Se pide cada vez que se abre el programa y no se guarda en ningún sitio: nadie puede recuperarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Keep so</source>
        <translation>&amp;Guardar así</translation>
    </message>
    <message>
        <source>Making the key from the passphrase…</source>
        <translation>Creando la clave a partir de la frase de contraseña…</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>Take several words that nobody would put together.</source>
        <translation>Use varias palabras que nadie juntaría.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again: capitals and spaces count.</source>
        <translation>Vuelva a intentarlo: las mayúsculas y los espacios cuentan.</translation>
    </message>
    <message>
        <source>The file with the sealed keys is damaged.</source>
        <translation>El archivo con las claves cifradas está dañado.</translation>
    </message>
    <message>
        <source>The passwords sealed with it do not open any more: give those accounts a new password. To begin anew, move the file keys.json in the folder of this program&apos;s data away.</source>
        <translation>Las contraseñas cifradas con él ya no se pueden abrir: dé contraseñas nuevas a esas cuentas. Para empezar de nuevo, quite el archivo keys.json de la carpeta de datos de este programa.</translation>
    </message>
    <message>
        <source>There is not enough free memory to make the key.</source>
        <translation>No hay suficiente memoria libre para crear la clave.</translation>
    </message>
    <message>
        <source>Close other programs and try again: a quarter of a gigabyte is needed for a moment.</source>
        <translation>Cierre otros programas y vuelva a intentarlo: hace falta un cuarto de gigabyte durante un momento.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Escriba de nuevo la segunda.</translation>
    </message>
</context>
</TS>
