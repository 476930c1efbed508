package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.Phrases;
import foothold.domain.etiquette.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names that belong to somebody else: the mail that was written for another and not changed. */
final class NameRules {
    private final Context context;
    private final NameIndex people;
    private final NameIndex organizations;
    private final NameIndex firstNames;

    NameRules(Context context) {
        this.context = context;
        this.people = context.others().names().people();
        this.organizations = context.others().names().organizations();
        this.firstNames = context.others().names().firstNames();
    }

    /** Full names and organizations of others, anywhere. */
    List<Finding> foreign(Draft draft) {
        var found = new ArrayList<Finding>();
        for (var part : Part.values()) {
            var text = part == Part.SUBJECT ? draft.subject() : draft.body();
            people.in(text).stream()
                    .filter(hit -> foreign(hit, text))
                    .flatMap(hit -> finding(Rule.FOREIGN_PERSON, part, hit, text))
                    .forEach(found::add);
            organizations.in(text).stream()
                    .filter(hit -> foreign(hit, text))
                    .flatMap(hit -> finding(Rule.FOREIGN_ORGANIZATION, part, hit, text))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<Finding> finding(Rule rule, Part part, NameIndex.Hit hit, String text) {
        var place = new Place(part, hit.from(), hit.to());
        if (!ordinary(hit.name())) {
            return Stream.of(
                    Finding.blocker(rule, place, "“" + hit.name() + "” is somebody else’s name"));
        }
        return sentenceStart(text, hit.from())
                ? Stream.empty()
                : Stream.of(
                        Finding.hint(
                                rule,
                                place,
                                "“" + hit.name() + "” is also a name in your list: is it meant?"));
    }

    private static boolean ordinary(String name) {
        return Words.of(name).stream().allMatch(Phrases.ORDINARY::contains);
    }

    private static boolean sentenceStart(String text, int from) {
        var before = text.substring(0, from).stripTrailing();
        return before.isEmpty()
                || text.substring(before.length(), from).contains("\n")
                || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean foreign(NameIndex.Hit hit, String text) {
        return !belongs(hit.name()) && !partOfLonger(hit, text);
    }

    private boolean belongs(String name) {
        return name.equals(context.to().name())
                || name.equals(context.to().organization())
                || context.others().belonging().stream()
                        .anyMatch(known -> NameIndex.standsIn(name, known))
                || (context.to().tie() != null && NameIndex.standsIn(name, context.to().tie()));
    }

    /** Whether it stands inside the recipient's own, longer name or organization. */
    private boolean partOfLonger(NameIndex.Hit hit, String text) {
        return Stream.of(context.to().name(), context.to().organization())
                .filter(longer -> longer != null && longer.length() > hit.name().length())
                .anyMatch(longer -> covers(longer, hit, text));
    }

    private static boolean covers(String longer, NameIndex.Hit hit, String text) {
        int inside = longer.indexOf(hit.name());
        int from = hit.from() - inside;
        return inside >= 0 && from >= 0 && NameIndex.standsAt(longer, text, from);
    }

    /** Greeting: to whom, and whether it is the right one. */
    List<Finding> greeting(Letter letter) {
        var greeted = Greetings.of(letter);
        if (greeted == null || greeted.name().isEmpty()) {
            return List.of(
                    Finding.hint(
                            Rule.GREETING,
                            Place.WHOLE,
                            "No greeting by name: “Hi "
                                    + context.to().firstName()
                                    + ",” is enough"));
        }
        if (Greetings.greets(greeted, context.to())) {
            return List.of();
        }
        var place = new Place(Part.BODY, greeted.from(), greeted.to());
        var why = "You greet “" + greeted.name() + "”, but this goes to " + context.to().name();
        boolean known = context.others().names().isFirstName(greeted.name());
        return List.of(
                known
                        ? Finding.blocker(Rule.FOREIGN_PERSON, place, why)
                        : Finding.warning(Rule.GREETING, place, why));
    }

    /** Another contact's first name set off by commas in the text. */
    List<Finding> setOff(Letter letter) {
        var found = new ArrayList<Finding>();
        for (var line : letter.text()) {
            var text = letter.body().substring(line.from(), line.to());
            for (var hit : firstNames.in(text)) {
                boolean commas =
                        text.substring(0, hit.from()).stripTrailing().endsWith(",")
                                && text.substring(hit.to()).startsWith(",");
                if (commas
                        && !hit.name().equals(context.to().firstName())
                        && !belongs(hit.name())) {
                    found.add(
                            Finding.hint(
                                    Rule.OTHER_NAMES,
                                    new Place(
                                            Part.BODY,
                                            line.from() + hit.from(),
                                            line.from() + hit.to()),
                                    "“" + hit.name() + "” is not the person this goes to"));
                }
            }
        }
        return found;
    }
}
