package foothold.service.organizations;

/**
 * How many people one knows at an organization.
 *
 * @param known all of them, archived ones and those not to be contacted left out
 * @param alumni how many are alumni of the same school
 * @param distant how many one has not spoken to for {@link #YEARS} years or longer
 * @param active how many one has singled out, written to or met
 */
public record Acquaintances(int known, int alumni, int distant, int active) {

    /** After so many years without a word, an acquaintance counts as distant. */
    public static final int YEARS = 3;

    public static final Acquaintances NONE = new Acquaintances(0, 0, 0, 0);
}
