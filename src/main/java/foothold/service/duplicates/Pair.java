package foothold.service.duplicates;

import foothold.domain.contact.Contact;

import java.util.List;

/**
 * Two contacts who may be one person.
 *
 * @param first the one of whom more is known
 * @param second the other
 * @param reasons why, the strongest first; never empty
 */
public record Pair(Contact first, Contact second, List<Reason> reasons) {

    /**
     * Something the two share.
     *
     * @param kind what it is
     * @param shared the value itself, where it says more than the kind; else empty
     */
    public record Reason(Kind kind, String shared) {

        /** What two people can share, the strongest first. */
        public enum Kind {
            PROFILE,
            EMAIL,
            PHONE,
            NAME,
            ACCENTS,
            MIDDLE_NAME,
            NICKNAME,
            TYPO,
            MAIL_NAME,
            ORGANIZATION
        }
    }

    public Pair {
        reasons = List.copyOf(reasons);
    }
}
