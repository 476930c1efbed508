package foothold.ui.control.bulk;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords;
import foothold.domain.dates.DayTime;
import foothold.service.bulk.PlanRequests;
import foothold.service.bulk.RequestPlan;
import foothold.service.bulk.RequestPlan.Wish;
import foothold.ui.HumanDates;
import foothold.ui.Shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How requests to many people are spread over days: asked, shown, then written. */
public final class PlanModel {
    private final PlanRequests plans;
    private final Bulk bulk;
    private final Shell shell;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty perWeek = new SimpleStringProperty("");
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<RequestPlan> proposed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<String> ids = List.of();
    private Opening opening;
    private int asked;

    /** What has to be known before anything can be proposed. */
    private record Opening(LocalDate firstDay, Optional<Integer> perWeek, DateWords dates) {}

    PlanModel(PlanRequests plans, Bulk bulk, Shell shell) {
        this.plans = plans;
        this.bulk = bulk;
        this.shell = shell;
        from.subscribe(this::propose);
        perWeek.subscribe(this::propose);
        together.subscribe(this::propose);
    }

    /** The first day, in words; empty for the first business day there is. */
    public StringProperty from() {
        return from;
    }

    /** Requests a week; empty for what each campaign says. */
    public StringProperty perWeek() {
        return perWeek;
    }

    /** Whether two at one organization may be asked at once. */
    public BooleanProperty together() {
        return together;
    }

    /** What would be planned; null while it is not known or cannot be. */
    public ReadOnlyObjectProperty<RequestPlan> proposed() {
        return proposed.getReadOnlyProperty();
    }

    /** What is wrong with what is filled in; empty for nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Dates as people say them at the moment of the proposal; null before there is one. */
    HumanDates dates() {
        var now = opening.dates().now();
        return new HumanDates(now.getZone(), now.toInstant());
    }

    /** Proposes days for these people. */
    public void open(List<String> contactIds) {
        ids = List.copyOf(contactIds);
        opening = null;
        shell.tasks()
                .run(
                        _ ->
                                new Opening(
                                        plans.firstDay(), plans.perWeek(contactIds), plans.dates()),
                        this::opened,
                        shell::failed);
    }

    private void opened(Opening read) {
        perWeek.set(read.perWeek().map(Object::toString).orElse(""));
        opening = read;
        propose();
    }

    /** Writes what is proposed, then calls {@code done}. */
    public void plan(Runnable done) {
        var plan = proposed.get();
        if (plan != null && !plan.requests().isEmpty()) {
            proposed.set(null);
            bulk.plan(plan, done);
        }
    }

    private void propose() {
        int question = ++asked;
        proposed.set(null);
        var wish = opening == null ? null : wish();
        if (wish != null) {
            shell.tasks()
                    .run(
                            _ -> plans.propose(ids, wish),
                            plan -> {
                                if (question == asked) {
                                    proposed.set(plan);
                                }
                            },
                            shell::failed);
        }
    }

    private Wish wish() {
        problem.set("");
        var day = day();
        if (day.isEmpty()) {
            problem.set(text("bulk.plan.noDay"));
            return null;
        }
        var typed = perWeek.get().strip();
        if (!typed.isEmpty() && !typed.matches("[1-9]\\d{0,2}")) {
            problem.set(text("bulk.plan.noNumber"));
            return null;
        }
        var number = typed.isEmpty() ? null : Integer.valueOf(typed);
        return new Wish(day.get(), number, together.get());
    }

    /** The day typed, but never one gone by. */
    private Optional<LocalDate> day() {
        return from.get().isBlank()
                ? Optional.of(opening.firstDay())
                : opening.dates()
                        .read(from.get(), DateWords.Lean.FUTURE)
                        .map(DayTime::day)
                        .filter(day -> !day.isBefore(opening.dates().now().toLocalDate()));
    }
}
