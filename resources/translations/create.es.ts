<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wizard::Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios Palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>wizard::CreateWords</name>
    <message>
        <source>Enter the name as others will see it.</source>
        <translation>Escriba el nombre tal como lo verán los demás.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Este nombre no contiene ninguna letra. Escriba el nombre de la persona.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>El nombre es demasiado largo. Acórtelo a %n carácter como máximo.</numerusform>
            <numerusform>El nombre es demasiado largo. Acórtelo a %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the part of the address before the @.</source>
        <translation>Escriba la parte de la dirección que va antes de la @.</translation>
    </message>
    <message>
        <source>The part before the @ is too long. Shorten it to 64 characters at most.</source>
        <translation>La parte anterior a la @ es demasiado larga. Acórtela a 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose the domain of the address.</source>
        <translation>Elija el dominio de la dirección.</translation>
    </message>
    <message>
        <source>The domain is longer than the 48 characters a sign-in address may have. Choose another one.</source>
        <translation>El dominio supera los 48 caracteres que puede tener en una dirección de inicio de sesión. Elija otro.</translation>
    </message>
    <message>
        <source>The address is too long. Shorten it to 113 characters at most.</source>
        <translation>La dirección es demasiado larga. Acórtela a 113 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Leave out the @ and what follows it: the domain is chosen in the list. Only verified domains are in it.</source>
        <translation>Quite la @ y lo que va detrás: el dominio se elige en la lista. Solo contiene dominios comprobados.</translation>
    </message>
    <message>
        <source>An address has no spaces. Use a dot or a hyphen.</source>
        <translation>Una dirección no lleva espacios. Use un punto o un guion.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use the letters A to Z without accents.</source>
        <translation>«%1» no puede formar parte de una dirección de inicio de sesión. Use las letras de la A a la Z sin acentos.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Letters, digits and &apos; . - _ ! # ^ ~ can.</source>
        <translation>«%1» no puede formar parte de una dirección de inicio de sesión. Se admiten letras, cifras y &apos; . - _ ! # ^ ~.</translation>
    </message>
    <message>
        <source>An address does not begin with a dot. Remove it.</source>
        <translation>Una dirección no empieza por un punto. Quítelo.</translation>
    </message>
    <message>
        <source>There is a dot right before the @. Remove it.</source>
        <translation>Hay un punto justo antes de la @. Quítelo.</translation>
    </message>
    <message>
        <source>There are two dots in a row. Remove one.</source>
        <translation>Hay dos puntos seguidos. Quite uno.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Algunas letras del nombre no tienen una grafía segura en el alfabeto latino y se han omitido. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>No address is proposed: this name&apos;s letters have no sure spelling in the Latin alphabet. Enter the spelling the person uses.</source>
        <translation>No se propone ninguna dirección: las letras de este nombre no tienen una grafía segura en el alfabeto latino. Escriba la grafía que usa la persona.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>%1 is a private Microsoft account.</source>
        <translation>%1 es una cuenta Microsoft personal.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Asking whether you may create users…</source>
        <translation>Preguntando si usted puede crear usuarios…</translation>
    </message>
    <message>
        <source>The permission to create users is granted.</source>
        <translation>El permiso para crear usuarios está concedido.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet.</source>
        <translation>El permiso para crear usuarios aún no está concedido.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Su sesión ha caducado.</translation>
    </message>
    <message>
        <source>Whether the permission is granted could not be found out.</source>
        <translation>No se pudo averiguar si el permiso está concedido.</translation>
    </message>
    <message>
        <source>Asking for your role…</source>
        <translation>Preguntando por su rol…</translation>
    </message>
    <message>
        <source>Your role may create users: %1.</source>
        <translation>Su rol puede crear usuarios: %1.</translation>
    </message>
    <message>
        <source>Your role does not usually include creating users: %1.</source>
        <translation>Normalmente su rol no permite crear usuarios: %1.</translation>
    </message>
    <message>
        <source>Your role could not be read.</source>
        <translation>No se pudo leer su rol.</translation>
    </message>
    <message>
        <source>Reading the verified domains…</source>
        <translation>Leyendo los dominios comprobados…</translation>
    </message>
    <message>
        <source>%1 is verified and managed here.</source>
        <translation>%1 está comprobado y se administra aquí.</translation>
    </message>
    <message>
        <source>None of the tenant&apos;s domains can be used here.</source>
        <translation>Aquí no se puede usar ninguno de los dominios del inquilino.</translation>
    </message>
    <message>
        <source>No domain is chosen.</source>
        <translation>No se ha elegido ningún dominio.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant.</source>
        <translation>%1 no es un dominio comprobado de este inquilino.</translation>
    </message>
    <message>
        <source>%1 signs in elsewhere (federated).</source>
        <translation>%1 inicia sesión en otro sitio (federado).</translation>
    </message>
    <message>
        <source>The verified domains could not be read.</source>
        <translation>No se pudieron leer los dominios comprobados.</translation>
    </message>
    <message>
        <source>The address is well formed.</source>
        <translation>La dirección está bien formada.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Aún no hay ninguna dirección.</translation>
    </message>
    <message>
        <source>The address is not one that Microsoft accepts.</source>
        <translation>Microsoft no acepta esta dirección.</translation>
    </message>
    <message>
        <source>Looking whether the address is free…</source>
        <translation>Buscando si la dirección está libre…</translation>
    </message>
    <message>
        <source>Nobody has this address.</source>
        <translation>Nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>This address is in use by %1.</source>
        <translation>%1 usa esta dirección.</translation>
    </message>
    <message>
        <source>Whether the address is free is looked up once it is complete.</source>
        <translation>Cuando la dirección esté completa se comprobará si está libre.</translation>
    </message>
    <message>
        <source>Whether the address is free could not be looked up.</source>
        <translation>No se pudo comprobar si la dirección está libre.</translation>
    </message>
    <message>
        <source>Looking among the deleted users…</source>
        <translation>Buscando entre los usuarios eliminados…</translation>
    </message>
    <message>
        <source>No deleted user had this address.</source>
        <translation>Ningún usuario eliminado tenía esta dirección.</translation>
    </message>
    <message>
        <source>%1 had this address and was deleted today.</source>
        <translation>%1 tenía esta dirección y se ha eliminado hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had this address and was deleted %n day(s) ago.</source>
        <translation>
            <numerusform>%1 tenía esta dirección y se eliminó hace %n día.</numerusform>
            <numerusform>%1 tenía esta dirección y se eliminó hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deleted users could not be searched.</source>
        <translation>No se pudo buscar entre los usuarios eliminados.</translation>
    </message>
    <message>
        <source>Sign in with an account that may create users.</source>
        <translation>Inicie sesión con una cuenta que pueda crear usuarios.</translation>
    </message>
    <message>
        <source>It belongs to no company&apos;s tenant. Sign in with a work account.</source>
        <translation>No pertenece al inquilino de ninguna empresa. Inicie sesión con una cuenta profesional.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree.</source>
        <translation>Concédalo iniciando sesión otra vez. Puede que su empresa exija que lo acepte un administrador.</translation>
    </message>
    <message>
        <source>The same permission is needed for this.</source>
        <translation>Para esto hace falta el mismo permiso.</translation>
    </message>
    <message>
        <source>Microsoft does not tell it without a further permission. If it is not enough, Create says so.</source>
        <translation>Microsoft no lo dice sin otro permiso. Si no basta, se le indicará al crear.</translation>
    </message>
    <message>
        <source>The usual one is User Administrator. You can try: custom roles may allow it.</source>
        <translation>El habitual es Administrador de usuarios. Puede intentarlo: los roles personalizados quizá lo permitan.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>They sign in elsewhere, so users are made there: in your company&apos;s own directory.</source>
        <translation>Inician sesión en otro sitio, así que los usuarios se crean allí: en el directorio de su propia empresa.</translation>
    </message>
    <message>
        <source>Choose another domain, or make the user in the directory this domain signs in to.</source>
        <translation>Elija otro dominio, o cree el usuario en el directorio en el que inicia sesión este dominio.</translation>
    </message>
    <message>
        <source>Choose one in the list, or verify this domain first: in Microsoft Entra ID under Custom domain names.</source>
        <translation>Elija uno de la lista, o compruebe antes este dominio: en Microsoft Entra ID, en Nombres de dominio personalizados.</translation>
    </message>
    <message>
        <source>What is wrong stands at the address.</source>
        <translation>Junto a la dirección se indica qué falla.</translation>
    </message>
    <message>
        <source>It is proposed from the name, or enter one.</source>
        <translation>Se propone a partir del nombre, o escriba una.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elija otra dirección.</translation>
    </message>
    <message>
        <source>Restore that user in Microsoft Entra ID under Deleted users, or choose another address: a new user may be refused, and the old one could not come back with it.</source>
        <translation>Restaure a ese usuario en Microsoft Entra ID, en Usuarios eliminados, o elija otra dirección: puede que se rechace un usuario nuevo, y el anterior no se podría restaurar con ella.</translation>
    </message>
    <message>
        <source>To look whether the address is free, and to create the user once you press Create.</source>
        <translation>Para comprobar si la dirección está libre y para crear el usuario cuando usted pulse Crear.</translation>
    </message>
    <message>
        <source>The password could not be kept safe, so nothing was created.</source>
        <translation>No se pudo guardar la contraseña de forma segura, así que no se ha creado nada.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then press Create again.</source>
        <translation>No se pudo escribir un archivo de este programa. Compruebe que el disco no está lleno y que la carpeta es suya, y vuelva a pulsar Crear.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Nothing was created.</source>
        <translation>La dirección %1 ya está en uso. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Go back and choose another address; the next free one is offered there.</source>
        <translation>Vuelva atrás y elija otra dirección; allí se ofrece la siguiente libre.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet. Nothing was created.</source>
        <translation>El permiso para crear usuarios aún no está concedido. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree. Then press Create again.</source>
        <translation>Concédalo iniciando sesión otra vez. Puede que su empresa exija que lo acepte un administrador. Vuelva después a pulsar Crear.</translation>
    </message>
    <message>
        <source>Your account may not create users in this tenant. Nothing was created.</source>
        <translation>Su cuenta no puede crear usuarios en este inquilino. No se ha creado nada.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough. Ask a Global Administrator for the role User Administrator, or sign in with an account that has it. A role given just now can take a quarter of an hour to work.</source>
        <translation>El permiso está concedido, pero su rol no basta. Pida a un Administrador global el rol Administrador de usuarios, o inicie sesión con una cuenta que lo tenga. Un rol recién asignado puede tardar un cuarto de hora en surtir efecto.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Nothing was created.</source>
        <translation>Su sesión ha caducado. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Sign in again, then press Create again. What you entered stays.</source>
        <translation>Vuelva a iniciar sesión y pulse otra vez Crear. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>No password could be generated. Nothing was created.</source>
        <translation>No se pudo generar ninguna contraseña. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Restart the program. If it happens again, this computer&apos;s random numbers do not work.</source>
        <translation>Reinicie el programa. Si se repite, los números aleatorios de este equipo no funcionan.</translation>
    </message>
    <message>
        <source>The tenant refused two generated passwords. Nothing was created.</source>
        <translation>El inquilino ha rechazado dos contraseñas generadas. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Your company may forbid more than usual. Press Create again for another password.</source>
        <translation>Puede que su empresa prohíba más de lo habitual. Vuelva a pulsar Crear para generar otra contraseña.</translation>
    </message>
    <message>
        <source>The tenant refused the address %1. Nothing was created.</source>
        <translation>El inquilino ha rechazado la dirección %1. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Its domain may have been removed or changed in the meantime. Go back and choose another domain or address.</source>
        <translation>Puede que entretanto se haya quitado o cambiado su dominio. Vuelva atrás y elija otro dominio u otra dirección.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered. Nothing was created.</source>
        <translation>Microsoft ha rechazado los datos introducidos. No se ha creado nada.</translation>
    </message>
    <message>
        <source>Go back and check the fields; the details name what was refused.</source>
        <translation>Vuelva atrás y revise los campos; los detalles indican qué se ha rechazado.</translation>
    </message>
    <message>
        <source>The user is not there, or not there yet.</source>
        <translation>El usuario no está, o aún no está.</translation>
    </message>
    <message>
        <source>Microsoft may need a few minutes to show a new user. Check again, or create again with the same password: there will be one user at most.</source>
        <translation>Microsoft puede tardar unos minutos en mostrar un usuario nuevo. Vuelva a comprobar, o créelo de nuevo con la misma contraseña: como mucho habrá un usuario.</translation>
    </message>
    <message>
        <source>It is not known yet whether the user was created.</source>
        <translation>Aún no se sabe si se ha creado el usuario.</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. The password is kept safe; check again to see what became of it.</source>
        <translation>La solicitud ya ha salido y no se puede retirar. La contraseña está guardada de forma segura; vuelva a comprobar para ver qué ha pasado.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. The password is kept safe; check again in a moment. Nothing is sent twice.</source>
        <translation>La respuesta se perdió por el camino. La contraseña está guardada de forma segura; vuelva a comprobar dentro de un momento. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it, then press Create again.</source>
        <translation>Las contraseñas guardadas están cifradas con su frase de contraseña. Escríbala y vuelva a pulsar Crear.</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing or locked. Unlock it and press Create again, or choose another way to keep passwords.</source>
        <translation>El depósito de claves de este equipo falta o está bloqueado. Desbloquéelo y vuelva a pulsar Crear, o elija otra forma de guardar las contraseñas.</translation>
    </message>
