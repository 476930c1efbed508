package foothold.ui.practice.act;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Rehearsal;
import foothold.service.practice.PracticeSheet;
import foothold.service.prepare.Preparation;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.control.saved.SavedText;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** What all parts of practising share: what there is to practise, and the user's 60 seconds. */
public final class PracticeModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final SavedText introduction;
    private final ReadOnlyObjectWrapper<PracticeSheet> sheet = new ReadOnlyObjectWrapper<>();
    private BooleanSupplier showing = () -> true;
    private boolean reading;
    private boolean again;

    public PracticeModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.introduction = saved(this::introduce);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::touched));
    }

    /** A field that {@code write} saves, given its words and the name of the pause. */
    SavedText saved(BiConsumer<String, String> write) {
        return new SavedText(shell.tasks(), services::now, write);
    }

    private void introduce(String words, String pause) {
        writer.write(() -> services.introduction().write(words, pause));
    }

    /** From now on edits are followed only while that holds. */
    public void refreshWhile(BooleanSupplier isShowing) {
        showing = isShowing;
    }

    private void touched() {
        if (showing.getAsBoolean()) {
            refresh();
        }
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        shell.tasks()
                .run(
                        _ -> services.practice().read(),
                        this::show,
                        failure -> {
                            reading = false;
                            shell.failed(failure);
                        });
    }

    private void show(PracticeSheet read) {
        reading = false;
        if (!writer.busy()) {
            introduction.follow(read.introduction());
        }
        sheet.set(read);
        if (again) {
            again = false;
            refresh();
        }
    }

    /** What was read last; null at first. */
    public ReadOnlyObjectProperty<PracticeSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The user's 60 seconds, saved as they are typed. */
    public SavedText introduction() {
        return introduction;
    }

    /** Runs of the introduction, with as many words as are written. */
    public TimedModel introductionRun() {
        var what = new Rehearsal.What(Rehearsal.Drill.INTRODUCTION, null, null);
        return new TimedModel(
                this,
                Rehearsal.Drill.INTRODUCTION,
                () ->
                        new TimedModel.Draft(
                                what, Rehearsal.About.NOBODY, said() == 0 ? null : said()));
    }

    /** How many words the introduction has as it is typed. */
    public int said() {
        return Preparation.words(introduction.text().get());
    }

    /** Removes a practice; undo brings it back. */
    public void remove(Rehearsal rehearsal) {
        writer.write(() -> services.rehearsals().remove(rehearsal.id()), text("practice.removed"));
    }

    /** Dates as people say them now. */
    public HumanDates dates() {
        return new HumanDates(sheet.get().zone(), services.now());
    }

    Services services() {
        return services;
    }

    Shell shell() {
        return shell;
    }

    Writer writer() {
        return writer;
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        introduction.flush();
    }
}
