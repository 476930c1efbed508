package foothold.rooms;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.duplicates.Duplicates;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.duplicates.DuplicatesScreen;
import foothold.ui.ledger.LedgerScreen;
import foothold.ui.trash.TrashScreen;
import foothold.ui.tree.TreeScreen;

import java.util.List;
import java.util.random.RandomGenerator;

/** The rooms no door of the rail leads to; the palette does. */
final class Asides {
    private Asides() {}

    /** All of them over that file; {@code random} goes into new ids. */
    static List<Screen> over(
            Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        var duplicates = new Duplicates(workspace, random);
        return List.of(
                new DuplicatesScreen(duplicates, workspace, shell),
                new TreeScreen(workspace, agenda, random, shell),
                new LedgerScreen(workspace, random, shell),
                new TrashScreen(workspace, random, shell));
    }
}
