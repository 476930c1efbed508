package foothold.exchange.pdf;

/** Something drawn on the page; from the left and from the bottom, in points. */
public sealed interface Mark {

    /**
     * A line of words.
     *
     * @param x where it begins
     * @param y its base line
     * @param type how it is set
     */
    record Words(double x, double y, Type type, String text) implements Mark {}

    /** A thin line from left to right. */
    record Rule(double x, double y, double width, double grey) implements Mark {}

    /** A filled bar; {@code y} is its lower edge. */
    record Bar(double x, double y, double width, double height, double grey) implements Mark {}

    /**
     * How words are set.
     *
     * @param size of the letters
     * @param bold whether they are
     * @param grey 0 for black to 1 for white
     */
    record Type(double size, boolean bold, double grey) {}
}
