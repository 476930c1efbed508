package foothold.domain.contact;

/**
 * How much help somebody is likely to be, by how soon they answered (after Steve Dalton, The 2-Hour
 * Job Search).
 */
public enum Segment {
    /** Answered within three business days: glad to help. */
    BOOSTER,
    /** Answered later: out of a sense of duty. */
    OBLIGATE,
    /** Did not answer. */
    LET_GO
}
