package foothold.exchange.brief;

import java.util.List;

/**
 * What stands on the page, in words for a person.
 *
 * @param heading who and when; never null
 * @param facts tie, last words, research and so on, the most important first
 * @param agenda the phases, in order
 * @param questions in the order in which to ask
 */
public record Brief(Heading heading, List<Fact> facts, List<Phase> agenda, List<String> questions) {

    /**
     * Who, and when.
     *
     * @param name never empty
     * @param about role and organization; may be empty
     * @param when day, time, means and place; may be empty
     */
    public record Heading(String name, String about, String when) {}

    /** Something known, under a short label; neither is empty. */
    public record Fact(String label, String text) {}

    /**
     * A part of the talk.
     *
     * @param minutes how long
     * @param what happens in it
     */
    public record Phase(int minutes, String what) {}

    public Brief {
        facts = List.copyOf(facts);
        agenda = List.copyOf(agenda);
        questions = List.copyOf(questions);
    }
}
