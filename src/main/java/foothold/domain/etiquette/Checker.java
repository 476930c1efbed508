package foothold.domain.etiquette;

import foothold.domain.etiquette.phrase.Minutes;
import foothold.domain.etiquette.phrase.Phrases;
import foothold.domain.etiquette.text.Letter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges a draft in its context (PRODUCT, section 4); cheap enough for each keystroke. */
public final class Checker {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(finding -> finding.place().part())
                    .thenComparing(finding -> finding.place().from());

    private final Draft draft;
    private final Context context;
    private final Letter letter;
    private final NameRules names;

    private Checker(Draft draft, Context context) {
        this.draft = draft;
        this.context = context;
        this.letter = new Letter(draft.body());
        this.names = new NameRules(context);
    }

    /**
     * The findings, gravest first, then in the order of the rules and of the text; empty when there
     * is nothing to say. Never throws, whatever the text.
     */
    public static List<Finding> check(Draft draft, Context context) {
        // Calls and meetings in person: what stands there is a script, nothing is sent.
        return draft.spoken()
                ? Blockers.placeholders(draft)
                : new Checker(draft, context).findings();
    }

    private List<Finding> findings() {
        var always =
                List.of(
                        Blockers.placeholders(draft),
                        Blockers.empty(draft),
                        Blockers.channelLimit(draft, context.options()),
                        names.all(draft, letter));
        var rest = draft.empty() ? List.<List<Finding>>of() : byKind();
        return Stream.concat(always.stream(), rest.stream())
                .flatMap(List::stream)
                .sorted(ORDER)
                .toList();
    }

    private List<List<Finding>> byKind() {
        return switch (draft.kind()) {
            case REQUEST -> request();
            case NUDGE ->
                    List.of(
                            LengthRules.nudge(letter),
                            AskRules.ask(draft, letter, context.to()),
                            AskRules.attachment(draft, letter),
                            AskRules.declined(context.past()));
            case THANK_YOU ->
                    List.of(
                            ThankYouRules.length(letter),
                            ThankYouRules.specific(letter, context),
                            ThankYouRules.favour(letter),
                            ThankYouRules.late(context),
                            AskRules.declined(context.past()));
            case REPLY,
                    CONFIRMATION,
                    REFERRER_THANKS,
                    REPORT_BACK,
                    KEEP_IN_TOUCH,
                    CLOSING_THE_LOOP,
                    OTHER ->
                    List.of();
        };
    }

    private List<List<Finding>> request() {
        var minutes = Minutes.largest(letter.said());
        var core =
                List.of(
                        PersonRules.tie(draft, letter, context.to()),
                        AskRules.ask(draft, letter, context.to()),
                        AskRules.tooLong(minutes),
                        PersonRules.links(letter),
                        names.setOff(letter),
                        AskRules.declined(context.past()));
        return asksForTalk()
                ? Stream.concat(core.stream(), wholeRequest(minutes).stream()).toList()
                : core;
    }

    /** A LinkedIn note that only wants to connect is judged by less. */
    private boolean asksForTalk() {
        return !draft.linkedInNote() || Phrases.TALK.matcher(letter.said()).find();
    }

    private List<List<Finding>> wholeRequest(Optional<Minutes> minutes) {
        return List.of(
                LengthRules.request(draft, letter),
                LengthRules.subject(draft),
                LengthRules.readingGrade(letter),
                AskRules.attachment(draft, letter),
                AskRules.questions(letter),
                PersonRules.balance(letter),
                AskRules.limit(draft, minutes),
                AskRules.convenience(letter),
                PersonRules.thanks(letter),
                PersonRules.overlap(letter, context.past()));
    }
}
