<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::CreateWords</name>
    <message numerus="yes">
        <source>The name is too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>The name is too long. Shorten it to %n character at most.</numerusform>
            <numerusform>The name is too long. Shorten it to %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had this address and was deleted %n day(s) ago.</source>
        <translation>
            <numerusform>%1 had this address and was deleted %n day ago.</numerusform>
            <numerusform>%1 had this address and was deleted %n days ago.</numerusform>
        </translation>
    </message>
</context>
</TS>
