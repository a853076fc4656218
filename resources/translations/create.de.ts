<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wizard::Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
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
        <translation>St. Barthélemy</translation>
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
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
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
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
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
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
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
        <translation>Grönland</translation>
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
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
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
        <translation>Guinea-Bissau</translation>
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
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
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
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
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
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
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
        <translation>St. Lucia</translation>
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
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
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
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
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
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
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
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
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
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
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
        <translation>Neuseeland</translation>
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
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
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
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
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
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
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
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
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
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Südgebiete</translation>
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
        <translation>Tadschikistan</translation>
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
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
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
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
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
        <translation>Wallis und Futuna</translation>
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
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>wizard::CreateWords</name>
    <message>
        <source>Enter the name as others will see it.</source>
        <translation>Geben Sie den Namen ein, wie andere ihn sehen sollen.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Dieser Name enthält keinen Buchstaben. Geben Sie den Namen der Person ein.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Der Name ist zu lang. Kürzen Sie ihn auf höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang. Kürzen Sie ihn auf höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the part of the address before the @.</source>
        <translation>Geben Sie den Teil der Adresse vor dem @ ein.</translation>
    </message>
    <message>
        <source>The part before the @ is too long. Shorten it to 64 characters at most.</source>
        <translation>Der Teil vor dem @ ist zu lang. Kürzen Sie ihn auf höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Choose the domain of the address.</source>
        <translation>Wählen Sie die Domäne der Adresse.</translation>
    </message>
    <message>
        <source>The domain is longer than the 48 characters a sign-in address may have. Choose another one.</source>
        <translation>Die Domäne ist länger als die 48 Zeichen, die für eine Anmeldeadresse zulässig sind. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The address is too long. Shorten it to 113 characters at most.</source>
        <translation>Die Adresse ist zu lang. Kürzen Sie sie auf höchstens 113 Zeichen.</translation>
    </message>
    <message>
        <source>Leave out the @ and what follows it: the domain is chosen in the list. Only verified domains are in it.</source>
        <translation>Lassen Sie das @ und alles danach weg: Die Domäne wird in der Liste gewählt. Sie enthält nur überprüfte Domänen.</translation>
    </message>
    <message>
        <source>An address has no spaces. Use a dot or a hyphen.</source>
        <translation>Eine Adresse enthält keine Leerzeichen. Verwenden Sie einen Punkt oder einen Bindestrich.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use the letters A to Z without accents.</source>
        <translation>„%1“ darf in einer Anmeldeadresse nicht vorkommen. Verwenden Sie die Buchstaben A bis Z ohne Akzente und Umlaute.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Letters, digits and &apos; . - _ ! # ^ ~ can.</source>
        <translation>„%1“ darf in einer Anmeldeadresse nicht vorkommen. Buchstaben, Ziffern und &apos; . - _ ! # ^ ~ sind zulässig.</translation>
    </message>
    <message>
        <source>An address does not begin with a dot. Remove it.</source>
        <translation>Eine Adresse beginnt nicht mit einem Punkt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There is a dot right before the @. Remove it.</source>
        <translation>Direkt vor dem @ steht ein Punkt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There are two dots in a row. Remove one.</source>
        <translation>Zwei Punkte stehen hintereinander. Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Für einige Buchstaben des Namens gibt es keine eindeutige lateinische Schreibweise; sie wurden weggelassen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>No address is proposed: this name&apos;s letters have no sure spelling in the Latin alphabet. Enter the spelling the person uses.</source>
        <translation>Es wird keine Adresse vorgeschlagen: Für die Buchstaben dieses Namens gibt es keine eindeutige lateinische Schreibweise. Geben Sie die Schreibweise ein, die die Person verwendet.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>%1 is a private Microsoft account.</source>
        <translation>%1 ist ein privates Microsoft-Konto.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Asking whether you may create users…</source>
        <translation>Es wird abgefragt, ob Sie Benutzer erstellen dürfen…</translation>
    </message>
    <message>
        <source>The permission to create users is granted.</source>
        <translation>Die Berechtigung zum Erstellen von Benutzern ist erteilt.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet.</source>
        <translation>Die Berechtigung zum Erstellen von Benutzern ist noch nicht erteilt.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Whether the permission is granted could not be found out.</source>
        <translation>Es ließ sich nicht feststellen, ob die Berechtigung erteilt ist.</translation>
    </message>
    <message>
        <source>Asking for your role…</source>
        <translation>Ihre Rolle wird abgefragt…</translation>
    </message>
    <message>
        <source>Your role may create users: %1.</source>
        <translation>Mit Ihrer Rolle dürfen Sie Benutzer erstellen: %1.</translation>
    </message>
    <message>
        <source>Your role does not usually include creating users: %1.</source>
        <translation>Ihre Rolle umfasst das Erstellen von Benutzern normalerweise nicht: %1.</translation>
    </message>
    <message>
        <source>Your role could not be read.</source>
        <translation>Ihre Rolle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the verified domains…</source>
        <translation>Die überprüften Domänen werden gelesen…</translation>
    </message>
    <message>
        <source>%1 is verified and managed here.</source>
        <translation>%1 ist überprüft und wird hier verwaltet.</translation>
    </message>
    <message>
        <source>None of the tenant&apos;s domains can be used here.</source>
        <translation>Keine der Domänen des Mandanten ist hier verwendbar.</translation>
    </message>
    <message>
        <source>No domain is chosen.</source>
        <translation>Es ist keine Domäne gewählt.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant.</source>
        <translation>%1 ist keine überprüfte Domäne dieses Mandanten.</translation>
    </message>
    <message>
        <source>%1 signs in elsewhere (federated).</source>
        <translation>%1 meldet sich anderswo an (Verbund).</translation>
    </message>
    <message>
        <source>The verified domains could not be read.</source>
        <translation>Die überprüften Domänen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The address is well formed.</source>
        <translation>Die Adresse ist richtig aufgebaut.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
        <source>The address is not one that Microsoft accepts.</source>
        <translation>Microsoft akzeptiert diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Looking whether the address is free…</source>
        <translation>Es wird nachgesehen, ob die Adresse frei ist…</translation>
    </message>
    <message>
        <source>Nobody has this address.</source>
        <translation>Niemand hat diese Adresse.</translation>
    </message>
    <message>
        <source>This address is in use by %1.</source>
        <translation>Diese Adresse wird bereits von %1 verwendet.</translation>
    </message>
    <message>
        <source>Whether the address is free is looked up once it is complete.</source>
        <translation>Ob die Adresse frei ist, wird abgefragt, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>Whether the address is free could not be looked up.</source>
        <translation>Es ließ sich nicht abfragen, ob die Adresse frei ist.</translation>
    </message>
    <message>
        <source>Looking among the deleted users…</source>
        <translation>Die gelöschten Benutzer werden durchsucht…</translation>
    </message>
    <message>
        <source>No deleted user had this address.</source>
        <translation>Kein gelöschter Benutzer hatte diese Adresse.</translation>
    </message>
    <message>
        <source>%1 had this address and was deleted today.</source>
        <translation>%1 hatte diese Adresse und wurde heute gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had this address and was deleted %n day(s) ago.</source>
        <translation>
            <numerusform>%1 hatte diese Adresse und wurde vor %n Tag gelöscht.</numerusform>
            <numerusform>%1 hatte diese Adresse und wurde vor %n Tagen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deleted users could not be searched.</source>
        <translation>Die gelöschten Benutzer konnten nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Sign in with an account that may create users.</source>
        <translation>Melden Sie sich mit einem Konto an, das Benutzer erstellen darf.</translation>
    </message>
    <message>
        <source>It belongs to no company&apos;s tenant. Sign in with a work account.</source>
        <translation>Es gehört zu keinem Mandanten eines Unternehmens. Melden Sie sich mit einem Geschäftskonto an.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree.</source>
        <translation>Erteilen Sie sie, indem Sie sich noch einmal anmelden. Ihr Unternehmen verlangt vielleicht die Zustimmung eines Administrators.</translation>
    </message>
    <message>
        <source>The same permission is needed for this.</source>
        <translation>Dafür ist dieselbe Berechtigung nötig.</translation>
    </message>
    <message>
        <source>Microsoft does not tell it without a further permission. If it is not enough, Create says so.</source>
        <translation>Microsoft gibt sie ohne eine weitere Berechtigung nicht an. Genügt sie nicht, erfahren Sie es beim Erstellen.</translation>
    </message>
    <message>
        <source>The usual one is User Administrator. You can try: custom roles may allow it.</source>
        <translation>Üblich ist die Rolle „Benutzeradministrator“. Sie können es versuchen: Benutzerdefinierte Rollen lassen es vielleicht zu.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <source>They sign in elsewhere, so users are made there: in your company&apos;s own directory.</source>
        <translation>Sie melden sich anderswo an; Benutzer werden deshalb dort erstellt: im Verzeichnis Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Choose another domain, or make the user in the directory this domain signs in to.</source>
        <translation>Wählen Sie eine andere Domäne, oder erstellen Sie den Benutzer in dem Verzeichnis, bei dem sich diese Domäne anmeldet.</translation>
    </message>
    <message>
        <source>Choose one in the list, or verify this domain first: in Microsoft Entra ID under Custom domain names.</source>
        <translation>Wählen Sie eine in der Liste, oder lassen Sie diese Domäne zuerst überprüfen: in Microsoft Entra ID unter „Benutzerdefinierte Domänennamen“.</translation>
    </message>
    <message>
        <source>What is wrong stands at the address.</source>
        <translation>Was daran falsch ist, steht bei der Adresse.</translation>
    </message>
    <message>
        <source>It is proposed from the name, or enter one.</source>
        <translation>Sie wird aus dem Namen vorgeschlagen, oder Sie geben eine ein.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Restore that user in Microsoft Entra ID under Deleted users, or choose another address: a new user may be refused, and the old one could not come back with it.</source>
        <translation>Stellen Sie diesen Benutzer in Microsoft Entra ID unter „Gelöschte Benutzer“ wieder her, oder wählen Sie eine andere Adresse: Ein neuer Benutzer wird vielleicht abgelehnt, und der alte könnte nicht mehr mit ihr zurückkehren.</translation>
    </message>
    <message>
        <source>To look whether the address is free, and to create the user once you press Create.</source>
        <translation>Um nachzusehen, ob die Adresse frei ist, und um den Benutzer zu erstellen, sobald Sie auf „Geschäftskonto erstellen“ klicken.</translation>
    </message>
    <message>
        <source>The password could not be kept safe, so nothing was created.</source>
        <translation>Das Kennwort ließ sich nicht sicher aufbewahren; deshalb wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then press Create again.</source>
        <translation>Eine Datei dieses Programms konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger nicht voll ist und ob der Ordner Ihnen gehört, und klicken Sie dann noch einmal auf „Geschäftskonto erstellen“.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Nothing was created.</source>
        <translation>Die Adresse %1 wird bereits verwendet. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Go back and choose another address; the next free one is offered there.</source>
        <translation>Gehen Sie zurück, und wählen Sie eine andere Adresse; die nächste freie wird dort angeboten.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet. Nothing was created.</source>
        <translation>Die Berechtigung zum Erstellen von Benutzern ist noch nicht erteilt. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree. Then press Create again.</source>
        <translation>Erteilen Sie sie, indem Sie sich noch einmal anmelden. Ihr Unternehmen verlangt vielleicht die Zustimmung eines Administrators. Klicken Sie dann noch einmal auf „Geschäftskonto erstellen“.</translation>
    </message>
    <message>
        <source>Your account may not create users in this tenant. Nothing was created.</source>
        <translation>Ihr Konto darf in diesem Mandanten keine Benutzer erstellen. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough. Ask a Global Administrator for the role User Administrator, or sign in with an account that has it. A role given just now can take a quarter of an hour to work.</source>
        <translation>Die Berechtigung ist erteilt, aber Ihre Rolle genügt nicht. Bitten Sie einen Globalen Administrator um die Rolle „Benutzeradministrator“, oder melden Sie sich mit einem Konto an, das sie hat. Eine gerade erst vergebene Rolle wirkt manchmal erst nach einer Viertelstunde.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Nothing was created.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Sign in again, then press Create again. What you entered stays.</source>
        <translation>Melden Sie sich erneut an, und klicken Sie dann noch einmal auf „Geschäftskonto erstellen“. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>No password could be generated. Nothing was created.</source>
        <translation>Es konnte kein Kennwort generiert werden. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Restart the program. If it happens again, this computer&apos;s random numbers do not work.</source>
        <translation>Starten Sie das Programm neu. Tritt es wieder auf, funktioniert der Zufallszahlengenerator dieses Computers nicht.</translation>
    </message>
    <message>
        <source>The tenant refused two generated passwords. Nothing was created.</source>
        <translation>Der Mandant hat zwei generierte Kennwörter abgelehnt. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Your company may forbid more than usual. Press Create again for another password.</source>
        <translation>Ihr Unternehmen verbietet vielleicht mehr als üblich. Klicken Sie noch einmal auf „Geschäftskonto erstellen“, um ein anderes Kennwort zu erhalten.</translation>
    </message>
    <message>
        <source>The tenant refused the address %1. Nothing was created.</source>
        <translation>Der Mandant hat die Adresse %1 abgelehnt. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Its domain may have been removed or changed in the meantime. Go back and choose another domain or address.</source>
        <translation>Die Domäne wurde inzwischen vielleicht entfernt oder geändert. Gehen Sie zurück, und wählen Sie eine andere Domäne oder Adresse.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered. Nothing was created.</source>
        <translation>Microsoft hat die Eingaben abgelehnt. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Go back and check the fields; the details name what was refused.</source>
        <translation>Gehen Sie zurück, und prüfen Sie die Felder; die Details nennen, was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The user is not there, or not there yet.</source>
        <translation>Der Benutzer ist nicht oder noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>Microsoft may need a few minutes to show a new user. Check again, or create again with the same password: there will be one user at most.</source>
        <translation>Microsoft braucht vielleicht einige Minuten, bis ein neuer Benutzer angezeigt wird. Prüfen Sie erneut, oder erstellen Sie ihn mit demselben Kennwort noch einmal: Es gibt dann höchstens einen Benutzer.</translation>
    </message>
    <message>
        <source>It is not known yet whether the user was created.</source>
        <translation>Es ist noch nicht bekannt, ob der Benutzer erstellt wurde.</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. The password is kept safe; check again to see what became of it.</source>
        <translation>Die Anforderung ist gesendet und lässt sich nicht zurückrufen. Das Kennwort ist sicher aufbewahrt; prüfen Sie erneut, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. The password is kept safe; check again in a moment. Nothing is sent twice.</source>
        <translation>Die Antwort ging unterwegs verloren. Das Kennwort ist sicher aufbewahrt; prüfen Sie es gleich erneut. Es wird nichts doppelt gesendet.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it, then press Create again.</source>
        <translation>Die aufbewahrten Kennwörter sind mit Ihrer Passphrase versiegelt. Geben Sie sie ein, und klicken Sie dann noch einmal auf „Geschäftskonto erstellen“.</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing or locked. Unlock it and press Create again, or choose another way to keep passwords.</source>
        <translation>Der Schlüsselbund dieses Computers fehlt oder ist gesperrt. Entsperren Sie ihn, und klicken Sie noch einmal auf „Geschäftskonto erstellen“, oder bewahren Sie Kennwörter auf andere Weise auf.</translation>
    </message>
