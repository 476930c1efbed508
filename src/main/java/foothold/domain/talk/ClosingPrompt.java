package foothold.domain.talk;

import foothold.domain.followup.Cadence;

/**
 * What to ask before a conversation ends. Well-known methods contradict each other here, so the
 * preset decides.
 *
 * @param preset the name of the preset that decided
 * @param names ask in the meeting who else to talk to; otherwise a week later, when writing again
 */
public record ClosingPrompt(String preset, boolean names) {

    /**
     * What that preset says: one that goes on to the next person asks for names right away, one
     * that gives people time waits with it.
     */
    public static ClosingPrompt of(Cadence cadence) {
        return new ClosingPrompt(cadence.name(), cadence.asking().nextPersonDays() != null);
    }
}
