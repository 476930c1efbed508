package foothold.domain.contact;

import java.util.Comparator;

/**
 * The order in which to take up organizations (LAMP, after Steve Dalton, The 2-Hour Job Search):
 * motivation down, posting down, advocacy yes first; what is not judged yet comes last, and names
 * decide between equals. Closed organizations come after all others.
 */
public final class LampOrder implements Comparator<Organization> {

    /** How many organizations make the working set: those taken up at one time. */
    public static final int WORKING_SET = 5;

    private static final Comparator<Organization> ORDER =
            Comparator.comparing((Organization each) -> each.closedAt() != null)
                    .thenComparing(
                            each -> orLess(each.rank().motivation()), Comparator.reverseOrder())
                    .thenComparing(each -> orLess(each.rank().posting()), Comparator.reverseOrder())
                    .thenComparing(each -> !Boolean.TRUE.equals(each.rank().advocacy()))
                    .thenComparing(Organization::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Organization::id);

    private static int orLess(Integer judged) {
        return judged == null ? -1 : judged;
    }

    @Override
    public int compare(Organization one, Organization other) {
        return ORDER.compare(one, other);
    }

    /** Whether an organization at that place of the list, from 0, belongs to the working set. */
    public static boolean inWorkingSet(Organization organization, int place) {
        return organization.closedAt() == null && place < WORKING_SET;
    }
}
