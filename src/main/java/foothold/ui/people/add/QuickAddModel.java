package foothold.ui.people.add;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Reach;
import foothold.service.people.Newcomer;
import foothold.service.people.NewcomerText;
import foothold.service.people.list.PeopleRow;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.people.act.Services;
import foothold.ui.people.act.Words;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Adding somebody in passing: a name is enough. For the FX thread. */
public final class QuickAddModel {
    private final Services services;
    private final Function<String, List<PeopleRow>> namesakes;
    private final Shell shell;
    private final Writer writer;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final StringProperty organization = new SimpleStringProperty("");
    private final BooleanProperty target = new SimpleBooleanProperty(true);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private Newcomer pasted = Newcomer.of("", null, null);
    private Consumer<String> added = _ -> {};

    /** {@code namesakes} finds everybody who has that name already. */
    public QuickAddModel(
            Services services, Function<String, List<PeopleRow>> namesakes, Shell shell) {
        this.services = services;
        this.namesakes = namesakes;
        this.shell = shell;
        this.writer = new Writer(shell);
        name.subscribe(this::look);
        role.subscribe(this::look);
        organization.subscribe(this::look);
    }

    /** Calls {@code listener} with the id of everybody added. */
    public void onAdded(Consumer<String> listener) {
        added = listener;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty role() {
        return role;
    }

    public StringProperty organization() {
        return organization;
    }

    /** Whether the person is marked as somebody to talk to. */
    public BooleanProperty target() {
        return target;
    }

    /** Whether the panel is open. */
    public BooleanProperty open() {
        return open;
    }

    /** What is understood of what was typed, and whether somebody of that name is here already. */
    public StringProperty hint() {
        return hint;
    }

    /** What keeps the person from being added; empty for nothing. */
    public StringProperty problem() {
        return problem;
    }

    /** Spreads a pasted block of text over the fields. */
    public void fill(String block) {
        pasted = NewcomerText.read(block);
        name.set(pasted.name());
        role.set(orEmpty(pasted.role()));
        organization.set(orEmpty(pasted.organization()));
        look();
    }

    /** Adds the person, and makes room for the next one. */
    public void add() {
        var newcomer = newcomer();
        if (newcomer.name().isEmpty()) {
            problem.set(text("people.add.noName"));
            return;
        }
        boolean marked = target.get();
        writer.write(() -> services.people().add(newcomer, marked), this::done);
        clear();
    }

    private void done(Contact contact) {
        shell.toastWithUndo(text("people.done.add", contact.name()));
        added.accept(contact.id());
    }

    /** Empties the fields. */
    public void clear() {
        pasted = Newcomer.of("", null, null);
        name.set("");
        role.set("");
        organization.set("");
        problem.set("");
        look();
    }

    /** The person as far as told: fields win over the line, and both over what was pasted. */
    private Newcomer newcomer() {
        var line = NewcomerText.read(name.get());
        var reach = line.reach().equals(Reach.NONE) ? pasted : line;
        return new Newcomer(
                line.name(),
                role.get().isBlank() ? line.role() : role.get(),
                organization.get().isBlank() ? line.organization() : organization.get(),
                reach.reach(),
                pasted.more());
    }

    private void look() {
        var newcomer = newcomer();
        if (!newcomer.name().isEmpty()) {
            problem.set("");
        }
        var known = namesakes.apply(newcomer.name());
        hint.set(
                known.isEmpty()
                        ? understood(newcomer)
                        : text(
                                "people.add.namesake",
                                Words.dotted(
                                        known.getFirst().name(),
                                        known.getFirst().role(),
                                        known.getFirst().organization())));
    }

    /** What goes beyond what the fields show themselves. */
    private String understood(Newcomer newcomer) {
        var parts = new ArrayList<String>();
        if (role.get().isBlank() && organization.get().isBlank()) {
            var job = Words.dotted(newcomer.role(), newcomer.organization());
            if (!job.isEmpty()) {
                parts.add(Words.dotted(newcomer.name(), job));
            }
        }
        parts.addAll(newcomer.reach().emails());
        parts.addAll(newcomer.reach().phones());
        parts.addAll(newcomer.reach().links());
        if (newcomer.more().location() != null) {
            parts.add(newcomer.more().location());
        }
        if (newcomer.more().research() != null) {
            parts.add(text("people.add.rest"));
        }
        return String.join(" · ", parts);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
