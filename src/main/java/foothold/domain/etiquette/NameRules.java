package foothold.domain.etiquette;

import foothold.domain.Text;
import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.Finding.Severity;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.NameIndex.Hit;
import foothold.domain.etiquette.text.Salutation;
import foothold.domain.etiquette.text.Vocabulary;
import foothold.domain.etiquette.text.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names that belong to somebody else: the mail that was written for another and not changed. */
final class NameRules {
    private static final String SET_OFF_AFTER = ",.!?;";

    private final Context context;
    private final Names names;
    private final Addressee addressee;
    private final Map<String, Boolean> belonging = new HashMap<>();

    NameRules(Context context) {
        this.context = context;
        this.names = context.others().names();
        this.addressee = new Addressee(context.to());
    }

    /** The greeting, and full names and organizations of others anywhere. */
    List<Finding> all(Draft draft, Letter letter) {
        var found = new ArrayList<>(greeting(letter));
        for (var part : Part.values()) {
            foreign(part, draft.text(part), letter).stream()
                    .filter(finding -> found.stream().noneMatch(known -> overlaps(known, finding)))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean overlaps(Finding one, Finding other) {
        return one.place().part() == other.place().part()
                && one.place().from() < other.place().to()
                && other.place().from() < one.place().to();
    }

    private List<Finding> foreign(Part part, String text, Letter letter) {
        var people = names.people().in(text);
        var organizations = names.organizations().in(text);
        var longer = new ArrayList<>(people);
        longer.addAll(organizations);
        addressee.longNames().forEach(name -> longer.addAll(NameIndex.of(name, text)));
        return Stream.concat(
                        people.stream().map(hit -> finding(Rule.FOREIGN_PERSON, part, hit)),
                        organizations.stream()
                                .map(hit -> finding(Rule.FOREIGN_ORGANIZATION, part, hit)))
                .filter(found -> longer.stream().noneMatch(hit -> found.hit().within(hit)))
                .filter(found -> !belongs(found.hit().name()))
                .filter(
                        found ->
                                !found.ordinary()
                                        || !starts(part, text, found.hit().from(), letter))
                .map(Found::finding)
                .toList();
    }

    /** A name where it stands, and what would be said about it. */
    private record Found(Hit hit, boolean ordinary, Finding finding) {}

    private Found finding(Rule rule, Part part, Hit hit) {
        var place = new Place(part, hit.from(), hit.to());
        boolean ordinary = Vocabulary.ordinary(hit.name());
        boolean mild =
                ordinary
                        || rule == Rule.FOREIGN_ORGANIZATION && addressee.worksAtLonger(hit.name());
        var why =
                mild
                        ? Finding.quoted(hit.name())
                                + " is also a name in your list; is it meant here?"
                        : Finding.quoted(hit.name()) + " belongs to somebody else in your list";
        return new Found(
                hit,
                ordinary,
                new Finding(mild ? Severity.HINT : Severity.BLOCKER, rule, place, why));
    }

    /** Whether a sentence begins there, where every word has a capital. */
    private static boolean starts(Part part, String text, int from, Letter letter) {
        int at = from;
        while (at > 0
                && (Words.blank(text.charAt(at - 1))
                        || "\"'“”‘’«»([*•–—-".indexOf(text.charAt(at - 1)) >= 0)) {
            if (text.charAt(at - 1) == '\n') {
                return true;
            }
            at--;
        }
        int start = at;
        return at == 0
                || ".!?…:".indexOf(text.charAt(at - 1)) >= 0
                || part == Part.BODY
                        && letter.lines(Letter.Role.GREETING).stream()
                                .anyMatch(line -> line.to() == start);
    }

    /** Whether that name is at home in what is known of this person, or is my own. */
    private boolean belongs(String name) {
        return belonging.computeIfAbsent(name, this::isAtHome);
    }

    private boolean isAtHome(String name) {
        return addressee.isNamed(name)
                || context.to().tie() != null && NameIndex.standsIn(name, context.to().tie())
                || context.others().belonging().stream()
                        .anyMatch(known -> NameIndex.standsIn(name, known));
    }

    /** To whom the greeting goes, and whether they are the right one. */
    private List<Finding> greeting(Letter letter) {
        if (letter.body().isBlank()) {
            return List.of();
        }
        var lines = letter.lines(Letter.Role.GREETING);
        if (lines.isEmpty()) {
            return bare(letter);
        }
        var salutation = Salutation.of(lines.getFirst().text());
        return salutation == null || salutation.name().isEmpty()
                ? List.of(noGreeting())
                : greeting(salutation, lines.getFirst().from());
    }

    private List<Finding> greeting(Salutation salutation, int offset) {
        var place = new Place(Part.BODY, offset + salutation.from(), offset + salutation.to());
        var parts = List.of(salutation.name().split("\\s+(?:and|or|&|\\+)\\s+"));
        boolean right =
                addressee.greetedBy(salutation, salutation.name())
                        || parts.stream().anyMatch(part -> addressee.greetedBy(salutation, part));
        boolean others =
                parts.stream()
                        .filter(part -> !addressee.greetedBy(salutation, part))
                        .map(part -> part.split("\\s+", 2)[0])
                        .anyMatch(
                                first ->
                                        names.isFirstName(first)
                                                && !salutation.titled()
                                                && !belongs(first));
        var why =
                "You greet "
                        + Finding.quoted(salutation.name())
                        + ", but this goes to "
                        + Text.excerpt(addressee.full(), 60);
        if (others) {
            return List.of(Finding.blocker(Rule.FOREIGN_PERSON, place, why));
        }
        if (right || salutation.name().matches("(?s).*[{}\\[\\]‹›_].*|X{3,}")) {
            return List.of();
        }
        return List.of(
                addressee.hasLast(salutation.name())
                        ? Finding.hint(
                                Rule.GREETING,
                                place,
                                "A last name alone sounds stiff; add a title or use the first name")
                        : Finding.warning(Rule.GREETING, place, why));
    }

    /** "Maya, I saw your talk": a first name and a comma greet too. */
    private List<Finding> bare(Letter letter) {
        var first = letter.text().isEmpty() ? null : letter.text().getFirst();
        int comma = first == null ? -1 : first.text().indexOf(',');
        if (comma > 0 && comma <= 30) {
            var name = first.text().substring(0, comma).strip();
            var salutation = new Salutation(name, false, 0, name.length());
            if (addressee.greetedBy(salutation, name)
                    || names.isFirstName(name) && !Vocabulary.ordinary(name)) {
                return greeting(salutation, first.from());
            }
        }
        return List.of(noGreeting());
    }

    private Finding noGreeting() {
        return Finding.hint(
                Rule.GREETING,
                Place.WHOLE,
                "No greeting by name: “Hi " + addressee.first() + ",” is enough");
    }

    /** Another contact's first name set off by commas in the text. */
    List<Finding> setOff(Letter letter) {
        var text = letter.prose();
        return names.firstNames().in(text).stream()
                .filter(hit -> setOff(text, hit))
                .filter(hit -> !belongs(hit.name()))
                .map(
                        hit ->
                                Finding.hint(
                                        Rule.OTHER_NAMES,
                                        new Place(Part.BODY, hit.from(), hit.to()),
                                        Finding.quoted(hit.name())
                                                + " is not the person this goes to"))
                .toList();
    }

    private static boolean setOff(String text, Hit hit) {
        var before = text.substring(Math.max(0, hit.from() - 3), hit.from()).stripTrailing();
        return before.endsWith(",")
                && hit.to() < text.length()
                && SET_OFF_AFTER.indexOf(text.charAt(hit.to())) >= 0;
    }
}
