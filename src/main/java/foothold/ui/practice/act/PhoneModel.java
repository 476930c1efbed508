package foothold.ui.practice.act;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.practice.CallScript;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.What;
import foothold.service.Store.PersonRow;
import foothold.service.practice.CallScripts;
import foothold.service.practice.CallScripts.Named;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A phone call rehearsed with its script, step by step. For the FX thread. */
public final class PhoneModel implements Drilling {
    private final PracticeModel model;
    private final TimedModel run;
    private final StringProperty who = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<CallScripts.For> scripts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Named> script = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private List<PersonRow> people = List.of();
    private boolean filling;

    private record First(List<PersonRow> people, Optional<Contact> contact) {}

    public PhoneModel(PracticeModel model) {
        this.model = model;
        this.run = new TimedModel(model, Drill.PHONE, this::draft);
        who.subscribe(
                (_, now) -> {
                    if (!filling) {
                        typed(now);
                    }
                });
    }

    /**
     * Reads who there is, and for a start the script for the first person something is due about.
     */
    public void load() {
        var service = model.services().scripts();
        model.shell()
                .tasks()
                .run(
                        _ -> new First(service.people(), service.first()),
                        this::begin,
                        model.shell()::failed);
    }

    private void begin(First first) {
        people = first.people();
        if (scripts.get() == null) {
            first.contact().ifPresent(each -> fill(each.name()));
            read(first.contact().map(Contact::id).orElse(null));
        }
    }

    private void fill(String name) {
        filling = true;
        who.set(name);
        filling = false;
    }

    private void typed(String name) {
        read(person(name).map(PersonRow::id).orElse(null));
    }

    /** Who is meant by that name or the beginning of it; empty when nobody or several fit. */
    private Optional<PersonRow> person(String typed) {
        var wanted = Text.folded(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return only(people.stream().filter(each -> Text.folded(each.name()).equals(wanted)))
                .or(() -> only(people.stream().filter(each -> begins(each, wanted))));
    }

    private static boolean begins(PersonRow person, String wanted) {
        return (" " + Text.folded(person.name())).contains(" " + wanted);
    }

    private static Optional<PersonRow> only(Stream<PersonRow> fitting) {
        var two = fitting.limit(2).toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }

    private void read(String contactId) {
        model.shell()
                .tasks()
                .run(
                        _ -> model.services().scripts().of(contactId),
                        this::show,
                        model.shell()::failed);
    }

    private void show(CallScripts.For found) {
        scripts.set(found);
        var name = script.get() == null ? "" : script.get().name();
        script.set(
                found.scripts().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .or(() -> found.scripts().stream().findFirst())
                        .orElse(null));
        step.set(Math.min(step.get(), Math.max(0, steps().size() - 1)));
    }

    /** Takes another of the scripts. */
    public void choose(Named other) {
        step.set(0);
        script.set(other);
    }

    /** The steps of the script in use; empty while there is none. */
    public List<CallScript.Step> steps() {
        return script.get() == null ? List.of() : script.get().script().steps();
    }

    private TimedModel.Draft draft() {
        var name = script.get() == null ? null : script.get().name();
        var contact = scripts.get() == null ? null : scripts.get().contact();
        var about = new About(contact == null ? null : contact.id(), null);
        return new TimedModel.Draft(new What(Drill.PHONE, null, name), about, null);
    }

    @Override
    public void clock() {
        if (!run.runClock().running().get()) {
            step.set(0);
        }
        run.clock();
    }

    @Override
    public void next() {
        step.set(Math.min(step.get() + 1, Math.max(0, steps().size() - 1)));
    }

    @Override
    public void back() {
        step.set(Math.max(0, step.get() - 1));
    }

    @Override
    public void rate(int rating) {
        run.rate(rating);
    }

    /** The rehearsal by the clock. */
    public TimedModel run() {
        return run;
    }

    /** Whom to call, as typed. */
    public StringProperty who() {
        return who;
    }

    /** The scripts for the person meant; null until they are read. */
    public ReadOnlyObjectProperty<CallScripts.For> scripts() {
        return scripts.getReadOnlyProperty();
    }

    /** The script in use, or null. */
    public ReadOnlyObjectProperty<Named> script() {
        return script.getReadOnlyProperty();
    }

    /** Which of its steps is in front, from 0. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }
}
