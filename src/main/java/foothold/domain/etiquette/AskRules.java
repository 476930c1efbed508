package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.phrase.Asks;
import foothold.domain.etiquette.phrase.Convenience;
import foothold.domain.etiquette.phrase.Minutes;
import foothold.domain.etiquette.phrase.Phrases;
import foothold.domain.etiquette.phrase.Phrases.Span;
import foothold.domain.etiquette.text.Letter;

import java.util.List;
import java.util.Optional;

/** What a request asks for: advice and a little time, no job. */
final class AskRules {
    private static final int MOST_MINUTES = 30;
    private static final int MOST_QUESTIONS = 3;

    private AskRules() {}

    static List<Finding> ask(Draft draft, Letter letter, Context.Recipient to) {
        var why = "This asks for a job; ask for advice, and the rest may follow";
        var inBody = Asks.job(letter.said(), to.organization());
        var inSubject = Asks.job(draft.subject(), to.organization());
        return inBody == null && inSubject == null
                ? List.of()
                : List.of(
                        Finding.warning(
                                Rule.ASK, inBody != null ? body(inBody) : subject(inSubject), why));
    }

    static List<Finding> attachment(Draft draft, Letter letter) {
        var why = "A résumé with the message turns a talk into an application";
        var inBody = Phrases.affirmed(Phrases.ATTACHMENT, letter.said());
        var inSubject = Phrases.affirmed(Phrases.ATTACHMENT, draft.subject());
        return inBody == null && inSubject == null
                ? List.of()
                : List.of(
                        Finding.warning(
                                Rule.ATTACHMENT,
                                inBody != null ? body(inBody) : subject(inSubject),
                                why));
    }

    static List<Finding> questions(Letter letter) {
        var marks = letter.prose().chars().filter(c -> c == '?').count();
        if (marks == 0) {
            return hint(Rule.QUESTIONS, "No question mark: ask for the talk in so many words");
        }
        return marks > MOST_QUESTIONS
                ? hint(Rule.QUESTIONS, marks + " questions; keep all but three for the talk")
                : List.of();
    }

    /** More than half an hour is a warning, whoever is asked. */
    static List<Finding> tooLong(Optional<Minutes> stated) {
        return stated
                .filter(minutes -> minutes.number() > MOST_MINUTES)
                .map(
                        minutes ->
                                Finding.warning(
                                        Rule.LIMIT,
                                        body(minutes.place()),
                                        minutes.number()
                                                + " minutes is a lot to ask; 30 at most, 20 is"
                                                + " better"))
                .stream()
                .toList();
    }

    static List<Finding> limit(Draft draft, Optional<Minutes> inBody) {
        boolean stated = inBody.isPresent() || Minutes.largest(draft.subject()).isPresent();
        return stated
                ? List.of()
                : hint(
                        Rule.LIMIT,
                        "Say how long, such as 20 minutes: that is easier to say yes to");
    }

    static List<Finding> convenience(Letter letter) {
        return Convenience.in(letter.said())
                ? List.of()
                : hint(Rule.CONVENIENCE, "Leave the time to them: “whenever suits you”");
    }

    static List<Finding> declined(Context.Past past) {
        return past.declined()
                ? List.of(
                        Finding.warning(
                                Rule.DECLINED,
                                Place.WHOLE,
                                "They said no; asking again rarely ends well"))
                : List.of();
    }

    private static Place body(Span span) {
        return new Place(Part.BODY, span.from(), span.to());
    }

    private static Place subject(Span span) {
        return new Place(Part.SUBJECT, span.from(), span.to());
    }

    private static List<Finding> hint(Rule rule, String why) {
        return List.of(Finding.hint(rule, Place.WHOLE, why));
    }
}