</context>
<context>
    <name>wizard::EquivalentView</name>
    <message>
        <source>Show the same for &amp;other tools</source>
        <translation>Dasselbe &amp;für andere Tools anzeigen</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Tool</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>The same for this tool, the password left out</source>
        <translation>Dasselbe für dieses Tool, ohne das Kennwort</translation>
    </message>
    <message>
        <source>Microsoft Graph request</source>
        <translation>Microsoft Graph-Anforderung</translation>
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
        <translation>CLI für Microsoft 365</translation>
    </message>
</context>
<context>
    <name>wizard::NewUserPage</name>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Every person who works in Partner Center needs a work account. Enter the name; the address is proposed from it.</source>
        <translation>Jede Person, die in Partner Center arbeitet, braucht ein Geschäftskonto. Geben Sie den Namen ein; die Adresse wird daraus vorgeschlagen.</translation>
    </message>
    <message>
        <source>First na&amp;me</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Dis&amp;play name</source>
        <translation>Anze&amp;igename</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address, the part before the @</source>
        <translation>Adresse, der Teil vor dem @</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domäne der Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Enough to work in Partner Center, where the tasks are assigned afterwards. An administrator role in the tenant is not needed and not given.</source>
        <translation>Genügt für die Arbeit in Partner Center; die Aufgaben werden dort später zugewiesen. Eine Administratorrolle im Mandanten ist nicht nötig und wird nicht vergeben.</translation>
    </message>
    <message>
        <source>Must &amp;change the password at the first sign-in</source>
        <translation>&amp;Muss das Kennwort bei der ersten Anmeldung ändern</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Usage location</source>
        <translation>Verwendungs&amp;standort</translation>
    </message>
    <message>
        <source>Optional. Microsoft asks for it before a licence can be assigned.</source>
        <translation>Optional. Microsoft verlangt ihn, bevor eine Lizenz zugewiesen werden kann.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (meldet sich anderswo an)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Go on to hand over the password, or begin with another user. Nothing is lost: the password waits in the list of hand-overs.</source>
        <translation>Fahren Sie mit der Übergabe des Kennworts fort, oder beginnen Sie mit einem weiteren Benutzer. Es geht nichts verloren: Das Kennwort wartet in der Übergabeliste.</translation>
    </message>
    <message>
        <source>&amp;Enter another user</source>
        <translation>Weiteren Ben&amp;utzer hinzufügen</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 has been created.</source>
        <translation>Es ist noch nicht bekannt, ob %1 erstellt wurde.</translation>
    </message>
    <message>
        <source>Go on to the review to check again, or begin with another user. The password stays in the list of hand-overs until it is known.</source>
        <translation>Fahren Sie mit „Überprüfen und erstellen“ fort, um es erneut zu prüfen, oder beginnen Sie mit einem weiteren Benutzer. Das Kennwort bleibt in der Übergabeliste, bis es bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is being created.</source>
        <translation>%1 wird erstellt.</translation>
    </message>
    <message>
        <source>Go on to the review to see how far it is.</source>
        <translation>Fahren Sie mit „Überprüfen und erstellen“ fort, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>This address is in use already. Choose another one.</source>
        <translation>Diese Adresse wird bereits verwendet. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Only verified domains are listed, because only they can carry an address.</source>
        <translation>Nur überprüfte Domänen werden angeboten, denn nur in ihnen kann es eine Adresse geben.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Meine &amp;Domäne fehlt…</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Go on with Next.</source>
        <translation>Nichts steht mehr im Weg. Fahren Sie mit „Weiter“ fort.</translation>
    </message>
