package foothold.ui.ledger;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;
import foothold.service.Store.PersonRow;
import foothold.ui.Shell;
import foothold.ui.StateMark;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All promises and actions, and what is done with them. For the FX thread. */
final class LedgerModel {
    /** Open before kept; of the open the earliest due first, of the kept the latest. */
    private static final Comparator<Item> ORDER =
            Comparator.comparing((Item each) -> each.doneAt() != null)
                    .thenComparing(Item::doneAt, Comparator.nullsFirst(Comparator.reverseOrder()))
                    .thenComparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Item::text);

    private final Services services;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();

    /** What the ledger shows: everything in order, and whose names there are. */
    record Page(List<Item> items, List<PersonRow> people) {
        List<Item> of(Item.Sort sort) {
            return items.stream().filter(each -> each.sort() == sort).toList();
        }

        /** What that contact is called; empty for nobody. */
        String name(String contactId) {
            return people.stream()
                    .filter(each -> each.id().equals(contactId))
                    .map(PersonRow::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** What is filled in. */
    record Line(Item.Sort sort, String who, String text, String due) {}

    LedgerModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
    }

    /** What is shown; null until it is read. */
    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Reads everything again, in the background. */
    void refresh() {
        shell.tasks().run(_ -> read(), page::set, shell::failed);
    }

    private Page read() {
        var store = services.workspace().store();
        return store.snapshot(
                () -> {
                    Stream<Item> promised =
                            store.all(Shapes.PROMISE).stream().map(Item.Promised::new);
                    Stream<Item> toDo = store.all(Shapes.ACTION).stream().map(Item.ToDo::new);
                    var items = Stream.concat(promised, toDo).sorted(ORDER).toList();
                    return new Page(items, store.people());
                });
    }

    /** Who is meant by that name or the beginning of it; empty when nobody or several fit. */
    Optional<PersonRow> person(String typed) {
        var wanted = Text.folded(typed);
        if (wanted.isEmpty() || page.get() == null) {
            return Optional.empty();
        }
        var all = page.get().people();
        return only(all.stream().filter(it -> Text.folded(it.name()).equals(wanted)))
                .or(() -> only(all.stream().filter(it -> begins(it, wanted))));
    }

    private static boolean begins(PersonRow person, String wanted) {
        return (" " + Text.folded(person.name())).contains(" " + wanted);
    }

    private static Optional<PersonRow> only(Stream<PersonRow> fitting) {
        var two = fitting.limit(2).toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }

    /** What a typed day says; empty for none. */
    Optional<LocalDate> day(String typed) {
        return services.dateWords().read(typed, Lean.FUTURE).map(DayTime::day);
    }

    /** What keeps a line from being written; empty when it can be. */
    String problem(Line line) {
        boolean nobody = line.who().isBlank();
        if (line.text().isBlank()) {
            return text("ledger.problem.text");
        }
        if (nobody ? line.sort() != Item.Sort.ACTION : person(line.who()).isEmpty()) {
            return text(nobody ? "ledger.problem.who" : "ledger.problem.unknown", line.who());
        }
        return line.due().isBlank() || day(line.due()).isPresent()
                ? ""
                : text("ledger.problem.due", line.due().strip());
    }

    /** Writes a line without a problem: a new one for null, else in place of {@code before}. */
    void write(Line line, Item before) {
        var who = person(line.who()).map(PersonRow::id).orElse(null);
        var due = day(line.due()).orElse(null);
        var words = line.text().strip();
        run(
                () -> {
                    switch (before) {
                        case null -> add(line.sort(), who, words, due);
                        case Item.Promised(var promise) ->
                                services.promises()
                                        .change(
                                                promise,
                                                new Item.Promised(promise).with(who, words, due));
                        case Item.ToDo(var action) ->
                                services.actions()
                                        .change(
                                                action,
                                                new Item.ToDo(action).with(who, words, due));
                    }
                },
                text(before == null ? "ledger.added" : "ledger.changed", words));
    }

    private void add(Item.Sort sort, String who, String words, LocalDate due) {
        switch (sort) {
            case MINE -> promise(Promise.Owner.ME, who, words, due);
            case THEIRS -> promise(Promise.Owner.THEM, who, words, due);
            case ACTION -> services.actions().add(words, new Action.Origin(who, null, null), due);
        }
    }

    private void promise(Promise.Owner owner, String who, String words, LocalDate due) {
        services.promises().add(who, new Promise.Said(owner, words, null), due);
    }

    /** It is kept or done, or open again if it was. */
    void turn(Item item) {
        boolean open = item.doneAt() == null;
        run(
                () -> {
                    switch (item) {
                        case Item.Promised(var it) when open -> services.promises().kept(it);
                        case Item.Promised(var it) -> services.promises().open(it);
                        case Item.ToDo(var it) when open -> services.actions().done(it);
                        case Item.ToDo(var it) -> services.actions().open(it);
                    }
                },
                text(open ? "ledger.done." + item.sort() : "ledger.reopened", item.text()));
    }

    void remove(Item item) {
        run(
                () -> {
                    switch (item) {
                        case Item.Promised(var promise) -> services.promises().remove(promise);
                        case Item.ToDo(var action) -> services.actions().remove(action);
                    }
                },
                text("ledger.removed", item.text()));
    }

    private void run(Runnable step, String said) {
        shell.tasks()
                .run(
                        _ -> {
                            step.run();
                            return said;
                        },
                        shell::toastWithUndo,
                        shell::failed);
    }

    /** How it stands. */
    StateMark.State state(Item item) {
        if (item.doneAt() != null) {
            return StateMark.State.DONE;
        }
        var today = services.dates().today();
        if (item.due() != null && item.due().isBefore(today)) {
            return StateMark.State.OVERDUE;
        }
        return item.sort() == Item.Sort.THEIRS ? StateMark.State.WAITING : StateMark.State.DUE;
    }

    /** Who, and until when or since when, in a line. */
    String detail(Item item) {
        var dates = services.dates();
        var name = page.get().name(item.contactId());
        var who = name.isEmpty() ? "" : text("ledger.who." + item.sort(), name) + " · ";
        if (item.doneAt() != null) {
            return who + text("ledger.since." + item.sort(), dates.moment(item.doneAt()));
        }
        return who
                + (item.due() == null
                        ? text("ledger.noDay")
                        : text("ledger.due", dates.day(item.due())));
    }

    /** The same line to be typed over. */
    Line line(Item item) {
        var due = item.due() == null ? "" : item.due().toString();
        return new Line(item.sort(), page.get().name(item.contactId()), item.text(), due);
    }

    /** Brings their page to the front. */
    void open(Item item) {
        shell.openPerson(item.contactId());
    }

    /** How a day reads that was typed. */
    String said(LocalDate day) {
        return services.dates().day(day);
    }
}
