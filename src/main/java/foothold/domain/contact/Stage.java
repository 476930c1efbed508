package foothold.domain.contact;

/** Where a contact stands, in the order of the journey (PRODUCT, end of section 3); derived. */
public enum Stage {
    KNOWN,
    TARGET,
    REQUESTED,
    IN_CONVERSATION,
    SCHEDULED,
    MET,
    KEEPING_IN_TOUCH,
    CLOSED
}
