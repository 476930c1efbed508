package foothold.service.people.list;

import foothold.domain.Text;
import foothold.domain.contact.Stage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

/**
 * Which people to show.
 *
 * @param text words that must all occur, in any order, at a word's start or inside it, in name,
 *     role, organization, tags or mail address; case and accents do not matter
 * @param chips what was chosen beside the text
 */
public record PeopleFilter(String text, Chips chips) {
    /** Everybody who is not archived. */
    public static final PeopleFilter NONE = new PeopleFilter("", Chips.NONE);

    /**
     * What was chosen beside the text; all of it must hold.
     *
     * @param stages any of these; empty for any stage
     * @param organizationId or null for any
     * @param ties any of these sorts of tie by name; empty for any
     * @param tag or null for any
     * @param archived those put away instead of the others
     */
    public record Chips(
            Set<Stage> stages,
            String organizationId,
            Set<String> ties,
            String tag,
            boolean archived) {
        public static final Chips NONE = new Chips(Set.of(), null, Set.of(), null, false);

        public Chips {
            stages = Set.copyOf(stages);
            ties = Set.copyOf(ties);
        }

        public Chips withStages(Set<Stage> chosen) {
            return new Chips(chosen, organizationId, ties, tag, archived);
        }

        public Chips withOrganization(String chosen) {
            return new Chips(stages, chosen, ties, tag, archived);
        }

        public Chips withTies(Set<String> chosen) {
            return new Chips(stages, organizationId, chosen, tag, archived);
        }

        public Chips withTag(String chosen) {
            return new Chips(stages, organizationId, ties, chosen, archived);
        }

        public Chips withArchived(boolean chosen) {
            return new Chips(stages, organizationId, ties, tag, chosen);
        }

        boolean holds(PeopleRow row) {
            var filed = row.person().filed();
            return filed.archived() == archived
                    && (stages.isEmpty() || stages.contains(row.situation().stage()))
                    && (ties.isEmpty() || ties.contains(filed.tie()))
                    && (tag == null || filed.tags().contains(tag))
                    && (organizationId == null
                            || organizationId.equals(row.person().job().organizationId()));
        }
    }

    public PeopleFilter {
        text = Text.orEmpty(text);
    }

    public PeopleFilter withText(String typed) {
        return new PeopleFilter(typed, chips);
    }

    public PeopleFilter with(Chips chosen) {
        return new PeopleFilter(text, chosen);
    }

    /** Whether it narrows the list at all. */
    public boolean narrows() {
        return !text.isEmpty() || !chips.equals(Chips.NONE);
    }

    /** The words to look for, folded, the longest first since it rules out most. */
    String[] words() {
        if (text.isEmpty()) {
            return new String[0];
        }
        var words = Folded.of(text).strip().split("\\s+");
        Arrays.sort(words, Comparator.comparingInt(String::length).reversed());
        return words;
    }
}
