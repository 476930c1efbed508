package foothold.rooms;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Rulebooks;
import foothold.service.demo.Demo;
import foothold.ui.Shell;

/** Fills an empty file with sample people. */
final class Samples {
    private Samples() {}

    static void explore(Workspace workspace, Rulebooks rulebooks, Shell shell) {
        shell.tasks()
                .run(
                        _ -> new Demo(workspace).fill(rulebooks.zone()),
                        count -> shell.toastWithUndo(text("app.explored", count)),
                        shell::failed);
    }
}
