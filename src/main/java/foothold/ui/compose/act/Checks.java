package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.etiquette.Checker;
import foothold.domain.etiquette.Context;
import foothold.domain.etiquette.Counts;
import foothold.domain.etiquette.Draft;
import foothold.domain.etiquette.Finding;
import foothold.domain.etiquette.Finding.Rule;
import foothold.domain.etiquette.Finding.Severity;
import foothold.domain.outreach.Message.Channel;

import java.util.ArrayList;
import java.util.List;

/**
 * What the checker says of a message at one keystroke.
 *
 * @param findings gravest first
 * @param counter how long it is, against how long it may be: "68/75 words"
 * @param within whether that is as short as it should be
 * @param ticks what is well done, in a word or two each
 */
public record Checks(List<Finding> findings, String counter, boolean within, List<String> ticks) {
    /** Nothing is written yet. */
    public static final Checks NONE = new Checks(List.of(), "", true, List.of());

    private static final int REQUEST = 75;
    private static final int THANK_YOU = 150;
    private static final int LINKEDIN = 400;

    /** Checks a draft; takes a few milliseconds at most. */
    public static Checks of(Draft draft, Context context) {
        var findings = Checker.check(draft, context);
        var counts = Counts.of(draft);
        var scale = Scale.of(draft, context);
        int size = scale.characters ? counts.characters() : counts.words();
        var key = scale.characters ? "compose.counter.characters" : "compose.counter.words";
        var counter = text(key, scale.most > 0 ? size + "/" + scale.most : size);
        boolean within = scale.most == 0 || size <= scale.most;
        return new Checks(findings, counter, within, ticks(draft, findings, context));
    }

    /** What must not go out, placeholders first. */
    public List<Finding> blockers() {
        return findings.stream().filter(each -> each.severity() == Severity.BLOCKER).toList();
    }

    /** Whether something is still to be filled in, which nothing overrides. */
    public boolean open() {
        return findings.stream().anyMatch(each -> each.rule() == Rule.PLACEHOLDER);
    }

    private static List<String> ticks(Draft draft, List<Finding> findings, Context context) {
        var ticks = new ArrayList<String>();
        if (draft.body().isBlank() || spoken(draft)) {
            return ticks;
        }
        switch (draft.kind()) {
            case REQUEST -> {
                tick(ticks, findings, Rule.TIE, context.to().tie() == null ? "why" : "tie");
                if (draft.channel() != Channel.LINKEDIN_NOTE) {
                    tick(ticks, findings, Rule.LIMIT, "limit");
                    tick(ticks, findings, Rule.THANKS, "thanks");
                }
            }
            case THANK_YOU -> {
                if (!context.captured().lines().isEmpty()) {
                    tick(ticks, findings, Rule.SPECIFIC, "specific");
                }
            }
            default -> {}
        }
        return ticks;
    }

    private static boolean spoken(Draft draft) {
        return draft.channel() == Channel.PHONE || draft.channel() == Channel.IN_PERSON;
    }

    private static void tick(List<String> ticks, List<Finding> findings, Rule rule, String word) {
        if (findings.stream().noneMatch(each -> each.rule() == rule)) {
            ticks.add(text("compose.tick." + word));
        }
    }

    /** By what length is measured; {@code most} 0 for no limit. */
    private record Scale(boolean characters, int most) {
        static Scale of(Draft draft, Context context) {
            return switch (draft.channel()) {
                case LINKEDIN_NOTE -> new Scale(true, context.options().noteLimit());
                case LINKEDIN_MESSAGE -> new Scale(true, LINKEDIN);
                case PHONE, IN_PERSON -> new Scale(false, 0);
                case EMAIL, TEXT, LETTER ->
                        switch (draft.kind()) {
                            case REQUEST, NUDGE -> new Scale(false, REQUEST);
                            case THANK_YOU -> new Scale(false, THANK_YOU);
                            default -> new Scale(false, 0);
                        };
            };
        }
    }
}
