package foothold;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.holidays.PublicHolidays;
import foothold.service.demo.Demo;
import foothold.service.imports.Importer;
import foothold.service.imports.LinkedInImport;
import foothold.service.settings.Preferences;
import foothold.service.transfer.ArchiveImport;
import foothold.ui.importing.ImportScreen;
import foothold.ui.settings.HolidayModel;
import foothold.ui.settings.SettingsModel;
import foothold.ui.settings.SettingsScreen;
import foothold.ui.Dialogs;
import foothold.ui.Screen;
import foothold.ui.Tasks;
import foothold.ui.shell.MainWindow;
import foothold.ui.today.Start;
import foothold.ui.today.TodayModel;
import foothold.ui.today.TodayScreen;
import foothold.ui.today.act.Services;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** All screens over one open data file, put together; also for pictures of them. */
final class Rooms {
    private final Workspace workspace;
    private final Rulebooks rulebooks;
    private final MainWindow window;
    private final RandomGenerator random = new SecureRandom();

    /**
     * The window over a file, without screens yet.
     *
     * @param rulebooks what the follow-ups go by
     * @param dialogs makes the dialogs, which tell through the window what they could not open
     */
    Rooms(
            Workspace workspace,
            Rulebooks rulebooks,
            Tasks tasks,
            Function<Consumer<String>, Dialogs> dialogs) {
        this.workspace = workspace;
        this.rulebooks = rulebooks;
        this.window = new MainWindow(tasks, dialogs.apply(this::say), workspace);
    }

    private void say(String sentence) {
        window.toast(sentence);
    }

    MainWindow window() {
        return window;
    }

    /** Opens every screen, Today in front; once the window has its scene. */
    void open() {
        window.open(List.of(today(), settings()));
        window.aside(importing());
    }

    private Screen today() {
        var agenda = new Agenda(workspace, rulebooks);
        var start = new Start(() -> window.show("import"), () -> {}, this::explore);
        return new TodayScreen(new TodayModel(new Services(workspace, random), agenda, window), start);
    }

    private Screen settings() {
        var preferences = new Preferences(workspace, random);
        var holidays = new HolidayModel(new PublicHolidays(), window);
        return new SettingsScreen(new SettingsModel(workspace, preferences, holidays, window));
    }

    private Screen importing() {
        var connections = new LinkedInImport(workspace, random);
        var importer = new Importer(connections, new ArchiveImport(workspace));
        return new ImportScreen(importer, workspace, window);
    }

    private void explore() {
        window.tasks()
                .run(
                        _ -> new Demo(workspace).fill(rulebooks.zone()),
                        count -> window.toastWithUndo(text("app.explored", count)),
                        window::failed);
    }
}
