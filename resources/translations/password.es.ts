<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::PasswordWords</name>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>menos de un año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>miles de años</translation>
    </message>
    <message>
        <source>millions of years</source>
        <translation>millones de años</translation>
    </message>
    <message>
        <source>billions of years</source>
        <translation>miles de millones de años</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy segura</translation>
    </message>
    <message>
        <source>Five words, easy to read out (English)</source>
        <translation>Cinco palabras, fáciles de dictar (en inglés)</translation>
    </message>
    <message>
        <source>Sixteen characters, short to type</source>
        <translation>Dieciséis caracteres, rápidos de escribir</translation>
    </message>
    <message>
        <source>%1: at a million guesses a second it holds for %2.</source>
        <extracomment>%1 is a grade such as &quot;Very strong&quot;, %2 a time such as &quot;millions of years&quot;.</extracomment>
        <translation>%1: con un millón de intentos por segundo, resiste %2.</translation>
    </message>
</context>
</TS>
