package foothold.ui.people.list;

import foothold.service.Topic;
import foothold.service.agenda.Outlook;
import foothold.service.people.list.Facets;
import foothold.service.people.list.PeopleFilter;
import foothold.service.people.list.PeopleIndex;
import foothold.service.people.list.PeopleOrder;
import foothold.service.people.list.PeopleRow;
import foothold.service.people.list.Situation;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.people.act.Services;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The people the list shows, as filtered and sorted, and keeps true. For the FX thread. */
public final class PeopleModel {
    private static final Duration LOOK = Duration.ofSeconds(20);

    /** What there is to show. */
    public enum State {
        /** The file is being read. */
        LOADING,
        /** There is nobody in the file. */
        NOBODY,
        /** Nobody fits the filter. */
        NO_MATCH,
        SOME
    }

    /**
     * What the list shows at one moment; never changes.
     *
     * @param index everybody
     * @param rows those the filter lets through, in order
     * @param outlook as of when; null while loading
     */
    public record Shown(PeopleIndex index, List<PeopleRow> rows, Outlook outlook) {
        static final Shown NOTHING = new Shown(PeopleIndex.EMPTY, List.of(), null);

        /** Dates as people say them at that moment. */
        public HumanDates dates() {
            return new HumanDates(outlook.zone(), outlook.now());
        }
    }

    private record Read(PeopleIndex index, Outlook outlook) {}

    private final Services services;
    private final Shell shell;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<PeopleFilter.Chips> chips =
            new SimpleObjectProperty<>(PeopleFilter.Chips.NONE);
    private final ObjectProperty<PeopleOrder> order = new SimpleObjectProperty<>(PeopleOrder.USUAL);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final Set<Topic> heard = new HashSet<>(Set.of(Topic.EVERYTHING));
    private boolean reading;
    private boolean again;

    /** Shows the people of that file from now on; reads nothing before the first refresh. */
    public PeopleModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        text.subscribe(this::find);
        chips.subscribe(this::find);
        order.subscribe(this::sort);
        services.workspace().listen(topics -> shell.tasks().onScreen(() -> touched(topics)));
        shell.tasks().every(LOOK, this::passTime);
    }

    /** What is typed to find people. */
    public StringProperty text() {
        return text;
    }

    /** What is chosen to narrow the list. */
    public ObjectProperty<PeopleFilter.Chips> chips() {
        return chips;
    }

    /** By what the list is sorted. */
    public ObjectProperty<PeopleOrder> order() {
        return order;
    }

    /** What is shown; a new one each time anything in it differs. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public State state() {
        if (shown.get().outlook() == null) {
            return State.LOADING;
        }
        if (shown.get().index().size() == 0) {
            return State.NOBODY;
        }
        return shown.get().rows().isEmpty() ? State.NO_MATCH : State.SOME;
    }

    /** Whether the list is narrowed by text or chips. */
    public boolean narrowed() {
        return filter().narrows();
    }

    /** Shows everybody again. */
    public void clearFilter() {
        chips.set(PeopleFilter.Chips.NONE);
        text.set("");
    }

    /** What the chips can choose from now. */
    public Facets facets() {
        return shown.get().index().facets(chips.get().archived());
    }

    /** Reads what edits touched since the last time, in the background. */
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        var topics = Set.copyOf(heard);
        heard.clear();
        var old = shown.get().index();
        shell.tasks()
                .run(
                        _ -> read(old, topics),
                        this::show,
                        failure -> {
                            reading = false;
                            heard.addAll(topics);
                            shell.failed(failure);
                        });
    }

    private Read read(PeopleIndex old, Set<Topic> topics) {
        var outlook = services.agenda().look(services.now());
        var situations = Situation.in(outlook);
        return new Read(old.after(topics, services.store(), situations, outlook.zone()), outlook);
    }

    private void show(Read read) {
        reading = false;
        var index = read.index().sorted(order.get());
        shown.set(new Shown(index, index.find(filter()), read.outlook()));
        if (again) {
            again = false;
            refresh();
        }
    }

    private void touched(Set<Topic> topics) {
        heard.addAll(topics);
        // Before the first look nobody waits for it; the screen asks when it comes to the front.
        if (shown.get().outlook() != null || reading) {
            refresh();
        }
    }

    /** Looks again when another minute has begun. */
    private void passTime() {
        var outlook = shown.get().outlook();
        if (outlook != null
                && !services.now()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(outlook.now().truncatedTo(ChronoUnit.MINUTES))) {
            refresh();
        }
    }

    private PeopleFilter filter() {
        return new PeopleFilter(text.get(), chips.get());
    }

    private void find() {
        var now = shown.get();
        if (now.outlook() != null) {
            shown.set(new Shown(now.index(), now.index().find(filter()), now.outlook()));
        }
    }

    private void sort() {
        var now = shown.get();
        if (now.outlook() != null) {
            var index = now.index().sorted(order.get());
            shown.set(new Shown(index, index.find(filter()), now.outlook()));
        }
    }
}
