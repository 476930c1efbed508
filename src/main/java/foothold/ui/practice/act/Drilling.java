package foothold.ui.practice.act;

/** What the keys of practising do in one of its parts; nothing where it makes no sense. */
public interface Drilling {

    /** Starts the clock, or stops it. */
    default void clock() {}

    /** Goes on to the next card or step. */
    default void next() {}

    /** Goes back a step. */
    default void back() {}

    /** The card in front was hard (true) or easy. */
    default void judge(boolean hard) {}

    /** How the run just ended went, 1 to 5. */
    default void rate(int rating) {}
}
