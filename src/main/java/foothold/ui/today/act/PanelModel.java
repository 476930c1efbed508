package foothold.ui.today.act;

import foothold.domain.followup.Followup;
import foothold.domain.meeting.Meeting;
import foothold.service.agenda.Outlook;
import foothold.service.followup.Background;
import foothold.ui.Screen.MeetingRoom;
import foothold.ui.Shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.HashMap;
import java.util.Map;

/** What the side panel shows of the selected follow-up. For the FX thread. */
public final class PanelModel {

    /** A question the panel asks in its place, beside the main action. */
    public enum Asking {
        NOTHING,
        SNOOZE_DATE,
        DISMISS_REASON
    }

    private final Services services;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Asking> asking = new SimpleObjectProperty<>(Asking.NOTHING);
    private final Map<Followup.Key, Draft> drafts = new HashMap<>();
    private final MainActions actions;
    private final Decisions decisions;
    private Runnable acted = () -> {};
    private Runnable onceReady = () -> {};
    private Followup.Key wanted;
    private MeetingRoom room;

    public PanelModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.actions = new MainActions(this);
        this.decisions = new Decisions(this);
    }

    /** Meetings are prepared and written down there instead of in the panel. */
    public void meetIn(MeetingRoom meetingRoom) {
        room = meetingRoom;
    }

    /** Whether there is a room for meetings. */
    public boolean hasRoom() {
        return room != null;
    }

    /** Opens the room of the meeting it is about; the person's page where there is none. */
    public void openMeeting() {
        if (room != null && subject.get().background().trigger() instanceof Meeting meeting) {
            if (subject.get().action() == MainAction.DEBRIEF) {
                room.debrief(meeting.id());
            } else {
                room.prepare(meeting.id());
            }
        } else {
            openPage();
        }
    }

    /** Does what needs nothing filled in here, or opens where it is done; false when it does. */
    public boolean doneAtOnce() {
        return switch (subject.get().action()) {
            case DONE -> {
                actions.done();
                yield true;
            }
            case DEBRIEF, PREPARE -> {
                if (room != null) {
                    openMeeting();
                }
                yield room != null;
            }
            default -> false;
        };
    }

    /** Calls {@code listener} after something was done. */
    public void onActed(Runnable listener) {
        acted = listener;
    }

    /** Shows that follow-up, or nothing for null; what is half typed about it stays. */
    public void show(Followup followup, Outlook outlook) {
        boolean other = followup == null || !followup.key().equals(wanted);
        wanted = followup == null ? null : followup.key();
        if (other) {
            problem.set("");
            asking.set(Asking.NOTHING);
            onceReady = () -> {};
        }
        if (followup == null) {
            subject.set(null);
            return;
        }
        shell.tasks()
                .run(
                        _ -> services.backgrounds().of(followup),
                        background -> arrived(followup, outlook, background),
                        shell::failed);
    }

    private void arrived(Followup followup, Outlook outlook, Background background) {
        if (followup.key().equals(wanted)) {
            var draft = drafts.computeIfAbsent(followup.key(), _ -> Draft.of(followup, background));
            subject.set(new Subject(followup, background, outlook, draft));
            var waiting = onceReady;
            onceReady = () -> {};
            waiting.run();
        }
    }

    /** Runs {@code action} once the panel shows what was last asked for, which may be now. */
    public void whenReady(Runnable action) {
        if (isReady()) {
            action.run();
        } else if (wanted != null) {
            onceReady = action;
        }
    }

    private boolean isReady() {
        return subject.get() != null && subject.get().followup().key().equals(wanted);
    }

    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** Whether something is being written just now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What is wrong with what was filled in; empty for nothing. */
    public StringProperty problem() {
        return problem;
    }

    public ObjectProperty<Asking> asking() {
        return asking;
    }

    public MainActions actions() {
        return actions;
    }

    public Decisions decisions() {
        return decisions;
    }

    /** Opens the page of the person, where there is one. */
    public void openPage() {
        var contact = subject.get() == null ? null : subject.get().background().contact();
        if (contact != null) {
            shell.openPerson(contact.id());
        }
    }

    /** Brings the people list to the front. */
    public void openPeople() {
        shell.show("people");
    }

    Services services() {
        return services;
    }

    Shell shell() {
        return shell;
    }

    /** Does {@code useCase} in the background, then says {@code done} with an undo button. */
    void act(String done, Runnable useCase) {
        if (busy.get() || !isReady()) {
            return;
        }
        busy.set(true);
        problem.set("");
        shell.tasks()
                .run(
                        _ -> {
                            useCase.run();
                            return done;
                        },
                        this::done,
                        this::failed);
    }

    private void done(String what) {
        busy.set(false);
        acted();
        shell.toastWithUndo(what);
    }

    /** What was to be done is done. */
    public void acted() {
        asking.set(Asking.NOTHING);
        acted.run();
    }

    private void failed(Exception failure) {
        busy.set(false);
        shell.failed(failure);
    }
}
