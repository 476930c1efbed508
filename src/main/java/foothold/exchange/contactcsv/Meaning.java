package foothold.exchange.contactcsv;

import java.util.List;

/** What a column of a contact list holds. */
public enum Meaning {
    /** Nothing that is taken over. */
    NOTHING,
    NAME,
    PREFIX,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SUFFIX,
    NICKNAME,
    PRONUNCIATION,
    ROLE,
    ORGANIZATION,
    EMAIL,
    PHONE,
    LINK,
    LOCATION,
    CITY,
    REGION,
    COUNTRY,
    ZONE,
    TAGS,
    NOTES,
    /** A field of this program's own export, named by its column. */
    OWN;

    /** Those a user may choose from, in the order in which they are offered. */
    public static final List<Meaning> CHOICES =
            List.of(values()).stream().filter(each -> each != OWN).toList();

    /**
     * Whether several columns may hold it. Of lists all are taken, of a role or a place the first
     * that says something.
     */
    public boolean repeats() {
        return switch (this) {
            case NAME, PREFIX, FIRST_NAME, MIDDLE_NAME, LAST_NAME, SUFFIX -> false;
            case NICKNAME, PRONUNCIATION, ZONE -> false;
            default -> true;
        };
    }

    /** Whether it can tell who somebody is. */
    public boolean identifies() {
        return switch (this) {
            case NAME, FIRST_NAME, LAST_NAME, EMAIL, OWN -> true;
            default -> false;
        };
    }
}
