package foothold.ui.talk.act;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Promise.Owner;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.domain.talk.NamedLine;
import foothold.service.talk.Debrief.Line;
import foothold.ui.control.Writer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;

/** Turns a captured line into somebody named, a promise or an action. For the FX thread. */
public final class FollowUpModel {

    /** What the line becomes. */
    public enum Kind {
        NOTHING,
        NAME,
        PROMISE,
        ACTION
    }

    private final Services services;
    private final Writer writer;
    private final DebriefModel screen;
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.NOTHING);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final BooleanProperty introduction = new SimpleBooleanProperty();
    private final ObjectProperty<Owner> owner = new SimpleObjectProperty<>(Owner.ME);
    private final StringProperty problem = new SimpleStringProperty("");
    private Line line;

    FollowUpModel(Services services, Writer writer, DebriefModel screen) {
        this.services = services;
        this.writer = writer;
        this.screen = screen;
    }

    /** Fills the form from that line, or opens an empty one for null. */
    public void begin(Kind wanted, Line from) {
        line = from;
        var said = from == null ? "" : from.text().strip();
        var named = NamedLine.read(said);
        words.set(wanted == Kind.NAME ? named.name() : said);
        note.set(wanted == Kind.NAME ? Text.orEmpty(named.note()) : "");
        due.set("");
        introduction.set(false);
        owner.set(Owner.ME);
        problem.set("");
        kind.set(wanted);
    }

    public void close() {
        kind.set(Kind.NOTHING);
    }

    /** What the form is for. */
    public ReadOnlyObjectProperty<Kind> kind() {
        return kind.getReadOnlyProperty();
    }

    /** The name, or what was promised or decided. */
    public StringProperty words() {
        return words;
    }

    /** What was said about the person named. */
    public StringProperty note() {
        return note;
    }

    /** By when, in words. */
    public StringProperty due() {
        return due;
    }

    /** An introduction was offered. */
    public BooleanProperty introduction() {
        return introduction;
    }

    /** Who is to keep the promise. */
    public ObjectProperty<Owner> owner() {
        return owner;
    }

    /** What is wrong with what is filled in; empty for nothing. */
    public StringProperty problem() {
        return problem;
    }

    /** How the due date is understood, as a whole date; empty when there is none. */
    public String reading() {
        var day = day();
        return day == null ? "" : services.dates().full(day);
    }

    private LocalDate day() {
        return services.dateWords().read(due.get(), Lean.FUTURE).map(DayTime::day).orElse(null);
    }

    /** Does it, and closes the form; false when something is missing. */
    public boolean confirm() {
        if (Text.orNull(words.get()) == null) {
            problem.set(
                    text(
                            kind.get() == Kind.NAME
                                    ? "debrief.problem.name"
                                    : "debrief.problem.words"));
            return false;
        }
        if (Text.orNull(due.get()) != null && day() == null) {
            problem.set(text("debrief.problem.day"));
            return false;
        }
        switch (kind.get()) {
            case NAME -> named();
            case PROMISE -> promised();
            case ACTION -> decided();
            case NOTHING -> {}
        }
        close();
        return true;
    }

    private void named() {
        var meeting = screen.debrief().get().talk().meeting();
        var person = new Referral.Named(null, words.get(), note.get());
        var day = LocalDate.ofInstant(meeting.slot().start(), services.dates().zone());
        var naming = new Referral.Naming(day, introduction.get(), meeting.id());
        writer.write(
                () -> {
                    services.referrals().add(meeting.contactId(), person, naming);
                },
                text("debrief.toast.named", person.name()));
    }

    private void promised() {
        var meeting = screen.debrief().get().talk().meeting();
        var said = new Promise.Said(owner.get(), words.get(), meeting.id());
        var day = day();
        writer.write(
                () -> {
                    services.promises().add(meeting.contactId(), said, day);
                },
                text("debrief.toast.promised"));
    }

    private void decided() {
        var read = screen.debrief().get();
        var insight =
                line == null ? null : read.insightOf(line).map(each -> each.id()).orElse(null);
        var origin = new Action.Origin(read.talk().contact().id(), insight, read.pathId());
        var what = words.get();
        var day = day();
        writer.write(
                () -> {
                    services.actions().add(what, origin, day);
                },
                text("debrief.toast.decided"));
    }
}
