package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.Text;
import foothold.domain.dates.DateWords;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DateWords.Order;
import foothold.domain.dates.DayTime;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.service.Topic;
import foothold.service.Workspace;
import foothold.service.settings.Preferences;
import foothold.ui.Shell;
import foothold.ui.settings.you.YouModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the settings show and change. For the FX thread. */
public final class SettingsModel {
    private final Workspace workspace;
    private final Preferences preferences;
    private final Shell shell;
    private final HolidayModel holidays;
    private final YouModel you;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

    /** The choices as last read, and when that was. */
    public record Shown(
            Settings settings, List<Cadence> cadences, List<DayOff> daysOff, Instant now) {

        /** The local day it was. */
        public LocalDate today() {
            return now.atZone(settings.zone()).toLocalDate();
        }

        /** The preset in use; empty when the file names one it does not hold. */
        Optional<Cadence> cadence() {
            return cadences.stream()
                    .filter(each -> each.id().equals(settings.cadenceId()))
                    .findFirst();
        }
    }

    /** Days off as they were typed: read, or why they cannot be. */
    public record Typed(LocalDate first, LocalDate last, String problem) {}

    /** Settings of that file; {@code holidays} knows the calendars there are. */
    public SettingsModel(
            Workspace workspace, Preferences preferences, HolidayModel holidays, Shell shell) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.shell = shell;
        this.holidays = holidays;
        this.you = new YouModel(preferences, workspace, shell);
        workspace.listen(this::touched);
    }

    /** What there is to show; null until it was first read. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The calendars of public holidays. */
    public HolidayModel holidays() {
        return holidays;
    }

    /** Who the user is. */
    public YouModel you() {
        return you;
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        shell.tasks()
                .run(
                        _ ->
                                new Shown(
                                        preferences.settings(),
                                        preferences.cadences(),
                                        preferences.daysOff(),
                                        workspace.clock().instant()),
                        fresh -> {
                            shown.set(fresh);
                            holidays.show(fresh.settings(), fresh.today());
                            you.show(fresh.settings());
                        },
                        shell::failed);
    }

    /** Counts the public holidays of that calendar from now on; null for none. */
    void chooseHolidays(String code, String name) {
        change(() -> preferences.holidays(code, name));
    }

    /** Makes those days the weekend; they are not all seven. */
    void chooseWeekend(Set<DayOfWeek> days) {
        change(() -> preferences.weekend(days));
    }

    void chooseCadence(Cadence cadence) {
        change(() -> preferences.cadence(cadence));
    }

    void chooseTheme(Settings.Theme theme) {
        change(() -> preferences.theme(theme));
    }

    void chooseZone(ZoneId zone) {
        change(() -> preferences.zone(zone));
    }

    void takeOff(Typed days, String label) {
        change(
                () ->
                        Optional.of(
                                preferences.takeOff(
                                        days.first(), days.last(), Text.orNull(label))));
    }

    void workAfterAll(DayOff dayOff) {
        change(() -> Optional.of(preferences.workAfterAll(dayOff)));
    }

    /**
     * Reads days off as they were typed.
     *
     * @param to empty for a single day
     */
    Typed read(String from, String to) {
        var settings = shown.get().settings();
        var order = Order.in(settings.calendar().country());
        var first = day(from, shown.get().now(), order);
        if (first.isEmpty()) {
            return new Typed(null, null, text("settings.daysOff.unreadable", from.strip()));
        }
        if (Text.orNull(to) == null) {
            return new Typed(first.get(), first.get(), null);
        }
        var evening = first.get().atTime(23, 59).atZone(settings.zone()).toInstant();
        var last = day(to, evening, order).or(() -> day(to, shown.get().now(), order));
        if (last.isEmpty()) {
            return new Typed(null, null, text("settings.daysOff.unreadable", to.strip()));
        }
        return last.get().isBefore(first.get())
                ? new Typed(null, null, text("settings.daysOff.backwards"))
                : new Typed(first.get(), last.get(), null);
    }

    /** The end counts from the start: "24 dec" to "fri" means the Friday after it. */
    private Optional<LocalDate> day(String words, Instant from, Order order) {
        var zoned = from.atZone(shown.get().settings().zone());
        return new DateWords(zoned, order).read(words, Lean.FUTURE).map(DayTime::day);
    }

    private void change(Supplier<Optional<String>> choice) {
        shell.tasks()
                .run(
                        _ -> choice.get(),
                        label -> label.ifPresent(shell::toastWithUndo),
                        failure -> {
                            shell.failed(failure);
                            refresh();
                        });
    }

    private void touched(Set<Topic> topics) {
        if (topics.contains(Topic.RULES) || topics.contains(Topic.EVERYTHING)) {
            shell.tasks().onScreen(this::refresh);
        }
    }
}
