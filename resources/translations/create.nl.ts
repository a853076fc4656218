<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>wizard::Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua en Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenië</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctica</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikaans-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribisch Nederland</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahama’s</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouveteiland</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Cocoseilanden</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centraal-Afrikaanse Republiek</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Ivoorkust</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookeilanden</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kameroen</translation>
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
        <translation>Kaapverdië</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Christmaseiland</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerije</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westelijke Sahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopië</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandeilanden</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faeröer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgië</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Frans-Guyana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinee</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Equatoriaal-Guinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Zuid-Georgia en Zuidelijke Sandwicheilanden</translation>
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
        <translation>Guinee-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Heard en McDonaldeilanden</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brits Indische Oceaanterritorium</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
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
        <translation>Jordanië</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgizië</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts en Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Noord-Korea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koeweit</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaaimaneilanden</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Saint Lucia</translation>
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
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libië</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshalleilanden</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolië</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Noordelijke Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanië</translation>
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
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldiven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibië</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nieuw-Caledonië</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk</translation>
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
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
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
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Frans-Polynesië</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papoea-Nieuw-Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre en Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairneilanden</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestijnse gebieden</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saoedi-Arabië</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonseilanden</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soedan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sint-Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitsbergen en Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
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
        <translation>Somalië</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Zuid-Soedan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé en Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint-Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrië</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- en Caicoseilanden</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tsjaad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Franse Gebieden in de zuidelijke Indische Oceaan</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Oost-Timor</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad en Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Oeganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Kleine afgelegen eilanden van de Verenigde Staten</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oezbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticaanstad</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Saint Vincent en de Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britse Maagdeneilanden</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikaanse Maagdeneilanden</translation>
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
        <translation>Wallis en Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>wizard::CreateWords</name>
    <message>
        <source>Enter the name as others will see it.</source>
        <translation>Voer de naam in zoals anderen die zien.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Er staat geen letter in deze naam. Voer de naam van de persoon in.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>De naam is te lang. Kort hem in tot hoogstens %n teken.</numerusform>
            <numerusform>De naam is te lang. Kort hem in tot hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the part of the address before the @.</source>
        <translation>Voer het deel van het adres vóór de @ in.</translation>
    </message>
    <message>
        <source>The part before the @ is too long. Shorten it to 64 characters at most.</source>
        <translation>Het deel vóór de @ is te lang. Kort het in tot hoogstens 64 tekens.</translation>
    </message>
    <message>
        <source>Choose the domain of the address.</source>
        <translation>Kies het domein van het adres.</translation>
    </message>
    <message>
        <source>The domain is longer than the 48 characters a sign-in address may have. Choose another one.</source>
        <translation>Het domein is langer dan de 48 tekens die een aanmeldadres mag hebben. Kies een ander domein.</translation>
    </message>
    <message>
        <source>The address is too long. Shorten it to 113 characters at most.</source>
        <translation>Het adres is te lang. Kort het in tot hoogstens 113 tekens.</translation>
    </message>
    <message>
        <source>Leave out the @ and what follows it: the domain is chosen in the list. Only verified domains are in it.</source>
        <translation>Laat de @ en alles erna weg: het domein kiest u in de lijst. Daarin staan alleen geverifieerde domeinen.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use the letters A to Z without accents.</source>
        <translation>“%1” kan niet in een aanmeldadres staan. Gebruik de letters A tot en met Z zonder accenten.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Letters, digits and &apos; . - _ ! # ^ ~ can.</source>
        <translation>“%1” kan niet in een aanmeldadres staan. Letters, cijfers en &apos; . - _ ! # ^ ~ wel.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Sommige letters van de naam hebben geen vaste spelling in het Latijnse alfabet en zijn weggelaten. Controleer het adres.</translation>
    </message>
    <message>
        <source>No address is proposed: this name&apos;s letters have no sure spelling in the Latin alphabet. Enter the spelling the person uses.</source>
        <translation>Er wordt geen adres voorgesteld: de letters van deze naam hebben geen vaste spelling in het Latijnse alfabet. Voer de spelling in die de persoon zelf gebruikt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>%1 is a private Microsoft account.</source>
        <translation>%1 is een persoonlijk Microsoft-account.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Er is niemand aangemeld.</translation>
    </message>
    <message>
        <source>Asking whether you may create users…</source>
        <translation>Nagaan of u gebruikers mag maken…</translation>
    </message>
    <message>
        <source>The permission to create users is granted.</source>
        <translation>De machtiging om gebruikers te maken is verleend.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet.</source>
        <translation>De machtiging om gebruikers te maken is nog niet verleend.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Uw aanmelding is verlopen.</translation>
    </message>
    <message>
        <source>Whether the permission is granted could not be found out.</source>
        <translation>Of de machtiging is verleend, kon niet worden nagegaan.</translation>
    </message>
    <message>
        <source>Asking for your role…</source>
        <translation>Uw rol opvragen…</translation>
    </message>
    <message>
        <source>Your role may create users: %1.</source>
        <translation>Uw rol mag gebruikers maken: %1.</translation>
    </message>
    <message>
        <source>Your role does not usually include creating users: %1.</source>
        <translation>Met uw rol kunt u meestal geen gebruikers maken: %1.</translation>
    </message>
    <message>
        <source>Your role could not be read.</source>
        <translation>Uw rol kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Reading the verified domains…</source>
        <translation>De geverifieerde domeinen lezen…</translation>
    </message>
    <message>
        <source>%1 is verified and managed here.</source>
        <translation>%1 is geverifieerd en wordt hier beheerd.</translation>
    </message>
    <message>
        <source>None of the tenant&apos;s domains can be used here.</source>
        <translation>Geen van de domeinen van de tenant is hier te gebruiken.</translation>
    </message>
    <message>
        <source>No domain is chosen.</source>
        <translation>Er is geen domein gekozen.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant.</source>
        <translation>%1 is geen geverifieerd domein van deze tenant.</translation>
    </message>
    <message>
        <source>%1 signs in elsewhere (federated).</source>
        <translation>Bij %1 meldt men zich elders aan (gefedereerd).</translation>
    </message>
    <message>
        <source>The verified domains could not be read.</source>
        <translation>De geverifieerde domeinen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The address is well formed.</source>
        <translation>Het adres is goed gevormd.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Er is nog geen adres.</translation>
    </message>
    <message>
        <source>The address is not one that Microsoft accepts.</source>
        <translation>Dit adres wordt niet door Microsoft aanvaard.</translation>
    </message>
    <message>
        <source>Looking whether the address is free…</source>
        <translation>Nagaan of het adres vrij is…</translation>
    </message>
    <message>
        <source>Nobody has this address.</source>
        <translation>Niemand heeft dit adres.</translation>
    </message>
    <message>
        <source>This address is in use by %1.</source>
        <translation>Dit adres is in gebruik bij %1.</translation>
    </message>
    <message>
        <source>Whether the address is free is looked up once it is complete.</source>
        <translation>Of het adres vrij is, wordt nagegaan zodra het compleet is.</translation>
    </message>
    <message>
        <source>Whether the address is free could not be looked up.</source>
        <translation>Of het adres vrij is, kon niet worden nagegaan.</translation>
    </message>
    <message>
        <source>Looking among the deleted users…</source>
        <translation>Zoeken bij de verwijderde gebruikers…</translation>
    </message>
    <message>
        <source>No deleted user had this address.</source>
        <translation>Geen verwijderde gebruiker had dit adres.</translation>
    </message>
    <message>
        <source>%1 had this address and was deleted today.</source>
        <translation>%1 had dit adres en is vandaag verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had this address and was deleted %n day(s) ago.</source>
        <translation>
            <numerusform>%1 had dit adres en is %n dag geleden verwijderd.</numerusform>
            <numerusform>%1 had dit adres en is %n dagen geleden verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deleted users could not be searched.</source>
        <translation>De verwijderde gebruikers konden niet worden doorzocht.</translation>
    </message>
    <message>
        <source>Sign in with an account that may create users.</source>
        <translation>Meld u aan met een account dat gebruikers mag maken.</translation>
    </message>
    <message>
        <source>It belongs to no company&apos;s tenant. Sign in with a work account.</source>
        <translation>Het hoort bij geen enkele tenant van een bedrijf. Meld u aan met een werkaccount.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree.</source>
        <translation>Verleen haar door u nogmaals aan te melden. Mogelijk wil uw bedrijf dat een beheerder toestemming geeft.</translation>
    </message>
    <message>
        <source>The same permission is needed for this.</source>
        <translation>Hiervoor is dezelfde machtiging nodig.</translation>
    </message>
    <message>
        <source>Microsoft does not tell it without a further permission. If it is not enough, Create says so.</source>
        <translation>Microsoft noemt haar niet zonder extra machtiging. Is de rol niet toereikend, dan blijkt dat bij het maken.</translation>
    </message>
    <message>
        <source>The usual one is User Administrator. You can try: custom roles may allow it.</source>
        <translation>Gebruikelijk is Gebruikersbeheerder. U kunt het proberen: een aangepaste rol kan het toestaan.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Kies er een in de lijst.</translation>
    </message>
    <message>
        <source>They sign in elsewhere, so users are made there: in your company&apos;s own directory.</source>
        <translation>Men meldt zich er elders aan, dus gebruikers worden daar gemaakt: in de eigen directory van uw bedrijf.</translation>
    </message>
    <message>
        <source>Choose another domain, or make the user in the directory this domain signs in to.</source>
        <translation>Kies een ander domein, of maak de gebruiker in de directory waarbij men zich voor dit domein aanmeldt.</translation>
    </message>
    <message>
        <source>Choose one in the list, or verify this domain first: in Microsoft Entra ID under Custom domain names.</source>
        <translation>Kies er een in de lijst, of verifieer dit domein eerst: in Microsoft Entra ID onder Aangepaste domeinnamen.</translation>
    </message>
    <message>
        <source>What is wrong stands at the address.</source>
        <translation>Wat er mis is, staat bij het adres.</translation>
    </message>
    <message>
        <source>It is proposed from the name, or enter one.</source>
        <translation>Het wordt uit de naam voorgesteld; u kunt er ook zelf een invoeren.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Kies een ander adres.</translation>
    </message>
    <message>
        <source>Restore that user in Microsoft Entra ID under Deleted users, or choose another address: a new user may be refused, and the old one could not come back with it.</source>
        <translation>Herstel die gebruiker in Microsoft Entra ID onder Verwijderde gebruikers, of kies een ander adres: een nieuwe gebruiker kan worden geweigerd, en de oude kan er dan niet meer mee terugkomen.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Nothing was created.</source>
        <translation>Het adres %1 is al in gebruik. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Go back and choose another address; the next free one is offered there.</source>
        <translation>Ga terug en kies een ander adres; daar wordt het eerstvolgende vrije aangeboden.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet. Nothing was created.</source>
        <translation>De machtiging om gebruikers te maken is nog niet verleend. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree. Then press Create again.</source>
        <translation>Verleen haar door u nogmaals aan te melden. Mogelijk wil uw bedrijf dat een beheerder toestemming geeft. Kies daarna opnieuw Werkaccount maken.</translation>
    </message>
    <message>
        <source>Your account may not create users in this tenant. Nothing was created.</source>
        <translation>Uw account mag in deze tenant geen gebruikers maken. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough. Ask a Global Administrator for the role User Administrator, or sign in with an account that has it. A role given just now can take a quarter of an hour to work.</source>
        <translation>De machtiging is verleend, maar uw rol is niet toereikend. Vraag een Globale beheerder om de rol Gebruikersbeheerder, of meld u aan met een account dat die heeft. Een zojuist toegekende rol kan pas na een kwartier werken.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Nothing was created.</source>
        <translation>Uw aanmelding is verlopen. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Sign in again, then press Create again. What you entered stays.</source>
        <translation>Meld u opnieuw aan en kies daarna opnieuw Werkaccount maken. Wat u hebt ingevoerd, blijft staan.</translation>
    </message>
    <message>
        <source>No password could be generated. Nothing was created.</source>
        <translation>Er kon geen wachtwoord worden gegenereerd. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Restart the program. If it happens again, this computer&apos;s random numbers do not work.</source>
        <translation>Start het programma opnieuw. Gebeurt het weer, dan werkt de toevalsgenerator van deze computer niet.</translation>
    </message>
    <message>
        <source>The tenant refused two generated passwords. Nothing was created.</source>
        <translation>De tenant heeft twee gegenereerde wachtwoorden geweigerd. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Your company may forbid more than usual. Press Create again for another password.</source>
        <translation>Mogelijk verbiedt uw bedrijf meer dan gebruikelijk. Kies opnieuw Werkaccount maken voor een ander wachtwoord.</translation>
    </message>
    <message>
        <source>The tenant refused the address %1. Nothing was created.</source>
        <translation>De tenant heeft het adres %1 geweigerd. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Its domain may have been removed or changed in the meantime. Go back and choose another domain or address.</source>
        <translation>Mogelijk is het domein intussen verwijderd of gewijzigd. Ga terug en kies een ander domein of adres.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered. Nothing was created.</source>
        <translation>Microsoft heeft de invoer geweigerd. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Go back and check the fields; the details name what was refused.</source>
        <translation>Ga terug en controleer de velden; in de details staat wat is geweigerd.</translation>
    </message>
    <message>
        <source>The user is not there, or not there yet.</source>
        <translation>De gebruiker is er niet, of nog niet.</translation>
    </message>
    <message>
        <source>Microsoft may need a few minutes to show a new user. Check again, or create again with the same password: there will be one user at most.</source>
        <translation>Microsoft kan een paar minuten nodig hebben om een nieuwe gebruiker te tonen. Controleer opnieuw, of maak de gebruiker opnieuw met hetzelfde wachtwoord: er komt hoogstens één gebruiker.</translation>
    </message>
    <message>
        <source>It is not known yet whether the user was created.</source>
        <translation>Het is nog niet bekend of de gebruiker is gemaakt.</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. The password is kept safe; check again to see what became of it.</source>
        <translation>De aanvraag is verzonden en kan niet worden teruggeroepen. Het wachtwoord wordt veilig bewaard; controleer opnieuw wat ervan is geworden.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. The password is kept safe; check again in a moment. Nothing is sent twice.</source>
        <translation>Het antwoord is onderweg verloren gegaan. Het wachtwoord wordt veilig bewaard; controleer zo dadelijk opnieuw. Er wordt niets dubbel verzonden.</translation>
    </message>
    <message>
        <source>The password could not be kept safe, so nothing was created.</source>
        <translation>Het wachtwoord kon niet veilig worden bewaard, dus er is niets gemaakt.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then press Create again.</source>
        <translation>Een bestand van dit programma kon niet worden geschreven. Controleer of de schijf niet vol is en of de map van u is, en kies dan opnieuw Werkaccount maken.</translation>
    </message>
    <message>
        <source>An address has no spaces. Use a dot or a hyphen.</source>
        <translation>In een adres staan geen spaties. Gebruik een punt of een streepje.</translation>
    </message>
    <message>
        <source>An address does not begin with a dot. Remove it.</source>
        <translation>Een adres begint niet met een punt. Haal die weg.</translation>
    </message>
    <message>
        <source>There is a dot right before the @. Remove it.</source>
        <translation>Er staat een punt vlak voor de @. Haal die weg.</translation>
    </message>
    <message>
        <source>There are two dots in a row. Remove one.</source>
        <translation>Er staan twee punten achter elkaar. Haal er een weg.</translation>
    </message>
    <message>
        <source>To look whether the address is free, and to create the user once you press Create.</source>
        <translation>Om na te gaan of het adres vrij is, en om de gebruiker te maken zodra u Werkaccount maken kiest.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it, then press Create again.</source>
        <translation>De bewaarde wachtwoorden zijn verzegeld met uw wachtwoordzin. Voer die in en kies daarna opnieuw Werkaccount maken.</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing or locked. Unlock it and press Create again, or choose another way to keep passwords.</source>
        <translation>De sleutelhanger van deze computer ontbreekt of is vergrendeld. Ontgrendel die en kies opnieuw Werkaccount maken, of kies een andere manier om wachtwoorden te bewaren.</translation>
    </message>
