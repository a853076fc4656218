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
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>The oldest has waited for %n day.</numerusform>
            <numerusform>The oldest has waited for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them waited so long that a new one is better.</source>
        <translation>
            <numerusform>%n of them waited so long that a new one is better.</numerusform>
            <numerusform>%n of them waited so long that new ones are better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) end soon.</source>
        <translation>
            <numerusform>%n access pass ends soon.</numerusform>
            <numerusform>%n access passes end soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access pass(es) have ended.</source>
        <translation>
            <numerusform>%n access pass has ended.</numerusform>
            <numerusform>%n access passes have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) still wait(s) for a record in the DNS: %1.</source>
        <translation>
            <numerusform>%n domain still waits for a record in the DNS: %1.</numerusform>
            <numerusform>%n domains still wait for a record in the DNS: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