</context>
<context>
    <name>wizard::PreflightList</name>
    <message>
        <source>Before it can be created</source>
        <translation>Vor dem Erstellen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Anm&amp;elden</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Be&amp;rechtigung erteilen</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch einma&amp;l nachsehen</translation>
    </message>
</context>
<context>
    <name>wizard::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation>Überprüfen und erstellen</translation>
    </message>
    <message>
        <source>Check what will be made and where. Nothing is sent before you press Create.</source>
        <translation>Prüfen Sie, was wo erstellt wird. Es wird nichts gesendet, bevor Sie auf „Geschäftskonto erstellen“ klicken.</translation>
    </message>
    <message>
        <source>&amp;Create work account</source>
        <translation>Geschäfts&amp;konto erstellen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erne&amp;ut prüfen</translation>
    </message>
    <message>
        <source>C&amp;reate again with the same password</source>
        <translation>&amp;Mit demselben Kennwort erneut erstellen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User, no administrator role</source>
        <translation>Benutzer, keine Administratorrolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Generated, kept sealed on this computer until you hand it over</source>
        <translation>Generiert und auf diesem Computer versiegelt, bis Sie es übergeben</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Erste Anmeldung</translation>
    </message>
    <message>
        <source>The password has to be changed</source>
        <translation>Das Kennwort muss geändert werden</translation>
    </message>
    <message>
        <source>The password stays as it is</source>
        <translation>Das Kennwort bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Verwendungsstandort</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Permission used</source>
        <translation>Verwendete Berechtigung</translation>
    </message>
    <message>
        <source>User.ReadWrite.All (create and change users)</source>
        <translation>User.ReadWrite.All (Benutzer erstellen und ändern)</translation>
    </message>
    <message>
        <source>Stopping. Nothing has been sent…</source>
        <translation>Wird abgebrochen. Es wurde nichts gesendet…</translation>
    </message>
    <message>
        <source>Keeping the password safe before anything is sent…</source>
        <translation>Das Kennwort wird sicher aufbewahrt, bevor etwas gesendet wird…</translation>
    </message>
    <message>
        <source>Microsoft is creating %1…</source>
        <translation>Microsoft erstellt %1…</translation>
    </message>
    <message>
        <source>Looking whether %1 was created…</source>
        <translation>Es wird nachgesehen, ob %1 erstellt wurde…</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>The list of hand-overs could not be brought up to date, but the password is in it. Hand it over now.</source>
        <translation>Die Übergabeliste konnte nicht aktualisiert werden, aber das Kennwort ist darin. Übergeben Sie es jetzt.</translation>
    </message>
    <message>
        <source>Go on to hand over the password. A new user can take a few minutes to show up everywhere.</source>
        <translation>Fahren Sie mit der Übergabe des Kennworts fort. Es dauert manchmal einige Minuten, bis ein neuer Benutzer überall angezeigt wird.</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Be&amp;rechtigung erteilen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Anm&amp;elden</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase</source>
        <translation>P&amp;assphrase eingeben</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way</source>
        <translation>Kennwörter ander&amp;s aufbewahren</translation>
    </message>
</context>
</TS>
