package foothold.ui.settings.data;

import foothold.service.Workspace;
import foothold.service.backup.Safekeeping;
import foothold.storage.backup.Backups;
import foothold.ui.Shell;

/** Settings → Data over a file, for tests of what is around it. */
public final class DataModels {
    private DataModels() {}

    /** With backups in the folder beside the file. */
    public static DataModel over(Workspace workspace, Shell shell) {
        var vault = Backups.of(workspace.store().file(), workspace.clock());
        return new DataModel(workspace, Safekeeping.over(workspace, vault), shell);
    }
}
