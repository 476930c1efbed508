package foothold.ui.talk.act;

import foothold.domain.meeting.Insight.Sign;
import foothold.domain.plan.Path;
import foothold.service.talk.Debrief;
import foothold.service.talk.Debrief.Line;
import foothold.service.talk.Debriefing;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/** What one makes of a meeting right after it. For the FX thread. */
public final class DebriefModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final Words notes;
    private final Words why;
    private final FollowUpModel followUp;
    private final VotesModel votes;
    private final InsightModel insight;
    private final ReadOnlyObjectWrapper<Debrief> debrief = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private boolean reading;
    private boolean again;

    public DebriefModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.notes = new Words(shell, services::now, this::writeNotes);
        this.why = new Words(shell, services::now, this::writeWhy);
        this.followUp = new FollowUpModel(services, writer, this);
        this.votes = new VotesModel(services, shell, writer);
        this.insight = new InsightModel(services, shell, writer);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::refresh));
    }

    /** Opens the debrief of that meeting, or goes on with it; {@code opened} follows. */
    public void open(String meetingId, Runnable opened) {
        flush();
        shell.tasks()
                .run(
                        _ -> services.debriefing().open(meetingId),
                        found ->
                                found.ifPresent(
                                        each -> {
                                            debrief.set(each);
                                            followUp.close();
                                            notes.begin(each.words());
                                            why.begin(whyOf(each));
                                            votes.begin(each);
                                            changed();
                                            opened.run();
                                        }),
                        shell::failed);
    }

    private void refresh() {
        if (debrief.get() == null) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        var id = meetingId();
        shell.tasks()
                .run(
                        _ -> services.debriefing().open(id),
                        this::show,
                        failure -> {
                            reading = false;
                            shell.failed(failure);
                        });
    }

    private void show(Optional<Debrief> found) {
        reading = false;
        found.filter(each -> each.talk().meeting().id().equals(meetingId()))
                .ifPresent(
                        each -> {
                            debrief.set(each);
                            if (!writer.busy()) {
                                notes.follow(each.words());
                                why.follow(whyOf(each));
                                votes.follow(each);
                            }
                            changed();
                        });
        if (again) {
            again = false;
            refresh();
        }
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    private String meetingId() {
        return debrief.get().talk().meeting().id();
    }

    /** The long notes, saved as they are typed. */
    public Words notes() {
        return notes;
    }

    /** Why my view changed or did not, saved as it is typed. */
    public Words why() {
        return why;
    }

    /** The form for a name, a promise or an action. */
    public FollowUpModel followUp() {
        return followUp;
    }

    /** What this meeting said about what is assumed of the path. */
    public VotesModel votes() {
        return votes;
    }

    /** The insight of the line chosen. */
    public InsightModel insight() {
        return insight;
    }

    /** The meeting was about that path. */
    public void askedAbout(Path path) {
        var read = debrief.get();
        writer.write(() -> services.askedAbout().say(read, path));
    }

    private void writeNotes(String words, String pause) {
        var id = meetingId();
        writer.write(() -> services.debriefing().type(id, words, pause));
    }

    private void writeWhy(String words, String pause) {
        var view = debrief.get().made().view();
        view(view == null ? Sign.NEUTRAL : view.lesson().sign(), words, pause);
    }

    /** Why, without what merely stands for the choice. */
    private static String whyOf(Debrief read) {
        var view = read.made().view();
        return view == null || view.lesson().text().equals(Debriefing.said(view.lesson().sign()))
                ? ""
                : view.lesson().text();
    }

    /** Whether the path appeals more, less, or as before. */
    public void choose(Sign sign) {
        why.flush();
        view(sign, why.text().get(), null);
    }

    private void view(Sign sign, String words, String pause) {
        var read = debrief.get();
        writer.write(() -> services.debriefing().view(read, sign, words, pause));
    }

    /** How much the path appeals now, 1 to 5; the same again takes it back. */
    public void rate(int rating) {
        var id = meetingId();
        var before = debrief.get().talk().meeting().notebook().rating();
        Integer now = before != null && before == rating ? null : Integer.valueOf(rating);
        writer.write(() -> services.debriefing().rate(id, now));
    }

    /** Makes an insight of that line, or takes it back. */
    public void learn(Line line) {
        var read = debrief.get();
        if (line.text().isBlank()) {
            return;
        }
        var made = read.insightOf(line);
        writer.write(
                () ->
                        made.ifPresentOrElse(
                                services.debriefing()::unlearn,
                                () ->
                                        services.debriefing()
                                                .learn(read.talk(), line, read.pathId())));
    }

    /** That line speaks for the path, against it, or neither; it becomes an insight if need be. */
    public void sign(Line line, Sign sign) {
        var made = debrief.get().insightOf(line);
        if (made.isEmpty()) {
            learn(line);
        }
        var id = meetingId();
        writer.write(
                () ->
                        services.debriefing()
                                .open(id)
                                .flatMap(read -> read.insightOf(line))
                                .ifPresent(each -> services.debriefing().sign(each, sign)));
    }

    /** The debrief is finished; {@code then} follows with the contact's id. */
    public void finish(Consumer<String> then) {
        flush();
        var meeting = debrief.get().talk().meeting();
        writer.write(
                () -> {
                    services.debriefing().finish(meeting.id());
                    return meeting.contactId();
                },
                then);
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        notes.flush();
        why.flush();
        votes.flush();
        insight.flush();
    }

    /** What was read last; null at first. */
    public ReadOnlyObjectProperty<Debrief> debrief() {
        return debrief.getReadOnlyProperty();
    }

    /** Rises after each reading. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public Services services() {
        return services;
    }
}
