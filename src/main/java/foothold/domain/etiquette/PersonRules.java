package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.phrase.Phrases;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.Overlap;
import foothold.domain.etiquette.text.Ties;
import foothold.domain.etiquette.text.Words;

import java.util.List;
import java.util.Set;

/** Whether a request is written to this person: why them, more you than me, thanks, not a copy. */
final class PersonRules {
    private static final int BALANCE = 2;
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> ME = Set.of("i", "me", "my", "mine", "myself");

    private PersonRules() {}

    /** The recorded tie is named early, or without one something of theirs is. */
    static List<Finding> tie(Draft draft, Letter letter, Context.Recipient to) {
        if (to.tie() != null) {
            return Ties.named(to.tie(), letter.prose(), draft.subject())
                    ? List.of()
                    : List.of(
                            Finding.warning(
                                    Rule.TIE,
                                    Place.WHOLE,
                                    "Say early how you know each other: "
                                            + Finding.quoted(to.tie())));
        }
        var all = letter.prose() + "\n" + draft.subject();
        boolean theirs =
                Phrases.THEIR_WORK.matcher(all).find()
                        || to.organization() != null && Ties.holds(to.organization(), all);
        return theirs
                ? List.of()
                : List.of(
                        Finding.hint(
                                Rule.TIE,
                                Place.WHOLE,
                                "Why this person? Name their organization, or a talk or post of"
                                        + " theirs"));
    }

    static List<Finding> balance(Letter letter) {
        var words = Words.pieces(letter.prose());
        long you = words.stream().filter(YOU::contains).count();
        long me = words.stream().filter(ME::contains).count();
        return me - you > BALANCE
                ? List.of(
                        Finding.hint(
                                Rule.BALANCE,
                                Place.WHOLE,
                                me + " × me, " + you + " × you: turn it towards them"))
                : List.of();
    }

    static List<Finding> thanks(Letter letter) {
        return Phrases.THANKS.matcher(letter.said()).find()
                ? List.of()
                : List.of(Finding.hint(Rule.THANKS, Place.WHOLE, "A word of thanks is missing"));
    }

    static List<Finding> links(Letter letter) {
        var signature = letter.lines(Letter.Role.SIGNATURE);
        return Phrases.LINK
                .matcher(letter.body())
                .results()
                .filter(
                        link ->
                                signature.stream()
                                        .noneMatch(
                                                line ->
                                                        line.from() <= link.start()
                                                                && link.start() < line.to()))
                .map(
                        link ->
                                Finding.hint(
                                        Rule.LINKS,
                                        new Place(Part.BODY, link.start(), link.end()),
                                        "Links land in spam folders; your signature is the place"
                                                + " for one"))
                .toList();
    }

    static List<Finding> overlap(Letter letter, Context.Past past) {
        if (past.toColleagues().isEmpty()) {
            return List.of();
        }
        var words = folded(letter);
        boolean same =
                past.toColleagues().stream()
                        .map(sent -> folded(new Letter(sent)))
                        .anyMatch(sent -> Overlap.tooMuch(words, sent));
        return same
                ? List.of(
                        Finding.warning(
                                Rule.OVERLAP,
                                Place.WHOLE,
                                "Almost the same text went to somebody else there, and colleagues"
                                        + " compare"))
                : List.of();
    }

    private static List<String> folded(Letter letter) {
        return Words.of(letter.prose()).stream().map(Words::folded).toList();
    }
}
