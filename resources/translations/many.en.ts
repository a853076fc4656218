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
        <source>The run: %n user(s) are not created yet. The same list goes on where it was.</source>
        <translation>
            <numerusform>The run: %n user is not created yet. The same list goes on where it was.</numerusform>
            <numerusform>The run: %n users are not created yet. The same list goes on where it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %n user(s)</source>
        <translation>
            <numerusform>C&amp;reate %n user</numerusform>
            <numerusform>C&amp;reate %n users</numerusform>
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
<context>
    <name>wizard::RunWords</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be created in %1, each with a generated password that is kept sealed on this computer until it is handed over.</source>
        <translation>
            <numerusform>%n user will be created in %1, with a generated password that is kept sealed on this computer until it is handed over.</numerusform>
            <numerusform>%n users will be created in %1, each with a generated password that is kept sealed on this computer until it is handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s), and %1 at the speed the service allows.</source>
        <extracomment>%1 is a time, such as &quot;about 2 minutes&quot;.</extracomment>
        <translation>
            <numerusform>This takes %n request, and %1 at the speed the service allows.</numerusform>
            <numerusform>This takes %n requests, and %1 at the speed the service allows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of this list were created before and are left as they are.</source>
        <translation>
            <numerusform>%n user of this list was created before and is left as it is.</numerusform>
            <numerusform>%n users of this list were created before and are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems are left out.</source>
        <translation>
            <numerusform>%n row with a problem is left out.</numerusform>
            <numerusform>%n rows with problems are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are free. Creating users needs none; assign them afterwards.</source>
        <translation>
            <numerusform>%n licence is free. Creating users needs none; assign them afterwards.</numerusform>
            <numerusform>%n licences are free. Creating users needs none; assign them afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not created</source>
        <translation>
            <numerusform>%n not created</numerusform>
            <numerusform>%n not created</numerusform>
        </translation>
    </message>
</context>
</TS>
