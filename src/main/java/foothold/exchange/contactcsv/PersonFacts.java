package foothold.exchange.contactcsv;

import foothold.domain.Text;
import foothold.domain.flat.Fields;
import foothold.exchange.CsvCells;
import foothold.exchange.CsvRow;
import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.person.Phrases;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What one row tells, and what was odd about it. */
record PersonFacts(Fields facts, List<Problem> notes) {

    /** Google's way to put several values into one cell. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*:::\\s*");

    private static final Pattern ADDRESSES = Pattern.compile("\\s*(?::::|[;,\\n])\\s*");
    private static final Pattern LABELS = Pattern.compile("\\s*(?::::|[;\\n])\\s*");
    private static final Pattern DIGITS = Pattern.compile("(\\D*\\d){3}.*", Pattern.DOTALL);

    /** Too short for a number, and more than a short code such as 112: an extension, mostly. */
    private static final Pattern PART = Pattern.compile("(?i)[^\\d]*\\p{L}[^\\d]*(\\d\\D*){3,5}");

    static PersonFacts empty() {
        return new PersonFacts(new Fields(), new ArrayList<>());
    }

    /** The row with its columns as told. */
    static PersonFacts of(CsvRow row, List<Meaning> meanings) {
        var person = empty();
        new Filling(row, meanings, person).fill();
        return person;
    }

    /** Takes in a field of this program's own; what it cannot hold is left out and noted. */
    void own(CsvRow row, String field, String cell) {
        try {
            OwnColumns.put(facts, field, cell);
        } catch (IllegalArgumentException refused) {
            note(row.line(), refused.getMessage() + "; it was left out");
        }
    }

    private void note(int line, String why) {
        notes.add(new Problem(line, Kind.ODD_VALUE, why));
    }

    /** Fills the facts of one row. */
    private record Filling(CsvRow row, List<Meaning> meanings, PersonFacts person) {

        void fill() {
            var odd = new ArrayList<String>();
            var emails = new ArrayList<String>();
            for (var address : cells(Meaning.EMAIL, ADDRESSES)) {
                keep(address, Phrases.isEmail(address), emails, odd, "e-mail address");
            }
            var phones = new ArrayList<String>();
            for (var number : cells(Meaning.PHONE, SEVERAL)) {
                keep(number, DIGITS.matcher(number).matches(), phones, odd, "telephone number");
                if (phones.contains(number) && PART.matcher(number).matches()) {
                    person.note(
                            row.line(),
                            "“"
                                    + number
                                    + "” is part of a telephone number: look whether it is"
                                    + " right");
                }
            }
            name(emails, phones);
            text("role", first(Meaning.ROLE));
            text("organization", first(Meaning.ORGANIZATION));
            text("pronunciation", first(Meaning.PRONUNCIATION));
            text("location", location());
            zone(odd);
            list("emails", emails);
            list("phones", phones);
            list("links", List.copyOf(cells(Meaning.LINK, SEVERAL)));
            list("tags", tags());
            notes(odd);
        }

        private void keep(
                String value, boolean sound, List<String> good, List<String> odd, String what) {
            if (sound) {
                good.add(value);
            } else {
                odd.add(value);
                person.note(
                        row.line(), "“" + value + "” is no " + what + "; it was kept in the notes");
            }
        }

        private void name(List<String> emails, List<String> phones) {
            var told = Phrases.name(first(Meaning.NAME));
            var name = told == null ? parts() : told;
            if (name == null) {
                name = standIn(emails, phones);
            }
            text("name", name);
        }

        private String parts() {
            var named =
                    Phrases.name(
                            first(Meaning.FIRST_NAME),
                            first(Meaning.MIDDLE_NAME),
                            first(Meaning.LAST_NAME));
            return named == null
                    ? Phrases.name(first(Meaning.NICKNAME))
                    : Phrases.name(
                            Phrases.title(first(Meaning.PREFIX)), named, first(Meaning.SUFFIX));
        }

        /** A person is known by something; null when by nothing. */
        private String standIn(List<String> emails, List<String> phones) {
            var organization = first(Meaning.ORGANIZATION);
            var found =
                    emails.isEmpty()
                            ? !organization.isEmpty()
                                    ? organization
                                    : phones.isEmpty() ? null : phones.getFirst()
                            : emails.getFirst();
            if (found != null) {
                person.notes()
                        .add(
                                new Problem(
                                        row.line(),
                                        Kind.NAME_FROM_ELSEWHERE,
                                        "nobody is named; “" + found + "” stands for the name"));
            }
            return found;
        }

        private String location() {
            var whole = first(Meaning.LOCATION);
            return whole.isEmpty()
                    ? Phrases.place(
                            first(Meaning.CITY), first(Meaning.REGION), first(Meaning.COUNTRY))
                    : whole;
        }

        private void zone(List<String> odd) {
            var zone = first(Meaning.ZONE);
            try {
                if (!zone.isEmpty()) {
                    person.facts().put("zone", ZoneId.of(zone));
                }
            } catch (DateTimeException _) {
                keep(zone, false, List.of(), odd, "time zone");
            }
        }

        /** Google puts everybody into groups of its own. */
        private List<String> tags() {
            return cells(Meaning.TAGS, LABELS).stream()
                    .filter(Predicate.not("* myContacts"::equals))
                    .map(tag -> tag.replaceFirst("^\\*\\s+", ""))
                    .toList();
        }

        private void notes(List<String> odd) {
            var notes = new ArrayList<String>();
            for (int column = 0; column < meanings.size(); column++) {
                if (meanings.get(column) == Meaning.NOTES) {
                    notes.add(inLines(row.cell(column)));
                }
            }
            odd.forEach(value -> notes.add("As written: " + value));
            text("research", Phrases.notes(notes));
        }

        private static String inLines(String cell) {
            return String.join("\n", cell.lines().map(CsvCells::clean).toList());
        }

        private String first(Meaning meaning) {
            for (int column = 0; column < meanings.size(); column++) {
                if (meanings.get(column) == meaning) {
                    var cell = CsvCells.clean(row.cell(column));
                    if (!cell.isEmpty()) {
                        return cell;
                    }
                }
            }
            return "";
        }

        /** Each value once, from all columns that hold it. */
        private SequencedSet<String> cells(Meaning meaning, Pattern between) {
            var values = new LinkedHashSet<String>();
            for (int column = 0; column < meanings.size(); column++) {
                if (meanings.get(column) == meaning) {
                    between.splitAsStream(row.cell(column))
                            .map(CsvCells::clean)
                            .filter(value -> !value.isEmpty())
                            .forEach(values::add);
                }
            }
            return values;
        }

        private void text(String field, String value) {
            if (Text.orNull(value) != null) {
                person.facts().put(field, value);
            }
        }

        private void list(String field, List<String> values) {
            if (!values.isEmpty()) {
                person.facts().put(field, values);
            }
        }
    }
}
