<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::PasswordWords</name>
    <message>
        <source>less than a day</source>
        <translation>minder dan een dag</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>minder dan een jaar</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaren</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>duizenden jaren</translation>
    </message>
    <message>
        <source>millions of years</source>
        <translation>miljoenen jaren</translation>
    </message>
    <message>
        <source>billions of years</source>
        <translation>miljarden jaren</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Zeer sterk</translation>
    </message>
    <message>
        <source>Five words, easy to read out (English)</source>
        <translation>Vijf woorden, makkelijk voor te lezen (Engels)</translation>
    </message>
    <message>
        <source>Sixteen characters, short to type</source>
        <translation>Zestien tekens, snel te typen</translation>
    </message>
    <message>
        <source>%1: at a million guesses a second it holds for %2.</source>
        <extracomment>%1 is a grade such as &quot;Very strong&quot;, %2 a time such as &quot;millions of years&quot;.</extracomment>
        <translation>%1: bij een miljoen pogingen per seconde houdt het %2 stand.</translation>
    </message>
</context>
</TS>
