package foothold.service.agenda;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.Rulebook;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.service.Workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from the file what the rules go by: zone, work calendar, cadences and campaigns. */
public final class Rulebooks {
    private final Workspace workspace;
    private final WorkCalendars calendars;
    private final ZoneId elsewhere;

    public Rulebooks(Workspace workspace, WorkCalendars calendars) {
        this(workspace, calendars, null);
    }

    /**
     * {@code elsewhere} is the zone whose days count instead of the one kept in the file; null for
     * that one.
     */
    public Rulebooks(Workspace workspace, WorkCalendars calendars, ZoneId elsewhere) {
        this.workspace = workspace;
        this.calendars = calendars;
        this.elsewhere = elsewhere;
    }

    /**
     * What to go by at {@code now}.
     *
     * @param earliest the oldest fact that matters; holidays are known from its year on
     * @throws StoreException when the file cannot be read, or holds no cadence at all
     */
    public Rulebook read(Instant now, Instant earliest) {
        var settings = settings();
        var zone = zone();
        var calendar =
                calendars.since(
                        earliest.atZone(zone).toLocalDate(),
                        now.atZone(zone).toLocalDate(),
                        settings);
        var cadences = byId(Shapes.CADENCE);
        return new Rulebook(
                zone, calendar, cadences, byId(Shapes.CAMPAIGN), usual(settings, cadences));
    }

    /** The zone whose days count. */
    public ZoneId zone() {
        return elsewhere == null ? settings().zone() : elsewhere;
    }

    /** The choices made in the file, or those of a new one in the machine's zone. */
    public Settings settings() {
        return workspace
                .store()
                .find(Shapes.SETTINGS, Settings.ID)
                .orElseGet(() -> Settings.initial(workspace.clock().getZone(), null));
    }

    private static Cadence usual(Settings settings, Map<String, Cadence> cadences) {
        var chosen = cadences.get(settings.cadenceId());
        if (chosen != null) {
            return chosen;
        }
        // An archive may name a preset it does not hold.
        return cadences.values().stream()
                .min((one, other) -> one.id().compareTo(other.id()))
                .orElseThrow(Rulebooks::noCadence);
    }

    private static StoreException noCadence() {
        return new StoreException(
                StoreException.Kind.DAMAGED,
                "The data file holds no cadence presets.",
                "Restore a backup, or import the file's archive into a new one.",
                null);
    }

    private <T extends Entity> Map<String, T> byId(Shape<T> shape) {
        Store store = workspace.store();
        return store.all(shape).stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }
}
