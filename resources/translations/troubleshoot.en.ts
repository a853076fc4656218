<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::RepairPanel</name>
    <message numerus="yes">
        <source>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it so far: %n time(s).</source>
        <translation>
            <numerusform>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it once so far.</numerusform>
            <numerusform>Put this TXT record into the DNS of the domain, at whoever keeps it. Looked for it %n times so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::StepCard</name>
    <message numerus="yes">
        <source>%n later answers still hold and were kept.</source>
        <translation>
            <numerusform>%n later answer still holds and was kept.</numerusform>
            <numerusform>%n later answers still hold and were kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
