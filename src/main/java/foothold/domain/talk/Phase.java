package foothold.domain.talk;

/** Where a conversation stands. */
public enum Phase {
    /** The agreed time has not come. */
    BEFORE,
    /** Small talk, and who I am. */
    OPENING,
    /** What I want to learn. */
    QUESTIONS,
    /** Thanks, and what comes next. */
    CLOSING,
    /** The agreed time is over. */
    OVER
}