</context>
<context>
    <name>wizard::EquivalentView</name>
    <message>
        <source>Show the same for &amp;other tools</source>
        <translation>Hetzelfde voor andere hulp&amp;programma’s tonen</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>Hulpprogramm&amp;a</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>The same for this tool, the password left out</source>
        <translation>Hetzelfde voor dit hulpprogramma, zonder het wachtwoord</translation>
    </message>
    <message>
        <source>Microsoft Graph request</source>
        <translation>Microsoft Graph-aanvraag</translation>
    </message>
    <message>
        <source>Microsoft Graph PowerShell</source>
        <translation>Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>CLI for Microsoft 365</source>
        <translation>CLI voor Microsoft 365</translation>
    </message>
</context>
<context>
    <name>wizard::NewUserPage</name>
    <message>
        <source>New user</source>
        <translation>Nieuwe gebruiker</translation>
    </message>
    <message>
        <source>Every person who works in Partner Center needs a work account. Enter the name; the address is proposed from it.</source>
        <translation>Iedereen die in Partner Center werkt, heeft een werkaccount nodig. Voer de naam in; daaruit wordt het adres voorgesteld.</translation>
    </message>
    <message>
        <source>First na&amp;me</source>
        <translation>Voorna&amp;am</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Achter&amp;naam</translation>
    </message>
    <message>
        <source>Dis&amp;play name</source>
        <translation>&amp;Weergavenaam</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>Address, the part before the @</source>
        <translation>Adres, het deel vóór de @</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domein van het adres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Enough to work in Partner Center, where the tasks are assigned afterwards. An administrator role in the tenant is not needed and not given.</source>
        <translation>Genoeg om in Partner Center te werken; de taken worden daar later toegewezen. Een beheerdersrol in de tenant is niet nodig en wordt niet gegeven.</translation>
    </message>
    <message>
        <source>Must &amp;change the password at the first sign-in</source>
        <translation>Moet het wachtwoord bij de eerste aanmelding wi&amp;jzigen</translation>
    </message>
    <message>
        <source>&amp;Usage location</source>
        <translation>&amp;Gebruikslocatie</translation>
    </message>
    <message>
        <source>Optional. Microsoft asks for it before a licence can be assigned.</source>
        <translation>Optioneel. Microsoft vraagt ernaar voordat een licentie kan worden toegewezen.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (aanmelden gebeurt elders)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 is gemaakt.</translation>
    </message>
    <message>
        <source>Go on to hand over the password, or begin with another user. Nothing is lost: the password waits in the list of hand-overs.</source>
        <translation>Ga verder om het wachtwoord over te dragen, of begin met een andere gebruiker. Er gaat niets verloren: het wachtwoord wacht in de lijst met overdrachten.</translation>
    </message>
    <message>
        <source>&amp;Enter another user</source>
        <translation>&amp;Een andere gebruiker invoeren</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 has been created.</source>
        <translation>Het is nog niet bekend of %1 is gemaakt.</translation>
    </message>
    <message>
        <source>Go on to the review to check again, or begin with another user. The password stays in the list of hand-overs until it is known.</source>
        <translation>Ga verder naar het overzicht om opnieuw te controleren, of begin met een andere gebruiker. Het wachtwoord blijft in de lijst met overdrachten tot het bekend is.</translation>
    </message>
    <message>
        <source>%1 is being created.</source>
        <translation>%1 wordt gemaakt.</translation>
    </message>
    <message>
        <source>Go on to the review to see how far it is.</source>
        <translation>Ga verder naar het overzicht om te zien hoe ver het is.</translation>
    </message>
    <message>
        <source>This address is in use already. Choose another one.</source>
        <translation>Dit adres is al in gebruik. Kies een ander.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Wa&amp;chtwoord</translation>
    </message>
    <message>
        <source>Only verified domains are listed, because only they can carry an address.</source>
        <translation>Alleen geverifieerde domeinen staan in de lijst, want alleen die kunnen een adres krijgen.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Mijn domein staat er niet b&amp;ij…</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Go on with Next.</source>
        <translation>Niets staat meer in de weg. Ga verder met Volgende.</translation>
    </message>
