package foothold.ui.people.log;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.dates.DateWords;
import foothold.service.log.FollowThrough;
import foothold.service.log.QuickLog;
import foothold.service.log.line.LogEntry;
import foothold.service.log.line.LogLine;
import foothold.service.log.line.LogLine.Reading;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.people.act.PersonPage;
import foothold.ui.people.act.Services;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Logging what happened with the person of the page. For the FX thread. */
public final class LogModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>();
    private PersonPage page;
    private int asked;

    public LogModel(Services services, Writer writer, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = writer;
        line.subscribe(this::read);
    }

    /** Logs about that person from now on; what is half typed about another one is dropped. */
    public void show(PersonPage shown) {
        boolean other = page == null || shown == null || !page.id().equals(shown.id());
        page = shown;
        if (other) {
            line.set("");
            draft.set(null);
        }
    }

    /** What is being typed. */
    public StringProperty line() {
        return line;
    }

    /** What would be logged, or what is missing. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The form that is open, or null. */
    public ObjectProperty<Draft> draft() {
        return draft;
    }

    /** Opens an empty form of that sort, or closes it when it is open already. */
    public void toggle(Draft.Sort sort) {
        boolean open = draft.get() != null && draft.get().sort() == sort;
        draft.set(open ? null : new Draft(sort));
    }

    /** Logs what the line says; completes it where it is only begun. */
    public void enter() {
        if (page == null) {
            return;
        }
        switch (reading()) {
            case Reading.Nothing _, Reading.Incomplete _ -> {}
            case Reading.Beginning _ -> complete();
            case Reading.Understood(var entry) -> log(entry);
            case Reading.PlainWords(var note) -> log(note);
        }
    }

    /** Writes the first example the line begins; false when it begins none. */
    public boolean complete() {
        if (page != null && reading() instanceof Reading.Beginning(var examples)) {
            var example = examples.getFirst();
            int end = example.indexOf('…');
            line.set(end < 0 ? example : example.substring(0, end));
            return true;
        }
        return false;
    }

    /** Logs what the form says, if it is filled in right. */
    public void enterDraft() {
        var form = draft.get();
        if (form == null || page == null) {
            return;
        }
        if (form.sort() == Draft.Sort.DEBRIEF) {
            debrief(form);
        } else {
            new DraftReader(form, dates()).entry().ifPresent(this::log);
        }
    }

    private void debrief(Draft form) {
        var words = Text.orNull(form.text().get());
        if (words == null) {
            form.problem().set(text("log.problem.noText"));
            return;
        }
        writer.write(
                () -> new FollowThrough(services.workspace()).debriefed(form.meeting(), words),
                _ -> {
                    draft.set(null);
                    shell.toastWithUndo(text("log.done.debrief"));
                });
    }

    private void log(LogEntry entry) {
        var about = page;
        writer.write(
                () -> quickLog(about).log(about.id(), entry),
                logged -> {
                    if (logged) {
                        line.set("");
                        draft.set(null);
                        shell.toastWithUndo(text("log.done", about.contact().name()));
                    } else {
                        preview.set(Preview.nothingSet());
                    }
                });
    }

    private void read() {
        int question = ++asked;
        if (page == null) {
            preview.set(Preview.NOTHING);
            return;
        }
        var reading = reading();
        preview.set(Preview.of(reading));
        if (reading instanceof Reading.Understood(var entry)) {
            var about = page;
            shell.tasks()
                    .run(
                            _ -> quickLog(about).plan(about.id(), entry),
                            plan -> {
                                if (question == asked) {
                                    preview.set(
                                            plan.map(each -> Preview.of(each, humanDates()))
                                                    .orElseGet(Preview::nothingSet));
                                }
                            },
                            shell::failed);
        }
    }

    private QuickLog quickLog(PersonPage about) {
        return services.quickLog(about.outlook().zone());
    }

    private Reading reading() {
        return new LogLine(dates()).read(line.get());
    }

    private DateWords dates() {
        return page.dateWords(services.now());
    }

    private HumanDates humanDates() {
        return new HumanDates(page.outlook().zone(), services.now());
    }
}
