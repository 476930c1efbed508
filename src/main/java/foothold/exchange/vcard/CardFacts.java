package foothold.exchange.vcard;

import foothold.domain.Text;
import foothold.domain.flat.Fields;
import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.person.Phrases;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What one card tells of a person; pictures, sounds, keys and dates of birth are left out. */
final class CardFacts {
    private static final int STREET = 2;
    private static final int CITY = 3;
    private static final int REGION = 4;
    private static final int COUNTRY = 6;

    /** Nobody is called there. */
    private static final List<String> MACHINES = List.of("fax", "pager", "modem", "bbs");

    /** What phones put everybody into. */
    private static final Set<String> EVERYBODY =
            Set.of("my contacts", "mycontacts", "* mycontacts");

    private final Card card;
    private final Escapes escapes;
    private final Fields facts = new Fields();
    private final List<Problem> notes = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private CardFacts(Card card) {
        this.card = card;
        this.escapes = card.escapes();
    }

    static CardFacts of(Card card) {
        var told = new CardFacts(card);
        told.read();
        return told;
    }

    Fields facts() {
        return facts;
    }

    List<Problem> notes() {
        return notes;
    }

    private void read() {
        if (card.own() && card.text("UID").startsWith(VCardWriter.URN)) {
            put("id", card.text("UID").substring(VCardWriter.URN.length()));
        }
        var emails = addresses();
        var phones = phones();
        put("name", name(emails, phones));
        put("pronunciation", CardName.pronunciation(card));
        put("role", firstOf("TITLE", "ROLE"));
        put("organization", organization());
        put("location", location());
        zone();
        put("emails", emails);
        put("phones", phones);
        put("links", links());
        put("tags", tags());
        put("research", Phrases.notes(notesFirst()));
    }

    /** The card's own notes in their order, what had no place elsewhere behind them. */
    private List<String> notesFirst() {
        var said = card.all("NOTE").map(this::text).toList();
        var more = remarks.stream().filter(each -> !said.contains(each)).toList();
        return Stream.concat(said.stream(), more.stream()).toList();
    }

    private String name(List<String> emails, List<String> phones) {
        var told = CardName.of(card);
        return told == null ? standIn(emails, phones) : told;
    }

    private String standIn(List<String> emails, List<String> phones) {
        var found =
                Stream.of(emails.stream(), Stream.ofNullable(organization()), phones.stream())
                        .flatMap(each -> each)
                        .findFirst()
                        .orElse(null);
        if (found != null) {
            notes.add(
                    new Problem(
                            card.line(),
                            Kind.NAME_FROM_ELSEWHERE,
                            "nobody is named; “" + found + "” stands for the name"));
        }
        return found;
    }

    static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private String organization() {
        return card.first("ORG")
                .map(each -> escapes.parts(each.value(), ';').getFirst())
                .orElse(null);
    }

    private List<String> addresses() {
        var good = new ArrayList<String>();
        card.all("EMAIL")
                .forEach(
                        each -> {
                            var address =
                                    card.own()
                                            ? text(each)
                                            : without("mailto:", text(each)).strip();
                            if (card.own() || Phrases.isEmail(address)) {
                                good.add(address);
                            } else {
                                odd(each, address, "e-mail address");
                            }
                        });
        return good;
    }

    private List<String> phones() {
        return card.all("TEL")
                .filter(each -> MACHINES.stream().noneMatch(each::hasType))
                .map(each -> card.own() ? text(each) : number(text(each)))
                .toList();
    }

    /** A telephone number as people write it (RFC 3966 has "tel:+1-555;ext=12"). */
    private static String number(String value) {
        return without("tel:", value).strip().replaceFirst(";ext=", " ext. ");
    }

    private List<String> links() {
        var profiles =
                Stream.of("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL")
                        .flatMap(card::all)
                        .map(this::text)
                        .filter(each -> each.contains("."));
        return Stream.concat(card.all("URL").map(this::text), profiles).map(String::strip).toList();
    }

    private List<String> tags() {
        return card.all("CATEGORIES")
                .flatMap(each -> escapes.parts(each.value(), ',').stream())
                .map(String::strip)
                .filter(each -> card.own() || !EVERYBODY.contains(each.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String location() {
        return card.all("ADR")
                .map(each -> place(escapes.parts(each.value(), ';')))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Town, region and country; the street where there is nothing else. */
    private static String place(List<String> parts) {
        var town = Phrases.place(part(parts, CITY), part(parts, REGION), part(parts, COUNTRY));
        return town == null
                ? Phrases.place(part(parts, STREET).lines().toArray(String[]::new))
                : town;
    }

    private void zone() {
        var zone = card.text("TZ").strip();
        try {
            if (!zone.isEmpty()) {
                facts.put("zone", ZoneId.of(zone));
            }
        } catch (DateTimeException _) {
            odd(card.first("TZ").orElseThrow(), zone, "time zone");
        }
    }

    private void odd(Property property, String value, String what) {
        remarks.add("As written: " + value);
        notes.add(
                new Problem(
                        property.line(),
                        Kind.ODD_VALUE,
                        "“"
                                + Text.excerpt(value, 60)
                                + "” is no "
                                + what
                                + "; it was kept in the notes"));
    }

    private String firstOf(String... names) {
        return Stream.of(names)
                .map(card::text)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(null);
    }

    private String text(Property property) {
        return escapes.text(property.value());
    }

    private static String without(String scheme, String value) {
        return value.regionMatches(true, 0, scheme, 0, scheme.length())
                ? value.substring(scheme.length())
                : value;
    }

    private void put(String field, String value) {
        if (Text.orNull(value) != null) {
            facts.put(field, value);
        }
    }

    private void put(String field, List<String> values) {
        if (!values.isEmpty()) {
            facts.put(field, values);
        }
    }
}
