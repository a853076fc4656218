<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard::AccountsDialog</name>
    <message numerus="yes">
        <source>%n password(s) made with it are not handed over. They stay on this computer, but whether such an account exists can then not be looked up.</source>
        <translation>
            <numerusform>%n password made with it is not handed over. It stays on this computer, but whether the account exists can then not be looked up.</numerusform>
            <numerusform>%n passwords made with it are not handed over. They stay on this computer, but whether the accounts exist can then not be looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added with it still wait for a record: this program stops looking for it.</source>
        <translation>
            <numerusform>%n domain added with it still waits for a record: this program stops looking for it.</numerusform>
            <numerusform>%n domains added with it still wait for a record: this program stops looking for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::AccountsModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::NewTenantPanel</name>
    <message numerus="yes">
        <source>Looked %n time(s). The next look follows by itself.</source>
        <translation>
            <numerusform>Looked once. The next look follows by itself.</numerusform>
            <numerusform>Looked %n times. The next look follows by itself.</numerusform>
        </translation>
    </message>
</context>
</TS>
