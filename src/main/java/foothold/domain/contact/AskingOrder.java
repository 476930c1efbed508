package foothold.domain.contact;

import java.util.Comparator;

/**
 * The order in which to ask several people of one organization: how close their work is to what I
 * want to know, alumni, how far up they work, who rose inside it; then the stronger tie and the
 * name.
 */
public final class AskingOrder implements Comparator<Contact> {
    private static final Comparator<Contact> ORDER =
            Comparator.comparing(AskingOrder::relevance, Comparator.reverseOrder())
                    .thenComparing(each -> each.tie().kind() != Tie.Kind.ALUMNI)
                    .thenComparing(AskingOrder::level, Comparator.reverseOrder())
                    .thenComparing(AskingOrder::notPromoted)
                    .thenComparing(each -> each.tie().strength(), Comparator.reverseOrder())
                    .thenComparing(each -> !each.standing().aim().target())
                    .thenComparing(Contact::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Contact::id);

    private static int relevance(Contact contact) {
        var relevance = contact.profile().job().footing().relevance();
        return relevance == null ? -1 : relevance;
    }

    private static int level(Contact contact) {
        var level = contact.profile().job().footing().level();
        return level == null ? -1 : level.ordinal();
    }

    private static boolean notPromoted(Contact contact) {
        return !Boolean.TRUE.equals(contact.profile().job().footing().promotedInside());
    }

    @Override
    public int compare(Contact one, Contact other) {
        return ORDER.compare(one, other);
    }
}
