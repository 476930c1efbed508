package foothold.rooms;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.remind.Reminders;
import foothold.ui.Dialogs;
import foothold.ui.Screen;
import foothold.ui.Tasks;
import foothold.ui.campaign.CampaignScreen;
import foothold.ui.closing.ClosingScreen;
import foothold.ui.compose.ComposeFeature;
import foothold.ui.control.InnerPart;
import foothold.ui.meetings.MeetingsScreen;
import foothold.ui.organizations.OrganizationsModel;
import foothold.ui.organizations.OrganizationsPart;
import foothold.ui.people.PeopleScreen;
import foothold.ui.people.list.PeopleStart;
import foothold.ui.pipeline.PipelineScreen;
import foothold.ui.questions.QuestionsScreen;
import foothold.ui.questions.bank.QuestionsModel;
import foothold.ui.questions.prepare.PrepareModel;
import foothold.ui.questions.prepare.PreparePart;
import foothold.ui.settings.SettingsScreen;
import foothold.ui.shell.MainWindow;
import foothold.ui.talk.TalkFeature;
import foothold.ui.today.OnceTodayShows;
import foothold.ui.today.Start;
import foothold.ui.today.TodayModel;
import foothold.ui.today.TodayScreen;
import foothold.ui.today.act.Services;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** All screens over one open data file, put together; also for pictures of them. */
public final class Rooms {
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
    private final Safety safety;
    private final Sharing sharing;
    private final ClosingScreen closing;
    private final Learning learning;
    private final Reflection reflection;
    private final Arrivals arrivals;
    private Optional<Supplier<Reminders>> reminders = Optional.empty();
    private SettingsScreen settings;

    /**
     * The window over a file, without screens yet.
     *
     * @param dialogs makes the dialogs, which tell through the window what they could not open
     */
    public Rooms(OpenWork work, Tasks tasks, Function<Consumer<String>, Dialogs> dialogs) {
        this.workspace = work.workspace();
        this.rulebooks = work.rulebooks();
        this.agenda = work.agenda();
        this.window = new MainWindow(tasks, dialogs.apply(this::say), workspace);
        this.safety = new Safety(workspace, window);
        this.sharing = new Sharing(workspace, agenda, window);
        this.writing = new ComposeFeature(workspace, work.agenda(), random, window);
        this.writing.sleep();
        this.talking = TalkFeature.over(workspace, agenda, random, window);
        this.meetings = meetings();
        this.closing = new ClosingScreen(workspace, random, writing.screen(), window);
        this.learning = new Learning(workspace, agenda, random, window, this::prepare);
        this.reflection = new Reflection(workspace, agenda, random, window);
        this.arrivals = new Arrivals(workspace, random, window, this::prepare);
        this.today = new TodayModel(new Services(workspace, random), work.agenda(), window);
        this.today.panel().meetIn(talking.room(this::prepare));
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

    public MainWindow window() {
        return window;
    }

    /** What happens in and right after a meeting. */
    public TalkFeature talking() {
        return talking;
    }

    /** What is opened from outside. */
    public Arrivals arrivals() {
        return arrivals;
    }

    public Safety safety() {
        return safety;
    }

    public PipelineScreen pipeline() {
        return pipeline;
    }

    public TodayModel today() {
        return today;
    }

    /** Asks for the name of somebody new. */
    public void addPerson() {
        people.add();
    }

    /** What reminds when the window is closed; before the screens are opened. */
    public void remindBy(Supplier<Reminders> some) {
        reminders = Optional.of(some);
    }

    /**
     * Opens every screen, Today in front; once the window has its scene. The people are read after
     * Today shows, so that they do not hold it up, but the palette soon finds them.
     */
    public void open() {
        var persons = talking.among(people::find, this::prepare);
        window.people(new Lookup(workspace, rulebooks, persons, window), people::open);
        window.open(
                List.of(
                        todayScreen(),
                        people,
                        pipeline,
                        meetings,
                        questions(),
                        learning.insights(),
                        campaign(),
                        reflection.practice(),
                        settings()));
        writing.screens().forEach(window::aside);
        talking.screens().forEach(window::aside);
        window.register(writing.everywhere());
        window.register(talking.everywhere());
        window.register(people.everywhere());
        var asides = new ArrayList<>(Asides.over(workspace, agenda, random, window));
        asides.add(closing);
        asides.addAll(arrivals.screens());
        arrivals.over(window.root());
        reflection.open(asides);
        if (today.state().get() == TodayModel.State.LOADING) {
            today.state().addListener(new OnceTodayShows(this::todayShows));
        } else {
            todayShows();
        }
    }

    private void todayShows() {
        window.tasks().oncePainted(people::prepare);
        window.tasks().oncePainted(writing::wake);
        window.tasks().oncePainted(reflection::offer);
        window.tasks().oncePainted(sharing::wake);
        window.tasks().oncePainted(talking::offerToGoOn);
    }

    /** Writes what is typed and not written yet; for when the window closes. */
    public void flush() {
        people.flush();
        writing.flush();
        talking.flush();
        meetings.flush();
        learning.flush();
        reflection.flush();
        settings.flush();
        sharing.flush();
    }

    private Screen todayScreen() {
        return new TodayScreen(
                today,
                new Start(this::bringIn, people::add, this::explore, reflection::lookBack),
                writing.screen());
    }

    private void bringIn() {
        window.show("import");
    }

    private Screen campaign() {
        var part = new OrganizationsPart(new OrganizationsModel(workspace, agenda, random, window));
        var organizations =
                new InnerPart("organizations", text("organizations.list"), part::node, part::shown);
        var screen = CampaignScreen.over(workspace, agenda, random, window, List.of(organizations));
        screen.tellBy(closing::open);
        return screen;
    }

    private Screen questions() {
        return new QuestionsScreen(new QuestionsModel(workspace, random, window));
    }

    private void prepare(String meetingId) {
        window.show(meetings.id());
        meetings.choose(meetingId);
    }

    private MeetingsScreen meetings() {
        var prepare =
                new PreparePart(
                        new PrepareModel(
                                new foothold.ui.questions.prepare.Services(workspace, random),
                                window));
        var parts = Stream.concat(Stream.of(prepare), talking.parts().stream()).toList();
        return MeetingsScreen.over(workspace, random, window, parts);
    }

    private Screen settings() {
        settings = SettingsRoom.over(workspace, random, window, safety);
        sharing.sections().forEach(settings::add);
        reminders.ifPresent(each -> settings.add(SettingsRoom.reminders(each, window)));
        return settings;
    }

    private void explore() {
        Samples.explore(workspace, rulebooks, window);
    }
}
