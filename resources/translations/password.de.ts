<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::PasswordWords</name>
    <message>
        <source>less than a day</source>
        <translation>weniger als einen Tag</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>weniger als ein Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>Tausende von Jahren</translation>
    </message>
    <message>
        <source>millions of years</source>
        <translation>Millionen von Jahren</translation>
    </message>
    <message>
        <source>billions of years</source>
        <translation>Milliarden von Jahren</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Five words, easy to read out (English)</source>
        <translation>Fünf Wörter, leicht vorzulesen (Englisch)</translation>
    </message>
    <message>
        <source>Sixteen characters, short to type</source>
        <translation>Sechzehn Zeichen, kurz einzutippen</translation>
    </message>
    <message>
        <source>%1: at a million guesses a second it holds for %2.</source>
        <extracomment>%1 is a grade such as &quot;Very strong&quot;, %2 a time such as &quot;millions of years&quot;.</extracomment>
        <translation>%1: Bei einer Million Versuchen pro Sekunde hält es %2.</translation>
    </message>
</context>
</TS>
