package foothold;

import static foothold.ui.Messages.text;

import foothold.domain.flat.Shapes;
import foothold.domain.question.Question;
import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.demo.Demo;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.settings.Preferences;
import foothold.service.transfer.ArchiveImport;
import foothold.ui.Action;
import foothold.ui.Dialogs;
import foothold.ui.Screen;
import foothold.ui.Screen.MeetingRoom;
import foothold.ui.Tasks;
import foothold.ui.campaign.CampaignScreen;
import foothold.ui.compose.ComposeFeature;
import foothold.ui.importing.ImportScreen;
import foothold.ui.meetings.MeetingsScreen;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.people.PeopleScreen;
import foothold.ui.people.list.PeopleStart;
import foothold.ui.pipeline.PipelineScreen;
import foothold.ui.settings.HolidayModel;
import foothold.ui.settings.SettingsModel;
import foothold.ui.settings.SettingsScreen;
import foothold.ui.shell.MainWindow;
import foothold.ui.talk.TalkFeature;
import foothold.ui.today.Start;
import foothold.ui.today.TodayModel;
import foothold.ui.today.TodayScreen;
import foothold.ui.today.act.Services;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** All screens over one open data file, put together; also for pictures of them. */
final class Rooms {
    private final Workspace workspace;
    private final Rulebooks rulebooks;
    private final Agenda agenda;
    private final MainWindow window;
    private final RandomGenerator random = new SecureRandom();
    private final TodayModel today;
    private final PeopleScreen people;
    private final ComposeFeature writing;
    private final PipelineScreen pipeline;
    private final TalkFeature talking;
    private final MeetingsScreen meetings;

    /**
     * The window over a file, without screens yet.
     *
     * @param dialogs makes the dialogs, which tell through the window what they could not open
     */
    Rooms(OpenWork work, Tasks tasks, Function<Consumer<String>, Dialogs> dialogs) {
        this.workspace = work.workspace();
        this.rulebooks = work.rulebooks();
        this.agenda = work.agenda();
        this.window = new MainWindow(tasks, dialogs.apply(this::say), workspace);
        this.writing = new ComposeFeature(workspace, work.agenda(), random, window);
        this.talking =
                new TalkFeature(
                        new foothold.ui.talk.act.Services(
                                workspace, agenda, random, this::questions),
                        window);
        this.meetings =
                new MeetingsScreen(
                        new MeetingsModel(
                                new foothold.ui.meetings.act.Services(workspace, random), window),
                        talking.parts(),
                        () -> window.show("people"));
        this.today = new TodayModel(new Services(workspace, random), work.agenda(), window);
        this.today.panel().meetIn(new Room());
        this.people =
                new PeopleScreen(
                        new foothold.ui.people.act.Services(workspace, work.agenda(), random),
                        window,
                        new PeopleStart(this::bringIn, this::explore));
        this.pipeline =
                new PipelineScreen(
                        new foothold.ui.pipeline.model.Services(workspace, work.agenda(), random),
                        window);
    }

    private void say(String sentence) {
        window.toast(sentence);
    }

    MainWindow window() {
        return window;
    }

    /** What happens in and right after a meeting. */
    TalkFeature talking() {
        return talking;
    }

    PipelineScreen pipeline() {
        return pipeline;
    }

    TodayModel today() {
        return today;
    }

    /**
     * Opens every screen, Today in front; once the window has its scene. The people are read after
     * Today shows, so that they do not hold it up, but the palette soon finds them.
     */
    void open() {
        var importing = importing();
        window.people(people::find, people::open);
        window.open(
                List.of(todayScreen(), people, pipeline, meetings, campaign(), settings()));
        window.aside(importing);
        writing.screens().forEach(window::aside);
        talking.screens().forEach(window::aside);
        window.register(writing.everywhere());
        window.register(talking.everywhere());
        window.register(people.everywhere());
        window.register(
                List.of(
                        new Action(
                                importing.title(), importing.icon(), null, null, this::bringIn)));
        today.state().addListener(new OnceTodayShows());
    }

    /** Reads the people once Today has something to show, and never again. */
    private final class OnceTodayShows implements ChangeListener<TodayModel.State> {
        @Override
        public void changed(
                ObservableValue<? extends TodayModel.State> state,
                TodayModel.State before,
                TodayModel.State now) {
            if (now != TodayModel.State.SLOW) {
                state.removeListener(this);
                window.tasks().onScreen(people::prepare);
                window.tasks().onScreen(talking::offerToGoOn);
            }
        }
    }

    /** Writes what is typed and not written yet; for when the window closes. */
    void flush() {
        people.flush();
        writing.flush();
        talking.flush();
    }

    private Screen todayScreen() {
        return new TodayScreen(
                today, new Start(this::bringIn, people::add, this::explore), writing.screen());
    }

    private void bringIn() {
        window.show("import");
    }

    private Screen campaign() {
        return CampaignScreen.over(workspace, agenda, random, window, List.of());
    }

    private List<Question> questions() {
        return workspace.store().all(Shapes.QUESTION);
    }

    /** Where Today goes with a meeting. */
    private final class Room implements MeetingRoom {
        @Override
        public void prepare(String meetingId) {
            window.show(meetings.id());
            meetings.choose(meetingId);
        }

        @Override
        public void debrief(String meetingId) {
            talking.debrief(meetingId);
        }
    }

    private Screen settings() {
        var preferences = new Preferences(workspace, random);
        var holidays = new HolidayModel(new PublicHolidays(), window);
        return new SettingsScreen(new SettingsModel(workspace, preferences, holidays, window));
    }

    private Screen importing() {
        var list = new PeopleImport(workspace, random);
        var importer = new Importer(list, new ArchiveImport(workspace));
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
