package foothold.ui.review.act;

import static foothold.ui.Messages.text;

import foothold.domain.plan.Review;
import foothold.domain.plan.review.WeekSpan;
import foothold.service.review.WeekSheet;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.control.saved.SavedText;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Looking back on a week, step by step. For the FX thread. */
public final class ReviewModel {
    private final Services services;
    private final Shell shell;
    private final Writer writer;
    private final SavedText words;
    private final SavedText plan;
    private final ReadOnlyObjectWrapper<WeekSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.DONE);
    private BooleanSupplier showing = () -> false;
    private LocalDate monday;
    private Instant begunAt;
    private int asked;
    private boolean anew;

    public ReviewModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.writer = new Writer(shell);
        this.words = new SavedText(shell.tasks(), services::now, this::writeWords);
        this.plan = new SavedText(shell.tasks(), services::now, this::writePlan);
        services.workspace().listen(_ -> shell.tasks().onScreen(this::touched));
    }

    /** From now on edits are followed while that holds. */
    public void refreshWhile(BooleanSupplier isShowing) {
        showing = isShowing;
    }

    private void touched() {
        if (monday != null && showing.getAsBoolean()) {
            read(monday);
        }
    }

    /**
     * Looks again at the week it was left at, as long as that is not finished; else at the one to
     * look back on today.
     */
    public void refresh() {
        if (monday != null && !anew && !finished()) {
            read(monday);
        } else {
            propose();
        }
    }

    /** Begins with the week to look back on today. */
    private void propose() {
        shell.tasks().run(_ -> services.reader().proposed(), this::open, shell::failed);
    }

    private void open(WeekSpan week) {
        open(week.monday());
    }

    /** Looks back on the week that begins on that day, from the first step. */
    public void open(LocalDate firstDay) {
        flush();
        anew = false;
        monday = firstDay;
        begunAt = services.now();
        step.set(Step.DONE);
        sheet.set(null);
        read(firstDay);
    }

    private void read(LocalDate firstDay) {
        int asking = ++asked;
        shell.tasks()
                .run(
                        _ -> services.reader().read(firstDay),
                        read -> {
                            if (asking == asked) {
                                show(read);
                            }
                        },
                        shell::failed);
    }

    private void show(WeekSheet read) {
        var review = Optional.ofNullable(read.review());
        var before = sheet.get();
        var noted = review.map(Review::words).orElse("");
        var planned = review.map(Review::plan).orElse("");
        if (before == null) {
            words.begin(noted);
            plan.begin(planned);
        } else if (!writer.busy()) {
            words.follow(noted);
            plan.follow(planned);
        }
        sheet.set(read);
    }

    private void writeWords(String typed, String pause) {
        var week = monday;
        var since = begunAt;
        writer.write(() -> services.reviews().words(week, since, typed, pause));
    }

    private void writePlan(String typed, String pause) {
        var week = monday;
        var since = begunAt;
        writer.write(() -> services.reviews().plan(week, since, typed, pause));
    }

    /** Goes to that step. */
    public void go(Step to) {
        step.set(to);
    }

    /** Goes on by so many steps, as far as there are. */
    public void move(int by) {
        int at = Math.clamp(step.get().ordinal() + by, 0, Step.values().length - 1);
        step.set(Step.values()[at]);
    }

    /** The user is through with it. */
    public void finish() {
        flush();
        var week = monday;
        var since = begunAt;
        writer.write(() -> services.reviews().finish(week, since), text("review.finished"));
    }

    /** Opens a finished one again. */
    public void reopen() {
        var week = monday;
        writer.write(() -> services.reviews().reopen(week));
    }

    /** Asks where to, and writes the week on one page; {@code ending} is "pdf" or "html". */
    public void export(String ending) {
        flush();
        var week = monday;
        shell.dialogs()
                .chooseSaveAs(text("review.export.title"), "week-" + week + "." + ending)
                .ifPresent(
                        file ->
                                shell.tasks()
                                        .run(
                                                _ -> {
                                                    services.export().write(week, file);
                                                    return file.getFileName().toString();
                                                },
                                                name ->
                                                        shell.toast(
                                                                text("review.export.done", name)),
                                                shell::failed));
    }

    /** Offers to look back, once, when the week is about to end and was not looked back on. */
    public void offer(Runnable open) {
        shell.tasks()
                .run(
                        _ -> services.reader().due(),
                        due -> {
                            if (due) {
                                shell.offer(
                                        text("review.offer"),
                                        text("review.offer.take"),
                                        () -> {
                                            anew = true;
                                            open.run();
                                        });
                            }
                        },
                        shell::failed);
    }

    /** How many whole minutes ago this look back was begun; 0 before. */
    public long minutes() {
        return begunAt == null ? 0 : Duration.between(begunAt, services.now()).toMinutes();
    }

    /** Whether the review is finished. */
    public boolean finished() {
        var review = sheet.get() == null ? null : sheet.get().review();
        return review != null && review.course().doneAt() != null;
    }

    /** What was read last; null at first. */
    public ReadOnlyObjectProperty<WeekSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What the user notes, saved as it is typed. */
    public SavedText words() {
        return words;
    }

    /** What the user means to do next week, saved as it is typed. */
    public SavedText plan() {
        return plan;
    }

    public Shell shell() {
        return shell;
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        words.flush();
        plan.flush();
    }
}
