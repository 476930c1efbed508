package foothold.service.backup;

import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;
import foothold.service.Workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Backups by themselves: made when something changed and there is an occasion. */
public final class Safekeeping {
    private final Workspace workspace;
    private final Vault vault;
    private final AtomicBoolean changed = new AtomicBoolean();

    private Safekeeping(Workspace workspace, Vault vault) {
        this.workspace = workspace;
        this.vault = vault;
    }

    /** Watches the edits of that workspace, and makes a backup before much is changed in it. */
    public static Safekeeping over(Workspace workspace, Vault vault) {
        var safekeeping = new Safekeeping(workspace, vault);
        workspace.listen(_ -> safekeeping.changed.set(true));
        workspace.precaution(safekeeping::ifChanged);
        return safekeeping;
    }

    public Vault vault() {
        return vault;
    }

    /**
     * Makes a backup if anything changed since the newest one; one at a time, so that closing the
     * program waits for the one under way.
     *
     * @throws foothold.service.StoreException when it was not made; it is still due then
     */
    public synchronized Optional<Backup> ifChanged(Reason reason) {
        return due() ? Optional.of(now(reason)) : Optional.empty();
    }

    /**
     * Makes a backup, whether or not it is due.
     *
     * @throws foothold.service.StoreException when it was not made
     */
    public synchronized Backup now(Reason reason) {
        boolean before = changed.getAndSet(false); // what is edited meanwhile counts anew
        boolean made = false;
        try {
            var backup = vault.make(reason);
            made = true;
            return backup;
        } finally {
            if (!made) {
                changed.compareAndSet(false, before);
            }
        }
    }

    /**
     * Brings back a backup in the place of everything there is, which is backed up first; then
     * tells all listeners that everything may differ.
     *
     * @param passphrase of a sealed one; else it may be null
     * @throws RefusedBackup when it cannot be used; nothing was changed then
     */
    public synchronized Restored restore(Path file, Passphrase passphrase) {
        var restored = vault.restore(file, passphrase);
        workspace.noticeForeignWrites();
        return restored;
    }

    private boolean due() {
        return changed.get() || vault.changedSinceNewest();
    }
}
