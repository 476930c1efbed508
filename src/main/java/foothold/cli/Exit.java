package foothold.cli;

/** What the program's exit status says (PRODUCT, section 8). */
public final class Exit {
    public static final int DONE = 0;
    public static final int BUG = 1;
    public static final int WRONG_USAGE = 2;
    public static final int NO_DISPLAY = 3;

    /** The input was refused and nothing was changed. */
    public static final int REFUSED = 4;

    /** The data file is damaged, newer, in use or out of reach. */
    public static final int DATA_FILE = 5;

    private Exit() {}
}
