<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::OwnDomainPage</name>
    <message numerus="yes">
        <source>%n domain(s) wait in all.</source>
        <translation>
            <numerusform>%n domain waits in all.</numerusform>
            <numerusform>%n domains wait in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.</source>
        <translation>
            <numerusform>Looked once. The next look follows by itself; you may leave this page meanwhile.</numerusform>
            <numerusform>Looked %n times. The next look follows by itself; you may leave this page meanwhile.</numerusform>
        </translation>
    </message>
</context>
</TS>
