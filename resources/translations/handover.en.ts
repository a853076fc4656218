<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::BulkDialog</name>
    <message numerus="yes">
        <source>%n address(es) are printed first, then their passwords. This program cannot take paper back: collect all sheets at once, hand the two of each person over apart, and see that they are destroyed.</source>
        <translation>
            <numerusform>%n address is printed first, then its password. This program cannot take paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.</numerusform>
            <numerusform>%n addresses are printed first, then their passwords. This program cannot take paper back: collect all sheets at once, hand the two of each person over apart, and see that they are destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds two sheets for each of %n person(s), and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</source>
        <translation>
            <numerusform>The file holds two sheets for %n person, and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</numerusform>
            <numerusform>The file holds two sheets for each of %n people, and opens without a passphrase. This program cannot erase the file or its copies: delete it once everything is handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s): several words that nobody would put together.</source>
        <translation>
            <numerusform>Take at least %n character: several words that nobody would put together.</numerusform>
            <numerusform>Take at least %n characters: several words that nobody would put together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are sealed in the file.</source>
        <translation>
            <numerusform>%n password is sealed in the file.</numerusform>
            <numerusform>%n passwords are sealed in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over. %n password(s) are erased on this computer; a receipt of each is kept.</source>
        <translation>
            <numerusform>Handed over. %n password is erased on this computer; its receipt is kept.</numerusform>
            <numerusform>Handed over. %n passwords are erased on this computer; a receipt of each is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Sheets and files hold the first %1 of them; do the others afterwards.</source>
        <translation>
            <numerusform>%n password is chosen. Sheets and files hold the first %1 of them; do the others afterwards.</numerusform>
            <numerusform>%n passwords are chosen. Sheets and files hold the first %1 of them; do the others afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are chosen. Choose others with Ctrl or Shift.</source>
        <translation>
            <numerusform>%n password is chosen. Choose others with Ctrl or Shift.</numerusform>
            <numerusform>%n passwords are chosen. Choose others with Ctrl or Shift.</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>wizard::SealedDialog</name>
    <message numerus="yes">
        <source>%n password(s) of the file wait here now.</source>
        <translation>
            <numerusform>%n password of the file waits here now.</numerusform>
            <numerusform>%n passwords of the file wait here now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were here before, and are left as they are.</source>
        <translation>
            <numerusform>%n of the file was here before, and is left as it is.</numerusform>
            <numerusform>%n of the file were here before, and are left as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
