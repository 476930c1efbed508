package foothold.service.settings;

import foothold.domain.Ids;
import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Reads and changes the choices of a data file. Each method that changes something makes one edit,
 * returns its label, and throws {@link foothold.service.StoreException} when it cannot be written;
 * a choice that is made already makes no edit and returns empty.
 */
public final class Preferences {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Choices kept in that file; {@code random} makes the ids of days off. */
    public Preferences(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** The choices made in the file, or those of a new one in the machine's zone. */
    public Settings settings() {
        return stored().orElseGet(() -> Settings.initial(workspace.clock().getZone(), null));
    }

    /** The presets there are, by name. */
    public List<Cadence> cadences() {
        return workspace.store().all(Shapes.CADENCE).stream()
                .sorted(Comparator.comparing(Cadence::name))
                .toList();
    }

    /** The user's own days off, the earliest first. */
    public List<DayOff> daysOff() {
        return workspace.store().all(Shapes.DAY_OFF).stream()
                .sorted(Comparator.comparing(DayOff::first).thenComparing(DayOff::id))
                .toList();
    }

    /**
     * Whose public holidays count.
     *
     * @param code a country or region as {@link Settings.Calendar} keeps it, or null for none
     * @param name what it is called, for the history; not used for none
     */
    public Optional<String> holidays(String code, String name) {
        var settings = settings();
        var calendar = new Settings.Calendar(code, settings.calendar().weekend());
        var label =
                calendar.country() == null
                        ? "Count no public holidays"
                        : "Change the holidays to " + name;
        return change(label, settings.withCalendar(calendar));
    }

    /**
     * Which days of the week are no business days.
     *
     * @param days not all seven
     */
    public Optional<String> weekend(Set<DayOfWeek> days) {
        var settings = settings();
        var calendar = new Settings.Calendar(settings.calendar().country(), days);
        var label =
                days.isEmpty()
                        ? "Make every day a business day"
                        : "Change the weekend to " + Naming.days(days);
        return change(label, settings.withCalendar(calendar));
    }

    /** The preset for everybody who has none of their own. */
    public Optional<String> cadence(Cadence cadence) {
        return change(
                "Change the cadence to " + cadence.name(), settings().withCadence(cadence.id()));
    }

    /** How the window looks. */
    public Optional<String> theme(Settings.Theme theme) {
        var label =
                switch (theme) {
                    case SYSTEM -> "Let the system choose the theme";
                    case LIGHT -> "Change the theme to light";
                    case DARK -> "Change the theme to dark";
                };
        return change(label, settings().withTheme(theme));
    }

    /** How many characters LinkedIn allows in a note; null for the usual 300. */
    public Optional<String> noteLimit(Integer characters) {
        var settings = settings();
        var shown = characters == null ? "300" : characters.toString();
        return change(
                "Change the length of LinkedIn notes to " + shown,
                settings.with(new Settings.Look(settings.look().theme(), characters)));
    }

    /**
     * Who the user is, as far as it is typed.
     *
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     */
    public void me(Settings.Me me, String pause) {
        var after = settings().with(me);
        if (!after.equals(settings())) {
            var change =
                    stored().map(before -> Change.update(before, after))
                            .orElseGet(() -> Change.create(after));
            workspace.apply(new Edit("Change who you are", List.of(change), "me " + pause));
        }
    }

    /** Where the user's days begin and end. */
    public Optional<String> zone(ZoneId zone) {
        return change("Change the time zone to " + Naming.zone(zone), settings().withZone(zone));
    }

    /**
     * Takes days off.
     *
     * @param last not before {@code first}
     * @param label what for, or null
     */
    public String takeOff(LocalDate first, LocalDate last, String label) {
        var id = Ids.make(workspace.clock().instant(), random);
        var dayOff = new DayOff(id, first, last, label);
        return write("Take " + Naming.span(dayOff) + " off", Change.create(dayOff));
    }

    /** Takes days off back. */
    public String workAfterAll(DayOff dayOff) {
        return write("Work on " + Naming.span(dayOff) + " after all", Change.delete(dayOff));
    }

    private Optional<String> change(String label, Settings after) {
        if (after.equals(settings())) {
            return Optional.empty();
        }
        var change =
                stored().map(before -> Change.update(before, after))
                        .orElseGet(() -> Change.create(after));
        return Optional.of(write(label, change));
    }

    private String write(String label, Change change) {
        workspace.apply(Edit.of(label, change));
        return label;
    }

    private Optional<Settings> stored() {
        return workspace.store().find(Shapes.SETTINGS, Settings.ID);
    }
}
