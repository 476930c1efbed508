package foothold.service.demo;

/** The data file already holds something of the user's own, so no sample people go into it. */
public final class NotEmptyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotEmptyException() {
        super("This data file already holds records of your own, so no sample people were added.");
    }

    /** What the user can do instead. */
    public String advice() {
        return "Choose another, empty data file for the sample people.";
    }
}
