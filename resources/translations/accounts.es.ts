<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::AdvicePage</name>
    <message>
        <source>One work account or several?</source>
        <translation>¿Una cuenta profesional o varias?</translation>
    </message>
    <message>
        <source>One is enough for most companies. Four answers show whether yours is one of them.</source>
        <translation>Con una basta para la mayoría de las empresas. Cuatro respuestas muestran si la suya es una de ellas.</translation>
    </message>
    <message>
        <source>1. How many &amp;users does your company have at Microsoft?</source>
        <translation>1. ¿Cuántos &amp;usuarios tiene su empresa en Microsoft?</translation>
    </message>
    <message>
        <source>2. How many of them will &amp;work in Partner Center?</source>
        <translation>2. ¿Cuántos de ellos &amp;trabajarán en Partner Center?</translation>
    </message>
    <message>
        <source>3. What does your company do with Microsoft?</source>
        <translation>3. ¿Qué hace su empresa con Microsoft?</translation>
    </message>
    <message>
        <source>Sell in the commercial &amp;marketplace</source>
        <translation>Vender en el &amp;marketplace comercial</translation>
    </message>
    <message>
        <source>Take part in the &amp;partner program as well</source>
        <translation>&amp;Participar también en el programa de asociados</translation>
    </message>
    <message>
        <source>&amp;Resell to customers too (Cloud Solution Provider)</source>
        <translation>&amp;Revender también a clientes (Proveedor de soluciones en la nube, CSP)</translation>
    </message>
    <message>
        <source>4. Who will administer that business?</source>
        <translation>4. ¿Quién administrará ese negocio?</translation>
    </message>
    <message>
        <source>The people who a&amp;dminister our users today</source>
        <translation>Las personas que &amp;hoy administran a nuestros usuarios</translation>
    </message>
    <message>
        <source>&amp;Other people, who should not administer our users</source>
        <translation>&amp;Otras personas, que no deben administrar a nuestros usuarios</translation>
    </message>
    <message>
        <source>Read Microsoft&apos;s &amp;advice</source>
        <translation>Leer el &amp;consejo de Microsoft</translation>
    </message>
    <message>
        <source>&amp;Then create an account for a person</source>
        <translation>&amp;Después, crear una cuenta para una persona</translation>
    </message>
    <message>
        <source>Counted in your organisation just now.</source>
        <translation>Contados ahora mismo en su organización.</translation>
    </message>
    <message>
        <source>These are more people than your company has users.</source>
        <translation>Son más personas que los usuarios que tiene su empresa.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Corrija uno de los dos números.</translation>
    </message>
    <message>
        <source>Answer the four questions to see what fits your company.</source>
        <translation>Responda a las cuatro preguntas para ver qué conviene a su empresa.</translation>
    </message>
    <message>
        <source>How to get another one: sign out of Microsoft, open Partner Center&apos;s enrolment and choose to create a work account. There is no way for a program to do it for you. When it is there, come back and check its domain.</source>
        <translation>Cómo obtener otra: cierre sesión en Microsoft, abra la inscripción de Partner Center y elija crear una cuenta profesional. Ningún programa puede hacerlo por usted. Cuando la tenga, vuelva y compruebe su dominio.</translation>
    </message>
    <message>
        <source>Recommended: one work account</source>
        <translation>Recomendación: una cuenta profesional</translation>
    </message>
    <message>
        <source>Use the one your company has, or make one, and give the people who need it accounts in it.</source>
        <translation>Use la que tiene su empresa, o cree una, y dé en ella cuentas a las personas que la necesitan.</translation>
    </message>
    <message>
        <source>Recommended: your work account, and a second one for reselling</source>
        <translation>Recomendación: su cuenta profesional y una segunda para la reventa</translation>
    </message>
    <message>
        <source>Keep the one your company has for everything else.</source>
        <translation>Conserve la que tiene su empresa para todo lo demás.</translation>
    </message>
    <message>
        <source>&amp;Check a domain</source>
        <translation>Compro&amp;bar un dominio</translation>
    </message>
    <message>
        <source>Recommended: a work account of its own for Partner Center</source>
        <translation>Recomendación: una cuenta profesional propia para Partner Center</translation>
    </message>
    <message>
        <source>It holds only the people who work there.</source>
        <translation>Contiene solo a las personas que trabajan allí.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>Qué hay en contra:</translation>
    </message>
    <message>
        <source>Only a few of your many users need Partner Center; the others stay out of its reach.</source>
        <translation>Solo unos pocos de sus muchos usuarios necesitan Partner Center; los demás quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>Half of your users or more work in Partner Center anyway.</source>
        <translation>La mitad de sus usuarios o más trabaja de todos modos en Partner Center.</translation>
    </message>
    <message>
        <source>With so few users one directory is easily kept in order.</source>
        <translation>Con tan pocos usuarios es fácil mantener en orden un solo directorio.</translation>
    </message>
    <message>
        <source>Other people administer this business; in one directory they would need a role among your users.</source>
        <translation>Otras personas administran este negocio; en un solo directorio necesitarían un rol entre sus usuarios.</translation>
    </message>
    <message>
        <source>The same people would administer both, and do everything twice.</source>
        <translation>Las mismas personas administrarían ambas y lo harían todo dos veces.</translation>
    </message>
    <message>
        <source>Everybody keeps the sign-in they have.</source>
        <translation>Todos conservan el inicio de sesión que tienen.</translation>
    </message>
    <message>
        <source>The people concerned get a second account and password.</source>
        <translation>Las personas afectadas reciben una segunda cuenta y otra contraseña.</translation>
    </message>
    <message>
        <source>Microsoft advises a work account of its own for reselling (Cloud Solution Provider).</source>
        <translation>Microsoft aconseja una cuenta profesional propia para la reventa (Proveedor de soluciones en la nube, CSP).</translation>
    </message>
    <message>
        <source>A work account belongs to one Partner Center account, and one signs in to one at a time.</source>
        <translation>Una cuenta profesional pertenece a una sola cuenta de Partner Center, y se inicia sesión en una cada vez.</translation>
    </message>
</context>
</TS>
