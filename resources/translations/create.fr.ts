<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard::Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
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
        <translation>Îles Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Géorgie du Sud et îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
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
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l&apos;océan Indien</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin (partie française)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
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
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
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
        <translation>Saisissez le nom tel que les autres le verront.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Enter the person&apos;s name.</source>
        <translation>Ce nom ne contient aucune lettre. Saisissez le nom de la personne.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Shorten it to %n character(s) at most.</source>
        <translation>
            <numerusform>Le nom est trop long. Raccourcissez-le à %n caractère au maximum.</numerusform>
            <numerusform>Le nom est trop long. Raccourcissez-le à %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the part of the address before the @.</source>
        <translation>Saisissez la partie de l&apos;adresse qui précède le @.</translation>
    </message>
    <message>
        <source>The part before the @ is too long. Shorten it to 64 characters at most.</source>
        <translation>La partie avant le @ est trop longue. Raccourcissez-la à 64 caractères au maximum.</translation>
    </message>
    <message>
        <source>Choose the domain of the address.</source>
        <translation>Choisissez le domaine de l&apos;adresse.</translation>
    </message>
    <message>
        <source>The domain is longer than the 48 characters a sign-in address may have. Choose another one.</source>
        <translation>Le domaine dépasse les 48 caractères qu&apos;une adresse de connexion peut avoir. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The address is too long. Shorten it to 113 characters at most.</source>
        <translation>L&apos;adresse est trop longue. Raccourcissez-la à 113 caractères au maximum.</translation>
    </message>
    <message>
        <source>Leave out the @ and what follows it: the domain is chosen in the list. Only verified domains are in it.</source>
        <translation>Omettez le @ et ce qui le suit&#xa0;: le domaine se choisit dans la liste. Elle ne contient que des domaines vérifiés.</translation>
    </message>
    <message>
        <source>An address has no spaces. Use a dot or a hyphen.</source>
        <translation>Une adresse ne contient pas d&apos;espaces. Utilisez un point ou un trait d&apos;union.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Use the letters A to Z without accents.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas accepté dans une adresse de connexion. Utilisez les lettres de A à Z sans accents.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a sign-in address. Letters, digits and &apos; . - _ ! # ^ ~ can.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas accepté dans une adresse de connexion. Sont acceptés les lettres, les chiffres et &apos; . - _&#xa0;! # ^ ~.</translation>
    </message>
    <message>
        <source>An address does not begin with a dot. Remove it.</source>
        <translation>Une adresse ne commence pas par un point. Supprimez-le.</translation>
    </message>
    <message>
        <source>There is a dot right before the @. Remove it.</source>
        <translation>Il y a un point juste avant le @. Supprimez-le.</translation>
    </message>
    <message>
        <source>There are two dots in a row. Remove one.</source>
        <translation>Il y a deux points à la suite. Supprimez-en un.</translation>
    </message>
    <message>
        <source>Some letters of the name have no sure spelling in the Latin alphabet and were left out. Check the address.</source>
        <translation>Certaines lettres du nom n&apos;ont pas d&apos;orthographe sûre dans l&apos;alphabet latin et ont été omises. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>No address is proposed: this name&apos;s letters have no sure spelling in the Latin alphabet. Enter the spelling the person uses.</source>
        <translation>Aucune adresse n&apos;est proposée&#xa0;: les lettres de ce nom n&apos;ont pas d&apos;orthographe sûre dans l&apos;alphabet latin. Saisissez l&apos;orthographe que la personne utilise.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>%1 is a private Microsoft account.</source>
        <translation>%1 est un compte Microsoft personnel.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Asking whether you may create users…</source>
        <translation>Vérification de votre droit de créer des utilisateurs…</translation>
    </message>
    <message>
        <source>The permission to create users is granted.</source>
        <translation>L&apos;autorisation de créer des utilisateurs est accordée.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet.</source>
        <translation>L&apos;autorisation de créer des utilisateurs n&apos;est pas encore accordée.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Votre connexion a expiré.</translation>
    </message>
    <message>
        <source>Whether the permission is granted could not be found out.</source>
        <translation>Impossible de savoir si l&apos;autorisation est accordée.</translation>
    </message>
    <message>
        <source>Asking for your role…</source>
        <translation>Recherche de votre rôle…</translation>
    </message>
    <message>
        <source>Your role may create users: %1.</source>
        <translation>Votre rôle permet de créer des utilisateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your role does not usually include creating users: %1.</source>
        <translation>Votre rôle ne permet habituellement pas de créer des utilisateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your role could not be read.</source>
        <translation>Votre rôle n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Reading the verified domains…</source>
        <translation>Lecture des domaines vérifiés…</translation>
    </message>
    <message>
        <source>%1 is verified and managed here.</source>
        <translation>%1 est vérifié et géré ici.</translation>
    </message>
    <message>
        <source>None of the tenant&apos;s domains can be used here.</source>
        <translation>Aucun des domaines du locataire n&apos;est utilisable ici.</translation>
    </message>
    <message>
        <source>No domain is chosen.</source>
        <translation>Aucun domaine n&apos;est choisi.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant.</source>
        <translation>%1 n&apos;est pas un domaine vérifié de ce locataire.</translation>
    </message>
    <message>
        <source>%1 signs in elsewhere (federated).</source>
        <translation>%1 se connecte ailleurs (fédéré).</translation>
    </message>
    <message>
        <source>The verified domains could not be read.</source>
        <translation>Les domaines vérifiés n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The address is well formed.</source>
        <translation>L&apos;adresse est bien formée.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;adresse.</translation>
    </message>
    <message>
        <source>The address is not one that Microsoft accepts.</source>
        <translation>Microsoft n&apos;accepte pas cette adresse.</translation>
    </message>
    <message>
        <source>Looking whether the address is free…</source>
        <translation>Recherche de la disponibilité de l&apos;adresse…</translation>
    </message>
    <message>
        <source>Nobody has this address.</source>
        <translation>Personne n&apos;a cette adresse.</translation>
    </message>
    <message>
        <source>This address is in use by %1.</source>
        <translation>Cette adresse est utilisée par %1.</translation>
    </message>
    <message>
        <source>Whether the address is free is looked up once it is complete.</source>
        <translation>La disponibilité de l&apos;adresse est vérifiée dès que l&apos;adresse est complète.</translation>
    </message>
    <message>
        <source>Whether the address is free could not be looked up.</source>
        <translation>La disponibilité de l&apos;adresse n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Looking among the deleted users…</source>
        <translation>Recherche parmi les utilisateurs supprimés…</translation>
    </message>
    <message>
        <source>No deleted user had this address.</source>
        <translation>Aucun utilisateur supprimé n&apos;avait cette adresse.</translation>
    </message>
    <message>
        <source>%1 had this address and was deleted today.</source>
        <translation>%1 avait cette adresse et a été supprimé aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had this address and was deleted %n day(s) ago.</source>
        <translation>
            <numerusform>%1 avait cette adresse et a été supprimé il y a %n jour.</numerusform>
            <numerusform>%1 avait cette adresse et a été supprimé il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deleted users could not be searched.</source>
        <translation>Les utilisateurs supprimés n&apos;ont pas pu être consultés.</translation>
    </message>
    <message>
        <source>Sign in with an account that may create users.</source>
        <translation>Connectez-vous avec un compte qui peut créer des utilisateurs.</translation>
    </message>
    <message>
        <source>It belongs to no company&apos;s tenant. Sign in with a work account.</source>
        <translation>Il n&apos;appartient au locataire d&apos;aucune entreprise. Connectez-vous avec un compte professionnel.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree.</source>
        <translation>Accordez-la en vous connectant une nouvelle fois. Votre entreprise peut exiger l&apos;accord d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>The same permission is needed for this.</source>
        <translation>La même autorisation est nécessaire pour cela.</translation>
    </message>
    <message>
        <source>Microsoft does not tell it without a further permission. If it is not enough, Create says so.</source>
        <translation>Microsoft ne l&apos;indique pas sans une autorisation supplémentaire. S&apos;il ne suffit pas, Créer le signalera.</translation>
    </message>
    <message>
        <source>The usual one is User Administrator. You can try: custom roles may allow it.</source>
        <translation>Le rôle habituel est Administrateur d&apos;utilisateurs. Vous pouvez essayer&#xa0;: des rôles personnalisés le permettent parfois.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>They sign in elsewhere, so users are made there: in your company&apos;s own directory.</source>
        <translation>Ils se connectent ailleurs, les utilisateurs y sont donc créés&#xa0;: dans l&apos;annuaire de votre entreprise.</translation>
    </message>
    <message>
        <source>Choose another domain, or make the user in the directory this domain signs in to.</source>
        <translation>Choisissez un autre domaine, ou créez l&apos;utilisateur dans l&apos;annuaire où ce domaine se connecte.</translation>
    </message>
    <message>
        <source>Choose one in the list, or verify this domain first: in Microsoft Entra ID under Custom domain names.</source>
        <translation>Choisissez-en un dans la liste, ou faites d&apos;abord vérifier ce domaine&#xa0;: dans Microsoft Entra ID, sous Noms de domaine personnalisés.</translation>
    </message>
    <message>
        <source>What is wrong stands at the address.</source>
        <translation>Ce qui ne va pas est indiqué à côté de l&apos;adresse.</translation>
    </message>
    <message>
        <source>It is proposed from the name, or enter one.</source>
        <translation>Elle est proposée à partir du nom, ou saisissez-en une.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Restore that user in Microsoft Entra ID under Deleted users, or choose another address: a new user may be refused, and the old one could not come back with it.</source>
        <translation>Restaurez cet utilisateur dans Microsoft Entra ID sous Utilisateurs supprimés, ou choisissez une autre adresse&#xa0;: un nouvel utilisateur peut être refusé, et l&apos;ancien ne pourrait plus revenir avec elle.</translation>
    </message>
    <message>
        <source>To look whether the address is free, and to create the user once you press Create.</source>
        <translation>Pour vérifier si l&apos;adresse est libre, et pour créer l&apos;utilisateur quand vous choisissez Créer.</translation>
    </message>
    <message>
        <source>The password could not be kept safe, so nothing was created.</source>
        <translation>Le mot de passe n&apos;a pas pu être mis en sécurité, rien n&apos;a donc été créé.</translation>
    </message>
    <message>
        <source>A file of this program could not be written. Check that the disk is not full and that the folder is yours, then press Create again.</source>
        <translation>Un fichier de ce programme n&apos;a pas pu être écrit. Vérifiez que le disque n&apos;est pas plein et que le dossier vous appartient, puis choisissez de nouveau Créer.</translation>
    </message>
    <message>
        <source>The address %1 is in use already. Nothing was created.</source>
        <translation>L&apos;adresse %1 est déjà utilisée. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Go back and choose another address; the next free one is offered there.</source>
        <translation>Revenez en arrière et choisissez une autre adresse&#xa0;: la prochaine adresse libre y est proposée.</translation>
    </message>
    <message>
        <source>The permission to create users is not granted yet. Nothing was created.</source>
        <translation>L&apos;autorisation de créer des utilisateurs n&apos;est pas encore accordée. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Grant it by signing in once more. Your company may want an administrator to agree. Then press Create again.</source>
        <translation>Accordez-la en vous connectant une nouvelle fois. Votre entreprise peut exiger l&apos;accord d&apos;un administrateur. Choisissez ensuite de nouveau Créer.</translation>
    </message>
    <message>
        <source>Your account may not create users in this tenant. Nothing was created.</source>
        <translation>Votre compte n&apos;a pas le droit de créer des utilisateurs dans ce locataire. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>The permission is granted, but your role is not enough. Ask a Global Administrator for the role User Administrator, or sign in with an account that has it. A role given just now can take a quarter of an hour to work.</source>
        <translation>L&apos;autorisation est accordée, mais votre rôle ne suffit pas. Demandez à un Administrateur général le rôle Administrateur d&apos;utilisateurs, ou connectez-vous avec un compte qui l&apos;a. Un rôle tout juste attribué peut mettre un quart d&apos;heure à prendre effet.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Nothing was created.</source>
        <translation>Votre connexion a expiré. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Sign in again, then press Create again. What you entered stays.</source>
        <translation>Reconnectez-vous, puis choisissez de nouveau Créer. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>No password could be generated. Nothing was created.</source>
        <translation>Aucun mot de passe n&apos;a pu être généré. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Restart the program. If it happens again, this computer&apos;s random numbers do not work.</source>
        <translation>Redémarrez le programme. Si cela se reproduit, les nombres aléatoires de cet ordinateur ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>The tenant refused two generated passwords. Nothing was created.</source>
        <translation>Le locataire a refusé deux mots de passe générés. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Your company may forbid more than usual. Press Create again for another password.</source>
        <translation>Votre entreprise interdit peut-être plus que d&apos;habitude. Choisissez de nouveau Créer pour obtenir un autre mot de passe.</translation>
    </message>
    <message>
        <source>The tenant refused the address %1. Nothing was created.</source>
        <translation>Le locataire a refusé l&apos;adresse %1. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Its domain may have been removed or changed in the meantime. Go back and choose another domain or address.</source>
        <translation>Son domaine a peut-être été retiré ou modifié entre-temps. Revenez en arrière et choisissez un autre domaine ou une autre adresse.</translation>
    </message>
    <message>
        <source>Microsoft refused what was entered. Nothing was created.</source>
        <translation>Microsoft a refusé ce qui a été saisi. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Go back and check the fields; the details name what was refused.</source>
        <translation>Revenez en arrière et vérifiez les champs&#xa0;: les détails indiquent ce qui a été refusé.</translation>
    </message>
    <message>
        <source>The user is not there, or not there yet.</source>
        <translation>L&apos;utilisateur n&apos;existe pas, ou pas encore.</translation>
    </message>
    <message>
        <source>Microsoft may need a few minutes to show a new user. Check again, or create again with the same password: there will be one user at most.</source>
        <translation>Microsoft peut mettre quelques minutes à afficher un nouvel utilisateur. Vérifiez de nouveau, ou recommencez la création avec le même mot de passe&#xa0;: il y aura au plus un utilisateur.</translation>
    </message>
    <message>
        <source>It is not known yet whether the user was created.</source>
        <translation>On ne sait pas encore si l&apos;utilisateur a été créé.</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. The password is kept safe; check again to see what became of it.</source>
        <translation>La demande est partie et ne peut pas être rappelée. Le mot de passe est en sécurité&#xa0;: vérifiez de nouveau pour voir ce qu&apos;elle est devenue.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. The password is kept safe; check again in a moment. Nothing is sent twice.</source>
        <translation>La réponse s&apos;est perdue en route. Le mot de passe est en sécurité&#xa0;: vérifiez de nouveau dans un instant. Rien n&apos;est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The kept passwords are sealed with your passphrase. Enter it, then press Create again.</source>
        <translation>Les mots de passe conservés sont scellés par votre phrase secrète. Saisissez-la, puis choisissez de nouveau Créer.</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing or locked. Unlock it and press Create again, or choose another way to keep passwords.</source>
        <translation>Le trousseau de clés de cet ordinateur est absent ou verrouillé. Déverrouillez-le et choisissez de nouveau Créer, ou choisissez une autre façon de conserver les mots de passe.</translation>
    </message>
