package foothold;

/** Where the program starts: a command when there are arguments, otherwise the window. */
public final class Main {
    private Main() {}

    /** Runs the command named by {@code args}, or opens the window when there is none. */
    public static void main(String[] args) {}
}
