<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::PasswordWords</name>
    <message>
        <source>less than a day</source>
        <translation>moins d&apos;un jour</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>moins d&apos;un an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>des années</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>des milliers d&apos;années</translation>
    </message>
    <message>
        <source>millions of years</source>
        <translation>des millions d&apos;années</translation>
    </message>
    <message>
        <source>billions of years</source>
        <translation>des milliards d&apos;années</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très fort</translation>
    </message>
    <message>
        <source>Five words, easy to read out (English)</source>
        <translation>Cinq mots, faciles à dicter (en anglais)</translation>
    </message>
    <message>
        <source>Sixteen characters, short to type</source>
        <translation>Seize caractères, rapides à saisir</translation>
    </message>
    <message>
        <source>%1: at a million guesses a second it holds for %2.</source>
        <extracomment>%1 is a grade such as &quot;Very strong&quot;, %2 a time such as &quot;millions of years&quot;.</extracomment>
        <translation>%1&#xa0;: à un million d&apos;essais par seconde, il tient %2.</translation>
    </message>
</context>
</TS>