</context>
<context>
    <name>wizard::EquivalentView</name>
    <message>
        <source>Show the same for &amp;other tools</source>
        <translation>&amp;Mostrar lo mismo para otras herramientas</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>The same for this tool, the password left out</source>
        <translation>Lo mismo para esta herramienta, sin la contraseña</translation>
    </message>
    <message>
        <source>Microsoft Graph request</source>
        <translation>Solicitud de Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph PowerShell</source>
        <translation>Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>CLI de Azure</translation>
    </message>
    <message>
        <source>CLI for Microsoft 365</source>
        <translation>CLI para Microsoft 365</translation>
    </message>
</context>
<context>
    <name>wizard::NewUserPage</name>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Every person who works in Partner Center needs a work account. Enter the name; the address is proposed from it.</source>
        <translation>Toda persona que trabaja en Partner Center necesita una cuenta profesional. Escriba el nombre; la dirección se propone a partir de él.</translation>
    </message>
    <message>
        <source>First na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellidos</translation>
    </message>
    <message>
        <source>Dis&amp;play name</source>
        <translation>Nombre para m&amp;ostrar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address, the part before the @</source>
        <translation>Dirección, la parte anterior a la @</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Dominio de la dirección</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Enough to work in Partner Center, where the tasks are assigned afterwards. An administrator role in the tenant is not needed and not given.</source>
        <translation>Basta para trabajar en Partner Center, donde las tareas se asignan después. No hace falta ningún rol de administrador en el inquilino, y no se asigna.</translation>
    </message>
    <message>
        <source>Must &amp;change the password at the first sign-in</source>
        <translation>De&amp;be cambiar la contraseña en el primer inicio de sesión</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Usage location</source>
        <translation>&amp;Ubicación de uso</translation>
    </message>
    <message>
        <source>Optional. Microsoft asks for it before a licence can be assigned.</source>
        <translation>Opcional. Microsoft la pide antes de que se pueda asignar una licencia.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin establecer</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (inicia sesión en otro sitio)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>Go on to hand over the password, or begin with another user. Nothing is lost: the password waits in the list of hand-overs.</source>
        <translation>Continúe para entregar la contraseña, o empiece con otro usuario. No se pierde nada: la contraseña espera en la lista de entregas.</translation>
    </message>
    <message>
        <source>&amp;Enter another user</source>
        <translation>Introducir o&amp;tro usuario</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 has been created.</source>
        <translation>Aún no se sabe si se ha creado %1.</translation>
    </message>
    <message>
        <source>Go on to the review to check again, or begin with another user. The password stays in the list of hand-overs until it is known.</source>
        <translation>Continúe hasta la revisión para volver a comprobar, o empiece con otro usuario. La contraseña permanece en la lista de entregas hasta que se sepa.</translation>
    </message>
    <message>
        <source>%1 is being created.</source>
        <translation>Se está creando %1.</translation>
    </message>
    <message>
        <source>Go on to the review to see how far it is.</source>
        <translation>Continúe hasta la revisión para ver cómo va.</translation>
    </message>
    <message>
        <source>This address is in use already. Choose another one.</source>
        <translation>Esta dirección ya está en uso. Elija otra.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Only verified domains are listed, because only they can carry an address.</source>
        <translation>Solo figuran los dominios comprobados, porque solo ellos pueden llevar una dirección.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Mi dominio no figu&amp;ra en la lista…</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Go on with Next.</source>
        <translation>Ya no hay ningún impedimento. Continúe con «Siguiente».</translation>
    </message>
