package foothold.domain.etiquette;

import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.Phrases;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Judges a draft in its context (PRODUCT, section 4); cheap enough for each keystroke. */
public final class Checker {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(finding -> finding.place().from());

    private final Context context;
    private final NameRules names;

    private Checker(Context context) {
        this.context = context;
        this.names = new NameRules(context);
    }

    /**
     * The findings, gravest first, then in the order of the rules and of the text; empty when there
     * is nothing to say. Never throws, whatever the text.
     */
    public static List<Finding> check(Draft draft, Context context) {
        return new Checker(context).check(draft);
    }

    private List<Finding> check(Draft draft) {
        if (draft.spoken()) {
            return Blockers.placeholders(draft);
        }
        var letter = new Letter(draft.body());
        return Stream.concat(always(draft, letter), byKind(draft, letter)).sorted(ORDER).toList();
    }

    private Stream<Finding> always(Draft draft, Letter letter) {
        return flat(
                List.of(
                        Blockers.placeholders(draft),
                        Blockers.empty(draft),
                        Blockers.channelLimit(draft, context.options()),
                        names.foreign(draft),
                        draft.body().isBlank() ? List.of() : names.greeting(letter)));
    }

    private Stream<Finding> byKind(Draft draft, Letter letter) {
        if (draft.body().isBlank()) {
            return Stream.empty();
        }
        return switch (draft.kind()) {
            case REQUEST -> request(draft, letter);
            case NUDGE ->
                    flat(
                            List.of(
                                    LengthRules.length(draft, letter),
                                    AskRules.ask(letter),
                                    AskRules.attachment(letter),
                                    AskRules.declined(context.past())));
            case THANK_YOU ->
                    flat(
                            List.of(
                                    ThankYouRules.length(letter),
                                    ThankYouRules.specific(letter, context),
                                    ThankYouRules.favour(letter),
                                    ThankYouRules.late(context),
                                    AskRules.declined(context.past())));
            case REPLY,
                    CONFIRMATION,
                    REFERRER_THANKS,
                    REPORT_BACK,
                    KEEP_IN_TOUCH,
                    CLOSING_THE_LOOP,
                    OTHER ->
                    Stream.empty();
        };
    }

    private Stream<Finding> request(Draft draft, Letter letter) {
        var core =
                flat(
                        List.of(
                                AskRules.tie(draft, letter, context.to()),
                                AskRules.ask(letter),
                                AskRules.links(letter),
                                names.setOff(letter),
                                AskRules.declined(context.past())));
        boolean whole =
                !draft.linkedInNote() || Phrases.TALK.matcher(AskRules.counted(letter)).find();
        return whole ? Stream.concat(core, wholeRequest(draft, letter)) : core;
    }

    private Stream<Finding> wholeRequest(Draft draft, Letter letter) {
        return flat(
                List.of(
                        LengthRules.length(draft, letter),
                        LengthRules.subject(draft),
                        LengthRules.readingGrade(letter),
                        AskRules.attachment(letter),
                        AskRules.questions(letter),
                        AskRules.balance(letter),
                        AskRules.limit(letter),
                        AskRules.convenience(letter),
                        AskRules.thanks(letter),
                        AskRules.overlap(letter, context.past())));
    }

    private static Stream<Finding> flat(List<List<Finding>> lists) {
        return lists.stream().flatMap(List::stream);
    }
}
