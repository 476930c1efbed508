package foothold.exchange.contactcsv;

import foothold.exchange.ColumnName;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How columns are called in address books and spreadsheets: Google before and since 2024, Outlook,
 * Thunderbird, and what people write themselves, in English, German, French, Spanish, Portuguese,
 * Italian and Dutch.
 */
final class MeaningNames {

    /** Per line: meaning | names, compared by {@link ColumnName#fold}. */
    private static final String TABLE =
            """
            NAME | Name, Full Name, Display Name, Contact Name, Contact, Person, Who
                 | Anzeigename, Vollständiger Name, Ansprechpartner, Kontakt, Kontaktname
                 | Nom complet, Nom et prénom, Nom affiché, Nom à afficher
                 | Nombre completo, Nombre y apellidos, Nome completo, Nominativo, Volledige naam
                 | Naam, Weergavenaam, 氏名, 名前, 姓名, ФИО
            PREFIX | Name Prefix, Prefix, Honorific, Salutation, Title Prefix, Courtesy Title
                   | Namenspräfix, Anrede, Civilité, Titre de civilité, Tratamiento, Tratamento
            FIRST_NAME | First Name, Given Name, Forename, First, Firstname, Vorname, Prénom
                       | Nombre, Nome próprio, Primeiro nome, Voornaam, Förnamn, Fornavn, Imię
                       | Jméno, Keresztnév, Prenume, Имя, 名
            MIDDLE_NAME | Middle Name, Additional Name, Middle, Second Name, Zweiter Vorname
                        | Weitere Vornamen, Deuxième prénom, Segundo nombre, Nome do meio
            LAST_NAME | Last Name, Family Name, Surname, Last, Lastname, Nachname, Familienname
                      | Zuname, Nom, Nom de famille, Apellido, Apellidos, Sobrenome, Apelido
                      | Cognome, Achternaam, Efternamn, Etternavn, Efternavn, Nazwisko, Příjmení
                      | Vezetéknév, Фамилия, 姓
            SUFFIX | Name Suffix, Suffix, Generation, Namenssuffix, Suffixe
            NICKNAME | Nickname, Nick, Called, Spitzname, Rufname, Surnom, Pseudo, Apodo
            PRONUNCIATION | Pronunciation, Phonetic Name, Yomi Name, Phonetic Display Name
                          | Aussprache, Prononciation
            ROLE | Job Title, Title, Role, Position, Occupation, Profession, Job, Function
                 | Organization Title, Organization Job Title, Company Job Title
                 | Current Position, Headline
                 | Berufsbezeichnung, Beruf, Funktion, Stelle, Jobtitel, Tätigkeit, Rolle
                 | Fonction, Poste, Profession, Intitulé du poste, Titre, Métier
                 | Cargo, Puesto, Puesto de trabajo, Função, Qualifica, Ruolo, Functie, Stilling
                 | Stanowisko, Должность, 役職, 职位
            ORGANIZATION | Company, Organization, Organisation, Organization Name, Company Name
                         | Employer, Current Company, Work, Workplace, Business, Account, Firm
                         | Firma, Unternehmen, Arbeitgeber, Betrieb
                         | Société, Entreprise, Organisme, Employeur
                         | Empresa, Compañía, Azienda, Società, Bedrijf, Företag, Virksomhed
                         | Společnost, Vállalat, Компания, 会社, 会社名, 公司
            EMAIL | Email, E-mail, Email Address, E-mail Address, Mail, Primary Email
                  | Secondary Email, Additional Email, Work Email, Personal Email, Home Email
                  | Business Email, E-mail Value, Email Value, Other Email, Emails
                  | E-Mail-Adresse, Mailadresse, E-Mail geschäftlich, E-Mail privat
                  | Primäre E-Mail-Adresse, Sekundäre E-Mail-Adresse, Adresse e-mail, Courriel
                  | Adresse électronique, Adresse de messagerie, Mél, Adresse mail
                  | Correo, Correo electrónico, Dirección de correo electrónico
                  | Endereço de e-mail, Indirizzo e-mail, E-mailadres, E-postadress, メールアドレス
            PHONE | Phone, Phone Number, Telephone, Tel, Mobile, Mobile Phone, Cell, Cell Phone
                  | Cellphone, Work Phone, Home Phone, Business Phone, Primary Phone, Other Phone
                  | Mobile Number, Phone Value, Company Main Phone, Car Phone, Direct Line, Phones
                  | Assistants Phone, Telephone Number, Mobile Telephone Number
                  | Telefon, Telefonnummer, Handy, Mobil, Mobiltelefon, Mobilnummer, Rufnummer
                  | Telefon geschäftlich, Telefon privat, Festnetz
                  | Téléphone, Téléphone mobile, Portable, Mobile, Téléphone professionnel
                  | Téléphone personnel, Téléphone bureau, Téléphone domicile, N° de téléphone
                  | Teléfono, Teléfono móvil, Móvil, Telefone, Telemóvel, Celular, Telefono
                  | Cellulare, Telefoon, Telefoonnummer, Mobiel, 電話, 电话
            LINK | URL, Website, Web Site, Web Page, Webpage, Homepage, Home Page, Link, Links
                 | LinkedIn, LinkedIn URL, LinkedIn Profile, Profile URL, Profile, Profile Link
                 | Website Value, Personal Web Page, Business Web Page, Blog, GitHub, Web
                 | Webseite, Internetseite, Profil, Profil-URL, LinkedIn-Profil
                 | Site web, Site Internet, Page Web, Lien, Profil LinkedIn
                 | Sitio web, Página web, Perfil, Sito web
            LOCATION | Location, Place, Where, Based In, Address, Address Formatted, Ort
                     | Standort, Lieu, Localisation, Adresse, Ubicación, Localização, Luogo
            CITY | City, Town, Work City, Business City, Home City, Address City, Locality
                 | Stadt, Wohnort, Ort geschäftlich, Ville, Ciudad, Cidade, Città, Stad
            REGION | State, Region, Province, Work State, Business State, Home State
                   | Address Region, Bundesland, Kanton, Région, Canton, Estado, Provincia
            COUNTRY | Country, Work Country, Business Country, Home Country, Address Country
                    | Business Country Region, Home Country Region, Country Region
                    | Land, Land/Region, Pays, País, Paese
            ZONE | Time Zone, Timezone, Zone, TZ, Zeitzone, Fuseau horaire, Zona horaria
            TAGS | Tags, Tag, Labels, Label, Categories, Category, Group Membership, Groups, Group
                 | Keywords, List, Status, Kategorien, Kategorie, Gruppe, Gruppen, Schlagwörter
                 | Catégorie, Catégories, Statut, Groupe, Groupes, Étiquettes
                 | Categorías, Etiquetas, Gruppi
            NOTES | Notes, Note, Comment, Comments, Remark, Remarks, Description, Research, Memo
                  | Notizen, Notiz, Bemerkung, Bemerkungen, Kommentar, Anmerkungen
                  | Remarque, Remarques, Commentaire, Commentaires
                  | Notas, Comentarios, Observações
            """;

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** Google counts: "E-mail 1 - Value", "Organization 2 - Title"; so does Outlook: "E-mail 2". */
    private static final Pattern COUNTED = Pattern.compile("\\s*#?\\d{1,2}\\b\\s*-?");

    private MeaningNames() {}

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        var lines = TABLE.replaceAll("\\s*\\n\\s+\\|", ",").lines();
        lines.forEach(
                line -> {
                    var parts = line.split("\\|", 2);
                    var meaning = Meaning.valueOf(parts[0].strip());
                    for (var name : parts[1].split(",")) {
                        meanings.putIfAbsent(ColumnName.fold(name), meaning);
                    }
                });
        return Map.copyOf(meanings);
    }

    /** What a column of that name holds; {@link Meaning#NOTHING} when it tells nothing. */
    static Meaning of(String name) {
        var whole = MEANINGS.get(ColumnName.fold(name));
        return whole != null
                ? whole
                : MEANINGS.getOrDefault(
                        ColumnName.fold(COUNTED.matcher(name).replaceFirst(" ")), Meaning.NOTHING);
    }
}
