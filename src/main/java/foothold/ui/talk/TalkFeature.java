package foothold.ui.talk;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.questions.QuestionBank;
import foothold.service.talk.TalkBook;
import foothold.ui.Action;
import foothold.ui.Entry;
import foothold.ui.Screen;
import foothold.ui.Screen.MeetingPart;
import foothold.ui.Screen.MeetingRoom;
import foothold.ui.Shell;
import foothold.ui.talk.act.DebriefModel;
import foothold.ui.talk.act.Services;
import foothold.ui.talk.act.TalkModel;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Everything about holding a meeting and writing it down, put together over one data file. */
public final class TalkFeature {
    private final Services services;
    private final Shell shell;
    private final TalkModel talk;
    private final DebriefModel debrief;
    private final TalkScreen talkScreen;
    private final DebriefScreen debriefScreen;
    private MeetingEntries entries;

    public TalkFeature(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.talk = new TalkModel(services, shell);
        this.debrief = new DebriefModel(services, shell);
        this.debriefScreen = new DebriefScreen(debrief, shell);
        this.talkScreen = new TalkScreen(talk, shell, debriefScreen::open);
    }

    /** The same over that file; {@code random} goes into new ids. */
    public static TalkFeature over(
            Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        var bank = new QuestionBank(workspace, random);
        return new TalkFeature(new Services(workspace, agenda, random, bank::questions), shell);
    }

    /** Where Today goes with a meeting; {@code prepare} shows one where it is prepared. */
    public MeetingRoom room(Consumer<String> prepare) {
        return new MeetingRoom() {
            @Override
            public void prepare(String meetingId) {
                prepare.accept(meetingId);
            }

            @Override
            public void debrief(String meetingId) {
                debriefScreen.open(meetingId);
            }
        };
    }

    /**
     * What the palette finds: the next and the last meetings before what {@code others} find.
     *
     * @param prepare shows a meeting where it is prepared
     */
    public Function<String, List<Entry>> among(
            Function<String, List<Entry>> others, Consumer<String> prepare) {
        entries =
                new MeetingEntries(
                        services,
                        shell,
                        new MeetingEntries.Ways(this::start, prepare, this::debrief));
        return entries.among(others);
    }

    /** The screens that have no place in the rail. */
    public List<Screen> screens() {
        return List.of(talkScreen, debriefScreen);
    }

    /** What is offered wherever a meeting is shown. */
    public List<MeetingPart> parts() {
        return List.of(
                new TalkPart(
                        "start",
                        text("talk.part.start"),
                        Feather.PLAY,
                        TalkBook::isNow,
                        this::start),
                new TalkPart(
                        "debrief",
                        text("talk.part.debrief"),
                        Feather.FEATHER,
                        TalkFeature::isOver,
                        this::debrief));
    }

    private static boolean isOver(Meeting meeting, Instant now) {
        var state = meeting.course().state();
        return state == Meeting.State.HELD
                || state == Meeting.State.SCHEDULED && !meeting.slot().end().isAfter(now);
    }

    /** What can be done from everywhere. */
    public List<Action> everywhere() {
        return List.of(
                new Action(text("talk.action.start"), Feather.PLAY, null, null, this::startNow));
    }

    private void startNow() {
        shell.tasks()
                .run(
                        _ -> services.book().now(),
                        found ->
                                found.ifPresentOrElse(
                                        each -> start(each.meeting().id()),
                                        () -> {
                                            shell.show("meetings");
                                            shell.toast(text("talk.noneNow"));
                                        }),
                        shell::failed);
    }

    /** Goes into meeting mode with that meeting. */
    public void start(String meetingId) {
        talkScreen.open(meetingId);
    }

    /** Opens the debrief of that meeting. */
    public void debrief(String meetingId) {
        debriefScreen.open(meetingId);
    }

    /** Offers to go on with a meeting that was under way when the program stopped. */
    public void offerToGoOn() {
        if (entries != null) {
            entries.wake();
        }
        shell.tasks()
                .run(
                        _ -> services.book().unfinished(),
                        found ->
                                found.ifPresent(
                                        each ->
                                                shell.offer(
                                                        text("talk.offer", each.contact().name()),
                                                        text("talk.goOn"),
                                                        () -> start(each.meeting().id()))),
                        shell::failed);
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        talk.flush();
        debrief.flush();
    }
}
