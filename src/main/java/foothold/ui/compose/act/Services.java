package foothold.ui.compose.act;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.compose.Desk;
import foothold.service.compose.DraftBook;
import foothold.service.log.Logbook;
import foothold.service.log.QuickLog;
import foothold.ui.HumanDates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;

/** The use cases of writing, over one data file. */
public final class Services {
    private final Workspace workspace;
    private final Agenda agenda;
    private final Desk desk;
    private final DraftBook drafts;
    private final QuickLog quickLog;
    private final BooleanProperty awake = new SimpleBooleanProperty(true);

    /** Use cases over {@code workspace}; {@code random} goes into new ids. */
    public Services(Workspace workspace, Agenda agenda, RandomGenerator random) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.desk = new Desk(workspace, agenda, random);
        this.drafts = new DraftBook(workspace, random);
        this.quickLog = new QuickLog(workspace, new Logbook(workspace, random));
    }

    /**
     * Whether anything may be read yet: templates and everybody's names take a moment, and the
     * first list on the screen goes before.
     */
    public BooleanProperty awake() {
        return awake;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Desk desk() {
        return desk;
    }

    public DraftBook drafts() {
        return drafts;
    }

    /** The messages that are planned and wait; not on the FX thread. */
    public List<Message> planned() {
        return drafts.planned(agenda.look(now()));
    }

    QuickLog quickLog() {
        return quickLog;
    }

    public Instant now() {
        return workspace.clock().instant();
    }

    /** Dates as people say them now. */
    public HumanDates dates() {
        return new HumanDates(zone(), now());
    }

    /** Reads dates typed now, in the user's zone and order of dates. */
    DateWords dateWords() {
        var country =
                workspace
                        .store()
                        .find(Shapes.SETTINGS, Settings.ID)
                        .map(each -> each.calendar().country())
                        .orElse(null);
        return new DateWords(now().atZone(zone()), DateWords.Order.in(country));
    }

    private ZoneId zone() {
        return workspace
                .store()
                .find(Shapes.SETTINGS, Settings.ID)
                .map(Settings::zone)
                .orElseGet(() -> workspace.clock().getZone());
    }
}