</context>
<context>
    <name>wizard::PreflightList</name>
    <message>
        <source>Before it can be created</source>
        <translation>Antes de poder crearlo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Co&amp;nceder permiso</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>wizard::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message>
        <source>Check what will be made and where. Nothing is sent before you press Create.</source>
        <translation>Compruebe qué se va a crear y dónde. No se envía nada hasta que pulse Crear.</translation>
    </message>
    <message>
        <source>&amp;Create work account</source>
        <translation>&amp;Crear cuenta profesional</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Compro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>C&amp;reate again with the same password</source>
        <translation>C&amp;rear de nuevo con la misma contraseña</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User, no administrator role</source>
        <translation>Usuario, sin rol de administrador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Generated, kept sealed on this computer until you hand it over</source>
        <translation>Generada; se guarda cifrada en este equipo hasta que la entregue</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Primer inicio de sesión</translation>
    </message>
    <message>
        <source>The password has to be changed</source>
        <translation>Hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>The password stays as it is</source>
        <translation>La contraseña se queda como está</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Ubicación de uso</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin establecer</translation>
    </message>
    <message>
        <source>Permission used</source>
        <translation>Permiso usado</translation>
    </message>
    <message>
        <source>User.ReadWrite.All (create and change users)</source>
        <translation>User.ReadWrite.All (crear y modificar usuarios)</translation>
    </message>
    <message>
        <source>Stopping. Nothing has been sent…</source>
        <translation>Deteniendo. No se ha enviado nada…</translation>
    </message>
    <message>
        <source>Keeping the password safe before anything is sent…</source>
        <translation>Guardando la contraseña de forma segura antes de enviar nada…</translation>
    </message>
    <message>
        <source>Microsoft is creating %1…</source>
        <translation>Microsoft está creando %1…</translation>
    </message>
    <message>
        <source>Looking whether %1 was created…</source>
        <translation>Buscando si se ha creado %1…</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>The list of hand-overs could not be brought up to date, but the password is in it. Hand it over now.</source>
        <translation>No se pudo actualizar la lista de entregas, pero la contraseña está en ella. Entréguela ahora.</translation>
    </message>
    <message>
        <source>Go on to hand over the password. A new user can take a few minutes to show up everywhere.</source>
        <translation>Continúe para entregar la contraseña. Un usuario nuevo puede tardar unos minutos en verse en todas partes.</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Co&amp;nceder permiso</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase</source>
        <translation>Introd&amp;ucir la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way</source>
        <translation>Guardar las contraseñas de &amp;otro modo</translation>
    </message>
</context>
</TS>