</context>
<context>
    <name>wizard::EquivalentView</name>
    <message>
        <source>Show the same for &amp;other tools</source>
        <translation>Afficher l&apos;é&amp;quivalent pour d&apos;autres outils</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>Ou&amp;til</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>The same for this tool, the password left out</source>
        <translation>L&apos;équivalent pour cet outil, sans le mot de passe</translation>
    </message>
    <message>
        <source>Microsoft Graph request</source>
        <translation>Requête Microsoft Graph</translation>
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
        <translation>CLI for Microsoft 365</translation>
    </message>
</context>
<context>
    <name>wizard::NewUserPage</name>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Every person who works in Partner Center needs a work account. Enter the name; the address is proposed from it.</source>
        <translation>Chaque personne qui travaille dans Partner Center a besoin d&apos;un compte professionnel. Saisissez le nom&#xa0;: l&apos;adresse est proposée à partir de celui-ci.</translation>
    </message>
    <message>
        <source>First na&amp;me</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Dis&amp;play name</source>
        <translation>Nom d&apos;&amp;affichage</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>Address, the part before the @</source>
        <translation>Adresse, la partie avant le @</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domaine de l&apos;adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Enough to work in Partner Center, where the tasks are assigned afterwards. An administrator role in the tenant is not needed and not given.</source>
        <translation>Suffit pour travailler dans Partner Center, où les tâches sont attribuées ensuite. Un rôle d&apos;administrateur dans le locataire n&apos;est ni nécessaire ni donné.</translation>
    </message>
    <message>
        <source>Must &amp;change the password at the first sign-in</source>
        <translation>Doit &amp;changer le mot de passe à la première connexion</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mo&amp;t de passe</translation>
    </message>
    <message>
        <source>&amp;Usage location</source>
        <translation>Emplacement d&apos;&amp;utilisation</translation>
    </message>
    <message>
        <source>Optional. Microsoft asks for it before a licence can be assigned.</source>
        <translation>Facultatif. Microsoft le demande avant qu&apos;une licence puisse être attribuée.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>%1 (signs in elsewhere)</source>
        <translation>%1 (se connecte ailleurs)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>Go on to hand over the password, or begin with another user. Nothing is lost: the password waits in the list of hand-overs.</source>
        <translation>Continuez pour remettre le mot de passe, ou passez à un autre utilisateur. Rien n&apos;est perdu&#xa0;: le mot de passe attend dans la liste des remises.</translation>
    </message>
    <message>
        <source>&amp;Enter another user</source>
        <translation>Saisir un autre uti&amp;lisateur</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 has been created.</source>
        <translation>On ne sait pas encore si %1 a été créé.</translation>
    </message>
    <message>
        <source>Go on to the review to check again, or begin with another user. The password stays in the list of hand-overs until it is known.</source>
        <translation>Passez à la page Vérifier et créer pour contrôler de nouveau, ou passez à un autre utilisateur. Le mot de passe reste dans la liste des remises jusqu&apos;à ce que ce soit établi.</translation>
    </message>
    <message>
        <source>%1 is being created.</source>
        <translation>%1 est en cours de création.</translation>
    </message>
    <message>
        <source>Go on to the review to see how far it is.</source>
        <translation>Passez à la page Vérifier et créer pour voir où cela en est.</translation>
    </message>
    <message>
        <source>This address is in use already. Choose another one.</source>
        <translation>Cette adresse est déjà utilisée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Only verified domains are listed, because only they can carry an address.</source>
        <translation>Seuls les domaines vérifiés figurent dans la liste, car eux seuls peuvent porter une adresse.</translation>
    </message>
    <message>
        <source>My &amp;domain is not listed…</source>
        <translation>Mon domaine n&apos;y fi&amp;gure pas…</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Go on with Next.</source>
        <translation>Plus rien ne s’y oppose. Continuez avec Suivant.</translation>
    </message>
