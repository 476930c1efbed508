package foothold.domain.practice;

import foothold.domain.followup.Cadence;
import foothold.domain.talk.ClosingPrompt;

/** What matters of a preset for what to say in an awkward moment. */
public enum Trait {
    /** Ask in the meeting who else to talk to. */
    NAMES_NOW,
    /** Ask for names only when writing again. */
    NAMES_LATER,
    /** Thanks go out on the same day, with a card behind them. */
    THANKS_SAME_DAY,
    /** Thanks go out within 24 hours. */
    THANKS_NEXT_DAY,
    /** Somebody who does not answer is written to more than once again. */
    NUDGES_OFTEN,
    /** Somebody who does not answer is written to at most once again. */
    NUDGES_ONCE;

    /** Whether that preset is so. */
    public boolean of(Cadence preset) {
        boolean card = preset.thanking().pace() == Cadence.Thanking.Pace.SAME_DAY_AND_CARD;
        boolean often = preset.asking().nudgeDays().size() > 1;
        return switch (this) {
            case NAMES_NOW -> ClosingPrompt.of(preset).names();
            case NAMES_LATER -> !ClosingPrompt.of(preset).names();
            case THANKS_SAME_DAY -> card;
            case THANKS_NEXT_DAY -> !card;
            case NUDGES_OFTEN -> often;
            case NUDGES_ONCE -> !often;
        };
    }
}
