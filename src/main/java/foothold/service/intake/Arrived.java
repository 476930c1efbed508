package foothold.service.intake;

import java.util.List;

/** What was found in some files, and which of them nobody can read, and why. */
public record Arrived(List<Invite> invites, List<Letter> letters, List<Refused> refused) {

    /** A file, or a line of it, that cannot be read; {@code why} is a sentence for the user. */
    public record Refused(String file, String why) {}

    public Arrived {
        invites = List.copyOf(invites);
        letters = List.copyOf(letters);
        refused = List.copyOf(refused);
    }
}
