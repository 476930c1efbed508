package foothold.exchange.linkedin;

import static foothold.exchange.linkedin.Exports.people;
import static foothold.exchange.linkedin.Exports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Column names and dates in the languages of accounts. */
class LinkedInLanguagesTest {

    private static final String ROW =
            "Ada;Lovelace;https://www.linkedin.com/in/ada;ada@example.com;Engines;Engineer;";

    @ParameterizedTest
    @CsvSource({
        "Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am, 05 März 2024",
        "Vorname;Nachname;Profil-URL;E-Mail;Firma;Berufsbezeichnung;Vernetzt am, 05.03.2024",
        "VORNAME;NACHNAME;URL;E-MAIL-ADRESSE;UNTERNEHMEN;POSITION;KONTAKT SEIT, 5. März 2024",
        "Prénom;Nom;URL;Adresse e-mail;Entreprise;Poste;Date de connexion, 05 mars 2024",
        "Prénom;Nom;URL du profil;E-mail;Société;Fonction;Connecté le, 05/03/2024",
        "Nombre;Apellidos;URL;Dirección de correo electrónico;Empresa;Cargo;Conectado el, 05 mar"
                + " 2024",
        "Nombre;Apellidos;URL;Correo electrónico;Empresa;Puesto;Fecha de conexión, 5 de marzo de"
                + " 2024",
        "Nome;Sobrenome;URL;Endereço de e-mail;Empresa;Cargo;Conectado em, 05 de mar. de 2024",
        "Nome;Apelido;URL;E-mail;Empresa;Cargo;Data de conexão, 05/03/2024",
        "Nome;Cognome;URL;Indirizzo e-mail;Azienda;Posizione;Data di collegamento, 05 mar 2024",
        "Nome;Cognome;URL;Indirizzo email;Società;Qualifica;Collegato il, 5 marzo 2024",
        "Voornaam;Achternaam;URL;E-mailadres;Bedrijf;Functie;Verbonden op, 05 mrt. 2024",
        "Imię;Nazwisko;Adres URL;Adres e-mail;Firma;Stanowisko;Data nawiązania kontaktu, 5 marca"
                + " 2024",
        "Förnamn;Efternamn;URL;E-postadress;Företag;Befattning;Ansluten den, 5 mars 2024",
        "Fornavn;Efternavn;URL;E-mailadresse;Virksomhed;Stilling;Forbundet den, 5. marts 2024",
        "Fornavn;Etternavn;URL;E-postadresse;Firma;Stilling;Tilkoblet, 5. mars 2024",
        "Etunimi;Sukunimi;URL;Sähköpostiosoite;Yritys;Asema;Verkostoitunut, 5. maaliskuuta 2024",
        "Ad;Soyadı;URL;E-posta Adresi;Şirket;Pozisyon;Bağlantı Tarihi, 05 Mar 2024",
        "Jméno;Příjmení;URL;E-mailová adresa;Společnost;Pozice;Spojeno dne, 5. března 2024",
        "Keresztnév;Vezetéknév;URL;E-mail-cím;Vállalat;Pozíció;Kapcsolatfelvétel dátuma, 2024."
                + " márc. 5.",
        "Prenume;Nume;URL;Adresă de e-mail;Companie;Funcție;Conectat pe, 5 mar. 2024",
        "Имя;Фамилия;URL;Адрес эл. почты;Компания;Должность;Дата контакта, 5 марта 2024 г.",
        "Nama Depan;Nama Belakang;URL;Alamat Email;Perusahaan;Posisi;Terhubung Pada, 5 Mar 2024",
        "名;姓;URL;メールアドレス;会社;役職;つながった日, 2024年3月5日",
        "名字;姓氏;URL;邮箱地址;公司;职位;建立联系时间, 2024年3月5日",
        "이름;성;URL;이메일 주소;회사;직위;1촌 맺은 날짜, 2024년 3월 5일",
        "First Name;Last Name;URL;Email Address;Company;Position;Connected On, 05 Mar 2024",
        "first name;LAST NAME;Url;E-mail Address;company;Job Title;connected on, 2024-03-05",
        "Prénom;Nom;URL;Email Address;Company;Position;Connected On, 5 Mar 2024",
        "Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Ein Wort das niemand kennt, 5 Mär"
                + " 2024",
    })
    void allNameTheSamePerson(String names, String date) throws UnreadableFile {
        LinkedInFile file = read("Notes :\n\"...\"\n\n" + names + "\n" + ROW + date + "\n");
        assertEquals(
                List.of(
                        "Ada|Lovelace|https://www.linkedin.com/in/ada|ada@example.com|Engines|Engineer|2024-03-05"),
                people(file));
        assertTrue(file.columns().certain());
        assertEquals(List.of(names.split(";")), file.columns().names());
    }

    @Test
    void germanAndFrenchAsTheyComeFromTheSite() throws UnreadableFile {
        assertEquals(
                List.of(
                        "Hans|Beispiel|https://www.linkedin.com/in/hans||Beispiel"
                                + " AG|Entwickler|2022-04-03"),
                people(
                        read(
                                """
                                Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am
                                Hans,Beispiel,https://www.linkedin.com/in/hans,,Beispiel AG,Entwickler,03 Apr 2022
                                """)));
        assertEquals(
                List.of(
                        "Anne|Martin|https://www.linkedin.com/in/anne|anne@fr.example|Société"
                                + " Générale|Ingénieure|2023-08-12"),
                people(
                        read(
                                """
                                Notes :
                                "En exportant vos relations..."
                                "
                                Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion
                                Anne,Martin,https://www.linkedin.com/in/anne,anne@fr.example,Société Générale,Ingénieure,12 août 2023
                                """)));
    }
}
