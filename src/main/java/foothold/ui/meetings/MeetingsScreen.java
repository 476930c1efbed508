package foothold.ui.meetings;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;
import foothold.service.Workspace;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.MeetingsModel.Mode;
import foothold.ui.meetings.act.Services;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.random.RandomGenerator;

/** When one meets whom: what is coming, what is past, and the calendar files. */
public final class MeetingsScreen implements Screen {
    private final MeetingsModel model;
    private final List<MeetingPart> parts;
    private final Runnable openPeople;
    private MeetingsView view;

    /**
     * The screen.
     *
     * @param parts what other features do with a meeting, in the order they are offered
     * @param openPeople where one begins when there is nobody to meet
     */
    public MeetingsScreen(MeetingsModel model, List<MeetingPart> parts, Runnable openPeople) {
        this.model = model;
        this.parts = List.copyOf(parts);
        this.openPeople = openPeople;
    }

    /** The screen over that file; {@code random} goes into new ids. */
    public static MeetingsScreen over(
            Workspace workspace, RandomGenerator random, Shell shell, List<MeetingPart> parts) {
        var model = new MeetingsModel(new Services(workspace, random), shell);
        return new MeetingsScreen(model, parts, () -> shell.show("people"));
    }

    @Override
    public String id() {
        return "meetings";
    }

    @Override
    public String title() {
        return text("meetings.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
    }

    @Override
    public Node node() {
        return view();
    }

    private MeetingsView view() {
        if (view == null) {
            view = new MeetingsView(model, parts, openPeople);
        }
        return view;
    }

    /** Opens the form for a meeting with somebody; the screen should be in front. */
    public void schedule(Contact contact) {
        model.schedule().begin(contact);
    }

    /** Chooses that meeting; the screen should be in front. */
    public void choose(String meetingId) {
        model.selectId(meetingId);
    }

    @Override
    public List<Action> actions() {
        var selected = model.selected().isNotNull();
        var ahead = is(Meeting.State.SCHEDULED);
        return List.of(
                action("meetings.action.new", Feather.PLUS, KeyCode.N, null, this::begin),
                action("meetings.action.mode", Feather.GRID, KeyCode.M, null, this::otherMode),
                action("meetings.action.move", Feather.CLOCK, KeyCode.R, ahead, this::move),
                action(
                        "meetings.action.save",
                        Feather.SAVE,
                        KeyCode.I,
                        selected,
                        model.detail()::save),
                action("meetings.action.close", Feather.X, KeyCode.ESCAPE, selected, view()::back),
                plain("meetings.action.confirm", Feather.CHECK, ahead, model.detail()::confirm),
                plain("meetings.action.cancel", Feather.SLASH, ahead, model.detail()::cancel),
                plain("meetings.action.person", Feather.USER, selected, model.detail()::openPerson),
                plain("meetings.action.saveAll", Feather.DOWNLOAD, null, model.detail()::saveAll));
    }

    private BooleanBinding is(Meeting.State state) {
        return Bindings.createBooleanBinding(
                () ->
                        model.selected().get() != null
                                && model.selected().get().meeting().course().state() == state,
                model.selected());
    }

    private void begin() {
        model.schedule().begin();
    }

    private void move() {
        model.schedule().move();
    }

    private void otherMode() {
        model.mode().set(model.mode().get() == Mode.AGENDA ? Mode.MONTH : Mode.AGENDA);
        view().takeFocus();
    }

    private static Action action(
            String key, Ikon icon, KeyCode code, BooleanBinding enabled, Runnable run) {
        return new Action(text(key), icon, new KeyCodeCombination(code), enabled, run);
    }

    private static Action plain(String key, Ikon icon, BooleanBinding enabled, Runnable run) {
        return new Action(text(key), icon, null, enabled, run);
    }

    /** Writes what is typed in one of the parts and not written yet. */
    public void flush() {
        parts.forEach(MeetingPart::flush);
    }

    @Override
    public void shown() {
        model.refresh();
        view().takeFocus();
    }
}
