package foothold.domain.outreach;

/** How a reply sounds. */
public enum Tone {
    POSITIVE,
    LATER,
    REFERRAL_ONLY,
    DECLINED,
    /** An automatic notice; it is no reply. */
    OUT_OF_OFFICE
}
