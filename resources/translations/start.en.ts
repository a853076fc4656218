<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::StartPage</name>
    <message numerus="yes">
        <source>%n password(s) not handed over yet.</source>
        <translation>
            <numerusform>%n password not handed over yet.</numerusform>
            <numerusform>%n passwords not handed over yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