</context>
<context>
    <name>wizard::PreflightList</name>
    <message>
        <source>Before it can be created</source>
        <translation>Conditions avant la création</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se conn&amp;ecter</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Accorder l&apos;&amp;autorisation</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Actua&amp;liser</translation>
    </message>
</context>
<context>
    <name>wizard::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation>Vérifier et créer</translation>
    </message>
    <message>
        <source>Check what will be made and where. Nothing is sent before you press Create.</source>
        <translation>Vérifiez ce qui sera créé et où. Rien n&apos;est envoyé avant que vous choisissiez Créer.</translation>
    </message>
    <message>
        <source>&amp;Create work account</source>
        <translation>&amp;Créer le compte professionnel</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>C&amp;reate again with the same password</source>
        <translation>C&amp;réer de nouveau avec le même mot de passe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d&apos;affichage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>User, no administrator role</source>
        <translation>Utilisateur, sans rôle d&apos;administrateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Generated, kept sealed on this computer until you hand it over</source>
        <translation>Généré, conservé scellé sur cet ordinateur jusqu&apos;à ce que vous le remettiez</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>The password has to be changed</source>
        <translation>Le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>The password stays as it is</source>
        <translation>Le mot de passe reste tel quel</translation>
    </message>
    <message>
        <source>Usage location</source>
        <translation>Emplacement d&apos;utilisation</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Permission used</source>
        <translation>Autorisation utilisée</translation>
    </message>
    <message>
        <source>User.ReadWrite.All (create and change users)</source>
        <translation>User.ReadWrite.All (créer et modifier des utilisateurs)</translation>
    </message>
    <message>
        <source>Stopping. Nothing has been sent…</source>
        <translation>Arrêt en cours. Rien n&apos;a été envoyé…</translation>
    </message>
    <message>
        <source>Keeping the password safe before anything is sent…</source>
        <translation>Mise en sécurité du mot de passe avant tout envoi…</translation>
    </message>
    <message>
        <source>Microsoft is creating %1…</source>
        <translation>Microsoft crée %1…</translation>
    </message>
    <message>
        <source>Looking whether %1 was created…</source>
        <translation>Vérification de la création de %1…</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>The list of hand-overs could not be brought up to date, but the password is in it. Hand it over now.</source>
        <translation>La liste des remises n&apos;a pas pu être mise à jour, mais elle contient le mot de passe. Remettez-le maintenant.</translation>
    </message>
    <message>
        <source>Go on to hand over the password. A new user can take a few minutes to show up everywhere.</source>
        <translation>Continuez pour remettre le mot de passe. Un nouvel utilisateur peut mettre quelques minutes à apparaître partout.</translation>
    </message>
    <message>
        <source>&amp;Grant permission</source>
        <translation>Accorder l&apos;&amp;autorisation</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se conn&amp;ecter</translation>
    </message>
    <message>
        <source>&amp;Enter the passphrase</source>
        <translation>Saisir la p&amp;hrase secrète</translation>
    </message>
    <message>
        <source>&amp;Keep passwords another way</source>
        <translation>&amp;Garder autrement les mots de passe</translation>
    </message>
</context>
</TS>
