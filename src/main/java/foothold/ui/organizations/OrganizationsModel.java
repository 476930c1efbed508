package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.service.Topic;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;
import foothold.service.organizations.Colleagues;
import foothold.service.organizations.OrganizationSheet;
import foothold.service.organizations.TargetLines;
import foothold.service.organizations.TargetList;
import foothold.service.people.People;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The list of organizations and the one selected, kept true. For the FX thread. */
public final class OrganizationsModel {

    /** What there is to show of one moment; {@code outlook} is null while nothing was read. */
    public record Shown(TargetList list, Outlook outlook) {
        static final Shown NOTHING = new Shown(TargetList.EMPTY, null);
    }

    private final Workspace workspace;
    private final Agenda agenda;
    private final Shell shell;
    private final OrganizationSheet sheet;
    private final People people;
    private final TargetLines lines;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Colleagues> selected = new ReadOnlyObjectWrapper<>();
    private String selectedId;
    private boolean stale = true;
    private boolean reading;

    /** Shows the organizations of that file; reads nothing before the first refresh. */
    public OrganizationsModel(
            Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.shell = shell;
        this.sheet = new OrganizationSheet(workspace, random);
        this.people = new People(workspace, random);
        this.lines = new TargetLines(workspace, random);
        workspace.listen(this::touched);
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The organization selected, with the people there; null for none. */
    public ReadOnlyObjectProperty<Colleagues> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Reads again when anything changed since; for each time it comes to the front. */
    public void refresh() {
        if (stale && !reading) {
            stale = false;
            reading = true;
            shell.tasks().run(_ -> read(), this::arrived, this::failed);
        }
    }

    /** Shows the people of that organization; none for null. */
    public void select(String organizationId) {
        selectedId = organizationId;
        if (organizationId == null) {
            selected.set(null);
        } else if (shown.get().outlook() != null) {
            var outlook = shown.get().outlook();
            shell.tasks()
                    .run(
                            _ -> colleagues(organizationId, outlook),
                            found -> show(organizationId, found),
                            shell::failed);
        }
    }

    /** Puts the organization of that name on the list and selects it. */
    public void add(String name) {
        if (!name.isBlank()) {
            act(
                    () -> selectedId = sheet.add(name).id(),
                    text("organizations.toast.added", name.strip()));
        }
    }

    /** Tells {@code understood} what pasted lines say, once that is known. */
    public void read(String pasted, Consumer<List<TargetLines.Line>> understood) {
        shell.tasks().run(_ -> lines.read(pasted), understood, shell::failed);
    }

    /** Adds the people of pasted lines as targets. */
    public void addLines(String pasted) {
        shell.tasks()
                .run(
                        _ -> lines.add(lines.read(pasted)),
                        count -> shell.toastWithUndo(text("organizations.toast.targets", count)),
                        shell::failed);
    }

    /** Marks somebody there as a person to talk to. */
    public void target(Colleagues.One one) {
        act(
                () -> people.target(List.of(one.contact().id()), true),
                text("organizations.toast.target", one.contact().name()));
    }

    /** Does something to the sheet of an organization; undo is offered under that label. */
    void change(String done, Runnable change) {
        act(change, done);
    }

    /** Writes notes as they are typed. */
    void type(Organization organization, String notes, String pause) {
        shell.tasks()
                .run(
                        _ ->
                                workspace
                                        .store()
                                        .find(Shapes.ORGANIZATION, organization.id())
                                        .map(now -> sheet.notes(now, notes, pause)),
                        _ -> {},
                        shell::failed);
    }

    OrganizationSheet sheet() {
        return sheet;
    }

    void openPerson(String contactId) {
        shell.openPerson(contactId);
    }

    private void act(Runnable change, String done) {
        shell.tasks()
                .run(
                        _ -> {
                            change.run();
                            return done;
                        },
                        shell::toastWithUndo,
                        shell::failed);
    }

    private Shown read() {
        var outlook = agenda.look(workspace.clock().instant());
        return new Shown(TargetList.read(workspace.store(), outlook), outlook);
    }

    private Colleagues colleagues(String id, Outlook outlook) {
        return workspace
                .store()
                .find(Shapes.ORGANIZATION, id)
                .map(each -> Colleagues.of(workspace.store(), outlook, each))
                .orElse(null);
    }

    private void arrived(Shown now) {
        reading = false;
        shown.set(now);
        select(selectedId);
        refresh();
    }

    private void show(String id, Colleagues found) {
        if (id.equals(selectedId)) {
            selected.set(found);
        }
    }

    private void failed(Exception failure) {
        reading = false;
        shell.failed(failure);
    }

    private void touched(Set<Topic> topics) {
        shell.tasks()
                .onScreen(
                        () -> {
                            stale = true;
                            if (shown.get().outlook() != null) {
                                refresh();
                            }
                        });
    }
}
