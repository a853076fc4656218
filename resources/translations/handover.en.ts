<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::HandoverPage</name>
    <message numerus="yes">
        <source>%n password(s) that no keychain keeps would be lost.</source>
        <translation>
            <numerusform>%n password that no keychain keeps would be lost.</numerusform>
            <numerusform>%n passwords that no keychain keeps would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This password has waited for %n day(s).</source>
        <translation>
            <numerusform>This password has waited for %n day.</numerusform>
            <numerusform>This password has waited for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::OpenHandovers</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::PasswordPanel</name>
    <message numerus="yes">
        <source>Hidden again in %n second(s).</source>
        <translation>
            <numerusform>Hidden again in %n second.</numerusform>
            <numerusform>Hidden again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s). This desktop lets it be cleared only while this window is in front.</source>
        <translation>
            <numerusform>The password is on the clipboard for %n more second. This desktop lets it be cleared only while this window is in front.</numerusform>
            <numerusform>The password is on the clipboard for %n more seconds. This desktop lets it be cleared only while this window is in front.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is on the clipboard for %n more second(s).</source>
        <translation>
            <numerusform>The password is on the clipboard for %n more second.</numerusform>
            <numerusform>The password is on the clipboard for %n more seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