</context>
<context>
    <name>wizard::PreflightList</name>
    <message>
        <source>Before it can be created</source>
        <translation>Voordat het account kan worden gemaakt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Aan&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Mac&amp;htiging verlenen</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
</context>
<context>
    <name>wizard::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation>Controleren en maken</translation>
    </message>
    <message>
        <source>&amp;Create work account</source>
        <translation>&amp;Werkaccount maken</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>C&amp;reate again with the same password</source>
        <translation>Opnieuw &amp;maken met hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Aanmeldadres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User, no administrator role</source>
        <translation>Gebruiker, geen beheerdersrol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Generated, kept sealed on this computer until you hand it over</source>
        <translation>Gegenereerd; blijft verzegeld op deze computer tot u het overdraagt</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Eerste aanmelding</translation>
    </message>
    <message>
        <source>The password has to be changed</source>
        <translation>Het wachtwoord moet worden gewijzigd</translation>
    </message>
    <message>
        <source>The password stays as it is</source>
        <translation>Het wachtwoord blijft zoals het is</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Gebruikslocatie</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Permission used</source>
        <translation>Gebruikte machtiging</translation>
    </message>
    <message>
        <source>User.ReadWrite.All (create and change users)</source>
        <translation>User.ReadWrite.All (gebruikers maken en wijzigen)</translation>
    </message>
    <message>
        <source>Stopping. Nothing has been sent…</source>
        <translation>Bezig met stoppen. Er is niets verzonden…</translation>
    </message>
    <message>
        <source>Keeping the password safe before anything is sent…</source>
        <translation>Het wachtwoord veilig bewaren voordat er iets wordt verzonden…</translation>
    </message>
    <message>
        <source>Microsoft is creating %1…</source>
        <translation>Microsoft maakt %1…</translation>
    </message>
    <message>
        <source>Looking whether %1 was created…</source>
        <translation>Nagaan of %1 is gemaakt…</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 is gemaakt.</translation>
    </message>
    <message>
        <source>The list of hand-overs could not be brought up to date, but the password is in it. Hand it over now.</source>
        <translation>De lijst met overdrachten kon niet worden bijgewerkt, maar het wachtwoord staat erin. Draag het nu over.</translation>
    </message>
    <message>
        <source>Go on to hand over the password. A new user can take a few minutes to show up everywhere.</source>
        <translation>Ga verder om het wachtwoord over te dragen. Het kan een paar minuten duren voordat een nieuwe gebruiker overal zichtbaar is.</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Mac&amp;htiging verlenen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Aan&amp;melden</translation>
    </message>
    <message>
        <source>Check what will be made and where. Nothing is sent before you press Create.</source>
        <translation>Controleer wat er wordt gemaakt en waar. Er wordt niets verzonden voordat u Werkaccount maken kiest.</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase</source>
        <translation>Wachtwoordzin &amp;invoeren</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way</source>
        <translation>Wachtwoorden anders &amp;bewaren</translation>
    </message>
</context>
</TS>
