package foothold.service.publish;

import foothold.service.sharing.Beside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Whether, where and what is published from this machine.
 *
 * @param on off until the user says so
 * @param address as typed
 * @param user as typed
 * @param wanted what is sent
 * @param automatic whether each change is sent by itself
 */
public record Choices(boolean on, String address, String user, Wanted wanted, boolean automatic) {
    private static final String ENDING = "publish.properties";

    /**
     * What is sent.
     *
     * @param meetings when and where
     * @param due when something is due
     * @param people the cards of those under way
     * @param names whether meetings and due dates say with whom
     */
    public record Wanted(boolean meetings, boolean due, boolean people, boolean names) {
        public static final Wanted USUAL = new Wanted(true, true, false, true);
    }

    /** What was chosen for that data file; off at first. */
    public static Choices of(Path dataFile) {
        var kept = Beside.of(dataFile, ENDING).read();
        var wanted =
                new Wanted(
                        is(kept, "meetings", Wanted.USUAL.meetings()),
                        is(kept, "due", Wanted.USUAL.due()),
                        is(kept, "people", Wanted.USUAL.people()),
                        is(kept, "names", Wanted.USUAL.names()));
        return new Choices(
                is(kept, "on", false),
                kept.getProperty("address", ""),
                kept.getProperty("user", ""),
                wanted,
                is(kept, "automatic", false));
    }

    private static boolean is(Properties kept, String name, boolean otherwise) {
        return Boolean.parseBoolean(kept.getProperty(name, Boolean.toString(otherwise)));
    }

    /**
     * Keeps the choices for that data file.
     *
     * @throws IOException when they cannot be written
     */
    public void keep(Path dataFile) throws IOException {
        var kept = new Properties();
        kept.setProperty("on", Boolean.toString(on));
        kept.setProperty("address", address);
        kept.setProperty("user", user);
        kept.setProperty("meetings", Boolean.toString(wanted.meetings()));
        kept.setProperty("due", Boolean.toString(wanted.due()));
        kept.setProperty("people", Boolean.toString(wanted.people()));
        kept.setProperty("names", Boolean.toString(wanted.names()));
        kept.setProperty("automatic", Boolean.toString(automatic));
        Beside.of(dataFile, ENDING).write(kept);
    }

    /** The same with other things sent. */
    public Choices with(Wanted other) {
        return new Choices(on, address, user, other, automatic);
    }

    /** The same, on or off. */
    public Choices with(boolean nowOn) {
        return new Choices(nowOn, address, user, wanted, automatic);
    }

    /**
     * The account that is meant.
     *
     * @throws PublishFailure when it cannot be used
     */
    public Account account() {
        return Account.typed(address, user);
    }
}
