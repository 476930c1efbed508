package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.Overlap;
import foothold.domain.etiquette.text.Phrases;
import foothold.domain.etiquette.text.Words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a request asks for, and how. */
final class AskRules {
    private static final int MOST_MINUTES = 30;
    private static final int MOST_QUESTIONS = 3;
    private static final int BALANCE = 2;
    private static final int TIE_WORD = 4;
    private static final int TIE_SENTENCES = 2;
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> ME = Set.of("i", "me", "my", "mine", "myself");

    private AskRules() {}

    static List<Finding> ask(Letter letter) {
        for (var line : letter.text()) {
            var found = Phrases.asksForJob(line.text());
            if (found != null) {
                int start = letter.body().indexOf(line.text(), line.from());
                return List.of(
                        Finding.warning(
                                Rule.ASK,
                                new Place(Part.BODY, start + found.from(), start + found.to()),
                                "This asks for a job; ask for advice, and the rest may follow"));
            }
        }
        return List.of();
    }

    static List<Finding> attachment(Letter letter) {
        var found = Phrases.ATTACHMENT.matcher(counted(letter));
        return found.find()
                ? List.of(
                        Finding.warning(
                                Rule.ATTACHMENT,
                                place(letter, found.group()),
                                "A résumé with the first message turns a talk into an application"))
                : List.of();
    }

    /** The recorded tie is named early, or without one something of theirs is. */
    static List<Finding> tie(Draft draft, Letter letter, Context.Recipient to) {
        var text = counted(letter);
        if (to.tie() == null) {
            boolean theirs =
                    Phrases.THEIR_WORK.matcher(text).find()
                            || (to.organization() != null
                                    && (NameIndex.standsIn(to.organization(), text)
                                            || NameIndex.standsIn(
                                                    to.organization(), draft.subject())));
            return theirs
                    ? List.of()
                    : List.of(
                            Finding.hint(
                                    Rule.TIE,
                                    Place.WHOLE,
                                    "Why this person? Name their organization, or a talk or post of"
                                        + " theirs"));
        }
        var early =
                Words.sentences(letter.text()).stream()
                        .limit(TIE_SENTENCES)
                        .collect(Collectors.joining(" "));
        var said =
                Words.of(early + " " + draft.subject()).stream()
                        .map(Words::folded)
                        .collect(Collectors.toSet());
        boolean named =
                Words.of(to.tie()).stream()
                        .filter(AskRules::telling)
                        .anyMatch(word -> said.contains(Words.folded(word)));
        return named
                ? List.of()
                : List.of(
                        Finding.warning(
                                Rule.TIE,
                                Place.WHOLE,
                                "Say early how you know each other: “" + to.tie() + "”"));
    }

    private static boolean telling(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || word.length() >= TIE_WORD;
    }

    static List<Finding> questions(Letter letter) {
        long marks = counted(letter).chars().filter(c -> c == '?').count();
        if (marks == 0) {
            return hint(Rule.QUESTIONS, "No question mark: ask for the talk in so many words");
        }
        return marks > MOST_QUESTIONS
                ? hint(Rule.QUESTIONS, marks + " questions; keep all but three for the talk")
                : List.of();
    }

    static List<Finding> balance(Letter letter) {
        int you = 0;
        int me = 0;
        for (var word : Words.of(counted(letter))) {
            var base = Words.folded(word).split("'", 2)[0];
            you += YOU.contains(base) ? 1 : 0;
            me += ME.contains(base) ? 1 : 0;
        }
        return me - you > BALANCE
                ? hint(Rule.BALANCE, me + " × me, " + you + " × you: turn it towards them")
                : List.of();
    }

    static List<Finding> limit(Letter letter) {
        var text = counted(letter);
        var minutes = Phrases.minutes(text);
        if (minutes.isEmpty()) {
            return hint(
                    Rule.LIMIT, "State a limit, such as 20 minutes: it is easier to say yes to");
        }
        if (minutes.getAsInt() <= MOST_MINUTES) {
            return List.of();
        }
        var found = Phrases.MINUTES.matcher(text);
        found.find();
        return List.of(
                Finding.warning(
                        Rule.LIMIT,
                        place(letter, found.group()),
                        minutes.getAsInt() + " minutes is a lot to ask; 20 to 30 at most"));
    }

    static List<Finding> convenience(Letter letter) {
        var theirs = Phrases.NO_CONVENIENCE.matcher(counted(letter)).replaceAll(" ");
        return Phrases.CONVENIENCE.matcher(theirs).find()
                ? List.of()
                : hint(Rule.CONVENIENCE, "Leave the time to them: “whenever suits you”");
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
                                        "Links land in spam folders; the signature is the place for"
                                            + " one"))
                .toList();
    }

    static List<Finding> thanks(Letter letter) {
        boolean said =
                Phrases.THANKS.matcher(counted(letter)).find()
                        || letter.lines(Letter.Role.CLOSING).stream()
                                .anyMatch(line -> Phrases.THANKS.matcher(line.text()).find());
        return said ? List.of() : hint(Rule.THANKS, "A thank-you is missing");
    }

    static List<Finding> overlap(Letter letter, Context.Past past) {
        var words = Words.of(counted(letter)).stream().map(Words::folded).toList();
        boolean same =
                past.toColleagues().stream()
                        .map(sent -> Words.of(counted(new Letter(sent))))
                        .map(sent -> sent.stream().map(Words::folded).toList())
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

    static List<Finding> declined(Context.Past past) {
        return past.declined()
                ? List.of(
                        Finding.warning(
                                Rule.DECLINED,
                                Place.WHOLE,
                                "They declined; asking again rarely ends well"))
                : List.of();
    }

    /** The counted text as one string. */
    static String counted(Letter letter) {
        return letter.text().stream().map(Letter.Line::text).collect(Collectors.joining("\n"));
    }

    private static Place place(Letter letter, String words) {
        int from = letter.body().indexOf(words);
        return from < 0 ? Place.WHOLE : new Place(Part.BODY, from, from + words.length());
    }

    private static List<Finding> hint(Rule rule, String why) {
        return List.of(Finding.hint(rule, Place.WHOLE, why));
    }
}
