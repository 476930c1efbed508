package foothold.domain.backup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a backup was made; part of its file's name. */
public enum Reason {
    /** The user asked for it. */
    ASKED,
    /** Something changed in the last half hour. */
    CHANGED,
    /** The program was closed. */
    EXIT,
    /** Before the file was brought to a newer data format. */
    MIGRATION,
    /** Before files were imported. */
    IMPORT,
    /** Before two people were put together. */
    MERGE,
    /** Before another backup was brought back. */
    RESTORE;

    /** As it stands in a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of that word, if it is one. */
    public static Optional<Reason> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
