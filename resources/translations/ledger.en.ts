<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::KeepDialog</name>
    <message numerus="yes">
        <source>At least %n character(s); several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</source>
        <translation>
            <numerusform>At least %n character; several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</numerusform>
            <numerusform>At least %n characters; several words are good. It is asked for at each start and is stored nowhere: nobody can recover it.</numerusform>
        </translation>
    </message>
</context>
</TS>
