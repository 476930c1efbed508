package foothold.domain.backup;

import java.util.Objects;

/**
 * What a user types to seal a file and to open it again. Its text never shows by accident.
 *
 * @param words as typed
 */
public record Passphrase(String words) {
    /** Shorter ones are guessed too soon. */
    public static final int LEAST = 10;

    public Passphrase {
        Objects.requireNonNull(words);
    }

    /** Whether it is long enough to seal something with, blanks around it aside. */
    public boolean enough() {
        return words.strip().length() >= LEAST;
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
