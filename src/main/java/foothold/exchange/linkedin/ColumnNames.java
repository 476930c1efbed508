package foothold.exchange.linkedin;

import foothold.exchange.ColumnName;

import java.util.List;

/**
 * How LinkedIn's columns are called in each language, best name first. Folded for comparing: small
 * letters without accents, blanks or punctuation, so that "E-Mail-Adresse" and "E-mail adresse" are
 * one.
 *
 * <p>English, German and French as exports have them; the other languages as LinkedIn's screens say
 * it, as far as known. Where only "Connected On" is called otherwise, {@link LinkedInReader} finds
 * that column by its dates.
 */
final class ColumnNames {

    /** What a column holds. */
    enum Field {
        FIRST,
        LAST,
        URL,
        EMAIL,
        COMPANY,
        POSITION,
        CONNECTED
    }

    /** One language: its code and the folded names of each field, in the order of {@link Field}. */
    record Language(String code, List<List<String>> names) {}

    /** Per line: language | first | last | URL | e-mail | company | position | connected on. */
    private static final String TABLE =
            """
            en | First Name, Given Name | Last Name, Surname, Family Name
               | URL, Profile URL, LinkedIn URL, LinkedIn Profile, Public Profile URL, Profile Link
               | Email Address, Email
               | Company, Current Company, Organization, Company Name, Employer
               | Position, Job Title, Current Position, Title, Role
               | Connected On, Connection Date, Connected, Date Connected, Connected Date
            de | Vorname | Nachname, Familienname, Name
               | URL, Profil-URL, Profil, Profillink, LinkedIn-Profil, LinkedIn-URL
               | E-Mail-Adresse, E-Mail, Mailadresse | Unternehmen, Firma, Arbeitgeber
               | Position, Berufsbezeichnung, Jobtitel, Stelle, Funktion, Titel
               | Verbunden am, Vernetzt am, Kontakt seit, Vernetzt seit, Verbunden seit
            fr | Prénom | Nom, Nom de famille
               | URL, URL du profil, Lien du profil, Profil, Profil LinkedIn
               | Adresse e-mail, E-mail, Adresse électronique, Courriel, Adresse courriel
               | Entreprise, Société | Poste, Fonction, Intitulé du poste, Titre
               | Date de connexion, Connecté le, Connecté depuis, En relation depuis
            es | Nombre | Apellidos, Apellido | URL, URL del perfil, Perfil, Perfil de LinkedIn
               | Dirección de correo electrónico, Correo electrónico, Dirección de email, Email
               | Empresa, Compañía | Cargo, Puesto, Posición
               | Conectado el, Fecha de conexión, Conectado desde, Conexión desde, Contacto desde
            pt | Nome, Primeiro nome, Nome próprio | Sobrenome, Apelido, Último nome
               | URL, URL do perfil, Perfil, Perfil do LinkedIn
               | Endereço de e-mail, E-mail, Correio eletrônico | Empresa, Companhia
               | Cargo, Posição, Função
               | Conectado em, Data de conexão, Data da conexão, Conectado desde, Conexão desde
            it | Nome | Cognome | URL, URL del profilo, Profilo, Profilo LinkedIn
               | Indirizzo e-mail, Indirizzo di posta elettronica, E-mail
               | Azienda, Società, Impresa
               | Posizione, Posizione lavorativa, Qualifica, Ruolo, Titolo
               | Data di collegamento, Collegato il, Data collegamento, Connesso il
            nl | Voornaam | Achternaam | URL, Profiel-URL, Profiel, LinkedIn-profiel
               | E-mailadres, E-mail | Bedrijf, Bedrijfsnaam, Organisatie
               | Functie, Positie, Functietitel
               | Verbonden op, Verbonden sinds, Gekoppeld op, Connectie sinds, Connectie op
            pl | Imię | Nazwisko | URL, Adres URL, URL profilu, Profil | Adres e-mail, E-mail
               | Firma, Przedsiębiorstwo | Stanowisko
               | Data nawiązania kontaktu, Połączono, Data połączenia, Kontakt od, Nawiązano kontakt
            sv | Förnamn | Efternamn | URL, Profil-URL, Webbadress, Profil | E-postadress, E-post
               | Företag, Organisation | Befattning, Titel, Position, Jobbtitel
               | Ansluten den, Ansluten, Anslöt, Kontakt sedan, Kontakter sedan, Anslutningsdatum
            da | Fornavn | Efternavn | URL, Profil-URL, Profil | E-mailadresse, E-mail, Mailadresse
               | Virksomhed, Firma | Stilling, Position, Titel, Jobtitel
               | Forbundet den, Forbundet, Forbindelse siden, Forbundet siden, Kontakt siden
            no | Fornavn | Etternavn | URL, Profil-URL, Nettadresse, Profil | E-postadresse, E-post
               | Firma, Bedrift, Selskap | Stilling, Posisjon, Tittel
               | Tilkoblet, Tilkoblet den, Koblet til, Forbundet, Kontakt siden, Forbindelse siden
            fi | Etunimi | Sukunimi | URL, Profiilin URL, Profiili | Sähköpostiosoite, Sähköposti
               | Yritys, Organisaatio | Asema, Tehtävä, Tehtävänimike, Titteli
               | Verkostoitunut, Verkostoiduttu, Yhteys luotu, Yhteyden päivämäärä
            tr | Ad, Adı, İsim | Soyad, Soyadı | URL, Profil URL'si, Profil
               | E-posta Adresi, E-posta | Şirket, Firma | Pozisyon, Unvan, Görev
               | Bağlantı Tarihi, Bağlantı Kurulma Tarihi, Bağlanma Tarihi, Bağlantı Kuruldu
            cs | Jméno, Křestní jméno | Příjmení | URL, URL profilu, Profil
               | E-mailová adresa, E-mail | Společnost, Firma | Pozice, Pracovní pozice
               | Spojeno dne, Datum spojení, Propojeno, Ve spojení od, Kontakt od
            hu | Keresztnév, Utónév | Vezetéknév, Családnév | URL, Profil URL, Profil
               | E-mail-cím, E-mail | Vállalat, Cég | Pozíció, Beosztás
               | Kapcsolatfelvétel dátuma, Kapcsolódás dátuma, Ismerős óta
            ro | Prenume | Nume, Nume de familie | URL, URL profil, Profil
               | Adresă de e-mail, E-mail | Companie, Firmă | Poziție, Funcție, Post
               | Conectat pe, Conectat la, Data conectării, Conectat din
            ru | Имя | Фамилия | URL, Ссылка, Профиль
               | Адрес эл. почты, Адрес электронной почты, Эл. почта, Электронная почта | Компания
               | Должность
               | Дата установления контакта, Контакт установлен, Дата контакта, В контактах с
            id | Nama Depan | Nama Belakang | URL, URL Profil | Alamat Email, Email | Perusahaan
               | Posisi, Jabatan | Terhubung Pada, Tanggal Terhubung, Terkoneksi Pada
            ja | 名 | 姓 | URL | メールアドレス, Eメールアドレス | 会社, 会社名 | 役職, 職種
               | つながった日, つながりの日付, つながり日, コネクション成立日
            zh | 名字, 名 | 姓氏, 姓 | URL, 网址 | 邮箱地址, 电子邮件地址, 邮箱, 電子郵件地址, 電子郵件 | 公司 | 职位, 職位, 职务
               | 建立联系时间, 建立连接时间, 连接日期, 建立關係日期, 聯絡日期
            ko | 이름 | 성 | URL | 이메일 주소, 이메일 | 회사 | 직위, 직책, 직함 | 1촌 맺은 날짜, 연결된 날짜, 연결 날짜, 1촌 맺은 날
            """;

    /** English first: it fills what a translated line of column names leaves in English. */
    static final List<Language> LANGUAGES =
            TABLE.replaceAll("\\s*\\n\\s+\\|", " |").lines().map(ColumnNames::language).toList();

    private ColumnNames() {}

    private static Language language(String line) {
        List<String> parts = List.of(line.split("\\|"));
        return new Language(
                parts.getFirst().strip(),
                parts.stream()
                        .skip(1)
                        .map(
                                names ->
                                        List.of(names.split(",")).stream()
                                                .map(ColumnNames::fold)
                                                .toList())
                        .toList());
    }

    /** See {@link ColumnName#fold}. */
    static String fold(String name) {
        return ColumnName.fold(name);
    }
}
