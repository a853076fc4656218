<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::ManyPage</name>
    <message numerus="yes">
        <source>The list of %n user(s).</source>
        <translation>
            <numerusform>The list of %n user.</numerusform>
            <numerusform>The list of %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::ManyRunPage</name>
    <message numerus="yes">
        <source>%n user(s) could be created.</source>
        <translation>
            <numerusform>%n user could be created.</numerusform>
            <numerusform>%n users could be created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::ManyWords</name>
    <message numerus="yes">
        <source>Too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Too long. Shorten it to %n character at most.</numerusform>
            <numerusform>Too long. Shorten it to %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have more columns than the headings, the first is line %1.</source>
        <translation>
            <numerusform>%n line has more columns than the headings: line %1.</numerusform>
            <numerusform>%n lines have more columns than the headings, the first is line %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
