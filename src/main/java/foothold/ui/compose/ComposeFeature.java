package foothold.ui.compose;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.compose.act.Services;
import foothold.ui.compose.template.TemplatesScreen;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.random.RandomGenerator;

/** Everything about writing, put together over one data file. */
public final class ComposeFeature {
    private final Services services;
    private final Shell shell;
    private final ComposeScreen screen;
    private final TemplatesScreen templates;

    /** Writing in that file; {@code random} goes into new ids. */
    public ComposeFeature(Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        this.services = new Services(workspace, agenda, random);
        this.shell = shell;
        this.screen = new ComposeScreen(services, shell);
        this.templates = new TemplatesScreen(services, shell);
    }

    /** Where one writes, and what makes pads for other screens. */
    public ComposeScreen screen() {
        return screen;
    }

    /** The screens that have no place in the rail. */
    public List<Screen> screens() {
        return List.of(screen, templates);
    }

    /** Reads nothing until it is woken, so that it does not hold up the first screen. */
    public void sleep() {
        services.awake().set(false);
    }

    /** Reads what was asked for meanwhile. */
    public void wake() {
        services.awake().set(true);
    }

    /** What can be done from everywhere. */
    public List<Action> everywhere() {
        return List.of(
                new Action(
                        text("compose.action.drafts"),
                        Feather.EDIT_3,
                        null,
                        null,
                        () -> shell.show(screen.id())),
                new Action(
                        text("compose.action.templates"),
                        Feather.FILE_TEXT,
                        null,
                        null,
                        () -> shell.show(TemplatesScreen.ID)));
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        screen.flush();
        templates.flush();
    }
}
