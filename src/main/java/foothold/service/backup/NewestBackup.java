package foothold.service.backup;

import foothold.service.StoreException;
import foothold.service.StoreException.Kind;

import java.util.Optional;

/** Advice to bring back the newest backup, for those who read it in a terminal. */
public final class NewestBackup {
    private NewestBackup() {}

    /** The failure with the advice, if the file is damaged and there is a backup; else as it is. */
    public static StoreException advised(StoreException failure, Vault vault) {
        if (failure.kind() != Kind.DAMAGED) {
            return failure;
        }
        return advice(vault)
                .map(
                        advice ->
                                new StoreException(
                                        Kind.DAMAGED, failure.getMessage(), advice, failure))
                .orElse(failure);
    }

    /** How to bring back the newest backup; empty where there is none. */
    public static Optional<String> advice(Vault vault) {
        return vault.all().stream()
                .findFirst()
                .map(
                        newest ->
                                "Nothing was changed. The newest backup was made at "
                                        + newest.made()
                                        + "; to bring it back (the damaged file is kept): foothold"
                                        + " restore --data \""
                                        + vault.dataFile()
                                        + "\" \""
                                        + newest.file()
                                        + "\"");
    }
}
